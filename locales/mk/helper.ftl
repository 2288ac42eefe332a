# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = Тука сѐ уште има одговори. Дали се од некој друг? Тогаш прво избришете ги.
helper-next = Следно лице: избриши сѐ
helper-tools = За тие што помагаат
helper-all = Сите прашања одеднаш
helper-dutch-on = И на холандски
helper-dutch-off = Без холандски
helper-dutch-failed = Холандскиот не се вчитува. Обидете се повторно.

# Another day than today
helper-day = Пресметување со друг датум
helper-day-label = Датум
helper-day-hint = За стари досиеја и за вежбање. Само во овој прозорец.
helper-day-set = Пресметувај со овој датум
helper-day-wrong = Изберете ден од 2000 до 2060 година, вклучително.
helper-day-is = Апликацијата пресметува со { $date }. Тоа не е денес.
helper-day-rules = Другите правила, надвор од надоместот за враќање, се сегашните.
helper-day-back = Назад на денешниот ден
helper-day-stays = Задржи го овој ден и за следното лице
helper-day-used = Пресметано со датум
helper-leave = Напушти го овој приказ
verdict-then-qualified = Со барање, веројатно да
    .text = На избраниот ден сѐ уште можеше да се поднесе барање. Вие ги исполнувате правилата од тој ден.
verdict-then-not-qualified = Веројатно не
    .text = На избраниот ден сѐ уште можеше да се поднесе барање. Но според правилата од тој ден веројатно немате право.
verdict-then-unclear = Сѐ уште не е јасно
    .text = На избраниот ден сѐ уште можеше да се поднесе барање. Не е јасно дали тогаш имавте право.
verdict-then-other-rules = Важеа други правила
    .text = Така беше пред 1 јули 2014 година. Прашајте во SVB.

# Its start
helper-reference = Сите услови и правила
    .hint = Со член, извор и колку е сигурно
helper-group = За група
    .hint = Едно по едно прашање, големо, на два јазика
helper-check = Проверка на многу случаи
    .hint = Датотека со случаи, на овој уред

# All questions at once
helper-form-text = Пополнувајте по кој сакате редослед. Секој одговор веднаш се брои.
helper-form-one = Едно по едно прашање
helper-form-now = Резултатот сега
helper-form-whole = Видете го целиот резултат
helper-form-open = Уште за прашување: { $number }
helper-form-choose = Изберете одговор
helper-form-nothing = Сѐ уште нема резултат. Прво внесете нешто.

# Every condition, scheme and event
helper-reference-text = Што знае апликацијата, со член, извор, датум и колку е сигурно.
helper-search = Пребарување
helper-search-hint = Правило, настан, услов или збор. Може и со холандските имиња.
helper-found = Најдено: { $number }
helper-found-none = Ништо не е најдено за „{ $words }“. Пробајте друг збор.
helper-part-law = Услови за надоместот за враќање (remigratie-uitkering)
helper-part-keep = Правила при враќање засекогаш
helper-part-away = Правила при привремено отсуство
helper-part-event = Настани
helper-part-plan = Чекори од планот
helper-part-words = Зборови во прашањата
helper-can-be = Што може да излезе
helper-sources = Каде пишува

# A file of cases
helper-check-text = Изберете датотека со случаи (JSON или CSV). Таа останува на овој уред.
helper-check-names = Не ставајте имиња или лични броеви (burgerservicenummer, BSN) во датотеката. Доволен е ваш сопствен број.
helper-check-form = Вака изгледа една датотека
helper-check-table = Вака изгледа една табела (CSV)
helper-check-table-text = Секој ред е едно лице, секоја колона е еден податок. Оставете празно она што не го знаете. Повеќе вредности во едно поле: ставете | меѓу нив.
helper-check-example = Зачувај го примерот (CSV)
helper-check-file = Датотека
helper-check-busy = Во тек: { $percent } %, { $number } готово
helper-check-stop = Прекини
helper-check-stopped = Прекинато. Проверени случаи: { $number }.
helper-check-done = Готово: { $number }. Поинаку од очекуваното: { $other }.
helper-check-fault = Датотеката не е точна. Погледнете во редот { $line }.
helper-check-column = Датотеката не е точна. Погледнете во редот { $line }, колона { $column }.
helper-check-before = Случаи пред тоа што се точни: { $number }.
helper-check-large = Оваа датотека е преголема. Смее да има најмногу { $most } MB.
helper-check-unread = Оваа датотека не може да се прочита. Дали е текст (UTF-8)?
helper-check-save = Зачувај ги одговорите
helper-check-id = Случај
helper-check-outcome = Резултат
helper-check-why = Не е исполнето или е отворено
helper-check-other = Поинаку од очекуваното
helper-check-first = Табелата ги покажува првите { $most }. Датотеката ги има сите.

# For a group
helper-group-text = Ништо не се избира и ништо не се зачувува.
helper-group-second = Втор јазик
helper-group-place = Прашање { $number } од { $total }
helper-group-next = Следно
helper-group-before = Претходно
helper-group-keys = Може и со стрелките на тастатурата.
