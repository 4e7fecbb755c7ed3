"""Everything an activity must be before the SDK or we see it: the SDK accepts the rest, or breaks on it."""

import json
import re
from typing import Annotated, Any, NoReturn

from aiohttp.web import Request
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic.alias_generators import to_camel

from bot.refusal import Refusal
from bot.service_urls import ServiceUrls

LIMIT = 256 * 1024
DEPTH = 32
_UNPAIRED = re.compile("[\ud800-\udfff]")
CHANNEL = "msteams"
ACTED_UPON = frozenset({"message", "invoke", "installationUpdate", "conversationUpdate"})
"""Activity types that may change something. Others that are well-formed are answered 200, and nothing happens."""

# An id becomes a segment of the address we post to: one of dots only would climb out of its path.
_Id = Annotated[str, StringConstraints(min_length=1, max_length=512, pattern=r"[^.]")]


class _Shape(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore", alias_generator=to_camel)


class _Account(_Shape):
    id: _Id
    name: str | None = None
    aad_object_id: _Id | None = None


class _Conversation(_Shape):
    id: _Id
    conversation_type: str | None = None
    tenant_id: _Id | None = None
    is_group: bool | None = None


class _Named(_Shape):
    id: _Id


class _ChannelData(_Shape):
    tenant: _Named | None = None
    channel: _Named | None = None
    team: _Named | None = None


class _Mentioned(_Shape):
    id: str | None = None
    name: str | None = None


class _Entity(_Shape):
    type: str
    text: str | None = None
    locale: str | None = None
    mentioned: _Mentioned | None = None


class _Attachment(_Shape):
    content_type: str | None = None
    name: str | None = None
    content: object = None


class _Activity(_Shape):
    type: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    id: _Id | None = None
    channel_id: str
    service_url: str
    sender: _Account = Field(alias="from")
    recipient: _Account
    conversation: _Conversation
    channel_data: _ChannelData | None = None
    text: str | None = None
    locale: str | None = None
    name: str | None = None
    action: str | None = None
    reply_to_id: str | None = None
    value: object = None
    entities: list[_Entity] | None = None
    attachments: list[_Attachment] | None = None
    members_added: list[_Account] | None = None
    members_removed: list[_Account] | None = None


class Guard:
    """Checks one request and its activity. ``tenant``: the only one let in; empty in the demo, where any is."""

    def __init__(self, *, service_urls: ServiceUrls, tenant: str = "") -> None:
        self._service_urls = service_urls
        self._tenant = tenant.lower()

    def check_head(self, request: Request) -> None:
        """Raises Refusal for what can be told before the body is read."""
        if request.content_type != "application/json":
            raise Refusal(415, "content-type")
        if request.headers.get("Content-Encoding", "identity") != "identity":
            raise Refusal(415, "content-encoding")
        if (request.content_length or 0) > LIMIT:
            raise Refusal(413, "too-large")

    def check_body(self, raw: bytes) -> dict[str, Any]:
        """The activity's JSON with unpaired surrogates and NUL mended. Raises Refusal."""
        body = parse(raw)
        try:
            activity = _Activity.model_validate(body)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            raise Refusal(400, "malformed", f"{'.'.join(map(str, first['loc']))}:{first['type']}") from None
        if activity.channel_id != CHANNEL:
            raise Refusal(403, "channel")
        if not self._service_urls.allows(activity.service_url):
            raise Refusal(403, "service-url")
        if activity.type in ACTED_UPON - {"conversationUpdate"} and activity.sender.aad_object_id is None:
            raise Refusal(400, "malformed", "from.aadObjectId:missing")
        self._check_tenant(activity)
        return body

    def _check_tenant(self, activity: _Activity) -> None:
        # Guests come in the host tenant, so this holds for them too.
        in_channel = activity.channel_data and activity.channel_data.tenant and activity.channel_data.tenant.id
        named = {tenant.lower() for tenant in (in_channel, activity.conversation.tenant_id) if tenant}
        if not named:
            raise Refusal(400, "malformed", "channelData.tenant.id:missing")
        if len(named) > 1:
            raise Refusal(400, "tenant-contradiction")
        if self._tenant and named != {self._tenant}:
            raise Refusal(403, "tenant")


def parse(raw: bytes) -> dict[str, Any]:
    """A JSON object of at most DEPTH levels, in strict UTF-8 without NaN; text in it can be encoded and stored. Raises Refusal."""
    if len(raw) > LIMIT:
        raise Refusal(413, "too-large")
    try:
        body = json.loads(raw.decode("utf-8"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise Refusal(400, "not-json") from None
    if not isinstance(body, dict):
        raise Refusal(400, "not-an-object")
    # Strict JSON allows neither of the two except as an escape, so most bodies need no mending.
    _check_depth(body, 1)
    mended: dict[str, Any] = _mend(body) if b"\\u" in raw else body
    return mended


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _check_depth(value: object, level: int) -> None:
    if not isinstance(value, dict | list):
        return
    if level > DEPTH:
        raise Refusal(400, "too-deep")
    for item in value.values() if isinstance(value, dict) else value:
        _check_depth(item, level + 1)


def _mend(value: Any) -> Any:
    """A client that cuts text between the halves of an emoji sends half of one: that is no reason to lose what somebody wrote."""
    if isinstance(value, str):
        return _UNPAIRED.sub("\ufffd", value).replace("\x00", "")
    if isinstance(value, dict):
        return {_mend(key): _mend(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_mend(item) for item in value]
    return value
