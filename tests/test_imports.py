"""No module needs itself: following imports never leads back to where one began."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
LAYERS = ("bot", "cards", "dialogs", "domain", "scheduler", "store")


def modules() -> dict[str, ast.Module]:
    """Each module of the layers by its full name; a package is its ``__init__``."""
    paths = [path for layer in LAYERS for path in sorted((ROOT / layer).rglob("*.py"))]
    return {_name(path): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(name: str, tree: ast.AST, known: Mapping[str, object]) -> set[str]:
    """What a module needs of ``known``. An import inside a function counts, as it hides a circle and does not undo it; one for types
    only does not. Whoever imports a module also runs the packages that it is in, but for those that they are in themselves."""
    found = {module for other in _running(tree) for module in _meant(other, known)}
    packages = {module[:end] for module in found for end, sign in enumerate(module) if sign == "."}
    return (found | {package for package in packages & known.keys() if not name.startswith(f"{package}.")}) - {name}


def _running(tree: ast.AST) -> Iterator[ast.Import | ast.ImportFrom]:
    if isinstance(tree, ast.Import | ast.ImportFrom):
        yield tree
        return
    for_types = isinstance(tree, ast.If) and ast.unparse(tree.test).endswith("TYPE_CHECKING")
    for t in tree.orelse if isinstance(tree, ast.If) and for_types else ast.iter_child_nodes(tree):
        yield from _running(t)


def _meant(other: ast.Import | ast.ImportFrom, known: Mapping[str, object]) -> Iterator[str]:
    if isinstance(other, ast.Import):
        yield from (alias.name for alias in other.names if alias.name in known)
        return
    assert other.level == 0, "imports name the whole way"
    for alias in other.names:
        whole = f"{other.module}.{alias.name}"
        if whole in known or other.module in known:
            yield whole if whole in known else str(other.module)


def circles(needs: Mapping[str, set[str]]) -> list[list[str]]:
    """The groups of modules of which each needs each other one, perhaps by way of others (strongly connected, after Tarjan)."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    path: list[str] = []
    found: list[list[str]] = []

    def visit(module: str) -> None:
        order[module] = lowest[module] = len(order)
        path.append(module)
        for other in sorted(needs[module]):
            if other not in order:
                visit(other)
            if other in path:
                lowest[module] = min(lowest[module], lowest[other])
        if lowest[module] == order[module]:
            group = path[path.index(module) :]
            del path[path.index(module) :]
            found.extend([sorted(group)] if len(group) > 1 else [])

    for module in sorted(needs):
        if module not in order:
            visit(module)
    return found


def test_no_imports_run_in_a_circle() -> None:
    known = modules()
    assert len(known) > 400
    assert circles({name: imports(name, tree, known) for name, tree in known.items()}) == []


def test_a_circle_would_be_found_also_through_a_function_or_a_package() -> None:
    texts = {
        "a": "from b import c",
        "b": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import a",
        "b.c": "def later() -> None:\n    import d",
        "d": "import a",
        "e": "import b.c",
        "f": "from g.inner import one",
        "g": "import f",
        "g.inner": "",
    }
    trees = {name: ast.parse(text) for name, text in texts.items()}
    assert circles({name: imports(name, tree, trees) for name, tree in trees.items()}) == [["a", "b.c", "d"], ["f", "g"]]
