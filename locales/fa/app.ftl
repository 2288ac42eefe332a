# Screens, buttons and short sentences. Simple Persian that readers from Iran and from Afghanistan both know. Polite plural (شما).
# Western digits, as in Dutch letters.

app-name = راهنمای بازگشت (Remigratiewijzer)
wait = یک لحظه…
language = زبان
language-search = زبان را پیدا کنید
language-none = زبانی پیدا نشد. حروف دیگری بنویسید.
draft-notice = این ترجمه هنوز بررسی نشده است.
draft-read-back = این ترجمه در { $date } با متن هلندی مقایسه شد. هنوز کسی که زبان مادری‌اش فارسی است، آن را بررسی نکرده است.
draft-checked = کسی که زبان مادری‌اش فارسی است، این ترجمه را در { $date } بررسی کرد.
text-larger = حروف بزرگ‌تر
text-normal = حروف معمولی
beside-dutch = به هلندی هم
translated-notice = تلفن شما این صفحه را ترجمه می‌کند. شاید اشتباه داشته باشد. می‌توانید یکی از این زبان‌ها را هم انتخاب کنید:

# Buttons and links
back = برگشت
continue = ادامه
change = تغییر
yes = بله
no = نه
dont-know = نمی‌دانم
    .hint = اشکالی ندارد. می‌توانید ادامه دهید.
skip = ترجیح می‌دهم نگویم
    .hint = اجازه دارید. می‌توانید ادامه دهید.
more-choices = کمک‌هزینه‌های دیگر
read-aloud = با صدای بلند بخوان
read-aloud-stop = خواندن را قطع کن
start-again = شروع دوباره
start-again-sure = همه چیز پاک شود و دوباره شروع کنیم؟
start-again-yes = بله، همه را پاک کن
start-again-no = نه، ادامه بده
leave-quickly = خروج سریع
about-link = دربارهٔ این برنامه

# Start
start-title = اگر به کشورم برگردم، چه می‌شود؟
start-text = ببینید چه چیزی برای شما می‌ماند، چه چیزی قطع می‌شود و چه باید بکنید.
start-free = رایگان است. هیچ چیزی فرستاده نمی‌شود.
start-closed = از 1 ژانویه (جنوری) 2025 دیگر نمی‌توان برای کمک‌هزینهٔ بازگشت (remigratie-uitkering) درخواست داد.
start-choose = کدام مناسب شماست؟
way-think = به برگشتن فکر می‌کنم
    .hint = چه چیزی برایم می‌ماند؟ چه باید بکنم؟
way-applied = پیش از 2025 درخواست داده‌ام
    .hint = هنوز منتظرم، یا جواب رد گرفتم
way-returned = من برگشته‌ام
    .hint = حقوق و وظایف من
way-helper = به کسی کمک می‌کنم
    .hint = خانواده یا کار
# Native reader: Is "آن وقت" said so often for "then", or better left out in most places?
start-privacy = جواب‌های شما در همین تلفن می‌ماند. تمام شد؟ روی «شروع دوباره» بزنید و بعد روی «بله، همه را پاک کن». آن وقت جواب‌ها پاک می‌شود.
code-link = من کد دارم
kept-offer = در این تلفن جواب‌هایی نگه داشته شده، از { $date }.
kept-newer = آنچه در این تلفن نگه داشته شده، از نسخهٔ تازه‌تر برنامه است. این صفحه را دوباره باز کنید.
kept-damaged = آنچه در این تلفن نگه داشته شده، دیگر خوانده نمی‌شود.
kept-go-on = ادامه دهید
kept-erase = آن‌ها را از این تلفن پاک کنید

# First way: thinking of going back
think-title = شاید می‌خواهید برگردید
think-keep = اگر برگردم، چه چیزی برایم می‌ماند؟
    .hint = پول AOW و WIA، کمک اجتماعی (bijstand)، درمان و پاسپورت
think-more = پرسش‌های دیگر پیش از رفتن
think-ask = آیا ترجیح می‌دهید از کسی بپرسید؟
think-would = آیا کمک‌هزینه به من می‌رسید؟
    .hint = ببینید قانون‌ها برای شما چه بود

# Third way: gone back
returned-title = شما برگشته‌اید
returned-text = انتخاب کنید چه پیش آمده است. چند پرسش از شما می‌کنیم. بعد می‌بینید که این چه معنایی دارد.
returned-with = با کمک‌هزینهٔ بازگشت (remigratie-uitkering)
returned-without = بدون کمک‌هزینهٔ بازگشت (remigratie-uitkering)
returned-not-left = کمک‌هزینه را دارید، اما هنوز اینجا هستید
returned-everybody = برای همه

# Fourth way: helping somebody
helper-title = شما به کسی کمک می‌کنید
helper-text = پرسش‌ها را بلند بخوانید. بگذارید آن شخص خودش انتخاب کند. کنار هر نتیجه نوشته است که در کجای قانون آمده است.
helper-view = امکانات بیشتر برای کسی که زیاد کمک می‌کند
    .hint = شخص بعدی، جستجو، همراه با هلندی
helper-think = آن شخص به برگشتن فکر می‌کند
    .hint = چه چیزی برای او می‌ماند و چه باید کرد؟
helper-start = آن شخص پیش از 2025 برای کمک‌هزینهٔ بازگشت (remigratie-uitkering) درخواست داده است
    .hint = پرسشنامه دربارهٔ کمک‌هزینهٔ بازگشت (remigratie-uitkering)
helper-returned = آن شخص برگشته است
    .hint = حقوق و وظایف
helper-code = آن شخص کد دارد

# Calling
call-svb = به ادارهٔ SVB زنگ بزنید
    .hint = { $phone } · شماره را دیدیم: { $date }
call-uwv = به ادارهٔ UWV زنگ بزنید
    .hint = { $phone } · شماره را دیدیم: { $date }
find-help = کمک در نزدیکی شما
    .hint = شهرداری (شاروالی، gemeente) خود را پیدا کنید

# Questions
progress = بخش { $number } از { $total }
question-number = پرسش { $number }
born-in-kingdom = شما در آروبا، کوراسائو، سنت مارتن، بونیر، سنت یوستاتیوس یا سابا به دنیا آمده‌اید. قانون بازگشت (Remigratiewet) برای کسانی که آنجا به دنیا آمده‌اند نبود. اما می‌توانید ببینید که اگر برگردید، چه چیزی برای شما می‌ماند.
date-day = روز
date-month = ماه
date-year = سال
date-hint = روز یا ماه را نمی‌دانید؟ جایش را خالی بگذارید.
country-other = یک کشور دیگر
country-search = کشور را پیدا کنید
country-also = انگلستان GB; انگلیس GB; بریتانیای کبیر GB; اسکاتلند GB; آمریکا US; امریکا US; هالند NL; یوگسلاوی RS BA HR ME MK SI XK; یوگوسلاوی RS BA HR ME MK SI XK; کردستان TR IQ IR SY; غزه PS; پارس IR; آنتیل CW AW SX BQ; زئیر CD; برمه MM; شوروی RU UA; چکسلواکی CZ SK; مولوک ID; ملوک ID; امارات AE; جرمنی DE; پولند PL; هنگری HU; سویدن SE; ناروی NO; دنمارک DK; اطریش AT; سویس CH; اسپانیه ES; پرتگال PT; عربستان SA; المغرب MA; جمهوری آذربایجان AZ
country-search-hint = حروف اول را بنویسید
country-none-found = کشوری پیدا نشد. حروف دیگری بنویسید.
countries-none = هیچ‌کدام
changed-note = شما یک جواب را تغییر می‌دهید. جواب‌های دیگر شما می‌ماند.

# What is wrong with what was filled in
problem-heading = یک بار دیگر نگاه کنید
problem-year-missing = سال را بنویسید.
problem-year-not-four-digits = سال را با 4 رقم بنویسید. مثلاً 1958.
problem-no-such-month = این ماه وجود ندارد. عددی از 1 تا 12 انتخاب کنید.
problem-no-such-day = این روز وجود ندارد. روز و ماه را نگاه کنید.
problem-month-missing = ماه را هم بنویسید. یا جای روز را خالی بگذارید.
problem-future = این روز هنوز نیامده است. روزی را بنویسید که گذشته است.
problem-too-long-ago = این خیلی وقت پیش است. سال را نگاه کنید.
problem-must-be-after = این ممکن نیست. قبلاً نوشتید: { $other } { $date }. این تاریخ باید دیرتر باشد.
problem-must-be-before = این ممکن نیست. قبلاً نوشتید: { $other } { $date }. این تاریخ باید زودتر باشد.
problem-after-last-day = این پرسش دربارهٔ { $date } است. روزی پیش از آن را بنویسید. آن وقت هنوز کمک‌هزینه نداشتید؟ برگردید و انتخاب کنید که آن زمان چه داشتید.
problem-which-is-right = قبلاً نوشتید: { $other } { $date }. کدام تاریخ درست است؟ این تاریخ یا تاریخ قبلی را تغییر دهید. همین‌طور درست است؟ پس یک بار دیگر روی «ادامه» بزنید.
problem-nothing-chosen = اول یک جواب انتخاب کنید.
problem-not-a-number = یک عدد بنویسید. فقط رقم بنویسید.
problem-number-too-large = این عدد خیلی بزرگ است. حداکثر { $most } بنویسید.

# Answers
answers-title = آیا جواب‌های شما درست است؟
answers-intro = آن‌ها را بررسی کنید. هنوز می‌توانید همه چیز را تغییر دهید.
answers-none = هنوز چیزی ننوشته‌اید.
answers-see-result = نتیجه را ببینید
answers-link = جواب‌ها
answers-begin = پرسشنامه را شروع کنید
answer-unknown = معلوم نیست
answer-empty = هیچ

# Result
outcome-title = نتیجهٔ شما
verdict-eligible = احتمالاً بله
    .text = شما احتمالاً حق کمک‌هزینهٔ بازگشت (remigratie-uitkering) را داشتید.
verdict-not-eligible = احتمالاً نه
    .text = شما احتمالاً حق کمک‌هزینهٔ بازگشت (remigratie-uitkering) را نداشتید. دلیلش در پایین نوشته است.
verdict-undetermined = هنوز روشن نیست
    .text = هنوز نمی‌دانیم آیا حق داشتید یا نه. آنچه هنوز نمی‌دانیم، در پایین نوشته است.
verdict-closed-qualified = دیگر نمی‌توان درخواست داد. در گذشته شاید کمک‌هزینه به شما می‌رسید
    .text = از 1 ژانویه (جنوری) 2025 دیگر نمی‌توان درخواست داد. اما وضع شما مطابق قانون‌های قدیمی است.
verdict-closed-not-qualified = دیگر نمی‌توان درخواست داد. در گذشته هم احتمالاً نه
    .text = از 1 ژانویه (جنوری) 2025 دیگر نمی‌توان درخواست داد. با قانون‌های قدیمی هم احتمالاً حق نداشتید. دلیلش در پایین نوشته است.
verdict-closed-unclear = دیگر نمی‌توان درخواست داد
    .text = از 1 ژانویه (جنوری) 2025 دیگر نمی‌توان درخواست داد. روشن نیست که در گذشته حق داشتید یا نه.
verdict-other-rules = قانون‌های دیگری بود
    .text = درخواست شما از پیش از 1 ژوئیه (جولای) 2014 بود. آن زمان قانون‌های دیگری بود. از ادارهٔ SVB بپرسید.
svb-decides = این یک تصمیم رسمی نیست. ادارهٔ SVB تصمیم می‌گیرد.
result-change-same = جواب شما تغییر کرد. نتیجه همان است.
result-change-new = جواب شما تغییر کرد. نتیجه حالا فرق کرده است.
result-change-from-to = قبلاً: { $before }. حالا: { $after }.
result-change-items = این حالا فرق کرده است: { $items }.
result-why = چرا
result-met = درست است
result-not-met = درست نیست
result-open = معلوم نیست
result-fold-met = { $count } مورد درست است
result-fold-open = { $count } مورد معلوم نیست
result-what-changes = چه چیزی می‌تواند این را تغییر دهد؟
result-rule = قانون این را می‌گوید
result-law-link = مادهٔ { $article } قانون را بخوانید
result-law-text = متن { $date }. به زبان هلندی.
result-missing = این را هنوز نمی‌دانیم:
result-partial = تاریخ را کامل بنویسید. آن وقت بیشتر می‌دانیم.
result-change = تغییر: { $answer }
result-not-asked = یک شرط را نمی‌پرسیم. آن دربارهٔ کسانی است که برای پیوستن به یک گروه تروریستی رفتند. ادارهٔ SVB خودش آن را بررسی می‌کند.
result-everything = به پرسش‌های دیگر هم جواب دهید
    .hint = آن وقت همهٔ قانون‌ها را می‌بینید
result-unfinished = پرسشنامه هنوز تمام نشده است.
result-go-on = پرسشنامه را ادامه دهید
would-day = ما به { $date } نگاه کردیم. آن، آخرین روز برای درخواست بود.
would-known = تا حالا این را می‌دانیم
would-on = قانون‌های دیگری هم هست. می‌توانید با پرسش‌های دیگر ادامه دهید. یا ببینید که اگر برگردید، چه چیزی برای شما می‌ماند.
would-go-on = ادامه با پرسش‌های دیگر
    .hint = پاسپورت، اقامت، همسر و بدهی
result-now = حالا چه کنیم
now-papers = برای گفت‌وگو با خود ببرید
now-papers-list = نامه‌های ادارهٔ SVB. پاسپورت یا کارت اقامت شما. نامهٔ کمک‌هزینهٔ شما.
now-disagree = آیا با ادارهٔ SVB موافق نیستید؟
now-disagree-text = می‌توانید اعتراض کنید (bezwaar). در نامهٔ SVB نوشته است که تا چه روزی می‌شود. دفتر کمک حقوقی (Juridisch Loket) رایگان راهنمایی می‌کند.

# What stays on leaving, and what follows from an event
keep-title = این برای شما می‌ماند و این قطع می‌شود
keep-intro = شما به این کشور می‌روید: { $country }. روی یک سطر بزنید تا دلیلش را بخوانید.
keep-intro-anywhere = روی یک سطر بزنید تا دلیلش را بخوانید.
keep-sum-stays = اگر بروید، این همراه شما می‌آید: { $items }.
keep-sum-stays-from = از { $date } این همراه شما می‌آید: { $items }.
keep-sum-changes = این تغییر می‌کند: { $items }.
keep-sum-stops = این قطع می‌شود: { $items }.
keep-sources = این در کجا نوشته است؟
keep-ask-questions = این پرسش‌ها را بپرسید. آن‌ها را بلند بخوانید.
keep-ask-sure = این قطعی است
keep-ask-all = همهٔ چیزهایی که باید بپرسید
provision-open = این را هنوز نمی‌دانیم
provision-concerns = هنوز نمی‌دانیم که آیا این دربارهٔ شماست
provision-hangs-on = این بستگی دارد به: { $facts }.
provision-deadlines = این را به‌موقع انجام دهید
provision-passed = این روز گذشته است. همین امروز زنگ بزنید.
provision-earliest = شاید زودتر، در { $date }
provision-partly = این روز را هنوز دقیق نمی‌دانیم. تاریخ را کامل بنویسید. آن وقت روز را می‌دانیم.
provision-calendar = در تقویم من بگذار
provision-do = این کار را باید بکنید
provision-sources = اینجا نوشته است
provision-unfinished = هنوز پرسش‌هایی هست. بعد از آن بیشتر می‌دانیم.
provision-go-on = پرسش‌ها را ادامه دهید
provision-answers = جواب‌های شما
provision-no-decision = این یک تصمیم رسمی نیست. پیش از هر کاری بپرسید.
event-not-concerned = این برای شما نیست
event-others = چیز دیگری پیش آمده است

# Other screens
about-title = دربارهٔ این برنامه
about-text = این برنامه برای کسانی است که به هلند آمدند و شاید می‌خواهند برگردند. ما ادارهٔ SVB نیستیم و دولت هم نیستیم. ما دربارهٔ پول شما تصمیم نمی‌گیریم.
about-law = این قانون‌ها از قانون بازگشت (Remigratiewet) است. ما آن‌ها را در { $date } دیدیم.
about-law-link = همهٔ قانون را بخوانید
about-privacy = با اطلاعات شما چه می‌کنیم؟ هیچ. جواب‌های شما در همین تلفن می‌ماند، در همین پنجره. ما از cookies استفاده نمی‌کنیم. روی «شروع دوباره» و بعد روی «بله، همه را پاک کن» می‌زنید؟ آن وقت همه چیز پاک می‌شود. فقط پنجره را می‌بندید؟ آن وقت کسی می‌تواند تا 4 ساعت بعد آن را برگرداند. اگر خودتان انتخاب کنید، می‌توانید جواب‌ها را بیشتر نگه دارید.
about-places = کدهای پستی: GeoNames (CC BY 4.0). شهرداری‌ها: Register van Overheidsorganisaties (CC0). نقشه: MapSVG و svg-maps (CC BY 4.0)، با تغییر. نام کشورها: Unicode CLDR. تصویرها: Lucide (ISC).
about-licence = این برنامه آزاد است. مجوز آن EUPL-1.2 است.
about-nmi = مؤسسهٔ مهاجرت هلند (NMI) در گذشته در این کار کمک می‌کرد. کار NMI در دسامبر 2024 تمام شد.
brochures = روی کاغذ
brochure-act = همهٔ قانون‌های کمک‌هزینهٔ بازگشت (remigratie-uitkering)
brochure-schemes = اگر برگردید، پول شما چه می‌شود؟
storage-notice = این تلفن نمی‌تواند جواب‌های شما را نگه دارد. تا پایان در همین صفحه بمانید.
panic-title = اشکالی پیش آمد
panic-text = تقصیر شما نیست. دوباره شروع کنید یا به ادارهٔ SVB زنگ بزنید.

# Beside the screen
newer-text = نسخهٔ تازه‌ای از این پرسشنامه هست. جواب‌های شما می‌ماند.
newer-reload = تازه کردن
install-text = این پرسشنامه را روی تلفن خود بگذارید. آن وقت بدون اینترنت هم کار می‌کند.
install-yes = روی تلفن من بگذار
install-no = نه، ممنون

# Dates in words. A month has two names where they differ in Iran and in Afghanistan.
date-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ،
month-1 = ژانویه (جنوری)
month-2 = فوریه (فبروری)
month-3 = مارس (مارچ)
month-4 = آوریل (اپریل)
month-5 = مه (می)
month-6 = ژوئن (جون)
month-7 = ژوئیه (جولای)
month-8 = اوت (آگست)
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
