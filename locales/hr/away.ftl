# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Koliko dugo smijete biti odsutni?
away-for-good = Idem zauvijek. Što tada zadržavam?
away-first = Najprije probati? Ovoliko smijete biti odsutni
away-shortest = Najkraće: { $name }. Najviše { $time }
away-trip = Ovoliko traje ovo putovanje: { $days }
    .hint = Dan odlaska se ne računa. Dan povratka se računa.
away-year = { $days } u { $year }. godini
away-too-long = { $days } previše
away-above = Ovo putovanje traje dulje. Za dane preko dopuštenog broja obično nema naknade.
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
away-bijstand-13-weeks = Najviše 13 tjedana godišnje
    .why = Ako ste dosegnuli dob za AOW, to je 91 dan u kalendarskoj godini. Dani kada ste već bili odsutni se oduzimaju. Ni bez prekida ne smije biti dulje, ni preko Nove godine. Ostanete li dulje? Onda za te dane ne dobivate naknadu, ili naknada prestaje.
    .do = Pitajte svoju općinu prije odlaska. Često se to mora učiniti 2 do 4 tjedna ranije.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: socijalna pomoć, IOAW ili IOAZ
away-bijstand-4-weeks = Najviše 28 dana godišnje
    .why = To je u kalendarskoj godini. Dani kada ste već bili odsutni se oduzimaju. Ni bez prekida ne smije biti dulje, ni preko Nove godine. Ostanete li dulje? Onda za te dane ne dobivate naknadu, ili naknada prestaje.
    .do = Pitajte svoju općinu prije odlaska. Često se to mora učiniti 2 do 4 tjedna ranije.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: socijalna pomoć, IOAW ili IOAZ

away-aio = AIO (dodatni novac uz malu AOW)
away-aio-13-weeks = Najviše 13 tjedana godišnje
    .why = To je 91 dan u kalendarskoj godini. Ni bez prekida ne smije biti dulje, ni preko Nove godine. Ostanete li dulje? Onda AIO prestaje. Tada je morate tražiti ponovno. Partner bez AOW smije biti odsutan najviše 4 tjedna.
    .do = Recite SVB-u prije odlaska, i za svog partnera.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: AIO

away-ww = WW ili IOW (ako nemate posao)
away-ww-20-days = Najviše 20 radnih dana godišnje
    .why = Vikend i praznici se ne računaju. Je li naknada počela nakon 1. siječnja? Onda je dana manje. Zbog svoje dobi ne morate tražiti posao? Onda je to 65 dana. Za dane preko toga nema naknade.
    .do = Recite UWV-u, najkasnije 1 dan prije odlaska.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-wia = WIA, WAO ili WAZ (bolest, bez posla)
away-wia-part-of-year = Manje od 4 mjeseca godišnje: ništa se ne mijenja
    .why = Je li to 4 do 8 mjeseci godišnje? Onda sami birate u kojoj zemlji živite. Je li to više od 8 mjeseci? Onda za UWV više ne živite u Nizozemskoj. UWV odlučuje.
    .do = Recite UWV-u 2 tjedna prije odlaska koliko ostajete. Dogovorite kako Vas UWV može kontaktirati.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete
away-wia-under-a-year = Kraće od 1 godine: zadržavate naknadu
    .why = To vrijedi u svakoj zemlji, ako i dalje živite u Nizozemskoj. Ostajete godinu ili dulje? Onda je važna zemlja gdje ste: katkad naknada prestaje. Morate tražiti posao, ili vježbati za posao (re-integratie)? Onda smijete uzeti slobodno najviše 4 tjedna godišnje.
    .do = Recite UWV-u 2 tjedna prije odlaska koliko ostajete. Dogovorite kako Vas UWV može kontaktirati.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: WIA, WAO ili WAZ
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-wia-wga = Pitajte UWV koliko dugo smijete biti odsutni
    .why = Morate tražiti posao, ili vježbati za posao (re-integratie)? Onda smijete biti odsutni najviše 4 tjedna godišnje. Ne morate? Onda često smijete dulje, ali kraće od 1 godine.
    .do = Recite UWV-u 2 tjedna prije odlaska koliko ostajete. Dogovorite kako Vas UWV može kontaktirati.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-wajong = Wajong (bolest ili invaliditet od mladosti)
away-wajong-part-of-year = Manje od 4 mjeseca godišnje: ništa se ne mijenja
    .why = Je li to 4 do 8 mjeseci godišnje? Onda sami birate u kojoj zemlji živite. Je li to više od 8 mjeseci? Onda za UWV više ne živite u Nizozemskoj. UWV odlučuje.
    .do = Recite UWV-u 2 tjedna prije odlaska koliko ostajete. Dogovorite kako Vas UWV može kontaktirati.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete
away-wajong-under-a-year = Kraće od 1 godine: zadržavate naknadu
    .why = To vrijedi u svakoj zemlji, ako i dalje živite u Nizozemskoj. Ostajete godinu ili dulje? Onda Wajong gotovo uvijek prestaje. Iznimka je rijetka.
    .do = Recite UWV-u 2 tjedna prije odlaska koliko ostajete. Dogovorite kako Vas UWV može kontaktirati.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: Wajong
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-zw = Bolovanje (Ziektewet, prvo razdoblje bolesti)
away-zw-ask = Pitajte UWV koliko dugo smijete biti odsutni
    .why = Ne znamo koliko je tjedana dopušteno. UWV mora moći stupiti u kontakt s Vama. I put ne smije pogoršati Vašu bolest.
    .do = Recite UWV-u 2 tjedna prije odlaska.
    .term-report = Recite UWV-u najkasnije { $date } da idete.
    .event-report = Recite UWV-u da idete

away-tw = Dodatak od UWV-a (Toeslagenwet)
away-tw-ask = Pitajte UWV nastavlja li se ovaj dodatak
    .why = Ovaj dodatak je za ljude koji žive u Nizozemskoj. Ne znamo što se događa ako idete u posjet.
    .do = Nazovite UWV prije odlaska.

away-aow = AOW (mirovina od države)
away-aow-part-of-year = Pitajte SVB u kojoj zemlji živite
    .why = AOW dobivate u svakoj zemlji. Ali tko je bez partnera, u nekim zemljama dobiva manje. Tada je važno u kojoj zemlji netko živi. To je tamo gdje su kuća, obitelj i najviše vremena.
    .do = Pitajte SVB prije odlaska. Zatražite pisani odgovor.
away-aow-visit = AOW se normalno nastavlja
    .why = Posjet ili odmor ne mijenja ništa za AOW. Ide li netko tamo živjeti? Onda iznos može biti niži.
    .do = Ostajete dulje od 3 mjeseca? Recite SVB-u prije odlaska.

away-anw = Anw (ako je Vaš partner umro)
away-anw-part-of-year = Pitajte SVB u kojoj zemlji živite
    .why = Anw ovisi o zemlji u kojoj netko živi. SVB gleda gdje su kuća i obitelj, i gdje netko provodi najviše vremena.
    .do = Pitajte SVB prije odlaska. Zatražite pisani odgovor.
away-anw-visit = Anw se normalno nastavlja
    .why = Posjet ne mijenja to gdje netko živi. Ide li netko tamo živjeti? Onda Anw može biti niža ili prestati.
    .do = Ostajete dulje od 3 mjeseca? Recite SVB-u prije odlaska.

away-akw = Dječji doplatak (kinderbijslag) i kindgebonden budget
away-akw-3-months = Do 3 mjeseca ne morate ništa javiti
    .why = Roditelj ili dijete odsutno je dulje od 3 mjeseca, čak i zbog odmora? Onda SVB provjerava ima li još dječjeg doplatka. Isto vrijedi za kindgebonden budget.
    .do = Bit će dulje od 3 mjeseca? Recite SVB-u u roku od 4 tjedna.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: dječji doplatak i kindgebonden budget

away-allowances = Dodatak za zdravstvo, stanarinu ili čuvanje djece
away-allowances-ask = Pitajte Dienst Toeslagen koliko dugo smijete biti odsutni
    .why = Dodatak je za ljude koji žive u Nizozemskoj. Za dodatak za stanarinu (huurtoeslag) osoba mora i osobno živjeti u toj kući. Ne znamo koliko dugo smijete biti odsutni.
    .do = Dolazi li netko drugi u kuću? Ili se odjavljujete? Odmah to javite, inače morate vratiti novac.

away-pension = Mirovina od Vašeg posla
away-pension-no-limit = Mirovina se uvijek nastavlja
    .why = Mirovina od posla smije ići s Vama u svaku zemlju. Nema najvećeg broja dana.
    .do = Pobrinite se da Vam pošta stiže.

away-residence = Vaše pravo da živite u Nizozemskoj
away-residence-dutch = S nizozemskim državljanstvom se uvijek smijete vratiti
    .why = Nema najvećeg broja dana. Pobrinite se da Vaša putovnica ostane važeća.
    .do = Prije odlaska pogledajte do kada vrijedi Vaša putovnica.
away-residence-eu = Pitajte IND koliko dugo smijete biti odsutni
    .why = Živjeli ste ovdje 5 godina s državljanstvom zemlje EU? Onda smijete biti odsutni do 2 godine bez prekida. Je li to kraće od 5 godina? Onda je drukčije.
    .do = Nazovite IND prije dugog odlaska.
away-residence-six-months = Najviše 6 mjeseci bez prekida
    .why = Odsutni ste dulje? Onda IND može oduzeti dozvolu (intrekken). To može i nakon 3 godine: svake godine dulje od 4 mjeseca bez prekida. IND gleda svaku osobu posebno.
    .do = Čuvajte svoje putne karte. Nazovite IND ako bude dulje.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: Vaše pravo da živite u Nizozemskoj
away-residence-twelve-months = Kraće od 12 mjeseci izvan EU
    .why = Godinu ili dulje bez prekida izvan EU? Onda IND može oduzeti dozvolu (intrekken). Isto i nakon 6 godina izvan Nizozemske, u drugoj zemlji EU.
    .do = Čuvajte svoje putne karte. Nazovite IND ako bude dulje.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: Vaše pravo da živite u Nizozemskoj
away-residence-asylum-fixed = Oprez: zbog posjeta svojoj zemlji možete izgubiti dozvolu
    .why = Ide li netko u zemlju iz koje je morao pobjeći? Onda IND obično ispituje mora li dozvola prestati. U drugu zemlju se smije najviše 6 mjeseci bez prekida.
    .do = Najprije zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite prije nego što imate odgovor.
away-residence-asylum-indefinite = Pitajte prije nego što odete u svoju zemlju
    .why = Vlada je 2017. godine pisala: s azilom zauvijek to se obično smije. Kasnije je pisalo da IND i tada može ispitivati. U drugu zemlju se smije najviše 6 mjeseci bez prekida.
    .do = Najprije zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite prije nego što imate odgovor.
away-residence-protection = Pitajte prije puta
    .why = Privremena zaštita traje do kraja dana 4. ožujka 2027. Poslije dolazi drugi papir. Takav je bio plan u studenome 2025. Ne znamo koliko dugo smijete biti odsutni.
    .do = Pitajte Dienst Terugkeer en Vertrek i svoju općinu.
away-residence-procedure = Najprije pitajte što znači ako odete
    .why = Vaš zahtjev je još u tijeku. Ne znamo što se s njim događa ako odete.
    .do = Najprije zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite prije nego što imate odgovor.
away-residence-none = Najprije pitajte je li povratak moguć
    .why = Bez prava boravka nije sigurno da se možete vratiti u Nizozemsku. Ne znamo kako je to za Vas.
    .do = Najprije zatražite besplatnu pomoć kod Juridisch Loket ili VluchtelingenWerk. Ne idite prije nego što imate odgovor.

away-care = Zdravstveno osiguranje
away-care-part-of-year = Pitajte SVB ostajete li osigurani
    .why = SVB gleda gdje netko provodi najviše vremena. I gdje su kuća, obitelj i posao. Sama prijava adrese nije dovoljna.
    .do = Zatražite od SVB-a provjeru za Wlz (Wlz-onderzoek) prije odlaska.
away-care-under-a-year = Kraće od 1 godine: osiguranje se nastavlja
    .why = Tako je ako je netko privremeno odsutan i dalje živi u Nizozemskoj. Je li to godina ili dulje, ili netko tamo radi? Onda osiguranje može prestati. Mora li netko otkazati osiguranje, a ne učini to? Onda ta osoba katkad mora vratiti novac.
    .do = Pitajte svoje osiguranje što plaća u toj zemlji. Niste sigurni? Nazovite SVB.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: zdravstveno osiguranje

away-registration = Prijava u općini
away-registration-8-months = Kraće od 8 mjeseci godišnje: ostajete prijavljeni
    .why = Svi dani u jednoj godini se zbrajaju. Bude li 8 mjeseci ili dulje? Onda se morate odjaviti, i ako imate kuću ovdje. Poslije se mijenjaju i zdravstvo i dodaci.
    .do = Odjaviti se možete od 5 dana prije odlaska, u općini.
    .term-until = Budite opet u Nizozemskoj najkasnije { $date }.
    .event-until = Opet u Nizozemskoj: prijava u općini

away-home = Iznajmljena kuća ili stan (ako plaćate stanarinu)
away-home-ask = Pitajte stanodavca prije odlaska
    .why = Tko plaća stanarinu, mora tu i živjeti. Često je to najmanje 6 mjeseci godišnje. Inače stanodavac može prekinuti najam, čak i ako je stanarina plaćena. Netko smije čuvati kuću samo s dozvolom.
    .do = Zatražite pisanu dozvolu. Plaćajte stanarinu i dalje.
