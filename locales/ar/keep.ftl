# What do I keep if I go back? Each scheme by its name, then each way it can turn out: one sentence, `.why`, `.do` before
# leaving, `.term-…` for a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = هذا يبقى لك
effect-changes = هذا يتغير
effect-ask = هذا يجب أن تسأل عنه
effect-stops = هذا يتوقف

# Whom to ask or to tell
contact-svb = SVB (معاش AOW و kinderbijslag)
contact-uwv = UWV (إعانات WIA و WAO و WW)
contact-cak = CAK (العلاج في بلد آخر)
contact-municipality = بلديتك (gemeente)
contact-ind = IND (الإقامة والجنسية)
contact-pension-fund = صندوق التقاعد الخاص بك (pensioenfonds)
contact-toeslagen = دائرة العلاوات (Dienst Toeslagen)
contact-embassy = السفارة أو القنصلية الهولندية
contact-iom = IOM (مساعدة على العودة)
contact-juridisch-loket = Het Juridisch Loket (استشارة مجانية)

# Where it stands, and how sure that is
source-law = { $act }، المادة { $article }
source-page = { $name }
source-day = نص بتاريخ { $date }
sure-verified = قرأناه في النص نفسه
sure-older = من نص أقدم
sure-derived = استنتاجنا من النص
sure-unverified = غير مؤكد

# State pension
keep-aow = AOW (معاش التقاعد من الدولة)
keep-aow-same = معاش AOW يبقى لك
    .why = يمكن أخذ AOW إلى كل بلد. المبلغ لا ينقص بسبب انتقالك. الضريبة قد تتغير.
    .do = أخبر SVB أنك ستنتقل. هل تحصل أيضًا على علاوة (toeslag) من أجل شريكك؟ اسأل هل تبقى.
keep-aow-married-rate = معاش AOW يبقى لك، لكن المبلغ أقل
    .why = ليس لهولندا اتفاق مع هذا البلد. من يعيش وحده يحصل هناك على أقل. معاش AOW الكامل هو عندئذ 50 بالمئة من الحد الأدنى للأجور. الآن هو 70 بالمئة.
    .do = أخبر SVB أنك ستنتقل. اسأل كم ستحصل.
    .term-from = تحصل على أقل ابتداءً من { $date }.
keep-aow-ask-single = معاش AOW يبقى لك. اسأل كم ستحصل
    .why = يمكن أخذ AOW إلى كل بلد. لكن من يعيش وحده يحصل في بعض البلدان على أقل. لا نعرف بالتأكيد كيف هو الأمر في هذا البلد.
    .do = اسأل SVB قبل أن تذهب.
keep-aow-claim = وصلت إلى سن AOW. اطلب معاش AOW
    .why = هل سكنت أو عملت سنة واحدة على الأقل في هولندا؟ إذن هناك AOW لك. يمكن أخذ AOW إلى كل بلد.
    .do = اتصل بـ SVB قبل أن تذهب. هل تأخرت؟ تدفع SVB عن سنة ماضية واحدة على الأكثر.
keep-aow-later = تحصل على AOW لاحقًا، لكن سنوات الغياب لا تُحسب
    .why = السنوات التي سكنت أو عملت فيها في هولندا تبقى لك. كل سنة غياب تنقص AOW بنسبة 2 بالمئة.
    .do = اسأل SVB كم سنة لديك.
    .term-start = يبدأ معاش AOW في { $date }.
keep-aow-later-not-fixed = تحصل على AOW لاحقًا. اليوم غير محدد بعد
    .why = السنوات التي سكنت أو عملت فيها في هولندا تبقى لك. كل سنة غياب تنقص AOW بنسبة 2 بالمئة. السن الذي تحصل فيه على AOW غير معروف بعد.
    .do = اسأل SVB كم سنة لديك. انظر لاحقًا متى يبدأ معاش AOW.
    .term-expected = نتوقع: ليس قبل { $date }.

# Voluntary insurance
keep-aow-voluntary = البقاء مؤمَّنًا على حسابك لأجل AOW و Anw
keep-aow-voluntary-not-insured = لا يمكن البقاء مؤمَّنًا على حسابك
    .why = هذا ممكن فقط إذا كنت مؤمَّنًا في هولندا طوال السنة قبل المغادرة.
keep-aow-voluntary-anw-only = تأمينك لأجل Anw يتوقف. يمكنك الاستمرار على حسابك
    .why = Anw هو مال للشريك عند وفاتك. بعد المغادرة لا يعود لك هذا التأمين. يمكنك أن تدفع بنفسك وتبقى مؤمَّنًا.
    .do = هل تريد ذلك؟ اطلبه فورًا من SVB. التأمين يُحسب فقط ابتداءً من الطلب.
    .term-apply = يجب أن يصل طلبك إلى SVB. آخر يوم هو { $date }.
    .event-apply = آخر يوم: طلب التأمين الاختياري من SVB
keep-aow-voluntary-no-limit = لا تُضاف سنوات إلى AOW. يمكنك الاستمرار على حسابك
    .why = بعد المغادرة لا تُحسب السنوات لأجل AOW. يمكنك أن تدفع بنفسك حتى يبدأ معاش AOW. بسبب عمرك وإعانتك يمكن ذلك لأكثر من 10 سنوات. يمكنك أيضًا أن تدفع لأجل Anw. هذا مال للشريك عند وفاتك.
    .do = اسأل SVB كم يكلف. هل تريده؟ إذن اطلبه فورًا.
    .term-apply = يجب أن يصل طلبك إلى SVB. آخر يوم هو { $date }.
    .event-apply = آخر يوم: طلب التأمين الاختياري من SVB
keep-aow-voluntary-ask-limit = لا تُضاف سنوات إلى AOW. اسأل كم من الوقت يمكنك الاستمرار على حسابك
    .why = بعد المغادرة لا تُحسب السنوات لأجل AOW. يمكنك أن تدفع بنفسك، 10 سنوات على الأقل أو حتى يبدأ معاش AOW. هل يمكن أكثر من ذلك؟ لا نعرف بالتأكيد. يمكنك أيضًا أن تدفع لأجل Anw. هذا مال للشريك عند وفاتك.
    .do = اسأل SVB قبل أن تذهب.
    .term-apply = يجب أن يصل طلبك إلى SVB. آخر يوم هو { $date }.
    .event-apply = آخر يوم: طلب التأمين الاختياري من SVB
keep-aow-voluntary-ten-years = لا تُضاف سنوات إلى AOW. يمكنك الاستمرار على حسابك، 10 سنوات على الأكثر
    .why = بعد المغادرة لا تُحسب السنوات لأجل AOW. يمكنك أن تدفع بنفسك، 10 سنوات على الأكثر وحتى يبدأ معاش AOW. يمكنك أيضًا أن تدفع لأجل Anw. هذا مال للشريك عند وفاتك.
    .do = اسأل SVB كم يكلف. هل تريده؟ إذن اطلبه فورًا.
    .term-apply = يجب أن يصل طلبك إلى SVB. آخر يوم هو { $date }.
    .event-apply = آخر يوم: طلب التأمين الاختياري من SVB

# Supplement to a small state pension
keep-aio = AIO (مال إضافي مع معاش AOW الصغير)
keep-aio-stops = AIO يتوقف
    .why = AIO نوع من المساعدة الاجتماعية (bijstand). لا يمكن أخذه إلى بلد آخر.
    .do = هل تذهب للزيارة فقط؟ إذن يمكنك الغياب 13 أسبوعًا في السنة على الأكثر. أخبر SVB قبل أن تذهب.
    .term-from = يتوقف AIO في { $date }.

# Company pension
keep-pension = معاش التقاعد من عملك
keep-pension-same = معاش التقاعد من عملك يبقى لك
    .why = يمكن أخذ هذا المعاش إلى كل بلد. الضريبة قد تتغير.
    .do = أعط عنوانك الجديد لصندوق التقاعد (pensioenfonds). اسأل أيضًا عن الضريبة.

# Incapacity since 2006
keep-wia = WIA (عند المرض وعدم القدرة على العمل)
keep-wia-same = WIA يبقى لك
    .why = يمكن أخذ WIA إلى هذا البلد. المبلغ لا ينقص بسبب انتقالك.
    .do = أخبر UWV أنك ستنتقل. ربما يريد طبيب من UWV أن يراك قبل ذلك.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل
keep-wia-ask-amount = WIA يبقى لك. اسأل كم ستحصل
    .why = يمكن أخذ WIA إلى هذا البلد. لكن WGA-vervolguitkering هناك أقل أحيانًا. لا نعرف هل هذا صحيح في حالتك.
    .do = اسأل UWV كم ستحصل. ربما يريد طبيب من UWV أن يراك قبل ذلك.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل
keep-wia-factor-50 = WIA يبقى لك، لكنك تحصل على النصف
    .why = الحياة هناك أرخص من هولندا. لذلك تحصل في 2026 على 50 بالمئة من WGA-vervolguitkering.
    .do = أخبر UWV أنك ستنتقل. اسأل كم ستحصل.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل
keep-wia-factor-60 = WIA يبقى لك، لكن المبلغ أقل
    .why = الحياة هناك أرخص من هولندا. لذلك تحصل في 2026 على 60 بالمئة من WGA-vervolguitkering.
    .do = أخبر UWV أنك ستنتقل. اسأل كم ستحصل.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل
keep-wia-stops-iva = WIA يتوقف
    .why = ليس لهولندا اتفاق مع هذا البلد. هل تعود للسكن في هولندا؟ إذن يمكن أن تبدأ IVA من جديد.
    .do = أخبر UWV أنك ستنتقل.
    .term-from = يتوقف WIA في { $date }.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل
keep-wia-stops = WIA يتوقف
    .why = ليس لهولندا اتفاق مع هذا البلد. هل تعود للسكن في هولندا خلال 5 سنوات؟ إذن يمكن أن يبدأ WIA من جديد.
    .do = أخبر UWV أنك ستنتقل.
    .term-from = يتوقف WIA في { $date }.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل
    .term-back = هل تعود للسكن في هولندا؟ آخر يوم لأجل WIA هو { $date }.
    .event-back = آخر يوم للعودة مع WIA
keep-wia-ask = اسأل UWV هل يمكن أخذ WIA معك
    .why = هذا يتعلق بالاتفاقات مع هذا البلد. لا نعرف بالتأكيد. قد يتوقف WIA.
    .do = اسأل UWV. لا تذهب قبل أن يكون عندك جواب مكتوب.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل

# Older incapacity benefits
keep-wao-waz = WAO أو WAZ (عند المرض وعدم القدرة على العمل)
keep-wao-waz-same = WAO أو WAZ يبقى لك
    .why = يمكن أخذ هذه الإعانة إلى هذا البلد. المبلغ لا ينقص بسبب انتقالك.
    .do = أخبر UWV أنك ستنتقل. ربما يريد طبيب من UWV أن يراك قبل ذلك.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل
keep-wao-waz-stops = WAO أو WAZ يتوقف
    .why = ليس لهولندا اتفاق مع هذا البلد. لذلك لا يمكن أخذ هذه الإعانة معك.
    .do = أخبر UWV أنك ستنتقل.
    .term-from = تتوقف الإعانة في { $date }.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل
keep-wao-waz-ask = اسأل UWV هل يمكن أخذ WAO أو WAZ معك
    .why = هذا يتعلق بالاتفاقات مع هذا البلد. لا نعرف بالتأكيد. قد تتوقف الإعانة.
    .do = اسأل UWV. لا تذهب قبل أن يكون عندك جواب مكتوب.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل

# Disabled at a young age
keep-wajong = Wajong (مرض أو إعاقة منذ الصغر)
keep-wajong-stops = Wajong يتوقف
    .why = لا يمكن أخذ Wajong معك، ولا حتى داخل أوروبا. هل تعود للسكن في هولندا؟ إذن يمكن أن يبدأ Wajong من جديد.
    .do = هل يجب أن تذهب لسبب مهم جدًا؟ مثلًا علاج؟ اسأل UWV قبل أن تذهب. الاستثناء نادر.
    .term-from = يتوقف Wajong في { $date }.
    .term-report = أخبر UWV في موعد أقصاه { $date } أنك ستذهب.
    .event-report = أخبر UWV أنك ستنتقل

# Unemployment
keep-ww = WW (عند عدم وجود عمل)
keep-ww-three-months = يمكنك أخذ WW معك 3 أشهر
    .why = في هذا البلد يمكنك البحث عن عمل 3 أشهر مع WW. تحتاج لذلك إلى استمارة. اسمها PD U2.
    .do = اطلب من UWV استمارة PD U2. سجل نفسك في ذلك البلد كباحث عن عمل.
    .term-form = اطلب الاستمارة في موعد أقصاه { $date }.
    .event-form = اطلب من UWV استمارة PD U2
    .term-register = سجل نفسك في موعد أقصاه { $date }.
    .event-register = سجل نفسك كباحث عن عمل
    .term-back = عد في موعد أقصاه { $date }.
    .event-back = آخر يوم للعودة مع WW
keep-ww-ask = اسأل UWV هل يمكنك أخذ WW معك
    .why = في هذا البلد يتعلق الأمر بجنسيتك. لا نعرف بالتأكيد.
    .do = اسأل UWV قبل أن تذهب.
keep-ww-not-yet = لا يمكنك أخذ WW معك بعد
    .why = يجب أولًا أن تحصل على WW كامل لمدة 4 أسابيع. بعد ذلك ربما يمكنك البحث عن عمل 3 أشهر في هذا البلد.
    .do = انتظر قبل أن تغادر. اسأل UWV متى يمكن ذلك.
keep-ww-stops = WW يتوقف
    .why = من يسكن في بلد آخر لا يحصل على WW. الإجازة مسموحة: 20 يومًا في السنة.
    .do = أخبر UWV أنك ستنتقل.
    .term-from = يتوقف WW في { $date }.
    .term-back = هل تعود للسكن في هولندا؟ آخر يوم لأجل WW هو { $date }.
    .event-back = آخر يوم للعودة مع WW

# Sickness
keep-zw = Ziektewet (الفترة الأولى من المرض)
keep-zw-same = مال Ziektewet يبقى لك
    .why = يمكن أخذ هذه الإعانة إلى هذا البلد.
    .do = أخبر UWV أنك ستنتقل. ربما يريد طبيب من UWV أن يراك قبل ذلك.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل
keep-zw-stops = مال Ziektewet يتوقف
    .why = لا يمكن أخذ هذه الإعانة إلى هذا البلد. هل تعود للسكن في هولندا؟ إذن يمكن أن تبدأ الإعانة من جديد.
    .do = أخبر UWV أنك ستنتقل.
    .term-from = تتوقف الإعانة في { $date }.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل
keep-zw-ask = اسأل UWV هل يمكن أخذ Ziektewet معك
    .why = هذا يتعلق بالاتفاقات مع هذا البلد. لا نعرف بالتأكيد. قد تتوقف الإعانة.
    .do = اسأل UWV. لا تذهب قبل أن يكون عندك جواب مكتوب.
    .term-report = أخبرهم في موعد أقصاه { $date }.
    .event-report = أخبر UWV أنك ستنتقل

# Top-up
keep-tw = علاوة UWV (Toeslagenwet)
keep-tw-stops = علاوة UWV تتوقف
    .why = لا يمكن أخذ هذه العلاوة معك، ولا حتى داخل أوروبا. الإعانة نفسها يمكن أخذها أحيانًا.
    .do = أخبر UWV أنك ستنتقل.
    .term-from = تتوقف العلاوة في { $date }.

# Older unemployed people
keep-older-unemployed = IOW أو IOAW أو IOAZ (كبار السن بلا عمل)
keep-older-unemployed-stops-iow = IOW يتوقف
    .why = لا يمكن أخذ IOW إلى بلد آخر. الإجازة مسموحة.
    .do = أخبر UWV أنك ستنتقل.
    .term-from = يتوقف IOW في { $date }.
keep-older-unemployed-stops = IOAW أو IOAZ يتوقف
    .why = لا يمكن أخذ هذه الإعانة إلى بلد آخر.
    .do = أخبر بلديتك قبل أن تذهب. أخبرها أيضًا إذا ذهبت لوقت قصير.
    .term-from = تتوقف الإعانة في { $date }.

# Social assistance
keep-bijstand = المساعدة الاجتماعية (bijstand، مال من البلدية)
keep-bijstand-stops = المساعدة الاجتماعية (bijstand) تتوقف
    .why = bijstand هي فقط لمن يسكن في هولندا.
    .do = هل تذهب للزيارة فقط؟ إذن يمكنك الغياب 4 أسابيع في السنة على الأكثر. هل وصلت إلى سن AOW؟ إذن 13 أسبوعًا. أخبر بلديتك قبل أن تذهب.
    .term-from = تتوقف bijstand في { $date }.

# Survivors
keep-anw = Anw (بعد وفاة الشريك)
keep-anw-same = Anw يبقى لك
    .why = يمكن أخذ Anw إلى هذا البلد. المبلغ لا ينقص بسبب انتقالك.
    .do = أخبر SVB أنك ستنتقل.
keep-anw-ask-amount = Anw يبقى لك. اسأل كم ستحصل
    .why = يمكن أخذ Anw إلى هذا البلد. لكن المبلغ هناك أقل أحيانًا. لا نعرف هل هذا صحيح في حالتك.
    .do = اسأل SVB قبل أن تذهب.
keep-anw-factor-60 = Anw يبقى لك، لكن المبلغ أقل
    .why = الحياة هناك أرخص من هولندا. لذلك تحصل في 2026 على 60 بالمئة من Anw.
    .do = أخبر SVB أنك ستنتقل. اسأل كم ستحصل.
keep-anw-stops = Anw يتوقف
    .why = ليس لهولندا اتفاق مع هذا البلد. هل تعود للسكن في هولندا؟ إذن يمكن أن يبدأ Anw من جديد.
    .do = أخبر SVB أنك ستنتقل.
    .term-from = يتوقف Anw في { $date }.
keep-anw-ask = اسأل SVB هل يمكن أخذ Anw معك
    .why = هذا يتعلق بالاتفاقات مع هذا البلد. لا نعرف بالتأكيد. قد يتوقف Anw.
    .do = اسأل SVB. لا تذهب قبل أن يكون عندك جواب مكتوب.

# Child benefit
keep-akw = إعانة الأطفال (kinderbijslag)
keep-akw-parent-leaves = إعانة الأطفال (kinderbijslag) تتوقف
    .why = من يغادر لا يبقى مؤمَّنًا لأجل kinderbijslag. تنظر SVB في 1 يناير و 1 أبريل و 1 يوليو و 1 أكتوبر.
    .do = أخبر SVB أنك ستذهب. هل يبقى الوالد الآخر مع الطفل في هولندا؟ اسأل هل يمكنه الحصول على المال.
    .term-from = ابتداءً من { $date } لا توجد kinderbijslag.
keep-akw-child-same = إعانة الأطفال (kinderbijslag) تبقى لك
    .why = تبقى مؤمَّنًا في هولندا. طفلك يسكن عندئذ في بلد له نفس القواعد.
    .do = أخبر SVB أن طفلك سينتقل.
keep-akw-child-stops = إعانة الأطفال (kinderbijslag) تتوقف
    .why = لا توجد kinderbijslag لطفل يذهب للسكن في هذا البلد.
    .do = هل تحصل منذ وقت طويل على مال لطفل في تركيا أو المغرب؟ اسأل SVB هل يمكن أن يبقى.
    .term-from = ابتداءً من { $date } لا توجد kinderbijslag.
keep-akw-child-ask = اسأل SVB هل تبقى kinderbijslag
    .why = لطفل يذهب للسكن في هذا البلد لا نعرف بالتأكيد.
    .do = اسأل SVB قبل أن يذهب طفلك.

# Allowance for children
keep-kgb = علاوة الأطفال (kindgebonden budget)
keep-kgb-stops = علاوة الأطفال (kindgebonden budget) تتوقف
    .why = بدون kinderbijslag لا يوجد kindgebonden budget.
    .do = أخبر Dienst Toeslagen. المال الزائد يجب أن ترده.
keep-kgb-child-same = علاوة الأطفال (kindgebonden budget) تبقى لك
    .why = إذا بقي kinderbijslag، يبقى هذا المال أيضًا.
    .do = أخبر Dienst Toeslagen أن طفلك سينتقل.
keep-kgb-child-ask = اسأل هل يبقى kindgebonden budget
    .why = هذا المال مرتبط بـ kinderbijslag. هل تبقى؟ لا نعرف بالتأكيد.
    .do = اسأل Dienst Toeslagen قبل أن يذهب طفلك.

# Other allowances
keep-allowances = علاوة للعلاج أو الإيجار أو حضانة الأطفال (toeslag)
keep-allowances-ask = اسأل ماذا يحدث لعلاوتك (toeslag)
    .why = لم نبحث في هذا بعد.
    .do = اسأل Dienst Toeslagen قبل أن تذهب. المال الزائد يجب أن ترده.

# Health care
keep-care = الطبيب والمستشفى (التأمين الصحي، zorgverzekering)
keep-care-ends = تأمينك الصحي الهولندي يتوقف
    .why = بعد المغادرة لا تدفع هولندا علاجك.
    .do = رتب تأمينًا في بلدك الجديد قبل أن تذهب.
    .term-insurer = أخبر شركة تأمينك الصحي حوالي { $date }.
    .event-insurer = أخبر شركة تأمينك الصحي أنك ستنتقل
keep-care-ask = تأمينك الصحي يتوقف. اسأل CAK ماذا يوجد لك
    .why = هل تدفع هولندا علاجك في هذا البلد؟ لا نعرف بالتأكيد.
    .do = اسأل CAK قبل أن تذهب. لا تذهب بدون تأمين.
    .term-insurer = أخبر شركة تأمينك الصحي حوالي { $date }.
    .event-insurer = أخبر شركة تأمينك الصحي أنك ستنتقل
keep-care-insured-there = تأمينك الصحي الهولندي يتوقف. أنت مؤمَّن هناك
    .why = لديك هناك عمل أو معاش من ذلك البلد. إذن علاجك على قواعد ذلك البلد.
    .do = اسأل CAK هل هذا صحيح. سجل نفسك في تأمين ذلك البلد.
    .term-insurer = أخبر شركة تأمينك الصحي حوالي { $date }.
    .event-insurer = أخبر شركة تأمينك الصحي أنك ستنتقل
keep-care-cak = تحصل هناك على العلاج، وهولندا تشارك في الدفع
    .why = تأمينك الهولندي يتوقف. تحصل على نفس العلاج مثل الناس هناك. تدفع كل شهر مبلغًا. يُخصم من معاشك أو إعانتك.
    .do = سجل نفسك عند CAK. تحصل على استمارة: S1 أو 121.
    .term-insurer = أخبر شركة تأمينك الصحي حوالي { $date }.
    .event-insurer = أخبر شركة تأمينك الصحي أنك ستنتقل

# Long-term care
keep-wlz = دار الرعاية أو رعاية طويلة في البيت (Wlz)
keep-wlz-stops = حقك في Wlz يتوقف
    .why = Wlz هي فقط لمن يسكن أو يعمل في هولندا.
    .do = هل تحصل الآن على رعاية من Wlz؟ اسأل قبل أن تذهب أي رعاية يمكنك الحصول عليها هناك.
    .term-from = تتوقف Wlz في { $date }.

# Nationality
keep-nationality = الجنسية الهولندية
keep-nationality-only-dutch = تبقى هولنديًا
    .why = لديك الجنسية الهولندية فقط. تبقى لك، حتى بعد وقت طويل. لكن هل تأخذ جنسية أخرى؟ إذن قد تفقد الجنسية الهولندية.
    .do = اطلب جواز سفر جديدًا قبل أن تذهب.
keep-nationality-in-eu = تبقى هولنديًا
    .why = من يسكن في الاتحاد الأوروبي (EU) أو في المملكة الهولندية (Koninkrijk) يبقى هولنديًا. هل تنتقل لاحقًا إلى بلد آخر؟ إذن هناك قواعد أخرى.
    .do = اطلب جواز سفر جديدًا قبل أن تذهب.
keep-nationality-ask = اسأل هل تبقى هولنديًا
    .why = لديك جنسية أخرى أيضًا. هل يُحسب هذا البلد من الاتحاد الأوروبي (EU)؟ لا نعرف بالتأكيد.
    .do = اطلب جواز سفر جديدًا قبل أن تذهب، وبعد ذلك كل 10 سنوات.
keep-nationality-thirteen-years = تبقى هولنديًا، لكن ليس من تلقاء نفسه
    .why = لديك جنسية أخرى أيضًا. من يسكن 13 سنة خارج المملكة الهولندية (Koninkrijk) وخارج الاتحاد الأوروبي (EU) لا يبقى بعدها هولنديًا. مع كل جواز سفر جديد يبدأ الوقت من جديد.
    .do = اطلب جواز سفر جديدًا قبل أن تذهب، وبعد ذلك كل 10 سنوات.
    .term-renew = بدون جواز سفر جديد بعد مغادرتك آخر يوم هو { $date }.
    .event-renew = آخر يوم للحصول على جواز سفر هولندي جديد

# The way back
keep-way-back = الرجوع إلى هولندا
keep-way-back-dutch = يمكنك الرجوع دائمًا
    .why = أنت هولندي. من هو هولندي يمكنه دائمًا السكن هنا.
    .do = احرص على أن تبقى هولنديًا. اقرأ ما نقوله عن ذلك.
keep-way-back-eu = يمكنك الرجوع
    .why = أنت مواطن من الاتحاد الأوروبي (EU) أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا. إذن يمكنك السكن هنا.
keep-way-back-ask = لا يمكنك الرجوع هكذا بسهولة. اسأل IND
    .why = إذا ذهبت، يتوقف حق إقامتك في الغالب. أحيانًا هناك طريق للرجوع. خيار الرجوع (terugkeeroptie) هو فقط لمن لديه remigratie-uitkering.
    .do = اسأل IND قبل أن تذهب.
