# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = SVB kengê daxwaza we wergirt?
    .why = Tarîx di nameya SVB de dinivîse. Qanûn li wê rojê dinêre.
q-birth-date = Tarîxa jidayikbûna we çi ye?
    .why = Temenê we di qaîdeyan de tê hesabkirin.
q-birth-country = Hûn li kîjan welatî ji dayik bûne?
    .why = Qanûn ji bo kesên ji hin welatan e.
q-nationalities = { $way ->
    [applied] Di dema daxwazê de hemwelatiya we çi bû?
   *[now] Di dawiya 2024an de hemwelatiya we çi bû?
 }
    .why = Li pasaporta xwe binêrin. Hûn dikarin ji yekê zêdetir hilbijêrin.
q-former-nationalities = Berê hemwelatiyeke we ya din hebû?
    .why = Hemwelatiya berê jî hin caran tê hesabkirin.
q-settled-in-nl = Hûn kengê hatin ku li Holandayê bijîn?
    .why = Di navberê de hûn li welatekî din jiyan? Cara dawî ya ku hûn hatin li vir bijîn binivîsin.
q-moluccan-register = Navê we di lîsteya Molukiyan de heye an hebû (Rietkerk-uitkering)?
    .why = Ev li ser kesên ku di 1951 an 1952an de hatin e.
q-asylum-permit = We li Holandayê destûra mayînê ya penaberiyê (asiel) girt?
    .why = Penaber jî di qanûnê de ne.
# Native reader: is “mafê penaberiyê” right for the asylum permit?
q-asylum-permit-received = We cara pêşî kengê mafê penaberiyê girt?
    .why = Tarîx li ser kaxezên we yên kevn ên IND ye.
q-family-reunification-with-asylum-holder = Hûn hatin cem malbateke ku mafê wê yê penaberiyê hebû?
    .why = Kesê ku hat cem penaberekî jî hin caran tê hesabkirin.
q-lives-in-nl = { $way ->
    [applied] Di dema daxwazê de hûn li Holandayê dijiyan?
   *[now] Di dawiya 2024an de hûn li Holandayê dijiyan?
 }
    .why = Diviya mala we ya rastî li Holandayê bûya.
q-residence-since = { $way ->
    [applied] Hûn ji kengê ve bê navber li vir dijiyan?
   *[now] Dawiya 2024an hûn ji kengê ve bê navber li vir bûn?
 }
    .why = Qanûn 8 salan dixwaze. Betlane ne navber e. Hemwelatiya we ya Holandayê tunebû? Tenê dema bi kaxezên mayînê yên derbasdar bihejmêrin.
q-permit = { $way ->
    [applied] Dema SVB biryar da, mafê we yê mayînê çi bû?
   *[now] Di dawiya 2024an de mafê we yê mayînê çi bû?
 }
    .why = Li karta xwe ya mayînê binêrin. Hê biryar tune? Mafê xwe yê niha hilbijêrin.
q-temporary-purpose = { $way ->
    [applied] Mayîna we demkî bû, mînak ji bo xwendinê?
   *[now] Dawiya 2024an mayîna we demkî bû, mînak ji bo xwendinê?
 }
    .why = Ev jî demkî ne: kar bi destûra kar, an dermankirin.
q-benefit-1 = { $way ->
    [applied] Roja beriya daxwazê kîjan pereyê alîkariyê (uitkering) ji we re hebû?
   *[now] Dawiya 2024an kîjan pereyê alîkariyê (uitkering) ji we re hebû?
 }
    .why = Diviya 1 sal pereyê alîkariyê ji we re hebûya. Ne her pereyê alîkariyê tê hesabkirin.
q-benefit-more = Beriya wê kîjan pereyê alîkariyê (uitkering) ji we re hebû?
    .why = Pereyekî di heman demê de jî tê hesabkirin.
q-benefit-since = Ev pere ji kengê ve ji we re hebû: { $benefit }?
    .why = Tarîx di nameya li ser pereyê we de dinivîse.
q-benefit-until = Heta kîjan rojê ji we re hebû: { $benefit }?
    .why = Roja dawî binivîsin.
q-benefit-loan = Pereyê we yê alîkariyê deyn bû: { $benefit }?
    .why = Pereyê ku divê hûn vegerînin, nayê hesabkirin.
q-destination = { $way ->
    [applied] We dixwest herin kîjan welatî?
    [now] Hûn dixwazin herin kîjan welatî?
    [keep] Hûn dixwazin herin kîjan welatî?
    [away] Hûn dixwazin herin kîjan welatî?
   *[event] Hûn li kîjan welatî dijîn an dê bijîn?
 }
    .why = Qaîde ne ji bo her welatî wek hev in.
q-admission-proof = { $way ->
    [applied] Nameyeke we hebû ku hûn dikarin li wir bijîn?
   *[now] Nameyeke we heye ku hûn dikarin li wir bijîn?
 }
    .why = Nameyeke dewleta wî welatî, ji bo herî kêm 1 salê. Ji bo hevjîna/ê we û zarokên ku bi we re tên jî.
q-nationality-declaration = { $way ->
    [applied] We dixwest hemwelatiya wî welatî daxwaz bikin?
   *[now] Hûn dixwazin hemwelatiya wî welatî daxwaz bikin?
 }
    .why = Hemwelatiya we tenê ya Holandayê ye? Wê demê diviya we ev li ser kaxezê soz bida. Niha tiştekî daxwaz nekin: pêşî ji SVB bipirsin.
q-renounces-dutch-nationality = { $way ->
    [applied] We dixwest dev ji hemwelatiya Holandayê berdin?
   *[now] Hûn dixwazin dev ji hemwelatiya Holandayê berdin?
 }
    .why = Bi du hemwelatiyan tenê wisa dibû. Niha dev ji tiştekî bernedin: pêşî ji SVB bipirsin.
q-partner = { $way ->
    [applied] Di dema daxwazê de hevjîn ji we re hebû?
   *[now] Di dawiya 2024an de hevjîn ji we re hebû?
 }
    .why = Mêrê we an jina we. An kesê ku hûn pê re yek mal in (ne dê, bav an zarok).
q-foster-children = { $way ->
    [applied] We dixwest zarokên xwedîkirî (pleegkinderen) bi xwe re bibin?
   *[now] Hûn dixwazin zarokên xwedîkirî (pleegkinderen) bi xwe re bibin?
 }
    .why = Zarokên kesekî din in, lê hûn wan xwedî dikin. Ji bo zarokên we bi xwe ev qaîde tune.
q-foster-consent = { $way ->
    [applied] Nameyek hebû ku zarokên xwedîkirî dikarin bi we re bên?
   *[now] Nameyek heye ku zarokên xwedîkirî dikarin bi we re bên?
 }
    .why = Ji dê an bavê, an ji weliyê zarokan.
q-state-debts = { $way ->
    [applied] Deynê we li dewletê (Rijk) hebû?
   *[now] Di dawiya 2024an de deynê we li dewletê (Rijk) hebû?
 }
    .why = Wek bac an cezayên pereyî yên dewleta navendî. Em bersiva we nabînin.
q-partner-state-debts = { $way ->
    [applied] Deynê hevjîna/ê we li dewletê (Rijk) hebû?
   *[now] Di dawiya 2024an de deynê hevjîna/ê we li dewletê hebû?
 }
    .why = Qaîde ji bo hevjîna/ê ku bi we re diçe jî ye.
q-detained = { $way ->
    [applied] Roja daxwazê hûn di girtîgehê de bûn?
   *[now] Di dawiya 2024an de hûn di girtîgehê de bûn?
 }
    .why = Em vê ji her kesî dipirsin. Em bersiva we nabînin.
q-evading-sentence = { $way ->
    [applied] Wê demê polîs ji ber cezayê girtîgehê li we digeriya?
   *[now] Di dawiya 2024an de polîs ji ber cezayê girtîgehê li we digeriya?
 }
    .why = Diviya hûn hê biçûna girtîgehê, lê hûn neçûn. Em bersiva we nabînin.
q-partner-detained = { $way ->
    [applied] Wê demê hevjîna/ê we di girtîgehê de bû?
   *[now] Di dawiya 2024an de hevjîna/ê we di girtîgehê de bû?
 }
    .why = Qaîde ji bo hevjîna/ê ku bi we re diçe jî ye.
q-partner-evading-sentence = { $way ->
    [applied] Wê demê polîs ji ber cezayê girtîgehê li hevjîna/ê we digeriya?
   *[now] Dawiya 2024an polîs ji ber cezayê girtîgehê li hevjîna/ê we digeriya?
 }
    .why = Qaîde ji bo hevjîna/ê ku bi we re diçe jî ye.

# What do I keep if I go back?
q-stay = Hûn dixwazin çawa herin?
    .why = Ji bo demeke kurt û ji bo herdem qaîde cuda ne. Hûn dikarin vê paşê biguherînin.
q-receives = Niha kîjan uitkering, teqawidî an toeslag ji we re tê?
    .why = Hûn dikarin ji yekê zêdetir hilbijêrin. Li nameyên xwe binêrin.
q-wia-kind = Kîjan cureyê WIA ji we re tê?
    .why = Ew di nameya UWV de dinivîse.
q-vvu-since = WGA-vervolguitkering a we kengê dest pê kir?
    .why = Tarîx di nameya UWV de dinivîse.
q-alone = Ji bo SVB hûn bê hevjîn in (alleenstaand)?
    .why = Li nameya xwe ya ji SVB binêrin. Hûn zewicî ne, lê ji bo herdem ji hev cuda dijîn? «Erê» hilbijêrin. Hûn bi kesekî re dijîn? Ew xwişk, bira an heval be jî, «Na» hilbijêrin. Jiyana bi zarok, dê an bavê xwe re nayê hesabkirin.
q-who-moves = Kî ji Holandayê diçe?
    .why = Ji bo pereyê zarokan (kinderbijslag) girîng e kî diçe û kî dimîne.
q-seeks-work = Hûn ê li wir herî zêde 3 mehan li kar bigerin?
    .why = Wê demê WW hin caran dikare bi we re bê.
q-full-ww-4-weeks = 4 hefte an zêdetir e, WW ya tam ji we re tê?
    .why = WW ya tam: hûn li kêleka wê kar nakin.
q-insured-there = Ji wî welatî pereyê kar an teqawidiyê ji we re tê?
    .why = Wê demê belkî sîgortaya we ya tenduristiyê li wir e.
q-departure = Roja çûyîna we ji Holandayê kîjan e?
    .why = Em ji wê rojê pê ve dihejmêrin. Hûn êdî çûne? Wê rojê binivîsin. Tenê sal jî bes e.
q-insured-year = Tevahiya sala beriya çûyînê sîgortaya we ya AOW hebû?
    .why = Wê demê hûn li Holandayê dijiyan an dixebitîn? Wê demê sîgortaya we hebû.
q-other-parent-here = Dê an bavê din li Holandayê dimîne?
    .why = Ji bo jiyan an kar. Wê demê belkî ew dikare pereyê zarokan (kinderbijslag) bigire.
q-wajong-reason = Hûn çima dixwazin herin welatekî din?
    .why = UWV hin caran ji bo Wajong îstîsnayê dike.
q-passport-since = Piştî çûyînê we kengê pasaporta Holandayê girt?
    .why = Pasaporta dawî tê hesabkirin. Nasname jî tê hesabkirin.
q-anw-since = Anw ji kengê ve ji we re tê?
    .why = Li Fasê qaîde ji 1ê Cotmeha 2016an ve cuda ne.

# Questions about what happened after going back
q-voluntary-application = SVB kengê daxwaza we ya sîgortaya bi dilxwazî wergirt?
    .why = Roj di nameya SVB de dinivîse.
q-role = Kî dixwaze vegere Holandayê?
    .why = Ji bo hevjîn û zarokan qaîdeyên taybet hene.
q-return-option-used = We berê mafê vegerê (terugkeeroptie) bi kar aniye?
    .why = Hûn berê wisa vegeriyan Holandayê? Ev tenê 1 carê dibe.
q-lawful-three-years = Hema beriya çûyînê 3 sal destûra we ya mayînê hebû?
    .why = 3 sal li pey hev. Hemwelatiya we ya Holandayê hebû? Wê demê jî erê hilbijêrin.
q-child-condition = Zarok çawa vedigere?
    .why = Zarok ne her tim dikare bi tenê vegere.
q-readmission-asked = IND an balyozxane kengê daxwaza we wergirt?
    .why = Ev li ser daxwaza vegera Holandayê ye.
q-lives-in-nl-again = Hûn ê bi rastî dîsa li Holandayê bijîn?
    .why = Serdan an betlane ne jiyîn e.
q-moved-back = Hûn ji kîjan rojê ve dîsa li Holandayê dijîn?
    .why = Dibe ku ev roj hê nehatibe.
q-partner-died = Hevjîna/ê we kîjan rojê mir?
    .why = Em bi wê rojê hesab dikin kengê tiştek diguhere.
q-deceased-insured = Hevjîna/ê we hê li Holandayê dijiya an dixebitî?
    .why = Di roja mirinê de. Sîgortaya Anw a bi dilxwazî jî tê hesabkirin.
q-deceased-left = Hevjîna/ê we kengê ji Holandayê çû?
    .why = Sîgortaya kesê ku diçe, hin caran hê 6 hefteyan heye.
q-deceased-insured-there = Paşê sîgortaya hevjîna/ê we li welatekî din hebû?
    .why = Mînak bi karê li wî welatî.
q-child-under-18 = Zarokekî we yê ji 18 salî biçûktir heye?
    .why = Ji bo Anw zarokê ji 18 salî biçûktir tê hesabkirin.
q-unfit-for-work = Nexweşî dibe sedem ku hûn kêm bixebitin an qet nexebitin?
    .why = Ji ber nexweşiyê hûn ji sedî 45 an zêdetir nikarin bixebitin.
q-separated-on = Hûn ji kîjan rojê ve êdî bi hev re najîn?
    .why = Hûn rojê nizanin? Meh jî bes e.
q-married = Hûn zewicî ne?
    .why = Hevjîniya qeydkirî (geregistreerd partnerschap) jî tê hesabkirin.
q-permanently-separated = Hûn ji bo herdem ji hev veqetiyane?
    .why = Hûn êdî naxwazin bi hev re bin, û ev misoger e.
q-together-on = Hûn ji kîjan rojê ve bi hev re ne?
    .why = Roja zewacê an ya jiyana bi hev re. Dibe ku ew roj borî be.
q-other-has-award = Kesê din bi xwe pereyê vegerê (remigratie-uitkering) digire?
    .why = Li ser navê xwe, ji SVB.
q-detention = Rewş çi ye?
    .why = Ev li ser we an hevjîna/ê we ye. Em bersiva we nabînin.
q-released-on = Ew kîjan rojê xelas dibe?
    .why = Roja ku kesek tê berdan, an êdî lê nayê gerîn.
q-child-birth-date = Zarokê we yê herî biçûk kengê ji dayik bû?
    .why = Zarokê herî biçûk ê ku bi we re çû.
q-nationality-step = We hemwelatiya welatê xwe daxwaz kir?
    .why = We di dema daxwazê de soza vê da.
q-change-on = Kîjan rojê tiştek diguhere?
    .why = Dibe ku ev roj hê nehatibe.
q-still-in-nl = Hûn niha hê li Holandayê ne?
    .why = Ji Holandayê divê hûn di nav 4 hefteyan de bibêjin. Ji welatekî din di nav 6 hefteyan de.
q-award-on = Biryara SVB ya kîjan rojê ye?
    .why = Tarîx li jora nameya ku dibêje pere ji we re tê, heye.
q-leaves-on = Hûn kîjan rojê ji Holandayê diçin?
    .why = SVB dinêre ka ew di wextê xwe de ye.
q-not-to-blame = Hûn derengtir diçin, ji ber ku rêyeke din tune?
    .why = Mînak ji ber ku hûn pir nexweş in.
q-incapacity-change = Çi hat serê WIA an WAO ya we?
    .why = Ev li ser dema piştî çûyîna we ye.
q-left-with-incapacity = Dema hûn çûn, WIA an WAO ji we re hebû?
    .why = Qaîde tenê ji bo van her du pereyên alîkariyê ye.
q-stopped-benefit = Dema hûn çûn, kîjan pereyê alîkariyê (uitkering) rawestiya?
    .why = Yekê hilbijêrin. Paşê hûn dikarin careke din bikin.
q-back-on = Hûn ji kîjan rojê ve dîsa li Holandayê dijîn?
    .why = Hin pere tenê dîsa dest pê dikin, ger hûn di wextê xwe de vegerin.
q-abroad-from = Hûn kîjan rojê diçin?
    .why = Roja pêşî ya rêwîtiya we.
q-abroad-until = Hûn kîjan rojê vedigerin?
    .why = Roja ku hûn dîsa li Holandayê ne. Hûn hê nizanin? Ya ku hûn difikirin binivîsin.
q-days-abroad-before = Di sala rêwîtiyê de hûn berê çend rojan li derveyî Holandayê bûn?
    .why = Ji 1ê Çileyê heta vê rêwîtiyê bihejmêrin. Hûn qet neçûn? 0 binivîsin.
q-residence-now = Niha mafê we yê mayînê çi ye?
    .why = Li karta xwe ya mayînê binêrin. Em bersiva we nabînin.
q-no-means = Pereyê we têra rêwîtiyê nake?
    .why = Alîkarî ji bo kesên ku bi xwe nikarin bidin e.
q-helped-before = Di 5 salên dawî de we alîkariyeke wisa girt?
    .why = Piraniya caran ev alîkarî tenê 1 carê tê dayîn.
q-office = Ev li ser kîjan saziyê ye?
    .why = Li jora nameyê binêrin, an li bankê, kî pere dide we.
q-decision-on = Biryar ya kîjan rojê ye?
    .why = Roj li jora nameyê ye.
q-partner-place = Hevjîna/ê we dê li ku bijî?
    .why = Mêrê we, jina we, an kesê ku hûn pê re wek hevjîn dijîn.
q-household = Hûn bi kê re ji Holandayê çûn?
    .why = Pereyê vegerê bi vê ve girêdayî ye.
q-payment = Mehê çiqas pereyê vegerê (remigratie-uitkering) ji we re tê?
    .why = Li bankê an di nameya SVB de binêrin.
q-gross-benefits = Ji Holandayê çiqas pereyên alîkariyê yên din ji we re tên?
    .why = Hemûyên xwe û hevjîna/ê xwe bicivînin, mehê, beriya bacê (bruto): AOW, Anw, WIA, WAO, WAZ, Wajong û toeslag. Tiştek tune? 0 binivîsin.

about-voluntary-application = Daxwaza sîgortaya bi dilxwazî
about-role = Kî dixwaze vegere
about-return-option-used = Bikaranîna mafê vegerê (terugkeeroptie)
about-lawful-three-years = 3 sal destûra mayînê
about-child-condition = Zarok çawa vedigere
about-readmission-asked = Daxwaza vegera Holandayê
about-lives-in-nl-again = Jiyîna dîsa li Holandayê
about-moved-back = Roja ku hûn dîsa li Holandayê ne
about-partner-died = Roja mirinê
about-deceased-insured = Hevjîn hê li Holandayê
about-deceased-left = Hevjîn ji Holandayê çû
about-deceased-insured-there = Sîgortaya hevjînê li wir
about-child-under-18 = Zarokê ji 18 salî biçûktir
about-unfit-for-work = Nexweşî, kêm karkirin an qet na
about-separated-on = Roja ku hûn êdî ne bi hev re ne
about-married = Zewicî
about-permanently-separated = Ji bo herdem veqetiyayî
about-together-on = Destpêka jiyana bi hev re
about-other-has-award = Pereyê vegerê yê kesê din
about-detention = Girtîgeh an cezayê girtîgehê
about-released-on = Roja ku xelas dibe
about-child-birth-date = Tarîxa jidayikbûna zarokê herî biçûk
about-nationality-step = Daxwaza hemwelatiyê
about-change-on = Roja guherînê
about-still-in-nl = Hê li Holandayê
about-award-on = Roja biryarê
about-leaves-on = Roja ku hûn diçin
about-not-to-blame = Ne di destê we de
about-incapacity-change = Guherîna WIA an WAO
about-left-with-incapacity = Çûyîn bi WIA an WAO
about-stopped-benefit = Pereyê ku rawestiya
about-back-on = Roja ku hûn dîsa li Holandayê ne
about-abroad-from = Roja pêşî ya çûyînê
about-abroad-until = Roja vegera Holandayê
about-days-abroad-before = Rojên berê li derveyî Holandayê
about-residence-now = Mafê we yê mayînê niha
about-no-means = Pere têra rêwîtiyê nake
about-helped-before = Alîkariya ku we berê girt
about-office = Saziya wê
about-decision-on = Roja biryarê
about-partner-place = Hevjîna/ê we li ku dijî
about-household = Hûn bi kê re çûn
about-payment = Pereyê we yê mehê
about-gross-benefits = Pereyên din bi hev re

voluntary-application-not-yet = Hê nehatiye daxwazkirin
role-remigrant = Ez, û pere yê min e
role-partner = Ez, û ez wek hevjîn çûm
role-child = Ez, û ez wek zarok çûm
child-condition-together = Bi dê an bavê re
child-condition-came-of-age = Bi tenê, piştî 18 saliya xwe
    .hint = Di sala piştî çûyînê de bû 18 salî
child-condition-neither = Ne ev û ne ew
readmission-asked-not-yet = Hê nehatiye daxwazkirin
deceased-left-never-lived = Qet li Holandayê nejiya
detention-shorter = Girtî, ji 1 mehê kêmtir
detention-month = Girtî, 1 meh an zêdetir
detention-fugitive = Ji bo cezayê girtîgehê lê tê gerîn
detention-departed = Çû nav komeke terorê (uitreiziger)
released-on-not-yet = Hê xelas nebûye
nationality-step-none = Na, hê na
nationality-step-asked = Erê, ez hê li bendê me
nationality-step-received = Erê, min ew girt
nationality-step-refused = Erê, lê welatê min got na
leaves-on-not-yet = Hê roj nehatiye hilbijartin
incapacity-change-lowered = Pere kêm bû
incapacity-change-ended = Pere rawestiya
incapacity-change-nothing = Tiştek neguherî
back-on-not-yet = Ez hê venegeriyame
stay-visit = Ji bo serdanê
    .hint = Paşê ez vedigerim
stay-part-of-year = Beşek ji her salê
    .hint = Ez hem li vir hem li wir dijîm
stay-try-first = Pêşî biceribînim
    .hint = Belkî ez vegerim
stay-for-good = Ji bo herdem
    .hint = Ez ê li wir bijîm
stay-unsure = Ez hê nizanim
    .hint = Wê demê hûn pêşî dixwînin çi ji we re dimîne
residence-now-dutch = Hemwelatiya min a Holandayê heye
    .hint = Pasaporteke min a Holandayê heye
residence-now-eu = Hemwelatiya min a Yekîtiya Ewropayê (EU) heye
    .hint = An ez ji malbata kesekî ji EU me
residence-now-regular-fixed = Asayî, demek diyar (regulier, bepaalde tijd)
    .hint = Destûreke asayî ji bo çend salan
residence-now-regular-indefinite = Asayî, bê dem (regulier, onbepaalde tijd)
    .hint = Destûreke asayî ji bo herdem
residence-now-eu-long-term = Mayîna demdirêj a EU (langdurig ingezetene EU)
    .hint = Ew li ser karta we ya mayînê dinivîse
residence-now-temporary-asylum = Penaberî, demek diyar (asiel, bepaalde tijd)
    .hint = Destûrek ji bo çend salan
residence-now-asylum-indefinite = Penaberî, bê dem (asiel, onbepaalde tijd)
    .hint = Destûrek ji bo herdem
residence-now-temporary-protection = Parastina demkî (Ûkrayna)
residence-now-procedure = Ez hê li benda biryarekê me
residence-now-none = Destûra min a mayînê li vir tune
    .hint = An kaxezên min tune
office-svb = SVB
    .hint = AOW, Anw, AIO, pereyê zarokan (kinderbijslag), pereyê vegerê
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, li ser Ziektewet
office-municipality = Şaredarî (gemeente)
    .hint = Alîkariya civakî (bijstand), IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Lênêrîna tenduristiyê li welatekî din
office-ind = IND
    .hint = Destûra mayînê an hemwelatî
office-ind-asylum = IND, li ser penaberiyê
partner-place-none = Hevjîna/ê min tune
partner-place-along = Hevjîna/ê min bi min re tê
partner-place-stays = Hevjîna/ê min li Holandayê dimîne
partner-place-there = Hevjîna/ê min êdî li wir dijî
household-single = Bi tenê
household-single-parent = Bi zarokê xwe re, bê hevjîn
    .hint = Zarokek an zêdetir, ji 18 salî biçûktir
household-couple = Bi hevjîna/ê xwe re
    .hint = Bi zarokan an bê zarok
payment-nothing = Tiştek na
payment-small = Ji 25 euroyî kêmtir
payment-more = 25 euro an zêdetir
days-abroad-before-unit = roj
gross-benefits-unit = euro mehê

# Short names of the questions, for lists
about-application-received = Roja daxwaza we
about-birth-date = Tarîxa jidayikbûna we
about-birth-country = Welatê jidayikbûna we
about-nationalities = Hemwelatiya we
about-former-nationalities = Hemwelatiya berê
about-settled-in-nl = Hatina Holandayê
about-moluccan-register = Lîsteya Molukiyan
about-asylum-permit = Destûra penaberiyê (asiel)
about-asylum-permit-received = Roja ku we mafê penaberiyê girt
about-family-reunification-with-asylum-holder = Hatina cem malbata penaber
about-lives-in-nl = Jiyîna li Holandayê
about-residence-since = Destpêka jiyana bê navber li vir
about-permit = Mafê we yê mayînê
about-temporary-purpose = Mayîna demkî
about-benefit = Pereyê we yê alîkariyê
about-benefit-since = Destpêka pereyê alîkariyê
about-benefit-until = Roja dawî ya pereyê alîkariyê
about-benefit-loan = Pereyê alîkariyê wek deyn
about-destination = Welatê ku hûn diçin
about-admission-proof = Nameya ku hûn dikarin li wir bijîn
about-nationality-declaration = Daxwaza hemwelatiya din
about-renounces-dutch-nationality = Dev ji hemwelatiya Holandayê berdan
# Native reader: “hevjîna/ê”, “parêzerekî/ê”: how is this read aloud? Is there a neutral form?
about-partner = Hevjîna/ê we
# Native reader: is “zarokên xwedîkirî” understood as pleegkinderen, not adopted children?
about-foster-children = Zarokên xwedîkirî (pleegkinderen)
about-foster-consent = Nameya ji bo zarokên xwedîkirî
about-state-debts = Deynên li dewletê (Rijk)
about-partner-state-debts = Deynên hevjîna/ê we
about-detained = Girtîgeh
about-evading-sentence = Cezayê girtîgehê
about-partner-detained = Girtîgeh (hevjîn)
about-partner-evading-sentence = Cezayê girtîgehê (hevjîn)
about-stay = Hûn çawa diçin
about-receives = Pereyê we yê alîkariyê û teqawidî
about-wia-kind = Cureyê WIA
about-vvu-since = Destpêka WGA-vervolguitkering
about-alone = Bê hevjîn (alleenstaand)
about-who-moves = Kî diçe
about-seeks-work = Lêgerîna kar bi WW
about-full-ww-4-weeks = 4 hefte WW ya tam
about-insured-there = Mûçe an teqawidî ji wir
about-departure = Roja çûyînê
about-insured-year = Sîgorta beriya çûyînê
about-other-parent-here = Dê an bavê din
about-wajong-reason = Hûn çima diçin
about-passport-since = Pasaporta dawî ya Holandayê
about-anw-since = Destpêka Anw

# Rights of residence
permit-dutch = Hemwelatiya min a Holandayê heye
permit-regular_fixed = Mayîna asayî, ji bo çend salan
    .hint = Verblijfsvergunning regulier, bepaalde tijd
permit-regular_indefinite = Mayîna asayî, ji bo herdem
    .hint = Regulier onbepaalde tijd, an EU-langdurig
permit-asylum_fixed = Penaberî (asiel), ji bo çend salan
    .hint = Verblijfsvergunning asiel, bepaalde tijd
permit-asylum_indefinite = Penaberî (asiel), ji bo herdem
    .hint = Verblijfsvergunning asiel, onbepaalde tijd
permit-eu = Hemwelatiya EU, an malbat
    .hint = Norwec, Îslanda û Swîsre jî
permit-association_agreement = Karker ji Tirkiyeyê, an malbat
    .hint = Maf ji peymana bi Tirkiyeyê re
permit-other = Tiştekî din
    .hint = An bê kaxez

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Alîkariya civakî (bijstand)
    .hint = Pereyê ji şaredariyê (gemeente)
benefit-aow = AOW
    .hint = Teqawidiya ji dewletê
benefit-wia = WIA
    .hint = WGA an IVA. Hûn nexweş in û nikarin bixebitin
benefit-wao = WAO
    .hint = Nexweşî beriya 2004an dest pê kir
benefit-ww = WW
    .hint = Êdî karê we tune
benefit-none = Pereyê alîkariyê tune
    .hint = Wê demê tiştekî min tunebû
benefit-wajong = Wajong
    .hint = Ji ciwaniyê ve nexweş an astengdar
benefit-zw = Ziektewet
    .hint = Dema pêşî ya nexweşiyê
benefit-anw = Anw
    .hint = Hevjîna/ê we miriye
benefit-ioaw = IOAW
    .hint = Kesê bi temen û bêkar, ji şaredariyê
benefit-ioaz = IOAZ
    .hint = Kesê bi temen, berê xwedî karekî serbixwe
benefit-iow = IOW
    .hint = Piştî WW, ji 60 salî mezintir
benefit-waz = WAZ
    .hint = Nexweş, berê xwedî karekî serbixwe
benefit-bbz = Bbz
    .hint = Alîkariya civakî ji bo kesên bi karê serbixwe
benefit-tw = Toeslagenwet
    .hint = Pereyê zêde li ser pereyê alîkariyê
benefit-wachtgeld = Wachtgeld
    .hint = Hûn li cem dewletê dixebitîn
benefit-wamil = Wamil
    .hint = Hûn di artêşê de dixebitîn û nexweş ketin
benefit-aio = AIO
    .hint = Pereyê zêde ji bo AOW ya kêm
benefit-akw = Pereyê zarokan (kinderbijslag)
    .hint = Pereyê SVB ji bo zarokê we
benefit-kgb = Butçeya zarokan (kindgebonden budget)
    .hint = Pereyê zêde ji bo zarokê we, her meh
benefit-toe = Alîkariya kirê an tenduristiyê (toeslag)
    .hint = Ji Dienst Toeslagen. Ji bo kreşê jî
benefit-pen = Teqawidiya ji karê we
    .hint = Ji fona teqawidiyê (pensioenfonds)
benefit-other = Tiştekî din
    .hint = Teqawidiya kar, pereyê ji welatekî din
benefit-running = Ew hê berdewam bû
    .hint = Heta û bi roja beriya daxwazê

# Kinds of WIA
wia-kind-iva = IVA
    .hint = Bi îhtîmaleke mezin hûn êdî qet nikarin bixebitin
wia-kind-wga-lgu = WGA: loongerelateerde uitkering
    .hint = Dema pêşî
wia-kind-wga-lau = WGA: loonaanvulling
    .hint = Hûn li kêleka vî pereyî bes dixebitin
wia-kind-wga-vvu = WGA: vervolguitkering
    .hint = Piştî dema pêşî, ger hûn bes nexebitin

# Who leaves
who-moves-family = Ez bi zarokên xwe re diçim
who-moves-parent = Ez diçim, zarokên min dimînin
who-moves-child = Tenê zarokê min diçe

# Why somebody with Wajong moves
wajong-reason-treatment = Ji bo dermankirinê
wajong-reason-work = Li wir şansê min ê kar zêdetir e
wajong-reason-carer = Kesê ku li min dinêre, dê li wir bijî
wajong-reason-other = Ji bo tiştekî din

# The last passport since leaving
passport-since-none = Piştî çûyînê min pasaport negirt

# Debts
debts-none = Deyn tune
    .hint = An hemû hatiye dayîn
debts-arrangement = Erê, bi peymanekê
    .hint = Her meh hinekî dayîn
debts-not_collected = Erê, lê ne hewce ye ez bidim
    .hint = Ew di nameya dewletê de dinivîse
debts-unpaid = Erê, bê peyman
    .hint = Hê nehatiye dayîn

# Partner
partner-none = Hevjîn tune
partner-goes_along = Hevjîna/ê min bi min re tê
    .hint = Hevjîna/ê min li Holandayê dijî
partner-stays_in_nl = Hevjîna/ê min li Holandayê dimîne
partner-already_there = Hevjîna/ê min êdî li wir dijî
partner-separated = Em ji hev veqetiyane
    .hint = Ji bo herdem
