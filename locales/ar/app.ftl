# Screens, buttons and short sentences. Simple Modern Standard Arabic. The visitor is addressed in the polite plural, and words
# that read for women and men alike come first (nouns, the past tense). Western digits, as in Dutch letters.

app-name = دليل العودة (Remigratiewijzer)
wait = لحظة من فضلكم…
language = اللغة
language-search = ابحثوا عن لغة
language-none = لم نجد لغة. اكتبوا حروفًا أخرى.
draft-notice = هذه الترجمة لم تُراجع بعد.
draft-read-back = تمت مقارنة هذه الترجمة بالنص الهولندي في { $date }. لم يراجعها بعد أحد لغته الأم العربية.
draft-checked = تمت مراجعة هذه الترجمة في { $date } على يد شخص لغته الأم العربية.
text-larger = أحرف أكبر
text-normal = أحرف عادية
beside-dutch = بالهولندية أيضًا
translated-notice = هاتفكم يترجم هذه الصفحة. قد تكون فيها أخطاء. يمكنكم أيضًا اختيار إحدى هذه اللغات:

# Buttons and links
back = رجوع
continue = متابعة
change = تغيير
yes = نعم
no = لا
dont-know = لا أعرف
    .hint = لا بأس. يمكنكم المتابعة.
skip = أفضل ألا أقول
    .hint = هذا مسموح. يمكنكم المتابعة.
more-choices = إعانات أخرى
read-aloud = استماع
read-aloud-stop = إيقاف الصوت
start-again = البدء من جديد
start-again-sure = هل تريدون مسح كل شيء والبدء من جديد؟
start-again-yes = نعم، مسح كل شيء
start-again-no = لا، متابعة
leave-quickly = خروج سريع
about-link = عن هذا التطبيق

# Start
start-title = ماذا لو رجعتُ إلى بلدي؟
start-text = انظروا ما الذي يبقى لكم، وما الذي يتوقف، وما الذي يجب فعله.
start-free = مجانًا. لا يُرسَل أي شيء.
start-closed = لم يعد ممكنًا طلب إعانة العودة (remigratie-uitkering) منذ 1 يناير (كانون الثاني) 2025.
start-choose = ما الذي يناسبكم؟
way-think = أفكر في العودة
    .hint = ما الذي يبقى لي، وماذا أفعل؟
way-applied = قدمت طلبًا قبل سنة 2025
    .hint = ما زلت أنتظر، أو جاءني رفض
way-returned = رجعت إلى بلدي
    .hint = حقوقي وواجباتي
way-helper = أساعد شخصًا آخر
    .hint = من العائلة أو في العمل
start-privacy = أجوبتكم تبقى على هذا الهاتف. هل انتهيتم؟ اضغطوا على «البدء من جديد» ثم على «نعم، مسح كل شيء». عندها تُمسح أجوبتكم.
code-link = لديّ رمز
kept-offer = على هذا الهاتف أجوبة محفوظة، بتاريخ { $date }.
kept-newer = المحفوظ على هذا الهاتف من نسخة أحدث من التطبيق. أعيدوا تحميل هذه الصفحة.
kept-damaged = المحفوظ على هذا الهاتف لا يمكن قراءته بعد الآن.
kept-go-on = متابعة
kept-erase = مسح المحفوظ من هذا الهاتف

# First way: thinking of going back
think-title = ربما تريدون العودة
think-keep = ما الذي يبقى لي إذا رجعت؟
    .hint = معاش AOW وإعانة WIA والمساعدة الاجتماعية (bijstand) والعلاج وجواز السفر
think-more = أسئلة أخرى قبل الذهاب
think-ask = هل تفضلون سؤال شخص؟
think-would = هل كنت سأحصل على الإعانة؟
    .hint = انظروا كيف كانت القواعد لكم

# Third way: gone back
returned-title = لقد رجعتم إلى بلدكم
returned-text = اختاروا ما حدث. نسألكم بضعة أسئلة. بعدها ترون ماذا يعني ذلك.
returned-with = مع إعانة العودة (remigratie-uitkering)
returned-without = بدون إعانة العودة (remigratie-uitkering)
returned-not-left = الإعانة لكم، لكنكم ما زلتم هنا
returned-everybody = للجميع

# Fourth way: helping somebody
helper-title = تساعدون شخصًا آخر
helper-text = اقرؤوا الأسئلة بصوت عالٍ. الشخص الآخر هو الذي يختار. مع كل نتيجة تجدون مكانها في القانون.
helper-view = المزيد لمن يساعد كثيرًا
    .hint = الشخص التالي، والبحث، ومع الهولندية
helper-think = الشخص الآخر يفكر في العودة
    .hint = ما الذي يبقى له أو لها، وما الذي يجب فعله؟
helper-start = الشخص الآخر طلب إعانة العودة (remigratie-uitkering) قبل سنة 2025
    .hint = الاختبار عن إعانة العودة (remigratie-uitkering)
helper-returned = الشخص الآخر رجع إلى بلده
    .hint = الحقوق والواجبات
helper-code = لدى الشخص الآخر رمز

# Calling
call-svb = اتصلوا بمؤسسة SVB
    .hint = { $phone } · راجعنا الرقم: { $date }
call-uwv = اتصلوا بمؤسسة UWV
    .hint = { $phone } · راجعنا الرقم: { $date }
find-help = المساعدة القريبة منكم
    .hint = ابحثوا عن بلديتكم (gemeente)

# Questions
progress = الجزء { $number } من { $total }
question-number = السؤال { $number }
born-in-kingdom = مكان ميلادكم واحد من هذه: أروبا أو كوراساو أو سانت مارتن أو بونير أو سانت أوستاتيوس أو سابا. قانون العودة (Remigratiewet) لم يكن لمن وُلد هناك. لكن يمكنكم أن تروا ما الذي يبقى لكم إذا رجعتم.
date-day = اليوم
date-month = الشهر
date-year = السنة
date-hint = ألا تعرفون اليوم أو الشهر؟ اتركوا مكانه فارغًا.
country-other = بلد آخر
country-search = ابحثوا عن بلد
# Native reader: Which everyday names are missing (المجر HU, روسيا البيضاء BY, كوت ديفوار CI)?
country-also = إنجلترا GB; انجلترا GB; بريطانيا GB; أمريكا US; امريكا US; هولندا NL; يوغوسلافيا RS BA HR ME MK SI XK; كردستان TR IQ IR SY; فلسطين PS; غزة PS; فارس IR; جزر الأنتيل CW AW SX BQ; زائير CD; بورما MM; الاتحاد السوفيتي RU UA; تشيكوسلوفاكيا CZ SK; الملوك ID; الإمارات AE
country-search-hint = اكتبوا الحروف الأولى
country-none-found = لم نجد أي بلد. اكتبوا حروفًا أخرى.
countries-none = لا يوجد
changed-note = أنتم تغيرون جوابًا. أجوبتكم الأخرى تبقى كما هي.

# What is wrong with what was filled in
problem-heading = انظروا مرة أخرى
problem-year-missing = اكتبوا السنة.
problem-year-not-four-digits = اكتبوا السنة بـ 4 أرقام. مثلًا 1958.
problem-no-such-month = هذا الشهر غير موجود. اختاروا رقمًا من 1 إلى 12.
problem-no-such-day = هذا اليوم غير موجود. راجعوا اليوم والشهر.
problem-month-missing = اكتبوا الشهر أيضًا. أو اتركوا اليوم فارغًا.
problem-future = هذا اليوم لم يأت بعد. اكتبوا يومًا مضى.
problem-too-long-ago = هذا قديم جدًا. راجعوا السنة.
problem-must-be-after = هذا غير ممكن. كتبتم من قبل: { $other } { $date }. هذا التاريخ يجب أن يكون بعده.
problem-must-be-before = هذا غير ممكن. كتبتم من قبل: { $other } { $date }. هذا التاريخ يجب أن يكون قبله.
problem-after-last-day = هذا السؤال عن هذا اليوم: { $date }. اكتبوا يومًا قبله. ألم تكن لكم الإعانة (uitkering) وقتها؟ ارجعوا واختاروا ما كان لكم حينها.
problem-which-is-right = كتبتم من قبل: { $other } { $date }. أي تاريخ صحيح؟ غيّروا هذا التاريخ أو التاريخ السابق. هل هو صحيح هكذا؟ إذن اضغطوا مرة أخرى على «متابعة».
problem-nothing-chosen = اختاروا جوابًا أولًا.
problem-not-a-number = اكتبوا رقمًا. استعملوا الأرقام فقط.
problem-number-too-large = هذا الرقم أكبر من المسموح. اكتبوا { $most } على الأكثر.

# Answers
answers-title = هل أجوبتكم صحيحة؟
answers-intro = راجعوها. ما زال يمكنكم تغيير كل شيء.
answers-none = لا توجد أجوبة بعد.
answers-see-result = إلى النتيجة
answers-link = الأجوبة
answers-begin = بدء الاختبار
answer-unknown = غير معروف
answer-empty = لا يوجد

# Result
outcome-title = نتيجتكم
verdict-eligible = على الأرجح نعم
    .text = على الأرجح كان لكم الحق في إعانة العودة (remigratie-uitkering).
verdict-not-eligible = على الأرجح لا
    .text = على الأرجح لم يكن لكم الحق في إعانة العودة (remigratie-uitkering). السبب مكتوب في الأسفل.
verdict-undetermined = غير واضح بعد
    .text = لا نعرف بعد هل كان لكم الحق. ما لا نعرفه بعد مكتوب في الأسفل.
verdict-closed-qualified = لم يعد ممكنًا تقديم طلب. في الماضي ربما كانت الإعانة لكم
    .text = لم يعد ممكنًا تقديم طلب منذ 1 يناير (كانون الثاني) 2025. لكن حالتكم تناسب القواعد القديمة.
verdict-closed-not-qualified = لم يعد ممكنًا تقديم طلب. في الماضي أيضًا على الأرجح لا
    .text = لم يعد ممكنًا تقديم طلب منذ 1 يناير (كانون الثاني) 2025. وبالقواعد القديمة أيضًا لم يكن لكم حق على الأرجح. السبب مكتوب في الأسفل.
verdict-closed-unclear = لم يعد ممكنًا تقديم طلب
    .text = لم يعد ممكنًا تقديم طلب منذ 1 يناير (كانون الثاني) 2025. هل كان لكم الحق في الماضي؟ هذا غير واضح.
verdict-other-rules = كانت هناك قواعد أخرى
    .text = كان طلبكم قبل 1 يوليو (تموز) 2014. في ذلك الوقت كانت هناك قواعد أخرى. اسألوا مؤسسة SVB عن ذلك.
svb-decides = هذا ليس قرارًا رسميًا. القرار عند مؤسسة SVB.
result-change-same = تم تغيير جوابكم. النتيجة بقيت كما هي.
result-change-new = تم تغيير جوابكم. النتيجة الآن مختلفة.
result-change-from-to = من قبل: { $before }. الآن: { $after }.
result-change-items = تغير الآن: { $items }.
result-why = لماذا
result-met = الشرط متوفر
result-not-met = الشرط غير متوفر
result-open = غير معروف
result-fold-met = متوفر: { $count }
result-fold-open = غير معروف: { $count }
result-what-changes = ما الذي يمكن أن يغير هذا؟
result-rule = هذا ما يقوله القانون
result-law-link = اقرؤوا المادة { $article } من القانون
result-law-text = نص بتاريخ { $date }. باللغة الهولندية.
result-missing = هذا ما لا نعرفه بعد:
result-partial = اكتبوا التاريخ كاملًا. بعد ذلك نعرف أكثر.
result-change = تغيير: { $answer }
result-not-asked = قاعدة واحدة لا نسأل عنها. هي عن أشخاص سافروا إلى جماعة إرهابية. مؤسسة SVB تنظر في ذلك بنفسها.
result-everything = أجيبوا عن الأسئلة الأخرى أيضًا
    .hint = عندها ترون كل القواعد
result-unfinished = الاختبار لم ينته بعد.
result-go-on = متابعة الاختبار
would-day = نظرنا إلى هذا اليوم: { $date }. كان آخر يوم لتقديم الطلب.
would-known = هذا ما نعرفه حتى الآن
would-on = هناك قواعد أخرى أيضًا. يمكنكم متابعة الأسئلة الأخرى. أو انظروا ما الذي يبقى لكم إذا رجعتم.
would-go-on = متابعة الأسئلة الأخرى
    .hint = جواز السفر وحق الإقامة والزوج أو الزوجة والديون
result-now = ماذا الآن
now-papers = خذوا معكم إلى المقابلة
now-papers-list = رسائل مؤسسة SVB. جواز السفر أو بطاقة الإقامة. الرسالة عن إعانتكم.
now-disagree = ألا توافقون على رأي مؤسسة SVB؟
now-disagree-text = يمكنكم تقديم اعتراض (bezwaar). آخر يوم للاعتراض مكتوب في رسالة مؤسسة SVB. مكتب المساعدة القانونية (Juridisch Loket) يعطي نصائح مجانية.

# What stays on leaving, and what follows from an event
keep-title = ما يبقى لكم وما يتوقف
keep-intro = البلد الذي تذهبون إليه: { $country }. اضغطوا على سطر لتقرؤوا السبب.
keep-intro-anywhere = اضغطوا على سطر لتقرؤوا السبب.
keep-sum-stays = يبقى لكم بعد المغادرة: { $items }.
keep-sum-stays-from = يبقى لكم ابتداءً من { $date }: { $items }.
keep-sum-changes = يتغير: { $items }.
keep-sum-stops = يتوقف: { $items }.
keep-sources = أين هذا مكتوب؟
keep-ask-questions = اسألوا هذه الأسئلة. اقرؤوها بصوت عالٍ.
keep-ask-sure = هذا أكيد
keep-ask-all = كل ما يجب السؤال عنه
provision-open = لا نعرف ذلك بعد
provision-concerns = لا نعرف بعد هل هذا يخصكم
provision-hangs-on = هذا يتعلق بما يلي: { $facts }.
provision-deadlines = رتبوا هذا في الوقت المناسب
provision-passed = هذا اليوم مضى. اتصلوا اليوم.
provision-earliest = ربما قبل ذلك، في { $date }
provision-partly = لا نعرف هذا اليوم بالضبط بعد. اكتبوا التاريخ كاملًا. بعد ذلك نعرف اليوم.
provision-calendar = إضافة إلى التقويم
provision-do = ما عليكم فعله
provision-sources = أين هذا مكتوب
provision-unfinished = ما زالت هناك أسئلة. بعدها نعرف أكثر.
provision-go-on = متابعة الأسئلة
provision-answers = أجوبتكم
provision-no-decision = هذا ليس قرارًا رسميًا. اسألوا قبل أن تفعلوا أي شيء.
event-not-concerned = هذا لا ينطبق عليكم
event-others = حدث شيء آخر

# Other screens
about-title = عن هذا التطبيق
about-text = هذا التطبيق للناس الذين جاؤوا إلى هولندا وربما يريدون العودة. لسنا مؤسسة SVB ولسنا الحكومة. لا نقرر شيئًا بخصوص أموالكم.
about-law = القواعد من قانون العودة (Remigratiewet). راجعناها في { $date }.
about-law-link = اقرؤوا القانون كله
about-privacy = ماذا نفعل ببياناتكم؟ لا شيء. أجوبتكم تبقى على هذا الهاتف، في هذه الصفحة المفتوحة. نحن لا نستعمل ملفات cookies. عند الضغط على «البدء من جديد» ثم على «نعم، مسح كل شيء» يُمسح كل شيء. إغلاق الصفحة وحده لا يكفي: يمكن لشخص آخر استرجاعها خلال 4 ساعات. يمكنكم حفظ الأجوبة مدة أطول إذا اخترتم ذلك.
about-places = الرموز البريدية: GeoNames (CC BY 4.0). البلديات: Register van Overheidsorganisaties (CC0). الخريطة: MapSVG و svg-maps (CC BY 4.0)، مع تعديل. أسماء البلدان: Unicode CLDR. الرسوم: Lucide (ISC).
about-licence = هذا برنامج حر. رخصته هي رخصة EUPL-1.2.
about-nmi = المعهد الهولندي للهجرة (NMI) كان يساعد في هذا من قبل. توقف هذا المعهد في ديسمبر (كانون الأول) 2024.
brochures = على الورق
brochure-act = كل قواعد إعانة العودة (remigratie-uitkering)
brochure-schemes = ماذا يحدث لأموالكم إذا رجعتم؟
storage-notice = هذا الهاتف لا يستطيع حفظ أجوبتكم. ابقوا في هذه الصفحة حتى النهاية.
panic-title = حدث خطأ
panic-text = الخطأ ليس منكم. ابدؤوا من جديد، أو اتصلوا بمؤسسة SVB.

# Beside the screen
newer-text = توجد نسخة جديدة من هذا الاختبار. تبقى أجوبتكم كما هي.
newer-reload = تحديث
install-text = يمكنكم إضافة هذا الاختبار إلى هاتفكم. عندها يعمل أيضًا بدون إنترنت.
install-yes = إضافة إلى هاتفي
install-no = لا، شكرًا

# Dates in words. Each month has two names, for readers from Morocco to Iraq.
date-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
list-comma = ،
month-1 = يناير (كانون الثاني)
month-2 = فبراير (شباط)
month-3 = مارس (آذار)
month-4 = أبريل (نيسان)
month-5 = مايو (أيار)
month-6 = يونيو (حزيران)
month-7 = يوليو (تموز)
month-8 = أغسطس (آب)
month-9 = سبتمبر (أيلول)
month-10 = أكتوبر (تشرين الأول)
month-11 = نوفمبر (تشرين الثاني)
month-12 = ديسمبر (كانون الأول)
