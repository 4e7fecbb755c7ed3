"""A programme file of any size, for tools that need many people: network ``n1``, its participants ``p1``… and its sessions ``n1-1``…"""

from collections.abc import Sequence
from datetime import datetime

_HEAD = """[programme]
name = "Proefprogramma"
language = "nl"
timezone = "Europe/Amsterdam"
message_budget_per_week = {budget}
"""
_COORDINATOR = """
[[coordinator]]
key = "c{number}"
name = "Coördinator {number}"
user = "coordinator-{number}"
email = "c{number}@example.org"
"""
_NETWORK = """
[[network]]
key = "n{number}"
name = "Netwerk {number}"
themes = ["leiderschap", "vitaliteit"]
channel = "19:n{number}@thread.tacv2"
coordinators = ["c{number}"]
reminders = ["P28D", "P14D", "P1D"]
digest = {{ weekday = "friday", at = 09:00:00 }}
"""
_PARTICIPANT = """
[[network.participant]]
key = "p{number}"
name = "Deelnemer{number}."
user = "participant-{number}"
organisation = "Zorggroep {number}"
sector = "VVT"
email = "p{number}@example.org"
contact = "c{network}"
"""
_SESSION = """
[[network.session]]
key = "n{network}-{number}"
kind = "actieleersessie"
theme = "Thema {network}-{number}."
starts = {starts}
minutes = 120
place = "Amsterdam"
"""


def programme(*, networks: int, members: int, starts: Sequence[datetime], budget: int = 3) -> str:
    """``members`` people in each network, all different, and a session at each of ``starts``. Each network has a coordinator of its own."""
    parts = [_HEAD.format(budget=budget)]
    parts += [_COORDINATOR.format(number=network) for network in range(1, networks + 1)]
    for network in range(1, networks + 1):
        parts.append(_NETWORK.format(number=network))
        for number in range((network - 1) * members + 1, network * members + 1):
            parts.append(_PARTICIPANT.format(number=number, network=network))
        for number, at in enumerate(starts, 1):
            parts.append(_SESSION.format(network=network, number=number, starts=at.isoformat(timespec="seconds")))
    return "".join(parts)
