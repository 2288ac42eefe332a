# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = When did the SVB get your application?
    .why = The date is in the letter from the SVB. The law looks at that day.
q-birth-date = What is your date of birth?
    .why = Your age counts in the rules.
q-birth-country = In which country were you born?
    .why = The law is for people from certain countries.
q-nationalities = { $way ->
    [applied] Which nationality did you have when you applied?
   *[now] Which nationality did you have at the end of 2024?
 }
    .why = Look in your passport. You may choose more than one.
q-former-nationalities = Did you have another nationality in the past?
    .why = A nationality from the past sometimes counts too.
q-settled-in-nl = When did you come to live in the Netherlands?
    .why = Did you live in another country in between? Take the last time you came to live here.
q-moluccan-register = Are or were you in the register of Moluccans (Rietkerk-uitkering)?
    .why = This is about people who came in 1951 or 1952.
q-asylum-permit = Did you get an asylum residence permit in the Netherlands?
    .why = The law is for refugees too.
q-asylum-permit-received = When did you first get asylum?
    .why = The date is on your old papers from the IND.
q-family-reunification-with-asylum-holder = Did you come to live with family who had asylum?
    .why = People who came to live with a refugee sometimes count too.
q-lives-in-nl = { $way ->
    [applied] Did you live in the Netherlands when you applied?
   *[now] Did you live in the Netherlands at the end of 2024?
 }
    .why = Your real home had to be in the Netherlands.
q-residence-since = { $way ->
    [applied] Since when had you lived here without a break?
   *[now] End of 2024: since when had you lived here without a break?
 }
    .why = The law asks for 8 years. A holiday is not a break. Were you not Dutch? Then count only the time with good residence papers.
q-permit = { $way ->
    [applied] Which right to stay did you have when the SVB decided?
   *[now] Which right to stay did you have at the end of 2024?
 }
    .why = Look at your residence card (verblijfskaart). Is there no decision yet? Then choose what you have now.
q-temporary-purpose = { $way ->
    [applied] Was your stay temporary, for example for study?
   *[now] End of 2024: was your stay temporary, for example for study?
 }
    .why = Also temporary: work with a work permit, or medical treatment.
q-benefit-1 = { $way ->
    [applied] Which benefit did you have the day before you applied?
   *[now] Which benefit did you have at the end of 2024?
 }
    .why = You had to have a benefit for 1 whole year. Not every benefit counts.
q-benefit-more = Which benefit did you have before that?
    .why = A benefit in the same time counts too.
q-benefit-since = Since when did you have this benefit: { $benefit }?
    .why = The date is in the letter about your benefit.
q-benefit-until = What was the last day that you had: { $benefit }?
    .why = Fill in the last day.
q-benefit-loan = Was your benefit a loan: { $benefit }?
    .why = Money that you must pay back does not count.
q-destination = { $way ->
    [applied] Which country did you want to go to?
    [now] Which country do you want to go to?
    [keep] Which country do you want to go to?
    [away] Which country do you want to go to?
   *[event] In which country do you live, or will you live?
 }
    .why = The rules are not the same for every country.
q-admission-proof = { $way ->
    [applied] Did you have a letter that said you could live there?
   *[now] Do you have a letter that says you can live there?
 }
    .why = A letter from the government of that country, for at least 1 year. Also for your partner and children who go with you.
q-nationality-declaration = { $way ->
    [applied] Did you want to apply for the nationality of that country?
   *[now] Do you want to apply for the nationality of that country?
 }
    .why = Are you only Dutch? Then you had to promise this on paper. Do not apply for anything now: ask the SVB first.
q-renounces-dutch-nationality = { $way ->
    [applied] Did you want to give up your Dutch nationality?
   *[now] Do you want to give up your Dutch nationality?
 }
    .why = With two nationalities this was the only way. Do not give up anything now: ask the SVB first.
q-partner = { $way ->
    [applied] Did you have a partner when you applied?
   *[now] Did you have a partner at the end of 2024?
 }
    .why = Your husband or your wife. Or the person you share one household with (not a parent or child).
q-foster-children = { $way ->
    [applied] Did you want to take foster children with you?
   *[now] Do you want to take foster children with you?
 }
    .why = Children of somebody else that you take care of. There is no such rule for your own children.
q-foster-consent = { $way ->
    [applied] Was there a letter that said the foster children could come?
   *[now] Is there a letter that says the foster children can come?
 }
    .why = From the parent or the guardian.
q-state-debts = { $way ->
    [applied] Did you have debts with the Dutch State (Rijk)?
   *[now] End of 2024: did you owe the Dutch State (Rijk) money?
 }
    .why = Such as tax or fines owed to the national government. We do not see your answer.
q-partner-state-debts = { $way ->
    [applied] Did your partner have debts with the Dutch State (Rijk)?
   *[now] End of 2024: did your partner owe the Dutch State (Rijk) money?
 }
    .why = The rule is also for a partner who goes with you.
q-detained = { $way ->
    [applied] Were you in prison on the day you applied?
   *[now] Were you in prison at the end of 2024?
 }
    .why = We ask everybody this. We do not see your answer.
q-evading-sentence = { $way ->
    [applied] Were you wanted for a prison sentence then?
   *[now] End of 2024: were you wanted for a prison sentence?
 }
    .why = You still had to serve the sentence, but you stayed away. We do not see your answer.
q-partner-detained = { $way ->
    [applied] Was your partner in prison then?
   *[now] Was your partner in prison at the end of 2024?
 }
    .why = The rule is also for a partner who goes with you.
q-partner-evading-sentence = { $way ->
    [applied] Was your partner wanted for a prison sentence then?
   *[now] End of 2024: was your partner wanted for a prison sentence?
 }
    .why = The rule is also for a partner who goes with you.

# What do I keep if I go back?
q-stay = How do you want to go?
    .why = The rules for a while and for good differ. You can change this later.
q-receives = Which benefits, pensions or allowances do you get now?
    .why = You may choose more than one. Look at your letters.
q-wia-kind = Which kind of WIA do you get?
    .why = It is in the letter from the UWV.
q-vvu-since = When did your WGA follow-up benefit (vervolguitkering) start?
    .why = The date is in the letter from the UWV.
q-alone = Does the SVB see you as single (alleenstaand)?
    .why = Look in your letter from the SVB. Married, but separated for good? Choose yes. Do you live with somebody, even a brother, sister or friend? Choose no. Living with your child, father or mother does not count.
q-who-moves = Who leaves the Netherlands?
    .why = For child benefit it counts who leaves and who stays.
q-seeks-work = Will you look for work there, for 3 months at most?
    .why = Then your WW can sometimes go with you.
q-full-ww-4-weeks = Have you had full WW for 4 weeks or longer?
    .why = Full WW: you have no work beside it.
q-insured-there = Do you get money from work or a pension there?
    .why = Then you may be insured for health care there.
q-departure = What is the day you leave the Netherlands?
    .why = We count from that day. Have you left already? Then fill in that day. Only the year is fine too.
q-insured-year = Were you insured for the AOW the whole year before leaving?
    .why = Did you live or work in the Netherlands then? Then you were insured.
q-other-parent-here = Will the other parent stay in the Netherlands?
    .why = To live or to work. Then that parent can perhaps get child benefit.
q-wajong-reason = Why do you want to go to another country?
    .why = The UWV sometimes makes an exception for the Wajong.
q-passport-since = When did you get a Dutch passport after you left?
    .why = The last passport counts. An identity card counts too.
q-anw-since = Since when have you had Anw?
    .why = In Morocco the rules are different from 1 October 2016.

# Questions about what happened after going back
q-voluntary-application = When did the SVB get your application for voluntary insurance?
    .why = The day is in the letter from the SVB.
q-role = Who wants to come back to the Netherlands?
    .why = There are other rules for a partner and a child.
q-return-option-used = Have you used the return option (terugkeeroptie) before?
    .why = Did you come back to the Netherlands this way before? You can do it only once.
q-lawful-three-years = Just before leaving, did you have a permit for 3 years?
    .why = 3 years in a row. Were you Dutch? Then choose yes too.
q-child-condition = How does the child come back?
    .why = A child is not always allowed to come back alone.
q-readmission-asked = When did the IND or the embassy get your application?
    .why = We mean the application to come back.
q-lives-in-nl-again = Are you really going to live in the Netherlands again?
    .why = A visit or a holiday is not living there.
q-moved-back = From which day are you living in the Netherlands again?
    .why = This day may still come.
q-partner-died = On which day did your partner die?
    .why = With that day we work out when something changes.
q-deceased-insured = Did your partner still live or work in the Netherlands?
    .why = On the day of death. Voluntary Anw insurance counts too.
q-deceased-left = When did your partner leave the Netherlands?
    .why = People who leave are sometimes insured for 6 more weeks.
q-deceased-insured-there = Was your partner insured in another country after that?
    .why = For example through work in that country.
q-child-under-18 = Do you have a child under 18?
    .why = For Anw a child under 18 counts.
q-unfit-for-work = Because of illness, can you work little or not at all?
    .why = Because of illness you cannot work for 45 percent or more.
q-separated-on = Since which day do you no longer live together?
    .why = Do you not know the day? The month is fine too.
q-married = Are you married?
    .why = A registered partnership counts too.
q-permanently-separated = Are you separated for good?
    .why = You do not want to go on together, and that is certain.
q-together-on = From which day are you together?
    .why = The day of marrying or moving in together. It may be in the past.
q-other-has-award = Does the other person have their own remigration benefit?
    .why = In their own name, from the SVB.
q-detention = What is the situation?
    .why = This is about you or your partner. We do not see your answer.
q-released-on = On which day is it over?
    .why = The day somebody is released, or is no longer wanted.
q-child-birth-date = When was your youngest child born?
    .why = The youngest child that went with you.
q-nationality-step = Have you applied for the nationality of your country yet?
    .why = You promised that when you applied.
q-change-on = On which day does something change?
    .why = This day may still come.
q-still-in-nl = Are you still in the Netherlands now?
    .why = From the Netherlands you must report it within 4 weeks. From another country within 6 weeks.
q-award-on = What is the date of the decision of the SVB?
    .why = The date is at the top of the letter that gives you the benefit.
q-leaves-on = On which day do you leave the Netherlands?
    .why = The SVB checks if that is in time.
q-not-to-blame = Are you leaving later because you have no other choice?
    .why = For example because you are very ill.
q-incapacity-change = What happened to your WIA or WAO?
    .why = We mean the time after you left.
q-left-with-incapacity = Did you have WIA or WAO when you left?
    .why = The rule is only for these two benefits.
q-stopped-benefit = Which benefit stopped when you left?
    .why = Choose one. After that you can do it again.
q-back-on = From which day are you living in the Netherlands again?
    .why = Some benefits only start again if you are back in time.
q-abroad-from = On which day do you leave?
    .why = The first day of your trip.
q-abroad-until = On which day are you back?
    .why = The day on which you are in the Netherlands again. Not sure yet? Fill in what you think.
q-days-abroad-before = Before this trip, how many days were you away that year?
    .why = Count from 1 January until this trip. Were you not away? Fill in 0.
q-residence-now = Which right to stay do you have now?
    .why = Look at your residence card. We do not see your answer.
q-no-means = Do you have too little money for the journey?
    .why = The help is for people who cannot pay for it themselves.
q-helped-before = Did you get such help in the last 5 years?
    .why = Usually you get this help only once.
q-office = Which organisation is this about?
    .why = Look at the top of the letter. Or see at your bank who pays you.
q-decision-on = What is the date of the decision?
    .why = The day is at the top of the letter.
q-partner-place = Where will your partner live?
    .why = Your husband, wife, or who you live with as a couple.
q-household = With whom did you leave the Netherlands?
    .why = The benefit depends on that.
q-payment = How much remigration benefit do you get a month?
    .why = Look at your bank account or in the letter from the SVB.
q-gross-benefits = How much do you get from other Dutch benefits?
    .why = Add up what you and your partner get a month, before tax (gross): AOW, Anw, WIA, WAO, WAZ, Wajong and top-up (toeslag). Nothing? Fill in 0.

about-voluntary-application = Application for voluntary insurance
about-role = Who wants to come back
about-return-option-used = Return option used
about-lawful-three-years = A permit for 3 years
about-child-condition = How the child comes back
about-readmission-asked = Application to come back
about-lives-in-nl-again = Living in the Netherlands again
about-moved-back = In the Netherlands again since
about-partner-died = Day of death
about-deceased-insured = Partner still in the Netherlands
about-deceased-left = Partner left the Netherlands
about-deceased-insured-there = Partner insured there
about-child-under-18 = Child under 18
about-unfit-for-work = Ill, can work little or not at all
about-separated-on = Not together since
about-married = Married
about-permanently-separated = Separated for good
about-together-on = Together since
about-other-has-award = Benefit of the other person
about-detention = Prison or sentence
about-released-on = Day it is over
about-child-birth-date = Date of birth of the youngest child
about-nationality-step = Nationality applied for
about-change-on = Day of the change
about-still-in-nl = Still in the Netherlands
about-award-on = Day of the decision
about-leaves-on = Day you leave
about-not-to-blame = No other choice
about-incapacity-change = Change of WIA or WAO
about-left-with-incapacity = Left with WIA or WAO
about-stopped-benefit = Benefit that stopped
about-back-on = In the Netherlands again since
about-abroad-from = First day away
about-abroad-until = Day back in the Netherlands
about-days-abroad-before = Days away earlier
about-residence-now = Your right to stay now
about-no-means = Too little money for the journey
about-helped-before = Help in earlier years
about-office = The organisation
about-decision-on = Day of the decision
about-partner-place = Where your partner lives
about-household = With whom you left
about-payment = Your benefit a month
about-gross-benefits = Other benefits together

voluntary-application-not-yet = Not applied yet
role-remigrant = Me, and the benefit is mine
role-partner = Me, and I went along as the partner
role-child = Me, and I went along as a child
child-condition-together = Together with the parent
child-condition-came-of-age = Alone, after the 18th birthday
    .hint = Turned 18 in the year after leaving
child-condition-neither = Neither of these
readmission-asked-not-yet = Not applied yet
deceased-left-never-lived = Never lived in the Netherlands
detention-shorter = In prison, shorter than 1 month
detention-month = In prison, 1 month or longer
detention-fugitive = Wanted for a prison sentence
detention-departed = Left for a terrorist group (uitreiziger)
released-on-not-yet = Not over yet
nationality-step-none = No, not yet
nationality-step-asked = Yes, I am still waiting
nationality-step-received = Yes, I have received it
nationality-step-refused = Yes, but my country said no
leaves-on-not-yet = No day chosen yet
incapacity-change-lowered = The benefit became lower
incapacity-change-ended = The benefit stopped
incapacity-change-nothing = Nothing changed
back-on-not-yet = I am not back yet
stay-visit = For a visit
    .hint = Then I come back
stay-part-of-year = A part of every year
    .hint = I live both here and there
stay-try-first = Try it first
    .hint = Perhaps I come back
stay-for-good = For good
    .hint = I will live there
stay-unsure = I do not know yet
    .hint = Then you first read what you keep
residence-now-dutch = Dutch
    .hint = I have a Dutch passport
residence-now-eu = Citizen of the EU
    .hint = Or family of an EU citizen
residence-now-regular-fixed = Regular, for a fixed time
    .hint = The card says: regulier, bepaalde tijd
residence-now-regular-indefinite = Regular, for good
    .hint = The card says: regulier, onbepaalde tijd
residence-now-eu-long-term = Long-term resident of the EU
    .hint = The card says: EU-langdurig ingezetene
residence-now-temporary-asylum = Asylum, for a fixed time
    .hint = The card says: asiel, bepaalde tijd
residence-now-asylum-indefinite = Asylum, for good
    .hint = The card says: asiel, onbepaalde tijd
residence-now-temporary-protection = Temporary protection (Ukraine)
residence-now-procedure = I am waiting for a decision
residence-now-none = I am not allowed to stay here
    .hint = Or I have no papers
office-svb = SVB
    .hint = AOW, Anw, AIO, kinderbijslag, remigratie
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, about the Ziektewet
office-municipality = The municipality (gemeente)
    .hint = Bijstand, IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Care in another country
office-ind = IND
    .hint = Permit or nationality
office-ind-asylum = IND, about asylum
partner-place-none = I have no partner
partner-place-along = My partner goes along
partner-place-stays = My partner stays in the Netherlands
partner-place-there = My partner already lives there
household-single = Alone
household-single-parent = With my child, without a partner
    .hint = One or more children under 18
household-couple = With my partner
    .hint = With or without children
payment-nothing = Nothing
payment-small = Less than 25 euros
payment-more = 25 euros or more
days-abroad-before-unit = days
gross-benefits-unit = euros a month

# Short names of the questions, for lists
about-application-received = Day of your application
about-birth-date = Your date of birth
about-birth-country = Your country of birth
about-nationalities = Your nationality
about-former-nationalities = Nationality in the past
about-settled-in-nl = Came to the Netherlands
about-moluccan-register = Register of Moluccans
about-asylum-permit = Asylum permit
about-asylum-permit-received = Got asylum
about-family-reunification-with-asylum-holder = With family who had asylum
about-lives-in-nl = Living in the Netherlands
about-residence-since = Here without a break since
about-permit = Your right to stay
about-temporary-purpose = Temporary stay
about-benefit = Your benefit
about-benefit-since = Benefit since
about-benefit-until = Last day of the benefit
about-benefit-loan = Benefit as a loan
about-destination = Country you go to
about-admission-proof = Letter that you can live there
about-nationality-declaration = Apply for another nationality
about-renounces-dutch-nationality = Give up Dutch nationality
about-partner = Your partner
about-foster-children = Foster children
about-foster-consent = Letter for foster children
about-state-debts = Debts with the State (Rijk)
about-partner-state-debts = Debts of your partner
about-detained = Prison
about-evading-sentence = Prison sentence
about-partner-detained = Prison (partner)
about-partner-evading-sentence = Prison sentence (partner)
about-stay = How you go
about-receives = Your benefits and pensions
about-wia-kind = Kind of WIA
about-vvu-since = WGA follow-up benefit since
about-alone = Single (alleenstaand)
about-who-moves = Who leaves
about-seeks-work = Looking for work with WW
about-full-ww-4-weeks = 4 weeks of full WW
about-insured-there = Money from work or a pension there
about-departure = Day of leaving
about-insured-year = Insured before leaving
about-other-parent-here = The other parent
about-wajong-reason = Why you are leaving
about-passport-since = Last Dutch passport
about-anw-since = Anw since

# Rights of residence
permit-dutch = I am Dutch
permit-regular_fixed = Regular stay, for a few years
    .hint = Residence permit (verblijfsvergunning regulier, bepaalde tijd)
permit-regular_indefinite = Regular stay, for good
    .hint = Residence permit (regulier onbepaalde tijd, or EU-langdurig)
permit-asylum_fixed = Asylum, for a few years
    .hint = Residence permit (verblijfsvergunning asiel, bepaalde tijd)
permit-asylum_indefinite = Asylum, for good
    .hint = Residence permit (verblijfsvergunning asiel, onbepaalde tijd)
permit-eu = Citizen of the EU, or family
    .hint = Also Norway, Iceland and Switzerland
permit-association_agreement = Turkish worker or family
    .hint = Right from the treaty with Turkey
permit-other = Something else
    .hint = Or no papers

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Social assistance (bijstand)
    .hint = Money from the municipality (gemeente)
benefit-aow = AOW
    .hint = Pension from the government
benefit-wia = WIA
    .hint = WGA or IVA. You are ill and cannot work
benefit-wao = WAO
    .hint = Became ill before 2004
benefit-ww = WW
    .hint = You no longer have work
benefit-none = No benefit
    .hint = I had nothing then
benefit-wajong = Wajong
    .hint = Ill or disabled from a young age
benefit-zw = Ziektewet
    .hint = The first period of illness
benefit-anw = Anw
    .hint = Your partner has died
benefit-ioaw = IOAW
    .hint = Older person without work, from the municipality (gemeente)
benefit-ioaz = IOAZ
    .hint = Older person who used to have a business
benefit-iow = IOW
    .hint = After WW, older than 60
benefit-waz = WAZ
    .hint = Ill, and used to have a business
benefit-bbz = Bbz
    .hint = Social assistance (bijstand) for people with a business
benefit-tw = Toeslagenwet
    .hint = Extra money on top of a benefit
benefit-wachtgeld = Wachtgeld
    .hint = You worked for the government
benefit-wamil = Wamil
    .hint = You worked in the army and became ill
benefit-aio = AIO
    .hint = Extra money with a small AOW
benefit-akw = Child benefit (kinderbijslag)
    .hint = Money from the SVB for your child
benefit-kgb = Child allowance (kindgebonden budget)
    .hint = Extra money for your child, every month
benefit-toe = Allowance for rent or health care (toeslag)
    .hint = From the Dienst Toeslagen. For childcare too
benefit-pen = Pension from your work
    .hint = From a pension fund
benefit-other = Something else
    .hint = Pension from work, money from abroad
benefit-running = It was still running
    .hint = Up to and including the day before the application

# Kinds of WIA
wia-kind-iva = IVA
    .hint = You can probably never work again
wia-kind-wga-lgu = WGA: wage-related (loongerelateerde uitkering)
    .hint = The first period
wia-kind-wga-lau = WGA: wage supplement (loonaanvulling)
    .hint = You work enough beside the benefit
wia-kind-wga-vvu = WGA: follow-up (vervolguitkering)
    .hint = After the first period, if you work too little

# Who leaves
who-moves-family = I go with my children
who-moves-parent = I go, my children stay
who-moves-child = Only my child goes

# Why somebody with Wajong moves
wajong-reason-treatment = For medical treatment
wajong-reason-work = I have a better chance of work there
wajong-reason-carer = The person who cares for me goes to live there
wajong-reason-other = For another reason

# The last passport since leaving
passport-since-none = I did not get one after I left

# Debts
debts-none = No debts
    .hint = Or everything has been paid
debts-arrangement = Yes, with an arrangement
    .hint = Paying a little every month
debts-not_collected = Yes, but I do not have to pay
    .hint = This is in a letter from the government
debts-unpaid = Yes, without an arrangement
    .hint = Not paid yet

# Partner
partner-none = No partner
partner-goes_along = My partner goes with me
    .hint = My partner lives in the Netherlands
partner-stays_in_nl = My partner stays in the Netherlands
partner-already_there = My partner already lives there
partner-separated = We are no longer together
    .hint = Separated for good
