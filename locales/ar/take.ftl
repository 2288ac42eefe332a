# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = خذوه معكم
    .hint = رمز أو ورق أو حفظ
take-title = خذوه معكم
take-intro = خذوا إجاباتكم إلى من يساعدكم. أو تابعوا لاحقًا.
open-title = فتح رمز
open-intro = أعطاكم أحد رمزًا من هذا التطبيق. افتحوه هنا.
