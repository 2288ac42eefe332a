// The people of the tests: cases of the law (tests/law/cases.json) as the answers they would give.
import { readFileSync } from "node:fs";

const CASES = JSON.parse(readFileSync(new URL("../../law/cases.json", import.meta.url), "utf8"));

/** Every condition of the law. */
export const CONDITIONS = [
  "application-in-time",
  "target-group",
  "nationality",
  "age-55",
  "age-18-on-settling",
  "lives-in-nl",
  "residence-8-years",
  "permit-at-decision",
  "benefit-1-year",
  "state-debts",
  "not-detained",
  "not-evading-sentence",
  "partner-goes-along",
  "foster-consent",
  "destination-country-of-origin",
  "admission-proof",
];

const yesNo = (fact) => (fact === undefined ? "?" : fact ? "yes" : "no");
const list = (fact) => (fact === undefined ? "?" : fact.length ? fact : "none");

/** The answers of the person of a case, by question. */
export function person(id) {
  const { facts } = CASES.find((found) => found.id === id);
  const answers = {
    "application-received": facts.application_received,
    "birth-date": facts.birth_date,
    "birth-country": facts.birth_country,
    nationalities: list(facts.nationalities),
    "former-nationalities": list(facts.former_nationalities),
    "settled-in-nl": facts.settled_in_nl,
    "lives-in-nl": yesNo(facts.lives_in_nl),
    "moluccan-register": yesNo(facts.moluccan_register),
    "residence-since": facts.residence_since,
    permit: facts.permit,
    "temporary-purpose": yesNo(facts.temporary_purpose),
    partner: facts.partner,
    "foster-children": yesNo(facts.foster_children),
    destination: facts.destination,
    "state-debts": facts.state_debts,
    detained: yesNo(facts.detained),
    "evading-sentence": yesNo(facts.evading_sentence),
  };
  (facts.benefits ?? []).forEach((benefit, index) => {
    answers[`benefit-${index + 1}`] = benefit.kind;
    answers[`benefit-since-${index + 1}`] = benefit.from;
    answers[`benefit-loan-${index + 1}`] = yesNo(benefit.loan ?? false);
  });
  for (const [slug, given] of Object.entries(answers)) answers[slug] = given ?? "?";
  return answers;
}

/** The base person, for whom every condition holds. */
export const BASE = person("G00");

/** What becomes of each condition: those named fail or stay open, the others hold. */
export function outcome({ fails = [], open = [] }) {
  const ending = (id) => (fails.includes(id) ? "fails" : open.includes(id) ? "open" : "holds");
  return Object.fromEntries(CONDITIONS.map((id) => [id, ending(id)]));
}

/** Answers of the ways beside the test, as they are kept. */
export const KEEP = `keep
stay=for_good
receives=aow+wia+participatiewet
destination=TR
nationalities=NL+TR
departure=2090-03-01
birth-date=1960-05-06
alone=no
wia-kind=iva
insured-there=?
`;

/** Somebody of sixty-eight with AOW and AIO, alone, who goes to Turkey for good, on one of these ways. */
export const toTurkey = (way, departure = "2027-03-01") => `${way}
stay=for_good
birth-date=1958-05-01
receives=aow+aio
destination=TR
nationalities=TR
departure=${departure}
alone=yes
insured-there=no
`;
