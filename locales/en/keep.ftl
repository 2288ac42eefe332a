# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = You keep this
effect-changes = This changes
effect-ask = You must ask about this
effect-stops = This stops

# Whom to ask or to tell
contact-svb = SVB (AOW and child benefit)
contact-uwv = UWV (WIA, WAO and WW)
contact-cak = CAK (health care in another country)
contact-municipality = Your municipality (gemeente)
contact-ind = IND (residence and nationality)
contact-pension-fund = Your pension fund
contact-toeslagen = Dienst Toeslagen (allowances)
contact-embassy = Dutch embassy or consulate
contact-iom = IOM (help to return)
contact-svb-remigration = SVB Remigratie
contact-dtv = Dienst Terugkeer en Vertrek (return service)
contact-vluchtelingenwerk = VluchtelingenWerk (refugees)
contact-juridisch-loket = Het Juridisch Loket (free legal advice)
contact-health-insurer = Your health insurer
contact-bank = Your own bank
contact-landlord = Your landlord
contact-own-consulate = The consulate of your country
contact-digid = DigiD: see digid.nl
contact-tax-abroad = Belastingdienst (living in another country)
contact-duo = DUO: see duo.nl

# Where it stands, and how sure that is
source-law = { $act }, article { $article }
source-page = { $name }
source-day = text of { $date }
sure-verified = read in the text itself
sure-older = from an older text
sure-derived = our conclusion from the text
sure-unverified = not certain

# State pension
keep-aow = AOW (state pension)
    .sure = The AOW can go with you to every country, but the amount can be lower.
    .ask = Ask the SVB: how much AOW will I get in my new country?
keep-aow-same = You keep your AOW
    .why = The AOW can go with you to every country. For you the amount does not go down because you move. But the tax can be different. Are you single, and will you marry or live together there? Then your AOW does go down.
    .do = Tell the SVB that you are moving. Do you still get an extra amount for your partner? Ask if it stays.
keep-aow-couple-no-treaty = You keep your AOW. An extra amount for your partner stops
    .why = The AOW can go with you to every country. Your own amount does not go down. But the Netherlands has no agreement (treaty) with this country. Do you still get extra money for your partner, from before 2015? That stops and does not come back.
    .do = Tell the SVB that you are moving. Ask what happens to the extra amount.
# Native reader: Is “somebody who is single” right for widows too, or is “without a partner” better?
keep-aow-married-rate = You keep your AOW, but you get less
    .why = The Netherlands has no agreement (treaty) with this country. Somebody who is single gets less there. A full AOW is then 50 percent of the minimum wage. Now it is 70 percent.
    .do = Tell the SVB that you are moving. Ask how much you will get.
    .term-from = You get less from { $date }.
keep-aow-ask-single = You keep your AOW. Ask how much you will get
    .why = The AOW can go with you to every country. But somebody who is single gets less in some countries. We are not sure about this country.
    .do = Ask the SVB before you leave.
# Native reader: Is it tiring that so many texts ask a question first (“Are you late? Then …”)?
keep-aow-claim = You are old enough for AOW. Apply for it
    .why = Did you live or work in the Netherlands for at least 1 year? Then there is AOW for you. It can go with you to every country.
    .do = Call the SVB before you leave. Are you single? Ask how much you will get in your new country. Are you late? Then you get AOW for at most 1 year before your application.
keep-aow-claim-no-treaty = You are old enough for AOW. Apply for it
    .why = Did you live or work in the Netherlands for at least 1 year? Then there is AOW for you. It can go with you. But the Netherlands has no agreement (treaty) with this country. Somebody who is single gets less there. That is 50 instead of 70 percent of the minimum wage.
    .do = Call the SVB before you leave. Are you late? Then you get AOW for at most 1 year before your application.
keep-aow-later = You will get AOW later, but years outside the Netherlands do not count
    .why = The years that you lived or worked in the Netherlands still count. Years outside the Netherlands do not. For every year you get 2 percent less AOW.
    .do = Ask the SVB how many years you have. Are you single? Also ask if you will get less in your new country.
    .term-start = Your AOW starts on { $date }.
keep-aow-later-no-treaty = You will get AOW later, and sometimes less in this country
    .why = Years outside the Netherlands do not count. For every year you get 2 percent less AOW. And the Netherlands has no agreement (treaty) with this country. Somebody who is single gets less there. That is 50 instead of 70 percent of the minimum wage.
    .do = Ask the SVB how many years you have, and how much you will get there.
    .term-start = Your AOW starts on { $date }.
keep-aow-later-not-fixed = You will get AOW later. The day is not known yet
    .why = The years that you lived or worked in the Netherlands still count. Years outside the Netherlands do not. For every year you get 2 percent less AOW. The age for your AOW is not known yet.
    .do = Ask the SVB how many years you have. Are you single? Also ask if you will get less in your new country. Check later when your AOW starts.
    .term-expected = We expect: not before { $date }.
keep-aow-later-not-fixed-no-treaty = You will get AOW later, and sometimes less in this country
    .why = The age for your AOW is not known yet. Years outside the Netherlands do not count. For every year you get 2 percent less AOW. And the Netherlands has no agreement (treaty) with this country. Somebody who is single gets less there. That is 50 instead of 70 percent of the minimum wage.
    .do = Ask the SVB how many years you have, and how much you will get there. Check later when your AOW starts.
    .term-expected = We expect: not before { $date }.

# Voluntary insurance
keep-aow-voluntary = Paying to stay insured (AOW and Anw)
    .sure = Do you want to stay insured yourself? Then you must apply within 1 year after leaving.
    .ask = Ask the SVB: can I stay insured voluntarily, for how long, and what does it cost?
keep-aow-voluntary-job-search = You stay insured for the AOW
    .why = You only go to look for work, for 3 months at most. You do not move. So you keep building up AOW.
    .do = Do you stay away longer after all? Then ask the SVB.
keep-aow-voluntary-anw-only = Your Anw insurance stops. Perhaps you may pay for it yourself
    .why = The Anw is money for a partner if you die. After you leave you are no longer insured for it. You can pay for it yourself and stay insured. Did you live or work in the Netherlands the whole year before leaving? Only then is it possible.
    .do = Do you want that? Apply to the SVB at once. The insurance counts only from your application.
    .term-apply = The SVB must have your application. The last day is { $date }.
    .event-apply = Last day: apply to the SVB for voluntary insurance
keep-aow-voluntary-no-limit = You no longer build up AOW. Perhaps you may pay for it yourself for a long time
    .why = After you leave, the years no longer count for the AOW. You can pay for it yourself until your AOW starts. Is your benefit lower than 35 percent of the minimum wage? Then for 10 years at most. You can also pay for the Anw. That is money for a partner if you die. Did you live or work in the Netherlands the whole year before leaving? Only then is it possible.
    .do = Ask the SVB what it costs and how long you may. Did you first come to the Netherlands less than 10 years ago? Then ask before you leave if you can buy earlier years. After you leave that is no longer possible.
    .term-apply = The SVB must have your application. The last day is { $date }.
    .event-apply = Last day: apply to the SVB for voluntary insurance
keep-aow-voluntary-ask-limit = You no longer build up AOW. Ask how long you may pay for it yourself
    .why = After you leave, the years no longer count for the AOW. You may pay for it yourself until your AOW starts. For 10 years this is certain. We are not sure if you may do so for longer. You can also pay for the Anw. That is money for a partner if you die. Did you live or work in the Netherlands the whole year before leaving? Only then is it possible.
    .do = Ask the SVB before you leave. Did you first come to the Netherlands less than 10 years ago? Then also ask if you can buy earlier years. After you leave that is no longer possible.
    .term-apply = The SVB must have your application. The last day is { $date }.
    .event-apply = Last day: apply to the SVB for voluntary insurance
keep-aow-voluntary-ten-years = You no longer build up AOW. Perhaps you may pay for it yourself for 10 years
    .why = After you leave, the years no longer count for the AOW. You can pay for it yourself: for 10 years at most and until your AOW starts. You can also pay for the Anw. That is money for a partner if you die. Did you live or work in the Netherlands the whole year before leaving? Only then is it possible.
    .do = Ask the SVB what it costs. Did you first come to the Netherlands less than 10 years ago? Then ask before you leave if you can buy earlier years. After you leave that is no longer possible.
    .term-apply = The SVB must have your application. The last day is { $date }.
    .event-apply = Last day: apply to the SVB for voluntary insurance

# Supplement to a small state pension
keep-aio = AIO (extra money with a small AOW)
    .sure = The AIO always stops if you go to live in another country.
    .ask = Ask the SVB: when does my AIO stop, and how long may I go on a visit?
keep-aio-stops = Your AIO stops
    .why = The AIO is a kind of social assistance. It cannot go with you to another country.
    .do = Are you going on a visit and coming back? Then you may be away for 13 weeks a year at most. Tell the SVB before you leave.
    .term-from = The AIO stops on { $date }.

# Company pension
keep-pension = Pension from your work
    .sure = A pension from your work can go with you to every country.
    .ask = Ask your pension fund: what changes in my pension if I move?
keep-pension-same = You keep the pension from your work
    .why = This pension can go with you to every country. The tax can change.
    .do = Give your new address to your pension fund. Ask about the tax as well.

# Incapacity since 2006
keep-wia = WIA (if you are ill and cannot work)
    .sure = In countries with agreements (treaty) you can keep WIA longer than 1 year.
    .ask = Ask the UWV: can my WIA go with me to my new country, at the same amount?
# Native reader: Is “on 1 May at the latest” clear, or is “by 1 May” more usual without being read as “before”?
keep-wia-same = You keep your WIA
    .why = The WIA can go with you to this country. The amount does not go down because you move.
    .do = Tell the UWV that you are going to move. A doctor of the UWV may want to see you first.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move
keep-wia-ask-amount = You keep your WIA. Ask how much you will get
    .why = The WIA can go with you to this country. But the WGA follow-up benefit (vervolguitkering) is sometimes lower there. We do not know if that is so for you.
    .do = Ask the UWV how much you will get. A doctor of the UWV may want to see you first.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move
keep-wia-factor-50 = You keep your WIA, but you get half
    .why = Life is cheaper there than in the Netherlands. So in 2026 you get 50 percent of your WGA follow-up benefit (vervolguitkering).
    .do = Tell the UWV that you are going to move. Ask how much you will get.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move
keep-wia-factor-60 = You keep your WIA, but you get less
    .why = Life is cheaper there than in the Netherlands. So in 2026 you get 60 percent of your WGA follow-up benefit (vervolguitkering).
    .do = Tell the UWV that you are going to move. Ask how much you will get.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move
keep-wia-stops-iva = Your WIA stops
    .why = The Netherlands has no agreement (treaty) with this country. Will you come back to live in the Netherlands? Then the IVA can start again.
    .do = Tell the UWV that you are going to move. Are you away for less than 1 year? Then for the UWV you still live in the Netherlands. Arrange this with the UWV.
    .term-from = The WIA stops on { $date }.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move
keep-wia-stops = Your WIA stops
    .why = The Netherlands has no agreement (treaty) with this country. Will you come back to live in the Netherlands within 5 years? Then the WIA can start again.
    .do = Tell the UWV that you are going to move. Are you away for less than 1 year? Then for the UWV you still live in the Netherlands. Arrange this with the UWV.
    .term-from = The WIA stops on { $date }.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move
    .term-back = Do you want your WIA back then? Come back to live in the Netherlands on { $date } at the latest.
    .event-back = Last day to come back with WIA
keep-wia-ask = Ask the UWV if your WIA can go with you
    .why = It depends on the agreements with this country. We are not sure. The WIA can stop.
    .do = Ask the UWV. Do not leave before you have an answer on paper. Are you away for less than 1 year? Then for the UWV you still live in the Netherlands. Arrange this with the UWV.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move

# Older incapacity benefits
keep-wao-waz = WAO or WAZ (if you are ill and cannot work)
    .sure = In countries with agreements (treaty) you can keep WAO or WAZ longer than 1 year.
    .ask = Ask the UWV: can my WAO or WAZ go with me to my new country?
keep-wao-waz-same = You keep your WAO or WAZ
    .why = This benefit can go with you to this country. The amount does not go down because you move.
    .do = Tell the UWV that you are going to move. A doctor of the UWV may want to see you first.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move
keep-wao-waz-stops = Your WAO or WAZ stops
    .why = The Netherlands has no agreement (treaty) with this country. So this benefit cannot go with you.
    .do = Tell the UWV that you are going to move. Are you away for less than 1 year? Then for the UWV you still live in the Netherlands. Arrange this with the UWV.
    .term-from = The benefit stops on { $date }.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move
keep-wao-waz-ask = Ask the UWV if your WAO or WAZ can go with you
    .why = It depends on the agreements with this country. We are not sure. The benefit can stop.
    .do = Ask the UWV. Do not leave before you have an answer on paper. Are you away for less than 1 year? Then for the UWV you still live in the Netherlands. Arrange this with the UWV.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move

# Disabled at a young age
keep-wajong = Wajong (ill or disabled from a young age)
    .sure = The Wajong stops in every country, unless the UWV makes an exception.
    .ask = Ask the UWV: can I get an exception for my Wajong?
keep-wajong-exception = Ask if your Wajong can go with you
    .why = The Wajong stops in every country. But the UWV can make an exception. For treatment, or for a better chance of work. Or if your carer moves. An exception is rare.
    .do = Ask the UWV. Do not leave before you have an answer on paper.
    .term-report = Tell the UWV on { $date } at the latest that you are leaving.
    .event-report = Tell the UWV that you are moving
keep-wajong-stops = Your Wajong stops
    .why = The Wajong cannot go with you, not even within Europe. Do you come back to live in the Netherlands? Then the Wajong can start again.
    .do = Tell the UWV that you are moving. Are you going away for less than 1 year? Then for the UWV you still live in the Netherlands. Arrange this with the UWV.
    .term-from = The Wajong stops on { $date }.
    .term-report = Tell the UWV on { $date } at the latest that you are leaving.
    .event-report = Tell the UWV that you are going to move

# Unemployment
keep-ww = WW (if you have no work)
    .sure = The WW stops if you go to live in another country.
    .ask = Ask the UWV: may I look for work in my new country with WW?
keep-ww-three-months = You may take your WW with you for 3 months
    .why = In this country you may look for work for 3 months with WW. You need a form for that. It is called PD U2.
    .do = Ask the UWV for form PD U2. Register in that country as somebody who looks for work.
    .term-form = Ask for the form on { $date } at the latest.
    .event-form = Ask the UWV for form PD U2
    .term-register = Register on { $date } at the latest.
    .event-register = Register as somebody who looks for work
    .term-back = Come back on { $date } at the latest.
    .event-back = Last day to come back with WW
keep-ww-ask = Ask the UWV if your WW can go with you
    .why = In this country it depends on your nationality. We are not sure.
    .do = Ask the UWV before you leave.
keep-ww-not-yet = You cannot take your WW with you yet
    .why = First you must have had full WW for 4 weeks. After that you can perhaps look for work in this country for 3 months.
    .do = Do not leave yet. Ask the UWV when you can go.
keep-ww-stops = Your WW stops
    .why = People who live in another country do not get WW. A holiday is allowed: 20 working days a year. Will you get AOW within 1 year? Then 65 days a year.
    .do = Tell the UWV that you are going to move.
    .term-from = The WW stops on { $date }.
    .term-back = Do you want your WW back then? Come back to live in the Netherlands on { $date } at the latest.
    .event-back = Last day to come back with WW

# Sickness
# Native reader: Is “the first period of illness” clear, or is “when you are ill, at most 2 years” needed?
keep-zw = Ziektewet (the first period of illness)
    .sure = The Ziektewet can only go with you to a country with an agreement (treaty).
    .ask = Ask the UWV: can my Ziektewet go with me to my new country?
keep-zw-same = You keep your sickness benefit (Ziektewet)
    .why = This benefit can go with you to this country.
    .do = Tell the UWV that you are going to move. A doctor of the UWV may want to see you first.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move
keep-zw-stops = Your sickness benefit (Ziektewet) stops
    .why = This benefit cannot go with you to this country. Do you come back to live in the Netherlands? Then it can start again.
    .do = Tell the UWV that you are going to move.
    .term-from = The benefit stops on { $date }.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move
keep-zw-ask = Ask the UWV if your sickness benefit (Ziektewet) can go with you
    .why = It depends on the agreements with this country. We are not sure. The benefit can stop.
    .do = Ask the UWV. Do not leave before you have an answer on paper.
    .term-report = Tell them on { $date } at the latest.
    .event-report = Tell the UWV that you are going to move

# Top-up
keep-tw = Extra money from the UWV (Toeslagenwet)
    .sure = The extra amount from the UWV stops if you go to live in another country.
    .ask = Ask the UWV: when does my extra amount stop, and how much will I still get?
keep-tw-job-search = Ask the UWV if your extra money goes on
    .why = You only go to look for work, for 3 months at most. You do not move.
    .do = Ask the UWV before you go. Do not stop anything yourself.
keep-tw-stops = Your extra money from the UWV stops
    .why = This extra money cannot go with you, not even within Europe. The benefit itself sometimes can.
    .do = Tell the UWV that you are going to move.
    .term-from = The extra money stops on { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW or IOAZ (older, without work)
    .sure = IOW, IOAW and IOAZ stop if you go to live in another country.
    .ask = Ask the UWV (IOW) or your municipality (IOAW, IOAZ): when does my benefit stop?
keep-older-unemployed-stops-iow = Your IOW stops
    .why = The IOW cannot go with you to another country. A holiday is allowed.
    .do = Tell the UWV that you are going to move.
    .term-from = The IOW stops on { $date }.
keep-older-unemployed-stops = Your IOAW or IOAZ stops
    .why = This benefit cannot go with you to another country.
    .do = Tell your municipality before you leave. Tell them also if you go for a short time.
    .term-from = The benefit stops on { $date }.

# Social assistance
keep-bijstand = Social assistance (bijstand)
    .sure = Social assistance (bijstand) always stops if you go to live in another country.
    .ask = Ask your municipality: when does my bijstand stop, and how long may I go on a visit?
keep-bijstand-stops = Your social assistance (bijstand) stops
    .why = Bijstand is only for people who live in the Netherlands.
    .do = Are you going on a visit and coming back? Then you may be away for 4 weeks a year at most. Are you old enough for AOW? Then 13 weeks. Tell your municipality before you leave.
    .term-from = The bijstand stops on { $date }.

# Survivors
keep-anw = Anw (if your partner has died)
    .sure = The Anw can only go with you to a country with an agreement (treaty).
    .ask = Ask the SVB: can my Anw go with me, and how much is it in my new country?
keep-anw-same = You keep your Anw
    .why = The Anw can go with you to this country. The amount does not go down because you move. Will you marry or live together? Then the Anw usually stops. It also stops when your AOW starts. Do you get Anw only because you have a child? Then it stops when the youngest child turns 18.
    .do = Tell the SVB that you are moving.
keep-anw-ask-amount = You keep your Anw. Ask how much you will get
    .why = The Anw can go with you to this country. But the amount is sometimes lower there. We do not know if that is so for you. Will you marry or live together? Then the Anw usually stops. It also stops when your AOW starts. Do you get Anw only because you have a child? Then it stops when the youngest child turns 18.
    .do = Ask the SVB before you leave.
keep-anw-factor-60 = You keep your Anw, but you get less
    .why = Life is cheaper there than in the Netherlands. So in 2026 you get 60 percent of your Anw. Will you marry or live together? Then the Anw usually stops. It also stops when your AOW starts. Do you get Anw only because you have a child? Then it stops when the youngest child turns 18.
    .do = Tell the SVB that you are moving. Ask how much you will get.
keep-anw-stops = Your Anw stops
    .why = The Netherlands has no agreement (treaty) with this country. Will you later live in the Netherlands again, or in a country with an agreement? Then the Anw can start again.
    .do = Tell the SVB that you are moving.
    .term-from = The Anw stops on { $date }.
keep-anw-ask = Ask the SVB if your Anw can go with you
    .why = It depends on the agreements with this country. We are not sure. The Anw can stop.
    .do = Ask the SVB. Do not leave before you have an answer on paper.

# Child benefit
keep-akw = Child benefit (kinderbijslag)
    .sure = The SVB checks 4 times a year if you get child benefit.
    .ask = Ask the SVB: will I still get child benefit (kinderbijslag) after the move?
keep-akw-job-search = Ask the SVB if the child benefit (kinderbijslag) goes on
    .why = You only go to look for work, for 3 months at most. You do not move.
    .do = Ask the SVB before you go. Do not stop anything yourself.
keep-akw-other-parent = Ask the SVB if the child benefit stays
    .why = After you leave you are no longer insured for child benefit. Perhaps the other parent is. Then the other parent can get the money.
    .do = Tell the SVB that you are leaving. Ask if the other parent can get the child benefit (kinderbijslag).
keep-akw-parent-in-eu = Ask the SVB if the child benefit stays
    .why = Somebody who leaves is no longer insured for child benefit. Do you get a pension or benefit from the Netherlands? Then child benefit can sometimes stay in the EU.
    .do = Ask the SVB before you leave.
keep-akw-parent-leaves = Your child benefit stops
    .why = Somebody who leaves is no longer insured for child benefit. The SVB looks on 1 January, 1 April, 1 July and 1 October.
    .do = Tell the SVB that you are leaving. Did you get too much? You must pay that back.
    .term-from = From { $date } there is no more child benefit.
keep-akw-child-same = You keep the child benefit
    .why = You stay insured in the Netherlands. Your child will live in a country with the same rules.
    .do = Tell the SVB that your child is moving.
keep-akw-child-since = Ask the SVB if the child benefit stays
    .why = The rules for this country have changed. Did you already get money for this child at that time? Then it can sometimes stay.
    .do = Ask the SVB. Say since when your child has lived there.
keep-akw-child-stops = Your child benefit stops
    .why = There is no child benefit for a child that goes to live in this country.
    .do = Did you already get money for this child when it went to live there? Ask the SVB if it can stay.
    .term-from = From { $date } there is no more child benefit.
keep-akw-child-ask = Ask the SVB if the child benefit stays
    .why = Your child goes to live in this country. We are not sure what happens then.
    .do = Ask the SVB before your child leaves.

# Allowance for children
# Native reader: Are “child benefit” (kinderbijslag) and “child allowance” easy to keep apart?
keep-kgb = Child allowance (kindgebonden budget)
    .sure = Without child benefit (kinderbijslag) there is no kindgebonden budget.
    .ask = Ask the Dienst Toeslagen: will I still get kindgebonden budget after the move?
keep-kgb-job-search = Ask if the child allowance (kindgebonden budget) goes on
    .why = You only go to look for work, for 3 months at most. You do not move.
    .do = Ask the Dienst Toeslagen before you go. Do not stop anything yourself.
keep-kgb-stops = Your child allowance stops
    .why = Without child benefit there is no child allowance.
    .do = Tell the Dienst Toeslagen. Did you get too much? You must pay that back.
keep-kgb-child-same = You keep the child allowance
    .why = If the child benefit stays, this money stays as well.
    .do = Tell the Dienst Toeslagen that your child is moving.
keep-kgb-ask = Ask if the child allowance stays
    .why = This money goes together with the child benefit. We are not sure if that stays.
    .do = Ask the Dienst Toeslagen before the move.

# Other allowances
keep-allowances = Allowance for health care, rent or childcare
    .sure = Rent allowance (huurtoeslag) is only for a home in the Netherlands.
    .ask = Ask the Dienst Toeslagen: which allowance must I stop, and from which day?
keep-allowances-job-search = Ask if your allowances go on
    .why = You only go to look for work, for 3 months at most. You do not move.
    .do = Ask the Dienst Toeslagen before you go. Do not stop anything yourself.
keep-allowances-care-may-stay = Rent allowance stops. Health care allowance can stay
    .why = Rent allowance (huurtoeslag) is only for a home in the Netherlands. Health care allowance (zorgtoeslag) is possible. For that you must get care there that the Netherlands pays for, through the CAK. Childcare allowance depends on work in the Netherlands.
    .do = Do you get rent allowance? Stop it yourself. Ask the Dienst Toeslagen about health care allowance in your new country. Did you get too much? You must pay that back.
keep-allowances-stops = Your allowances stop
    .why = Rent allowance (huurtoeslag) is only for a home in the Netherlands. Health care allowance (zorgtoeslag) is for people with Dutch health insurance. Or with care through the CAK. Does your partner work in the Netherlands? Then childcare allowance can sometimes stay.
    .do = Stop the allowances yourself at the Dienst Toeslagen. Did you get too much? You must pay that back.
keep-allowances-ask = Ask what happens to your allowance
    .why = Rent allowance (huurtoeslag) is only for a home in the Netherlands. Health care allowance (zorgtoeslag) can sometimes stay. We are not sure if it does for you.
    .do = Ask the Dienst Toeslagen before you leave. Stop the rent allowance yourself. Did you get too much? You must pay that back.

# Health care
keep-care = Doctor and hospital (health insurance)
    .sure = You must tell your health insurer that you are moving.
    .ask = Ask the CAK: does the Netherlands pay for my health care in my new country?
keep-care-job-search = You keep your Dutch health insurance
    .why = You only go to look for work, for 3 months at most. You do not move. We think that you then stay insured here.
    .do = Ask your health insurer if this is right. Take your European health card (EHIC) with you.
keep-care-ask-insurer = Perhaps you stay insured here. Ask about it
    .why = With WW or Ziektewet you sometimes stay insured in the Netherlands. The UWV tells you until which day. We are not sure if you do.
    .do = Ask the UWV and your health insurer before you leave. Do not leave without insurance.
    .term-insurer = Tell your health insurer around { $date }.
    .event-insurer = Tell your health insurer that you are moving
keep-care-ends = Your Dutch health insurance stops
    .why = After you leave, the Netherlands no longer pays for your care.
    .do = Arrange health insurance in your new country before you leave.
    .term-insurer = Tell your health insurer around { $date }.
    .event-insurer = Tell your health insurer that you are moving
keep-care-ends-until-aow = Your Dutch health insurance stops
    .why = After you leave, the Netherlands no longer pays for your care.
    .do = Arrange health insurance in your new country before you leave. Will you get AOW later? Then ask the CAK at that time. Sometimes the Netherlands pays for your care from then on.
    .term-insurer = Tell your health insurer around { $date }.
    .event-insurer = Tell your health insurer that you are moving
keep-care-ask = Your health insurance stops. Ask the CAK what there is for you
    .why = We are not sure if the Netherlands pays for your care in this country.
    .do = Ask the CAK before you leave: hetcak.nl. Do not leave without insurance.
    .term-insurer = Tell your health insurer around { $date }.
    .event-insurer = Tell your health insurer that you are moving
keep-care-insured-there = Your Dutch health insurance stops. You are insured there
    .why = You get money from work or a pension of that country. Then you get the care of that country.
    .do = Ask the CAK if this is right. Register for the health insurance of that country.
    .term-insurer = Tell your health insurer around { $date }.
    .event-insurer = Tell your health insurer that you are moving
keep-care-cak = You get care there, and the Netherlands pays a part
    .why = Your Dutch insurance stops. You get the same care as the people there. You pay an amount every month. It is taken off your pension or benefit.
    .do = Register with the CAK: hetcak.nl. You get a form: S1 or 121.
    .term-insurer = Tell your health insurer around { $date }.
    .event-insurer = Tell your health insurer that you are moving

# Long-term care
keep-wlz = Nursing home or long-term care at home (Wlz)
    .sure = With only AOW or a pension you have no Wlz in another country.
    .ask = Ask the CAK: which long-term care can I get in my new country?
keep-wlz-ask = Ask if you stay insured for the Wlz
    .why = Perhaps you do not move, or your benefit still counts. Then you sometimes stay insured. We are not sure.
    .do = Ask the SVB before you leave.
keep-wlz-stops = Your right to the Wlz stops
    .why = The Wlz is only for people who live or work in the Netherlands.
    .do = Do you get care from the Wlz now? Ask before you leave which care you can get there.
    .term-from = The Wlz stops on { $date }.

# Nationality
keep-nationality = Dutch nationality
    .sure = Somebody who is Dutch does not lose that at once after leaving.
    .ask = Ask your municipality or the embassy: how do I stay Dutch if I live there?
keep-nationality-only-dutch-suriname = You stay Dutch
    .why = You only have Dutch nationality. You keep it, even after a long time. Do you apply for Surinamese nationality yourself? Then you stay Dutch if you were born there and live there by then. But somebody who becomes Surinamese by the treaty of 1975 loses Dutch nationality.
    .do = Apply for a new passport before you leave. Ask the embassy before you apply for Surinamese nationality.
keep-nationality-only-dutch = You stay Dutch
    .why = You only have Dutch nationality. You keep it, even after a long time. But do you take another nationality? Then you can lose the Dutch one.
    .do = Apply for a new passport before you leave.
keep-nationality-in-eu = You stay Dutch
    .why = As long as you live in the EU or in the Kingdom, you stay Dutch. Do you move to another country later? Then other rules apply.
    .do = Apply for a new passport before you leave.
keep-nationality-ask = Ask if you stay Dutch
    .why = You also have another nationality. We are not sure if this country counts as part of the EU.
    .do = Apply for a new passport before you leave, and every 10 years after that.
keep-nationality-renewed = You stay Dutch, but not by itself
    .why = You have another nationality too. Your last Dutch passport gave you 13 new years. If you lose the nationality, your children under 18 often lose it too.
    .do = Apply for a new passport every 10 years.
    .term-renew = Make sure that you have a new passport by { $date } at the latest. Otherwise you are no longer Dutch after that.
    .event-renew = Last day to get a new Dutch passport
keep-nationality-lost-perhaps = Ask if you are still Dutch
    .why = You have another nationality too, and you have been away for a long time. After 13 years without a new passport Dutch nationality is gone. Until 1 April 2022 that was after 10 years. Children under 18 then often lose it too.
    .do = Ask the embassy. Have you lost the nationality? Sometimes you can get it back. Ask about that too.
keep-nationality-thirteen-years = You stay Dutch, but not by itself
    .why = You have another nationality too. Do you live outside the Kingdom and the EU for 13 years? Then you are no longer Dutch after that. With every new passport the time starts again. Do you lose the nationality? Then your children under 18 often lose it too.
    .do = Apply for a new passport before you leave, and every 10 years after that.
    .term-renew = Make sure that you have a new passport by { $date } at the latest. Otherwise you are no longer Dutch after that.
    .event-renew = Last day to get a new Dutch passport

# The way back
keep-way-back = Coming back to the Netherlands
    .sure = That depends on your passport and permit: somebody who is Dutch may always come back.
    .ask = Ask the IND: what happens to my right of residence, and may I come back?
keep-way-back-dutch = You may always come back
    .why = You are Dutch. A Dutch person may always live here.
    .do = Make sure that you stay Dutch. Read what we say about that.
keep-way-back-eu = You may come back
    .why = You are a citizen of the EU, Iceland, Liechtenstein, Norway or Switzerland. Then you may live here.
keep-way-back-permit = You can lose your residence permit. Ask the IND
    .why = That can happen if you are away for more than 6 months in a row. Or 3 years one after another: each year more than 4 months in a row.
    .do = Ask the IND before you leave if you can come back. There is sometimes a way back. Examples: you were Dutch, or lived here for a long time as a child. Did you leave with the remigration benefit? Then you can come back within 1 year.
    .term-back = The 6 months are over on { $date }. Do you stay away longer? Then the IND can take your permit away (intrekken).
    .event-back = Last day to come back with your residence permit
keep-way-back-long-term = You can lose your right of residence. Ask the IND
    .why = You are a long-term resident of the EU. Are you outside the EU for 12 months in a row? Then you can lose that right. Do you go to another EU country? Then other rules apply.
    .do = Ask the IND before you leave if you can come back.
    .term-back = Are you still outside the EU after { $date }? Then you can lose your right of residence.
    .event-back = Last day to come back with your right of residence
keep-way-back-asylum = You can lose your residence permit. Ask the IND
    .why = That can happen if you are away for more than 6 months in a row. Or 3 years one after another: each year more than 4 months in a row. Do you go to the country that you fled from? Then it can already happen after a visit.
    .do = Ask the IND or VluchtelingenWerk before you go, also for a visit.
    .term-back = The 6 months are over on { $date }. Do you stay away longer? Then the IND can take your permit away (intrekken).
    .event-back = Last day to come back with your residence permit
keep-way-back-ask = You cannot simply come back. Ask the IND
    .why = If you leave, your right of residence usually stops. Sometimes there is a way back. Examples: you were Dutch, or lived here for a long time as a child. The return option (terugkeeroptie) is only for people with the remigration benefit, within 1 year.
    .do = Ask the IND before you leave.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = How much money do I have left?
    .hint = Now and there, side by side
left-title = Your money: now and there
left-keeps-from = From { $date } you still have: { $names }.
left-keeps = After you leave you still have: { $names }.
left-keeps-none = None of this money is left after you leave.
left-stops = This stops: { $names }.
left-asks = This is not certain. Ask before you go: { $names }.
left-claims = You can get this now already. Apply for it at once: { $names }.
left-later = This comes later: { $names }.
left-no-filling-up = In another country nobody in the Netherlands tops up your money. You then have only what is shown here under ‘there’.
left-now = Now
left-there = There
left-range = { $least } to { $most }
left-have = You get this
left-not-yet = Not yet
left-same = The same
left-about = About { $part } percent of now
left-at-least = At least about { $part } percent of now
left-changed = It stays. Ask how much you will get
left-ask = Not certain. Ask
left-nothing = Nothing
left-claim = Possible now already. Apply at once
left-comes-later = Comes later
left-share = About { $part } percent of a full AOW
left-share-later = Later: about { $part } percent of a full AOW
left-aow-share = How large is my AOW?
left-aow-share-in-letter = That is in the letter from the SVB
    .why = The letter says how many percent AOW you have. Moving does not change that percentage.
    .do = Look for the letter. Do you no longer have it? Ask the SVB for a new one.
left-aow-share-estimate = We work it out roughly
    .why = Each year in the Netherlands counts for 2 percent. We look at the 50 years before your AOW starts. Were you away for a long time in between? Then it is less. Did you pay contributions yourself, or does another country count? Then it can be more.
    .do = Ask the SVB for an overview of your AOW years.
left-reckoned = We think: about { $part } percent of a full AOW.
left-reckoned-from = It follows from your date of birth, your first day here and your leaving day. Only the SVB knows exactly.
left-offer = Would you like to know roughly now? Then fill in:
left-example = An example in euros
left-example-alone = A full AOW in { $date } was { $amount } a month, for somebody who is alone.
left-example-partner = A full AOW in { $date } was { $amount } a month, for each of two partners.
left-example-there = A full AOW in { $date } was { $amount } a month. In this country somebody who is alone gets this amount too.
left-example-share = Your part of that is about { $least }.
left-example-range = Your part of that is about { $least } to { $most }.
left-example-note = This is gross: money for tax and health care still comes off. It is an example of that time. Ask the SVB what you get.
left-euros = € { $euros }
left-besides = Also think of
left-rent = Do you rent a home? End the rent in good time. Do you want to keep the home? First ask the landlord if you may.
left-pension = Pension: did you work in the Netherlands? Then perhaps you have a pension. Look at mijnpensioenoverzicht.nl. It goes with you to every country.
left-house = A house or savings in another country: this can already count for bijstand and AIO. Report it now: for bijstand to the municipality, for AIO to the SVB.
left-tax = Tax: sometimes you pay in the Netherlands, sometimes in the other country. It is different for each country. Ask the Belastingdienst (Tax Administration).
left-tax-call = Call the Belastingdienst for people abroad
