# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl.

away-title = How long may you be away?
away-for-good = I go for good. What do I keep then?
away-first = Try it first? How long you may be away

away-bijstand = Bijstand (social assistance)
away-bijstand-used-up = You get no bijstand for these days
    .why = You were away this year already for as long as is allowed. Every year on 1 January the count starts anew.
    .do = Tell the municipality before you go.
away-bijstand-13-weeks = You may be away 13 weeks a year
    .why = That is so from the pension age (AOW-leeftijd) on. It may not be longer than 13 weeks in a row. We count the day you leave too. Do you stay longer? Then you get no bijstand for those days.
    .do = Tell the municipality before you go.
    .term-until = The last day away with bijstand is { $date }.
    .event-until = Last day away with bijstand
away-bijstand-4-weeks = You may be away 4 weeks a year
    .why = It may not be longer than 4 weeks in a row. We count the day you leave too. Do you stay longer? Then you get no bijstand for those days.
    .do = Tell the municipality before you go.
    .term-until = The last day away with bijstand is { $date }.
    .event-until = Last day away with bijstand

away-aio = AIO (extra money with a small AOW)
away-aio-used-up = You get no AIO for these days
    .why = You were away for 13 weeks this year already. More is not allowed with AIO. Every year on 1 January the count starts anew.
    .do = Tell the SVB before you go.
away-aio-13-weeks = You may be away 13 weeks a year
    .why = It may not be longer than 13 weeks in a row. We count the day you leave too. Do you stay longer? Then you get no AIO for those days.
    .do = Tell the SVB before you go.
    .term-until = The last day away with AIO is { $date }.
    .event-until = Last day away with AIO
