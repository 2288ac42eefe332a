# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Kërkesa juaj ishte në kohë
law-application-in-time-fails = Ne nuk dimë për asnjë kërkesë në kohë
law-application-in-time-open = Nuk e dimë nëse kërkesa juaj ishte në kohë
law-application-in-time-rule = Zyra SVB duhej ta kishte kërkesën tuaj para 1 janarit 2025. Më 31 dhjetor 2024 ishte ende në kohë.
law-application-in-time-change = A e mori zyra SVB kërkesën tuaj megjithatë para 1 janarit 2025? Gjeni letrën dhe ndryshoni datën.

law-target-group-holds = Ju jeni në një grup të ligjit
law-target-group-fails = Ju nuk jeni në asnjë grup të ligjit
law-target-group-open = Nuk e dimë nëse jeni në një grup të ligjit
law-target-group-rule = Ligji vlen për njerëz nga këto vende: Turqia, Maroku, Tunizia, Kepi i Gjelbër, Serbia, Mali i Zi, Bosnja, Kosova, Maqedonia e Veriut dhe Surinami. Njerëzit duhej të vinin këtu para 1 korrikut 2014. Kroacia: para 1 korrikut 2013. Sllovenia: para 1 majit 2004. Spanja, Portugalia, Italia dhe Greqia: para 1 nëntorit 1993. Duhej të kishit lindur atje. Dhe duhej të kishit ose të kishit pasur atë shtetësi. Keni lindur në Surinam? Atëherë vlen edhe shtetësia holandeze. Ligji vlen edhe për moluksit që erdhën në vitet 1951 dhe 1952. Dhe për refugjatët me azil nga koha para 1 korrikut 2014.
law-target-group-change = Kontrolloni tri përgjigje: vendin e lindjes, shtetësinë dhe ditën kur erdhët. A kishit azil, ose erdhët te familjarë me azil? Atëherë mund të jetë ndryshe. A keni jetuar këtu edhe më parë? Nuk e dimë cila herë llogaritet. Pyetni zyrën SVB.

law-nationality-holds = Shtetësia juaj përputhet me ligjin
law-nationality-fails = Shtetësia juaj nuk përputhet me ligjin
law-nationality-open = Nuk e dimë nëse shtetësia juaj përputhet
law-nationality-rule = Nuk e kishit shtetësinë holandeze? Atëherë ishte në rregull. Kishit vetëm shtetësinë holandeze? Atëherë duhej të premtonit se do të kërkonit shtetësinë e vendit tuaj. Kishit të dyja? Atëherë duhej të hiqnit dorë nga shtetësia holandeze.
law-nationality-change = Kishit vetëm shtetësinë holandeze? Me premtimin për shtetësinë tjetër ishte në rregull. Kishit dy shtetësi? Pa shtetësinë holandeze ishte në rregull.

law-age-55-holds = Ishit 55 vjeç ose më shumë
law-age-55-fails = Nuk ishit ende 55 vjeç
law-age-55-open = Nuk e dimë nëse ishit 55 vjeç
law-age-55-rule = Ditën e kërkesës duhej të ishit 55 vjeç ose më shumë.
law-age-55-change = Nuk është e saktë data juaj e lindjes? Ose nuk është e saktë dita e kërkesës? Vetëm atëherë kjo është ndryshe.

law-age-18-on-settling-holds = Ishit 18 vjeç ose më shumë kur erdhët
law-age-18-on-settling-fails = Nuk ishit ende 18 vjeç kur erdhët
law-age-18-on-settling-open = Nuk e dimë nëse ishit 18 vjeç kur erdhët
law-age-18-on-settling-rule = Duhej të ishit 18 vjeç ose më shumë kur erdhët të jetoni në Holandë.
law-age-18-on-settling-change = Nuk është e saktë data juaj e lindjes? Ose nuk është e saktë dita kur erdhët? Vetëm atëherë kjo është ndryshe. A keni jetuar këtu edhe më parë? Nuk e dimë cila herë llogaritet. Pyetni zyrën SVB.

law-lives-in-nl-holds = Jetonit në Holandë
law-lives-in-nl-fails = Nuk jetonit në Holandë
law-lives-in-nl-open = Nuk e dimë nëse jetonit në Holandë
law-lives-in-nl-rule = Kur bëtë kërkesën, duhej të jetonit vërtet në Holandë. Duhej edhe të donit vërtet të largoheshit.
law-lives-in-nl-change = Jetonit megjithatë vërtet në Holandë? Atëherë kjo ishte në rregull.

law-residence-8-years-holds = Jetonit 8 vjet ose më gjatë në Holandë
law-residence-8-years-fails = Nuk kishit këtu 8 vjet që vlejnë
law-residence-8-years-open = Nuk e dimë nëse jetonit këtu 8 vjet
law-residence-8-years-rule = Para kërkesës duhej të jetonit këtu 8 vjet rresht. Nuk e kishit shtetësinë holandeze? Atëherë vlen vetëm koha me leje qëndrimi. Qëndrimi i përkohshëm, si për studime, nuk vlen.
law-residence-8-years-change = Me 8 vjet pa ndërprerje kjo ishte në rregull. Shikoni nëse data është e saktë.

law-permit-at-decision-holds = E drejta juaj e qëndrimit ishte në rregull
law-permit-at-decision-fails = E drejta juaj e qëndrimit nuk mjaftonte
law-permit-at-decision-open = Nuk e dimë nëse e drejta juaj e qëndrimit ishte në rregull
law-permit-at-decision-rule = Kur u mor vendimi, duhej të kishit shtetësinë holandeze ose një leje të përshtatshme. Azili për disa vjet nuk mjaftonte. As qëndrimi i përkohshëm.
law-permit-at-decision-change = Me një leje tjetër kur u mor vendimi, kjo ishte në rregull. Shikoni kartën tuaj të qëndrimit të asaj kohe.

law-benefit-1-year-holds = Kishit 1 vit një pagesë që vlen
law-benefit-1-year-fails = Nuk kishit një vit të plotë një pagesë që vlen
law-benefit-1-year-open = Nuk e dimë nëse kishit 1 vit një pagesë
law-benefit-1-year-rule = Menjëherë para kërkesës duhej të kishit për 1 vit një pagesë. Këto vlejnë: ndihma sociale (bijstand), AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil dhe wachtgeld. Që nga viti 2019 vlejnë edhe WAZ dhe Bbz. Këto nuk vlejnë: Ziektewet, Anw, Toeslagenwet dhe një hua. Një ndërprerje prej 1 muaji ose më e shkurtër lejohet (para vitit 2018 jo gjithmonë).
law-benefit-1-year-change = Kishit në atë vit edhe një pagesë tjetër? Shkruajeni edhe atë. Shikoni në letrat tuaja.

law-state-debts-holds = Borxhet ndaj shtetit (Rijk) nuk ishin problem
law-state-debts-fails = Kishte borxhe ndaj shtetit (Rijk) pa marrëveshje
law-state-debts-open = Nuk e dimë nëse kishte borxhe ndaj shtetit (Rijk)
law-state-debts-rule = Borxhet ndaj shtetit (Rijk) duhej të ishin paguar. Ose duhej të kishte një marrëveshje për t’i paguar. Kjo vlen edhe për partnerin ose partneren që vjen me ju. Rijk është shteti qendror. Bëhet fjalë për shembull për taksa ose gjoba.
law-state-debts-change = Ishte paguar gjithçka, ose kishte një marrëveshje? Atëherë kjo ishte në rregull.

law-not-detained-holds = Nuk ishit në burg
law-not-detained-fails = Ju ishit në burg, ose partneri apo partnerja juaj
law-not-detained-open = Nuk e dimë nëse dikush ishte në burg
law-not-detained-rule = Ishte dikush në burg ditën e kërkesës? Atëherë nuk kishte pagesë. Kjo vlen edhe për partnerin ose partneren që vjen me ju. Dënimi me punë (taakstraf) nuk vlen.
law-not-detained-change = Kjo ka të bëjë vetëm me ditën e kërkesës. Nuk ishte askush në burg atëherë? Atëherë ndryshoni përgjigjen tuaj.

law-not-evading-sentence-holds = Policia nuk ju kërkonte për një dënim me burg
law-not-evading-sentence-fails = Policia ju kërkonte ju ose partnerin apo partneren tuaj për një dënim me burg
law-not-evading-sentence-open = Nuk e dimë nëse policia kërkonte dikë për një dënim me burg
law-not-evading-sentence-rule = A iu shmang dikush një dënimi me burg? Atëherë nuk kishte pagesë. Kjo vlen edhe për partnerin ose partneren që vjen me ju.
law-not-evading-sentence-change = Kjo ka të bëjë vetëm me ditën e kërkesës. Policia nuk kërkonte askënd atë ditë? Atëherë ndryshoni përgjigjen tuaj.

law-partner-goes-along-holds = Rregulli për çiftet nuk ishte problem
law-partner-goes-along-fails = Partneri ose partnerja juaj donte të mbetej në Holandë
law-partner-goes-along-open = Nuk e dimë nëse partneri ose partnerja vjen me ju
law-partner-goes-along-rule = Jeton partneri ose partnerja juaj në Holandë? Atëherë duhet të shkoni bashkë. Jeni ndarë përgjithmonë? Ose jeton partneri ose partnerja tashmë atje? Atëherë nuk duhet.
law-partner-goes-along-change = Erdhi megjithatë partneri ose partnerja me ju? Ose ishit ndarë përgjithmonë? Atëherë kjo ishte në rregull.

law-foster-consent-holds = Për fëmijët në kujdestari gjithçka është në rregull
law-foster-consent-fails = Nuk kishte letër për fëmijët në kujdestari
law-foster-consent-open = Nuk e dimë nëse gjithçka ishte në rregull për fëmijët në kujdestari
law-foster-consent-rule = Vijnë me ju fëmijë në kujdestari (pleegkinderen)? Atëherë prindi ose personi me kujdestari ligjore (voogd) duhet ta lejojë këtë, me shkrim.
law-foster-consent-change = Me letër nga prindi ose personi me kujdestari ligjore (voogd) kjo ishte në rregull.

law-destination-country-of-origin-holds = Ky vend është vendi juaj i origjinës
law-destination-country-of-origin-fails = Ky vend nuk është vendi juaj i origjinës
law-destination-country-of-origin-open = Nuk e dimë nëse ky është vendi juaj i origjinës
law-destination-country-of-origin-rule = Duhej të shkonit në vendin ku keni lindur. Duhej edhe të kishit ose të kishit pasur shtetësinë e atij vendi. Keni lindur në Surinam? Atëherë vlen edhe shtetësia holandeze. Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius dhe Saba janë pjesë e Mbretërisë së Holandës. Për atje nuk ishte e mundur.
law-destination-country-of-origin-change = Duhej të ishte vendi ku keni lindur. Dhe duhej të kishit ose të kishit pasur atë shtetësi. Keni lindur në Surinam? Atëherë vlen edhe shtetësia holandeze.

law-admission-proof-holds = Lejoheshit të jetonit në atë vend
law-admission-proof-fails = Nuk kishte letër që lejoheshit të jetonit atje
law-admission-proof-open = Nuk e dimë nëse lejoheshit të jetonit atje
law-admission-proof-rule = Nuk e keni shtetësinë e atij vendi? Atëherë duhej të kishit një letër nga shteti atje. Në të duhej të shkruhej: lejoheni të jetoni atje të paktën 1 vit. Edhe për partnerin ose partneren dhe fëmijët që vijnë me ju.
law-admission-proof-change = Me një letër nga shteti atje kjo ishte në rregull. Ose me shtetësinë e atij vendi.

# The visitor's own facts
why-received = Zyra SVB e mori kërkesën tuaj: { $date }.
why-not-applied = Këtu nuk keni shënuar asnjë kërkesë.
why-recruited = Vendi i lindjes: { $country }. Ardhja: { $settled }. Kjo është para datës { $before }.
why-settled-late = Vendi i lindjes: { $country }. Ardhja: { $settled }. Kjo duhej të ishte para datës { $before }.
why-never-national = Vendi i lindjes: { $country }. Por nuk e kishit kurrë atë shtetësi.
why-not-surinamese = Keni lindur në Surinam. Por nuk kishit as shtetësinë holandeze, as surinameze.
why-country-not-listed = Vendi i lindjes: { $country }. Ky vend nuk është në ligj.
why-other-group = Për ju përshtatet një grup tjetër i ligjit. Vendi i lindjes: { $country }.
why-foreigner = Nuk e kishit shtetësinë holandeze.
why-only-dutch = Kishit vetëm shtetësinë holandeze.
why-dual = Kishit shtetësinë holandeze dhe një shtetësi tjetër.
why-dutch = Kishit shtetësinë holandeze.
why-age = Ishit { $age } vjeç.
why-age-between = Ishit { $youngest } ose { $oldest } vjeç.
why-age-on-settling = Ishit { $age } vjeç kur erdhët.
why-age-on-settling-between = Ishit { $youngest } ose { $oldest } vjeç kur erdhët.
why-temporary = Qëndrimi juaj ishte i përkohshëm.
why-resident-since = Jetonit këtu pa ndërprerje që nga { $date }.
why-benefit-since = E kishit pagesën që nga { $date }.
why-benefit-stopped = Një pagesë që vlen, ishte ndalur prej më shumë se 1 muaji.
why-benefit-months = { $months ->
    [0] Ne nuk numërojmë asnjë muaj të plotë.
    [one] Ne numërojmë 1 muaj. Duhet të jenë 12.
   *[other] Ne numërojmë { $months } muaj. Duhet të jenë 12.
 }
why-partner-too = Kjo vlen edhe për partnerin ose partneren tuaj.
why-no-partner = Nuk kishit partner ose partnere.
why-no-foster-children = Nuk erdhën me ju fëmijë në kujdestari.
why-destination = Vendi: { $country }.

# What the law leaves open
open-naturalised-refugee = Morët azil dhe më vonë morët shtetësinë holandeze. Nuk është e qartë nëse kjo vlen ende. Pyetni zyrën SVB.
open-refugee-born-elsewhere = Keni ose kishit azil, dhe keni lindur në një vend tjetër. Ligji dhe zyra SVB nuk thonë të njëjtën gjë. Pyetni zyrën SVB.
open-moluccan-to-indonesia = Jeni në regjistrin e moluksve. Nuk është e qartë nëse me këtë mund të shkoni në Indonezi. Pyetni zyrën SVB.
open-break-before-application = Një pagesë u ndal pak para kërkesës suaj: më së shumti 1 muaj. Gjykata ndonjëherë mendoi se zyra SVB ishte tepër e rreptë. Pyetni zyrën SVB.
open-gap-in-one-benefit = Kishte një ndërprerje në të njëjtën pagesë. Ligji atëherë nuk ishte i qartë për këtë. Pyetni zyrën SVB.
