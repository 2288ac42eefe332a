# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Ovo zadržavate
effect-changes = Ovo se mijenja
effect-ask = Ovo morate pitati
effect-stops = Ovo prestaje

# Whom to ask or to tell
contact-svb = SVB (AOW i dječji doplatak)
contact-uwv = UWV (WIA, WAO i WW)
contact-cak = CAK (zdravstvena skrb u drugoj zemlji)
contact-municipality = Vaša općina
contact-ind = IND (boravak i državljanstvo)
contact-pension-fund = Vaš mirovinski fond
contact-toeslagen = Dienst Toeslagen (dodaci)
contact-embassy = Nizozemsko veleposlanstvo ili konzulat
contact-iom = IOM (pomoć pri povratku)
contact-svb-remigration = SVB Remigratie (povratak)
contact-dtv = Dienst Terugkeer en Vertrek (služba za povratak i odlazak)
contact-vluchtelingenwerk = VluchtelingenWerk (pomoć izbjeglicama)
contact-juridisch-loket = Juridisch Loket (besplatan savjet)
contact-health-insurer = Vaše zdravstveno osiguranje
contact-bank = Vaša banka
contact-landlord = Vaš stanodavac
contact-own-consulate = Konzulat Vaše zemlje
contact-digid = DigiD (digid.nl)
contact-tax-abroad = Porezna uprava (Belastingdienst): život u drugoj zemlji
contact-duo = DUO (duo.nl)

# Where it stands, and how sure that is
source-law = { $act }, članak { $article }
source-page = { $name }
source-day = tekst od { $date }
sure-verified = pročitano u samom tekstu
sure-older = iz starijeg teksta
sure-derived = naš zaključak iz teksta
sure-unverified = nije sigurno

# State pension
# Native reader: Is “smije ići s Vama” natural for a benefit you may take to another country?
keep-aow = AOW (mirovina od države)
    .sure = AOW smije ići s Vama u svaku zemlju, ali iznos može biti niži.
    .ask = Pitajte SVB: koliku AOW dobivam u svojoj novoj zemlji?
keep-aow-same = Zadržavate svoju AOW
    .why = AOW smije ići s Vama u svaku zemlju. Za Vas iznos neće biti niži zbog selidbe. Ali porez može biti drukčiji. Nemate partnera, i tamo sklapate brak ili počinjete živjeti s nekim? Onda Vaša AOW ipak postaje niža.
    .do = Recite SVB-u da se selite. Dobivate li još dodatak za partnera? Pitajte ostaje li.
keep-aow-couple-no-treaty = Zadržavate svoju AOW. Dodatak za partnera prestaje
    .why = AOW smije ići s Vama u svaku zemlju. Vaš vlastiti iznos neće biti niži. Ali Nizozemska nema sporazum s ovom zemljom. Dobivate li još dodatak za partnera, od prije 2015? Taj dodatak prestaje i ne vraća se.
    .do = Recite SVB-u da se selite. Pitajte što se događa s dodatkom.
keep-aow-married-rate = Zadržavate svoju AOW, ali dobivate manje
    .why = Nizozemska nema sporazum s ovom zemljom. Tko je bez partnera, tamo dobiva manje. Puna AOW je tada 50 posto minimalne plaće. Sada je to 70 posto.
    .do = Recite SVB-u da se selite. Pitajte koliko tada dobivate.
    .term-from = Dobivate manje od { $date }.
keep-aow-ask-single = Zadržavate svoju AOW. Pitajte koliko dobivate
    .why = AOW smije ići s Vama u svaku zemlju. Ali tko je bez partnera, u nekim zemljama dobiva manje. Ne znamo sigurno kako je u ovoj zemlji.
    .do = Pitajte SVB prije odlaska.
keep-aow-claim = Dosegnuli ste dob za AOW. Zatražite AOW
    .why = Jeste li živjeli ili radili najmanje 1 godinu u Nizozemskoj? Onda postoji AOW za Vas. AOW smije ići s Vama u svaku zemlju.
    .do = Nazovite SVB prije odlaska. Živite bez partnera? Pitajte koliko tada dobivate u svojoj novoj zemlji. Kasnite? Onda dobivate AOW za najviše 1 godinu prije zahtjeva.
keep-aow-claim-no-treaty = Dosegnuli ste dob za AOW. Zatražite AOW
    .why = Jeste li živjeli ili radili najmanje 1 godinu u Nizozemskoj? Onda postoji AOW za Vas. AOW smije ići s Vama. Ali Nizozemska nema sporazum s ovom zemljom. Tko je bez partnera, tamo dobiva manje: 50 umjesto 70 posto minimalne plaće.
    .do = Nazovite SVB prije odlaska. Kasnite? Onda dobivate AOW za najviše 1 godinu prije zahtjeva.
keep-aow-later = Kasnije dobivate AOW, ali godine izvan Nizozemske se ne računaju
    .why = Godine kada ste živjeli ili radili u Nizozemskoj ostaju. Godine izvan Nizozemske se ne računaju. Za svaku takvu godinu dobivate 2 posto manje AOW.
    .do = Pitajte SVB koliko ste godina skupili za AOW. Živite bez partnera? Pitajte i dobivate li u novoj zemlji manje.
    .term-start = Vaša AOW počinje { $date }.
keep-aow-later-no-treaty = Kasnije dobivate AOW, a u ovoj zemlji katkad manje
    .why = Godine izvan Nizozemske se ne računaju. Za svaku takvu godinu dobivate 2 posto manje AOW. I Nizozemska nema sporazum s ovom zemljom. Tko je bez partnera, tamo dobiva manje: 50 umjesto 70 posto minimalne plaće.
    .do = Pitajte SVB koliko ste godina skupili za AOW, i koliko tamo dobivate.
    .term-start = Vaša AOW počinje { $date }.
keep-aow-later-not-fixed = Kasnije dobivate AOW. Dan još nije određen
    .why = Godine kada ste živjeli ili radili u Nizozemskoj ostaju. Godine izvan Nizozemske se ne računaju. Za svaku takvu godinu dobivate 2 posto manje AOW. Još nije poznato s koliko godina počinje Vaša AOW.
    .do = Pitajte SVB koliko ste godina skupili za AOW. Živite bez partnera? Pitajte i dobivate li u novoj zemlji manje. Kasnije pogledajte kada počinje Vaša AOW.
    .term-expected = Očekujemo: ne prije { $date }.
keep-aow-later-not-fixed-no-treaty = Kasnije dobivate AOW, a u ovoj zemlji katkad manje
    .why = Još nije poznato s koliko godina počinje Vaša AOW. Godine izvan Nizozemske se ne računaju. Za svaku takvu godinu dobivate 2 posto manje AOW. I Nizozemska nema sporazum s ovom zemljom. Tko je bez partnera, tamo dobiva manje: 50 umjesto 70 posto minimalne plaće.
    .do = Pitajte SVB koliko ste godina skupili za AOW, i koliko tamo dobivate. Kasnije pogledajte kada počinje Vaša AOW.
    .term-expected = Očekujemo: ne prije { $date }.

# Voluntary insurance
keep-aow-voluntary = Sami plaćate da ostanete osigurani (AOW i Anw)
    .sure = Tko želi zadržati osiguranje, mora to tražiti u roku od 1 godine nakon odlaska.
    .ask = Pitajte SVB: mogu li imati dobrovoljno osiguranje, koliko dugo, i koliko košta?
keep-aow-voluntary-job-search = Ostajete osigurani za AOW
    .why = Idete tamo tražiti posao, najviše 3 mjeseca. Ne selite se. Tada Vaša AOW i dalje raste.
    .do = Ipak ostajete dulje? Onda pitajte SVB.
keep-aow-voluntary-anw-only = Vaše osiguranje za Anw prestaje. Možda smijete sami plaćati
    .why = Anw je novac za partnera ako Vi umrete. Nakon odlaska više niste za to osigurani. Možete sami plaćati i ostati osigurani. Jeste li cijelu godinu prije odlaska živjeli ili radili u Nizozemskoj? Samo tada je moguće.
    .do = Želite li to? Odmah predajte zahtjev SVB-u. Osiguranje vrijedi tek od zahtjeva.
    .term-apply = SVB mora imati Vaš zahtjev. Zadnji dan: { $date }.
    .event-apply = Zadnji dan: zahtjev SVB-u za dobrovoljno osiguranje
keep-aow-voluntary-no-limit = Vaša AOW više ne raste. Možda smijete dugo sami plaćati
    .why = Nakon odlaska godine se više ne računaju za AOW. Možete sami plaćati dok ne počne Vaša AOW. Je li Vaša naknada niža od 35 posto minimalne plaće? Onda smijete najviše 10 godina. Možete plaćati i za Anw. To je novac za partnera ako Vi umrete. Jeste li cijelu godinu prije odlaska živjeli ili radili u Nizozemskoj? Samo tada je moguće.
    .do = Pitajte SVB koliko košta i koliko dugo smijete. Jeste li prvi put došli u Nizozemsku prije manje od 10 godina? Onda prije odlaska pitajte možete li dokupiti stare godine. Nakon odlaska to više nije moguće.
    .term-apply = SVB mora imati Vaš zahtjev. Zadnji dan: { $date }.
    .event-apply = Zadnji dan: zahtjev SVB-u za dobrovoljno osiguranje
keep-aow-voluntary-ask-limit = Vaša AOW više ne raste. Pitajte koliko dugo smijete sami plaćati
    .why = Nakon odlaska godine se više ne računaju za AOW. Smijete sami plaćati dok ne počne Vaša AOW, u svakom slučaju 10 godina. Ne znamo sigurno smijete li dulje. Možete plaćati i za Anw. To je novac za partnera ako Vi umrete. Jeste li cijelu godinu prije odlaska živjeli ili radili u Nizozemskoj? Samo tada je moguće.
    .do = Pitajte SVB prije odlaska. Jeste li prvi put došli u Nizozemsku prije manje od 10 godina? Onda pitajte i možete li dokupiti stare godine. Nakon odlaska to više nije moguće.
    .term-apply = SVB mora imati Vaš zahtjev. Zadnji dan: { $date }.
    .event-apply = Zadnji dan: zahtjev SVB-u za dobrovoljno osiguranje
keep-aow-voluntary-ten-years = Vaša AOW više ne raste. Možda smijete sami plaćati 10 godina
    .why = Nakon odlaska godine se više ne računaju za AOW. Možete sami plaćati, najviše 10 godina i dok ne počne Vaša AOW. Možete plaćati i za Anw. To je novac za partnera ako Vi umrete. Jeste li cijelu godinu prije odlaska živjeli ili radili u Nizozemskoj? Samo tada je moguće.
    .do = Pitajte SVB koliko košta. Jeste li prvi put došli u Nizozemsku prije manje od 10 godina? Onda prije odlaska pitajte možete li dokupiti stare godine. Nakon odlaska to više nije moguće.
    .term-apply = SVB mora imati Vaš zahtjev. Zadnji dan: { $date }.
    .event-apply = Zadnji dan: zahtjev SVB-u za dobrovoljno osiguranje

# Supplement to a small state pension
keep-aio = AIO (dodatni novac uz malu AOW)
    .sure = AIO uvijek prestaje ako idete živjeti u drugu zemlju.
    .ask = Pitajte SVB: kada prestaje moja AIO, i koliko dugo smijem ići u posjet?
keep-aio-stops = Vaša AIO prestaje
    .why = AIO je vrsta socijalne pomoći. Ona ne smije ići u drugu zemlju.
    .do = Idete u posjet i vraćate se u Nizozemsku? Onda smijete biti odsutni najviše 13 tjedana godišnje. Recite SVB-u prije odlaska.
    .term-from = AIO prestaje { $date }.

# Company pension
keep-pension = Mirovina od Vašeg posla
    .sure = Mirovina od posla smije ići s Vama u svaku zemlju.
    .ask = Pitajte svoj mirovinski fond: što se mijenja s mojom mirovinom ako se preselim?
keep-pension-same = Zadržavate mirovinu od posla
    .why = Ova mirovina smije ići s Vama u svaku zemlju. Porez se može promijeniti.
    .do = Dajte svoju novu adresu mirovinskom fondu. Pitajte i za porez.

# Incapacity since 2006
keep-wia = WIA (ako ste bolesni i ne možete raditi)
    .sure = U zemljama sa sporazumom (ugovorom) WIA možete dobivati dulje od 1 godine.
    .ask = Pitajte UWV: smije li moja WIA ići u moju novu zemlju? Ostaje li iznos isti?
keep-wia-same = Zadržavate svoju WIA
    .why = WIA smije ići s Vama u ovu zemlju. Iznos neće biti niži zbog selidbe.
    .do = Recite UWV-u da ćete se seliti. Možda Vas liječnik UWV-a još želi vidjeti.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti
keep-wia-ask-amount = Zadržavate svoju WIA. Pitajte koliko dobivate
    .why = WIA smije ići s Vama u ovu zemlju. Ali WGA-vervolguitkering je tamo katkad niža. Ne znamo je li za Vas tako.
    .do = Pitajte UWV koliko dobivate. Možda Vas liječnik UWV-a još želi vidjeti.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti
keep-wia-factor-50 = Zadržavate svoju WIA, ali dobivate pola
    .why = Život je tamo jeftiniji nego u Nizozemskoj. Zato 2026. godine dobivate 50 posto svoje naknade WGA-vervolguitkering.
    .do = Recite UWV-u da ćete se seliti. Pitajte koliko tada dobivate.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti
keep-wia-factor-60 = Zadržavate svoju WIA, ali dobivate manje
    .why = Život je tamo jeftiniji nego u Nizozemskoj. Zato 2026. godine dobivate 60 posto svoje naknade WGA-vervolguitkering.
    .do = Recite UWV-u da ćete se seliti. Pitajte koliko tada dobivate.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti
keep-wia-stops-iva = Vaša WIA prestaje
    .why = Nizozemska nema sporazum s ovom zemljom. Dođete li opet živjeti u Nizozemsku? Onda IVA može ponovno početi.
    .do = Recite UWV-u da ćete se seliti. Odlazite na kraće od 1 godine? Onda za UWV još živite u Nizozemskoj. Dogovorite to s UWV-om.
    .term-from = WIA prestaje { $date }.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti
keep-wia-stops = Vaša WIA prestaje
    .why = Nizozemska nema sporazum s ovom zemljom. Dođete li u roku od 5 godina opet živjeti u Nizozemsku? Onda WIA može ponovno početi.
    .do = Recite UWV-u da ćete se seliti. Odlazite na kraće od 1 godine? Onda za UWV još živite u Nizozemskoj. Dogovorite to s UWV-om.
    .term-from = WIA prestaje { $date }.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti
    .term-back = Želite li opet dobivati WIA? Dođite opet živjeti u Nizozemsku najkasnije { $date }.
    .event-back = Zadnji dan za povratak s naknadom WIA
keep-wia-ask = Pitajte UWV smije li Vaša WIA ići s Vama
    .why = To ovisi o sporazumu s ovom zemljom. Ne znamo sigurno. WIA može prestati.
    .do = Pitajte UWV. Ne odlazite prije nego što imate pisani odgovor. Odlazite na kraće od 1 godine? Onda za UWV još živite u Nizozemskoj. Dogovorite to s UWV-om.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti

# Older incapacity benefits
keep-wao-waz = WAO ili WAZ (ako ste bolesni i ne možete raditi)
    .sure = U zemljama sa sporazumom (ugovorom) WAO ili WAZ možete dobivati dulje od 1 godine.
    .ask = Pitajte UWV: smije li moja WAO ili WAZ ići u moju novu zemlju?
keep-wao-waz-same = Zadržavate svoju WAO ili WAZ
    .why = Ova naknada smije ići s Vama u ovu zemlju. Iznos neće biti niži zbog selidbe.
    .do = Recite UWV-u da ćete se seliti. Možda Vas liječnik UWV-a još želi vidjeti.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti
keep-wao-waz-stops = Vaša WAO ili WAZ prestaje
    .why = Nizozemska nema sporazum s ovom zemljom. Zato ova naknada ne smije ići s Vama.
    .do = Recite UWV-u da ćete se seliti. Odlazite na kraće od 1 godine? Onda za UWV još živite u Nizozemskoj. Dogovorite to s UWV-om.
    .term-from = Naknada prestaje { $date }.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti
keep-wao-waz-ask = Pitajte UWV smije li Vaša WAO ili WAZ ići s Vama
    .why = To ovisi o sporazumu s ovom zemljom. Ne znamo sigurno. Naknada može prestati.
    .do = Pitajte UWV. Ne odlazite prije nego što imate pisani odgovor. Odlazite na kraće od 1 godine? Onda za UWV još živite u Nizozemskoj. Dogovorite to s UWV-om.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti

# Disabled at a young age
keep-wajong = Wajong (bolest ili invaliditet od mladosti)
    .sure = Wajong prestaje u svakoj zemlji, osim ako UWV napravi iznimku.
    .ask = Pitajte UWV: mogu li dobiti iznimku za svoju naknadu Wajong?
keep-wajong-exception = Pitajte smijete li ponijeti svoju naknadu Wajong
    .why = Wajong prestaje u svakoj zemlji. Ali UWV može napraviti iznimku. Zbog liječenja, ili zbog bolje prilike za posao. Ili ako se seli osoba koja Vas njeguje. Iznimka je rijetka.
    .do = Pitajte UWV. Ne odlazite prije nego što imate pisani odgovor.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da ćete se seliti
keep-wajong-stops = Vaša naknada Wajong prestaje
    .why = Wajong ne smije ići s Vama, ni unutar Europe. Dođete li opet živjeti u Nizozemsku? Onda Wajong može ponovno početi.
    .do = Recite UWV-u da ćete se seliti. Odlazite na kraće od 1 godine? Onda za UWV još živite u Nizozemskoj. Dogovorite to s UWV-om.
    .term-from = Wajong prestaje { $date }.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da ćete se seliti

# Unemployment
keep-ww = WW (ako nemate posao)
    .sure = WW prestaje ako idete živjeti u drugu zemlju.
    .ask = Pitajte UWV: smijem li uz WW tražiti posao u svojoj novoj zemlji?
keep-ww-three-months = Svoju WW smijete ponijeti na 3 mjeseca
    .why = U ovoj zemlji smijete 3 mjeseca tražiti posao uz WW. Za to Vam treba obrazac. Zove se PD U2.
    .do = Zatražite od UWV-a obrazac PD U2. Prijavite se u toj zemlji kao osoba koja traži posao.
    .term-form = Zatražite obrazac najkasnije { $date }.
    .event-form = Zatražite od UWV-a obrazac PD U2
    .term-register = Prijavite se najkasnije { $date }.
    .event-register = Prijavite se kao osoba koja traži posao
    .term-back = Vratite se najkasnije { $date }.
    .event-back = Zadnji dan za povratak s naknadom WW
keep-ww-ask = Pitajte UWV smijete li ponijeti svoju WW
    .why = U ovoj zemlji to ovisi o Vašem državljanstvu. Ne znamo sigurno.
    .do = Pitajte UWV prije odlaska.
keep-ww-not-yet = Svoju WW još ne smijete ponijeti
    .why = Najprije morate imati 4 tjedna pune WW. Poslije možda smijete 3 mjeseca tražiti posao u ovoj zemlji.
    .do = Pričekajte s odlaskom. Pitajte UWV kada je to moguće.
keep-ww-stops = Vaša WW prestaje
    .why = Tko živi u drugoj zemlji, ne dobiva WW. Odmor je dopušten: 20 radnih dana godišnje. Dobivate AOW u roku od 1 godine? Onda 65 dana godišnje.
    .do = Recite UWV-u da ćete se seliti.
    .term-from = WW prestaje { $date }.
    .term-back = Želite li opet dobivati WW? Dođite opet živjeti u Nizozemsku najkasnije { $date }.
    .event-back = Zadnji dan za povratak s naknadom WW

# Sickness
keep-zw = Bolovanje (Ziektewet, prvo razdoblje bolesti)
    .sure = Ziektewet smije ići s Vama samo ako Nizozemska ima sporazum (ugovor) s tom zemljom.
    .ask = Pitajte UWV: smije li moja naknada Ziektewet ići u moju novu zemlju?
keep-zw-same = Zadržavate novac za bolovanje (Ziektewet)
    .why = Ova naknada smije ići s Vama u ovu zemlju.
    .do = Recite UWV-u da ćete se seliti. Možda Vas liječnik UWV-a još želi vidjeti.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti
keep-zw-stops = Vaš novac za bolovanje (Ziektewet) prestaje
    .why = Ova naknada ne smije ići u ovu zemlju. Dođete li opet živjeti u Nizozemsku? Onda naknada može ponovno početi.
    .do = Recite UWV-u da ćete se seliti.
    .term-from = Naknada prestaje { $date }.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti
keep-zw-ask = Pitajte UWV smije li Vaša naknada Ziektewet ići s Vama
    .why = To ovisi o sporazumu s ovom zemljom. Ne znamo sigurno. Naknada može prestati.
    .do = Pitajte UWV. Ne odlazite prije nego što imate pisani odgovor.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se seliti

# Top-up
keep-tw = Dodatak od UWV-a (Toeslagenwet)
    .sure = Dodatak od UWV-a prestaje ako idete živjeti u drugu zemlju.
    .ask = Pitajte UWV: kada prestaje moj dodatak, i koliko tada još dobivam?
keep-tw-job-search = Pitajte UWV nastavlja li se Vaš dodatak
    .why = Idete tamo tražiti posao, najviše 3 mjeseca. Ne selite se.
    .do = Pitajte UWV prije odlaska. Sami ništa ne zaustavljajte.
keep-tw-stops = Vaš dodatak od UWV-a prestaje
    .why = Ovaj dodatak ne smije ići s Vama, ni unutar Europe. Sama naknada katkad smije.
    .do = Recite UWV-u da ćete se seliti.
    .term-from = Dodatak prestaje { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW ili IOAZ (stariji bez posla)
    .sure = IOW, IOAW i IOAZ prestaju ako idete živjeti u drugu zemlju.
    .ask = Pitajte UWV (IOW) ili svoju općinu (IOAW, IOAZ): kada prestaje moja naknada?
keep-older-unemployed-stops-iow = Vaša IOW prestaje
    .why = IOW ne smije ići u drugu zemlju. Odmor je dopušten.
    .do = Recite UWV-u da ćete se seliti.
    .term-from = IOW prestaje { $date }.
keep-older-unemployed-stops = Vaša IOAW ili IOAZ prestaje
    .why = Ova naknada ne smije ići u drugu zemlju.
    .do = Recite svojoj općini prije odlaska. Recite i ako odlazite na kratko.
    .term-from = Naknada prestaje { $date }.

# Social assistance
keep-bijstand = Socijalna pomoć (bijstand, novac od općine)
    .sure = Socijalna pomoć uvijek prestaje ako idete živjeti u drugu zemlju.
    .ask = Pitajte svoju općinu: kada prestaje moja socijalna pomoć, i koliko dugo smijem ići u posjet?
keep-bijstand-stops = Vaša socijalna pomoć prestaje
    .why = Socijalna pomoć (bijstand) je samo za ljude koji žive u Nizozemskoj.
    .do = Idete u posjet i vraćate se u Nizozemsku? Onda smijete biti odsutni najviše 4 tjedna godišnje. Dosegnuli ste dob za AOW? Onda 13 tjedana. Recite svojoj općini prije odlaska.
    .term-from = Socijalna pomoć prestaje { $date }.

# Survivors
keep-anw = Anw (ako je Vaš partner umro)
    .sure = Anw smije ići s Vama samo ako Nizozemska ima sporazum (ugovor) s tom zemljom.
    .ask = Pitajte SVB: smije li moja Anw ići u moju novu zemlju? Koliko tamo dobivam?
keep-anw-same = Zadržavate svoju Anw
    .why = Anw smije ići s Vama u ovu zemlju. Iznos neće biti niži zbog selidbe. Sklapate brak, ili počinjete živjeti s nekim? Onda Anw obično prestaje. Anw prestaje i kada počne Vaša AOW. Imate Anw samo zato što imate dijete? Onda prestaje kada najmlađe dijete napuni 18 godina.
    .do = Recite SVB-u da se selite.
keep-anw-ask-amount = Zadržavate svoju Anw. Pitajte koliko dobivate
    .why = Anw smije ići s Vama u ovu zemlju. Ali iznos je tamo katkad niži. Ne znamo je li za Vas tako. Sklapate brak, ili počinjete živjeti s nekim? Onda Anw obično prestaje. Anw prestaje i kada počne Vaša AOW. Imate Anw samo zato što imate dijete? Onda prestaje kada najmlađe dijete napuni 18 godina.
    .do = Pitajte SVB prije odlaska.
keep-anw-factor-60 = Zadržavate svoju Anw, ali dobivate manje
    .why = Život je tamo jeftiniji nego u Nizozemskoj. Zato 2026. godine dobivate 60 posto svoje Anw. Sklapate brak, ili počinjete živjeti s nekim? Onda Anw obično prestaje. Anw prestaje i kada počne Vaša AOW. Imate Anw samo zato što imate dijete? Onda prestaje kada najmlađe dijete napuni 18 godina.
    .do = Recite SVB-u da se selite. Pitajte koliko tada dobivate.
keep-anw-stops = Vaša Anw prestaje
    .why = Nizozemska nema sporazum s ovom zemljom. Živite li kasnije opet u Nizozemskoj, ili u zemlji sa sporazumom? Onda Anw može ponovno početi.
    .do = Recite SVB-u da se selite.
    .term-from = Anw prestaje { $date }.
keep-anw-ask = Pitajte SVB smije li Vaša Anw ići s Vama
    .why = To ovisi o sporazumu s ovom zemljom. Ne znamo sigurno. Anw može prestati.
    .do = Pitajte SVB. Ne odlazite prije nego što imate pisani odgovor.

# Child benefit
keep-akw = Dječji doplatak (kinderbijslag)
    .sure = SVB 4 puta godišnje provjerava dobivate li dječji doplatak.
    .ask = Pitajte SVB: dobivam li još dječji doplatak nakon selidbe?
keep-akw-job-search = Pitajte SVB nastavlja li se dječji doplatak
    .why = Idete tamo tražiti posao, najviše 3 mjeseca. Ne selite se.
    .do = Pitajte SVB prije odlaska. Sami ništa ne zaustavljajte.
keep-akw-other-parent = Pitajte SVB ostaje li dječji doplatak
    .why = Nakon odlaska više niste osigurani za dječji doplatak. Drugi roditelj možda još jeste. Onda taj roditelj može dobiti novac.
    .do = Recite SVB-u da idete. Pitajte može li drugi roditelj dobiti dječji doplatak.
keep-akw-parent-in-eu = Pitajte SVB ostaje li dječji doplatak
    .why = Tko ode, više nema osiguranje za dječji doplatak. Dobivate mirovinu ili naknadu iz Nizozemske? Onda dječji doplatak u EU katkad smije ostati.
    .do = Pitajte SVB prije odlaska.
keep-akw-parent-leaves = Vaš dječji doplatak prestaje
    .why = Tko ode, više nema osiguranje za dječji doplatak. SVB to provjerava 1. siječnja, 1. travnja, 1. srpnja i 1. listopada.
    .do = Recite SVB-u da idete. Dobili ste previše? To morate vratiti.
    .term-from = Od { $date } više nema dječjeg doplatka.
keep-akw-child-same = Zadržavate dječji doplatak
    .why = Ostajete osigurani u Nizozemskoj. Vaše dijete tada živi u zemlji s istim pravilima.
    .do = Recite SVB-u da se Vaše dijete seli.
keep-akw-child-since = Pitajte SVB ostaje li dječji doplatak
    .why = Za ovu zemlju su se pravila promijenila. Jeste li tada već dobivali novac za ovo dijete? Onda taj novac katkad smije ostati.
    .do = Pitajte SVB. Recite od kada Vaše dijete tamo živi.
keep-akw-child-stops = Vaš dječji doplatak prestaje
    .why = Za dijete koje ide živjeti u ovu zemlju nema dječjeg doplatka.
    .do = Jeste li već dobivali novac za ovo dijete kada je otišlo tamo živjeti? Pitajte SVB smije li novac ostati.
    .term-from = Od { $date } više nema dječjeg doplatka.
keep-akw-child-ask = Pitajte SVB ostaje li dječji doplatak
    .why = Vaše dijete ide živjeti u ovu zemlju. Ne znamo sigurno što se tada događa.
    .do = Pitajte SVB prije nego što Vaše dijete ode.

# Allowance for children
keep-kgb = Dodatak za dijete (kindgebonden budget)
    .sure = Bez dječjeg doplatka (kinderbijslag) nema ni kindgebonden budget.
    .ask = Pitajte Dienst Toeslagen: dobivam li još kindgebonden budget nakon selidbe?
keep-kgb-job-search = Pitajte nastavlja li se kindgebonden budget
    .why = Idete tamo tražiti posao, najviše 3 mjeseca. Ne selite se.
    .do = Pitajte Dienst Toeslagen prije odlaska. Sami ništa ne zaustavljajte.
keep-kgb-stops = Vaš kindgebonden budget prestaje
    .why = Bez dječjeg doplatka (kinderbijslag) nema ni kindgebonden budget.
    .do = Recite službi Dienst Toeslagen. Dobili ste previše? To morate vratiti.
keep-kgb-child-same = Zadržavate kindgebonden budget
    .why = Ako dječji doplatak ostaje, ostaje i ovaj novac.
    .do = Recite službi Dienst Toeslagen da se Vaše dijete seli.
keep-kgb-ask = Pitajte ostaje li kindgebonden budget
    .why = Ovaj novac ide zajedno s dječjim doplatkom. Ne znamo sigurno ostaje li on.
    .do = Pitajte Dienst Toeslagen prije odlaska.

# Other allowances
# Native reader: Is “dodatak za zdravstvo” clear for zorgtoeslag, or “za zdravstveno osiguranje”?
keep-allowances = Dodatak za zdravstvo, stanarinu ili čuvanje djece
    .sure = Dodatak za stanarinu (huurtoeslag) je samo za kuću u Nizozemskoj.
    .ask = Pitajte Dienst Toeslagen: koji dodatak moram zaustaviti, i od kojeg dana?
keep-allowances-job-search = Pitajte nastavljaju li se Vaši dodaci
    .why = Idete tamo tražiti posao, najviše 3 mjeseca. Ne selite se.
    .do = Pitajte Dienst Toeslagen prije odlaska. Sami ništa ne zaustavljajte.
keep-allowances-care-may-stay = Dodatak za stanarinu prestaje. Dodatak za zdravstvo može ostati
    .why = Dodatak za stanarinu (huurtoeslag) je samo za kuću u Nizozemskoj. Dodatak za zdravstvo (zorgtoeslag) je moguć. Ali Nizozemska tada mora plaćati Vaše liječenje tamo, preko CAK-a. Dodatak za čuvanje djece (kinderopvangtoeslag) ovisi o poslu u Nizozemskoj.
    .do = Dobivate dodatak za stanarinu? Sami ga zaustavite. Pitajte Dienst Toeslagen za dodatak za zdravstvo u novoj zemlji. Dobili ste previše? To morate vratiti.
keep-allowances-stops = Vaši dodaci prestaju
    .why = Dodatak za stanarinu (huurtoeslag) je samo za kuću u Nizozemskoj. Dodatak za zdravstvo (zorgtoeslag) je samo uz zdravstveno osiguranje ovdje, ili uz liječenje preko CAK-a. Radi li Vaš partner u Nizozemskoj? Onda dodatak za čuvanje djece katkad smije ostati.
    .do = Sami zaustavite dodatke kod službe Dienst Toeslagen. Dobili ste previše? To morate vratiti.
keep-allowances-ask = Pitajte što se događa s Vašim dodatkom
    .why = Dodatak za stanarinu (huurtoeslag) je samo za kuću u Nizozemskoj. Dodatak za zdravstvo (zorgtoeslag) katkad smije ostati. Ne znamo sigurno je li za Vas tako.
    .do = Pitajte Dienst Toeslagen prije odlaska. Sami zaustavite dodatak za stanarinu. Dobili ste previše? To morate vratiti.

# Health care
keep-care = Liječnik i bolnica (zdravstveno osiguranje)
    .sure = Svom zdravstvenom osiguranju (zorgverzekeraar) morate reći da se selite.
    .ask = Pitajte CAK: plaća li Nizozemska moje liječenje u mojoj novoj zemlji?
keep-care-job-search = Zadržavate nizozemsko zdravstveno osiguranje
    .why = Idete tamo tražiti posao, najviše 3 mjeseca. Ne selite se. Mislimo da tada ostajete osigurani ovdje.
    .do = Pitajte svoje zdravstveno osiguranje (zorgverzekeraar) je li to točno. Ponesite europsku zdravstvenu iskaznicu (EHIC).
keep-care-ask-insurer = Možda ostajete osigurani ovdje. Pitajte
    .why = Uz WW ili Ziektewet katkad ostajete osigurani u Nizozemskoj. UWV kaže do kojeg dana. Ne znamo sigurno je li za Vas tako.
    .do = Pitajte UWV i svoje zdravstveno osiguranje (zorgverzekeraar) prije odlaska. Ne odlazite bez osiguranja.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite
keep-care-ends = Vaše nizozemsko zdravstveno osiguranje prestaje
    .why = Nakon odlaska Nizozemska više ne plaća Vaše liječenje.
    .do = Uredite osiguranje u svojoj novoj zemlji prije odlaska.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite
keep-care-ends-until-aow = Vaše nizozemsko zdravstveno osiguranje prestaje
    .why = Nakon odlaska Nizozemska više ne plaća Vaše liječenje.
    .do = Uredite osiguranje u svojoj novoj zemlji prije odlaska. Hoćete li kasnije dobivati AOW? Tada pitajte CAK. Katkad Nizozemska od tada plaća Vaše liječenje.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite
keep-care-ask = Vaše zdravstveno osiguranje prestaje. Pitajte CAK što ima za Vas
    .why = Ne znamo sigurno plaća li Nizozemska Vaše liječenje u ovoj zemlji.
    .do = Pitajte CAK prije odlaska: hetcak.nl. Ne odlazite bez osiguranja.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite
keep-care-insured-there = Vaše nizozemsko zdravstveno osiguranje prestaje. Osigurani ste tamo
    .why = Dobivate plaću ili mirovinu iz te zemlje. Tada za Vas vrijedi zdravstveni sustav te zemlje.
    .do = Pitajte CAK je li to točno. Prijavite se u osiguranje te zemlje.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite
keep-care-cak = Tamo dobivate liječenje, a Nizozemska plaća dio
    .why = Vaše nizozemsko osiguranje prestaje. Dobivate isto liječenje kao ljudi tamo. Svaki mjesec plaćate jedan iznos. On se odbija od Vaše mirovine ili naknade.
    .do = Prijavite se kod CAK-a: hetcak.nl. Dobit ćete obrazac: S1 ili 121.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite

# Long-term care
keep-wlz = Dom za njegu ili duga njega kod kuće (Wlz)
    .sure = Imate samo AOW ili mirovinu? Onda u drugoj zemlji nemate Wlz.
    .ask = Pitajte CAK: koju dugu njegu mogu dobiti u svojoj novoj zemlji?
keep-wlz-ask = Pitajte ostajete li osigurani za Wlz
    .why = Možda se ne selite, ili se Vaša naknada još računa. Onda katkad ostajete osigurani. To ne znamo sigurno.
    .do = Pitajte SVB prije odlaska.
keep-wlz-stops = Vaše pravo na Wlz prestaje
    .why = Wlz je samo za ljude koji žive ili rade u Nizozemskoj.
    .do = Dobivate li sada njegu preko Wlz? Prije odlaska pitajte koju njegu tamo možete dobiti.
    .term-from = Wlz prestaje { $date }.

# Nationality
keep-nationality = Nizozemsko državljanstvo
    .sure = Tko ima nizozemsko državljanstvo, ne gubi ga odmah nakon odlaska.
    .ask = Pitajte svoju općinu ili veleposlanstvo: kako mogu zadržati nizozemsko državljanstvo ako živim tamo?
keep-nationality-only-dutch-suriname = Zadržavate nizozemsko državljanstvo
    .why = Imate samo nizozemsko državljanstvo. Ono ostaje, i nakon dugo vremena. Tražite li sami surinamsko državljanstvo? Onda zadržavate nizozemsko ako ste tamo rođeni i tada tamo živite. Ali tko surinamsko državljanstvo dobije po ugovoru iz 1975, više nema nizozemsko.
    .do = Zatražite novu putovnicu prije odlaska. Pitajte veleposlanstvo prije nego što zatražite surinamsko državljanstvo.
keep-nationality-only-dutch = Zadržavate nizozemsko državljanstvo
    .why = Imate samo nizozemsko državljanstvo. Ono ostaje, i nakon dugo vremena. Ali uzimate drugo državljanstvo? Onda možda više nemate nizozemsko.
    .do = Zatražite novu putovnicu prije odlaska.
keep-nationality-in-eu = Zadržavate nizozemsko državljanstvo
    .why = Tko živi u EU ili u Kraljevini, zadržava nizozemsko državljanstvo. Selite se kasnije u drugu zemlju? Onda vrijede druga pravila.
    .do = Zatražite novu putovnicu prije odlaska.
keep-nationality-ask = Pitajte zadržavate li nizozemsko državljanstvo
    .why = Imate i drugo državljanstvo. Ne znamo sigurno računa li se ova zemlja kao EU.
    .do = Zatražite novu putovnicu prije odlaska, a poslije svakih 10 godina.
keep-nationality-renewed = Zadržavate nizozemsko državljanstvo, ali ne samo od sebe
    .why = Imate i drugo državljanstvo. Zadnja putovnica Vam je dala 13 novih godina s nizozemskim državljanstvom. Izgubite li ga kasnije? Onda ga Vaša djeca mlađa od 18 često također izgube.
    .do = Zatražite novu putovnicu svakih 10 godina.
    .term-renew = Pobrinite se da najkasnije { $date } imate novu putovnicu. Inače poslije više nemate nizozemsko državljanstvo.
    .event-renew = Zadnji dan da dobijete novu nizozemsku putovnicu
keep-nationality-lost-perhaps = Pitajte imate li još nizozemsko državljanstvo
    .why = Imate i drugo državljanstvo, i već ste dugo odsutni. Nakon 13 godina bez nove putovnice nizozemskog državljanstva više nema. Do 1. travnja 2022. to je bilo nakon 10 godina. Djeca mlađa od 18 ga tada često također izgube.
    .do = Pitajte veleposlanstvo. Izgubili ste državljanstvo? Katkad ga možete dobiti natrag. Pitajte i to.
keep-nationality-thirteen-years = Zadržavate nizozemsko državljanstvo, ali ne samo od sebe
    .why = Imate i drugo državljanstvo. Živite 13 godina izvan Kraljevine i EU? Onda poslije više nemate nizozemsko državljanstvo. Sa svakom novom putovnicom vrijeme počinje ponovno. Izgubite li ga kasnije? Onda ga Vaša djeca mlađa od 18 često također izgube.
    .do = Zatražite novu putovnicu prije odlaska, a poslije svakih 10 godina.
    .term-renew = Pobrinite se da najkasnije { $date } imate novu putovnicu. Inače poslije više nemate nizozemsko državljanstvo.
    .event-renew = Zadnji dan da dobijete novu nizozemsku putovnicu

# The way back
keep-way-back = Povratak u Nizozemsku
    .sure = To ovisi o putovnici i dozvoli: s nizozemskim državljanstvom se uvijek smijete vratiti.
    .ask = Pitajte IND: što se događa s mojim pravom boravka, i smijem li se vratiti?
keep-way-back-dutch = Uvijek se smijete vratiti
    .why = Imate nizozemsko državljanstvo. Tko ga ima, uvijek smije živjeti ovdje.
    .do = Pobrinite se da zadržite nizozemsko državljanstvo. Pročitajte što o tome kažemo.
keep-way-back-eu = Smijete se vratiti
    .why = Imate državljanstvo zemlje EU, Islanda, Lihtenštajna, Norveške ili Švicarske. Onda smijete živjeti ovdje.
keep-way-back-permit = Možete izgubiti dozvolu boravka. Pitajte IND
    .why = To je moguće ako ste odsutni dulje od 6 mjeseci bez prekida. Ili 3 godine zaredom, svake godine dulje od 4 mjeseca bez prekida.
    .do = Pitajte IND prije odlaska možete li se vratiti. Katkad postoji put natrag. Na primjer ako ste imali nizozemsko državljanstvo, ili ste kao dijete dugo živjeli ovdje. Otišli ste s naknadom za povratak? Onda je moguće u roku od 1 godine.
    .term-back = Na ovaj dan ste 6 mjeseci odsutni: { $date }. Ostajete dulje? Onda IND može oduzeti Vašu dozvolu (intrekken).
    .event-back = Zadnji dan za povratak s Vašom dozvolom boravka
keep-way-back-long-term = Možete izgubiti pravo boravka. Pitajte IND
    .why = Imate dugotrajno boravište u EU (langdurig ingezetene). Jeste li 12 mjeseci bez prekida izvan EU? Onda možete izgubiti to pravo. Idete u drugu zemlju EU? Onda vrijede druga pravila.
    .do = Pitajte IND prije odlaska možete li se vratiti.
    .term-back = Jeste li nakon { $date } još izvan EU? Onda možete izgubiti pravo boravka.
    .event-back = Zadnji dan za povratak s Vašim pravom boravka
keep-way-back-asylum = Možete izgubiti dozvolu boravka. Pitajte IND
    .why = To je moguće ako ste odsutni dulje od 6 mjeseci bez prekida. Ili 3 godine zaredom, svake godine dulje od 4 mjeseca bez prekida. Idete u zemlju iz koje ste izbjegli? Onda je to moguće već nakon posjeta.
    .do = Pitajte IND ili VluchtelingenWerk prije odlaska, i za posjet.
    .term-back = Na ovaj dan ste 6 mjeseci odsutni: { $date }. Ostajete dulje? Onda IND može oduzeti Vašu dozvolu (intrekken).
    .event-back = Zadnji dan za povratak s Vašom dozvolom boravka
keep-way-back-ask = Ne možete se tek tako vratiti. Pitajte IND
    .why = Ako odete, Vaše pravo boravka obično prestaje. Katkad postoji put natrag. Na primjer ako ste imali nizozemsko državljanstvo, ili ste kao dijete dugo živjeli ovdje. Pravo na povratak (terugkeeroptie) imaju samo ljudi s naknadom za povratak, do 1 godine.
    .do = Pitajte IND prije odlaska.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Koliko mi novca ostaje?
    .hint = Sada i tamo, jedno uz drugo
left-title = Vaš novac: sada i tamo
left-keeps-from = Od { $date } još imate: { $names }.
left-keeps = Nakon odlaska još imate: { $names }.
left-keeps-none = Od ovog novca nakon odlaska ne ostaje ništa.
left-stops = Ovo prestaje: { $names }.
left-asks = Ovo nije sigurno. Pitajte prije odlaska: { $names }.
left-claims = Ovo možete dobiti već sada. Odmah zatražite: { $names }.
left-later = Ovo dolazi kasnije: { $names }.
left-no-filling-up = U drugoj zemlji nitko iz Nizozemske ne dopunjava Vaš novac. Tada imate samo ono što ovdje piše pod „tamo“.
left-now = Sada
left-there = Tamo
left-range = { $least } do { $most }
left-have = Ovo dobivate
left-not-yet = Još ne
left-same = Isto
left-about = Otprilike { $part } posto od sadašnjeg
left-at-least = Najmanje otprilike { $part } posto od sadašnjeg
left-changed = Ostaje. Pitajte koliko dobivate
left-ask = Nije sigurno. Pitajte
left-nothing = Ništa
left-claim = Moguće već sada. Odmah zatražite
left-comes-later = Dolazi kasnije
left-share = Otprilike { $part } posto pune AOW
left-share-later = Kasnije: otprilike { $part } posto pune AOW
left-aow-share = Kolika je moja AOW?
left-aow-share-in-letter = To piše u pismu SVB-a
    .why = U tom pismu piše koliko posto AOW imate. Taj postotak se ne mijenja zbog selidbe.
    .do = Potražite pismo. Nemate ga više? Zatražite od SVB-a novo pismo.
left-aow-share-estimate = Računamo otprilike
    .why = Svaka godina u Nizozemskoj vrijedi 2 posto. Radi se o 50 godina prije početka Vaše AOW. Jeste li u međuvremenu dugo bili odsutni? Onda je manje. Jeste li sami plaćali dalje, ili se računa i druga zemlja? Onda može biti više.
    .do = Zatražite od SVB-a pregled svojih godina za AOW.
left-reckoned = Mislimo: otprilike { $part } posto pune AOW.
left-reckoned-from = To slijedi iz Vašeg datuma rođenja, prvog dana ovdje i odlaska. Samo SVB to zna točno.
left-offer = Želite li već sada znati otprilike? Onda upišite ovo:
left-example = Primjer u eurima
left-example-alone = Puna AOW je { $date } bila { $amount } mjesečno, za osobu bez partnera.
left-example-partner = Puna AOW je { $date } bila { $amount } mjesečno, za svakog od dva partnera.
left-example-there = U ovoj zemlji i osoba bez partnera dobiva ovaj iznos. Puna AOW je { $date } bila { $amount } mjesečno.
left-example-share = Vaš dio od toga je otprilike { $least }.
left-example-range = Vaš dio od toga je otprilike { $least } do { $most }.
left-example-note = To je bruto: od toga se još odbija novac za porez i zdravstvo. To je primjer iz tog vremena. Pitajte SVB koliko dobivate.
left-euros = { $euros } €
left-besides = Mislite i na ovo
left-rent = Plaćate stanarinu za kuću ili stan? Otkažite najam na vrijeme. Želite li ga zadržati? Najprije pitajte stanodavca smijete li.
left-pension = Mirovina: jeste li radili u Nizozemskoj? Onda možda imate mirovinu. Pogledajte na mijnpensioenoverzicht.nl. Ona ide s Vama u svaku zemlju.
left-house = Imate kuću ili ušteđevinu u drugoj zemlji? To se već sada može računati za socijalnu pomoć i AIO. Recite to sada: općini ako imate socijalnu pomoć, SVB-u ako imate AIO.
left-tax = Porez: katkad plaćate u Nizozemskoj, katkad u drugoj zemlji. To je za svaku zemlju drukčije. Pitajte poreznu upravu (Belastingdienst).
left-tax-call = Nazovite službu za inozemstvo porezne uprave (Belastingdienst)
