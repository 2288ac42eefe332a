# How long may I be away? For who goes for a while. Each thing by its name, then each way it can turn out, as in keep.ftl.

away-title = Hoe lang mag u weg?
away-for-good = Ik ga voor altijd. Wat houd ik dan?
away-first = Eerst proberen? Zo lang mag u weg

away-bijstand = Bijstand
away-bijstand-used-up = U krijgt geen bijstand voor deze dagen
    .why = U was dit jaar al zo lang weg als mag. Elk jaar op 1 januari begint het tellen opnieuw.
    .do = Vertel het de gemeente vóór u gaat.
away-bijstand-13-weeks = U mag 13 weken per jaar weg
    .why = Dat is zo vanaf de AOW-leeftijd. Het mag niet langer dan 13 weken achter elkaar. Wij tellen de dag van vertrek mee. Blijft u langer? Dan krijgt u voor die dagen geen bijstand.
    .do = Vertel het de gemeente vóór u gaat.
    .term-until = De laatste dag weg met bijstand is { $date }.
    .event-until = Laatste dag weg met bijstand
away-bijstand-4-weeks = U mag 4 weken per jaar weg
    .why = Het mag niet langer dan 4 weken achter elkaar. Wij tellen de dag van vertrek mee. Blijft u langer? Dan krijgt u voor die dagen geen bijstand.
    .do = Vertel het de gemeente vóór u gaat.
    .term-until = De laatste dag weg met bijstand is { $date }.
    .event-until = Laatste dag weg met bijstand

away-aio = AIO (extra geld bij een kleine AOW)
away-aio-used-up = U krijgt geen AIO voor deze dagen
    .why = U was dit jaar al 13 weken weg. Meer mag niet met AIO. Elk jaar op 1 januari begint het tellen opnieuw.
    .do = Vertel het de SVB vóór u gaat.
away-aio-13-weeks = U mag 13 weken per jaar weg
    .why = Het mag niet langer dan 13 weken achter elkaar. Wij tellen de dag van vertrek mee. Blijft u langer? Dan krijgt u voor die dagen geen AIO.
    .do = Vertel het de SVB vóór u gaat.
    .term-until = De laatste dag weg met AIO is { $date }.
    .event-until = Laatste dag weg met AIO
