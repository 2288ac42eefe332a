# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Daxwaza we di wextê xwe de bû
law-application-in-time-fails = Em bi tu daxwazeke di wextê xwe de nizanin
law-application-in-time-open = Em nizanin daxwaza we di wextê xwe de bû an na
law-application-in-time-rule = Diviya daxwaza we beriya 1ê Çileya 2025an li cem SVB bûya. 31ê Kanûna 2024an hê di wext de bû.
law-application-in-time-change = SVB dîsa jî beriya 1ê Çileya 2025an daxwaza we wergirt? Li nameyê bigerin û tarîxê biguherînin.

law-target-group-holds = Hûn ji komeke qanûnê ne
law-target-group-fails = Hûn ne ji komeke qanûnê ne
law-target-group-open = Em nizanin hûn ji komeke qanûnê ne an na
law-target-group-rule = Qanûn ji bo kesên ji van welatan e: Tirkiye, Fas, Tûnis, Kap Verde, Sirbistan, Qeredax, Bosna, Kosova, Makedonyaya Bakur û Surînam. Diviya ew beriya 1ê Tîrmeha 2014an bihatana vir. Xirwatistan: beriya 1ê Tîrmeha 2013an. Slovenya: beriya 1ê Gulana 2004an. Spanya, Portugal, Îtalya û Yewnanistan: beriya 1ê Mijdara 1993an. Diviya hûn li wir ji dayik bibûna. Û diviya hemwelatiya we ya wî welatî hebûya, wê demê an berê. Hûn li Surînamê ji dayik bûne? Wê demê hemwelatiya Holandayê jî bes e. Qanûn ji bo Molukiyên ku di 1951 û 1952an de hatin jî ye. Û ji bo penaberên ku beriya 1ê Tîrmeha 2014an mafê penaberiyê (asiel) girtin.
law-target-group-change = Li sê bersivan binêrin: welatê jidayikbûnê, hemwelatî û roja hatina we. Mafê we yê penaberiyê hebû, an hûn hatin cem malbateke bi vî mafî? Wê demê dibe ku cuda be. Hûn berê jî li vir dijiyan? Em nizanin kîjan car tê hesabkirin. Ji SVB bipirsin.

law-nationality-holds = Hemwelatiya we li qanûnê tê
law-nationality-fails = Hemwelatiya we li qanûnê nayê
law-nationality-open = Em nizanin hemwelatiya we lê tê an na
law-nationality-rule = Hemwelatiya we ya Holandayê tunebû? Wê demê temam bû. Hemwelatiya we tenê ya Holandayê bû? Wê demê diviya we soz bidaya ku hûn hemwelatiya welatê xwe daxwaz bikin. Du hemwelatiyên we hebûn? Wê demê diviya we dev ji ya Holandayê berdaya.
law-nationality-change = Hemwelatiya we tenê ya Holandayê bû? Bi soza ku hûn hemwelatiya din daxwaz bikin, temam bû. Du hemwelatiyên we hebûn? Bê ya Holandayê temam bû.

law-age-55-holds = Hûn 55 salî an mezintir bûn
law-age-55-fails = Hûn hê nebûbûn 55 salî
law-age-55-open = Em nizanin hûn 55 salî bûn an na
law-age-55-rule = Di roja daxwazê de diviya hûn 55 salî an mezintir bûna.
law-age-55-change = Tarîxa jidayikbûna we ne rast e? An roja daxwazê ne rast e? Tenê wê demê ev cuda ye.

law-age-18-on-settling-holds = Dema hûn hatin, hûn 18 salî an mezintir bûn
law-age-18-on-settling-fails = Dema hûn hatin, hûn hê nebûbûn 18 salî
law-age-18-on-settling-open = Em nizanin dema hûn hatin, hûn 18 salî bûn an na
law-age-18-on-settling-rule = Dema hûn hatin ku li Holandayê bijîn, diviya hûn 18 salî an mezintir bûna.
law-age-18-on-settling-change = Tarîxa jidayikbûna we ne rast e? An roja hatina we ne rast e? Tenê wê demê ev cuda ye. Hûn berê jî li vir dijiyan? Em nizanin kîjan car tê hesabkirin. Ji SVB bipirsin.

law-lives-in-nl-holds = Hûn li Holandayê dijiyan
law-lives-in-nl-fails = Hûn li Holandayê nedijiyan
law-lives-in-nl-open = Em nizanin hûn li Holandayê dijiyan an na
law-lives-in-nl-rule = Di dema daxwazê de diviya hûn bi rastî li Holandayê bijiyana. Û diviya we bi rastî bixwesta herin.
law-lives-in-nl-change = Hûn dîsa jî bi rastî li Holandayê dijiyan? Wê demê ev temam bû.

law-residence-8-years-holds = Hûn 8 salan an zêdetir li Holandayê jiyan
law-residence-8-years-fails = 8 salên we yên ku tên hesabkirin li vir tunebûn
law-residence-8-years-open = Em nizanin hûn 8 salan li vir jiyan an na
law-residence-8-years-rule = Beriya daxwazê diviya hûn 8 salan li pey hev li vir bijiyana. Hemwelatiya we ya Holandayê tunebû? Wê demê tenê dema bi destûra mayînê tê hesabkirin. Mayîna demkî, wek ji bo xwendinê, nayê hesabkirin.
law-residence-8-years-change = Bi 8 salên bê navber ev temam bû. Binêrin ka tarîx rast e.

law-permit-at-decision-holds = Mafê we yê mayînê temam bû
law-permit-at-decision-fails = Mafê we yê mayînê têrê nedikir
law-permit-at-decision-open = Em nizanin mafê we yê mayînê temam bû an na
law-permit-at-decision-rule = Di dema biryarê de diviya hemwelatiya we ya Holandayê hebûya. An destûreke we ya mayînê ya baş. Penaberî ji bo çend salan têrê nedikir. Mayîna demkî jî na.
law-permit-at-decision-change = Ger di dema biryarê de destûreke din hebûya, ev temam bû. Li karta xwe ya mayînê ya wê demê binêrin.

law-benefit-1-year-holds = 1 sal pereyê alîkariyê yê ku tê hesabkirin ji we re hebû
law-benefit-1-year-fails = Salek tam pereyê alîkariyê yê ku tê hesabkirin ji we re tunebû
law-benefit-1-year-open = Em nizanin 1 sal pereyê alîkariyê ji we re hebû an na
law-benefit-1-year-rule = Hema beriya daxwazê diviya 1 sal pereyê alîkariyê (uitkering) ji we re hebûya. Ev tên hesabkirin: bijstand, AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil û wachtgeld. Ji 2019an ve WAZ û Bbz jî tên hesabkirin. Ev nayên hesabkirin: Ziektewet, Anw, Toeslagenwet û deyn. Navbera 1 mehê an kurttir dibe (beriya 2018an ne her tim).
law-benefit-1-year-change = Di wê salê de pereyekî din ê alîkariyê jî hebû? Wî jî binivîsin. Li nameyên xwe binêrin.

law-state-debts-holds = Deynên li dewletê (Rijk) ne pirsgirêk bûn
# Native reader: “peyman” is a treaty and an agreement, “soz” a promise. Are they told apart?
law-state-debts-fails = Deynên li dewletê (Rijk) bê peyman hebûn
law-state-debts-open = Em nizanin deynên li dewletê (Rijk) hebûn an na
law-state-debts-rule = Diviya deynên li dewletê (Rijk) hatibûna dayîn. An diviya peymanek ji bo dayînê hebûya. Ev ji bo hevjîna/ê ku bi we re diçe jî ye. Rijk dewleta navendî ye. Mînak: bac an cezayên pereyî.
law-state-debts-change = Hemû hatibû dayîn, an peymanek hebû? Wê demê ev temam bû.

law-not-detained-holds = Hûn ne di girtîgehê de bûn
law-not-detained-fails = Hûn an hevjîna/ê we di girtîgehê de bû
law-not-detained-open = Em nizanin kesek di girtîgehê de bû an na
law-not-detained-rule = Di roja daxwazê de kesek girtî bû? Wê demê pereyê vegerê tunebû. Ev ji bo hevjîna/ê ku bi we re diçe jî ye. Cezayê kar (taakstraf) nayê hesabkirin.
law-not-detained-change = Ev tenê li ser roja daxwazê ye. Wê demê kes ne girtî bû? Bersiva xwe biguherînin.

law-not-evading-sentence-holds = Polîs ji ber cezayê girtîgehê li we nedigeriya
law-not-evading-sentence-fails = Polîs ji ber cezayê girtîgehê li we an hevjîna/ê we digeriya
law-not-evading-sentence-open = Em nizanin polîs ji ber cezayê girtîgehê li kesekî digeriya an na
law-not-evading-sentence-rule = Kesek ji cezayê girtîgehê direviya? Wê demê pereyê vegerê tunebû. Ev ji bo hevjîna/ê ku bi we re diçe jî ye.
law-not-evading-sentence-change = Ev tenê li ser roja daxwazê ye. Wê demê polîs li kesî nedigeriya? Bersiva xwe biguherînin.

law-partner-goes-along-holds = Qaîdeya hevjînan ne pirsgirêk bû
law-partner-goes-along-fails = Hevjîna/ê we dixwest li Holandayê bimîne
law-partner-goes-along-open = Em nizanin hevjînek bi we re tê an na
law-partner-goes-along-rule = Hevjîna/ê we li Holandayê dijî? Wê demê divê hûn bi hev re herin. Hûn ji bo herdem ji hev veqetiyane? An hevjîna/ê we êdî li wir dijî? Wê demê ne hewce ye.
law-partner-goes-along-change = Hevjîna/ê we dîsa jî bi we re çû? An hûn ji bo herdem veqetiyabûn? Wê demê ev temam bû.

law-foster-consent-holds = Ji bo zarokên xwedîkirî her tişt temam e
law-foster-consent-fails = Ji bo zarokên xwedîkirî name tunebû
law-foster-consent-open = Em nizanin ji bo zarokên xwedîkirî her tişt temam bû an na
law-foster-consent-rule = Zarokên xwedîkirî (pleegkinderen) bi we re diçin? Wê demê divê dê, bav an welî bi nivîskî qebûl bike.
law-foster-consent-change = Bi nameyeke dê, bav an welî ev temam bû.

law-destination-country-of-origin-holds = Ev welat welatê we yê eslî ye
law-destination-country-of-origin-fails = Ev welat ne welatê we yê eslî ye
law-destination-country-of-origin-open = Em nizanin ev welatê we yê eslî ye an na
law-destination-country-of-origin-rule = Diviya hûn biçûna welatê ku hûn lê ji dayik bûne. Diviya hemwelatiya we ya wî welatî jî hebûya, wê demê an berê. Hûn li Surînamê ji dayik bûne? Wê demê hemwelatiya Holandayê jî bes e. Arûba, Curaçao, Sint Maarten, Bonaire, Sint Eustatius û Saba ji Qraliyeta Holandayê (Koninkrijk) ne. Çûyîna wir nedibû.
law-destination-country-of-origin-change = Diviya ew welat welatê jidayikbûna we bûya. Û diviya hemwelatiya we ya wî welatî hebûya, wê demê an berê. Hûn li Surînamê ji dayik bûne? Wê demê hemwelatiya Holandayê jî bes e.

law-admission-proof-holds = We dikarî li wî welatî bijîn
law-admission-proof-fails = Nameya ku hûn dikarin li wir bijîn tunebû
law-admission-proof-open = Em nizanin we dikarî li wir bijîn an na
law-admission-proof-rule = Hemwelatiya we ya wî welatî tune? Wê demê diviya nameyeke we ya ji dewleta wir hebûya. Diviya tê de bihata nivîsandin: hûn dikarin herî kêm 1 salê li wir bijîn. Hevjîna/ê we û zarokên ku bi we re tên jî.
law-admission-proof-change = Bi nameyeke dewleta wir ev temam bû. An bi hemwelatiya wî welatî.

# The visitor's own facts
why-received = SVB daxwaza we wergirt: { $date }.
why-not-applied = We li vir daxwaz nenivîsandiye.
why-recruited = Cihê jidayikbûnê: { $country }. Hatin: { $settled }. Ev beriya { $before } ye.
why-settled-late = Cihê jidayikbûnê: { $country }. Hatin: { $settled }. Diviya ev beriya { $before } bûya.
why-never-national = Cihê jidayikbûnê: { $country }. Lê hemwelatiya we ya wir qet tunebû.
why-not-surinamese = Cihê jidayikbûnê: Surînam. Lê hemwelatiya we ya Holandayê an Surînamê tunebû.
why-country-not-listed = Cihê jidayikbûnê: { $country }. Ew welat di qanûnê de tune.
why-other-group = Komeke din a qanûnê li we tê. Cihê jidayikbûnê: { $country }.
why-foreigner = Hemwelatiya we ya Holandayê tunebû.
why-only-dutch = Hemwelatiya we tenê ya Holandayê bû.
why-dual = Hemwelatiya we ya Holandayê û yeke din hebû.
why-dutch = Hemwelatiya we ya Holandayê hebû.
why-age = Hûn { $age } salî bûn.
why-age-between = Hûn { $youngest } an { $oldest } salî bûn.
why-age-on-settling = Dema hûn hatin, hûn { $age } salî bûn.
why-age-on-settling-between = Dema hûn hatin, hûn { $youngest } an { $oldest } salî bûn.
why-temporary = Mayîna we demkî bû.
why-resident-since = Hûn ji { $date } ve bê navber li vir dijiyan.
why-benefit-since = Pereyê alîkariyê ji { $date } ve ji we re hebû.
why-benefit-stopped = Pereyekî ku tê hesabkirin, zêdetirî 1 mehê bû ku rawestiyabû.
why-benefit-months = { $months ->
    [0] Em mehek tam jî nahejmêrin.
    [one] Em 1 meh dihejmêrin. Divê 12 bin.
   *[other] Em { $months } meh dihejmêrin. Divê 12 bin.
 }
why-partner-too = Ev ji bo hevjîna/ê we jî ye.
why-no-partner = Hevjîna/ê we tunebû.
why-no-foster-children = Zarokên xwedîkirî bi we re neçûn.
why-destination = Welat: { $country }.

# What the law leaves open
open-naturalised-refugee = We mafê penaberiyê girt û paşê hemwelatiya Holandayê girt. Ne diyar e ew hê tê hesabkirin an na. Ji SVB bipirsin.
open-refugee-born-elsewhere = Mafê we yê penaberiyê heye an hebû, û hûn li welatekî din ji dayik bûne. Qanûn û SVB heman tiştî nabêjin. Ji SVB bipirsin.
open-moluccan-to-indonesia = Navê we di lîsteya Molukiyan de ye. Ne diyar e hûn pê dikarin herin Endonezyayê an na. Ji SVB bipirsin.
open-break-before-application = Pereyek hinekî beriya daxwazê rawestiya: herî zêde 1 meh. Dadger hin caran got, SVB pir hişk bû. Ji SVB bipirsin.
open-gap-in-one-benefit = Di heman pereyê alîkariyê de navberek hebû. Qanûn wê demê li ser vê ne zelal bû. Ji SVB bipirsin.
