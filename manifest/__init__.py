"""The Teams app: its manifest, its two languages, its icons, and the package that an administrator uploads.

manifest.json holds what is no text; the Dutch of nl.json is filled in as the default language, en.json goes along as the second.
"""

from manifest.package import Publisher, Unfit, build, commands, filled

__all__ = ["Publisher", "Unfit", "build", "commands", "filled"]
