# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = أخذ الأجوبة معكم
    .hint = رمز أو ورق أو حفظ
take-title = أخذ الأجوبة معكم
take-intro = خذوا أجوبتكم إلى من يساعدكم. أو تابعوا لاحقًا.
code-title = فتح رمز
code-intro = أعطاكم أحد رمزًا من هذا التطبيق. افتحوه هنا.
