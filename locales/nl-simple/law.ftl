# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Uw aanvraag was op tijd
law-application-in-time-fails = Wij weten van geen aanvraag op tijd
law-application-in-time-open = Wij weten niet of uw aanvraag op tijd was
law-application-in-time-rule = De SVB moest uw aanvraag hebben vóór 1 januari 2025. Op 31 december 2024 was nog op tijd.
law-application-in-time-change = Kreeg de SVB uw aanvraag toch vóór 1 januari 2025? Zoek de brief en wijzig de datum.

law-target-group-holds = U hoort bij een groep van de wet
law-target-group-fails = U hoort niet bij een groep van de wet
law-target-group-open = Wij weten niet of u bij een groep van de wet hoort
law-target-group-rule = De wet geldt voor mensen uit deze landen: Turkije, Marokko, Tunesië, Kaapverdië, Servië, Montenegro, Bosnië, Kosovo, Noord-Macedonië en Suriname. Zij moesten hier komen vóór 1 juli 2014. Kroatië: vóór 1 juli 2013. Slovenië: vóór 1 mei 2004. Spanje, Portugal, Italië en Griekenland: vóór 1 november 1993. U moest daar geboren zijn. En u moest die nationaliteit hebben of gehad hebben. Bent u in Suriname geboren? Nederlander zijn is dan ook goed. De wet geldt ook voor Molukkers die kwamen in 1951 en 1952. En voor vluchtelingen met asiel van vóór 1 juli 2014.
law-target-group-change = Kijk drie antwoorden na: geboorteland, nationaliteit en de dag dat u kwam. Had u asiel, of kwam u bij familie met asiel? Dan kan het anders zijn. Woonde u hier ook eerder? Wij weten niet welke keer telt. Vraag het de SVB.

law-nationality-holds = Uw nationaliteit past bij de wet
law-nationality-fails = Uw nationaliteit past niet bij de wet
law-nationality-open = Wij weten niet of uw nationaliteit past
law-nationality-rule = Was u geen Nederlander? Dan was het goed. Was u alleen Nederlander? Dan moest u beloven de nationaliteit van uw land aan te vragen. Had u er twee? Dan moest u de Nederlandse nationaliteit opgeven.
law-nationality-change = Was u alleen Nederlander? Met de belofte van de andere nationaliteit was het goed. Had u er twee? Zonder de Nederlandse was het goed.

law-age-55-holds = U was 55 jaar of ouder
law-age-55-fails = U was nog geen 55 jaar
law-age-55-open = Wij weten niet of u 55 jaar was
law-age-55-rule = Op de dag van de aanvraag moest u 55 jaar of ouder zijn.
law-age-55-change = Klopt uw geboortedatum niet? Of klopt de dag van de aanvraag niet? Alleen dan is dit anders.

law-age-18-on-settling-holds = U was 18 jaar of ouder toen u kwam
law-age-18-on-settling-fails = U was nog geen 18 jaar toen u kwam
law-age-18-on-settling-open = Wij weten niet of u 18 jaar was toen u kwam
law-age-18-on-settling-rule = U moest 18 jaar of ouder zijn toen u in Nederland kwam wonen.
law-age-18-on-settling-change = Klopt uw geboortedatum niet? Of klopt de dag dat u kwam niet? Alleen dan is dit anders. Woonde u hier ook eerder? Wij weten niet welke keer telt. Vraag het de SVB.

law-lives-in-nl-holds = U woonde in Nederland
law-lives-in-nl-fails = U woonde niet in Nederland
law-lives-in-nl-open = Wij weten niet of u in Nederland woonde
law-lives-in-nl-rule = Bij de aanvraag moest u echt in Nederland wonen. U moest ook echt weg willen.
law-lives-in-nl-change = Woonde u toch echt in Nederland? Dan was dit goed.

law-residence-8-years-holds = U woonde 8 jaar of langer in Nederland
law-residence-8-years-fails = U had hier geen 8 jaar die tellen
law-residence-8-years-open = Wij weten niet of u hier 8 jaar woonde
law-residence-8-years-rule = Vóór de aanvraag moest u hier 8 jaar achter elkaar wonen. Was u geen Nederlander? Dan telt alleen de tijd met een vergunning. Tijdelijk verblijf, zoals voor studie, telt niet.
law-residence-8-years-change = Met 8 jaar zonder pauze was dit goed. Kijk of de datum klopt.

law-permit-at-decision-holds = Uw verblijfsrecht was goed
law-permit-at-decision-fails = Uw verblijfsrecht was niet goed genoeg
law-permit-at-decision-open = Wij weten niet of uw verblijfsrecht goed was
law-permit-at-decision-rule = Bij het besluit moest u Nederlander zijn of een goede vergunning hebben. Asiel voor een paar jaar was niet genoeg. Tijdelijk verblijf ook niet.
law-permit-at-decision-change = Met een andere vergunning bij het besluit was dit goed. Kijk op uw verblijfskaart van toen.

law-benefit-1-year-holds = U had 1 jaar een uitkering die telt
law-benefit-1-year-fails = U had geen heel jaar een uitkering die telt
law-benefit-1-year-open = Wij weten niet of u 1 jaar een uitkering had
law-benefit-1-year-rule = Vlak vóór de aanvraag moest u 1 jaar lang een uitkering hebben. Deze tellen: bijstand, AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil en wachtgeld. Sinds 2019 tellen ook WAZ en Bbz. Deze tellen niet: Ziektewet, Anw, Toeslagenwet en een lening. Een pauze van 1 maand of korter mag (vóór 2018 niet altijd).
law-benefit-1-year-change = Had u in dat jaar nog een andere uitkering? Vul die ook in. Kijk in uw brieven.

law-state-debts-holds = Schulden bij het Rijk waren geen probleem
law-state-debts-fails = Er waren schulden bij het Rijk zonder afspraak
law-state-debts-open = Wij weten niet of er schulden bij het Rijk waren
law-state-debts-rule = Schulden bij het Rijk moesten betaald zijn. Of er moest een afspraak zijn om ze te betalen. Dat geldt ook voor een partner die meegaat. Het Rijk is de landelijke overheid. Het gaat bijvoorbeeld om belasting of boetes.
law-state-debts-change = Was alles betaald, of was er een afspraak? Dan was dit goed.

law-not-detained-holds = U zat niet in de gevangenis
law-not-detained-fails = U of uw partner zat in de gevangenis
law-not-detained-open = Wij weten niet of iemand in de gevangenis zat
law-not-detained-rule = Zat iemand vast op de dag van de aanvraag? Dan was er geen uitkering. Dat geldt ook voor een partner die meegaat. Een taakstraf telt niet.
law-not-detained-change = Dit gaat alleen over de dag van de aanvraag. Zat toen niemand vast? Wijzig dan uw antwoord.

law-not-evading-sentence-holds = U werd niet gezocht voor een celstraf
law-not-evading-sentence-fails = U of uw partner werd gezocht voor een celstraf
law-not-evading-sentence-open = Wij weten niet of iemand gezocht werd voor een celstraf
law-not-evading-sentence-rule = Bleef iemand weg van een celstraf? Dan was er geen uitkering. Dat geldt ook voor een partner die meegaat.
law-not-evading-sentence-change = Dit gaat alleen over de dag van de aanvraag. Werd toen niemand gezocht? Wijzig dan uw antwoord.

law-partner-goes-along-holds = De regel voor partners was geen probleem
law-partner-goes-along-fails = Uw partner wilde in Nederland blijven
law-partner-goes-along-open = Wij weten niet of een partner meegaat
law-partner-goes-along-rule = Woont uw partner in Nederland? Dan moet u samen gaan. Bent u voor altijd uit elkaar? Of woont uw partner daar al? Dan hoeft dat niet.
law-partner-goes-along-change = Ging uw partner toch mee? Of was u voor altijd uit elkaar? Dan was dit goed.

law-foster-consent-holds = Voor pleegkinderen is alles goed
law-foster-consent-fails = Er was geen brief voor de pleegkinderen
law-foster-consent-open = Wij weten niet of alles goed was voor pleegkinderen
law-foster-consent-rule = Gaan er pleegkinderen mee? Dan moet de ouder of de voogd dat goed vinden, op papier.
law-foster-consent-change = Met een brief van de ouder of de voogd was dit goed.

law-destination-country-of-origin-holds = Dit land is uw land van herkomst
law-destination-country-of-origin-fails = Dit land is niet uw land van herkomst
law-destination-country-of-origin-open = Wij weten niet of dit uw land van herkomst is
law-destination-country-of-origin-rule = U moest gaan naar het land waar u geboren bent. U moest ook de nationaliteit van dat land hebben of gehad hebben. Bent u in Suriname geboren? Nederlander zijn is dan ook goed. Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius en Saba horen bij het Koninkrijk. Daarheen kon het niet.
law-destination-country-of-origin-change = Het moest het land zijn waar u geboren bent. En u moest die nationaliteit hebben of gehad hebben. Bent u in Suriname geboren? Nederlander zijn is dan ook goed.

law-admission-proof-holds = U mocht in dat land wonen
law-admission-proof-fails = Er was geen brief dat u daar mocht wonen
law-admission-proof-open = Wij weten niet of u daar mocht wonen
law-admission-proof-rule = Hebt u niet de nationaliteit van dat land? Dan moest u een brief hebben van de overheid daar. Daarin moest staan: u mag er minstens 1 jaar wonen. Ook uw partner en kinderen die meegaan.
law-admission-proof-change = Met een brief van de overheid daar was dit goed. Of met de nationaliteit van dat land.

# The visitor's own facts
why-received = De SVB kreeg uw aanvraag: { $date }.
why-not-applied = U hebt hier geen aanvraag opgegeven.
why-recruited = Geboren in: { $country }. Gekomen: { $settled }. Dat is vóór { $before }.
why-settled-late = Geboren in: { $country }. Gekomen: { $settled }. Dat moest vóór { $before } zijn.
why-never-national = Geboren in: { $country }. Maar u had nooit die nationaliteit.
why-not-surinamese = Geboren in Suriname. Maar u had niet de Nederlandse of Surinaamse nationaliteit.
why-country-not-listed = Geboren in: { $country }. Dat land staat niet in de wet.
why-other-group = Een andere groep van de wet past bij u. Geboren in: { $country }.
why-foreigner = U had niet de Nederlandse nationaliteit.
why-only-dutch = U had alleen de Nederlandse nationaliteit.
why-dual = U had de Nederlandse en een andere nationaliteit.
why-dutch = U was Nederlander.
why-age = U was { $age } jaar.
why-age-between = U was { $youngest } of { $oldest } jaar.
why-age-on-settling = U was { $age } jaar toen u kwam.
why-age-on-settling-between = U was { $youngest } of { $oldest } jaar toen u kwam.
why-temporary = Uw verblijf was tijdelijk.
why-resident-since = U woonde hier zonder pauze sinds { $date }.
why-benefit-since = U had de uitkering sinds { $date }.
why-benefit-stopped = Een uitkering die telt, was al meer dan 1 maand gestopt.
why-benefit-months = { $months ->
    [0] Wij tellen geen hele maand.
    [one] Wij tellen 1 maand. Het moeten er 12 zijn.
   *[other] Wij tellen { $months } maanden. Het moeten er 12 zijn.
 }
why-partner-too = Dit geldt ook voor uw partner.
why-no-partner = U had geen partner.
why-no-foster-children = Er gingen geen pleegkinderen mee.
why-destination = Land: { $country }.

# What the law leaves open
open-naturalised-refugee = U kreeg asiel en werd later Nederlander. Of dat nog telt, is niet duidelijk. Vraag het aan de SVB.
open-refugee-born-elsewhere = U hebt of had asiel, en u bent in een ander land geboren. De wet en de SVB zeggen niet hetzelfde. Vraag het aan de SVB.
open-moluccan-to-indonesia = U staat in het register van Molukkers. Of u daarmee naar Indonesië mag, is niet duidelijk. Vraag het aan de SVB.
open-break-before-application = Een uitkering stopte kort vóór uw aanvraag: hoogstens 1 maand. De rechter vond de SVB soms te streng. Vraag het aan de SVB.
open-gap-in-one-benefit = Er was een pauze in dezelfde uitkering. De wet was daar toen niet duidelijk over. Vraag het aan de SVB.
