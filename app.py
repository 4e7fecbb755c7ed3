"""Wires everything, and is the command line: serve (default), demo, import, export, doctor."""

import argparse
import asyncio
import gc
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog
from aiohttp.web import Application
from pydantic_core import to_jsonable_python

from bot.files import SentFiles
from bot.graph_calendar import calendar_state, open_calendars
from bot.host import listen, make_app
from bot.mail import open_mailer
from bot.settings import Settings, SettingsError
from bot.teams import open_teams
from cards.language import Language, language
from domain.calendar.link import open_links
from domain.demo_clock import ZONE
from domain.errors import SpiraalError
from domain.own_data.export import everything, exported
from domain.programme_file.file import WrongProgrammeFile, read_programme_file
from domain.programme_file.file_import import ImportResult, import_programme
from domain.programme_file.schema import ProgrammeFile
from scheduler.clock import DemoClock, SystemClock, keep_moment, open_clock
from scheduler.composition import compose
from scheduler.metrics import Metrics
from scheduler.tick import Scheduler
from scheduler.travel import Traveller
from store import COLLECTIONS, RecordStore, open_store

log = structlog.get_logger()

WRONG_SETTINGS, WRONG_FILE, NOT_WELL = 2, 3, 4
"""What the command line exits with when it can't do what was asked."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what ``arguments`` ask (those of the process, without any given), and give the exit code. Raises SystemExit when they are wrong;
    what a command raises for somebody to put right is printed instead."""
    asked = _command_line().parse_args(arguments)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    try:
        code: int = asked.run(asked)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return WRONG_SETTINGS
    except WrongProgrammeFile as error:
        say = _operator()
        print(say(error.text_id, **error.values), file=sys.stderr)
        for complaint in error.complaints:
            what = say(complaint.text_id, **complaint.values)
            print(say("error-file-line", file=str(asked.file), line=str(complaint.line), what=what), file=sys.stderr)
        return WRONG_FILE
    except SpiraalError as error:
        print(_operator()(error.text_id, **error.values), file=sys.stderr)
        return NOT_WELL
    return code


def serve(asked: argparse.Namespace) -> int:
    """Run the bot until SIGTERM or SIGINT; gives 0. Raises SettingsError, WrongProgrammeFile, and SpiraalError when the store can't be had
    or the port is taken."""
    settings = Settings()
    asked.file = settings.programme
    return asyncio.run(_serve(settings))


def bring_in(asked: argparse.Namespace) -> int:
    """Import ``asked.file``, and print what it changed; gives 0. ``asked.prune`` and ``asked.remove``: as in import_programme(). Raises
    SettingsError, WrongProgrammeFile, and SpiraalError when the file can't be read or the store can't be had."""
    settings = Settings()

    async def work() -> ImportResult:
        async with _opened(settings.store) as store:
            file = _programme(Path(asked.file))
            clock = await open_clock(store, demo=settings.demo, starts=settings.demo_starts, zone=_zone(file))
            return await _import(store, file, clock.now(), prune=asked.prune, leaving=asked.remove)

    _tell(asyncio.run(work()))
    return 0


def export(asked: argparse.Namespace) -> int:
    """Print the store as JSON, as far as each author lets the network see it; with ``asked.everything`` all of it, to be kept as the store
    is. Gives 0. Raises SettingsError, and SpiraalError when the store can't be had."""

    async def work() -> Mapping[str, object]:
        async with _opened(Settings().store) as store, store.transaction() as tx:
            return await everything(tx, list(COLLECTIONS)) if asked.everything else await exported(tx)

    print(json.dumps(to_jsonable_python(asyncio.run(work())), ensure_ascii=False, indent=2))
    return 0


def doctor(asked: argparse.Namespace) -> int:
    """Print how settings, store, token and calendars are; gives 0 when all are well, else NOT_WELL. Raises SettingsError, and SpiraalError
    when the store can't be had."""
    settings = Settings()

    async def work() -> dict[str, str]:
        async with _opened(settings.store) as store, open_teams(settings, SystemClock()) as teams:
            faults = await store.check()
            async with store.transaction() as tx:
                mailboxes = {network.organiser or settings.calendar_from for network in await tx.networks.all()}
            return {
                "settings": "ok",
                "store": "; ".join(faults) or ("ok" if await store.healthy() else "not writable"),
                "token": "ok" if await teams.credentials.obtainable() else "not obtainable",
                **await calendar_state(settings, SystemClock(), mailboxes),
            }

    found = asyncio.run(work())
    for name, state in found.items():
        print(f"{name}: {state}")
    return 0 if all(state == "ok" for state in found.values()) else NOT_WELL


def demo(asked: argparse.Namespace) -> int:
    """Show the main job on this machine, with a chat client, until it is stopped; gives the exit code."""
    from demo.stage import run

    return run()


async def _serve(settings: Settings) -> int:
    """Open all that ``settings`` name, make a bot of it and run it until SIGTERM or SIGINT. Gives and raises as serve()."""
    stopping = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopping.set)
    async with _opened(settings.store) as store:
        file = _programme(Path(settings.programme)) if settings.programme else None
        clock = await open_clock(store, demo=settings.demo, starts=settings.demo_starts, zone=_zone(file))
        if isinstance(clock, DemoClock):
            await keep_moment(store, clock.now())
        if file:
            await _import(store, file, clock.now(), prune=False)
        async with store.transaction() as tx:
            links = await open_links(tx, settings.reached_at)
        async with (
            open_teams(settings, clock) as teams,
            open_mailer(settings, clock) as mailer,
            open_calendars(settings, clock) as calendars,
        ):
            spiraal = compose(
                store,
                clock,
                teams.messenger,
                metrics=Metrics(),
                demo=settings.demo,
                links=links,
                mailer=mailer,
                calendars=calendars,
                calendar_mailbox=settings.calendar_from,
                files=SentFiles(demo=settings.demo),
            )
            scheduler = spiraal.scheduler
            traveller = Traveller(scheduler, clock, partial(keep_moment, store)) if isinstance(clock, DemoClock) else None
            web = make_app(
                teams=teams,
                handle=spiraal.handle,
                clock=clock,
                checks={"store": store.healthy, "tick": scheduler.is_ticking, "token": teams.credentials.obtainable},
                travel=traveller.travel_and_tell if traveller else None,
                targets=spiraal.targets,
            )
            await _run(settings, web, scheduler, stopping)
    return 0


async def _run(settings: Settings, web: Application, scheduler: Scheduler, stopping: asyncio.Event) -> None:
    """Serve ``web`` and tick until ``stopping`` is set, and then until what is in flight is done or may take no longer. Raises SpiraalError
    when the port is taken, and StoreUnavailable."""
    try:
        serving = await listen(web, settings.host, settings.port)
    except OSError as error:
        raise SpiraalError("error-port-taken", port=str(settings.port)) from error
    try:
        await scheduler.start()
        # What is there by now stays. To look through it for garbage stops everything for some tenths of a second each time.
        gc.collect()
        gc.freeze()
        log.info("serving", host=settings.host, port=settings.port, demo=settings.demo)
        await stopping.wait()
        log.info("stopping")
    finally:
        # Side by side: each takes the time that is left to what is in flight, and we promised ten seconds in all.
        await asyncio.gather(serving.cleanup(), scheduler.stop())


def _zone(file: ProgrammeFile | None) -> ZoneInfo:
    return ZoneInfo(file.programme.timezone) if file else ZONE


async def _import(store: RecordStore, file: ProgrammeFile, now: datetime, *, prune: bool, leaving: Sequence[str] = ()) -> ImportResult:
    async with store.transaction() as tx:
        done = await import_programme(tx, file, now, prune=prune, leaving=leaving)
    # Ids and the names of fields: what was corrected is nobody's business here.
    log.info("programme-corrections", kept=list(done.kept), overruled=list(done.overruled))
    log.info("programme-imported", added=len(done.added), changed=len(done.changed), gone=len(done.gone), pruned=done.pruned)
    return done


def _tell(done: ImportResult) -> None:
    say = _operator()
    for label in done.gone:
        print(say("import-gone", what=label))
    if done.gone and not done.pruned:
        print(say("import-prune-hint"))
    for text_id, labels in (("import-joined", done.joined), ("import-kept", done.kept), ("import-overruled", done.overruled)):
        for label in labels:
            print(say(text_id, what=label))
    if done.joined:
        print(say("import-joined-hint"))
    print(say("import-done", added=len(done.added), changed=len(done.changed), gone=len(done.gone)))


def _programme(path: Path) -> ProgrammeFile:
    """Raises WrongProgrammeFile, and SpiraalError when the file can't be read."""
    try:
        return read_programme_file(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SpiraalError("error-file-missing-file", file=str(path), reason=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise SpiraalError("error-file-missing-file", file=str(path), reason="not UTF-8") from error


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[RecordStore]:
    store = open_store(url)
    try:
        yield store
    finally:
        await store.close()


def _operator() -> Language:
    """Operators are spoken to in the language of their machine, if we know it."""
    return language("nl" if os.environ.get("LANG", "").startswith("nl") else "en")


def _command_line() -> argparse.ArgumentParser:
    line = argparse.ArgumentParser(prog="app.py", description="Spiraal, a Teams bot for action-learning networks")
    line.set_defaults(run=serve, file="")
    commands = line.add_subparsers(title="commands")
    commands.add_parser("serve", help="run the bot (this is what happens without a command)").set_defaults(run=serve)
    commands.add_parser("demo", help="show the main job on this machine, with a chat client").set_defaults(run=demo)
    bringing = commands.add_parser("import", help="import a programme file")
    bringing.add_argument("file")
    bringing.add_argument("--prune", action="store_true", help="remove what the file does not name, after showing it")
    bringing.add_argument("--remove", action="append", default=[], metavar="ID", help="with --prune: somebody who joined by chat, too")
    bringing.set_defaults(run=bring_in)
    writing = commands.add_parser("export", help="write the store as JSON, as far as its authors let the network see it")
    writing.add_argument("--everything", action="store_true", help="all of it, whatever its authors chose")
    writing.set_defaults(run=export)
    commands.add_parser("doctor", help="check settings, store and token").set_defaults(run=doctor)
    return line


if __name__ == "__main__":
    sys.exit(main())
