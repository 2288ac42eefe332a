# Screens, buttons and short sentences. Level A2: short words, short sentences.

app-name = Remigratiewijzer
wait = One moment…
language = Language
language-search = Search for a language
language-none = No language found. Type other letters.
draft-notice = This translation has not been checked yet.
draft-read-back = This translation was compared with the Dutch on { $date }. No native speaker has checked it yet.
draft-checked = A native speaker checked this translation on { $date }.
text-larger = Larger letters
text-normal = Normal letters
beside-dutch = In Dutch too
# Native reader: Is “phone or computer” good here? The Dutch only says phone.
translated-notice = Your phone or computer is translating this page. Some words may be wrong. You can also choose one of these languages:

# Buttons and links
back = Back
continue = Continue
change = Change
yes = Yes
no = No
dont-know = I do not know
    .hint = That is fine. You can just go on.
skip = I would rather not say
    .hint = That is allowed. You can just go on.
more-choices = More benefits
read-aloud = Read aloud
read-aloud-stop = Stop reading aloud
start-again = Start again
start-again-sure = Erase everything and start again?
start-again-yes = Yes, erase everything
start-again-no = No, go on
leave-quickly = Leave quickly
about-link = About this app

# Start
start-title = What if I go back?
start-text = See what you keep, what stops and what you must do.
start-free = Free. Nothing is sent.
start-closed = You can no longer apply for the remigration benefit (remigratie-uitkering), since 1 January 2025.
start-choose = What fits you?
way-think = I am thinking of going back
    .hint = What do I keep, and what must I do?
way-applied = I applied before 2025
    .hint = I am still waiting, or the answer was no
way-returned = I have already gone back
    .hint = My rights and duties
way-helper = I am helping somebody
    .hint = Family or work
start-privacy = Your answers stay on this phone. Finished? Tap “Start again” and then “Yes, erase everything”. Then they are erased.
code-link = I have a code
kept-offer = Answers are kept on this phone, of { $date }.
kept-newer = What is kept on this phone is from a newer version of the app. Load this page again.
kept-damaged = What is kept on this phone cannot be read any more.
kept-go-on = Go on
kept-erase = Erase them from this phone

# First way: thinking of going back
think-title = You may want to go back
think-keep = What do I keep if I go back?
    .hint = AOW, WIA, social assistance (bijstand), health care and passport
think-more = Other questions before you go
think-ask = Would you rather ask somebody?
think-would = Would I have got the benefit?
    .hint = See what the rules were for you

# Third way: gone back
returned-title = You have already gone back
returned-text = Choose what has happened. You get a few questions. Then you see what it means.
returned-with = With the remigration benefit (remigratie-uitkering)
returned-without = Without the remigration benefit (remigratie-uitkering)
returned-not-left = You have the benefit, but you are still here
returned-everybody = For everybody

# Fourth way: helping somebody
helper-title = You are helping somebody
helper-text = Read the questions aloud. Let the other person choose. With each result you see where it is written in the law.
helper-view = More for people who help often
    .hint = Next person, search, Dutch beneath
helper-think = The other person is thinking of going back
    .hint = What do they keep, and what must be done?
helper-start = The other person applied for the remigration benefit before 2025
    .hint = The test about the remigration benefit
helper-returned = The other person has already gone back
    .hint = Rights and duties
helper-code = The other person has a code

# Calling
call-svb = Call the SVB
    .hint = { $phone } · number checked: { $date }
call-uwv = Call the UWV
    .hint = { $phone } · number checked: { $date }
find-help = Help near you
    .hint = Find your municipality (gemeente)

# Questions
progress = Part { $number } of { $total }
question-number = Question { $number }
born-in-kingdom = You were born in Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius or Saba. The Remigration Act (Remigratiewet) was not for people who were born there. You can see what you keep if you go back.
date-day = Day
date-month = Month
date-year = Year
date-hint = Do you not know the day or the month? Leave that empty.
country-other = Another country
country-search = Find a country
country-also = England GB; Great Britain GB; Scotland GB; Wales GB; UK GB; America US; USA US; Holland NL; Turkey TR; Ivory Coast CI; Herzegovina BA; Yugoslavia RS BA HR ME MK SI XK; Kurdistan TR IQ IR SY; Palestine PS; Gaza PS; Persia IR; Antilles CW AW SX BQ; Zaire CD; Burma MM; Soviet Union RU UA; Czechoslovakia CZ SK; Moluccas ID; Emirates AE
country-search-hint = Type the first letters
country-none-found = No country found. Type other letters.
countries-none = None
changed-note = You are changing an answer. Your other answers stay.

# What is wrong with what was filled in
problem-heading = Please look again
problem-year-missing = Fill in the year.
problem-year-not-four-digits = Fill in the year with 4 digits. For example 1958.
problem-no-such-month = This month does not exist. Choose a number from 1 to 12.
problem-no-such-day = This day does not exist. Check the day and the month.
problem-month-missing = Fill in the month too. Or leave the day empty.
problem-future = This day is still to come. Fill in a day in the past.
problem-too-long-ago = This is too long ago. Check the year.
problem-must-be-after = This is not possible. Earlier you filled in: { $other } { $date }. This date must be later.
problem-must-be-before = This is not possible. Earlier you filled in: { $other } { $date }. This date must be earlier.
problem-after-last-day = This question is about { $date }. Enter a day before that. Did you not have the benefit yet? Go back and choose what you had then.
problem-which-is-right = Earlier you filled in: { $other } { $date }. Which date is right? Change this date, or the one that you filled in earlier. Is it right like this? Then tap Continue once more.
problem-nothing-chosen = Choose an answer first.
problem-not-a-number = Fill in a number. Use digits only.
problem-number-too-large = This number is too large. Fill in { $most } at most.

# Answers
answers-title = Are your answers right?
answers-intro = Check them. You can still change everything.
answers-none = You have not filled in anything yet.
answers-see-result = See the result
answers-link = Answers
answers-begin = Start the test
answer-unknown = Not known
answer-empty = None

# Result
outcome-title = Your result
verdict-eligible = Probably yes
    .text = You probably had a right to the remigration benefit (remigratie-uitkering).
verdict-not-eligible = Probably not
    .text = You probably had no right to the remigration benefit (remigratie-uitkering). You can see why below.
verdict-undetermined = Not clear yet
    .text = We do not know yet if you had a right to it. You can see below what we do not know yet.
verdict-closed-qualified = You can no longer apply. In the past you might have got the benefit
    .text = Since 1 January 2025 you can no longer apply. But you do fit the old rules.
verdict-closed-not-qualified = You can no longer apply. Probably not in the past either
    .text = Since 1 January 2025 you can no longer apply. Under the old rules, too, you probably had no right to the benefit. You can see why below.
verdict-closed-unclear = You can no longer apply
    .text = Since 1 January 2025 you can no longer apply. It is not clear if you had a right to the benefit before.
verdict-other-rules = Other rules applied
    .text = Your application was from before 1 July 2014. Other rules applied then. Ask the SVB.
svb-decides = This is not a decision. The SVB decides.
result-change-same = Your answer has changed. The result stays the same.
result-change-new = Your answer has changed. The result is different now.
result-change-from-to = Before: { $before }. Now: { $after }.
result-change-items = This is different now: { $items }.
result-why = Why
result-met = In order
result-not-met = Not in order
result-open = Not known
result-fold-met = { $count } in order
result-fold-open = { $count } not known
result-what-changes = What can change this?
result-rule = This is what the law says
result-law-link = Read article { $article } of the law
result-law-text = Text of { $date }. In Dutch.
result-missing = We do not know this yet:
result-partial = Fill in the whole date. Then we know more.
result-change = Change: { $answer }
result-not-asked = There is one rule we do not ask about. It is about people who left to join a terror group. The SVB checks that itself.
result-everything = Answer the other questions too
    .hint = Then you see all the rules
result-unfinished = The test is not finished yet.
result-go-on = Go on with the test
would-day = We looked at { $date }. That was the last day to apply.
would-known = This is what we know so far
would-on = There are more rules. You can go on with the other questions. Or look at what you keep if you go back.
# Native reader: Is “right to stay” clearer than “right of residence” (keep.ftl)? Both are used.
would-go-on = Go on with the other questions
    .hint = Passport, right to stay, partner and debts
result-now = What now
now-papers = Take this with you to a meeting
now-papers-list = The letters from the SVB. Your passport or residence card. The letter about your benefit.
now-disagree = Do you disagree with the SVB?
now-disagree-text = You can object (bezwaar maken). The letter from the SVB says until which day you can do that. Het Juridisch Loket gives free advice.

# What stays on leaving, and what follows from an event
keep-title = What you keep, and what stops
keep-intro = You go to: { $country }. Tap a line to read why.
keep-intro-anywhere = Tap a line to read why.
keep-sum-stays = This goes with you when you leave: { $items }.
keep-sum-stays-from = This goes with you from { $date }: { $items }.
keep-sum-changes = This changes: { $items }.
keep-sum-stops = This stops: { $items }.
keep-sources = Where is this written?
keep-ask-questions = Ask these questions. Read them aloud.
keep-ask-sure = This is certain
keep-ask-all = Everything you must ask about
provision-open = We do not know that yet
provision-concerns = We do not know yet if this is about you
provision-hangs-on = That depends on: { $facts }.
provision-deadlines = Arrange this in time
provision-passed = This day has already passed. Call today.
provision-earliest = Maybe already on { $date }
provision-partly = We do not know this day exactly yet. Fill in the whole date. Then we know the day.
provision-calendar = Put in my calendar
provision-do = This is what you must do
provision-sources = Where this is written
provision-unfinished = There are more questions. After that we know more.
provision-go-on = Go on with the questions
provision-answers = Your answers
provision-no-decision = This is not a decision. Ask before you do anything.
event-not-concerned = This does not apply to you
event-others = Something else has happened

# Other screens
about-title = About this app
# Native reader: Is “guide to going back” a good explanation of the Dutch name? The Dutch does not explain it.
about-text = This app is for people who came to the Netherlands and may want to go back. Remigratiewijzer means “guide to going back”. We are not the SVB and not the government. We do not decide about your money.
about-law = The rules come from the Remigration Act (Remigratiewet). We checked them on { $date }.
about-law-link = Read the whole law
about-privacy = What do we do with your data? Nothing. Your answers stay on this phone, in this tab. We do not use cookies. If you tap “Start again” and then “Yes, erase everything”, everything is erased. If you only close the tab, somebody can bring it back for 4 hours. You can keep your answers longer if you choose to.
about-places = Postcodes: GeoNames (CC BY 4.0). Municipalities: Register van Overheidsorganisaties (CC0). Map: MapSVG and svg-maps (CC BY 4.0), changed. Names of countries: Unicode CLDR. Drawings: Lucide (ISC).
# Native reader: Does “free” read as costing nothing, or as free for everybody to use and change? Both are true.
about-licence = This program is free. The licence is EUPL-1.2.
about-nmi = The Netherlands Migration Institute (NMI) used to help with this. The NMI stopped in December 2024.
brochures = On paper
brochure-act = All rules of the remigration benefit
brochure-schemes = What happens to your money if you go back?
storage-notice = This phone cannot keep your answers. Stay on this page until you have finished.
panic-title = Something went wrong
panic-text = It is not your fault. Start again, or call the SVB.

# Beside the screen
newer-text = There is a new version of this test. Your answers stay.
newer-reload = Reload
install-text = Put this test on your phone. Then it also works without internet.
install-yes = Put it on my phone
install-no = No, thank you

# Dates in words
date-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ,
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
