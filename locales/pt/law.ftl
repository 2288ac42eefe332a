# The conditions of the Remigration Act (Remigratiewet) in our own words: how each turned out, and what the Act says.

law-application-in-time-holds = O seu pedido chegou a tempo
law-application-in-time-fails = Não sabemos de nenhum pedido a tempo
law-application-in-time-open = Não sabemos se o seu pedido chegou a tempo
law-application-in-time-rule = O SVB tinha de ter o seu pedido antes de 1 de janeiro de 2025. Em 31 de dezembro de 2024 ainda era a tempo.
law-application-in-time-change = Afinal o SVB recebeu o seu pedido antes de 1 de janeiro de 2025? Procure a carta e mude a data.

law-target-group-holds = Pertence a um grupo da lei
law-target-group-fails = Não pertence a nenhum grupo da lei
law-target-group-open = Não sabemos se pertence a um grupo da lei
law-target-group-rule = A lei é para pessoas destes países: Turquia, Marrocos, Tunísia, Cabo Verde, Sérvia, Montenegro, Bósnia, Kosovo, Macedónia do Norte e Suriname. Tinham de vir para cá antes de 1 de julho de 2014. Croácia: antes de 1 de julho de 2013. Eslovénia: antes de 1 de maio de 2004. Espanha, Portugal, Itália e Grécia: antes de 1 de novembro de 1993. Era preciso ter nascido lá. E era preciso ter, ou ter tido, essa nacionalidade. Nasceu no Suriname? Então também serve a nacionalidade neerlandesa. A lei também é para os molucanos que vieram em 1951 e 1952. E para pessoas refugiadas com asilo de antes de 1 de julho de 2014.
law-target-group-change = Verifique três respostas: país de nascimento, nacionalidade e o dia em que veio. Tinha asilo, ou veio viver com família com asilo? Então pode ser diferente. Já tinha vivido aqui antes? Não sabemos qual das vezes conta. Pergunte ao SVB.

law-nationality-holds = A sua nacionalidade está de acordo com a lei
law-nationality-fails = A sua nacionalidade não está de acordo com a lei
law-nationality-open = Não sabemos se a sua nacionalidade está de acordo
law-nationality-rule = Não tinha nacionalidade neerlandesa? Então estava bem. Só tinha a nacionalidade neerlandesa? Então tinha de prometer pedir a nacionalidade do seu país. Tinha as duas? Então tinha de renunciar à nacionalidade neerlandesa.
law-nationality-change = Só tinha a nacionalidade neerlandesa? Com a promessa da outra nacionalidade, estava bem. Tinha as duas? Sem a neerlandesa, estava bem.

law-age-55-holds = Tinha 55 anos ou mais
law-age-55-fails = Ainda não tinha 55 anos
law-age-55-open = Não sabemos se tinha 55 anos
law-age-55-rule = No dia do pedido, tinha de ter 55 anos ou mais.
law-age-55-change = A sua data de nascimento não está certa? Ou o dia do pedido não está certo? Só então isto muda.

law-age-18-on-settling-holds = Tinha 18 anos ou mais quando veio
law-age-18-on-settling-fails = Ainda não tinha 18 anos quando veio
law-age-18-on-settling-open = Não sabemos se tinha 18 anos quando veio
law-age-18-on-settling-rule = Tinha de ter 18 anos ou mais quando veio viver para os Países Baixos.
law-age-18-on-settling-change = A sua data de nascimento não está certa? Ou o dia em que veio não está certo? Só então isto muda. Já tinha vivido aqui antes? Não sabemos qual das vezes conta. Pergunte ao SVB.

law-lives-in-nl-holds = Vivia nos Países Baixos
law-lives-in-nl-fails = Não vivia nos Países Baixos
law-lives-in-nl-open = Não sabemos se vivia nos Países Baixos
law-lives-in-nl-rule = No pedido, tinha de viver mesmo nos Países Baixos. Também tinha de querer mesmo sair.
law-lives-in-nl-change = Afinal vivia mesmo nos Países Baixos? Então isto estava bem.

law-residence-8-years-holds = Vivia há 8 anos ou mais nos Países Baixos
law-residence-8-years-fails = Não tinha aqui 8 anos que contam
law-residence-8-years-open = Não sabemos se viveu aqui 8 anos
law-residence-8-years-rule = Antes do pedido, tinha de viver aqui 8 anos seguidos. Não tinha nacionalidade neerlandesa? Então só conta o tempo com autorização de residência. Residência temporária, por exemplo para estudar, não conta.
law-residence-8-years-change = Com 8 anos sem interrupção, isto estava bem. Veja se a data está certa.

law-permit-at-decision-holds = O seu direito de residência era bom
law-permit-at-decision-fails = O seu direito de residência não era suficiente
law-permit-at-decision-open = Não sabemos se o seu direito de residência era bom
law-permit-at-decision-rule = Na decisão, tinha de ter nacionalidade neerlandesa ou uma boa autorização de residência. Asilo para alguns anos não era suficiente. Residência temporária também não.
law-permit-at-decision-change = Com outra autorização na decisão, isto estava bem. Veja o seu cartão de residência desse tempo.

law-benefit-1-year-holds = Teve durante 1 ano um subsídio que conta
law-benefit-1-year-fails = Não teve um ano inteiro um subsídio que conta
law-benefit-1-year-open = Não sabemos se teve um subsídio durante 1 ano
law-benefit-1-year-rule = Logo antes do pedido, tinha de ter um subsídio durante 1 ano. Estes contam: assistência social (bijstand), AOW, WIA, WAO, WW, Wajong, IOAW, IOAZ, IOW, Wamil e wachtgeld. Desde 2019 também contam WAZ e Bbz. Estes não contam: Ziektewet, Anw, Toeslagenwet e um empréstimo. Pode haver uma interrupção de 1 mês ou menos (antes de 2018, nem sempre).
law-benefit-1-year-change = Nesse ano teve ainda outro subsídio? Escreva esse também. Veja nas suas cartas.

law-state-debts-holds = As dívidas ao Estado não eram um problema
law-state-debts-fails = Havia dívidas ao Estado sem acordo
law-state-debts-open = Não sabemos se havia dívidas ao Estado
law-state-debts-rule = As dívidas ao Estado (Rijk) tinham de estar pagas. Ou tinha de haver um acordo para as pagar. Isto também é para o companheiro ou companheira que vai consigo. O Estado é o governo do país. Trata-se por exemplo de impostos ou multas.
law-state-debts-change = Estava tudo pago, ou havia um acordo? Então isto estava bem.

law-not-detained-holds = Não estava na prisão
law-not-detained-fails = Estava na prisão, ou o seu companheiro ou companheira estava
law-not-detained-open = Não sabemos se alguém estava na prisão
law-not-detained-rule = Alguém estava na prisão no dia do pedido? Então não havia subsídio. Isto também é para o companheiro ou companheira que vai consigo. Trabalho a favor da comunidade (taakstraf) não conta.
law-not-detained-change = Isto é só sobre o dia do pedido. Nesse dia ninguém estava na prisão? Então mude a sua resposta.

law-not-evading-sentence-holds = A polícia não estava à sua procura por uma pena de prisão
law-not-evading-sentence-fails = Estavam à procura de si, ou do companheiro ou companheira, por uma pena de prisão
law-not-evading-sentence-open = Não sabemos se a polícia procurava alguém por uma pena de prisão
law-not-evading-sentence-rule = Alguém fugia de uma pena de prisão? Então não havia subsídio. Isto também é para o companheiro ou companheira que vai consigo.
law-not-evading-sentence-change = Isto é só sobre o dia do pedido. Nesse dia a polícia não procurava ninguém? Então mude a sua resposta.

law-partner-goes-along-holds = A regra para casais não era um problema
law-partner-goes-along-fails = O seu companheiro ou companheira queria ficar nos Países Baixos
law-partner-goes-along-open = Não sabemos se um companheiro ou companheira vai consigo
law-partner-goes-along-rule = O seu companheiro ou companheira vive nos Países Baixos? Então têm de ir juntos. Estão separados para sempre? Ou essa pessoa já vive lá? Então não é preciso.
law-partner-goes-along-change = Afinal o seu companheiro ou companheira foi consigo? Ou estavam separados para sempre? Então isto estava bem.

law-foster-consent-holds = Para os filhos de criação está tudo bem
law-foster-consent-fails = Não havia carta para os filhos de criação
law-foster-consent-open = Não sabemos se estava tudo bem para os filhos de criação
law-foster-consent-rule = Vão filhos de criação (pleegkinderen) consigo? Então o pai, a mãe ou quem tem a tutela tem de concordar, por escrito.
law-foster-consent-change = Com carta do pai, da mãe ou de quem tem a tutela, isto estava bem.

law-destination-country-of-origin-holds = Este país é o seu país de origem
law-destination-country-of-origin-fails = Este país não é o seu país de origem
law-destination-country-of-origin-open = Não sabemos se este é o seu país de origem
law-destination-country-of-origin-rule = Tinha de ir para o país onde nasceu. Também tinha de ter, ou ter tido, a nacionalidade desse país. Nasceu no Suriname? Então também serve a nacionalidade neerlandesa. Aruba, Curaçau, São Martinho (Sint Maarten), Bonaire, Santo Eustáquio e Saba são do Reino dos Países Baixos. Para lá não era possível.
law-destination-country-of-origin-change = Tinha de ser o país onde nasceu. E tinha de ter, ou ter tido, essa nacionalidade. Nasceu no Suriname? Então também serve a nacionalidade neerlandesa.

law-admission-proof-holds = Podia viver nesse país
law-admission-proof-fails = Não havia carta a dizer que podia viver lá
law-admission-proof-open = Não sabemos se podia viver lá
law-admission-proof-rule = Não tem a nacionalidade desse país? Então tinha de ter uma carta do Estado de lá. A carta tinha de dizer: pode viver lá pelo menos 1 ano. O mesmo para o companheiro ou companheira e os filhos que vão consigo.
law-admission-proof-change = Com uma carta do Estado de lá, isto estava bem. Ou com a nacionalidade desse país.

# The visitor's own facts
why-received = O SVB recebeu o seu pedido: { $date }.
why-not-applied = Não indicou aqui nenhum pedido.
why-recruited = Nasceu em: { $country }. Veio: { $settled }. Isso é antes de { $before }.
why-settled-late = Nasceu em: { $country }. Veio: { $settled }. Tinha de ser antes de { $before }.
why-never-national = Nasceu em: { $country }. Mas nunca teve essa nacionalidade.
why-not-surinamese = Nasceu no Suriname. Mas não tinha a nacionalidade neerlandesa ou surinamesa.
why-country-not-listed = Nasceu em: { $country }. Esse país não está na lei.
why-other-group = Outro grupo da lei serve para a sua situação. Nasceu em: { $country }.
why-foreigner = Não tinha a nacionalidade neerlandesa.
why-only-dutch = Só tinha a nacionalidade neerlandesa.
why-dual = Tinha a nacionalidade neerlandesa e outra nacionalidade.
why-dutch = Tinha nacionalidade neerlandesa.
why-age = Tinha { $age } anos.
why-age-between = Tinha { $youngest } ou { $oldest } anos.
why-age-on-settling = Tinha { $age } anos quando veio.
why-age-on-settling-between = Tinha { $youngest } ou { $oldest } anos quando veio.
why-temporary = A sua residência era temporária.
why-resident-since = Vivia aqui sem interrupção desde { $date }.
why-benefit-since = Tinha o subsídio desde { $date }.
why-benefit-stopped = Um subsídio que conta já tinha acabado há mais de 1 mês.
why-benefit-months = { $months ->
    [0] Não contamos nenhum mês inteiro.
    [one] Contamos 1 mês. Têm de ser 12.
   *[other] Contamos { $months } meses. Têm de ser 12.
 }
why-partner-too = Isto também é para o seu companheiro ou companheira.
why-no-partner = Não tinha companheiro ou companheira.
why-no-foster-children = Não iam filhos de criação consigo.
why-destination = País: { $country }.

# What the law leaves open
open-naturalised-refugee = Recebeu asilo e mais tarde a nacionalidade neerlandesa. Não está claro se o asilo ainda conta. Pergunte ao SVB.
open-refugee-born-elsewhere = Tem ou tinha asilo, e nasceu noutro país. A lei e o SVB não dizem o mesmo. Pergunte ao SVB.
open-moluccan-to-indonesia = Está no registo dos molucanos. Não está claro se com isso pode ir para a Indonésia. Pergunte ao SVB.
open-break-before-application = Um subsídio acabou pouco antes do seu pedido: no máximo 1 mês. O tribunal achou às vezes o SVB demasiado severo. Pergunte ao SVB.
open-gap-in-one-benefit = Houve uma interrupção no mesmo subsídio. Nesse tempo a lei não era clara sobre isso. Pergunte ao SVB.
