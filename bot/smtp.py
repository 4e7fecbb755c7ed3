"""Mail by SMTP (aiosmtplib). TLS always, but to a server on this very machine."""

import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from urllib.parse import parse_qs, unquote, urlsplit

import aiosmtplib
import structlog

from bot.loopback import is_loopback
from domain.ports import Clock, Outcome, Refused, Sent, TryLater, Uncertain

_PORTS = {"smtp": 587, "smtps": 465}
_NAME = "[127.0.0.1]"
"""The name in our EHLO: an address literal, as aiosmtplib would look up this machine's own name and tell it to the server."""
_TIMEOUT_SECONDS = 8.0
"""For each step with the server."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """``implicit``: TLS from the first byte. ``starttls``: TLS before anything is told; without either only on this machine."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    implicit: bool
    starttls: bool


def smtp_server(address: str) -> SmtpServer:
    """``smtp://user:password@host:587?starttls=1`` or ``smtps://user:password@host:465``, user and password percent-encoded.

    Raises ValueError with what to do; it never repeats the address, which may hold a password.
    """
    parts = urlsplit(address)
    asked = parse_qs(parts.query)
    if parts.scheme not in _PORTS or not parts.hostname or parts.path not in ("", "/") or asked.keys() - {"starttls"}:
        raise ValueError("must look like smtp://user:password@host:587 or smtps://user:password@host:465.")
    starttls = asked.get("starttls", ["1"])[-1]
    if starttls not in ("0", "1"):
        raise ValueError("starttls is 1 or 0.")
    implicit = parts.scheme == "smtps"
    if not implicit and starttls == "0" and not is_loopback(parts.hostname):
        raise ValueError("mail goes over TLS to any other machine. Leave out starttls=0.")
    return SmtpServer(
        host=parts.hostname,
        port=parts.port or _PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        implicit=implicit,
        starttls=not implicit and starttls == "1",
    )


class SmtpMailer:
    """``tls``: how servers are trusted; as the machine trusts them unless a test says otherwise."""

    def __init__(self, server: SmtpServer, sender: str, clock: Clock, *, tls: ssl.SSLContext | None = None) -> None:
        self._server = server
        self._sender = sender
        self._clock = clock
        self._tls = tls or ssl.create_default_context()

    async def send(self, to: str, subject: str, text: str) -> Outcome:
        try:
            message = self._message(to, subject, text)
        except ValueError:
            told: Outcome = Refused("address-unusable")
        else:
            told = await self._deliver(message)
        if isinstance(told, Sent):
            log.info("mail-sent")
        else:
            log.warning("mail-not-sent", outcome=type(told).__name__, reason=told.reason)
        return told

    def _message(self, to: str, subject: str, text: str) -> EmailMessage:
        message = EmailMessage(policy=SMTP)
        message["From"] = self._sender
        message["To"] = to
        if len(message["To"].addresses) != 1:
            raise ValueError("one address")
        message["Subject"] = subject
        message["Date"] = format_datetime(self._clock.now())
        # Not of this machine's name, which is nobody's business.
        message["Message-ID"] = make_msgid(domain=self._sender.rpartition("@")[2])
        # RFC 3834: so that nobody's out-of-office answers it.
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(text)
        return message

    async def _deliver(self, message: EmailMessage) -> Outcome:
        """Nothing is with the server before ``send_message``, so what goes wrong earlier can be tried again."""
        server = self._server
        connection = _Once(
            hostname=server.host,
            port=server.port,
            username=server.user or None,
            password=server.password,
            local_hostname=_NAME,
            timeout=_TIMEOUT_SECONDS,
            use_tls=server.implicit,
            start_tls=server.starttls,
            tls_context=self._tls,
        )
        try:
            await connection.connect()
        except aiosmtplib.SMTPResponseException as error:
            return _answer(error.code)
        except OSError as error:
            met = error.__cause__ if isinstance(error, aiosmtplib.SMTPConnectError) and error.__cause__ else error
            return Refused("smtp-tls") if isinstance(met, ssl.SSLError) else TryLater(f"smtp-{type(met).__name__}")
        except aiosmtplib.SMTPException:
            return Refused("smtp-not-supported")
        try:
            told = await _handed_over(connection, message)
            with suppress(OSError, aiosmtplib.SMTPException):
                await connection.quit()
        finally:
            connection.close()
        return told


async def _handed_over(connection: aiosmtplib.SMTP, message: EmailMessage) -> Outcome:
    try:
        await connection.send_message(message)
    except aiosmtplib.SMTPRecipientsRefused as error:
        return _answer(max(refused.code for refused in error.recipients))
    except aiosmtplib.SMTPResponseException as error:
        return _answer(error.code)
    except aiosmtplib.SMTPNotSupported:
        return Refused("smtp-not-supported")
    except ValueError:
        return Refused("address-unusable")
    except (OSError, aiosmtplib.SMTPException) as error:
        return Uncertain(f"smtp-{type(error).__name__}")
    return Sent(activity="", conversation="")


class _Once(aiosmtplib.SMTP):
    """A connection for one mail."""

    async def rset(self, **_: object) -> aiosmtplib.SMTPResponse:
        """Nothing: no other mail follows one that was refused, and a server that no longer speaks would hide its refusal."""
        return aiosmtplib.SMTPResponse(aiosmtplib.SMTPStatus.completed, "")


def _answer(code: int) -> Outcome:
    """4xx says: not now; anything else is a no (RFC 5321, 4.2.1)."""
    return TryLater(f"smtp-{code}") if 400 <= code < 500 else Refused(f"smtp-{code}")
