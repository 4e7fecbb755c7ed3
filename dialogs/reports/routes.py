"""Routes: the half-yearly report and the export."""

from cards.verbs import Verb
from dialogs.reports import reports
from dialogs.reports.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "reports",
    commands=COMMANDS,
    presses={
        Verb.REPORT_MAKE: reports.made,
        Verb.REPORT_FILE: reports.file_asked,
        Verb.EXPORT_MAKE: reports.export_made,
        Verb.EXPORT_FILE: reports.file_asked,
    },
)
