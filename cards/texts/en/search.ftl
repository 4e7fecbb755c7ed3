## Searching

search-title = Search
search-ask = Search your sessions, what they have to read, and what was shared in your network.
search-word = Which word do you look for?
search-word-hint = For example: rota
search-found = { $count ->
    [one] I found one thing for "{ $word }".
   *[other] I found { $count } things for "{ $word }". The newest is first.
}
search-nothing = I found nothing for "{ $word }". Try another word, or a shorter one.
search-page = Page { $number } of { $count }.
search-many = There is more. Add a word, then you will find it sooner.
search-small = You only find what you may read at this moment.
search-session = Session on { $day } · { $network }
search-session-cancelled = Cancelled session of { $day } · { $network }
search-entry = { $step } · { $by }
search-shared = Shared on { $day } · { $network }
search-unnamed = without a name
search-shared-month = Shared in { $month } · { $network }
button-search = Search
button-search-newer = Newer
button-search-older = Older
error-search-missing = Fill in a word.
error-search-too-long = You look for { $count } characters. I can take { $most }: make it shorter.
