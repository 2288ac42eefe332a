# What do I keep if I go back? Each scheme by its name, with `.sure`, what is so for everybody whatever is not known, and
# `.ask`, the question to read out. Then each way it can turn out: one sentence, `.why`, `.do` before leaving, `.term-…` for
# a day, `.event-…` as the title in a calendar. The Dutch names stay: people know them.

# The groups of the balance
effect-stays = O que mantém
effect-changes = O que muda
effect-ask = O que tem de perguntar
effect-stops = O que acaba

# Whom to ask or to tell
contact-svb = SVB (AOW e abono de família)
contact-uwv = UWV (WIA, WAO e WW)
contact-cak = CAK (cuidados de saúde noutro país)
contact-municipality = A sua câmara municipal (gemeente)
contact-ind = IND (residência e nacionalidade)
contact-pension-fund = O seu fundo de pensões
contact-toeslagen = Dienst Toeslagen (apoios do Estado)
contact-embassy = Embaixada ou consulado dos Países Baixos
contact-iom = IOM (ajuda no regresso)
contact-svb-remigration = SVB Remigratie
contact-dtv = Dienst Terugkeer en Vertrek (serviço de regresso)
contact-vluchtelingenwerk = VluchtelingenWerk (pessoas refugiadas)
contact-juridisch-loket = Juridisch Loket (conselhos grátis)
contact-health-insurer = A sua seguradora de saúde
contact-bank = O seu banco
contact-landlord = O dono da sua casa (senhorio)
contact-own-consulate = O consulado do seu país
contact-digid = DigiD (digid.nl)
# Native reader: is “Finanças” the word for the tax office for readers from Cape Verde, Angola and Brazil too?
contact-tax-abroad = Finanças (Belastingdienst): viver noutro país
contact-duo = DUO (duo.nl)

# Where it stands, and how sure that is
source-law = { $act }, artigo { $article }
source-page = { $name }
source-day = texto de { $date }
sure-verified = lido no próprio texto
sure-older = de um texto mais antigo
sure-derived = nossa conclusão a partir do texto
sure-unverified = não é certo

# State pension
keep-aow = AOW (pensão do Estado)
    .sure = A AOW pode ir para todos os países, mas o valor pode ser mais baixo.
    .ask = Pergunte ao SVB: quanto recebo de AOW no meu novo país?
keep-aow-same = Mantém a sua AOW
    .why = Pode levar a AOW para todos os países. No seu caso, o valor não baixa por mudar de país. Mas os impostos podem ser diferentes. Não vive em casal, e lá vai casar ou viver em casal? Então a sua AOW baixa.
    .do = Diga ao SVB que vai mudar de país. Ainda recebe um complemento (toeslag) pelo seu companheiro ou companheira? Pergunte se continua.
keep-aow-couple-no-treaty = Mantém a sua AOW. O complemento pelo companheiro ou companheira acaba
    .why = Pode levar a AOW para todos os países. O seu próprio valor não baixa. Mas os Países Baixos não têm acordo (convenção) com este país. Ainda recebe um complemento (toeslag) pelo seu companheiro ou companheira, de antes de 2015? Esse acaba, e não volta.
    .do = Diga ao SVB que vai mudar de país. Pergunte o que acontece ao complemento.
keep-aow-married-rate = Mantém a sua AOW, mas recebe menos
    .why = Os Países Baixos não têm acordo (convenção) com este país. Quem não vive em casal recebe lá menos. Uma AOW completa é então 50 por cento do salário mínimo. Agora é 70 por cento.
    .do = Diga ao SVB que vai mudar de país. Pergunte quanto recebe então.
    .term-from = Recebe menos a partir de { $date }.
keep-aow-ask-single = Mantém a sua AOW. Pergunte quanto recebe
    .why = Pode levar a AOW para todos os países. Mas quem não vive em casal recebe menos em alguns países. Não sabemos ao certo como é neste país.
    .do = Pergunte ao SVB antes de ir.
keep-aow-claim = Tem a idade para a AOW. Peça a AOW
    .why = Viveu ou trabalhou pelo menos 1 ano nos Países Baixos? Então há AOW para si. Pode levar a AOW para todos os países.
    .do = Telefone ao SVB antes de ir. Não vive em casal? Pergunte quanto recebe então no seu novo país. Pede tarde? Então recebe a AOW de, no máximo, 1 ano antes do seu pedido.
keep-aow-claim-no-treaty = Tem a idade para a AOW. Peça a AOW
    .why = Viveu ou trabalhou pelo menos 1 ano nos Países Baixos? Então há AOW para si. A AOW pode ir consigo. Mas os Países Baixos não têm acordo (convenção) com este país. Quem não vive em casal recebe lá menos. É 50 por cento do salário mínimo, em vez de 70.
    .do = Telefone ao SVB antes de ir. Pede tarde? Então recebe a AOW de, no máximo, 1 ano antes do seu pedido.
keep-aow-later = Recebe AOW mais tarde, mas anos fora dos Países Baixos não contam
    .why = Os anos em que viveu ou trabalhou nos Países Baixos continuam a contar. Anos fora dos Países Baixos não contam. Por cada ano recebe menos 2 por cento de AOW.
    .do = Pergunte ao SVB quantos anos contam para a sua AOW. Não vive em casal? Pergunte também se recebe menos no seu novo país.
    .term-start = A sua AOW começa em { $date }.
keep-aow-later-no-treaty = Recebe AOW mais tarde, e neste país às vezes menos
    .why = Anos fora dos Países Baixos não contam. Por cada ano recebe menos 2 por cento de AOW. E os Países Baixos não têm acordo (convenção) com este país. Quem não vive em casal recebe lá menos. É 50 por cento do salário mínimo, em vez de 70.
    .do = Pergunte ao SVB quantos anos contam para a sua AOW, e quanto recebe lá.
    .term-start = A sua AOW começa em { $date }.
keep-aow-later-not-fixed = Recebe AOW mais tarde. O dia ainda não está marcado
    .why = Os anos em que viveu ou trabalhou nos Países Baixos continuam a contar. Anos fora dos Países Baixos não contam. Por cada ano recebe menos 2 por cento de AOW. Ainda não se sabe a idade para a sua AOW.
    .do = Pergunte ao SVB quantos anos contam para a sua AOW. Não vive em casal? Pergunte também se recebe menos no seu novo país. Veja mais tarde quando começa a sua AOW.
    .term-expected = A nossa previsão: não antes de { $date }.
keep-aow-later-not-fixed-no-treaty = Recebe AOW mais tarde, e neste país às vezes menos
    .why = Ainda não se sabe a idade para a sua AOW. Anos fora dos Países Baixos não contam. Por cada ano recebe menos 2 por cento de AOW. E os Países Baixos não têm acordo (convenção) com este país. Quem não vive em casal recebe lá menos. É 50 por cento do salário mínimo, em vez de 70.
    .do = Pergunte ao SVB quantos anos contam para a sua AOW, e quanto recebe lá. Veja mais tarde quando começa a sua AOW.
    .term-expected = A nossa previsão: não antes de { $date }.

# Voluntary insurance
keep-aow-voluntary = Pagar para continuar com seguro (AOW e Anw)
    .sure = Quem quer continuar com seguro tem de pedir dentro de 1 ano depois da saída.
    .ask = Pergunte ao SVB: posso continuar com seguro voluntário, quanto tempo, e quanto custa?
keep-aow-voluntary-job-search = Continua com seguro para a AOW
    .why = Vai lá procurar trabalho, no máximo 3 meses. Não muda de país. Então continua a juntar anos.
    .do = Afinal fica mais tempo? Então pergunte ao SVB.
# Native reader: is it clear who gets the money: the partner of an insured person who dies?
keep-aow-voluntary-anw-only = O seu seguro da Anw acaba. Talvez possa pagar do seu bolso
    .why = A Anw é dinheiro para o companheiro ou companheira de quem morre com esse seguro. Depois da saída já não tem esse seguro. Pode pagar e continuar com seguro. Viveu ou trabalhou nos Países Baixos todo o ano antes da saída? Só então é possível.
    .do = Quer isso? Peça logo ao SVB. O seguro só conta a partir do pedido.
    .term-apply = O SVB tem de ter o seu pedido. O último dia é { $date }.
    .event-apply = Último dia: pedir o seguro voluntário ao SVB
keep-aow-voluntary-no-limit = Já não junta anos para a AOW. Talvez possa pagar muito tempo
    .why = Depois da saída os anos já não contam para a AOW. Pode pagar do seu bolso até a sua AOW começar. O seu subsídio é mais baixo do que 35 por cento do salário mínimo? Então pode pagar no máximo 10 anos. Também pode pagar para a Anw. É dinheiro para o seu companheiro ou companheira depois da sua morte. Viveu ou trabalhou nos Países Baixos todo o ano antes da saída? Só então é possível.
    .do = Pergunte ao SVB quanto custa e quanto tempo pode ser. Veio pela primeira vez para os Países Baixos há menos de 10 anos? Então pergunte antes de ir se pode comprar anos antigos. Depois da saída já não é possível.
    .term-apply = O SVB tem de ter o seu pedido. O último dia é { $date }.
    .event-apply = Último dia: pedir o seguro voluntário ao SVB
keep-aow-voluntary-ask-limit = Já não junta anos para a AOW. Pergunte quanto tempo pode pagar
    .why = Depois da saída os anos já não contam para a AOW. Pode pagar do seu bolso até começar a sua AOW, em qualquer caso 10 anos. Não sabemos ao certo se pode ser mais tempo. Também pode pagar para a Anw. É dinheiro para o seu companheiro ou companheira depois da sua morte. Viveu ou trabalhou nos Países Baixos todo o ano antes da saída? Só então é possível.
    .do = Pergunte ao SVB antes de ir. Veio pela primeira vez para os Países Baixos há menos de 10 anos? Então pergunte também se pode comprar anos antigos. Depois da saída já não é possível.
    .term-apply = O SVB tem de ter o seu pedido. O último dia é { $date }.
    .event-apply = Último dia: pedir o seguro voluntário ao SVB
keep-aow-voluntary-ten-years = Já não junta anos para a AOW. Talvez possa pagar 10 anos
    .why = Depois da saída os anos já não contam para a AOW. Pode pagar do seu bolso, no máximo 10 anos e até a sua AOW começar. Também pode pagar para a Anw. É dinheiro para o seu companheiro ou companheira depois da sua morte. Viveu ou trabalhou nos Países Baixos todo o ano antes da saída? Só então é possível.
    .do = Pergunte ao SVB quanto custa. Veio pela primeira vez para os Países Baixos há menos de 10 anos? Então pergunte antes de ir se pode comprar anos antigos. Depois da saída já não é possível.
    .term-apply = O SVB tem de ter o seu pedido. O último dia é { $date }.
    .event-apply = Último dia: pedir o seguro voluntário ao SVB

# Supplement to a small state pension
keep-aio = AIO (dinheiro a mais com uma AOW pequena)
    .sure = O AIO acaba sempre quando vai viver para outro país.
    .ask = Pergunte ao SVB: quando acaba o meu AIO, e quanto tempo posso ir de visita?
keep-aio-stops = O seu AIO acaba
    .why = O AIO é um tipo de assistência social (bijstand). Não pode ir para outro país.
    .do = Vai de visita e depois volta? Então pode estar fora no máximo 13 semanas por ano. Diga ao SVB antes de ir.
    .term-from = O AIO acaba em { $date }.

# Company pension
keep-pension = Pensão do seu trabalho
    .sure = A pensão do seu trabalho pode ir para todos os países.
    .ask = Pergunte ao seu fundo de pensões: o que muda na minha pensão se eu mudar de país?
keep-pension-same = Mantém a pensão do seu trabalho
    .why = Esta pensão pode ir para todos os países. Os impostos podem ser diferentes.
    .do = Dê o seu novo endereço ao seu fundo de pensões. Pergunte também pelos impostos.

# Incapacity since 2006
keep-wia = WIA (se está doente e não pode trabalhar)
    .sure = Pode levar a WIA mais de 1 ano para países com acordo (convenção).
    .ask = Pergunte ao UWV: posso levar a minha WIA para o meu novo país, e o valor fica igual?
keep-wia-same = Mantém a sua WIA
    .why = A WIA pode ir para este país. O valor não baixa por mudar de país.
    .do = Diga ao UWV que vai mudar de país. Talvez um médico do UWV ainda queira uma consulta consigo.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país
keep-wia-ask-amount = Mantém a sua WIA. Pergunte quanto recebe
    .why = A WIA pode ir para este país. Mas a WGA-vervolguitkering é lá às vezes mais baixa. Não sabemos se é assim no seu caso.
    .do = Pergunte ao UWV quanto recebe. Talvez um médico do UWV ainda queira uma consulta consigo.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país
keep-wia-factor-50 = Mantém a sua WIA, mas recebe metade
    .why = A vida lá é mais barata do que nos Países Baixos. Por isso, em 2026, recebe 50 por cento da sua WGA-vervolguitkering.
    .do = Diga ao UWV que vai mudar de país. Pergunte quanto recebe então.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país
keep-wia-factor-60 = Mantém a sua WIA, mas recebe menos
    .why = A vida lá é mais barata do que nos Países Baixos. Por isso, em 2026, recebe 60 por cento da sua WGA-vervolguitkering.
    .do = Diga ao UWV que vai mudar de país. Pergunte quanto recebe então.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país
keep-wia-stops-iva = A sua WIA acaba
    .why = Os Países Baixos não têm acordo (convenção) com este país. Volta a viver nos Países Baixos? Então a IVA pode recomeçar.
    .do = Diga ao UWV que vai mudar de país. Sai por menos de 1 ano? Então, para o UWV, ainda vive nos Países Baixos. Combine isso com o UWV.
    .term-from = A WIA acaba em { $date }.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país
keep-wia-stops = A sua WIA acaba
    .why = Os Países Baixos não têm acordo (convenção) com este país. Volta a viver nos Países Baixos em menos de 5 anos? Então a WIA pode recomeçar.
    .do = Diga ao UWV que vai mudar de país. Sai por menos de 1 ano? Então, para o UWV, ainda vive nos Países Baixos. Combine isso com o UWV.
    .term-from = A WIA acaba em { $date }.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país
    .term-back = Quer então a sua WIA de volta? Volte a viver nos Países Baixos, o mais tardar em { $date }.
    .event-back = Último dia para voltar com WIA
keep-wia-ask = Pergunte ao UWV se pode levar a sua WIA
    .why = Isto depende dos acordos com este país. Não sabemos ao certo. A WIA pode acabar.
    .do = Pergunte ao UWV. Não saia antes de ter uma resposta por escrito. Sai por menos de 1 ano? Então, para o UWV, ainda vive nos Países Baixos. Combine isso com o UWV.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país

# Older incapacity benefits
keep-wao-waz = WAO ou WAZ (se está doente e não pode trabalhar)
    .sure = Pode levar a WAO ou WAZ mais de 1 ano para países com acordo (convenção).
    .ask = Pergunte ao UWV: posso levar a minha WAO ou WAZ para o meu novo país?
keep-wao-waz-same = Mantém a sua WAO ou WAZ
    .why = Este subsídio pode ir para este país. O valor não baixa por mudar de país.
    .do = Diga ao UWV que vai mudar de país. Talvez um médico do UWV ainda queira uma consulta consigo.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país
keep-wao-waz-stops = A sua WAO ou WAZ acaba
    .why = Os Países Baixos não têm acordo (convenção) com este país. Por isso não pode levar este subsídio.
    .do = Diga ao UWV que vai mudar de país. Sai por menos de 1 ano? Então, para o UWV, ainda vive nos Países Baixos. Combine isso com o UWV.
    .term-from = O subsídio acaba em { $date }.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país
keep-wao-waz-ask = Pergunte ao UWV se pode levar a sua WAO ou WAZ
    .why = Isto depende dos acordos com este país. Não sabemos ao certo. O subsídio pode acabar.
    .do = Pergunte ao UWV. Não saia antes de ter uma resposta por escrito. Sai por menos de 1 ano? Então, para o UWV, ainda vive nos Países Baixos. Combine isso com o UWV.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país

# Disabled at a young age
keep-wajong = Wajong (doença ou deficiência já em jovem)
    .sure = A Wajong acaba em todos os países, exceto se o UWV fizer uma exceção.
    .ask = Pergunte ao UWV: posso ter uma exceção para a minha Wajong?
keep-wajong-exception = Pergunte se pode levar a sua Wajong
    .why = A Wajong acaba em todos os países. Mas o UWV pode fazer uma exceção. Para um tratamento, ou para ter mais possibilidades de trabalho. Ou se quem cuida de si muda de país. Uma exceção é rara.
    .do = Pergunte ao UWV. Não saia antes de ter uma resposta por escrito.
    .term-report = O mais tardar em { $date }, diga ao UWV que vai mudar de país.
    .event-report = Diga ao UWV que vai mudar de país
keep-wajong-stops = A sua Wajong acaba
    .why = Não pode levar a Wajong, nem dentro da Europa. Volta a viver nos Países Baixos? Então a Wajong pode recomeçar.
    .do = Diga ao UWV que vai mudar de país. Sai por menos de 1 ano? Então, para o UWV, ainda vive nos Países Baixos. Combine isso com o UWV.
    .term-from = A Wajong acaba em { $date }.
    .term-report = O mais tardar em { $date }, diga ao UWV que vai mudar de país.
    .event-report = Diga ao UWV que vai mudar de país

# Unemployment
keep-ww = WW (se não tem trabalho)
    .sure = A WW acaba quando vai viver para outro país.
    .ask = Pergunte ao UWV: posso procurar trabalho com WW no meu novo país?
keep-ww-three-months = Pode levar a sua WW 3 meses
    .why = Neste país pode procurar trabalho com WW durante 3 meses. Para isso precisa de um formulário. Chama-se PD U2.
    .do = Peça ao UWV o formulário PD U2. Nesse país, faça a inscrição como pessoa que procura trabalho.
    .term-form = Peça o formulário o mais tardar em { $date }.
    .event-form = Peça ao UWV o formulário PD U2
    .term-register = Faça a inscrição o mais tardar em { $date }.
    .event-register = Inscrição como pessoa que procura trabalho
    .term-back = Volte o mais tardar em { $date }.
    .event-back = Último dia para voltar com WW
keep-ww-ask = Pergunte ao UWV se pode levar a sua WW
    .why = Neste país depende da sua nacionalidade. Não sabemos ao certo.
    .do = Pergunte ao UWV antes de ir.
keep-ww-not-yet = Ainda não pode levar a sua WW
    .why = Primeiro tem de ter 4 semanas de WW completa. Depois talvez possa procurar trabalho 3 meses neste país.
    .do = Não saia ainda. Pergunte ao UWV quando é possível.
keep-ww-stops = A sua WW acaba
    .why = Quem vive noutro país não recebe WW. De férias pode ir: 20 dias úteis por ano. Vai receber a AOW em menos de 1 ano? Então 65 dias por ano.
    .do = Diga ao UWV que vai mudar de país.
    .term-from = A WW acaba em { $date }.
    .term-back = Quer então a sua WW de volta? Volte a viver nos Países Baixos, o mais tardar em { $date }.
    .event-back = Último dia para voltar com WW

# Sickness
keep-zw = Subsídio de doença (Ziektewet), o primeiro tempo de doença
    .sure = Só pode levar a Ziektewet se os Países Baixos têm acordo (convenção) com esse país.
    .ask = Pergunte ao UWV: posso levar a minha Ziektewet para o meu novo país?
keep-zw-same = Mantém o dinheiro da Ziektewet
    .why = Este subsídio pode ir para este país.
    .do = Diga ao UWV que vai mudar de país. Talvez um médico do UWV ainda queira uma consulta consigo.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país
keep-zw-stops = O seu dinheiro da Ziektewet acaba
    .why = Este subsídio não pode ir para este país. Volta a viver nos Países Baixos? Então o subsídio pode recomeçar.
    .do = Diga ao UWV que vai mudar de país.
    .term-from = O subsídio acaba em { $date }.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país
keep-zw-ask = Pergunte ao UWV se pode levar a sua Ziektewet
    .why = Isto depende dos acordos com este país. Não sabemos ao certo. O subsídio pode acabar.
    .do = Pergunte ao UWV. Não saia antes de ter uma resposta por escrito.
    .term-report = Diga o mais tardar em { $date }.
    .event-report = Diga ao UWV que vai mudar de país

# Top-up
keep-tw = Complemento do UWV (Toeslagenwet)
    .sure = O complemento do UWV acaba quando vai viver para outro país.
    .ask = Pergunte ao UWV: quando acaba o meu complemento, e quanto recebo depois?
keep-tw-job-search = Pergunte ao UWV se o seu complemento continua
    .why = Vai lá procurar trabalho, no máximo 3 meses. Não muda de país.
    .do = Pergunte ao UWV antes de ir. Não pare nada por sua conta.
keep-tw-stops = O seu complemento do UWV acaba
    .why = Não pode levar este complemento, nem dentro da Europa. Às vezes pode levar o próprio subsídio.
    .do = Diga ao UWV que vai mudar de país.
    .term-from = O complemento acaba em { $date }.

# Older unemployed people
keep-older-unemployed = IOW, IOAW ou IOAZ (pessoa mais velha sem trabalho)
    .sure = A IOW, IOAW e IOAZ acabam quando vai viver para outro país.
    .ask = Pergunte ao UWV (IOW) ou à sua câmara municipal (IOAW, IOAZ): quando acaba o meu subsídio?
keep-older-unemployed-stops-iow = A sua IOW acaba
    .why = Não pode levar a IOW para outro país. De férias pode ir.
    .do = Diga ao UWV que vai mudar de país.
    .term-from = A IOW acaba em { $date }.
keep-older-unemployed-stops = A sua IOAW ou IOAZ acaba
    .why = Não pode levar este subsídio para outro país.
    .do = Diga à sua câmara municipal antes de ir. Diga também se sai por pouco tempo.
    .term-from = O subsídio acaba em { $date }.

# Social assistance
keep-bijstand = Assistência social (bijstand), dinheiro da câmara municipal
    .sure = A assistência social acaba sempre quando vai viver para outro país.
    .ask = Pergunte à sua câmara municipal: quando acaba a minha assistência social (bijstand), e quanto tempo posso ir de visita?
keep-bijstand-stops = A sua assistência social (bijstand) acaba
    .why = A assistência social é só para quem vive nos Países Baixos.
    .do = Vai de visita e depois volta? Então pode estar fora no máximo 4 semanas por ano. Tem a idade para a AOW? Então 13 semanas. Diga à sua câmara municipal antes de ir.
    .term-from = A assistência social acaba em { $date }.

# Survivors
keep-anw = Anw (se o seu companheiro ou companheira morreu)
    .sure = Só pode levar a Anw se os Países Baixos têm acordo (convenção) com esse país.
    .ask = Pergunte ao SVB: posso levar a minha Anw para o meu novo país, e quanto recebo lá?
keep-anw-same = Mantém a sua Anw
    .why = A Anw pode ir para este país. O valor não baixa por mudar de país. Vai casar ou viver em casal? Então a Anw normalmente acaba. A Anw também acaba quando começa a sua AOW. Tem Anw só porque tem um filho ou uma filha? Então acaba quando o mais novo faz 18 anos.
    .do = Diga ao SVB que vai mudar de país.
keep-anw-ask-amount = Mantém a sua Anw. Pergunte quanto recebe
    .why = A Anw pode ir para este país. Mas o valor lá é às vezes mais baixo. Não sabemos se é assim no seu caso. Vai casar ou viver em casal? Então a Anw normalmente acaba. A Anw também acaba quando começa a sua AOW. Tem Anw só porque tem um filho ou uma filha? Então acaba quando o mais novo faz 18 anos.
    .do = Pergunte ao SVB antes de ir.
keep-anw-factor-60 = Mantém a sua Anw, mas recebe menos
    .why = A vida lá é mais barata do que nos Países Baixos. Por isso, em 2026, recebe 60 por cento da sua Anw. Vai casar ou viver em casal? Então a Anw normalmente acaba. A Anw também acaba quando começa a sua AOW. Tem Anw só porque tem um filho ou uma filha? Então acaba quando o mais novo faz 18 anos.
    .do = Diga ao SVB que vai mudar de país. Pergunte quanto recebe então.
keep-anw-stops = A sua Anw acaba
    .why = Os Países Baixos não têm acordo (convenção) com este país. Mais tarde volta a viver nos Países Baixos, ou num país com um acordo (convenção)? Então a Anw pode recomeçar.
    .do = Diga ao SVB que vai mudar de país.
    .term-from = A Anw acaba em { $date }.
keep-anw-ask = Pergunte ao SVB se pode levar a sua Anw
    .why = Isto depende dos acordos com este país. Não sabemos ao certo. A Anw pode acabar.
    .do = Pergunte ao SVB. Não saia antes de ter uma resposta por escrito.

# Child benefit
keep-akw = Abono de família (kinderbijslag)
    .sure = O SVB vê 4 vezes por ano se recebe abono de família.
    .ask = Pergunte ao SVB: ainda recebo abono de família depois de mudar de país?
keep-akw-job-search = Pergunte ao SVB se o abono de família continua
    .why = Vai lá procurar trabalho, no máximo 3 meses. Não muda de país.
    .do = Pergunte ao SVB antes de ir. Não pare nada por sua conta.
keep-akw-other-parent = Pergunte ao SVB se o abono de família continua
    .why = Depois da saída já não tem seguro para o abono de família. O outro pai ou mãe talvez tenha. Então essa pessoa pode receber o dinheiro.
    .do = Diga ao SVB que vai mudar de país. Pergunte se o outro pai ou mãe pode receber o abono de família.
keep-akw-parent-in-eu = Pergunte ao SVB se o abono de família continua
    .why = Quem sai já não tem seguro para o abono de família. Recebe uma pensão ou um subsídio dos Países Baixos? Então na UE o abono de família às vezes pode continuar.
    .do = Pergunte ao SVB antes de ir.
keep-akw-parent-leaves = O seu abono de família acaba
    .why = Quem sai já não tem seguro para o abono de família. O SVB vê isto nestes dias: 1 de janeiro, 1 de abril, 1 de julho e 1 de outubro.
    .do = Diga ao SVB que vai mudar de país. Recebeu a mais? Tem de pagar isso de volta.
    .term-from = A partir de { $date } já não há abono de família.
keep-akw-child-same = Mantém o abono de família
    .why = Continua com seguro nos Países Baixos. O seu filho ou filha vive então num país com as mesmas regras.
    .do = Diga ao SVB que o seu filho ou filha muda de país.
keep-akw-child-since = Pergunte ao SVB se o abono de família continua
    .why = Para este país as regras mudaram. Já então recebia dinheiro por este filho ou filha? Então às vezes pode continuar.
    .do = Pergunte ao SVB. Diga desde quando o seu filho ou filha vive lá.
keep-akw-child-stops = O seu abono de família acaba
    .why = Para um filho ou filha que vai viver neste país não há abono de família.
    .do = Já recebia dinheiro por este filho ou filha quando foi viver lá? Pergunte ao SVB se pode continuar.
    .term-from = A partir de { $date } já não há abono de família.
keep-akw-child-ask = Pergunte ao SVB se o abono de família continua
    .why = O seu filho ou filha vai viver neste país. Não sabemos ao certo o que acontece então.
    .do = Pergunte ao SVB antes de o seu filho ou filha ir.

# Allowance for children
keep-kgb = Apoio por filhos (kindgebonden budget)
    .sure = Sem abono de família não há apoio por filhos.
    .ask = Pergunte ao Dienst Toeslagen: ainda recebo o apoio por filhos (kindgebonden budget) depois de mudar de país?
keep-kgb-job-search = Pergunte se o apoio por filhos (kindgebonden budget) continua
    .why = Vai lá procurar trabalho, no máximo 3 meses. Não muda de país.
    .do = Pergunte ao Dienst Toeslagen antes de ir. Não pare nada por sua conta.
keep-kgb-stops = O seu apoio por filhos acaba
    .why = Sem abono de família não há apoio por filhos.
    .do = Diga ao Dienst Toeslagen. Recebeu a mais? Tem de pagar isso de volta.
keep-kgb-child-same = Mantém o apoio por filhos
    .why = Se o abono de família continua, este dinheiro também continua.
    .do = Diga ao Dienst Toeslagen que o seu filho ou filha muda de país.
keep-kgb-ask = Pergunte se o apoio por filhos (kindgebonden budget) continua
    .why = Este dinheiro vai junto com o abono de família. Não sabemos ao certo se esse continua.
    .do = Pergunte ao Dienst Toeslagen antes da saída.

# Other allowances
keep-allowances = Apoio para saúde, aluguer ou creche (toeslag)
    .sure = O apoio ao aluguer (huurtoeslag) é só para uma casa nos Países Baixos.
    .ask = Pergunte ao Dienst Toeslagen: que apoio (toeslag) tenho de parar, e a partir de que dia?
keep-allowances-job-search = Pergunte se os seus apoios (toeslagen) continuam
    .why = Vai lá procurar trabalho, no máximo 3 meses. Não muda de país.
    .do = Pergunte ao Dienst Toeslagen antes de ir. Não pare nada por sua conta.
keep-allowances-care-may-stay = O apoio ao aluguer acaba. O apoio à saúde pode continuar
    .why = O apoio ao aluguer (huurtoeslag) é só para uma casa nos Países Baixos. O apoio à saúde (zorgtoeslag) é possível. Para isso tem de ter lá cuidados de saúde que os Países Baixos pagam, pelo CAK. O apoio à creche (kinderopvangtoeslag) depende de trabalho nos Países Baixos.
    .do = Recebe apoio ao aluguer? Trate de o parar. Pergunte ao Dienst Toeslagen pelo apoio à saúde no seu novo país. Recebeu a mais? Tem de pagar isso de volta.
# Native reader: does “Trate de parar” say that the reader must stop it? Is “no Dienst Toeslagen” right?
keep-allowances-stops = Os seus apoios (toeslagen) acabam
    .why = O apoio ao aluguer (huurtoeslag) é só para uma casa nos Países Baixos. O apoio à saúde (zorgtoeslag) é para quem tem aqui seguro de saúde. Ou para quem tem cuidados de saúde através do CAK. O seu companheiro ou companheira trabalha nos Países Baixos? Então o apoio à creche às vezes pode continuar.
    .do = Trate de parar os apoios no Dienst Toeslagen. Recebeu a mais? Tem de pagar isso de volta.
keep-allowances-ask = Pergunte o que acontece ao seu apoio (toeslag)
    .why = O apoio ao aluguer (huurtoeslag) é só para uma casa nos Países Baixos. O apoio à saúde (zorgtoeslag) às vezes pode continuar. Não sabemos ao certo se é assim no seu caso.
    .do = Pergunte ao Dienst Toeslagen antes de ir. Trate de parar o apoio ao aluguer. Recebeu a mais? Tem de pagar isso de volta.

# Health care
keep-care = Médico e hospital (seguro de saúde)
    .sure = Tem de dizer à sua seguradora de saúde que vai mudar de país.
    .ask = Pergunte ao CAK: os Países Baixos pagam os meus cuidados de saúde no meu novo país?
keep-care-job-search = Mantém o seu seguro de saúde neerlandês
    .why = Vai lá procurar trabalho, no máximo 3 meses. Não muda de país. Pensamos que então continua aqui com seguro.
    .do = Pergunte à sua seguradora de saúde se isto está certo. Leve o seu cartão europeu de saúde (EHIC).
keep-care-ask-insurer = Talvez continue aqui com seguro. Pergunte
    .why = Com WW ou Ziektewet às vezes continua com seguro nos Países Baixos. O UWV diz até que dia. Não sabemos ao certo se é assim no seu caso.
    .do = Pergunte ao UWV e à sua seguradora de saúde antes de ir. Não saia sem seguro.
    .term-insurer = Diga isso à sua seguradora de saúde por volta de { $date }.
    .event-insurer = Diga à sua seguradora de saúde que vai mudar de país
keep-care-ends = O seu seguro de saúde neerlandês acaba
    .why = Depois da saída, os Países Baixos já não pagam os seus cuidados de saúde.
    .do = Trate de um seguro no seu novo país antes de ir.
    .term-insurer = Diga isso à sua seguradora de saúde por volta de { $date }.
    .event-insurer = Diga à sua seguradora de saúde que vai mudar de país
keep-care-ends-until-aow = O seu seguro de saúde neerlandês acaba
    .why = Depois da saída, os Países Baixos já não pagam os seus cuidados de saúde.
    .do = Trate de um seguro no seu novo país antes de ir. Vai receber AOW mais tarde? Então pergunte ao CAK. Às vezes os Países Baixos pagam os seus cuidados de saúde a partir dessa altura.
    .term-insurer = Diga isso à sua seguradora de saúde por volta de { $date }.
    .event-insurer = Diga à sua seguradora de saúde que vai mudar de país
keep-care-ask = O seu seguro de saúde acaba. Pergunte ao CAK o que há para si
    .why = Os Países Baixos pagam os seus cuidados de saúde neste país? Não sabemos ao certo.
    .do = Pergunte ao CAK antes de ir: hetcak.nl. Não saia sem seguro.
    .term-insurer = Diga isso à sua seguradora de saúde por volta de { $date }.
    .event-insurer = Diga à sua seguradora de saúde que vai mudar de país
keep-care-insured-there = O seu seguro de saúde neerlandês acaba. Tem seguro lá
    .why = Recebe dinheiro de trabalho ou pensão desse país. Então tem os cuidados de saúde desse país.
    .do = Pergunte ao CAK se isto está certo. Faça a inscrição no seguro desse país.
    .term-insurer = Diga isso à sua seguradora de saúde por volta de { $date }.
    .event-insurer = Diga à sua seguradora de saúde que vai mudar de país
keep-care-cak = Tem cuidados de saúde lá, e os Países Baixos também pagam
    .why = O seu seguro neerlandês acaba. Tem os mesmos cuidados de saúde que as pessoas de lá. Paga um valor todos os meses. Esse valor é descontado da sua pensão ou subsídio.
    .do = Faça a inscrição no CAK: hetcak.nl. Recebe um formulário: S1 ou 121.
    .term-insurer = Diga isso à sua seguradora de saúde por volta de { $date }.
    .event-insurer = Diga à sua seguradora de saúde que vai mudar de país

# Long-term care
keep-wlz = Lar com enfermagem ou cuidados longos em casa (Wlz)
    .sure = Só com AOW ou pensão, não tem Wlz noutro país.
    .ask = Pergunte ao CAK: que cuidados longos posso ter no meu novo país?
keep-wlz-ask = Pergunte se continua com seguro para a Wlz
    .why = Talvez não mude de país, ou o seu subsídio ainda conta. Então às vezes continua com seguro. Não sabemos isso ao certo.
    .do = Pergunte ao SVB antes de ir.
keep-wlz-stops = O seu direito à Wlz acaba
    .why = A Wlz é só para quem vive ou trabalha nos Países Baixos.
    .do = Recebe agora cuidados da Wlz? Pergunte antes de ir que cuidados pode ter lá.
    .term-from = A Wlz acaba em { $date }.

# Nationality
keep-nationality = Nacionalidade neerlandesa
    .sure = Quem tem nacionalidade neerlandesa não a perde logo depois da saída.
    .ask = Pergunte à sua câmara municipal ou à embaixada: como mantenho a nacionalidade neerlandesa se viver lá?
keep-nationality-only-dutch-suriname = Mantém a nacionalidade neerlandesa
    .why = Só tem a nacionalidade neerlandesa. Mantém-na, mesmo depois de muito tempo. Pede a nacionalidade surinamesa por sua vontade? Então mantém a neerlandesa se nasceu lá e vive lá nesse momento. Mas quem recebe a surinamesa pelo tratado de 1975 perde a nacionalidade neerlandesa.
    .do = Peça um novo passaporte antes de ir. Pergunte à embaixada antes de pedir a nacionalidade surinamesa.
keep-nationality-only-dutch = Mantém a nacionalidade neerlandesa
    .why = Só tem a nacionalidade neerlandesa. Mantém-na, mesmo depois de muito tempo. Mas escolhe outra nacionalidade? Então talvez perca a neerlandesa.
    .do = Peça um novo passaporte antes de ir.
keep-nationality-in-eu = Mantém a nacionalidade neerlandesa
    .why = Quem vive na UE ou no Reino dos Países Baixos mantém a nacionalidade neerlandesa. Muda mais tarde para outro país? Então há outras regras.
    .do = Peça um novo passaporte antes de ir.
keep-nationality-ask = Pergunte se mantém a nacionalidade neerlandesa
    .why = Tem também outra nacionalidade. Não sabemos ao certo se este país conta como UE.
    .do = Peça um novo passaporte antes de ir, e depois a cada 10 anos.
keep-nationality-renewed = Mantém a nacionalidade neerlandesa, mas não é automático
    .why = Tem também outra nacionalidade. O seu último passaporte deu 13 novos anos com nacionalidade neerlandesa. Perde-a no futuro? Então os seus filhos com menos de 18 anos muitas vezes também a perdem.
    .do = Peça a cada 10 anos um novo passaporte.
    .term-renew = Tenha um novo passaporte o mais tardar em { $date }. Senão, perde depois a nacionalidade neerlandesa.
    .event-renew = Último dia para ter um novo passaporte neerlandês
keep-nationality-lost-perhaps = Pergunte se ainda tem a nacionalidade neerlandesa
    .why = Tem também outra nacionalidade, e saiu há muito tempo. Depois de 13 anos sem novo passaporte perde-se a nacionalidade neerlandesa. Até 1 de abril de 2022 era depois de 10 anos. Filhos com menos de 18 anos muitas vezes também a perdem.
    .do = Pergunte à embaixada. Perdeu a nacionalidade? Às vezes pode tê-la de volta. Pergunte isso também.
keep-nationality-thirteen-years = Mantém a nacionalidade neerlandesa, mas não é automático
    .why = Tem também outra nacionalidade. Vive 13 anos fora do Reino dos Países Baixos e da UE? Então perde depois a nacionalidade neerlandesa. Com cada novo passaporte o tempo recomeça. Perde-a no futuro? Então os seus filhos com menos de 18 anos muitas vezes também a perdem.
    .do = Peça um novo passaporte antes de ir, e depois a cada 10 anos.
    .term-renew = Tenha um novo passaporte o mais tardar em { $date }. Senão, perde depois a nacionalidade neerlandesa.
    .event-renew = Último dia para ter um novo passaporte neerlandês

# The way back
keep-way-back = Voltar para os Países Baixos
    .sure = Depende do seu passaporte e autorização: quem tem nacionalidade neerlandesa pode sempre voltar.
    .ask = Pergunte ao IND: o que acontece ao meu direito de residência, e posso voltar?
keep-way-back-dutch = Pode sempre voltar
    .why = Tem nacionalidade neerlandesa. Quem a tem pode sempre viver aqui.
    .do = Trate de manter a nacionalidade neerlandesa. Leia o que dizemos sobre isso.
keep-way-back-eu = Pode voltar
    .why = Tem nacionalidade de um país da UE, da Islândia, do Liechtenstein, da Noruega ou da Suíça. Então pode viver aqui.
keep-way-back-permit = Pode perder a sua autorização de residência. Pergunte ao IND
    .why = Pode acontecer se está fora mais de 6 meses seguidos. Ou 3 anos seguidos, cada ano mais de 4 meses seguidos.
    .do = Pergunte ao IND antes de ir se pode voltar. Às vezes há um caminho de volta. Por exemplo se teve nacionalidade neerlandesa, ou viveu aqui muito tempo em criança. Saiu com o subsídio de regresso? Então é possível dentro de 1 ano.
    .term-back = Em { $date } está fora há 6 meses. Fica mais tempo fora? Então o IND pode retirar a sua autorização (intrekken).
    .event-back = Último dia para voltar com a sua autorização de residência
keep-way-back-long-term = Pode perder o seu direito de residência. Pergunte ao IND
    .why = É residente de longa duração da UE. Está 12 meses seguidos fora da UE? Então pode perder esse direito. Vai para outro país da UE? Então há outras regras.
    .do = Pergunte ao IND antes de ir se pode voltar.
    .term-back = Depois de { $date } ainda está fora da UE? Então pode perder o seu direito de residência.
    .event-back = Último dia para voltar com o seu direito de residência
keep-way-back-asylum = Pode perder a sua autorização de residência. Pergunte ao IND
    .why = Pode acontecer se está fora mais de 6 meses seguidos. Ou 3 anos seguidos, cada ano mais de 4 meses seguidos. Vai ao país de onde fugiu? Então pode acontecer já depois de uma visita.
    .do = Pergunte ao IND ou à VluchtelingenWerk antes de ir, também para uma visita.
    .term-back = Em { $date } está fora há 6 meses. Fica mais tempo fora? Então o IND pode retirar a sua autorização (intrekken).
    .event-back = Último dia para voltar com a sua autorização de residência
keep-way-back-ask = Voltar não é simples. Pergunte ao IND
    .why = Se sair, normalmente o seu direito de residência acaba. Às vezes há um caminho de volta. Por exemplo se teve nacionalidade neerlandesa, ou viveu aqui muito tempo em criança. A opção de voltar (terugkeeroptie) é só com o subsídio de regresso, dentro de 1 ano.
    .do = Pergunte ao IND antes de ir.

# What is left of the money: now beside there. $names are names of schemes, $part is a number or a range (left-range), $amount
# a text as amount-euros makes it.
left-card = Com quanto dinheiro fico?
    .hint = Agora e lá, lado a lado
left-title = O seu dinheiro: agora e lá
left-keeps-from = A partir de { $date } ainda tem: { $names }.
left-keeps = Depois da saída ainda tem: { $names }.
left-keeps-none = Deste dinheiro não fica com nada depois da saída.
left-stops = Isto acaba: { $names }.
left-asks = Isto não é certo. Pergunte antes de ir: { $names }.
left-claims = Já pode receber isto. Peça já: { $names }.
left-later = Isto vem mais tarde: { $names }.
left-no-filling-up = Noutro país, ninguém dos Países Baixos completa o seu dinheiro. Então tem só o que aqui está em “lá”.
left-now = Agora
left-there = Lá
left-range = { $least } a { $most }
left-have = Recebe isto
left-not-yet = Ainda não
left-same = O mesmo
left-about = Cerca de { $part } por cento de agora
left-at-least = Pelo menos cerca de { $part } por cento de agora
left-changed = Continua. Pergunte quanto recebe
left-ask = Não é certo. Pergunte
left-nothing = Nada
left-claim = Já é possível. Peça já
left-comes-later = Vem mais tarde
left-share = Cerca de { $part } por cento de uma AOW completa
left-share-later = Mais tarde: cerca de { $part } por cento de uma AOW completa
left-aow-share = De quanto é a minha AOW?
left-aow-share-in-letter = Isso está na carta do SVB
    .why = Nessa carta está quantos por cento de AOW tem. Essa percentagem não muda por mudar de país.
    .do = Procure a carta. Já não a tem? Peça uma nova ao SVB.
left-aow-share-estimate = Fazemos uma conta aproximada
    .why = Cada ano nos Países Baixos conta 2 por cento. São os 50 anos antes de a sua AOW começar. Entretanto esteve muito tempo fora? Então é menos. Continuou a pagar do seu bolso, ou conta outro país? Então pode ser mais.
    .do = Peça ao SVB uma lista dos seus anos de AOW.
left-reckoned = Pensamos: cerca de { $part } por cento de uma AOW completa.
left-reckoned-from = Isto vem da sua data de nascimento, do seu primeiro dia aqui e da sua saída. Só o SVB sabe ao certo.
left-offer = Quer já saber mais ou menos? Então preencha isto:
left-example = Um exemplo em euros
left-example-alone = Uma AOW completa era em { $date }: { $amount } por mês, para quem não vive em casal.
left-example-partner = Uma AOW completa era em { $date }: { $amount } por mês, para cada pessoa de um casal.
left-example-there = Neste país, também quem não vive em casal recebe este valor. Uma AOW completa era em { $date }: { $amount } por mês.
left-example-share = A sua parte é cerca de { $least }.
left-example-range = A sua parte é cerca de { $least } a { $most }.
left-example-note = Isto é bruto: ainda se desconta dinheiro para impostos e saúde. É um exemplo desse tempo. Pergunte ao SVB quanto recebe.
left-euros = { $euros } €
left-besides = Pense também nisto
left-rent = Aluga uma casa? Acabe o contrato a tempo. Quer ficar com a casa? Pergunte primeiro ao dono (senhorio) se pode.
left-pension = Pensão: trabalhou nos Países Baixos? Então talvez tenha uma pensão. Veja em mijnpensioenoverzicht.nl. Vai consigo para todos os países.
left-house = Casa ou poupanças noutro país? Isso já pode contar para a assistência social (bijstand) e o AIO. Tem bijstand? Diga agora à câmara municipal. Tem AIO? Diga agora ao SVB.
left-tax = Impostos: às vezes paga nos Países Baixos, às vezes no outro país. É diferente para cada país. Pergunte às Finanças (Belastingdienst).
left-tax-call = Telefone às Finanças (Belastingdienst) para o estrangeiro
