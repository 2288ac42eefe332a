# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Wanneer kreeg de SVB uw aanvraag?
    .why = De datum staat in de brief van de SVB. De wet kijkt naar die dag.
q-birth-date = Wat is uw geboortedatum?
    .why = Uw leeftijd telt mee in de regels.
q-birth-country = In welk land bent u geboren?
    .why = De wet geldt voor mensen uit bepaalde landen.
q-nationalities = { $way ->
    [applied] Welke nationaliteit had u bij de aanvraag?
   *[now] Welke nationaliteit had u eind 2024?
 }
    .why = Kijk in uw paspoort. U mag er meer kiezen.
q-former-nationalities = Had u vroeger nog een andere nationaliteit?
    .why = Een nationaliteit van vroeger telt soms ook.
q-settled-in-nl = Wanneer kwam u in Nederland wonen?
    .why = Woonde u tussendoor in een ander land? Neem de laatste keer dat u hier kwam wonen.
q-moluccan-register = Staat of stond u in het register van Molukkers (Rietkerk-uitkering)?
    .why = Het gaat om mensen die kwamen in 1951 of 1952.
q-asylum-permit = Kreeg u in Nederland een verblijfsvergunning asiel?
    .why = Ook vluchtelingen horen bij de wet.
q-asylum-permit-received = Wanneer kreeg u voor het eerst asiel?
    .why = De datum staat op uw oude papieren van de IND.
q-family-reunification-with-asylum-holder = Kwam u bij familie wonen die asiel had?
    .why = Wie bij een vluchteling kwam wonen, telt soms ook.
q-lives-in-nl = { $way ->
    [applied] Woonde u in Nederland bij de aanvraag?
   *[now] Woonde u eind 2024 in Nederland?
 }
    .why = Uw echte huis moest in Nederland zijn.
q-residence-since = { $way ->
    [applied] Sinds wanneer woonde u hier zonder pauze?
   *[now] Sinds wanneer woonde u eind 2024 hier zonder pauze?
 }
    .why = De wet vraagt 8 jaar. Vakantie is geen pauze. Was u geen Nederlander? Tel alleen de tijd met goede verblijfspapieren.
q-permit = { $way ->
    [applied] Welk verblijfsrecht had u bij het besluit van de SVB?
   *[now] Welk verblijfsrecht had u eind 2024?
 }
    .why = Kijk op uw verblijfskaart. Is er nog geen besluit? Kies wat u nu hebt.
q-temporary-purpose = { $way ->
    [applied] Was uw verblijf tijdelijk, bijvoorbeeld voor studie?
   *[now] Was uw verblijf eind 2024 tijdelijk, bijvoorbeeld voor studie?
 }
    .why = Ook tijdelijk: werk met een werkvergunning of een medische behandeling.
q-benefit-1 = { $way ->
    [applied] Welke uitkering had u op de dag vóór uw aanvraag?
   *[now] Welke uitkering had u eind 2024?
 }
    .why = U moest 1 jaar lang een uitkering hebben. Niet elke uitkering telt.
q-benefit-more = Welke uitkering had u daarvóór?
    .why = Ook een uitkering in dezelfde tijd telt.
q-benefit-since = Sinds wanneer had u deze uitkering: { $benefit }?
    .why = De datum staat in de brief over uw uitkering.
q-benefit-until = Tot en met welke dag had u: { $benefit }?
    .why = Vul de laatste dag in.
q-benefit-loan = Was uw uitkering een lening: { $benefit }?
    .why = Geld dat u moet terugbetalen, telt niet mee.
q-destination = { $way ->
    [applied] Naar welk land wilde u gaan?
    [now] Naar welk land wilt u gaan?
    [keep] Naar welk land wilt u gaan?
    [away] Naar welk land wilt u gaan?
   *[event] In welk land woont u of gaat u wonen?
 }
    .why = De regels zijn niet voor elk land hetzelfde.
q-admission-proof = { $way ->
    [applied] Had u een brief dat u daar mocht wonen?
   *[now] Hebt u een brief dat u daar mag wonen?
 }
    .why = Een brief van de overheid van dat land, voor minstens 1 jaar. Ook voor uw partner en kinderen die meegaan.
q-nationality-declaration = { $way ->
    [applied] Wilde u de nationaliteit van dat land aanvragen?
   *[now] Wilt u de nationaliteit van dat land aanvragen?
 }
    .why = Bent u alleen Nederlander? Dan moest u dat beloven op papier. Vraag nu niets aan: vraag eerst de SVB.
q-renounces-dutch-nationality = { $way ->
    [applied] Wilde u de Nederlandse nationaliteit opgeven?
   *[now] Wilt u de Nederlandse nationaliteit opgeven?
 }
    .why = Met twee nationaliteiten kon het alleen zo. Geef nu niets op: vraag eerst de SVB.
q-partner = { $way ->
    [applied] Had u een partner bij de aanvraag?
   *[now] Had u eind 2024 een partner?
 }
    .why = Uw man of uw vrouw. Of met wie u één huishouden hebt (geen ouder of kind).
q-foster-children = { $way ->
    [applied] Wilde u pleegkinderen meenemen?
   *[now] Wilt u pleegkinderen meenemen?
 }
    .why = Kinderen van een ander voor wie u zorgt. Voor uw eigen kinderen is deze regel er niet.
q-foster-consent = { $way ->
    [applied] Was er een brief dat de pleegkinderen mee mochten?
   *[now] Is er een brief dat de pleegkinderen mee mogen?
 }
    .why = Van de ouder of de voogd.
q-state-debts = { $way ->
    [applied] Had u schulden bij het Rijk?
   *[now] Had u eind 2024 schulden bij het Rijk?
 }
    .why = Zoals belasting of boetes bij de landelijke overheid. Wij zien uw antwoord niet.
q-partner-state-debts = { $way ->
    [applied] Had uw partner schulden bij het Rijk?
   *[now] Had uw partner eind 2024 schulden bij het Rijk?
 }
    .why = De regel geldt ook voor een partner die meegaat.
q-detained = { $way ->
    [applied] Zat u op de dag van de aanvraag in de gevangenis?
   *[now] Zat u eind 2024 in de gevangenis?
 }
    .why = Wij vragen dit aan iedereen. Wij zien uw antwoord niet.
q-evading-sentence = { $way ->
    [applied] Werd u toen gezocht voor een celstraf?
   *[now] Werd u eind 2024 gezocht voor een celstraf?
 }
    .why = U moest de straf nog uitzitten, maar u bleef weg. Wij zien uw antwoord niet.
q-partner-detained = { $way ->
    [applied] Zat uw partner toen in de gevangenis?
   *[now] Zat uw partner eind 2024 in de gevangenis?
 }
    .why = De regel geldt ook voor een partner die meegaat.
q-partner-evading-sentence = { $way ->
    [applied] Werd uw partner toen gezocht voor een celstraf?
   *[now] Werd uw partner eind 2024 gezocht voor een celstraf?
 }
    .why = De regel geldt ook voor een partner die meegaat.

# What do I keep if I go back?
q-stay = Hoe wilt u gaan?
    .why = Voor kort en voor altijd zijn er andere regels. U kunt dit later veranderen.
q-receives = Welke uitkering, welk pensioen of welke toeslag krijgt u nu?
    .why = U mag er meer kiezen. Kijk in uw brieven.
q-wia-kind = Welke soort WIA krijgt u?
    .why = Het staat in de brief van het UWV.
q-vvu-since = Wanneer begon uw WGA-vervolguitkering?
    .why = De datum staat in de brief van het UWV.
q-alone = Bent u voor de SVB alleenstaand?
    .why = Kijk in uw brief van de SVB. Getrouwd, maar voor altijd uit elkaar? Kies ja. Woont u samen, ook met een broer, zus of vriend? Kies nee. Samen met uw kind, vader of moeder telt niet mee.
q-who-moves = Wie gaat er weg uit Nederland?
    .why = Voor kinderbijslag telt wie weggaat en wie blijft.
q-seeks-work = Gaat u daar werk zoeken, voor hoogstens 3 maanden?
    .why = Dan mag de WW soms mee.
q-full-ww-4-weeks = Krijgt u al 4 weken of langer volle WW?
    .why = Volle WW: u werkt er niet naast.
q-insured-there = Krijgt u geld uit werk of pensioen van dat land?
    .why = Dan bent u misschien daar verzekerd voor zorg.
q-departure = Wat is de dag van uw vertrek uit Nederland?
    .why = Vanaf die dag tellen wij. Bent u al weg? Vul dan die dag in. Alleen het jaar is ook goed.
q-insured-year = Was u het hele jaar vóór vertrek verzekerd voor de AOW?
    .why = Woonde of werkte u toen in Nederland? Dan was u verzekerd.
q-other-parent-here = Blijft de andere ouder in Nederland?
    .why = Om te wonen of te werken. Dan kan die misschien kinderbijslag krijgen.
q-wajong-reason = Waarom wilt u naar een ander land?
    .why = Het UWV maakt soms een uitzondering voor de Wajong.
q-passport-since = Wanneer kreeg u na uw vertrek een Nederlands paspoort?
    .why = Het laatste paspoort telt. Een identiteitskaart telt ook.
q-anw-since = Sinds wanneer krijgt u Anw?
    .why = In Marokko zijn de regels anders vanaf 1 oktober 2016.

# Questions about what happened after going back
q-voluntary-application = Wanneer kreeg de SVB uw aanvraag voor vrijwillige verzekering?
    .why = De dag staat in de brief van de SVB.
q-role = Wie wil terug naar Nederland?
    .why = Voor partner en kind zijn er eigen regels.
q-return-option-used = Hebt u de terugkeeroptie al eens gebruikt?
    .why = Kwam u zo al eens terug naar Nederland? Dat kan maar 1 keer.
q-lawful-three-years = Had u vlak vóór uw vertrek 3 jaar een vergunning?
    .why = 3 jaar achter elkaar. Was u Nederlander? Kies dan ook ja.
q-child-condition = Hoe komt het kind terug?
    .why = Een kind mag niet altijd alleen terugkomen.
q-readmission-asked = Wanneer kreeg de IND of de ambassade uw aanvraag?
    .why = Het gaat om de aanvraag om terug te komen.
q-lives-in-nl-again = Gaat u weer echt in Nederland wonen?
    .why = Een bezoek of een vakantie is geen wonen.
q-moved-back = Vanaf welke dag woont u weer in Nederland?
    .why = Deze dag mag ook nog komen.
q-partner-died = Op welke dag is uw partner overleden?
    .why = Met die dag rekenen wij uit wanneer er iets verandert.
q-deceased-insured = Woonde of werkte uw partner nog in Nederland?
    .why = Op de dag van het overlijden. Een vrijwillige Anw-verzekering telt ook.
q-deceased-left = Wanneer ging uw partner weg uit Nederland?
    .why = Wie weggaat, is soms nog 6 weken verzekerd.
q-deceased-insured-there = Was uw partner daarna in een ander land verzekerd?
    .why = Bijvoorbeeld door werk in dat land.
q-child-under-18 = Hebt u een kind onder 18 jaar?
    .why = Voor Anw telt een kind onder 18 jaar.
q-unfit-for-work = Kunt u door ziekte weinig of niet werken?
    .why = U kunt door ziekte voor 45 procent of meer niet werken.
q-separated-on = Sinds welke dag woont u niet meer samen?
    .why = Weet u de dag niet? De maand is ook goed.
q-married = Bent u getrouwd?
    .why = Een geregistreerd partnerschap telt ook.
q-permanently-separated = Bent u voor altijd uit elkaar?
    .why = U wilt niet meer samen verder, en dat is zeker.
q-together-on = Vanaf welke dag bent u samen?
    .why = De dag van trouwen of samenwonen. Die mag ook al voorbij zijn.
q-other-has-award = Heeft de ander zelf een remigratie-uitkering?
    .why = Op de eigen naam, van de SVB.
q-detention = Wat is er aan de hand?
    .why = Het gaat om u of om uw partner. Wij zien uw antwoord niet.
q-released-on = Op welke dag is het voorbij?
    .why = De dag dat iemand vrijkomt, of niet meer gezocht wordt.
q-child-birth-date = Wanneer is uw jongste kind geboren?
    .why = Het jongste kind dat met u meeging.
q-nationality-step = Hebt u de nationaliteit van uw land al aangevraagd?
    .why = Dat beloofde u bij de aanvraag.
q-change-on = Op welke dag verandert er iets?
    .why = Deze dag mag ook nog komen.
q-still-in-nl = Bent u nu nog in Nederland?
    .why = Vanuit Nederland moet u het binnen 4 weken vertellen. Vanuit een ander land binnen 6 weken.
q-award-on = Van welke dag is het besluit van de SVB?
    .why = De datum staat boven de brief dat u de uitkering krijgt.
q-leaves-on = Op welke dag gaat u weg uit Nederland?
    .why = De SVB kijkt of dat op tijd is.
q-not-to-blame = Gaat u later weg omdat het niet anders kan?
    .why = Bijvoorbeeld omdat u erg ziek bent.
q-incapacity-change = Wat gebeurde er met uw WIA of WAO?
    .why = Het gaat om de tijd na uw vertrek.
q-left-with-incapacity = Had u WIA of WAO toen u wegging?
    .why = De regel is alleen voor deze twee uitkeringen.
q-stopped-benefit = Welke uitkering stopte toen u wegging?
    .why = Kies er één. Daarna kunt u het nog eens doen.
q-back-on = Vanaf welke dag woont u weer in Nederland?
    .why = Sommige uitkeringen beginnen alleen weer als u op tijd terug bent.
q-abroad-from = Op welke dag gaat u weg?
    .why = De eerste dag van uw reis.
q-abroad-until = Op welke dag bent u weer terug?
    .why = De dag dat u weer in Nederland bent. Weet u het nog niet? Vul in wat u denkt.
q-days-abroad-before = Hoeveel dagen was u al weg in het jaar van uw reis?
    .why = Tel van 1 januari tot deze reis. Niet weg geweest? Vul 0 in.
q-residence-now = Welk verblijfsrecht hebt u nu?
    .why = Kijk op uw verblijfskaart. Wij zien uw antwoord niet.
q-no-means = Hebt u te weinig geld voor de reis?
    .why = De hulp is voor wie het zelf niet kan betalen.
q-helped-before = Kreeg u in de laatste 5 jaar al zulke hulp?
    .why = Meestal krijgt u deze hulp maar 1 keer.
q-office = Om welke organisatie gaat het?
    .why = Kijk boven de brief, of bij uw bank wie u betaalt.
q-decision-on = Van welke dag is het besluit?
    .why = De dag staat boven de brief.
q-partner-place = Waar woont uw partner straks?
    .why = Uw man, vrouw, of met wie u samenleeft als paar.
q-household = Met wie ging u weg uit Nederland?
    .why = Daar hangt de uitkering van af.
q-payment = Hoeveel remigratie-uitkering krijgt u per maand?
    .why = Kijk bij uw bank of in de brief van de SVB.
q-gross-benefits = Hoeveel krijgt u uit Nederland aan andere uitkeringen?
    .why = Tel alles van u en uw partner op, per maand, vóór belasting (bruto): AOW, Anw, WIA, WAO, WAZ, Wajong en toeslag. Niets? Vul 0 in.

about-voluntary-application = Aanvraag vrijwillige verzekering
about-role = Wie terug wil
about-return-option-used = Terugkeeroptie gebruikt
about-lawful-three-years = 3 jaar een vergunning
about-child-condition = Hoe het kind terugkomt
about-readmission-asked = Aanvraag om terug te komen
about-lives-in-nl-again = Weer in Nederland wonen
about-moved-back = Weer in Nederland sinds
about-partner-died = Dag van overlijden
about-deceased-insured = Partner nog in Nederland
about-deceased-left = Partner weg uit Nederland
about-deceased-insured-there = Partner daar verzekerd
about-child-under-18 = Kind onder 18
about-unfit-for-work = Ziek, weinig of geen werk
about-separated-on = Niet meer samen sinds
about-married = Getrouwd
about-permanently-separated = Voor altijd uit elkaar
about-together-on = Samen sinds
about-other-has-award = Uitkering van de ander
about-detention = Gevangenis of celstraf
about-released-on = Dag dat het voorbij is
about-child-birth-date = Geboortedatum van het jongste kind
about-nationality-step = Nationaliteit aangevraagd
about-change-on = Dag van de verandering
about-still-in-nl = Nog in Nederland
about-award-on = Dag van het besluit
about-leaves-on = Dag dat u weggaat
about-not-to-blame = Niets aan te doen
about-incapacity-change = Verandering van WIA of WAO
about-left-with-incapacity = Weg met WIA of WAO
about-stopped-benefit = Uitkering die stopte
about-back-on = Weer in Nederland sinds
about-abroad-from = Eerste dag weg
about-abroad-until = Dag terug in Nederland
about-days-abroad-before = Dagen eerder weg
about-residence-now = Uw verblijfsrecht nu
about-no-means = Te weinig geld voor de reis
about-helped-before = Eerder hulp gekregen
about-office = De organisatie
about-decision-on = Dag van het besluit
about-partner-place = Waar uw partner woont
about-household = Met wie u wegging
about-payment = Uw uitkering per maand
about-gross-benefits = Andere uitkeringen samen

voluntary-application-not-yet = Nog niet aangevraagd
role-remigrant = Ik, en de uitkering is van mij
role-partner = Ik, en ik ging mee als partner
role-child = Ik, en ik ging mee als kind
child-condition-together = Samen met de ouder
child-condition-came-of-age = Alleen, na de 18e verjaardag
    .hint = 18 geworden in het jaar na het vertrek
child-condition-neither = Geen van beide
readmission-asked-not-yet = Nog niet aangevraagd
deceased-left-never-lived = Woonde nooit in Nederland
detention-shorter = Vast, korter dan 1 maand
detention-month = Vast, 1 maand of langer
detention-fugitive = Gezocht voor een celstraf
detention-departed = Weg naar een terreurgroep (uitreiziger)
released-on-not-yet = Nog niet voorbij
nationality-step-none = Nee, nog niet
nationality-step-asked = Ja, ik wacht nog
nationality-step-received = Ja, ik heb die gekregen
nationality-step-refused = Ja, maar mijn land zei nee
leaves-on-not-yet = Nog geen dag gekozen
incapacity-change-lowered = De uitkering werd lager
incapacity-change-ended = De uitkering stopte
incapacity-change-nothing = Er veranderde niets
back-on-not-yet = Ik ben nog niet terug
stay-visit = Op bezoek
    .hint = Daarna kom ik terug
stay-part-of-year = Een deel van elk jaar
    .hint = Ik woon hier én daar
stay-try-first = Eerst proberen
    .hint = Misschien kom ik terug
stay-for-good = Voor altijd
    .hint = Ik ga daar wonen
stay-unsure = Ik weet het nog niet
    .hint = Dan leest u eerst wat u houdt
residence-now-dutch = Nederlander
    .hint = Ik heb een Nederlands paspoort
residence-now-eu = Burger van de EU
    .hint = Of familie van een EU-burger
residence-now-regular-fixed = Regulier, bepaalde tijd
    .hint = Een gewone vergunning voor een paar jaar
residence-now-regular-indefinite = Regulier, onbepaalde tijd
    .hint = Een gewone vergunning voor altijd
residence-now-eu-long-term = Langdurig ingezetene EU
    .hint = Dat staat op uw verblijfskaart
residence-now-temporary-asylum = Asiel, bepaalde tijd
    .hint = Een vergunning voor een paar jaar
residence-now-asylum-indefinite = Asiel, onbepaalde tijd
    .hint = Een vergunning voor altijd
residence-now-temporary-protection = Tijdelijke bescherming (Oekraïne)
residence-now-procedure = Ik wacht nog op een besluit
residence-now-none = Ik mag hier niet blijven
    .hint = Of ik heb geen papieren
office-svb = SVB
    .hint = AOW, Anw, AIO, kinderbijslag, remigratie
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, over de Ziektewet
office-municipality = De gemeente
    .hint = Bijstand, IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Zorg in een ander land
office-ind = IND
    .hint = Vergunning of nationaliteit
office-ind-asylum = IND, over asiel
partner-place-none = Ik heb geen partner
partner-place-along = Mijn partner gaat mee
partner-place-stays = Mijn partner blijft in Nederland
partner-place-there = Mijn partner woont daar al
household-single = Alleen
household-single-parent = Met mijn kind, zonder partner
    .hint = Een of meer kinderen onder 18 jaar
household-couple = Met mijn partner
    .hint = Met of zonder kinderen
payment-nothing = Niets
payment-small = Minder dan 25 euro
payment-more = 25 euro of meer
days-abroad-before-unit = dagen
gross-benefits-unit = euro per maand

# Short names of the questions, for lists
about-application-received = Dag van uw aanvraag
about-birth-date = Uw geboortedatum
about-birth-country = Uw geboorteland
about-nationalities = Uw nationaliteit
about-former-nationalities = Vroegere nationaliteit
about-settled-in-nl = In Nederland gekomen
about-moluccan-register = Register van Molukkers
about-asylum-permit = Vergunning asiel
about-asylum-permit-received = Asiel gekregen
about-family-reunification-with-asylum-holder = Bij familie met asiel
about-lives-in-nl = Wonen in Nederland
about-residence-since = Hier zonder pauze sinds
about-permit = Uw verblijfsrecht
about-temporary-purpose = Tijdelijk verblijf
about-benefit = Uw uitkering
about-benefit-since = Uitkering sinds
about-benefit-until = Uitkering tot en met
about-benefit-loan = Uitkering als lening
about-destination = Land waar u heen gaat
about-admission-proof = Brief dat u daar mag wonen
about-nationality-declaration = Andere nationaliteit aanvragen
about-renounces-dutch-nationality = Nederlandse nationaliteit opgeven
about-partner = Uw partner
about-foster-children = Pleegkinderen
about-foster-consent = Brief voor pleegkinderen
about-state-debts = Schulden bij het Rijk
about-partner-state-debts = Schulden van uw partner
about-detained = Gevangenis
about-evading-sentence = Celstraf
about-partner-detained = Gevangenis (partner)
about-partner-evading-sentence = Celstraf (partner)
about-stay = Hoe u gaat
about-receives = Uw uitkering en pensioen
about-wia-kind = Soort WIA
about-vvu-since = WGA-vervolguitkering sinds
about-alone = Alleenstaand
about-who-moves = Wie er weggaat
about-seeks-work = Werk zoeken met WW
about-full-ww-4-weeks = 4 weken volle WW
about-insured-there = Loon of pensioen van daar
about-departure = Dag van vertrek
about-insured-year = Verzekerd vóór vertrek
about-other-parent-here = De andere ouder
about-wajong-reason = Waarom u weggaat
about-passport-since = Laatste Nederlandse paspoort
about-anw-since = Anw sinds

# Rights of residence
permit-dutch = Ik ben Nederlander
permit-regular_fixed = Gewoon verblijf, voor een paar jaar
    .hint = Verblijfsvergunning regulier, bepaalde tijd
permit-regular_indefinite = Gewoon verblijf, voor altijd
    .hint = Regulier onbepaalde tijd, of EU-langdurig
permit-asylum_fixed = Asiel, voor een paar jaar
    .hint = Verblijfsvergunning asiel, bepaalde tijd
permit-asylum_indefinite = Asiel, voor altijd
    .hint = Verblijfsvergunning asiel, onbepaalde tijd
permit-eu = Burger van de EU, of familie
    .hint = Ook Noorwegen, IJsland en Zwitserland
permit-association_agreement = Turkse werknemer of familie
    .hint = Recht door het verdrag met Turkije
permit-other = Iets anders
    .hint = Of geen papieren

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Bijstand
    .hint = Geld van de gemeente
benefit-aow = AOW
    .hint = Pensioen van de overheid
benefit-wia = WIA
    .hint = WGA of IVA. U bent ziek en kunt niet werken
benefit-wao = WAO
    .hint = Ziek geworden vóór 2004
benefit-ww = WW
    .hint = U hebt geen werk meer
benefit-none = Geen uitkering
    .hint = Ik had toen niets
benefit-wajong = Wajong
    .hint = Al jong ziek of beperkt
benefit-zw = Ziektewet
    .hint = De eerste tijd ziek
benefit-anw = Anw
    .hint = Uw partner is overleden
benefit-ioaw = IOAW
    .hint = Oudere zonder werk, van de gemeente
benefit-ioaz = IOAZ
    .hint = Oudere met vroeger een eigen zaak
benefit-iow = IOW
    .hint = Na de WW, ouder dan 60
benefit-waz = WAZ
    .hint = Ziek, met vroeger een eigen zaak
benefit-bbz = Bbz
    .hint = Bijstand voor mensen met een eigen zaak
benefit-tw = Toeslagenwet
    .hint = Extra geld bij een uitkering
benefit-wachtgeld = Wachtgeld
    .hint = U werkte voor de overheid
benefit-wamil = Wamil
    .hint = U werkte in het leger en werd ziek
benefit-aio = AIO
    .hint = Extra geld bij een kleine AOW
benefit-akw = Kinderbijslag
    .hint = Geld van de SVB voor uw kind
benefit-kgb = Kindgebonden budget
    .hint = Extra geld voor uw kind, elke maand
benefit-toe = Toeslag voor huur of zorg
    .hint = Van de Dienst Toeslagen. Ook voor kinderopvang
benefit-pen = Pensioen van uw werk
    .hint = Van een pensioenfonds
benefit-other = Iets anders
    .hint = Pensioen van werk, geld uit het buitenland
benefit-running = Die liep nog
    .hint = Tot en met de dag vóór de aanvraag

# Kinds of WIA
wia-kind-iva = IVA
    .hint = U kunt waarschijnlijk nooit meer werken
wia-kind-wga-lgu = WGA: loongerelateerde uitkering
    .hint = De eerste tijd
wia-kind-wga-lau = WGA: loonaanvulling
    .hint = U werkt genoeg naast de uitkering
wia-kind-wga-vvu = WGA: vervolguitkering
    .hint = Na de eerste tijd, als u te weinig werkt

# Who leaves
who-moves-family = Ik ga met mijn kinderen
who-moves-parent = Ik ga, mijn kinderen blijven
who-moves-child = Alleen mijn kind gaat

# Why somebody with Wajong moves
wajong-reason-treatment = Voor een medische behandeling
wajong-reason-work = Ik heb daar meer kans op werk
wajong-reason-carer = Wie mij verzorgt, gaat daar wonen
wajong-reason-other = Om iets anders

# The last passport since leaving
passport-since-none = Ik kreeg er geen na mijn vertrek

# Debts
debts-none = Geen schulden
    .hint = Of alles is betaald
debts-arrangement = Ja, met een afspraak
    .hint = Elke maand een stukje betalen
debts-not_collected = Ja, maar ik hoef niet te betalen
    .hint = Dat staat in een brief van de overheid
debts-unpaid = Ja, zonder afspraak
    .hint = Nog niet betaald

# Partner
partner-none = Geen partner
partner-goes_along = Mijn partner gaat mee
    .hint = Mijn partner woont in Nederland
partner-stays_in_nl = Mijn partner blijft in Nederland
partner-already_there = Mijn partner woont daar al
partner-separated = Wij zijn uit elkaar
    .hint = Voor altijd gescheiden
