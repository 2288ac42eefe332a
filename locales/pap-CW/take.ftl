# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Hiba kuné
    .hint = Un kódigo, papel òf warda
take-title = Hiba kuné
take-intro = Hiba bo kontestanan pa un hende ku ta yuda bo. Òf sigui despues.
code-title = Habri un kódigo
code-intro = Un hende a duna bo un kódigo di e app akí. Habri e akinan.
