# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = درخواست شما به‌موقع بود
law-application-in-time-fails = ما از درخواست به‌موقع خبر نداریم
law-application-in-time-open = نمی‌دانیم آیا درخواست شما به‌موقع بود
law-application-in-time-rule = ادارهٔ SVB باید درخواست شما را پیش از 1 ژانویه (جنوری) 2025 می‌گرفت. 31 دسامبر 2024 هنوز به‌موقع بود.
law-application-in-time-change = آیا ادارهٔ SVB درخواست شما را پیش از 1 ژانویه (جنوری) 2025 گرفته بود؟ نامه را پیدا کنید و تاریخ را تغییر دهید.

law-target-group-holds = شما جزو یکی از گروه‌های قانون هستید
law-target-group-fails = شما جزو هیچ گروه قانون نیستید
law-target-group-open = نمی‌دانیم آیا شما جزو یکی از گروه‌های قانون هستید
law-target-group-rule = قانون برای مردم این کشورهاست: ترکیه، مراکش، تونس، کیپ‌ورد، صربستان، مونته‌نگرو، بوسنی، کوزوو، مقدونیهٔ شمالی و سورینام. آن‌ها باید پیش از 1 ژوئیه (جولای) 2014 به اینجا می‌آمدند. کرواسی: پیش از 1 ژوئیه (جولای) 2013. اسلوونی: پیش از 1 مه (می) 2004. اسپانیا، پرتغال، ایتالیا و یونان: پیش از 1 نوامبر 1993. باید آنجا به دنیا آمده باشید. و باید آن تابعیت را همان وقت یا پیش از آن می‌داشتید. قانون برای مولوکی‌هایی هم هست که در 1951 و 1952 آمدند. و برای پناهندگانی که پیش از 1 ژوئیه (جولای) 2014 پناهندگی گرفتند.
law-target-group-change = سه جواب را بررسی کنید: کشور تولد، تابعیت و روزی که آمدید. پناهندگی داشتید، یا پیش خانواده‌ای آمدید که پناهندگی داشت؟ آن وقت شاید فرق کند.

law-nationality-holds = تابعیت شما مطابق قانون است
law-nationality-fails = تابعیت شما مطابق قانون نیست
law-nationality-open = نمی‌دانیم آیا تابعیت شما مطابق قانون است
law-nationality-rule = تابعیت هلند نداشتید؟ پس درست بود. فقط تابعیت هلند داشتید؟ پس باید قول می‌دادید که برای تابعیت کشور خود درخواست دهید. دو تابعیت داشتید؟ پس باید تابعیت هلند را کنار می‌گذاشتید.
law-nationality-change = فقط تابعیت هلند داشتید؟ اگر قول می‌دادید برای تابعیت دیگر درخواست دهید، این درست بود. دو تابعیت داشتید؟ بدون تابعیت هلند، این درست بود.

law-age-55-holds = شما 55 سال یا بیشتر داشتید
law-age-55-fails = شما هنوز 55 سال نداشتید
law-age-55-open = نمی‌دانیم آیا 55 سال داشتید
law-age-55-rule = در روز درخواست باید 55 سال یا بیشتر می‌داشتید.
law-age-55-change = تاریخ تولد شما درست نیست؟ یا روز درخواست درست نیست؟ فقط آن وقت این فرق می‌کند.

law-age-18-on-settling-holds = وقتی آمدید 18 سال یا بیشتر داشتید
law-age-18-on-settling-fails = وقتی آمدید هنوز 18 سال نداشتید
law-age-18-on-settling-open = نمی‌دانیم آیا وقتی آمدید 18 سال داشتید
law-age-18-on-settling-rule = وقتی برای زندگی به هلند آمدید، باید 18 سال یا بیشتر می‌داشتید.
law-age-18-on-settling-change = تاریخ تولد شما درست نیست؟ یا روزی که آمدید درست نیست؟ فقط آن وقت این فرق می‌کند.

law-lives-in-nl-holds = شما در هلند زندگی می‌کردید
law-lives-in-nl-fails = شما در هلند زندگی نمی‌کردید
law-lives-in-nl-open = نمی‌دانیم آیا در هلند زندگی می‌کردید
law-lives-in-nl-rule = وقت درخواست باید واقعاً در هلند زندگی می‌کردید. همچنین باید واقعاً می‌خواستید بروید.
law-lives-in-nl-change = آیا در واقع در هلند زندگی می‌کردید؟ پس این درست بود.

law-residence-8-years-holds = شما 8 سال یا بیشتر در هلند زندگی کردید
law-residence-8-years-fails = شما اینجا 8 سالی که حساب شود نداشتید
law-residence-8-years-open = نمی‌دانیم آیا 8 سال اینجا زندگی کردید
law-residence-8-years-rule = پیش از درخواست باید 8 سال پشت سر هم اینجا زندگی می‌کردید. تابعیت هلند نداشتید؟ پس فقط زمان با اجازهٔ اقامت حساب می‌شود. اقامت موقت، مانند تحصیل، حساب نمی‌شود.
law-residence-8-years-change = با 8 سال بدون وقفه این درست بود. ببینید آیا تاریخ درست است.

law-permit-at-decision-holds = حق اقامت شما درست بود
law-permit-at-decision-fails = حق اقامت شما کافی نبود
law-permit-at-decision-open = نمی‌دانیم آیا حق اقامت شما درست بود
law-permit-at-decision-rule = وقت تصمیم باید تابعیت هلند یا اجازهٔ اقامت درست می‌داشتید. پناهندگی برای چند سال کافی نبود. اقامت موقت هم نه.
law-permit-at-decision-change = با اجازهٔ اقامت دیگری وقت تصمیم، این درست بود. روی کارت اقامت آن زمان خود ببینید.

law-benefit-1-year-holds = شما 1 سال کمک‌هزینه‌ای داشتید که حساب می‌شود
law-benefit-1-year-fails = شما یک سال کامل کمک‌هزینه‌ای نداشتید که حساب شود
law-benefit-1-year-open = نمی‌دانیم آیا 1 سال کمک‌هزینه داشتید
law-benefit-1-year-rule = درست پیش از درخواست باید 1 سال تمام کمک‌هزینه می‌داشتید. این‌ها حساب می‌شود: کمک اجتماعی (bijstand) و AOW و WIA و WAO و WW و Wajong. و همچنین IOAW و IOAZ و IOW و Wamil و wachtgeld. از 2019 این‌ها هم حساب می‌شود: WAZ و Bbz. این‌ها حساب نمی‌شود: Ziektewet و Anw و Toeslagenwet و وام (قرض). وقفهٔ 1 ماه یا کمتر اشکال ندارد.
law-benefit-1-year-change = آیا در آن سال کمک‌هزینهٔ دیگری هم داشتید؟ آن را هم بنویسید. در نامه‌های خود ببینید.

law-state-debts-holds = بدهی به دولت (Rijk) مشکلی نبود
law-state-debts-fails = به دولت (Rijk) بدهی بدون قرار پرداخت بود
law-state-debts-open = نمی‌دانیم آیا به دولت (Rijk) بدهی بود
# Native reader: Does the past duty "باید … می‌بود" sound right? It was made by rule, not by ear (questions too).
law-state-debts-rule = بدهی به دولت (Rijk) باید پرداخت شده می‌بود. یا باید قراری برای پرداخت می‌بود. این برای همسری که همراه می‌رود هم هست. منظور از Rijk دولت مرکزی هلند است. این مثلاً دربارهٔ مالیات یا جریمه است.
law-state-debts-change = آیا همه پرداخت شده بود، یا قراری برای پرداخت بود؟ پس این درست بود.

law-not-detained-holds = شما در زندان نبودید
law-not-detained-fails = شما یا همسرتان در زندان بودید
law-not-detained-open = نمی‌دانیم آیا کسی در زندان بود
law-not-detained-rule = آیا کسی در روز درخواست در زندان بود؟ پس کمک‌هزینه‌ای نبود. این برای همسری که همراه می‌رود هم هست. کار خدماتی به جای زندان (taakstraf) حساب نمی‌شود.
law-not-detained-change = این فقط دربارهٔ روز درخواست است. آن زمان کسی در زندان نبود؟ پس جواب خود را تغییر دهید.

law-not-evading-sentence-holds = به خاطر حکم زندان دنبال شما نمی‌گشتند
law-not-evading-sentence-fails = به خاطر حکم زندان دنبال شما یا همسرتان می‌گشتند
law-not-evading-sentence-open = نمی‌دانیم آیا به خاطر حکم زندان دنبال کسی می‌گشتند
law-not-evading-sentence-rule = آیا کسی از حکم زندان فرار کرد؟ پس کمک‌هزینه‌ای نبود. این برای همسری که همراه می‌رود هم هست.
law-not-evading-sentence-change = این فقط دربارهٔ روز درخواست است. آن زمان دنبال کسی نمی‌گشتند؟ پس جواب خود را تغییر دهید.

law-partner-goes-along-holds = شرط همسر مشکلی نبود
law-partner-goes-along-fails = همسر شما می‌خواست در هلند بماند
law-partner-goes-along-open = نمی‌دانیم آیا همسری همراه می‌رود
law-partner-goes-along-rule = آیا همسر شما در هلند زندگی می‌کند؟ پس باید با هم بروید. برای همیشه از هم جدا شده‌اید؟ یا همسر شما همین حالا آنجا زندگی می‌کند؟ پس لازم نیست.
law-partner-goes-along-change = آیا همسر شما در واقع همراه رفت؟ یا برای همیشه از هم جدا بودید؟ پس این درست بود.

law-foster-consent-holds = برای کودکان تحت سرپرستی همه چیز درست است
law-foster-consent-fails = برای کودکان تحت سرپرستی نامه‌ای نبود
law-foster-consent-open = نمی‌دانیم آیا برای کودکان تحت سرپرستی همه چیز درست بود
law-foster-consent-rule = آیا کودکان تحت سرپرستی (pleegkinderen) همراه می‌روند؟ پس پدر یا مادر یا سرپرست قانونی باید روی کاغذ موافق باشد.
law-foster-consent-change = با نامه‌ای از پدر یا مادر یا سرپرست قانونی، این درست بود.

law-destination-country-of-origin-holds = این کشور، کشور اصلی شماست
law-destination-country-of-origin-fails = این کشور، کشور اصلی شما نیست
law-destination-country-of-origin-open = نمی‌دانیم آیا این کشور اصلی شماست
law-destination-country-of-origin-rule = باید به کشوری می‌رفتید که در آن به دنیا آمده‌اید. همچنین باید تابعیت آن کشور را همان وقت یا پیش از آن می‌داشتید. آروبا، کوراسائو، سنت مارتن، بونیر، سنت یوستاتیوس و سابا جزو پادشاهی هلند (Koninkrijk) است. به آنجا ممکن نبود.
law-destination-country-of-origin-change = باید کشوری می‌بود که در آن به دنیا آمده‌اید. و باید آن تابعیت را همان وقت یا پیش از آن می‌داشتید.

law-admission-proof-holds = شما اجازه داشتید در آن کشور زندگی کنید
law-admission-proof-fails = نامه‌ای نبود که اجازه دارید آنجا زندگی کنید
law-admission-proof-open = نمی‌دانیم آیا اجازه داشتید آنجا زندگی کنید
law-admission-proof-rule = تابعیت آن کشور را ندارید؟ پس باید نامه‌ای از دولت آنجا می‌داشتید. در آن باید نوشته شده می‌بود که دست‌کم 1 سال اجازه دارید آنجا زندگی کنید.
law-admission-proof-change = با نامه‌ای از دولت آنجا این درست بود. یا با تابعیت آن کشور.

# The visitor's own facts
why-received = ادارهٔ SVB درخواست شما را گرفت: { $date }.
why-not-applied = شما اینجا درخواستی ننوشته‌اید.
why-recruited = محل تولد: { $country }. آمدن: { $settled }. این پیش از { $before } است.
why-settled-late = محل تولد: { $country }. آمدن: { $settled }. این باید پیش از { $before } می‌بود.
why-never-national = محل تولد: { $country }. اما هیچ وقت آن تابعیت را نداشتید.
why-not-surinamese = محل تولد: سورینام. اما تابعیت هلند یا سورینام نداشتید.
why-country-not-listed = محل تولد: { $country }. آن کشور در قانون نیست.
why-other-group = گروه دیگری از قانون مناسب شماست. محل تولد: { $country }.
why-foreigner = شما تابعیت هلند نداشتید.
why-only-dutch = شما فقط تابعیت هلند داشتید.
why-dual = شما تابعیت هلند و یک تابعیت دیگر داشتید.
why-dutch = شما تابعیت هلند داشتید.
why-age = شما { $age } سال داشتید.
why-age-between = شما { $youngest } یا { $oldest } سال داشتید.
why-age-on-settling = وقتی آمدید { $age } سال داشتید.
why-age-on-settling-between = وقتی آمدید { $youngest } یا { $oldest } سال داشتید.
why-temporary = اقامت شما موقت بود.
why-resident-since = شما از { $date } بدون وقفه اینجا زندگی می‌کردید.
why-benefit-since = شما از { $date } کمک‌هزینه داشتید.
why-benefit-stopped = بیش از 1 ماه بود که کمک‌هزینه‌ای که حساب می‌شود، قطع شده بود.
why-benefit-months = { $months ->
    [0] ما هیچ ماه کاملی نمی‌شماریم.
    [one] ما { $months } ماه می‌شماریم. باید 12 ماه باشد.
   *[other] ما { $months } ماه می‌شماریم. باید 12 ماه باشد.
 }
why-partner-too = این برای همسر شما هم هست.
why-no-partner = شما همسر نداشتید.
why-no-foster-children = کودک تحت سرپرستی (pleegkind) همراه نمی‌رفت.
why-destination = کشور: { $country }.

# What the law leaves open
open-naturalised-refugee = شما پناهندگی گرفتید و بعداً تابعیت هلند. روشن نیست که آیا آن هنوز حساب می‌شود. از ادارهٔ SVB بپرسید.
open-refugee-born-elsewhere = شما پناهندگی دارید یا داشتید، و در کشور دیگری به دنیا آمده‌اید. قانون و ادارهٔ SVB یک چیز نمی‌گویند. از ادارهٔ SVB بپرسید.
open-moluccan-to-indonesia = نام شما در فهرست مولوکی‌هاست. روشن نیست که آیا با آن اجازه دارید به اندونزی بروید. از ادارهٔ SVB بپرسید.
open-break-before-application = یک کمک‌هزینه کمی پیش از درخواست شما قطع شد: حداکثر 1 ماه. به نظر قاضی، ادارهٔ SVB گاهی زیادی سخت‌گیر بود. از ادارهٔ SVB بپرسید.
open-gap-in-one-benefit = در همان کمک‌هزینه وقفه‌ای بود. قانون آن زمان در این باره روشن نبود. از ادارهٔ SVB بپرسید.
