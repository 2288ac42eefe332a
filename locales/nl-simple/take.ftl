# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Meenemen
    .hint = Een code, papier of bewaren
take-title = Meenemen
take-intro = Neem uw antwoorden mee naar iemand die u helpt. Of ga later verder.
code-title = Een code openen
code-intro = Iemand gaf u een code van deze app. Open hem hier.

# On paper
paper-print = Print of bewaar als PDF
    .hint = Om mee te nemen naar een gesprek
paper-no-dutch = De Nederlandse tekst kon niet geladen worden. Daarom staat hier één taal.
paper-abroad = Vanuit het buitenland: { $phone }
paper-made = Gemaakt op { $date } met de Remigratiewijzer.
paper-places = Adressen van { $date }.

# The summary for an adviser
intake-card = Samenvatting voor een hulpverlener
    .hint = Zonder naam en zonder nummer
intake-title = Samenvatting van dit gesprek
intake-intro = Voor wie u helpt. Er staat geen naam in en geen nummer. De tekst is in het Nederlands.
intake-kind = Soort gesprek
intake-kind-intake = Eerste gesprek
intake-kind-guidance = Vervolg
intake-date = Datum
intake-language = Taal
intake-way = Vraag
intake-situation = Situatie
intake-outcome = Uitslag
intake-open = Nog open
intake-next = Afgesproken volgende stap
intake-next-hint = Schrijf het zelf op. Schrijf geen namen. Het wordt niet bewaard.
intake-copy = Kopieer de samenvatting
intake-file = Bewaar als bestand (JSON)
