# Taking it along, and opening a code
take-card = Take along
    .hint = A code, paper, or keep it
take-title = Take along
take-intro = Take your answers to somebody who helps you. Or go on later.
take-code = A code for another phone
take-code-text = Somebody scans the code with a phone. That phone then shows the same result, in its own language.
take-code-warning = Note: anybody who has the code can see your answers.
take-code-show = Show the code
take-code-picture = QR code with your answers
take-code-scan = Point the camera of the other phone at this picture.
take-code-undrawn = The picture cannot be shown now. Copy the code.
take-code-as-text = The code as text
take-code-copy = Copy the code
take-code-share = Share the code
take-share = Share the app
take-share-text = You share only the link to the app. Your answers are not in it.
take-share-button = Share the app
take-keep = Keep on this phone
take-keep-text = Then you can go on later, also if you close this tab.
take-keep-shared = Does somebody else use this phone too? Then keep nothing.
take-keep-button = Keep my answers
take-kept = Your answers are kept on this phone.
take-keep-failed = This phone cannot keep your answers. Print them or take the code with you.
take-keep-others = This phone already has other answers, of { $date }. Do you want to replace them?
take-keep-replace = Yes, replace them with mine
take-keep-leave = No, leave them there

# Opening a code
code-title = Open a code
code-intro = Did somebody give you a code from this app? Paste it here.
code-label = The code or the link
code-open = Open the code
code-foreign = This code is not from this app.
code-damaged = The code is not complete. Copy it once more, or ask for a new one.
code-newer = This code is from a newer version of the app. Load this page again and then try once more.
code-replace = Replace the answers here?
code-replace-text = There are answers here already. If you open the code, they are gone.
code-replace-yes = Yes, open the code
kept-replace-text = There are answers here already. If you go on with what is kept, the answers here are gone.
kept-replace-yes = Yes, go on with what is kept
code-replace-no = No, keep the answers here
code-opened = These answers come from a code.
code-language = They were given in: { $language }
code-missing =
    The answers are of another version of the app. { $count ->
        [one] 1 answer was not read.
       *[other] { $count } answers were not read.
    } Check them.

# On paper
paper-print = Print or save as PDF
    .hint = To take with you to a meeting
paper-no-dutch = The Dutch text could not be loaded. That is why there is one language here.
paper-abroad = From abroad: { $phone }
paper-made = Made on { $date } with the Remigratiewijzer.
paper-places = Addresses of { $date }.

# The summary for an adviser
intake-card = Summary for an adviser
    .hint = Without a name and without a number
intake-title = Summary of this meeting
intake-intro = For the person who helps you. There is no name in it and no number. The text is in Dutch.
intake-kind = Kind of meeting
intake-kind-intake = First meeting
intake-kind-guidance = Follow-up meeting
intake-date = Date
intake-language = Language
intake-way = Question
intake-situation = Situation
intake-outcome = Result
intake-open = Still open
intake-more = More to talk about
    .text = Not everything is in this summary. Talk about the rest together.
intake-next = Next step agreed on
intake-next-hint = Write it yourself. Write no names. It is not kept.
intake-copy = Copy the summary
intake-file = Save as a file (JSON)
