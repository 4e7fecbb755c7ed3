"""The Teams app package holds to Teams' limits, in both languages, and is never made with something left unfilled."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator
from PIL import Image, ImageChops

import manifest
from cards.language import LANGUAGES
from manifest import icons
from manifest.package import HERE

APP = "6f1c2b1e-4c1d-4b6e-9a53-0a2d6f8c1b77"
PAGE = "https://www.actieleernetwerk.nl/spiraal"
PUBLISHER = manifest.Publisher(name='Netwerk "Behoud"', website=PAGE, privacy=PAGE, terms=PAGE)
SCHEMAS = HERE.parent / "node_modules/@microsoft/app-manifest/build/json-schemas/teams"


def filled() -> dict[str, Any]:
    return manifest.filled(APP, PUBLISHER)


def texts(language: str) -> dict[str, str]:
    read: dict[str, str] = json.loads((HERE / f"{language}.json").read_text("utf-8"))
    return read


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="no node_modules: run `npm ci`")
def test_manifest_and_languages_hold_to_the_official_schemas() -> None:
    version = filled()["manifestVersion"]
    for name, data in (("MicrosoftTeams", filled()), *(("MicrosoftTeams.Localization", texts(language)) for language in LANGUAGES)):
        schema = json.loads((SCHEMAS / f"v{version}/{name}.schema.json").read_text("utf-8"))
        assert [f"{list(error.absolute_path)}: {error.message}" for error in Draft4Validator(schema).iter_errors(data)] == []
        assert data["$schema"].endswith(f"/v{version}/{name}.schema.json")


def test_the_manifest_says_where_the_bot_works_and_carries_what_was_given() -> None:
    made = filled()
    bot = made["bots"][0]
    assert made["id"] == bot["botId"] == APP
    assert set(bot["scopes"]) == {"personal", "team", "groupChat"}
    assert bot["supportsFiles"] is True
    assert [scope for commands in bot["commandLists"] for scope in commands["scopes"]] == ["personal", "team", "groupChat"]
    assert made["developer"]["name"] == 'Netwerk "Behoud"'
    assert made["localizationInfo"]["defaultLanguageTag"] == "nl"
    assert made["name"]["full"] == texts("nl")["name.full"]
    assert "{{" not in json.dumps(made)


def test_command_menus_stay_within_teams_limits() -> None:
    for menu in filled()["bots"][0]["commandLists"]:
        assert 0 < len(menu["commands"]) <= 10
    for language in LANGUAGES:
        for key, text in texts(language).items():
            limit = {"short": 80 if key.startswith("description") else 30, "full": 4000 if key.startswith("description") else 100}
            most = {**limit, "title": 32, "description": 128}.get(key.rsplit(".", 1)[-1], 200)
            assert 0 < len(text) <= most, f"{language} {key}"


def test_the_app_is_in_every_language_that_the_bot_speaks() -> None:
    languages = filled()["localizationInfo"]
    more = {language["languageTag"]: language["file"] for language in languages["additionalLanguages"]}
    assert {languages["defaultLanguageTag"], *more} == set(LANGUAGES)
    assert more == {tag: f"{tag}.json" for tag in more}


def test_both_languages_have_the_same_texts_in_the_same_order() -> None:
    assert list(texts("nl")) == list(texts("en"))


def test_commands_are_the_titles_of_the_menu() -> None:
    own = ["hulp", "mijn actie", "check-in", "logboek", "hulp vragen", "maatje", "afmelden", "bijeenkomsten", "voortgang", "plannen"]
    assert manifest.commands("nl") == [*own, "koppelen"]
    own = ["help", "my action", "check-in", "log", "ask for help", "buddy", "sign off", "sessions", "progress", "plan"]
    assert manifest.commands("en") == [*own, "link"]
    with pytest.raises(KeyError):
        manifest.commands("de")


def test_linking_is_offered_in_channels_only_and_planning_in_a_chat_of_ones_own() -> None:
    personal, shared = ([command["title"] for command in menu["commands"]] for menu in filled()["bots"][0]["commandLists"])
    own = {"logboek", "maatje", "plannen"}
    assert own <= set(personal)
    assert shared == [*(title for title in personal if title not in own), "koppelen"]


def test_the_package_is_the_same_bytes_each_time_and_holds_all_that_it_names(tmp_path: Path) -> None:
    first = manifest.build(APP, PUBLISHER, tmp_path / "a/first.zip").read_bytes()
    os.utime(HERE / "en.json")
    assert manifest.build(APP.upper(), PUBLISHER, tmp_path / "second.zip").read_bytes() == first
    with zipfile.ZipFile(tmp_path / "second.zip") as package:
        made = json.loads(package.read("manifest.json"))
        named = {*made["icons"].values(), *(more["file"] for more in made["localizationInfo"]["additionalLanguages"])}
        assert {"manifest.json", *named} == set(package.namelist())
        assert json.loads(package.read("en.json")) == texts("en")
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("app_id", ["", "{{app-id}}", "00000000-0000-0000-0000-000000000000", "spiraal", APP + "0", f"{{{APP}}}"])
def test_an_app_id_that_is_none_is_refused_and_nothing_is_written(app_id: str, tmp_path: Path) -> None:
    with pytest.raises(manifest.Unfit, match="--app-id"):
        manifest.build(app_id, PUBLISHER, tmp_path / "spiraal.zip")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "page", ["", "{{website}}", "http://www.actieleernetwerk.nl", "https://example.com/privacy", "https://localhost/", "https://x.invalid"]
)
def test_a_page_that_nobody_can_open_is_refused(page: str) -> None:
    with pytest.raises(manifest.Unfit) as unfit:
        manifest.filled(APP, manifest.Publisher(name="", website=PAGE, privacy=page, terms=PAGE))
    assert [reason.split()[0] for reason in unfit.value.reasons] == ["--privacy", "--publisher"]


def test_the_command_line_builds_or_says_all_that_is_missing(tmp_path: Path) -> None:
    def run(*options: str) -> subprocess.CompletedProcess[str]:
        env = {name: value for name, value in os.environ.items() if not name.startswith(("SPIRAAL_", "MicrosoftApp"))}
        command = [sys.executable, "-m", "manifest", "--out", str(tmp_path / "spiraal.zip"), *options]
        return subprocess.run(command, capture_output=True, text=True, cwd=HERE.parent, env=env, check=False)

    refused = run()
    assert refused.returncode == 2
    assert "--app-id" in refused.stderr
    assert "--website" in refused.stderr
    assert not (tmp_path / "spiraal.zip").exists()
    assert run("--app-id", APP, "--website", PAGE).returncode == 0
    assert zipfile.is_zipfile(tmp_path / "spiraal.zip")


def differing(one: Image.Image, other: Image.Image) -> int:
    """How many pixels differ by more than another Pillow's rounding."""
    return sum(ImageChops.difference(one, other).convert("L").histogram()[9:])


def test_the_icons_are_what_teams_asks_and_what_the_script_draws() -> None:
    with Image.open(HERE / "color.png") as color:
        assert color.size == (192, 192)
        assert differing(color.convert("RGB"), icons.color()) == 0
        assert color.convert("RGB").getpixel((0, 0)) == icons.ACCENT == tuple(bytes.fromhex(filled()["accentColor"][1:]))
    with Image.open(HERE / "outline.png") as outline:
        assert outline.size == (32, 32)
        assert outline.mode == "RGBA"
        red, green, blue, alpha = outline.split()
        assert red.getextrema() == green.getextrema() == blue.getextrema() == (255, 255)
        assert alpha.getextrema() == (0, 255)
        assert differing(alpha, icons.outline().getchannel("A")) == 0
