# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Кога SVB го доби вашето барање?
    .why = Датумот пишува во писмото од SVB. За законот се брои тој ден.
q-birth-date = Кога сте родени?
    .why = Вашата возраст е важна за правилата.
q-birth-country = Во која земја сте родени?
    .why = Законот важи за луѓе од одредени земји.
q-nationalities = { $way ->
    [applied] Кое државјанство го имавте кога поднесовте барање?
   *[now] Кое државјанство го имавте на крајот на 2024 година?
 }
    .why = Погледнете во пасошот. Можете да изберете повеќе.
q-former-nationalities = Дали порано имавте и друго државјанство?
    .why = И поранешно државјанство понекогаш се брои.
q-settled-in-nl = Кога дојдовте да живеете во Холандија?
    .why = Дали во меѓувреме живеевте во друга земја? Внесете кога последен пат дојдовте да живеете тука.
q-moluccan-register = Дали сте сега, или бевте порано, во регистарот на Молучани (Rietkerk-uitkering)?
    .why = Тоа се луѓе што дошле во 1951 или 1952 година.
q-asylum-permit = Дали во Холандија добивте дозвола за престој поради азил?
    .why = Законот важи и за бегалци.
q-asylum-permit-received = Кога првпат добивте азил?
    .why = Датумот пишува на вашите стари документи од IND.
q-family-reunification-with-asylum-holder = Дали дојдовте да живеете кај семејство со азил?
    .why = И тие што дошле кај бегалец, понекогаш се бројат.
q-lives-in-nl = { $way ->
    [applied] Дали живеевте во Холандија кога поднесовте барање?
   *[now] Дали на крајот на 2024 година живеевте во Холандија?
 }
    .why = Вашиот вистински дом мораше да биде во Холандија.
# Native reader: Is "до крајот на 2024 година" clear here as: seen from the end of 2024?
q-residence-since = { $way ->
    [applied] Од кога живеевте тука без прекин?
   *[now] Од кога живеевте тука без прекин до крајот на 2024 година?
 }
    .why = Законот бара 8 години. Одмор не е прекин. Немавте холандско државјанство? Бројте го само времето со исправни документи за престој.
q-permit = { $way ->
    [applied] Какво право на престој имавте кога одлучи SVB?
   *[now] Какво право на престој имавте на крајот на 2024 година?
 }
    .why = Погледнете ја вашата картичка за престој. Сѐ уште нема одлука? Изберете го тоа што го имате сега.
q-temporary-purpose = { $way ->
    [applied] Дали вашиот престој беше привремен, на пример за студии?
   *[now] Дали престојот на крајот на 2024 беше привремен, на пример за студии?
 }
    .why = Привремено е и: работа со работна дозвола или лекување.
# Native reader: Is "надомест" (benefit) clearly different from "додаток" (allowance) for a reader?
q-benefit-1 = { $way ->
    [applied] Кој надомест го имавте на денот пред барањето?
   *[now] Кој надомест го имавте на крајот на 2024 година?
 }
    .why = Моравте 1 година да имате надомест. Не се брои секој надомест.
q-benefit-more = Кој надомест го имавте пред тоа?
    .why = Се брои и надомест во исто време.
q-benefit-since = Од кога го имавте овој надомест: { $benefit }?
    .why = Датумот пишува во писмото за вашиот надомест.
q-benefit-until = До кој ден, вклучително, имавте: { $benefit }?
    .why = Внесете го последниот ден.
q-benefit-loan = Дали вашиот надомест беше заем: { $benefit }?
    .why = Пари што треба да ги вратите, не се бројат.
q-destination = { $way ->
    [applied] Во која земја сакавте да одите?
    [now] Во која земја сакате да одите?
    [keep] Во која земја сакате да одите?
    [away] Во која земја сакате да одите?
   *[event] Во која земја живеете или ќе живеете?
 }
    .why = Правилата не се исти за секоја земја.
q-admission-proof = { $way ->
    [applied] Дали имавте писмо дека смеете да живеете таму?
   *[now] Дали имате писмо дека смеете да живеете таму?
 }
    .why = Писмо од власта на таа земја, за најмалку 1 година. И за партнерот или партнерката и децата што одат со вас.
q-nationality-declaration = { $way ->
    [applied] Дали сакавте да побарате државјанство на таа земја?
   *[now] Дали сакате да побарате државјанство на таа земја?
 }
    .why = Имате само холандско државјанство? Тогаш моравте да го ветите тоа на хартија. Сега не поднесувајте никакво барање: прво прашајте во SVB.
q-renounces-dutch-nationality = { $way ->
    [applied] Дали сакавте да се откажете од холандското државјанство?
   *[now] Дали сакате да се откажете од холандското државјанство?
 }
    .why = Со две државјанства можеше само така. Сега не се откажувајте од ништо: прво прашајте во SVB.
# Native reader: "партнер или партнерка" stands everywhere. Is it too long, or is there a shorter neutral word?
q-partner = { $way ->
    [applied] Дали имавте партнер или партнерка кога поднесовте барање?
   *[now] Дали на крајот на 2024 година имавте партнер или партнерка?
 }
    .why = Вашиот маж или вашата жена. Или лицето со кое имате заедничко домаќинство (не родител или дете).
# Native reader: Do people say "згрижени деца" for children of others whom you bring up?
q-foster-children = { $way ->
    [applied] Дали сакавте да поведете згрижени деца?
   *[now] Дали сакате да поведете згрижени деца?
 }
    .why = Тоа се деца на други луѓе за кои се грижите вие. За вашите сопствени деца го нема ова правило.
q-foster-consent = { $way ->
    [applied] Дали имаше писмо дека згрижените деца смеат да одат со вас?
   *[now] Дали има писмо дека згрижените деца смеат да одат со вас?
 }
    .why = Од родителот или од старателот.
q-state-debts = { $way ->
    [applied] Дали имавте долгови кон државата (het Rijk)?
   *[now] Дали на крајот на 2024 година имавте долгови кон државата (het Rijk)?
 }
    .why = На пример данок или парични казни кон државата. Ние не го гледаме вашиот одговор.
q-partner-state-debts = { $way ->
    [applied] Дали вашиот партнер или партнерка имаше долгови кон државата?
   *[now] Дали партнерот или партнерката на крајот на 2024 имаше долгови кон државата?
 }
    .why = Правилото важи и за партнер или партнерка што оди со вас.
q-detained = { $way ->
    [applied] Дали бевте во затвор на денот на барањето?
   *[now] Дали на крајот на 2024 година бевте во затвор?
 }
    .why = Ова го прашуваме секого. Ние не го гледаме вашиот одговор.
q-evading-sentence = { $way ->
    [applied] Дали тогаш ве бараа поради затворска казна?
   *[now] Дали на крајот на 2024 година ве бараа поради затворска казна?
 }
    .why = Уште требаше да ја одлежите казната, но не се појавивте. Ние не го гледаме вашиот одговор.
q-partner-detained = { $way ->
    [applied] Дали вашиот партнер или партнерка тогаш беше во затвор?
   *[now] Дали партнерот или партнерката на крајот на 2024 беше во затвор?
 }
    .why = Правилото важи и за партнер или партнерка што оди со вас.
q-partner-evading-sentence = { $way ->
    [applied] Дали тогаш го бараа вашиот партнер или партнерка поради затворска казна?
   *[now] Крај на 2024: го бараа ли партнерот или партнерката поради затворска казна?
 }
    .why = Правилото важи и за партнер или партнерка што оди со вас.

# What do I keep if I go back?
q-stay = Како сакате да одите?
    .why = За кратко и засекогаш има различни правила. Можете да го смените ова подоцна.
q-receives = Кој надомест, која пензија или кој додаток добивате сега?
    .why = Можете да изберете повеќе. Погледнете во вашите писма.
q-wia-kind = Кој вид WIA го добивате?
    .why = Тоа пишува во писмото од UWV.
q-vvu-since = Кога почна вашиот продолжен надомест (WGA-vervolguitkering)?
    .why = Датумот пишува во писмото од UWV.
q-alone = Дали за SVB сте сами, без партнер или партнерка (alleenstaand)?
    .why = Погледнете во вашето писмо од SVB. Во брак сте, но разделени засекогаш? Изберете „Да“. Живеете со некого, дури и со брат, сестра или пријател? Изберете „Не“. Живеете со вашето дете, татко или мајка? Тоа не се брои.
q-who-moves = Кој заминува од Холандија?
    .why = За детскиот додаток е важно кој заминува и кој останува.
q-seeks-work = Дали таму ќе барате работа, најмногу 3 месеци?
    .why = Тогаш надоместот WW понекогаш смее да оди со вас.
q-full-ww-4-weeks = Дали веќе 4 недели или подолго добивате цел WW?
    .why = Цел WW: не работите покрај тоа.
q-insured-there = Дали добивате пари од работа или пензија од таа земја?
    .why = Тогаш можеби сте осигурени таму за здравствена грижа.
q-departure = Кој ден заминувате од Холандија?
    .why = Броиме од тој ден. Веќе заминавте? Тогаш внесете го тој ден. Може и само годината.
q-insured-year = Дали целата година пред заминувањето бевте осигурени за AOW?
    .why = Живеевте или работевте тогаш во Холандија? Тогаш бевте осигурени.
q-other-parent-here = Дали другиот родител останува во Холандија?
    .why = Дали живее или работи тука? Тогаш тој родител можеби може да добива детски додаток.
q-wajong-reason = Зошто сакате да одите во друга земја?
    .why = UWV понекогаш прави исклучок за надоместот Wajong.
q-passport-since = Кога по заминувањето добивте холандски пасош?
    .why = Се брои последниот пасош. Се брои и лична карта.
q-anw-since = Од кога добивате Anw?
    .why = Во Мароко правилата се поинакви од 1 октомври 2016 година.

# Questions about what happened after going back
q-voluntary-application = Кога SVB го доби вашето барање за доброволно осигурување?
    .why = Денот пишува во писмото од SVB.
q-role = Кој сака да се врати во Холандија?
    .why = За партнер или партнерка и за дете има посебни правила.
q-return-option-used = Дали веќе го искористивте правото на враќање (terugkeeroptie)?
    .why = Дали веќе еднаш се вративте така во Холандија? Тоа може само 1 пат.
q-lawful-three-years = Дали непосредно пред заминувањето имавте дозвола 3 години?
    .why = 3 години едноподруго. Имавте холандско државјанство? Тогаш исто така изберете „да“.
q-child-condition = Како се враќа детето?
    .why = Дете не смее секогаш да се врати без родител.
q-readmission-asked = Кога IND или амбасадата го доби вашето барање?
    .why = Тоа е барањето да се вратите.
q-lives-in-nl-again = Дали повторно навистина ќе живеете во Холандија?
    .why = Посета или одмор не е живеење.
q-moved-back = Од кој ден повторно живеете во Холандија?
    .why = Овој ден може и да биде во иднина.
q-partner-died = Кој ден почина вашиот партнер или партнерка?
    .why = Со тој ден пресметуваме кога нешто се менува.
q-deceased-insured = Дали вашиот партнер или партнерка уште живееше или работеше во Холандија?
    .why = На денот на смртта. Се брои и доброволно осигурување Anw.
q-deceased-left = Кога вашиот партнер или партнерка замина од Холандија?
    .why = По заминувањето, осигурувањето понекогаш важи уште 6 недели.
q-deceased-insured-there = Дали вашиот партнер или партнерка потоа имаше осигурување во друга земја?
    .why = На пример поради работа во таа земја.
q-child-under-18 = Дали имате дете под 18 години?
    .why = За Anw се брои дете под 18 години.
q-unfit-for-work = Дали поради болест можете да работите само малку или воопшто не?
    .why = Поради болест сте 45 проценти или повеќе неспособни за работа.
q-separated-on = Од кој ден веќе не живеете заедно?
    .why = Не го знаете денот? Доволен е и месецот.
q-married = Дали сте во брак?
    .why = Се брои и регистрирано партнерство.
q-permanently-separated = Дали сте разделени засекогаш?
    .why = Не сакате повеќе да продолжите заедно, и тоа е сигурно.
q-together-on = Од кој ден сте заедно?
    .why = Денот на бракот, или денот кога почнувате да живеете заедно. Тој ден може веќе и да поминал.
q-other-has-award = Дали другото лице има свој надомест за враќање?
    .why = На свое име, од SVB.
q-detention = Што се случува?
    .why = Се работи за вас или за вашиот партнер или партнерка. Ние не го гледаме вашиот одговор.
q-released-on = Кој ден завршува тоа?
    .why = Денот кога некој излегува на слобода, или веќе не го бараат.
q-child-birth-date = Кога е родено вашето најмладо дете?
    .why = Најмладото дете што отиде со вас.
q-nationality-step = Дали веќе побаравте државјанство на вашата земја?
    .why = Тоа го ветивте кога поднесовте барање.
q-change-on = Кој ден нешто се менува?
    .why = Овој ден може и да биде во иднина.
q-still-in-nl = Дали сега сѐ уште сте во Холандија?
    .why = Од Холандија морате да го кажете тоа во рок од 4 недели. Од друга земја во рок од 6 недели.
q-award-on = Кој е датумот на одлуката на SVB?
    .why = Датумот пишува најгоре, во писмото дека го добивате надоместот.
q-leaves-on = Кој ден заминувате од Холандија?
    .why = SVB проверува дали тоа е навреме.
q-not-to-blame = Дали заминувате подоцна затоа што не може поинаку?
    .why = На пример затоа што сте многу болни.
q-incapacity-change = Што се случи со вашиот надомест WIA или WAO?
    .why = Се работи за времето по вашето заминување.
q-left-with-incapacity = Дали имавте WIA или WAO кога заминавте?
    .why = Правилото е само за овие два надоместа.
q-stopped-benefit = Кој надомест престана кога заминавте?
    .why = Изберете еден. Потоа можете да го направите уште еднаш.
q-back-on = Од кој ден повторно живеете во Холандија?
    .why = Некои надомести почнуваат повторно само ако се вратите навреме.
q-abroad-from = Кој ден заминувате?
    .why = Првиот ден од вашето патување.
q-abroad-until = Кој ден се враќате?
    .why = Денот кога сте повторно во Холандија. Сѐ уште не знаете? Внесете што мислите.
q-days-abroad-before = Колку дена веќе бевте отсутни во годината на вашето патување?
    .why = Бројте од 1 јануари до ова патување. Не бевте отсутни? Внесете 0.
q-residence-now = Какво право на престој имате сега?
    .why = Погледнете ја вашата картичка за престој. Ние не го гледаме вашиот одговор.
q-no-means = Дали имате премалку пари за патот?
    .why = Помошта е за тие што не можат сами да платат.
q-helped-before = Дали во последните 5 години веќе добивте таква помош?
    .why = Обично оваа помош се добива само 1 пат.
q-office = За која организација се работи?
    .why = Погледнете најгоре на писмото, или во банката кој ви плаќа.
q-decision-on = Кој е датумот на одлуката?
    .why = Денот пишува најгоре на писмото.
q-partner-place = Каде ќе живее вашиот партнер или партнерка?
    .why = Вашиот маж, вашата жена, или лицето со кое живеете како пар.
q-household = Со кого заминавте од Холандија?
    .why = Од тоа зависи надоместот.
q-payment = Колку надомест за враќање добивате месечно?
    .why = Погледнете во банката или во писмото од SVB.
q-gross-benefits = Колку добивате од Холандија од други надомести?
    .why = Соберете сѐ од вас и од вашиот партнер или партнерка, месечно, пред данок (бруто): AOW, Anw, WIA, WAO, WAZ, Wajong и додаток. Ништо? Внесете 0.

about-voluntary-application = Барање за доброволно осигурување
about-role = Кој сака да се врати
about-return-option-used = Искористено право на враќање
about-lawful-three-years = 3 години дозвола
about-child-condition = Како се враќа детето
about-readmission-asked = Барање за враќање
about-lives-in-nl-again = Повторно живеење во Холандија
about-moved-back = Повторно во Холандија од
about-partner-died = Ден на смртта
about-deceased-insured = Партнер или партнерка уште во Холандија
about-deceased-left = Кога партнерот или партнерката замина од Холандија
about-deceased-insured-there = Осигурување на партнерот или партнерката таму
about-child-under-18 = Дете под 18 години
about-unfit-for-work = Поради болест работите малку или воопшто не
about-separated-on = Веќе не сте заедно од
about-married = Брак
about-permanently-separated = Разделени засекогаш
about-together-on = Заедно од
about-other-has-award = Надомест на другото лице
about-detention = Затвор или затворска казна
about-released-on = Ден кога завршува
about-child-birth-date = Датум на раѓање на најмладото дете
about-nationality-step = Побарано државјанство
about-change-on = Ден на промената
about-still-in-nl = Сѐ уште во Холандија
about-award-on = Ден на одлуката
about-leaves-on = Ден кога заминувате
about-not-to-blame = Не може поинаку
about-incapacity-change = Промена на WIA или WAO
about-left-with-incapacity = Заминување со WIA или WAO
about-stopped-benefit = Надомест што престана
about-back-on = Повторно во Холандија од
about-abroad-from = Прв ден отсутни
about-abroad-until = Ден на враќање во Холандија
about-days-abroad-before = Денови отсутни претходно
about-residence-now = Вашето право на престој сега
about-no-means = Премалку пари за патот
about-helped-before = Порано добиена помош
about-office = Организацијата
about-decision-on = Ден на одлуката
about-partner-place = Каде живее вашиот партнер или партнерка
about-household = Со кого заминавте
about-payment = Вашиот надомест месечно
about-gross-benefits = Други надомести заедно

voluntary-application-not-yet = Сѐ уште не поднесов барање
role-remigrant = Јас, и надоместот е мој
role-partner = Јас, како партнер или партнерка што исто така замина
role-child = Јас, како дете што исто така замина
child-condition-together = Заедно со родителот
child-condition-came-of-age = Без родител, по 18-тиот роденден
    .hint = Наполни 18 во годината по заминувањето
child-condition-neither = Ниту едното ниту другото
readmission-asked-not-yet = Сѐ уште не поднесов барање
deceased-left-never-lived = Никогаш не живееше во Холандија
detention-shorter = Во затвор, пократко од 1 месец
detention-month = Во затвор, 1 месец или подолго
detention-fugitive = Лице што го бараат за затворска казна
detention-departed = Замина кај терористичка група (uitreiziger)
released-on-not-yet = Сѐ уште не е завршено
nationality-step-none = Не, сѐ уште не
nationality-step-asked = Да, сѐ уште чекам
nationality-step-received = Да, го добив
nationality-step-refused = Да, но мојата земја рече „не“
leaves-on-not-yet = Сѐ уште не е избран ден
incapacity-change-lowered = Надоместот стана понизок
incapacity-change-ended = Надоместот престана
incapacity-change-nothing = Ништо не се смени
back-on-not-yet = Сѐ уште не се вратив
stay-visit = На посета
    .hint = Потоа се враќам
stay-part-of-year = Дел од секоја година
    .hint = Живеам и тука и таму
stay-try-first = Прво да пробам
    .hint = Можеби ќе се вратам
stay-for-good = Засекогаш
    .hint = Ќе живеам таму
stay-unsure = Сѐ уште не знам
    .hint = Тогаш прво читате што задржувате
residence-now-dutch = Холандско државјанство
    .hint = Имам холандски пасош
residence-now-eu = Државјанство на земја од ЕУ
    .hint = Или семејство на лице од ЕУ
residence-now-regular-fixed = Обична дозвола, определено време
    .hint = Обична дозвола за неколку години (regulier, bepaalde tijd)
residence-now-regular-indefinite = Обична дозвола, неопределено време
    .hint = Обична дозвола засекогаш (regulier, onbepaalde tijd)
residence-now-eu-long-term = Долготраен престој во ЕУ (langdurig ingezetene EU)
    .hint = Тоа пишува на вашата картичка за престој
residence-now-temporary-asylum = Азил, определено време
    .hint = Дозвола за неколку години (asiel, bepaalde tijd)
residence-now-asylum-indefinite = Азил, неопределено време
    .hint = Дозвола засекогаш (asiel, onbepaalde tijd)
residence-now-temporary-protection = Привремена заштита (Украина)
residence-now-procedure = Сѐ уште чекам одлука
residence-now-none = Не смеам да останам тука
    .hint = Или немам документи
office-svb = SVB
    .hint = AOW, Anw, AIO, детски додаток, враќање
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, за надоместот при болест (Ziektewet)
office-municipality = Општината (gemeente)
    .hint = Социјална помош (bijstand), IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Здравствена грижа во друга земја
office-ind = IND
    .hint = Дозвола или државјанство
office-ind-asylum = IND, за азил
partner-place-none = Немам партнер или партнерка
partner-place-along = Мојот партнер или партнерка оди со мене
partner-place-stays = Мојот партнер или партнерка останува во Холандија
partner-place-there = Мојот партнер или партнерка веќе живее таму
# Native reader: Is "Без никого" a natural answer to "Со кого заминавте"?
household-single = Без никого
household-single-parent = Со моето дете, без партнер или партнерка
    .hint = Едно или повеќе деца под 18 години
household-couple = Со мојот партнер или партнерка
    .hint = Со или без деца
payment-nothing = Ништо
payment-small = Помалку од 25 евра
payment-more = 25 евра или повеќе
days-abroad-before-unit = дена
gross-benefits-unit = евра месечно

# Short names of the questions, for lists
about-application-received = Ден на вашето барање
about-birth-date = Вашиот датум на раѓање
about-birth-country = Земја каде што сте родени
about-nationalities = Вашето државјанство
about-former-nationalities = Поранешно државјанство
about-settled-in-nl = Доаѓање во Холандија
about-moluccan-register = Регистар на Молучани
about-asylum-permit = Дозвола поради азил
about-asylum-permit-received = Добиен азил
about-family-reunification-with-asylum-holder = Кај семејство со азил
about-lives-in-nl = Живеење во Холандија
about-residence-since = Тука без прекин од
about-permit = Вашето право на престој
about-temporary-purpose = Привремен престој
about-benefit = Вашиот надомест
about-benefit-since = Надомест од
about-benefit-until = Последен ден со надоместот
about-benefit-loan = Надомест како заем
about-destination = Земја каде што одите
about-admission-proof = Писмо дека смеете да живеете таму
about-nationality-declaration = Барање друго државјанство
about-renounces-dutch-nationality = Откажување од холандското државјанство
about-partner = Вашиот партнер или партнерка
about-foster-children = Згрижени деца
about-foster-consent = Писмо за згрижени деца
about-state-debts = Долгови кон државата
about-partner-state-debts = Долгови на вашиот партнер или партнерка
about-detained = Затвор
about-evading-sentence = Затворска казна
about-partner-detained = Затвор (партнер или партнерка)
about-partner-evading-sentence = Затворска казна (партнер или партнерка)
about-stay = Како одите
about-receives = Вашиот надомест и пензија
about-wia-kind = Вид WIA
about-vvu-since = WGA-vervolguitkering (продолжен надомест) од
about-alone = Сами, без партнер или партнерка
about-who-moves = Кој заминува
about-seeks-work = Барање работа со WW
about-full-ww-4-weeks = 4 недели цел WW
about-insured-there = Плата или пензија оттаму
about-departure = Ден на заминување
about-insured-year = Осигурени пред заминувањето
about-other-parent-here = Другиот родител
about-wajong-reason = Зошто заминувате
about-passport-since = Последен холандски пасош
about-anw-since = Anw од

# Rights of residence
permit-dutch = Имам холандско државјанство
permit-regular_fixed = Обичен престој, за неколку години
    .hint = Verblijfsvergunning regulier, bepaalde tijd (обична дозвола за престој, определено време)
permit-regular_indefinite = Обичен престој, засекогаш
    .hint = Regulier onbepaalde tijd (неопределено време), или EU-langdurig (долготраен престој во ЕУ)
permit-asylum_fixed = Азил, за неколку години
    .hint = Verblijfsvergunning asiel, bepaalde tijd (дозвола поради азил, определено време)
permit-asylum_indefinite = Азил, засекогаш
    .hint = Verblijfsvergunning asiel, onbepaalde tijd (дозвола поради азил, неопределено време)
permit-eu = Државјанство на земја од ЕУ, или семејство
    .hint = И Норвешка, Исланд и Швајцарија
permit-association_agreement = Турски работник или работничка, или семејство
    .hint = Право според договорот со Турција
permit-other = Нешто друго
    .hint = Или без документи

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Социјална помош (bijstand)
    .hint = Пари од општината
benefit-aow = AOW
    .hint = Пензија од државата
benefit-wia = WIA
    .hint = WGA или IVA. Болни сте и не можете да работите
benefit-wao = WAO
    .hint = Болест што почнала пред 2004 година
benefit-ww = WW
    .hint = Веќе немате работа
benefit-none = Без надомест
    .hint = Тогаш немав ништо
benefit-wajong = Wajong
    .hint = Болест или попреченост уште од млади години
benefit-zw = Надомест при болест (Ziektewet)
    .hint = Првото време на болеста
benefit-anw = Anw
    .hint = Вашиот партнер или партнерка почина
benefit-ioaw = IOAW
    .hint = Постари лица без работа, од општината
benefit-ioaz = IOAZ
    .hint = Постари лица што порано имале своја фирма
benefit-iow = IOW
    .hint = По WW, над 60 години
benefit-waz = WAZ
    .hint = Болест, порано со своја фирма
benefit-bbz = Bbz
    .hint = Социјална помош за луѓе со своја фирма
benefit-tw = Додаток од UWV (Toeslagenwet)
    .hint = Дополнителни пари кон надомест
benefit-wachtgeld = Wachtgeld
    .hint = Работевте за државата
benefit-wamil = Wamil
    .hint = Работевте во војската и се разболевте
benefit-aio = AIO
    .hint = Дополнителни пари кон мала пензија AOW
benefit-akw = Детски додаток (kinderbijslag)
    .hint = Пари од SVB за вашето дете
benefit-kgb = Kindgebonden budget (дополнителни пари за дете)
    .hint = Дополнителни пари за вашето дете, секој месец
benefit-toe = Додаток за кирија или здравствена грижа (toeslag)
    .hint = Од службата Dienst Toeslagen. И за чување деца
benefit-pen = Пензија од вашата работа
    .hint = Од пензиски фонд
benefit-other = Нешто друго
    .hint = Пензија од работа, пари од странство
benefit-running = Сѐ уште течеше
    .hint = До денот пред барањето, вклучително

# Kinds of WIA
wia-kind-iva = Надомест IVA
    .hint = Веројатно никогаш повеќе не можете да работите
wia-kind-wga-lgu = WGA: надомест според платата (loongerelateerde uitkering)
    .hint = Првото време
wia-kind-wga-lau = WGA: дополнување на платата (loonaanvulling)
    .hint = Работите доволно покрај надоместот
wia-kind-wga-vvu = WGA: продолжен надомест (vervolguitkering)
    .hint = По првото време, ако работите премалку

# Who leaves
who-moves-family = Одам со моите деца
who-moves-parent = Одам јас, моите деца остануваат
who-moves-child = Оди само моето дете

# Why somebody with Wajong moves
wajong-reason-treatment = За лекување
wajong-reason-work = Таму имам поголема шанса за работа
wajong-reason-carer = Лицето што се грижи за мене ќе живее таму
wajong-reason-other = Поради нешто друго

# The last passport since leaving
passport-since-none = Не добив пасош по заминувањето

# Debts
debts-none = Нема долгови
    .hint = Или сѐ е платено
debts-arrangement = Да, со договор
    .hint = Секој месец се плаќа по малку
debts-not_collected = Да, но не морам да платам
    .hint = Тоа пишува во писмо од државата
debts-unpaid = Да, без договор
    .hint = Сѐ уште не е платено

# Partner
partner-none = Немам партнер или партнерка
partner-goes_along = Мојот партнер или партнерка оди со мене
    .hint = Мојот партнер или партнерка живее во Холандија
partner-stays_in_nl = Мојот партнер или партнерка останува во Холандија
partner-already_there = Мојот партнер или партнерка веќе живее таму
partner-separated = Разделени сме
    .hint = Разделени засекогаш
