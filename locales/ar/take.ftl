# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = أخذ الأجوبة معكم
    .hint = رمز أو ورق أو حفظ
take-title = أخذ الأجوبة معكم
take-intro = خذوا أجوبتكم إلى من يساعدكم. أو تابعوا لاحقًا.
code-title = فتح رمز
code-intro = أعطاكم أحد رمزًا من هذا التطبيق. افتحوه هنا.

# On paper
paper-print = طباعة أو حفظ في ملف PDF
    .hint = لأخذ الورق معكم إلى المقابلة
paper-no-dutch = تعذّر تحميل النص الهولندي. لذلك توجد هنا لغة واحدة.
paper-abroad = من خارج هولندا: { $phone }
paper-made = أُعدّت هذه الورقة في { $date } بواسطة تطبيق Remigratiewijzer.
paper-places = تاريخ العناوين: { $date }.

# The summary for an adviser
intake-card = ملخص لمن يساعدكم
    .hint = بدون اسم وبدون رقم
intake-title = ملخص هذه المقابلة
intake-intro = لمن يساعدكم. ليس فيه اسم ولا رقم. النص باللغة الهولندية.
intake-kind = نوع المقابلة
intake-kind-intake = المقابلة الأولى
intake-kind-guidance = مقابلة متابعة
intake-date = التاريخ
intake-language = اللغة
intake-way = السؤال
intake-situation = الوضع
intake-outcome = النتيجة
intake-open = ما زال مفتوحًا
intake-next = الخطوة التالية المتفق عليها
intake-next-hint = اكتبوها بأنفسكم. لا تكتبوا أسماء. لا يُحفظ هذا النص.
intake-copy = نسخ الملخص
intake-file = حفظ الملخص في ملف (JSON)
