# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Koliko dugo smete da budete odsutni?
away-for-good = Idem zauvek. Šta tada zadržavam?
away-first = Prvo da probate? Ovoliko smete da budete odsutni
away-shortest = Najkraće: { $name }. Najviše { $time }
away-trip = Ovoliko traje ovo putovanje: { $days }
    .hint = Dan odlaska se ne računa. Dan povratka se računa.
away-year = { $days } u { $year }. godini
away-too-long = { $days } previše
away-above = Ovo putovanje je duže. Za dane preko dozvoljenog broja obično nema naknade.
away-days = { $number ->
    [one] { $number } dan
    [few] { $number } dana
   *[other] { $number } dana
 }
away-months = { $number ->
    [one] { $number } mesec
    [few] { $number } meseca
   *[other] { $number } meseci
 }

away-bijstand = Socijalna pomoć (bijstand), IOAW ili IOAZ (novac od opštine)
away-bijstand-13-weeks = Najviše 13 nedelja godišnje
    .why = Ako ste napunili godine za AOW, to je 91 dan u kalendarskoj godini. Dani kada ste već bili odsutni se oduzimaju. Ni bez prekida ne sme da bude duže, ni preko Nove godine. Ostanete duže? Onda za te dane ne dobijate naknadu, ili naknada prestaje.
    .do = Pitajte svoju opštinu pre odlaska. Često to mora da se uradi 2 do 4 nedelje ranije.
    .term-until = Budite opet u Holandiji najkasnije { $date }.
    .event-until = Opet u Holandiji: socijalna pomoć, IOAW ili IOAZ
away-bijstand-4-weeks = Najviše 28 dana godišnje
    .why = To je u kalendarskoj godini. Dani kada ste već bili odsutni se oduzimaju. Ni bez prekida ne sme da bude duže, ni preko Nove godine. Ostanete duže? Onda za te dane ne dobijate naknadu, ili naknada prestaje.
    .do = Pitajte svoju opštinu pre odlaska. Često to mora da se uradi 2 do 4 nedelje ranije.
    .term-until = Budite opet u Holandiji najkasnije { $date }.
    .event-until = Opet u Holandiji: socijalna pomoć, IOAW ili IOAZ

away-aio = AIO (dodatni novac uz malu AOW)
away-aio-13-weeks = Najviše 13 nedelja godišnje
    .why = To je 91 dan u kalendarskoj godini. Ni bez prekida ne sme da bude duže, ni preko Nove godine. Ostanete duže? Onda AIO prestaje. Tada je morate da tražite ponovo. Partner bez AOW sme da bude odsutan najviše 4 nedelje.
    .do = Recite SVB-u pre odlaska, i za svog partnera.
    .term-until = Budite opet u Holandiji najkasnije { $date }.
    .event-until = Opet u Holandiji: AIO

away-ww = WW ili IOW (ako nemate posao)
away-ww-20-days = Najviše 20 radnih dana godišnje
    .why = Vikend i praznici se ne računaju. Da li je naknada počela nakon 1. januara? Onda je dana manje. Zbog svojih godina ne morate da tražite posao? Onda je to 65 dana. Za dane preko toga nema naknade.
    .do = Recite UWV-u, najkasnije 1 dan pre odlaska.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-wia = WIA, WAO ili WAZ (bolest, bez posla)
away-wia-part-of-year = Manje od 4 meseca godišnje: ništa se ne menja
    .why = Da li je to 4 do 8 meseci godišnje? Onda sami birate u kojoj zemlji živite. Da li je to više od 8 meseci? Onda za UWV više ne živite u Holandiji. UWV odlučuje.
    .do = Recite UWV-u 2 nedelje pre odlaska koliko ostajete. Dogovorite kako UWV može da Vas kontaktira.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete
away-wia-under-a-year = Kraće od 1 godine: zadržavate naknadu
    .why = To važi u svakoj zemlji, ako i dalje živite u Holandiji. Ostajete godinu ili duže? Onda je važna zemlja gde ste: nekad naknada prestaje. Morate da tražite posao, ili da vežbate za posao (re-integratie)? Onda smete da uzmete slobodno najviše 4 nedelje godišnje.
    .do = Recite UWV-u 2 nedelje pre odlaska koliko ostajete. Dogovorite kako UWV može da Vas kontaktira.
    .term-until = Budite opet u Holandiji najkasnije { $date }.
    .event-until = Opet u Holandiji: WIA, WAO ili WAZ
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-wia-wga = Pitajte UWV koliko dugo smete da budete odsutni
    .why = Morate da tražite posao, ili da vežbate za posao (re-integratie)? Onda smete da budete odsutni najviše 4 nedelje godišnje. Ne morate? Onda često smete duže, ali kraće od 1 godine.
    .do = Recite UWV-u 2 nedelje pre odlaska koliko ostajete. Dogovorite kako UWV može da Vas kontaktira.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-wajong = Wajong (bolest ili invaliditet od mladosti)
away-wajong-part-of-year = Manje od 4 meseca godišnje: ništa se ne menja
    .why = Da li je to 4 do 8 meseci godišnje? Onda sami birate u kojoj zemlji živite. Da li je to više od 8 meseci? Onda za UWV više ne živite u Holandiji. UWV odlučuje.
    .do = Recite UWV-u 2 nedelje pre odlaska koliko ostajete. Dogovorite kako UWV može da Vas kontaktira.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete
away-wajong-under-a-year = Kraće od 1 godine: zadržavate naknadu
    .why = To važi u svakoj zemlji, ako i dalje živite u Holandiji. Ostajete godinu ili duže? Onda Wajong gotovo uvek prestaje. Izuzetak je redak.
    .do = Recite UWV-u 2 nedelje pre odlaska koliko ostajete. Dogovorite kako UWV može da Vas kontaktira.
    .term-until = Budite opet u Holandiji najkasnije { $date }.
    .event-until = Opet u Holandiji: Wajong
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-zw = Bolovanje (Ziektewet, prvi period bolesti)
away-zw-ask = Pitajte UWV koliko dugo smete da budete odsutni
    .why = Ne znamo koliko je nedelja dozvoljeno. UWV mora da može da Vas kontaktira. I put ne sme da pogorša Vašu bolest.
    .do = Recite UWV-u 2 nedelje pre odlaska.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-tw = Dodatak od UWV-a (Toeslagenwet)
away-tw-ask = Pitajte UWV da li se ovaj dodatak nastavlja
    .why = Ovaj dodatak je za ljude koji žive u Holandiji. Ne znamo šta se dešava ako idete u posetu.
    .do = Pozovite UWV pre odlaska.

away-aow = AOW (penzija od države)
away-aow-part-of-year = Pitajte SVB u kojoj zemlji živite
    .why = AOW dobijate u svakoj zemlji. Ali ko je bez partnera, u nekim zemljama dobija manje. Tada je važno u kojoj zemlji neko živi. To je tamo gde su kuća i porodica, i gde neko provodi najviše vremena.
    .do = Pitajte SVB pre odlaska. Zatražite pisani odgovor.
away-aow-visit = AOW se normalno nastavlja
    .why = Poseta ili odmor ništa ne menja za AOW. Da li neko ide tamo da živi? Onda iznos može da bude niži.
    .do = Ostajete duže od 3 meseca? Recite SVB-u pre odlaska.

away-anw = Anw (ako je Vaš partner umro)
away-anw-part-of-year = Pitajte SVB u kojoj zemlji živite
    .why = Anw zavisi od zemlje u kojoj neko živi. SVB gleda gde su kuća i porodica, i gde neko provodi najviše vremena.
    .do = Pitajte SVB pre odlaska. Zatražite pisani odgovor.
away-anw-visit = Anw se normalno nastavlja
    .why = Poseta ne menja to gde neko živi. Da li neko ide tamo da živi? Onda Anw može da bude niža ili da prestane.
    .do = Ostajete duže od 3 meseca? Recite SVB-u pre odlaska.

away-akw = Dečji dodatak (kinderbijslag) i kindgebonden budget
away-akw-3-months = Do 3 meseca ne morate ništa da javite
    .why = Roditelj ili dete odsutno je duže od 3 meseca, i zbog odmora? Onda SVB proverava da li još ima dečjeg dodatka. Isto važi za kindgebonden budget.
    .do = Biće duže od 3 meseca? Recite SVB-u u roku od 4 nedelje.
    .term-until = Budite opet u Holandiji najkasnije { $date }.
    .event-until = Opet u Holandiji: dečji dodatak i kindgebonden budget

away-allowances = Dodatak za zdravstvo, kiriju ili čuvanje dece
away-allowances-ask = Pitajte Dienst Toeslagen koliko dugo smete da budete odsutni
    .why = Dodatak je za ljude koji žive u Holandiji. Za dodatak za kiriju (huurtoeslag) osoba mora i lično da živi u toj kući. Ne znamo koliko dugo smete da budete odsutni.
    .do = Da li neko drugi dolazi u kuću? Ili se odjavljujete? Odmah to javite, inače morate da vratite novac.

away-pension = Penzija od Vašeg posla
away-pension-no-limit = Penzija se uvek nastavlja
    .why = Penzija od posla sme da ide sa Vama u svaku zemlju. Nema najvećeg broja dana.
    .do = Pobrinite se da Vam pošta stiže.

away-residence = Vaše pravo da živite u Holandiji
away-residence-dutch = Sa holandskim državljanstvom uvek smete da se vratite
    .why = Nema najvećeg broja dana. Pobrinite se da Vaš pasoš ostane važeći.
    .do = Pre odlaska pogledajte do kada važi Vaš pasoš.
away-residence-eu = Pitajte IND koliko dugo smete da budete odsutni
    .why = Živeli ste ovde 5 godina sa državljanstvom zemlje EU? Onda smete da budete odsutni do 2 godine bez prekida. Da li je to kraće od 5 godina? Onda je drugačije.
    .do = Pozovite IND pre nego što odete na duže.
away-residence-six-months = Najviše 6 meseci bez prekida
    .why = Odsutni ste duže? Onda IND može da oduzme dozvolu (intrekken). To može i nakon 3 godine: svake godine duže od 4 meseca bez prekida. IND gleda svaku osobu posebno.
    .do = Čuvajte svoje putne karte. Pozovite IND ako bude duže.
    .term-until = Budite opet u Holandiji najkasnije { $date }.
    .event-until = Opet u Holandiji: Vaše pravo da živite u Holandiji
away-residence-twelve-months = Kraće od 12 meseci izvan EU
    .why = Godinu ili duže bez prekida izvan EU? Onda IND može da oduzme dozvolu (intrekken). Isto i nakon 6 godina izvan Holandije, u drugoj zemlji EU.
    .do = Čuvajte svoje putne karte. Pozovite IND ako bude duže.
    .term-until = Budite opet u Holandiji najkasnije { $date }.
    .event-until = Opet u Holandiji: Vaše pravo da živite u Holandiji
away-residence-asylum-fixed = Oprez: zbog posete svojoj zemlji možete da izgubite dozvolu
    .why = Da li neko ide u zemlju iz koje je morao da pobegne? Onda IND obično ispituje da li dozvola mora da prestane. U drugu zemlju se sme ići najviše 6 meseci bez prekida.
    .do = Prvo zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite pre nego što imate odgovor.
away-residence-asylum-indefinite = Pitajte pre nego što odete u svoju zemlju
    .why = Vlada je 2017. godine pisala: sa azilom zauvek to je obično dozvoljeno. Kasnije je pisalo da IND i tada može da ispituje. U drugu zemlju se sme ići najviše 6 meseci bez prekida.
    .do = Prvo zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite pre nego što imate odgovor.
away-residence-protection = Pitajte pre puta
    .why = Privremena zaštita traje do kraja dana 4. marta 2027. Posle dolazi drugi papir. Takav je bio plan u novembru 2025. Ne znamo koliko dugo smete da budete odsutni.
    .do = Pitajte Dienst Terugkeer en Vertrek i svoju opštinu.
away-residence-procedure = Prvo pitajte šta znači ako odete
    .why = Vaš zahtev je još u toku. Ne znamo šta se sa njim dešava ako odete.
    .do = Prvo zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite pre nego što imate odgovor.
away-residence-none = Prvo pitajte da li je povratak moguć
    .why = Bez prava boravka nije sigurno da možete da se vratite u Holandiju. Ne znamo kako je to za Vas.
    .do = Prvo zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite pre nego što imate odgovor.

away-care = Zdravstveno osiguranje
away-care-part-of-year = Pitajte SVB da li ostajete osigurani
    .why = SVB gleda gde neko provodi najviše vremena. I gde su kuća, porodica i posao. Sama prijava adrese nije dovoljna.
    .do = Zatražite od SVB-a proveru za Wlz (Wlz-onderzoek) pre odlaska.
away-care-under-a-year = Kraće od 1 godine: osiguranje se nastavlja
    .why = Tako je ako je neko privremeno odsutan i dalje živi u Holandiji. Da li je to godina ili duže, ili neko tamo radi? Onda osiguranje može da prestane. Da li neko mora da otkaže osiguranje, a ne uradi to? Onda ta osoba nekad mora da vrati novac.
    .do = Pitajte svoje osiguranje šta plaća u toj zemlji. Niste sigurni? Pozovite SVB.
    .term-until = Budite opet u Holandiji najkasnije { $date }.
    .event-until = Opet u Holandiji: zdravstveno osiguranje

away-registration = Prijava u opštini
away-registration-8-months = Kraće od 8 meseci godišnje: ostajete prijavljeni
    .why = Svi dani u jednoj godini se sabiraju. Biće 8 meseci ili duže? Onda morate da se odjavite, i ako imate kuću ovde. Posle se menjaju i zdravstvo i dodaci.
    .do = Možete da se odjavite od 5 dana pre odlaska, u opštini.
    .term-until = Budite opet u Holandiji najkasnije { $date }.
    .event-until = Opet u Holandiji: prijava u opštini

away-home = Iznajmljena kuća ili stan (ako plaćate kiriju)
away-home-ask = Pitajte stanodavca pre odlaska
    .why = Ko plaća kiriju, mora tu i da živi. Često je to najmanje 6 meseci godišnje. Inače stanodavac može da prekine zakup, čak i ako je kirija plaćena. Samo sa dozvolom stanodavca neko drugi sme da čuva kuću.
    .do = Zatražite pisanu dozvolu. Plaćajte kiriju i dalje.
