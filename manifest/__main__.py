"""``python -m manifest``: build the Teams app package. What is not given as an option comes from the environment."""

import argparse
import os
import sys
from pathlib import Path

from manifest.package import Publisher, Unfit, build


def main() -> int:
    env = os.environ
    parser = argparse.ArgumentParser(prog="python -m manifest", description="Build the Teams app package.")
    parser.add_argument("--app-id", default=env.get("MicrosoftAppId", ""), help="the bot's app registration (MicrosoftAppId)")
    parser.add_argument("--out", type=Path, default=Path("out/spiraal.zip"))
    parser.add_argument("--publisher", default=env.get("SPIRAAL_PUBLISHER", "Spiraal"), help="who answers for it (SPIRAAL_PUBLISHER)")
    parser.add_argument("--website", default=env.get("SPIRAAL_WEBSITE", ""), help="your page about it, https (SPIRAAL_WEBSITE)")
    parser.add_argument(
        "--privacy", default=env.get("SPIRAAL_PRIVACY", ""), help="your privacy page; the website if left out (SPIRAAL_PRIVACY)"
    )
    parser.add_argument("--terms", default=env.get("SPIRAAL_TERMS", ""), help="your terms of use; the website if left out (SPIRAAL_TERMS)")
    given = parser.parse_args()
    publisher = Publisher(
        name=given.publisher, website=given.website, privacy=given.privacy or given.website, terms=given.terms or given.website
    )
    try:
        made = build(given.app_id, publisher, given.out)
    except Unfit as unfit:
        sys.stderr.write("No package was made:\n" + "".join(f"  {reason}\n" for reason in unfit.reasons))
        return 2
    sys.stdout.write(f"{made}: upload it in the Teams admin centre, or in Teams under Apps, Manage your apps.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
