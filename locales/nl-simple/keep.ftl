# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Dit houdt u
effect-changes = Dit verandert
effect-ask = Dit moet u vragen
effect-stops = Dit stopt

# Whom to ask or to tell
contact-svb = SVB (AOW en kinderbijslag)
contact-uwv = UWV (WIA, WAO en WW)
contact-cak = CAK (zorg in een ander land)
contact-municipality = Uw gemeente
contact-ind = IND (verblijf en nationaliteit)
contact-pension-fund = Uw pensioenfonds
contact-toeslagen = Dienst Toeslagen
contact-embassy = Nederlandse ambassade of consulaat
contact-iom = IOM (hulp bij terugkeer)
contact-svb-remigration = SVB Remigratie
contact-dtv = Dienst Terugkeer en Vertrek
contact-vluchtelingenwerk = VluchtelingenWerk
contact-juridisch-loket = Het Juridisch Loket (gratis advies)
contact-health-insurer = Uw zorgverzekeraar
contact-bank = Uw bank
contact-landlord = Uw verhuurder
contact-own-consulate = Het consulaat van uw land
contact-digid = DigiD (digid.nl)
contact-tax-abroad = Belastingdienst (wonen in een ander land)
contact-duo = DUO (duo.nl)

# Where it stands, and how sure that is
source-law = { $act }, artikel { $article }
source-page = { $name }
source-day = tekst van { $date }
sure-verified = gelezen in de tekst zelf
sure-older = uit een oudere tekst
sure-derived = onze conclusie uit de tekst
sure-unverified = niet zeker

# State pension
keep-aow = AOW (pensioen van de overheid)
    .sure = AOW mag mee naar elk land, maar het bedrag kan lager zijn.
    .ask = Vraag aan de SVB: hoeveel AOW krijg ik in mijn nieuwe land?
keep-aow-same = U houdt uw AOW
    .why = De AOW mag mee naar elk land. Het bedrag wordt voor u niet lager door de verhuizing. De belasting kan wel anders zijn.
    .do = Vertel de SVB dat u verhuist. Krijgt u nog een toeslag voor uw partner? Vraag of die blijft.
keep-aow-couple-no-treaty = U houdt uw AOW. Een toeslag voor uw partner stopt
    .why = De AOW mag mee naar elk land. Uw eigen bedrag wordt niet lager. Maar Nederland heeft geen afspraken (verdrag) met dit land. Krijgt u nog een toeslag voor uw partner, van vóór 2015? Die stopt, en komt niet terug.
    .do = Vertel de SVB dat u verhuist. Vraag wat er met de toeslag gebeurt.
keep-aow-married-rate = U houdt uw AOW, maar u krijgt minder
    .why = Nederland heeft geen afspraken (verdrag) met dit land. Wie alleen is, krijgt daar minder. Een hele AOW is dan 50 procent van het minimumloon. Nu is dat 70 procent.
    .do = Vertel de SVB dat u verhuist. Vraag hoeveel u dan krijgt.
    .term-from = U krijgt minder vanaf { $date }.
keep-aow-ask-single = U houdt uw AOW. Vraag hoeveel u krijgt
    .why = De AOW mag mee naar elk land. Maar wie alleen is, krijgt in sommige landen minder. Wij weten niet zeker hoe dat in dit land is.
    .do = Vraag het de SVB vóór u gaat.
keep-aow-claim = U hebt de leeftijd voor AOW. Vraag AOW aan
    .why = Woonde of werkte u minstens 1 jaar in Nederland? Dan is er AOW voor u. De AOW mag mee naar elk land.
    .do = Bel de SVB vóór u gaat. Bent u alleen? Vraag hoeveel u dan krijgt in uw nieuwe land. Bent u laat? Dan krijgt u AOW over hoogstens 1 jaar vóór uw aanvraag.
keep-aow-claim-no-treaty = U hebt de leeftijd voor AOW. Vraag AOW aan
    .why = Woonde of werkte u minstens 1 jaar in Nederland? Dan is er AOW voor u. De AOW mag mee. Maar Nederland heeft geen afspraken (verdrag) met dit land. Wie alleen is, krijgt daar minder: 50 in plaats van 70 procent van het minimumloon.
    .do = Bel de SVB vóór u gaat. Bent u laat? Dan krijgt u AOW over hoogstens 1 jaar vóór uw aanvraag.
keep-aow-later = U krijgt later AOW, maar jaren buiten Nederland tellen niet mee
    .why = De jaren dat u in Nederland woonde of werkte, blijven staan. Jaren buiten Nederland tellen niet mee. Voor elk jaar krijgt u 2 procent minder AOW.
    .do = Vraag de SVB hoeveel jaren u hebt. Bent u alleen? Vraag ook of u in uw nieuwe land minder krijgt.
    .term-start = Uw AOW begint op { $date }.
keep-aow-later-no-treaty = U krijgt later AOW, en in dit land soms minder
    .why = Jaren buiten Nederland tellen niet mee. Voor elk jaar krijgt u 2 procent minder AOW. En Nederland heeft geen afspraken (verdrag) met dit land. Wie alleen is, krijgt daar minder: 50 in plaats van 70 procent van het minimumloon.
    .do = Vraag de SVB hoeveel jaren u hebt, en hoeveel u daar krijgt.
    .term-start = Uw AOW begint op { $date }.
keep-aow-later-not-fixed = U krijgt later AOW. De dag staat nog niet vast
    .why = De jaren dat u in Nederland woonde of werkte, blijven staan. Jaren buiten Nederland tellen niet mee. Voor elk jaar krijgt u 2 procent minder AOW. De leeftijd voor uw AOW is nog niet bekend.
    .do = Vraag de SVB hoeveel jaren u hebt. Bent u alleen? Vraag ook of u in uw nieuwe land minder krijgt. Kijk later wanneer uw AOW begint.
    .term-expected = Wij verwachten: niet vóór { $date }.
keep-aow-later-not-fixed-no-treaty = U krijgt later AOW, en in dit land soms minder
    .why = De leeftijd voor uw AOW is nog niet bekend. Jaren buiten Nederland tellen niet mee. Voor elk jaar krijgt u 2 procent minder AOW. En Nederland heeft geen afspraken (verdrag) met dit land. Wie alleen is, krijgt daar minder: 50 in plaats van 70 procent van het minimumloon.
    .do = Vraag de SVB hoeveel jaren u hebt, en hoeveel u daar krijgt. Kijk later wanneer uw AOW begint.
    .term-expected = Wij verwachten: niet vóór { $date }.

# Voluntary insurance
keep-aow-voluntary = Zelf betalen om verzekerd te blijven (AOW en Anw)
    .sure = Wie zelf verzekerd wil blijven, moet dat binnen 1 jaar na vertrek aanvragen.
    .ask = Vraag aan de SVB: kan ik vrijwillig verzekerd blijven, hoelang, en wat kost het?
keep-aow-voluntary-job-search = U blijft verzekerd voor de AOW
    .why = U gaat daar werk zoeken, hoogstens 3 maanden. U verhuist niet. Dan bouwt u door.
    .do = Blijft u toch langer weg? Vraag het dan de SVB.
keep-aow-voluntary-anw-only = Uw verzekering voor de Anw stopt. Misschien mag u zelf betalen
    .why = De Anw is geld voor een partner als u overlijdt. Na vertrek bent u daar niet meer voor verzekerd. U kunt zelf betalen en verzekerd blijven. Woonde of werkte u het hele jaar vóór vertrek in Nederland? Alleen dan kan het.
    .do = Wilt u dat? Vraag het meteen aan bij de SVB. De verzekering telt pas vanaf de aanvraag.
    .term-apply = De SVB moet uw aanvraag hebben. De laatste dag is { $date }.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB
keep-aow-voluntary-no-limit = U bouwt geen AOW meer op. Misschien mag u zelf lang betalen
    .why = Na vertrek tellen de jaren niet meer mee voor de AOW. U kunt zelf betalen tot uw AOW begint. Is uw uitkering lager dan 35 procent van het minimumloon? Dan mag dat hoogstens 10 jaar. U kunt ook betalen voor de Anw. Dat is geld voor een partner als u overlijdt. Woonde of werkte u het hele jaar vóór vertrek in Nederland? Alleen dan kan het.
    .do = Vraag de SVB wat het kost en hoelang het mag. Kwam u minder dan 10 jaar geleden voor het eerst in Nederland? Vraag dan vóór u gaat of u oude jaren kunt kopen. Na vertrek kan dat niet meer.
    .term-apply = De SVB moet uw aanvraag hebben. De laatste dag is { $date }.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB
keep-aow-voluntary-ask-limit = U bouwt geen AOW meer op. Vraag hoelang u zelf mag betalen
    .why = Na vertrek tellen de jaren niet meer mee voor de AOW. U mag zelf betalen tot uw AOW begint, in elk geval 10 jaar. Of het langer mag, weten wij niet zeker. U kunt ook betalen voor de Anw. Dat is geld voor een partner als u overlijdt. Woonde of werkte u het hele jaar vóór vertrek in Nederland? Alleen dan kan het.
    .do = Vraag het de SVB vóór u gaat. Kwam u minder dan 10 jaar geleden voor het eerst in Nederland? Vraag dan ook of u oude jaren kunt kopen. Na vertrek kan dat niet meer.
    .term-apply = De SVB moet uw aanvraag hebben. De laatste dag is { $date }.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB
keep-aow-voluntary-ten-years = U bouwt geen AOW meer op. Misschien mag u zelf 10 jaar betalen
    .why = Na vertrek tellen de jaren niet meer mee voor de AOW. U kunt zelf betalen, hoogstens 10 jaar en tot uw AOW begint. U kunt ook betalen voor de Anw. Dat is geld voor een partner als u overlijdt. Woonde of werkte u het hele jaar vóór vertrek in Nederland? Alleen dan kan het.
    .do = Vraag de SVB wat het kost. Kwam u minder dan 10 jaar geleden voor het eerst in Nederland? Vraag dan vóór u gaat of u oude jaren kunt kopen. Na vertrek kan dat niet meer.
    .term-apply = De SVB moet uw aanvraag hebben. De laatste dag is { $date }.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB

# Supplement to a small state pension
keep-aio = AIO (extra geld bij een kleine AOW)
    .sure = AIO stopt altijd als u in een ander land gaat wonen.
    .ask = Vraag aan de SVB: wanneer stopt mijn AIO, en hoelang mag ik op bezoek?
keep-aio-stops = Uw AIO stopt
    .why = De AIO is een soort bijstand. Die mag niet mee naar een ander land.
    .do = Gaat u op bezoek en komt u terug? Dan mag u hoogstens 13 weken per jaar weg. Vertel het de SVB vóór u gaat.
    .term-from = De AIO stopt op { $date }.

# Company pension
keep-pension = Pensioen van uw werk
    .sure = Pensioen van uw werk mag mee naar elk land.
    .ask = Vraag aan uw pensioenfonds: wat verandert er aan mijn pensioen als ik verhuis?
keep-pension-same = U houdt het pensioen van uw werk
    .why = Dit pensioen mag mee naar elk land. De belasting kan anders worden.
    .do = Geef uw nieuwe adres aan uw pensioenfonds. Vraag ook naar de belasting.

# Incapacity since 2006
keep-wia = WIA (als u ziek bent en niet kunt werken)
    .sure = WIA mag langer dan 1 jaar mee naar landen met afspraken (verdrag).
    .ask = Vraag aan het UWV: mag mijn WIA mee naar mijn nieuwe land, en blijft het bedrag gelijk?
keep-wia-same = U houdt uw WIA
    .why = De WIA mag mee naar dit land. Het bedrag wordt niet lager door de verhuizing.
    .do = Vertel het UWV dat u gaat verhuizen. Misschien wil een arts van het UWV u nog zien.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen
keep-wia-ask-amount = U houdt uw WIA. Vraag hoeveel u krijgt
    .why = De WIA mag mee naar dit land. Maar de WGA-vervolguitkering is daar soms lager. Wij weten niet of dat voor u zo is.
    .do = Vraag het UWV hoeveel u krijgt. Misschien wil een arts van het UWV u nog zien.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen
keep-wia-factor-50 = U houdt uw WIA, maar u krijgt de helft
    .why = Het leven is daar goedkoper dan in Nederland. Daarom krijgt u in 2026 50 procent van uw WGA-vervolguitkering.
    .do = Vertel het UWV dat u gaat verhuizen. Vraag hoeveel u dan krijgt.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen
keep-wia-factor-60 = U houdt uw WIA, maar u krijgt minder
    .why = Het leven is daar goedkoper dan in Nederland. Daarom krijgt u in 2026 60 procent van uw WGA-vervolguitkering.
    .do = Vertel het UWV dat u gaat verhuizen. Vraag hoeveel u dan krijgt.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen
keep-wia-stops-iva = Uw WIA stopt
    .why = Nederland heeft geen afspraken (verdrag) met dit land. Komt u weer in Nederland wonen? Dan kan de IVA weer beginnen.
    .do = Vertel het UWV dat u gaat verhuizen. Gaat u korter dan 1 jaar weg? Dan woont u voor het UWV nog in Nederland. Spreek het af met het UWV.
    .term-from = De WIA stopt op { $date }.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen
keep-wia-stops = Uw WIA stopt
    .why = Nederland heeft geen afspraken (verdrag) met dit land. Komt u binnen 5 jaar weer in Nederland wonen? Dan kan de WIA weer beginnen.
    .do = Vertel het UWV dat u gaat verhuizen. Gaat u korter dan 1 jaar weg? Dan woont u voor het UWV nog in Nederland. Spreek het af met het UWV.
    .term-from = De WIA stopt op { $date }.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen
    .term-back = Wilt u uw WIA dan terug? Kom weer in Nederland wonen op of vóór { $date }.
    .event-back = Laatste dag om terug te komen met WIA
keep-wia-ask = Vraag het UWV of uw WIA mee mag
    .why = Dit hangt af van de afspraken met dit land. Wij weten het niet zeker. De WIA kan stoppen.
    .do = Vraag het UWV. Ga niet weg vóór u een antwoord op papier hebt. Gaat u korter dan 1 jaar weg? Dan woont u voor het UWV nog in Nederland. Spreek het af met het UWV.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen

# Older incapacity benefits
keep-wao-waz = WAO of WAZ (als u ziek bent en niet kunt werken)
    .sure = WAO of WAZ mag langer dan 1 jaar mee naar landen met afspraken (verdrag).
    .ask = Vraag aan het UWV: mag mijn WAO of WAZ mee naar mijn nieuwe land?
keep-wao-waz-same = U houdt uw WAO of WAZ
    .why = Deze uitkering mag mee naar dit land. Het bedrag wordt niet lager door de verhuizing.
    .do = Vertel het UWV dat u gaat verhuizen. Misschien wil een arts van het UWV u nog zien.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen
keep-wao-waz-stops = Uw WAO of WAZ stopt
    .why = Nederland heeft geen afspraken (verdrag) met dit land. Daarom mag deze uitkering niet mee.
    .do = Vertel het UWV dat u gaat verhuizen. Gaat u korter dan 1 jaar weg? Dan woont u voor het UWV nog in Nederland. Spreek het af met het UWV.
    .term-from = De uitkering stopt op { $date }.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen
keep-wao-waz-ask = Vraag het UWV of uw WAO of WAZ mee mag
    .why = Dit hangt af van de afspraken met dit land. Wij weten het niet zeker. De uitkering kan stoppen.
    .do = Vraag het UWV. Ga niet weg vóór u een antwoord op papier hebt. Gaat u korter dan 1 jaar weg? Dan woont u voor het UWV nog in Nederland. Spreek het af met het UWV.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen

# Disabled at a young age
keep-wajong = Wajong (al jong ziek of beperkt)
    .sure = Wajong stopt in elk land, behalve als het UWV een uitzondering maakt.
    .ask = Vraag aan het UWV: kan ik een uitzondering krijgen voor mijn Wajong?
keep-wajong-exception = Vraag of u uw Wajong mag meenemen
    .why = De Wajong stopt in elk land. Maar het UWV kan een uitzondering maken. Voor een behandeling, of voor een betere kans op werk. Of als uw verzorger verhuist. Een uitzondering is zeldzaam.
    .do = Vraag het UWV. Ga niet weg vóór u een antwoord op papier hebt.
    .term-report = Vertel het UWV uiterlijk op { $date } dat u gaat.
    .event-report = Vertel het UWV dat u gaat verhuizen
keep-wajong-stops = Uw Wajong stopt
    .why = De Wajong mag niet mee, ook niet binnen Europa. Komt u weer in Nederland wonen? Dan kan de Wajong weer beginnen.
    .do = Vertel het UWV dat u gaat verhuizen.
    .term-from = De Wajong stopt op { $date }.
    .term-report = Vertel het UWV uiterlijk op { $date } dat u gaat.
    .event-report = Vertel het UWV dat u gaat verhuizen

# Unemployment
keep-ww = WW (als u geen werk hebt)
    .sure = WW stopt als u in een ander land gaat wonen.
    .ask = Vraag aan het UWV: mag ik met WW werk zoeken in mijn nieuwe land?
keep-ww-three-months = U mag uw WW 3 maanden meenemen
    .why = In dit land mag u 3 maanden werk zoeken met WW. Daarvoor hebt u een formulier nodig. Het heet PD U2.
    .do = Vraag het UWV om formulier PD U2. Schrijf u in dat land in als iemand die werk zoekt.
    .term-form = Vraag het formulier uiterlijk op { $date }.
    .event-form = Vraag het UWV om formulier PD U2
    .term-register = Schrijf u in uiterlijk op { $date }.
    .event-register = Schrijf u in als iemand die werk zoekt
    .term-back = Kom terug uiterlijk op { $date }.
    .event-back = Laatste dag om terug te komen met WW
keep-ww-ask = Vraag het UWV of u uw WW mag meenemen
    .why = In dit land hangt het af van uw nationaliteit. Wij weten het niet zeker.
    .do = Vraag het UWV vóór u gaat.
keep-ww-not-yet = U mag uw WW nog niet meenemen
    .why = U moet eerst 4 weken volle WW hebben. Daarna mag u misschien 3 maanden werk zoeken in dit land.
    .do = Wacht met vertrekken. Vraag het UWV wanneer het kan.
keep-ww-stops = Uw WW stopt
    .why = Wie in een ander land woont, krijgt geen WW. Vakantie mag wel: 20 werkdagen per jaar. Krijgt u binnen 1 jaar AOW? Dan 65 dagen per jaar.
    .do = Vertel het UWV dat u gaat verhuizen.
    .term-from = De WW stopt op { $date }.
    .term-back = Wilt u uw WW dan terug? Kom weer in Nederland wonen op of vóór { $date }.
    .event-back = Laatste dag om terug te komen met WW

# Sickness
keep-zw = Ziektewet (de eerste tijd ziek)
    .sure = Ziektewet mag alleen mee als Nederland afspraken (verdrag) heeft met dat land.
    .ask = Vraag aan het UWV: mag mijn Ziektewet mee naar mijn nieuwe land?
keep-zw-same = U houdt uw geld van de Ziektewet
    .why = Deze uitkering mag mee naar dit land.
    .do = Vertel het UWV dat u gaat verhuizen. Misschien wil een arts van het UWV u nog zien.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen
keep-zw-stops = Uw geld van de Ziektewet stopt
    .why = Deze uitkering mag niet mee naar dit land. Komt u weer in Nederland wonen? Dan kan de uitkering weer beginnen.
    .do = Vertel het UWV dat u gaat verhuizen.
    .term-from = De uitkering stopt op { $date }.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen
keep-zw-ask = Vraag het UWV of uw Ziektewet mee mag
    .why = Dit hangt af van de afspraken met dit land. Wij weten het niet zeker. De uitkering kan stoppen.
    .do = Vraag het UWV. Ga niet weg vóór u een antwoord op papier hebt.
    .term-report = Vertel het uiterlijk op { $date }.
    .event-report = Vertel het UWV dat u gaat verhuizen

# Top-up
keep-tw = Toeslag van het UWV (Toeslagenwet)
    .sure = De toeslag van het UWV stopt als u in een ander land gaat wonen.
    .ask = Vraag aan het UWV: wanneer stopt mijn toeslag, en hoeveel krijg ik dan nog?
keep-tw-stops = Uw toeslag van het UWV stopt
    .why = Deze toeslag mag niet mee, ook niet binnen Europa. De uitkering zelf mag soms wel mee.
    .do = Vertel het UWV dat u gaat verhuizen.
    .term-from = De toeslag stopt op { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW of IOAZ (oudere zonder werk)
    .sure = IOW, IOAW en IOAZ stoppen als u in een ander land gaat wonen.
    .ask = Vraag aan het UWV (IOW) of uw gemeente (IOAW, IOAZ): wanneer stopt mijn uitkering?
keep-older-unemployed-stops-iow = Uw IOW stopt
    .why = De IOW mag niet mee naar een ander land. Vakantie mag wel.
    .do = Vertel het UWV dat u gaat verhuizen.
    .term-from = De IOW stopt op { $date }.
keep-older-unemployed-stops = Uw IOAW of IOAZ stopt
    .why = Deze uitkering mag niet mee naar een ander land.
    .do = Vertel het uw gemeente vóór u gaat. Vertel het ook als u kort weggaat.
    .term-from = De uitkering stopt op { $date }.

# Social assistance
keep-bijstand = Bijstand (geld van de gemeente)
    .sure = Bijstand stopt altijd als u in een ander land gaat wonen.
    .ask = Vraag aan uw gemeente: wanneer stopt mijn bijstand, en hoelang mag ik op bezoek?
keep-bijstand-stops = Uw bijstand stopt
    .why = Bijstand is alleen voor wie in Nederland woont.
    .do = Gaat u op bezoek en komt u terug? Dan mag u hoogstens 4 weken per jaar weg. Hebt u de leeftijd voor AOW? Dan 13 weken. Vertel het uw gemeente vóór u gaat.
    .term-from = De bijstand stopt op { $date }.

# Survivors
keep-anw = Anw (als uw partner is overleden)
    .sure = Anw mag alleen mee als Nederland afspraken (verdrag) heeft met dat land.
    .ask = Vraag aan de SVB: mag mijn Anw mee naar mijn nieuwe land, en hoeveel krijg ik daar?
keep-anw-same = U houdt uw Anw
    .why = De Anw mag mee naar dit land. Het bedrag wordt niet lager door de verhuizing.
    .do = Vertel de SVB dat u verhuist.
keep-anw-ask-amount = U houdt uw Anw. Vraag hoeveel u krijgt
    .why = De Anw mag mee naar dit land. Maar het bedrag is daar soms lager. Wij weten niet of dat voor u zo is.
    .do = Vraag het de SVB vóór u gaat.
keep-anw-factor-60 = U houdt uw Anw, maar u krijgt minder
    .why = Het leven is daar goedkoper dan in Nederland. Daarom krijgt u in 2026 60 procent van uw Anw.
    .do = Vertel de SVB dat u verhuist. Vraag hoeveel u dan krijgt.
keep-anw-stops = Uw Anw stopt
    .why = Nederland heeft geen afspraken (verdrag) met dit land. Woont u later weer in Nederland, of in een land met afspraken (verdrag)? Dan kan de Anw weer beginnen.
    .do = Vertel de SVB dat u verhuist.
    .term-from = De Anw stopt op { $date }.
keep-anw-ask = Vraag de SVB of uw Anw mee mag
    .why = Dit hangt af van de afspraken met dit land. Wij weten het niet zeker. De Anw kan stoppen.
    .do = Vraag de SVB. Ga niet weg vóór u een antwoord op papier hebt.

# Child benefit
keep-akw = Kinderbijslag
    .sure = De SVB kijkt 4 keer per jaar of u kinderbijslag krijgt.
    .ask = Vraag aan de SVB: krijg ik nog kinderbijslag na de verhuizing?
keep-akw-other-parent = Vraag de SVB of de kinderbijslag blijft
    .why = U bent na vertrek niet meer verzekerd voor kinderbijslag. De andere ouder misschien wel. Dan kan die het geld krijgen.
    .do = Vertel de SVB dat u gaat. Vraag of de andere ouder de kinderbijslag kan krijgen.
keep-akw-parent-in-eu = Vraag de SVB of de kinderbijslag blijft
    .why = Wie weggaat, is niet meer verzekerd voor kinderbijslag. Krijgt u pensioen of een uitkering uit Nederland? Dan mag de kinderbijslag in de EU soms blijven.
    .do = Vraag het de SVB vóór u gaat.
keep-akw-parent-leaves = Uw kinderbijslag stopt
    .why = Wie weggaat, is niet meer verzekerd voor kinderbijslag. De SVB kijkt op 1 januari, 1 april, 1 juli en 1 oktober.
    .do = Vertel de SVB dat u gaat. Kreeg u te veel? Dat moet u terugbetalen.
    .term-from = Vanaf { $date } is er geen kinderbijslag meer.
keep-akw-child-same = U houdt de kinderbijslag
    .why = U blijft in Nederland verzekerd. Uw kind woont dan in een land met dezelfde regels.
    .do = Vertel de SVB dat uw kind verhuist.
keep-akw-child-since = Vraag de SVB of de kinderbijslag blijft
    .why = Voor dit land zijn de regels veranderd. Kreeg u toen al geld voor dit kind? Dan mag dat soms blijven.
    .do = Vraag het de SVB. Zeg sinds wanneer uw kind daar woont.
keep-akw-child-stops = Uw kinderbijslag stopt
    .why = Voor een kind dat in dit land gaat wonen, is er geen kinderbijslag.
    .do = Kreeg u al geld voor dit kind toen het daar ging wonen? Vraag de SVB of dat mag blijven.
    .term-from = Vanaf { $date } is er geen kinderbijslag meer.
keep-akw-child-ask = Vraag de SVB of de kinderbijslag blijft
    .why = Uw kind gaat in dit land wonen. Wij weten niet zeker wat er dan gebeurt.
    .do = Vraag het de SVB vóór uw kind gaat.

# Allowance for children
keep-kgb = Kindgebonden budget
    .sure = Zonder kinderbijslag is er geen kindgebonden budget.
    .ask = Vraag aan de Dienst Toeslagen: krijg ik nog kindgebonden budget na de verhuizing?
keep-kgb-stops = Uw kindgebonden budget stopt
    .why = Zonder kinderbijslag is er geen kindgebonden budget.
    .do = Vertel het de Dienst Toeslagen. Kreeg u te veel? Dat moet u terugbetalen.
keep-kgb-child-same = U houdt het kindgebonden budget
    .why = Als de kinderbijslag blijft, blijft ook dit geld.
    .do = Vertel de Dienst Toeslagen dat uw kind verhuist.
keep-kgb-ask = Vraag of het kindgebonden budget blijft
    .why = Dit geld gaat samen met de kinderbijslag. Of die blijft, weten wij niet zeker.
    .do = Vraag het de Dienst Toeslagen vóór het vertrek.

# Other allowances
keep-allowances = Toeslag voor zorg, huur of kinderopvang
    .sure = Huurtoeslag is alleen voor een huis in Nederland.
    .ask = Vraag aan de Dienst Toeslagen: welke toeslag moet ik stoppen, en vanaf welke dag?
keep-allowances-care-may-stay = Huurtoeslag stopt. Zorgtoeslag kan blijven
    .why = Huurtoeslag is alleen voor een huis in Nederland. Zorgtoeslag kan wel. Dan moet u daar zorg hebben die Nederland betaalt, via het CAK. Kinderopvangtoeslag hangt af van werk in Nederland.
    .do = Krijgt u huurtoeslag? Stop die zelf. Vraag de Dienst Toeslagen naar zorgtoeslag in uw nieuwe land. Kreeg u te veel? Dat moet u terugbetalen.
keep-allowances-stops = Uw toeslagen stoppen
    .why = Huurtoeslag is alleen voor een huis in Nederland. Zorgtoeslag is voor wie hier een zorgverzekering heeft, of zorg via het CAK. Werkt uw partner in Nederland? Dan mag de toeslag voor kinderopvang soms blijven.
    .do = Stop de toeslagen zelf bij de Dienst Toeslagen. Kreeg u te veel? Dat moet u terugbetalen.
keep-allowances-ask = Vraag wat er met uw toeslag gebeurt
    .why = Huurtoeslag is alleen voor een huis in Nederland. Zorgtoeslag mag soms blijven. Of dat voor u zo is, weten wij niet zeker.
    .do = Vraag het de Dienst Toeslagen vóór u gaat. Stop de huurtoeslag zelf. Kreeg u te veel? Dat moet u terugbetalen.

# Health care
keep-care = Dokter en ziekenhuis (zorgverzekering)
    .sure = U moet uw zorgverzekeraar vertellen dat u verhuist.
    .ask = Vraag aan het CAK: betaalt Nederland mijn zorg in mijn nieuwe land?
keep-care-job-search = U houdt uw Nederlandse zorgverzekering
    .why = U gaat daar werk zoeken, hoogstens 3 maanden. U verhuist niet. Wij denken dat u dan hier verzekerd blijft.
    .do = Vraag uw zorgverzekeraar of dit klopt. Neem uw Europese zorgpas (EHIC) mee.
keep-care-ask-insurer = Misschien blijft u hier verzekerd. Vraag het
    .why = Met WW of Ziektewet blijft u soms in Nederland verzekerd. Het UWV zegt tot welke dag. Of dat voor u zo is, weten wij niet zeker.
    .do = Vraag het UWV en uw zorgverzekeraar vóór u gaat. Ga niet weg zonder verzekering.
    .term-insurer = Vertel het uw zorgverzekeraar rond { $date }.
    .event-insurer = Vertel uw zorgverzekeraar dat u verhuist
keep-care-ends = Uw Nederlandse zorgverzekering stopt
    .why = Na vertrek betaalt Nederland uw zorg niet meer.
    .do = Regel een verzekering in uw nieuwe land vóór u gaat.
    .term-insurer = Vertel het uw zorgverzekeraar rond { $date }.
    .event-insurer = Vertel uw zorgverzekeraar dat u verhuist
keep-care-ask = Uw zorgverzekering stopt. Vraag het CAK wat er voor u is
    .why = Of Nederland uw zorg in dit land betaalt, weten wij niet zeker.
    .do = Vraag het CAK vóór u gaat: hetcak.nl. Ga niet weg zonder verzekering.
    .term-insurer = Vertel het uw zorgverzekeraar rond { $date }.
    .event-insurer = Vertel uw zorgverzekeraar dat u verhuist
keep-care-insured-there = Uw Nederlandse zorgverzekering stopt. U bent daar verzekerd
    .why = U krijgt geld uit werk of pensioen van dat land. Dan geldt de zorg van dat land voor u.
    .do = Vraag het CAK of dit klopt. Schrijf u in bij de verzekering van dat land.
    .term-insurer = Vertel het uw zorgverzekeraar rond { $date }.
    .event-insurer = Vertel uw zorgverzekeraar dat u verhuist
keep-care-cak = U krijgt daar zorg, en Nederland betaalt mee
    .why = Uw Nederlandse verzekering stopt. U krijgt dezelfde zorg als de mensen daar. U betaalt elke maand een bedrag. Dat gaat van uw pensioen of uitkering af.
    .do = Meld u aan bij het CAK: hetcak.nl. U krijgt een formulier: S1 of 121.
    .term-insurer = Vertel het uw zorgverzekeraar rond { $date }.
    .event-insurer = Vertel uw zorgverzekeraar dat u verhuist

# Long-term care
keep-wlz = Verpleeghuis of langdurige zorg thuis (Wlz)
    .sure = Met alleen AOW of pensioen hebt u in een ander land geen Wlz.
    .ask = Vraag aan het CAK: welke langdurige zorg kan ik in mijn nieuwe land krijgen?
keep-wlz-ask = Vraag of u voor de Wlz verzekerd blijft
    .why = U verhuist misschien niet, of uw uitkering telt nog mee. Dan blijft u soms verzekerd. Dat weten wij niet zeker.
    .do = Vraag het de SVB vóór u gaat.
keep-wlz-stops = Uw recht op de Wlz stopt
    .why = De Wlz is alleen voor wie in Nederland woont of werkt.
    .do = Krijgt u nu zorg van de Wlz? Vraag vóór u gaat welke zorg u daar kunt krijgen.
    .term-from = De Wlz stopt op { $date }.

# Nationality
keep-nationality = Nederlandse nationaliteit
    .sure = Wie Nederlander is, verliest dat niet meteen na vertrek.
    .ask = Vraag aan uw gemeente of de ambassade: hoe blijf ik Nederlander als ik daar woon?
keep-nationality-only-dutch-suriname = U blijft Nederlander
    .why = U bent alleen Nederlander. Dat blijft u, ook na lange tijd. Vraagt u zelf de Surinaamse nationaliteit aan? Dan blijft u Nederlander als u daar geboren bent en daar dan woont. Maar wie Surinamer wordt door het verdrag van 1975, is daarna geen Nederlander meer.
    .do = Vraag een nieuw paspoort vóór u gaat. Vraag de ambassade vóór u de Surinaamse nationaliteit aanvraagt.
keep-nationality-only-dutch = U blijft Nederlander
    .why = U bent alleen Nederlander. Dat blijft u, ook na lange tijd. Maar neemt u een andere nationaliteit? Dan bent u misschien geen Nederlander meer.
    .do = Vraag een nieuw paspoort vóór u gaat.
keep-nationality-in-eu = U blijft Nederlander
    .why = Wie in de EU of in het Koninkrijk woont, blijft Nederlander. Verhuist u later naar een ander land? Dan gelden andere regels.
    .do = Vraag een nieuw paspoort vóór u gaat.
keep-nationality-ask = Vraag of u Nederlander blijft
    .why = U hebt ook een andere nationaliteit. Of dit land bij de EU telt, weten wij niet zeker.
    .do = Vraag een nieuw paspoort vóór u gaat, en daarna elke 10 jaar.
keep-nationality-renewed = U blijft Nederlander, maar niet vanzelf
    .why = U hebt ook een andere nationaliteit. Uw laatste paspoort gaf u 13 nieuwe jaren als Nederlander. Bent u straks geen Nederlander meer? Dan zijn uw kinderen onder 18 dat vaak ook niet meer.
    .do = Vraag elke 10 jaar een nieuw paspoort.
    .term-renew = Zorg dat u uiterlijk op { $date } een nieuw paspoort hebt. Anders bent u daarna geen Nederlander meer.
    .event-renew = Laatste dag om een nieuw Nederlands paspoort te krijgen
keep-nationality-lost-perhaps = Vraag of u nog Nederlander bent
    .why = U hebt ook een andere nationaliteit, en u bent al lang weg. Na 13 jaar zonder nieuw paspoort is de Nederlandse nationaliteit weg. Tot 1 april 2022 was dat na 10 jaar. Kinderen onder 18 verliezen die dan vaak ook.
    .do = Vraag het de ambassade. Bent u de nationaliteit kwijt? Soms kunt u die terugkrijgen. Vraag dat ook.
keep-nationality-thirteen-years = U blijft Nederlander, maar niet vanzelf
    .why = U hebt ook een andere nationaliteit. Woont u 13 jaar buiten het Koninkrijk en de EU? Dan bent u daarna geen Nederlander meer. Met elk nieuw paspoort begint de tijd opnieuw. Bent u straks geen Nederlander meer? Dan zijn uw kinderen onder 18 dat vaak ook niet meer.
    .do = Vraag een nieuw paspoort vóór u gaat, en daarna elke 10 jaar.
    .term-renew = Zorg dat u uiterlijk op { $date } een nieuw paspoort hebt. Anders bent u daarna geen Nederlander meer.
    .event-renew = Laatste dag om een nieuw Nederlands paspoort te krijgen

# The way back
keep-way-back = Terugkomen naar Nederland
    .sure = Dat hangt af van uw paspoort en vergunning: wie Nederlander is, mag altijd terugkomen.
    .ask = Vraag aan de IND: wat gebeurt er met mijn verblijfsrecht, en mag ik terugkomen?
keep-way-back-dutch = U mag altijd terugkomen
    .why = U bent Nederlander. Wie Nederlander is, mag hier altijd wonen.
    .do = Zorg dat u Nederlander blijft. Lees wat wij daarover zeggen.
keep-way-back-eu = U mag terugkomen
    .why = U bent burger van de EU, IJsland, Liechtenstein, Noorwegen of Zwitserland. Dan mag u hier wonen.
keep-way-back-permit = U kunt uw verblijfsvergunning verliezen. Vraag het de IND
    .why = Dat kan als u langer dan 6 maanden achter elkaar weg bent. Of 3 jaar na elkaar, elk jaar langer dan 4 maanden achter elkaar.
    .do = Vraag de IND vóór u gaat of u kunt terugkomen. Soms is er een weg terug. Bijvoorbeeld als u Nederlander was, of hier als kind lang woonde. Ging u met de remigratie-uitkering? Dan kan het binnen 1 jaar.
    .term-back = Op { $date } bent u 6 maanden weg. Blijft u langer weg? Dan kan de IND uw vergunning stoppen (intrekken).
    .event-back = Laatste dag om terug te komen met uw verblijfsvergunning
keep-way-back-long-term = U kunt uw verblijfsrecht verliezen. Vraag het de IND
    .why = U bent langdurig ingezetene van de EU. Bent u 12 maanden achter elkaar buiten de EU? Dan kunt u dat recht verliezen. Gaat u naar een ander EU-land? Dan gelden andere regels.
    .do = Vraag de IND vóór u gaat of u kunt terugkomen.
    .term-back = Bent u na { $date } nog buiten de EU? Dan kunt u uw verblijfsrecht verliezen.
    .event-back = Laatste dag om terug te komen met uw verblijfsrecht
keep-way-back-asylum = U kunt uw verblijfsvergunning verliezen. Vraag het de IND
    .why = Dat kan als u langer dan 6 maanden achter elkaar weg bent. Of 3 jaar na elkaar, elk jaar langer dan 4 maanden achter elkaar. Gaat u naar het land waaruit u vluchtte? Dan kan het al na een bezoek.
    .do = Vraag het de IND of VluchtelingenWerk vóór u gaat, ook voor een bezoek.
    .term-back = Op { $date } bent u 6 maanden weg. Blijft u langer weg? Dan kan de IND uw vergunning stoppen (intrekken).
    .event-back = Laatste dag om terug te komen met uw verblijfsvergunning
keep-way-back-ask = U kunt niet zomaar terugkomen. Vraag het de IND
    .why = Gaat u weg, dan stopt meestal uw verblijfsrecht. Soms is er een weg terug. Bijvoorbeeld als u Nederlander was, of hier als kind lang woonde. De terugkeeroptie is alleen voor mensen met de remigratie-uitkering, binnen 1 jaar.
    .do = Vraag het de IND vóór u gaat.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Hoeveel geld houd ik over?
    .hint = Nu en daar naast elkaar
left-title = Uw geld: nu en daar
left-keeps-from = Vanaf { $date } hebt u nog: { $names }.
left-keeps = Na uw vertrek hebt u nog: { $names }.
left-keeps-none = Van dit geld houdt u na uw vertrek niets over.
left-stops = Dit stopt: { $names }.
left-asks = Dit is niet zeker. Vraag het vóór u gaat: { $names }.
left-later = Dit komt later: { $names }.
left-no-filling-up = In een ander land vult niemand uit Nederland uw geld aan. U hebt dan alleen wat hier bij ‘daar’ staat.
left-now = Nu
left-there = Daar
left-range = { $least } tot { $most }
left-have = Dit krijgt u
left-not-yet = Nog niet
left-same = Evenveel
left-about = Ongeveer { $part } procent van nu
left-at-least = Minstens ongeveer { $part } procent van nu
left-changed = Het blijft, maar anders. Lees hieronder
left-ask = Niet zeker. Vraag het
left-nothing = Niets
left-comes-later = Komt later
left-share = Ongeveer { $part } procent van een hele AOW
left-share-later = Later: ongeveer { $part } procent van een hele AOW
left-aow-share = Hoe groot is mijn AOW?
left-aow-share-in-letter = Dat staat in de brief van de SVB
    .why = In die brief staat hoeveel procent AOW u hebt. Door de verhuizing verandert dat percentage niet.
    .do = Zoek de brief. Hebt u hem niet meer? Vraag de SVB om een nieuwe.
left-aow-share-estimate = Wij rekenen het ongeveer uit
    .why = Elk jaar in Nederland telt voor 2 procent. Het gaat om de 50 jaar vóór uw AOW begint. Was u tussendoor lang weg? Dan is het minder. Betaalde u zelf door, of telt een ander land mee? Dan kan het meer zijn.
    .do = Vraag de SVB om een overzicht van uw AOW-jaren.
left-reckoned = Wij denken: ongeveer { $part } procent van een hele AOW.
left-reckoned-from = Dat volgt uit uw geboortedatum, uw eerste dag hier en uw vertrek. Alleen de SVB weet het precies.
left-offer = Wilt u het nu al ongeveer weten? Vul dan dit in:
left-example = Een voorbeeld in euro’s
left-example-alone = Een hele AOW was in { $date }: { $amount } per maand, voor wie alleen is.
left-example-partner = Een hele AOW was in { $date }: { $amount } per maand, voor elk van twee partners.
left-example-share = Uw deel daarvan is ongeveer { $least }.
left-example-range = Uw deel daarvan is ongeveer { $least } tot { $most }.
left-example-note = Dit is bruto: er gaat nog geld af voor belasting en zorg. Het is een voorbeeld van toen. Vraag de SVB wat u krijgt.
left-euros = € { $euros }
left-besides = Denk ook aan
left-rent = Huurt u een huis? Zeg de huur op tijd op. Wilt u het houden? Vraag de verhuurder eerst of dat mag.
left-pension = Pensioen: werkte u in Nederland? Dan hebt u misschien pensioen. Kijk op mijnpensioenoverzicht.nl. Het gaat mee naar elk land.
left-house = Huis of spaargeld in een ander land: dat kan nu al meetellen voor bijstand en AIO. Vertel het nu: bij bijstand aan de gemeente, bij AIO aan de SVB.
left-tax = Belasting: soms betaalt u in Nederland, soms in het andere land. Dat is per land anders. Vraag het de Belastingdienst.
left-tax-call = Bel de Belastingdienst voor het buitenland
