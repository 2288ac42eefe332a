# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Bo petishon tabata na tempu
law-application-in-time-fails = Nos no sa di niun petishon na tempu
law-application-in-time-open = Nos no sa si bo petishon tabata na tempu
law-application-in-time-rule = SVB mester tabatin bo petishon promé ku 1 di yanüari 2025. Riba 31 di desèmber 2024 e tabata na tempu ainda.
law-application-in-time-change = Tòg SVB a haña bo petishon promé ku 1 di yanüari 2025? Buska e karta i kambia e fecha.

law-target-group-holds = Bo ta den un grupo di e lei
law-target-group-fails = Bo no ta den un grupo di e lei
law-target-group-open = Nos no sa si bo ta den un grupo di e lei
law-target-group-rule = E lei ta pa hende di e paisnan akí: Turkia, Maroko, Tunesia, Kabo Verde, Serbia, Montenegro, Bosnia, Kosovo, Nort Masedonia i Sürnam. Nan mester a bin akí promé ku 1 di yüli 2014. Kroasia: promé ku 1 di yüli 2013. Slovenia: promé ku 1 di mei 2004. Spaña, Portugal, Italia i Gresia: promé ku 1 di novèmber 1993. Bo mester a nase aya. Tambe bo mester tabatin e nashonalidat ei, e tempu ei òf antes. Bo a nase na Sürnam? E ora ei e nashonalidat hulandes ta bon tambe. E lei ta tambe pa molukeño ku a bin na 1951 i 1952. I pa refugiado ku asilo di promé ku 1 di yüli 2014.
law-target-group-change = Wak tres kontesta: pais di nasementu, nashonalidat i e dia ku bo a bin. Bo tabatin asilo, òf bo a bin serka famia ku asilo? E ora ei e por ta otro. Bo a biba akí antes tambe? Nos no sa kua biaha ta konta. Puntra SVB.

law-nationality-holds = Bo nashonalidat ta pas ku e lei
law-nationality-fails = Bo nashonalidat no ta pas ku e lei
law-nationality-open = Nos no sa si bo nashonalidat ta pas
law-nationality-rule = Bo no tabata hulandes? E ora ei tabata bon. Bo tabata solamente hulandes? E ora ei bo mester a primintí di pidi e nashonalidat di bo pais. Bo tabatin dos? E ora ei bo mester a entregá e nashonalidat hulandes.
law-nationality-change = Bo tabata solamente hulandes? Ku e promesa di pidi e otro nashonalidat tabata bon. Bo tabatin dos? Sin e nashonalidat hulandes tabata bon.

law-age-55-holds = Bo tabatin 55 aña òf mas
law-age-55-fails = Bo no tabatin 55 aña ainda
law-age-55-open = Nos no sa si bo tabatin 55 aña
law-age-55-rule = Riba e dia di e petishon bo mester tabatin 55 aña òf mas.
law-age-55-change = Bo fecha di nasementu no ta korekto? Òf e dia di e petishon? Solamente e ora ei esaki ta otro.

law-age-18-on-settling-holds = Bo tabatin 18 aña òf mas ora bo a bin
law-age-18-on-settling-fails = Bo no tabatin 18 aña ainda ora bo a bin
law-age-18-on-settling-open = Nos no sa si bo tabatin 18 aña ora bo a bin
law-age-18-on-settling-rule = Bo mester tabatin 18 aña òf mas ora bo a bin biba na Hulanda.
law-age-18-on-settling-change = Bo fecha di nasementu no ta korekto? Òf e dia ku bo a bin? Solamente e ora ei esaki ta otro. Bo a biba akí antes tambe? Nos no sa kua biaha ta konta. Puntra SVB.

law-lives-in-nl-holds = Bo tabata biba na Hulanda
law-lives-in-nl-fails = Bo no tabata biba na Hulanda
law-lives-in-nl-open = Nos no sa si bo tabata biba na Hulanda
law-lives-in-nl-rule = Ora bo a hasi petishon, bo mester tabata biba di bèrdat na Hulanda. Tambe bo mester tabata ke bai di bèrdat.
law-lives-in-nl-change = Tòg bo tabata biba di bèrdat na Hulanda? E ora ei esaki tabata bon.

law-residence-8-years-holds = Bo tabata biba na Hulanda 8 aña òf mas
law-residence-8-years-fails = Bo no tabatin 8 aña akí ku ta konta
law-residence-8-years-open = Nos no sa si bo tabata biba akí 8 aña
law-residence-8-years-rule = Promé ku e petishon bo mester tabata biba akí 8 aña sigui. Bo no tabata hulandes? E ora ei solamente e tempu ku un pèrmit ta konta. Estadia temporal, manera pa studia, no ta konta.
law-residence-8-years-change = Ku 8 aña sin pousa esaki tabata bon. Wak si e fecha ta korekto.

law-permit-at-decision-holds = Bo derecho di estadia tabata bon
law-permit-at-decision-fails = Bo derecho di estadia no tabata sufisiente
law-permit-at-decision-open = Nos no sa si bo derecho di estadia tabata bon
law-permit-at-decision-rule = Na momentu di e desishon bo mester tabata hulandes. Òf bo mester tabatin un bon pèrmit. Asilo pa algun aña no tabata sufisiente. Estadia temporal tampoko.
law-permit-at-decision-change = Ku un otro pèrmit na momentu di e desishon esaki tabata bon. Wak riba bo karchi di estadia (verblijfskaart) di e tempu ei.

law-benefit-1-year-holds = Bo tabatin 1 aña un benefisio ku ta konta
law-benefit-1-year-fails = Bo no tabatin un aña kompleto un benefisio ku ta konta
law-benefit-1-year-open = Nos no sa si bo tabatin un benefisio 1 aña
law-benefit-1-year-rule = Djis promé ku e petishon bo mester tabatin un benefisio (uitkering) durante 1 aña. Esakinan ta konta: ònderstant (bijstand), AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil i wachtgeld. For di 2019 WAZ i Bbz ta konta tambe. Esakinan no ta konta: Ziektewet, Anw, Toeslagenwet i un fiansa (lening). Un pousa di 1 luna òf ménos por (promé ku 2018 no semper).
law-benefit-1-year-change = Bo tabatin un otro benefisio tambe den e aña ei? Yena esei tambe. Wak den bo kartanan.

law-state-debts-holds = Debe na gobièrnu sentral di Hulanda (Rijk) no tabata un problema
law-state-debts-fails = Tabatin debe na gobièrnu sentral di Hulanda (Rijk) sin areglo di pago
law-state-debts-open = Nos no sa si tabatin debe na gobièrnu sentral di Hulanda (Rijk)
law-state-debts-rule = Debe na gobièrnu sentral di Hulanda (Rijk) mester tabata pagá. Òf mester tabatin un areglo pa paga e debe. Esei ta konta tambe pa un pareha ku ta bai ku bo. Por ehèmpel belasting òf but.
law-state-debts-change = Tur kos tabata pagá, òf tabatin un areglo di pago? E ora ei esaki tabata bon.

law-not-detained-holds = Bo no tabata den prizòn
law-not-detained-fails = Abo òf bo pareha tabata den prizòn
law-not-detained-open = Nos no sa si un hende tabata den prizòn
law-not-detained-rule = Un hende tabata será riba e dia di e petishon? E ora ei no tabatin benefisio. Esei ta konta tambe pa un pareha ku ta bai ku bo. Trabou komo kastigu (taakstraf) no ta konta.
law-not-detained-change = Esaki ta trata solamente di e dia di e petishon. Niun hende no tabata será e dia ei? E ora ei kambia bo kontesta.

law-not-evading-sentence-holds = Nan no tabata buska bo pa kastigu di prizòn
law-not-evading-sentence-fails = Nan tabata buska abo òf bo pareha pa kastigu di prizòn
law-not-evading-sentence-open = Nos no sa si nan tabata buska un hende pa kastigu di prizòn
law-not-evading-sentence-rule = Un hende tabata hui pa un kastigu di prizòn? E ora ei no tabatin benefisio. Esei ta konta tambe pa un pareha ku ta bai ku bo.
law-not-evading-sentence-change = Esaki ta trata solamente di e dia di e petishon. E dia ei nan no tabata buska niun hende? E ora ei kambia bo kontesta.

law-partner-goes-along-holds = E regla pa pareha no tabata un problema
law-partner-goes-along-fails = Bo pareha tabata ke keda na Hulanda
law-partner-goes-along-open = Nos no sa si un pareha ta bai ku bo
law-partner-goes-along-rule = Bo pareha ta biba na Hulanda? E ora ei boso mester bai huntu. Boso ta separá pa semper? Òf bo pareha ta biba aya kaba? E ora ei no ta nesesario.
law-partner-goes-along-change = Tòg bo pareha tabata bai ku bo? Òf boso tabata separá pa semper? E ora ei esaki tabata bon.

law-foster-consent-holds = Pa yu di kriansa tur kos ta bon
law-foster-consent-fails = No tabatin un karta pa e yunan di kriansa
law-foster-consent-open = Nos no sa si tur kos tabata bon pa yunan di kriansa
law-foster-consent-rule = Yu di kriansa (pleegkinderen) ta bai ku bo? E ora ei e mayor òf e tutor (voogd) mester ta di akuerdo, riba papel.
law-foster-consent-change = Ku un karta di e mayor òf di e tutor (voogd) esaki tabata bon.

law-destination-country-of-origin-holds = E pais akí ta bo pais di orígen
law-destination-country-of-origin-fails = E pais akí no ta bo pais di orígen
law-destination-country-of-origin-open = Nos no sa si esaki ta bo pais di orígen
law-destination-country-of-origin-rule = Bo mester a bai na e pais kaminda bo a nase. Tambe bo mester tabatin e nashonalidat di e pais ei, e tempu ei òf antes. Bo a nase na Sürnam? E ora ei e nashonalidat hulandes ta bon tambe. Aruba, Kòrsou, Sint Maarten, Boneiru, Sint Eustatius i Saba ta parti di Reino Hulandes. Ku e lei akí bo no por a bai e islanan ei.
law-destination-country-of-origin-change = Mester tabata e pais kaminda bo a nase. Tambe bo mester tabatin e nashonalidat di e pais ei, e tempu ei òf antes. Bo a nase na Sürnam? E ora ei e nashonalidat hulandes ta bon tambe.

law-admission-proof-holds = Bo tabatin pèrmit pa biba na e pais ei
law-admission-proof-fails = No tabatin un karta ku pèrmit pa biba aya
law-admission-proof-open = Nos no sa si bo tabatin pèrmit pa biba aya
law-admission-proof-rule = Bo no tin e nashonalidat di e pais ei? E ora ei bo mester tabatin un karta di gobièrnu di e pais ei. Den e karta mester tabata pará: bo por biba aya por lo ménos 1 aña. Meskos pa bo pareha i yunan ku ta bai ku bo.
law-admission-proof-change = Ku un karta di gobièrnu di e pais ei esaki tabata bon. Òf ku e nashonalidat di e pais ei.

# The visitor's own facts
why-received = SVB a haña bo petishon: { $date }.
why-not-applied = Bo no a yena niun petishon akí.
why-recruited = Nasé na: { $country }. A bin: { $settled }. Esei ta promé ku { $before }.
why-settled-late = Nasé na: { $country }. A bin: { $settled }. Esei mester tabata promé ku { $before }.
why-never-national = Nasé na: { $country }. Pero nunka bo no tabatin e nashonalidat ei.
why-not-surinamese = Bo a nase na Sürnam. Pero bo no tabatin nashonalidat hulandes ni surinameño.
why-country-not-listed = Nasé na: { $country }. E pais ei no ta den e lei.
why-other-group = Un otro grupo di e lei ta pas ku bo. Nasé na: { $country }.
why-foreigner = Bo no tabatin e nashonalidat hulandes.
why-only-dutch = Bo tabatin solamente e nashonalidat hulandes.
why-dual = Bo tabatin e nashonalidat hulandes i un otro nashonalidat.
why-dutch = Bo tabata hulandes.
why-age = Bo tabatin { $age } aña.
why-age-between = Bo tabatin { $youngest } òf { $oldest } aña.
why-age-on-settling = Bo tabatin { $age } aña ora bo a bin.
why-age-on-settling-between = Bo tabatin { $youngest } òf { $oldest } aña ora bo a bin.
why-temporary = Bo estadia tabata temporal.
why-resident-since = Bo tabata biba akí sin pousa for di { $date }.
why-benefit-since = Bo tabatin e benefisio for di { $date }.
why-benefit-stopped = Un benefisio ku ta konta a stòp kaba mas ku 1 luna promé.
why-benefit-months = { $months ->
    [0] Nos no ta konta niun luna kompleto.
   *[other] Nos ta konta { $months } luna. Mester ta 12.
 }
why-partner-too = Esaki ta konta tambe pa bo pareha.
why-no-partner = Bo no tabatin pareha.
why-no-foster-children = Niun yu di kriansa no tabata bai ku bo.
why-destination = Pais: { $country }.

# What the law leaves open
open-naturalised-refugee = Bo a haña asilo i despues bo a bira hulandes. No ta kla si esei ta konta ainda. Puntra SVB.
open-refugee-born-elsewhere = Bo tin òf tabatin asilo, i bo a nase na un otro pais. E lei i SVB no ta bisa meskos. Puntra SVB.
open-moluccan-to-indonesia = Bo ta den e registro di molukeño. No ta kla si ku esei bo por bai Indonesia. Puntra SVB.
open-break-before-application = Un benefisio a stòp djis promé ku bo petishon: 1 luna komo máksimo. Tin biaha hues a haña SVB muchu strikto. Puntra SVB.
open-gap-in-one-benefit = Tabatin un pousa den e mesun benefisio. E tempu ei e lei no tabata kla tokante esei. Puntra SVB.
