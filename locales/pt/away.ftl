# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl: what
# is longest, `.why` what comes after that, `.do` whom to tell.

away-title = Quanto tempo pode estar fora?
away-for-good = Vou para sempre. O que mantenho?
away-first = Primeiro experimentar? Pode estar fora este tempo
away-shortest = O mais curto: { $name }. No máximo { $time }
away-trip = Esta viagem dura: { $days }
    .hint = O dia da partida não conta. O dia da volta conta.
away-year = { $days } em { $year }
away-too-long = { $days } a mais
away-above = Esta viagem é mais longa. Para os dias a mais normalmente não há subsídio.
away-days = { $number ->
    [one] { $number } dia
   *[other] { $number } dias
 }
away-months = { $number ->
    [one] { $number } mês
   *[other] { $number } meses
 }

away-bijstand = Assistência social (bijstand), IOAW ou IOAZ (dinheiro da câmara municipal)
away-bijstand-13-weeks = No máximo 13 semanas por ano
    .why = A partir da idade da AOW são 91 dias por ano civil. Os dias que já esteve fora são descontados. Seguidos também não podem ser mais dias, mesmo que comece um ano novo. Fica mais tempo? Então não recebe subsídio por esses dias, ou o subsídio acaba.
    .do = Pergunte à sua câmara municipal antes de ir. Muitas vezes tem de ser 2 a 4 semanas antes.
    .term-until = Volte aos Países Baixos o mais tardar em { $date }.
    .event-until = De volta aos Países Baixos: assistência social (bijstand), IOAW ou IOAZ
away-bijstand-4-weeks = No máximo 28 dias por ano
    .why = Isto é por ano civil. Os dias que já esteve fora são descontados. Seguidos também não podem ser mais dias, mesmo que comece um ano novo. Fica mais tempo? Então não recebe subsídio por esses dias, ou o subsídio acaba.
    .do = Pergunte à sua câmara municipal antes de ir. Muitas vezes tem de ser 2 a 4 semanas antes.
    .term-until = Volte aos Países Baixos o mais tardar em { $date }.
    .event-until = De volta aos Países Baixos: assistência social (bijstand), IOAW ou IOAZ

away-aio = AIO (dinheiro a mais com uma AOW pequena)
away-aio-13-weeks = No máximo 13 semanas por ano
    .why = São 91 dias por ano civil. Seguidos também não podem ser mais dias, mesmo que comece um ano novo. Fica mais tempo? Então o AIO acaba. Tem de o pedir de novo. Um companheiro ou companheira sem AOW pode estar fora no máximo 4 semanas.
    .do = Diga ao SVB antes de ir, também pelo seu companheiro ou companheira.
    .term-until = Volte aos Países Baixos o mais tardar em { $date }.
    .event-until = De volta aos Países Baixos: AIO

away-ww = WW ou IOW (se não tem trabalho)
# Native reader: is “O mais tardar em …, diga” (below, a day filled in) natural?
away-ww-20-days = No máximo 20 dias úteis por ano
    .why = Fins de semana e feriados não contam. O subsídio começou depois de 1 de janeiro? Então são menos dias. Por causa da idade, não tem de procurar trabalho? Então são 65 dias. Para os dias a mais não há subsídio.
    .do = Diga ao UWV, o mais tardar 1 dia antes de ir.
    .term-report = O mais tardar em { $date }, diga ao UWV que vai estar fora.
    .event-report = Diga ao UWV que vai estar fora

away-wia = WIA, WAO ou WAZ (doença, sem trabalho)
away-wia-part-of-year = Menos de 4 meses por ano: nada muda
    .why = São 4 a 8 meses por ano? Então escolhe em que país vive. São mais de 8 meses? Então, para o UWV, já não vive nos Países Baixos. Quem decide é o UWV.
    .do = Diga ao UWV, 2 semanas antes de ir, quanto tempo vai estar fora. Combine como podem falar consigo.
    .term-report = O mais tardar em { $date }, diga ao UWV que vai estar fora.
    .event-report = Diga ao UWV que vai estar fora
away-wia-under-a-year = Menos de 1 ano: mantém o subsídio
    .why = É assim em todos os países, se continua a viver nos Países Baixos. Fica um ano ou mais? Então conta o país onde está: às vezes o subsídio acaba. Tem de procurar trabalho, ou de treinar para trabalhar (re-integratie)? Então pode tirar no máximo 4 semanas por ano.
    .do = Diga ao UWV, 2 semanas antes de ir, quanto tempo vai estar fora. Combine como podem falar consigo.
    .term-until = Volte aos Países Baixos o mais tardar em { $date }.
    .event-until = De volta aos Países Baixos: WIA, WAO ou WAZ
    .term-report = O mais tardar em { $date }, diga ao UWV que vai estar fora.
    .event-report = Diga ao UWV que vai estar fora

away-wia-wga = Pergunte ao UWV quanto tempo pode estar fora
    .why = Tem de procurar trabalho, ou de treinar para trabalhar (re-integratie)? Então pode estar fora no máximo 4 semanas por ano. Não tem de fazer isso? Então muitas vezes pode estar fora mais tempo, mas menos de 1 ano.
    .do = Diga ao UWV, 2 semanas antes de ir, quanto tempo vai estar fora. Combine como podem falar consigo.
    .term-report = O mais tardar em { $date }, diga ao UWV que vai estar fora.
    .event-report = Diga ao UWV que vai estar fora

away-wajong = Wajong (doença ou deficiência já em jovem)
away-wajong-part-of-year = Menos de 4 meses por ano: nada muda
    .why = São 4 a 8 meses por ano? Então escolhe em que país vive. São mais de 8 meses? Então, para o UWV, já não vive nos Países Baixos. Quem decide é o UWV.
    .do = Diga ao UWV, 2 semanas antes de ir, quanto tempo vai estar fora. Combine como podem falar consigo.
    .term-report = O mais tardar em { $date }, diga ao UWV que vai estar fora.
    .event-report = Diga ao UWV que vai estar fora
away-wajong-under-a-year = Menos de 1 ano: mantém o subsídio
    .why = É assim em todos os países, se continua a viver nos Países Baixos. Fica um ano ou mais? Então a Wajong acaba quase sempre. Uma exceção é rara.
    .do = Diga ao UWV, 2 semanas antes de ir, quanto tempo vai estar fora. Combine como podem falar consigo.
    .term-until = Volte aos Países Baixos o mais tardar em { $date }.
    .event-until = De volta aos Países Baixos: Wajong
    .term-report = O mais tardar em { $date }, diga ao UWV que vai estar fora.
    .event-report = Diga ao UWV que vai estar fora

away-zw = Subsídio de doença (Ziektewet), o primeiro tempo de doença
away-zw-ask = Pergunte ao UWV quanto tempo pode estar fora
    .why = Não sabemos quantas semanas pode estar fora. O UWV tem de conseguir falar consigo. E a viagem não pode piorar a sua doença.
    .do = Diga ao UWV 2 semanas antes de ir.
    .term-report = O mais tardar em { $date }, diga ao UWV que vai estar fora.
    .event-report = Diga ao UWV que vai estar fora

away-tw = Complemento do UWV (Toeslagenwet)
# Native reader: is it clear that “complemento” is the UWV’s toeslag, and “apoio” the other toeslagen?
away-tw-ask = Pergunte ao UWV se este complemento continua
    .why = Este complemento é para quem vive nos Países Baixos. Não sabemos o que acontece numa visita.
    .do = Telefone ao UWV antes de ir.

away-aow = AOW (pensão do Estado)
# Native reader: is it clear that “a pessoa” is the reader, and “quem não vive em casal” a single person?
away-aow-part-of-year = Pergunte ao SVB em que país vive
    .why = Recebe a AOW em todos os países. Mas quem não vive em casal recebe menos em alguns países. Então conta em que país a pessoa vive. Ou seja: onde tem a casa e a família, e onde está mais tempo.
    .do = Pergunte ao SVB antes de ir. Peça uma resposta por escrito.
away-aow-visit = A AOW continua como até agora
    .why = Uma visita ou férias não muda nada na AOW. A pessoa vai viver lá? Então o valor pode baixar.
    .do = Fica mais de 3 meses? Diga ao SVB antes de ir.

away-anw = Anw (se o seu companheiro ou companheira morreu)
away-anw-part-of-year = Pergunte ao SVB em que país vive
    .why = A Anw depende do país onde a pessoa vive. O SVB olha para a casa, a família, e a maior parte do tempo.
    .do = Pergunte ao SVB antes de ir. Peça uma resposta por escrito.
away-anw-visit = A Anw continua como até agora
    .why = Uma visita não muda o lugar onde a pessoa vive. A pessoa vai viver lá? Então a Anw pode baixar ou acabar.
    .do = Fica mais de 3 meses? Diga ao SVB antes de ir.

away-akw = Abono de família (kinderbijslag) e apoio por filhos (kindgebonden budget)
# Native reader: is “abono de família” (kinderbijslag) clear beside “apoio por filhos” (kindgebonden budget)?
away-akw-3-months = Até 3 meses não tem de dizer nada
    .why = O pai, a mãe ou um filho sai mais de 3 meses? Férias também contam. Então o SVB vê se ainda há abono de família. O apoio por filhos segue isso.
    .do = Vai ser mais de 3 meses? Diga ao SVB dentro de 4 semanas.
    .term-until = Volte aos Países Baixos o mais tardar em { $date }.
    .event-until = De volta aos Países Baixos: abono de família e apoio por filhos

away-allowances = Apoio para saúde, aluguer ou creche (toeslag)
away-allowances-ask = Pergunte ao Dienst Toeslagen quanto tempo pode estar fora
    .why = Este apoio (toeslag) é para quem vive nos Países Baixos. Para o apoio ao aluguer (huurtoeslag), a própria pessoa tem de viver na casa. Não sabemos quanto tempo pode estar fora.
    .do = Vem outra pessoa para a casa? Ou anula a sua inscrição na câmara municipal? Diga logo, senão tem de pagar de volta.

away-pension = Pensão do seu trabalho
away-pension-no-limit = A pensão continua sempre
    .why = A pensão do seu trabalho pode ir para todos os países. Não há número máximo de dias.
    .do = Faça com que as cartas cheguem até si.

away-residence = O seu direito de viver nos Países Baixos
away-residence-dutch = Com nacionalidade neerlandesa pode sempre voltar
    .why = Não há número máximo de dias. Faça com que o seu passaporte continue válido.
    .do = Antes de ir, veja até quando o passaporte é válido.
away-residence-eu = Pergunte ao IND quanto tempo pode estar fora
    .why = Viveu aqui 5 anos com nacionalidade de um país da UE? Então pode estar fora até 2 anos seguidos. São menos de 5 anos? Então é diferente.
    .do = Telefone ao IND antes de sair por muito tempo.
away-residence-six-months = No máximo 6 meses seguidos
    .why = Mais tempo fora? Então o IND pode retirar a autorização (intrekken). Também pode ser depois de 3 anos: cada ano mais de 4 meses seguidos fora. O IND olha para cada pessoa.
    .do = Guarde os bilhetes da viagem. Telefone ao IND se for mais tempo.
    .term-until = Volte aos Países Baixos o mais tardar em { $date }.
    .event-until = De volta aos Países Baixos: o seu direito de viver nos Países Baixos
away-residence-twelve-months = Menos de 12 meses fora da UE
    .why = Um ano ou mais seguido fora da UE? Então o IND pode retirar a autorização (intrekken). Também depois de 6 anos fora dos Países Baixos, noutro país da UE.
    .do = Guarde os bilhetes da viagem. Telefone ao IND se for mais tempo.
    .term-until = Volte aos Países Baixos o mais tardar em { $date }.
    .event-until = De volta aos Países Baixos: o seu direito de viver nos Países Baixos
away-residence-asylum-fixed = Cuidado: com uma visita ao seu país pode perder a autorização
    .why = A pessoa vai ao país de onde fugiu? Então o IND normalmente investiga se a autorização tem de acabar. Noutro país pode estar no máximo 6 meses seguidos.
    .do = Peça primeiro ajuda grátis ao Juridisch Loket ou à VluchtelingenWerk. Não vá antes de ter resposta.
away-residence-asylum-indefinite = Pergunte antes de ir ao seu país
    .why = Em 2017 o governo escreveu: com asilo para sempre, isto normalmente pode ser. Mais tarde ficou escrito que o IND pode investigar mesmo assim. Noutro país pode estar no máximo 6 meses seguidos.
    .do = Peça primeiro ajuda grátis ao Juridisch Loket ou à VluchtelingenWerk. Não vá antes de ter resposta.
away-residence-protection = Pergunte antes da viagem
    .why = A proteção temporária existe até 4 de março de 2027, incluído. Depois vem outro papel. Era este o plano em novembro de 2025. Não sabemos quanto tempo pode estar fora.
    .do = Pergunte ao Dienst Terugkeer en Vertrek e à sua câmara municipal.
away-residence-procedure = Pergunte primeiro o que quer dizer sair
    .why = Ainda há um pedido sem resposta. Não sabemos o que acontece ao pedido se sair.
    .do = Peça primeiro ajuda grátis ao Juridisch Loket ou à VluchtelingenWerk. Não vá antes de ter resposta.
away-residence-none = Pergunte primeiro se pode voltar
    .why = Sem direito de viver aqui, não é certo poder voltar. Não sabemos como é no seu caso.
    .do = Peça primeiro ajuda grátis ao Juridisch Loket ou à VluchtelingenWerk. Não vá antes de ter resposta.

away-care = Seguro de saúde
away-care-part-of-year = Pergunte ao SVB se o seguro continua
    .why = O SVB vê onde a pessoa está a maior parte do tempo. E onde estão a casa, a família e o trabalho. Ter inscrição não chega.
    .do = Peça ao SVB uma verificação da Wlz (Wlz-onderzoek) antes de ir.
away-care-under-a-year = Menos de 1 ano: o seguro continua
    .why = É assim para quem está fora um tempo e continua a viver nos Países Baixos. É um ano ou mais, ou a pessoa trabalha lá? Então o seguro pode acabar. A pessoa tem de cancelar o seguro e não cancela? Então às vezes tem de pagar de volta.
    .do = Pergunte ao seu seguro o que paga nesse país. Tem dúvidas? Telefone ao SVB.
    .term-until = Volte aos Países Baixos o mais tardar em { $date }.
    .event-until = De volta aos Países Baixos: seguro de saúde

away-registration = Inscrição na câmara municipal
away-registration-8-months = Menos de 8 meses por ano: a inscrição continua
    .why = Todos os dias fora num ano contam juntos. São 8 meses ou mais? Então tem de anular a inscrição, mesmo com casa aqui. Depois mudam também o seguro de saúde e os apoios (toeslagen).
    .do = Pode anular a inscrição desde 5 dias antes de ir, na câmara municipal.
    .term-until = Volte aos Países Baixos o mais tardar em { $date }.
    .event-until = De volta aos Países Baixos: inscrição na câmara municipal

away-home = Casa alugada (se paga aluguer)
away-home-ask = Pergunte ao dono da casa (senhorio) antes de ir
    .why = Quem paga o aluguer tem de viver na casa. Muitas vezes tem de ser pelo menos 6 meses por ano. Senão o dono da casa pode acabar com o contrato, mesmo com o aluguer pago. Outra pessoa só pode ficar na casa com autorização do dono.
    .do = Peça autorização por escrito. Continue a pagar o aluguer.
