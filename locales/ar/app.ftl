# Screens, buttons and short sentences. Simple Modern Standard Arabic. Words that read for women and men alike come
# first (past tense, nouns); where that is not natural, the masculine singular. Western digits, as in Dutch letters.

app-name = دليل العودة (Remigratiewijzer)
wait = لحظة من فضلك…
language = اللغة
language-all = كل اللغات
language-search = ابحثوا عن لغة
language-none = لم نجد لغة. اكتبوا أحرفًا أخرى.
draft-notice = هذه الترجمة لم تُراجع بعد.
translated-notice = هاتفك أو حاسوبك يترجم هذه الصفحة. قد تكون في الترجمة أخطاء. يمكنك أيضًا اختيار إحدى هذه اللغات:

# Buttons and links
back = رجوع
continue = متابعة
change = تغيير
yes = نعم
no = لا
dont-know = لا أعرف
    .hint = لا بأس. يمكنك المتابعة.
skip = أفضل ألا أقول
    .hint = هذا مسموح. يمكنك المتابعة.
more-choices = إعانات أخرى
read-aloud = استمع
read-aloud-stop = إيقاف الصوت
start-again = البدء من جديد
start-again-sure = هل تريدون مسح كل شيء والبدء من جديد؟
start-again-yes = نعم، مسح كل شيء
start-again-no = لا، متابعة
about-link = عن هذا التطبيق

# Start
start-title = ماذا لو رجعتُ؟
start-text = انظروا ما الذي يبقى لكم، وما الذي يتوقف، وما الذي يجب فعله.
start-free = مجانًا. لا يُرسَل أي شيء.
start-closed = لم يعد ممكنًا طلب إعانة العودة (remigratie-uitkering) منذ 1 يناير 2025.
start-choose = ما الذي يناسبكم؟
way-think = أفكر في العودة
    .hint = ما الذي يبقى لي، وماذا أفعل؟
way-applied = قدمت طلبًا قبل سنة 2025
    .hint = انتظار، رفض، اعتراض (bezwaar)
way-returned = رجعت إلى بلدي
    .hint = حقوقي وواجباتي
way-helper = أساعد شخصًا آخر
    .hint = من العائلة أو في العمل
start-privacy = أجوبتكم تبقى على هذا الهاتف. عند الانتهاء اضغطوا على «البدء من جديد». عندها تُمسح أجوبتكم.

# First way: thinking of going back
think-title = ربما عندك رغبة في العودة
think-keep = ما الذي يبقى لي إذا رجعت؟
    .hint = AOW و WIA و المساعدة الاجتماعية (bijstand) والعلاج وجواز السفر
think-more = أسئلة أخرى قبل الذهاب
think-ask = هل تفضل أن تسأل شخصًا؟
think-would = هل كنت سأحصل على الإعانة؟
    .hint = انظر كيف كانت القواعد بالنسبة لك

# Third way: gone back
returned-title = لقد رجعت إلى بلدك
returned-text = اختر ما حدث. نسألك بضعة أسئلة. بعدها ترى ماذا يعني ذلك.
returned-with = مع إعانة العودة (remigratie-uitkering)
returned-without = بدون إعانة العودة (remigratie-uitkering)
returned-not-left = تمت الموافقة على الإعانة، لكنك ما زلت هنا
returned-everybody = للجميع

# Fourth way: helping somebody
helper-title = تساعدون شخصًا آخر
helper-text = يُرجى قراءة الأسئلة بصوت عالٍ. الشخص الآخر هو الذي يختار. مع كل نتيجة تجدون مكانها في القانون.
helper-begun = توجد هنا أجوبة سابقة. هل هي لشخص آخر؟ امسحوها أولًا.
helper-next = الشخص التالي: مسح كل شيء
helper-think = الشخص الآخر يفكر في العودة
    .hint = ما الذي يبقى له، وما الذي يجب فعله؟
helper-start = الشخص الآخر قدم طلبًا قبل سنة 2025
    .hint = الاختبار عن إعانة العودة (remigratie-uitkering)
helper-returned = الشخص الآخر رجع إلى بلده
    .hint = الحقوق والواجبات

# Calling
call-svb = اتصل بـ SVB
    .hint = { $phone } · راجعنا الرقم في { $date }
call-uwv = اتصل بـ UWV
    .hint = { $phone } · راجعنا الرقم في { $date }
find-help = المساعدة القريبة منك
    .hint = ابحث عن بلديتك (gemeente)

# Questions
progress = الجزء { $number } من { $total }
question-number = السؤال { $number }
born-in-kingdom = مكان ميلادك هو Aruba أو Curaçao أو Sint Maarten أو Bonaire أو Sint Eustatius أو Saba. قانون العودة (Remigratiewet) لم يكن لمن وُلد هناك. لكن يمكنك أن ترى ما الذي يبقى لك إذا رجعت.
date-day = اليوم
date-month = الشهر
date-year = السنة
date-hint = هل اليوم أو الشهر غير معروف؟ اتركه فارغًا.
country-other = بلد آخر
country-search = ابحث عن بلد
country-also = إنجلترا GB; انجلترا GB; بريطانيا GB; أمريكا US; امريكا US; هولندا NL; يوغوسلافيا RS BA HR ME MK SI XK; كردستان TR IQ IR SY; فلسطين PS; غزة PS; فارس IR; جزر الأنتيل CW AW SX BQ; زائير CD; بورما MM; الاتحاد السوفيتي RU UA; تشيكوسلوفاكيا CZ SK; الملوك ID; الإمارات AE
country-search-hint = اكتب الحروف الأولى
country-none-found = لم نجد أي بلد. اكتب حروفًا أخرى.
countries-none = لا يوجد
changed-note = أنت تغير جوابًا. أجوبتك الأخرى تبقى كما هي.

# What is wrong with what was filled in
problem-heading = انظر مرة أخرى
problem-year-missing = اكتب السنة.
problem-year-not-four-digits = اكتب السنة بـ 4 أرقام. مثلًا 1958.
problem-no-such-month = هذا الشهر غير موجود. اختر رقمًا من 1 إلى 12.
problem-no-such-day = هذا اليوم غير موجود. راجع اليوم والشهر.
problem-month-missing = اكتب الشهر أيضًا. أو اترك اليوم فارغًا.
problem-future = هذا اليوم لم يأت بعد. اكتب يومًا مضى.
problem-too-long-ago = هذا قديم جدًا. راجع السنة.
problem-must-be-after = هذا غير ممكن. قلت من قبل: { $other } { $date }. هذا التاريخ يجب أن يكون بعده.
problem-must-be-before = هذا غير ممكن. قلت من قبل: { $other } { $date }. هذا التاريخ يجب أن يكون قبله.
problem-nothing-chosen = اختر جوابًا أولًا.
problem-not-a-number = اكتب رقمًا. استعمل الأرقام فقط.
problem-number-too-large = هذا الرقم كبير جدًا. اكتب { $most } على الأكثر.

# Answers
answers-title = هل أجوبتك صحيحة؟
answers-intro = راجعها. ما زال يمكنك تغيير كل شيء.
answers-none = لم تكتب أي جواب بعد.
answers-see-result = انظر النتيجة
answers-link = الأجوبة
answers-begin = ابدأ الاختبار
answer-unknown = غير معروف
answer-empty = لا يوجد

# Result
outcome-title = نتيجتك
verdict-eligible = على الأرجح نعم
    .text = على الأرجح كان لك الحق في إعانة العودة (remigratie-uitkering).
verdict-not-eligible = على الأرجح لا
    .text = على الأرجح لم يكن لك الحق في إعانة العودة (remigratie-uitkering). السبب مكتوب في الأسفل.
verdict-undetermined = غير واضح بعد
    .text = لا نعرف بعد هل كان لك الحق. ما ينقص مكتوب في الأسفل.
verdict-closed-qualified = مغلق. في الماضي ربما كنت ستحصل على الإعانة
    .text = منذ 1 يناير 2025 لم يعد من الممكن تقديم طلب. لكن حالتك تناسب القواعد القديمة.
verdict-closed-not-qualified = مغلق. في الماضي أيضًا على الأرجح لا
    .text = منذ 1 يناير 2025 لم يعد من الممكن تقديم طلب. وقاعدة واحدة أو أكثر من القواعد القديمة لا تناسب حالتك.
verdict-closed-unclear = مغلق. لم يعد من الممكن تقديم طلب
    .text = منذ 1 يناير 2025 لم يعد من الممكن تقديم طلب. هل كان لك الحق في الماضي؟ هذا غير واضح.
verdict-other-rules = كانت هناك قواعد أخرى
    .text = طلبك كان قبل 1 يوليو 2014. في ذلك الوقت كانت هناك قواعد أخرى. اسأل SVB عن ذلك.
svb-decides = هذا ليس قرارًا رسميًا. الذي يقرر هو SVB.
result-change-same = تم تغيير جوابك. النتيجة بقيت كما هي.
result-change-new = تم تغيير جوابك. النتيجة الآن مختلفة.
result-change-from-to = قبل: { $before }. الآن: { $after }.
result-change-items = تغير الآن: { $items }.
result-why = لماذا
result-met = الشرط متوفر
result-not-met = الشرط غير متوفر
result-open = غير معروف
result-fold-met = مطابق: { $count }
result-fold-open = غير معروف: { $count }
result-what-changes = ما الذي يمكن أن يغير هذا؟
result-rule = هذا ما يقوله القانون
result-law-link = اقرأ المادة { $article } من القانون
result-law-text = نص بتاريخ { $date }. باللغة الهولندية.
result-missing = هذا ما لا نعرفه بعد:
result-partial = اكتب التاريخ كاملًا. بعد ذلك نعرف أكثر.
result-change = تغيير: { $answer }
result-not-asked = قاعدة واحدة لا نسأل عنها: أنك لم تسافر للمشاركة مع جماعة من الإرهابيين. SVB تنظر في ذلك بنفسها.
result-everything = أجب عن الأسئلة الأخرى أيضًا
    .hint = هكذا تظهر لك كل القواعد
result-unfinished = الاختبار لم ينته بعد.
result-go-on = متابعة الاختبار
result-now = ماذا الآن
now-papers = خذ معك إلى المقابلة
now-papers-list = رسائل SVB. جواز سفرك أو بطاقة إقامتك. الرسالة عن إعانتك.
now-disagree = هل رأيك مختلف عن رأي SVB؟
now-disagree-text = يمكنك تقديم اعتراض (bezwaar). آخر يوم للاعتراض مكتوب في رسالة SVB. مكتب المساعدة القانونية (Juridisch Loket) يعطي نصائح مجانية.

# What stays on leaving, and what follows from an event
keep-title = ما يبقى لك وما يتوقف
keep-intro = البلد الذي تذهب إليه: { $country }. اضغط على سطر لتقرأ السبب.
keep-intro-anywhere = اضغط على سطر لتقرأ السبب.
keep-sum-stays = يبقى لك بعد السفر: { $items }.
keep-sum-stays-from = يبقى لك بعد السفر ابتداءً من { $date }: { $items }.
keep-sum-changes = يتغير: { $items }.
keep-sum-stops = يتوقف: { $items }.
keep-sources = أين هذا مكتوب؟
keep-ask-questions = اسألوا هذه الأسئلة. يمكنكم قراءتها من هنا.
keep-ask-sure = هذا أكيد
keep-ask-all = كل ما يجب السؤال عنه
provision-open = لا نعرف ذلك بعد
provision-concerns = لا نعرف بعد هل هذا يخصك
provision-hangs-on = هذا يتوقف على: { $facts }.
provision-deadlines = رتب هذا في الوقت المناسب
provision-passed = هذا اليوم مضى. اتصل اليوم.
provision-earliest = ربما في { $date }
provision-partly = لا نعرف هذا اليوم بالضبط بعد. اكتب التاريخ كاملًا. بعد ذلك نعرف اليوم.
provision-calendar = أضف إلى تقويمي
provision-do = ما عليك فعله
provision-sources = أين هذا مكتوب
provision-unfinished = ما زالت هناك أسئلة. بعدها نعرف أكثر.
provision-go-on = متابعة الأسئلة
provision-answers = أجوبتك
provision-no-decision = هذا ليس قرارًا رسميًا. اسأل قبل أن تفعل أي شيء.
event-not-concerned = هذا لا ينطبق عليك
event-others = حدث شيء آخر

# Other screens
about-title = عن هذا التطبيق
about-text = هذا التطبيق يساعد الناس الذين جاؤوا للسكن في هولندا ويريدون العودة. صاحب التطبيق لا يقرر أي شيء بخصوص أموالك. التطبيق ليس جزءًا من SVB أو من الحكومة.
about-law = القواعد من قانون العودة (Remigratiewet). راجعناها في { $date }.
about-law-link = اقرأ القانون كله
about-privacy = ماذا نفعل ببياناتك؟ لا شيء. أجوبتك تبقى على هذا الهاتف، في هذه الصفحة المفتوحة. نحن لا نستعمل cookies. عند الضغط على «البدء من جديد» يُمسح كل شيء. إغلاق الصفحة وحده لا يكفي: يمكن لشخص آخر استرجاعها خلال 4 ساعات.
about-places = الرموز البريدية: GeoNames (CC BY 4.0). البلديات: Register van Overheidsorganisaties (CC0). الخريطة: MapSVG و svg-maps (CC BY 4.0)، مع تعديل. أسماء البلدان: Unicode CLDR. الرسوم: Lucide (ISC).
about-licence = هذا برنامج حر. رخصته هي EUPL-1.2.
about-nmi = المعهد الهولندي للهجرة (NMI) كان يساعد في هذا من قبل. هذا المعهد توقف في ديسمبر 2024.
storage-notice = هذا الهاتف لا يستطيع حفظ أجوبتك. يُرجى البقاء في هذه الصفحة حتى النهاية.
panic-title = حدث خطأ
panic-text = الخطأ ليس منك. ابدأ من جديد، أو اتصل بـ SVB.

# Dates in words
date-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
