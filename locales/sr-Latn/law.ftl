# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Vaš zahtev je bio na vreme
law-application-in-time-fails = Ne znamo ni za jedan zahtev na vreme
law-application-in-time-open = Ne znamo da li je Vaš zahtev bio na vreme
law-application-in-time-rule = SVB je morao da ima Vaš zahtev pre 1. januara 2025. I 31. decembra 2024. je još bilo na vreme.
law-application-in-time-change = Da li je SVB ipak dobio Vaš zahtev pre 1. januara 2025? Potražite pismo i promenite datum.

law-target-group-holds = Spadate u jednu grupu iz zakona
law-target-group-fails = Ne spadate ni u jednu grupu iz zakona
law-target-group-open = Ne znamo da li spadate u neku grupu iz zakona
law-target-group-rule = Zakon važi za ljude iz ovih zemalja: Turska, Maroko, Tunis, Zelenortska Ostrva, Srbija, Crna Gora, Bosna i Hercegovina, Kosovo, Severna Makedonija i Surinam. Oni su morali da dođu ovamo pre 1. jula 2014. Hrvatska: pre 1. jula 2013. Slovenija: pre 1. maja 2004. Španija, Portugal, Italija i Grčka: pre 1. novembra 1993. Morali ste da budete rođeni tamo. I morali ste da imate to državljanstvo, tada ili ranije. Rođeni ste u Surinamu? Onda je u redu i holandsko državljanstvo. Zakon važi i za Molučane koji su došli 1951. i 1952. godine. I za izbeglice sa azilom od pre 1. jula 2014.
law-target-group-change = Proverite tri odgovora: zemlju rođenja, državljanstvo i dan dolaska. Da li ste imali azil, ili ste došli kod porodice sa azilom? Onda može da bude drugačije. Živeli ste ovde i ranije? Ne znamo koji dolazak se računa. Pitajte SVB.

law-nationality-holds = Vaše državljanstvo odgovara zakonu
law-nationality-fails = Vaše državljanstvo ne odgovara zakonu
law-nationality-open = Ne znamo da li Vaše državljanstvo odgovara
law-nationality-rule = Niste imali holandsko državljanstvo? Onda je bilo u redu. Imali ste samo holandsko državljanstvo? Onda ste morali da obećate da ćete tražiti državljanstvo svoje zemlje. Imali ste dva? Onda ste morali da se odreknete holandskog državljanstva.
law-nationality-change = Imali ste samo holandsko državljanstvo? Uz obećanje o drugom državljanstvu bilo je u redu. Imali ste dva? Bez holandskog je bilo u redu.

law-age-55-holds = Imali ste 55 godina ili više
law-age-55-fails = Još niste imali 55 godina
law-age-55-open = Ne znamo da li ste imali 55 godina
law-age-55-rule = Na dan zahteva ste morali da imate 55 godina ili više.
law-age-55-change = Vaš datum rođenja nije tačan? Ili dan zahteva nije tačan? Samo tada je ovo drugačije.

law-age-18-on-settling-holds = Imali ste 18 godina ili više kada ste došli
law-age-18-on-settling-fails = Još niste imali 18 godina kada ste došli
law-age-18-on-settling-open = Ne znamo da li ste imali 18 godina kada ste došli
law-age-18-on-settling-rule = Morali ste da imate 18 godina ili više kada ste došli da živite u Holandiju.
law-age-18-on-settling-change = Vaš datum rođenja nije tačan? Ili dan dolaska nije tačan? Samo tada je ovo drugačije. Živeli ste ovde i ranije? Ne znamo koji dolazak se računa. Pitajte SVB.

law-lives-in-nl-holds = Živeli ste u Holandiji
law-lives-in-nl-fails = Niste živeli u Holandiji
law-lives-in-nl-open = Ne znamo da li ste živeli u Holandiji
law-lives-in-nl-rule = U vreme zahteva ste morali stvarno da živite u Holandiji. Morali ste i stvarno da želite da odete.
law-lives-in-nl-change = Ipak ste stvarno živeli u Holandiji? Onda je ovo bilo u redu.

law-residence-8-years-holds = Živeli ste 8 godina ili duže u Holandiji
law-residence-8-years-fails = Niste imali 8 godina ovde koje se računaju
law-residence-8-years-open = Ne znamo da li ste ovde živeli 8 godina
law-residence-8-years-rule = Pre zahteva ste morali ovde da živite 8 godina bez prekida. Niste imali holandsko državljanstvo? Onda se računa samo vreme sa dozvolom. Privremeni boravak, kao za studije, ne računa se.
law-residence-8-years-change = Sa 8 godina bez prekida ovo je bilo u redu. Proverite da li je datum tačan.

law-permit-at-decision-holds = Vaše pravo boravka je bilo u redu
law-permit-at-decision-fails = Vaše pravo boravka nije bilo dovoljno dobro
law-permit-at-decision-open = Ne znamo da li je Vaše pravo boravka bilo u redu
law-permit-at-decision-rule = U vreme odluke ste morali da imate holandsko državljanstvo ili dobru dozvolu. Azil za nekoliko godina nije bio dovoljan. Ni privremeni boravak.
law-permit-at-decision-change = Sa drugom dozvolom u vreme odluke ovo je bilo u redu. Pogledajte svoju tadašnju boravišnu kartu.

law-benefit-1-year-holds = Imali ste 1 godinu naknadu koja se računa
law-benefit-1-year-fails = Niste imali celu godinu naknadu koja se računa
law-benefit-1-year-open = Ne znamo da li ste 1 godinu imali naknadu
law-benefit-1-year-rule = Neposredno pre zahteva morali ste 1 godinu da imate naknadu. Ove se računaju: socijalna pomoć (bijstand), AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil i wachtgeld. Od 2019. se računaju i WAZ i Bbz. Ove se ne računaju: Ziektewet, Anw, Toeslagenwet i pozajmica. Prekid od 1 meseca ili kraći je dozvoljen (pre 2018. ne uvek).
law-benefit-1-year-change = Da li ste u toj godini imali još neku naknadu? Upišite i nju. Pogledajte u svoja pisma.

law-state-debts-holds = Dugovi prema državi nisu bili problem
law-state-debts-fails = Bilo je dugova prema državi bez dogovora
law-state-debts-open = Ne znamo da li je bilo dugova prema državi
law-state-debts-rule = Dugovi prema državi (het Rijk) morali su da budu plaćeni. Ili je morao da postoji dogovor o plaćanju. To važi i za partnera koji ide sa Vama. Het Rijk je državna vlast. Radi se na primer o porezu ili kaznama.
law-state-debts-change = Da li je sve bilo plaćeno, ili je postojao dogovor? Onda je ovo bilo u redu.

law-not-detained-holds = Niste bili u zatvoru
law-not-detained-fails = Vi ili Vaš partner ste bili u zatvoru
law-not-detained-open = Ne znamo da li je neko bio u zatvoru
law-not-detained-rule = Da li je neko bio u zatvoru na dan zahteva? Onda naknade nije bilo. To važi i za partnera koji ide sa Vama. Kazna rada u javnom interesu (taakstraf) se ne računa.
law-not-detained-change = Radi se samo o danu zahteva. Tada niko nije bio u zatvoru? Onda promenite svoj odgovor.

law-not-evading-sentence-holds = Nisu Vas tražili zbog zatvorske kazne
law-not-evading-sentence-fails = Tražili su Vas ili Vašeg partnera zbog zatvorske kazne
law-not-evading-sentence-open = Ne znamo da li su nekoga tražili zbog zatvorske kazne
law-not-evading-sentence-rule = Da li je neko izbegavao zatvorsku kaznu? Onda naknade nije bilo. To važi i za partnera koji ide sa Vama.
law-not-evading-sentence-change = Radi se samo o danu zahteva. Tada nikoga nisu tražili? Onda promenite svoj odgovor.

law-partner-goes-along-holds = Pravilo za partnere nije bilo problem
law-partner-goes-along-fails = Vaš partner je hteo da ostane u Holandiji
law-partner-goes-along-open = Ne znamo da li partner ide sa Vama
law-partner-goes-along-rule = Da li Vaš partner živi u Holandiji? Onda morate da idete zajedno. Da li ste se zauvek razišli? Ili Vaš partner već živi tamo? Onda ne morate.
law-partner-goes-along-change = Da li je Vaš partner ipak išao sa Vama? Ili ste se zauvek razišli? Onda je ovo bilo u redu.

law-foster-consent-holds = Za decu u hraniteljstvu je sve u redu
law-foster-consent-fails = Nije bilo pisma za decu u hraniteljstvu
law-foster-consent-open = Ne znamo da li je za decu u hraniteljstvu sve bilo u redu
law-foster-consent-rule = Da li deca u hraniteljstvu idu sa Vama? Onda roditelj ili staratelj mora pismeno da kaže da.
law-foster-consent-change = Sa pismom roditelja ili staratelja ovo je bilo u redu.

law-destination-country-of-origin-holds = Ova zemlja je Vaša zemlja porekla
law-destination-country-of-origin-fails = Ova zemlja nije Vaša zemlja porekla
law-destination-country-of-origin-open = Ne znamo da li je ovo Vaša zemlja porekla
law-destination-country-of-origin-rule = Morali ste da idete u zemlju gde ste rođeni. Morali ste i da imate državljanstvo te zemlje, tada ili ranije. Rođeni ste u Surinamu? Onda je u redu i holandsko državljanstvo. Aruba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius i Saba pripadaju Kraljevini Holandiji. Po ovom zakonu tamo niste mogli da idete.
law-destination-country-of-origin-change = Morala je da bude zemlja gde ste rođeni. I morali ste da imate to državljanstvo, tada ili ranije. Rođeni ste u Surinamu? Onda je u redu i holandsko državljanstvo.

law-admission-proof-holds = Smeli ste da živite u toj zemlji
law-admission-proof-fails = Nije bilo pisma da tamo smete da živite
law-admission-proof-open = Ne znamo da li ste tamo smeli da živite
law-admission-proof-rule = Nemate državljanstvo te zemlje? Onda ste morali da imate pismo tamošnje vlasti. U njemu je moralo da piše: smete da živite tamo najmanje 1 godinu. To je moralo da piše i za Vašeg partnera i decu koja idu sa Vama.
law-admission-proof-change = Sa pismom tamošnje vlasti ovo je bilo u redu. Ili sa državljanstvom te zemlje.

# The visitor's own facts
why-received = SVB je dobio Vaš zahtev: { $date }.
why-not-applied = Ovde niste naveli nijedan zahtev.
why-recruited = Zemlja rođenja: { $country }. Dolazak: { $settled }. To je pre { $before }.
why-settled-late = Zemlja rođenja: { $country }. Dolazak: { $settled }. To je moralo da bude pre { $before }.
why-never-national = Zemlja rođenja: { $country }. Ali to državljanstvo nikad niste imali.
why-not-surinamese = Rođeni ste u Surinamu. Ali niste imali holandsko ni surinamsko državljanstvo.
why-country-not-listed = Zemlja rođenja: { $country }. Ta zemlja nije u zakonu.
why-other-group = Vama odgovara druga grupa iz zakona. Zemlja rođenja: { $country }.
why-foreigner = Niste imali holandsko državljanstvo.
why-only-dutch = Imali ste samo holandsko državljanstvo.
why-dual = Imali ste holandsko i još jedno državljanstvo.
why-dutch = Imali ste holandsko državljanstvo.
why-age = Vaše godine tada: { $age }.
why-age-between = Vaše godine tada: { $youngest } ili { $oldest }.
why-age-on-settling = Vaše godine pri dolasku: { $age }.
why-age-on-settling-between = Vaše godine pri dolasku: { $youngest } ili { $oldest }.
why-temporary = Vaš boravak je bio privremen.
why-resident-since = Ovde ste živeli bez prekida od { $date }.
why-benefit-since = Imali ste naknadu od { $date }.
why-benefit-stopped = Naknada koja se računa prestala je više od 1 meseca ranije.
why-benefit-months = { $months ->
    [0] Ne brojimo nijedan celi mesec.
    [one] Brojimo { $months } mesec. Mora da ih bude 12.
    [few] Brojimo { $months } meseca. Mora da ih bude 12.
   *[other] Brojimo { $months } meseci. Mora da ih bude 12.
 }
why-partner-too = Ovo važi i za Vašeg partnera.
why-no-partner = Niste imali partnera.
why-no-foster-children = Sa Vama nisu išla deca u hraniteljstvu.
why-destination = Zemlja: { $country }.

# What the law leaves open
open-naturalised-refugee = Dobili ste azil, a kasnije holandsko državljanstvo. Nije jasno da li se to još računa. Pitajte SVB.
open-refugee-born-elsewhere = Imate ili ste imali azil, a rođeni ste u drugoj zemlji. Zakon i SVB ne kažu isto. Pitajte SVB.
open-moluccan-to-indonesia = Vi ste u registru Molučana. Nije jasno da li sa tim smete da idete u Indoneziju. Pitajte SVB.
open-break-before-application = Jedna naknada je prestala kratko pre Vašeg zahteva: najviše 1 mesec. Sud je nekad smatrao da je SVB prestrog. Pitajte SVB.
open-gap-in-one-benefit = Bio je prekid u istoj naknadi. Zakon o tome tada nije bio jasan. Pitajte SVB.
