# The plan: each step by its name, with `.say`, what to ask in Dutch. Then each way it can turn out: one sentence, `.when` in
# words, `.why`, `.do`, `.else` for what happens if not, `.term-…` for a day, `.event-…` as the title in a calendar.
# What is said and written in Dutch is read from this file whatever the language of the screen: the other files translate it.

# Times
stage-now = Nu
stage-two-months = Twee maanden vóór u gaat
stage-last-week = De laatste week
stage-first-weeks = De eerste weken daar
stage-every-year = Elk jaar
stage-once-in-years = Eens in de zoveel jaar

# The screen
plan-card = Mijn plan
    .hint = Wat moet ik doen, en wanneer?
plan-title = Uw plan
plan-intro = Tik op een stap. Dan leest u waarom, en wie u belt. Is iets klaar? Zet dan een vinkje.
plan-next = Dit doet u nu
plan-perhaps = Alleen als dit over u gaat
plan-finished = Alles is klaar
plan-count = { $number } van { $total } klaar
plan-all-days = Zet alle dagen in mijn agenda
plan-tick = Klaar: { $step }
plan-else-title = Als u dit niet doet
plan-say = Zeg het in het Nederlands
plan-write = Schrijf een brief
plan-letters = Brieven om over te nemen
plan-back = Wat houd ik?

# Steps: now
plan-permit-first = Vraag de IND wat er met uw verblijf gebeurt
    .say = Wat gebeurt er met mijn verblijfsvergunning als ik verhuis? Mag ik later terugkomen?
plan-permit-first-ask = Vraag dit vóór u beslist
    .when = Nu, vóór u beslist
    .why = Woont iemand meer dan 6 maanden buiten Nederland? Dan kan de IND de vergunning stoppen (intrekken). Bent u langdurig ingezetene van de EU? Dan is het 12 maanden buiten de EU. Soms is er een weg terug, maar niet voor iedereen.
    .do = Bel de IND. Vraag ook wat u met uw verblijfskaart moet doen. Hebt u een vergunning voor asiel? Dan moet u uw vertrek ook aan de IND melden.
    .else = Dan weet u niet of u later terug mag.
plan-claim-aow-now = Vraag AOW aan
    .say = Ik wil AOW aanvragen. Wat moet ik doen?
plan-claim-aow-now-claim = Doe het meteen
    .when = Nu
    .why = Woonde of werkte u minstens 1 jaar in Nederland? Dan is er AOW voor u. De AOW mag mee naar elk land.
    .do = Bel de SVB vóór u gaat.
    .else = Dan krijgt u AOW over hoogstens 1 jaar vóór uw aanvraag. De rest bent u kwijt.
plan-passport = Kijk hoelang uw paspoort nog geldig is
    .say = Ik wil een nieuw paspoort aanvragen. Wat moet ik meenemen?
plan-passport-dutch = Vraag zo nodig een nieuw paspoort bij uw gemeente
    .when = Nu
    .why = In Nederland is dat makkelijker dan in een ander land.
    .do = Is uw paspoort bijna verlopen? Maak een afspraak bij uw gemeente. Vraag de ambassade van uw nieuwe land of u een visum nodig hebt.
    .else = Dan moet u daar naar de ambassade. Dat kan ver weg zijn.
plan-passport-own = Vraag zo nodig een nieuw paspoort bij uw consulaat
    .when = Nu
    .why = Zonder geldig paspoort kunt u niet op reis.
    .do = Is uw paspoort bijna verlopen? Bel het consulaat van uw land in Nederland.
    .else = Dan kunt u misschien niet op tijd weg.
plan-digid = Zorg dat uw DigiD blijft werken
    .say = Hoe zorg ik dat mijn DigiD in het buitenland werkt? Kunt u mij helpen met de DigiD-app?
plan-digid-easier-here = Doe het vóór u zich uitschrijft
    .when = Nu, vóór u zich uitschrijft
    .why = Met DigiD regelt u ook van daar uw zaken in Nederland. DigiD aanvragen is hier veel makkelijker dan daar.
    .do = Zet de DigiD-app op uw telefoon. Zet ook de sms-controle aan, met een nummer dat u houdt. Krijgt u AOW? Dan kan de SVB daar nog helpen.
    .else = Dan moet u DigiD van daar aanvragen. Dat is meer werk.
plan-digid-only-here = Doe het hier. Daar kan het misschien niet
    .when = Nu, vóór u zich uitschrijft
    .why = Met DigiD regelt u ook van daar uw zaken in Nederland. Daar aanvragen kan alleen met een paspoort van deze landen: Nederland, de EU, Noorwegen, IJsland of Liechtenstein.
    .do = Zet de DigiD-app op uw telefoon. Zet ook de sms-controle aan, met een nummer dat u houdt. Krijgt u AOW? Dan kan de SVB daar nog helpen.
    .else = Dan krijgt u daar misschien geen DigiD meer.
plan-bank = Vraag uw bank of u uw rekening houdt
    .say = Kan ik mijn rekening houden? Werkt mijn pas daar ook?
plan-bank-in-eu = Elke bank beslist dat zelf
    .when = Nu
    .why = In de EU kunt u uw rekening meestal houden.
    .do = Geef uw bank uw nieuwe adres. Krijgt u een ander rekeningnummer? Geef dat aan iedereen die u geld betaalt.
    .else = De bank kan uw rekening sluiten. Dan komt uw geld niet aan.
plan-bank-outside-eu = Sommige banken stoppen ermee
    .when = Nu
    .why = Sommige banken sluiten de rekening van wie buiten de EU woont. Elke bank beslist dat zelf.
    .do = Geef uw bank uw nieuwe adres. Krijgt u een ander rekeningnummer? Geef dat aan iedereen die u geld betaalt.
    .else = De bank kan uw rekening sluiten. Dan komt uw geld niet aan.

# Steps: two months before
plan-insurer = Vertel uw zorgverzekeraar dat u verhuist
    .say = Op welke dag stopt mijn zorgverzekering? Wat gebeurt er met mijn aanvullende verzekering?
plan-insurer-tell = Liefst twee maanden vóór u gaat
    .when = Twee maanden vóór u gaat
    .why = Woont en werkt u niet meer in Nederland? Dan stopt uw Nederlandse zorgverzekering.
    .do = Bel uw zorgverzekeraar. Het nummer staat op uw pasje.
    .else = Dan betaalt u misschien te lang.
    .term-tell = Vertel het uiterlijk op { $date }.
    .event-tell = Vertel uw zorgverzekeraar dat u verhuist
plan-health-care = Regel zorg in uw nieuwe land
    .say = Betaalt Nederland mijn zorg in mijn nieuwe land? Hoe vraag ik het formulier S1 of 121 aan?
plan-health-care-cak = Vraag het formulier S1 of 121 aan bij het CAK
    .when = Twee maanden vóór u gaat
    .why = Met dit formulier kunt u daar naar de dokter, en Nederland betaalt. U betaalt zelf elke maand een bijdrage.
    .do = Vraag het aan op hetcak.nl, of bel. Dat duurt 4 weken. Ga met het formulier naar het ziekenfonds van uw nieuwe land.
    .else = Dan hebt u daar misschien geen zorg.
plan-health-care-own = Sluit daar zelf een verzekering voor zorg af
    .when = Twee maanden vóór u gaat
    .why = Nederland betaalt uw zorg daar waarschijnlijk niet.
    .do = Zoek een verzekering in dat land, vóór u gaat. Werkt u daar, of krijgt u pensioen van dat land? Vraag dan daar wat u moet doen.
    .else = Dan kan een dokter of ziekenhuis heel duur zijn.
plan-health-care-ask = Vraag het CAK wie uw zorg daar betaalt
    .when = Twee maanden vóór u gaat
    .why = Voor dit land of voor deze uitkering weten wij dat niet zeker.
    .do = Bel het CAK vóór u gaat.
    .else = Dan kan een dokter of ziekenhuis heel duur zijn.
plan-tell-svb = Vertel de SVB dat u verhuist
    .say = Ik wil mijn verhuizing doorgeven. Wat verandert er aan mijn geld? Welk formulier moet ik invullen?
plan-tell-svb-aio-stops = Uw AIO stopt. Vertel het vóór u gaat
    .when = Vóór u gaat
    .why = De AIO mag niet mee naar een ander land. En de SVB moet weten waar u woont.
    .do = Bel of schrijf de SVB. Geef uw nieuwe adres en uw rekeningnummer.
    .else = Dan krijgt u te veel. Dat moet u terugbetalen.
    .term-tell = Vertel het vóór { $date }.
    .event-tell = Vertel de SVB dat u verhuist
plan-tell-svb-anw-stops = Uw Anw stopt. Vertel het vóór u gaat
    .when = Vóór u gaat
    .why = De Anw mag niet mee naar dit land. En de SVB moet weten waar u woont.
    .do = Bel of schrijf de SVB. Geef uw nieuwe adres en uw rekeningnummer.
    .else = Dan krijgt u te veel. Dat moet u terugbetalen.
    .term-tell = Vertel het vóór { $date }.
    .event-tell = Vertel de SVB dat u verhuist
plan-tell-svb-tell = Vertel het vóór u gaat
    .when = Vóór u gaat, of uiterlijk 4 weken na vertrek
    .why = De SVB moet weten waar u woont. Soms verandert het bedrag.
    .do = Bel of schrijf de SVB. Geef uw nieuwe adres en uw rekeningnummer.
    .else = Dan krijgt u misschien te veel. Dat moet u terugbetalen.
    .term-tell = Liefst vóór u gaat. De laatste dag is { $date }.
    .event-tell = Laatste dag: vertel de SVB dat u verhuist
plan-tell-uwv = Vertel het UWV dat u verhuist
    .say = Ik wil mijn verhuizing doorgeven. Mag mijn uitkering mee? Moet ik nog naar een arts van het UWV?
plan-tell-uwv-two-weeks = Uiterlijk twee weken vóór u gaat
    .when = Uiterlijk twee weken vóór u gaat
    .why = Het UWV moet weten waar u woont. Misschien wil een arts van het UWV u nog zien.
    .do = Gebruik het formulier op uwv.nl, of bel.
    .else = Dan is het UWV misschien niet op tijd klaar.
    .term-tell = Vertel het uiterlijk op { $date }.
    .event-tell = Vertel het UWV dat u verhuist
plan-tell-uwv-ask = Vraag wat er met uw geld gebeurt
    .when = Twee maanden vóór u gaat
    .why = WW, Ziektewet, IOW en de toeslag van het UWV stoppen meestal als iemand verhuist.
    .do = Bel het UWV vóór u gaat.
    .else = Dan krijgt u misschien te veel. Dat moet u terugbetalen.
plan-tell-municipality = Vertel uw gemeente dat u weggaat
    .say = Ik krijg geld van de gemeente. Vanaf welke dag stopt dat?
plan-tell-municipality-tell = Uw uitkering van de gemeente stopt
    .when = Vóór u gaat
    .why = Bijstand, IOAW, IOAZ en Bbz mogen niet mee naar een ander land.
    .do = Vertel het vóór u gaat. Ook een korte reis moet u vooraf vertellen.
    .else = Dan krijgt u te veel. Dat moet u terugbetalen.
    .term-tell = Vertel het vóór { $date }.
    .event-tell = Vertel uw gemeente dat u weggaat
plan-tell-pension-fund = Geef uw nieuwe adres aan uw pensioenfonds
    .say = Wat verandert er aan mijn pensioen? Waar betaal ik dan belasting?
plan-tell-pension-fund-tell = Geef ook uw rekeningnummer
    .when = Twee maanden vóór u gaat
    .why = Pensioen van uw werk mag mee naar elk land. Het fonds moet weten waar u woont.
    .do = Bel of schrijf het fonds. Het nummer staat op uw brieven.
    .else = Dan komen brieven niet aan. Het fonds kan stoppen met betalen.
plan-child-benefit = Vraag wat er met de kinderbijslag gebeurt
    .say = Stopt mijn kinderbijslag als ik verhuis? Vanaf welke dag?
plan-child-benefit-ask = Die stopt meestal
    .when = Twee maanden vóór u gaat
    .why = Gaat een ouder weg uit Nederland? Dan stopt de kinderbijslag meestal. Het kindgebonden budget stopt dan ook.
    .do = Vraag de SVB of de kinderbijslag stopt. Stopt die? Stop dan ook het kindgebonden budget bij de Dienst Toeslagen.
    .else = Dan krijgt u misschien te veel. Dat moet u terugbetalen.
plan-home = Huurt u een huis? Zeg op tijd op
    .say = Ik wil de huur opzeggen. Tot welke dag moet ik betalen?
plan-home-notice = Dat moet met een aangetekende brief
    .when = Twee maanden vóór u gaat, minstens 1 maand
    .why = U moet minstens 1 maand vooraf opzeggen. Soms is het langer, hoogstens 3 maanden. Het staat in uw contract.
    .do = Stuur een aangetekende brief. Dat doet u op een postkantoor (PostNL). Dan hebt u een bewijs. Huurt u samen met uw partner? Vraag de verhuurder wie moet tekenen.
    .else = Dan betaalt u huur terwijl u al weg bent.
    .term-notice = De brief moet er uiterlijk op { $date } zijn. Anders betaalt u langer huur.
    .event-notice = Laatste dag: huur opzeggen
plan-stop-allowances = Krijgt u huurtoeslag? Stop die zelf
    .say = Ik wil mijn huurtoeslag stoppen vanaf de dag dat ik verhuis. Houd ik zorgtoeslag?
plan-stop-allowances-care-may-stay = Zorgtoeslag kan misschien blijven
    .when = Zodra u weet op welke dag u gaat
    .why = Huurtoeslag is alleen voor een huis in Nederland. Betaalt het CAK straks uw zorg? Dan kan zorgtoeslag misschien blijven.
    .do = Stop de huurtoeslag op Mijn toeslagen, of bel. Vraag hoe het met zorgtoeslag gaat.
    .else = Dan krijgt u te veel. Dat moet u terugbetalen.
    .term-stop = Stop de huurtoeslag vanaf { $date }.
    .event-stop = Huurtoeslag stoppen
plan-stop-allowances-stop = Zorgtoeslag stopt meestal ook
    .when = Zodra u weet op welke dag u gaat
    .why = Huurtoeslag is alleen voor een huis in Nederland. Zorgtoeslag is meestal alleen voor wie hier verzekerd is.
    .do = Stop de toeslagen op Mijn toeslagen, of bel. Vraag of u iets mag houden.
    .else = Dan krijgt u te veel. Dat moet u terugbetalen.
    .term-stop = Stop de toeslagen vanaf { $date }.
    .event-stop = Huurtoeslag en zorgtoeslag stoppen
plan-post-address = Kies een adres voor uw post
    .say = Ik heb nog geen adres in mijn nieuwe land. Ik wil een adres voor mijn post doorgeven.
plan-post-address-arrange = Zoek iemand die u helpt met brieven
    .when = Vóór u gaat
    .why = Er komen nog brieven uit Nederland. Soms met een laatste dag.
    .do = Weet u uw nieuwe adres nog niet? Geef dan een adres voor post. Kies iemand die u vertrouwt.
    .else = Dan mist u een brief, en misschien een laatste dag.
plan-owing = Een schuld bij DUO, of alimentatie? Dat gaat door
    .say = Ik wil mijn nieuwe adres doorgeven. Hoe kan ik van daar betalen?
plan-owing-goes-on = Geef uw nieuwe adres door
    .when = Vóór u gaat
    .why = Betaalt u aan DUO of voor een kind? Dat moet u ook van daar doen.
    .do = Geef uw adres aan DUO. Betaalt u voor een kind? Spreek af hoe u verder betaalt.
    .else = Dan wordt de schuld groter. Wie veel achter is bij DUO, krijgt soms geen nieuw Nederlands paspoort.

# Steps: the last week
plan-deregister = Schrijf u uit bij de gemeente
    .say = Ik wil mij uitschrijven. Mag ik een bewijs van uitschrijving?
plan-deregister-five-days = Dat kan vanaf 5 dagen vóór u gaat
    .when = In de laatste 5 dagen vóór u gaat
    .why = Gaat u 8 maanden of langer weg in een jaar? Dan moet het. De gemeente vertelt het ook aan andere diensten.
    .do = Neem uw paspoort mee. Geef uw nieuwe adres. Vraag een bewijs van uitschrijving. Blijft er familie in uw huis? Dan moet u zelf komen.
    .else = Dan denkt Nederland dat u hier nog woont. Dat geeft problemen met zorg, toeslag en belasting.
    .term-deregister = Het kan vanaf 5 dagen vóór u gaat. De laatste dag is { $date }.
    .event-deregister = Laatste dag: uitschrijven bij de gemeente

# Steps: the first weeks there
plan-new-address = Geef uw nieuwe adres door
    .say = Ik wil mijn nieuwe adres en mijn rekeningnummer doorgeven.
plan-new-address-one-week = Het UWV moet het binnen 1 week weten
    .when = In de eerste week daar
    .why = Wie u geld betaalt, moet weten waar u woont.
    .do = Begin bij het UWV. Vertel het ook aan de SVB, uw pensioenfonds, de Belastingdienst en uw bank.
    .else = Dan kan uw geld stoppen.
    .term-tell = De laatste dag is { $date }.
    .event-tell = Laatste dag: nieuw adres aan het UWV
plan-new-address-six-weeks = De SVB moet het binnen 6 weken weten
    .when = In de eerste 6 weken daar
    .why = Wie u geld betaalt, moet weten waar u woont.
    .do = Begin bij de SVB. Vertel het ook aan uw pensioenfonds, de Belastingdienst en uw bank.
    .else = Dan kan uw geld stoppen.
    .term-tell = De laatste dag is { $date }.
    .event-tell = Laatste dag: nieuw adres aan de SVB
plan-new-address-tell = Doe het in de eerste weken
    .when = In de eerste weken daar
    .why = Er komen nog brieven uit Nederland.
    .do = Vertel het aan de Belastingdienst, uw bank en wie u geld betaalt.
    .else = Dan mist u een brief, en misschien een laatste dag.
plan-insure-yourself = Wilt u verzekerd blijven voor AOW of Anw?
    .say = Ik wil mij vrijwillig verzekeren. Kan dat, en wat kost het?
plan-insure-yourself-anw = Dat kan nog voor de Anw
    .when = Zo snel mogelijk, uiterlijk 1 jaar na vertrek
    .why = De Anw is geld voor een partner of kinderen als u overlijdt. Na vertrek bent u daar meestal niet meer voor verzekerd.
    .do = Woonde of werkte u het hele jaar vóór vertrek in Nederland? Alleen dan kan het. Vraag het meteen aan bij de SVB. De verzekering telt pas vanaf de aanvraag.
    .else = Na 1 jaar kan het niet meer.
    .term-apply = De SVB moet uw aanvraag hebben. De laatste dag is { $date }.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB
plan-insure-yourself-aow-and-anw = Vraag het dan meteen aan
    .when = Zo snel mogelijk, uiterlijk 1 jaar na vertrek
    .why = Elk jaar buiten Nederland maakt de AOW 2 procent lager. U kunt zelf betalen. De Anw is geld voor een partner of kinderen als u overlijdt.
    .do = Woonde of werkte u het hele jaar vóór vertrek in Nederland? Alleen dan kan het. Vraag de SVB wat het kost. De Anw telt pas vanaf de aanvraag.
    .else = Na 1 jaar kan het niet meer.
    .term-apply = De SVB moet uw aanvraag hebben. De laatste dag is { $date }.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB

# Steps: every year
plan-alive-svb = Stuur het levensbewijs terug aan de SVB
    .say = Ik heb een formulier voor een levensbewijs. Wie mag het tekenen?
plan-alive-svb-send-back = Het hangt van uw land af hoe vaak het formulier komt
    .when = Als er een formulier komt
    .why = De SVB wil zo weten of u nog leeft. Woont u alleen? Dan krijgt u daar elke 3 jaar een formulier over.
    .do = Op het formulier staat wie mag tekenen. Ga daar zelf heen. Stuur het terug.
    .else = Dan kan de SVB stoppen met betalen. Of u krijgt het lagere bedrag van iemand met een partner.
plan-alive-uwv = Stuur het levensbewijs terug aan het UWV
    .say = Ik heb een formulier voor een levensbewijs. Wie mag het tekenen?
plan-alive-uwv-send-back = Elk jaar een keer
    .when = Elk jaar
    .why = Het UWV wil zo weten of u nog leeft.
    .do = Laat het formulier tekenen en stuur het terug. Kwam er geen formulier? Bel het UWV.
    .else = Dan kan het UWV stoppen met betalen.
plan-alive-fund = Stuur het levensbewijs terug aan uw pensioenfonds
    .say = Ik heb een formulier voor een levensbewijs. Wie mag het tekenen?
plan-alive-fund-send-back = Meestal elk jaar een keer
    .when = Elk jaar
    .why = Veel fondsen willen zo weten of u nog leeft.
    .do = Laat het formulier tekenen en stuur het op tijd terug. Kwam er geen formulier? Bel het fonds.
    .else = Dan stopt het fonds met betalen.
plan-tax-return = Doe aangifte voor de belasting
    .say = Welke aangifte moet ik doen? In welk land betaal ik belasting over mijn geld uit Nederland?
plan-tax-return-m-form = Voor het jaar van vertrek is er formulier M
    .when = In het jaar na uw vertrek
    .why = In dat jaar woont u een deel in Nederland. Welk land daarna belasting vraagt, staat in een afspraak tussen de landen.
    .do = In de brief staat tot welke dag u tijd hebt. Kwam er geen brief? Bel de Belastingdienst. Vraag ook naar de jaren daarna.
    .else = Dan kunt u een boete krijgen, of geld missen.

# Steps: once in so many years
plan-use-digid = Gebruik uw DigiD
    .say = Mijn DigiD werkt niet meer. Hoe krijg ik een nieuwe?
plan-use-digid-log-in = Minstens eens in de 3 jaar
    .when = Eens in de 3 jaar
    .why = Een DigiD stopt als u hem 3 jaar niet gebruikt.
    .do = Log in, bijvoorbeeld bij de SVB.
    .else = Dan moet u een nieuwe aanvragen. Dat is van daar moeilijk.
plan-claim-aow = Vraag AOW aan als het zover is
    .say = Ik krijg bijna AOW. Hoe vraag ik die vanuit mijn nieuwe land aan?
plan-claim-aow-on-the-day = Vraag hoelang vooraf dat moet
    .when = Vóór uw AOW begint
    .why = De jaren dat iemand in Nederland woonde of werkte, blijven staan.
    .do = Vraag de SVB wanneer u moet aanvragen.
    .else = Dan krijgt u AOW over hoogstens 1 jaar vóór uw aanvraag. De rest bent u kwijt.
    .term-claim = Uw AOW begint op { $date }. Vraag die vooraf aan.
    .event-claim = Uw AOW begint
plan-claim-aow-not-fixed = De dag staat nog niet vast
    .when = Vóór uw AOW begint
    .why = De jaren dat iemand in Nederland woonde of werkte, blijven staan. De leeftijd voor uw AOW is nog niet bekend.
    .do = Kijk later op svb.nl wanneer uw AOW begint.
    .else = Dan krijgt u AOW over hoogstens 1 jaar vóór uw aanvraag. De rest bent u kwijt.
    .term-expected = Wij verwachten: niet vóór { $date }.
plan-renew-passport = Vraag op tijd een nieuw Nederlands paspoort
    .say = Ik wil een nieuw Nederlands paspoort aanvragen.
plan-renew-passport-ask = Vraag of u daar Nederlander blijft
    .when = Binnen 13 jaar na vertrek
    .why = Hebt u ook een andere nationaliteit? Dan bent u na 13 jaar buiten de EU geen Nederlander meer. Wij weten niet of dit land telt als de EU.
    .do = Vraag het de ambassade. Een nieuw paspoort om de 10 jaar is genoeg.
    .else = Dan bent u misschien geen Nederlander meer.
plan-renew-passport-thirteen-years = Doe dit binnen 13 jaar
    .when = Binnen 13 jaar na vertrek
    .why = Hebt u ook een andere nationaliteit? Dan bent u na 13 jaar buiten de EU geen Nederlander meer. Met een nieuw paspoort beginnen 13 nieuwe jaren.
    .do = Ga naar de Nederlandse ambassade. Een nieuw paspoort om de 10 jaar is genoeg.
    .else = Dan bent u geen Nederlander meer.
    .term-renew = Zorg dat u uiterlijk { $date } een nieuw paspoort hebt.
    .event-renew = Laatste dag: een nieuw Nederlands paspoort

# What to say in Dutch
say-title = Zeg het in het Nederlands
say-letter-title = Een brief in het Nederlands
say-intro = Lees het voor, of laat het zien.
say-blanks = Schrijf de brief over, of print hem. Vul zelf in waar puntjes staan. Onder elke regel staat wat het betekent.
say-move-to = Ik ga verhuizen naar { $country }.
say-move = Ik ga in een ander land wonen.
say-moved-to = Ik ben verhuisd naar { $country }.
say-moved = Ik ben naar een ander land verhuisd.
say-day = Ik vertrek op { $date }.
say-month = Ik vertrek in { $date }.
say-left = Ik ben vertrokken op { $date }.
say-left-month = Ik ben vertrokken in { $date }.
say-receives = Ik krijg: { $benefits }.
say-on-paper = Kunt u mij dat op papier geven?
say-slowly = Wilt u langzaam praten? Ik spreek niet zo goed Nederlands.
say-big = Groot laten zien
say-normal = Weer gewoon
say-read = Lees voor in het Nederlands
say-copy = Kopieer
say-copied = Gekopieerd. Plak het in een bericht of brief.
say-copy-failed = Kopiëren lukt niet op deze telefoon.
file-saved = Bewaard: { $place }
file-not-saved = Bewaren lukt niet op deze computer.
say-print = Print
say-failed = De Nederlandse tekst kon niet komen. Kijk of u internet hebt.

# Letters
letter-name = Naam: …
letter-birth = Geboortedatum: { $date }
letter-bsn = Burgerservicenummer (BSN): …
letter-address = Adres: …
letter-phone = Telefoon: …
letter-today = Datum: …
letter-to = Aan: …
letter-to-svb = Aan: de Sociale Verzekeringsbank (SVB)
letter-greeting = Geachte heer of mevrouw,
letter-closing = Met vriendelijke groet,
letter-signature = Handtekening: …
letter-leaving = Ik ga weg uit Nederland
    .hint = Voor de SVB, het UWV, uw fonds of verzekeraar
    .subject = Onderwerp: ik verhuis naar een ander land
    .text =
        Mijn nieuwe adres is: …
        Mijn rekeningnummer is: …
        Wilt u mij schrijven wat er voor mij verandert?
letter-rent = Ik zeg de huur op
    .hint = Stuur deze brief aangetekend
    .subject = Onderwerp: opzeggen van de huur
    .text =
        Ik zeg de huur op van de woning op dit adres: …
        De laatste dag van de huur is: …
        Wilt u mij schrijven dat u deze brief hebt gekregen?
letter-decision = Ik vraag een besluit op papier
    .hint = Zegt iemand nee? Tegen een besluit op papier kunt u iets doen
    .subject = Onderwerp: ik vraag een besluit op papier
    .text =
        Op deze dag: … hebt u mij dit gezegd: …
        Ik wil daarover graag een besluit op papier.
        Schrijf mij ook waarom, en tot welke dag ik bezwaar kan maken.
letter-objection = Ik ben het niet eens met een besluit
    .hint = Vaak binnen 6 weken. De laatste dag staat in het besluit
    .subject = Onderwerp: bezwaarschrift
    .text =
        Ik maak bezwaar tegen uw besluit van deze dag: …
        Het nummer van het besluit is: …
        Ik ben het er niet mee eens, omdat: …
        Ik vind dat u dit moet besluiten: …
        Bij deze brief zit een kopie van het besluit.
letter-application = Aanvraag bij de SVB (artikel 4 lid 3)
    .hint = WIA of WAO werd lager of stopte na uw vertrek
    .subject = Onderwerp: aanvraag, artikel 4 lid 3 van de Remigratiewet
    .lowered = Ik ging weg uit Nederland met WIA of WAO. Die is nu lager.
    .ended = Ik ging weg uit Nederland met WIA of WAO. Die is nu gestopt.
    .text =
        Ik vraag de remigratie-uitkering aan van artikel 4 lid 3 van de Remigratiewet.
        Ik wil graag een besluit op papier.
        Bij deze brief zit de brief van het UWV.
