"""Room that is left for what is asked about somebody's action: only for check-ins after sessions they are invited to."""

from datetime import timedelta

import pytest

from dialogs.prepared import over_budget
from domain.notifications.outbox import Notification, NotificationKind, Recipient
from tests.domain.makers import START, a_store, network, participant, programme, session


@pytest.mark.parametrize(("team", "held"), [("Noord", True), ("Zuid", False)])
async def test_a_check_in_of_another_leerteam_takes_no_room(team: str, held: bool) -> None:
    bram, net = participant("bram", team="Noord"), network(reminders=())
    meeting = session("s1", START - timedelta(hours=3), team=team)
    pulse = Notification(
        id="pulse",
        kind=NotificationKind.PULSE,
        to=Recipient(person=bram.user),
        about={"participant": bram.id},
        due=START,
        expires=START + timedelta(days=6),
        created_at=START,
    )
    async with a_store(programme(budget=1), net, bram, meeting) as store, store.transaction() as tx:
        assert (await over_budget(tx, pulse, net, START) is not None) is held
