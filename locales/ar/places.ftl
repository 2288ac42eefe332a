# Help nearby

nearby-title = المساعدة القريبة منكم
nearby-intro = في شباك بلديتكم (loket) يمكنكم طرح الأسئلة. يساعدونكم أيضًا في الأوراق وفي إلغاء التسجيل (uitschrijven).
nearby-label = الرمز البريدي (postcode) أو مكان السكن
nearby-hint = مثلًا 3511 أو أوتريخت (Utrecht). لا نرسل هذا إلى أي مكان.
nearby-search = بحث
nearby-loading = نحمّل أسماء الأماكن…
nearby-found = قريب من { $place }
nearby-which = هناك أكثر من مكان بهذا الاسم. أي واحد منها؟
nearby-place-in = { $place }، بلدية { $municipality }
nearby-place-province = { $place }، { $province }
nearby-own = بلديتكم (gemeente)
nearby-own-probably = على الأرجح بلديتكم (gemeente)
nearby-distance = { $kilometres ->
    [0] أقل من كيلومتر واحد
    [one] حوالي كيلومتر واحد
    [two] حوالي كيلومترين
    [few] حوالي { $kilometres } كيلومترات
    [many] حوالي { $kilometres } كيلومترًا
   *[other] حوالي { $kilometres } كيلومتر
 }
nearby-municipality = بلدية { $municipality }
nearby-call = اتصلوا بالرقم { $phone }
call-older = { $phone } · رقم قديم. تأكدوا أولًا من أنه ما زال صحيحًا.
nearby-appointment = حجز موعد
nearby-route = الطريق إلى هناك
nearby-website = إلى الموقع
nearby-checked = راجعنا البيانات: { $date }
nearby-call-first = اتصلوا دائمًا أولًا. ليس كل شباك مفتوحًا كل يوم.
nearby-approximate = لا نعرف هذا الرمز البريدي بالضبط. نعرض المنطقة.
nearby-refreshing = ننظر هل توجد بيانات أحدث…
nearby-fresh = بيانات يوم { $date }.
nearby-not-refreshed = لا يمكن تحميل بيانات أحدث الآن. ترون بيانات يوم { $date }.
nearby-credit = الرموز البريدية: GeoNames (CC BY 4.0). البلديات: Register van Overheidsorganisaties (CC0). الخريطة: MapSVG و svg-maps (CC BY 4.0)، مع تعديل. الأحياء: CBS (CC BY 4.0). المياه والبلدان المجاورة: Natural Earth.
nearby-locate = البحث عن مكاني الآن
nearby-locating = نبحث عن مكانكم…
nearby-kind = ما المساعدة التي تبحثون عنها؟
nearby-kind-all = كل المساعدات
nearby-needs = في أي شيء تحتاجون إلى مساعدة؟
nearby-kinds = عمّن أو عن أي شيء تبحثون؟
nearby-speaks = يتكلمون { $language }
nearby-open-only = مفتوح الآن
nearby-none = لا نعرف هذه المساعدة هنا. اختاروا مساعدة أخرى.
nearby-open = مفتوح الآن
nearby-closed = مغلق الآن
nearby-hours = { $day }: من { $from } حتى { $until }
nearby-languages = اللغات: { $languages }
nearby-wheelchair = يمكن الدخول بكرسي متحرك.
nearby-post = عنوان بريدي. الزيارة هنا غير ممكنة.
nearby-older = هذه البيانات قديمة. تأكدوا أولًا من أنها ما زالت صحيحة.
map-title = الخريطة
    .hint = كل أماكن المساعدة
map-label = خريطة هولندا مع كل أماكن المساعدة. القائمة تحتها تقول الشيء نفسه بالكلمات. تتحرك الخريطة بأزرار الأسهم. يمكنكم أيضًا استعمال علامة الزائد (+) وعلامة الناقص (-).
map-closer = أقرب
map-farther = أبعد
map-help = اضغطوا على الخريطة لتقتربوا.
map-marks = الأرقام موجودة أيضًا في القائمة. العلامة الحمراء هي مكانكم.
needs-title = من يستطيع مساعدتكم؟
need-benefit = إعانة العودة (remigratie-uitkering)
    .hint = القرار والدفع عند مؤسسة SVB
need-keep = معاش AOW وإعانة WIA والمساعدة الاجتماعية (bijstand) والعلاج
    .hint = مؤسسات SVB و UWV و CAK والبلدية (gemeente)
need-return = العودة بدون إعانة العودة (remigratie-uitkering)
    .hint = منظمات IOM و DT&V و VluchtelingenWerk
need-objection = لا توافقون على رسالة (bezwaar)
    .hint = نصائح مجانية من مكتب Juridisch Loket
need-papers = جواز السفر والأوراق
    .hint = القنصلية والبلدية (gemeente)
need-letters = قراءة الرسائل وملء الاستمارات
    .hint = المكتبة والبلدية (gemeente)
# Native reader: Is "إلغاء التسجيل" plain for leaving the register of the municipality (uitschrijven)?
kind-municipality = البلدية (gemeente): الأوراق وإلغاء التسجيل
kind-svb = مؤسسة SVB: معاش AOW وإعانة العودة (remigratie-uitkering)
kind-uwv = مؤسسة UWV: إعانات WW و WIA و WAO
kind-cak = مؤسسة CAK: التأمين الصحي في الخارج
kind-juridisch-loket = مكتب Juridisch Loket: شرح مجاني لحقوقكم
kind-ido = المكتبة: مساعدة في الرسائل والمواقع
kind-vluchtelingenwerk = منظمة VluchtelingenWerk: مساعدة للاجئين
kind-iom = منظمة IOM: مساعدة على العودة برغبتكم (طوعًا)
kind-dtv = دائرة العودة DT&V: مساعدة بدون تصريح إقامة (verblijfsvergunning)
kind-consulate = القنصلية: جواز سفر بلدكم وأوراقه
kind-group-session = لقاء للشرح
kind-walk-in = ساعات استشارة: بدون موعد
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
problem-position-refused = لا يُسمح لهاتفكم أن يقول أين أنتم. لا بأس. اكتبوا الرمز البريدي أو مكان السكن.
problem-position-unavailable = هاتفكم لا يعرف أين أنتم. اكتبوا الرمز البريدي أو مكان السكن.
problem-position-timed-out = البحث يأخذ وقتًا طويلًا. حاولوا مرة أخرى، أو اكتبوا الرمز البريدي.
problem-position-imprecise = هاتفكم لا يعرف بالضبط أين أنتم. اكتبوا الرمز البريدي أو مكان السكن.
problem-place-empty = اكتبوا الرمز البريدي أو مكان السكن.
problem-not-a-postcode = هذا ليس رمزًا بريديًا. اكتبوا 4 أرقام. مثلًا 3511.
problem-unknown-postcode = لا نعرف هذا الرمز البريدي. راجعوا الأرقام، أو اكتبوا مكان السكن.
problem-unknown-place = لا نعرف هذا المكان. راجعوا الحروف، أو اكتبوا الرمز البريدي.
nearby-count = { $count ->
    [zero] لم يُعثر على مكان
    [one] عُثر على مكان واحد
    [two] عُثر على مكانين
    [few] عُثر على { $count } أماكن
    [many] عُثر على { $count } مكانًا
   *[other] عُثر على { $count } مكان
 }
nearby-more = أماكن أخرى قريبة
nearby-rest = العنوان والمزيد
nearby-abroad = { $place }: ليس في هولندا.
nearby-abroad-here = أنتم الآن لستم في هولندا.
nearby-abroad-call = يمكنكم الاتصال بهذه الأرقام من بلد آخر.
nearby-abroad-office = اسألوا مؤسسة SVB: هل يوجد مكتب في هذا البلد؟
nearby-history = كان معهد NMI يساعد في الماضي. كان موجودًا في أماكن منها: { $places }. توقف معهد NMI في نهاية 2024.
kind-dutch-mission = هولندا في هذا البلد: سفارة أو قنصلية
ask-municipality = اسألوا كيف تلغون التسجيل (uitschrijven) وأي أوراق تلزم.
    .papers = اطلبوا الشهادات والمستخرجات.
    .letters = اسألوا عمن يساعدكم في الرسائل.
ask-svb = اسألوا ماذا يحدث لمعاش AOW عند الانتقال.
    .benefit = اسألوا عن إعانة العودة (remigratie-uitkering).
ask-uwv = اسألوا هل يمكن أخذ الإعانة معكم.
ask-cak = اسألوا كيف يكون تأمين العلاج في البلد الآخر.
ask-juridisch-loket = اطلبوا شرحًا مجانيًا لرسالة أو قرار.
ask-ido = اذهبوا إلى مكتبة. اسألوا عن نقطة المعلومات Informatiepunt Digitale Overheid (IDO).
ask-vluchtelingenwerk = اسألوا ماذا تعني العودة لإقامتكم.
ask-iom = اسألوا هل تحصلون على مساعدة للسفر.
ask-dtv = اسألوا أي مساعدة توجد عند العودة.
ask-consulate = اسألوا عن جواز السفر وأوراق بلدكم.
ask-dutch-mission = اسألوا عن جواز السفر الهولندي وعن شهادة الحياة (levensbewijs).
ask-walk-in = خذوا رسائلكم معكم.
ask-group-session = تحصلون على شرح. يمكنكم طرح الأسئلة.
