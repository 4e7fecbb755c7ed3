"""The language somebody chose for all that the bot says to them."""

from dataclasses import replace

from cards import general
from cards.language import LANGUAGES, language
from dialogs.context import Context
from domain.ports import Message
from domain.programme.programme import Person


async def pressed(scene: Context) -> Message:
    """The answer to a button of the card that asks which language."""
    return await speak(scene, scene.carried("language"))


async def speak(scene: Context, tag: str) -> Message:
    """Store the language with this tag as the sender's and confirm in it; for a tag we do not speak, the card that asks which."""
    if tag not in LANGUAGES:
        return general.choose_language(scene.say)
    person = scene.who.person or await scene.tx.people.add(Person(id=scene.who.user))
    if person.language != tag:
        await scene.tx.people.save(replace(person, language=tag))
    return general.notice(language(tag), "language-changed")
