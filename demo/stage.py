"""``make demo``: starts the bot, two chat windows and what is between them, shows a tour, and stops it all at Ctrl-C."""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from aiohttp import ClientError, ClientSession
from pydantic import BeforeValidator, Field, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict

from cards.language import Language, language
from demo import machine, playground, tour
from demo.children import Child, Children
from demo.playground import Window
from demo.programme import SHOWN, keep_programme
from demo.relay import relay
from domain.demo_clock import ZONE, asked_start, fresh_start
from domain.errors import SpiraalError
from domain.programme_file.file import WrongProgrammeFile
from domain.programme_file.schema import NetworkPart, ProgrammeFile

ROOT = Path(__file__).resolve().parent.parent
OLDEST_NODE = 18
_STARTS_WITHIN = 60.0
_LOOK_EVERY = 0.1
HOST = "127.0.0.1"
STOPPED, WRONG_SETTINGS, FAILED = 0, 2, 1


def _start(text: str) -> datetime | None:
    try:
        return asked_start(text) if text else None
    except ValueError:
        raise PydanticCustomError("start", "Must be a moment of this century with its offset, such as 2027-01-12T09:30:00+01:00") from None


class StageSettings(BaseSettings):
    """``chat_port`` and the two after it are the participant's window, the coordinator's and the relay between them and the bot.
    ``start``: when the clock of a fresh demo begins, if somebody wants to say."""

    model_config = SettingsConfigDict(env_file=ROOT / ".env", extra="ignore", frozen=True)

    port: int = Field(default=3978, validation_alias="SPIRAAL_PORT", ge=1, le=65535)
    chat_port: int = Field(default=56150, validation_alias="SPIRAAL_DEMO_CHAT_PORT", ge=1, le=65533)
    data: Path = Field(default=Path("data"), validation_alias="SPIRAAL_DEMO_DATA")
    start: Annotated[datetime | None, BeforeValidator(_start)] = Field(default=None, validation_alias="SPIRAAL_DEMO_START")

    @property
    def relay_port(self) -> int:
        return self.chat_port + 2


class StageError(SpiraalError):
    """The demo can't go on. Its text says what to do."""


def run() -> int:
    """Show the demo until SIGINT, SIGTERM or SIGHUP. Returns what the command line exits with."""
    say = language("nl" if os.environ.get("LANG", "").startswith("nl") else "en")
    try:
        settings = StageSettings()
    except ValidationError as error:
        for wrong in error.errors(include_url=False):
            print(f"{wrong['loc'][0]}: {wrong['msg']}.", file=sys.stderr)
        return WRONG_SETTINGS
    stage = Stage(settings, say)
    try:
        asyncio.run(stage.perform())
    except WrongProgrammeFile as error:
        for complaint in error.complaints:
            what = say(complaint.text_id, **complaint.values)
            print(say("error-file-line", file=str(stage.programme_file), line=str(complaint.line), what=what), file=sys.stderr)
    except StageError as error:
        print(say(error.text_id, **error.values), file=sys.stderr)
    except OSError as error:
        print(say("tour-data-wrong", folder=str(settings.data), reason=error.strerror or str(error)), file=sys.stderr)
    else:
        return STOPPED
    return FAILED


@dataclass(frozen=True, slots=True)
class Stage:
    settings: StageSettings
    say: Language

    @property
    def programme_file(self) -> Path:
        return self._folder / "programme.toml"

    async def perform(self) -> None:
        """Start everything and wait for a signal. Raises StageError, and WrongProgrammeFile or OSError for an unusable data folder."""
        stopping = asyncio.Event()
        for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(name, stopping.set)
        async with Children() as children:
            playing = asyncio.create_task(self._play(children))
            asked = asyncio.create_task(stopping.wait())
            await asyncio.wait({playing, asked}, return_when=asyncio.FIRST_COMPLETED)
            if asked.done():
                playing.cancel()
                await asyncio.wait({playing})
                self._tell(self.say("tour-stopping"))
            asked.cancel()
        if not playing.cancelled():
            playing.result()

    async def _play(self, children: Children) -> None:
        # Said to the bot too, so that programme and clock begin alike also when it becomes another day in between.
        start = self.settings.start or fresh_start(datetime.now(UTC), ZONE)
        programme = keep_programme(self.programme_file, start)
        node = await self._node()
        self._check_ports(with_windows=node is not None)
        async with AsyncExitStack() as stack:
            if node is None:
                await self._start_bot(children, start)
                now = await self._time()
                self._tell(self.say("tour-bot-only", address=self._bot))
                self._tell(tour.clock(self.say, now, programme))
            else:
                await self._install()
                network = next(other for other in programme.network if other.key == SHOWN)
                windows = self._windows(programme, network)
                connectors = {other.name: other.connector for other in windows}
                await stack.enter_async_context(relay(connectors, network.channel or "", HOST, self.settings.relay_port))
                await self._start_bot(children, start)
                for window in windows:
                    await self._open(children, node, windows, window, network, programme)
                for line in tour.lines(self.say, windows, network, programme, await self._time(), self.settings.data):
                    self._tell(line)
            raise self._ended(await children.first_to_end())

    async def _open(
        self, children: Children, node: str, windows: Sequence[Window], window: Window, network: NetworkPart, programme: ProgrammeFile
    ) -> None:
        here = playground.prepare(self._folder, windows, window, network, programme)
        service_url = f"http://{HOST}:{self.settings.relay_port}/{window.name}"
        line = playground.command(node, ROOT, window, endpoint=f"{self._bot}/api/messages", service_url=service_url)
        log = self._folder / f"{window.name}.log"
        child = await children.start(window.name, line, cwd=here, log=log, env={"TEAMSAPPTESTER_BROWSER": "none"})
        await self._answers(child, window.address)

    def _windows(self, programme: ProgrammeFile, network: NetworkPart) -> tuple[Window, Window]:
        participant = network.participant[0]
        contact = next(coordinator for coordinator in programme.coordinator if coordinator.key == participant.contact)
        port = self.settings.chat_port
        return Window("participant", participant, port), Window("coordinator", contact, port + 1)

    async def _start_bot(self, children: Children, start: datetime) -> None:
        env = {
            # Set, not left out: what a .env says of a real installation must not reach the demo.
            "MicrosoftAppId": "",
            "SPIRAAL_SMTP": "",
            "SPIRAAL_MAIL_FROM": "",
            "SPIRAAL_PUBLIC_URL": "",
            "SPIRAAL_DEMO": "1",
            "SPIRAAL_DEMO_START": start.isoformat(),
            "SPIRAAL_HOST": HOST,
            "SPIRAAL_PORT": str(self.settings.port),
            "SPIRAAL_STORE": f"tinydb:{self.settings.data.absolute()}",
            "SPIRAAL_PROGRAMME": str(self.programme_file.absolute()),
        }
        log = self._folder / "bot.log"
        child = await children.start("bot", [sys.executable, str(ROOT / "app.py"), "serve"], cwd=ROOT, log=log, env=env)
        await self._answers(child, f"{self._bot}/healthz")

    async def _answers(self, child: Child, address: str) -> None:
        """Waits until the address answers. Raises StageError when the child ends first or takes too long."""
        try:
            async with asyncio.timeout(_STARTS_WITHIN), ClientSession() as session:
                while child.process.returncode is None:
                    try:
                        async with session.get(address) as answer:
                            if answer.ok:
                                return
                    except ClientError:
                        pass
                    await asyncio.sleep(_LOOK_EVERY)
        except TimeoutError:
            raise StageError("tour-silent", name=child.name, log=str(child.log)) from None
        raise self._ended(child)

    async def _time(self) -> datetime:
        """What the demo's clock says."""
        async with ClientSession() as session, session.get(f"{self._bot}/demo/clock") as answer:
            return datetime.fromisoformat((await answer.json())["now"])

    async def _node(self) -> str | None:
        """Where Node is; None, with a sentence about what is missing, when the chat windows can't be had."""
        try:
            return await machine.find_node(OLDEST_NODE, npm=not machine.installed(ROOT))
        except machine.Missing as missing:
            self._tell(self.say(missing.text_id, **missing.values))
            return None

    async def _install(self) -> None:
        if machine.installed(ROOT):
            return
        self._tell(self.say("tour-installing"))
        log = self._folder / "npm.log"
        if not await machine.install(ROOT, log):
            raise StageError("tour-install-failed", log=str(log))

    def _check_ports(self, *, with_windows: bool) -> None:
        chat = self.settings.chat_port
        wanted = {self.settings.port: "SPIRAAL_PORT"}
        if with_windows:
            wanted |= dict.fromkeys(range(chat, chat + 3), "SPIRAAL_DEMO_CHAT_PORT")
        for port, setting in wanted.items():
            if not machine.port_is_free(HOST, port):
                raise StageError("tour-port-taken", port=str(port), setting=setting)

    def _ended(self, child: Child) -> StageError:
        return StageError("tour-ended", name=child.name, log=str(child.log), words=child.last_words())

    @property
    def _bot(self) -> str:
        return f"http://{HOST}:{self.settings.port}"

    @property
    def _folder(self) -> Path:
        return self.settings.data / "demo"

    def _tell(self, line: str) -> None:
        print(line, flush=True)
