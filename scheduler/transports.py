"""The transports out: a chat or channel in Teams, e-mail, a calendar. Each kind has one."""

from dialogs.prepared import Mail
from domain.calendar.port import CalendarEntry, Calendars, Withdrawal
from domain.notifications.conversation import Conversation
from domain.notifications.outbox import BY_MAIL, INTO_CALENDARS, NotificationKind
from domain.ports import Mailer, Message, Messenger, Outcome
from scheduler.claims import Claimed


class Transports:
    """Sends each notification by its kind: by ``messenger``, ``mailer`` or ``calendars``. Without the latter two, missing() says so."""

    def __init__(self, messenger: Messenger, mailer: Mailer | None = None, calendars: Calendars | None = None) -> None:
        self._messenger = messenger
        self._mailer = mailer
        self._calendars = calendars

    def is_chat(self, kind: NotificationKind) -> bool:
        """Whether a kind goes to a chat or channel in Teams."""
        return kind not in BY_MAIL and kind not in INTO_CALENDARS

    def missing(self, kind: NotificationKind) -> str:
        """For a kind that is_chat() denies: the reason with which it ends as not needed, or "" when there is a way for it."""
        if kind in INTO_CALENDARS:
            return "" if self._calendars else "no-calendar"
        return "" if self._mailer else "no-mailer"

    async def carry(self, claimed: Claimed) -> Outcome:
        """Send, change what was sent before, or put in or take from a calendar, and give the answer. Raises TypeError when ``claimed`` has
        no conversation for its message, or there is no mailer or calendar for it."""
        match claimed:
            case Claimed(_, None, Mail(address, letter)) if self._mailer is not None:
                return await self._mailer.send(address, letter.subject, letter.text)
            case Claimed(_, None, CalendarEntry() as entry) if self._calendars is not None:
                return await self._calendars.put(entry)
            case Claimed(_, None, Withdrawal() as withdrawal) if self._calendars is not None:
                return await self._calendars.withdraw(withdrawal)
            case Claimed(notification, Conversation() as to, Message() as message):
                if notification.activity:
                    return await self._messenger.change(to, notification.activity, message)
                return await self._messenger.send(to, message)
        raise TypeError("a message needs a conversation, a mail a mailer, an entry a calendar")
