# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the questions are about today).

q-application-received = متى وصل طلبك إلى SVB؟
    .why = التاريخ مكتوب في رسالة SVB. القانون ينظر إلى ذلك اليوم.
q-birth-date = ما هو تاريخ ميلادك؟
    .why = عمرك مهم في القواعد.
q-birth-country = في أي بلد ولدت؟
    .why = القانون للناس من بلدان معينة.
q-nationalities = { $way ->
    [applied] ماذا كانت جنسيتك عند تقديم الطلب؟
   *[now] ما هي جنسيتك؟
 }
    .why = انظر في جواز سفرك. يمكنك اختيار أكثر من جنسية.
q-former-nationalities = هل كانت لديك جنسية أخرى في الماضي؟
    .why = الجنسية القديمة تُحسب أحيانًا أيضًا.
q-settled-in-nl = متى جئت للسكن في هولندا؟
    .why = هل ذهبت ثم رجعت؟ خذ آخر مرة جئت فيها.
q-moluccan-register = هل اسمك في سجل المولوكيين (Rietkerk-uitkering)؟
    .why = المقصود هم الناس الذين جاؤوا في 1951 أو 1952.
q-asylum-permit = هل حصلت في هولندا على تصريح إقامة بسبب اللجوء (asiel)؟
    .why = القانون يشمل اللاجئين أيضًا.
q-asylum-received = متى حصلت على اللجوء أول مرة؟
    .why = التاريخ مكتوب في أوراقك القديمة من دائرة الهجرة (IND).
q-family-reunification = هل جئت للسكن مع أحد من عائلتك كان لديه لجوء؟
    .why = من جاء للسكن مع لاجئ يُحسب أحيانًا أيضًا.
q-lives-in-nl = { $way ->
    [applied] هل كان سكنك في هولندا عند تقديم الطلب؟
   *[now] هل سكنك في هولندا؟
 }
    .why = كان يجب أن يكون بيتك الحقيقي في هولندا.
q-residence-since = { $way ->
    [applied] منذ متى كان سكنك هنا بدون انقطاع؟
   *[now] منذ متى سكنك هنا بدون انقطاع؟
 }
    .why = احسب فقط الوقت مع أوراق إقامة صحيحة. القانون يطلب 8 سنوات.
q-permit = { $way ->
    [applied] ما نوع حق الإقامة الذي كان لديك عند القرار؟
   *[now] ما نوع حق الإقامة الذي لديك؟
 }
    .why = انظر إلى بطاقة إقامتك.
q-temporary-purpose = { $way ->
    [applied] هل كانت إقامتك مؤقتة، مثلًا للدراسة؟
   *[now] هل إقامتك مؤقتة، مثلًا للدراسة؟
 }
    .why = مؤقت أيضًا: العمل بتصريح عمل (werkvergunning) أو علاج طبي.
q-benefit-1 = { $way ->
    [applied] أي إعانة مالية (uitkering) كانت لديك في اليوم الذي قبل طلبك؟
   *[now] أي إعانة مالية (uitkering) لديك الآن؟
 }
    .why = القانون يطلب إعانة لمدة سنة واحدة. ليست كل إعانة تُحسب.
q-benefit-more = أي إعانة كانت لديك قبل ذلك؟
    .why = الإعانة التي كانت في نفس الوقت تُحسب أيضًا.
q-benefit-since = منذ متى كانت لديك هذه الإعانة: { $benefit }؟
    .why = التاريخ مكتوب في الرسالة عن إعانتك.
q-benefit-until = ما هو آخر يوم كانت لديك فيه: { $benefit }؟
    .why = اكتب آخر يوم.
q-benefit-loan = هل كانت إعانتك قرضًا: { $benefit }؟
    .why = المال الذي يجب عليك رده لا يُحسب.
q-destination = { $way ->
    [applied] إلى أي بلد أردت الذهاب؟
   *[now] إلى أي بلد تريد الذهاب؟
 }
    .why = القواعد ليست نفسها لكل بلد.
q-admission-proof = { $way ->
    [applied] هل كانت لديك رسالة تسمح لك بالسكن هناك؟
   *[now] هل لديك رسالة تسمح لك بالسكن هناك؟
 }
    .why = رسالة من حكومة ذلك البلد، لمدة سنة واحدة على الأقل.
q-nationality-declaration = { $way ->
    [applied] هل أردت طلب جنسية ذلك البلد؟
   *[now] هل تريد طلب جنسية ذلك البلد؟
 }
    .why = هل لديك الجنسية الهولندية فقط؟ إذن كان يجب أن تكتب وعدًا بذلك.
q-renounces-dutch-nationality = { $way ->
    [applied] هل أردت التخلي عن جواز سفرك الهولندي؟
   *[now] هل تريد التخلي عن جواز سفرك الهولندي؟
 }
    .why = مع جنسيتين كانت هذه هي الطريقة الوحيدة. الآن لا تتخل عن شيء: اسأل SVB أولًا.
q-partner = { $way ->
    [applied] هل كان لديك شريك (partner) عند تقديم الطلب؟
   *[now] هل لديك شريك (partner)؟
 }
    .why = الشريك هو زوجك أو زوجتك أو شخص تسكن معه.
q-foster-children = { $way ->
    [applied] هل أردت أخذ أطفال في كفالتك (pleegkinderen) معك؟
   *[now] هل تريد أخذ أطفال في كفالتك (pleegkinderen) معك؟
 }
    .why = هذه القاعدة ليست لأولادك أنت.
q-foster-consent = { $way ->
    [applied] هل كانت هناك رسالة تسمح بذهاب أطفال الكفالة معك؟
   *[now] هل هناك رسالة تسمح بذهاب أطفال الكفالة معك؟
 }
    .why = من الأب أو الأم أو من الوصي.
q-state-debts = { $way ->
    [applied] هل كانت عليك ديون للدولة الهولندية (Rijk)؟
   *[now] هل عليك ديون للدولة الهولندية (Rijk)؟
 }
    .why = مثلًا ضرائب أو غرامات. لا أحد يرى جوابك.
q-partner-state-debts = { $way ->
    [applied] هل كانت على شريكك ديون للدولة الهولندية (Rijk)؟
   *[now] هل على شريكك ديون للدولة الهولندية (Rijk)؟
 }
    .why = القاعدة تشمل أيضًا الشريك الذي يذهب معك.
q-detained = { $way ->
    [applied] هل كنت في السجن يوم تقديم الطلب؟
   *[now] هل أنت في السجن؟
 }
    .why = نسأل الجميع هذا السؤال. لا أحد يرى جوابك.
q-evading-sentence = { $way ->
    [applied] هل كانت عليك حينها عقوبة سجن لم تنفذها بعد؟
   *[now] هل عليك عقوبة سجن لم تنفذها بعد؟
 }
    .why = عقوبة يبحثون عنك بسببها. لا أحد يرى جوابك.
q-partner-detained = { $way ->
    [applied] هل كان شريكك حينها في السجن؟
   *[now] هل شريكك في السجن؟
 }
    .why = القاعدة تشمل أيضًا الشريك الذي يذهب معك.
q-partner-evading-sentence = { $way ->
    [applied] هل كانت على شريكك حينها عقوبة سجن لم ينفذها بعد؟
   *[now] هل على شريكك عقوبة سجن لم ينفذها بعد؟
 }
    .why = القاعدة تشمل أيضًا الشريك الذي يذهب معك.

# Short names of the questions, for lists
about-application-received = يوم طلبك
about-birth-date = تاريخ ميلادك
about-birth-country = بلد ميلادك
about-nationalities = جنسيتك
about-former-nationalities = الجنسية القديمة
about-settled-in-nl = مجيئك إلى هولندا
about-moluccan-register = سجل المولوكيين
about-asylum-permit = تصريح إقامة اللجوء
about-asylum-received = الحصول على اللجوء
about-family-reunification = السكن مع عائلة لديها لجوء
about-lives-in-nl = السكن في هولندا
about-residence-since = هنا بدون انقطاع منذ
about-permit = حق إقامتك
about-temporary-purpose = إقامة مؤقتة
about-benefit = إعانتك
about-benefit-since = الإعانة منذ
about-benefit-until = آخر يوم للإعانة
about-benefit-loan = الإعانة كقرض
about-destination = البلد الذي تذهب إليه
about-admission-proof = رسالة تسمح لك بالسكن هناك
about-nationality-declaration = طلب جنسية أخرى
about-renounces-dutch-nationality = التخلي عن الجواز الهولندي
about-partner = شريكك
about-foster-children = أطفال الكفالة
about-foster-consent = رسالة لأطفال الكفالة
about-state-debts = ديون للدولة (Rijk)
about-partner-state-debts = ديون شريكك
about-detained = السجن
about-evading-sentence = عقوبة سجن
about-partner-detained = السجن (الشريك)
about-partner-evading-sentence = عقوبة سجن (الشريك)

# Rights of residence
permit-dutch = لدي الجنسية الهولندية
permit-regular_fixed = إقامة عادية، لبضع سنوات
    .hint = تصريح إقامة عادي، لمدة محددة (regulier, bepaalde tijd)
permit-regular_indefinite = إقامة عادية، دائمة
    .hint = عادي لمدة غير محددة (regulier onbepaalde tijd)، أو EU-langdurig
permit-asylum_fixed = لجوء، لبضع سنوات
    .hint = تصريح إقامة بسبب اللجوء، لمدة محددة (asiel, bepaalde tijd)
permit-asylum_indefinite = لجوء، دائم
    .hint = تصريح إقامة بسبب اللجوء، لمدة غير محددة (asiel, onbepaalde tijd)
permit-eu = مواطن من الاتحاد الأوروبي (EU)، أو من عائلته
    .hint = أيضًا النرويج وآيسلندا وسويسرا
permit-association_agreement = عامل تركي أو من عائلته
    .hint = حق بسبب الاتفاقية مع تركيا
permit-other = شيء آخر
    .hint = أو بدون أوراق

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = المساعدة الاجتماعية (bijstand)
    .hint = مال من البلدية (gemeente)
benefit-aow = معاش التقاعد AOW
    .hint = معاش من الحكومة
benefit-wia = إعانة العجز عن العمل (WIA)
    .hint = مرض يمنعك من العمل
benefit-wao = إعانة العجز عن العمل (WAO)
    .hint = المرض بدأ قبل سنة 2004
benefit-ww = إعانة البطالة (WW)
    .hint = لم يعد لديك عمل
benefit-none = بدون إعانة
    .hint = لم يكن لدي شيء حينها
benefit-wajong = إعانة Wajong
    .hint = مرض أو إعاقة منذ الصغر
benefit-zw = إعانة المرض (Ziektewet)
    .hint = الفترة الأولى من المرض
benefit-anw = إعانة الأرملة أو الأرمل (Anw)
    .hint = شريكك توفي
benefit-ioaw = إعانة IOAW
    .hint = لكبار السن بدون عمل، من البلدية (gemeente)
benefit-ioaz = إعانة IOAZ
    .hint = لكبار السن، كان لهم من قبل مشروع خاص بهم
benefit-iow = إعانة IOW
    .hint = بعد إعانة WW، والعمر أكثر من 60 سنة
benefit-waz = إعانة WAZ
    .hint = مرض، وكان لديك من قبل مشروع خاص بك
benefit-bbz = إعانة Bbz
    .hint = مساعدة (bijstand) لمن لديهم مشروع خاص بهم
benefit-tw = تكملة الإعانة (Toeslagenwet)
    .hint = مال إضافي مع إعانة
benefit-wachtgeld = إعانة wachtgeld
    .hint = كان عملك لدى الحكومة
benefit-wamil = إعانة Wamil
    .hint = كان عملك في الجيش ثم مرضت
benefit-other = شيء آخر
    .hint = معاش من العمل، أو مال من خارج هولندا
benefit-running = كانت ما زالت مستمرة
    .hint = حتى نهاية اليوم الذي قبل الطلب

# Debts
debts-none = لا توجد ديون
    .hint = أو كل شيء مدفوع
debts-arrangement = نعم، مع اتفاق
    .hint = دفع جزء صغير كل شهر
debts-not_collected = نعم، لكن لا يلزمني الدفع
    .hint = هذا مكتوب في رسالة من الحكومة
debts-unpaid = نعم، بدون اتفاق
    .hint = لم تُدفع بعد

# Partner
partner-none = لا يوجد شريك
partner-goes_along = شريكي يذهب معي
    .hint = شريكي يسكن في هولندا
partner-stays_in_nl = شريكي يبقى في هولندا
partner-already_there = شريكي يسكن هناك بالفعل
partner-separated = نحن منفصلان
    .hint = انفصال للأبد
