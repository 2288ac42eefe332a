# The helper's view, which only its own edition of the app loads

# The bar above every screen
helper-begun = توجد هنا أجوبة سابقة. هل هي لشخص آخر؟ امسحوها أولًا.
helper-next = الشخص التالي: مسح كل شيء
helper-tools = للمساعدين والمساعدات
helper-all = كل الأسئلة معًا
helper-dutch-on = مع الهولندية
helper-dutch-off = دون الهولندية
helper-dutch-failed = لم يمكن تحميل الهولندية. حاولوا مرة أخرى.

# Another day than today
helper-day = الحساب بتاريخ آخر
helper-day-label = التاريخ
helper-day-hint = للملفات القديمة وللتدريب. في علامة التبويب هذه فقط.
helper-day-set = الحساب بهذا التاريخ
helper-day-wrong = اختاروا يومًا بين سنة 2000 وسنة 2060.
helper-day-is = يحسب التطبيق بتاريخ { $date }. هذا ليس تاريخ اليوم.
helper-day-rules = القواعد الأخرى غير إعانة العودة (remigratie-uitkering) هي قواعد اليوم.
helper-day-back = العودة إلى اليوم
helper-day-stays = إبقاء هذا اليوم للشخص التالي أيضًا
helper-day-used = تم الحساب بتاريخ
helper-leave = إنهاء هذا العرض
verdict-then-qualified = عند تقديم طلب، على الأرجح نعم
    .text = في اليوم المختار كان تقديم الطلب ما زال ممكنًا. حالتكم تناسب قواعد ذلك اليوم.
verdict-then-not-qualified = على الأرجح لا
    .text = في اليوم المختار كان تقديم الطلب ما زال ممكنًا. لكن بحسب قواعد ذلك اليوم ليس لكم حق على الأرجح.
verdict-then-unclear = غير واضح بعد
    .text = في اليوم المختار كان تقديم الطلب ما زال ممكنًا. هل كان لكم وقتها الحق في الإعانة؟ هذا غير واضح.
verdict-then-other-rules = كانت هناك قواعد أخرى
    .text = كان الأمر هكذا قبل 1 يوليو (تموز) 2014. اسألوا مؤسسة SVB عن ذلك.

# Its start
helper-reference = كل الشروط والأنظمة
    .hint = مع المادة والمصدر ومدى اليقين
helper-group = لمجموعة
    .hint = سؤال واحد في كل مرة، بخط كبير، بلغتين
helper-check = فحص حالات كثيرة
    .hint = ملف فيه حالات، على هذا الجهاز

# All questions at once
helper-form-text = املؤوا بأي ترتيب تريدون. كل جواب يُحسب فورًا.
helper-form-one = سؤال واحد في كل مرة
helper-form-now = النتيجة الآن
helper-form-whole = عرض النتيجة كاملة
helper-form-open = بقي للسؤال: { $number }
helper-form-choose = اختاروا جوابًا
helper-form-nothing = لا توجد نتيجة بعد. املؤوا شيئًا أولًا.

# Every condition, scheme and event
helper-reference-text = ما يعرفه التطبيق، مع المادة والمصدر والتاريخ ومدى اليقين.
helper-search = بحث
helper-search-hint = نظام أو حدث أو شرط أو كلمة. الأسماء الهولندية ممكنة دائمًا.
helper-found = عدد النتائج: { $number }
helper-found-none = لم يُعثر على شيء عن «{ $words }». جربوا كلمة أخرى.
helper-part-law = شروط إعانة العودة (remigratie-uitkering)
helper-part-keep = الأنظمة عند العودة نهائيًا
helper-part-away = الأنظمة عند الغياب المؤقت
helper-part-event = الأحداث
helper-part-plan = خطوات الخطة
helper-part-words = كلمات في الأسئلة
helper-can-be = ما يمكن أن تكون النتيجة
helper-sources = أين هو مذكور

# A file of cases
helper-check-text = اختاروا ملفًا فيه حالات (JSON) أو جدولًا (CSV). يبقى الملف على هذا الجهاز.
helper-check-names = لا تضعوا في الملف أسماء ولا أرقام المواطن (bsn). يكفي رقم خاص بكم.
helper-check-form = هكذا يبدو الملف
helper-check-table = هكذا يبدو الجدول (CSV)
helper-check-table-text = كل صف شخص، وكل عمود معلومة. اتركوا فارغًا ما لا تعرفونه. عدة قيم في خانة واحدة: ضعوا | بينها.
helper-check-example = حفظ المثال (CSV)
helper-check-file = الملف
helper-check-busy = جارٍ العمل: { $percent }٪، انتهى: { $number }
helper-check-stop = إيقاف
helper-check-stopped = تم الإيقاف. عدد الحالات المفحوصة: { $number }.
helper-check-done = انتهى: { $number }. مختلف عن المتوقع: { $other }.
helper-check-fault = في الملف خطأ. انظروا السطر { $line }.
helper-check-column = في الملف خطأ. انظروا السطر { $line }، العمود { $column }.
helper-check-before = الحالات التي قبله صحيحة، وعددها { $number }.
helper-check-large = هذا الملف كبير جدًا. الحد الأقصى { $most } ميغابايت.
helper-check-unread = لا يمكن قراءة هذا الملف. هل هو نص (UTF-8)؟
helper-check-save = حفظ الأجوبة
helper-check-id = الحالة
helper-check-outcome = النتيجة
helper-check-why = غير متحقق أو غير معروف
helper-check-other = مختلف عن المتوقع
helper-check-first = يعرض الجدول أول { $most }. في الملف كلها.

# For a group
helper-group-text = لا يُختار شيء ولا يُحفظ شيء.
helper-group-second = اللغة الثانية
helper-group-place = السؤال { $number } من { $total }
helper-group-next = التالي
helper-group-before = السابق
helper-group-keys = يمكن ذلك أيضًا بأسهم لوحة المفاتيح.
