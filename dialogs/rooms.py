"""All rooms that answer to something, each with its routes."""

from dialogs import general
from dialogs.actions import routes as actions
from dialogs.attendance import routes as attendance
from dialogs.calendar import routes as calendar
from dialogs.check_ins import routes as check_ins
from dialogs.contacts import routes as contacts
from dialogs.digest import routes as digest
from dialogs.help import routes as help
from dialogs.matching import routes as matching
from dialogs.measurements import routes as measurements
from dialogs.notifications import routes as notifications
from dialogs.onboarding import routes as onboarding
from dialogs.own_data import routes as own_data
from dialogs.programme import routes as programme
from dialogs.pulse import routes as pulse
from dialogs.reports import routes as reports
from dialogs.routes import Routes
from dialogs.search import routes as search
from dialogs.sessions import routes as sessions
from dialogs.voting import routes as voting

ROOMS: tuple[Routes, ...] = (
    actions.ROUTES,
    attendance.ROUTES,
    calendar.ROUTES,
    check_ins.ROUTES,
    contacts.ROUTES,
    digest.ROUTES,
    general.ROUTES,
    help.ROUTES,
    matching.ROUTES,
    measurements.ROUTES,
    notifications.ROUTES,
    onboarding.ROUTES,
    own_data.ROUTES,
    programme.ROUTES,
    pulse.ROUTES,
    reports.ROUTES,
    search.ROUTES,
    sessions.ROUTES,
    voting.ROUTES,
)
