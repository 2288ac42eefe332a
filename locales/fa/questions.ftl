# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = ادارهٔ SVB چه روزی درخواست شما را گرفت؟
    .why = تاریخ در نامهٔ ادارهٔ SVB نوشته است. قانون به آن روز نگاه می‌کند.
q-birth-date = تاریخ تولد شما چیست؟
    .why = سن شما در قانون‌ها مهم است.
q-birth-country = در کدام کشور به دنیا آمده‌اید؟
    .why = قانون برای مردم بعضی کشورهاست.
q-nationalities = { $way ->
    [applied] وقت درخواست چه تابعیتی داشتید؟
   *[now] آخر سال 2024 چه تابعیتی داشتید؟
 }
    .why = در پاسپورت خود ببینید. می‌توانید چند تا انتخاب کنید.
q-former-nationalities = آیا در گذشته تابعیت دیگری هم داشتید؟
    .why = تابعیت گذشته هم گاهی حساب می‌شود.
q-settled-in-nl = چه وقت برای زندگی به هلند آمدید؟
    .why = در این بین در کشور دیگری زندگی کردید؟ آخرین باری را بنویسید که برای زندگی به اینجا آمدید.
q-moluccan-register = آیا نام شما در فهرست مولوکی‌ها هست یا بود (Rietkerk-uitkering)؟
    .why = این دربارهٔ کسانی است که در 1951 یا 1952 آمدند.
q-asylum-permit = آیا در هلند اجازهٔ اقامت پناهندگی گرفتید؟
    .why = این قانون برای پناهندگان هم هست.
q-asylum-permit-received = اولین بار چه وقت پناهندگی گرفتید؟
    .why = تاریخ در مدارک قدیمی شما از ادارهٔ IND نوشته است.
q-family-reunification-with-asylum-holder = آیا پیش خانواده‌ای آمدید که پناهندگی داشت؟
    .why = کسی که پیش یک پناهنده آمد، گاهی هم حساب می‌شود.
q-lives-in-nl = { $way ->
    [applied] آیا وقت درخواست در هلند زندگی می‌کردید؟
   *[now] آیا آخر سال 2024 در هلند زندگی می‌کردید؟
 }
    .why = خانهٔ اصلی شما باید در هلند می‌بود.
q-residence-since = { $way ->
    [applied] از چه وقت بدون وقفه اینجا زندگی می‌کردید؟
   *[now] آخر سال 2024: از چه وقت بدون وقفه اینجا زندگی می‌کردید؟
 }
    .why = قانون 8 سال می‌خواهد. تعطیلات وقفه نیست. تابعیت هلند نداشتید؟ پس فقط زمانی را بشمارید که مدارک اقامت درست داشتید.
q-permit = { $way ->
    [applied] وقت تصمیم ادارهٔ SVB چه حق اقامتی داشتید؟
   *[now] آخر سال 2024 چه حق اقامتی داشتید؟
 }
    .why = روی کارت اقامت خود ببینید. هنوز تصمیمی نیست؟ آنچه را حالا دارید انتخاب کنید.
q-temporary-purpose = { $way ->
    [applied] آیا اقامت شما موقت بود، مثلاً برای تحصیل؟
   *[now] آخر سال 2024: آیا اقامت شما موقت بود، مثلاً برای تحصیل؟
 }
    .why = این‌ها هم موقت است: کار با اجازهٔ کار، یا درمان پزشکی.
# Native reader: Does a reader of Dari take "کمک‌هزینه" (uitkering) at once?
q-benefit-1 = { $way ->
    [applied] روز پیش از درخواست چه کمک‌هزینه‌ای (uitkering) داشتید؟
   *[now] آخر سال 2024 چه کمک‌هزینه‌ای (uitkering) داشتید؟
 }
    .why = باید 1 سال تمام کمک‌هزینه می‌داشتید. بعضی کمک‌هزینه‌ها حساب نمی‌شود.
q-benefit-more = پیش از آن چه کمک‌هزینه‌ای (uitkering) داشتید؟
    .why = کمک‌هزینه‌ای که در همان زمان داشتید هم حساب می‌شود.
q-benefit-since = از چه وقت این کمک‌هزینه را داشتید: { $benefit }؟
    .why = تاریخ در نامهٔ کمک‌هزینهٔ شما نوشته است.
q-benefit-until = آخرین روزی که این را داشتید کدام بود: { $benefit }؟
    .why = آخرین روز را بنویسید.
q-benefit-loan = آیا کمک‌هزینهٔ شما وام (قرض) بود: { $benefit }؟
    .why = پولی که باید پس بدهید، حساب نمی‌شود.
q-destination = { $way ->
    [applied] می‌خواستید به کدام کشور بروید؟
    [now] می‌خواهید به کدام کشور بروید؟
    [keep] می‌خواهید به کدام کشور بروید؟
    [away] می‌خواهید به کدام کشور بروید؟
   *[event] در کدام کشور زندگی می‌کنید یا خواهید کرد؟
 }
    .why = قانون‌ها برای همهٔ کشورها یکی نیست.
q-admission-proof = { $way ->
    [applied] آیا نامه‌ای داشتید که اجازه دارید آنجا زندگی کنید؟
   *[now] آیا نامه‌ای دارید که اجازه دارید آنجا زندگی کنید؟
 }
    .why = نامه‌ای از دولت آن کشور، برای دست‌کم 1 سال. برای همسر و فرزندانی که با شما می‌آیند هم.
q-nationality-declaration = { $way ->
    [applied] آیا می‌خواستید برای تابعیت آن کشور درخواست دهید؟
   *[now] آیا می‌خواهید برای تابعیت آن کشور درخواست دهید؟
 }
    .why = فقط تابعیت هلند دارید؟ پس باید این را روی کاغذ قول می‌دادید. حالا برای چیزی درخواست ندهید: اول از ادارهٔ SVB بپرسید.
q-renounces-dutch-nationality = { $way ->
    [applied] آیا می‌خواستید تابعیت هلند را کنار بگذارید؟
   *[now] آیا می‌خواهید تابعیت هلند را کنار بگذارید؟
 }
    .why = با دو تابعیت فقط این‌طور ممکن بود. حالا چیزی را کنار نگذارید: اول از ادارهٔ SVB بپرسید.
# Native reader: Do people who live together unmarried find themselves in "همسر", here and in keep, law, events?
q-partner = { $way ->
    [applied] آیا وقت درخواست همسر (partner) داشتید؟
   *[now] آیا آخر سال 2024 همسر (partner) داشتید؟
 }
    .why = شوهر یا زن شما. یا کسی که با او یک خانه و خرج مشترک دارید (نه پدر، مادر یا فرزند).
# Native reader: Does "کودکان تحت سرپرستی" mean other people's children, not one's own?
q-foster-children = { $way ->
    [applied] آیا می‌خواستید کودکان تحت سرپرستی (pleegkinderen) را ببرید؟
   *[now] آیا می‌خواهید کودکان تحت سرپرستی (pleegkinderen) را ببرید؟
 }
    .why = منظور کودکان دیگران است که شما از آن‌ها نگهداری می‌کنید. برای فرزندان خودتان این شرط نیست.
q-foster-consent = { $way ->
    [applied] آیا نامه‌ای بود که این کودکان اجازه دارند بیایند؟
   *[now] آیا نامه‌ای هست که این کودکان اجازه دارند بیایند؟
 }
    .why = از پدر یا مادر یا سرپرست قانونی.
q-state-debts = { $way ->
    [applied] آیا به دولت هلند (Rijk) بدهی (قرض) داشتید؟
   *[now] آیا آخر سال 2024 به دولت هلند (Rijk) بدهی (قرض) داشتید؟
 }
    .why = مانند مالیات یا جریمه به دولت مرکزی. ما جواب شما را نمی‌بینیم.
q-partner-state-debts = { $way ->
    [applied] آیا همسر شما به دولت هلند (Rijk) بدهی داشت؟
   *[now] آیا آخر سال 2024 همسر شما به دولت (Rijk) بدهی داشت؟
 }
    .why = این شرط برای همسری که همراه می‌رود هم هست.
q-detained = { $way ->
    [applied] آیا در روز درخواست در زندان بودید؟
   *[now] آیا آخر سال 2024 در زندان بودید؟
 }
    .why = این را از همه می‌پرسیم. ما جواب شما را نمی‌بینیم.
q-evading-sentence = { $way ->
    [applied] آیا آن زمان به خاطر حکم زندان دنبال شما می‌گشتند؟
   *[now] آیا آخر سال 2024 به خاطر حکم زندان دنبال شما می‌گشتند؟
 }
    .why = هنوز باید حکم زندان را می‌گذراندید، اما نرفتید. ما جواب شما را نمی‌بینیم.
q-partner-detained = { $way ->
    [applied] آیا آن زمان همسر شما در زندان بود؟
   *[now] آیا آخر سال 2024 همسر شما در زندان بود؟
 }
    .why = این شرط برای همسری که همراه می‌رود هم هست.
q-partner-evading-sentence = { $way ->
    [applied] آیا آن زمان به خاطر حکم زندان دنبال همسر شما می‌گشتند؟
   *[now] آیا آخر سال 2024 به خاطر حکم زندان دنبال همسر شما می‌گشتند؟
 }
    .why = این شرط برای همسری که همراه می‌رود هم هست.

# What do I keep if I go back?
q-stay = می‌خواهید چطور بروید؟
    .why = قانون‌های مدت کوتاه و همیشه فرق دارد. بعداً می‌توانید این را تغییر دهید.
q-receives = حالا چه کمک‌هزینه (uitkering)، بازنشستگی یا کمک اضافی (toeslag) می‌گیرید؟
    .why = می‌توانید چند تا انتخاب کنید. در نامه‌های خود ببینید.
q-wia-kind = چه نوع WIA می‌گیرید؟
    .why = در نامهٔ ادارهٔ UWV نوشته است.
q-vvu-since = کمک‌هزینهٔ ادامهٔ WGA شما (WGA-vervolguitkering) چه وقت شروع شد؟
    .why = تاریخ در نامهٔ ادارهٔ UWV نوشته است.
q-alone = آیا ادارهٔ SVB شما را بدون همسر (alleenstaand) می‌داند؟
    .why = در نامهٔ ادارهٔ SVB نگاه کنید. ازدواج کرده‌اید، اما برای همیشه جدا هستید؟ «بله» را انتخاب کنید. با کسی زندگی می‌کنید، حتی با برادر، خواهر یا دوست؟ «نه» را انتخاب کنید. زندگی با فرزند، پدر یا مادر شما حساب نمی‌شود.
q-who-moves = چه کسی از هلند می‌رود؟
    .why = برای کمک‌هزینهٔ فرزند (kinderbijslag) مهم است که چه کسی می‌رود و چه کسی می‌ماند.
q-seeks-work = آیا آنجا دنبال کار می‌گردید، حداکثر 3 ماه؟
    .why = آن وقت گاهی می‌توانید WW را با خود ببرید.
q-full-ww-4-weeks = آیا 4 هفته یا بیشتر است که WW کامل می‌گیرید؟
    .why = WW کامل: در کنارش کار نمی‌کنید.
q-insured-there = آیا از کار یا بازنشستگی آن کشور پول می‌گیرید؟
    .why = آن وقت شاید آنجا بیمهٔ درمان دارید.
q-departure = چه روزی از هلند می‌روید؟
    .why = از آن روز حساب می‌کنیم. قبلاً رفته‌اید؟ پس آن روز را بنویسید. فقط سال هم کافی است.
q-insured-year = آیا تمام سال پیش از رفتن برای AOW بیمه بودید؟
    .why = آن زمان در هلند زندگی یا کار می‌کردید؟ پس بیمه بودید.
# Native reader: Is "پدر یا مادر دیگر" heard as the child's other parent, not as a second father or mother?
q-other-parent-here = آیا پدر یا مادر دیگر در هلند می‌ماند؟
    .why = برای زندگی یا کار. آن وقت او شاید بتواند کمک‌هزینهٔ فرزند (kinderbijslag) بگیرد.
q-wajong-reason = چرا می‌خواهید به کشور دیگری بروید؟
    .why = ادارهٔ UWV گاهی برای Wajong استثنا می‌کند.
q-passport-since = بعد از رفتن، چه وقت پاسپورت هلندی گرفتید؟
    .why = آخرین پاسپورت حساب می‌شود. کارت شناسایی هم حساب می‌شود.
q-anw-since = از چه وقت Anw می‌گیرید؟
    .why = در مراکش قانون‌ها از 1 اکتبر 2016 فرق دارد.

# Questions about what happened after going back
q-voluntary-application = ادارهٔ SVB چه وقت درخواست بیمهٔ داوطلبانهٔ شما را گرفت؟
    .why = آن روز در نامهٔ ادارهٔ SVB نوشته است.
q-role = چه کسی می‌خواهد به هلند برگردد؟
    .why = برای همسر و فرزند قانون‌های جداگانه هست.
q-return-option-used = آیا قبلاً از حق بازگشت (terugkeeroptie) استفاده کرده‌اید؟
    .why = آیا قبلاً این‌طور به هلند برگشته‌اید؟ این فقط 1 بار ممکن است.
q-lawful-three-years = آیا درست پیش از رفتن، 3 سال اجازهٔ اقامت داشتید؟
    .why = 3 سال پشت سر هم. تابعیت هلند داشتید؟ پس هم «بله» را انتخاب کنید.
q-child-condition = فرزند چطور برمی‌گردد؟
    .why = فرزند گاهی اجازه ندارد تنها برگردد.
q-readmission-asked = ادارهٔ IND یا سفارت چه وقت درخواست شما را گرفت؟
    .why = منظور درخواست برای برگشتن است.
q-lives-in-nl-again = آیا واقعاً دوباره در هلند زندگی خواهید کرد؟
    .why = دیدار یا تعطیلات، زندگی کردن نیست.
q-moved-back = از چه روزی دوباره در هلند زندگی می‌کنید؟
    .why = می‌توانید روزی را هم بنویسید که هنوز نیامده است.
q-partner-died = همسر شما چه روزی فوت کرد؟
    .why = با آن روز حساب می‌کنیم که چه وقت چیزی تغییر می‌کند.
q-deceased-insured = آیا همسر شما هنوز در هلند زندگی یا کار می‌کرد؟
    .why = در روز فوت. بیمهٔ داوطلبانهٔ Anw هم حساب می‌شود.
q-deceased-left = همسر شما چه وقت از هلند رفت؟
    .why = کسی که می‌رود، گاهی هنوز 6 هفته بیمه است.
q-deceased-insured-there = آیا همسر شما بعد از آن در کشور دیگری بیمه بود؟
    .why = مثلاً به خاطر کار در آن کشور.
q-child-under-18 = آیا فرزند زیر 18 سال دارید؟
    .why = برای Anw فرزند زیر 18 سال حساب می‌شود.
q-unfit-for-work = آیا مریضی باعث شده است کم کار کنید یا هیچ کار نکنید؟
    .why = به خاطر مریضی 45 درصد یا بیشتر نمی‌توانید کار کنید.
q-separated-on = از چه روزی دیگر با هم زندگی نمی‌کنید؟
    .why = روز را نمی‌دانید؟ ماه هم کافی است.
q-married = آیا ازدواج کرده‌اید؟
    .why = زندگی مشترک ثبت‌شده (geregistreerd partnerschap) هم حساب می‌شود.
q-permanently-separated = آیا برای همیشه از هم جدا شده‌اید؟
    .why = دیگر نمی‌خواهید با هم ادامه دهید و این قطعی است.
q-together-on = از چه روزی با هم هستید؟
    .why = روز ازدواج یا شروع زندگی با هم. می‌توانید روزی را هم بنویسید که گذشته است.
q-other-has-award = آیا نفر دیگر خودش کمک‌هزینهٔ بازگشت (remigratie-uitkering) دارد؟
    .why = به نام خودش، از ادارهٔ SVB.
q-detention = چه پیش آمده است؟
    .why = این دربارهٔ شما یا همسر شماست. ما جواب شما را نمی‌بینیم.
q-released-on = چه روزی تمام می‌شود؟
    .why = روزی که کسی آزاد می‌شود یا دیگر دنبالش نیستند.
q-child-birth-date = کوچک‌ترین فرزند شما چه وقت به دنیا آمد؟
    .why = کوچک‌ترین فرزندی که با شما آمد.
q-nationality-step = آیا برای تابعیت کشور خود درخواست داده‌اید؟
    .why = این را وقت درخواست قول دادید.
q-change-on = چه روزی چیزی تغییر می‌کند؟
    .why = می‌توانید روزی را هم بنویسید که هنوز نیامده است.
q-still-in-nl = آیا حالا هنوز در هلند هستید؟
    .why = از هلند باید آن را در مدت 4 هفته خبر دهید. از کشور دیگر در مدت 6 هفته.
q-award-on = تاریخ تصمیم ادارهٔ SVB چه روزی است؟
    .why = تاریخ بالای نامه‌ای است که می‌گوید کمک‌هزینه به شما می‌رسد.
q-leaves-on = چه روزی از هلند می‌روید؟
    .why = ادارهٔ SVB نگاه می‌کند که آیا به‌موقع است.
q-not-to-blame = آیا دیرتر می‌روید چون چارهٔ دیگری ندارید؟
    .why = مثلاً چون خیلی مریض هستید.
q-incapacity-change = WIA یا WAO شما چه شد؟
    .why = منظور زمان بعد از رفتن شماست.
q-left-with-incapacity = آیا وقت رفتن WIA یا WAO داشتید؟
    .why = این قانون فقط برای این دو کمک‌هزینه است.
q-stopped-benefit = وقتی رفتید، کدام کمک‌هزینه (uitkering) قطع شد؟
    .why = یکی را انتخاب کنید. بعد می‌توانید دوباره این کار را بکنید.
q-back-on = از چه روزی دوباره در هلند زندگی می‌کنید؟
    .why = بعضی کمک‌هزینه‌ها فقط وقتی دوباره شروع می‌شود که به‌موقع برگردید.
q-abroad-from = چه روزی می‌روید؟
    .why = روز اول سفر شما.
q-abroad-until = چه روزی برمی‌گردید؟
    .why = روزی که دوباره در هلند هستید. هنوز نمی‌دانید؟ آنچه فکر می‌کنید بنویسید.
q-days-abroad-before = در سال سفر خود، قبلاً چند روز بیرون از هلند بوده‌اید؟
    .why = از 1 ژانویه (جنوری) تا این سفر را بشمارید. بیرون از هلند نبوده‌اید؟ بنویسید 0.
q-residence-now = حالا چه حق اقامتی دارید؟
    .why = روی کارت اقامت خود ببینید. ما جواب شما را نمی‌بینیم.
q-no-means = آیا برای سفر پول کافی ندارید؟
    .why = این کمک برای کسی است که خودش نمی‌تواند خرج سفر را بدهد.
q-helped-before = آیا در 5 سال گذشته چنین کمکی گرفتید؟
    .why = معمولاً این کمک را فقط 1 بار می‌گیرید.
q-office = این دربارهٔ کدام اداره است؟
    .why = بالای نامه ببینید، یا در حساب بانک که چه کسی به شما پول می‌دهد.
q-decision-on = تاریخ تصمیم (besluit) چه روزی است؟
    .why = تاریخ بالای نامه نوشته است.
q-partner-place = همسر شما کجا زندگی خواهد کرد؟
    .why = شوهر یا زن شما، یا کسی که مثل زن و شوهر با او زندگی می‌کنید.
q-household = با چه کسی از هلند رفتید؟
    .why = کمک‌هزینه به این بستگی دارد.
q-payment = هر ماه چقدر کمک‌هزینهٔ بازگشت (remigratie-uitkering) می‌گیرید؟
    .why = در حساب بانک خود یا در نامهٔ ادارهٔ SVB ببینید.
q-gross-benefits = از کمک‌هزینه‌های دیگر هلند چقدر می‌گیرید؟
    .why = همهٔ پول خود و همسرتان را جمع کنید، هر ماه، پیش از مالیات (bruto): AOW و Anw و WIA و WAO و WAZ و Wajong و کمک اضافی (toeslag). هیچ؟ بنویسید 0.

about-voluntary-application = درخواست بیمهٔ داوطلبانه
about-role = چه کسی می‌خواهد برگردد
about-return-option-used = استفاده از حق بازگشت
about-lawful-three-years = 3 سال اجازهٔ اقامت
about-child-condition = فرزند چطور برمی‌گردد
about-readmission-asked = درخواست برای برگشتن
about-lives-in-nl-again = زندگی دوباره در هلند
about-moved-back = دوباره در هلند از
about-partner-died = روز فوت
about-deceased-insured = همسر هنوز در هلند
about-deceased-left = همسر از هلند رفته
about-deceased-insured-there = همسر آنجا بیمه بود
about-child-under-18 = فرزند زیر 18 سال
about-unfit-for-work = مریضی: کار کم یا هیچ
about-separated-on = دیگر با هم نیستند از
about-married = ازدواج
about-permanently-separated = جدا برای همیشه
about-together-on = با هم از
about-other-has-award = کمک‌هزینهٔ نفر دیگر
about-detention = زندان یا حکم زندان
about-released-on = روزی که تمام می‌شود
about-child-birth-date = تاریخ تولد کوچک‌ترین فرزند
about-nationality-step = درخواست تابعیت
about-change-on = روز تغییر
about-still-in-nl = هنوز در هلند
about-award-on = روز تصمیم
about-leaves-on = روزی که می‌روید
about-not-to-blame = تقصیر شما نیست
about-incapacity-change = تغییر WIA یا WAO
about-left-with-incapacity = رفتن با WIA یا WAO
about-stopped-benefit = کمک‌هزینه‌ای که قطع شد
about-back-on = دوباره در هلند از
about-abroad-from = روز اول سفر
about-abroad-until = روز برگشت به هلند
about-days-abroad-before = روزهای سفر پیش از این
about-residence-now = حق اقامت شما حالا
about-no-means = پول کافی برای سفر نیست
about-helped-before = کمک در سال‌های پیش
about-office = اداره
about-decision-on = روز تصمیم
about-partner-place = همسر شما کجا زندگی می‌کند
about-household = با چه کسی رفتید
about-payment = کمک‌هزینهٔ شما در ماه
about-gross-benefits = جمع کمک‌هزینه‌های دیگر

voluntary-application-not-yet = هنوز درخواست نداده‌ام
role-remigrant = من، و کمک‌هزینه مال من است
role-partner = من، و به عنوان همسر همراه رفتم
role-child = من، و به عنوان فرزند همراه رفتم
child-condition-together = همراه پدر یا مادر
child-condition-came-of-age = تنها، بعد از 18 ساله شدن
    .hint = در سال بعد از رفتن 18 ساله شد
child-condition-neither = هیچ‌کدام
readmission-asked-not-yet = هنوز درخواست نداده‌ام
deceased-left-never-lived = هیچ وقت در هلند زندگی نکرد
detention-shorter = در زندان، کمتر از 1 ماه
detention-month = در زندان، 1 ماه یا بیشتر
detention-fugitive = برای حکم زندان دنبالش هستند
detention-departed = رفته به یک گروه تروریستی (uitreiziger)
released-on-not-yet = هنوز تمام نشده
nationality-step-none = نه، هنوز نه
nationality-step-asked = بله، هنوز منتظرم
nationality-step-received = بله، آن را گرفته‌ام
nationality-step-refused = بله، اما کشورم گفت نه
leaves-on-not-yet = هنوز روزی انتخاب نکرده‌ام
incapacity-change-lowered = کمک‌هزینه کمتر شد
incapacity-change-ended = کمک‌هزینه قطع شد
incapacity-change-nothing = چیزی تغییر نکرد
back-on-not-yet = هنوز برنگشته‌ام
stay-visit = برای دیدار
    .hint = بعد برمی‌گردم
stay-part-of-year = بخشی از هر سال
    .hint = هم اینجا و هم آنجا زندگی می‌کنم
stay-try-first = اول امتحان کنم
    .hint = شاید برگردم
stay-for-good = برای همیشه
    .hint = آنجا زندگی خواهم کرد
stay-unsure = هنوز نمی‌دانم
    .hint = آن وقت اول می‌خوانید چه چیزی برای شما می‌ماند
residence-now-dutch = تابعیت هلند
    .hint = پاسپورت هلندی دارم
residence-now-eu = شهروند اتحادیهٔ اروپا (EU)
    .hint = یا خانوادهٔ شهروند اتحادیهٔ اروپا
residence-now-regular-fixed = عادی، برای مدت معین
    .hint = روی کارت: regulier, bepaalde tijd. اجازهٔ عادی برای چند سال
residence-now-regular-indefinite = عادی، برای مدت نامعین
    .hint = روی کارت: regulier, onbepaalde tijd. اجازهٔ عادی برای همیشه
residence-now-eu-long-term = مقیم درازمدت اتحادیهٔ اروپا (EU)
    .hint = روی کارت اقامت شما نوشته است: langdurig ingezetene EU
residence-now-temporary-asylum = پناهندگی، برای مدت معین
    .hint = روی کارت: asiel, bepaalde tijd. اجازه برای چند سال
residence-now-asylum-indefinite = پناهندگی، برای مدت نامعین
    .hint = روی کارت: asiel, onbepaalde tijd. اجازه برای همیشه
residence-now-temporary-protection = حفاظت موقت (اوکراین)
residence-now-procedure = هنوز منتظر تصمیم هستم
residence-now-none = اجازه ندارم اینجا بمانم
    .hint = یا مدرک ندارم
office-svb = ادارهٔ SVB
    .hint = پول AOW و Anw و AIO، پول فرزند (kinderbijslag)، بازگشت (remigratie)
office-uwv = ادارهٔ UWV
    .hint = WIA و WAO و WW و Wajong
office-uwv-zw = ادارهٔ UWV، دربارهٔ Ziektewet
office-municipality = شهرداری (شاروالی، gemeente)
    .hint = کمک اجتماعی (bijstand) و IOAW و IOAZ
office-toeslagen = ادارهٔ کمک‌های اضافی (Dienst Toeslagen)
office-cak = ادارهٔ CAK
    .hint = درمان در کشور دیگر
office-ind = ادارهٔ IND
    .hint = اجازهٔ اقامت یا تابعیت
office-ind-asylum = ادارهٔ IND، دربارهٔ پناهندگی
partner-place-none = همسر ندارم
partner-place-along = همسرم همراه می‌آید
partner-place-stays = همسرم در هلند می‌ماند
partner-place-there = همسرم همین حالا آنجا زندگی می‌کند
household-single = تنها
household-single-parent = با فرزندم، بدون همسر
    .hint = یک یا چند فرزند زیر 18 سال
household-couple = با همسرم
    .hint = با فرزند یا بدون فرزند
payment-nothing = هیچ
payment-small = کمتر از 25 یورو
payment-more = 25 یورو یا بیشتر
days-abroad-before-unit = روز
gross-benefits-unit = یورو در ماه

# Short names of the questions, for lists
about-application-received = روز درخواست شما
about-birth-date = تاریخ تولد شما
about-birth-country = کشور تولد شما
about-nationalities = تابعیت شما
about-former-nationalities = تابعیت در گذشته
about-settled-in-nl = آمدن به هلند
about-moluccan-register = فهرست مولوکی‌ها
about-asylum-permit = اجازهٔ اقامت پناهندگی
about-asylum-permit-received = گرفتن پناهندگی
about-family-reunification-with-asylum-holder = پیش خانوادهٔ پناهنده
about-lives-in-nl = زندگی در هلند
about-residence-since = بدون وقفه اینجا از
about-permit = حق اقامت شما
about-temporary-purpose = اقامت موقت
about-benefit = کمک‌هزینهٔ شما
about-benefit-since = کمک‌هزینه از
about-benefit-until = آخرین روز کمک‌هزینه
about-benefit-loan = کمک‌هزینه به صورت وام (قرض)
about-destination = کشوری که به آن می‌روید
about-admission-proof = نامهٔ اجازهٔ زندگی در آنجا
about-nationality-declaration = درخواست تابعیت دیگر
about-renounces-dutch-nationality = کنار گذاشتن تابعیت هلند
about-partner = همسر شما
about-foster-children = کودکان تحت سرپرستی
about-foster-consent = نامه برای کودکان تحت سرپرستی
about-state-debts = بدهی به دولت (Rijk)
about-partner-state-debts = بدهی همسر شما
about-detained = زندان
about-evading-sentence = حکم زندان
about-partner-detained = زندان (همسر)
about-partner-evading-sentence = حکم زندان (همسر)
about-stay = چطور می‌روید
about-receives = کمک‌هزینه و بازنشستگی شما
about-wia-kind = نوع WIA
about-vvu-since = کمک‌هزینهٔ ادامهٔ WGA از
about-alone = بدون همسر (alleenstaand)
about-who-moves = چه کسی می‌رود
about-seeks-work = دنبال کار گشتن با WW
about-full-ww-4-weeks = 4 هفته WW کامل
about-insured-there = مزد یا بازنشستگی از آنجا
about-departure = روز رفتن
about-insured-year = بیمه پیش از رفتن
about-other-parent-here = پدر یا مادر دیگر
about-wajong-reason = چرا می‌روید
about-passport-since = آخرین پاسپورت هلندی
about-anw-since = Anw از

# Rights of residence
permit-dutch = من تابعیت هلند دارم
permit-regular_fixed = اقامت عادی، برای چند سال
    .hint = اجازهٔ اقامت (verblijfsvergunning regulier, bepaalde tijd)
permit-regular_indefinite = اقامت عادی، برای همیشه
    .hint = اجازهٔ اقامت (regulier onbepaalde tijd) یا (EU-langdurig)
permit-asylum_fixed = پناهندگی، برای چند سال
    .hint = اجازهٔ اقامت (verblijfsvergunning asiel, bepaalde tijd)
permit-asylum_indefinite = پناهندگی، برای همیشه
    .hint = اجازهٔ اقامت (verblijfsvergunning asiel, onbepaalde tijd)
permit-eu = شهروند اتحادیهٔ اروپا (EU)، یا خانواده
    .hint = نروژ، ایسلند و سوئیس هم
permit-association_agreement = کارگر اهل ترکیه، یا خانواده
    .hint = حق از قرارداد با ترکیه
permit-other = چیز دیگر
    .hint = یا بدون مدرک

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = کمک اجتماعی (bijstand)
    .hint = پول از شهرداری (شاروالی، gemeente)
benefit-aow = بازنشستگی (AOW)
    .hint = پول بازنشستگی (تقاعد) از دولت
benefit-wia = WIA
    .hint = WGA یا IVA. شما مریض هستید و نمی‌توانید کار کنید
benefit-wao = WAO
    .hint = پیش از سال 2004 مریض شده‌اید
benefit-ww = WW
    .hint = شما دیگر کار ندارید
benefit-none = بدون کمک‌هزینه
    .hint = آن زمان چیزی نداشتم
benefit-wajong = Wajong
    .hint = از جوانی مریض یا ناتوان
benefit-zw = Ziektewet
    .hint = مدت اول مریضی
benefit-anw = Anw
    .hint = همسر شما فوت کرده است
benefit-ioaw = IOAW
    .hint = شخص مسن‌تر بدون کار، از شهرداری (شاروالی، gemeente)
benefit-ioaz = IOAZ
    .hint = شخص مسن‌تر که قبلاً کسب خودش را داشت
benefit-iow = IOW
    .hint = بعد از WW، بالاتر از 60 سال
benefit-waz = WAZ
    .hint = مریض، که قبلاً کسب خودش را داشت
benefit-bbz = Bbz
    .hint = کمک اجتماعی (bijstand) برای کسانی که کسب خود را دارند
benefit-tw = Toeslagenwet
    .hint = پول اضافی کنار کمک‌هزینه
benefit-wachtgeld = Wachtgeld
    .hint = شما برای دولت کار می‌کردید
benefit-wamil = Wamil
    .hint = شما در ارتش کار می‌کردید و مریض شدید
benefit-aio = AIO
    .hint = پول اضافی کنار AOW کم
benefit-akw = کمک‌هزینهٔ فرزند (kinderbijslag)
    .hint = پول از ادارهٔ SVB برای فرزند شما
benefit-kgb = پول اضافی فرزند (kindgebonden budget)
    .hint = پول اضافی برای فرزند شما، هر ماه
benefit-toe = کمک کرایه یا درمان (toeslag)
    .hint = از ادارهٔ کمک‌های اضافی (Dienst Toeslagen). برای نگهداری کودک هم
benefit-pen = بازنشستگی (تقاعد) کار شما
    .hint = از یک صندوق بازنشستگی
benefit-other = چیز دیگر
    .hint = بازنشستگی کار، پول از کشور دیگر
benefit-running = هنوز ادامه داشت
    .hint = تا خود روز پیش از درخواست

# Kinds of WIA
wia-kind-iva = نوع IVA
    .hint = شما احتمالاً دیگر هرگز نمی‌توانید کار کنید
wia-kind-wga-lgu = WGA: بر اساس مزد (loongerelateerde uitkering)
    .hint = مدت اول
wia-kind-wga-lau = WGA: تکمیل مزد (loonaanvulling)
    .hint = کنار کمک‌هزینه به اندازهٔ کافی کار می‌کنید
wia-kind-wga-vvu = WGA: کمک‌هزینهٔ ادامه (vervolguitkering)
    .hint = بعد از مدت اول، اگر به اندازهٔ کافی کار نمی‌کنید

# Who leaves
who-moves-family = من با فرزندانم می‌روم
who-moves-parent = من می‌روم، فرزندانم می‌مانند
who-moves-child = فقط فرزندم می‌رود

# Why somebody with Wajong moves
wajong-reason-treatment = برای درمان پزشکی
wajong-reason-work = آنجا برای کار امکان بیشتری دارم
wajong-reason-carer = کسی که از من مراقبت می‌کند، به آنجا می‌رود
wajong-reason-other = به دلیل دیگر

# The last passport since leaving
passport-since-none = بعد از رفتن پاسپورتی نگرفتم

# Debts
debts-none = بدون بدهی
    .hint = یا همه پرداخت شده است
debts-arrangement = بله، با قرار پرداخت
    .hint = هر ماه کمی پرداخت می‌کنید
debts-not_collected = بله، اما لازم نیست پرداخت کنم
    .hint = این در نامه‌ای از دولت نوشته است
debts-unpaid = بله، بدون قرار پرداخت
    .hint = هنوز پرداخت نشده

# Partner
partner-none = همسر ندارم
partner-goes_along = همسرم همراه می‌آید
    .hint = همسرم در هلند زندگی می‌کند
partner-stays_in_nl = همسرم در هلند می‌ماند
partner-already_there = همسرم همین حالا آنجا زندگی می‌کند
partner-separated = از هم جدا شده‌ایم
    .hint = برای همیشه جدا
