# The plan: each step by its name, with `.say`, what to ask in Dutch. Then each way it can turn out: one sentence, `.when` in
# words, `.why`, `.do`, `.else` for what happens if not, `.term-…` for a day, `.event-…` as the title in a calendar.
# What is said and written in Dutch is read from this file whatever the language of the screen: the other files translate it.

# Times
stage-now = Agora
stage-two-months = Dois meses antes de ir
stage-last-week = A última semana
stage-first-weeks = As primeiras semanas lá
stage-every-year = Todos os anos
stage-once-in-years = De tantos em tantos anos

# The screen
plan-card = O meu plano
    .hint = O que tenho de fazer, e quando?
plan-title = O seu plano
plan-intro = Toque num passo. Assim lê porquê, e a quem telefona. Está feito? Então marque o passo como feito.
plan-next = Isto faz agora
plan-perhaps = Só se isto for para si
plan-finished = Está tudo feito
plan-count = { $number } de { $total } feitos
plan-all-days = Pôr todos os dias na minha agenda
plan-tick = Feito: { $step }
plan-else-title = Se não fizer isto
plan-say = Diga em neerlandês
plan-write = Escreva uma carta
plan-letters = Cartas para copiar
plan-back = O que mantenho?

# Steps: now
plan-permit-first = Pergunte ao IND o que acontece à sua residência
    .say = O que acontece à minha autorização de residência se eu mudar de país? Posso voltar mais tarde?
plan-permit-first-ask = Pergunte isto antes de decidir
    .when = Agora, antes de decidir
    .why = Alguém vive mais de 6 meses fora dos Países Baixos? Então o IND pode retirar a autorização (intrekken). É residente de longa duração da UE (langdurig ingezetene)? Então são 12 meses fora da UE. Às vezes há um caminho de volta, mas não para toda a gente.
    .do = Telefone ao IND. Pergunte também o que tem de fazer com o seu cartão de residência. Tem autorização por asilo? Então também tem de dizer ao IND que sai.
    .else = Então não sabe se mais tarde pode voltar.
plan-claim-aow-now = Peça a AOW
    .say = Quero pedir a AOW. O que tenho de fazer?
plan-claim-aow-now-claim = Faça já
    .when = Agora
    .why = Viveu ou trabalhou pelo menos 1 ano nos Países Baixos? Então há AOW para si. Pode levar a AOW para todos os países.
    .do = Telefone ao SVB antes de ir.
    .else = Então recebe a AOW de, no máximo, 1 ano antes do seu pedido. O resto fica perdido.
plan-passport = Veja até quando o seu passaporte é válido
    .say = Quero pedir um novo passaporte. O que tenho de trazer?
plan-passport-dutch = Se for preciso, peça um novo passaporte na sua câmara municipal
    .when = Agora
    .why = Nos Países Baixos é mais fácil do que noutro país.
    .do = O seu passaporte está quase a caducar? Faça uma marcação na sua câmara municipal. Pergunte à embaixada do seu novo país se precisa de visto.
    .else = Então tem de ir lá à embaixada. Pode ficar longe.
plan-passport-own = Se for preciso, peça um novo passaporte no seu consulado
    .when = Agora
    .why = Sem passaporte válido não pode viajar.
    .do = O seu passaporte está quase a caducar? Telefone ao consulado do seu país nos Países Baixos.
    .else = Então talvez não possa sair a tempo.
plan-digid = Faça com que o seu DigiD continue a funcionar
    .say = Como faço para o meu DigiD funcionar no estrangeiro? Pode ajudar-me com a app DigiD?
plan-digid-easier-here = Faça antes de anular a inscrição
    .when = Agora, antes de anular a inscrição
    .why = Com o DigiD trata dos seus assuntos nos Países Baixos também a partir de lá. Pedir o DigiD é muito mais fácil aqui do que lá.
    .do = Ponha a app DigiD no seu telefone. Ligue também a verificação por SMS, com um número que vai manter. Recebe AOW? Então lá o SVB ainda pode ajudar.
    .else = Então tem de pedir o DigiD a partir de lá. Dá mais trabalho.
plan-digid-only-here = Faça aqui. Lá talvez não seja possível
    .when = Agora, antes de anular a inscrição
    .why = Com o DigiD trata dos seus assuntos nos Países Baixos também a partir de lá. Só pode pedir lá com um passaporte destes países: Países Baixos, UE, Noruega, Islândia ou Liechtenstein.
    .do = Ponha a app DigiD no seu telefone. Ligue também a verificação por SMS, com um número que vai manter. Recebe AOW? Então lá o SVB ainda pode ajudar.
    .else = Então talvez já não consiga ter DigiD lá.
plan-bank = Pergunte ao seu banco se mantém a conta
    .say = Posso manter a minha conta? O meu cartão também funciona lá?
plan-bank-in-eu = Cada banco decide isso
    .when = Agora
    .why = Na UE normalmente pode manter a sua conta.
    .do = Dê ao banco o seu novo endereço. Recebe outro número de conta? Dê esse número a quem lhe paga dinheiro.
    .else = O banco pode fechar a sua conta. Então o seu dinheiro não chega.
plan-bank-outside-eu = Alguns bancos acabam com a conta
    .when = Agora
    .why = Alguns bancos fecham a conta de quem vive fora da UE. Cada banco decide isso.
    .do = Dê ao banco o seu novo endereço. Recebe outro número de conta? Dê esse número a quem lhe paga dinheiro.
    .else = O banco pode fechar a sua conta. Então o seu dinheiro não chega.

# Steps: two months before
plan-insurer = Diga à sua seguradora de saúde que vai mudar de país
    .say = Em que dia acaba o meu seguro de saúde? O que acontece ao meu seguro complementar?
plan-insurer-tell = De preferência dois meses antes de ir
    .when = Dois meses antes de ir
    .why = Já não vive nem trabalha nos Países Baixos? Então o seu seguro de saúde neerlandês acaba.
    .do = Telefone à sua seguradora de saúde. O número está no seu cartão.
    .else = Então talvez pague tempo a mais.
    .term-tell = Diga o mais tardar em { $date }.
    .event-tell = Diga à sua seguradora de saúde que vai mudar de país
plan-health-care = Trate dos cuidados de saúde no seu novo país
    .say = Os Países Baixos pagam os meus cuidados de saúde no meu novo país? Como peço o formulário S1 ou 121?
plan-health-care-cak = Peça o formulário S1 ou 121 ao CAK
    .when = Dois meses antes de ir
    .why = Com este formulário pode ir lá ao médico, e os Países Baixos pagam. Paga todos os meses uma contribuição.
    .do = Peça em hetcak.nl, ou telefone. Demora 4 semanas. Leve o formulário ao seguro público de saúde do seu novo país.
    .else = Então talvez não tenha cuidados de saúde lá.
plan-health-care-own = Faça lá um seguro de saúde seu
    .when = Dois meses antes de ir
    .why = Provavelmente os Países Baixos não pagam lá os seus cuidados de saúde.
    .do = Procure um seguro nesse país, antes de ir. Trabalha lá, ou recebe pensão desse país? Então pergunte lá o que tem de fazer.
    .else = Então um médico ou hospital pode ser muito caro.
plan-health-care-ask = Pergunte ao CAK quem paga lá os seus cuidados de saúde
    .when = Dois meses antes de ir
    .why = Para este país ou para este subsídio não sabemos isso ao certo.
    .do = Telefone ao CAK antes de ir.
    .else = Então um médico ou hospital pode ser muito caro.
plan-tell-svb = Diga ao SVB que vai mudar de país
    .say = Quero informar que vou mudar de país. O que muda no meu dinheiro? Que formulário tenho de preencher?
plan-tell-svb-aio-stops = O seu AIO acaba. Diga antes de ir
    .when = Antes de ir
    .why = Não pode levar o AIO para outro país. E o SVB tem de saber onde vive.
    .do = Telefone ou escreva ao SVB. Dê o seu novo endereço e o seu número de conta.
    .else = Então recebe a mais. Isso tem de pagar de volta.
    .term-tell = Diga antes de { $date }.
    .event-tell = Diga ao SVB que vai mudar de país
plan-tell-svb-anw-stops = A sua Anw acaba. Diga antes de ir
    .when = Antes de ir
    .why = Não pode levar a Anw para este país. E o SVB tem de saber onde vive.
    .do = Telefone ou escreva ao SVB. Dê o seu novo endereço e o seu número de conta.
    .else = Então recebe a mais. Isso tem de pagar de volta.
    .term-tell = Diga antes de { $date }.
    .event-tell = Diga ao SVB que vai mudar de país
plan-tell-svb-tell = Diga antes de ir
    .when = Antes de ir, ou o mais tardar 4 semanas depois da saída
    .why = O SVB tem de saber onde vive. Às vezes o valor muda.
    .do = Telefone ou escreva ao SVB. Dê o seu novo endereço e o seu número de conta.
    .else = Então talvez receba a mais. Isso tem de pagar de volta.
    .term-tell = De preferência antes de ir. O último dia é { $date }.
    .event-tell = Último dia: diga ao SVB que vai mudar de país
plan-tell-uwv = Diga ao UWV que vai mudar de país
    .say = Quero informar que vou mudar de país. Posso levar o meu subsídio? Ainda tenho de ir a um médico do UWV?
plan-tell-uwv-two-weeks = O mais tardar duas semanas antes de ir
    .when = O mais tardar duas semanas antes de ir
    .why = O UWV tem de saber onde vive. Talvez um médico do UWV ainda queira uma consulta consigo.
    .do = Use o formulário em uwv.nl, ou telefone.
    .else = Então o UWV talvez não tenha tudo pronto a tempo.
    .term-tell = Diga o mais tardar em { $date }.
    .event-tell = Diga ao UWV que vai mudar de país
plan-tell-uwv-ask = Pergunte o que acontece ao seu dinheiro
    .when = Dois meses antes de ir
    .why = A WW, Ziektewet, IOW e o complemento do UWV normalmente acabam com a mudança de país.
    .do = Telefone ao UWV antes de ir.
    .else = Então talvez receba a mais. Isso tem de pagar de volta.
plan-tell-municipality = Diga à sua câmara municipal que sai
    .say = Recebo dinheiro da câmara municipal. A partir de que dia acaba?
plan-tell-municipality-tell = O seu subsídio da câmara municipal acaba
    .when = Antes de ir
    .why = Não pode levar a assistência social (bijstand), IOAW, IOAZ e Bbz para outro país.
    .do = Diga antes de ir. Também tem de dizer antes uma viagem curta.
    .else = Então recebe a mais. Isso tem de pagar de volta.
    .term-tell = Diga antes de { $date }.
    .event-tell = Diga à sua câmara municipal que sai
plan-tell-pension-fund = Dê o seu novo endereço ao seu fundo de pensões
    .say = O que muda na minha pensão? Onde pago então impostos?
plan-tell-pension-fund-tell = Dê também o seu número de conta
    .when = Dois meses antes de ir
    .why = A pensão do seu trabalho pode ir para todos os países. O fundo tem de saber onde vive.
    .do = Telefone ou escreva ao fundo. O número está nas suas cartas.
    .else = Então as cartas não chegam. O fundo pode parar de pagar.
plan-child-benefit = Pergunte o que acontece ao abono de família
    .say = O meu abono de família acaba se eu mudar de país? A partir de que dia?
plan-child-benefit-ask = Normalmente acaba
    .when = Dois meses antes de ir
    .why = O pai ou a mãe sai dos Países Baixos? Então o abono de família normalmente acaba. O apoio por filhos (kindgebonden budget) acaba então também.
    .do = Pergunte ao SVB se o abono de família acaba. Acaba? Então pare também o apoio por filhos (kindgebonden budget) no Dienst Toeslagen.
    .else = Então talvez receba a mais. Isso tem de pagar de volta.
plan-home = Aluga uma casa? Acabe o contrato a tempo
    .say = Quero acabar o contrato de aluguer. Até que dia tenho de pagar?
plan-home-notice = Tem de ser com uma carta registada
    .when = Dois meses antes de ir, pelo menos 1 mês
    .why = Tem de avisar pelo menos 1 mês antes. Às vezes é mais tempo, no máximo 3 meses. Está no seu contrato.
    .do = Envie uma carta registada. Faz isso nos correios (PostNL). Assim tem uma prova. Aluga junto com o seu companheiro ou companheira? Pergunte ao dono da casa (senhorio) quem tem de assinar.
    .else = Então paga aluguer quando já saiu.
    .term-notice = A carta tem de chegar o mais tardar em { $date }. Senão paga aluguer mais tempo.
    .event-notice = Último dia: acabar o contrato de aluguer
plan-stop-allowances = Recebe apoio ao aluguer (huurtoeslag)? Trate de o parar
    .say = Quero parar o meu apoio ao aluguer (huurtoeslag) a partir do dia em que mudo de país. Mantenho o apoio à saúde (zorgtoeslag)?
plan-stop-allowances-care-may-stay = O apoio à saúde (zorgtoeslag) talvez possa continuar
    .when = Logo que souber em que dia vai
    .why = O apoio ao aluguer é só para uma casa nos Países Baixos. O CAK vai pagar os seus cuidados de saúde? Então o apoio à saúde talvez possa continuar.
    .do = Pare o apoio ao aluguer em Mijn toeslagen, ou telefone. Pergunte como fica o apoio à saúde.
    .else = Então recebe a mais. Isso tem de pagar de volta.
    .term-stop = Pare o apoio ao aluguer a partir de { $date }.
    .event-stop = Parar o apoio ao aluguer (huurtoeslag)
plan-stop-allowances-stop = O apoio à saúde (zorgtoeslag) normalmente também acaba
    .when = Logo que souber em que dia vai
    .why = O apoio ao aluguer é só para uma casa nos Países Baixos. O apoio à saúde normalmente é só para quem tem seguro aqui.
    .do = Pare os apoios em Mijn toeslagen, ou telefone. Pergunte se pode manter alguma coisa.
    .else = Então recebe a mais. Isso tem de pagar de volta.
    .term-stop = Pare os apoios a partir de { $date }.
    .event-stop = Parar o apoio ao aluguer (huurtoeslag) e à saúde (zorgtoeslag)
plan-post-address = Escolha um endereço para as suas cartas
    .say = Ainda não tenho endereço no meu novo país. Quero dar um endereço para as minhas cartas.
plan-post-address-arrange = Procure alguém que ajude com as cartas
    .when = Antes de ir
    .why = Ainda chegam cartas dos Países Baixos. Às vezes com um prazo (último dia).
    .do = Ainda não sabe o seu novo endereço? Então dê um endereço para cartas. Escolha alguém de confiança.
    .else = Então perde uma carta, e talvez um prazo.
plan-owing = Uma dívida ao DUO, ou pensão de alimentos? Isso continua
    .say = Quero dar o meu novo endereço. Como posso pagar a partir de lá?
plan-owing-goes-on = Dê o seu novo endereço
    .when = Antes de ir
    .why = Paga ao DUO ou por um filho? Isso também tem de fazer a partir de lá.
    .do = Dê o seu endereço ao DUO. Paga por um filho? Combine como continua a pagar.
    .else = Então a dívida cresce. Quem deve muito ao DUO às vezes não recebe um novo passaporte neerlandês.

# Steps: the last week
plan-deregister = Anule a inscrição na câmara municipal
    .say = Quero anular a minha inscrição. Posso ter uma prova disso (bewijs van uitschrijving)?
plan-deregister-five-days = É possível desde 5 dias antes de ir
    .when = Nos últimos 5 dias antes de ir
    .why = Está fora 8 meses ou mais num ano? Então é obrigatório. A câmara municipal também informa outros serviços.
    .do = Leve o seu passaporte. Dê o seu novo endereço. Peça uma prova de que anulou a inscrição. Fica família na sua casa? Então tem de ir em pessoa.
    .else = Então os Países Baixos pensam que ainda vive aqui. Isso dá problemas com saúde, apoios (toeslagen) e impostos.
    .term-deregister = É possível desde 5 dias antes de ir. O último dia é { $date }.
    .event-deregister = Último dia: anular a inscrição na câmara municipal

# Steps: the first weeks there
plan-new-address = Dê o seu novo endereço
    .say = Quero dar o meu novo endereço e o meu número de conta.
plan-new-address-one-week = O UWV tem de o saber dentro de 1 semana
    .when = Na primeira semana lá
    .why = Quem lhe paga dinheiro tem de saber onde vive.
    .do = Comece pelo UWV. Diga também ao SVB, ao fundo de pensões, às Finanças (Belastingdienst) e ao banco.
    .else = Então o seu dinheiro pode parar.
    .term-tell = O último dia é { $date }.
    .event-tell = Último dia: novo endereço ao UWV
plan-new-address-six-weeks = O SVB tem de o saber dentro de 6 semanas
    .when = Nas primeiras 6 semanas lá
    .why = Quem lhe paga dinheiro tem de saber onde vive.
    .do = Comece pelo SVB. Diga também ao fundo de pensões, às Finanças (Belastingdienst) e ao banco.
    .else = Então o seu dinheiro pode parar.
    .term-tell = O último dia é { $date }.
    .event-tell = Último dia: novo endereço ao SVB
plan-new-address-tell = Faça nas primeiras semanas
    .when = Nas primeiras semanas lá
    .why = Ainda chegam cartas dos Países Baixos.
    .do = Diga às Finanças (Belastingdienst), ao seu banco e a quem lhe paga dinheiro.
    .else = Então perde uma carta, e talvez um prazo.
plan-insure-yourself = Quer continuar com seguro para AOW ou Anw?
    .say = Quero um seguro voluntário. É possível, e quanto custa?
plan-insure-yourself-anw = Ainda é possível para a Anw
    .when = O mais depressa possível, o mais tardar 1 ano depois da saída
    .why = A Anw é dinheiro para companheiro, companheira ou filhos de quem morre com esse seguro. Depois da saída normalmente já não tem esse seguro.
    .do = Viveu ou trabalhou nos Países Baixos todo o ano antes da saída? Só então é possível. Peça logo ao SVB. O seguro só conta a partir do pedido.
    .else = Depois de 1 ano já não é possível.
    .term-apply = O SVB tem de ter o seu pedido. O último dia é { $date }.
    .event-apply = Último dia: pedir o seguro voluntário ao SVB
plan-insure-yourself-aow-and-anw = Então peça logo
    .when = O mais depressa possível, o mais tardar 1 ano depois da saída
    .why = Cada ano fora dos Países Baixos baixa a AOW 2 por cento. Pode pagar do seu bolso. A Anw é dinheiro para companheiro, companheira ou filhos de quem morre com esse seguro.
    .do = Viveu ou trabalhou nos Países Baixos todo o ano antes da saída? Só então é possível. Pergunte ao SVB quanto custa. A Anw só conta a partir do pedido.
    .else = Depois de 1 ano já não é possível.
    .term-apply = O SVB tem de ter o seu pedido. O último dia é { $date }.
    .event-apply = Último dia: pedir o seguro voluntário ao SVB

# Steps: every year
plan-alive-svb = Envie a prova de vida (levensbewijs) de volta ao SVB
    .say = Tenho um formulário para uma prova de vida. Quem o pode assinar?
plan-alive-svb-send-back = Depende do seu país quantas vezes vem o formulário
    .when = Quando vem um formulário
    .why = Assim o SVB quer saber se ainda vive. Vive sem mais ninguém? Então recebe um formulário sobre isso a cada 3 anos.
    .do = No formulário está quem pode assinar. Vá lá em pessoa. Envie-o de volta.
    .else = Então o SVB pode parar de pagar. Ou recebe o valor mais baixo, de quem vive em casal.
plan-alive-uwv = Envie a prova de vida (levensbewijs) de volta ao UWV
    .say = Tenho um formulário para uma prova de vida. Quem o pode assinar?
plan-alive-uwv-send-back = Uma vez por ano
    .when = Todos os anos
    .why = Assim o UWV quer saber se ainda vive.
    .do = Leve o formulário a quem o pode assinar e envie-o de volta. Não veio formulário? Telefone ao UWV.
    .else = Então o UWV pode parar de pagar.
plan-alive-fund = Envie a prova de vida (levensbewijs) de volta ao seu fundo de pensões
    .say = Tenho um formulário para uma prova de vida. Quem o pode assinar?
plan-alive-fund-send-back = Normalmente uma vez por ano
    .when = Todos os anos
    .why = Assim muitos fundos querem saber se ainda vive.
    .do = Leve o formulário a quem o pode assinar e envie-o de volta a tempo. Não veio formulário? Telefone ao fundo.
    .else = Então o fundo para de pagar.
plan-tax-return = Faça a declaração de impostos
    .say = Que declaração de impostos tenho de fazer? Em que país pago impostos sobre o meu dinheiro dos Países Baixos?
plan-tax-return-m-form = Para o ano da saída há o formulário M
    .when = No ano depois da sua saída
    .why = Nesse ano vive uma parte nos Países Baixos. Um acordo entre os países diz que país pede impostos depois.
    .do = Na carta está até que dia tem tempo. Não veio carta? Telefone às Finanças (Belastingdienst). Pergunte também pelos anos depois.
    .else = Então pode ter uma multa, ou perder dinheiro.

# Steps: once in so many years
plan-use-digid = Use o seu DigiD
    .say = O meu DigiD já não funciona. Como posso ter um novo?
plan-use-digid-log-in = Pelo menos uma vez a cada 3 anos
    .when = Uma vez a cada 3 anos
    .why = Um DigiD acaba se não o usar durante 3 anos.
    .do = Entre com o DigiD, por exemplo no site do SVB.
    .else = Então tem de pedir um novo. A partir de lá é difícil.
plan-claim-aow = Peça a AOW quando chegar a altura
    .say = Quase tenho direito à AOW. Como a peço a partir do meu novo país?
plan-claim-aow-on-the-day = Pergunte quanto tempo antes tem de ser
    .when = Antes de a sua AOW começar
    .why = Os anos em que alguém viveu ou trabalhou nos Países Baixos continuam a contar.
    .do = Pergunte ao SVB quando tem de pedir.
    .else = Então recebe a AOW de, no máximo, 1 ano antes do seu pedido. O resto fica perdido.
    .term-claim = A sua AOW começa em { $date }. Peça-a antes.
    .event-claim = A sua AOW começa
plan-claim-aow-not-fixed = O dia ainda não está marcado
    .when = Antes de a sua AOW começar
    .why = Os anos em que alguém viveu ou trabalhou nos Países Baixos continuam a contar. Ainda não se sabe a idade para a sua AOW.
    .do = Veja mais tarde em svb.nl quando começa a sua AOW.
    .else = Então recebe a AOW de, no máximo, 1 ano antes do seu pedido. O resto fica perdido.
    .term-expected = A nossa previsão: não antes de { $date }.
plan-renew-passport = Peça a tempo um novo passaporte neerlandês
    .say = Quero pedir um novo passaporte neerlandês.
plan-renew-passport-ask = Pergunte se lá mantém a nacionalidade neerlandesa
    .when = Dentro de 13 anos depois da saída
    .why = Tem também outra nacionalidade? Então perde a nacionalidade neerlandesa depois de 13 anos fora da UE. Não sabemos se este país conta como UE.
    .do = Pergunte à embaixada. Um novo passaporte a cada 10 anos chega.
    .else = Então talvez perca a nacionalidade neerlandesa.
plan-renew-passport-thirteen-years = Faça isto dentro de 13 anos
    .when = Dentro de 13 anos depois da saída
    .why = Tem também outra nacionalidade? Então perde a nacionalidade neerlandesa depois de 13 anos fora da UE. Com um novo passaporte começam 13 novos anos.
    .do = Vá à embaixada dos Países Baixos. Um novo passaporte a cada 10 anos chega.
    .else = Então perde a nacionalidade neerlandesa.
    .term-renew = Tenha um novo passaporte o mais tardar em { $date }.
    .event-renew = Último dia: um novo passaporte neerlandês

# What to say in Dutch
say-title = Diga em neerlandês
say-letter-title = Uma carta em neerlandês
say-intro = Leia em voz alta, ou mostre.
say-blanks = Copie a carta à mão, ou imprima. Preencha onde há pontinhos. Por baixo de cada linha está o que quer dizer.
say-move-to = Vou mudar para { $country }.
say-move = Vou viver noutro país.
say-moved-to = Mudei para { $country }.
say-moved = Mudei para outro país.
say-day = Saio em { $date }.
say-month = Saio em { $date }.
say-left = Saí em { $date }.
say-left-month = Saí em { $date }.
say-receives = Recebo: { $benefits }.
say-on-paper = Pode dar-me isso por escrito?
say-slowly = Pode falar devagar? Não falo muito bem neerlandês.
say-big = Mostrar grande
say-normal = Outra vez normal
say-read = Ler em voz alta em neerlandês
say-copy = Copiar
say-copied = Copiado. Cole numa mensagem ou carta.
say-copy-failed = Não é possível copiar neste telefone.
file-saved = Guardado: { $place }
file-not-saved = Não foi possível guardar neste computador.
say-print = Imprimir
say-failed = O texto em neerlandês não pôde aparecer. Veja se tem internet.

# Letters
letter-name = Nome: …
letter-birth = Data de nascimento: { $date }
letter-bsn = Número de cidadão (BSN): …
letter-address = Endereço: …
letter-phone = Telefone: …
letter-today = Data: …
letter-to = Para: …
letter-to-svb = Para: Sociale Verzekeringsbank (SVB)
letter-greeting = Caro senhor ou cara senhora,
letter-closing = Com os melhores cumprimentos,
letter-signature = Assinatura: …
letter-leaving = Saio dos Países Baixos
    .hint = Para o SVB, o UWV, o seu fundo ou seguro
    .subject = Assunto: mudo para outro país
    .text =
        O meu novo endereço é: …
        O meu número de conta é: …
        Pode escrever-me o que muda para mim?
letter-rent = Acabo o contrato de aluguer
    .hint = Envie esta carta registada
    .subject = Assunto: fim do contrato de aluguer
    .text =
        Acabo o aluguer da casa neste endereço: …
        O último dia do aluguer é: …
        Pode escrever-me que recebeu esta carta?
letter-decision = Peço uma decisão por escrito
    .hint = Alguém diz que não? Contra uma decisão por escrito pode fazer alguma coisa
    .subject = Assunto: peço uma decisão por escrito
    .text =
        Neste dia: … disseram-me isto: …
        Quero uma decisão por escrito sobre isso.
        Escrevam-me também porquê, e até que dia posso reclamar.
letter-objection = Não concordo com uma decisão
    .hint = Muitas vezes dentro de 6 semanas. O último dia está na decisão
    .subject = Assunto: reclamação (bezwaarschrift)
    .text =
        Reclamo contra a vossa decisão deste dia: …
        O número da decisão é: …
        Não concordo, porque: …
        Acho que devem decidir isto: …
        Com esta carta vai uma cópia da decisão.
letter-application = Pedido ao SVB (artigo 4, n.º 3)
    .hint = A WIA ou WAO baixou ou acabou depois da sua saída
    .subject = Assunto: pedido, artigo 4, n.º 3, da Remigratiewet
    .lowered = Saí dos Países Baixos com WIA ou WAO. Agora é mais baixa.
    .ended = Saí dos Países Baixos com WIA ou WAO. Agora acabou.
    .text =
        Peço o subsídio de regresso (remigratie-uitkering) do artigo 4, n.º 3, da Remigratiewet.
        Quero uma decisão por escrito.
        Com esta carta vai a carta do UWV.
