# Questions. `.why` says in one line why it is asked or how to answer. $way is `applied` (somebody applied before 2025;
# the questions are about that day) or `now` (nobody applied; the
# questions are about 31 December 2024, the last day on which that was possible).

q-application-received = Quando é que o SVB recebeu o seu pedido?
    .why = A data está na carta do SVB. A lei olha para esse dia.
q-birth-date = Qual é a sua data de nascimento?
    .why = A sua idade conta nas regras.
q-birth-country = Em que país nasceu?
    .why = A lei é para pessoas de certos países.
q-nationalities = { $way ->
    [applied] Que nacionalidade tinha quando fez o pedido?
   *[now] Que nacionalidade tinha no fim de 2024?
 }
    .why = Veja no seu passaporte. Pode escolher mais do que uma.
q-former-nationalities = Antes tinha ainda outra nacionalidade?
    .why = Às vezes uma nacionalidade antiga também conta.
q-settled-in-nl = Quando veio viver para os Países Baixos?
    .why = Saiu para viver noutro país e depois voltou? Escreva a última vez que veio viver para cá.
q-moluccan-register = Está ou esteve no registo dos molucanos (Rietkerk-uitkering)?
    .why = É para pessoas que vieram em 1951 ou 1952.
q-asylum-permit = Recebeu nos Países Baixos uma autorização de residência por asilo?
    .why = A lei também é para pessoas refugiadas.
q-asylum-permit-received = Quando recebeu asilo pela primeira vez?
    .why = A data está nos seus papéis antigos do IND.
q-family-reunification-with-asylum-holder = Veio viver com família que tinha asilo?
    .why = Às vezes também conta quem veio viver com uma pessoa refugiada.
q-lives-in-nl = { $way ->
    [applied] Vivia nos Países Baixos quando fez o pedido?
   *[now] Vivia nos Países Baixos no fim de 2024?
 }
    .why = A sua verdadeira casa tinha de ser nos Países Baixos.
q-residence-since = { $way ->
    [applied] Desde quando vivia aqui sem interrupção?
   *[now] No fim de 2024, desde quando vivia aqui sem interrupção?
 }
    .why = A lei pede 8 anos. Férias não são uma interrupção. Não tinha a nacionalidade neerlandesa? Conte só o tempo com bons papéis de residência.
q-permit = { $way ->
    [applied] Que direito de residência tinha quando o SVB decidiu?
   *[now] Que direito de residência tinha no fim de 2024?
 }
    .why = Veja no seu cartão de residência. Ainda não há decisão? Escolha o que tem agora.
q-temporary-purpose = { $way ->
    [applied] A sua residência era temporária, por exemplo para estudar?
   *[now] No fim de 2024, a residência era temporária, por exemplo para estudar?
 }
    .why = Também é temporário: trabalho com licença de trabalho ou tratamento médico.
q-benefit-1 = { $way ->
    [applied] Que subsídio tinha no dia antes do seu pedido?
   *[now] Que subsídio tinha no fim de 2024?
 }
    .why = Era preciso ter um subsídio durante 1 ano. Nem todos contam.
q-benefit-more = Que subsídio tinha antes disso?
    .why = Também conta um subsídio no mesmo tempo.
q-benefit-since = Desde quando tinha este subsídio: { $benefit }?
    .why = A data está na carta sobre o seu subsídio.
q-benefit-until = Qual foi o último dia em que tinha: { $benefit }?
    .why = Escreva o último dia.
q-benefit-loan = O seu subsídio era um empréstimo: { $benefit }?
    .why = Dinheiro que tem de pagar de volta não conta.
q-destination = { $way ->
    [applied] Para que país queria ir?
    [now] Para que país quer ir?
    [keep] Para que país quer ir?
    [away] Para que país quer ir?
   *[event] Em que país vive ou vai viver?
 }
    .why = As regras não são iguais para todos os países.
q-admission-proof = { $way ->
    [applied] Tinha uma carta a dizer que podia viver lá?
   *[now] Tem uma carta a dizer que pode viver lá?
 }
    .why = Uma carta do Estado desse país, para pelo menos 1 ano. Também para o companheiro ou companheira e os filhos que vão consigo.
q-nationality-declaration = { $way ->
    [applied] Queria pedir a nacionalidade desse país?
   *[now] Quer pedir a nacionalidade desse país?
 }
    .why = Só tem a nacionalidade neerlandesa? Então tinha de prometer isso por escrito. Agora não peça nada: pergunte primeiro ao SVB.
q-renounces-dutch-nationality = { $way ->
    [applied] Queria renunciar à nacionalidade neerlandesa?
   *[now] Quer renunciar à nacionalidade neerlandesa?
 }
    .why = Com duas nacionalidades, só assim era possível. Agora não renuncie a nada: pergunte primeiro ao SVB.
q-partner = { $way ->
    [applied] Tinha companheiro ou companheira quando fez o pedido?
   *[now] Tinha companheiro ou companheira no fim de 2024?
 }
    .why = O seu marido ou a sua mulher. Ou a pessoa com quem partilha casa e despesas (não pai, mãe nem filhos).
q-foster-children = { $way ->
    [applied] Queria levar filhos de criação (pleegkinderen)?
   *[now] Quer levar filhos de criação (pleegkinderen)?
 }
    .why = Cuida deles, mas são filhos de outra pessoa. Para os seus próprios filhos não há esta regra.
q-foster-consent = { $way ->
    [applied] Havia uma carta a autorizar a ida dos filhos de criação?
   *[now] Há uma carta a autorizar a ida dos filhos de criação?
 }
    .why = Do pai, da mãe, ou de quem tem a tutela.
q-state-debts = { $way ->
    [applied] Tinha dívidas ao Estado neerlandês (Rijk)?
   *[now] Tinha dívidas ao Estado neerlandês (Rijk) no fim de 2024?
 }
    .why = Como impostos ou multas do Estado. Não vemos a sua resposta.
q-partner-state-debts = { $way ->
    [applied] O seu companheiro ou companheira tinha dívidas ao Estado?
   *[now] O companheiro ou companheira tinha dívidas ao Estado no fim de 2024?
 }
    .why = A regra também é para o companheiro ou companheira que vai consigo.
q-detained = { $way ->
    [applied] Estava na prisão no dia do pedido?
   *[now] Estava na prisão no fim de 2024?
 }
    .why = Perguntamos isto a toda a gente. Não vemos a sua resposta.
q-evading-sentence = { $way ->
    [applied] A polícia estava então à sua procura por uma pena de prisão?
   *[now] No fim de 2024, estavam à sua procura por pena de prisão?
 }
    .why = Ainda tinha de cumprir a pena, mas não se apresentou. Não vemos a sua resposta.
q-partner-detained = { $way ->
    [applied] O seu companheiro ou companheira estava então na prisão?
   *[now] O companheiro ou companheira estava na prisão no fim de 2024?
 }
    .why = A regra também é para o companheiro ou companheira que vai consigo.
q-partner-evading-sentence = { $way ->
    [applied] Procuravam então o seu companheiro ou companheira por pena de prisão?
   *[now] Fim de 2024: procuravam o companheiro ou companheira por pena de prisão?
 }
    .why = A regra também é para o companheiro ou companheira que vai consigo.

# What do I keep if I go back?
q-stay = Como quer ir?
    .why = Para pouco tempo e para sempre há regras diferentes. Pode mudar isto mais tarde.
q-receives = Que subsídio, pensão ou apoio (toeslag) recebe agora?
    .why = Pode escolher mais do que um. Veja nas suas cartas.
q-wia-kind = Que tipo de WIA recebe?
    .why = Está na carta do UWV.
q-vvu-since = Quando começou a sua WGA-vervolguitkering?
    .why = A data está na carta do UWV.
q-alone = Para o SVB, vive sem companheiro ou companheira (alleenstaand)?
    .why = Veja na sua carta do SVB. Está casado ou casada, mas o casal vive separado para sempre? Escolha sim. Vive com outra pessoa, mesmo irmão, irmã, amigo ou amiga? Escolha não. Viver com um filho ou filha, pai ou mãe não conta.
q-who-moves = Quem sai dos Países Baixos?
    .why = Para o abono de família conta quem sai e quem fica.
q-seeks-work = Vai procurar trabalho lá, no máximo 3 meses?
    .why = Então às vezes pode levar a WW.
q-full-ww-4-weeks = Já recebe a WW completa há 4 semanas ou mais?
    .why = WW completa: não trabalha ao mesmo tempo.
q-insured-there = Recebe dinheiro de trabalho ou pensão desse país?
    .why = Então talvez tenha lá seguro de saúde.
q-departure = Em que dia sai dos Países Baixos?
    .why = Contamos a partir desse dia. Já saiu? Então escreva esse dia. Só o ano também serve.
q-insured-year = Teve seguro para a AOW durante todo o ano antes de sair?
    .why = Nesse ano vivia ou trabalhava nos Países Baixos? Então tinha seguro.
q-other-parent-here = O outro pai ou mãe fica nos Países Baixos?
    .why = Para viver ou trabalhar. Então essa pessoa talvez possa receber o abono de família.
q-wajong-reason = Porque quer ir para outro país?
    .why = Às vezes o UWV faz uma exceção para a Wajong.
q-passport-since = Quando recebeu um passaporte neerlandês depois de sair?
    .why = Conta o último passaporte. Um cartão de identidade também conta.
q-anw-since = Desde quando recebe a Anw?
    .why = Em Marrocos as regras são outras a partir de 1 de outubro de 2016.

# Questions about what happened after going back
q-voluntary-application = Quando é que o SVB recebeu o pedido de seguro voluntário?
    .why = O dia está na carta do SVB.
q-role = Quem quer voltar para os Países Baixos?
    .why = Para o companheiro ou companheira e para os filhos há regras próprias.
q-return-option-used = Já usou uma vez a opção de voltar (terugkeeroptie)?
    .why = Já voltou assim para os Países Baixos? Só é possível 1 vez.
q-lawful-three-years = Quando saiu, tinha autorização de residência há 3 anos?
    .why = 3 anos seguidos, logo antes de sair. Tinha nacionalidade neerlandesa? Então escolha também sim.
q-child-condition = Como é que o filho ou filha volta?
    .why = Uma criança nem sempre pode voltar sozinha.
q-readmission-asked = Quando é que o IND ou a embaixada recebeu o pedido?
    .why = É o pedido para voltar.
q-lives-in-nl-again = Vai mesmo viver outra vez nos Países Baixos?
    .why = Uma visita ou férias não é viver.
q-moved-back = Desde que dia vive outra vez nos Países Baixos?
    .why = Este dia também pode ser no futuro.
q-partner-died = Em que dia morreu o seu companheiro ou companheira?
    .why = Com esse dia calculamos quando alguma coisa muda.
q-deceased-insured = O seu companheiro ou companheira ainda vivia ou trabalhava nos Países Baixos?
    .why = No dia da morte. Um seguro voluntário da Anw também conta.
q-deceased-left = Quando é que o companheiro ou companheira saiu dos Países Baixos?
    .why = Quem sai às vezes ainda tem seguro durante 6 semanas.
q-deceased-insured-there = O seu companheiro ou companheira teve depois seguro noutro país?
    .why = Por exemplo por trabalho nesse país.
q-child-under-18 = Tem um filho ou filha com menos de 18 anos?
    .why = Para a Anw conta um filho ou filha com menos de 18 anos.
q-unfit-for-work = Por doença, só pode trabalhar pouco ou nada?
    .why = Por doença, perdeu 45 por cento ou mais da capacidade de trabalhar.
q-separated-on = Desde que dia já não vivem juntos?
    .why = Não sabe o dia? O mês também serve.
q-married = É casado ou casada?
    .why = Uma união registada (geregistreerd partnerschap) também conta.
q-permanently-separated = Estão separados para sempre?
    .why = Já não querem continuar juntos, e isso é certo.
q-together-on = Desde que dia estão juntos?
    .why = O dia do casamento ou de ir viver juntos. Também pode já ter passado.
q-other-has-award = A outra pessoa tem o seu próprio subsídio de regresso?
    .why = Em nome dessa pessoa, do SVB.
q-detention = O que se passa?
    .why = É sobre si ou sobre o seu companheiro ou companheira. Não vemos a sua resposta.
q-released-on = Em que dia acaba?
    .why = O dia em que a pessoa sai da prisão, ou já não é procurada.
q-child-birth-date = Quando nasceu o mais novo dos seus filhos?
    .why = O mais novo dos filhos que foram consigo.
q-nationality-step = Já pediu a nacionalidade do seu país?
    .why = Prometeu isso quando fez o pedido.
q-change-on = Em que dia muda alguma coisa?
    .why = Este dia também pode ser no futuro.
q-still-in-nl = Agora ainda está nos Países Baixos?
    .why = Se está nos Países Baixos, tem de o dizer dentro de 4 semanas. Se está noutro país, dentro de 6 semanas.
q-award-on = De que dia é a decisão do SVB?
    .why = A data está em cima na carta a dizer que recebe o subsídio.
q-leaves-on = Em que dia sai dos Países Baixos?
    .why = O SVB vê se é a tempo.
q-not-to-blame = Sai mais tarde porque não pode ser de outra forma?
    .why = Por exemplo porque está muito doente.
q-incapacity-change = O que aconteceu à sua WIA ou WAO?
    .why = É sobre o tempo depois da sua saída.
q-left-with-incapacity = Tinha WIA ou WAO quando saiu?
    .why = A regra é só para estes dois subsídios.
q-stopped-benefit = Que subsídio acabou quando saiu?
    .why = Escolha um. Depois pode fazer outra vez.
q-back-on = Desde que dia vive outra vez nos Países Baixos?
    .why = Alguns subsídios só recomeçam se voltar a tempo.
q-abroad-from = Em que dia parte?
    .why = O primeiro dia da sua viagem.
q-abroad-until = Em que dia está de volta?
    .why = O dia em que está outra vez nos Países Baixos. Ainda não sabe? Escreva o que pensa.
q-days-abroad-before = Quantos dias já esteve fora no ano da sua viagem?
    .why = Conte de 1 de janeiro até esta viagem. Não esteve fora? Escreva 0.
q-residence-now = Que direito de residência tem agora?
    .why = Veja no seu cartão de residência. Não vemos a sua resposta.
q-no-means = Falta-lhe dinheiro para pagar a viagem?
    .why = A ajuda é para quem não a pode pagar.
q-helped-before = Já recebeu essa ajuda nos últimos 5 anos?
    .why = Normalmente recebe esta ajuda só 1 vez.
q-office = De que organização se trata?
    .why = Veja em cima na carta, ou no banco quem lhe paga.
q-decision-on = De que dia é a decisão?
    .why = O dia está em cima na carta.
q-partner-place = Onde vai viver o seu companheiro ou companheira?
    .why = O seu marido, a sua mulher, ou a pessoa com quem vive em casal.
q-household = Com quem saiu dos Países Baixos?
    .why = O subsídio depende disso.
q-payment = Quanto recebe de subsídio de regresso por mês?
    .why = Veja no banco ou na carta do SVB.
q-gross-benefits = Quanto recebe dos Países Baixos em outros subsídios?
    .why = Some o seu e o do companheiro ou companheira, por mês, antes dos impostos (bruto): AOW, Anw, WIA, WAO, WAZ, Wajong e complemento (toeslag). Nada? Escreva 0.

about-voluntary-application = Pedido de seguro voluntário
about-role = Quem quer voltar
about-return-option-used = Opção de voltar já usada
about-lawful-three-years = 3 anos com autorização de residência
about-child-condition = Como o filho ou filha volta
about-readmission-asked = Pedido para voltar
about-lives-in-nl-again = Viver outra vez nos Países Baixos
about-moved-back = De volta aos Países Baixos desde
about-partner-died = Dia da morte
about-deceased-insured = Companheiro ou companheira ainda nos Países Baixos
about-deceased-left = Saída do companheiro ou companheira
about-deceased-insured-there = Seguro do companheiro ou companheira lá
about-child-under-18 = Filho ou filha com menos de 18 anos
about-unfit-for-work = Doença: pouco ou nenhum trabalho
about-separated-on = Já não vivem juntos desde
about-married = Casamento
about-permanently-separated = Separados para sempre
about-together-on = Juntos desde
about-other-has-award = Subsídio da outra pessoa
about-detention = Prisão ou pena de prisão
about-released-on = Dia em que acaba
about-child-birth-date = Data de nascimento do filho mais novo
about-nationality-step = Nacionalidade pedida
about-change-on = Dia da mudança
about-still-in-nl = Ainda nos Países Baixos
about-award-on = Dia da decisão
about-leaves-on = Dia da sua saída
about-not-to-blame = Sem culpa sua
about-incapacity-change = Mudança da WIA ou WAO
about-left-with-incapacity = Saída com WIA ou WAO
about-stopped-benefit = Subsídio que acabou
about-back-on = De volta aos Países Baixos desde
about-abroad-from = Primeiro dia fora
about-abroad-until = Dia de volta aos Países Baixos
about-days-abroad-before = Dias já passados fora
about-residence-now = O seu direito de residência agora
about-no-means = Falta de dinheiro para a viagem
about-helped-before = Ajuda já recebida
about-office = A organização
about-decision-on = Dia da decisão
about-partner-place = Onde vive o companheiro ou companheira
about-household = Com quem saiu
about-payment = O seu subsídio por mês
about-gross-benefits = Total dos outros subsídios

voluntary-application-not-yet = Ainda não pedi
role-remigrant = Eu, e o subsídio é meu
role-partner = Eu, e fui como companheiro ou companheira
role-child = Eu, e fui como filho ou filha
child-condition-together = Junto com o pai ou a mãe
child-condition-came-of-age = Sem os pais, depois de fazer 18 anos
    .hint = Fez 18 anos no ano depois da saída
child-condition-neither = Nenhum dos dois
readmission-asked-not-yet = Ainda não pedi
deceased-left-never-lived = Nunca viveu nos Países Baixos
detention-shorter = Na prisão, menos de 1 mês
detention-month = Na prisão, 1 mês ou mais
detention-fugitive = A polícia procura a pessoa por uma pena de prisão
detention-departed = Foi para um grupo terrorista (uitreiziger)
released-on-not-yet = Ainda não acabou
nationality-step-none = Não, ainda não
nationality-step-asked = Sim, ainda espero
nationality-step-received = Sim, já a recebi
nationality-step-refused = Sim, mas o meu país disse que não
leaves-on-not-yet = Ainda não escolhi o dia
incapacity-change-lowered = O subsídio baixou
incapacity-change-ended = O subsídio acabou
incapacity-change-nothing = Nada mudou
back-on-not-yet = Ainda não voltei
stay-visit = De visita
    .hint = Depois volto
stay-part-of-year = Uma parte de cada ano
    .hint = Vivo aqui e também lá
stay-try-first = Primeiro experimentar
    .hint = Talvez volte
stay-for-good = Para sempre
    .hint = Vou viver lá
stay-unsure = Ainda não sei
    .hint = Então veja primeiro o que mantém
residence-now-dutch = Nacionalidade neerlandesa
    .hint = Tenho passaporte neerlandês
residence-now-eu = Nacionalidade de um país da UE
    .hint = Ou família de uma pessoa da UE
residence-now-regular-fixed = Normal, com prazo (regulier, bepaalde tijd)
    .hint = Uma autorização normal para alguns anos
residence-now-regular-indefinite = Normal, sem prazo (regulier, onbepaalde tijd)
    .hint = Uma autorização normal para sempre
residence-now-eu-long-term = Residente de longa duração UE (langdurig ingezetene EU)
    .hint = Está escrito no seu cartão de residência
residence-now-temporary-asylum = Asilo, com prazo (asiel, bepaalde tijd)
    .hint = Uma autorização para alguns anos
residence-now-asylum-indefinite = Asilo, sem prazo (asiel, onbepaalde tijd)
    .hint = Uma autorização para sempre
residence-now-temporary-protection = Proteção temporária (Ucrânia)
residence-now-procedure = Ainda espero uma decisão
residence-now-none = Não posso ficar aqui
    .hint = Ou não tenho papéis
office-svb = SVB
    .hint = AOW, Anw, AIO, abono de família, subsídio de regresso
office-uwv = UWV
    .hint = WIA, WAO, WW, Wajong
office-uwv-zw = UWV, sobre o subsídio de doença (Ziektewet)
office-municipality = A câmara municipal (gemeente)
    .hint = Assistência social (bijstand), IOAW, IOAZ
office-toeslagen = Dienst Toeslagen
office-cak = CAK
    .hint = Cuidados de saúde noutro país
office-ind = IND
    .hint = Autorização de residência ou nacionalidade
office-ind-asylum = IND, sobre asilo
partner-place-none = Não tenho companheiro ou companheira
partner-place-along = O meu companheiro ou companheira vai comigo
partner-place-stays = O meu companheiro ou companheira fica nos Países Baixos
partner-place-there = O meu companheiro ou companheira já vive lá
household-single = Só eu
household-single-parent = Com o meu filho ou filha, sem companheiro ou companheira
    .hint = Um ou mais filhos com menos de 18 anos
household-couple = Com o meu companheiro ou companheira
    .hint = Com ou sem filhos
payment-nothing = Nada
payment-small = Menos de 25 euros
payment-more = 25 euros ou mais
days-abroad-before-unit = dias
gross-benefits-unit = euros por mês

# Short names of the questions, for lists
about-application-received = Dia do seu pedido
about-birth-date = A sua data de nascimento
about-birth-country = O seu país de nascimento
about-nationalities = A sua nacionalidade
about-former-nationalities = Nacionalidade antiga
about-settled-in-nl = Chegada aos Países Baixos
about-moluccan-register = Registo dos molucanos
about-asylum-permit = Autorização por asilo
about-asylum-permit-received = Asilo recebido
about-family-reunification-with-asylum-holder = Viver com família com asilo
about-lives-in-nl = Viver nos Países Baixos
about-residence-since = Aqui sem interrupção desde
about-permit = O seu direito de residência
about-temporary-purpose = Residência temporária
about-benefit = O seu subsídio
about-benefit-since = Subsídio desde
about-benefit-until = Último dia do subsídio
about-benefit-loan = Subsídio como empréstimo
about-destination = País para onde vai
about-admission-proof = Carta: pode viver lá
about-nationality-declaration = Pedir outra nacionalidade
about-renounces-dutch-nationality = Renunciar à nacionalidade neerlandesa
about-partner = O seu companheiro ou companheira
about-foster-children = Filhos de criação
about-foster-consent = Carta para os filhos de criação
about-state-debts = Dívidas ao Estado
about-partner-state-debts = Dívidas do companheiro ou companheira
about-detained = Prisão
about-evading-sentence = Pena de prisão
about-partner-detained = Prisão (companheiro ou companheira)
about-partner-evading-sentence = Pena de prisão (companheiro ou companheira)
about-stay = De que forma vai
about-receives = O seu subsídio e pensão
about-wia-kind = Tipo de WIA
about-vvu-since = WGA-vervolguitkering desde
about-alone = Sem companheiro ou companheira (alleenstaand)
about-who-moves = Quem sai
about-seeks-work = Procurar trabalho com WW
about-full-ww-4-weeks = 4 semanas de WW completa
about-insured-there = Salário ou pensão de lá
about-departure = Dia da saída
about-insured-year = Seguro antes da saída
about-other-parent-here = O outro pai ou mãe
about-wajong-reason = Porque sai
about-passport-since = Último passaporte neerlandês
about-anw-since = Anw desde

# Rights of residence
permit-dutch = Tenho nacionalidade neerlandesa
permit-regular_fixed = Residência normal, para alguns anos
    .hint = Autorização: verblijfsvergunning regulier, bepaalde tijd
permit-regular_indefinite = Residência normal, para sempre
    .hint = Regulier onbepaalde tijd, ou EU-langdurig
permit-asylum_fixed = Asilo, para alguns anos
    .hint = Autorização: verblijfsvergunning asiel, bepaalde tijd
permit-asylum_indefinite = Asilo, para sempre
    .hint = Autorização: verblijfsvergunning asiel, onbepaalde tijd
permit-eu = Nacionalidade de um país da UE, ou família
    .hint = Também Noruega, Islândia e Suíça
permit-association_agreement = Trabalhador ou trabalhadora da Turquia, ou família
    .hint = Direito pelo acordo com a Turquia
permit-other = Outra coisa
    .hint = Ou sem papéis

# Benefits. The Dutch names stay: people know them from their letters.
benefit-participatiewet = Assistência social (bijstand)
    .hint = Dinheiro da câmara municipal
benefit-aow = AOW
    .hint = Pensão do Estado
benefit-wia = WIA
    .hint = WGA ou IVA. Está doente e não pode trabalhar
benefit-wao = WAO
    .hint = Ficou doente antes de 2004
benefit-ww = WW
    .hint = Já não tem trabalho
benefit-none = Nenhum subsídio
    .hint = Nesse tempo não tinha nada
benefit-wajong = Wajong
    .hint = Doença ou deficiência já em jovem
benefit-zw = Subsídio de doença (Ziektewet)
    .hint = O primeiro tempo de doença
benefit-anw = Anw
    .hint = O seu companheiro ou companheira morreu
benefit-ioaw = IOAW
    .hint = Pessoa mais velha sem trabalho, da câmara municipal
benefit-ioaz = IOAZ
    .hint = Pessoa mais velha que teve negócio próprio
benefit-iow = IOW
    .hint = Depois da WW, mais de 60 anos
benefit-waz = WAZ
    .hint = Doente, antes com negócio próprio
benefit-bbz = Bbz
    .hint = Assistência social para quem tem negócio próprio
benefit-tw = Complemento (Toeslagenwet)
    .hint = Dinheiro a mais com um subsídio
benefit-wachtgeld = Wachtgeld
    .hint = Trabalhava para o Estado
benefit-wamil = Wamil
    .hint = Trabalhava no exército e ficou doente
benefit-aio = AIO
    .hint = Dinheiro a mais com uma AOW pequena
benefit-akw = Abono de família (kinderbijslag)
    .hint = Dinheiro do SVB para o seu filho ou filha
benefit-kgb = Apoio por filhos (kindgebonden budget)
    .hint = Dinheiro a mais para o seu filho, todos os meses
benefit-toe = Apoio para aluguer ou saúde (toeslag)
    .hint = Do Dienst Toeslagen. Também para a creche
benefit-pen = Pensão do seu trabalho
    .hint = De um fundo de pensões
benefit-other = Outra coisa
    .hint = Pensão do trabalho, dinheiro do estrangeiro
benefit-running = Ainda recebia
    .hint = Até ao dia antes do pedido, incluído

# Kinds of WIA
# Native reader: IVA is also the tax on what one buys: is a word needed beside it, as in Spanish?
wia-kind-iva = IVA
    .hint = Provavelmente nunca mais pode trabalhar
wia-kind-wga-lgu = WGA: ligada ao salário (loongerelateerde uitkering)
    .hint = O primeiro tempo
wia-kind-wga-lau = WGA: complemento ao salário (loonaanvulling)
    .hint = Trabalha o suficiente ao lado do subsídio
wia-kind-wga-vvu = WGA: continuação (vervolguitkering)
    .hint = Depois do primeiro tempo, se não trabalha o suficiente

# Who leaves
who-moves-family = Vou com os meus filhos
who-moves-parent = Eu vou, os meus filhos ficam
who-moves-child = Só vai o meu filho ou filha

# Why somebody with Wajong moves
wajong-reason-treatment = Para um tratamento médico
wajong-reason-work = Lá é mais fácil ter trabalho
wajong-reason-carer = Quem cuida de mim vai viver lá
wajong-reason-other = Por outra coisa

# The last passport since leaving
passport-since-none = Não recebi nenhum depois de sair

# Debts
debts-none = Sem dívidas
    .hint = Ou está tudo pago
debts-arrangement = Sim, com um acordo
    .hint = Pagar um pouco todos os meses
debts-not_collected = Sim, mas não tenho de pagar
    .hint = Está numa carta do Estado
debts-unpaid = Sim, sem acordo
    .hint = Ainda por pagar

# Partner
partner-none = Sem companheiro ou companheira
partner-goes_along = O meu companheiro ou companheira vai comigo
    .hint = Essa pessoa vive nos Países Baixos
partner-stays_in_nl = O meu companheiro ou companheira fica nos Países Baixos
partner-already_there = O meu companheiro ou companheira já vive lá
partner-separated = Estamos separados
    .hint = Separados para sempre
