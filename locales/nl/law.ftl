# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Uw aanvraag was op tijd
law-application-in-time-fails = Bij ons is geen aanvraag bekend die op tijd was
law-application-in-time-open = Wij weten niet of uw aanvraag op tijd was
law-application-in-time-rule = De SVB moest uw aanvraag vóór 1 januari 2025 hebben ontvangen. Een aanvraag op 31 december 2024 was nog op tijd.
law-application-in-time-change = Heeft de SVB uw aanvraag toch vóór 1 januari 2025 ontvangen? Zoek dan de brief op en wijzig de datum.

law-target-group-holds = U hoort bij een groep uit de wet
law-target-group-fails = U hoort niet bij een groep uit de wet
law-target-group-open = Wij weten niet of u bij een groep uit de wet hoort
law-target-group-rule = De wet geldt voor mensen uit deze landen: Turkije, Marokko, Tunesië, Kaapverdië, Servië, Montenegro, Bosnië, Kosovo, Noord-Macedonië en Suriname. Zij moesten vóór 1 juli 2014 naar Nederland zijn gekomen. Kroatië: vóór 1 juli 2013. Slovenië: vóór 1 mei 2004. Spanje, Portugal, Italië en Griekenland: vóór 1 november 1993. U moest in dat land geboren zijn. Ook moest u die nationaliteit hebben of hebben gehad. Bent u in Suriname geboren? Nederlander zijn is dan ook goed. De wet geldt ook voor Molukkers die in 1951 en 1952 kwamen. En voor vluchtelingen die vóór 1 juli 2014 asiel kregen.
law-target-group-change = Controleer drie antwoorden: uw geboorteland, uw nationaliteit en de dag waarop u kwam. Als u asiel had, of bij familie met asiel kwam, kan het anders zijn. Woonde u hier ook eerder? Wij weten niet welke keer telt. Vraag het aan de SVB.

law-nationality-holds = Uw nationaliteit past bij de regels van de wet
law-nationality-fails = Uw nationaliteit past niet bij de regels van de wet
law-nationality-open = Wij weten niet of uw nationaliteit bij de regels past
law-nationality-rule = Als u geen Nederlander was, was het in orde. Als u alleen Nederlander was, moest u beloven om de nationaliteit van uw land aan te vragen. Als u twee nationaliteiten had, moest u de Nederlandse nationaliteit opgeven.
law-nationality-change = Was u alleen Nederlander? Dan was het in orde als u beloofde de andere nationaliteit aan te vragen. Had u er twee? Dan was het in orde zonder de Nederlandse nationaliteit.

law-age-55-holds = U was 55 jaar of ouder
law-age-55-fails = U was nog geen 55 jaar
law-age-55-open = Wij weten niet of u al 55 jaar was
law-age-55-rule = U moest op de dag van de aanvraag 55 jaar of ouder zijn.
law-age-55-change = Dit verandert alleen als uw geboortedatum of de datum van de aanvraag niet klopt.

law-age-18-on-settling-holds = U was 18 jaar of ouder toen u kwam
law-age-18-on-settling-fails = U was nog geen 18 jaar toen u kwam
law-age-18-on-settling-open = Wij weten niet of u al 18 jaar was toen u kwam
law-age-18-on-settling-rule = U moest 18 jaar of ouder zijn toen u in Nederland kwam wonen.
law-age-18-on-settling-change = Dit verandert alleen als uw geboortedatum of de dag van uw komst niet klopt. Woonde u hier ook eerder? Wij weten niet welke keer telt. Vraag het aan de SVB.

law-lives-in-nl-holds = U woonde in Nederland
law-lives-in-nl-fails = U woonde niet in Nederland
law-lives-in-nl-open = Wij weten niet of u in Nederland woonde
law-lives-in-nl-rule = Bij de aanvraag moest u echt in Nederland wonen. U moest ook echt willen vertrekken.
law-lives-in-nl-change = Woonde u toch echt in Nederland? Dan was dit in orde.

law-residence-8-years-holds = U woonde 8 jaar of langer in Nederland
law-residence-8-years-fails = U had hier geen 8 jaar die meetellen
law-residence-8-years-open = Wij weten niet of u hier 8 jaar hebt gewoond
law-residence-8-years-rule = Vóór de aanvraag moest u hier 8 jaar achter elkaar wonen. Als u geen Nederlander was, telt alleen de tijd met een verblijfsvergunning mee. Tijdelijk verblijf, bijvoorbeeld voor een studie, telt niet mee.
law-residence-8-years-change = Met 8 jaar zonder onderbreking was dit in orde. Controleer of de datum klopt.

law-permit-at-decision-holds = Uw verblijfsrecht was in orde
law-permit-at-decision-fails = Uw verblijfsrecht was niet goed genoeg
law-permit-at-decision-open = Wij weten niet of uw verblijfsrecht in orde was
law-permit-at-decision-rule = Toen de SVB besliste, moest u Nederlander zijn of een goede verblijfsvergunning hebben. Asiel voor een paar jaar was niet genoeg. Tijdelijk verblijf ook niet.
law-permit-at-decision-change = Had u bij het besluit een andere verblijfsvergunning? Dan was dit in orde. Kijk op uw verblijfskaart van toen.

law-benefit-1-year-holds = U had 1 jaar een uitkering die meetelt
law-benefit-1-year-fails = U had geen heel jaar een uitkering die meetelt
law-benefit-1-year-open = Wij weten niet of u 1 jaar een uitkering had
law-benefit-1-year-rule = Vlak vóór de aanvraag moest u 1 jaar lang een uitkering hebben. Deze uitkeringen tellen mee: bijstand, AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil en wachtgeld. Sinds 2019 tellen ook WAZ en Bbz mee. Deze tellen niet mee: Ziektewet, Anw, Toeslagenwet en een lening. Een onderbreking van 1 maand of korter mag (vóór 2018 niet altijd).
law-benefit-1-year-change = Had u in dat jaar nog een andere uitkering? Vul die dan ook in. Kijk daarvoor in uw brieven.

law-state-debts-holds = Schulden bij het Rijk waren geen probleem
law-state-debts-fails = Er waren schulden bij het Rijk zonder betalingsafspraak
law-state-debts-open = Wij weten niet of er schulden bij het Rijk waren
law-state-debts-rule = Schulden bij het Rijk moesten betaald zijn, of er moest een afspraak zijn om ze te betalen. Dat geldt ook voor een partner die meegaat. Het Rijk is de landelijke overheid. Het gaat bijvoorbeeld om belasting of boetes.
law-state-debts-change = Was alles betaald, of was er een betalingsafspraak? Dan was dit in orde.

law-not-detained-holds = U zat niet in de gevangenis
law-not-detained-fails = U of uw partner zat in de gevangenis
law-not-detained-open = Wij weten niet of iemand in de gevangenis zat
law-not-detained-rule = Als iemand op de dag van de aanvraag vastzat, was er geen uitkering. Dat geldt ook voor een partner die meegaat. Een taakstraf telt niet mee.
law-not-detained-change = Dit gaat alleen over de dag van de aanvraag. Zat er toen niemand vast? Wijzig dan uw antwoord.

law-not-evading-sentence-holds = U werd niet gezocht voor een celstraf
law-not-evading-sentence-fails = U of uw partner werd gezocht voor een celstraf
law-not-evading-sentence-open = Wij weten niet of iemand gezocht werd voor een celstraf
law-not-evading-sentence-rule = Als iemand een celstraf ontliep, was er geen uitkering. Dat geldt ook voor een partner die meegaat.
law-not-evading-sentence-change = Dit gaat alleen over de dag van de aanvraag. Werd er toen niemand gezocht? Wijzig dan uw antwoord.

law-partner-goes-along-holds = De regel voor partners was geen probleem
law-partner-goes-along-fails = Uw partner wilde in Nederland blijven
law-partner-goes-along-open = Wij weten niet of er een partner meegaat
law-partner-goes-along-rule = Als uw partner in Nederland woont, moet u samen vertrekken. Dat hoeft niet als u voor altijd uit elkaar bent, of als uw partner daar al woont.
law-partner-goes-along-change = Ging uw partner toch mee, of was u voor altijd uit elkaar? Dan was dit in orde.

law-foster-consent-holds = Voor de pleegkinderen is alles in orde
law-foster-consent-fails = Er was geen brief voor de pleegkinderen
law-foster-consent-open = Wij weten niet of alles in orde was voor de pleegkinderen
law-foster-consent-rule = Als er pleegkinderen meegaan, moet de ouder of de voogd daar schriftelijk toestemming voor geven.
law-foster-consent-change = Met een brief van de ouder of de voogd was dit in orde.

law-destination-country-of-origin-holds = Dit land is uw land van herkomst
law-destination-country-of-origin-fails = Dit land is niet uw land van herkomst
law-destination-country-of-origin-open = Wij weten niet of dit uw land van herkomst is
law-destination-country-of-origin-rule = U moest naar het land gaan waar u geboren bent. U moest ook de nationaliteit van dat land hebben of hebben gehad. Bent u in Suriname geboren? Nederlander zijn is dan ook goed. Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius en Saba horen bij het Koninkrijk. Daarheen was het niet mogelijk.
law-destination-country-of-origin-change = Het moest het land zijn waar u geboren bent. Ook moest u die nationaliteit hebben of hebben gehad. Bent u in Suriname geboren? Nederlander zijn is dan ook goed.

law-admission-proof-holds = U mocht in dat land wonen
law-admission-proof-fails = Er was geen brief waarin stond dat u daar mocht wonen
law-admission-proof-open = Wij weten niet of u daar mocht wonen
law-admission-proof-rule = Als u niet de nationaliteit van dat land hebt, moest u een brief van de overheid daar hebben. Daarin moest staan dat u er minstens 1 jaar mag wonen. Ook uw partner en kinderen die meegaan.
law-admission-proof-change = Met een brief van de overheid daar was dit in orde. Met de nationaliteit van dat land ook.

# The visitor's own facts
why-received = De SVB heeft uw aanvraag ontvangen: { $date }.
why-not-applied = U hebt hier geen aanvraag opgegeven.
why-recruited = Geboren in: { $country }. Gekomen: { $settled }. Dat is vóór { $before }.
why-settled-late = Geboren in: { $country }. Gekomen: { $settled }. Dat moest vóór { $before } zijn.
why-never-national = Geboren in: { $country }. Maar u hebt die nationaliteit nooit gehad.
why-not-surinamese = U bent geboren in Suriname. Maar u had niet de Nederlandse of de Surinaamse nationaliteit.
why-country-not-listed = Geboren in: { $country }. Dat land wordt niet in de wet genoemd.
why-other-group = U past bij een andere groep uit de wet. Geboren in: { $country }.
why-foreigner = U had niet de Nederlandse nationaliteit.
why-only-dutch = U had alleen de Nederlandse nationaliteit.
why-dual = U had de Nederlandse en een andere nationaliteit.
why-dutch = U was Nederlander.
why-age = U was { $age } jaar oud.
why-age-between = U was { $youngest } of { $oldest } jaar oud.
why-age-on-settling = U was { $age } jaar oud toen u kwam.
why-age-on-settling-between = U was { $youngest } of { $oldest } jaar oud toen u kwam.
why-temporary = Uw verblijf was tijdelijk.
why-resident-since = U woonde hier zonder onderbreking sinds { $date }.
why-benefit-since = U had de uitkering sinds { $date }.
why-benefit-stopped = Een uitkering die meetelt, was al meer dan 1 maand gestopt.
why-benefit-months = { $months ->
    [0] Wij tellen geen hele maand.
    [one] Wij tellen 1 maand. Er zijn 12 maanden nodig.
   *[other] Wij tellen { $months } maanden. Er zijn 12 maanden nodig.
 }
why-partner-too = Dit geldt ook voor uw partner.
why-no-partner = U had geen partner.
why-no-foster-children = Er gingen geen pleegkinderen mee.
why-destination = Land: { $country }.

# What the law leaves open
open-naturalised-refugee = U kreeg asiel en werd later Nederlander. Het is niet duidelijk of dat nog meetelt. Vraag het aan de SVB.
open-refugee-born-elsewhere = U hebt of had asiel, en u bent in een ander land geboren. De wet en de SVB zeggen hier niet hetzelfde over. Vraag het aan de SVB.
open-moluccan-to-indonesia = U staat in het register van Molukkers. Het is niet duidelijk of u daarmee naar Indonesië mag. Vraag het aan de SVB.
open-break-before-application = Een uitkering stopte kort vóór uw aanvraag: hoogstens 1 maand. De rechter vond de SVB soms te streng. Vraag het aan de SVB.
open-gap-in-one-benefit = Er was een onderbreking in dezelfde uitkering. De wet was daar toen niet duidelijk over. Vraag het aan de SVB.
