# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Take along
    .hint = A code, paper, or keep it
take-title = Take along
take-intro = Take your answers to somebody who helps you. Or go on later.
code-title = Open a code
code-intro = Somebody gave you a code from this app. Open it here.

# On paper
paper-print = Print or save as PDF
    .hint = To take with you to a talk
paper-no-dutch = The Dutch text could not be loaded. That is why there is one language here.
paper-abroad = From abroad: { $phone }
paper-made = Made on { $date } with the Remigratiewijzer.
paper-places = Addresses of { $date }.

# The summary for an adviser
intake-card = Summary for an adviser
    .hint = Without a name and without a number
intake-title = Summary of this talk
intake-intro = For whoever helps you. There is no name in it and no number. The text is in Dutch.
intake-kind = Kind of talk
intake-kind-intake = First talk
intake-kind-guidance = Follow-up
intake-date = Date
intake-language = Language
intake-way = Question
intake-situation = Situation
intake-outcome = Result
intake-open = Still open
intake-next = Next step agreed on
intake-next-hint = Write it yourself. Write no names. It is not kept.
intake-copy = Copy the summary
intake-file = Save as a file (JSON)
