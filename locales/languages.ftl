# The languages of the app: the tag is the name of the folder beside this file, the text is the name in its own
# script. `.review` is `source` for the language the others are translated from, `drafted` for a translation that no
# native reader has checked yet, `checked` for one that somebody has.
nl-simple = Nederlands
    .review = source
tr = Türkçe
    .review = drafted
ar = العربية
    .review = drafted
pap-CW = Papiamentu
    .review = drafted
en = English
    .review = drafted
