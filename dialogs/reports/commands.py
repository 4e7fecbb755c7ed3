"""For coordinators: the half-yearly report, and the data that evaluators get."""

from dialogs.context import Command, just
from dialogs.reports import reports

COMMANDS = (
    Command("report", just(reports.asked), place=90, for_participants=False, for_facilitators=False, in_menu=False),
    Command("export", just(reports.export_asked), place=100, for_participants=False, for_facilitators=False, in_menu=False),
)
