"""A fixed little calendar: somebody in two networks, on a Monday morning, with sessions that repeat every four weeks and some between."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from cards.sessions.sessions import ListedSession
from domain.programme.programme import DigestRule, Network
from domain.sessions.session import Session

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2027, 1, 18, 10, tzinfo=ZONE)
"""Monday."""


def _network(key: str, name: str) -> Network:
    return Network(
        id=key,
        name=name,
        timezone=ZONE.key,
        themes=(),
        channel=None,
        coordinators=("anja",),
        reminders=(),
        channel_reminders=(),
        digest=DigestRule(weekday=4, at=time(9)),
        known_since=NOW,
    )


def _planned(key: str, network: Network, starts: str, theme: str, place: str, kind: str = "actieleersessie") -> ListedSession:
    session = Session(
        id=key,
        network=network.id,
        kind=kind,
        theme=theme,
        starts=datetime.fromisoformat(starts).replace(tzinfo=ZONE),
        place=place,
        join_url="" if place else "https://teams.microsoft.com/l/meetup-join/1",
        known_since=NOW,
    )
    return ListedSession(session, network, signed_off=False)


BEHOUD = _network("behoud", "Netwerk behoud")
ONBOARDING = _network("onboarding", "Netwerk onboarding")
PLANNED = (
    _planned("o1", ONBOARDING, "2027-01-20T13:00", "Een maatje voor starters", "", "leerteambijeenkomst"),
    _planned("b1", BEHOUD, "2027-01-21T14:00", "Mensen betrekken en draagvlak creëren", "Buurthuis De Kade, Amsterdam"),
    _planned("o2", ONBOARDING, "2027-01-22T10:00", "De eerste honderd dagen", "Stadhuis, Utrecht"),
    _planned("o3", ONBOARDING, "2027-02-03T13:00", "Leiderschap en werkplezier", "", "webinar"),
    _planned("b2", BEHOUD, "2027-02-18T14:00", "Actiegericht onderzoeken", "Buurthuis De Kade, Amsterdam"),
    _planned("o4", ONBOARDING, "2027-02-19T10:00", "Inwerken op afstand", "Stadhuis, Utrecht"),
    _planned("b3", BEHOUD, "2027-03-18T14:00", "Meten van impact", ""),
)
