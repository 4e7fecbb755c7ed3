"""What the operator sets, from the environment or ``.env`` (docs/operator.md). The sentences here are for operators."""

import re
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic.functional_validators import ModelWrapValidatorHandler
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.loopback import is_loopback
from bot.smtp import smtp_server
from domain.demo_clock import asked_start

_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_MAILBOX = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+\.[^\s@<>,;:\"]+")
_TRUE = frozenset({"1", "true", "t", "yes", "y", "on"})


class AppType(StrEnum):
    """How the bot proves who it is. MultiTenant registrations can no longer be created, so there is no such type here."""

    SINGLE_TENANT = "SingleTenant"
    MANAGED_IDENTITY = "UserAssignedMSI"


class SettingsError(Exception):
    """The settings are no basis to start on. ``problems`` lists every one, each with what to do."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("Spiraal cannot start with these settings:\n" + "\n".join(f"- {problem}" for problem in problems))


class Settings(BaseSettings):
    """One frozen object. ``Settings()`` raises SettingsError naming all that is missing or contradictory at once."""

    model_config = SettingsConfigDict(env_file=".env", frozen=True, extra="ignore", hide_input_in_errors=True)

    app_id: str = Field(default="", validation_alias="MicrosoftAppId")
    app_password: SecretStr = Field(default=SecretStr(""), validation_alias="MicrosoftAppPassword")
    app_type: AppType = Field(default=AppType.SINGLE_TENANT, validation_alias="MicrosoftAppType")
    tenant: str = Field(default="", validation_alias="MicrosoftAppTenantId")
    # An address of PostgreSQL may hold a password, so it stays out of repr.
    store: str = Field(default="tinydb:data", validation_alias="SPIRAAL_STORE", repr=False, min_length=1)
    host: str = Field(default="127.0.0.1", validation_alias="SPIRAAL_HOST", min_length=1)
    port: int = Field(default=3978, validation_alias="SPIRAAL_PORT", ge=0, le=65535)
    programme: str = Field(default="", validation_alias="SPIRAAL_PROGRAMME")
    demo: bool = Field(default=False, validation_alias="SPIRAAL_DEMO")
    demo_start: str = Field(default="", validation_alias="SPIRAAL_DEMO_START")
    public_url: str = Field(default="", validation_alias="SPIRAAL_PUBLIC_URL")
    smtp: SecretStr = Field(default=SecretStr(""), validation_alias="SPIRAAL_SMTP")
    mail_from: str = Field(default="", validation_alias="SPIRAAL_MAIL_FROM")
    calendar_from: str = Field(default="", validation_alias="SPIRAAL_CALENDAR_FROM")
    graph: str = Field(default="", validation_alias="SPIRAAL_GRAPH")

    @property
    def reached_at(self) -> str:
        """Where browsers reach the bot, without a slash at the end; empty when nobody said."""
        on_this_machine = f"http://127.0.0.1:{self.port}" if self.demo and self.port else ""
        return self.public_url.rstrip("/") or on_this_machine

    @property
    def demo_starts(self) -> datetime | None:
        """When the clock of a fresh demo begins, in UTC; None when nobody said."""
        return asked_start(self.demo_start) if self.demo_start else None

    @model_validator(mode="wrap")
    @classmethod
    def _everything_at_once(cls, values: Any, handler: ModelWrapValidatorHandler["Settings"]) -> "Settings":
        # The cross-checks read the raw values, so that they are told beside a field that is wrong in itself.
        raw = {name: _raw(value) for name, value in values.items()}
        problems = [*contradictions(raw), *wrong_start(raw), *wrong_addresses(raw), *wrong_graph(raw)]
        try:
            settings = handler(values)
        except ValidationError as error:
            wrong = [f"{'.'.join(map(str, item['loc']))}: {item['msg']}." for item in error.errors(include_input=False)]
            raise SettingsError(wrong + problems) from None
        if problems:
            raise SettingsError(problems)
        return settings


def contradictions(values: Mapping[str, str]) -> list[str]:
    """What is missing or does not go together, in setting names to raw values. Never repeats a value: it may be a secret."""
    demo = values.get("SPIRAAL_DEMO", "").lower() in _TRUE
    if not values.get("MicrosoftAppId"):
        return _without_app(values, demo=demo)
    problems = []
    if demo:
        problems.append(
            "SPIRAAL_DEMO: the demo lets anybody in, so it is refused beside a MicrosoftAppId. Unset SPIRAAL_DEMO to serve Teams, "
            "or MicrosoftAppId to see the demo."
        )
    for name in ("MicrosoftAppId", "MicrosoftAppTenantId"):
        value = values.get(name, "")
        if not value:
            problems.append(f"{name}: missing. Set it to the one of the Azure Bot's registration.")
        elif not _GUID.fullmatch(value):
            problems.append(f"{name}: must be an id such as 01234567-89ab-cdef-0123-456789abcdef.")
    managed = values.get("MicrosoftAppType") == AppType.MANAGED_IDENTITY
    password = bool(values.get("MicrosoftAppPassword"))
    if managed and password:
        problems.append("MicrosoftAppPassword: a UserAssignedMSI has no password. Unset it, or set MicrosoftAppType to SingleTenant.")
    if not managed and not password:
        problems.append("MicrosoftAppPassword: missing. Set it to a client secret of the app, or MicrosoftAppType to UserAssignedMSI.")
    return problems


def _without_app(values: Mapping[str, str], *, demo: bool) -> list[str]:
    if not demo:
        return ["MicrosoftAppId: missing. Set it to the Azure Bot's app id, or SPIRAAL_DEMO=1 to see the demo on this machine."]
    if not is_loopback(values.get("SPIRAAL_HOST", "127.0.0.1")):
        return ["SPIRAAL_HOST: the demo asks nobody who they are, so it listens on a loopback address only. Set it to 127.0.0.1."]
    return []


def wrong_start(values: Mapping[str, str]) -> list[str]:
    """What is wrong with where the demo's clock begins."""
    start = values.get("SPIRAAL_DEMO_START", "")
    if not start:
        return []
    if values.get("SPIRAAL_DEMO", "").lower() not in _TRUE:
        return ["SPIRAAL_DEMO_START: only the demo has a clock of its own. Unset it."]
    try:
        asked_start(start)
    except ValueError:
        return ["SPIRAAL_DEMO_START: must be a moment of this century with its offset, such as 2027-01-12T09:30:00+01:00."]
    return []


def wrong_addresses(values: Mapping[str, str]) -> list[str]:
    """What is wrong with where the bot is reached and with its mail. Never repeats a value either."""
    demo = values.get("SPIRAAL_DEMO", "").lower() in _TRUE
    public, smtp, sender = (values.get(name, "") for name in ("SPIRAAL_PUBLIC_URL", "SPIRAAL_SMTP", "SPIRAAL_MAIL_FROM"))
    problems = []
    if public and not _is_public(public, demo=demo):
        problems.append(
            "SPIRAAL_PUBLIC_URL: must be an https address such as https://spiraal.example.nl, with nothing after the path. "
            "Only the demo may use http, on a loopback address."
        )
    if sender and not _MAILBOX.fullmatch(sender):
        problems.append("SPIRAAL_MAIL_FROM: must be an e-mail address such as spiraal@example.nl, without a name.")
    if smtp:
        try:
            smtp_server(smtp)
        except ValueError as error:
            problems.append(f"SPIRAAL_SMTP: {error}")
        if not sender:
            problems.append("SPIRAAL_MAIL_FROM: missing. Set it to the address that mail comes from.")
    elif sender and demo and not values.get("SPIRAAL_GRAPH"):
        problems.append("SPIRAAL_SMTP: missing. In the demo there is no Microsoft Graph to send mail, so unset SPIRAAL_MAIL_FROM too.")
    return problems


def wrong_graph(values: Mapping[str, str]) -> list[str]:
    """What is wrong with the calendar, and with what plays Microsoft Graph. Never repeats a value either."""
    demo = values.get("SPIRAAL_DEMO", "").lower() in _TRUE
    mailbox, graph = values.get("SPIRAAL_CALENDAR_FROM", ""), values.get("SPIRAAL_GRAPH", "")
    problems = []
    if mailbox and not _MAILBOX.fullmatch(mailbox):
        problems.append("SPIRAAL_CALENDAR_FROM: must be the address of a mailbox such as netwerk@example.nl, without a name.")
    if graph and not demo:
        problems.append("SPIRAAL_GRAPH: only the demo may have something else play Microsoft Graph. Unset it.")
    elif graph and not (_is_public(graph, demo=True) and is_loopback(urlsplit(graph).hostname or "")):
        problems.append("SPIRAAL_GRAPH: must be an address on this machine such as http://127.0.0.1:9000.")
    elif mailbox and demo and not graph:
        problems.append(
            "SPIRAAL_CALENDAR_FROM: in the demo there is no Microsoft Graph. Unset it, or set SPIRAAL_GRAPH to what plays it "
            "on this machine."
        )
    return problems


def _is_public(address: str, *, demo: bool) -> bool:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if not host or port == 0 or parts.query or parts.fragment or "@" in parts.netloc or not address.isascii():
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and demo and is_loopback(host))


def _raw(value: object) -> str:
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value).strip()
