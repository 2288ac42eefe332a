# Help nearby

nearby-title = المساعدة القريبة منك
nearby-intro = في شباك بلديتك (gemeente) يمكنك طرح الأسئلة. يساعدونك أيضًا في الأوراق وفي شطب اسمك من سجل البلدية (uitschrijven).
nearby-label = رمزك البريدي (postcode) أو مكان سكنك
nearby-hint = مثلًا 3511 أو Utrecht. لا نرسل هذا إلى أي مكان.
nearby-search = ابحث
nearby-loading = نحمّل أسماء الأماكن…
nearby-found = قريب من { $place }
nearby-which = هناك أكثر من مكان بهذا الاسم. أي واحد منها؟
nearby-place-in = { $place }، بلدية { $municipality }
nearby-place-province = { $place }، { $province }
nearby-own = بلديتك (gemeente)
nearby-own-probably = على الأرجح بلديتك (gemeente)
nearby-distance = { $kilometres ->
    [0] أقل من كيلومتر واحد
    [one] حوالي كيلومتر واحد
    [two] حوالي كيلومترين
    [few] حوالي { $kilometres } كيلومترات
    [many] حوالي { $kilometres } كيلومترًا
   *[other] حوالي { $kilometres } كيلومتر
 }
nearby-municipality = بلدية { $municipality }
nearby-call = اتصل بالرقم { $phone }
nearby-appointment = احجز موعدًا
nearby-route = انظر الطريق
nearby-website = إلى الموقع
nearby-checked = راجعنا البيانات: { $date }
nearby-call-first = اتصل دائمًا أولًا. ليس كل شباك مفتوحًا كل يوم.
nearby-approximate = لا نعرف هذا الرمز البريدي بالضبط. نعرض المنطقة.
nearby-refreshing = ننظر هل توجد بيانات أحدث…
nearby-fresh = بيانات يوم { $date }.
nearby-not-refreshed = لا يمكن تحميل بيانات أحدث الآن. ترى بيانات يوم { $date }.
nearby-credit = الرموز البريدية: GeoNames (CC BY 4.0). البلديات: Register van Overheidsorganisaties (CC0). الخريطة: MapSVG و svg-maps (CC BY 4.0)، مع تعديل.
nearby-locate = ابحث عن مكاني الآن
nearby-locating = نبحث عن مكانك…
nearby-kind = ما المساعدة التي تبحث عنها؟
nearby-kind-all = كل المساعدات
nearby-needs = في أي شيء تحتاج إلى مساعدة؟
nearby-kinds = عمّن تبحث؟
nearby-speaks = يتكلمون { $language }
nearby-open-only = مفتوح الآن
nearby-none = لا نعرف هذه المساعدة هنا. اختر مساعدة أخرى.
nearby-open = مفتوح الآن
nearby-closed = مغلق الآن
nearby-hours = { $day }: من { $from } حتى { $until }
nearby-languages = اللغات: { $languages }
nearby-wheelchair = يمكنك الدخول بكرسي متحرك.
nearby-post = عنوان بريدي. لا يمكنك الزيارة هنا.
nearby-older = هذه البيانات قديمة. تأكد أولًا أنها ما زالت صحيحة.
map-title = الخريطة
    .hint = كل أماكن المساعدة
map-label = خريطة هولندا مع كل أماكن المساعدة. القائمة تحتها تقول الشيء نفسه بالكلمات. حرّك الخريطة بأزرار الأسهم. يمكنك أيضًا استعمال + و -.
map-closer = أقرب
map-farther = أبعد
map-help = اضغط على الخريطة لتقترب.
map-marks = الأرقام موجودة أيضًا في القائمة. العلامة الحمراء هي مكانك.
needs-title = من يستطيع مساعدتك؟
need-benefit = إعانة العودة
    .hint = تقرر SVB وتدفع
need-keep = AOW و WIA والمساعدة الاجتماعية (bijstand) والعلاج
    .hint = SVB و UWV والبلدية (gemeente) و CAK
need-return = العودة بدون إعانة العودة
    .hint = IOM و DT&V و VluchtelingenWerk
need-objection = الاعتراض على رسالة (bezwaar)
    .hint = نصائح مجانية من Juridisch Loket
need-papers = جواز السفر والأوراق
    .hint = القنصلية والبلدية (gemeente)
need-letters = قراءة الرسائل وملء الاستمارات
    .hint = المكتبة والبلدية (gemeente)
kind-municipality = البلدية (gemeente): الأوراق وشطب اسمك من السجل
kind-svb = SVB: معاش AOW وإعانة العودة
kind-uwv = UWV: إعانات WW و WIA و WAO
kind-cak = CAK: التأمين الصحي في الخارج
kind-juridisch-loket = Juridisch Loket: شرح مجاني لحقوقك
kind-ido = المكتبة: مساعدة في الرسائل والمواقع
kind-vluchtelingenwerk = VluchtelingenWerk: مساعدة للاجئين
kind-iom = IOM: مساعدة إذا أردت العودة بنفسك
kind-dtv = DT&V: مساعدة في العودة بدون تصريح إقامة
kind-consulate = القنصلية: جواز سفر بلدك وأوراقه
kind-group-session = لقاء للشرح
kind-walk-in = ساعات استشارة: تعال بدون موعد
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
problem-position-refused = لا يُسمح لهاتفك أن يقول أين أنت. لا بأس. اكتب رمزك البريدي أو مكان سكنك.
problem-position-unavailable = هاتفك لا يعرف أين أنت. اكتب رمزك البريدي أو مكان سكنك.
problem-position-timed-out = البحث يأخذ وقتًا طويلًا. حاول مرة أخرى، أو اكتب رمزك البريدي.
problem-position-abroad = أنت الآن لست في هولندا. اكتب رمزًا بريديًا أو مكانًا في هولندا.
problem-position-imprecise = هاتفك لا يعرف بالضبط أين أنت. اكتب رمزك البريدي أو مكان سكنك.
problem-place-empty = اكتب رمزك البريدي أو مكان سكنك.
problem-not-a-postcode = هذا ليس رمزًا بريديًا. اكتب 4 أرقام. مثلًا 3511.
problem-unknown-postcode = لا نعرف هذا الرمز البريدي. راجع الأرقام، أو اكتب مكان سكنك.
problem-unknown-place = لا نعرف هذا المكان. راجع الحروف، أو اكتب رمزك البريدي.
