"""The chat windows' settings are what the Playground accepts, and two windows of one team."""

import json
from datetime import UTC, datetime
from pathlib import Path

from demo.playground import Window, command, prepare, settings
from demo.programme import TEMPLATE, render
from domain.programme_file.file import read_programme_file

PROGRAMME = read_programme_file(render(TEMPLATE.read_text(encoding="utf-8"), datetime(2026, 11, 23, 9, tzinfo=UTC)))
NETWORK = PROGRAMME.network[0]
WINDOWS = (Window("participant", NETWORK.participant[0], 4001), Window("coordinator", PROGRAMME.coordinator[0], 4002))
ONE, OTHER = (settings(WINDOWS, window, NETWORK, PROGRAMME) for window in WINDOWS)


def users(file: dict[str, object]) -> list[str]:
    found = file["users"]
    assert isinstance(found, list)
    return [user["aadObjectId"] for user in found]


def test_exactly_five_others_of_whom_none_has_a_window() -> None:
    for file in (ONE, OTHER):
        assert len(set(users(file))) == 5
        assert not {window.person.user for window in WINDOWS} & set(users(file))


def test_one_team_and_the_networks_channel_in_both() -> None:
    assert ONE["team"] == OTHER["team"]
    assert isinstance(ONE["team"], dict)
    assert [channel["id"] for channel in ONE["team"]["channels"]] == [NETWORK.channel]


def test_each_sits_at_their_own_chat() -> None:
    assert isinstance(ONE["currentUser"], dict)
    assert ONE["currentUser"]["aadObjectId"] == NETWORK.participant[0].user
    assert ONE["personalChat"] != OTHER["personalChat"]


def test_the_file_lies_in_a_folder_of_its_own(tmp_path: Path) -> None:
    folders = {prepare(tmp_path, WINDOWS, window, NETWORK, PROGRAMME) for window in WINDOWS}
    assert len(folders) == 2
    for folder in folders:
        assert json.loads((folder / ".m365agentsplayground.yml").read_text(encoding="utf-8"))["version"] == "0.1.1"


def test_the_command_keeps_telemetry_off_and_names_the_relay(tmp_path: Path) -> None:
    line = command("node", tmp_path, WINDOWS[0], endpoint="http://127.0.0.1:1/api/messages", service_url="http://127.0.0.1:2/participant")
    assert "--disable-telemetry" in line
    assert line[line.index("--service-url") + 1] == "http://127.0.0.1:2/participant"
    assert line[line.index("-p") + 1] == "4001"
