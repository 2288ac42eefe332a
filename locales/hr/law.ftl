# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Vaš zahtjev je bio na vrijeme
law-application-in-time-fails = Ne znamo ni za jedan zahtjev na vrijeme
law-application-in-time-open = Ne znamo je li Vaš zahtjev bio na vrijeme
law-application-in-time-rule = SVB je morao imati Vaš zahtjev prije 1. siječnja 2025. I 31. prosinca 2024. još je bilo na vrijeme.
law-application-in-time-change = Je li SVB ipak dobio Vaš zahtjev prije 1. siječnja 2025? Potražite pismo i promijenite datum.

law-target-group-holds = Spadate u jednu skupinu iz zakona
law-target-group-fails = Ne spadate ni u jednu skupinu iz zakona
law-target-group-open = Ne znamo spadate li u neku skupinu iz zakona
law-target-group-rule = Zakon vrijedi za ljude iz ovih zemalja: Turska, Maroko, Tunis, Zelenortska Republika, Srbija, Crna Gora, Bosna i Hercegovina, Kosovo, Sjeverna Makedonija i Surinam. Oni su morali doći ovamo prije 1. srpnja 2014. Hrvatska: prije 1. srpnja 2013. Slovenija: prije 1. svibnja 2004. Španjolska, Portugal, Italija i Grčka: prije 1. studenoga 1993. Morali ste biti rođeni tamo. I morali ste imati to državljanstvo, tada ili ranije. Rođeni ste u Surinamu? Onda je u redu i nizozemsko državljanstvo. Zakon vrijedi i za Molučane koji su došli 1951. i 1952. godine. I za izbjeglice s azilom od prije 1. srpnja 2014.
law-target-group-change = Provjerite tri odgovora: zemlju rođenja, državljanstvo i dan dolaska. Jeste li imali azil, ili ste došli kod obitelji s azilom? Onda može biti drukčije. Živjeli ste ovdje i ranije? Ne znamo koji se dolazak računa. Pitajte SVB.

law-nationality-holds = Vaše državljanstvo odgovara zakonu
law-nationality-fails = Vaše državljanstvo ne odgovara zakonu
law-nationality-open = Ne znamo odgovara li Vaše državljanstvo
law-nationality-rule = Niste imali nizozemsko državljanstvo? Onda je bilo u redu. Imali ste samo nizozemsko državljanstvo? Onda ste morali obećati da ćete tražiti državljanstvo svoje zemlje. Imali ste dva? Onda ste se morali odreći nizozemskog državljanstva.
law-nationality-change = Imali ste samo nizozemsko državljanstvo? Uz obećanje o drugom državljanstvu bilo je u redu. Imali ste dva? Bez nizozemskog je bilo u redu.

law-age-55-holds = Imali ste 55 godina ili više
law-age-55-fails = Još niste imali 55 godina
law-age-55-open = Ne znamo jeste li imali 55 godina
law-age-55-rule = Na dan zahtjeva ste morali imati 55 godina ili više.
law-age-55-change = Vaš datum rođenja nije točan? Ili dan zahtjeva nije točan? Samo tada je ovo drukčije.

law-age-18-on-settling-holds = Imali ste 18 godina ili više kada ste došli
law-age-18-on-settling-fails = Još niste imali 18 godina kada ste došli
law-age-18-on-settling-open = Ne znamo jeste li imali 18 godina kada ste došli
law-age-18-on-settling-rule = Morali ste imati 18 godina ili više kada ste došli živjeti u Nizozemsku.
law-age-18-on-settling-change = Vaš datum rođenja nije točan? Ili dan dolaska nije točan? Samo tada je ovo drukčije. Živjeli ste ovdje i ranije? Ne znamo koji se dolazak računa. Pitajte SVB.

law-lives-in-nl-holds = Živjeli ste u Nizozemskoj
law-lives-in-nl-fails = Niste živjeli u Nizozemskoj
law-lives-in-nl-open = Ne znamo jeste li živjeli u Nizozemskoj
law-lives-in-nl-rule = Pri zahtjevu ste morali stvarno živjeti u Nizozemskoj. Morali ste i stvarno željeti otići.
law-lives-in-nl-change = Ipak ste stvarno živjeli u Nizozemskoj? Onda je ovo bilo u redu.

law-residence-8-years-holds = Živjeli ste 8 godina ili dulje u Nizozemskoj
law-residence-8-years-fails = Niste imali 8 godina ovdje koje se računaju
law-residence-8-years-open = Ne znamo jeste li ovdje živjeli 8 godina
law-residence-8-years-rule = Prije zahtjeva ste morali ovdje živjeti 8 godina bez prekida. Niste imali nizozemsko državljanstvo? Onda se računa samo vrijeme s dozvolom. Privremeni boravak, kao za studij, ne računa se.
law-residence-8-years-change = S 8 godina bez prekida ovo je bilo u redu. Provjerite je li datum točan.

law-permit-at-decision-holds = Vaše pravo boravka je bilo u redu
law-permit-at-decision-fails = Vaše pravo boravka nije bilo dovoljno dobro
law-permit-at-decision-open = Ne znamo je li Vaše pravo boravka bilo u redu
law-permit-at-decision-rule = Pri odluci ste morali imati nizozemsko državljanstvo ili dobru dozvolu. Azil za nekoliko godina nije bio dovoljan. Ni privremeni boravak.
law-permit-at-decision-change = S drugom dozvolom pri odluci ovo je bilo u redu. Pogledajte svoju tadašnju boravišnu iskaznicu.

law-benefit-1-year-holds = Imali ste 1 godinu naknadu koja se računa
law-benefit-1-year-fails = Niste imali cijelu godinu naknadu koja se računa
law-benefit-1-year-open = Ne znamo jeste li 1 godinu imali naknadu
law-benefit-1-year-rule = Neposredno prije zahtjeva morali ste 1 godinu imati naknadu. Ove se računaju: socijalna pomoć (bijstand), AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil i wachtgeld. Od 2019. se računaju i WAZ i Bbz. Ove se ne računaju: Ziektewet, Anw, Toeslagenwet i zajam. Prekid od 1 mjeseca ili kraći je dopušten (prije 2018. ne uvijek).
law-benefit-1-year-change = Jeste li u toj godini imali još neku naknadu? Upišite i nju. Pogledajte u svoja pisma.

law-state-debts-holds = Dugovi prema državi nisu bili problem
law-state-debts-fails = Bilo je dugova prema državi bez dogovora
law-state-debts-open = Ne znamo je li bilo dugova prema državi
law-state-debts-rule = Dugovi prema državi (het Rijk) morali su biti plaćeni. Ili je morao postojati dogovor o plaćanju. To vrijedi i za partnera koji ide s Vama. Het Rijk je državna vlast. Radi se na primjer o porezu ili kaznama.
law-state-debts-change = Je li sve bilo plaćeno, ili je postojao dogovor? Onda je ovo bilo u redu.

law-not-detained-holds = Niste bili u zatvoru
law-not-detained-fails = Vi ili Vaš partner ste bili u zatvoru
law-not-detained-open = Ne znamo je li netko bio u zatvoru
law-not-detained-rule = Je li netko bio u zatvoru na dan zahtjeva? Onda naknade nije bilo. To vrijedi i za partnera koji ide s Vama. Rad za opće dobro (taakstraf) se ne računa.
law-not-detained-change = Radi se samo o danu zahtjeva. Tada nitko nije bio u zatvoru? Onda promijenite svoj odgovor.

law-not-evading-sentence-holds = Nisu Vas tražili zbog zatvorske kazne
law-not-evading-sentence-fails = Tražili su Vas ili Vašeg partnera zbog zatvorske kazne
law-not-evading-sentence-open = Ne znamo jesu li nekoga tražili zbog zatvorske kazne
law-not-evading-sentence-rule = Je li netko izbjegavao zatvorsku kaznu? Onda naknade nije bilo. To vrijedi i za partnera koji ide s Vama.
law-not-evading-sentence-change = Radi se samo o danu zahtjeva. Tada nikoga nisu tražili? Onda promijenite svoj odgovor.

law-partner-goes-along-holds = Pravilo za partnere nije bilo problem
law-partner-goes-along-fails = Vaš partner je htio ostati u Nizozemskoj
law-partner-goes-along-open = Ne znamo ide li partner s Vama
law-partner-goes-along-rule = Živi li Vaš partner u Nizozemskoj? Onda morate ići zajedno. Jeste li se zauvijek razišli? Ili Vaš partner već živi tamo? Onda ne morate.
law-partner-goes-along-change = Je li Vaš partner ipak išao s Vama? Ili ste se zauvijek razišli? Onda je ovo bilo u redu.

law-foster-consent-holds = Za djecu u udomiteljstvu je sve u redu
law-foster-consent-fails = Nije bilo pisma za djecu u udomiteljstvu
law-foster-consent-open = Ne znamo je li za djecu u udomiteljstvu sve bilo u redu
law-foster-consent-rule = Idu li s Vama djeca u udomiteljstvu? Onda roditelj ili skrbnik mora pismeno reći da.
law-foster-consent-change = S pismom roditelja ili skrbnika ovo je bilo u redu.

law-destination-country-of-origin-holds = Ova zemlja je Vaša zemlja podrijetla
law-destination-country-of-origin-fails = Ova zemlja nije Vaša zemlja podrijetla
law-destination-country-of-origin-open = Ne znamo je li ovo Vaša zemlja podrijetla
law-destination-country-of-origin-rule = Morali ste ići u zemlju gdje ste rođeni. Morali ste i imati državljanstvo te zemlje, tada ili ranije. Rođeni ste u Surinamu? Onda je u redu i nizozemsko državljanstvo. Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius i Saba pripadaju Kraljevini Nizozemskoj. Po ovom zakonu tamo niste mogli ići.
law-destination-country-of-origin-change = Morala je biti zemlja gdje ste rođeni. I morali ste imati to državljanstvo, tada ili ranije. Rođeni ste u Surinamu? Onda je u redu i nizozemsko državljanstvo.

law-admission-proof-holds = Smjeli ste živjeti u toj zemlji
law-admission-proof-fails = Nije bilo pisma da tamo smijete živjeti
law-admission-proof-open = Ne znamo jeste li tamo smjeli živjeti
law-admission-proof-rule = Nemate državljanstvo te zemlje? Onda ste morali imati pismo tamošnje vlasti. U njemu je moralo pisati: smijete tamo živjeti najmanje 1 godinu. To je moralo pisati i za Vašeg partnera i djecu koja idu s Vama.
law-admission-proof-change = S pismom tamošnje vlasti ovo je bilo u redu. Ili s državljanstvom te zemlje.

# The visitor's own facts
why-received = SVB je dobio Vaš zahtjev: { $date }.
why-not-applied = Ovdje niste naveli nijedan zahtjev.
why-recruited = Zemlja rođenja: { $country }. Dolazak: { $settled }. To je prije { $before }.
why-settled-late = Zemlja rođenja: { $country }. Dolazak: { $settled }. To je moralo biti prije { $before }.
why-never-national = Zemlja rođenja: { $country }. Ali to državljanstvo nikad niste imali.
why-not-surinamese = Rođeni ste u Surinamu. Ali niste imali nizozemsko ni surinamsko državljanstvo.
why-country-not-listed = Zemlja rođenja: { $country }. Ta zemlja nije u zakonu.
why-other-group = Vama odgovara druga skupina iz zakona. Zemlja rođenja: { $country }.
why-foreigner = Niste imali nizozemsko državljanstvo.
why-only-dutch = Imali ste samo nizozemsko državljanstvo.
why-dual = Imali ste nizozemsko i još jedno državljanstvo.
why-dutch = Imali ste nizozemsko državljanstvo.
why-age = Vaše godine tada: { $age }.
why-age-between = Vaše godine tada: { $youngest } ili { $oldest }.
why-age-on-settling = Vaše godine pri dolasku: { $age }.
why-age-on-settling-between = Vaše godine pri dolasku: { $youngest } ili { $oldest }.
why-temporary = Vaš boravak je bio privremen.
why-resident-since = Ovdje ste živjeli bez prekida od { $date }.
why-benefit-since = Imali ste naknadu od { $date }.
why-benefit-stopped = Naknada koja se računa prestala je više od 1 mjeseca ranije.
why-benefit-months = { $months ->
    [0] Ne brojimo nijedan cijeli mjesec.
    [one] Brojimo { $months } mjesec. Mora ih biti 12.
    [few] Brojimo { $months } mjeseca. Mora ih biti 12.
   *[other] Brojimo { $months } mjeseci. Mora ih biti 12.
 }
why-partner-too = Ovo vrijedi i za Vašeg partnera.
why-no-partner = Niste imali partnera.
why-no-foster-children = S Vama nisu išla djeca u udomiteljstvu.
why-destination = Zemlja: { $country }.

# What the law leaves open
open-naturalised-refugee = Dobili ste azil, a kasnije nizozemsko državljanstvo. Nije jasno računa li se to još. Pitajte SVB.
open-refugee-born-elsewhere = Imate ili ste imali azil, a rođeni ste u drugoj zemlji. Zakon i SVB ne kažu isto. Pitajte SVB.
open-moluccan-to-indonesia = Vi ste u registru Molučana. Nije jasno smijete li s tim ići u Indoneziju. Pitajte SVB.
open-break-before-application = Jedna naknada je prestala kratko prije Vašeg zahtjeva: najviše 1 mjesec. Sud je katkad smatrao da je SVB prestrog. Pitajte SVB.
open-gap-in-one-benefit = Bio je prekid u istoj naknadi. Zakon o tome tada nije bio jasan. Pitajte SVB.
