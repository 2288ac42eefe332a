# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = How long may you be away?
# Native reader: Is “for good” clear to people whose first language is not English, or is “for ever” better?
away-for-good = I go for good. What do I keep then?
away-first = Try it first? How long you may be away
away-shortest = The shortest: { $name }. At most { $time }
away-trip = This trip takes: { $days }
    .hint = The day of leaving does not count. The day of coming back does.
away-year = { $days } in { $year }
away-too-long = { $days } too long
away-above = This trip is longer. For the extra days there is usually no benefit.
away-days = { $number ->
    [one] 1 day
   *[other] { $number } days
 }
away-months = { $number ->
    [one] 1 month
   *[other] { $number } months
 }

away-bijstand = Bijstand, IOAW or IOAZ (from the municipality)
away-bijstand-13-weeks = At most 13 weeks a year
    .why = From the AOW age it is 91 days in a calendar year. Days that you were away before are taken off. One stay may not be longer either, not even over the New Year. Do you stay longer? Then you get no benefit for those days, or it stops.
    .do = Ask your municipality before you go. Often you must do that 2 to 4 weeks before.
    .term-until = Be back in the Netherlands on { $date } at the latest.
    .event-until = Back in the Netherlands: Bijstand, IOAW or IOAZ
away-bijstand-4-weeks = At most 28 days a year
    .why = That is for a calendar year. Days that you were away before are taken off. One stay may not be longer either, not even over the New Year. Do you stay longer? Then you get no benefit for those days, or it stops.
    .do = Ask your municipality before you go. Often you must do that 2 to 4 weeks before.
    .term-until = Be back in the Netherlands on { $date } at the latest.
    .event-until = Back in the Netherlands: Bijstand, IOAW or IOAZ

away-aio = AIO (extra money with a small AOW)
away-aio-13-weeks = At most 13 weeks a year
    .why = That is 91 days in a calendar year. One stay may not be longer either, not even over the New Year. Do you stay longer? Then the AIO stops. You must apply for it again. A partner without AOW may be away at most 4 weeks.
    .do = Tell the SVB before you go, also for your partner.
    .term-until = Be back in the Netherlands on { $date } at the latest.
    .event-until = Back in the Netherlands: AIO

away-ww = WW or IOW (if you have no work)
away-ww-20-days = At most 20 working days a year
    .why = Weekends and public holidays do not count. Did the benefit start after 1 January? Then it is fewer days. Do you not have to look for work because of your age? Then it is 65 days. For the days above that you get no benefit.
    .do = Tell the UWV at least 1 day before you go.
    .term-report = Tell the UWV on { $date } at the latest that you are going away.
    .event-report = Tell the UWV that you are going away

away-wia = WIA, WAO or WAZ (ill, no work)
away-wia-part-of-year = Less than 4 months a year: nothing changes
    .why = Is it 4 to 8 months a year? Then you choose yourself in which country you live. Is it more than 8 months? Then you no longer live in the Netherlands for the UWV. The UWV decides.
    .do = Tell the UWV 2 weeks before you go how long you stay. Arrange how they can reach you.
    .term-report = Tell the UWV on { $date } at the latest that you are going away.
    .event-report = Tell the UWV that you are going away
away-wia-under-a-year = Less than 1 year: you keep your benefit
    .why = That is so in every country, if you go on living in the Netherlands. Do you stay a year or longer? Then it depends on the country: sometimes the benefit stops. Do you have to look for work, or practise for work (re-integratie)? Then you get at most 4 weeks off a year.
    .do = Tell the UWV 2 weeks before you go how long you stay. Arrange how they can reach you.
    .term-until = Be back in the Netherlands on { $date } at the latest.
    .event-until = Back in the Netherlands: WIA, WAO or WAZ
    .term-report = Tell the UWV on { $date } at the latest that you are going away.
    .event-report = Tell the UWV that you are going away

away-wia-wga = Ask the UWV how long you may be away
    .why = Do you have to look for work, or practise for work (re-integratie)? Then you may be away for at most 4 weeks a year. Do you not have to? Then you may often be away longer, but less than 1 year.
    .do = Tell the UWV 2 weeks before you go how long you stay. Arrange how they can reach you.
    .term-report = Tell the UWV on { $date } at the latest that you are going away.
    .event-report = Tell the UWV that you are going away

away-wajong = Wajong (ill or disabled from a young age)
away-wajong-part-of-year = Less than 4 months a year: nothing changes
    .why = Is it 4 to 8 months a year? Then you choose yourself in which country you live. Is it more than 8 months? Then you no longer live in the Netherlands for the UWV. The UWV decides.
    .do = Tell the UWV 2 weeks before you go how long you stay. Arrange how they can reach you.
    .term-report = Tell the UWV on { $date } at the latest that you are going away.
    .event-report = Tell the UWV that you are going away
away-wajong-under-a-year = Less than 1 year: you keep your benefit
    .why = That is so in every country, if you go on living in the Netherlands. Do you stay a year or longer? Then the Wajong nearly always stops. An exception is rare.
    .do = Tell the UWV 2 weeks before you go how long you stay. Arrange how they can reach you.
    .term-until = Be back in the Netherlands on { $date } at the latest.
    .event-until = Back in the Netherlands: Wajong
    .term-report = Tell the UWV on { $date } at the latest that you are going away.
    .event-report = Tell the UWV that you are going away

away-zw = Ziektewet (the first period of illness)
away-zw-ask = Ask the UWV how long you may be away
    .why = We do not know how many weeks are allowed. The UWV must be able to reach you. And the trip must not make you more ill.
    .do = Tell the UWV 2 weeks before you go.
    .term-report = Tell the UWV on { $date } at the latest that you are going away.
    .event-report = Tell the UWV that you are going away

away-tw = Extra money from the UWV (Toeslagenwet)
away-tw-ask = Ask the UWV whether it goes on
    .why = This is for people who live in the Netherlands. We do not know what happens on a visit.
    .do = Call the UWV before you go.

away-aow = AOW (state pension)
away-aow-part-of-year = Ask the SVB in which country you live
    .why = You get AOW in every country. But somebody who is single gets less in some countries. Then it is important in which country somebody lives. Where are the home and the family? Where is somebody most of the time?
    .do = Ask the SVB before you go. Ask for an answer on paper.
away-aow-visit = AOW just goes on
    .why = A visit or holiday changes nothing about the AOW. Does somebody go to live there? Then the amount can go down.
    .do = Do you stay longer than 3 months? Tell the SVB before you go.

away-anw = Anw (if your partner has died)
away-anw-part-of-year = Ask the SVB in which country you live
    .why = The Anw depends on the country in which somebody lives. The SVB looks where the home and the family are. And where somebody is most of the time.
    .do = Ask the SVB before you go. Ask for an answer on paper.
away-anw-visit = Anw just goes on
    .why = A visit does not change where somebody lives. Does somebody go to live there? Then the Anw can go down or stop.
    .do = Do you stay longer than 3 months? Tell the SVB before you go.

away-akw = Child benefit and child allowance
away-akw-3-months = Up to 3 months: you do not have to report it
    .why = Is a parent or child away for over 3 months, also on holiday? Then the SVB checks if there is still child benefit. The child allowance (kindgebonden budget) follows that.
    .do = Will it be longer than 3 months? Tell the SVB within 4 weeks.
    .term-until = Be back in the Netherlands on { $date } at the latest.
    .event-until = Back in the Netherlands: Child benefit and child allowance

away-allowances = Allowance for health care, rent or childcare
away-allowances-ask = Ask the Dienst Toeslagen how long you may be away
    .why = Allowances are for people who live in the Netherlands. For rent allowance you must live in the home yourself. We do not know how long you may be away.
    .do = Does somebody else come into the home? Or do you deregister? Report it at once, or you must pay back.

away-pension = Pension from your work
away-pension-no-limit = Pension always goes on
    .why = A pension from your work can go with you to every country. There is no maximum number of days.
    .do = Make sure that post reaches you.

away-residence = Your right to live in the Netherlands
away-residence-dutch = As a Dutch citizen you may always come back
    .why = There is no maximum number of days. Keep your passport valid.
    .do = Look before you go how long your passport is valid.
away-residence-eu = Ask the IND how long you may be away
    .why = Did you live here for 5 years as an EU citizen? Then you may be away up to 2 years in a row. Is it less than 5 years? Then it is different.
    .do = Call the IND before you go away for a long time.
away-residence-six-months = At most 6 months in a row
    .why = Away longer? Then the IND can take the permit away (intrekken). That can also happen after 3 years. Then you were away for more than 4 months in a row each year. The IND looks at each person.
    .do = Keep your tickets. Call the IND if it gets longer.
    .term-until = Be back in the Netherlands on { $date } at the latest.
    .event-until = Back in the Netherlands: Your right to live in the Netherlands
away-residence-twelve-months = Less than 12 months outside the EU
    .why = A year or longer in a row outside the EU? Then the IND can take the permit away (intrekken). Also after 6 years outside the Netherlands, in another EU country.
    .do = Keep your tickets. Call the IND if it gets longer.
    .term-until = Be back in the Netherlands on { $date } at the latest.
    .event-until = Back in the Netherlands: Your right to live in the Netherlands
away-residence-asylum-fixed = Careful: you can lose your permit by visiting your country
    .why = Does somebody go to the country that they fled from? Then the IND usually looks into ending the permit. Going to another country is allowed for at most 6 months in a row.
    .do = First ask for free help at Het Juridisch Loket or VluchtelingenWerk. Do not go before you have an answer.
away-residence-asylum-indefinite = Ask before you go to your country
    .why = In 2017 the government wrote: with asylum for good this is usually allowed. Later the text said: even then the IND can look into the permit. Going to another country is allowed for at most 6 months in a row.
    .do = First ask for free help at Het Juridisch Loket or VluchtelingenWerk. Do not go before you have an answer.
away-residence-protection = Ask before the journey
    .why = The temporary protection lasts up to and including 4 March 2027. After that another document comes. That was the plan in November 2025. We do not know how long you may be away.
    .do = Ask the Dienst Terugkeer en Vertrek and your municipality (gemeente).
away-residence-procedure = First ask what going away means
    .why = An application is still running. We do not know what happens to it if you go away.
    .do = First ask for free help at Het Juridisch Loket or VluchtelingenWerk. Do not go before you have an answer.
away-residence-none = First ask whether coming back is possible
    .why = Without a right to live here, coming back is not certain. We do not know how it is for you.
    .do = First ask for free help at Het Juridisch Loket or VluchtelingenWerk. Do not go before you have an answer.

away-care = Health insurance
away-care-part-of-year = Ask the SVB whether you stay insured
    .why = The SVB looks where somebody is most of the time. And where the home, the family and the work are. Being registered is not enough.
    .do = Ask the SVB for a Wlz check (Wlz-onderzoek) before you go.
away-care-under-a-year = Less than 1 year: the insurance goes on
    .why = That is so if somebody is away for a while but lives in the Netherlands. Is it a year or longer, or does somebody work there? Then the insurance can stop. Does somebody have to cancel the insurance, but not do it? Then they sometimes have to pay money back.
    .do = Ask your insurer what they pay in that country. Not sure? Call the SVB.
    .term-until = Be back in the Netherlands on { $date } at the latest.
    .event-until = Back in the Netherlands: Health insurance

away-registration = Registration with the municipality
away-registration-8-months = Less than 8 months a year: you stay registered
    .why = All days in a year count together. Will it be 8 months or longer? Then you must deregister, also with a home here. After that care and allowances change too.
    .do = You can deregister from 5 days before you go, at the municipality.
    .term-until = Be back in the Netherlands on { $date } at the latest.
    .event-until = Back in the Netherlands: Registration with the municipality

away-home = Rented home (if you rent)
away-home-ask = Ask the landlord before you go
    .why = A tenant must also live there. Often that is at least 6 months a year. Otherwise the landlord can end the rental contract, even if the rent is paid. Somebody may look after the home only with permission.
    .do = Ask for permission on paper. Go on paying the rent.
