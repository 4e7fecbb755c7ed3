"""Mail by SMTP, against a server on this machine."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from structlog.testing import capture_logs

from bot.smtp import SmtpMailer, SmtpServer, smtp_server
from domain.ports import Refused, Sent, TryLater, Uncertain
from tests.bot.fakes import NOW, FixedClock
from tests.bot.smtp_double import SmtpDouble

TO, SENDER = "anja@example.org", "spiraal@example.nl"


@pytest.fixture
async def server() -> AsyncIterator[SmtpDouble]:
    async with SmtpDouble() as double:
        yield double


def mailer(server: SmtpDouble, login: str = "noor:geheim-woord@", tls: str = "?starttls=0", trusted: Path | None = None) -> SmtpMailer:
    context = ssl.create_default_context(cafile=str(trusted)) if trusted else None
    return SmtpMailer(smtp_server(f"smtp://{login}127.0.0.1:{server.port}{tls}"), SENDER, FixedClock(), tls=context)


async def test_a_mail_arrives_as_it_was_written(server: SmtpDouble) -> None:
    text = "Hallo Anja,\n\nBram kan er niet bij zijn. 👩🏽‍⚕️ é\n.\nGroet\n"
    assert isinstance(await mailer(server).send(TO, "Afmelding: Bram Visser, één dag", text), Sent)
    [mail] = server.mails
    assert (mail["From"], mail["To"], mail["Subject"]) == (SENDER, TO, "Afmelding: Bram Visser, één dag")
    assert mail["Date"].datetime == NOW
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Message-ID"].endswith("@example.nl>")
    assert mail.get_content().replace("\r\n", "\n").replace("\n..\n", "\n.\n") == text
    assert server.heard[0].lower() == "ehlo [127.0.0.1]", "this machine's name is nobody's business"


async def test_without_a_user_it_does_not_log_in(server: SmtpDouble) -> None:
    server.login = False
    assert isinstance(await mailer(server, login="").send(TO, "x", "y"), Sent)


async def test_a_password_may_have_any_letters(server: SmtpDouble) -> None:
    assert await mailer(server, login="noor:geh%C3%A9im@").send(TO, "x", "y") == Refused("smtp-535")


@pytest.mark.parametrize(
    ("command", "answer", "outcome"),
    [
        ("AUTH", "535 no", Refused("smtp-535")),
        ("AUTH", "454 not now", TryLater("smtp-454")),
        ("EHLO", "", TryLater("smtp-SMTPServerDisconnected")),
        ("MAIL", "550 not you", Refused("smtp-550")),
        ("MAIL", "421 busy", TryLater("smtp-421")),
        ("RCPT", "550 nobody here", Refused("smtp-550")),
        ("RCPT", "450 grey", TryLater("smtp-450")),
        ("DATA", "554 no", Refused("smtp-554")),
        (".", "451 later", TryLater("smtp-451")),
        (".", "", Uncertain("smtp-SMTPServerDisconnected")),
    ],
)
async def test_what_the_server_says_is_what_becomes_of_it(server: SmtpDouble, command: str, answer: str, outcome: object) -> None:
    server.answers[command] = answer
    assert await mailer(server).send(TO, "x", "y") == outcome
    assert server.mails == []


async def test_a_server_that_is_not_there(server: SmtpDouble) -> None:
    nowhere = mailer(server)
    await server.__aexit__(None, None, None)
    assert await nowhere.send(TO, "x", "y") == TryLater("smtp-ConnectionRefusedError")


@pytest.mark.parametrize(
    ("command", "outcome"),
    [
        ("EHLO", TryLater("smtp-SMTPReadTimeoutError")),
        ("AUTH", TryLater("smtp-SMTPReadTimeoutError")),
        ("DATA", Uncertain("smtp-SMTPReadTimeoutError")),
        (".", Uncertain("smtp-SMTPReadTimeoutError")),
        ("QUIT", Sent("", "")),
    ],
)
async def test_a_server_that_falls_silent_is_not_waited_for(
    server: SmtpDouble, monkeypatch: pytest.MonkeyPatch, command: str, outcome: object
) -> None:
    monkeypatch.setattr("bot.smtp._TIMEOUT_SECONDS", 0.1)
    server.silent.add(command)
    assert await mailer(server).send(TO, "x", "y") == outcome


async def test_what_was_refused_stays_refused_though_the_server_says_nothing_more(
    server: SmtpDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.smtp._TIMEOUT_SECONDS", 0.1)
    server.answers["RCPT"] = "550 nobody here"
    server.silent |= {"RSET", "QUIT"}
    assert await mailer(server).send(TO, "x", "y") == Refused("smtp-550")


async def test_whoever_stops_the_bot_waits_for_no_server(server: SmtpDouble) -> None:
    server.silent |= {".", "QUIT"}
    sending = asyncio.create_task(mailer(server).send(TO, "x", "y"))
    await server.said.wait()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    await server.gone.wait()
    assert server.heard[-1] == "."


@pytest.mark.parametrize("to", ['"an ja"@example.org', '"an<ja"@example.org', "anja@exämple.org", "anja", "anja@example.org SIZE=1"])
async def test_an_odd_address_ends_in_an_outcome(server: SmtpDouble, to: str) -> None:
    assert isinstance(await mailer(server).send(to, "x", "y"), Sent | Refused)
    assert not any("SIZE" in line for line in server.heard)


@pytest.mark.parametrize("to", ["anja@example.org\nBcc: everybody@example.org", "geen adres\r\n", "", "a@example.org, everybody@x.org"])
async def test_an_address_cannot_smuggle_in_another(server: SmtpDouble, to: str) -> None:
    assert isinstance(await mailer(server).send(to, "x", "y"), Refused)
    assert server.mails == []
    assert not any("everybody" in line for line in server.heard)


async def test_the_password_waits_for_tls(server: SmtpDouble) -> None:
    assert await mailer(server, tls="").send(TO, "x", "y") == Refused("smtp-not-supported")
    assert not any(line.upper().startswith(("AUTH", "MAIL")) for line in server.heard)


async def test_over_tls_with_a_server_that_is_trusted_and_with_no_other(tmp_path: Path) -> None:
    certificate = _certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    async with SmtpDouble(tls=context) as server:
        assert isinstance(await mailer(server, tls="", trusted=certificate).send(TO, "x", "y"), Sent)
        assert server.encrypted == [True]
        server.heard.clear()
        assert await mailer(server, tls="").send(TO, "x", "y") == Refused("smtp-tls")
        assert not any(line.upper().startswith("AUTH") for line in server.heard)


async def test_over_tls_from_the_first_byte(tmp_path: Path) -> None:
    certificate = _certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    async with SmtpDouble(tls=context, implicit=True) as server:
        address = smtp_server(f"smtps://noor:geheim-woord@127.0.0.1:{server.port}")
        trusting = SmtpMailer(address, SENDER, FixedClock(), tls=ssl.create_default_context(cafile=str(certificate)))
        assert isinstance(await trusting.send(TO, "x", "y"), Sent)
        assert server.encrypted == [True]
        server.heard.clear()
        assert await SmtpMailer(address, SENDER, FixedClock()).send(TO, "x", "y") == Refused("smtp-tls")
        assert server.heard == []


async def test_what_was_said_before_tls_is_not_taken_for_what_comes_after(tmp_path: Path) -> None:
    certificate = _certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    async with SmtpDouble(tls=context) as server:
        server.answers["STARTTLS"] = "220 go on\r\n250-in between\r\n250 AUTH LOGIN"
        assert isinstance(await mailer(server, tls="", trusted=certificate).send(TO, "x", "y"), Sent)
        assert [line.split()[1] for line in server.heard if line.startswith("AUTH")] == ["PLAIN"]


async def test_the_log_tells_no_address_and_no_words(server: SmtpDouble) -> None:
    with capture_logs() as logs:
        await mailer(server).send(TO, "Afmelding: Bram", "Bram kan niet")
        server.answers["RCPT"] = f"550 no {TO} here"
        await mailer(server).send(TO, "Afmelding: Bram", "Bram kan niet")
    assert [entry["event"] for entry in logs] == ["mail-sent", "mail-not-sent"]
    assert not any(word in repr(logs) for word in ("anja", "Bram", "geheim-woord"))


@pytest.mark.parametrize(
    ("address", "server"),
    [
        ("smtp://noor:a%40b@mail.example.nl", SmtpServer("mail.example.nl", 587, "noor", "a@b", implicit=False, starttls=True)),
        ("smtp://mail.example.nl:25/?starttls=1", SmtpServer("mail.example.nl", 25, "", "", implicit=False, starttls=True)),
        ("smtps://noor:x@mail.example.nl", SmtpServer("mail.example.nl", 465, "noor", "x", implicit=True, starttls=False)),
        ("smtp://127.0.0.1:1025?starttls=0", SmtpServer("127.0.0.1", 1025, "", "", implicit=False, starttls=False)),
    ],
)
def test_an_address_says_how(address: str, server: SmtpServer) -> None:
    assert smtp_server(address) == server
    assert "a@b" not in repr(server)


@pytest.mark.parametrize(
    "address",
    [
        "smtp://noor:geheim-woord@mail.example.nl?starttls=0",
        "smtp://mail.example.nl?starttls=no",
        "smtp://mail.example.nl?tls=1",
        "smtp://mail.example.nl:99999",
        "https://mail.example.nl",
        "mail.example.nl:587",
        "smtp://",
        "smtp://mail.example.nl/inbox",
    ],
)
def test_an_address_that_is_wrong_says_why_and_never_repeats_itself(address: str) -> None:
    with pytest.raises(ValueError, match=r"\w") as error:
        smtp_server(address)
    assert "geheim-woord" not in str(error.value)


def _certificate(folder: Path) -> Path:
    """A key and a certificate for 127.0.0.1 that only this test trusts, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "double")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "double.pem"
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return path
