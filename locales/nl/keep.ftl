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
keep-aow = AOW-pensioen (pensioen van de overheid)
    .sure = U kunt uw AOW naar elk land meenemen, maar het bedrag kan lager zijn.
    .ask = Vraag aan de SVB: hoeveel AOW krijg ik in mijn nieuwe land?
keep-aow-same = U houdt uw AOW-pensioen
    .why = De AOW kunt u naar elk land meenemen. Uw bedrag wordt niet lager door de verhuizing. Wel kan de belasting anders zijn.
    .do = Geef aan de SVB door dat u verhuist. Als u nog een toeslag voor uw partner krijgt, vraag dan of die blijft.
keep-aow-couple-no-treaty = U houdt uw AOW. Een toeslag voor uw partner stopt
    .why = De AOW kunt u naar elk land meenemen en uw eigen bedrag wordt niet lager. Maar Nederland heeft geen verdrag (afspraken) met dit land. Krijgt u nog een toeslag voor uw partner, van vóór 2015? Die stopt en komt niet terug.
    .do = Geef aan de SVB door dat u verhuist, en vraag wat er met de toeslag gebeurt.
keep-aow-married-rate = U houdt uw AOW, maar u krijgt minder
    .why = Nederland heeft geen verdrag (afspraken) met dit land. Daarom krijgen alleenstaanden daar minder. Een volledige AOW is dan 50 procent van het minimumloon. Nu is dat 70 procent.
    .do = Geef aan de SVB door dat u verhuist, en vraag hoeveel u dan krijgt.
    .term-from = U krijgt minder vanaf { $date }.
keep-aow-ask-single = U houdt uw AOW. Vraag hoeveel u krijgt
    .why = De AOW kunt u naar elk land meenemen. Maar in sommige landen krijgen alleenstaanden minder. Wij weten niet zeker hoe dat in dit land is.
    .do = Vraag het aan de SVB voordat u vertrekt.
keep-aow-claim = U hebt de AOW-leeftijd. Vraag AOW aan
    .why = Als u minstens 1 jaar in Nederland hebt gewoond of gewerkt, is er AOW voor u. De AOW kunt u naar elk land meenemen.
    .do = Bel de SVB voordat u vertrekt. Als u alleenstaand bent, vraag dan hoeveel u in uw nieuwe land krijgt. Als u laat aanvraagt, krijgt u AOW over hoogstens 1 jaar vóór uw aanvraag.
keep-aow-claim-no-treaty = U hebt de AOW-leeftijd. Vraag AOW aan
    .why = Als u minstens 1 jaar in Nederland hebt gewoond of gewerkt, is er AOW voor u. Die kunt u meenemen. Maar Nederland heeft geen verdrag (afspraken) met dit land. Alleenstaanden krijgen daar minder: 50 in plaats van 70 procent van het minimumloon.
    .do = Bel de SVB voordat u vertrekt. Als u laat aanvraagt, krijgt u AOW over hoogstens 1 jaar vóór uw aanvraag.
keep-aow-later = U krijgt later AOW, maar jaren buiten Nederland tellen niet mee
    .why = De jaren waarin u in Nederland woonde of werkte, blijven staan. Jaren buiten Nederland tellen niet mee: voor elk jaar krijgt u 2 procent minder AOW.
    .do = Vraag aan de SVB hoeveel jaren u hebt. Als u alleenstaand bent, vraag dan ook of u in uw nieuwe land minder krijgt.
    .term-start = Uw AOW begint op { $date }.
keep-aow-later-no-treaty = U krijgt later AOW, en in dit land soms minder
    .why = Jaren buiten Nederland tellen niet mee: voor elk jaar krijgt u 2 procent minder AOW. Bovendien heeft Nederland geen verdrag (afspraken) met dit land. Alleenstaanden krijgen daar minder: 50 in plaats van 70 procent van het minimumloon.
    .do = Vraag aan de SVB hoeveel jaren u hebt en hoeveel u daar krijgt.
    .term-start = Uw AOW begint op { $date }.
keep-aow-later-not-fixed = U krijgt later AOW. De dag staat nog niet vast
    .why = De jaren waarin u in Nederland woonde of werkte, blijven staan. Jaren buiten Nederland tellen niet mee: voor elk jaar krijgt u 2 procent minder AOW. Uw AOW-leeftijd is nog niet bekend.
    .do = Vraag aan de SVB hoeveel jaren u hebt. Als u alleenstaand bent, vraag dan ook of u in uw nieuwe land minder krijgt. Kijk later wanneer uw AOW begint.
    .term-expected = Wij verwachten: niet vóór { $date }.
keep-aow-later-not-fixed-no-treaty = U krijgt later AOW, en in dit land soms minder
    .why = Uw AOW-leeftijd is nog niet bekend. Jaren buiten Nederland tellen niet mee: voor elk jaar krijgt u 2 procent minder AOW. Bovendien heeft Nederland geen verdrag (afspraken) met dit land. Alleenstaanden krijgen daar minder: 50 in plaats van 70 procent van het minimumloon.
    .do = Vraag aan de SVB hoeveel jaren u hebt en hoeveel u daar krijgt. Kijk later wanneer uw AOW begint.
    .term-expected = Wij verwachten: niet vóór { $date }.

# Voluntary insurance
keep-aow-voluntary = Vrijwillige verzekering (zelf betalen voor AOW en Anw)
    .sure = Als u zelf verzekerd wilt blijven, moet u dat binnen 1 jaar na vertrek aanvragen.
    .ask = Vraag aan de SVB: kan ik vrijwillig verzekerd blijven, hoelang, en wat kost het?
keep-aow-voluntary-job-search = U blijft verzekerd voor de AOW
    .why = U gaat daar werk zoeken, voor hoogstens 3 maanden, en u verhuist niet. Dan blijft u AOW opbouwen.
    .do = Als u toch langer wegblijft, vraag het dan aan de SVB.
keep-aow-voluntary-anw-only = Uw verzekering voor de Anw stopt. Misschien mag u zelf betalen
    .why = De Anw is een uitkering voor een partner als u overlijdt. Na uw vertrek bent u daar niet meer voor verzekerd. U kunt zelf betalen om verzekerd te blijven. Dat kan alleen als u het hele jaar vóór vertrek in Nederland woonde of werkte.
    .do = Wilt u dat? Vraag het dan meteen aan bij de SVB. De verzekering telt pas vanaf de aanvraag.
    .term-apply = De SVB moet uw aanvraag uiterlijk op { $date } hebben.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB
keep-aow-voluntary-no-limit = U bouwt geen AOW meer op. Misschien mag u zelf lang betalen
    .why = Na uw vertrek tellen de jaren niet meer mee voor de AOW. U kunt zelf betalen tot uw AOW begint. Als uw uitkering lager is dan 35 procent van het minimumloon, mag dat hoogstens 10 jaar. U kunt ook betalen voor de Anw. Dat is een uitkering voor een partner als u overlijdt. Dit kan alleen als u het hele jaar vóór vertrek in Nederland woonde of werkte.
    .do = Vraag aan de SVB wat het kost en hoelang het mag. Kwam u minder dan 10 jaar geleden voor het eerst naar Nederland? Vraag dan vóór vertrek of u oude jaren kunt kopen. Na vertrek kan dat niet meer.
    .term-apply = De SVB moet uw aanvraag uiterlijk op { $date } hebben.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB
keep-aow-voluntary-ask-limit = U bouwt geen AOW meer op. Vraag hoelang u zelf mag betalen
    .why = Na uw vertrek tellen de jaren niet meer mee voor de AOW. U mag zelf betalen tot uw AOW begint, in elk geval 10 jaar lang. Wij weten niet zeker of het langer mag. U kunt ook betalen voor de Anw. Dat is een uitkering voor een partner als u overlijdt. Dit kan alleen als u het hele jaar vóór vertrek in Nederland woonde of werkte.
    .do = Vraag het aan de SVB voordat u vertrekt. Kwam u minder dan 10 jaar geleden voor het eerst naar Nederland? Vraag dan ook of u oude jaren kunt kopen. Na vertrek kan dat niet meer.
    .term-apply = De SVB moet uw aanvraag uiterlijk op { $date } hebben.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB
keep-aow-voluntary-ten-years = U bouwt geen AOW meer op. Misschien mag u zelf 10 jaar betalen
    .why = Na uw vertrek tellen de jaren niet meer mee voor de AOW. U kunt zelf betalen, hoogstens 10 jaar en tot uw AOW begint. U kunt ook betalen voor de Anw. Dat is een uitkering voor een partner als u overlijdt. Dit kan alleen als u het hele jaar vóór vertrek in Nederland woonde of werkte.
    .do = Vraag aan de SVB wat het kost. Kwam u minder dan 10 jaar geleden voor het eerst naar Nederland? Vraag dan vóór vertrek of u oude jaren kunt kopen. Na vertrek kan dat niet meer.
    .term-apply = De SVB moet uw aanvraag uiterlijk op { $date } hebben.
    .event-apply = Laatste dag: vrijwillige verzekering aanvragen bij de SVB

# Supplement to a small state pension
keep-aio = AIO-aanvulling (extra geld bij een klein AOW-pensioen)
    .sure = De AIO-aanvulling stopt altijd als u in een ander land gaat wonen.
    .ask = Vraag aan de SVB: wanneer stopt mijn AIO-aanvulling, en hoelang mag ik op bezoek?
keep-aio-stops = Uw AIO-aanvulling stopt
    .why = De AIO-aanvulling is een soort bijstand. Die kunt u niet meenemen naar een ander land.
    .do = Als u op bezoek gaat en terugkomt, mag u hoogstens 13 weken per jaar weg. Geef het aan de SVB door voordat u gaat.
    .term-from = De AIO-aanvulling stopt op { $date }.

# Company pension
keep-pension = Pensioen van uw werk
    .sure = Het pensioen van uw werk kunt u naar elk land meenemen.
    .ask = Vraag aan uw pensioenfonds: wat verandert er aan mijn pensioen als ik verhuis?
keep-pension-same = U houdt het pensioen van uw werk
    .why = Dit pensioen kunt u naar elk land meenemen. De belasting kan anders worden.
    .do = Geef uw nieuwe adres door aan uw pensioenfonds en vraag ook naar de belasting.

# Incapacity since 2006
keep-wia = WIA-uitkering (als u ziek bent en niet kunt werken)
    .sure = De WIA mag langer dan 1 jaar mee naar landen met een verdrag (afspraken).
    .ask = Vraag aan het UWV: mag mijn WIA mee naar mijn nieuwe land, en blijft het bedrag gelijk?
keep-wia-same = U houdt uw WIA-uitkering
    .why = De WIA-uitkering mag u meenemen naar dit land. Het bedrag wordt niet lager door de verhuizing.
    .do = Geef aan het UWV door dat u gaat verhuizen. Misschien wil een arts van het UWV u nog zien.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV
keep-wia-ask-amount = U houdt uw WIA-uitkering. Vraag hoeveel u krijgt
    .why = De WIA-uitkering mag u meenemen naar dit land. Maar de WGA-vervolguitkering is daar soms lager. Wij weten niet of dat voor u zo is.
    .do = Vraag aan het UWV hoeveel u krijgt. Misschien wil een arts van het UWV u nog zien.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV
keep-wia-factor-50 = U houdt uw WIA-uitkering, maar u krijgt de helft
    .why = Het leven is daar goedkoper dan in Nederland. Daarom krijgt u in 2026 50 procent van uw WGA-vervolguitkering.
    .do = Geef aan het UWV door dat u gaat verhuizen, en vraag hoeveel u dan krijgt.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV
keep-wia-factor-60 = U houdt uw WIA-uitkering, maar u krijgt minder
    .why = Het leven is daar goedkoper dan in Nederland. Daarom krijgt u in 2026 60 procent van uw WGA-vervolguitkering.
    .do = Geef aan het UWV door dat u gaat verhuizen, en vraag hoeveel u dan krijgt.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV
keep-wia-stops-iva = Uw WIA-uitkering stopt
    .why = Nederland heeft geen verdrag (afspraken) met dit land. Als u weer in Nederland komt wonen, kan de IVA-uitkering opnieuw beginnen.
    .do = Geef aan het UWV door dat u gaat verhuizen. Als u korter dan 1 jaar weggaat, woont u voor het UWV nog in Nederland. Spreek dit af met het UWV.
    .term-from = De WIA-uitkering stopt op { $date }.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV
keep-wia-stops = Uw WIA-uitkering stopt
    .why = Nederland heeft geen verdrag (afspraken) met dit land. Als u binnen 5 jaar weer in Nederland komt wonen, kan de WIA-uitkering opnieuw beginnen.
    .do = Geef aan het UWV door dat u gaat verhuizen. Als u korter dan 1 jaar weggaat, woont u voor het UWV nog in Nederland. Spreek dit af met het UWV.
    .term-from = De WIA-uitkering stopt op { $date }.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV
    .term-back = Wilt u uw WIA-uitkering dan terug? Kom uiterlijk op { $date } weer in Nederland wonen.
    .event-back = Laatste dag om terug te komen met WIA
keep-wia-ask = Vraag het UWV of u uw WIA-uitkering mag meenemen
    .why = Dit hangt af van de afspraken met dit land. Wij weten het niet zeker. De WIA-uitkering kan stoppen.
    .do = Vraag het aan het UWV en vertrek niet voordat u schriftelijk antwoord hebt. Als u korter dan 1 jaar weggaat, woont u voor het UWV nog in Nederland. Spreek dit af met het UWV.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV

# Older incapacity benefits
keep-wao-waz = WAO of WAZ (als u ziek bent en niet kunt werken)
    .sure = De WAO of WAZ mag langer dan 1 jaar mee naar landen met een verdrag (afspraken).
    .ask = Vraag aan het UWV: mag mijn WAO of WAZ mee naar mijn nieuwe land?
keep-wao-waz-same = U houdt uw WAO of WAZ
    .why = Deze uitkering mag u meenemen naar dit land. Het bedrag wordt niet lager door de verhuizing.
    .do = Geef aan het UWV door dat u gaat verhuizen. Misschien wil een arts van het UWV u nog zien.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV
keep-wao-waz-stops = Uw WAO of WAZ stopt
    .why = Nederland heeft geen verdrag (afspraken) met dit land. Daarom kunt u deze uitkering niet meenemen.
    .do = Geef aan het UWV door dat u gaat verhuizen. Als u korter dan 1 jaar weggaat, woont u voor het UWV nog in Nederland. Spreek dit af met het UWV.
    .term-from = De uitkering stopt op { $date }.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV
keep-wao-waz-ask = Vraag het UWV of u uw WAO of WAZ mag meenemen
    .why = Dit hangt af van de afspraken met dit land. Wij weten het niet zeker. De uitkering kan stoppen.
    .do = Vraag het aan het UWV en vertrek niet voordat u schriftelijk antwoord hebt. Als u korter dan 1 jaar weggaat, woont u voor het UWV nog in Nederland. Spreek dit af met het UWV.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV

# Disabled at a young age
keep-wajong = Wajong-uitkering (al jong ziek of beperkt)
    .sure = De Wajong stopt in elk land, behalve als het UWV een uitzondering maakt.
    .ask = Vraag aan het UWV: kan ik een uitzondering krijgen voor mijn Wajong-uitkering?
keep-wajong-exception = Vraag of u uw Wajong-uitkering mag meenemen
    .why = De Wajong-uitkering stopt in elk land. Maar het UWV kan een uitzondering maken. Dat kan voor een behandeling of voor een betere kans op werk. Het kan ook als uw verzorger verhuist. Een uitzondering is zeldzaam.
    .do = Vraag het aan het UWV en vertrek niet voordat u schriftelijk antwoord hebt.
    .term-report = Geef uiterlijk op { $date } aan het UWV door dat u vertrekt.
    .event-report = Verhuizing doorgeven aan het UWV
keep-wajong-stops = Uw Wajong-uitkering stopt
    .why = De Wajong-uitkering kunt u niet meenemen, ook niet binnen Europa. Als u weer in Nederland komt wonen, kan de uitkering opnieuw beginnen.
    .do = Geef aan het UWV door dat u gaat verhuizen.
    .term-from = De Wajong-uitkering stopt op { $date }.
    .term-report = Geef uiterlijk op { $date } aan het UWV door dat u vertrekt.
    .event-report = Verhuizing doorgeven aan het UWV

# Unemployment
keep-ww = WW-uitkering (als u geen werk hebt)
    .sure = De WW-uitkering stopt als u in een ander land gaat wonen.
    .ask = Vraag aan het UWV: mag ik met een WW-uitkering werk zoeken in mijn nieuwe land?
keep-ww-three-months = U mag uw WW-uitkering 3 maanden meenemen
    .why = In dit land mag u 3 maanden werk zoeken met een WW-uitkering. Daarvoor hebt u een formulier nodig: PD U2.
    .do = Vraag het UWV om formulier PD U2. Schrijf u in dat land in als werkzoekende.
    .term-form = Vraag het formulier uiterlijk op { $date } aan.
    .event-form = Formulier PD U2 aanvragen bij het UWV
    .term-register = Schrijf u uiterlijk op { $date } in.
    .event-register = Inschrijven als werkzoekende
    .term-back = Kom uiterlijk op { $date } terug.
    .event-back = Laatste dag om terug te komen met WW
keep-ww-ask = Vraag het UWV of u uw WW-uitkering mag meenemen
    .why = In dit land hangt het af van uw nationaliteit, en wij weten het niet zeker.
    .do = Vraag het aan het UWV voordat u vertrekt.
keep-ww-not-yet = U mag uw WW-uitkering nog niet meenemen
    .why = U moet eerst 4 weken een volledige WW-uitkering hebben. Daarna mag u misschien 3 maanden werk zoeken in dit land.
    .do = Wacht met vertrekken. Vraag aan het UWV wanneer het kan.
keep-ww-stops = Uw WW-uitkering stopt
    .why = Wie in een ander land woont, krijgt geen WW-uitkering. Op vakantie gaan mag wel: 20 werkdagen per jaar. Als u binnen 1 jaar AOW krijgt, mag u 65 dagen per jaar weg.
    .do = Geef aan het UWV door dat u gaat verhuizen.
    .term-from = De WW-uitkering stopt op { $date }.
    .term-back = Wilt u uw WW-uitkering dan terug? Kom uiterlijk op { $date } weer in Nederland wonen.
    .event-back = Laatste dag om terug te komen met WW

# Sickness
keep-zw = Ziektewet-uitkering (voor de eerste tijd dat u ziek bent)
    .sure = De Ziektewet-uitkering mag alleen mee als Nederland een verdrag (afspraken) met dat land heeft.
    .ask = Vraag aan het UWV: mag mijn Ziektewet-uitkering mee naar mijn nieuwe land?
keep-zw-same = U houdt uw Ziektewet-uitkering
    .why = Deze uitkering mag u meenemen naar dit land.
    .do = Geef aan het UWV door dat u gaat verhuizen. Misschien wil een arts van het UWV u nog zien.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV
keep-zw-stops = Uw Ziektewet-uitkering stopt
    .why = Deze uitkering kunt u niet meenemen naar dit land. Als u weer in Nederland komt wonen, kan de uitkering opnieuw beginnen.
    .do = Geef aan het UWV door dat u gaat verhuizen.
    .term-from = De uitkering stopt op { $date }.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV
keep-zw-ask = Vraag het UWV of u uw Ziektewet-uitkering mag meenemen
    .why = Dit hangt af van de afspraken met dit land. Wij weten het niet zeker. De uitkering kan stoppen.
    .do = Vraag het aan het UWV en vertrek niet voordat u schriftelijk antwoord hebt.
    .term-report = Geef dit uiterlijk op { $date } door.
    .event-report = Verhuizing doorgeven aan het UWV

# Top-up
keep-tw = Toeslag van het UWV (Toeslagenwet)
    .sure = De toeslag van het UWV stopt als u in een ander land gaat wonen.
    .ask = Vraag aan het UWV: wanneer stopt mijn toeslag, en hoeveel krijg ik dan nog?
keep-tw-stops = Uw toeslag van het UWV stopt
    .why = Deze toeslag kunt u niet meenemen, ook niet binnen Europa. De uitkering zelf mag u soms wel meenemen.
    .do = Geef aan het UWV door dat u gaat verhuizen.
    .term-from = De toeslag stopt op { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW of IOAZ (voor ouderen zonder werk)
    .sure = De IOW, IOAW en IOAZ stoppen als u in een ander land gaat wonen.
    .ask = Vraag aan het UWV (IOW) of uw gemeente (IOAW, IOAZ): wanneer stopt mijn uitkering?
keep-older-unemployed-stops-iow = Uw IOW-uitkering stopt
    .why = De IOW-uitkering kunt u niet meenemen naar een ander land. Op vakantie gaan mag wel.
    .do = Geef aan het UWV door dat u gaat verhuizen.
    .term-from = De IOW-uitkering stopt op { $date }.
keep-older-unemployed-stops = Uw IOAW- of IOAZ-uitkering stopt
    .why = Deze uitkering kunt u niet meenemen naar een ander land.
    .do = Geef het aan uw gemeente door voordat u vertrekt. Doe dat ook als u maar kort weggaat.
    .term-from = De uitkering stopt op { $date }.

# Social assistance
keep-bijstand = Bijstandsuitkering (van de gemeente)
    .sure = De bijstand stopt altijd als u in een ander land gaat wonen.
    .ask = Vraag aan uw gemeente: wanneer stopt mijn bijstand, en hoelang mag ik op bezoek?
keep-bijstand-stops = Uw bijstandsuitkering stopt
    .why = Bijstand is alleen voor mensen die in Nederland wonen.
    .do = Als u op bezoek gaat en terugkomt, mag u hoogstens 4 weken per jaar weg. Als u de AOW-leeftijd hebt, mag u 13 weken weg. Geef het aan uw gemeente door voordat u gaat.
    .term-from = De bijstandsuitkering stopt op { $date }.

# Survivors
keep-anw = Anw-uitkering (als uw partner is overleden)
    .sure = De Anw-uitkering mag alleen mee als Nederland een verdrag (afspraken) met dat land heeft.
    .ask = Vraag aan de SVB: mag mijn Anw mee naar mijn nieuwe land, en hoeveel krijg ik daar?
keep-anw-same = U houdt uw Anw-uitkering
    .why = De Anw-uitkering mag u meenemen naar dit land. Het bedrag wordt niet lager door de verhuizing.
    .do = Geef aan de SVB door dat u verhuist.
keep-anw-ask-amount = U houdt uw Anw-uitkering. Vraag hoeveel u krijgt
    .why = De Anw-uitkering mag u meenemen naar dit land. Maar het bedrag is daar soms lager. Wij weten niet of dat voor u zo is.
    .do = Vraag het aan de SVB voordat u vertrekt.
keep-anw-factor-60 = U houdt uw Anw-uitkering, maar u krijgt minder
    .why = Het leven is daar goedkoper dan in Nederland. Daarom krijgt u in 2026 60 procent van uw Anw-uitkering.
    .do = Geef aan de SVB door dat u verhuist, en vraag hoeveel u dan krijgt.
keep-anw-stops = Uw Anw-uitkering stopt
    .why = Nederland heeft geen verdrag (afspraken) met dit land. Woont u later weer in Nederland, of in een land met een verdrag? Dan kan de Anw-uitkering opnieuw beginnen.
    .do = Geef aan de SVB door dat u verhuist.
    .term-from = De Anw-uitkering stopt op { $date }.
keep-anw-ask = Vraag de SVB of u uw Anw-uitkering mag meenemen
    .why = Dit hangt af van de afspraken met dit land. Wij weten het niet zeker. De Anw-uitkering kan stoppen.
    .do = Vraag het aan de SVB en vertrek niet voordat u schriftelijk antwoord hebt.

# Child benefit
keep-akw = Kinderbijslag
    .sure = De SVB bekijkt 4 keer per jaar of u kinderbijslag krijgt.
    .ask = Vraag aan de SVB: krijg ik na de verhuizing nog kinderbijslag?
keep-akw-other-parent = Vraag de SVB of de kinderbijslag blijft
    .why = Na uw vertrek bent u niet meer verzekerd voor de kinderbijslag. De andere ouder is dat misschien wel. Dan kan die ouder het geld krijgen.
    .do = Geef aan de SVB door dat u vertrekt. Vraag of de andere ouder de kinderbijslag kan krijgen.
keep-akw-parent-in-eu = Vraag de SVB of de kinderbijslag blijft
    .why = Wie vertrekt, is niet meer verzekerd voor de kinderbijslag. Als u pensioen of een uitkering uit Nederland krijgt, mag de kinderbijslag in de EU soms blijven.
    .do = Vraag het aan de SVB voordat u vertrekt.
keep-akw-parent-leaves = Uw kinderbijslag stopt
    .why = Wie vertrekt, is niet meer verzekerd voor de kinderbijslag. De SVB kijkt op 1 januari, 1 april, 1 juli en 1 oktober.
    .do = Geef aan de SVB door dat u vertrekt. Als u te veel hebt gekregen, moet u dat terugbetalen.
    .term-from = Vanaf { $date } is er geen kinderbijslag meer.
keep-akw-child-same = U houdt de kinderbijslag
    .why = U blijft in Nederland verzekerd. Uw kind woont dan in een land met dezelfde regels.
    .do = Geef aan de SVB door dat uw kind verhuist.
keep-akw-child-since = Vraag de SVB of de kinderbijslag blijft
    .why = Voor dit land zijn de regels veranderd. Als u toen al geld voor dit kind kreeg, mag dat soms blijven.
    .do = Vraag het aan de SVB. Zeg daarbij sinds wanneer uw kind daar woont.
keep-akw-child-stops = Uw kinderbijslag stopt
    .why = Voor een kind dat in dit land gaat wonen, is er geen kinderbijslag.
    .do = Kreeg u al geld voor dit kind toen het daar ging wonen? Vraag dan aan de SVB of dat mag blijven.
    .term-from = Vanaf { $date } is er geen kinderbijslag meer.
keep-akw-child-ask = Vraag de SVB of de kinderbijslag blijft
    .why = Uw kind gaat in dit land wonen. Wij weten niet zeker wat er dan gebeurt.
    .do = Vraag het aan de SVB voordat uw kind vertrekt.

# Allowance for children
keep-kgb = Kindgebonden budget
    .sure = Zonder kinderbijslag krijgt u geen kindgebonden budget.
    .ask = Vraag aan de Dienst Toeslagen: krijg ik na de verhuizing nog kindgebonden budget?
keep-kgb-stops = Uw kindgebonden budget stopt
    .why = Zonder kinderbijslag krijgt u geen kindgebonden budget.
    .do = Geef het door aan de Dienst Toeslagen. Als u te veel hebt gekregen, moet u dat terugbetalen.
keep-kgb-child-same = U houdt het kindgebonden budget
    .why = Als de kinderbijslag blijft, blijft ook het kindgebonden budget.
    .do = Geef aan de Dienst Toeslagen door dat uw kind verhuist.
keep-kgb-ask = Vraag of het kindgebonden budget blijft
    .why = Het kindgebonden budget hoort bij de kinderbijslag. Wij weten niet zeker of die blijft.
    .do = Vraag het vóór het vertrek aan de Dienst Toeslagen.

# Other allowances
keep-allowances = Toeslag voor zorg, huur of kinderopvang
    .sure = Huurtoeslag is er alleen voor een huis in Nederland.
    .ask = Vraag aan de Dienst Toeslagen: welke toeslag moet ik stoppen, en vanaf welke dag?
keep-allowances-care-may-stay = De huurtoeslag stopt. De zorgtoeslag kan blijven
    .why = Huurtoeslag is er alleen voor een huis in Nederland. Zorgtoeslag kan wel blijven. Dan moet u daar zorg hebben die Nederland via het CAK betaalt. Kinderopvangtoeslag hangt af van werk in Nederland.
    .do = Krijgt u huurtoeslag? Stop die dan zelf. Vraag de Dienst Toeslagen of u in uw nieuwe land zorgtoeslag kunt krijgen. Als u te veel hebt gekregen, moet u dat terugbetalen.
keep-allowances-stops = Uw toeslagen stoppen
    .why = Huurtoeslag is er alleen voor een huis in Nederland. Zorgtoeslag is voor mensen met een Nederlandse zorgverzekering of met zorg via het CAK. Als uw partner in Nederland werkt, mag de kinderopvangtoeslag soms blijven.
    .do = Stop de toeslagen zelf bij de Dienst Toeslagen. Als u te veel hebt gekregen, moet u dat terugbetalen.
keep-allowances-ask = Vraag wat er met uw toeslag gebeurt
    .why = Huurtoeslag is er alleen voor een huis in Nederland. Zorgtoeslag mag soms blijven. Wij weten niet zeker of dat voor u zo is.
    .do = Vraag het aan de Dienst Toeslagen voordat u vertrekt. Stop de huurtoeslag zelf. Als u te veel hebt gekregen, moet u dat terugbetalen.

# Health care
keep-care = Dokter en ziekenhuis (zorgverzekering)
    .sure = U moet aan uw zorgverzekeraar doorgeven dat u verhuist.
    .ask = Vraag aan het CAK: betaalt Nederland mijn zorg in mijn nieuwe land?
keep-care-job-search = U houdt uw Nederlandse zorgverzekering
    .why = U gaat daar werk zoeken, voor hoogstens 3 maanden, en u verhuist niet. Wij denken dat u dan hier verzekerd blijft.
    .do = Vraag aan uw zorgverzekeraar of dit klopt. Neem uw Europese zorgpas (EHIC) mee.
keep-care-ask-insurer = Misschien blijft u hier verzekerd. Vraag het na
    .why = Met een WW- of Ziektewet-uitkering blijft u soms in Nederland verzekerd. Het UWV zegt tot welke dag. Wij weten niet zeker of dat voor u zo is.
    .do = Vraag het vóór vertrek aan het UWV en uw zorgverzekeraar. Vertrek niet zonder verzekering.
    .term-insurer = Geef het rond { $date } door aan uw zorgverzekeraar.
    .event-insurer = Verhuizing doorgeven aan uw zorgverzekeraar
keep-care-ends = Uw Nederlandse zorgverzekering stopt
    .why = Na uw vertrek betaalt Nederland uw zorg niet meer.
    .do = Regel een verzekering in uw nieuwe land voordat u vertrekt.
    .term-insurer = Geef het rond { $date } door aan uw zorgverzekeraar.
    .event-insurer = Verhuizing doorgeven aan uw zorgverzekeraar
keep-care-ask = Uw zorgverzekering stopt. Vraag het CAK wat er voor u is
    .why = Wij weten niet zeker of Nederland uw zorg in dit land betaalt.
    .do = Vraag het vóór vertrek aan het CAK: hetcak.nl. Vertrek niet zonder verzekering.
    .term-insurer = Geef het rond { $date } door aan uw zorgverzekeraar.
    .event-insurer = Verhuizing doorgeven aan uw zorgverzekeraar
keep-care-insured-there = Uw Nederlandse zorgverzekering stopt. U bent daar verzekerd
    .why = U krijgt geld uit werk of pensioen van dat land. Daarom geldt de zorg van dat land voor u.
    .do = Vraag aan het CAK of dit klopt. Schrijf u in bij de verzekering van dat land.
    .term-insurer = Geef het rond { $date } door aan uw zorgverzekeraar.
    .event-insurer = Verhuizing doorgeven aan uw zorgverzekeraar
keep-care-cak = U krijgt daar zorg, en Nederland betaalt mee
    .why = Uw Nederlandse zorgverzekering stopt. U krijgt dezelfde zorg als de mensen daar. U betaalt elke maand een bedrag, dat van uw pensioen of uitkering afgaat.
    .do = Meld u aan bij het CAK: hetcak.nl. U krijgt dan een formulier: S1 of 121.
    .term-insurer = Geef het rond { $date } door aan uw zorgverzekeraar.
    .event-insurer = Verhuizing doorgeven aan uw zorgverzekeraar

# Long-term care
keep-wlz = Verpleeghuis of langdurige zorg thuis (Wlz)
    .sure = Met alleen AOW of pensioen hebt u in een ander land geen Wlz.
    .ask = Vraag aan het CAK: welke langdurige zorg kan ik in mijn nieuwe land krijgen?
keep-wlz-ask = Vraag of u voor de Wlz verzekerd blijft
    .why = U verhuist misschien niet, of uw uitkering telt nog mee. Dan blijft u soms verzekerd, maar dat weten wij niet zeker.
    .do = Vraag het aan de SVB voordat u vertrekt.
keep-wlz-stops = Uw recht op de Wlz stopt
    .why = De Wlz is alleen voor mensen die in Nederland wonen of werken.
    .do = Als u nu zorg van de Wlz krijgt, vraag dan vóór vertrek welke zorg u daar kunt krijgen.
    .term-from = De Wlz stopt op { $date }.

# Nationality
keep-nationality = Nederlandse nationaliteit
    .sure = Wie Nederlander is, verliest die nationaliteit niet meteen na vertrek.
    .ask = Vraag aan uw gemeente of de ambassade: hoe blijf ik Nederlander als ik daar woon?
keep-nationality-only-dutch-suriname = U blijft Nederlander
    .why = U hebt alleen de Nederlandse nationaliteit en die houdt u, ook na lange tijd. Vraagt u zelf de Surinaamse nationaliteit aan? Dan blijft u ook Nederlander als u daar geboren bent en daar dan woont. Maar wie Surinamer wordt door het verdrag van 1975, is daarna geen Nederlander meer.
    .do = Vraag een nieuw paspoort aan voordat u vertrekt. Vraag de ambassade om advies voordat u de Surinaamse nationaliteit aanvraagt.
keep-nationality-only-dutch = U blijft Nederlander
    .why = U hebt alleen de Nederlandse nationaliteit en die houdt u, ook na lange tijd. Maar als u een andere nationaliteit aanneemt, bent u misschien geen Nederlander meer.
    .do = Vraag een nieuw paspoort aan voordat u vertrekt.
keep-nationality-in-eu = U blijft Nederlander
    .why = Wie in de EU of in het Koninkrijk woont, blijft Nederlander. Als u later naar een ander land verhuist, gelden er andere regels.
    .do = Vraag een nieuw paspoort aan voordat u vertrekt.
keep-nationality-ask = Vraag of u Nederlander blijft
    .why = U hebt ook een andere nationaliteit. Wij weten niet zeker of dit land bij de EU telt.
    .do = Vraag een nieuw paspoort aan voordat u vertrekt, en daarna elke 10 jaar.
keep-nationality-renewed = U blijft Nederlander, maar niet vanzelf
    .why = U hebt ook een andere nationaliteit. Uw laatste paspoort gaf u 13 nieuwe jaren als Nederlander. Als u straks geen Nederlander meer bent, zijn uw kinderen onder 18 jaar dat vaak ook niet meer.
    .do = Vraag elke 10 jaar een nieuw paspoort aan.
    .term-renew = Zorg dat u uiterlijk op { $date } een nieuw paspoort hebt. Anders bent u daarna geen Nederlander meer.
    .event-renew = Laatste dag om een nieuw Nederlands paspoort te krijgen
keep-nationality-lost-perhaps = Vraag of u nog Nederlander bent
    .why = U hebt ook een andere nationaliteit, en u bent al lang weg. Na 13 jaar zonder nieuw paspoort verliest u de Nederlandse nationaliteit. Tot 1 april 2022 was dat na 10 jaar. Kinderen onder 18 jaar verliezen die dan vaak ook.
    .do = Vraag het aan de ambassade. Bent u de nationaliteit kwijt? Soms kunt u die terugkrijgen. Vraag dat ook.
keep-nationality-thirteen-years = U blijft Nederlander, maar niet vanzelf
    .why = U hebt ook een andere nationaliteit. Als u 13 jaar buiten het Koninkrijk en de EU woont, bent u daarna geen Nederlander meer. Met elk nieuw paspoort begint die tijd opnieuw. Als u straks geen Nederlander meer bent, zijn uw kinderen onder 18 jaar dat vaak ook niet meer.
    .do = Vraag een nieuw paspoort aan voordat u vertrekt, en daarna elke 10 jaar.
    .term-renew = Zorg dat u uiterlijk op { $date } een nieuw paspoort hebt. Anders bent u daarna geen Nederlander meer.
    .event-renew = Laatste dag om een nieuw Nederlands paspoort te krijgen

# The way back
keep-way-back = Terugkomen naar Nederland
    .sure = Dat hangt af van uw paspoort en verblijfsvergunning: wie Nederlander is, mag altijd terugkomen.
    .ask = Vraag aan de IND: wat gebeurt er met mijn verblijfsrecht, en mag ik terugkomen?
keep-way-back-dutch = U mag altijd terugkomen
    .why = U bent Nederlander. Nederlanders mogen hier altijd wonen.
    .do = Zorg dat u Nederlander blijft. Lees wat wij daarover zeggen.
keep-way-back-eu = U mag terugkomen
    .why = U bent burger van de EU, IJsland, Liechtenstein, Noorwegen of Zwitserland. Daarom mag u hier wonen.
keep-way-back-permit = U kunt uw verblijfsvergunning verliezen. Vraag het aan de IND
    .why = Dat kan als u langer dan 6 maanden achter elkaar weg bent. Of als u 3 jaar op rij elk jaar langer dan 4 maanden achter elkaar weg bent.
    .do = Vraag de IND vóór vertrek of u kunt terugkomen. Soms is er een weg terug. Bijvoorbeeld als u Nederlander was, of als u hier als kind lang woonde. Als u met de remigratie-uitkering ging, kan het binnen 1 jaar.
    .term-back = Op { $date } bent u 6 maanden weg. Als u langer wegblijft, kan de IND uw verblijfsvergunning intrekken (stoppen).
    .event-back = Laatste dag om terug te komen met uw verblijfsvergunning
keep-way-back-long-term = U kunt uw verblijfsrecht verliezen. Vraag het aan de IND
    .why = U bent langdurig ingezetene van de EU. Als u 12 maanden achter elkaar buiten de EU bent, kunt u dat recht verliezen. Als u naar een ander EU-land gaat, gelden er andere regels.
    .do = Vraag de IND vóór vertrek of u kunt terugkomen.
    .term-back = Als u na { $date } nog buiten de EU bent, kunt u uw verblijfsrecht verliezen.
    .event-back = Laatste dag om terug te komen met uw verblijfsrecht
keep-way-back-asylum = U kunt uw verblijfsvergunning verliezen. Vraag het aan de IND
    .why = Dat kan als u langer dan 6 maanden achter elkaar weg bent. Of als u 3 jaar op rij elk jaar langer dan 4 maanden achter elkaar weg bent. Als u naar het land gaat waaruit u bent gevlucht, kan het al na een bezoek.
    .do = Vraag het vóór vertrek aan de IND of VluchtelingenWerk, ook als u alleen op bezoek gaat.
    .term-back = Op { $date } bent u 6 maanden weg. Als u langer wegblijft, kan de IND uw verblijfsvergunning intrekken (stoppen).
    .event-back = Laatste dag om terug te komen met uw verblijfsvergunning
keep-way-back-ask = U kunt niet zomaar terugkomen. Vraag het aan de IND
    .why = Als u vertrekt, stopt meestal uw verblijfsrecht. Soms is er een weg terug. Bijvoorbeeld als u Nederlander was, of als u hier als kind lang woonde. De terugkeeroptie is alleen voor mensen met de remigratie-uitkering, binnen 1 jaar.
    .do = Vraag het aan de IND voordat u vertrekt.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Hoeveel geld houd ik over?
    .hint = Nu en daar naast elkaar
left-title = Uw geld: nu en daar
left-keeps-from = Vanaf { $date } hebt u nog: { $names }.
left-keeps = Na uw vertrek hebt u nog: { $names }.
left-keeps-none = Van dit geld houdt u na uw vertrek niets over.
left-stops = Dit stopt: { $names }.
left-asks = Dit is niet zeker. Vraag het voordat u vertrekt: { $names }.
left-later = Dit komt later: { $names }.
left-no-filling-up = In een ander land vult niemand uit Nederland uw inkomen aan. U hebt dan alleen wat hier bij ‘daar’ staat.
left-now = Nu
left-there = Daar
left-range = { $least } tot { $most }
left-have = Dit krijgt u
left-not-yet = Nog niet
left-same = Evenveel
left-about = Ongeveer { $part } procent van nu
left-at-least = Minstens ongeveer { $part } procent van nu
left-changed = Het blijft, maar het verandert. Lees hieronder meer
left-ask = Niet zeker. Vraag het na
left-nothing = Niets
left-comes-later = Komt later
left-share = Ongeveer { $part } procent van een volledige AOW
left-share-later = Later: ongeveer { $part } procent van een volledige AOW
left-aow-share = Hoe hoog is mijn AOW?
left-aow-share-in-letter = Dat staat in de brief van de SVB
    .why = In die brief staat hoeveel procent AOW u hebt. Dat percentage verandert niet door de verhuizing.
    .do = Zoek de brief op. Hebt u hem niet meer? Vraag de SVB dan om een nieuwe.
left-aow-share-estimate = Wij berekenen het ongeveer
    .why = Elk jaar in Nederland telt voor 2 procent mee. Het gaat om de 50 jaar voordat uw AOW begint. Als u tussendoor lang weg was, is het minder. Als u zelf hebt doorbetaald, of als een ander land meetelt, kan het meer zijn.
    .do = Vraag de SVB om een overzicht van uw AOW-jaren.
left-reckoned = Wij denken: ongeveer { $part } procent van een volledige AOW.
left-reckoned-from = Dat volgt uit uw geboortedatum, uw eerste dag hier en uw vertrek. Alleen de SVB weet het precies.
left-offer = Wilt u het nu al ongeveer weten? Vul dan dit in:
left-example = Een voorbeeld in euro’s
left-example-alone = Een volledige AOW was in { $date }: { $amount } per maand, voor alleenstaanden.
left-example-partner = Een volledige AOW was in { $date }: { $amount } per maand, voor elk van twee partners.
left-example-share = Uw deel daarvan is ongeveer { $least }.
left-example-range = Uw deel daarvan is ongeveer { $least } tot { $most }.
left-example-note = Dit is bruto: er gaat nog geld af voor belasting en zorg. Het is een voorbeeld van toen. Vraag aan de SVB wat u krijgt.
left-euros = € { $euros }
left-besides = Denk ook aan
left-rent = Als u een huis huurt, zeg de huur dan op tijd op. Als u het huis wilt houden, vraag dan eerst aan de verhuurder of dat mag.
left-pension = Pensioen: hebt u in Nederland gewerkt? Dan hebt u misschien pensioen. Kijk op mijnpensioenoverzicht.nl. U kunt het naar elk land meenemen.
left-house = Huis of spaargeld in een ander land: dat kan nu al meetellen voor bijstand en AIO. Geef het nu door: bij bijstand aan de gemeente, bij AIO aan de SVB.
left-tax = Belasting: soms betaalt u in Nederland en soms in het andere land. Dat verschilt per land. Vraag het aan de Belastingdienst.
left-tax-call = Bel de Belastingdienst voor het buitenland
