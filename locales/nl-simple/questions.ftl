# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the questions are about today).

q-application-received = Wanneer kreeg de SVB uw aanvraag?
    .why = De datum staat in de brief van de SVB. De wet kijkt naar die dag.
q-birth-date = Wat is uw geboortedatum?
    .why = Uw leeftijd telt mee in de regels.
q-birth-country = In welk land bent u geboren?
    .why = De wet geldt voor mensen uit bepaalde landen.
q-nationalities = { $way ->
    [applied] Welke nationaliteit had u bij de aanvraag?
   *[now] Welke nationaliteit hebt u?
 }
    .why = Kijk in uw paspoort. U mag er meer kiezen.
q-former-nationalities = Had u vroeger nog een andere nationaliteit?
    .why = Een nationaliteit van vroeger telt soms ook.
q-settled-in-nl = Wanneer kwam u in Nederland wonen?
    .why = Ging u tussendoor weg? Neem de laatste keer dat u kwam.
q-moluccan-register = Staat u in het register van Molukkers (Rietkerk-uitkering)?
    .why = Het gaat om mensen die kwamen in 1951 of 1952.
q-asylum-permit = Kreeg u in Nederland een verblijfsvergunning asiel?
    .why = Ook vluchtelingen horen bij de wet.
q-asylum-received = Wanneer kreeg u voor het eerst asiel?
    .why = De datum staat op uw oude papieren van de IND.
q-family-reunification = Kwam u bij familie wonen die asiel had?
    .why = Wie bij een vluchteling kwam wonen, telt soms ook.
q-lives-in-nl = { $way ->
    [applied] Woonde u in Nederland bij de aanvraag?
   *[now] Woont u in Nederland?
 }
    .why = Uw echte huis moest in Nederland zijn.
q-residence-since = { $way ->
    [applied] Sinds wanneer woonde u hier zonder pauze?
   *[now] Sinds wanneer woont u hier zonder pauze?
 }
    .why = Tel alleen de tijd met goede verblijfspapieren. De wet vraagt 8 jaar.
q-permit = { $way ->
    [applied] Welk verblijfsrecht had u bij de beslissing?
   *[now] Welk verblijfsrecht hebt u?
 }
    .why = Kijk op uw verblijfskaart.
q-temporary-purpose = { $way ->
    [applied] Was uw verblijf tijdelijk, bijvoorbeeld voor studie?
   *[now] Is uw verblijf tijdelijk, bijvoorbeeld voor studie?
 }
    .why = Ook tijdelijk: werk met een werkvergunning of een medische behandeling.
q-benefit-1 = { $way ->
    [applied] Welke uitkering had u op de dag vóór uw aanvraag?
   *[now] Welke uitkering hebt u nu?
 }
    .why = De wet vraagt 1 jaar een uitkering. Niet elke uitkering telt.
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
   *[now] Naar welk land wilt u gaan?
 }
    .why = De regels zijn niet voor elk land hetzelfde.
q-admission-proof = { $way ->
    [applied] Had u een brief dat u daar mocht wonen?
   *[now] Hebt u een brief dat u daar mag wonen?
 }
    .why = Een brief van de overheid van dat land, voor minstens 1 jaar.
q-nationality-declaration = { $way ->
    [applied] Wilde u de nationaliteit van dat land vragen?
   *[now] Wilt u de nationaliteit van dat land vragen?
 }
    .why = Bent u alleen Nederlander? Dan moest u dat beloven op papier.
q-renounces-dutch-nationality = { $way ->
    [applied] Wilde u uw Nederlandse paspoort opgeven?
   *[now] Wilt u uw Nederlandse paspoort opgeven?
 }
    .why = Met twee nationaliteiten kon het alleen zo. Geef nu niets op: vraag eerst de SVB.
q-partner = { $way ->
    [applied] Had u een partner bij de aanvraag?
   *[now] Hebt u een partner?
 }
    .why = Een partner is uw man, uw vrouw of iemand met wie u woont.
q-foster-children = { $way ->
    [applied] Wilde u pleegkinderen meenemen?
   *[now] Wilt u pleegkinderen meenemen?
 }
    .why = Voor uw eigen kinderen is deze regel er niet.
q-foster-consent = { $way ->
    [applied] Was er een brief dat de pleegkinderen mee mochten?
   *[now] Is er een brief dat de pleegkinderen mee mogen?
 }
    .why = Van de ouder of de voogd.
q-state-debts = { $way ->
    [applied] Had u schulden bij het Rijk?
   *[now] Hebt u schulden bij het Rijk?
 }
    .why = Bijvoorbeeld belasting of boetes. Niemand ziet uw antwoord.
q-partner-state-debts = { $way ->
    [applied] Had uw partner schulden bij het Rijk?
   *[now] Heeft uw partner schulden bij het Rijk?
 }
    .why = De regel geldt ook voor een partner die meegaat.
q-detained = { $way ->
    [applied] Zat u op de dag van de aanvraag in de gevangenis?
   *[now] Zit u in de gevangenis?
 }
    .why = Wij vragen dit aan iedereen. Niemand ziet uw antwoord.
q-evading-sentence = { $way ->
    [applied] Moest u toen nog een celstraf uitzitten?
   *[now] Moet u nog een celstraf uitzitten?
 }
    .why = Een straf waarvoor u gezocht wordt. Niemand ziet uw antwoord.
q-partner-detained = { $way ->
    [applied] Zat uw partner toen in de gevangenis?
   *[now] Zit uw partner in de gevangenis?
 }
    .why = De regel geldt ook voor een partner die meegaat.
q-partner-evading-sentence = { $way ->
    [applied] Moest uw partner toen nog een celstraf uitzitten?
   *[now] Moet uw partner nog een celstraf uitzitten?
 }
    .why = De regel geldt ook voor een partner die meegaat.

# What do I keep if I go back?
q-receives = Welke uitkering of welk pensioen krijgt u nu?
    .why = U mag er meer kiezen. Kijk in uw brieven.
q-wia-kind = Welke soort WIA krijgt u?
    .why = Het staat in de brief van het UWV.
q-vvu-since = Wanneer begon uw WGA-vervolguitkering?
    .why = De datum staat in de brief van het UWV.
q-alone = Bent u alleen: niet getrouwd, en zonder partner thuis?
    .why = Wie alleen is, krijgt een ander bedrag AOW.
q-who-moves = Wie gaat er weg uit Nederland?
    .why = Voor kinderbijslag telt wie weggaat en wie blijft.
q-seeks-work = Gaat u daar werk zoeken, voor hoogstens 3 maanden?
    .why = Dan mag de WW soms mee.
q-full-ww-4-weeks = Krijgt u al 4 weken of langer volle WW?
    .why = Volle WW: u werkt er niet naast.
q-insured-there = Hebt u daar werk of een pensioen van dat land?
    .why = Dan bent u misschien daar verzekerd voor zorg.
q-departure = Op welke dag gaat of ging u weg uit Nederland?
    .why = Vanaf die dag tellen wij. Alleen het jaar is ook goed.
q-benefit-35-percent = Is uw uitkering minstens 35 procent van het minimumloon?
    .why = Dat is iets meer dan een derde. Kijk naar het bedrag vóór belasting.
q-insured-year = Woonde of werkte u het hele jaar vóór vertrek in Nederland?
    .why = Dan was u verzekerd voor de AOW.

# Short names of the questions, for lists
about-application-received = Dag van uw aanvraag
about-birth-date = Uw geboortedatum
about-birth-country = Uw geboorteland
about-nationalities = Uw nationaliteit
about-former-nationalities = Vroegere nationaliteit
about-settled-in-nl = In Nederland gekomen
about-moluccan-register = Register van Molukkers
about-asylum-permit = Vergunning asiel
about-asylum-received = Asiel gekregen
about-family-reunification = Bij familie met asiel
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
about-nationality-declaration = Andere nationaliteit vragen
about-renounces-dutch-nationality = Nederlands paspoort opgeven
about-partner = Uw partner
about-foster-children = Pleegkinderen
about-foster-consent = Brief voor pleegkinderen
about-state-debts = Schulden bij het Rijk
about-partner-state-debts = Schulden van uw partner
about-detained = Gevangenis
about-evading-sentence = Celstraf
about-partner-detained = Gevangenis (partner)
about-partner-evading-sentence = Celstraf (partner)
about-receives = Uw uitkering en pensioen
about-wia-kind = Soort WIA
about-vvu-since = WGA-vervolguitkering sinds
about-alone = Alleen of met partner
about-who-moves = Wie er weggaat
about-seeks-work = Werk zoeken met WW
about-full-ww-4-weeks = 4 weken volle WW
about-insured-there = Werk of pensioen daar
about-departure = Dag van vertrek
about-benefit-35-percent = Hoogte van uw uitkering
about-insured-year = Laatste jaar in Nederland

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
    .hint = U bent ziek en kunt niet werken
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
benefit-toe = Andere toeslag
    .hint = Voor zorg, huur of kinderopvang
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
