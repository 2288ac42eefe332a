# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Понесете со себе
    .hint = Код, хартија или зачувување
take-title = Понесете со себе
take-intro = Однесете ги вашите одговори кај лицето што ви помага. Или продолжете подоцна.
take-code = Код за друг телефон
take-code-text = Некој го скенира кодот со телефон. Таму тогаш се гледа истиот резултат, на јазикот на тој телефон.
take-code-warning = Внимавајте: кој го има кодот, ги гледа вашите одговори.
take-code-show = Покажи го кодот
take-code-picture = QR-код со вашите одговори
take-code-scan = Насочете ја камерата на другиот телефон кон оваа слика.
take-code-undrawn = Сликата сега не може да се појави. Копирајте го кодот.
take-code-as-text = Кодот како текст
take-code-copy = Копирај го кодот
take-code-share = Сподели го кодот
take-share = Споделување на апликацијата
take-share-text = Ја споделувате само врската до апликацијата. Вашите одговори не се вклучени.
take-share-button = Сподели ја апликацијата
take-keep = Зачувување на овој телефон
take-keep-text = Тогаш можете да продолжите подоцна, и ако го затворите овој прозорец.
take-keep-shared = Некој друг исто го користи овој телефон? Тогаш не зачувувајте ништо.
take-keep-button = Зачувај ги моите одговори
take-kept = Вашите одговори се зачувани на овој телефон.

# Opening a code
code-title = Отворање код
code-intro = Некој ви даде код од оваа апликација? Залепете го тука.
code-label = Кодот или врската
code-open = Отвори го кодот
code-foreign = Ова не е код од оваа апликација.
code-damaged = Кодот не е цел. Копирајте го уште еднаш, или побарајте нов.
code-newer = Овој код е од понова верзија на апликацијата. Вчитајте ја оваа страница одново и тогаш пробајте уште еднаш.
code-replace = Да се заменат одговорите тука?
code-replace-text = Тука веќе има одговори. Го отворате кодот? Тогаш тие ги нема повеќе.
code-replace-yes = Да, отвори го кодот
code-replace-no = Не, задржи ги одговорите тука
code-opened = Овие одговори се од код.
code-language = Дадени се на: { $language }
code-missing =
    Одговорите се од друга верзија на апликацијата. { $count ->
        [one] { $count } одговор не е прочитан.
       *[other] { $count } одговори не се прочитани.
    } Проверете ги.

# On paper
paper-print = Отпечатете или зачувајте како PDF
    .hint = За да го понесете на разговор
paper-no-dutch = Холандскиот текст не можеше да се вчита. Затоа тука има само еден јазик.
paper-abroad = Од странство: { $phone }
paper-made = Направено на { $date } со Remigratiewijzer.
paper-places = Адреси од { $date }.

# The summary for an adviser
intake-card = Резиме за лице што помага
    .hint = Без име и без број
intake-title = Резиме на овој разговор
intake-intro = За лицето што ви помага. Во него нема име и нема број. Текстот е на холандски.
intake-kind = Вид разговор
intake-kind-intake = Прв разговор
intake-kind-guidance = Продолжение
intake-date = Датум
intake-language = Јазик
intake-way = Прашање
intake-situation = Состојба
intake-outcome = Резултат
intake-open = Сѐ уште отворено
intake-more = Уште теми за разговор
    .text = Не е сѐ во ова резиме. Разговарајте заедно за останатото.
intake-next = Договорен следен чекор
intake-next-hint = Напишете го сами. Не пишувајте имиња. Тоа не се зачувува.
intake-copy = Копирај го резимето
intake-file = Зачувај како датотека (JSON)
