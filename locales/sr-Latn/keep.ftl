# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = Ovo zadržavate
effect-changes = Ovo se menja
effect-ask = Ovo morate da pitate
effect-stops = Ovo prestaje

# Whom to ask or to tell
contact-svb = SVB (AOW i dečji dodatak)
contact-uwv = UWV (WIA, WAO i WW)
contact-cak = CAK (zdravstvena zaštita u drugoj zemlji)
contact-municipality = Vaša opština
contact-ind = IND (boravak i državljanstvo)
contact-pension-fund = Vaš penzioni fond
contact-toeslagen = Dienst Toeslagen (dodaci)
contact-embassy = Holandska ambasada ili konzulat
contact-iom = IOM (pomoć pri povratku)
contact-svb-remigration = SVB Remigratie (povratak)
contact-dtv = Dienst Terugkeer en Vertrek (služba za povratak i odlazak)
contact-vluchtelingenwerk = VluchtelingenWerk (pomoć izbeglicama)
contact-juridisch-loket = Juridisch Loket (besplatan savet)
contact-health-insurer = Vaše zdravstveno osiguranje
contact-bank = Vaša banka
contact-landlord = Vaš stanodavac
contact-own-consulate = Konzulat Vaše zemlje
contact-digid = DigiD (digid.nl)
contact-tax-abroad = Poreska uprava (Belastingdienst): život u drugoj zemlji
contact-duo = DUO (duo.nl)

# Where it stands, and how sure that is
source-law = { $act }, član { $article }
source-page = { $name }
source-day = tekst od { $date }
sure-verified = pročitano u samom tekstu
sure-older = iz starijeg teksta
sure-derived = naš zaključak iz teksta
sure-unverified = nije sigurno

# State pension
keep-aow = AOW (penzija od države)
    .sure = AOW sme da ide sa Vama u svaku zemlju, ali iznos može da bude niži.
    .ask = Pitajte SVB: koliku AOW dobijam u svojoj novoj zemlji?
keep-aow-same = Zadržavate svoju AOW
    .why = AOW sme da ide sa Vama u svaku zemlju. Za Vas iznos neće biti niži zbog selidbe. Ali porez može da bude drugačiji. Nemate partnera, i tamo stupate u brak ili počinjete da živite sa nekim? Onda Vaša AOW ipak postaje niža.
    .do = Recite SVB-u da se selite. Da li još dobijate dodatak za partnera? Pitajte da li ostaje.
keep-aow-couple-no-treaty = Zadržavate svoju AOW. Dodatak za partnera prestaje
    .why = AOW sme da ide sa Vama u svaku zemlju. Vaš sopstveni iznos neće biti niži. Ali Holandija nema sporazum sa ovom zemljom. Da li još dobijate dodatak za partnera, od pre 2015? Taj dodatak prestaje i ne vraća se.
    .do = Recite SVB-u da se selite. Pitajte šta se dešava sa dodatkom.
keep-aow-married-rate = Zadržavate svoju AOW, ali dobijate manje
    .why = Holandija nema sporazum sa ovom zemljom. Ko je bez partnera, tamo dobija manje. Puna AOW je tada 50 odsto minimalne plate. Sada je to 70 odsto.
    .do = Recite SVB-u da se selite. Pitajte koliko tada dobijate.
    .term-from = Dobijate manje od { $date }.
keep-aow-ask-single = Zadržavate svoju AOW. Pitajte koliko dobijate
    .why = AOW sme da ide sa Vama u svaku zemlju. Ali ko je bez partnera, u nekim zemljama dobija manje. Ne znamo sigurno kako je u ovoj zemlji.
    .do = Pitajte SVB pre odlaska.
# Native reader: Is “Napunili ste godine za AOW” clear for reaching the AOW age?
keep-aow-claim = Napunili ste godine za AOW. Zatražite AOW
    .why = Da li ste živeli ili radili najmanje 1 godinu u Holandiji? Onda postoji AOW za Vas. AOW sme da ide sa Vama u svaku zemlju.
    .do = Pozovite SVB pre odlaska. Živite bez partnera? Pitajte koliko tada dobijate u svojoj novoj zemlji. Kasnite? Onda dobijate AOW za najviše 1 godinu pre zahteva.
keep-aow-claim-no-treaty = Napunili ste godine za AOW. Zatražite AOW
    .why = Da li ste živeli ili radili najmanje 1 godinu u Holandiji? Onda postoji AOW za Vas. AOW sme da ide sa Vama. Ali Holandija nema sporazum sa ovom zemljom. Ko je bez partnera, tamo dobija manje: 50 umesto 70 odsto minimalne plate.
    .do = Pozovite SVB pre odlaska. Kasnite? Onda dobijate AOW za najviše 1 godinu pre zahteva.
keep-aow-later = Kasnije dobijate AOW, ali godine izvan Holandije se ne računaju
    .why = Godine kada ste živeli ili radili u Holandiji ostaju. Godine izvan Holandije se ne računaju. Za svaku takvu godinu dobijate 2 odsto manje AOW.
    .do = Pitajte SVB koliko ste godina skupili za AOW. Živite bez partnera? Pitajte i da li u novoj zemlji dobijate manje.
    .term-start = Vaša AOW počinje { $date }.
keep-aow-later-no-treaty = Kasnije dobijate AOW, a u ovoj zemlji nekad manje
    .why = Godine izvan Holandije se ne računaju. Za svaku takvu godinu dobijate 2 odsto manje AOW. I Holandija nema sporazum sa ovom zemljom. Ko je bez partnera, tamo dobija manje: 50 umesto 70 odsto minimalne plate.
    .do = Pitajte SVB koliko ste godina skupili za AOW, i koliko tamo dobijate.
    .term-start = Vaša AOW počinje { $date }.
keep-aow-later-not-fixed = Kasnije dobijate AOW. Dan još nije određen
    .why = Godine kada ste živeli ili radili u Holandiji ostaju. Godine izvan Holandije se ne računaju. Za svaku takvu godinu dobijate 2 odsto manje AOW. Još nije poznato sa koliko godina počinje Vaša AOW.
    .do = Pitajte SVB koliko ste godina skupili za AOW. Živite bez partnera? Pitajte i da li u novoj zemlji dobijate manje. Kasnije pogledajte kada počinje Vaša AOW.
    .term-expected = Očekujemo: ne pre { $date }.
keep-aow-later-not-fixed-no-treaty = Kasnije dobijate AOW, a u ovoj zemlji nekad manje
    .why = Još nije poznato sa koliko godina počinje Vaša AOW. Godine izvan Holandije se ne računaju. Za svaku takvu godinu dobijate 2 odsto manje AOW. I Holandija nema sporazum sa ovom zemljom. Ko je bez partnera, tamo dobija manje: 50 umesto 70 odsto minimalne plate.
    .do = Pitajte SVB koliko ste godina skupili za AOW, i koliko tamo dobijate. Kasnije pogledajte kada počinje Vaša AOW.
    .term-expected = Očekujemo: ne pre { $date }.

# Voluntary insurance
keep-aow-voluntary = Sami plaćate da ostanete osigurani (AOW i Anw)
    .sure = Želite da zadržite osiguranje? Morate to da tražite u roku od 1 godine nakon odlaska.
    .ask = Pitajte SVB: mogu li da imam dobrovoljno osiguranje, koliko dugo, i koliko košta?
keep-aow-voluntary-job-search = Ostajete osigurani za AOW
    .why = Idete tamo da tražite posao, najviše 3 meseca. Ne selite se. Tada Vaša AOW i dalje raste.
    .do = Ipak ostajete duže? Onda pitajte SVB.
keep-aow-voluntary-anw-only = Vaše osiguranje za Anw prestaje. Možda smete sami da plaćate
    .why = Anw je novac za partnera ako Vi umrete. Nakon odlaska više niste za to osigurani. Možete sami da plaćate i da ostanete osigurani. Da li ste celu godinu pre odlaska živeli ili radili u Holandiji? Samo tada je moguće.
    .do = Da li to želite? Odmah predajte zahtev SVB-u. Osiguranje važi tek od zahteva.
    .term-apply = SVB mora da ima Vaš zahtev. Poslednji dan: { $date }.
    .event-apply = Poslednji dan: zahtev SVB-u za dobrovoljno osiguranje
keep-aow-voluntary-no-limit = Vaša AOW više ne raste. Možda smete dugo sami da plaćate
    .why = Nakon odlaska godine se više ne računaju za AOW. Možete sami da plaćate dok ne počne Vaša AOW. Da li je Vaša naknada niža od 35 odsto minimalne plate? Onda smete najviše 10 godina. Možete da plaćate i za Anw. To je novac za partnera ako Vi umrete. Da li ste celu godinu pre odlaska živeli ili radili u Holandiji? Samo tada je moguće.
    .do = Pitajte SVB koliko košta i koliko dugo smete. Prvi put ste došli u Holandiju pre manje od 10 godina? Onda pre odlaska pitajte da li možete da dokupite stare godine. Nakon odlaska to više nije moguće.
    .term-apply = SVB mora da ima Vaš zahtev. Poslednji dan: { $date }.
    .event-apply = Poslednji dan: zahtev SVB-u za dobrovoljno osiguranje
keep-aow-voluntary-ask-limit = Vaša AOW više ne raste. Pitajte koliko dugo smete sami da plaćate
    .why = Nakon odlaska godine se više ne računaju za AOW. Smete sami da plaćate dok ne počne Vaša AOW, u svakom slučaju 10 godina. Ne znamo sigurno da li smete duže. Možete da plaćate i za Anw. To je novac za partnera ako Vi umrete. Da li ste celu godinu pre odlaska živeli ili radili u Holandiji? Samo tada je moguće.
    .do = Pitajte SVB pre odlaska. Prvi put ste došli u Holandiju pre manje od 10 godina? Onda pitajte i da li možete da dokupite stare godine. Nakon odlaska to više nije moguće.
    .term-apply = SVB mora da ima Vaš zahtev. Poslednji dan: { $date }.
    .event-apply = Poslednji dan: zahtev SVB-u za dobrovoljno osiguranje
keep-aow-voluntary-ten-years = Vaša AOW više ne raste. Možda smete sami da plaćate 10 godina
    .why = Nakon odlaska godine se više ne računaju za AOW. Možete sami da plaćate, najviše 10 godina, a najduže dok ne počne Vaša AOW. Možete da plaćate i za Anw. To je novac za partnera ako Vi umrete. Da li ste celu godinu pre odlaska živeli ili radili u Holandiji? Samo tada je moguće.
    .do = Pitajte SVB koliko košta. Prvi put ste došli u Holandiju pre manje od 10 godina? Onda pre odlaska pitajte da li možete da dokupite stare godine. Nakon odlaska to više nije moguće.
    .term-apply = SVB mora da ima Vaš zahtev. Poslednji dan: { $date }.
    .event-apply = Poslednji dan: zahtev SVB-u za dobrovoljno osiguranje

# Supplement to a small state pension
# Native reader: “idete da živite u drugu zemlju” or “u drugoj zemlji”?
keep-aio = AIO (dodatni novac uz malu AOW)
    .sure = AIO uvek prestaje ako idete da živite u drugu zemlju.
    .ask = Pitajte SVB: kada prestaje moja AIO, i koliko dugo smem da idem u posetu?
keep-aio-stops = Vaša AIO prestaje
    .why = AIO je vrsta socijalne pomoći. Ona ne sme da ide u drugu zemlju.
    .do = Idete u posetu i vraćate se u Holandiju? Onda smete da budete odsutni najviše 13 nedelja godišnje. Recite SVB-u pre odlaska.
    .term-from = AIO prestaje { $date }.

# Company pension
keep-pension = Penzija od Vašeg posla
    .sure = Penzija od posla sme da ide sa Vama u svaku zemlju.
    .ask = Pitajte svoj penzioni fond: šta se menja u vezi sa mojom penzijom ako se preselim?
keep-pension-same = Zadržavate penziju od posla
    .why = Ova penzija sme da ide sa Vama u svaku zemlju. Porez može da se promeni.
    .do = Dajte svoju novu adresu penzionom fondu. Pitajte i za porez.

# Incapacity since 2006
keep-wia = WIA (ako ste bolesni i ne možete da radite)
    .sure = U zemljama sa sporazumom (ugovorom) WIA možete da dobijate duže od 1 godine.
    .ask = Pitajte UWV: da li moja WIA sme da ide u moju novu zemlju? Da li iznos ostaje isti?
keep-wia-same = Zadržavate svoju WIA
    .why = WIA sme da ide sa Vama u ovu zemlju. Iznos neće biti niži zbog selidbe.
    .do = Recite UWV-u da ćete se preseliti. Možda Vas lekar UWV-a još želi da vidi.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti
keep-wia-ask-amount = Zadržavate svoju WIA. Pitajte koliko dobijate
    .why = WIA sme da ide sa Vama u ovu zemlju. Ali WGA-vervolguitkering je tamo nekad niža. Ne znamo da li je za Vas tako.
    .do = Pitajte UWV koliko dobijate. Možda Vas lekar UWV-a još želi da vidi.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti
keep-wia-factor-50 = Zadržavate svoju WIA, ali dobijate pola
    .why = Život je tamo jeftiniji nego u Holandiji. Zato 2026. godine dobijate 50 odsto svoje naknade WGA-vervolguitkering.
    .do = Recite UWV-u da ćete se preseliti. Pitajte koliko tada dobijate.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti
keep-wia-factor-60 = Zadržavate svoju WIA, ali dobijate manje
    .why = Život je tamo jeftiniji nego u Holandiji. Zato 2026. godine dobijate 60 odsto svoje naknade WGA-vervolguitkering.
    .do = Recite UWV-u da ćete se preseliti. Pitajte koliko tada dobijate.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti
keep-wia-stops-iva = Vaša WIA prestaje
    .why = Holandija nema sporazum sa ovom zemljom. Vraćate se da živite u Holandiji? Onda IVA može ponovo da počne.
    .do = Recite UWV-u da ćete se preseliti. Odlazite na kraće od 1 godine? Onda za UWV još živite u Holandiji. Dogovorite to sa UWV-om.
    .term-from = WIA prestaje { $date }.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti
keep-wia-stops = Vaša WIA prestaje
    .why = Holandija nema sporazum sa ovom zemljom. Vraćate se u roku od 5 godina da živite u Holandiji? Onda WIA može ponovo da počne.
    .do = Recite UWV-u da ćete se preseliti. Odlazite na kraće od 1 godine? Onda za UWV još živite u Holandiji. Dogovorite to sa UWV-om.
    .term-from = WIA prestaje { $date }.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti
    .term-back = Da li želite opet da dobijate WIA? Vratite se da živite u Holandiji najkasnije { $date }.
    .event-back = Poslednji dan za povratak sa naknadom WIA
keep-wia-ask = Pitajte UWV da li Vaša WIA sme da ide sa Vama
    .why = To zavisi od sporazuma sa ovom zemljom. Ne znamo sigurno. WIA može da prestane.
    .do = Pitajte UWV. Ne odlazite pre nego što imate pisani odgovor. Odlazite na kraće od 1 godine? Onda za UWV još živite u Holandiji. Dogovorite to sa UWV-om.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti

# Older incapacity benefits
keep-wao-waz = WAO ili WAZ (ako ste bolesni i ne možete da radite)
    .sure = U zemljama sa sporazumom (ugovorom) WAO ili WAZ dobijate i duže od 1 godine.
    .ask = Pitajte UWV: da li moja WAO ili WAZ sme da ide u moju novu zemlju?
keep-wao-waz-same = Zadržavate svoju WAO ili WAZ
    .why = Ova naknada sme da ide sa Vama u ovu zemlju. Iznos neće biti niži zbog selidbe.
    .do = Recite UWV-u da ćete se preseliti. Možda Vas lekar UWV-a još želi da vidi.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti
keep-wao-waz-stops = Vaša WAO ili WAZ prestaje
    .why = Holandija nema sporazum sa ovom zemljom. Zato ova naknada ne sme da ide sa Vama.
    .do = Recite UWV-u da ćete se preseliti. Odlazite na kraće od 1 godine? Onda za UWV još živite u Holandiji. Dogovorite to sa UWV-om.
    .term-from = Naknada prestaje { $date }.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti
keep-wao-waz-ask = Pitajte UWV da li Vaša WAO ili WAZ sme da ide sa Vama
    .why = To zavisi od sporazuma sa ovom zemljom. Ne znamo sigurno. Naknada može da prestane.
    .do = Pitajte UWV. Ne odlazite pre nego što imate pisani odgovor. Odlazite na kraće od 1 godine? Onda za UWV još živite u Holandiji. Dogovorite to sa UWV-om.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti

# Disabled at a young age
keep-wajong = Wajong (bolest ili invaliditet od mladosti)
    .sure = Wajong prestaje u svakoj zemlji, osim ako UWV napravi izuzetak.
    .ask = Pitajte UWV: mogu li da dobijem izuzetak za svoju naknadu Wajong?
keep-wajong-exception = Pitajte da li smete da ponesete svoju naknadu Wajong
    .why = Wajong prestaje u svakoj zemlji. Ali UWV može da napravi izuzetak. Zbog lečenja, ili zbog bolje šanse za posao. Ili ako se seli osoba koja Vas neguje. Izuzetak je redak.
    .do = Pitajte UWV. Ne odlazite pre nego što imate pisani odgovor.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da ćete se preseliti
keep-wajong-stops = Vaša naknada Wajong prestaje
    .why = Wajong ne sme da ide sa Vama, ni unutar Evrope. Vraćate se da živite u Holandiji? Onda Wajong može ponovo da počne.
    .do = Recite UWV-u da ćete se preseliti. Odlazite na kraće od 1 godine? Onda za UWV još živite u Holandiji. Dogovorite to sa UWV-om.
    .term-from = Wajong prestaje { $date }.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da ćete se preseliti

# Unemployment
keep-ww = WW (ako nemate posao)
    .sure = WW prestaje ako idete da živite u drugu zemlju.
    .ask = Pitajte UWV: da li smem uz WW da tražim posao u svojoj novoj zemlji?
keep-ww-three-months = Svoju WW smete da ponesete na 3 meseca
    .why = U ovoj zemlji smete 3 meseca da tražite posao uz WW. Za to Vam treba obrazac. Zove se PD U2.
    .do = Zatražite od UWV-a obrazac PD U2. Prijavite se u toj zemlji kao osoba koja traži posao.
    .term-form = Zatražite obrazac najkasnije { $date }.
    .event-form = Zatražite od UWV-a obrazac PD U2
    .term-register = Prijavite se najkasnije { $date }.
    .event-register = Prijavite se kao osoba koja traži posao
    .term-back = Vratite se najkasnije { $date }.
    .event-back = Poslednji dan za povratak sa naknadom WW
keep-ww-ask = Pitajte UWV da li smete da ponesete svoju WW
    .why = U ovoj zemlji to zavisi od Vašeg državljanstva. Ne znamo sigurno.
    .do = Pitajte UWV pre odlaska.
keep-ww-not-yet = Svoju WW još ne smete da ponesete
    .why = Prvo morate da imate 4 nedelje pune WW. Posle možda smete 3 meseca da tražite posao u ovoj zemlji.
    .do = Sačekajte sa odlaskom. Pitajte UWV kada je to moguće.
keep-ww-stops = Vaša WW prestaje
    .why = Ko živi u drugoj zemlji, ne dobija WW. Odmor je dozvoljen: 20 radnih dana godišnje. Dobijate AOW u roku od 1 godine? Onda 65 dana godišnje.
    .do = Recite UWV-u da ćete se preseliti.
    .term-from = WW prestaje { $date }.
    .term-back = Da li želite opet da dobijate WW? Vratite se da živite u Holandiji najkasnije { $date }.
    .event-back = Poslednji dan za povratak sa naknadom WW

# Sickness
keep-zw = Bolovanje (Ziektewet, prvi period bolesti)
    .sure = Ziektewet sme da ide sa Vama samo ako Holandija ima sporazum (ugovor) sa tom zemljom.
    .ask = Pitajte UWV: da li moja naknada Ziektewet sme da ide u moju novu zemlju?
keep-zw-same = Zadržavate novac za bolovanje (Ziektewet)
    .why = Ova naknada sme da ide sa Vama u ovu zemlju.
    .do = Recite UWV-u da ćete se preseliti. Možda Vas lekar UWV-a još želi da vidi.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti
keep-zw-stops = Vaš novac za bolovanje (Ziektewet) prestaje
    .why = Ova naknada ne sme da ide u ovu zemlju. Vraćate se da živite u Holandiji? Onda naknada može ponovo da počne.
    .do = Recite UWV-u da ćete se preseliti.
    .term-from = Naknada prestaje { $date }.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti
keep-zw-ask = Pitajte UWV da li Vaša naknada Ziektewet sme da ide sa Vama
    .why = To zavisi od sporazuma sa ovom zemljom. Ne znamo sigurno. Naknada može da prestane.
    .do = Pitajte UWV. Ne odlazite pre nego što imate pisani odgovor.
    .term-report = Recite to najkasnije { $date }.
    .event-report = Recite UWV-u da ćete se preseliti

# Top-up
keep-tw = Dodatak od UWV-a (Toeslagenwet)
    .sure = Dodatak od UWV-a prestaje ako idete da živite u drugu zemlju.
    .ask = Pitajte UWV: kada prestaje moj dodatak, i koliko tada još dobijam?
keep-tw-job-search = Pitajte UWV da li se Vaš dodatak nastavlja
    .why = Idete tamo da tražite posao, najviše 3 meseca. Ne selite se.
    .do = Pitajte UWV pre odlaska. Sami ništa ne zaustavljajte.
keep-tw-stops = Vaš dodatak od UWV-a prestaje
    .why = Ovaj dodatak ne sme da ide sa Vama, ni unutar Evrope. Sama naknada nekad sme.
    .do = Recite UWV-u da ćete se preseliti.
    .term-from = Dodatak prestaje { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW ili IOAZ (stariji bez posla)
    .sure = IOW, IOAW i IOAZ prestaju ako idete da živite u drugu zemlju.
    .ask = Pitajte UWV (IOW) ili svoju opštinu (IOAW, IOAZ): kada prestaje moja naknada?
keep-older-unemployed-stops-iow = Vaša IOW prestaje
    .why = IOW ne sme da ide u drugu zemlju. Odmor je dozvoljen.
    .do = Recite UWV-u da ćete se preseliti.
    .term-from = IOW prestaje { $date }.
keep-older-unemployed-stops = Vaša IOAW ili IOAZ prestaje
    .why = Ova naknada ne sme da ide u drugu zemlju.
    .do = Recite svojoj opštini pre odlaska. Recite i ako odlazite nakratko.
    .term-from = Naknada prestaje { $date }.

# Social assistance
keep-bijstand = Socijalna pomoć (bijstand, novac od opštine)
    .sure = Socijalna pomoć uvek prestaje ako idete da živite u drugu zemlju.
    .ask = Pitajte svoju opštinu: kada prestaje moja socijalna pomoć? Koliko dugo smem da idem u posetu?
keep-bijstand-stops = Vaša socijalna pomoć prestaje
    .why = Socijalna pomoć (bijstand) je samo za ljude koji žive u Holandiji.
    .do = Idete u posetu i vraćate se u Holandiju? Onda smete da budete odsutni najviše 4 nedelje godišnje. Napunili ste godine za AOW? Onda 13 nedelja. Recite svojoj opštini pre odlaska.
    .term-from = Socijalna pomoć prestaje { $date }.

# Survivors
keep-anw = Anw (ako je Vaš partner umro)
    .sure = Anw sme da ide sa Vama samo ako Holandija ima sporazum (ugovor) sa tom zemljom.
    .ask = Pitajte SVB: da li moja Anw sme da ide u moju novu zemlju? Koliko tamo dobijam?
keep-anw-same = Zadržavate svoju Anw
    .why = Anw sme da ide sa Vama u ovu zemlju. Iznos neće biti niži zbog selidbe. Stupate u brak, ili počinjete da živite sa nekim? Onda Anw obično prestaje. Anw prestaje i kada počne Vaša AOW. Imate Anw samo zato što imate dete? Onda prestaje kada najmlađe dete napuni 18 godina.
    .do = Recite SVB-u da se selite.
keep-anw-ask-amount = Zadržavate svoju Anw. Pitajte koliko dobijate
    .why = Anw sme da ide sa Vama u ovu zemlju. Ali iznos je tamo nekad niži. Ne znamo da li je za Vas tako. Stupate u brak, ili počinjete da živite sa nekim? Onda Anw obično prestaje. Anw prestaje i kada počne Vaša AOW. Imate Anw samo zato što imate dete? Onda prestaje kada najmlađe dete napuni 18 godina.
    .do = Pitajte SVB pre odlaska.
keep-anw-factor-60 = Zadržavate svoju Anw, ali dobijate manje
    .why = Život je tamo jeftiniji nego u Holandiji. Zato 2026. godine dobijate 60 odsto svoje Anw. Stupate u brak, ili počinjete da živite sa nekim? Onda Anw obično prestaje. Anw prestaje i kada počne Vaša AOW. Imate Anw samo zato što imate dete? Onda prestaje kada najmlađe dete napuni 18 godina.
    .do = Recite SVB-u da se selite. Pitajte koliko tada dobijate.
keep-anw-stops = Vaša Anw prestaje
    .why = Holandija nema sporazum sa ovom zemljom. Da li kasnije opet živite u Holandiji, ili u zemlji sa sporazumom? Onda Anw može ponovo da počne.
    .do = Recite SVB-u da se selite.
    .term-from = Anw prestaje { $date }.
keep-anw-ask = Pitajte SVB da li Vaša Anw sme da ide sa Vama
    .why = To zavisi od sporazuma sa ovom zemljom. Ne znamo sigurno. Anw može da prestane.
    .do = Pitajte SVB. Ne odlazite pre nego što imate pisani odgovor.

# Child benefit
keep-akw = Dečji dodatak (kinderbijslag)
    .sure = SVB 4 puta godišnje proverava da li dobijate dečji dodatak.
    .ask = Pitajte SVB: da li još dobijam dečji dodatak nakon selidbe?
keep-akw-job-search = Pitajte SVB da li se dečji dodatak nastavlja
    .why = Idete tamo da tražite posao, najviše 3 meseca. Ne selite se.
    .do = Pitajte SVB pre odlaska. Sami ništa ne zaustavljajte.
keep-akw-other-parent = Pitajte SVB da li dečji dodatak ostaje
    .why = Nakon odlaska više niste osigurani za dečji dodatak. Drugi roditelj možda još jeste. Onda taj roditelj može da dobije novac.
    .do = Recite SVB-u da idete. Pitajte da li drugi roditelj može da dobije dečji dodatak.
keep-akw-parent-in-eu = Pitajte SVB da li dečji dodatak ostaje
    .why = Ko ode, više nema osiguranje za dečji dodatak. Dobijate penziju ili naknadu iz Holandije? Onda dečji dodatak u EU nekad sme da ostane.
    .do = Pitajte SVB pre odlaska.
keep-akw-parent-leaves = Vaš dečji dodatak prestaje
    .why = Ko ode, više nema osiguranje za dečji dodatak. SVB to proverava 1. januara, 1. aprila, 1. jula i 1. oktobra.
    .do = Recite SVB-u da idete. Dobili ste previše? To morate da vratite.
    .term-from = Od { $date } više nema dečjeg dodatka.
keep-akw-child-same = Zadržavate dečji dodatak
    .why = Ostajete osigurani u Holandiji. Vaše dete tada živi u zemlji sa istim pravilima.
    .do = Recite SVB-u da se Vaše dete seli.
keep-akw-child-since = Pitajte SVB da li dečji dodatak ostaje
    .why = Za ovu zemlju su se pravila promenila. Da li ste tada već dobijali novac za ovo dete? Onda taj novac nekad sme da ostane.
    .do = Pitajte SVB. Recite od kada Vaše dete tamo živi.
keep-akw-child-stops = Vaš dečji dodatak prestaje
    .why = Za dete koje ide da živi u ovu zemlju nema dečjeg dodatka.
    .do = Već ste dobijali novac za ovo dete kada se tamo preselilo? Pitajte SVB da li novac sme da ostane.
    .term-from = Od { $date } više nema dečjeg dodatka.
keep-akw-child-ask = Pitajte SVB da li dečji dodatak ostaje
    .why = Vaše dete ide da živi u ovu zemlju. Ne znamo sigurno šta se tada dešava.
    .do = Pitajte SVB pre nego što Vaše dete ode.

# Allowance for children
keep-kgb = Dodatak za dete (kindgebonden budget)
    .sure = Bez dečjeg dodatka (kinderbijslag) nema ni kindgebonden budget.
    .ask = Pitajte Dienst Toeslagen: da li još dobijam kindgebonden budget nakon selidbe?
keep-kgb-job-search = Pitajte da li se kindgebonden budget nastavlja
    .why = Idete tamo da tražite posao, najviše 3 meseca. Ne selite se.
    .do = Pitajte Dienst Toeslagen pre odlaska. Sami ništa ne zaustavljajte.
keep-kgb-stops = Vaš kindgebonden budget prestaje
    .why = Bez dečjeg dodatka (kinderbijslag) nema ni kindgebonden budget.
    .do = Recite službi Dienst Toeslagen. Dobili ste previše? To morate da vratite.
keep-kgb-child-same = Zadržavate kindgebonden budget
    .why = Ako dečji dodatak ostaje, ostaje i ovaj novac.
    .do = Recite službi Dienst Toeslagen da se Vaše dete seli.
keep-kgb-ask = Pitajte da li kindgebonden budget ostaje
    .why = Ovaj novac ide zajedno sa dečjim dodatkom. Ne znamo sigurno da li on ostaje.
    .do = Pitajte Dienst Toeslagen pre odlaska.

# Other allowances
keep-allowances = Dodatak za zdravstvo, kiriju ili čuvanje dece
    .sure = Dodatak za kiriju (huurtoeslag) je samo za kuću u Holandiji.
    .ask = Pitajte Dienst Toeslagen: koji dodatak moram da zaustavim, i od kojeg dana?
keep-allowances-job-search = Pitajte da li se Vaši dodaci nastavljaju
    .why = Idete tamo da tražite posao, najviše 3 meseca. Ne selite se.
    .do = Pitajte Dienst Toeslagen pre odlaska. Sami ništa ne zaustavljajte.
keep-allowances-care-may-stay = Dodatak za kiriju prestaje. Dodatak za zdravstvo može da ostane
    .why = Dodatak za kiriju (huurtoeslag) je samo za kuću u Holandiji. Dodatak za zdravstvo (zorgtoeslag) je moguć. Ali Holandija tada mora da plaća Vaše lečenje tamo, preko CAK-a. Dodatak za čuvanje dece (kinderopvangtoeslag) zavisi od posla u Holandiji.
    .do = Dobijate dodatak za kiriju? Sami ga zaustavite. Pitajte Dienst Toeslagen za dodatak za zdravstvo u novoj zemlji. Dobili ste previše? To morate da vratite.
keep-allowances-stops = Vaši dodaci prestaju
    .why = Dodatak za kiriju (huurtoeslag) je samo za kuću u Holandiji. Dodatak za zdravstvo (zorgtoeslag) je samo uz zdravstveno osiguranje ovde, ili uz lečenje preko CAK-a. Da li Vaš partner radi u Holandiji? Onda dodatak za čuvanje dece nekad sme da ostane.
    .do = Sami zaustavite dodatke kod službe Dienst Toeslagen. Dobili ste previše? To morate da vratite.
keep-allowances-ask = Pitajte šta se dešava sa Vašim dodatkom
    .why = Dodatak za kiriju (huurtoeslag) je samo za kuću u Holandiji. Dodatak za zdravstvo (zorgtoeslag) nekad sme da ostane. Ne znamo sigurno da li je za Vas tako.
    .do = Pitajte Dienst Toeslagen pre odlaska. Sami zaustavite dodatak za kiriju. Dobili ste previše? To morate da vratite.

# Health care
keep-care = Lekar i bolnica (zdravstveno osiguranje)
    .sure = Svom zdravstvenom osiguranju (zorgverzekeraar) morate da kažete da se selite.
    .ask = Pitajte CAK: da li Holandija plaća moje lečenje u mojoj novoj zemlji?
keep-care-job-search = Zadržavate holandsko zdravstveno osiguranje
    .why = Idete tamo da tražite posao, najviše 3 meseca. Ne selite se. Mislimo da tada ostajete osigurani ovde.
    .do = Pitajte svoje zdravstveno osiguranje (zorgverzekeraar) da li je to tačno. Ponesite evropsku zdravstvenu karticu (EHIC).
keep-care-ask-insurer = Možda ostajete osigurani ovde. Pitajte
    .why = Uz WW ili Ziektewet nekad ostajete osigurani u Holandiji. UWV kaže do kojeg dana. Ne znamo sigurno da li je za Vas tako.
    .do = Pitajte UWV i svoje zdravstveno osiguranje (zorgverzekeraar) pre odlaska. Ne odlazite bez osiguranja.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite
keep-care-ends = Vaše holandsko zdravstveno osiguranje prestaje
    .why = Nakon odlaska Holandija više ne plaća Vaše lečenje.
    .do = Sredite osiguranje u svojoj novoj zemlji pre odlaska.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite
keep-care-ends-until-aow = Vaše holandsko zdravstveno osiguranje prestaje
    .why = Nakon odlaska Holandija više ne plaća Vaše lečenje.
    .do = Sredite osiguranje u svojoj novoj zemlji pre odlaska. Da li ćete kasnije dobijati AOW? Tada pitajte CAK. Nekad Holandija od tada plaća Vaše lečenje.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite
keep-care-ask = Vaše zdravstveno osiguranje prestaje. Pitajte CAK šta ima za Vas
    .why = Ne znamo sigurno da li Holandija plaća Vaše lečenje u ovoj zemlji.
    .do = Pitajte CAK pre odlaska: hetcak.nl. Ne odlazite bez osiguranja.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite
keep-care-insured-there = Vaše holandsko zdravstveno osiguranje prestaje. Osigurani ste tamo
    .why = Dobijate platu ili penziju iz te zemlje. Tada za Vas važi zdravstveni sistem te zemlje.
    .do = Pitajte CAK da li je to tačno. Prijavite se u osiguranje te zemlje.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite
keep-care-cak = Tamo dobijate lečenje, a Holandija plaća deo
    .why = Vaše holandsko osiguranje prestaje. Dobijate isto lečenje kao ljudi tamo. Svaki mesec plaćate jedan iznos. On se odbija od Vaše penzije ili naknade.
    .do = Prijavite se kod CAK-a: hetcak.nl. Dobićete obrazac: S1 ili 121.
    .term-insurer = Recite to svom zdravstvenom osiguranju, otprilike { $date }.
    .event-insurer = Recite zdravstvenom osiguranju da se selite

# Long-term care
keep-wlz = Dom za negu ili duga nega kod kuće (Wlz)
    .sure = Imate samo AOW ili penziju? Onda u drugoj zemlji nemate Wlz.
    .ask = Pitajte CAK: koju dugu negu mogu da dobijem u svojoj novoj zemlji?
keep-wlz-ask = Pitajte da li ostajete osigurani za Wlz
    .why = Možda se ne selite, ili se Vaša naknada još računa. Onda nekad ostajete osigurani. To ne znamo sigurno.
    .do = Pitajte SVB pre odlaska.
keep-wlz-stops = Vaše pravo na Wlz prestaje
    .why = Wlz je samo za ljude koji žive ili rade u Holandiji.
    .do = Da li sada dobijate negu preko Wlz? Pre odlaska pitajte koju negu tamo možete da dobijete.
    .term-from = Wlz prestaje { $date }.

# Nationality
keep-nationality = Holandsko državljanstvo
    .sure = Ko ima holandsko državljanstvo, ne gubi ga odmah nakon odlaska.
    .ask = Pitajte svoju opštinu ili ambasadu: kako da zadržim holandsko državljanstvo ako živim tamo?
keep-nationality-only-dutch-suriname = Zadržavate holandsko državljanstvo
    .why = Imate samo holandsko državljanstvo. Ono ostaje, i nakon dugo vremena. Da li sami tražite surinamsko državljanstvo? Onda zadržavate holandsko ako ste tamo rođeni i tada tamo živite. Ali ko surinamsko državljanstvo dobije po ugovoru iz 1975, više nema holandsko.
    .do = Zatražite novi pasoš pre odlaska. Pitajte ambasadu pre nego što zatražite surinamsko državljanstvo.
keep-nationality-only-dutch = Zadržavate holandsko državljanstvo
    .why = Imate samo holandsko državljanstvo. Ono ostaje, i nakon dugo vremena. Ali uzimate drugo državljanstvo? Onda možda više nemate holandsko.
    .do = Zatražite novi pasoš pre odlaska.
keep-nationality-in-eu = Zadržavate holandsko državljanstvo
    .why = Ko živi u EU ili u Kraljevini, zadržava holandsko državljanstvo. Selite se kasnije u drugu zemlju? Onda važe druga pravila.
    .do = Zatražite novi pasoš pre odlaska.
keep-nationality-ask = Pitajte da li zadržavate holandsko državljanstvo
    .why = Imate i drugo državljanstvo. Ne znamo sigurno da li se ova zemlja računa kao EU.
    .do = Zatražite novi pasoš pre odlaska, a posle svakih 10 godina.
keep-nationality-renewed = Zadržavate holandsko državljanstvo, ali ne samo od sebe
    .why = Imate i drugo državljanstvo. Vaš poslednji pasoš Vam je dao 13 novih godina sa holandskim državljanstvom. Izgubite ga kasnije? Onda ga Vaša deca mlađa od 18 često takođe izgube.
    .do = Zatražite novi pasoš svakih 10 godina.
    .term-renew = Pobrinite se da najkasnije { $date } imate novi pasoš. Inače posle više nemate holandsko državljanstvo.
    .event-renew = Poslednji dan da dobijete novi holandski pasoš
keep-nationality-lost-perhaps = Pitajte da li još imate holandsko državljanstvo
    .why = Imate i drugo državljanstvo, i već ste dugo odsutni. Nakon 13 godina bez novog pasoša holandskog državljanstva više nema. Do 1. aprila 2022. to je bilo nakon 10 godina. Deca mlađa od 18 ga tada često takođe izgube.
    .do = Pitajte ambasadu. Izgubili ste državljanstvo? Nekad možete da ga dobijete nazad. Pitajte i to.
keep-nationality-thirteen-years = Zadržavate holandsko državljanstvo, ali ne samo od sebe
    .why = Imate i drugo državljanstvo. Živite 13 godina izvan Kraljevine i EU? Onda posle više nemate holandsko državljanstvo. Sa svakim novim pasošem vreme počinje ponovo. Izgubite ga kasnije? Onda ga Vaša deca mlađa od 18 često takođe izgube.
    .do = Zatražite novi pasoš pre odlaska, a posle svakih 10 godina.
    .term-renew = Pobrinite se da najkasnije { $date } imate novi pasoš. Inače posle više nemate holandsko državljanstvo.
    .event-renew = Poslednji dan da dobijete novi holandski pasoš

# The way back
keep-way-back = Povratak u Holandiju
    .sure = To zavisi od pasoša i dozvole: sa holandskim državljanstvom uvek smete da se vratite.
    .ask = Pitajte IND: šta se dešava sa mojim pravom boravka? Da li smem da se vratim?
keep-way-back-dutch = Uvek smete da se vratite
    .why = Imate holandsko državljanstvo. Ko ga ima, uvek sme da živi ovde.
    .do = Pobrinite se da zadržite holandsko državljanstvo. Pročitajte šta o tome kažemo.
keep-way-back-eu = Smete da se vratite
    .why = Imate državljanstvo zemlje EU, Islanda, Lihtenštajna, Norveške ili Švajcarske. Onda smete da živite ovde.
keep-way-back-permit = Možete da izgubite boravišnu dozvolu. Pitajte IND
    .why = To je moguće ako ste odsutni duže od 6 meseci bez prekida. Ili 3 godine zaredom, svake godine duže od 4 meseca bez prekida.
    .do = Pitajte IND pre odlaska da li možete da se vratite. Nekad postoji put nazad. Na primer ako ste imali holandsko državljanstvo, ili ste kao dete dugo živeli ovde. Otišli ste sa naknadom za povratak? Onda je moguće u roku od 1 godine.
    .term-back = Na ovaj dan ste 6 meseci odsutni: { $date }. Ostajete duže? Onda IND može da oduzme Vašu dozvolu (intrekken).
    .event-back = Poslednji dan za povratak sa Vašom boravišnom dozvolom
keep-way-back-long-term = Možete da izgubite pravo boravka. Pitajte IND
    .why = Imate dugotrajni boravak u EU (langdurig ingezetene). Da li ste 12 meseci bez prekida izvan EU? Onda možete da izgubite to pravo. Idete u drugu zemlju EU? Onda važe druga pravila.
    .do = Pitajte IND pre odlaska da li možete da se vratite.
    .term-back = Da li ste nakon { $date } još izvan EU? Onda možete da izgubite pravo boravka.
    .event-back = Poslednji dan za povratak sa Vašim pravom boravka
keep-way-back-asylum = Možete da izgubite boravišnu dozvolu. Pitajte IND
    .why = To je moguće ako ste odsutni duže od 6 meseci bez prekida. Ili 3 godine zaredom, svake godine duže od 4 meseca bez prekida. Idete u zemlju iz koje ste izbegli? Onda je to moguće već nakon posete.
    .do = Pitajte IND ili VluchtelingenWerk pre odlaska, i za posetu.
    .term-back = Na ovaj dan ste 6 meseci odsutni: { $date }. Ostajete duže? Onda IND može da oduzme Vašu dozvolu (intrekken).
    .event-back = Poslednji dan za povratak sa Vašom boravišnom dozvolom
keep-way-back-ask = Ne možete tek tako da se vratite. Pitajte IND
    .why = Ako odete, Vaše pravo boravka obično prestaje. Nekad postoji put nazad. Na primer ako ste imali holandsko državljanstvo, ili ste kao dete dugo živeli ovde. Pravo na povratak (terugkeeroptie) imaju samo ljudi sa naknadom za povratak, do 1 godine.
    .do = Pitajte IND pre odlaska.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Koliko mi novca ostaje?
    .hint = Sada i tamo, jedno pored drugog
left-title = Vaš novac: sada i tamo
left-keeps-from = Od { $date } još imate: { $names }.
left-keeps = Nakon odlaska još imate: { $names }.
left-keeps-none = Od ovog novca nakon odlaska ne ostaje ništa.
left-stops = Ovo prestaje: { $names }.
left-asks = Ovo nije sigurno. Pitajte pre odlaska: { $names }.
left-claims = Ovo možete da dobijete već sada. Odmah zatražite: { $names }.
left-later = Ovo dolazi kasnije: { $names }.
left-no-filling-up = U drugoj zemlji niko iz Holandije ne dopunjava Vaš novac. Tada imate samo ono što ovde stoji kod „tamo“.
left-now = Sada
left-there = Tamo
left-range = { $least } do { $most }
left-have = Ovo dobijate
left-not-yet = Još ne
left-same = Isto
left-about = Otprilike { $part } odsto od sadašnjeg
left-at-least = Najmanje otprilike { $part } odsto od sadašnjeg
left-changed = Ostaje. Pitajte koliko dobijate
left-ask = Nije sigurno. Pitajte
left-nothing = Ništa
left-claim = Moguće već sada. Odmah zatražite
left-comes-later = Dolazi kasnije
left-share = Otprilike { $part } odsto pune AOW
left-share-later = Kasnije: otprilike { $part } odsto pune AOW
left-aow-share = Kolika je moja AOW?
left-aow-share-in-letter = To piše u pismu SVB-a
    .why = U tom pismu piše koliko odsto AOW imate. Taj procenat se ne menja zbog selidbe.
    .do = Potražite pismo. Nemate ga više? Zatražite od SVB-a novo pismo.
left-aow-share-estimate = Računamo otprilike
    .why = Svaka godina u Holandiji vredi 2 odsto. Radi se o 50 godina pre početka Vaše AOW. Da li ste u međuvremenu dugo bili odsutni? Onda je manje. Da li ste sami plaćali dalje, ili se računa i druga zemlja? Onda može da bude više.
    .do = Zatražite od SVB-a pregled svojih godina za AOW.
left-reckoned = Mislimo: otprilike { $part } odsto pune AOW.
left-reckoned-from = To sledi iz Vašeg datuma rođenja, prvog dana ovde i odlaska. Samo SVB to zna tačno.
left-offer = Da li već sada želite da znate otprilike? Onda upišite ovo:
left-example = Primer u evrima
left-example-alone = Puna AOW je { $date } bila { $amount } mesečno, za osobu bez partnera.
left-example-partner = Puna AOW je { $date } bila { $amount } mesečno, za svakog od dva partnera.
left-example-there = U ovoj zemlji i osoba bez partnera dobija ovaj iznos. Puna AOW je { $date } bila { $amount } mesečno.
left-example-share = Vaš deo od toga je otprilike { $least }.
left-example-range = Vaš deo od toga je otprilike { $least } do { $most }.
left-example-note = To je bruto: od toga se još odbija novac za porez i zdravstvo. To je primer iz tog vremena. Pitajte SVB koliko dobijate.
left-euros = { $euros } €
left-besides = Mislite i na ovo
left-rent = Plaćate kiriju za kuću ili stan? Otkažite zakup na vreme. Da li želite da zadržite kuću ili stan? Prvo pitajte stanodavca da li smete.
left-pension = Penzija: da li ste radili u Holandiji? Onda možda imate penziju. Pogledajte na mijnpensioenoverzicht.nl. Ona ide sa Vama u svaku zemlju.
left-house = Imate kuću ili ušteđevinu u drugoj zemlji? To već sada može da se računa za socijalnu pomoć i AIO. Recite to sada: opštini ako imate socijalnu pomoć, SVB-u ako imate AIO.
left-tax = Porez: nekad plaćate u Holandiji, nekad u drugoj zemlji. To je za svaku zemlju drugačije. Pitajte poresku upravu (Belastingdienst).
left-tax-call = Pozovite poresku upravu (Belastingdienst) za inostranstvo
