# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the questions are about today).

q-application-received = When did the SVB get your application?
    .why = The date is in the letter from the SVB. The law looks at that day.
q-birth-date = What is your date of birth?
    .why = Your age counts in the rules.
q-birth-country = In which country were you born?
    .why = The law is for people from certain countries.
q-nationalities = { $way ->
    [applied] Which nationality did you have when you applied?
   *[now] Which nationality do you have?
 }
    .why = Look in your passport. You may choose more than one.
q-former-nationalities = Did you have another nationality in the past?
    .why = A nationality from the past sometimes counts too.
q-settled-in-nl = When did you come to live in the Netherlands?
    .why = Did you leave in between? Take the last time you came.
q-moluccan-register = Are you in the register of Moluccans (Rietkerk-uitkering)?
    .why = This is about people who came in 1951 or 1952.
q-asylum-permit = Did you get an asylum residence permit in the Netherlands?
    .why = The law is for refugees too.
q-asylum-received = When did you first get asylum?
    .why = The date is on your old papers from the IND.
q-family-reunification = Did you come to live with family who had asylum?
    .why = People who came to live with a refugee sometimes count too.
q-lives-in-nl = { $way ->
    [applied] Did you live in the Netherlands when you applied?
   *[now] Do you live in the Netherlands?
 }
    .why = Your real home had to be in the Netherlands.
q-residence-since = { $way ->
    [applied] Since when had you lived here without a break?
   *[now] Since when have you lived here without a break?
 }
    .why = Count only the time with good residence papers. The law asks for 8 years.
q-permit = { $way ->
    [applied] Which right to stay did you have at the decision?
   *[now] Which right to stay do you have?
 }
    .why = Look at your residence card (verblijfskaart).
q-temporary-purpose = { $way ->
    [applied] Was your stay temporary, for example for study?
   *[now] Is your stay temporary, for example for study?
 }
    .why = Also temporary: work with a work permit, or medical treatment.
q-benefit-1 = { $way ->
    [applied] Which benefit did you have the day before you applied?
   *[now] Which benefit do you have now?
 }
    .why = The law asks for 1 year on a benefit. Not every benefit counts.
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
   *[now] Which country do you want to go to?
 }
    .why = The rules are not the same for every country.
q-admission-proof = { $way ->
    [applied] Did you have a letter that said you could live there?
   *[now] Do you have a letter that says you can live there?
 }
    .why = A letter from the government of that country, for at least 1 year.
q-nationality-declaration = { $way ->
    [applied] Did you want to ask for the nationality of that country?
   *[now] Do you want to ask for the nationality of that country?
 }
    .why = Are you only Dutch? Then you had to promise this on paper.
q-renounces-dutch-nationality = { $way ->
    [applied] Did you want to give up your Dutch passport?
   *[now] Do you want to give up your Dutch passport?
 }
    .why = With two nationalities this was the only way. Do not give up anything now: ask the SVB first.
q-partner = { $way ->
    [applied] Did you have a partner when you applied?
   *[now] Do you have a partner?
 }
    .why = A partner is your husband, your wife or somebody you live with.
q-foster-children = { $way ->
    [applied] Did you want to take foster children with you?
   *[now] Do you want to take foster children with you?
 }
    .why = There is no such rule for your own children.
q-foster-consent = { $way ->
    [applied] Was there a letter that said the foster children could come?
   *[now] Is there a letter that says the foster children can come?
 }
    .why = From the parent or the guardian.
q-state-debts = { $way ->
    [applied] Did you have debts with the Dutch State (Rijk)?
   *[now] Do you have debts with the Dutch State (Rijk)?
 }
    .why = For example tax or fines. Nobody sees your answer.
q-partner-state-debts = { $way ->
    [applied] Did your partner have debts with the Dutch State (Rijk)?
   *[now] Does your partner have debts with the Dutch State (Rijk)?
 }
    .why = The rule is also for a partner who goes with you.
q-detained = { $way ->
    [applied] Were you in prison on the day you applied?
   *[now] Are you in prison?
 }
    .why = We ask everybody this. Nobody sees your answer.
q-evading-sentence = { $way ->
    [applied] Did you still have to serve a prison sentence then?
   *[now] Do you still have to serve a prison sentence?
 }
    .why = A sentence that you are wanted for. Nobody sees your answer.
q-partner-detained = { $way ->
    [applied] Was your partner in prison then?
   *[now] Is your partner in prison?
 }
    .why = The rule is also for a partner who goes with you.
q-partner-evading-sentence = { $way ->
    [applied] Did your partner still have to serve a prison sentence then?
   *[now] Does your partner still have to serve a prison sentence?
 }
    .why = The rule is also for a partner who goes with you.

# What do I keep if I go back?
q-receives = Which benefits or pensions do you get now?
    .why = You may choose more than one. Look at your letters.
q-wia-kind = Which kind of WIA do you get?
    .why = It is in the letter from the UWV.
q-vvu-since = When did your WGA follow-up benefit (vervolguitkering) start?
    .why = The date is in the letter from the UWV.
q-alone = Are you single: not married, and without a partner at home?
    .why = Somebody who is single gets a different amount of AOW.
q-who-moves = Who leaves the Netherlands?
    .why = For child benefit it counts who leaves and who stays.
q-seeks-work = Will you look for work there, for 3 months at most?
    .why = Then your WW can sometimes go with you.
q-full-ww-4-weeks = Have you had full WW for 4 weeks or longer?
    .why = Full WW: you have no work beside it.
q-insured-there = Do you have work or a pension of that country?
    .why = Then you may be insured for health care there.
q-departure = On which day do you leave the Netherlands, or did you?
    .why = We count from that day. Only the year is fine as well.
q-benefit-35-percent = Is your benefit at least 35 percent of the minimum wage?
    .why = That is a little more than a third. Look at the amount before tax.
q-insured-year = Were you in the Netherlands the whole year before leaving?
    .why = Who lived or worked there was insured for the AOW.

# Short names of the questions, for lists
about-application-received = Day of your application
about-birth-date = Your date of birth
about-birth-country = Your country of birth
about-nationalities = Your nationality
about-former-nationalities = Nationality in the past
about-settled-in-nl = Came to the Netherlands
about-moluccan-register = Register of Moluccans
about-asylum-permit = Asylum permit
about-asylum-received = Got asylum
about-family-reunification = With family who had asylum
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
about-nationality-declaration = Ask for another nationality
about-renounces-dutch-nationality = Give up Dutch passport
about-partner = Your partner
about-foster-children = Foster children
about-foster-consent = Letter for foster children
about-state-debts = Debts with the State (Rijk)
about-partner-state-debts = Debts of your partner
about-detained = Prison
about-evading-sentence = Prison sentence
about-partner-detained = Prison (partner)
about-partner-evading-sentence = Prison sentence (partner)
about-receives = Your benefits and pensions
about-wia-kind = Kind of WIA
about-vvu-since = WGA follow-up benefit since
about-alone = Single or with a partner
about-who-moves = Who leaves
about-seeks-work = Looking for work with WW
about-full-ww-4-weeks = 4 weeks of full WW
about-insured-there = Work or pension there
about-departure = Day of leaving
about-benefit-35-percent = Height of your benefit
about-insured-year = Last year in the Netherlands

# Rights of residence
permit-dutch = I am Dutch
permit-regular_fixed = Regular stay, for a few years
    .hint = Residence permit (verblijfsvergunning regulier, bepaalde tijd)
permit-regular_indefinite = Regular stay, for ever
    .hint = Residence permit (regulier onbepaalde tijd, or EU-langdurig)
permit-asylum_fixed = Asylum, for a few years
    .hint = Residence permit (verblijfsvergunning asiel, bepaalde tijd)
permit-asylum_indefinite = Asylum, for ever
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
    .hint = You are ill and cannot work
benefit-wao = WAO
    .hint = Became ill before 2004
benefit-ww = WW
    .hint = You no longer have work
benefit-none = No benefit
    .hint = I had nothing then
benefit-wajong = Wajong
    .hint = Ill or disabled from a young age
benefit-zw = Ziektewet
    .hint = The first time of being ill
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
benefit-toe = Other allowance (toeslag)
    .hint = For health care, rent or childcare
benefit-pen = Pension from your work
    .hint = From a pension fund
benefit-other = Something else
    .hint = Pension from work, money from abroad
benefit-running = It was still running
    .hint = Up to and including the day before the application

# Kinds of WIA
wia-kind-iva = IVA (full benefit)
    .hint = You can probably never work again
wia-kind-wga-lgu = WGA: wage-related (loongerelateerde uitkering)
    .hint = The first time
wia-kind-wga-lau = WGA: wage supplement (loonaanvulling)
    .hint = You work enough beside the benefit
wia-kind-wga-vvu = WGA: follow-up (vervolguitkering)
    .hint = After the first time, if you work too little

# Who leaves
who-moves-family = I go with my children
who-moves-parent = I go, my children stay
who-moves-child = Only my child goes

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
    .hint = Separated for ever
