# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Ponesite sa sobom
    .hint = Kod, papir ili spremanje
take-title = Ponesite sa sobom
take-intro = Odnesite svoje odgovore osobi koja Vam pomaže. Ili nastavite kasnije.
take-code = Kod za drugi telefon
take-code-text = Netko skenira kod telefonom. Tamo je tada isti rezultat, na jeziku tog telefona.
take-code-warning = Pazite: tko ima kod, vidi Vaše odgovore.
take-code-show = Pokažite kod
take-code-picture = QR-kod s Vašim odgovorima
take-code-scan = Usmjerite kameru drugog telefona na ovu sliku.
take-code-undrawn = Slika se sada ne može prikazati. Kopirajte kod.
take-code-as-text = Kod kao tekst
take-code-copy = Kopirajte kod
take-code-share = Podijelite kod
take-share = Podijelite aplikaciju
take-share-text = Tako dijelite samo poveznicu na aplikaciju. Vaši odgovori nisu u njoj.
take-share-button = Podijelite aplikaciju
take-keep = Spremanje na ovaj telefon
take-keep-text = Tada možete kasnije nastaviti, čak i ako zatvorite ovaj prozor.
take-keep-shared = Koristi li još netko ovaj telefon? Onda ništa ne spremajte.
take-keep-button = Spremite moje odgovore
take-kept = Vaši odgovori su spremljeni na ovom telefonu.
take-keep-failed = Ovaj telefon ne može spremiti Vaše odgovore. Ispišite ih ili ponesite kod.
take-keep-others = Na ovom telefonu već su drugi odgovori, od { $date }. Želite li ih zamijeniti?
take-keep-replace = Da, zamijeni ih mojim odgovorima
take-keep-leave = Ne, neka ostanu

# Opening a code
code-title = Otvaranje koda
code-intro = Je li Vam netko dao kod iz ove aplikacije? Zalijepite ga ovdje.
code-label = Kod ili poveznica
code-open = Otvorite kod
code-foreign = Ovo nije kod iz ove aplikacije.
code-damaged = Kod nije cijeli. Kopirajte ga još jednom ili zatražite novi.
code-newer = Ovaj kod je iz novije verzije aplikacije. Ponovno učitajte ovu stranicu, pa pokušajte još jednom.
code-replace = Zamijeniti odgovore koji su ovdje?
code-replace-text = Ovdje već ima odgovora. Otvorite li kod? Tada njih više nema.
code-replace-yes = Da, otvori kod
kept-replace-text = Ovdje već ima odgovora. Nastavljate li sa spremljenim odgovorima? Tada ovih odgovora ovdje više nema.
kept-replace-yes = Da, nastavi sa spremljenim odgovorima
code-replace-no = Ne, zadrži odgovore koji su ovdje
code-opened = Ovi odgovori su iz koda.
code-language = Upisani su na jeziku: { $language }
code-missing =
    Odgovori su iz druge verzije aplikacije. { $count ->
        [one] { $count } odgovor nije pročitan.
        [few] { $count } odgovora nisu pročitana.
       *[other] { $count } odgovora nije pročitano.
    } Provjerite ih.

# On paper
paper-print = Ispišite ili spremite kao PDF
    .hint = Da ponesete na razgovor
paper-no-dutch = Nizozemski tekst se nije mogao učitati. Zato je ovdje samo jedan jezik.
paper-abroad = Iz inozemstva: { $phone }
paper-made = Izrađeno { $date } pomoću aplikacije Remigratiewijzer.
paper-places = Adrese od { $date }.

# The summary for an adviser
intake-card = Sažetak za savjetnike
    .hint = Bez imena i bez broja
intake-title = Sažetak ovog razgovora
intake-intro = Za osobu koja Vam pomaže. U njemu nema imena i nema broja. Tekst je na nizozemskom.
intake-kind = Vrsta razgovora
intake-kind-intake = Prvi razgovor
intake-kind-guidance = Nastavak
intake-date = Datum
intake-language = Jezik
intake-way = Pitanje
intake-situation = Situacija
intake-outcome = Rezultat
intake-open = Još otvoreno
intake-more = Još za razgovor
    .text = Nije sve u ovom sažetku. O ostalom razgovarajte zajedno.
intake-next = Dogovoreni sljedeći korak
intake-next-hint = Zapišite to sami. Ne pišite imena. To se ne sprema.
intake-copy = Kopirajte sažetak
intake-file = Spremite kao datoteku (JSON)
