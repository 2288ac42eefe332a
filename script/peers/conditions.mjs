// The sixteen conditions of the remigration benefit over flat facts, once for all engines; each turns them into rules of
// its own. Left out is what our engine leaves open, since the peers know only yes and no.
import { day } from "./facts.mjs";

// The few kinds of statement.
const all = (...parts) => ({ kind: "all", parts });
const any = (...parts) => ({ kind: "any", parts });
const is = (fact) => ({ kind: "is", fact, value: true });
const not = (fact) => ({ kind: "is", fact, value: false });
const before = (fact, date) => ({ kind: "before", fact, number: day(date) });
/** This day is not after that one. */
const reached = (fact, other) => ({ kind: "reached", fact, other });
const oneOf = (fact, ...words) => ({ kind: "oneOf", fact, words });
const noneOf = (fact, ...words) => ({ kind: "noneOf", fact, words });

const recruited = (countries, date) => all(oneOf("born", ...countries), is("nationalOfBirth"), before("settled", date));
const settledDebts = (fact) => oneOf(fact, "none", "arrangement", "not_collected");
const isDutch = any(is("dutch"), oneOf("permit", "dutch"));
const alone = noneOf("partner", "goes_along");

export const CONDITIONS = {
  "application-in-time": before("application", "2025-01-01"),
  "target-group": any(
    recruited(["TR", "MA", "TN", "CV", "RS", "ME", "BA", "XK", "MK"], "2014-07-01"),
    recruited(["HR"], "2013-07-01"),
    recruited(["SI"], "2004-05-01"),
    recruited(["ES", "PT", "IT", "GR"], "1993-11-01"),
    all(oneOf("born", "SR"), any(is("dutch"), is("surinamese")), before("settled", "2014-07-01")),
    is("moluccan"),
    all(before("asylum", "2014-07-01"), not("dutch")),
    all(is("family"), before("settled", "2014-07-01")),
  ),
  nationality: any(
    not("dutch"),
    all(is("onlyDutch"), is("declares")),
    all(is("dutch"), not("onlyDutch"), is("renounces")),
  ),
  "age-55": reached("day55", "application"),
  "age-18-on-settling": reached("day18", "settled"),
  "lives-in-nl": is("lives"),
  "residence-8-years": all(reached("day8years", "application"), any(isDutch, not("temporary"))),
  "permit-at-decision": any(
    isDutch,
    all(
      oneOf("permit", "regular_fixed", "regular_indefinite", "asylum_indefinite", "eu", "association_agreement"),
      not("temporary"),
    ),
  ),
  "benefit-1-year": is("year"),
  "state-debts": all(settledDebts("debts"), any(alone, settledDebts("partnerDebts"))),
  "not-detained": all(not("detained"), any(alone, not("partnerDetained"))),
  "not-evading-sentence": all(not("evading"), any(alone, not("partnerEvading"))),
  "partner-goes-along": noneOf("partner", "stays_in_nl"),
  "foster-consent": any(not("foster"), is("consent")),
  "destination-country-of-origin": all(
    not("inKingdom"),
    any(
      all(is("bornThere"), is("everOfDestination")),
      all(oneOf("born", "SR"), oneOf("destination", "SR"), is("dutch")),
    ),
  ),
  "admission-proof": any(is("nationalOfDestination"), is("proof")),
};

export const IDS = Object.keys(CONDITIONS);
