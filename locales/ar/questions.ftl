# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = متى وصل طلبكم إلى مؤسسة SVB؟
    .why = التاريخ مكتوب في رسالة مؤسسة SVB. القانون ينظر إلى ذلك اليوم.
q-birth-date = ما هو تاريخ ميلادكم؟
    .why = عمركم مهم في القواعد.
q-birth-country = في أي بلد وُلدتم؟
    .why = القانون للناس من بلدان معينة.
q-nationalities = { $way ->
    [applied] ماذا كانت جنسيتكم عند تقديم الطلب؟
   *[now] ماذا كانت جنسيتكم في نهاية 2024؟
 }
    .why = انظروا في جواز السفر. يمكنكم اختيار أكثر من جنسية.
q-former-nationalities = هل كانت لكم جنسية أخرى في الماضي؟
    .why = الجنسية القديمة تُحسب أحيانًا أيضًا.
q-settled-in-nl = متى جئتم للسكن في هولندا؟
    .why = هل سكنتم بعد ذلك في بلد آخر ثم رجعتم؟ اكتبوا آخر مرة جئتم فيها للسكن هنا.
q-moluccan-register = هل اسمكم موجود، أو كان موجودًا، في سجل المولوكيين (Rietkerk-uitkering)؟
    .why = المقصود هم الناس الذين جاؤوا في 1951 أو 1952.
q-asylum-permit = هل حصلتم في هولندا على تصريح إقامة بسبب اللجوء (asiel)؟
    .why = القانون يشمل اللاجئين أيضًا.
q-asylum-permit-received = متى حصلتم على اللجوء أول مرة؟
    .why = التاريخ مكتوب في أوراقكم القديمة من دائرة IND.
q-family-reunification-with-asylum-holder = هل جئتم للسكن مع أحد من العائلة كان له لجوء؟
    .why = من جاء للسكن مع لاجئ يُحسب أحيانًا أيضًا.
q-lives-in-nl = { $way ->
    [applied] هل كان سكنكم في هولندا عند تقديم الطلب؟
   *[now] هل كان سكنكم في هولندا في نهاية 2024؟
 }
    .why = كان يجب أن يكون بيتكم الحقيقي في هولندا.
q-residence-since = { $way ->
    [applied] منذ متى كان سكنكم هنا بدون انقطاع؟
   *[now] في نهاية 2024: منذ متى كان سكنكم هنا بدون انقطاع؟
 }
    .why = القانون يطلب 8 سنوات. الإجازة ليست انقطاعًا. ألم تكن لكم الجنسية الهولندية؟ احسبوا فقط الوقت مع أوراق إقامة صحيحة.
q-permit = { $way ->
    [applied] أي حق إقامة كان لكم عند قرار مؤسسة SVB؟
   *[now] أي حق إقامة كان لكم في نهاية 2024؟
 }
    .why = انظروا إلى بطاقة الإقامة. ألم يأتِ القرار بعد؟ اختاروا حق الإقامة الذي لكم الآن.
q-temporary-purpose = { $way ->
    [applied] هل كانت إقامتكم مؤقتة، مثلًا للدراسة؟
   *[now] هل كانت إقامتكم في نهاية 2024 مؤقتة، مثلًا للدراسة؟
 }
    .why = مؤقت أيضًا: العمل بتصريح عمل (werkvergunning) أو علاج طبي.
q-benefit-1 = { $way ->
    [applied] أي إعانة مالية (uitkering) كانت لكم في اليوم قبل طلبكم؟
   *[now] أي إعانة مالية (uitkering) كانت لكم في نهاية 2024؟
 }
    .why = كان يجب أن تكون لكم إعانة طوال سنة واحدة. ليست كل إعانة تُحسب.
q-benefit-more = أي إعانة كانت لكم قبل ذلك؟
    .why = الإعانة التي كانت في نفس الوقت تُحسب أيضًا.
q-benefit-since = منذ متى كانت لكم هذه الإعانة: { $benefit }؟
    .why = التاريخ مكتوب في الرسالة عن إعانتكم.
q-benefit-until = ما هو آخر يوم كانت لكم فيه: { $benefit }؟
    .why = اكتبوا آخر يوم.
q-benefit-loan = هل كانت إعانتكم قرضًا: { $benefit }؟
    .why = المال الذي يجب رده لا يُحسب.
q-destination = { $way ->
    [applied] إلى أي بلد أردتم الذهاب؟
    [now] إلى أي بلد تريدون الذهاب؟
    [keep] إلى أي بلد تريدون الذهاب؟
    [away] إلى أي بلد تريدون الذهاب؟
   *[event] في أي بلد تسكنون أو ستسكنون؟
 }
    .why = القواعد ليست نفسها لكل بلد.
q-admission-proof = { $way ->
    [applied] هل كانت لكم رسالة تسمح لكم بالسكن هناك؟
   *[now] هل لكم رسالة تسمح لكم بالسكن هناك؟
 }
    .why = رسالة من حكومة ذلك البلد، لمدة سنة واحدة على الأقل. وأيضًا للزوج أو الزوجة والأطفال الذين يذهبون معكم.
q-nationality-declaration = { $way ->
    [applied] هل أردتم طلب جنسية ذلك البلد؟
   *[now] هل تريدون طلب جنسية ذلك البلد؟
 }
    .why = هل لكم الجنسية الهولندية فقط؟ إذن كان يجب أن تكتبوا وعدًا بطلب تلك الجنسية. لا تطلبوا أي شيء الآن: اسألوا مؤسسة SVB أولًا.
q-renounces-dutch-nationality = { $way ->
    [applied] هل أردتم التخلي عن الجنسية الهولندية؟
   *[now] هل تريدون التخلي عن الجنسية الهولندية؟
 }
    .why = مع جنسيتين كانت هذه هي الطريقة الوحيدة. لا تتخلوا عن شيء الآن: اسألوا مؤسسة SVB أولًا.
# Native reader: Do people who live together unmarried find themselves in "زوج أو زوجة"?
q-partner = { $way ->
    [applied] هل كان لكم زوج أو زوجة (partner) عند تقديم الطلب؟
   *[now] هل كان لكم زوج أو زوجة (partner) في نهاية 2024؟
 }
    .why = الزوج أو الزوجة. أو من تعيشون معه أو معها في بيت واحد بمعيشة مشتركة. الوالدان والأولاد لا يُحسبون.
# Native reader: Does "أطفال في كفالتكم" mean foster children, also in Morocco, where kafala is a term of law?
q-foster-children = { $way ->
    [applied] هل أردتم أخذ أطفال في كفالتكم (pleegkinderen) معكم؟
   *[now] هل تريدون أخذ أطفال في كفالتكم (pleegkinderen) معكم؟
 }
    .why = المقصود أطفال أشخاص آخرين، وأنتم ترعونهم. هذه القاعدة ليست لأولادكم أنتم.
q-foster-consent = { $way ->
    [applied] هل كانت هناك رسالة تسمح بذهاب أطفال الكفالة (pleegkinderen) معكم؟
   *[now] هل هناك رسالة تسمح بذهاب أطفال الكفالة (pleegkinderen) معكم؟
 }
    .why = من الأب أو الأم أو من الوصي (voogd).
q-state-debts = { $way ->
    [applied] هل كانت عليكم ديون للدولة الهولندية (Rijk)؟
   *[now] هل كانت عليكم ديون للدولة الهولندية (Rijk) في نهاية 2024؟
 }
    .why = مثل ضرائب أو غرامات للحكومة المركزية. نحن لا نرى جوابكم.
q-partner-state-debts = { $way ->
    [applied] هل كانت على الزوج أو الزوجة ديون للدولة الهولندية (Rijk)؟
   *[now] في نهاية 2024: هل كانت على الزوج أو الزوجة ديون للدولة (Rijk)؟
 }
    .why = القاعدة للزوج أو الزوجة أيضًا عند الذهاب معكم.
q-detained = { $way ->
    [applied] هل كنتم في السجن يوم تقديم الطلب؟
   *[now] هل كنتم في السجن في نهاية 2024؟
 }
    .why = نسأل الجميع هذا السؤال. نحن لا نرى جوابكم.
q-evading-sentence = { $way ->
    [applied] هل كانت السلطات تبحث عنكم وقتها بسبب عقوبة سجن؟
   *[now] هل كانت السلطات تبحث عنكم في نهاية 2024 بسبب عقوبة سجن؟
 }
    .why = كان يجب أن تقضوا عقوبة السجن، لكنكم لم تذهبوا. نحن لا نرى جوابكم.
q-partner-detained = { $way ->
    [applied] هل كان الزوج أو الزوجة وقتها في السجن؟
   *[now] هل كان الزوج أو الزوجة في السجن في نهاية 2024؟
 }
    .why = القاعدة للزوج أو الزوجة أيضًا عند الذهاب معكم.
q-partner-evading-sentence = { $way ->
    [applied] هل كانت السلطات تبحث وقتها عن الزوج أو الزوجة بسبب عقوبة سجن؟
   *[now] هل بحثت السلطات نهاية 2024 عن الزوج أو الزوجة بسبب عقوبة سجن؟
 }
    .why = القاعدة للزوج أو الزوجة أيضًا عند الذهاب معكم.

# What do I keep if I go back?
q-stay = كيف تريدون الذهاب؟
    .why = القواعد للمدة القصيرة غير القواعد للذهاب إلى الأبد. يمكنكم تغيير هذا لاحقًا.
q-receives = أي إعانة أو معاش أو علاوة تحصلون عليها الآن؟
    .why = يمكن اختيار أكثر من واحد. انظروا في رسائلكم.
q-wia-kind = أي نوع من إعانة WIA لكم؟
    .why = هذا مكتوب في رسالة مؤسسة UWV.
q-vvu-since = متى بدأت إعانة WGA-vervolguitkering؟
    .why = التاريخ مكتوب في رسالة مؤسسة UWV.
q-alone = هل تعتبركم مؤسسة SVB بدون زوج أو زوجة (alleenstaand)؟
    .why = انظروا في رسالة مؤسسة SVB. متزوجون، لكن منفصلون للأبد؟ اختاروا «نعم». هل تسكنون مع شخص، حتى مع أخ أو أخت أو صديق؟ اختاروا «لا». السكن مع طفلكم أو مع الأب أو الأم لا يُحسب.
q-who-moves = من يغادر هولندا؟
    .why = لأجل إعانة الأطفال (kinderbijslag) مهم من يغادر ومن يبقى.
q-seeks-work = هل تذهبون للبحث عن عمل هناك، 3 أشهر على الأكثر؟
    .why = عندها يمكن أحيانًا أخذ إعانة WW.
q-full-ww-4-weeks = هل تحصلون على إعانة WW كاملة منذ 4 أسابيع أو أكثر؟
    .why = إعانة كاملة: بدون عمل بجانبها.
q-insured-there = هل يأتيكم مال من عمل أو معاش من ذلك البلد؟
    .why = ربما يكون تأمين علاجكم هناك.
q-departure = ما هو يوم مغادرتكم هولندا؟
    .why = نحسب ابتداءً من ذلك اليوم. هل غادرتم من قبل؟ اكتبوا ذلك اليوم. السنة وحدها تكفي أيضًا.
q-insured-year = هل كان لكم تأمين معاش AOW طوال السنة قبل المغادرة؟
    .why = هل سكنتم أو عملتم وقتها في هولندا؟ إذن كان لكم تأمين.
# Native reader: Is "الطرف الآخر من الوالدين" plain for the child's other parent?
q-other-parent-here = هل يبقى الطرف الآخر من الوالدين في هولندا؟
    .why = المقصود أبو الطفل أو أمه: للسكن أو للعمل. عندها ربما تكون إعانة الأطفال (kinderbijslag) له أو لها.
q-wajong-reason = لماذا تريدون الذهاب إلى بلد آخر؟
    .why = توافق مؤسسة UWV أحيانًا على استثناء لإعانة Wajong.
q-passport-since = متى حصلتم على جواز سفر هولندي بعد المغادرة؟
    .why = آخر جواز سفر هو المهم. بطاقة الهوية تُحسب أيضًا.
q-anw-since = منذ متى تحصلون على إعانة Anw؟
    .why = في المغرب القواعد مختلفة منذ 1 أكتوبر (تشرين الأول) 2016.

# Questions about what happened after going back
q-voluntary-application = متى وصل طلبكم للتأمين الاختياري (vrijwillige verzekering) إلى مؤسسة SVB؟
    .why = اليوم مكتوب في رسالة مؤسسة SVB.
q-role = من يريد الرجوع إلى هولندا؟
    .why = للزوج أو الزوجة وللطفل قواعد خاصة.
q-return-option-used = هل استعملتم خيار الرجوع (terugkeeroptie) من قبل؟
    .why = هل رجعتم بهذا الخيار إلى هولندا من قبل؟ هذا ممكن مرة واحدة فقط.
q-lawful-three-years = هل كان لكم تصريح إقامة 3 سنوات قبل مغادرتكم مباشرة؟
    .why = 3 سنوات متتالية. هل كانت لكم الجنسية الهولندية؟ اختاروا نعم أيضًا.
q-child-condition = كيف يرجع الطفل؟
    .why = أحيانًا لا يُسمح للطفل أن يرجع وحده.
q-readmission-asked = متى وصل طلبكم إلى دائرة IND أو إلى السفارة؟
    .why = المقصود هو طلب الرجوع.
q-lives-in-nl-again = هل ستسكنون فعلًا في هولندا من جديد؟
    .why = الزيارة أو الإجازة ليست سكنًا.
q-moved-back = ابتداءً من أي يوم تسكنون في هولندا من جديد؟
    .why = يمكن أن يكون هذا اليوم في المستقبل.
q-partner-died = في أي يوم توفي الزوج أو الزوجة؟
    .why = بهذا اليوم نحسب متى يتغير شيء.
q-deceased-insured = هل كان الزوج أو الزوجة وقتها يسكن أو يعمل في هولندا؟
    .why = في يوم الوفاة. تأمين Anw الاختياري يُحسب أيضًا.
q-deceased-left = متى غادر الزوج أو الزوجة هولندا؟
    .why = بعد المغادرة يبقى التأمين أحيانًا 6 أسابيع.
q-deceased-insured-there = هل كان للزوج أو الزوجة بعد ذلك تأمين في بلد آخر؟
    .why = مثلًا بسبب العمل في ذلك البلد.
q-child-under-18 = هل لكم طفل تحت 18 سنة؟
    .why = في إعانة Anw يُحسب الطفل تحت 18 سنة.
q-unfit-for-work = هل يمنعكم المرض من معظم العمل أو من كل العمل؟
    .why = بسبب المرض لا تستطيعون العمل بنسبة 45 بالمئة أو أكثر.
q-separated-on = منذ أي يوم لم تعودا تسكنان معًا؟
    .why = ألا تعرفون اليوم؟ الشهر يكفي أيضًا.
# Native reader: Does "متزوجون" (and "ساكنين" in keep) read for women and men alike?
q-married = هل أنتم متزوجون؟
    .why = الشراكة المسجلة (geregistreerd partnerschap) تُحسب أيضًا.
q-permanently-separated = هل انفصلتما للأبد؟
    .why = لا تريدان الاستمرار معًا، وهذا مؤكد.
q-together-on = ابتداءً من أي يوم أنتما معًا؟
    .why = يوم الزواج أو يوم بدء السكن معًا. يمكن أن يكون هذا اليوم قد مضى.
q-other-has-award = هل للطرف الآخر إعانة العودة (remigratie-uitkering) باسمه؟
    .why = باسمه الخاص، من مؤسسة SVB.
q-detention = ما الذي حدث؟
    .why = المقصود أنتم أو الزوج أو الزوجة. نحن لا نرى جوابكم.
q-released-on = في أي يوم ينتهي ذلك؟
    .why = يوم خروج الشخص من السجن، أو يوم يتوقف البحث عنه.
q-child-birth-date = متى وُلد أصغر طفل لكم؟
    .why = أصغر طفل ذهب معكم.
q-nationality-step = هل طلبتم من قبل الحصول على جنسية بلدكم؟
    .why = وعدتم بذلك عند تقديم الطلب.
q-change-on = في أي يوم يتغير شيء؟
    .why = يمكن أن يكون هذا اليوم في المستقبل.
q-still-in-nl = هل ما زلتم الآن في هولندا؟
    .why = من هولندا يجب أن تخبروا عنه خلال 4 أسابيع. ومن بلد آخر خلال 6 أسابيع.
q-award-on = ما هو تاريخ قرار مؤسسة SVB؟
    .why = التاريخ مكتوب أعلى الرسالة التي تقول إن الإعانة لكم.
q-leaves-on = في أي يوم تغادرون هولندا؟
    .why = تنظر مؤسسة SVB هل هذا في الوقت المناسب.
q-not-to-blame = هل تتأخر مغادرتكم بسبب شيء ليس بيدكم؟
    .why = مثلًا بسبب مرض شديد.
q-incapacity-change = ماذا حدث لإعانة WIA أو WAO؟
    .why = المقصود هو الوقت بعد مغادرتكم.
q-left-with-incapacity = هل كانت لكم إعانة WIA أو WAO عند مغادرتكم؟
    .why = القاعدة هي لهاتين الإعانتين فقط.
q-stopped-benefit = أي إعانة توقفت عند مغادرتكم؟
    .why = اختاروا واحدة. بعدها يمكنكم أن تعيدوا ذلك لإعانة أخرى.
q-back-on = ابتداءً من أي يوم تسكنون في هولندا من جديد؟
    .why = بعض الإعانات تبدأ من جديد فقط مع الرجوع في الوقت المناسب.
q-abroad-from = في أي يوم تسافرون؟
    .why = أول يوم من سفركم.
q-abroad-until = في أي يوم ترجعون؟
    .why = يوم الوصول إلى هولندا من جديد. ألا تعرفون بعد؟ اكتبوا ما تظنون.
q-days-abroad-before = كم يومًا كنتم خارج هولندا في سنة سفركم، قبل هذا السفر؟
    .why = احسبوا من 1 يناير (كانون الثاني) حتى هذا السفر. لم تكونوا خارج هولندا؟ اكتبوا 0.
q-residence-now = أي حق إقامة لكم الآن؟
    .why = انظروا في بطاقة الإقامة. نحن لا نرى جوابكم.
q-no-means = هل مالكم لا يكفي للسفر؟
    .why = المساعدة هي لمن لا يستطيع أن يدفع بنفسه.
q-helped-before = هل حصلتم على مثل هذه المساعدة في آخر 5 سنوات؟
    .why = في الغالب تكون هذه المساعدة مرة واحدة فقط.
q-office = ما هي المؤسسة؟
    .why = انظروا أعلى الرسالة، أو في البنك من يدفع لكم.
q-decision-on = ما هو تاريخ القرار؟
    .why = اليوم مكتوب أعلى الرسالة.
q-partner-place = أين سيسكن الزوج أو الزوجة؟
    .why = أو من تعيشون معه أو معها كزوجين.
q-household = مع من غادرتم هولندا؟
    .why = الإعانة تتعلق بذلك.
q-payment = كم يأتيكم كل شهر من إعانة العودة (remigratie-uitkering)؟
    .why = انظروا في البنك أو في رسالة مؤسسة SVB.
q-gross-benefits = كم يأتيكم من هولندا من إعانات أخرى؟
    .why = اجمعوا كل ما لكم وللزوج أو الزوجة، كل شهر، قبل الضريبة (bruto): معاش AOW، وإعانات Anw و WIA و WAO و WAZ و Wajong، والعلاوة (toeslag). لا شيء؟ اكتبوا 0.

about-voluntary-application = طلب التأمين الاختياري
about-role = من يريد الرجوع
about-return-option-used = استعمال خيار الرجوع
about-lawful-three-years = 3 سنوات تصريح إقامة
about-child-condition = كيف يرجع الطفل
about-readmission-asked = طلب الرجوع
about-lives-in-nl-again = السكن في هولندا من جديد
about-moved-back = في هولندا من جديد منذ
about-partner-died = يوم الوفاة
about-deceased-insured = سكن الزوج أو الزوجة في هولندا، أو العمل فيها
about-deceased-left = مغادرة الزوج أو الزوجة هولندا
about-deceased-insured-there = تأمين الزوج أو الزوجة هناك
about-child-under-18 = طفل تحت 18 سنة
about-unfit-for-work = مرض: عمل قليل أو لا عمل
about-separated-on = لم نعد نسكن معًا منذ
about-married = الزواج
about-permanently-separated = الانفصال للأبد
about-together-on = معًا منذ
about-other-has-award = إعانة الطرف الآخر
about-detention = السجن أو عقوبة سجن
about-released-on = يوم ينتهي ذلك
about-child-birth-date = تاريخ ميلاد أصغر طفل
about-nationality-step = طلب الجنسية
about-change-on = يوم التغيير
about-still-in-nl = في هولندا الآن
about-award-on = يوم القرار
about-leaves-on = يوم مغادرتكم
about-not-to-blame = سبب ليس بيدكم
about-incapacity-change = تغيير إعانة WIA أو WAO
about-left-with-incapacity = المغادرة مع إعانة WIA أو WAO
about-stopped-benefit = الإعانة التي توقفت
about-back-on = في هولندا من جديد منذ
about-abroad-from = أول يوم في السفر
about-abroad-until = يوم الرجوع إلى هولندا
about-days-abroad-before = أيام السفر من قبل
about-residence-now = حق إقامتكم الآن
about-no-means = المال لا يكفي للسفر
about-helped-before = مساعدة من قبل
about-office = المؤسسة
about-decision-on = يوم القرار
about-partner-place = أين يسكن الزوج أو الزوجة
about-household = مع من غادرتم
about-payment = إعانتكم كل شهر
about-gross-benefits = الإعانات الأخرى معًا

voluntary-application-not-yet = لم أطلبه بعد
role-remigrant = أنا، والإعانة لي
role-partner = أنا، وذهبت كزوج أو زوجة
role-child = أنا، وذهبت كابن أو ابنة
child-condition-together = مع الأب أو الأم
child-condition-came-of-age = وحده، بعد بلوغ 18 سنة
    .hint = بلوغ 18 سنة في السنة التي بعد المغادرة
child-condition-neither = لا هذا ولا ذاك
readmission-asked-not-yet = لم أطلبه بعد
deceased-left-never-lived = لا سكن في هولندا أبدًا
detention-shorter = السجن، أقل من شهر
detention-month = السجن، شهر أو أكثر
detention-fugitive = البحث عن شخص بسبب عقوبة سجن
detention-departed = السفر إلى جماعة إرهابية (uitreiziger)
released-on-not-yet = لم ينتهِ بعد
nationality-step-none = لا، ليس بعد
nationality-step-asked = نعم، وما زلت أنتظر
nationality-step-received = نعم، حصلت عليها
nationality-step-refused = نعم، لكن بلدي رفض
leaves-on-not-yet = لم أختر يومًا بعد
incapacity-change-lowered = نقصت الإعانة
incapacity-change-ended = توقفت الإعانة
incapacity-change-nothing = لم يتغير شيء
back-on-not-yet = لم أرجع بعد
stay-visit = للزيارة
    .hint = ثم أرجع
stay-part-of-year = جزءًا من كل سنة
    .hint = أعيش هنا، وهناك أيضًا
stay-try-first = للتجربة أولًا
    .hint = ربما أرجع
stay-for-good = إلى الأبد
    .hint = سأعيش هناك
stay-unsure = لا أعرف بعد
    .hint = تقرؤون أولًا ما الذي يبقى لكم
residence-now-dutch = الجنسية الهولندية
    .hint = لي جواز سفر هولندي
residence-now-eu = جنسية بلد من الاتحاد الأوروبي (EU)
    .hint = أو من عائلة من له هذه الجنسية
residence-now-regular-fixed = إقامة عادية لمدة محدودة
    .hint = على البطاقة: regulier, bepaalde tijd
residence-now-regular-indefinite = إقامة عادية لمدة غير محدودة
    .hint = على البطاقة: regulier, onbepaalde tijd
residence-now-eu-long-term = إقامة طويلة في الاتحاد الأوروبي (EU)
    .hint = على بطاقة الإقامة: EU-langdurig ingezetene
residence-now-temporary-asylum = لجوء لمدة محدودة
    .hint = على البطاقة: asiel, bepaalde tijd
residence-now-asylum-indefinite = لجوء لمدة غير محدودة
    .hint = على البطاقة: asiel, onbepaalde tijd
residence-now-temporary-protection = حماية مؤقتة (أوكرانيا)
residence-now-procedure = ما زلت أنتظر قرارًا
residence-now-none = لا يُسمح لي بالبقاء هنا
    .hint = أو ليست لي أوراق
office-svb = مؤسسة SVB
    .hint = معاش AOW، إعانة Anw، تكملة AIO، إعانة الأطفال، إعانة العودة
office-uwv = مؤسسة UWV
    .hint = إعانات WIA و WAO و WW و Wajong
office-uwv-zw = مؤسسة UWV، عن إعانة Ziektewet
office-municipality = البلدية (gemeente)
    .hint = المساعدة الاجتماعية (bijstand)، إعانة IOAW أو IOAZ
office-toeslagen = دائرة العلاوات (Dienst Toeslagen)
office-cak = مؤسسة CAK
    .hint = العلاج في بلد آخر
office-ind = دائرة IND
    .hint = تصريح إقامة أو جنسية
office-ind-asylum = دائرة IND، عن اللجوء
partner-place-none = ليس لي زوج أو زوجة
partner-place-along = الزوج أو الزوجة يذهب معي
partner-place-stays = الزوج أو الزوجة يبقى في هولندا
partner-place-there = الزوج أو الزوجة يسكن هناك من قبل
household-single = وحدي
household-single-parent = مع طفلي، بدون زوج أو زوجة
    .hint = طفل أو أكثر تحت 18 سنة
household-couple = مع الزوج أو الزوجة
    .hint = مع أطفال أو بدونهم
payment-nothing = لا شيء
payment-small = أقل من 25 يورو
payment-more = 25 يورو أو أكثر
days-abroad-before-unit = أيام
gross-benefits-unit = يورو كل شهر

# Short names of the questions, for lists
about-application-received = يوم طلبكم
about-birth-date = تاريخ ميلادكم
about-birth-country = بلد ميلادكم
about-nationalities = جنسيتكم
about-former-nationalities = الجنسية القديمة
about-settled-in-nl = مجيئكم إلى هولندا
about-moluccan-register = سجل المولوكيين
about-asylum-permit = تصريح إقامة اللجوء
about-asylum-permit-received = الحصول على اللجوء
about-family-reunification-with-asylum-holder = السكن مع عائلة لها لجوء
about-lives-in-nl = السكن في هولندا
about-residence-since = هنا بدون انقطاع منذ
about-permit = حق إقامتكم
about-temporary-purpose = إقامة مؤقتة
about-benefit = إعانتكم
about-benefit-since = الإعانة منذ
about-benefit-until = آخر يوم للإعانة
about-benefit-loan = الإعانة كقرض
about-destination = البلد الذي تذهبون إليه
about-admission-proof = رسالة تسمح لكم بالسكن هناك
about-nationality-declaration = طلب جنسية أخرى
about-renounces-dutch-nationality = التخلي عن الجنسية الهولندية
about-partner = الزوج أو الزوجة
about-foster-children = أطفال الكفالة
about-foster-consent = رسالة لأطفال الكفالة
about-state-debts = ديون للدولة (Rijk)
about-partner-state-debts = ديون الزوج أو الزوجة
about-detained = السجن
about-evading-sentence = عقوبة سجن
about-partner-detained = السجن (الزوج أو الزوجة)
about-partner-evading-sentence = عقوبة سجن (الزوج أو الزوجة)
about-stay = طريقة الذهاب
about-receives = إعانتكم ومعاشكم
about-wia-kind = نوع إعانة WIA
about-vvu-since = إعانة WGA-vervolguitkering منذ
about-alone = بدون زوج أو زوجة
about-who-moves = من يغادر
about-seeks-work = البحث عن عمل مع إعانة WW
about-full-ww-4-weeks = 4 أسابيع من إعانة WW كاملة
about-insured-there = أجر أو معاش من هناك
about-departure = يوم المغادرة
about-insured-year = التأمين قبل المغادرة
about-other-parent-here = الطرف الآخر من الوالدين
about-wajong-reason = سبب الذهاب
about-passport-since = آخر جواز سفر هولندي
about-anw-since = إعانة Anw منذ

# Rights of residence
permit-dutch = لي الجنسية الهولندية
permit-regular_fixed = إقامة عادية، لبضع سنوات
    .hint = تصريح إقامة عادي، لمدة محددة (regulier, bepaalde tijd)
permit-regular_indefinite = إقامة عادية، دائمة
    .hint = عادي لمدة غير محددة (regulier onbepaalde tijd)، أو إقامة EU-langdurig
permit-asylum_fixed = لجوء، لبضع سنوات
    .hint = تصريح إقامة بسبب اللجوء، لمدة محددة (asiel, bepaalde tijd)
permit-asylum_indefinite = لجوء، دائم
    .hint = تصريح إقامة بسبب اللجوء، لمدة غير محددة (asiel, onbepaalde tijd)
permit-eu = جنسية بلد من الاتحاد الأوروبي (EU)، أو من العائلة
    .hint = أيضًا النرويج وآيسلندا وسويسرا
permit-association_agreement = للعمال من تركيا أو عائلاتهم
    .hint = حق بسبب الاتفاقية مع تركيا
permit-other = شيء آخر
    .hint = أو بدون أوراق

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = المساعدة الاجتماعية (bijstand)
    .hint = مال من البلدية (gemeente)
benefit-aow = معاش AOW
    .hint = معاش التقاعد من الدولة
benefit-wia = إعانة العجز عن العمل (WIA)
    .hint = إعانة WGA أو IVA: مرض يمنع من العمل
benefit-wao = إعانة العجز عن العمل (WAO)
    .hint = بدأ المرض قبل سنة 2004
benefit-ww = إعانة البطالة (WW)
    .hint = عند عدم وجود عمل
benefit-none = بدون إعانة
    .hint = لم يكن لي شيء حينها
benefit-wajong = إعانة Wajong
    .hint = مرض أو إعاقة منذ الصغر
benefit-zw = إعانة المرض (Ziektewet)
    .hint = الفترة الأولى من المرض
benefit-anw = إعانة الأرملة أو الأرمل (Anw)
    .hint = بعد وفاة الزوج أو الزوجة
benefit-ioaw = إعانة IOAW
    .hint = لكبار السن بدون عمل، من البلدية (gemeente)
benefit-ioaz = إعانة IOAZ
    .hint = لكبار السن، مع مشروع خاص من قبل
benefit-iow = إعانة IOW
    .hint = بعد إعانة WW، والعمر أكثر من 60 سنة
benefit-waz = إعانة WAZ
    .hint = مرض، مع مشروع خاص من قبل
benefit-bbz = إعانة Bbz
    .hint = مساعدة (bijstand) لمن له مشروع خاص
benefit-tw = علاوة مع الإعانة (Toeslagenwet)
    .hint = مال إضافي مع إعانة
benefit-wachtgeld = إعانة wachtgeld
    .hint = بعد العمل لدى الحكومة
benefit-wamil = إعانة Wamil
    .hint = الخدمة في الجيش ثم المرض
benefit-aio = تكملة AIO
    .hint = مال إضافي مع معاش AOW الصغير
benefit-akw = إعانة الأطفال (kinderbijslag)
    .hint = مال من مؤسسة SVB لطفلكم
benefit-kgb = علاوة الأطفال (kindgebonden budget)
    .hint = مال إضافي لطفلكم كل شهر
benefit-toe = علاوة للإيجار أو العلاج (toeslag)
    .hint = من دائرة العلاوات (Dienst Toeslagen). ولحضانة الأطفال أيضًا
benefit-pen = معاش التقاعد من العمل
    .hint = من صندوق تقاعد (pensioenfonds)
benefit-other = شيء آخر
    .hint = معاش من العمل، أو مال من خارج هولندا
benefit-running = كانت ما زالت مستمرة
    .hint = حتى نهاية اليوم الذي قبل الطلب

# Kinds of WIA
wia-kind-iva = إعانة IVA
    .hint = على الأرجح لا عمل ممكن أبدًا
wia-kind-wga-lgu = إعانة WGA حسب الأجر (loongerelateerde uitkering)
    .hint = الفترة الأولى
wia-kind-wga-lau = إعانة WGA لتكملة الأجر (loonaanvulling)
    .hint = عملكم بجانب الإعانة كافٍ
wia-kind-wga-vvu = إعانة WGA بعد ذلك (vervolguitkering)
    .hint = بعد الفترة الأولى، إذا كان عملكم أقل من اللازم

# Who leaves
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
partner-none = بدون زوج أو زوجة
partner-goes_along = الزوج أو الزوجة يذهب معي
    .hint = الزوج أو الزوجة يسكن في هولندا
partner-stays_in_nl = الزوج أو الزوجة يبقى في هولندا
partner-already_there = الزوج أو الزوجة يسكن هناك من قبل
partner-separated = نحن منفصلان
    .hint = انفصال للأبد
