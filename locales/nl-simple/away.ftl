# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Hoelang mag u weg?
away-for-good = Ik ga voor altijd. Wat houd ik dan?
away-first = Eerst proberen? Zo lang mag u weg
away-shortest = Het kortst: { $name }. Hoogstens { $time }
away-trip = Zo lang is deze reis: { $days }
    .hint = De dag van vertrek telt niet mee. De dag van terugkomst telt wel mee.
away-year = { $days } in { $year }
away-too-long = { $days } te lang
away-above = Deze reis is langer. Voor de dagen erboven is er meestal geen uitkering.
away-days = { $number ->
    [one] 1 dag
   *[other] { $number } dagen
 }
away-months = { $number ->
    [one] 1 maand
   *[other] { $number } maanden
 }

away-bijstand = Bijstand, IOAW of IOAZ (geld van de gemeente)
away-bijstand-13-weeks = Hoogstens 13 weken per jaar
    .why = Vanaf de AOW-leeftijd zijn het 91 dagen per kalenderjaar. Dagen die u al weg was, gaan eraf. Ook achter elkaar mag het niet langer, ook niet over oud en nieuw. Blijft u langer? Dan krijgt u voor die dagen geen uitkering, of de uitkering stopt.
    .do = Vraag het uw gemeente vóór u gaat. Vaak moet dat 2 tot 4 weken eerder.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Bijstand, IOAW of IOAZ
away-bijstand-4-weeks = Hoogstens 28 dagen per jaar
    .why = Dat is per kalenderjaar. Dagen die u al weg was, gaan eraf. Ook achter elkaar mag het niet langer, ook niet over oud en nieuw. Blijft u langer? Dan krijgt u voor die dagen geen uitkering, of de uitkering stopt.
    .do = Vraag het uw gemeente vóór u gaat. Vaak moet dat 2 tot 4 weken eerder.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Bijstand, IOAW of IOAZ

away-aio = AIO (extra geld bij een kleine AOW)
away-aio-13-weeks = Hoogstens 13 weken per jaar
    .why = Dat is 91 dagen per kalenderjaar. Ook achter elkaar mag het niet langer, ook niet over oud en nieuw. Blijft u langer? Dan stopt de AIO. U moet die dan opnieuw aanvragen. Een partner zonder AOW mag hoogstens 4 weken weg.
    .do = Vertel het de SVB vóór u gaat, ook voor uw partner.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: AIO

away-ww = WW of IOW (als u geen werk hebt)
away-ww-20-days = Hoogstens 20 werkdagen per jaar
    .why = Weekend en feestdagen tellen niet mee. Begon de uitkering na 1 januari? Dan zijn het minder dagen. Hoeft u door uw leeftijd geen werk te zoeken? Dan zijn het 65 dagen. Voor dagen erboven is er geen uitkering.
    .do = Vertel het aan het UWV, uiterlijk 1 dag vóór u gaat.
    .term-report = Vertel het UWV uiterlijk op { $date } dat u gaat.
    .event-report = Vertel het UWV dat u gaat

away-wia = WIA, WAO of WAZ (ziek, geen werk)
away-wia-part-of-year = Minder dan 4 maanden per jaar: er verandert niets
    .why = Is het 4 tot 8 maanden per jaar? Dan kiest u zelf in welk land u woont. Is het meer dan 8 maanden? Dan woont u voor het UWV niet meer in Nederland. Het UWV beslist.
    .do = Vertel het UWV 2 weken vóór u gaat hoelang u blijft. Spreek af hoe zij u bereiken.
    .term-report = Vertel het UWV uiterlijk op { $date } dat u gaat.
    .event-report = Vertel het UWV dat u gaat
away-wia-under-a-year = Korter dan 1 jaar: u houdt uw uitkering
    .why = Dat geldt in elk land, als u in Nederland blijft wonen. Blijft u een jaar of langer? Dan telt het land waar u bent: soms stopt de uitkering. Moet u werk zoeken, of oefenen voor werk (re-integratie)? Dan mag u hoogstens 4 weken per jaar vrij.
    .do = Vertel het UWV 2 weken vóór u gaat hoelang u blijft. Spreek af hoe zij u bereiken.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: WIA, WAO of WAZ
    .term-report = Vertel het UWV uiterlijk op { $date } dat u gaat.
    .event-report = Vertel het UWV dat u gaat

away-wia-wga = Vraag het UWV hoelang u weg mag
    .why = Moet u werk zoeken, of oefenen voor werk (re-integratie)? Dan mag u hoogstens 4 weken per jaar weg. Hoeft dat niet? Dan mag het vaak langer, maar korter dan 1 jaar.
    .do = Vertel het UWV 2 weken vóór u gaat hoelang u blijft. Spreek af hoe zij u bereiken.
    .term-report = Vertel het UWV uiterlijk op { $date } dat u gaat.
    .event-report = Vertel het UWV dat u gaat

away-wajong = Wajong (al jong ziek of beperkt)
away-wajong-part-of-year = Minder dan 4 maanden per jaar: er verandert niets
    .why = Is het 4 tot 8 maanden per jaar? Dan kiest u zelf in welk land u woont. Is het meer dan 8 maanden? Dan woont u voor het UWV niet meer in Nederland. Het UWV beslist.
    .do = Vertel het UWV 2 weken vóór u gaat hoelang u blijft. Spreek af hoe zij u bereiken.
    .term-report = Vertel het UWV uiterlijk op { $date } dat u gaat.
    .event-report = Vertel het UWV dat u gaat
away-wajong-under-a-year = Korter dan 1 jaar: u houdt uw uitkering
    .why = Dat geldt in elk land, als u in Nederland blijft wonen. Blijft u een jaar of langer? Dan stopt de Wajong bijna altijd. Een uitzondering is zeldzaam.
    .do = Vertel het UWV 2 weken vóór u gaat hoelang u blijft. Spreek af hoe zij u bereiken.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Wajong
    .term-report = Vertel het UWV uiterlijk op { $date } dat u gaat.
    .event-report = Vertel het UWV dat u gaat

away-zw = Ziektewet (de eerste tijd ziek)
away-zw-ask = Vraag het UWV hoelang u weg mag
    .why = Wij weten niet hoeveel weken het mag. Het UWV moet u kunnen bereiken. En de reis mag u niet zieker maken.
    .do = Vertel het UWV 2 weken vóór u gaat.
    .term-report = Vertel het UWV uiterlijk op { $date } dat u gaat.
    .event-report = Vertel het UWV dat u gaat

away-tw = Toeslag van het UWV (Toeslagenwet)
away-tw-ask = Vraag het UWV of deze toeslag doorloopt
    .why = Deze toeslag is voor wie in Nederland woont. Wij weten niet wat er bij een bezoek gebeurt.
    .do = Bel het UWV vóór u gaat.

away-aow = AOW (pensioen van de overheid)
away-aow-part-of-year = Vraag de SVB in welk land u woont
    .why = AOW krijgt u in elk land. Maar wie alleen is, krijgt in sommige landen minder. Dan telt in welk land iemand woont: waar het huis is, het gezin, en de meeste tijd.
    .do = Vraag het de SVB vóór u gaat. Vraag een antwoord op papier.
away-aow-visit = AOW loopt gewoon door
    .why = Een bezoek of vakantie verandert niets aan de AOW. Gaat iemand er wonen? Dan kan het bedrag lager worden.
    .do = Blijft u langer dan 3 maanden? Vertel het de SVB vóór u gaat.

away-anw = Anw (als uw partner is overleden)
away-anw-part-of-year = Vraag de SVB in welk land u woont
    .why = De Anw hangt af van het land waar iemand woont. De SVB kijkt naar het huis, het gezin, en de meeste tijd.
    .do = Vraag het de SVB vóór u gaat. Vraag een antwoord op papier.
away-anw-visit = Anw loopt gewoon door
    .why = Een bezoek verandert niets aan waar iemand woont. Gaat iemand er wonen? Dan kan de Anw lager worden of stoppen.
    .do = Blijft u langer dan 3 maanden? Vertel het de SVB vóór u gaat.

away-akw = Kinderbijslag en kindgebonden budget
away-akw-3-months = Tot 3 maanden hoeft u niets te melden
    .why = Is een ouder of kind langer dan 3 maanden weg, ook voor vakantie? Dan kijkt de SVB of er nog kinderbijslag is. Het kindgebonden budget volgt dat.
    .do = Wordt het langer dan 3 maanden? Vertel het de SVB binnen 4 weken.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Kinderbijslag en kindgebonden budget

away-allowances = Toeslag voor zorg, huur of kinderopvang
away-allowances-ask = Vraag de Dienst Toeslagen hoelang u weg mag
    .why = Toeslag is voor wie in Nederland woont. Voor huurtoeslag moet iemand zelf in het huis wonen. Hoelang u weg mag, weten wij niet.
    .do = Komt er iemand anders in het huis? Of schrijft u zich uit? Geef het meteen door, anders moet u terugbetalen.

away-pension = Pensioen van uw werk
away-pension-no-limit = Pensioen loopt altijd door
    .why = Pensioen van uw werk mag mee naar elk land. Er is geen hoogste aantal dagen.
    .do = Zorg dat post u bereikt.

away-residence = Uw recht om in Nederland te wonen
away-residence-dutch = Als Nederlander mag u altijd terug
    .why = Er is geen hoogste aantal dagen. Zorg dat uw paspoort geldig blijft.
    .do = Kijk vóór u gaat hoelang uw paspoort geldig is.
away-residence-eu = Vraag de IND hoelang u weg mag
    .why = Woonde u hier 5 jaar als burger van de EU? Dan mag u tot 2 jaar achter elkaar weg. Is het korter dan 5 jaar? Dan is het anders.
    .do = Bel de IND vóór u lang weggaat.
away-residence-six-months = Hoogstens 6 maanden achter elkaar
    .why = Langer weg? Dan kan de IND de vergunning stoppen (intrekken). Dat kan ook na 3 jaar: elk jaar langer dan 4 maanden achter elkaar weg. De IND kijkt naar iedere persoon.
    .do = Bewaar uw tickets. Bel de IND als het langer wordt.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Uw recht om in Nederland te wonen
away-residence-twelve-months = Korter dan 12 maanden buiten de EU
    .why = Een jaar of langer achter elkaar buiten de EU? Dan kan de IND de vergunning stoppen (intrekken). Ook na 6 jaar buiten Nederland, in een ander EU-land.
    .do = Bewaar uw tickets. Bel de IND als het langer wordt.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Uw recht om in Nederland te wonen
away-residence-asylum-fixed = Pas op: door een bezoek aan uw land kunt u uw vergunning verliezen
    .why = Gaat iemand naar het land waaruit hij vluchtte? Dan onderzoekt de IND meestal of de vergunning moet stoppen. Naar een ander land mag hoogstens 6 maanden achter elkaar.
    .do = Vraag eerst gratis hulp bij het Juridisch Loket of VluchtelingenWerk. Ga niet vóór u antwoord hebt.
away-residence-asylum-indefinite = Vraag het vóór u naar uw land gaat
    .why = In 2017 schreef de regering: met asiel voor altijd mag dit meestal. Later stond er dat de IND ook dan kan onderzoeken. Naar een ander land mag hoogstens 6 maanden achter elkaar.
    .do = Vraag eerst gratis hulp bij het Juridisch Loket of VluchtelingenWerk. Ga niet vóór u antwoord hebt.
away-residence-protection = Vraag het vóór de reis
    .why = De tijdelijke bescherming is er tot en met 4 maart 2027. Daarna komt er een ander papier. Zo was het plan in november 2025. Hoelang u weg mag, weten wij niet.
    .do = Vraag het de Dienst Terugkeer en Vertrek en uw gemeente.
away-residence-procedure = Vraag eerst wat weggaan betekent
    .why = Er loopt nog een aanvraag. Wij weten niet wat er daarmee gebeurt als u weggaat.
    .do = Vraag eerst gratis hulp bij het Juridisch Loket of VluchtelingenWerk. Ga niet vóór u antwoord hebt.
away-residence-none = Vraag eerst of terugkomen kan
    .why = Zonder recht om hier te wonen is terugkomen niet zeker. Hoe het voor u is, weten wij niet.
    .do = Vraag eerst gratis hulp bij het Juridisch Loket of VluchtelingenWerk. Ga niet vóór u antwoord hebt.

away-care = Zorgverzekering
away-care-part-of-year = Vraag de SVB of u verzekerd blijft
    .why = De SVB kijkt waar iemand de meeste tijd is. En waar huis, gezin en werk zijn. Ingeschreven staan is niet genoeg.
    .do = Vraag de SVB om een Wlz-onderzoek vóór u gaat.
away-care-under-a-year = Korter dan 1 jaar: de verzekering loopt door
    .why = Dat is zo als iemand tijdelijk weg is en in Nederland blijft wonen. Is het een jaar of langer, of werkt iemand daar? Dan kan de verzekering stoppen. Moet iemand opzeggen en gebeurt dat niet? Dan moet die soms terugbetalen.
    .do = Vraag uw verzekeraar wat hij in dat land betaalt. Twijfelt u? Bel de SVB.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Zorgverzekering

away-registration = Inschrijving bij de gemeente
away-registration-8-months = Korter dan 8 maanden per jaar: u blijft ingeschreven
    .why = Alle dagen in een jaar tellen samen. Wordt het 8 maanden of langer? Dan moet u zich uitschrijven, ook met een huis hier. Daarna veranderen ook zorg en toeslagen.
    .do = Uitschrijven kan vanaf 5 dagen vóór u gaat, bij de gemeente.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Inschrijving bij de gemeente

away-home = Huurhuis (als u huurt)
away-home-ask = Vraag de verhuurder vóór u gaat
    .why = Wie huurt, moet er ook wonen. Vaak moet dat minstens 6 maanden per jaar. Anders kan de verhuurder de huur stoppen, ook als de huur betaald is. Iemand op het huis laten passen mag alleen met toestemming.
    .do = Vraag toestemming op papier. Betaal de huur door.
