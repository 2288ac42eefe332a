# Taking it along, and opening a code
take-card = أخذ الأجوبة معكم
    .hint = رمز أو ورق أو حفظ
take-title = أخذ الأجوبة معكم
take-intro = خذوا أجوبتكم إلى من يساعدكم. أو تابعوا لاحقًا.
take-code = رمز لهاتف آخر
take-code-text = يقرأ هاتف آخر الرمز بالكاميرا. تظهر عليه النتيجة نفسها، بلغة ذلك الهاتف.
take-code-warning = انتباه: كل من لديه الرمز يرى أجوبتكم.
take-code-show = إظهار الرمز
take-code-picture = صورة الرمز الذي فيه أجوبتكم
take-code-scan = وجّهوا كاميرا الهاتف الآخر إلى هذه الصورة.
take-code-undrawn = لا يمكن إظهار الصورة الآن. انسخوا الرمز.
take-code-as-text = الرمز كنص
take-code-copy = نسخ الرمز
take-code-share = مشاركة الرمز
take-share = مشاركة التطبيق
take-share-text = تشاركون رابط التطبيق فقط. أجوبتكم ليست فيه.
take-share-button = شاركوا التطبيق
take-keep = الحفظ على هذا الهاتف
take-keep-text = عندها يمكنكم المتابعة لاحقًا، حتى بعد إغلاق هذه الصفحة.
take-keep-shared = هل يستعمل شخص آخر هذا الهاتف أيضًا؟ إذن لا تحفظوا شيئًا.
take-keep-button = حفظ أجوبتي
take-kept = أجوبتكم محفوظة على هذا الهاتف.
take-keep-failed = لا يستطيع هذا الهاتف حفظ أجوبتكم. اطبعوها أو خذوا الرمز معكم.
take-keep-others = على هذا الهاتف أجوبة أخرى محفوظة، بتاريخ { $date }. هل تريدون حفظ أجوبتكم مكانها؟
take-keep-replace = نعم، حفظ أجوبتي مكانها
take-keep-leave = لا، إبقاؤها كما هي

# Opening a code
code-title = فتح رمز
code-intro = هل أعطاكم أحد رمزًا من هذا التطبيق؟ ألصقوه هنا.
code-label = الرمز أو الرابط
code-open = فتح الرمز
code-foreign = هذا ليس رمزًا من هذا التطبيق.
code-damaged = الرمز ناقص أو تالف. انسخوه مرة أخرى، أو اطلبوا رمزًا جديدًا.
code-newer = هذا الرمز من نسخة أحدث من التطبيق. أعيدوا تحميل هذه الصفحة ثم حاولوا مرة أخرى.
code-replace = هل تُستبدل الأجوبة الموجودة هنا؟
code-replace-text = توجد هنا أجوبة سابقة. عند فتح الرمز تُمسح هذه الأجوبة.
code-replace-yes = نعم، فتح الرمز
kept-replace-text = توجد هنا أجوبة سابقة. عند المتابعة بالأجوبة المحفوظة تُمسح الأجوبة الموجودة هنا.
kept-replace-yes = نعم، المتابعة بالأجوبة المحفوظة
code-replace-no = لا، إبقاء الأجوبة الموجودة هنا
code-opened = هذه الأجوبة من رمز.
code-language = لغة الأجوبة: { $language }
code-missing =
    الأجوبة من نسخة أخرى من التطبيق. { $count ->
        [zero] كل الأجوبة قُرئت.
        [one] جواب واحد لم يُقرأ.
        [two] جوابان لم يُقرآ.
        [few] { $count } أجوبة لم تُقرأ.
        [many] { $count } جوابًا لم يُقرأ.
       *[other] { $count } جواب لم يُقرأ.
    } راجعوا الأجوبة.

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
intake-more = أمور أخرى للحديث عنها
    .text = ليس كل شيء في هذا الملخص. تحدثوا معًا عن الباقي.
intake-next = الخطوة التالية المتفق عليها
intake-next-hint = اكتبوها بأنفسكم. لا تكتبوا أسماء. لا يُحفظ هذا النص.
intake-copy = نسخ الملخص
intake-file = حفظ الملخص في ملف (JSON)
