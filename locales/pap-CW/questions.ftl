# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the questions are about today).

q-application-received = Ki dia SVB a haña bo petishon?
    .why = E fecha ta den e karta di SVB. E lei ta wak e dia ei.
q-birth-date = Kiko ta bo fecha di nasementu?
    .why = Bo edat ta konta den e reglanan.
q-birth-country = Na ki pais bo a nase?
    .why = E lei ta pa hende di sierto pais.
q-nationalities = { $way ->
    [applied] Ki nashonalidat bo tabatin ora bo a hasi petishon?
   *[now] Ki nashonalidat bo tin?
 }
    .why = Wak den bo paspòrt. Bo por skohe mas ku unu.
q-former-nationalities = Antes bo tabatin un otro nashonalidat tambe?
    .why = Tin bia un nashonalidat di antes ta konta tambe.
q-settled-in-nl = Ki dia bo a bin biba na Hulanda?
    .why = Bo a bai i bin bèk? Tuma e último bia ku bo a bin.
q-moluccan-register = Bo ta den e registro di molukeño (Rietkerk-uitkering)?
    .why = Ta trata di hende ku a bin na 1951 òf 1952.
q-asylum-permit = Na Hulanda bo a haña pèrmit di asilo (verblijfsvergunning asiel)?
    .why = E lei ta pa refugiado tambe.
q-asylum-received = Ki dia bo a haña asilo pa promé bia?
    .why = E fecha ta riba bo papelnan bieu di IND.
q-family-reunification = Bo a bin biba serka famia ku tabatin asilo?
    .why = Tin bia hende ku a bin biba serka un refugiado ta konta tambe.
q-lives-in-nl = { $way ->
    [applied] Bo tabata biba na Hulanda ora bo a hasi petishon?
   *[now] Bo ta biba na Hulanda?
 }
    .why = Bo kas di bèrdat mester tabata na Hulanda.
q-residence-since = { $way ->
    [applied] For di ki dia bo tabata biba akí sin pousa?
   *[now] For di ki dia bo ta biba akí sin pousa?
 }
    .why = Konta solamente e tempu ku bon papel di estadia. E lei ta pidi 8 aña.
q-permit = { $way ->
    [applied] Ki derecho di estadia bo tabatin na momentu di e desishon?
   *[now] Ki derecho di estadia bo tin?
 }
    .why = Wak riba bo karchi di estadia (verblijfskaart).
q-temporary-purpose = { $way ->
    [applied] Bo estadia tabata temporal, por ehèmpel pa studia?
   *[now] Bo estadia ta temporal, por ehèmpel pa studia?
 }
    .why = Temporal tambe: trabou ku un pèrmit di trabou òf un tratamentu médiko.
q-benefit-1 = { $way ->
    [applied] Ki benefisio (uitkering) bo tabatin e dia promé ku bo petishon?
   *[now] Ki benefisio (uitkering) bo tin awor?
 }
    .why = E lei ta pidi 1 aña ku un benefisio. No ta tur benefisio ta konta.
q-benefit-more = Ki benefisio (uitkering) bo tabatin promé ku esei?
    .why = Un benefisio den e mesun tempu ta konta tambe.
q-benefit-since = For di ki dia bo tabatin e benefisio akí: { $benefit }?
    .why = E fecha ta den e karta tokante bo benefisio.
q-benefit-until = Te ku ki dia bo tabatin: { $benefit }?
    .why = Yena e último dia.
q-benefit-loan = Bo benefisio tabata un fiansa (lening): { $benefit }?
    .why = Plaka ku bo mester paga bèk no ta konta.
q-destination = { $way ->
    [applied] Na ki pais bo tabata ke bai?
   *[now] Na ki pais bo ke bai?
 }
    .why = E reglanan no ta meskos pa tur pais.
q-admission-proof = { $way ->
    [applied] Bo tabatin un karta ku pèrmit pa biba aya?
   *[now] Bo tin un karta ku pèrmit pa biba aya?
 }
    .why = Un karta di gobièrnu di e pais ei, pa por lo ménos 1 aña.
q-nationality-declaration = { $way ->
    [applied] Bo tabata ke pidi e nashonalidat di e pais ei?
   *[now] Bo ke pidi e nashonalidat di e pais ei?
 }
    .why = Bo ta solamente hulandes? E ora ei bo mester a primintí esei riba papel.
q-renounces-dutch-nationality = { $way ->
    [applied] Bo tabata ke entregá bo paspòrt hulandes?
   *[now] Bo ke entregá bo paspòrt hulandes?
 }
    .why = Ku dos nashonalidat e tabata posibel solamente asina. No entregá nada awor: puntra SVB promé.
q-partner = { $way ->
    [applied] Bo tabatin un pareha ora bo a hasi petishon?
   *[now] Bo tin un pareha?
 }
    .why = Un pareha ta bo esposo, bo esposa òf un hende ku bo ta biba huntu kuné.
q-foster-children = { $way ->
    [applied] Bo tabata ke hiba yu di kriansa (pleegkinderen) ku bo?
   *[now] Bo ke hiba yu di kriansa (pleegkinderen) ku bo?
 }
    .why = Pa bo mes yunan e regla akí no ta eksistí.
q-foster-consent = { $way ->
    [applied] Tabatin un karta ku pèrmit pa e yunan di kriansa bai?
   *[now] Tin un karta ku pèrmit pa e yunan di kriansa bai?
 }
    .why = Di e mayor òf di e tutor (voogd).
q-state-debts = { $way ->
    [applied] Bo tabatin debe na gobièrnu sentral di Hulanda (Rijk)?
   *[now] Bo tin debe na gobièrnu sentral di Hulanda (Rijk)?
 }
    .why = Por ehèmpel belasting òf but. Niun hende no ta mira bo kontesta.
q-partner-state-debts = { $way ->
    [applied] Bo pareha tabatin debe na gobièrnu sentral di Hulanda (Rijk)?
   *[now] Bo pareha tin debe na gobièrnu sentral di Hulanda (Rijk)?
 }
    .why = E regla ta konta tambe pa un pareha ku ta bai ku bo.
q-detained = { $way ->
    [applied] Bo tabata den prizòn riba e dia di bo petishon?
   *[now] Bo ta den prizòn?
 }
    .why = Nos ta puntra tur hende esaki. Niun hende no ta mira bo kontesta.
q-evading-sentence = { $way ->
    [applied] E tempu ei bo tabatin un kastigu di prizòn pa kumpli ainda?
   *[now] Bo tin un kastigu di prizòn pa kumpli ainda?
 }
    .why = Un kastigu pa kua nan ta buska bo. Niun hende no ta mira bo kontesta.
q-partner-detained = { $way ->
    [applied] E tempu ei bo pareha tabata den prizòn?
   *[now] Bo pareha ta den prizòn?
 }
    .why = E regla ta konta tambe pa un pareha ku ta bai ku bo.
q-partner-evading-sentence = { $way ->
    [applied] E tempu ei bo pareha tabatin kastigu di prizòn pa kumpli ainda?
   *[now] Bo pareha tin un kastigu di prizòn pa kumpli ainda?
 }
    .why = E regla ta konta tambe pa un pareha ku ta bai ku bo.

# Short names of the questions, for lists
about-application-received = Dia di bo petishon
about-birth-date = Bo fecha di nasementu
about-birth-country = Bo pais di nasementu
about-nationalities = Bo nashonalidat
about-former-nationalities = Nashonalidat di antes
about-settled-in-nl = A bin Hulanda
about-moluccan-register = Registro di molukeño
about-asylum-permit = Pèrmit di asilo
about-asylum-received = A haña asilo
about-family-reunification = Serka famia ku asilo
about-lives-in-nl = Biba na Hulanda
about-residence-since = Akí sin pousa for di
about-permit = Bo derecho di estadia
about-temporary-purpose = Estadia temporal
about-benefit = Bo benefisio (uitkering)
about-benefit-since = Benefisio for di
about-benefit-until = Benefisio te ku
about-benefit-loan = Benefisio komo fiansa (lening)
about-destination = Pais na unda bo ta bai
about-admission-proof = Karta ku pèrmit pa biba aya
about-nationality-declaration = Pidi otro nashonalidat
about-renounces-dutch-nationality = Entregá paspòrt hulandes
about-partner = Bo pareha
about-foster-children = Yu di kriansa (pleegkinderen)
about-foster-consent = Karta pa yu di kriansa
about-state-debts = Debe na gobièrnu sentral (Rijk)
about-partner-state-debts = Debe di bo pareha
about-detained = Prizòn
about-evading-sentence = Kastigu di prizòn
about-partner-detained = Prizòn (pareha)
about-partner-evading-sentence = Kastigu di prizòn (pareha)

# Rights of residence
permit-dutch = Mi ta hulandes
permit-regular_fixed = Estadia regular, pa algun aña
    .hint = Pèrmit di estadia (verblijfsvergunning regulier, bepaalde tijd)
permit-regular_indefinite = Estadia regular, pa semper
    .hint = Pèrmit di estadia (regulier onbepaalde tijd, òf EU-langdurig)
permit-asylum_fixed = Asilo, pa algun aña
    .hint = Pèrmit di estadia (verblijfsvergunning asiel, bepaalde tijd)
permit-asylum_indefinite = Asilo, pa semper
    .hint = Pèrmit di estadia (verblijfsvergunning asiel, onbepaalde tijd)
permit-eu = Siudadano di Union Europeo (EU), òf famia
    .hint = Noruega, Islandia i Suisa tambe
permit-association_agreement = Trahadó turko òf famia
    .hint = Derecho pa medio di e tratado ku Turkia
permit-other = Algu otro
    .hint = Òf sin papel

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Ònderstant (bijstand)
    .hint = Plaka di munisipio (gemeente)
benefit-aow = AOW
    .hint = Penshun di gobièrnu
benefit-wia = WIA
    .hint = Bo ta malu i no por traha
benefit-wao = WAO
    .hint = A bira malu promé ku 2004
benefit-ww = WW
    .hint = Bo no tin trabou mas
benefit-none = Niun benefisio (uitkering)
    .hint = E tempu ei mi no tabatin nada
benefit-wajong = Wajong
    .hint = For di hóben malu òf ku limitashon
benefit-zw = Ziektewet
    .hint = E promé tempu ku bo ta malu
benefit-anw = Anw
    .hint = Bo pareha a fayesé
benefit-ioaw = IOAW
    .hint = Hende di mas edat sin trabou, di munisipio (gemeente)
benefit-ioaz = IOAZ
    .hint = Hende di mas edat ku antes tabatin su mes negoshi
benefit-iow = IOW
    .hint = Despues di WW, mas ku 60 aña
benefit-waz = WAZ
    .hint = Malu, i antes tabatin su mes negoshi
benefit-bbz = Bbz
    .hint = Ònderstant (bijstand) pa hende ku tin nan mes negoshi
benefit-tw = Toeslagenwet
    .hint = Plaka èkstra huntu ku un benefisio
benefit-wachtgeld = Wachtgeld
    .hint = Bo tabata traha pa gobièrnu
benefit-wamil = Wamil
    .hint = Bo tabata traha den ehérsito i a bira malu
benefit-other = Algu otro
    .hint = Penshun di trabou, plaka di otro pais
benefit-running = E tabata sigui ainda
    .hint = Te ku e dia promé ku e petishon

# Debts
debts-none = Niun debe
    .hint = Òf tur kos ta pagá
debts-arrangement = Sí, ku un areglo di pago
    .hint = Paga un tiki tur luna
debts-not_collected = Sí, pero mi no tin ku paga
    .hint = Esei ta den un karta di gobièrnu
debts-unpaid = Sí, sin areglo di pago
    .hint = No pagá ainda

# Partner
partner-none = Sin pareha
partner-goes_along = Mi pareha ta bai ku mi
    .hint = Mi pareha ta biba na Hulanda
partner-stays_in_nl = Mi pareha ta keda na Hulanda
partner-already_there = Mi pareha ta biba aya kaba
partner-separated = Nos no ta huntu mas
    .hint = Separá pa semper
