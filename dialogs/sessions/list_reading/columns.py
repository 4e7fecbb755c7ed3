"""Names of columns, in Dutch and English, however they are spelled."""

import re
from collections.abc import Mapping, Sequence

from dialogs.understanding.spelling import normal

DATE, TIME, MOMENT, END, MINUTES = "date", "time", "moment", "end", "minutes"
THEME, KIND, PLACE, LINK, PREPARATION, TEAM, NETWORK = "theme", "kind", "place", "link", "preparation", "team", "network"

_NAMES: Mapping[str, str] = {
    DATE: "datum|date|dag|day|datum bijeenkomst|datum sessie|startdatum|begindatum|start date|wanneer|when",
    TIME: "tijd|time|van|from|start|begin|begint|starttijd|begintijd|aanvang|aanvangstijd|tijdstip|start time|uur|hoe laat|begint om",
    MOMENT: "datum en tijd|datum/tijd|datum tijd|datumtijd|date and time|date/time|date time|datetime|moment|datum + tijd|datum & tijd",
    END: "tot|einde|eind|eindtijd|end|end time|until|to|till|eindigt|sluit|t/m|eindigt om|ends",
    MINUTES: "minuten|minutes|duur|duration|lengte|length|duur minuten|aantal minuten|min|duur in minuten|duration minutes",
    THEME: "thema|theme|onderwerp|subject|topic|titel|title|naam|name|bijeenkomst|sessie|session|onderwerp/thema|thema/onderwerp",
    KIND: "soort|kind|type|vorm|soort bijeenkomst|type bijeenkomst|soort sessie",
    PLACE: "plaats|plek|locatie|adres|place|location|address|venue|waar|where|zaal|ruimte|plek of adres",
    LINK: "link|url|teams|teamslink|teams link|teams-link|vergaderlink|online|join url|join_url|meeting link|deelnamelink",
    PREPARATION: "voorbereiding|preparation|voorbereiden|prepare|meenemen|huiswerk",
    TEAM: "leerteam|team|learning team|groep|group",
    NETWORK: "netwerk|network|actieleernetwerk",
}
_KNOWN = {name: column for column, names in _NAMES.items() for name in names.split("|")}
_ASIDE = re.compile(r"\([^)]*\)|[*:?.]")


def column(name: str) -> str:
    """Which column a name stands for, or an empty string. What stands in brackets does not matter: "Datum (dd-mm-jjjj)"."""
    bare = normal(_ASIDE.sub(" ", name))
    return _KNOWN.get(bare) or _KNOWN.get(bare.replace("_", " ").replace("-", " ")) or ""


def known_names(row: Sequence[str]) -> int:
    """How many cells name a column."""
    return len({found for cell in row[:50] if len(cell) < 60 and (found := column(cell))})
