# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Ovde još ima odgovora. Da li su od nekog drugog? Onda ih prvo izbrišite.
helper-next = Sledeća osoba: izbrišite sve
helper-tools = Za osobe koje pomažu
helper-all = Sva pitanja odjednom
helper-dutch-on = Dodajte holandski
helper-dutch-off = Bez holandskog
helper-dutch-failed = Holandski ne može da se učita. Pokušajte ponovo.

# Another day than today
helper-day = Računanje sa drugim datumom
helper-day-label = Datum
helper-day-hint = Za stare slučajeve i za vežbu. Samo u ovoj kartici pregledača.
helper-day-set = Računajte sa ovim datumom
helper-day-wrong = Izaberite dan od 2000. do 2060. godine.
helper-day-is = Aplikacija računa sa datumom: { $date }. To nije danas.
helper-day-rules = Ostala pravila, izvan naknade za povratak, jesu današnja pravila.
helper-day-back = Nazad na današnji dan
helper-day-stays = Zadržite ovaj dan i za sledeću osobu
helper-day-used = Računato sa datumom
helper-leave = Izađite iz ovog prikaza
# Native reader: Dutch: with an application, probably yes. Is “Da ste predali zahtev: …” natural?
verdict-then-qualified = Da ste predali zahtev: verovatno da
    .text = Na izabrani dan zahtev je još bio moguć. Po pravilima tog dana ispunjavate uslove.
verdict-then-not-qualified = Verovatno ne
    .text = Na izabrani dan zahtev je još bio moguć. Ali po pravilima tog dana verovatno nemate pravo.
verdict-then-unclear = Još nije jasno
    .text = Na izabrani dan zahtev je još bio moguć. Nije jasno da li biste tada imali pravo na naknadu.
verdict-then-other-rules = Važila su druga pravila
    .text = Tako je bilo pre 1. jula 2014. Pitajte SVB.

# Its start
helper-reference = Svi uslovi i propisi
    .hint = Sa članom, izvorom i koliko je sigurno
helper-group = Za grupu
    .hint = Jedno po jedno pitanje, veliko, na dva jezika
helper-check = Provera mnogo slučajeva
    .hint = Fajl sa slučajevima, na ovom uređaju

# All questions at once
helper-form-text = Popunite redom kojim želite. Svaki odgovor se odmah računa.
helper-form-one = Jedno po jedno pitanje
helper-form-now = Rezultat sada
helper-form-whole = Pogledajte ceo rezultat
helper-form-open = Još treba pitati: { $number }
helper-form-choose = Izaberite odgovor
helper-form-nothing = Još nema rezultata. Prvo nešto upišite.

# Every condition, scheme and event
helper-reference-text = Šta aplikacija zna, sa članom, izvorom, datumom i koliko je sigurno.
helper-search = Pretraga
helper-search-hint = Propis, događaj, uslov ili reč. Holandska imena uvek mogu.
helper-found = Pronađeno: { $number }
helper-found-none = Ništa nije pronađeno za „{ $words }“. Pokušajte sa drugom reči.
helper-part-law = Uslovi za naknadu za povratak
helper-part-keep = Propisi pri povratku zauvek
helper-part-away = Propisi pri privremenom odsustvu
helper-part-event = Događaji
helper-part-plan = Koraci plana
helper-part-words = Reči u pitanjima
helper-can-be = Šta može da bude rezultat
helper-sources = Gde to piše

# A file of cases
helper-check-text = Izaberite fajl sa slučajevima (JSON ili CSV). On ostaje na ovom uređaju.
helper-check-names = Ne stavljajte u fajl imena ni građanske brojeve (bsn). Sopstveni broj je dovoljan.
helper-check-form = Ovako izgleda fajl
helper-check-table = Ovako izgleda tabela (CSV)
helper-check-table-text = Svaki red je jedna osoba, svaka kolona jedan podatak. Ostavite prazno ono što ne znate. Više vrednosti u jednom polju: stavite | između njih.
helper-check-example = Sačuvajte primer (CSV)
helper-check-file = Fajl
helper-check-busy = U toku: { $percent } %, gotovo { $number }
helper-check-stop = Zaustavite
helper-check-stopped = Zaustavljeno. Broj proverenih slučajeva: { $number }.
helper-check-done = Gotovo: { $number }. Drugačije od očekivanog: { $other }.
helper-check-fault = Fajl nije ispravan. Pogledajte red { $line }.
helper-check-column = Fajl nije ispravan. Pogledajte red { $line }, kolonu { $column }.
helper-check-before = Prethodni slučajevi ({ $number }) su ispravni.
helper-check-large = Ovaj fajl je prevelik. Sme da ima najviše { $most } MB.
helper-check-unread = Ovaj fajl ne može da se pročita. Da li je to tekst (UTF-8)?
helper-check-save = Sačuvajte odgovore
helper-check-id = Slučaj
helper-check-outcome = Rezultat
helper-check-why = Nije ispunjeno ili je otvoreno
helper-check-other = Drugačije od očekivanog
helper-check-first = Prikazano u tabeli: najviše { $most }, sa početka. U fajlu su svi.

# For a group
helper-group-text = Ništa se ne bira i ništa se ne čuva.
helper-group-second = Drugi jezik
helper-group-place = Pitanje { $number } od { $total }
helper-group-next = Sledeće
helper-group-before = Prethodno
helper-group-keys = Može i sa strelicama na tastaturi.
