"""What stands in a digest that is coming or was posted: ids only, so that it can be read again as its authors allow at that moment.

A ref is ``<what>:<id>`` and names something that a digest tells.
"""

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

WATCHED = timedelta(days=30)
"""How long a post is changed when what it tells is changed or withdrawn."""
LONGEST_WORD = 1000
"""The most characters a coordinator's own word may have."""
UPDATE, EXAMPLE, HELP, GONE = "update", "example", "help", "gone"
"""What a ref is of: an Update, an Intake's example, a HelpRequest; or GONE, something of somebody who left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestPost:
    """One digest of a network. ``id`` is its notification's.

    Until it is posted, what coordinators want: ``left_out`` and ``first``: refs; ``word``: what one adds; ``skipped``: no digest this week;
    ``decided_by``: whose choice this is (a coordinator's id). ``previewed``: the marks of what stands on the previews that are out, by ref.

    Once posted: ``until``: up to when it tells. ``refs``: in the order in which they stand on it; ``replies``: told whole in its thread;
    ``rest``: those that had no room, and can be read privately. ``marks``: by ref, the mark with which it is shown; empty: not any more.
    ``more``: of a part, how many had no room. What is counted stays as it was: ``steps`` by step, ``others`` at the steps that are not
    told, ``moved``, ``coming``. ``session`` and ``pulses``: ids. ``changes`` counts how often it was changed.

    ``salt``: a secret by which ``token`` makes the names that cards call entries.
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
    """The ref of this id."""
    return f"{what}:{id}"


def parted(ref: str) -> tuple[str, str]:
    """Of what ``ref`` is, and the id."""
    what, _, id = ref.partition(":")
    return what, id


def told_in(post: DigestPost) -> tuple[str, ...]:
    """The refs of all that can be read of ``post``: on it, in its thread, or behind its button; each once."""
    return tuple(dict.fromkeys((*post.refs, *post.replies, *post.rest)))


def token(post: DigestPost, ref: str) -> str:
    """What cards call ``ref`` in this post: an id would tell who wrote an entry without a name."""
    return hmac.digest(post.salt.encode(), ref.encode(), hashlib.sha256).hex()[:16]


def called(post: DigestPost, refs: Sequence[str], name: str) -> str:
    """Which of ``refs`` cards call ``name`` in this post; empty when none."""
    return next((text for text in refs if token(post, text) == name), "") if name else ""


def in_thread(conversation: str, root: str) -> str:
    """The conversation id under which Teams takes replies to the post with the activity id ``root`` in a channel's ``conversation``."""
    return f"{conversation.partition(';messageid=')[0]};messageid={root}"


def reply_id(post: DigestPost, ref: str) -> str:
    """The key of the reply in the thread of ``post`` that tells ``ref``. Raises ValueError when there is none."""
    return f"{post.id}:reply:{post.replies.index(ref)}"


def names(post: DigestPost, participant: str) -> bool:
    """Whether something of this participant (an id) is in ``post``. The id of an entry begins with its author's, that of an example is its
    author's."""
    return any(_is_of(text, participant) for text in (*told_in(post), *post.previewed, *post.left_out, *post.first))


def without(post: DigestPost, participant: str) -> DigestPost:
    """The post without the participant (an id), who left; not stored yet. What was theirs becomes GONE, so that it is seen that the post
    still tells it, and has to change."""

    def unnamed(text: str) -> str:
        return ref(GONE, token(post, text)) if _is_of(text, participant) else text

    return replace(
        post,
        refs=tuple(unnamed(text) for text in post.refs),
        replies=tuple(unnamed(reply) for reply in post.replies),
        rest=tuple(unnamed(text) for text in post.rest),
        marks={unnamed(item): mark for item, mark in post.marks.items()},
        previewed={unnamed(item): mark for item, mark in post.previewed.items()},
        left_out=tuple(text for text in post.left_out if not _is_of(text, participant)),
        first=tuple(text for text in post.first if not _is_of(text, participant)),
    )


def of_only(post: DigestPost, participant: str) -> DigestPost:
    """What of ``post`` is about this participant (an id): which of their entries stood in it, and when."""
    theirs = tuple(text for text in told_in(post) if _is_of(text, participant))
    return DigestPost(id=post.id, network=post.network, salt="", refs=theirs, posted_at=post.posted_at)


def _is_of(ref: str, participant: str) -> bool:
    what, id = parted(ref)
    return (what == UPDATE and id.startswith(f"{participant}:")) or (what == EXAMPLE and id == participant)
