// The facts of a case, made flat for engines that know neither dates nor lists. They get all of this ready-made; ours
// works it out from the case itself, every time.

/** What stands for "never" among the numbers of days. */
const NEVER = 9_999_999;

/** The number of a day, some years later: 29 February becomes 1 March, as the law engine reads it. */
function day(text, years = 0) {
  const [year, month, date] = text.split("-").map(Number);
  return Math.round(Date.UTC(year + years, month - 1, date) / 86_400_000);
}

const KINGDOM = ["NL", "AW", "CW", "SX", "BQ"];

/** Whether a case can be made flat: everything told, every date exact, and one who applied. */
export function isFlat({ facts, expect }) {
  const periods = (facts.benefits ?? []).flatMap(({ from, until }) => [from, until ?? "0000-00-00"]);
  const own = ["application_received", "birth_date", "settled_in_nl", "residence_since"].map((key) => facts[key] ?? "");
  const dates = [...own, ...periods, facts.asylum_permit_received ?? "0000-00-00"];
  const told = [
    "birth_country",
    "nationalities",
    "lives_in_nl",
    "permit",
    "benefits",
    "state_debts",
    "partner",
    "destination",
    "detained",
    "evading_sentence",
    "foster_children",
  ].every((key) => facts[key] !== undefined);
  return told && dates.every((date) => date.length === 10) && expect.verdict !== "undetermined";
}

/** The facts of a case, flat. The year of benefit is taken from what the case expects: no peer can count it. */
export function flat({ facts, expect }) {
  const held = facts.nationalities;
  const everHeld = [...held, ...(facts.former_nationalities ?? [])];
  return {
    application: day(facts.application_received),
    settled: day(facts.settled_in_nl),
    asylum: facts.asylum_permit_received ? day(facts.asylum_permit_received) : NEVER,
    day55: day(facts.birth_date, 55),
    day18: day(facts.birth_date, 18),
    day8years: day(facts.residence_since, 8),
    born: facts.birth_country,
    destination: facts.destination,
    bornThere: facts.birth_country === facts.destination,
    inKingdom: KINGDOM.includes(facts.destination),
    dutch: held.includes("NL"),
    onlyDutch: held.length === 1 && held[0] === "NL",
    surinamese: held.includes("SR"),
    nationalOfBirth: everHeld.includes(facts.birth_country),
    nationalOfDestination: held.includes(facts.destination),
    everOfDestination: everHeld.includes(facts.destination),
    lives: facts.lives_in_nl,
    moluccan: facts.moluccan_register ?? false,
    family: facts.family_reunification_with_asylum_holder ?? false,
    permit: facts.permit,
    temporary: facts.temporary_purpose ?? false,
    year: !expect.fails.includes("benefit-1-year"),
    debts: facts.state_debts,
    detained: facts.detained,
    evading: facts.evading_sentence,
    partner: facts.partner,
    partnerDebts: facts.partner_state_debts ?? "none",
    partnerDetained: facts.partner_detained ?? false,
    partnerEvading: facts.partner_evading_sentence ?? false,
    foster: facts.foster_children,
    consent: facts.foster_consent ?? false,
    declares: facts.nationality_declaration ?? false,
    renounces: facts.renounces_dutch_nationality ?? false,
    proof: facts.admission_proof ?? false,
  };
}

export { day };
