# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = اینجا هنوز جواب‌هایی هست. مال کس دیگری است؟ پس اول آن‌ها را پاک کنید.
helper-next = شخص بعدی: همه چیز پاک شود
helper-tools = برای کمک‌کنندگان
helper-all = همهٔ پرسش‌ها یکجا
helper-dutch-on = همراه با هلندی
helper-dutch-off = بدون هلندی
helper-dutch-failed = متن هلندی نیامد. دوباره امتحان کنید.

# Another day than today
helper-day = حساب کردن با تاریخ دیگر
helper-day-label = تاریخ
helper-day-hint = برای پرونده‌های قدیمی و برای تمرین. فقط در این پنجره.
helper-day-set = با این تاریخ حساب کن
helper-day-wrong = روزی از 2000 تا 2060 انتخاب کنید.
helper-day-is = برنامه با { $date } حساب می‌کند. این امروز نیست.
helper-day-rules = قانون‌های اطراف کمک‌هزینهٔ بازگشت (remigratie-uitkering) همان قانون‌های حالاست.
helper-day-back = برگشت به امروز
helper-day-stays = این روز را برای نفر بعدی هم نگه دار
helper-day-used = حساب شده با تاریخ
helper-leave = خروج از این نما
verdict-then-qualified = اگر درخواست می‌دادید، احتمالاً بله
    .text = در روز انتخاب‌شده هنوز می‌شد درخواست داد. وضع شما مطابق قانون‌های آن روز است.
verdict-then-not-qualified = احتمالاً نه
    .text = در روز انتخاب‌شده هنوز می‌شد درخواست داد. اما طبق قانون‌های آن روز احتمالاً حق ندارید.
verdict-then-unclear = هنوز روشن نیست
    .text = در روز انتخاب‌شده هنوز می‌شد درخواست داد. روشن نیست که آن وقت حق داشتید یا نه.
verdict-then-other-rules = قانون‌های دیگری بود
    .text = پیش از 1 ژوئیه (جولای) 2014 این‌طور بود. از ادارهٔ SVB بپرسید.

# Its start
helper-reference = همهٔ شرط‌ها و کمک‌ها
    .hint = با ماده، منبع و اینکه چقدر قطعی است
helper-group = برای یک گروه
    .hint = هر بار یک پرسش، بزرگ، به دو زبان
helper-check = بررسی موردهای زیاد
    .hint = فایلی با موردها، روی همین دستگاه

# All questions at once
helper-form-text = به هر ترتیبی که می‌خواهید پر کنید. هر جواب فوراً حساب می‌شود.
helper-form-one = هر بار یک پرسش
helper-form-now = نتیجه در این لحظه
helper-form-whole = همهٔ نتیجه را ببینید
helper-form-open = هنوز باید پرسید: { $number }
helper-form-choose = یک جواب انتخاب کنید
helper-form-nothing = هنوز نتیجه‌ای نیست. اول چیزی بنویسید.

# Every condition, scheme and event
helper-reference-text = آنچه برنامه می‌داند، با ماده، منبع، تاریخ و اینکه چقدر قطعی است.
helper-search = جستجو
helper-search-hint = یک کمک، رویداد، شرط یا کلمه. نام‌های هلندی همیشه ممکن است.
helper-found = پیدا شد: { $number }
helper-found-none = برای «{ $words }» چیزی پیدا نشد. کلمهٔ دیگری را امتحان کنید.
helper-part-law = شرط‌های کمک‌هزینهٔ بازگشت (remigratie-uitkering)
helper-part-keep = کمک‌ها وقتی کسی برای همیشه برمی‌گردد
helper-part-away = کمک‌ها وقتی کسی برای مدتی می‌رود
helper-part-event = رویدادها
helper-part-plan = قدم‌های برنامهٔ برگشتن
helper-part-words = کلمه‌های پرسش‌ها
helper-can-be = نتیجه‌های ممکن
helper-sources = در کجا نوشته است

# A file of cases
helper-check-text = فایلی با موردها (JSON یا CSV) انتخاب کنید. فایل روی همین دستگاه می‌ماند.
helper-check-names = نام یا شمارهٔ شهروندی (bsn) در فایل ننویسید. شمارهٔ خودتان کافی است.
helper-check-form = شکل فایل این‌طور است
helper-check-table = شکل جدول این‌طور است (CSV)
# Native reader: Are "موردها" (cases) and "مشخصه" (a piece of data) what one says?
helper-check-table-text = هر سطر یک نفر است و هر ستون یک مشخصه. آنچه را نمی‌دانید خالی بگذارید. برای چند مقدار در یک خانه، میان آن‌ها | بگذارید.
helper-check-example = نمونه را ذخیره کن (CSV)
helper-check-file = فایل
helper-check-busy = در حال کار: { $percent }٪، { $number } آماده
helper-check-stop = توقف
helper-check-stopped = متوقف شد. { $number } مورد بررسی شد.
helper-check-done = تمام شد: { $number }. غیر از انتظار: { $other }.
helper-check-fault = فایل درست نیست. سطر { $line } را ببینید.
helper-check-column = فایل درست نیست. سطر { $line }، ستون { $column } را ببینید.
helper-check-before = { $number } مورد پیش از آن درست است.
helper-check-large = این فایل خیلی بزرگ است. حداکثر { $most } MB مجاز است.
helper-check-unread = این فایل خوانده نمی‌شود. آیا متن (UTF-8) است؟
helper-check-save = جواب‌ها را ذخیره کن
helper-check-id = مورد
helper-check-outcome = نتیجه
helper-check-why = رد شده یا باز است
helper-check-other = غیر از انتظار
helper-check-first = جدول { $most } مورد اول را نشان می‌دهد. فایل همه را دارد.

# For a group
helper-group-text = چیزی انتخاب نمی‌شود و چیزی نگه داشته نمی‌شود.
helper-group-second = زبان دوم
helper-group-place = پرسش { $number } از { $total }
helper-group-next = بعدی
helper-group-before = قبلی
helper-group-keys = با پیکان‌های صفحه‌کلید هم می‌شود.
