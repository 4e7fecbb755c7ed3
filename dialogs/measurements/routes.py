"""Routes: what one measures of an action."""

from cards.verbs import Verb
from dialogs.measurements import indicators, outgoing, values
from dialogs.measurements.commands import COMMANDS
from dialogs.routes import Routes

ROUTES = Routes(
    "measurements",
    commands=COMMANDS,
    presses={
        Verb.MEASUREMENTS: indicators.show,
        Verb.INDICATOR: indicators.one,
        Verb.INDICATOR_NEW: indicators.new,
        Verb.INDICATOR_KIND: indicators.kind_chosen,
        Verb.INDICATOR_SAVE: indicators.saved,
        Verb.INDICATOR_EDIT: indicators.edit,
        Verb.INDICATOR_CHANGE: indicators.changed,
        Verb.INDICATOR_STOP: indicators.stopped,
        Verb.INDICATOR_RESUME: indicators.resumed,
        Verb.MEASURE: values.asked,
        Verb.MEASURE_SAVE: values.saved,
        Verb.MEASURE_LATER: values.later,
        Verb.MEASURE_EDIT: values.edit,
        Verb.MEASURE_CHANGE: values.changed,
        Verb.MEASURE_REMOVE: values.removed,
    },
    renderers=outgoing.RENDERERS,
)
