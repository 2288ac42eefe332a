# The plan: each step by its name, with `.say`, what to ask in Dutch. Then each way it can turn out: one sentence, `.when` in
# words, `.why`, `.do`, `.else` for what happens if not, `.term-…` for a day, `.event-…` as the title in a calendar.
# What is said and written in Dutch is read from this file whatever the language of the screen: the other files translate it.

# Times
stage-now = Nu
stage-two-months = Twee maanden voordat u vertrekt
stage-last-week = De laatste week
stage-first-weeks = De eerste weken daar
stage-every-year = Elk jaar
stage-once-in-years = Eens in de zoveel jaar

# The screen
plan-card = Mijn plan
    .hint = Wat moet ik doen, en wanneer?
plan-title = Uw plan
plan-intro = Tik op een stap. Dan leest u waarom die nodig is en wie u kunt bellen. Is iets klaar? Zet dan een vinkje.
plan-next = Dit doet u nu
plan-perhaps = Alleen als dit voor u geldt
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
plan-permit-first-ask = Vraag dit voordat u beslist
    .when = Nu, voordat u beslist
    .why = Als iemand meer dan 6 maanden buiten Nederland woont, kan de IND de verblijfsvergunning intrekken (stoppen). Bent u langdurig ingezetene van de EU? Dan is het 12 maanden buiten de EU. Soms is er een weg terug, maar niet voor iedereen.
    .do = Bel de IND. Vraag ook wat u met uw verblijfskaart moet doen. Als u een verblijfsvergunning asiel hebt, moet u uw vertrek ook bij de IND melden.
    .else = Dan weet u niet of u later mag terugkomen.
plan-claim-aow-now = Vraag AOW aan
    .say = Ik wil AOW aanvragen. Wat moet ik daarvoor doen?
plan-claim-aow-now-claim = Doe dit meteen
    .when = Nu
    .why = Als u minstens 1 jaar in Nederland hebt gewoond of gewerkt, is er AOW voor u. De AOW kunt u naar elk land meenemen.
    .do = Bel de SVB voordat u vertrekt.
    .else = Dan krijgt u AOW over hoogstens 1 jaar vóór uw aanvraag. De rest bent u kwijt.
plan-passport = Controleer hoelang uw paspoort nog geldig is
    .say = Ik wil een nieuw paspoort aanvragen. Wat moet ik meenemen?
plan-passport-dutch = Vraag zo nodig een nieuw paspoort aan bij uw gemeente
    .when = Nu
    .why = In Nederland is dat makkelijker dan in een ander land.
    .do = Als uw paspoort bijna verlopen is, maakt u een afspraak bij uw gemeente. Vraag de ambassade van uw nieuwe land of u een visum nodig hebt.
    .else = Dan moet u daar naar de ambassade. Die kan ver weg zijn.
plan-passport-own = Vraag zo nodig een nieuw paspoort aan bij uw consulaat
    .when = Nu
    .why = Zonder geldig paspoort kunt u niet reizen.
    .do = Als uw paspoort bijna verlopen is, belt u het consulaat van uw land in Nederland.
    .else = Dan kunt u misschien niet op tijd vertrekken.
plan-digid = Zorg dat uw DigiD blijft werken
    .say = Hoe zorg ik dat mijn DigiD in het buitenland werkt? Kunt u mij helpen met de DigiD-app?
plan-digid-easier-here = Doe dit voordat u zich uitschrijft
    .when = Nu, voordat u zich uitschrijft
    .why = Met DigiD regelt u ook vanuit het buitenland uw zaken in Nederland. DigiD aanvragen is hier veel makkelijker dan daar.
    .do = Zet de DigiD-app op uw telefoon. Zet ook de sms-controle aan, met een nummer dat u houdt. Als u AOW krijgt, kan de SVB u daar nog helpen.
    .else = Dan moet u DigiD vanuit het buitenland aanvragen. Dat is meer werk.
plan-digid-only-here = Doe dit hier. Daar kan het misschien niet
    .when = Nu, voordat u zich uitschrijft
    .why = Met DigiD regelt u ook vanuit het buitenland uw zaken in Nederland. Daar aanvragen kan alleen met een paspoort van deze landen: Nederland, de EU, Noorwegen, IJsland of Liechtenstein.
    .do = Zet de DigiD-app op uw telefoon. Zet ook de sms-controle aan, met een nummer dat u houdt. Als u AOW krijgt, kan de SVB u daar nog helpen.
    .else = Dan kunt u daar misschien geen DigiD meer krijgen.
plan-bank = Vraag uw bank of u uw rekening kunt houden
    .say = Kan ik mijn rekening houden? Werkt mijn pas daar ook?
plan-bank-in-eu = Elke bank beslist dat zelf
    .when = Nu
    .why = In de EU kunt u uw rekening meestal houden.
    .do = Geef uw nieuwe adres door aan uw bank. Als u een ander rekeningnummer krijgt, geef dat dan door aan iedereen die u geld betaalt.
    .else = De bank kan uw rekening sluiten, en dan komt uw geld niet aan.
plan-bank-outside-eu = Sommige banken stoppen ermee
    .when = Nu
    .why = Sommige banken sluiten de rekening van mensen die buiten de EU wonen. Elke bank beslist dat zelf.
    .do = Geef uw nieuwe adres door aan uw bank. Als u een ander rekeningnummer krijgt, geef dat dan door aan iedereen die u geld betaalt.
    .else = De bank kan uw rekening sluiten, en dan komt uw geld niet aan.

# Steps: two months before
plan-insurer = Geef uw verhuizing door aan uw zorgverzekeraar
    .say = Op welke dag stopt mijn zorgverzekering? Wat gebeurt er met mijn aanvullende verzekering?
plan-insurer-tell = Liefst twee maanden voordat u vertrekt
    .when = Twee maanden voordat u vertrekt
    .why = Als u niet meer in Nederland woont en werkt, stopt uw Nederlandse zorgverzekering.
    .do = Bel uw zorgverzekeraar. Het nummer staat op uw zorgpas.
    .else = Dan betaalt u misschien te lang door.
    .term-tell = Geef het uiterlijk op { $date } door.
    .event-tell = Verhuizing doorgeven aan uw zorgverzekeraar
plan-health-care = Regel zorg in uw nieuwe land
    .say = Betaalt Nederland mijn zorg in mijn nieuwe land? Hoe vraag ik het formulier S1 of 121 aan?
plan-health-care-cak = Vraag het formulier S1 of 121 aan bij het CAK
    .when = Twee maanden voordat u vertrekt
    .why = Met dit formulier kunt u daar naar de dokter, en Nederland betaalt. Zelf betaalt u elke maand een bijdrage.
    .do = Vraag het formulier aan op hetcak.nl, of bel. Dat duurt 4 weken. Ga met het formulier naar het ziekenfonds van uw nieuwe land.
    .else = Dan hebt u daar misschien geen zorg.
plan-health-care-own = Sluit daar zelf een zorgverzekering af
    .when = Twee maanden voordat u vertrekt
    .why = Nederland betaalt uw zorg daar waarschijnlijk niet.
    .do = Zoek een verzekering in dat land voordat u vertrekt. Als u daar werkt of pensioen van dat land krijgt, vraagt u daar wat u moet doen.
    .else = Dan kan een dokter of ziekenhuis heel duur zijn.
plan-health-care-ask = Vraag het CAK wie uw zorg daar betaalt
    .when = Twee maanden voordat u vertrekt
    .why = Voor dit land of voor deze uitkering weten wij dat niet zeker.
    .do = Bel het CAK voordat u vertrekt.
    .else = Dan kan een dokter of ziekenhuis heel duur zijn.
plan-tell-svb = Geef uw verhuizing door aan de SVB
    .say = Ik wil mijn verhuizing doorgeven. Wat verandert er aan mijn geld? Welk formulier moet ik invullen?
plan-tell-svb-aio-stops = Uw AIO-aanvulling stopt. Geef het door voordat u vertrekt
    .when = Voordat u vertrekt
    .why = De AIO-aanvulling kunt u niet meenemen naar een ander land. Ook moet de SVB weten waar u woont.
    .do = Bel of schrijf de SVB en geef uw nieuwe adres en uw rekeningnummer door.
    .else = Dan krijgt u te veel geld, en dat moet u terugbetalen.
    .term-tell = Geef het door vóór { $date }.
    .event-tell = Verhuizing doorgeven aan de SVB
plan-tell-svb-anw-stops = Uw Anw-uitkering stopt. Geef het door voordat u vertrekt
    .when = Voordat u vertrekt
    .why = De Anw-uitkering kunt u niet meenemen naar dit land. Ook moet de SVB weten waar u woont.
    .do = Bel of schrijf de SVB en geef uw nieuwe adres en uw rekeningnummer door.
    .else = Dan krijgt u te veel geld, en dat moet u terugbetalen.
    .term-tell = Geef het door vóór { $date }.
    .event-tell = Verhuizing doorgeven aan de SVB
plan-tell-svb-tell = Geef het door voordat u vertrekt
    .when = Voordat u vertrekt, of uiterlijk 4 weken na vertrek
    .why = De SVB moet weten waar u woont. Soms verandert het bedrag.
    .do = Bel of schrijf de SVB en geef uw nieuwe adres en uw rekeningnummer door.
    .else = Dan krijgt u misschien te veel geld, en dat moet u terugbetalen.
    .term-tell = Doe dit liefst voordat u vertrekt. De laatste dag is { $date }.
    .event-tell = Laatste dag: verhuizing doorgeven aan de SVB
plan-tell-uwv = Geef uw verhuizing door aan het UWV
    .say = Ik wil mijn verhuizing doorgeven. Mag ik mijn uitkering meenemen? Moet ik nog naar een arts van het UWV?
plan-tell-uwv-two-weeks = Uiterlijk twee weken voordat u vertrekt
    .when = Uiterlijk twee weken voordat u vertrekt
    .why = Het UWV moet weten waar u woont. Misschien wil een arts van het UWV u nog zien.
    .do = Gebruik het formulier op uwv.nl, of bel.
    .else = Dan is het UWV misschien niet op tijd klaar.
    .term-tell = Geef het uiterlijk op { $date } door.
    .event-tell = Verhuizing doorgeven aan het UWV
plan-tell-uwv-ask = Vraag wat er met uw geld gebeurt
    .when = Twee maanden voordat u vertrekt
    .why = De WW, Ziektewet, IOW en de toeslag van het UWV stoppen meestal als iemand verhuist.
    .do = Bel het UWV voordat u vertrekt.
    .else = Dan krijgt u misschien te veel geld, en dat moet u terugbetalen.
plan-tell-municipality = Geef uw vertrek door aan uw gemeente
    .say = Ik krijg een uitkering van de gemeente. Vanaf welke dag stopt die?
plan-tell-municipality-tell = Uw uitkering van de gemeente stopt
    .when = Voordat u vertrekt
    .why = Bijstand, IOAW, IOAZ en Bbz kunt u niet meenemen naar een ander land.
    .do = Geef het door voordat u vertrekt. Ook een korte reis moet u vooraf doorgeven.
    .else = Dan krijgt u te veel geld, en dat moet u terugbetalen.
    .term-tell = Geef het door vóór { $date }.
    .event-tell = Vertrek doorgeven aan uw gemeente
plan-tell-pension-fund = Geef uw nieuwe adres door aan uw pensioenfonds
    .say = Wat verandert er aan mijn pensioen? Waar betaal ik dan belasting?
plan-tell-pension-fund-tell = Geef ook uw rekeningnummer door
    .when = Twee maanden voordat u vertrekt
    .why = Het pensioen van uw werk kunt u naar elk land meenemen. Het fonds moet weten waar u woont.
    .do = Bel of schrijf het fonds. Het nummer staat op uw brieven.
    .else = Dan komen brieven niet aan. Het fonds kan stoppen met betalen.
plan-child-benefit = Vraag wat er met de kinderbijslag gebeurt
    .say = Stopt mijn kinderbijslag als ik verhuis? Vanaf welke dag?
plan-child-benefit-ask = Die stopt meestal
    .when = Twee maanden voordat u vertrekt
    .why = Als een ouder uit Nederland vertrekt, stopt de kinderbijslag meestal. Het kindgebonden budget stopt dan ook.
    .do = Vraag aan de SVB of de kinderbijslag stopt. Als die stopt, stop dan ook het kindgebonden budget bij de Dienst Toeslagen.
    .else = Dan krijgt u misschien te veel geld, en dat moet u terugbetalen.
plan-home = Huurt u een huis? Zeg de huur op tijd op
    .say = Ik wil de huur opzeggen. Tot welke dag moet ik betalen?
plan-home-notice = Dat moet met een aangetekende brief
    .when = Twee maanden voordat u vertrekt, minstens 1 maand
    .why = U moet minstens 1 maand van tevoren opzeggen. Soms is het langer, maar hoogstens 3 maanden. Dit staat in uw contract.
    .do = Stuur een aangetekende brief. Dat doet u op een postkantoor (PostNL). Dan hebt u een bewijs. Als u samen met uw partner huurt, vraag dan aan de verhuurder wie moet tekenen.
    .else = Dan betaalt u huur terwijl u al weg bent.
    .term-notice = De brief moet er uiterlijk op { $date } zijn. Anders betaalt u langer huur.
    .event-notice = Laatste dag: huur opzeggen
plan-stop-allowances = Krijgt u huurtoeslag? Stop die dan zelf
    .say = Ik wil mijn huurtoeslag stoppen vanaf de dag dat ik verhuis. Houd ik mijn zorgtoeslag?
plan-stop-allowances-care-may-stay = De zorgtoeslag kan misschien blijven
    .when = Zodra u weet op welke dag u vertrekt
    .why = Huurtoeslag is er alleen voor een huis in Nederland. Als het CAK straks uw zorg betaalt, kan de zorgtoeslag misschien blijven.
    .do = Stop de huurtoeslag op Mijn toeslagen, of bel. Vraag wat er met de zorgtoeslag gebeurt.
    .else = Dan krijgt u te veel geld, en dat moet u terugbetalen.
    .term-stop = Stop de huurtoeslag vanaf { $date }.
    .event-stop = Huurtoeslag stoppen
plan-stop-allowances-stop = De zorgtoeslag stopt meestal ook
    .when = Zodra u weet op welke dag u vertrekt
    .why = Huurtoeslag is er alleen voor een huis in Nederland. Zorgtoeslag is meestal alleen voor mensen die hier verzekerd zijn.
    .do = Stop de toeslagen op Mijn toeslagen, of bel. Vraag of u iets mag houden.
    .else = Dan krijgt u te veel geld, en dat moet u terugbetalen.
    .term-stop = Stop de toeslagen vanaf { $date }.
    .event-stop = Huurtoeslag en zorgtoeslag stoppen
plan-post-address = Kies een adres voor uw post
    .say = Ik heb nog geen adres in mijn nieuwe land. Ik wil een adres voor mijn post doorgeven.
plan-post-address-arrange = Zoek iemand die u helpt met brieven
    .when = Voordat u vertrekt
    .why = U krijgt nog brieven uit Nederland, soms met een laatste dag erin.
    .do = Als u uw nieuwe adres nog niet weet, geeft u een adres voor uw post door. Kies iemand die u vertrouwt.
    .else = Dan mist u een brief, en misschien ook een laatste dag.
plan-owing = Een schuld bij DUO, of alimentatie? Dat gaat door
    .say = Ik wil mijn nieuwe adres doorgeven. Hoe kan ik vanuit het buitenland betalen?
plan-owing-goes-on = Geef uw nieuwe adres door
    .when = Voordat u vertrekt
    .why = Betaalt u aan DUO of voor een kind? Dat moet u ook vanuit het buitenland blijven doen.
    .do = Geef uw adres door aan DUO. Betaalt u voor een kind? Spreek dan af hoe u verder betaalt.
    .else = Dan wordt de schuld groter. Wie veel achterstand heeft bij DUO, krijgt soms geen nieuw Nederlands paspoort.

# Steps: the last week
plan-deregister = Schrijf u uit bij de gemeente
    .say = Ik wil mij uitschrijven. Mag ik een bewijs van uitschrijving?
plan-deregister-five-days = Dat kan vanaf 5 dagen voordat u vertrekt
    .when = In de laatste 5 dagen voordat u vertrekt
    .why = Als u in een jaar 8 maanden of langer weggaat, moet u zich uitschrijven. De gemeente geeft dit ook door aan andere diensten.
    .do = Neem uw paspoort mee en geef uw nieuwe adres door. Vraag om een bewijs van uitschrijving. Als er familie in uw huis blijft wonen, moet u zelf komen.
    .else = Dan denkt Nederland dat u hier nog woont. Dat geeft problemen met zorg, toeslagen en belasting.
    .term-deregister = Het kan vanaf 5 dagen voordat u vertrekt. De laatste dag is { $date }.
    .event-deregister = Laatste dag: uitschrijven bij de gemeente

# Steps: the first weeks there
plan-new-address = Geef uw nieuwe adres door
    .say = Ik wil mijn nieuwe adres en mijn rekeningnummer doorgeven.
plan-new-address-one-week = Het UWV moet het binnen 1 week weten
    .when = In de eerste week daar
    .why = Wie u geld betaalt, moet weten waar u woont.
    .do = Begin bij het UWV. Geef het ook door aan de SVB, uw pensioenfonds, de Belastingdienst en uw bank.
    .else = Dan kan de betaling stoppen.
    .term-tell = De laatste dag is { $date }.
    .event-tell = Laatste dag: nieuw adres doorgeven aan het UWV
plan-new-address-six-weeks = De SVB moet het binnen 6 weken weten
    .when = In de eerste 6 weken daar
    .why = Wie u geld betaalt, moet weten waar u woont.
    .do = Begin bij de SVB. Geef het ook door aan uw pensioenfonds, de Belastingdienst en uw bank.
    .else = Dan kan de betaling stoppen.
    .term-tell = De laatste dag is { $date }.
    .event-tell = Laatste dag: nieuw adres doorgeven aan de SVB
plan-new-address-tell = Doe dit in de eerste weken
    .when = In de eerste weken daar
    .why = U krijgt nog brieven uit Nederland.
    .do = Geef het door aan de Belastingdienst, uw bank en iedereen die u geld betaalt.
    .else = Dan mist u een brief, en misschien ook een laatste dag.
plan-insure-yourself = Wilt u verzekerd blijven voor AOW of Anw?
    .say = Ik wil mij vrijwillig verzekeren. Kan dat, en wat kost het?
plan-insure-yourself-anw = Dat kan nog voor de Anw
    .when = Zo snel mogelijk, uiterlijk 1 jaar na vertrek
    .why = De Anw is een uitkering voor een partner of kinderen als u overlijdt. Na vertrek bent u daar meestal niet meer voor verzekerd.
    .do = Dit kan alleen als u het hele jaar vóór vertrek in Nederland woonde of werkte. Vraag het meteen aan bij de SVB. De verzekering telt pas vanaf de aanvraag.
    .else = Na 1 jaar kan het niet meer.
    .term-apply = De SVB moet uw aanvraag uiterlijk op { $date } hebben.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB
plan-insure-yourself-aow-and-anw = Vraag het dan meteen aan
    .when = Zo snel mogelijk, uiterlijk 1 jaar na vertrek
    .why = Elk jaar buiten Nederland maakt uw AOW 2 procent lager. U kunt zelf betalen. De Anw is een uitkering voor een partner of kinderen als u overlijdt.
    .do = Dit kan alleen als u het hele jaar vóór vertrek in Nederland woonde of werkte. Vraag aan de SVB wat het kost. De Anw telt pas vanaf de aanvraag.
    .else = Na 1 jaar kan het niet meer.
    .term-apply = De SVB moet uw aanvraag uiterlijk op { $date } hebben.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB

# Steps: every year
plan-alive-svb = Stuur het levensbewijs terug aan de SVB
    .say = Ik heb een formulier voor een levensbewijs. Wie mag het ondertekenen?
plan-alive-svb-send-back = Hoe vaak u het formulier krijgt, hangt af van uw land
    .when = Als u een formulier krijgt
    .why = De SVB wil zo weten of u nog leeft. Als u alleen woont, krijgt u daar elke 3 jaar een formulier over.
    .do = Op het formulier staat wie het mag ondertekenen. Ga daar zelf naartoe en stuur het formulier terug.
    .else = Dan kan de SVB stoppen met betalen. Of u krijgt het lagere bedrag van iemand met een partner.
plan-alive-uwv = Stuur het levensbewijs terug aan het UWV
    .say = Ik heb een formulier voor een levensbewijs. Wie mag het ondertekenen?
plan-alive-uwv-send-back = Eén keer per jaar
    .when = Elk jaar
    .why = Het UWV wil zo weten of u nog leeft.
    .do = Laat het formulier ondertekenen en stuur het terug. Als u geen formulier hebt gekregen, bel dan het UWV.
    .else = Dan kan het UWV stoppen met betalen.
plan-alive-fund = Stuur het levensbewijs terug aan uw pensioenfonds
    .say = Ik heb een formulier voor een levensbewijs. Wie mag het ondertekenen?
plan-alive-fund-send-back = Meestal één keer per jaar
    .when = Elk jaar
    .why = Veel fondsen willen zo weten of u nog leeft.
    .do = Laat het formulier ondertekenen en stuur het op tijd terug. Als u geen formulier hebt gekregen, bel dan het fonds.
    .else = Dan stopt het fonds met betalen.
plan-tax-return = Doe belastingaangifte
    .say = Welke aangifte moet ik doen? In welk land betaal ik belasting over mijn geld uit Nederland?
plan-tax-return-m-form = Voor het jaar van vertrek is er formulier M
    .when = In het jaar na uw vertrek
    .why = In het jaar van vertrek woont u een deel in Nederland. Welk land daarna belasting vraagt, staat in een verdrag (afspraken) tussen de landen.
    .do = In de brief staat tot welke dag u de tijd hebt. Als u geen brief hebt gekregen, bel dan de Belastingdienst. Vraag ook naar de jaren daarna.
    .else = Dan kunt u een boete krijgen, of geld mislopen.

# Steps: once in so many years
plan-use-digid = Gebruik uw DigiD
    .say = Mijn DigiD werkt niet meer. Hoe krijg ik een nieuwe?
plan-use-digid-log-in = Minstens eens in de 3 jaar
    .when = Eens in de 3 jaar
    .why = Uw DigiD stopt als u hem 3 jaar niet gebruikt.
    .do = Log in, bijvoorbeeld bij de SVB.
    .else = Dan moet u een nieuwe DigiD aanvragen. Dat is moeilijk vanuit het buitenland.
plan-claim-aow = Vraag AOW aan als het zover is
    .say = Ik krijg bijna AOW. Hoe vraag ik die vanuit mijn nieuwe land aan?
plan-claim-aow-on-the-day = Vraag hoelang van tevoren dat moet
    .when = Voordat uw AOW begint
    .why = De jaren waarin iemand in Nederland woonde of werkte, blijven staan.
    .do = Vraag aan de SVB wanneer u de AOW moet aanvragen.
    .else = Dan krijgt u AOW over hoogstens 1 jaar vóór uw aanvraag. De rest bent u kwijt.
    .term-claim = Uw AOW begint op { $date }. Vraag die van tevoren aan.
    .event-claim = Uw AOW begint
plan-claim-aow-not-fixed = De dag staat nog niet vast
    .when = Voordat uw AOW begint
    .why = De jaren waarin iemand in Nederland woonde of werkte, blijven staan. Uw AOW-leeftijd is nog niet bekend.
    .do = Kijk later op svb.nl wanneer uw AOW begint.
    .else = Dan krijgt u AOW over hoogstens 1 jaar vóór uw aanvraag. De rest bent u kwijt.
    .term-expected = Wij verwachten: niet vóór { $date }.
plan-renew-passport = Vraag op tijd een nieuw Nederlands paspoort aan
    .say = Ik wil een nieuw Nederlands paspoort aanvragen.
plan-renew-passport-ask = Vraag of u daar Nederlander blijft
    .when = Binnen 13 jaar na vertrek
    .why = Als u ook een andere nationaliteit hebt, bent u na 13 jaar buiten de EU geen Nederlander meer. Wij weten niet of dit land bij de EU telt.
    .do = Vraag het aan de ambassade. Een nieuw paspoort om de 10 jaar is genoeg.
    .else = Dan bent u misschien geen Nederlander meer.
plan-renew-passport-thirteen-years = Doe dit binnen 13 jaar
    .when = Binnen 13 jaar na vertrek
    .why = Als u ook een andere nationaliteit hebt, bent u na 13 jaar buiten de EU geen Nederlander meer. Met een nieuw paspoort beginnen 13 nieuwe jaren.
    .do = Ga naar de Nederlandse ambassade. Een nieuw paspoort om de 10 jaar is genoeg.
    .else = Dan bent u geen Nederlander meer.
    .term-renew = Zorg dat u uiterlijk op { $date } een nieuw paspoort hebt.
    .event-renew = Laatste dag: een nieuw Nederlands paspoort

# What to say in Dutch
say-title = Zeg het in het Nederlands
say-letter-title = Een brief in het Nederlands
say-intro = Lees het voor of laat het zien.
say-blanks = Schrijf de brief over of print hem. Vul zelf iets in waar puntjes staan. Onder elke regel staat wat die betekent.
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
say-big = Groot tonen
say-normal = Weer normaal tonen
say-read = Lees voor in het Nederlands
say-copy = Kopiëren
say-copied = De tekst is gekopieerd. Plak die in een bericht of brief.
say-copy-failed = Kopiëren lukt niet op deze telefoon.
file-saved = Bewaard: { $place }
file-not-saved = Bewaren lukt niet op deze computer.
say-print = Printen
say-failed = De Nederlandse tekst kon niet worden geladen. Controleer of u internet hebt.

# Letters
letter-name = Naam: …
letter-birth = Geboortedatum: { $date }
letter-bsn = Burgerservicenummer (BSN): …
letter-address = Adres: …
letter-phone = Telefoonnummer: …
letter-today = Datum: …
letter-to = Aan: …
letter-to-svb = Aan: de Sociale Verzekeringsbank (SVB)
letter-greeting = Geachte heer of mevrouw,
letter-closing = Met vriendelijke groet,
letter-signature = Handtekening: …
letter-leaving = Ik vertrek uit Nederland
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
        Wilt u mij schrijven dat u deze brief hebt ontvangen?
letter-decision = Ik vraag om een schriftelijk besluit
    .hint = Zegt iemand nee? Tegen een schriftelijk besluit kunt u iets doen
    .subject = Onderwerp: verzoek om een schriftelijk besluit
    .text =
        Op deze dag: … hebt u mij dit gezegd: …
        Ik wil daarover graag een schriftelijk besluit.
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
    .hint = Uw WIA of WAO werd lager of stopte na uw vertrek
    .subject = Onderwerp: aanvraag, artikel 4 lid 3 van de Remigratiewet
    .lowered = Ik ben uit Nederland vertrokken met een WIA- of WAO-uitkering. Die is nu lager.
    .ended = Ik ben uit Nederland vertrokken met een WIA- of WAO-uitkering. Die is nu gestopt.
    .text =
        Ik vraag de remigratie-uitkering aan van artikel 4 lid 3 van de Remigratiewet.
        Ik wil graag een schriftelijk besluit.
        Bij deze brief zit de brief van het UWV.
