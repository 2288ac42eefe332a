# Taking it along: a code for another phone, paper, kept on this phone, shared; and opening a code
take-card = Meenemen
    .hint = Een code, papier of bewaren
take-title = Meenemen
take-intro = Neem uw antwoorden mee naar iemand die u helpt. Of ga later verder.
code-title = Een code openen
code-intro = Iemand gaf u een code van deze app. Open hem hier.
