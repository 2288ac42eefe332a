# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Koliko dugo smijete biti odsutni?
away-for-good = Idem zauvijek. Šta tada zadržavam?
away-first = Prvo probati? Ovoliko smijete biti odsutni
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
    [one] { $number } mjesec
    [few] { $number } mjeseca
   *[other] { $number } mjeseci
 }

away-bijstand = Socijalna pomoć (bijstand), IOAW ili IOAZ (novac od općine)
away-bijstand-13-weeks = Najviše 13 sedmica godišnje
    .why = Ako imate starosnu dob za AOW, to je 91 dan u kalendarskoj godini. Dani kada ste već bili odsutni se oduzimaju. Ni bez prekida ne smije biti duže, ni preko Nove godine. Ostanete li duže? Onda za te dane ne dobijate naknadu, ili naknada prestaje.
    .do = Pitajte svoju općinu prije odlaska. Često se to mora uraditi 2 do 4 sedmice ranije.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: socijalna pomoć, IOAW ili IOAZ
away-bijstand-4-weeks = Najviše 28 dana godišnje
    .why = To je u kalendarskoj godini. Dani kada ste već bili odsutni se oduzimaju. Ni bez prekida ne smije biti duže, ni preko Nove godine. Ostanete li duže? Onda za te dane ne dobijate naknadu, ili naknada prestaje.
    .do = Pitajte svoju općinu prije odlaska. Često se to mora uraditi 2 do 4 sedmice ranije.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: socijalna pomoć, IOAW ili IOAZ

away-aio = AIO (dodatni novac uz malu AOW)
away-aio-13-weeks = Najviše 13 sedmica godišnje
    .why = To je 91 dan u kalendarskoj godini. Ni bez prekida ne smije biti duže, ni preko Nove godine. Ostanete li duže? Onda AIO prestaje. Tada je morate tražiti ponovo. Partner bez AOW smije biti odsutan najviše 4 sedmice.
    .do = Recite SVB-u prije odlaska, i za svog partnera.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: AIO

away-ww = WW ili IOW (ako nemate posla)
away-ww-20-days = Najviše 20 radnih dana godišnje
    .why = Vikend i praznici se ne računaju. Je li naknada počela nakon 1. januara? Onda je dana manje. Zbog svoje dobi ne morate tražiti posao? Onda je to 65 dana. Za dane preko toga nema naknade.
    .do = Recite UWV-u, najkasnije 1 dan prije odlaska.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-wia = WIA, WAO ili WAZ (bolest, bez posla)
away-wia-part-of-year = Manje od 4 mjeseca godišnje: ništa se ne mijenja
    .why = Je li to 4 do 8 mjeseci godišnje? Onda sami birate u kojoj zemlji živite. Je li to više od 8 mjeseci? Onda za UWV više ne živite u Nizozemskoj. UWV odlučuje.
    .do = Recite UWV-u 2 sedmice prije odlaska koliko ostajete. Dogovorite kako Vas UWV može kontaktirati.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete
away-wia-under-a-year = Kraće od 1 godine: zadržavate naknadu
    .why = To važi u svakoj zemlji, ako i dalje živite u Nizozemskoj. Ostajete godinu ili duže? Onda je važna zemlja gdje ste: nekad naknada prestaje. Morate tražiti posao, ili vježbati za posao (re-integratie)? Onda smijete uzeti slobodno najviše 4 sedmice godišnje.
    .do = Recite UWV-u 2 sedmice prije odlaska koliko ostajete. Dogovorite kako Vas UWV može kontaktirati.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: WIA, WAO ili WAZ
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-wia-wga = Pitajte UWV koliko dugo smijete biti odsutni
    .why = Morate tražiti posao, ili vježbati za posao (re-integratie)? Onda smijete biti odsutni najviše 4 sedmice godišnje. Ne morate? Onda često smijete duže, ali kraće od 1 godine.
    .do = Recite UWV-u 2 sedmice prije odlaska koliko ostajete. Dogovorite kako Vas UWV može kontaktirati.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-wajong = Wajong (bolest ili ograničenje od mladosti)
away-wajong-part-of-year = Manje od 4 mjeseca godišnje: ništa se ne mijenja
    .why = Je li to 4 do 8 mjeseci godišnje? Onda sami birate u kojoj zemlji živite. Je li to više od 8 mjeseci? Onda za UWV više ne živite u Nizozemskoj. UWV odlučuje.
    .do = Recite UWV-u 2 sedmice prije odlaska koliko ostajete. Dogovorite kako Vas UWV može kontaktirati.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete
away-wajong-under-a-year = Kraće od 1 godine: zadržavate naknadu
    .why = To važi u svakoj zemlji, ako i dalje živite u Nizozemskoj. Ostajete godinu ili duže? Onda Wajong gotovo uvijek prestaje. Izuzetak je rijedak.
    .do = Recite UWV-u 2 sedmice prije odlaska koliko ostajete. Dogovorite kako Vas UWV može kontaktirati.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: Wajong
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-zw = Bolovanje (Ziektewet, prvo vrijeme bolesti)
away-zw-ask = Pitajte UWV koliko dugo smijete biti odsutni
    .why = Ne znamo koliko je sedmica dozvoljeno. UWV mora moći da Vas kontaktira. I put ne smije pogoršati Vašu bolest.
    .do = Recite UWV-u 2 sedmice prije odlaska.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-tw = Dodatak od UWV-a (Toeslagenwet)
away-tw-ask = Pitajte UWV da li ovaj dodatak ide dalje
    .why = Ovaj dodatak je za ljude koji žive u Nizozemskoj. Ne znamo šta se dešava ako idete u posjetu.
    .do = Nazovite UWV prije odlaska.

away-aow = AOW (penzija od države)
away-aow-part-of-year = Pitajte SVB u kojoj zemlji živite
    .why = AOW dobijate u svakoj zemlji. Ali ko je bez partnera, u nekim zemljama dobija manje. Tada je važno u kojoj zemlji neko živi. To je tamo gdje su kuća, porodica i najviše vremena.
    .do = Pitajte SVB prije odlaska. Zatražite pismen odgovor.
away-aow-visit = AOW ide normalno dalje
    .why = Posjeta ili odmor ništa ne mijenja kod AOW. Ide li neko tamo živjeti? Onda iznos može biti niži.
    .do = Ostajete duže od 3 mjeseca? Recite SVB-u prije odlaska.

away-anw = Anw (ako je Vaš partner umro)
away-anw-part-of-year = Pitajte SVB u kojoj zemlji živite
    .why = Anw zavisi od zemlje u kojoj neko živi. SVB provjerava gdje su kuća i porodica. I gdje neko provodi najviše vremena.
    .do = Pitajte SVB prije odlaska. Zatražite pismen odgovor.
away-anw-visit = Anw ide normalno dalje
    .why = Posjeta ne mijenja to gdje neko živi. Ide li neko tamo živjeti? Onda Anw može biti niža ili prestati.
    .do = Ostajete duže od 3 mjeseca? Recite SVB-u prije odlaska.

away-akw = Dječiji dodatak (kinderbijslag) i kindgebonden budget
away-akw-3-months = Do 3 mjeseca ne morate ništa javiti
    .why = Roditelj ili dijete odsutno je duže od 3 mjeseca, čak i zbog odmora? Onda SVB provjerava da li još ima dječijeg dodatka. Isto važi za kindgebonden budget.
    .do = Bit će duže od 3 mjeseca? Recite SVB-u u roku od 4 sedmice.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: dječiji dodatak i kindgebonden budget

away-allowances = Dodatak za zdravstvo, stanarinu ili čuvanje djece
away-allowances-ask = Pitajte Dienst Toeslagen koliko dugo smijete biti odsutni
    .why = Dodatak je za ljude koji žive u Nizozemskoj. Za dodatak za stanarinu (huurtoeslag) osoba mora i lično živjeti u toj kući. Ne znamo koliko dugo smijete biti odsutni.
    .do = Dolazi li neko drugi u kuću? Ili se odjavljujete? Odmah to javite, inače morate vratiti novac.

away-pension = Penzija od Vašeg posla
away-pension-no-limit = Penzija uvijek ide dalje
    .why = Penzija od posla smije ići s Vama u svaku zemlju. Nema najvećeg broja dana.
    .do = Pobrinite se da Vam pošta stiže.

away-residence = Vaše pravo da živite u Nizozemskoj
away-residence-dutch = S nizozemskim državljanstvom se uvijek smijete vratiti
    .why = Nema najvećeg broja dana. Pobrinite se da Vaš pasoš ostane važeći.
    .do = Prije odlaska pogledajte do kada važi Vaš pasoš.
away-residence-eu = Pitajte IND koliko dugo smijete biti odsutni
    .why = Živjeli ste ovdje 5 godina s državljanstvom zemlje EU? Onda smijete biti odsutni do 2 godine bez prekida. Je li to kraće od 5 godina? Onda je drugačije.
    .do = Nazovite IND prije dugog odlaska.
away-residence-six-months = Najviše 6 mjeseci bez prekida
    .why = Odsutni ste duže? Onda IND može oduzeti dozvolu (intrekken). Svake godine ste odsutni duže od 4 mjeseca bez prekida? Onda je IND može oduzeti i nakon 3 godine. IND procjenjuje svaku osobu posebno.
    .do = Čuvajte svoje putne karte. Nazovite IND ako bude duže.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: Vaše pravo da živite u Nizozemskoj
away-residence-twelve-months = Kraće od 12 mjeseci izvan EU
    .why = Godinu ili duže bez prekida izvan EU? Onda IND može oduzeti dozvolu (intrekken). Isto i nakon 6 godina izvan Nizozemske, u drugoj zemlji EU.
    .do = Čuvajte svoje putne karte. Nazovite IND ako bude duže.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: Vaše pravo da živite u Nizozemskoj
away-residence-asylum-fixed = Oprez: zbog posjete svojoj zemlji možete izgubiti dozvolu
    .why = Ide li neko u zemlju iz koje je morao pobjeći? Onda IND obično ispituje da li dozvola mora prestati. U drugu zemlju se smije najviše 6 mjeseci bez prekida.
    .do = Prvo zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite prije nego što imate odgovor.
away-residence-asylum-indefinite = Pitajte prije nego što odete u svoju zemlju
    .why = Vlada je 2017. godine pisala: s azilom zauvijek to se obično smije. Kasnije je pisalo da IND i tada može ispitivati. U drugu zemlju se smije najviše 6 mjeseci bez prekida.
    .do = Prvo zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite prije nego što imate odgovor.
away-residence-protection = Pitajte prije puta
    .why = Privremena zaštita traje do kraja dana 4. marta 2027. Poslije dolazi drugi papir. Takav je bio plan u novembru 2025. Ne znamo koliko dugo smijete biti odsutni.
    .do = Pitajte Dienst Terugkeer en Vertrek i svoju općinu.
away-residence-procedure = Prvo pitajte šta znači ako odete
    .why = Vaš zahtjev je još u toku. Ne znamo šta se s njim dešava ako odete.
    .do = Prvo zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite prije nego što imate odgovor.
away-residence-none = Prvo pitajte da li je povratak moguć
    .why = Bez prava boravka nije sigurno da se možete vratiti u Nizozemsku. Ne znamo kako je to za Vas.
    .do = Prvo zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite prije nego što imate odgovor.

away-care = Zdravstveno osiguranje
away-care-part-of-year = Pitajte SVB da li ostajete osigurani
    .why = SVB provjerava gdje neko provodi najviše vremena. I gdje su kuća, porodica i posao. Sama prijava adrese nije dovoljna.
    .do = Zatražite od SVB-a provjeru za Wlz (Wlz-onderzoek) prije odlaska.
away-care-under-a-year = Kraće od 1 godine: osiguranje ide dalje
    .why = Tako je ako je neko privremeno odsutan i dalje živi u Nizozemskoj. Je li to godina ili duže, ili neko tamo radi? Onda osiguranje može prestati. Mora li neko otkazati osiguranje, a ne uradi to? Onda ta osoba nekad mora vratiti novac.
    .do = Pitajte svoje osiguranje šta plaća u toj zemlji. Niste sigurni? Nazovite SVB.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: zdravstveno osiguranje

away-registration = Prijava u općini
away-registration-8-months = Kraće od 8 mjeseci godišnje: ostajete prijavljeni
    .why = Svi dani u jednoj godini se sabiraju. Bude li 8 mjeseci ili duže? Onda se morate odjaviti, i ako imate kuću ovdje. Poslije se mijenjaju i zdravstvo i dodaci.
    .do = Odjaviti se možete od 5 dana prije odlaska, u općini.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: prijava u općini

away-home = Iznajmljena kuća ili stan (ako plaćate stanarinu)
away-home-ask = Pitajte stanodavca prije odlaska
    .why = Ko plaća stanarinu, mora tu i živjeti. Često je to najmanje 6 mjeseci godišnje. Inače stanodavac može prekinuti najam, čak i ako je stanarina plaćena. Neko smije čuvati kuću samo s dozvolom.
    .do = Zatražite pismenu dozvolu. Plaćajte stanarinu i dalje.
