# Screens, buttons and short sentences. Level B1: whole, ordinary sentences, "u".

app-name = Remigratiewijzer
wait = Een ogenblik…
language = Taal
language-search = Zoek een taal
language-none = Er is geen taal gevonden. Typ andere letters.
draft-notice = Deze vertaling is nog niet gecontroleerd.
draft-read-back = Deze vertaling is op { $date } vergeleken met het Nederlands. Nog niemand met deze moedertaal heeft haar gecontroleerd.
draft-checked = Deze vertaling is op { $date } gecontroleerd door iemand met deze moedertaal.
text-larger = Grotere letters
text-normal = Normale letters
beside-dutch = Ook in het Nederlands
translated-notice = Uw telefoon vertaalt deze pagina zelf. Daar kunnen fouten in zitten. U kunt ook een van deze talen kiezen:

# Buttons and links
back = Terug
continue = Verder
change = Wijzigen
yes = Ja
no = Nee
dont-know = Ik weet het niet
    .hint = Dat geeft niet. U kunt gewoon doorgaan.
skip = Dat zeg ik liever niet
    .hint = Dat mag. U kunt gewoon doorgaan.
more-choices = Meer uitkeringen
read-aloud = Voorlezen
read-aloud-stop = Stoppen met voorlezen
start-again = Opnieuw beginnen
start-again-sure = Wilt u alles wissen en opnieuw beginnen?
start-again-yes = Ja, wis alles
start-again-no = Nee, ga door
leave-quickly = Snel weg
about-link = Over deze app

# Start
start-title = Wat gebeurt er als ik terugga?
start-text = Bekijk wat u houdt, wat stopt en wat u moet doen.
start-free = Gratis. Er wordt niets verstuurd.
start-closed = Sinds 1 januari 2025 kunt u de remigratie-uitkering niet meer aanvragen.
start-choose = Welke situatie past bij u?
way-think = Ik denk aan teruggaan
    .hint = Wat houd ik? Wat moet ik doen?
way-applied = Ik heb vóór 2025 aangevraagd
    .hint = Ik wacht nog of ben afgewezen
way-returned = Ik ben al teruggegaan
    .hint = Mijn rechten en plichten
way-helper = Ik help iemand anders
    .hint = Familie of werk
start-privacy = Uw antwoorden blijven op deze telefoon. Bent u klaar? Tik dan op ‘Opnieuw beginnen’ en daarna op ‘Ja, wis alles’. Dan zijn ze gewist.
code-link = Ik heb een code
kept-offer = Op deze telefoon staan nog bewaarde antwoorden van { $date }.
kept-newer = De gegevens op deze telefoon zijn met een nieuwere versie van de app bewaard. Laad deze pagina opnieuw.
kept-damaged = De bewaarde gegevens op deze telefoon kunnen niet meer worden gelezen.
kept-go-on = Ga verder
kept-erase = Wis ze van deze telefoon

# First way: thinking of going back
think-title = U wilt misschien teruggaan
think-keep = Wat houd ik als ik terugga?
    .hint = AOW, WIA, bijstand, zorg en paspoort
think-more = Andere vragen voordat u gaat
think-ask = Wilt u het liever aan iemand vragen?
think-would = Had ik de uitkering gekregen?
    .hint = Bekijk hoe de regels voor u waren

# Third way: gone back
returned-title = U bent al teruggegaan
returned-text = Kies wat er is gebeurd en beantwoord een paar vragen. Daarna ziet u wat dit voor u betekent.
returned-with = Met de remigratie-uitkering
returned-without = Zonder de remigratie-uitkering
returned-not-left = U hebt de uitkering, maar u bent nog in Nederland
returned-everybody = Voor iedereen

# Fourth way: helping somebody
helper-title = U helpt iemand anders
helper-text = Lees de vragen voor en laat de ander zelf kiezen. Bij elke uitslag leest u waar dit in de wet staat.
helper-view = Meer mogelijkheden voor wie vaker helpt
    .hint = Volgende persoon, zoeken, Nederlands erbij
helper-think = De ander denkt erover om terug te gaan
    .hint = Wat houdt die persoon en wat moet er gebeuren?
helper-start = De ander heeft de remigratie-uitkering vóór 2025 aangevraagd
    .hint = De test over de remigratie-uitkering
helper-returned = De ander is al teruggegaan
    .hint = Rechten en plichten
helper-code = De ander heeft een code

# Calling
call-svb = Bel de SVB
    .hint = { $phone } · nummer bekeken: { $date }
call-uwv = Bel het UWV
    .hint = { $phone } · nummer bekeken: { $date }
find-help = Hulp bij u in de buurt
    .hint = Zoek uw gemeente

# Questions
progress = Deel { $number } van { $total }
question-number = Vraag { $number }
born-in-kingdom = U bent geboren op Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius of Saba. De Remigratiewet gold niet voor mensen die daar geboren zijn. U kunt wel bekijken wat u houdt als u teruggaat.
date-day = Dag
date-month = Maand
date-year = Jaar
date-hint = Weet u de dag of de maand niet? Dan kunt u dat vak leeg laten.
country-other = Een ander land
country-search = Zoek een land
country-also = Engeland GB; Groot-Brittannië GB; Amerika US; VS US; Holland NL; Joegoslavië RS BA HR ME MK SI XK; Koerdistan TR IQ IR SY; Palestina PS; Gaza PS; Perzië IR; Antillen CW AW SX BQ; Zaïre CD; Birma MM; Rusland RU; Sovjet-Unie RU UA; Tsjecho-Slowakije CZ SK; Molukken ID; Emiraten AE
country-search-hint = Typ de eerste letters
country-none-found = Er is geen land gevonden. Typ andere letters.
countries-none = Geen
changed-note = U wijzigt één antwoord. Uw andere antwoorden blijven staan.

# What is wrong with what was filled in
problem-heading = Controleer uw antwoord
problem-year-missing = Vul het jaar in.
problem-year-not-four-digits = Vul het jaar in met 4 cijfers, bijvoorbeeld 1958.
problem-no-such-month = Deze maand bestaat niet. Kies een getal van 1 tot en met 12.
problem-no-such-day = Deze dag bestaat niet. Controleer de dag en de maand.
problem-month-missing = Vul ook de maand in, of laat de dag leeg.
problem-future = Deze dag ligt in de toekomst. Vul een dag in die al voorbij is.
problem-too-long-ago = Dit is te lang geleden. Controleer het jaar.
problem-must-be-after = Dit kan niet. U vulde eerder in: { $other } { $date }. De datum hier moet later zijn.
problem-must-be-before = Dit kan niet. U vulde eerder in: { $other } { $date }. De datum hier moet eerder zijn.
problem-after-last-day = Deze vraag gaat over { $date }. Vul een dag in die daarvóór ligt. Had u de uitkering toen nog niet? Ga dan terug en kies de uitkering die u toen had.
problem-which-is-right = U vulde eerder in: { $other } { $date }. Welke datum klopt? Wijzig deze datum of de datum van eerder. Is het toch goed zo? Tik dan nog een keer op Verder.
problem-nothing-chosen = Kies eerst een antwoord.
problem-not-a-number = Vul een getal in. Gebruik alleen cijfers.
problem-number-too-large = Dit getal is te groot. Vul maximaal { $most } in.

# Answers
answers-title = Kloppen uw antwoorden?
answers-intro = Controleer uw antwoorden. U kunt alles nog wijzigen.
answers-none = U hebt nog niets ingevuld.
answers-see-result = Bekijk de uitslag
answers-link = Antwoorden
answers-begin = Begin met de test
answer-unknown = Niet bekend
answer-empty = Geen

# Result
outcome-title = Uw uitslag
verdict-eligible = Waarschijnlijk wel
    .text = U had waarschijnlijk recht op de remigratie-uitkering.
verdict-not-eligible = Waarschijnlijk niet
    .text = U had waarschijnlijk geen recht op de remigratie-uitkering. Hieronder leest u waarom.
verdict-undetermined = Nog niet duidelijk
    .text = Wij weten nog niet of u recht had op de uitkering. Hieronder staat wat wij nog niet weten.
verdict-closed-qualified = Aanvragen kan niet meer. Vroeger had u de uitkering misschien gekregen
    .text = Aanvragen kan niet meer sinds 1 januari 2025. Maar u past wel bij de oude regels.
verdict-closed-not-qualified = Aanvragen kan niet meer. Ook vroeger had u er waarschijnlijk geen recht op
    .text = Aanvragen kan niet meer sinds 1 januari 2025. Ook volgens de oude regels had u waarschijnlijk geen recht op de uitkering. Hieronder leest u waarom.
verdict-closed-unclear = Aanvragen kan niet meer
    .text = Aanvragen kan niet meer sinds 1 januari 2025. Het is niet duidelijk of u vroeger recht had op de uitkering.
verdict-other-rules = Er golden andere regels
    .text = Uw aanvraag was van vóór 1 juli 2014. Toen golden er andere regels. Vraag het aan de SVB.
svb-decides = Dit is geen besluit. De SVB beslist.
result-change-same = Uw antwoord is gewijzigd. De uitslag is hetzelfde gebleven.
result-change-new = Uw antwoord is gewijzigd. De uitslag is nu anders.
result-change-from-to = Eerst was het: { $before }. Nu is het: { $after }.
result-change-items = Dit is nu anders: { $items }.
result-why = Waarom
result-met = In orde
result-not-met = Niet in orde
result-open = Niet bekend
result-fold-met = { $count } in orde
result-fold-open = { $count } niet bekend
result-what-changes = Wat kan dit veranderen?
result-rule = Dit staat in de wet
result-law-link = Lees artikel { $article } van de wet
result-law-text = Tekst van { $date }, in het Nederlands.
result-missing = Dit weten wij nog niet:
result-partial = Vul de hele datum in. Dan weten wij meer.
result-change = Wijzig: { $answer }
result-not-asked = Over één regel stellen wij geen vraag. Die gaat over mensen die naar een terreurgroep zijn vertrokken. De SVB controleert dat zelf.
result-everything = Beantwoord ook de andere vragen
    .hint = Dan ziet u alle regels
result-unfinished = De test is nog niet klaar.
result-go-on = Ga verder met de test
would-day = Wij keken naar { $date }. Dat was de laatste dag waarop een aanvraag mogelijk was.
would-known = Dit weten wij tot nu toe
would-on = Er gelden nog meer regels. U kunt doorgaan met de andere vragen. U kunt ook bekijken wat u houdt als u teruggaat.
would-go-on = Ga verder met de andere vragen
    .hint = Paspoort, verblijf, partner en schulden
result-now = Wat kunt u nu doen?
now-papers = Neem dit mee naar een gesprek
now-papers-list = De brieven van de SVB. Uw paspoort of verblijfskaart. De brief over uw uitkering.
now-disagree = Bent u het niet eens met de SVB?
now-disagree-text = Dan kunt u bezwaar maken. In de brief van de SVB staat tot welke dag dat kan. Het Juridisch Loket geeft gratis advies.

# What stays on leaving, and what follows from an event
keep-title = Dit houdt u en dit stopt
keep-intro = U gaat naar: { $country }. Tik op een regel om te lezen waarom dit zo is.
keep-intro-anywhere = Tik op een regel om te lezen waarom dit zo is.
keep-sum-stays = Dit gaat met u mee als u vertrekt: { $items }.
keep-sum-stays-from = Dit gaat met u mee vanaf { $date }: { $items }.
keep-sum-changes = Dit verandert: { $items }.
keep-sum-stops = Dit stopt: { $items }.
keep-sources = Waar staat dit?
keep-ask-questions = Stel deze vragen. Lees ze voor.
keep-ask-sure = Dit is zeker
keep-ask-all = Alles wat u moet vragen
provision-open = Dat weten wij nog niet
provision-concerns = Wij weten nog niet of dit voor u geldt
provision-hangs-on = Dat hangt af van: { $facts }.
provision-deadlines = Regel dit op tijd
provision-passed = Deze dag is al voorbij. Bel vandaag nog.
provision-earliest = Misschien al op { $date }
provision-partly = Wij weten nog niet precies welke dag het is. Vul de hele datum in, dan weten wij de dag.
provision-calendar = Zet in mijn agenda
provision-do = Dit moet u doen
provision-sources = Hier staat het
provision-unfinished = Er zijn nog vragen. Als u die beantwoordt, weten wij meer.
provision-go-on = Ga verder met de vragen
provision-answers = Uw antwoorden
provision-no-decision = Dit is geen besluit. Vraag het na voordat u iets doet.
event-not-concerned = Dit geldt niet voor u
event-others = Er is iets anders gebeurd

# Other screens
about-title = Over deze app
about-text = Deze app is voor mensen die naar Nederland kwamen en misschien terug willen. Wij zijn niet de SVB en niet de overheid. Wij beslissen niet over uw geld.
about-law = De regels komen uit de Remigratiewet. Wij hebben ze bekeken op { $date }.
about-law-link = Lees de hele wet
about-privacy = Wat doen wij met uw gegevens? Niets. Uw antwoorden blijven op deze telefoon, in dit venster. Wij gebruiken geen cookies. Als u op ‘Opnieuw beginnen’ tikt en daarna op ‘Ja, wis alles’, wordt alles gewist. Als u alleen het venster sluit, kan iemand uw antwoorden nog 4 uur lang terughalen. Als u daarvoor kiest, kunt u ze langer bewaren.
about-places = Postcodes: GeoNames (CC BY 4.0). Gemeenten: Register van Overheidsorganisaties (CC0). Kaart: MapSVG en svg-maps (CC BY 4.0), aangepast. Landnamen: Unicode CLDR. Tekeningen: Lucide (ISC).
about-licence = Dit is vrije software. De licentie is EUPL-1.2.
about-nmi = Vroeger gaf het Nederlands Migratie Instituut (NMI) deze hulp. Het NMI is in december 2024 gestopt.
brochures = Op papier
brochure-act = Alle regels van de remigratie-uitkering
brochure-schemes = Wat gebeurt er met uw geld als u teruggaat?
storage-notice = Deze telefoon kan uw antwoorden niet bewaren. Blijf op deze pagina tot u klaar bent.
panic-title = Er is iets misgegaan
panic-text = Dat ligt niet aan u. Begin opnieuw of bel de SVB.

# Beside the screen
newer-text = Er is een nieuwe versie van deze test. Uw antwoorden blijven staan.
newer-reload = Vernieuwen
install-text = Zet deze test op uw telefoon. Dan werkt hij ook zonder internet.
install-yes = Zet de test op mijn telefoon
install-no = Nee, dank u

# Dates in words
date-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ,
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
