"""What is imported is declared, by the name it is installed under; what asks something of whoever passes Spiraal on is named in README."""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PRODUCT = ("app.py", "bot", "cards", "demo", "dialogs", "domain", "manifest", "scheduler", "store")
AROUND = ("tests", "tools")
OF_TYPES_ALONE = {"_typeshed"}
"""What mypy brings along; it is nowhere when the product runs."""
COPYLEFT = re.compile(r"GPL|MPL|EPL|EUPL|CDDL|OSL|GNU|Mozilla|Eclipse", re.IGNORECASE)


def named(requirement: str) -> str:
    """The name in a requirement, as indexes compare names."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement, maxsplit=1)[0]).lower()


RUN_TIME = {named(item) for item in PROJECT["project"]["dependencies"]}
DEV = {named(item) for item in PROJECT["dependency-groups"]["dev"]}


@pytest.fixture(scope="module")
def owners() -> Mapping[str, set[str]]:
    """Of each module that is installed the packages that bring it: a name such as ``botbuilder`` is shared by several."""
    found: dict[str, set[str]] = defaultdict(set)
    for other in distributions():
        package = named(other.name)
        for line in (other.read_text("RECORD") or "").splitlines():
            path = line.partition(",")[0]
            if path.endswith((".py", ".pyi", ".so", ".pyd")):
                *folders, file = path.split("/")
                stem = file.partition(".")[0]
                found[".".join(folders if stem == "__init__" else [*folders, stem])].add(package)
    return found


def imports(rooms: Sequence[str]) -> Iterator[tuple[Path, str]]:
    """Each file, and each module that it imports from outside the repository."""
    ours = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or path.is_dir()} | set(sys.stdlib_module_names) | OF_TYPES_ALONE
    for room in rooms:
        for path in [ROOT / room] if room.endswith(".py") else sorted((ROOT / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_bytes())):
                match node:
                    case ast.Import(names):
                        modules = [name.name for name in names]
                    case ast.ImportFrom(module=str(module), level=0):
                        modules = [module]
                    case _:
                        continue
                yield from ((path, text) for text in modules if text.partition(".")[0] not in ours)


@pytest.mark.parametrize(("rooms", "declared"), [(PRODUCT, RUN_TIME), (AROUND, RUN_TIME | DEV)], ids=["product", "around"])
def test_what_is_imported_is_declared(rooms: Sequence[str], declared: set[str], owners: Mapping[str, set[str]]) -> None:
    found = set(imports(rooms))
    assert len(found) > 20
    assert [f"{path.relative_to(ROOT)}: {module}" for path, module in sorted(found) if not owners.get(module, set()) & declared] == []


def licence(package: Distribution) -> str:
    """What its metadata says in short; the whole text of a licence may speak of others."""

    def told(field: str) -> list[str]:
        return package.metadata.get_all(field, [])

    short = [line for text in told("License") for line in text.splitlines()[:1]]
    return "; ".join([*told("License-Expression"), *short, *(item for item in told("Classifier") if item.startswith("License"))])


def test_a_package_that_asks_something_of_whoever_passes_it_on_is_named_in_the_readme() -> None:
    locked = re.findall(r"^([\w.-]+)==", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    found: dict[str, str] = {}
    for name in locked:
        try:
            found[name] = licence(distribution(name))
        except PackageNotFoundError:  # one for another platform
            continue
    assert len(found) > 50
    assert [name for name, told in found.items() if not told] == []
    part = (ROOT / "README.md").read_text().partition("\n## Licence\n")[2]
    assert [f"{name}: {told}" for name, told in found.items() if COPYLEFT.search(told) and name not in part] == []
