# Screens, buttons and short sentences. Level A2: short words, short sentences, polite "вие".

app-name = Remigratiewijzer
wait = Еден момент…
language = Јазик
language-search = Најдете јазик
language-none = Не е најден јазик. Напишете други букви.
draft-notice = Овој превод сѐ уште не е проверен.
draft-read-back = Овој превод на { $date } е спореден со холандскиот текст. Сѐ уште не го проверило лице со овој мајчин јазик.
draft-checked = Овој превод на { $date } го проверило лице со овој мајчин јазик.
text-larger = Поголеми букви
text-normal = Обични букви
beside-dutch = И на холандски
translated-notice = Вашиот телефон ја преведува оваа страница. Може да има грешки. Можете да изберете и еден од овие јазици:

# Buttons and links
back = Назад
continue = Продолжи
change = Измени
yes = Да
no = Не
dont-know = Не знам
    .hint = Тоа не е проблем. Можете да продолжите.
skip = Не сакам да кажам
    .hint = Тоа е дозволено. Можете да продолжите.
more-choices = Повеќе надомести
read-aloud = Прочитај на глас
read-aloud-stop = Престани со читање
start-again = Почни одново
start-again-sure = Да се избрише сѐ и да почнете одново?
start-again-yes = Да, избриши сѐ
start-again-no = Не, продолжи
leave-quickly = Брзо излези
about-link = За оваа апликација

# Start
start-title = Што ако се вратам?
start-text = Видете што задржувате, што престанува и што да направите.
start-free = Бесплатно. Ништо не се испраќа.
start-closed = Надоместот за враќање (remigratie-uitkering) не може да се бара од 1 јануари 2025.
start-choose = Што важи за вас?
way-think = Размислувам да се вратам
    .hint = Што задржувам? Што да направам?
way-applied = Поднесов барање пред 2025
    .hint = Сѐ уште чекам, или добив „не“
way-returned = Веќе се вратив
    .hint = Моите права и обврски
way-helper = Помагам некому
    .hint = Семејство или работа
start-privacy = Вашите одговори остануваат на овој телефон. Готови сте? Допрете на „Почни одново“ и потоа на „Да, избриши сѐ“. Тогаш тие се избришани.
code-link = Имам код
kept-offer = На овој телефон се зачувани одговори, од { $date }.
kept-newer = Зачуваното на овој телефон е од понова верзија на апликацијата. Вчитајте ја оваа страница одново.
kept-damaged = Зачуваното на овој телефон веќе не може да се прочита.
kept-go-on = Продолжи
kept-erase = Избриши ги од овој телефон

# First way: thinking of going back
think-title = Можеби сакате да се вратите
think-keep = Што задржувам ако се вратам?
    .hint = AOW, WIA, социјална помош (bijstand), здравствена грижа и пасош
think-more = Други прашања пред да заминете
think-ask = Повеќе сакате да прашате некого?
think-would = Дали ќе го добиев надоместот?
    .hint = Видете какви беа правилата за вас

# Third way: gone back
returned-title = Вие веќе се вративте
returned-text = Изберете што се случи. Ќе добиете неколку прашања. Потоа ќе видите што значи тоа.
returned-with = Со надоместот за враќање (remigratie-uitkering)
returned-without = Без надоместот за враќање (remigratie-uitkering)
returned-not-left = Го имате надоместот, но сѐ уште сте тука
returned-everybody = За сите

# Fourth way: helping somebody
helper-title = Вие помагате некому
helper-text = Прочитајте ги прашањата на глас. Нека избере самото лице. Кај секој резултат пишува каде стои во законот.
helper-view = Повеќе за тие што помагаат често
    .hint = Следно лице, пребарување, холандски покрај тоа
helper-think = Лицето размислува да се врати
    .hint = Што задржува, и што треба да се направи?
helper-start = Лицето поднесе барање за надоместот за враќање (remigratie-uitkering) пред 2025 година
    .hint = Тестот за надоместот за враќање
helper-returned = Лицето веќе се врати
    .hint = Права и обврски
helper-code = Лицето има код

# Calling
call-svb = Јавете се во SVB
    .hint = { $phone } · бројот е проверен: { $date }
call-uwv = Јавете се во UWV
    .hint = { $phone } · бројот е проверен: { $date }
find-help = Помош во близина
    .hint = Најдете ја вашата општина (gemeente)

# Questions
progress = Дел { $number } од { $total }
question-number = Прашање { $number }
born-in-kingdom = Родени сте на Аруба, Курасао, Синт Мартен, Бонер, Синт Еустатиус или Саба. Законот за враќање (Remigratiewet) не беше за луѓе родени таму. Можете да видите што задржувате ако се вратите.
date-day = Ден
date-month = Месец
date-year = Година
date-hint = Не го знаете денот или месецот? Оставете го празно.
country-other = Друга земја
country-search = Најдете земја
country-also = Англија GB; Велика Британија GB; Британија GB; Шкотска GB; Америка US; САД US; Низоземска NL; Македонија MK; Југославија RS BA HR ME MK SI XK; Херцеговина BA; Курдистан TR IQ IR SY; Палестина PS; Газа PS; Персија IR; Антили CW AW SX BQ; Бонер BQ; Синт Еустатиус BQ; Саба BQ; Зелен ’Рт CV; Зеленортски Острови CV; Заир CD; Демократска Република Конго CD; Бурма MM; Руска Федерација RU; Советски Сојуз RU UA; Чехословачка CZ SK; Молучки Острови ID; Емирати AE; Јужна Африка ZA; Маџарска HU; Цејлон LK
country-search-hint = Напишете ги првите букви
country-none-found = Не е најдена земја. Напишете други букви.
countries-none = Ниедна
changed-note = Менувате еден одговор. Вашите други одговори остануваат.

# What is wrong with what was filled in
problem-heading = Погледнете уште еднаш
problem-year-missing = Внесете ја годината.
problem-year-not-four-digits = Внесете ја годината со 4 цифри. На пример 1958.
problem-no-such-month = Овој месец не постои. Изберете број од 1 до 12.
problem-no-such-day = Овој ден не постои. Проверете ги денот и месецот.
problem-month-missing = Внесете го и месецот. Или оставете го денот празен.
problem-future = Овој ден допрва доаѓа. Внесете ден што веќе помина.
problem-too-long-ago = Ова е предамна. Проверете ја годината.
problem-must-be-after = Ова не е можно. Порано внесовте: { $other } { $date }. Овој датум мора да биде подоцна.
problem-must-be-before = Ова не е можно. Порано внесовте: { $other } { $date }. Овој датум мора да биде порано.
problem-after-last-day = Ова прашање е за { $date }. Внесете ден пред тоа. Тогаш сѐ уште го немавте надоместот? Вратете се назад и изберете што имавте тогаш.
problem-which-is-right = Порано внесовте: { $other } { $date }. Кој датум е точен? Сменете го овој датум, или претходниот. Точно ли е вака? Тогаш допрете уште еднаш на „Продолжи“.
problem-nothing-chosen = Прво изберете одговор.
problem-not-a-number = Внесете број. Користете само цифри.
problem-number-too-large = Овој број е преголем. Внесете најмногу { $most }.

# Answers
answers-title = Точни ли се вашите одговори?
answers-intro = Проверете ги. Сѐ уште можете да измените сѐ.
answers-none = Сѐ уште ништо не сте внеле.
answers-see-result = Видете го резултатот
answers-link = Одговори
answers-begin = Почнете со тестот
answer-unknown = Не е познато
answer-empty = Нема

# Result
outcome-title = Вашиот резултат
verdict-eligible = Веројатно да
    .text = Веројатно имавте право на надоместот за враќање (remigratie-uitkering).
verdict-not-eligible = Веројатно не
    .text = Веројатно немавте право на надоместот за враќање (remigratie-uitkering). Подолу пишува зошто.
verdict-undetermined = Сѐ уште не е јасно
    .text = Сѐ уште не знаеме дали имавте право. Подолу пишува што сѐ уште не знаеме.
verdict-closed-qualified = Веќе не може да се поднесе барање. Порано можеби ќе го добиевте надоместот
    .text = Од 1 јануари 2025 година веќе не може да се поднесе барање. Но вие ги исполнувате старите правила.
verdict-closed-not-qualified = Веќе не може да се поднесе барање. Веројатно и порано не
    .text = Од 1 јануари 2025 година веќе не може да се поднесе барање. И според старите правила веројатно немавте право. Подолу пишува зошто.
verdict-closed-unclear = Веќе не може да се поднесе барање
    .text = Од 1 јануари 2025 година веќе не може да се поднесе барање. Не е јасно дали порано имавте право.
verdict-other-rules = Важеа други правила
    .text = Вашето барање беше од пред 1 јули 2014 година. Тогаш важеа други правила. Прашајте во SVB.
svb-decides = Ова не е одлука. Одлучува SVB.
result-change-same = Вашиот одговор е изменет. Резултатот останува ист.
result-change-new = Вашиот одговор е изменет. Резултатот сега е поинаков.
result-change-from-to = Прво: { $before }. Сега: { $after }.
result-change-items = Ова сега е поинаку: { $items }.
result-why = Зошто
result-met = Во ред
result-not-met = Не е во ред
result-open = Не е познато
result-fold-met = { $count } во ред
result-fold-open = { $count } не е познато
result-what-changes = Што може да го промени ова?
result-rule = Ова го вели законот
result-law-link = Прочитајте го членот { $article } од законот
result-law-text = Текст од { $date }. На холандски.
result-missing = Ова сѐ уште не го знаеме:
result-partial = Внесете го целиот датум. Тогаш знаеме повеќе.
result-change = Измени: { $answer }
result-not-asked = За едно правило не прашуваме. Тоа е за луѓе што заминале кај терористичка група. SVB самата го проверува тоа.
result-everything = Одговорете и на другите прашања
    .hint = Тогаш ќе ги видите сите правила
result-unfinished = Тестот сѐ уште не е готов.
result-go-on = Продолжете со тестот
would-day = Гледавме како беше на { $date }. Тоа беше последниот ден за барање.
would-known = Ова го знаеме досега
would-on = Има уште правила. Можете да продолжите со другите прашања. Или видете што задржувате ако се вратите.
would-go-on = Продолжете со другите прашања
    .hint = Пасош, престој, партнер или партнерка и долгови
result-now = Што сега
now-papers = Понесете го ова на разговор
# Native reader: Is "картичка за престој" the usual word for a residence card?
now-papers-list = Писмата од SVB. Вашиот пасош или картичка за престој. Писмото за вашиот надомест.
now-disagree = Не се согласувате со SVB?
now-disagree-text = Можете да поднесете приговор (bezwaar). Во писмото од SVB пишува до кој ден може тоа. Het Juridisch Loket дава бесплатен совет.

# What stays on leaving, and what follows from an event
keep-title = Ова го задржувате, а ова престанува
keep-intro = Одите во: { $country }. Допрете на еден ред. Тогаш ќе прочитате зошто.
keep-intro-anywhere = Допрете на еден ред. Тогаш ќе прочитате зошто.
keep-sum-stays = Ова оди со вас кога заминувате: { $items }.
keep-sum-stays-from = Ова оди со вас од { $date }: { $items }.
keep-sum-changes = Ова се менува: { $items }.
keep-sum-stops = Ова престанува: { $items }.
keep-sources = Каде пишува ова?
keep-ask-questions = Поставете ги овие прашања. Прочитајте ги на глас.
keep-ask-sure = Ова е сигурно
keep-ask-all = Сѐ што треба да прашате
provision-open = Тоа сѐ уште не го знаеме
provision-concerns = Сѐ уште не знаеме дали ова е за вас
provision-hangs-on = Тоа зависи од: { $facts }.
provision-deadlines = Средете го ова навреме
provision-passed = Овој ден веќе помина. Јавете се уште денес.
provision-earliest = Можеби веќе на { $date }
provision-partly = Сѐ уште не го знаеме точно овој ден. Внесете го целиот датум. Тогаш го знаеме денот.
provision-calendar = Стави во мојот календар
provision-do = Ова треба да го направите
provision-sources = Тука пишува
provision-unfinished = Има уште прашања. Потоа знаеме повеќе.
provision-go-on = Продолжете со прашањата
provision-answers = Вашите одговори
provision-no-decision = Ова не е одлука. Прашајте пред да направите нешто.
event-not-concerned = Ова не важи за вас
event-others = Се случи нешто друго

# Other screens
about-title = За оваа апликација
about-text = Оваа апликација е за луѓе што дојдоа во Холандија и можеби сакаат да се вратат. Remigratiewijzer значи „водич за враќање“. Ние не сме SVB и не сме државата. Ние не одлучуваме за вашите пари.
about-law = Правилата се од законот за враќање (Remigratiewet). Ги проверивме на { $date }.
about-law-link = Прочитајте го целиот закон
about-privacy = Што правиме со вашите податоци? Ништо. Вашите одговори остануваат на овој телефон, во овој прозорец. Не користиме колачиња (cookies). Ако допрете на „Почни одново“ и потоа на „Да, избриши сѐ“, сѐ се брише. Ако само го затворите прозорецот, некој уште 4 часа може да ги отвори вашите одговори. Можете да ги чувате подолго ако така изберете.
about-places = Поштенски броеви: GeoNames (CC BY 4.0). Општини: Register van Overheidsorganisaties (CC0). Карта: MapSVG и svg-maps (CC BY 4.0), изменета. Имиња на земји: Unicode CLDR. Цртежи: Lucide (ISC).
about-licence = Оваа програма е слободна. Лиценцата е EUPL-1.2.
about-nmi = Порано со ова помагаше Холандскиот институт за миграција (Nederlands Migratie Instituut, NMI). NMI престана во декември 2024 година.
brochures = На хартија
brochure-act = Сите правила за надоместот за враќање
brochure-schemes = Што се случува со вашите пари ако се вратите?
storage-notice = Овој телефон не може да ги зачува вашите одговори. Останете на оваа страница додека не завршите.
panic-title = Нешто тргна наопаку
panic-text = Не е до вас. Почнете одново, или јавете се во SVB.

# Beside the screen
newer-text = Има нова верзија на овој тест. Вашите одговори остануваат.
newer-reload = Обнови
install-text = Ставете го овој тест на вашиот телефон. Тогаш работи и без интернет.
install-yes = Стави на мојот телефон
install-no = Не, благодарам

# Dates in words
date-in-words = { $day } { $month } { $year } година
month-in-words = { $month } { $year } година
list-comma = ,
month-1 = јануари
month-2 = февруари
month-3 = март
month-4 = април
month-5 = мај
month-6 = јуни
month-7 = јули
month-8 = август
month-9 = септември
month-10 = октомври
month-11 = ноември
month-12 = декември
