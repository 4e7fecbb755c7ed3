"""Doubles of what stands on the other side, and the activities it sends. Shapes are those of Teams and of the Agents Playground."""

import asyncio
import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from dialogs.calendar.download import CalendarFile
from dialogs.links.expired import ExpiredLink
from dialogs.links.pages import Page
from dialogs.turn import Incoming, Reply
from domain.notifications.conversation import Conversation
from domain.ports import Message, Outcome, Sent

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
TENANT = "0a000000-0000-4000-8000-000000000001"
APP = "0b000000-0000-4000-8000-000000000002"
SMBA = "https://smba.trafficmanager.net/emea/"
CARD: dict[str, Any] = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "hoi"}]}


class FixedClock:
    def __init__(self, now: datetime = NOW) -> None:
        self.moment = now

    def now(self) -> datetime:
        return self.moment

    def go(self, **by: float) -> None:
        self.moment += timedelta(**by)


class NoTargets:
    """Links that lead nowhere; the one whose token is ``over`` was good once."""

    async def calendar_file(self, token: str) -> CalendarFile | ExpiredLink:
        return self.gone(token)

    async def invitation(self, token: str) -> str | ExpiredLink:
        return self.gone(token)

    async def page(self, token: str) -> Page | ExpiredLink:
        return self.gone(token)

    def gone(self, token: str) -> ExpiredLink:
        return ExpiredLink(over=token == "over", page="<p>Deze link werkt niet meer</p>")


@dataclass
class FakeMessenger:
    """Takes everything; nothing while its gate is shut."""

    sent: list[tuple[Conversation, Message]] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    async def send(self, to: Conversation, message: Message) -> Outcome:
        await self.gate.wait()
        self.sent.append((to, message))
        return Sent(activity="a", conversation=to.conversation)

    async def change(self, to: Conversation, activity: str, message: Message) -> Outcome:
        raise AssertionError("a turn changes nothing sent earlier")

    async def members(self, of: Conversation) -> Mapping[str, str]:
        raise AssertionError("a turn asks for nobody")


class StubHandle:
    """Says back what it is told to, and keeps what it was asked."""

    def __init__(self, reply: Reply | None = None) -> None:
        self.reply = reply or Reply(message=card_message("ok"))
        self.asked: list[Incoming] = []

    async def __call__(self, incoming: Incoming) -> Reply:
        self.asked.append(incoming)
        return self.reply


def card_message(summary: str) -> Message:
    return Message(card=CARD, summary=summary)


def activity(type: str = "message", *, service_url: str = SMBA, **more: Any) -> dict[str, Any]:
    """In the 1:1 chat with Noor."""
    return {
        "type": type,
        "id": "1700000000001",
        "timestamp": "2026-11-21T20:16:06.069Z",
        "channelId": "msteams",
        "serviceUrl": service_url,
        "from": {"id": "29:noor", "name": "Noor", "aadObjectId": "0c000000-0000-4000-8000-000000000003"},
        "recipient": {"id": "28:bot", "name": "Spiraal"},
        "conversation": {"conversationType": "personal", "tenantId": TENANT, "id": "a:chat-of-noor"},
        "channelData": {"tenant": {"id": TENANT}},
        "locale": "nl-NL",
        "entities": [{"type": "clientInfo", "locale": "nl-NL", "country": "NL", "platform": "Web"}],
        **copy.deepcopy(more),
    }


def in_channel(type: str = "message", **more: Any) -> dict[str, Any]:
    """In a thread of the network's channel, the bot mentioned."""
    return activity(
        type,
        **{
            "conversation": {
                "isGroup": True,
                "conversationType": "channel",
                "tenantId": TENANT,
                "id": "19:behoud@thread.tacv2;messageid=1700000000000",
            },
            "channelData": {"tenant": {"id": TENANT}, "channel": {"id": "19:behoud@thread.tacv2"}, "team": {"id": "19:team@thread.tacv2"}},
            "text": "<at>Spiraal</at>&nbsp;help\n",
            "entities": [{"type": "mention", "text": "<at>Spiraal</at>", "mentioned": {"id": "28:bot", "name": "Spiraal"}}],
            **more,
        },
    )


def execute(verb: str = "absence.sign-off", data: Any = None, **more: Any) -> dict[str, Any]:
    data = {"spiraal": {"session": "behoud-1", "version": 3}, "note": "tandarts"} if data is None else data
    action = {"type": "Action.Execute", "verb": verb, "data": data}
    return activity("invoke", **{"name": "adaptiveCard/action", "replyToId": "1699", "value": {"action": action}, **more})


def submit(**more: Any) -> dict[str, Any]:
    value = {"spiraal": {"verb": "absence.sign-off", "session": "behoud-1"}, "note": "tandarts"}
    return activity(**{"value": value, "replyToId": "1699", **more})


def installed(**more: Any) -> dict[str, Any]:
    return activity("installationUpdate", **{"action": "add", **more})


def met(**more: Any) -> dict[str, Any]:
    added = [{"id": "29:noor", "aadObjectId": "0c000000-0000-4000-8000-000000000003"}, {"id": "28:bot"}]
    return activity("conversationUpdate", **{"membersAdded": added, **more})


EVERY_KIND = [activity(text="hoi"), in_channel(), execute(), submit(), installed(), met()]


class SigningDouble:
    """The Connector's OpenID metadata and keys, on this machine. ``down`` makes both fail."""

    def __init__(self) -> None:
        self.keys: dict[str, rsa.RSAPrivateKey] = {}
        self.endorsements: dict[str, list[str]] = {}
        self.fetched = 0
        self.down = False
        app = web.Application()
        app.router.add_get("/openid", self._metadata)
        app.router.add_get("/keys", self._keys)
        self.server = TestServer(app)
        self.new_key("k1")

    @property
    def metadata(self) -> str:
        return str(self.server.make_url("/openid"))

    def new_key(self, kid: str, endorsements: tuple[str, ...] = ("msteams",)) -> None:
        self.keys[kid] = _RSA[len(self.keys) % len(_RSA)]
        self.endorsements[kid] = list(endorsements)

    def token(self, *, kid: str = "k1", without: str = "", algorithm: str = "RS256", key: Any = None, **claims: Any) -> str:
        now = datetime.now(UTC)
        payload = {
            "iss": "https://api.botframework.com",
            "aud": APP,
            "exp": now + timedelta(hours=1),
            "nbf": now - timedelta(minutes=1),
            "serviceurl": SMBA,
            **claims,
        }
        payload.pop(without, None)
        return jwt.encode(payload, self.keys[kid] if key is None else key, algorithm=algorithm, headers={"kid": kid})

    async def _metadata(self, request: web.Request) -> web.Response:
        self.fetched += 1
        if self.down:
            raise web.HTTPServiceUnavailable
        return web.json_response({"jwks_uri": str(self.server.make_url("/keys"))})

    async def _keys(self, request: web.Request) -> web.Response:
        told = []
        for kid, key in self.keys.items():
            jwk = json.loads(RSAAlgorithm.to_jwk(key.public_key()))
            told.append({**jwk, "kid": kid, "endorsements": self.endorsements[kid]})
        return web.json_response({"keys": [{"kty": "odd"}, *told]})


# Making a key takes a moment: two serve all tests.
_RSA = [rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2)]
