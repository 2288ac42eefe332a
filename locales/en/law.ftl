# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Your application was on time
law-application-in-time-fails = We know of no application that was on time
law-application-in-time-open = We do not know if your application was on time
law-application-in-time-rule = The SVB had to have your application before 1 January 2025. An application on 31 December 2024 was still on time.
law-application-in-time-change = Did the SVB receive your application before 1 January 2025 after all? Look for the letter and change the date.

law-target-group-holds = You belong to a group in the law
law-target-group-fails = You do not belong to a group in the law
law-target-group-open = We do not know if you belong to a group in the law
law-target-group-rule = The law is for people from these countries: Turkey, Morocco, Tunisia, Cape Verde, Serbia, Montenegro, Bosnia, Kosovo, North Macedonia and Suriname. They had to come here before 1 July 2014. Croatia: before 1 July 2013. Slovenia: before 1 May 2004. Spain, Portugal, Italy and Greece: before 1 November 1993. You had to be born there. You also had to have that nationality, or have had it in the past. Were you born in Suriname? Then Dutch nationality counts too. The law is also for Moluccans who came in 1951 and 1952. And for refugees with asylum from before 1 July 2014.
law-target-group-change = Check three answers: country of birth, nationality and the day you came. Did you have asylum, or did you join family with asylum? Then it may be different. Did you also live here earlier? We do not know which time counts. Ask the SVB.

law-nationality-holds = Your nationality fits the law
law-nationality-fails = Your nationality does not fit the law
law-nationality-open = We do not know if your nationality fits
law-nationality-rule = Were you not Dutch? Then it was fine. Were you only Dutch? Then you had to promise to apply for the nationality of your country. Did you have two? Then you had to give up Dutch nationality.
law-nationality-change = Were you only Dutch? It was fine with the promise to apply for the other nationality. Did you have two? It was fine without Dutch nationality.

law-age-55-holds = You were 55 years old or over
law-age-55-fails = You were not yet 55 years old
law-age-55-open = We do not know if you were 55 years old
law-age-55-rule = On the day of the application you had to be 55 years old or over.
law-age-55-change = Is your date of birth wrong? Or the day of the application? Only then is this different.

law-age-18-on-settling-holds = You were 18 or over when you came
law-age-18-on-settling-fails = You were not yet 18 when you came
law-age-18-on-settling-open = We do not know if you were 18 when you came
law-age-18-on-settling-rule = You had to be 18 or over when you came to live in the Netherlands.
law-age-18-on-settling-change = Is your date of birth wrong? Or the day you came? Only then is this different. Did you also live here earlier? We do not know which time counts. Ask the SVB.

law-lives-in-nl-holds = You lived in the Netherlands
law-lives-in-nl-fails = You did not live in the Netherlands
law-lives-in-nl-open = We do not know if you lived in the Netherlands
law-lives-in-nl-rule = When you applied, you had to really live in the Netherlands. You also had to really want to leave.
law-lives-in-nl-change = Did you really live in the Netherlands after all? Then this was all right.

law-residence-8-years-holds = You lived in the Netherlands for 8 years or longer
law-residence-8-years-fails = You did not have 8 years here that count
law-residence-8-years-open = We do not know if you lived here for 8 years
law-residence-8-years-rule = Before the application you had to live here for 8 years in a row. Were you not Dutch? Then only the time with a permit counts. A temporary stay, for example for study, does not count.
law-residence-8-years-change = With 8 years without a break this was all right. Check the date.

law-permit-at-decision-holds = Your right to stay was good
law-permit-at-decision-fails = Your right to stay was not good enough
law-permit-at-decision-open = We do not know if your right to stay was good
law-permit-at-decision-rule = At the decision you had to be Dutch or have a good permit. Asylum for a few years was not enough. A temporary stay was not enough either.
law-permit-at-decision-change = With another permit at the decision this was all right. Look at your residence card of that time.

law-benefit-1-year-holds = You had 1 year of a benefit that counts
law-benefit-1-year-fails = You did not have a whole year of a benefit that counts
law-benefit-1-year-open = We do not know if you had a benefit for 1 year
law-benefit-1-year-rule = Just before the application you had to have a benefit for 1 year. These count: social assistance (bijstand), AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil and wachtgeld. Since 2019 WAZ and Bbz count too. These do not count: Ziektewet, Anw, Toeslagenwet and a loan. A break of 1 month or less is allowed (before 2018 not always).
law-benefit-1-year-change = Did you have another benefit in that year? Fill it in too. Look in your letters.

law-state-debts-holds = Debts with the Dutch State (Rijk) were not a problem
law-state-debts-fails = There were debts with the Dutch State (Rijk) without an arrangement
law-state-debts-open = We do not know if there were debts with the Dutch State (Rijk)
law-state-debts-rule = Debts with the Dutch State (Rijk) had to be paid. Or there had to be an arrangement to pay them. This is also for a partner who goes with you. The State is the national government. Examples are tax and fines.
law-state-debts-change = Was everything paid, or was there an arrangement? Then this was all right.

law-not-detained-holds = You were not in prison
law-not-detained-fails = You or your partner was in prison
law-not-detained-open = We do not know if somebody was in prison
law-not-detained-rule = Was somebody in prison on the day of the application? Then there was no benefit. This is also for a partner who goes with you. Community service (taakstraf) does not count.
law-not-detained-change = This is only about the day of the application. Was nobody in prison then? Then change your answer.

law-not-evading-sentence-holds = You were not wanted for a prison sentence
law-not-evading-sentence-fails = You or your partner was wanted for a prison sentence
law-not-evading-sentence-open = We do not know if somebody was wanted for a prison sentence
law-not-evading-sentence-rule = Did somebody stay away to avoid a prison sentence? Then there was no benefit. This is also for a partner who goes with you.
law-not-evading-sentence-change = This is only about the day of the application. Was nobody wanted then? Then change your answer.

law-partner-goes-along-holds = The rule for partners was not a problem
law-partner-goes-along-fails = Your partner wanted to stay in the Netherlands
law-partner-goes-along-open = We do not know if a partner goes with you
law-partner-goes-along-rule = Does your partner live in the Netherlands? Then you must go together. Are you separated for good? Or does your partner already live in the other country? Then you do not have to.
law-partner-goes-along-change = Did your partner come along after all? Or were you separated for good? Then this was all right.

# Native reader: Is “foster children” an everyday word for these readers?
law-foster-consent-holds = For foster children everything is in order
law-foster-consent-fails = There was no letter for the foster children
law-foster-consent-open = We do not know if everything was fine for foster children
law-foster-consent-rule = Do foster children go with you? Then the parent or the guardian must agree to it, on paper.
law-foster-consent-change = With a letter from the parent or guardian this was all right.

law-destination-country-of-origin-holds = This country is your country of origin
law-destination-country-of-origin-fails = This country is not your country of origin
law-destination-country-of-origin-open = We do not know if this is your country of origin
law-destination-country-of-origin-rule = You had to go to the country where you were born. You also had to have its nationality, or have had it in the past. Were you born in Suriname? Then Dutch nationality counts too. Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius and Saba belong to the Dutch Kingdom. You could not go there under this law.
law-destination-country-of-origin-change = It had to be the country where you were born. And you had to have its nationality, or have had it. Were you born in Suriname? Then Dutch nationality counts too.

law-admission-proof-holds = You were allowed to live in that country
law-admission-proof-fails = There was no letter that said you could live there
law-admission-proof-open = We do not know if you were allowed to live there
law-admission-proof-rule = Do you not have the nationality of that country? Then you had to have a letter from the government there. It had to say: you may live there for at least 1 year. The same for your partner and children who go with you.
law-admission-proof-change = With a letter from the authorities there this was all right. Or with the nationality of that country.

# The visitor's own facts
why-received = The SVB got your application: { $date }.
why-not-applied = You did not enter an application here.
why-recruited = Born in: { $country }. Came here: { $settled }. That is before { $before }.
why-settled-late = Born in: { $country }. Came here: { $settled }. It had to be before { $before }.
why-never-national = Born in: { $country }. But you never had that nationality.
why-not-surinamese = Born in Suriname. But you did not have Dutch or Surinamese nationality.
why-country-not-listed = Born in: { $country }. That country is not in the law.
why-other-group = Another group in the law fits you. Born in: { $country }.
why-foreigner = You did not have Dutch nationality.
why-only-dutch = You had only Dutch nationality.
why-dual = You had Dutch nationality and another nationality.
why-dutch = You were Dutch.
why-age = You were { $age } years old.
why-age-between = You were { $youngest } or { $oldest } years old.
why-age-on-settling = You were { $age } years old when you came.
why-age-on-settling-between = You were { $youngest } or { $oldest } years old when you came.
why-temporary = Your stay was temporary.
why-resident-since = You lived here without a break since { $date }.
why-benefit-since = You had the benefit since { $date }.
why-benefit-stopped = A benefit that counts had already stopped more than 1 month before.
why-benefit-months = { $months ->
    [0] We count no full month.
    [one] We count 1 month. It must be 12.
   *[other] We count { $months } months. It must be 12.
 }
why-partner-too = This is also for your partner.
why-no-partner = You had no partner.
why-no-foster-children = No foster children went with you.
why-destination = Country: { $country }.

# What the law leaves open
open-naturalised-refugee = You got asylum and became Dutch later. It is not clear if that still counts. Ask the SVB.
open-refugee-born-elsewhere = You have or had asylum, and you were born in another country. The law and the SVB do not say the same. Ask the SVB.
open-moluccan-to-indonesia = You are in the register of Moluccans. It is not clear if you may go to Indonesia with that. Ask the SVB.
open-break-before-application = A benefit stopped shortly before your application: 1 month at most. The judge sometimes found the SVB too strict. Ask the SVB.
open-gap-in-one-benefit = There was a break in the same benefit. The law was not clear about that then. Ask the SVB.
