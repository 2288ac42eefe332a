# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = There are still answers here. Are they somebody else's? Then erase them first.
helper-next = Next person: erase everything
helper-tools = For helpers
helper-all = All questions at once
helper-dutch-on = Dutch beneath
helper-dutch-off = Without Dutch
helper-dutch-failed = Dutch could not be loaded. Try again.

# Another day than today
helper-day = Work with another date
helper-day-label = Date
helper-day-hint = For old files and for practice. In this tab only.
helper-day-set = Work with this date
helper-day-wrong = Choose a day from 2000 to 2060.
helper-day-is = The app works with { $date }. That is not today.
helper-day-rules = The rules around the remigration benefit (remigratie-uitkering) are the rules of now.
helper-day-back = Back to today
helper-day-stays = Keep this day for the next person too
helper-day-used = Date used
helper-leave = Leave this view
verdict-then-qualified = With an application, probably yes
    .text = On the chosen day you could still apply. You fit the rules of that day.
verdict-then-not-qualified = Probably not
    .text = On the chosen day you could still apply. But under the rules of that day you probably have no right to it.
verdict-then-unclear = Not clear yet
    .text = On the chosen day you could still apply. It is not clear if you would have a right to it then.
verdict-then-other-rules = Other rules applied
    .text = That was so before 1 July 2014. Ask the SVB.

# Its start
helper-reference = All conditions and schemes
    .hint = With article, source and how sure it is
helper-group = For a group
    .hint = One question at a time, large, in two languages
helper-check = Check many cases
    .hint = A file of cases, on this device

# All questions at once
helper-form-text = Use any order you like. Every answer counts at once.
helper-form-one = One question at a time
helper-form-now = The result now
helper-form-whole = See the whole result
helper-form-open = Still to ask: { $number }
helper-form-choose = Choose an answer
helper-form-nothing = There is no result yet. Fill something in first.

# Every condition, scheme and event
helper-reference-text = What the app knows, with article, source, date and how sure.
helper-search = Search
helper-search-hint = A scheme, event, condition or word. Dutch names always work.
helper-found = Found: { $number }
helper-found-none = Nothing found for “{ $words }”. Try another word.
helper-part-law = Conditions of the remigration benefit (remigratie-uitkering)
helper-part-keep = Schemes if you go back for good
helper-part-away = Schemes if you are away for a time
helper-part-event = Events
helper-part-plan = Steps of the plan
helper-part-words = Words in the questions
helper-can-be = Possible outcomes
helper-sources = Where it is written

# A file of cases
helper-check-text = Choose a file of cases (JSON or CSV). It stays on this device.
helper-check-names = Put no names or citizen numbers (bsn) into the file. A number of your own will do.
helper-check-form = What a file looks like
helper-check-table = What a table looks like (CSV)
helper-check-table-text = Each row is a person, each column a fact. Leave empty what you do not know. Several values in one cell: put | between them.
helper-check-example = Save the example (CSV)
helper-check-file = File
helper-check-busy = Busy: { $percent } %, { $number } done
helper-check-stop = Stop
helper-check-stopped = Stopped. { $number } cases were checked.
helper-check-done = Done: { $number }. Other than expected: { $other }.
helper-check-fault = Something in the file is wrong. Look at line { $line }.
helper-check-column = Something in the file is wrong. Look at line { $line }, column { $column }.
helper-check-before = The { $number } cases before it are right.
helper-check-large = This file is too large. The limit is { $most } MB.
helper-check-unread = This file cannot be read. Is it text (UTF-8)?
helper-check-save = Save the answers
helper-check-id = Case
helper-check-outcome = Outcome
helper-check-why = Fails or is open
helper-check-other = Other than expected
helper-check-first = The table shows the first { $most }. The file has them all.

# For a group
helper-group-text = Nothing is chosen and nothing is kept.
helper-group-second = Second language
helper-group-place = Question { $number } of { $total }
helper-group-next = Next
helper-group-before = Previous
helper-group-keys = The arrow keys work too.
