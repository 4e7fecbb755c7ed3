"""Domain values -> Adaptive Cards, as pure functions, in the reader's language. The only room that knows how a card is made."""
