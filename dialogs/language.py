"""The language somebody chose for all that the bot says to them."""

from dataclasses import replace

from cards import general
from cards.language import LANGUAGES, language
from dialogs.context import Context
from domain.ports import Message
from domain.programme.programme import Person


async def pressed(context: Context) -> Message:
    """The answer to a button of the card that asks which language."""
    return await speak(context, context.carried("language"))


async def speak(context: Context, tag: str) -> Message:
    """Store the language with this tag as the sender's and confirm in it; for a tag we do not speak, the card that asks which."""
    if tag not in LANGUAGES:
        return general.choose_language(context.say)
    person = context.who.person or await context.tx.people.add(Person(id=context.who.user))
    if person.language != tag:
        await context.tx.people.save(replace(person, language=tag))
    return general.notice(language(tag), "language-changed")
