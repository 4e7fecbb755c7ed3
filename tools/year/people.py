"""Who takes part in the year: 25 organisations, three networks, 60 people, some of them in two networks; and the programme file of it."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from domain.check_ins.check_in import Visibility
from tools.year.words import TOWN

NETWORKS = {
    "magneet": ("autonomie", "personeelsinzet", "professionele zeggenschap", "ontwikkelingsmogelijkheden", "persoonlijk leiderschap"),
    "behoud": ("leiderschap", "vitaliteit", "werkplezier", "ontwikkelmogelijkheden"),
    "onboarding": ("onboarding", "organisatieklimaat"),
}
COORDINATORS = {"magneet": ("wilhelmien",), "behoud": ("gerrie", "ottolien"), "onboarding": ("ottolien",)}
"""The coordinators of each network; one coordinates two."""
SECTORS = ("VVT", "ziekenhuis", "GGZ", "GHZ", "jeugdhulp", "welzijn")
THEMES = (
    "Mensen betrekken en draagvlak creëren",
    "Actiegericht onderzoeken en eigen actie ontwerpen",
    "Meten van impact van eigen acties",
    "Vastzittende patronen aanpakken",
    "Werkende ingrediënten en hoe maak je het groter",
)
EVERY = timedelta(weeks=5)
ME, CONTACT, UNNAMED, NAMED = Visibility.ME, Visibility.CONTACT, Visibility.NETWORK_UNNAMED, Visibility.NETWORK_NAMED


@dataclass(slots=True)
class Someone:
    """``contacts``: by network they take part in, who their contact person is. ``zeal``: how much of what comes they answer, 0 to 1;
    ``openness``: the circles they choose, as often as they stand there."""

    key: str
    name: str
    organisation: str
    sector: str
    contacts: dict[str, str]
    zeal: float
    openness: Sequence[Visibility] = (ME, CONTACT, UNNAMED, UNNAMED, NAMED, NAMED)
    gone: set[str] = field(default_factory=set)

    @property
    def user(self) -> str:
        return f"user-{self.key}"

    @property
    def surname(self) -> str:
        return self.name.split()[-1]

    def here(self) -> list[str]:
        return [network for network in self.contacts if network not in self.gone]


def everybody(chance: random.Random, many: int, organisations: int) -> list[Someone]:
    """``many`` people, spread over the networks; the last network stays small. Raises ValueError when there are not so many names."""
    if many > len(TOWN["surnames"]) or organisations > len(TOWN["organisations"]):
        raise ValueError("not so many names are known")
    people = []
    for number in range(many):
        network = ("magneet", "behoud", "magneet", "behoud", "onboarding")[number % 5]
        there = [network, *(["behoud"] if network == "magneet" and number % 10 == 0 else [])]
        organisation = number % organisations
        people.append(
            Someone(
                key=f"dn{number:03}",
                name=f"{TOWN['first_names'][number % len(TOWN['first_names'])]} {TOWN['surnames'][number]}",
                organisation=TOWN["organisations"][organisation],
                sector=SECTORS[organisation % len(SECTORS)],
                contacts={text: COORDINATORS[text][number % len(COORDINATORS[text])] for text in there},
                # One in six never says a word; one in four always does.
                zeal=0.03 if number % 6 == 5 else 0.95 if number % 4 == 0 else chance.uniform(0.3, 0.8),
                openness=(ME, ME, CONTACT) if number % 9 == 4 else (ME, CONTACT, UNNAMED, UNNAMED, NAMED, NAMED),
            )
        )
    return people


def coordinates(key: str) -> list[str]:
    """The networks of this coordinator."""
    return [network for network, keys in COORDINATORS.items() if key in keys]


def channel(network: str) -> str:
    return f"19:{network}@thread.tacv2"


def programme(people: Iterable[Someone], first: datetime, sessions: int) -> str:
    """The programme file of whoever takes part now; ``first``: when the first network first meets."""
    lines = ['[programme]\nname = "Actieprogramma behoud"\nlanguage = "nl"\ntimezone = "Europe/Amsterdam"\nmessage_budget_per_week = 3\n']
    for key in sorted({key for keys in COORDINATORS.values() for key in keys}):
        lines.append(f'[[coordinator]]\nkey = "{key}"\nname = "{key.title()} Coördina"\nuser = "user-{key}"\nemail = "{key}@example.org"\n')
    there = list(people)
    for number, (network, themes) in enumerate(NETWORKS.items()):
        quoted = ", ".join(f'"{theme}"' for theme in themes)
        lines.append(f'[[network]]\nkey = "{network}"\nname = "Actieleernetwerk {network}"\nthemes = [{quoted}]')
        lines.append(f'channel = "{channel(network)}"')
        lines.append(f"coordinators = {list(COORDINATORS[network])}\n".replace("'", '"'))
        lines += [_participant(person, network) for person in there if network in person.here()]
        for session in range(sessions):
            # A wall-clock time: the offset of the day itself is what a coordinator would write.
            starts = (first + timedelta(days=number) + session * EVERY).replace(hour=14 - number)
            lines.append(
                f'[[network.session]]\nkey = "{network}-{session + 1}"\ntheme = "{THEMES[session % len(THEMES)]}"\n'
                f'starts = {starts.isoformat(timespec="seconds")}\nplace = "Buurthuis De Kraan, Amsterdam"\n'
            )
    return "\n".join(lines)


def _participant(person: Someone, network: str) -> str:
    return (
        f'[[network.participant]]\nkey = "{person.key}"\nname = "{person.name}"\nuser = "{person.user}"\n'
        f'organisation = "{person.organisation}"\n'
        f'sector = "{person.sector}"\nemail = "{person.key}@example.org"\ncontact = "{person.contacts[network]}"\n'
    )
