"""What stands in a digest that is coming or was posted: ids only, so that it can be read again as its authors allow at that moment."""

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

WATCHED = timedelta(days=30)
"""So long a post follows what its authors allow."""
LONGEST_WORD = 1000
"""The most characters a coordinator's own word may have."""
UPDATE, EXAMPLE, HELP, GONE = "update", "example", "help", "gone"
"""What a ref is of: ``<what>:<id>``. GONE: of somebody who left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestPost:
    """One digest of a network. ``id`` is its intent's.

    Until it is posted: ``left_out`` and ``first`` are refs, ``word`` is what a coordinator adds, ``skipped`` keeps it in this week;
    ``decided_by`` is the coordinator (an id) whose choice this is, ``previewed`` the marks of what stands on the previews that are out.

    Once posted: ``refs`` in the order in which they stand, ``marks`` the state of each as it is shown (empty: not any more), ``rest`` what
    had no room and can be read privately all the same, ``more`` how many of a part (help) had no room beside, ``replies`` those told whole
    in the thread. What is counted stays as it was that day: ``others`` are the actions at
    steps that are not told one by one.

    ``salt`` makes the names by which cards call the entries: an id would tell who wrote one without a name.
    """

    id: str
    network: str
    salt: str
    left_out: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    word: str = ""
    skipped: bool = False
    decided_by: str = ""
    decided_at: datetime | None = None
    previewed: Mapping[str, str] = field(default_factory=dict)
    until: datetime | None = None
    refs: tuple[str, ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, int] = field(default_factory=dict)
    replies: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    steps: Mapping[str, int] = field(default_factory=dict)
    others: int = 0
    moved: int = 0
    session: str = ""
    coming: int = 0
    pulses: tuple[str, ...] = ()
    posted_at: datetime | None = None
    conversation: str = ""
    activity: str = ""
    changes: int = 0
    version: int = 0


def ref(what: str, id: str) -> str:
    return f"{what}:{id}"


def parted(ref: str) -> tuple[str, str]:
    """What it is of, and the id."""
    what, _, id = ref.partition(":")
    return what, id


def told_in(post: DigestPost) -> tuple[str, ...]:
    """All that somebody may read of it, on the post, in its thread or behind its button. A reply outlives its place on the post."""
    return tuple(dict.fromkeys((*post.refs, *post.replies, *post.rest)))


def token(post: DigestPost, ref: str) -> str:
    """How cards call it."""
    return hmac.digest(post.salt.encode(), ref.encode(), hashlib.sha256).hex()[:16]


def called(post: DigestPost, refs: Sequence[str], name: str) -> str:
    """The ref that cards call so, or an empty string."""
    return next((one for one in refs if token(post, one) == name), "") if name else ""


def in_thread(conversation: str, root: str) -> str:
    """The conversation id under which Teams takes replies to the post with activity id ``root`` in a channel's ``conversation``."""
    return f"{conversation.partition(';messageid=')[0]};messageid={root}"


def reply_id(post: DigestPost, ref: str) -> str:
    """The key of the reply that tells an entry whole."""
    return f"{post.id}:reply:{post.replies.index(ref)}"


def names(post: DigestPost, participant: str) -> bool:
    """Whether something of this participant (an id) is in it: an entry's id begins with whose it is, an example's is theirs."""
    return any(_is_of(one, participant) for one in (*told_in(post), *post.previewed, *post.left_out, *post.first))


def without(post: DigestPost, participant: str) -> DigestPost:
    """Once they left: what was theirs keeps its place, under no name, so that it is seen that the post tells it still."""

    def unnamed(one: str) -> str:
        return ref(GONE, token(post, one)) if _is_of(one, participant) else one

    return replace(
        post,
        refs=tuple(unnamed(one) for one in post.refs),
        replies=tuple(unnamed(one) for one in post.replies),
        rest=tuple(unnamed(one) for one in post.rest),
        marks={unnamed(one): mark for one, mark in post.marks.items()},
        previewed={unnamed(one): mark for one, mark in post.previewed.items()},
        left_out=tuple(one for one in post.left_out if not _is_of(one, participant)),
        first=tuple(one for one in post.first if not _is_of(one, participant)),
    )


def of_only(post: DigestPost, participant: str) -> DigestPost:
    """What of it is about this participant: which of their entries stood there, and when."""
    theirs = tuple(one for one in told_in(post) if _is_of(one, participant))
    return DigestPost(id=post.id, network=post.network, salt="", refs=theirs, posted_at=post.posted_at)


def _is_of(ref: str, participant: str) -> bool:
    what, id = parted(ref)
    return (what == UPDATE and id.startswith(f"{participant}:")) or (what == EXAMPLE and id == participant)
