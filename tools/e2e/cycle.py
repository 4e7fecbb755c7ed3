"""The action cycle in the browser, after the main flow: a measurement with its chart, a question to the contact person, the log."""

from collections.abc import Callable

from tools.e2e.flow import SHARED, Play, expect

QUESTION = "Mijn leidinggevende heeft geen tijd voor een gesprek. Hoe pak ik dat aan?"


def measured(play: Play) -> None:
    """Measure twice, a week apart, so that there is a line to draw."""
    play.participant.says("metingen")
    play.participant.presses("Nieuwe indicator", "Wat wil je zien veranderen?")
    play.participant.presses("Ziekteverzuim", "Wat wil je meten?")
    form = ("Ziekteverzuim meten", "Hoe staat het er nu voor?")
    play.participant.fills("Hoe staat het er nu voor? Weet je het nog niet, laat het dan leeg.", "6,5", *form)
    play.participant.fills("Waar wil je naartoe? Mag leeg blijven.", "5", *form)
    play.participant.presses("Bewaar", *form)
    play.participant.sees("Je meet nu: Ziekteverzuim", "6,5 %")
    play.lets_days_pass(7)
    play.participant.says("metingen")
    play.participant.presses("Meting toevoegen", "Wat verandert er?", "Ziekteverzuim")
    form = ("Hoe staat het met je metingen?", "Vorige keer")
    play.participant.fills("Ziekteverzuim (procent). Vorige keer: 6,5 %", "6,1", *form)
    play.participant.presses("Bewaar mijn metingen", *form)
    play.participant.sees("Bewaard", "6,1 %")


def chart_drawn(play: Play) -> None:
    play.participant.says("metingen")
    play.participant.presses("Bekijk of verander", "Wat verandert er?", "Ziekteverzuim")
    told = play.participant.sees("Ziekteverzuim", "0,4 procentpunt lager dan de nulmeting")
    expect("Nulmeting" in told and "Doel" in told, "the card does not tell baseline and target")


def asked_for_help(play: Play) -> None:
    play.participant.says("hulp vragen")
    form = ("Waar kunnen we je mee helpen?",)
    play.participant.fills("Waar loop je op vast?", QUESTION, *form)
    play.participant.presses("Stel mijn vraag", *form)
    play.coordinator.go("Personal Chat")
    play.coordinator.sees(play.name, QUESTION)
    play.coordinator.presses("Ik neem contact op", play.name, QUESTION)
    play.participant.sees("neemt contact met je op")


def log_read(play: Play) -> None:
    play.participant.says("logboek")
    told = play.participant.sees("Mijn logboek", SHARED)
    expect("Wie leest dit" in told, "the log does not say who reads each entry")


STEPS: tuple[Callable[[Play], None], ...] = (measured, chart_drawn, asked_for_help, log_read)
