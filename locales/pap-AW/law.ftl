# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = Bo peticion tabata na tempo
law-application-in-time-fails = Nos no sa di ningun peticion na tempo
law-application-in-time-open = Nos no sa si bo peticion tabata na tempo
law-application-in-time-rule = SVB mester tabatin bo peticion prome cu 1 januari 2025. Riba 31 december 2024 e tabata na tempo ainda.
law-application-in-time-change = Toch SVB a haya bo peticion prome cu 1 januari 2025? Busca e carta y cambia e fecha.

law-target-group-holds = Bo ta den un grupo di e ley
law-target-group-fails = Bo no ta den un grupo di e ley
law-target-group-open = Nos no sa si bo ta den un grupo di e ley
law-target-group-rule = E ley ta pa hende di e paisnan aki: Turkia, Marruecos, Tunesia, Cabo Verde, Serbia, Montenegro, Bosnia, Kosovo, Noord Macedonia y Surinam. Nan mester a bin aki prome cu 1 juli 2014. Croacia: prome cu 1 juli 2013. Slovenia: prome cu 1 mei 2004. Spaña, Portugal, Italia y Grecia: prome cu 1 november 1993. Bo mester a nace aya. Tambe bo mester tabatin e nacionalidad ey, e tempo ey of antes. Bo a nace na Surinam? E ora ey e nacionalidad Hulandes ta bon tambe. E ley ta tambe pa moluqueño cu a bin na 1951 y 1952. Y pa refugiado cu asilo di prome cu 1 juli 2014.
law-target-group-change = Wak tres contesta: pais di nacemento, nacionalidad y e dia cu bo a bin. Bo tabatin asilo, of bo a bin cerca famia cu asilo? E ora ey e por ta otro. Bo a biba aki antes tambe? Nos no sa cual biaha ta conta. Puntra SVB.

law-nationality-holds = Bo nacionalidad ta pas cu e ley
law-nationality-fails = Bo nacionalidad no ta pas cu e ley
law-nationality-open = Nos no sa si bo nacionalidad ta pas
law-nationality-rule = Bo no tabata Hulandes? E ora ey tabata bon. Bo tabata solamente Hulandes? E ora ey bo mester a priminti di pidi e nacionalidad di bo pais. Bo tabatin dos? E ora ey bo mester a entrega e nacionalidad Hulandes.
law-nationality-change = Bo tabata solamente Hulandes? Cu e promesa di pidi e otro nacionalidad tabata bon. Bo tabatin dos? Sin e nacionalidad Hulandes tabata bon.

law-age-55-holds = Bo tabatin 55 aña of mas
law-age-55-fails = Bo no tabatin 55 aña ainda
law-age-55-open = Nos no sa si bo tabatin 55 aña
law-age-55-rule = Riba e dia di e peticion bo mester tabatin 55 aña of mas.
law-age-55-change = Bo fecha di nacemento no ta corecto? Of e dia di e peticion? Solamente e ora ey esaki ta otro.

law-age-18-on-settling-holds = Bo tabatin 18 aña of mas ora bo a bin
law-age-18-on-settling-fails = Bo no tabatin 18 aña ainda ora bo a bin
law-age-18-on-settling-open = Nos no sa si bo tabatin 18 aña ora bo a bin
law-age-18-on-settling-rule = Bo mester tabatin 18 aña of mas ora bo a bin biba na Hulanda.
law-age-18-on-settling-change = Bo fecha di nacemento no ta corecto? Of e dia cu bo a bin? Solamente e ora ey esaki ta otro. Bo a biba aki antes tambe? Nos no sa cual biaha ta conta. Puntra SVB.

law-lives-in-nl-holds = Bo tabata biba na Hulanda
law-lives-in-nl-fails = Bo no tabata biba na Hulanda
law-lives-in-nl-open = Nos no sa si bo tabata biba na Hulanda
law-lives-in-nl-rule = Ora bo a haci peticion, bo mester tabata biba di berdad na Hulanda. Tambe bo mester tabata kier bay di berdad.
law-lives-in-nl-change = Toch bo tabata biba di berdad na Hulanda? E ora ey esaki tabata bon.

law-residence-8-years-holds = Bo tabata biba na Hulanda 8 aña of mas
law-residence-8-years-fails = Bo no tabatin 8 aña aki cu ta conta
law-residence-8-years-open = Nos no sa si bo tabata biba aki 8 aña
law-residence-8-years-rule = Prome cu e peticion bo mester tabata biba aki 8 aña sigui. Bo no tabata Hulandes? E ora ey solamente e tempo cu un permiso ta conta. Estadia temporal, manera pa studia, no ta conta.
law-residence-8-years-change = Cu 8 aña sin pausa esaki tabata bon. Wak si e fecha ta corecto.

law-permit-at-decision-holds = Bo derecho di estadia tabata bon
law-permit-at-decision-fails = Bo derecho di estadia no tabata suficiente
law-permit-at-decision-open = Nos no sa si bo derecho di estadia tabata bon
law-permit-at-decision-rule = Na momento di e decision bo mester tabata Hulandes. Of bo mester tabatin un bon permiso. Asilo pa algun aña no tabata suficiente. Estadia temporal tampoco.
law-permit-at-decision-change = Cu un otro permiso na momento di e decision esaki tabata bon. Wak riba bo carchi di estadia (verblijfskaart) di e tempo ey.

law-benefit-1-year-holds = Bo tabatin 1 aña un beneficio cu ta conta
law-benefit-1-year-fails = Bo no tabatin un aña completo un beneficio cu ta conta
law-benefit-1-year-open = Nos no sa si bo tabatin un beneficio 1 aña
law-benefit-1-year-rule = Djis prome cu e peticion bo mester tabatin un beneficio (uitkering) durante 1 aña. Esakinan ta conta: ayudo financiero (bijstand), AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil y wachtgeld. For di 2019 WAZ y Bbz ta conta tambe. Esakinan no ta conta: Ziektewet, Anw, Toeslagenwet y un prestamo (lening). Un pausa di 1 luna of menos por (prome cu 2018 no semper).
law-benefit-1-year-change = Bo tabatin un otro beneficio tambe den e aña ey? Yena esey tambe. Wak den bo cartanan.

law-state-debts-holds = Debe na gobierno central di Hulanda (Rijk) no tabata un problema
law-state-debts-fails = Tabatin debe na gobierno central di Hulanda (Rijk) sin areglo di pago
law-state-debts-open = Nos no sa si tabatin debe na gobierno central di Hulanda (Rijk)
law-state-debts-rule = Debe na gobierno central di Hulanda (Rijk) mester tabata paga. Of mester tabatin un areglo pa paga e debe. Esey ta conta tambe pa un pareha cu ta bay cu bo. Por ehempel belasting of boet.
law-state-debts-change = Tur cos tabata paga, of tabatin un areglo di pago? E ora ey esaki tabata bon.

law-not-detained-holds = Bo no tabata den prison
law-not-detained-fails = Abo of bo pareha tabata den prison
law-not-detained-open = Nos no sa si un hende tabata den prison
law-not-detained-rule = Un hende tabata sera riba e dia di e peticion? E ora ey no tabatin beneficio. Esey ta conta tambe pa un pareha cu ta bay cu bo. Trabou como castigo (taakstraf) no ta conta.
law-not-detained-change = Esaki ta trata solamente di e dia di e peticion. Ningun hende no tabata sera e dia ey? E ora ey cambia bo contesta.

law-not-evading-sentence-holds = Nan no tabata busca bo pa castigo di prison
law-not-evading-sentence-fails = Nan tabata busca abo of bo pareha pa castigo di prison
law-not-evading-sentence-open = Nos no sa si nan tabata busca un hende pa castigo di prison
law-not-evading-sentence-rule = Un hende tabata hui pa un castigo di prison? E ora ey no tabatin beneficio. Esey ta conta tambe pa un pareha cu ta bay cu bo.
law-not-evading-sentence-change = Esaki ta trata solamente di e dia di e peticion. E dia ey nan no tabata busca ningun hende? E ora ey cambia bo contesta.

law-partner-goes-along-holds = E regla pa pareha no tabata un problema
law-partner-goes-along-fails = Bo pareha tabata kier keda na Hulanda
law-partner-goes-along-open = Nos no sa si un pareha ta bay cu bo
law-partner-goes-along-rule = Bo pareha ta biba na Hulanda? E ora ey boso mester bay hunto. Boso ta separa pa semper? Of bo pareha ta biba aya caba? E ora ey no ta necesario.
law-partner-goes-along-change = Toch bo pareha tabata bay cu bo? Of boso tabata separa pa semper? E ora ey esaki tabata bon.

law-foster-consent-holds = Pa yiu di criansa tur cos ta bon
law-foster-consent-fails = No tabatin un carta pa e yiunan di criansa
law-foster-consent-open = Nos no sa si tur cos tabata bon pa yiunan di criansa
law-foster-consent-rule = Yiu di criansa (pleegkinderen) ta bay cu bo? E ora ey e mayor of e tutor (voogd) mester ta di acuerdo, riba papel.
law-foster-consent-change = Cu un carta di e mayor of di e tutor (voogd) esaki tabata bon.

law-destination-country-of-origin-holds = E pais aki ta bo pais di origen
law-destination-country-of-origin-fails = E pais aki no ta bo pais di origen
law-destination-country-of-origin-open = Nos no sa si esaki ta bo pais di origen
law-destination-country-of-origin-rule = Bo mester a bay na e pais caminda bo a nace. Tambe bo mester tabatin e nacionalidad di e pais ey, e tempo ey of antes. Bo a nace na Surinam? E ora ey e nacionalidad Hulandes ta bon tambe. Aruba, Corsou, Sint Maarten, Boneiro, Sint Eustatius y Saba ta parti di Reino Hulandes. Cu e ley aki bo no por a bay e islanan ey.
law-destination-country-of-origin-change = Mester tabata e pais caminda bo a nace. Tambe bo mester tabatin e nacionalidad di e pais ey, e tempo ey of antes. Bo a nace na Surinam? E ora ey e nacionalidad Hulandes ta bon tambe.

law-admission-proof-holds = Bo tabatin permiso pa biba na e pais ey
law-admission-proof-fails = No tabatin un carta cu permiso pa biba aya
law-admission-proof-open = Nos no sa si bo tabatin permiso pa biba aya
law-admission-proof-rule = Bo no tin e nacionalidad di e pais ey? E ora ey bo mester tabatin un carta di gobierno di e pais ey. Den e carta mester tabata para: bo por biba aya por lo menos 1 aña. Mescos pa bo pareha y yiunan cu ta bay cu bo.
law-admission-proof-change = Cu un carta di gobierno di e pais ey esaki tabata bon. Of cu e nacionalidad di e pais ey.

# The visitor's own facts
why-received = SVB a haya bo peticion: { $date }.
why-not-applied = Bo no a yena ningun peticion aki.
why-recruited = Naci na: { $country }. A bin: { $settled }. Esey ta prome cu { $before }.
why-settled-late = Naci na: { $country }. A bin: { $settled }. Esey mester tabata prome cu { $before }.
why-never-national = Naci na: { $country }. Pero nunca bo no tabatin e nacionalidad ey.
why-not-surinamese = Bo a nace na Surinam. Pero bo no tabatin nacionalidad Hulandes ni Surinameño.
why-country-not-listed = Naci na: { $country }. E pais ey no ta den e ley.
why-other-group = Un otro grupo di e ley ta pas cu bo. Naci na: { $country }.
why-foreigner = Bo no tabatin e nacionalidad Hulandes.
why-only-dutch = Bo tabatin solamente e nacionalidad Hulandes.
why-dual = Bo tabatin e nacionalidad Hulandes y un otro nacionalidad.
why-dutch = Bo tabata Hulandes.
why-age = Bo tabatin { $age } aña.
why-age-between = Bo tabatin { $youngest } of { $oldest } aña.
why-age-on-settling = Bo tabatin { $age } aña ora bo a bin.
why-age-on-settling-between = Bo tabatin { $youngest } of { $oldest } aña ora bo a bin.
why-temporary = Bo estadia tabata temporal.
why-resident-since = Bo tabata biba aki sin pausa for di { $date }.
why-benefit-since = Bo tabatin e beneficio for di { $date }.
why-benefit-stopped = Un beneficio cu ta conta a stop caba mas cu 1 luna prome.
why-benefit-months = { $months ->
    [0] Nos no ta conta ningun luna completo.
    [one] Nos ta conta 1 luna. Mester ta 12.
   *[other] Nos ta conta { $months } luna. Mester ta 12.
 }
why-partner-too = Esaki ta conta tambe pa bo pareha.
why-no-partner = Bo no tabatin pareha.
why-no-foster-children = Ningun yiu di criansa no tabata bay cu bo.
why-destination = Pais: { $country }.

# What the law leaves open
open-naturalised-refugee = Bo a haya asilo y despues bo a bira Hulandes. No ta cla si esey ta conta ainda. Puntra SVB.
open-refugee-born-elsewhere = Bo tin of tabatin asilo, y bo a nace na un otro pais. E ley y SVB no ta bisa mescos. Puntra SVB.
open-moluccan-to-indonesia = Bo ta den e registro di moluqueño. No ta cla si cu esey bo por bay Indonesia. Puntra SVB.
open-break-before-application = Un beneficio a stop djis prome cu bo peticion: 1 luna como maximo. Tin biaha hues a haya SVB mucho stricto. Puntra SVB.
open-gap-in-one-benefit = Tabatin un pausa den e mesun beneficio. E tempo ey e ley no tabata cla tocante esey. Puntra SVB.
