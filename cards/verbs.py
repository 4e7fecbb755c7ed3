"""What a button asks for. Cards carry these with ids; dialogs/ answers each."""

from enum import StrEnum


class Verb(StrEnum):
    HELP = "help"
    SESSIONS = "sessions"
    CANNOT_COME = "cannot-come"
    CHOOSE_SESSION = "choose-session"
    SIGN_OFF_NOTE = "sign-off-note"
    COME_AFTER_ALL = "come-after-all"
    MY_ACTION = "my-action"
    NEW_ACTION = "new-action"
    SAVE_ACTION = "save-action"
    CHECK_IN = "check-in"
    ANSWER = "answer"
    LATER = "later"
    ASK_CIRCLE = "ask-circle"
    CHOOSE_CIRCLE = "choose-circle"
    LANGUAGE = "language"
    LINK = "link"
