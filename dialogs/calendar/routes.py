"""Routes: sessions in people's calendars."""

from dialogs.calendar import outgoing
from dialogs.routes import Routes

ROUTES = Routes(
    "calendar",
    renderers=outgoing.renderers,
)
