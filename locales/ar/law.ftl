# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = طلبك وصل في الوقت المحدد
law-application-in-time-fails = لم يكن هناك طلب في الوقت المحدد
law-application-in-time-open = لا نعرف هل وصل طلبك في الوقت المحدد
law-application-in-time-rule = كان يجب أن يصل طلبك إلى SVB قبل 1 يناير 2025. يوم 31 ديسمبر 2024 كان ما زال في الوقت المحدد.
law-application-in-time-change = هل وصل طلبك إلى SVB قبل 1 يناير 2025 رغم ذلك؟ ابحث عن الرسالة وغيّر التاريخ.

law-target-group-holds = أنت من مجموعة يشملها القانون
law-target-group-fails = لست من مجموعة يشملها القانون
law-target-group-open = لا نعرف هل أنت من مجموعة يشملها القانون
law-target-group-rule = القانون للناس من تركيا والمغرب وتونس والرأس الأخضر وصربيا والجبل الأسود والبوسنة وكوسوفو ومقدونيا الشمالية وسورينام. كان يجب أن يكون مجيئهم إلى هنا قبل 1 يوليو 2014. من كرواتيا: قبل 1 يوليو 2013. من سلوفينيا: قبل 1 مايو 2004. من إسبانيا والبرتغال وإيطاليا واليونان: قبل 1 نوفمبر 1993. كان يجب أن تكون ولادتك هناك. وكان يجب أن تكون لديك جنسية ذلك البلد، أو كانت لديك من قبل. القانون أيضًا للمولوكيين من 1951 و1952، وللاجئين الذين حصلوا على اللجوء قبل 1 يوليو 2014.
law-target-group-change = راجع بلد ميلادك وجنسيتك ويوم مجيئك: هل هي صحيحة؟ هل كان لديك لجوء، أو هل جئت للسكن مع عائلة لديها لجوء؟ إذن قد يكون الأمر مختلفًا.

law-nationality-holds = جنسيتك تناسب القانون
law-nationality-fails = جنسيتك لا تناسب القانون
law-nationality-open = لا نعرف هل جنسيتك مناسبة
law-nationality-rule = مع جنسية غير هولندية كان الأمر جيدًا. هل كانت لديك الجنسية الهولندية فقط؟ إذن كان يجب أن تعطي وعدًا بطلب جنسية بلدك. هل كانت لديك جنسيتان؟ إذن كان يجب أن تتخلى عن الجنسية الهولندية.
law-nationality-change = مع الوعد بطلب الجنسية الأخرى كان الأمر جيدًا. أو بدون جواز السفر الهولندي، إذا كانت لديك جنسيتان.

law-age-55-holds = كان عمرك 55 سنة أو أكثر
law-age-55-fails = كان عمرك أقل من 55 سنة
law-age-55-open = لا نعرف هل كان عمرك 55 سنة
law-age-55-rule = في يوم الطلب كان يجب أن يكون عمرك 55 سنة أو أكثر.
law-age-55-change = هذا يختلف فقط إذا كان تاريخ ميلادك أو يوم الطلب غير صحيح.

law-age-18-on-settling-holds = كان عمرك 18 سنة أو أكثر عندما جئت
law-age-18-on-settling-fails = كان عمرك أقل من 18 سنة عندما جئت
law-age-18-on-settling-open = لا نعرف هل كان عمرك 18 سنة عندما جئت
law-age-18-on-settling-rule = كان يجب أن يكون عمرك 18 سنة أو أكثر عندما جئت للسكن في هولندا.
law-age-18-on-settling-change = هذا يختلف فقط إذا كان تاريخ ميلادك أو يوم مجيئك غير صحيح.

law-lives-in-nl-holds = كان سكنك في هولندا
law-lives-in-nl-fails = لم يكن سكنك في هولندا
law-lives-in-nl-open = لا نعرف هل كان سكنك في هولندا
law-lives-in-nl-rule = عند تقديم الطلب كان يجب أن يكون بيتك الحقيقي في هولندا. وكان يجب أن تكون لديك رغبة حقيقية في تركه.
law-lives-in-nl-change = هل كان بيتك الحقيقي في هولندا رغم ذلك؟ إذن كان هذا جيدًا.

law-residence-8-years-holds = سكنت في هولندا 8 سنوات أو أكثر
law-residence-8-years-fails = لم تكن لديك هنا 8 سنوات تُحسب
law-residence-8-years-open = لا نعرف هل سكنت هنا 8 سنوات
law-residence-8-years-rule = قبل الطلب كان يجب أن تسكن هنا 8 سنوات متواصلة. هل كنت بدون الجنسية الهولندية؟ إذن يُحسب فقط الوقت مع تصريح إقامة. الإقامة المؤقتة، مثلًا للدراسة، لا تُحسب.
law-residence-8-years-change = مع 8 سنوات بدون انقطاع كان هذا جيدًا. راجع هل التاريخ صحيح.

law-permit-at-decision-holds = حق إقامتك كان جيدًا
law-permit-at-decision-fails = حق إقامتك لم يكن كافيًا
law-permit-at-decision-open = لا نعرف هل كان حق إقامتك جيدًا
law-permit-at-decision-rule = عند القرار كان يجب أن تكون لديك الجنسية الهولندية أو تصريح إقامة جيد. اللجوء لبضع سنوات لم يكن كافيًا. والإقامة المؤقتة أيضًا لم تكن كافية.
law-permit-at-decision-change = مع تصريح إقامة آخر عند القرار كان هذا جيدًا. انظر إلى بطاقة إقامتك من ذلك الوقت.

law-benefit-1-year-holds = كانت لديك سنة كاملة مع إعانة تُحسب
law-benefit-1-year-fails = لم تكن لديك سنة كاملة مع إعانة تُحسب
law-benefit-1-year-open = لا نعرف هل كانت لديك إعانة لمدة سنة واحدة
law-benefit-1-year-rule = قبل الطلب مباشرة كان يجب أن تكون لديك إعانة لمدة سنة واحدة. هذه تُحسب: المساعدة الاجتماعية (bijstand) و AOW و WIA و WAO و WW و Wajong و IOAW و IOAZ و IOW و Wamil و wachtgeld. منذ سنة 2019 تُحسب أيضًا WAZ و Bbz. هذه لا تُحسب: Ziektewet و Anw و Toeslagenwet والقرض. انقطاع لمدة شهر واحد أو أقل مسموح.
law-benefit-1-year-change = هل كانت لديك إعانة أخرى في تلك السنة؟ اكتبها أيضًا. انظر في رسائلك.

law-state-debts-holds = لم تكن هناك مشكلة بسبب ديون للدولة الهولندية (Rijk)
law-state-debts-fails = كانت هناك ديون للدولة الهولندية (Rijk) بدون اتفاق
law-state-debts-open = لا نعرف هل كانت هناك ديون للدولة الهولندية (Rijk)
law-state-debts-rule = الديون للدولة الهولندية (Rijk) كان يجب أن تكون مدفوعة. أو كان يجب أن يكون هناك اتفاق لدفعها. هذا يشمل أيضًا الشريك الذي يذهب معك. مثلًا: الضرائب والغرامات.
law-state-debts-change = هل كان كل شيء مدفوعًا، أو هل كان هناك اتفاق؟ إذن كان هذا جيدًا.

law-not-detained-holds = لم تكن في السجن
law-not-detained-fails = كنت أنت أو كان شريكك في السجن
law-not-detained-open = لا نعرف هل كان أحد في السجن
law-not-detained-rule = من كان محبوسًا يوم تقديم الطلب لا يحصل على الإعانة. هذا يشمل أيضًا الشريك الذي يذهب معك. عقوبة العمل بدل السجن (taakstraf) لا تُحسب.
law-not-detained-change = هذا عن يوم تقديم الطلب فقط. ألم يكن أحد محبوسًا في ذلك اليوم؟ إذن غيّر جوابك.

law-not-evading-sentence-holds = لم تكن عليك عقوبة سجن باقية
law-not-evading-sentence-fails = كانت عليك أو على شريكك عقوبة سجن باقية
law-not-evading-sentence-open = لا نعرف هل كانت هناك عقوبة سجن باقية
law-not-evading-sentence-rule = من يتهرب من عقوبة سجن لا يحصل على الإعانة. هذا يشمل أيضًا الشريك الذي يذهب معك.
law-not-evading-sentence-change = هذا عن يوم تقديم الطلب فقط. ألم تكن هناك عقوبة باقية في ذلك اليوم؟ إذن غيّر جوابك.

law-partner-goes-along-holds = لم تكن هناك مشكلة بسبب قاعدة الشريك
law-partner-goes-along-fails = شريكك أراد البقاء في هولندا
law-partner-goes-along-open = لا نعرف هل يذهب معك شريك
law-partner-goes-along-rule = هل يسكن شريكك في هولندا؟ إذن يجب أن تذهبا معًا. هل انفصلتما للأبد، أو هل يسكن شريكك هناك بالفعل؟ إذن هذا غير لازم.
law-partner-goes-along-change = هل كان شريكك سيذهب معك رغم ذلك، أو هل كنتما منفصلين للأبد؟ إذن كان هذا جيدًا.

law-foster-consent-holds = كل شيء جيد بخصوص أطفال الكفالة (pleegkinderen)
law-foster-consent-fails = لم تكن هناك رسالة لأطفال الكفالة (pleegkinderen)
law-foster-consent-open = لا نعرف هل كان كل شيء على ما يرام لأطفال الكفالة (pleegkinderen)
law-foster-consent-rule = هل يذهب معك أطفال في كفالتك (pleegkinderen)؟ إذن يجب أن يوافق الأب أو الأم أو الوصي على ذلك، على الورق.
law-foster-consent-change = مع رسالة من الأب أو الأم أو الوصي كان هذا جيدًا.

law-destination-country-of-origin-holds = هذا البلد هو بلدك الأصلي
law-destination-country-of-origin-fails = هذا البلد ليس بلدك الأصلي
law-destination-country-of-origin-open = لا نعرف هل هذا بلدك الأصلي
law-destination-country-of-origin-rule = كان يجب أن تذهب إلى البلد الذي ولدت فيه. وكان يجب أن تكون لديك جنسية ذلك البلد، أو كانت لديك من قبل. أروبا وكوراساو وسانت مارتن وبونير وسانت أوستاتيوس وسابا هي جزء من المملكة الهولندية. هناك لم يكن ذلك ممكنًا.
law-destination-country-of-origin-change = كان يجب أن يكون البلد الذي ولدت فيه. وأن تكون لديك جنسيته، أو كانت لديك من قبل.

law-admission-proof-holds = كان مسموحًا لك بالسكن في ذلك البلد
law-admission-proof-fails = لم تكن هناك رسالة تسمح لك بالسكن هناك
law-admission-proof-open = لا نعرف هل كان مسموحًا لك بالسكن هناك
law-admission-proof-rule = هل أنت بدون جنسية ذلك البلد؟ إذن كان يجب أن تكون لديك رسالة من الحكومة هناك: يُسمح لك بالسكن هناك سنة واحدة على الأقل.
law-admission-proof-change = مع رسالة من الحكومة هناك كان هذا جيدًا. أو مع جنسية ذلك البلد.

# The visitor's own facts. Arabic counts years and months in six forms, so numbers have a selector here.
why-received = وصل طلبك إلى SVB في: { $date }.
why-not-applied = لم تقدم أي طلب.
why-recruited = بلد الميلاد: { $country }. تاريخ المجيء: { $settled }. هذا قبل { $before }.
why-settled-late = بلد الميلاد: { $country }. تاريخ المجيء: { $settled }. كان يجب أن يكون ذلك قبل { $before }.
why-never-national = بلد الميلاد: { $country }. لكن لم تكن لديك تلك الجنسية أبدًا.
why-not-surinamese = وُلدت في سورينام. لكن لم تكن لديك الجنسية الهولندية أو السورينامية.
why-country-not-listed = بلد الميلاد: { $country }. هذا البلد غير مذكور في القانون.
why-other-group = مجموعة أخرى من القانون تناسبك. بلد الميلاد: { $country }.
why-foreigner = لم تكن لديك الجنسية الهولندية.
why-only-dutch = كانت لديك الجنسية الهولندية فقط.
why-dual = كانت لديك الجنسية الهولندية وجنسية أخرى.
why-dutch = كانت لديك الجنسية الهولندية.
why-age = { $age ->
    [zero] كان عمرك أقل من سنة واحدة.
    [one] كان عمرك سنة واحدة.
    [two] كان عمرك سنتين.
    [few] كان عمرك { $age } سنوات.
    [many] كان عمرك { $age } سنة.
   *[other] كان عمرك { $age } سنة.
 }
why-age-between = { $oldest ->
    [zero] كان عمرك أقل من سنة واحدة.
    [one] كان عمرك سنة واحدة أو أقل.
    [two] كان عمرك سنة واحدة أو سنتين.
    [few] كان عمرك { $youngest } أو { $oldest } سنوات.
    [many] كان عمرك { $youngest } أو { $oldest } سنة.
   *[other] كان عمرك { $youngest } أو { $oldest } سنة.
 }
why-age-on-settling = { $age ->
    [zero] كان عمرك أقل من سنة واحدة عندما جئت.
    [one] كان عمرك سنة واحدة عندما جئت.
    [two] كان عمرك سنتين عندما جئت.
    [few] كان عمرك { $age } سنوات عندما جئت.
    [many] كان عمرك { $age } سنة عندما جئت.
   *[other] كان عمرك { $age } سنة عندما جئت.
 }
why-age-on-settling-between = { $oldest ->
    [zero] كان عمرك أقل من سنة واحدة عندما جئت.
    [one] كان عمرك سنة واحدة أو أقل عندما جئت.
    [two] كان عمرك سنة واحدة أو سنتين عندما جئت.
    [few] كان عمرك { $youngest } أو { $oldest } سنوات عندما جئت.
    [many] كان عمرك { $youngest } أو { $oldest } سنة عندما جئت.
   *[other] كان عمرك { $youngest } أو { $oldest } سنة عندما جئت.
 }
why-temporary = إقامتك كانت مؤقتة.
why-resident-since = كان سكنك هنا بدون انقطاع منذ { $date }.
why-benefit-since = كانت لديك الإعانة منذ { $date }.
why-benefit-stopped = الإعانة التي تُحسب كانت قد توقفت قبل أكثر من شهر.
why-benefit-months = { $months ->
    [0] لا نحسب أي شهر كامل.
    [one] نحسب شهرًا واحدًا. المطلوب 12 شهرًا.
    [two] نحسب شهرين. المطلوب 12 شهرًا.
    [few] نحسب { $months } أشهر. المطلوب 12 شهرًا.
    [many] نحسب { $months } شهرًا. المطلوب 12 شهرًا.
   *[other] نحسب { $months } شهر. المطلوب 12 شهرًا.
 }
why-partner-too = هذا يشمل شريكك أيضًا.
why-no-partner = لم يكن لديك شريك.
why-no-foster-children = لم يكن هناك أطفال كفالة (pleegkinderen) يذهبون معك.
why-destination = البلد: { $country }.

# What the law leaves open
open-naturalised-refugee = حصلت على اللجوء، وبعد ذلك على الجنسية الهولندية. هل ما زال اللجوء يُحسب؟ هذا غير واضح. اسأل SVB عن ذلك.
open-refugee-born-elsewhere = لديك لجوء أو كان لديك لجوء، وولدت في بلد آخر. القانون و SVB لا يقولان نفس الشيء. اسأل SVB عن ذلك.
open-moluccan-to-indonesia = اسمك في سجل المولوكيين. هل يمكنك الذهاب إلى إندونيسيا بذلك؟ الأمر غير واضح. اسأل SVB عن ذلك.
open-break-before-application = توقفت إعانة قبل الوقت المطلوب بشهر على الأكثر. القاضي رأى أحيانًا أن SVB متشددة أكثر من اللازم. اسأل SVB عن ذلك.
open-gap-in-one-benefit = كان هناك انقطاع في نفس الإعانة. القانون لم يكن واضحًا في ذلك حينها. اسأل SVB عن ذلك.
