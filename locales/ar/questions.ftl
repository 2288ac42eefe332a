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
q-asylum-permit-received = متى حصلت على اللجوء أول مرة؟
    .why = التاريخ مكتوب في أوراقك القديمة من دائرة الهجرة (IND).
q-family-reunification-with-asylum-holder = هل جئت للسكن مع أحد من عائلتك كان لديه لجوء؟
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
    [applied] إلى أي بلد أردتم الذهاب؟
    [now] إلى أي بلد تريدون الذهاب؟
    [keep] إلى أي بلد تريدون الذهاب؟
    [away] إلى أي بلد تريدون الذهاب؟
   *[event] في أي بلد تسكنون أو ستسكنون؟
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
about-asylum-permit-received = الحصول على اللجوء
about-family-reunification-with-asylum-holder = السكن مع عائلة لديها لجوء
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
    .hint = WGA أو IVA: مرض يمنعك من العمل
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

# What do I keep?
q-stay = كيف تريدون الذهاب؟
    .why = القواعد تختلف بين الغياب لمدة قصيرة والذهاب إلى الأبد. يمكنكم تغيير هذا لاحقًا.
q-receives = أي إعانة أو معاش تحصلون عليه الآن؟
    .why = يمكن اختيار أكثر من واحد. انظروا في رسائلكم.
q-wia-kind = أي نوع من إعانة WIA لديكم؟
    .why = هذا مكتوب في رسالة مؤسسة UWV.
q-vvu-since = متى بدأت إعانة WGA-vervolguitkering؟
    .why = التاريخ مكتوب في رسالة مؤسسة UWV.
q-alone = هل تعيشون بدون زوج أو زوجة؟
    .why = من ليس له زوج أو زوجة يحصل على مبلغ آخر من معاش AOW.
q-who-moves = من يغادر هولندا؟
    .why = لأجل إعانة الأطفال (kinderbijslag) مهم من يغادر ومن يبقى.
q-seeks-work = هل تذهبون للبحث عن عمل هناك، 3 أشهر على الأكثر؟
    .why = أحيانًا يمكن عندئذ أخذ إعانة WW.
q-full-ww-4-weeks = هل تحصلون على إعانة WW كاملة منذ 4 أسابيع أو أكثر؟
    .why = إعانة كاملة: بدون عمل بجانبها.
q-insured-there = هل لديكم هناك عمل أو معاش من ذلك البلد؟
    .why = ربما يكون علاجكم مؤمَّنًا هناك.
q-departure = في أي يوم تغادرون أو غادرتم هولندا؟
    .why = نحسب ابتداءً من ذلك اليوم. السنة وحدها تكفي أيضًا.
q-benefit-35-percent = هل إعانتكم 35 بالمئة من الحد الأدنى للأجور على الأقل؟
    .why = هذا أكثر قليلًا من الثلث. انظروا إلى المبلغ قبل الضريبة.
q-insured-year = هل سكنتم أو عملتم في هولندا طوال السنة قبل المغادرة؟
    .why = إذن كان لكم تأمين معاش AOW.
q-other-parent-here = هل يبقى الوالد الآخر للسكن أو العمل في هولندا؟
    .why = إذن ربما يحصل الوالد الآخر على إعانة الأطفال (kinderbijslag).
q-wajong-reason = لماذا تريدون الذهاب إلى بلد آخر؟
    .why = توافق مؤسسة UWV أحيانًا على استثناء لإعانة Wajong.
q-passport-since = متى حصلتم على جواز سفر هولندي بعد المغادرة؟
    .why = آخر جواز سفر هو المهم. بطاقة الهوية تُحسب أيضًا.
q-anw-since = منذ متى تحصلون على إعانة Anw؟
    .why = في المغرب القواعد مختلفة منذ 1 أكتوبر 2016.

# Questions about what happened after going back
q-voluntary-application = متى وصل طلبك للتأمين الاختياري إلى SVB؟
    .why = اليوم مكتوب في رسالة SVB.
q-role = من يريد الرجوع إلى هولندا؟
    .why = للشريك وللطفل قواعد خاصة.
q-return-option-used = هل رجعت من قبل عن طريق خيار الرجوع (terugkeeroptie)؟
    .why = هذا ممكن مرة واحدة فقط.
q-lawful-three-years = هل كان لديك تصريح إقامة لمدة 3 سنوات قبل مغادرتك مباشرة؟
    .why = 3 سنوات متتالية. هل كنت هولنديًا؟ اختر نعم أيضًا.
q-child-condition = كيف يرجع الطفل؟
    .why = لا يمكن للطفل دائمًا أن يرجع وحده.
q-readmission-asked = متى وصل طلبك إلى IND أو إلى السفارة؟
    .why = المقصود هو طلب الرجوع.
q-lives-in-nl-again = هل ستسكن فعلًا في هولندا من جديد؟
    .why = الزيارة أو الإجازة ليست سكنًا.
q-moved-back = منذ أي يوم تسكن في هولندا من جديد؟
    .why = يمكن أن يكون هذا اليوم في المستقبل.
q-partner-died = في أي يوم توفي شريكك؟
    .why = بهذا اليوم نحسب متى يتغير شيء.
q-deceased-insured = هل كان شريكك ما زال يسكن أو يعمل في هولندا؟
    .why = في يوم الوفاة. تأمين Anw الاختياري يُحسب أيضًا.
q-deceased-left = متى غادر شريكك هولندا؟
    .why = من يغادر يبقى مؤمَّنًا أحيانًا 6 أسابيع.
q-deceased-insured-there = هل كان شريكك بعد ذلك مؤمَّنًا في بلد آخر؟
    .why = مثلًا عن طريق العمل في ذلك البلد.
q-child-or-unfit = هل لديك طفل تحت 18 سنة، أو هل أنت مريض؟
    .why = المريض هنا: من لا يستطيع العمل بنسبة 45 بالمئة أو أكثر.
q-separated-on = منذ أي يوم لا تسكنان معًا؟
    .why = لا تعرف اليوم؟ الشهر يكفي أيضًا.
q-married = هل أنت متزوج؟
    .why = الشراكة المسجلة (geregistreerd partnerschap) تُحسب أيضًا.
q-permanently-separated = هل انفصلتما للأبد؟
    .why = لا تريدان الاستمرار معًا، وهذا مؤكد.
q-together-on = في أي يوم تتزوج أو تبدأ السكن مع شريك؟
    .why = يمكن أن يكون هذا اليوم قد مضى.
q-other-has-award = هل للشخص الآخر إعانة العودة (remigratie-uitkering) باسمه؟
    .why = باسمه هو، من SVB.
q-detention = ما الذي حدث؟
    .why = المقصود أنت أو شريكك. لا أحد يرى جوابك.
q-released-on = في أي يوم ينتهي ذلك؟
    .why = يوم خروج الشخص من السجن، أو يوم لا يعود مطلوبًا.
q-child-birth-date = متى ولد أصغر طفل لديك؟
    .why = أصغر طفل ذهب معك.
q-nationality-step = هل طلبت الحصول على جنسية بلدك؟
    .why = وعدت بذلك عند تقديم الطلب.
q-change-on = في أي يوم يتغير شيء؟
    .why = يمكن أن يكون هذا اليوم في المستقبل.
q-still-in-nl = هل أنت الآن ما زلت في هولندا؟
    .why = إذن لديك 4 أسابيع. خارج هولندا 6 أسابيع.
q-award-on = ما هو تاريخ قرار SVB؟
    .why = التاريخ مكتوب أعلى الرسالة التي تقول إنك تحصل على الإعانة.
q-leaves-on = في أي يوم تغادر هولندا؟
    .why = تنظر SVB هل هذا في الوقت المناسب.
q-not-to-blame = هل تأخرت لسبب ليس بيدك؟
    .why = مثلًا لأنك مريض جدًا.
q-incapacity-change = ماذا حدث لإعانتك WIA أو WAO؟
    .why = المقصود هو الوقت بعد مغادرتك.
q-left-with-incapacity = هل كانت لديك WIA أو WAO عندما غادرت؟
    .why = القاعدة هي لهاتين الإعانتين فقط.
q-stopped-benefit = أي إعانة توقفت عندما غادرت؟
    .why = اختر واحدة. بعد ذلك يمكنك أن تعيد ذلك لإعانة أخرى.
q-back-on = منذ أي يوم تسكن في هولندا من جديد؟
    .why = بعض الإعانات تبدأ من جديد فقط إذا رجعت في الوقت المناسب.
q-abroad-from = في أي يوم تسافر؟
    .why = أول يوم من سفرك.
q-abroad-until = في أي يوم تعودون؟
    .why = يوم الوصول إلى هولندا من جديد. لا تعرفون بعد؟ اكتبوا ما تظنون.
q-days-abroad-before = كم يومًا كنت خارج هولندا هذه السنة؟
    .why = في سنة سفرك، قبل هذا السفر. لم تسافر بعد؟ اكتب 0.
q-residence-now = أي حق إقامة لديك الآن؟
    .why = انظروا في بطاقة الإقامة. لا أحد يرى جوابكم.
q-no-means = هل مالك لا يكفي للسفر؟
    .why = المساعدة هي لمن لا يستطيع أن يدفع بنفسه.
q-helped-before = هل حصلت على مثل هذه المساعدة في آخر 5 سنوات؟
    .why = في الغالب تحصل على هذه المساعدة مرة واحدة فقط.
q-office = عن أي مؤسسة الكلام؟
    .why = انظروا أعلى الرسالة، أو في البنك من يدفع لكم.
q-decision-on = من أي يوم هو القرار؟
    .why = اليوم مكتوب أعلى الرسالة.
q-partner-place = أين سيسكن الزوج أو الزوجة؟
    .why = أو من تسكنون معه كزوجين.
q-household = مع من غادرت هولندا؟
    .why = الإعانة تتعلق بذلك.
q-payment = كم إعانة العودة (remigratie-uitkering) التي تحصل عليها كل شهر؟
    .why = انظر في البنك أو في رسالة SVB.
q-gross-benefits = كم تحصل من هولندا من إعانات أخرى؟
    .why = أنت وشريكك معًا، قبل الضريبة كل شهر: AOW و Anw و WIA و WAO و WAZ و Wajong والعلاوة (toeslag). لا شيء؟ اكتب 0.

about-stay = طريقة الذهاب
about-receives = إعانتك ومعاشك
about-wia-kind = نوع WIA
about-vvu-since = WGA-vervolguitkering منذ
about-alone = وحدك أو مع شريك
about-who-moves = من يغادر
about-seeks-work = البحث عن عمل مع WW
about-full-ww-4-weeks = 4 أسابيع WW كامل
about-insured-there = عمل أو معاش هناك
about-departure = يوم المغادرة
about-benefit-35-percent = مبلغ إعانتك
about-insured-year = السنة الأخيرة في هولندا
about-other-parent-here = الوالد الآخر
about-wajong-reason = سبب الذهاب
about-passport-since = آخر جواز سفر هولندي
about-anw-since = إعانة Anw منذ
about-voluntary-application = طلب التأمين الاختياري
about-role = من يريد الرجوع
about-return-option-used = استعمال خيار الرجوع
about-lawful-three-years = 3 سنوات تصريح إقامة
about-child-condition = كيف يرجع الطفل
about-readmission-asked = طلب الرجوع
about-lives-in-nl-again = السكن في هولندا من جديد
about-moved-back = في هولندا من جديد منذ
about-partner-died = يوم الوفاة
about-deceased-insured = الشريك ما زال في هولندا
about-deceased-left = مغادرة الشريك هولندا
about-deceased-insured-there = الشريك مؤمَّن هناك
about-child-or-unfit = طفل تحت 18 سنة، أو مرض
about-separated-on = لا نسكن معًا منذ
about-married = الزواج
about-permanently-separated = الانفصال للأبد
about-together-on = يوم الزواج أو السكن معًا
about-other-has-award = إعانة الشخص الآخر
about-detention = السجن أو عقوبة سجن
about-released-on = يوم ينتهي ذلك
about-child-birth-date = تاريخ ميلاد أصغر طفل
about-nationality-step = طلب الجنسية
about-change-on = يوم التغيير
about-still-in-nl = ما زلت في هولندا
about-award-on = يوم القرار
about-leaves-on = يوم مغادرتك
about-not-to-blame = سبب ليس بيدك
about-incapacity-change = تغيير WIA أو WAO
about-left-with-incapacity = المغادرة مع WIA أو WAO
about-stopped-benefit = الإعانة التي توقفت
about-back-on = في هولندا من جديد منذ
about-abroad-from = أول يوم في السفر
about-abroad-until = يوم العودة إلى هولندا
about-days-abroad-before = أيام السفر من قبل
about-residence-now = حق إقامتك الآن
about-no-means = المال لا يكفي للسفر
about-helped-before = مساعدة من قبل
about-office = المؤسسة
about-decision-on = يوم القرار
about-partner-place = أين يسكن الزوج أو الزوجة
about-household = مع من غادرت
about-payment = إعانتك كل شهر
about-gross-benefits = الإعانات الأخرى معًا

benefit-aio = مال AIO
    .hint = مال إضافي مع معاش AOW الصغير
benefit-akw = إعانة الأطفال (kinderbijslag)
    .hint = مال من SVB لطفلك
benefit-kgb = علاوة الأطفال (kindgebonden budget)
    .hint = مال إضافي لطفلك كل شهر
benefit-toe = علاوة أخرى (toeslag)
    .hint = للعلاج أو الإيجار أو حضانة الأطفال
benefit-pen = معاش التقاعد من عملك
    .hint = من صندوق تقاعد (pensioenfonds)
wia-kind-iva = إعانة IVA
    .hint = على الأرجح لن تستطيع العمل أبدًا
wia-kind-wga-lgu = WGA حسب الأجر (loongerelateerde uitkering)
    .hint = الفترة الأولى
wia-kind-wga-lau = WGA تكملة الأجر (loonaanvulling)
    .hint = تعمل ما يكفي بجانب الإعانة
wia-kind-wga-vvu = WGA ما بعد ذلك (vervolguitkering)
    .hint = بعد الفترة الأولى، إذا كان عملك قليلًا
who-moves-family = أذهب مع أطفالي
who-moves-parent = أذهب أنا، وأطفالي يبقون
who-moves-child = طفلي فقط يذهب

# Why somebody with Wajong moves
wajong-reason-treatment = من أجل علاج طبي
wajong-reason-work = فرصة العمل أفضل هناك
wajong-reason-carer = من يرعاني ينتقل للسكن هناك
wajong-reason-other = لسبب آخر

# The last passport since leaving
passport-since-none = لم أحصل على جواز بعد المغادرة
voluntary-application-not-yet = لم أطلبه بعد
role-remigrant = أنا، والإعانة لي
role-partner = أنا، وذهبت معه كشريك
role-child = أنا، وذهبت معه كطفل
child-condition-together = مع الأب أو الأم
child-condition-came-of-age = وحده، بعد أن بلغ 18 سنة
    .hint = بلغ 18 سنة في السنة التي بعد المغادرة
child-condition-neither = لا هذا ولا ذاك
readmission-asked-not-yet = لم أطلبه بعد
deceased-left-never-lived = لم يسكن في هولندا أبدًا
detention-shorter = في السجن، أقل من شهر
detention-month = في السجن، شهر أو أكثر
detention-fugitive = مطلوب بسبب عقوبة سجن
detention-departed = ذهب إلى جماعة إرهابية (uitreiziger)
released-on-not-yet = لم ينتهِ بعد
nationality-step-none = لا، ليس بعد
nationality-step-asked = نعم، وما زلت أنتظر
nationality-step-received = نعم، حصلت عليها
nationality-step-refused = نعم، لكن بلدي رفض
leaves-on-not-yet = لم أختر يومًا بعد
incapacity-change-lowered = الإعانة أصبحت أقل
incapacity-change-ended = الإعانة توقفت
incapacity-change-nothing = لم يتغير شيء
back-on-not-yet = لم أرجع بعد
stay-visit = للزيارة
    .hint = ثم أعود
stay-part-of-year = جزءًا من كل سنة
    .hint = أعيش هنا وهناك
stay-try-first = للتجربة أولًا
    .hint = ربما أعود
stay-for-good = إلى الأبد
    .hint = سأعيش هناك
stay-unsure = لا أعرف بعد
    .hint = تقرؤون أولًا ما الذي يبقى لكم
residence-now-dutch = الجنسية الهولندية
    .hint = لدي جواز سفر هولندي
residence-now-eu = مواطن من الاتحاد الأوروبي (EU)
    .hint = أو من عائلة مواطن كهذا
residence-now-regular-fixed = إقامة عادية لمدة محدودة
    .hint = على البطاقة: regulier, bepaalde tijd
residence-now-regular-indefinite = إقامة عادية لمدة غير محدودة
    .hint = على البطاقة: regulier, onbepaalde tijd
residence-now-eu-long-term = مقيم لمدة طويلة في الاتحاد الأوروبي (EU)
    .hint = على البطاقة: EU-langdurig ingezetene
residence-now-temporary-asylum = لجوء لمدة محدودة
    .hint = على البطاقة: asiel, bepaalde tijd
residence-now-asylum-indefinite = لجوء لمدة غير محدودة
    .hint = على البطاقة: asiel, onbepaalde tijd
residence-now-temporary-protection = حماية مؤقتة (أوكرانيا)
residence-now-procedure = ما زلت أنتظر قرارًا
residence-now-none = لا يُسمح لي بالبقاء هنا
    .hint = أو ليست لدي أوراق
office-svb = مؤسسة SVB
    .hint = AOW، Anw، AIO، kinderbijslag، remigratie
office-uwv = مؤسسة UWV
    .hint = WIA، WAO، WW، Wajong
office-uwv-zw = مؤسسة UWV، عن Ziektewet
office-municipality = البلدية (gemeente)
    .hint = bijstand، IOAW، IOAZ
office-toeslagen = دائرة العلاوات (Dienst Toeslagen)
office-cak = مؤسسة CAK
    .hint = العلاج في بلد آخر
office-ind = دائرة IND
    .hint = تصريح إقامة أو جنسية
office-ind-asylum = دائرة IND، عن اللجوء
partner-place-none = ليس لي زوج أو زوجة
partner-place-along = الزوج أو الزوجة يذهب معي
partner-place-stays = الزوج أو الزوجة يبقى في هولندا
partner-place-there = الزوج أو الزوجة يسكن هناك
household-single = وحدي
household-single-parent = مع طفلي، بدون شريك
    .hint = طفل أو أكثر تحت 18 سنة
household-couple = مع شريكي
    .hint = مع أطفال أو بدونهم
payment-nothing = لا شيء
payment-small = أقل من 25 يورو
payment-more = 25 يورو أو أكثر
days-abroad-before-unit = أيام
gross-benefits-unit = يورو كل شهر
