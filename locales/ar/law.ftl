# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = وصل طلبكم في الوقت المحدد
law-application-in-time-fails = لا نعرف طلبًا قُدِّم في الوقت المحدد
law-application-in-time-open = لا نعرف هل وصل طلبكم في الوقت المحدد
law-application-in-time-rule = كان يجب أن يصل طلبكم إلى مؤسسة SVB قبل 1 يناير (كانون الثاني) 2025. يوم 31 ديسمبر (كانون الأول) 2024 كان ما زال في الوقت المحدد.
law-application-in-time-change = هل وصل طلبكم إلى مؤسسة SVB قبل 1 يناير (كانون الثاني) 2025 رغم ذلك؟ ابحثوا عن الرسالة وغيروا التاريخ.

law-target-group-holds = أنتم من مجموعة يشملها القانون
law-target-group-fails = لستم من مجموعة يشملها القانون
law-target-group-open = لا نعرف هل أنتم من مجموعة يشملها القانون
law-target-group-rule = القانون للناس من هذه البلدان: تركيا والمغرب وتونس والرأس الأخضر وصربيا والجبل الأسود والبوسنة وكوسوفو ومقدونيا الشمالية وسورينام. كان يجب أن يأتوا إلى هنا قبل 1 يوليو (تموز) 2014. كرواتيا: قبل 1 يوليو (تموز) 2013. سلوفينيا: قبل 1 مايو (أيار) 2004. إسبانيا والبرتغال وإيطاليا واليونان: قبل 1 نوفمبر (تشرين الثاني) 1993. كان يجب أن تكون ولادتكم هناك. وأن تكون لكم تلك الجنسية، أو كانت لكم من قبل. القانون أيضًا للمولوكيين الذين جاؤوا في 1951 و1952. وللاجئين الذين حصلوا على اللجوء قبل 1 يوليو (تموز) 2014.
law-target-group-change = راجعوا ثلاثة أجوبة: بلد الميلاد، والجنسية، ويوم المجيء. هل كان لكم لجوء، أو هل جئتم للسكن مع عائلة لها لجوء؟ إذن قد يكون الأمر مختلفًا.

law-nationality-holds = جنسيتكم تناسب القانون
law-nationality-fails = جنسيتكم لا تناسب القانون
law-nationality-open = لا نعرف هل جنسيتكم مناسبة
law-nationality-rule = ألم تكن لكم الجنسية الهولندية؟ إذن كان الشرط متوفرًا. هل كانت لكم الجنسية الهولندية فقط؟ إذن كان يجب الوعد بطلب جنسية بلدكم. هل كانت لكم جنسيتان؟ إذن كان يجب التخلي عن الجنسية الهولندية.
law-nationality-change = هل كانت لكم الجنسية الهولندية فقط؟ إذن كان الشرط متوفرًا مع الوعد بطلب الجنسية الأخرى. هل كانت لكم جنسيتان؟ إذن كان الشرط متوفرًا بدون الجنسية الهولندية.

law-age-55-holds = كان عمركم 55 سنة أو أكثر
law-age-55-fails = كان عمركم أقل من 55 سنة
law-age-55-open = لا نعرف هل كان عمركم 55 سنة
law-age-55-rule = في يوم الطلب كان يجب أن يكون عمركم 55 سنة أو أكثر.
law-age-55-change = هل تاريخ الميلاد غير صحيح؟ أو هل يوم الطلب غير صحيح؟ عندها فقط يكون هذا مختلفًا.

law-age-18-on-settling-holds = كان عمركم 18 سنة أو أكثر عندما جئتم
law-age-18-on-settling-fails = كان عمركم أقل من 18 سنة عندما جئتم
law-age-18-on-settling-open = لا نعرف هل كان عمركم 18 سنة عندما جئتم
law-age-18-on-settling-rule = كان يجب أن يكون عمركم 18 سنة أو أكثر عندما جئتم للسكن في هولندا.
law-age-18-on-settling-change = هل تاريخ الميلاد غير صحيح؟ أو هل يوم المجيء غير صحيح؟ عندها فقط يكون هذا مختلفًا.

law-lives-in-nl-holds = كان سكنكم في هولندا
law-lives-in-nl-fails = لم يكن سكنكم في هولندا
law-lives-in-nl-open = لا نعرف هل كان سكنكم في هولندا
law-lives-in-nl-rule = عند تقديم الطلب كان يجب أن تسكنوا فعلًا في هولندا. وأن تكون عندكم رغبة حقيقية في المغادرة.
law-lives-in-nl-change = هل كنتم تسكنون فعلًا في هولندا رغم ذلك؟ إذن كان الشرط متوفرًا.

law-residence-8-years-holds = سكنتم في هولندا 8 سنوات أو أكثر
law-residence-8-years-fails = لم تكن لكم هنا 8 سنوات تُحسب
law-residence-8-years-open = لا نعرف هل سكنتم هنا 8 سنوات
law-residence-8-years-rule = قبل الطلب كان يجب أن تسكنوا هنا 8 سنوات متواصلة. ألم تكن لكم الجنسية الهولندية؟ إذن يُحسب فقط الوقت مع تصريح إقامة (verblijfsvergunning). الإقامة المؤقتة، مثلًا للدراسة، لا تُحسب.
law-residence-8-years-change = مع 8 سنوات بدون انقطاع كان الشرط متوفرًا. راجعوا هل التاريخ صحيح.

law-permit-at-decision-holds = حق إقامتكم كان كافيًا
law-permit-at-decision-fails = حق إقامتكم لم يكن كافيًا
law-permit-at-decision-open = لا نعرف هل كان حق إقامتكم كافيًا
law-permit-at-decision-rule = عند القرار كان يجب أن تكون لكم الجنسية الهولندية أو تصريح إقامة (verblijfsvergunning) كافٍ. اللجوء لبضع سنوات لم يكن كافيًا. والإقامة المؤقتة أيضًا لم تكن كافية.
law-permit-at-decision-change = مع تصريح إقامة آخر عند القرار كان الشرط متوفرًا. انظروا إلى بطاقة إقامتكم من ذلك الوقت.

law-benefit-1-year-holds = كانت لكم سنة كاملة مع إعانة تُحسب
law-benefit-1-year-fails = لم تكن لكم سنة كاملة مع إعانة تُحسب
law-benefit-1-year-open = لا نعرف هل كانت لكم إعانة لمدة سنة واحدة
law-benefit-1-year-rule = قبل الطلب مباشرة كان يجب أن تكون لكم إعانة طوال سنة واحدة. هذه تُحسب: المساعدة الاجتماعية (bijstand)، ومعاش AOW، وإعانات WIA و WAO و WW و Wajong و IOAW و IOAZ و IOW و Wamil و wachtgeld. منذ سنة 2019 تُحسب أيضًا إعانات WAZ و Bbz. هذه لا تُحسب: إعانات Ziektewet و Anw و Toeslagenwet، والقرض. انقطاع لمدة شهر واحد أو أقل مسموح.
law-benefit-1-year-change = هل كانت لكم إعانة أخرى في تلك السنة؟ اكتبوها أيضًا. انظروا في رسائلكم.

law-state-debts-holds = لم تكن هناك مشكلة بسبب ديون للدولة الهولندية (Rijk)
law-state-debts-fails = كانت هناك ديون للدولة الهولندية (Rijk) بدون اتفاق
law-state-debts-open = لا نعرف هل كانت هناك ديون للدولة الهولندية (Rijk)
law-state-debts-rule = الديون للدولة الهولندية (Rijk) كان يجب أن تكون مدفوعة. أو كان يجب أن يكون هناك اتفاق لدفعها. هذا للزوج أو الزوجة أيضًا عند الذهاب معكم. الدولة هنا هي الحكومة المركزية. مثلًا: الضرائب والغرامات.
law-state-debts-change = هل كان كل شيء مدفوعًا، أو هل كان هناك اتفاق؟ إذن كان الشرط متوفرًا.

law-not-detained-holds = لم تكونوا في السجن
law-not-detained-fails = كنتم في السجن، أو كان الزوج أو الزوجة هناك
law-not-detained-open = لا نعرف هل كان أحد في السجن
law-not-detained-rule = هل كان شخص في السجن يوم تقديم الطلب؟ إذن لم تكن هناك إعانة. هذا للزوج أو الزوجة أيضًا عند الذهاب معكم. عقوبة العمل بدل السجن (taakstraf) لا تُحسب.
law-not-detained-change = هذا عن يوم تقديم الطلب فقط. ألم يكن أحد في السجن في ذلك اليوم؟ إذن غيروا جوابكم.

law-not-evading-sentence-holds = لم تكن السلطات تبحث عنكم بسبب عقوبة سجن
law-not-evading-sentence-fails = كانت السلطات تبحث عنكم أو عن الزوج أو الزوجة بسبب عقوبة سجن
law-not-evading-sentence-open = لا نعرف هل كانت السلطات تبحث عن أحد بسبب عقوبة سجن
law-not-evading-sentence-rule = هل تهرب شخص من عقوبة سجن؟ إذن لم تكن هناك إعانة. هذا للزوج أو الزوجة أيضًا عند الذهاب معكم.
law-not-evading-sentence-change = هذا عن يوم تقديم الطلب فقط. ألم تكن السلطات تبحث عن أحد في ذلك اليوم؟ إذن غيروا جوابكم.

law-partner-goes-along-holds = لم تكن هناك مشكلة بسبب قاعدة الزوج أو الزوجة
law-partner-goes-along-fails = أراد الزوج أو الزوجة البقاء في هولندا
law-partner-goes-along-open = لا نعرف هل يذهب معكم زوج أو زوجة
law-partner-goes-along-rule = هل يسكن الزوج أو الزوجة (partner) في هولندا؟ إذن يجب أن تذهبا معًا. هل انفصلتما للأبد؟ أو هل يسكن الزوج أو الزوجة هناك من قبل؟ إذن هذا غير لازم.
law-partner-goes-along-change = هل ذهب الزوج أو الزوجة معكم رغم ذلك؟ أو هل كنتما منفصلين للأبد؟ إذن كان الشرط متوفرًا.

law-foster-consent-holds = كل شيء صحيح بخصوص أطفال الكفالة (pleegkinderen)
law-foster-consent-fails = لم تكن هناك رسالة لأطفال الكفالة (pleegkinderen)
law-foster-consent-open = لا نعرف هل كان كل شيء صحيحًا بخصوص أطفال الكفالة (pleegkinderen)
law-foster-consent-rule = هل يذهب معكم أطفال في كفالتكم (pleegkinderen)؟ إذن يجب أن يوافق الأب أو الأم أو الوصي (voogd) على ذلك، على الورق.
law-foster-consent-change = مع رسالة من الأب أو الأم أو الوصي (voogd) كان الشرط متوفرًا.

law-destination-country-of-origin-holds = هذا البلد هو بلدكم الأصلي
law-destination-country-of-origin-fails = هذا البلد ليس بلدكم الأصلي
law-destination-country-of-origin-open = لا نعرف هل هذا بلدكم الأصلي
law-destination-country-of-origin-rule = كان يجب أن تذهبوا إلى البلد الذي وُلدتم فيه. وأن تكون لكم جنسية ذلك البلد، أو كانت لكم من قبل. أروبا وكوراساو وسانت مارتن وبونير وسانت أوستاتيوس وسابا هي جزء من المملكة الهولندية (Koninkrijk). إلى هناك لم يكن ذلك ممكنًا.
law-destination-country-of-origin-change = كان يجب أن يكون البلد الذي وُلدتم فيه. وأن تكون لكم جنسيته، أو كانت لكم من قبل.

law-admission-proof-holds = كان مسموحًا لكم بالسكن في ذلك البلد
law-admission-proof-fails = لم تكن هناك رسالة تسمح لكم بالسكن هناك
law-admission-proof-open = لا نعرف هل كان مسموحًا لكم بالسكن هناك
law-admission-proof-rule = أليست لكم جنسية ذلك البلد؟ إذن كانت تلزم رسالة من الحكومة هناك. فيها: يُسمح لكم بالسكن هناك سنة واحدة على الأقل.
law-admission-proof-change = مع رسالة من الحكومة هناك كان الشرط متوفرًا. أو مع جنسية ذلك البلد.

# The visitor's own facts. Arabic counts years and months in six forms, so numbers have a selector here.
why-received = وصل طلبكم إلى مؤسسة SVB في: { $date }.
why-not-applied = لم تذكروا هنا أي طلب.
why-recruited = بلد الميلاد: { $country }. تاريخ المجيء: { $settled }. هذا قبل { $before }.
why-settled-late = بلد الميلاد: { $country }. تاريخ المجيء: { $settled }. كان يجب أن يكون ذلك قبل { $before }.
why-never-national = بلد الميلاد: { $country }. لكن لم تكن لكم تلك الجنسية أبدًا.
why-not-surinamese = بلد الميلاد: سورينام. لكن لم تكن لكم الجنسية الهولندية أو السورينامية.
why-country-not-listed = بلد الميلاد: { $country }. هذا البلد غير مذكور في القانون.
why-other-group = مجموعة أخرى من القانون تناسبكم. بلد الميلاد: { $country }.
why-foreigner = لم تكن لكم الجنسية الهولندية.
why-only-dutch = كانت لكم الجنسية الهولندية فقط.
why-dual = كانت لكم الجنسية الهولندية وجنسية أخرى.
why-dutch = كانت لكم الجنسية الهولندية.
why-age = { $age ->
    [zero] كان عمركم أقل من سنة واحدة.
    [one] كان عمركم سنة واحدة.
    [two] كان عمركم سنتين.
    [few] كان عمركم { $age } سنوات.
    [many] كان عمركم { $age } سنة.
   *[other] كان عمركم { $age } سنة.
 }
why-age-between = { $oldest ->
    [zero] كان عمركم أقل من سنة واحدة.
    [one] كان عمركم سنة واحدة أو أقل.
    [two] كان عمركم سنة واحدة أو سنتين.
    [few] كان عمركم { $youngest } أو { $oldest } سنوات.
    [many] كان عمركم { $youngest } أو { $oldest } سنة.
   *[other] كان عمركم { $youngest } أو { $oldest } سنة.
 }
why-age-on-settling = { $age ->
    [zero] كان عمركم أقل من سنة واحدة عندما جئتم.
    [one] كان عمركم سنة واحدة عندما جئتم.
    [two] كان عمركم سنتين عندما جئتم.
    [few] كان عمركم { $age } سنوات عندما جئتم.
    [many] كان عمركم { $age } سنة عندما جئتم.
   *[other] كان عمركم { $age } سنة عندما جئتم.
 }
why-age-on-settling-between = { $oldest ->
    [zero] كان عمركم أقل من سنة واحدة عندما جئتم.
    [one] كان عمركم سنة واحدة أو أقل عندما جئتم.
    [two] كان عمركم سنة واحدة أو سنتين عندما جئتم.
    [few] كان عمركم { $youngest } أو { $oldest } سنوات عندما جئتم.
    [many] كان عمركم { $youngest } أو { $oldest } سنة عندما جئتم.
   *[other] كان عمركم { $youngest } أو { $oldest } سنة عندما جئتم.
 }
why-temporary = إقامتكم كانت مؤقتة.
why-resident-since = كان سكنكم هنا بدون انقطاع منذ { $date }.
why-benefit-since = كانت لكم الإعانة منذ { $date }.
why-benefit-stopped = كانت هناك إعانة تُحسب، لكنها كانت متوقفة منذ أكثر من شهر.
why-benefit-months = { $months ->
    [0] لا نحسب أي شهر كامل.
    [one] نحسب شهرًا واحدًا. المطلوب 12 شهرًا.
    [two] نحسب شهرين. المطلوب 12 شهرًا.
    [few] نحسب { $months } أشهر. المطلوب 12 شهرًا.
    [many] نحسب { $months } شهرًا. المطلوب 12 شهرًا.
   *[other] نحسب { $months } شهر. المطلوب 12 شهرًا.
 }
why-partner-too = هذا للزوج أو الزوجة أيضًا.
why-no-partner = لم يكن لكم زوج أو زوجة.
why-no-foster-children = لم يكن هناك أطفال كفالة (pleegkinderen) يذهبون معكم.
why-destination = البلد: { $country }.

# What the law leaves open
open-naturalised-refugee = حصلتم على اللجوء، وبعد ذلك على الجنسية الهولندية. هل ما زال اللجوء يُحسب؟ هذا غير واضح. اسألوا مؤسسة SVB عن ذلك.
open-refugee-born-elsewhere = لكم لجوء أو كان لكم لجوء، ووُلدتم في بلد آخر. القانون ومؤسسة SVB لا يقولان نفس الشيء. اسألوا مؤسسة SVB عن ذلك.
open-moluccan-to-indonesia = اسمكم في سجل المولوكيين. هل يمكنكم الذهاب إلى إندونيسيا بذلك؟ الأمر غير واضح. اسألوا مؤسسة SVB عن ذلك.
open-break-before-application = توقفت إعانة قبل طلبكم بوقت قصير: شهر واحد على الأكثر. القاضي رأى أحيانًا أن مؤسسة SVB متشددة أكثر من اللازم. اسألوا مؤسسة SVB عن ذلك.
open-gap-in-one-benefit = كان هناك انقطاع في نفس الإعانة. القانون لم يكن واضحًا في ذلك حينها. اسألوا مؤسسة SVB عن ذلك.
