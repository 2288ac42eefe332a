# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Ponesite sa sobom
    .hint = Kod, papir ili čuvanje
take-title = Ponesite sa sobom
take-intro = Odnesite svoje odgovore osobi koja Vam pomaže. Ili nastavite kasnije.
take-code = Kod za drugi telefon
take-code-text = Neko skenira kod telefonom. Tamo je tada isti rezultat, na jeziku tog telefona.
take-code-warning = Pazite: ko ima kod, vidi Vaše odgovore.
take-code-show = Pokažite kod
take-code-picture = QR-kod sa Vašim odgovorima
take-code-scan = Usmerite kameru drugog telefona na ovu sliku.
take-code-undrawn = Slika sada ne može da se prikaže. Kopirajte kod.
take-code-as-text = Kod kao tekst
take-code-copy = Kopirajte kod
take-code-share = Podelite kod
take-share = Podelite aplikaciju
take-share-text = Tako delite samo link do aplikacije. Vaši odgovori nisu u njemu.
take-share-button = Podelite aplikaciju
take-keep = Čuvanje na ovom telefonu
take-keep-text = Tada možete kasnije da nastavite, čak i ako zatvorite ovaj prozor.
take-keep-shared = Da li još neko koristi ovaj telefon? Onda ništa ne čuvajte.
take-keep-button = Sačuvajte moje odgovore
take-kept = Vaši odgovori su sačuvani na ovom telefonu.
take-keep-failed = Ovaj telefon ne može da sačuva Vaše odgovore. Odštampajte ih ili ponesite kod.
take-keep-others = Na ovom telefonu već su drugi odgovori, od { $date }. Da li želite da ih zamenite?
take-keep-replace = Da, zameni ih mojim odgovorima
take-keep-leave = Ne, neka ostanu

# Opening a code
code-title = Otvaranje koda
code-intro = Da li Vam je neko dao kod iz ove aplikacije? Zalepite ga ovde.
code-label = Kod ili link
code-open = Otvorite kod
code-foreign = Ovo nije kod iz ove aplikacije.
code-damaged = Kod nije ceo. Kopirajte ga još jednom ili zatražite novi.
code-newer = Ovaj kod je iz novije verzije aplikacije. Ponovo učitajte ovu stranicu, pa pokušajte još jednom.
code-replace = Da zamenimo odgovore koji su ovde?
code-replace-text = Ovde već ima odgovora. Otvarate kod? Tada njih više nema.
code-replace-yes = Da, otvori kod
kept-replace-text = Ovde već ima odgovora. Nastavljate sa sačuvanim odgovorima? Tada ovih odgovora ovde više nema.
kept-replace-yes = Da, nastavi sa sačuvanim odgovorima
code-replace-no = Ne, zadrži odgovore koji su ovde
code-opened = Ovi odgovori su iz koda.
code-language = Dati su na jeziku: { $language }
code-missing =
    Odgovori su iz druge verzije aplikacije. { $count ->
        [one] { $count } odgovor nije pročitan.
        [few] { $count } odgovora nisu pročitana.
       *[other] { $count } odgovora nije pročitano.
    } Proverite ih.

# On paper
paper-print = Odštampajte ili sačuvajte kao PDF
    .hint = Da ponesete na razgovor
paper-no-dutch = Holandski tekst nije mogao da se učita. Zato je ovde samo jedan jezik.
paper-abroad = Iz inostranstva: { $phone }
paper-made = Napravljeno { $date } pomoću aplikacije Remigratiewijzer.
paper-places = Adrese od { $date }.

# The summary for an adviser
intake-card = Sažetak za savetnike
    .hint = Bez imena i bez broja
intake-title = Sažetak ovog razgovora
intake-intro = Za osobu koja Vam pomaže. U njemu nema imena i nema broja. Tekst je na holandskom.
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
intake-next = Dogovoreni sledeći korak
intake-next-hint = Zapišite to sami. Ne pišite imena. To se ne čuva.
intake-copy = Kopirajte sažetak
intake-file = Sačuvajte kao fajl (JSON)
