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
nearby-checked = راجعنا العنوان في { $date }
nearby-call-first = اتصل دائمًا أولًا. ليس كل شباك مفتوحًا كل يوم.
nearby-approximate = لا نعرف هذا الرمز البريدي بالضبط. نعرض المنطقة.
nearby-credit = الرموز البريدية: GeoNames (CC BY 4.0). البلديات: Register van Overheidsorganisaties (CC0).
problem-place-empty = اكتب رمزك البريدي أو مكان سكنك.
problem-not-a-postcode = هذا ليس رمزًا بريديًا. اكتب 4 أرقام. مثلًا 3511.
problem-unknown-postcode = لا نعرف هذا الرمز البريدي. راجع الأرقام، أو اكتب مكان سكنك.
problem-unknown-place = لا نعرف هذا المكان. راجع الحروف، أو اكتب رمزك البريدي.
