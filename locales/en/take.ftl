# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Take along
    .hint = A code, paper, or keep it
take-title = Take along
take-intro = Take your answers to somebody who helps you. Or go on later.
code-title = Open a code
code-intro = Somebody gave you a code from this app. Open it here.
