# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Ovdje još ima odgovora. Jesu li od nekog drugog? Onda ih najprije izbrišite.
helper-next = Sljedeća osoba: izbrišite sve
helper-tools = Za osobe koje pomažu
helper-all = Sva pitanja odjednom
helper-dutch-on = Dodajte nizozemski
helper-dutch-off = Bez nizozemskog
helper-dutch-failed = Nizozemski se ne može učitati. Pokušajte ponovno.

# Another day than today
helper-day = Računanje s drugim datumom
helper-day-label = Datum
helper-day-hint = Za stare predmete i za vježbu. Samo u ovoj kartici preglednika.
helper-day-set = Računajte s ovim datumom
helper-day-wrong = Odaberite dan od 2000. do 2060. godine.
helper-day-is = Aplikacija računa s datumom: { $date }. To nije danas.
helper-day-rules = Ostala pravila, izvan naknade za povratak, jesu današnja pravila.
helper-day-back = Natrag na današnji dan
helper-day-stays = Zadržite ovaj dan i za sljedeću osobu
helper-day-used = Računato s datumom
helper-leave = Izađite iz ovog prikaza
# Native reader: Dutch: with an application, probably yes. Is “Da ste predali zahtjev: …” natural?
verdict-then-qualified = Da ste predali zahtjev: vjerojatno da
    .text = Na odabrani dan zahtjev je još bio moguć. Po pravilima tog dana ispunjavate uvjete.
verdict-then-not-qualified = Vjerojatno ne
    .text = Na odabrani dan zahtjev je još bio moguć. Ali po pravilima tog dana vjerojatno nemate pravo.
verdict-then-unclear = Još nije jasno
    .text = Na odabrani dan zahtjev je još bio moguć. Nije jasno biste li tada imali pravo na naknadu.
verdict-then-other-rules = Vrijedila su druga pravila
    .text = Tako je bilo prije 1. srpnja 2014. Pitajte SVB.

# Its start
helper-reference = Svi uvjeti i propisi
    .hint = S člankom, izvorom i koliko je sigurno
helper-group = Za skupinu
    .hint = Jedno po jedno pitanje, veliko, na dva jezika
helper-check = Provjera mnogo slučajeva
    .hint = Datoteka sa slučajevima, na ovom uređaju

# All questions at once
helper-form-text = Ispunite redom kojim želite. Svaki odgovor se odmah računa.
helper-form-one = Jedno po jedno pitanje
helper-form-now = Rezultat sada
helper-form-whole = Pogledajte cijeli rezultat
helper-form-open = Još treba pitati: { $number }
helper-form-choose = Odaberite odgovor
helper-form-nothing = Još nema rezultata. Najprije nešto upišite.

# Every condition, scheme and event
helper-reference-text = Što aplikacija zna, s člankom, izvorom, datumom i koliko je sigurno.
helper-search = Pretraživanje
helper-search-hint = Propis, događaj, uvjet ili riječ. Nizozemska imena uvijek mogu.
helper-found = Pronađeno: { $number }
helper-found-none = Ništa nije pronađeno za „{ $words }“. Pokušajte s drugom riječi.
helper-part-law = Uvjeti za naknadu za povratak
helper-part-keep = Propisi pri povratku zauvijek
helper-part-away = Propisi pri privremenoj odsutnosti
helper-part-event = Događaji
helper-part-plan = Koraci plana
helper-part-words = Riječi u pitanjima
helper-can-be = Što može biti rezultat
helper-sources = Gdje to piše

# A file of cases
helper-check-text = Odaberite datoteku sa slučajevima (JSON ili CSV). Ona ostaje na ovom uređaju.
helper-check-names = Ne stavljajte u datoteku imena ni osobne brojeve (bsn). Vlastiti broj je dovoljan.
helper-check-form = Ovako izgleda datoteka
helper-check-table = Ovako izgleda tablica (CSV)
helper-check-table-text = Svaki red je jedna osoba, svaki stupac jedan podatak. Ostavite prazno ono što ne znate. Više vrijednosti u jednom polju: stavite | između njih.
helper-check-example = Spremite primjer (CSV)
helper-check-file = Datoteka
helper-check-busy = U tijeku: { $percent } %, gotovo { $number }
helper-check-stop = Zaustavite
helper-check-stopped = Zaustavljeno. Broj provjerenih slučajeva: { $number }.
helper-check-done = Gotovo: { $number }. Drukčije od očekivanog: { $other }.
helper-check-fault = Datoteka nije ispravna. Pogledajte kod reda { $line }.
helper-check-column = Datoteka nije ispravna. Pogledajte red { $line }, stupac { $column }.
helper-check-before = Prethodni slučajevi ({ $number }) su ispravni.
helper-check-large = Ova datoteka je prevelika. Smije imati najviše { $most } MB.
helper-check-unread = Ova datoteka se ne može pročitati. Je li to tekst (UTF-8)?
helper-check-save = Spremite odgovore
helper-check-id = Slučaj
helper-check-outcome = Rezultat
helper-check-why = Nije ispunjeno ili je otvoreno
helper-check-other = Drukčije od očekivanog
helper-check-first = Prikazano u tablici: najviše { $most }, s početka. U datoteci su svi.

# For a group
helper-group-text = Ništa se ne bira i ništa se ne sprema.
helper-group-second = Drugi jezik
helper-group-place = Pitanje { $number } od { $total }
helper-group-next = Sljedeće
helper-group-before = Prethodno
helper-group-keys = Može i sa strelicama na tipkovnici.
