from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.settings import AppType, Settings, SettingsError

APP = "0b000000-0000-4000-8000-000000000002"
TENANT = "0a000000-0000-4000-8000-000000000001"
EARNEST = {"MicrosoftAppId": APP, "MicrosoftAppPassword": "geheim-woord", "MicrosoftAppTenantId": TENANT}


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("Id", "Password", "Type", "TenantId"):
        monkeypatch.delenv(f"MicrosoftApp{name}", raising=False)
    for name in ("STORE", "HOST", "PORT", "PROGRAMME", "DEMO", "DEMO_START", "PUBLIC_URL", "SMTP", "MAIL_FROM"):
        monkeypatch.delenv(f"SPIRAAL_{name}", raising=False)


def started_with(monkeypatch: pytest.MonkeyPatch, values: dict[str, str]) -> Settings:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return Settings()


def test_in_earnest(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = started_with(monkeypatch, EARNEST)
    assert (settings.app_id, settings.tenant, settings.app_type) == (APP, TENANT, AppType.SINGLE_TENANT)
    assert (settings.store, settings.host, settings.port, settings.programme, settings.demo) == (
        "tinydb:data",
        "127.0.0.1",
        3978,
        "",
        False,
    )
    assert settings.app_password.get_secret_value() == "geheim-woord"


def test_secrets_are_not_in_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = started_with(monkeypatch, {**EARNEST, "SPIRAAL_STORE": "postgresql://spiraal:wachtwoord@db/spiraal"})
    assert settings.store == "postgresql://spiraal:wachtwoord@db/spiraal"
    assert "geheim-woord" not in repr(settings) + str(settings)
    assert "wachtwoord" not in repr(settings) + str(settings)


def test_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = started_with(monkeypatch, EARNEST)
    with pytest.raises(ValueError, match="frozen"):
        settings.demo = True


def test_from_dotenv_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SPIRAAL_DEMO=1\nSPIRAAL_PORT=4000\nSOMETHING_ELSE=x\n")
    assert (Settings().demo, Settings().port) == (True, 4000)
    monkeypatch.setenv("SPIRAAL_PORT", "4001")
    assert Settings().port == 4001


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({}, ["MicrosoftAppId"]),
        ({"SPIRAAL_DEMO": "0"}, ["MicrosoftAppId"]),
        ({"SPIRAAL_DEMO": "1", "SPIRAAL_HOST": "0.0.0.0"}, ["SPIRAAL_HOST"]),
        ({"SPIRAAL_DEMO": "yes", "SPIRAAL_HOST": "example.org"}, ["SPIRAAL_HOST"]),
        ({**EARNEST, "SPIRAAL_DEMO": "1"}, ["SPIRAAL_DEMO"]),
        ({"MicrosoftAppId": APP}, ["MicrosoftAppTenantId", "MicrosoftAppPassword"]),
        ({**EARNEST, "MicrosoftAppId": "spiraal"}, ["MicrosoftAppId"]),
        ({**EARNEST, "MicrosoftAppType": "UserAssignedMSI"}, ["MicrosoftAppPassword"]),
        ({**EARNEST, "MicrosoftAppType": "MultiTenant"}, ["MicrosoftAppType"]),
        ({**EARNEST, "SPIRAAL_PORT": "70000", "SPIRAAL_STORE": ""}, ["SPIRAAL_STORE", "SPIRAAL_PORT"]),
        (
            {"MicrosoftAppId": "x", "SPIRAAL_PORT": "many", "SPIRAAL_DEMO": "1"},
            ["SPIRAAL_PORT", "SPIRAAL_DEMO", "MicrosoftAppId", "MicrosoftAppTenantId", "MicrosoftAppPassword"],
        ),
        ({"SPIRAAL_DEMO": "perhaps"}, ["SPIRAAL_DEMO", "MicrosoftAppId"]),
        ({**EARNEST, "SPIRAAL_PUBLIC_URL": "http://spiraal.example.nl"}, ["SPIRAAL_PUBLIC_URL"]),
        ({**EARNEST, "SPIRAAL_PUBLIC_URL": "http://127.0.0.1:3978"}, ["SPIRAAL_PUBLIC_URL"]),
        ({**EARNEST, "SPIRAAL_PUBLIC_URL": "https://spiraal.example.nl/?a=b"}, ["SPIRAAL_PUBLIC_URL"]),
        ({**EARNEST, "SPIRAAL_PUBLIC_URL": "https://noor@spiraal.example.nl"}, ["SPIRAAL_PUBLIC_URL"]),
        ({**EARNEST, "SPIRAAL_PUBLIC_URL": "https://spiraal.example.nl:many"}, ["SPIRAAL_PUBLIC_URL"]),
        ({"SPIRAAL_DEMO": "1", "SPIRAAL_PUBLIC_URL": "http://spiraal.example.nl"}, ["SPIRAAL_PUBLIC_URL"]),
        ({**EARNEST, "SPIRAAL_SMTP": "smtp://mail.example.nl"}, ["SPIRAAL_MAIL_FROM"]),
        ({**EARNEST, "SPIRAAL_SMTP": "mail.example.nl", "SPIRAAL_MAIL_FROM": "Noor <n@x.nl>"}, ["SPIRAAL_MAIL_FROM", "SPIRAAL_SMTP"]),
        ({"SPIRAAL_DEMO": "1", "SPIRAAL_MAIL_FROM": "n@example.nl"}, ["SPIRAAL_SMTP"]),
        ({"SPIRAAL_DEMO": "1", "SPIRAAL_DEMO_START": "tomorrow"}, ["SPIRAAL_DEMO_START"]),
        ({"SPIRAAL_DEMO": "1", "SPIRAAL_DEMO_START": "2027-01-12T09:30:00"}, ["SPIRAAL_DEMO_START"]),
        ({**EARNEST, "SPIRAAL_DEMO_START": "2027-01-12T09:30:00+01:00"}, ["SPIRAAL_DEMO_START"]),
    ],
)
def test_all_that_is_wrong_is_told_at_once(monkeypatch: pytest.MonkeyPatch, values: dict[str, str], named: list[str]) -> None:
    with pytest.raises(SettingsError) as error:
        started_with(monkeypatch, values)
    assert [problem.partition(":")[0] for problem in error.value.problems] == named
    for problem in error.value.problems:
        assert problem in str(error.value)


def test_a_secret_is_not_repeated_in_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError) as error:
        started_with(monkeypatch, {**EARNEST, "MicrosoftAppTenantId": "geheim-woord"})
    assert "geheim-woord" not in str(error.value)
    assert error.value.__cause__ is None


@pytest.mark.parametrize(
    ("values", "address"),
    [
        (EARNEST, ""),
        ({**EARNEST, "SPIRAAL_PUBLIC_URL": "https://example.nl/spiraal/"}, "https://example.nl/spiraal"),
        ({"SPIRAAL_DEMO": "1", "SPIRAAL_PORT": "4000"}, "http://127.0.0.1:4000"),
        ({"SPIRAAL_DEMO": "1", "SPIRAAL_PORT": "0"}, ""),
        ({"SPIRAAL_DEMO": "1", "SPIRAAL_PUBLIC_URL": "http://localhost:81"}, "http://localhost:81"),
    ],
)
def test_where_browsers_reach_it(monkeypatch: pytest.MonkeyPatch, values: dict[str, str], address: str) -> None:
    assert started_with(monkeypatch, values).reached_at == address


def test_mail_and_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"SPIRAAL_SMTP": "smtp://noor:wachtwoord@mail.example.nl", "SPIRAAL_MAIL_FROM": "spiraal@example.nl"}
    settings = started_with(monkeypatch, {**EARNEST, **given})
    assert "wachtwoord" not in repr(settings) + str(settings)
    with pytest.raises(SettingsError) as error:
        started_with(monkeypatch, {"SPIRAAL_SMTP": "smtp://noor:wachtwoord@mail.example.nl?starttls=0"})
    assert "wachtwoord" not in str(error.value)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.1.2.3"])
def test_the_demo_on_this_machine(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    assert started_with(monkeypatch, {"SPIRAAL_DEMO": "1", "SPIRAAL_HOST": host}).demo


def test_a_managed_identity_needs_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    values = {"MicrosoftAppId": APP, "MicrosoftAppTenantId": TENANT, "MicrosoftAppType": "UserAssignedMSI"}
    assert started_with(monkeypatch, values).app_type is AppType.MANAGED_IDENTITY


def test_when_a_demo_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    assert started_with(monkeypatch, {"SPIRAAL_DEMO": "1"}).demo_starts is None
    asked = started_with(monkeypatch, {"SPIRAAL_DEMO": "1", "SPIRAAL_DEMO_START": "2027-01-12T09:30:00+01:00"})
    assert asked.demo_starts == datetime(2027, 1, 12, 8, 30, tzinfo=UTC)
