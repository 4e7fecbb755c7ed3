"""Where a serviceUrl may point: the bot posts messages, and its token, to that address."""

import re

from bot.loopback import is_loopback

# Exactly this one: anybody can register another name under trafficmanager.net.
# The rest are Microsoft's own zones: the Connector, and GCC's smba.infra.gcc.teams.microsoft.com
# (msteams-docs, send-proactive-messages; Agents SDK, TeamsServiceEndpoints).
_HOSTS = frozenset({"smba.trafficmanager.net"})
_ZONES = (".botframework.com", ".teams.microsoft.com")

# Strict on purpose: no user name, query, fragment, backslash or control character that two parsers could read differently.
_URL = re.compile(
    r"(?P<scheme>https?)://(?P<host>[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\])(?::(?P<port>[0-9]{1,5}))?(?P<path>(?:/[A-Za-z0-9_~.-]*)*)"
)


class ServiceUrls:
    """Says which serviceUrls are good. ``demo``: any loopback address, http too; otherwise https at Microsoft's Connector."""

    def __init__(self, *, demo: bool) -> None:
        self._demo = demo

    def allows(self, url: str) -> bool:
        match = _URL.fullmatch(url)
        if match is None or ".." in match["path"] or len(url) > 512:
            return False
        if self._demo:
            return is_loopback(match["host"]) and int(match["port"] or 0) <= 65535
        host = match["host"].lower()
        known = host in _HOSTS or host.endswith(_ZONES)
        return known and match["scheme"] == "https" and match["port"] in (None, "443")
