"""An SMTP server on this machine, small enough to read: it takes mail, or says what it was told to say."""

import asyncio
import base64
import ssl
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from types import TracebackType


@dataclass
class SmtpDouble:
    """``answers``: what it says to a command instead of yes; an empty answer hangs up. ``silent``: commands it says nothing to, for ever.
    ``tls`` and ``login``: whether it offers them; ``implicit``: TLS from the first byte. ``said``: a mail has come in whole; ``gone``: a
    connection has ended."""

    tls: ssl.SSLContext | None = None
    login: bool = True
    implicit: bool = False
    answers: dict[str, str] = field(default_factory=dict)
    silent: set[str] = field(default_factory=set)
    heard: list[str] = field(default_factory=list)
    mails: list[EmailMessage] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    said: asyncio.Event = field(default_factory=asyncio.Event)
    gone: asyncio.Event = field(default_factory=asyncio.Event)
    port: int = 0

    async def __aenter__(self) -> "SmtpDouble":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls if self.implicit else None)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(b"220 double\r\n")
            await self._converse(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            writer.close()
            self.gone.set()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := (await reader.readline()).decode().strip():
            word = line.split(":")[0].split()[0].upper()
            self.heard.append(line)
            answer = self.answers.get(word, self._yes(word, line))
            if word in self.silent:
                await reader.read()
                return
            if not answer:
                return
            writer.write(f"{answer}\r\n".encode())
            if answer.startswith("354"):
                raw = await reader.readuntil(b"\r\n.\r\n")
                self.heard.append(".")
                self.said.set()
                after = self.answers.get(".", "250 taken")
                if "." in self.silent:
                    await reader.read()
                    return
                if not after:
                    return
                if after.startswith("250"):
                    self.mails.append(message_from_bytes(raw[:-3], policy=policy.default))
                    self.encrypted.append(writer.get_extra_info("ssl_object") is not None)
                writer.write(f"{after}\r\n".encode())
            elif word == "STARTTLS" and self.tls and answer.startswith("220"):
                await writer.start_tls(self.tls)
            elif word == "QUIT":
                return

    def _yes(self, word: str, line: str) -> str:
        if word == "EHLO":
            offers = [
                "double",
                *(["STARTTLS"] if self.tls and not self.implicit else []),
                *(["AUTH PLAIN"] if self.login else []),
                "8BITMIME",
            ]
            return "\r\n".join([*(f"250-{offer}" for offer in offers), "250 SMTPUTF8"])
        if word == "AUTH":
            good = base64.b64encode(b"\0noor\0geheim-woord").decode()
            return "235 welcome" if line.endswith(good) else "535 who are you"
        return {"DATA": "354 go on", "STARTTLS": "220 go on", "QUIT": "221 bye"}.get(word, "250 fine")
