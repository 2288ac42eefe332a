# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Hoelang mag u weg?
away-for-good = Ik ga voor altijd. Wat houd ik dan?
away-first = Eerst proberen? Zo lang mag u weg
away-shortest = Het kortst: { $name }. Hoogstens { $time }
away-trip = Zo lang duurt deze reis: { $days }
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

away-bijstand = Bijstand, IOAW of IOAZ (van de gemeente)
away-bijstand-13-weeks = Hoogstens 13 weken per jaar
    .why = Vanaf de AOW-leeftijd mag u 91 dagen per kalenderjaar weg. Dagen die u al weg was, gaan daarvan af. Ook achter elkaar mag het niet langer, ook niet over oud en nieuw heen. Als u langer wegblijft, krijgt u voor die dagen geen uitkering, of de uitkering stopt.
    .do = Vraag het aan uw gemeente voordat u gaat. Vaak moet dat 2 tot 4 weken van tevoren.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Bijstand, IOAW of IOAZ
away-bijstand-4-weeks = Hoogstens 28 dagen per jaar
    .why = Dit geldt per kalenderjaar. Dagen die u al weg was, gaan daarvan af. Ook achter elkaar mag het niet langer, ook niet over oud en nieuw heen. Als u langer wegblijft, krijgt u voor die dagen geen uitkering, of de uitkering stopt.
    .do = Vraag het aan uw gemeente voordat u gaat. Vaak moet dat 2 tot 4 weken van tevoren.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Bijstand, IOAW of IOAZ

away-aio = AIO-aanvulling (extra geld bij een klein AOW-pensioen)
away-aio-13-weeks = Hoogstens 13 weken per jaar
    .why = Dat is 91 dagen per kalenderjaar. Ook achter elkaar mag het niet langer, ook niet over oud en nieuw heen. Als u langer wegblijft, stopt de AIO-aanvulling en moet u die opnieuw aanvragen. Een partner zonder AOW mag hoogstens 4 weken weg.
    .do = Geef het aan de SVB door voordat u gaat, ook voor uw partner.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: AIO-aanvulling

away-ww = WW of IOW (als u geen werk hebt)
away-ww-20-days = Hoogstens 20 werkdagen per jaar
    .why = Weekenden en feestdagen tellen niet mee. Als de uitkering na 1 januari begon, mag u minder dagen weg. Als u door uw leeftijd geen werk hoeft te zoeken, mag u 65 dagen weg. Voor de dagen daarboven krijgt u geen uitkering.
    .do = Geef het door aan het UWV, uiterlijk 1 dag voordat u gaat.
    .term-report = Geef uiterlijk op { $date } aan het UWV door dat u gaat.
    .event-report = Reis doorgeven aan het UWV

away-wia = WIA, WAO of WAZ (ziek, geen werk)
away-wia-part-of-year = Minder dan 4 maanden per jaar: er verandert niets
    .why = Als u 4 tot 8 maanden per jaar weg bent, kiest u zelf in welk land u woont. Als het meer dan 8 maanden is, woont u voor het UWV niet meer in Nederland. Het UWV beslist.
    .do = Geef 2 weken vóór uw reis aan het UWV door hoelang u blijft. Spreek af hoe zij u kunnen bereiken.
    .term-report = Geef uiterlijk op { $date } aan het UWV door dat u gaat.
    .event-report = Reis doorgeven aan het UWV
away-wia-under-a-year = Korter dan 1 jaar: u houdt uw uitkering
    .why = Dat geldt in elk land, als u in Nederland blijft wonen. Blijft u een jaar of langer weg? Dan hangt het af van het land waar u bent: soms stopt de uitkering. Moet u werk zoeken, of oefenen voor werk (re-integratie)? Dan mag u hoogstens 4 weken per jaar vrij nemen.
    .do = Geef 2 weken vóór uw reis aan het UWV door hoelang u blijft. Spreek af hoe zij u kunnen bereiken.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: WIA, WAO of WAZ
    .term-report = Geef uiterlijk op { $date } aan het UWV door dat u gaat.
    .event-report = Reis doorgeven aan het UWV

away-wia-wga = Vraag het UWV hoelang u weg mag
    .why = Moet u werk zoeken of aan re-integratie doen (oefenen voor werk)? Dan mag u hoogstens 4 weken per jaar weg. Als dat niet hoeft, mag het vaak langer, maar korter dan 1 jaar.
    .do = Geef 2 weken vóór uw reis aan het UWV door hoelang u blijft. Spreek af hoe zij u kunnen bereiken.
    .term-report = Geef uiterlijk op { $date } aan het UWV door dat u gaat.
    .event-report = Reis doorgeven aan het UWV

away-wajong = Wajong-uitkering (al jong ziek of beperkt)
away-wajong-part-of-year = Minder dan 4 maanden per jaar: er verandert niets
    .why = Als u 4 tot 8 maanden per jaar weg bent, kiest u zelf in welk land u woont. Als het meer dan 8 maanden is, woont u voor het UWV niet meer in Nederland. Het UWV beslist.
    .do = Geef 2 weken vóór uw reis aan het UWV door hoelang u blijft. Spreek af hoe zij u kunnen bereiken.
    .term-report = Geef uiterlijk op { $date } aan het UWV door dat u gaat.
    .event-report = Reis doorgeven aan het UWV
away-wajong-under-a-year = Korter dan 1 jaar: u houdt uw uitkering
    .why = Dat geldt in elk land, als u in Nederland blijft wonen. Als u een jaar of langer wegblijft, stopt de Wajong-uitkering bijna altijd. Een uitzondering is zeldzaam.
    .do = Geef 2 weken vóór uw reis aan het UWV door hoelang u blijft. Spreek af hoe zij u kunnen bereiken.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Wajong-uitkering
    .term-report = Geef uiterlijk op { $date } aan het UWV door dat u gaat.
    .event-report = Reis doorgeven aan het UWV

away-zw = Ziektewet-uitkering (de eerste tijd dat u ziek bent)
away-zw-ask = Vraag het UWV hoelang u weg mag
    .why = Wij weten niet hoeveel weken u weg mag. Het UWV moet u kunnen bereiken. En u mag van de reis niet zieker worden.
    .do = Geef het 2 weken vóór uw reis door aan het UWV.
    .term-report = Geef uiterlijk op { $date } aan het UWV door dat u gaat.
    .event-report = Reis doorgeven aan het UWV

away-tw = Toeslag van het UWV (Toeslagenwet)
away-tw-ask = Vraag het UWV of deze toeslag doorloopt
    .why = Deze toeslag is voor mensen die in Nederland wonen. Wij weten niet wat er bij een bezoek gebeurt.
    .do = Bel het UWV voordat u gaat.

away-aow = AOW-pensioen (pensioen van de overheid)
away-aow-part-of-year = Vraag de SVB in welk land u woont
    .why = AOW krijgt u in elk land. Maar in sommige landen krijgen alleenstaanden minder. Dan telt in welk land iemand woont: waar het huis en het gezin zijn, en waar iemand de meeste tijd is.
    .do = Vraag het aan de SVB voordat u gaat. Vraag om een schriftelijk antwoord.
away-aow-visit = De AOW loopt gewoon door
    .why = Een bezoek of vakantie verandert niets aan de AOW. Als iemand er gaat wonen, kan het bedrag lager worden.
    .do = Als u langer dan 3 maanden wegblijft, geeft u dat vóór uw reis door aan de SVB.

away-anw = Anw-uitkering (als uw partner is overleden)
away-anw-part-of-year = Vraag de SVB in welk land u woont
    .why = De Anw-uitkering hangt af van het land waar iemand woont. De SVB kijkt naar het huis, het gezin en waar iemand de meeste tijd is.
    .do = Vraag het aan de SVB voordat u gaat. Vraag om een schriftelijk antwoord.
away-anw-visit = De Anw-uitkering loopt gewoon door
    .why = Een bezoek verandert niets aan waar iemand woont. Als iemand er gaat wonen, kan de Anw-uitkering lager worden of stoppen.
    .do = Als u langer dan 3 maanden wegblijft, geeft u dat vóór uw reis door aan de SVB.

away-akw = Kinderbijslag en kindgebonden budget
away-akw-3-months = Tot 3 maanden hoeft u niets te melden
    .why = Is een ouder of kind langer dan 3 maanden weg, ook voor vakantie? Dan bekijkt de SVB of er nog kinderbijslag is. Het kindgebonden budget volgt dat.
    .do = Als het langer dan 3 maanden wordt, geeft u het binnen 4 weken door aan de SVB.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Kinderbijslag en kindgebonden budget

away-allowances = Toeslag voor zorg, huur of kinderopvang
away-allowances-ask = Vraag de Dienst Toeslagen hoelang u weg mag
    .why = Toeslagen zijn voor mensen die in Nederland wonen. Voor huurtoeslag moet iemand zelf in het huis wonen. Wij weten niet hoelang u weg mag.
    .do = Komt er iemand anders in het huis, of schrijft u zich uit? Geef het meteen door, anders moet u terugbetalen.

away-pension = Pensioen van uw werk
away-pension-no-limit = Het pensioen loopt altijd door
    .why = Het pensioen van uw werk kunt u naar elk land meenemen. Er is geen maximaal aantal dagen.
    .do = Zorg dat uw post u bereikt.

away-residence = Uw recht om in Nederland te wonen
away-residence-dutch = Als Nederlander mag u altijd terug
    .why = Er is geen maximaal aantal dagen. Zorg dat uw paspoort geldig blijft.
    .do = Controleer vóór uw reis hoelang uw paspoort geldig is.
away-residence-eu = Vraag de IND hoelang u weg mag
    .why = Woonde u hier 5 jaar als burger van de EU? Dan mag u tot 2 jaar achter elkaar weg. Als het korter dan 5 jaar is, is het anders.
    .do = Bel de IND voordat u lang weggaat.
away-residence-six-months = Hoogstens 6 maanden achter elkaar
    .why = Als u langer weg bent, kan de IND de verblijfsvergunning intrekken (stoppen). Dat kan ook na 3 jaar: elk jaar langer dan 4 maanden achter elkaar weg. De IND kijkt naar iedere persoon apart.
    .do = Bewaar uw tickets en bel de IND als het langer gaat duren.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Uw recht om in Nederland te wonen
away-residence-twelve-months = Korter dan 12 maanden buiten de EU
    .why = Bent u een jaar of langer achter elkaar buiten de EU? Dan kan de IND de verblijfsvergunning intrekken (stoppen). Dat kan ook na 6 jaar buiten Nederland, in een ander EU-land.
    .do = Bewaar uw tickets en bel de IND als het langer gaat duren.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Uw recht om in Nederland te wonen
away-residence-asylum-fixed = Pas op: door een bezoek aan uw land kunt u uw verblijfsvergunning verliezen
    .why = Gaat iemand naar het land waaruit die persoon is gevlucht? Dan onderzoekt de IND meestal of de verblijfsvergunning moet stoppen. In een ander land mag u hoogstens 6 maanden achter elkaar zijn.
    .do = Vraag eerst gratis hulp bij het Juridisch Loket of VluchtelingenWerk. Ga niet voordat u antwoord hebt.
away-residence-asylum-indefinite = Vraag het voordat u naar uw land gaat
    .why = In 2017 schreef de regering dat dit meestal mag met asiel voor altijd. Later stond er dat de IND ook dan onderzoek kan doen. In een ander land mag u hoogstens 6 maanden achter elkaar zijn.
    .do = Vraag eerst gratis hulp bij het Juridisch Loket of VluchtelingenWerk. Ga niet voordat u antwoord hebt.
away-residence-protection = Vraag het vóór de reis
    .why = De tijdelijke bescherming geldt tot en met 4 maart 2027. Daarna komt er een ander papier. Zo was het plan in november 2025. Wij weten niet hoelang u weg mag.
    .do = Vraag het aan de Dienst Terugkeer en Vertrek en aan uw gemeente.
away-residence-procedure = Vraag eerst wat weggaan betekent
    .why = Er loopt nog een aanvraag. Wij weten niet wat daarmee gebeurt als u weggaat.
    .do = Vraag eerst gratis hulp bij het Juridisch Loket of VluchtelingenWerk. Ga niet voordat u antwoord hebt.
away-residence-none = Vraag eerst of u kunt terugkomen
    .why = Zonder recht om hier te wonen is terugkomen niet zeker. Wij weten niet hoe het voor u is.
    .do = Vraag eerst gratis hulp bij het Juridisch Loket of VluchtelingenWerk. Ga niet voordat u antwoord hebt.

away-care = Zorgverzekering
away-care-part-of-year = Vraag de SVB of u verzekerd blijft
    .why = De SVB kijkt waar iemand de meeste tijd is. Ook kijkt de SVB waar huis, gezin en werk zijn. Ingeschreven staan is niet genoeg.
    .do = Vraag de SVB om een Wlz-onderzoek voordat u gaat.
away-care-under-a-year = Korter dan 1 jaar: de verzekering loopt door
    .why = Dat is zo als iemand tijdelijk weg is en in Nederland blijft wonen. Als iemand een jaar of langer weg is, of daar werkt, kan de verzekering stoppen. Als iemand moet opzeggen en dat niet doet, moet die persoon soms geld terugbetalen.
    .do = Vraag aan uw verzekeraar wat die in dat land betaalt. Bel de SVB als u twijfelt.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Zorgverzekering

away-registration = Inschrijving bij de gemeente
away-registration-8-months = Korter dan 8 maanden per jaar: u blijft ingeschreven
    .why = Alle dagen in een jaar tellen samen. Als het 8 maanden of langer wordt, moet u zich uitschrijven, ook met een huis hier. Daarna veranderen ook de zorg en de toeslagen.
    .do = Uitschrijven bij de gemeente kan vanaf 5 dagen voordat u vertrekt.
    .term-until = Wees uiterlijk op { $date } weer in Nederland.
    .event-until = Terug in Nederland: Inschrijving bij de gemeente

away-home = Huurhuis (als u huurt)
away-home-ask = Vraag het aan de verhuurder voordat u gaat
    .why = Wie huurt, moet ook in het huis wonen. Vaak moet dat minstens 6 maanden per jaar. Anders kan de verhuurder de huur stoppen, ook als de huur betaald is. Iemand op het huis laten passen mag alleen met toestemming.
    .do = Vraag om schriftelijke toestemming. Blijf de huur betalen.
