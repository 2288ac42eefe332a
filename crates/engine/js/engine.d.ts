// The types of engine.js. `UPDATE=1 cargo test -p engine --test types` makes a part of them.

/** A day as `2026-11-28`; where less is known `2026-11` or `2026`. */
export type PartialDate = string;
/** ISO 3166-1, two letters; `XK` for Kosovo. */
export type Country = string;

// Made of the program from here on:
/** Everything that can be known of a person. What each means is in /data/v1/questions.json. */
export interface Facts {
  application_received?: PartialDate | 'none';
  birth_date?: PartialDate;
  birth_country?: Country;
  nationalities?: Country[];
  former_nationalities?: Country[];
  settled_in_nl?: PartialDate;
  moluccan_register?: boolean;
  asylum_permit?: boolean;
  asylum_permit_received?: PartialDate;
  family_reunification_with_asylum_holder?: boolean;
  lives_in_nl?: boolean;
  residence_since?: PartialDate;
  permit?: 'dutch' | 'regular_fixed' | 'regular_indefinite' | 'asylum_fixed' | 'asylum_indefinite' | 'eu' | 'association_agreement' | 'other';
  temporary_purpose?: boolean;
  benefits?: BenefitPeriod[];
  destination?: Country;
  admission_proof?: boolean;
  nationality_declaration?: boolean;
  renounces_dutch_nationality?: boolean;
  partner?: 'none' | 'goes_along' | 'stays_in_nl' | 'already_there' | 'separated';
  foster_children?: boolean;
  foster_consent?: boolean;
  state_debts?: 'none' | 'arrangement' | 'not_collected' | 'unpaid';
  partner_state_debts?: 'none' | 'arrangement' | 'not_collected' | 'unpaid';
  detained?: boolean;
  evading_sentence?: boolean;
  partner_detained?: boolean;
  partner_evading_sentence?: boolean;
  receives?: ('aow' | 'aio' | 'participatiewet' | 'wia' | 'wao' | 'ww' | 'pen' | 'anw' | 'toe' | 'kgb' | 'akw' | 'wajong' | 'zw' | 'tw' | 'waz' | 'ioaw' | 'ioaz' | 'iow' | 'bbz')[];
  stay?: 'visit' | 'part_of_year' | 'try_first' | 'for_good';
  wia_kind?: 'iva' | 'wga_lgu' | 'wga_lau' | 'wga_vvu';
  vvu_since?: PartialDate;
  alone?: boolean;
  who_moves?: 'family' | 'parent' | 'child';
  seeks_work?: boolean;
  full_ww_4_weeks?: boolean;
  insured_there?: boolean;
  departure?: PartialDate;
  insured_year?: boolean;
  other_parent_here?: boolean;
  wajong_reason?: 'treatment' | 'work' | 'carer' | 'other';
  passport_since?: PartialDate | 'none';
  anw_since?: PartialDate;
  voluntary_application?: PartialDate | 'not_yet';
  role?: 'remigrant' | 'partner' | 'child';
  return_option_used?: boolean;
  lawful_three_years?: boolean;
  child_condition?: 'together' | 'came_of_age' | 'neither';
  readmission_asked?: PartialDate | 'not_yet';
  lives_in_nl_again?: boolean;
  moved_back?: PartialDate;
  partner_died?: PartialDate;
  deceased_insured?: boolean;
  deceased_left?: PartialDate | 'never_lived';
  deceased_insured_there?: boolean;
  child_under_18?: boolean;
  unfit_for_work?: boolean;
  separated_on?: PartialDate;
  married?: boolean;
  permanently_separated?: boolean;
  together_on?: PartialDate;
  other_has_award?: boolean;
  detention?: 'shorter' | 'month' | 'fugitive' | 'departed';
  released_on?: PartialDate | 'not_yet';
  child_birth_date?: PartialDate;
  nationality_step?: 'none' | 'asked' | 'received' | 'refused';
  change_on?: PartialDate;
  still_in_nl?: boolean;
  award_on?: PartialDate;
  leaves_on?: PartialDate | 'not_yet';
  not_to_blame?: boolean;
  left_with_incapacity?: boolean;
  incapacity_change?: 'lowered' | 'ended' | 'nothing';
  stopped_benefit?: 'participatiewet' | 'wia' | 'ww' | 'aio' | 'wajong' | 'anw' | 'zw' | 'wao' | 'waz' | 'tw' | 'akw' | 'kgb' | 'toe' | 'ioaw' | 'ioaz' | 'iow' | 'bbz';
  back_on?: PartialDate | 'not_yet';
  abroad_from?: PartialDate;
  abroad_until?: PartialDate;
  days_abroad_before?: number;
  residence_now?: 'dutch' | 'eu' | 'regular_fixed' | 'regular_indefinite' | 'eu_long_term' | 'temporary_asylum' | 'asylum_indefinite' | 'temporary_protection' | 'procedure' | 'none';
  no_means?: boolean;
  helped_before?: boolean;
  office?: 'svb' | 'uwv' | 'uwv_zw' | 'municipality' | 'toeslagen' | 'cak' | 'ind' | 'ind_asylum';
  decision_on?: PartialDate;
  partner_place?: 'none' | 'along' | 'stays' | 'there';
  household?: 'single' | 'single_parent' | 'couple';
  payment?: 'nothing' | 'small' | 'more';
  gross_benefits?: number;
}

/** A benefit, from its first day until its last; without `until` it still runs. */
export interface BenefitPeriod {
  kind: 'aow' | 'ww' | 'wamil' | 'ioaz' | 'iow' | 'ioaw' | 'wao' | 'wajong' | 'participatiewet' | 'bbz' | 'wia' | 'waz' | 'wachtgeld' | 'zw' | 'anw' | 'tw' | 'other';
  from: PartialDate;
  until?: PartialDate;
  loan?: boolean;
}

export type Scheme = 'remigration' | 'aow' | 'aow-voluntary' | 'aio' | 'pension' | 'wia' | 'wao-waz' | 'wajong' | 'ww' | 'zw' | 'tw' | 'older-unemployed' | 'bijstand' | 'anw' | 'akw' | 'kgb' | 'allowances' | 'care' | 'wlz' | 'nationality' | 'way-back' | 'return-option' | 'visit-or-move-back' | 'third-country' | 'partner-died' | 'orphans' | 'separation' | 'together' | 'child-18' | 'detention' | 'nationality-duties' | 'report' | 'life-certificate' | 'small-payment' | 'amounts' | 'incapacity-lowered' | 'leave-in-time' | 'died-before-leaving' | 'coming-back' | 'back-in-nl' | 'survivor' | 'aow-alone' | 'certificate' | 'partner-moves' | 'children-move' | 'asylum' | 'help-to-return' | 'no-permit' | 'voluntary-insurance' | 'report-benefit' | 'objection' | 'permit-first' | 'claim-aow-now' | 'passport' | 'digid' | 'bank' | 'insurer' | 'health-care' | 'tell-svb' | 'tell-uwv' | 'tell-municipality' | 'tell-pension-fund' | 'child-benefit' | 'home' | 'stop-allowances' | 'post-address' | 'owing' | 'deregister' | 'new-address' | 'insure-yourself' | 'alive-svb' | 'alive-uwv' | 'alive-fund' | 'tax-return' | 'use-digid' | 'claim-aow' | 'renew-passport' | 'away-bijstand' | 'away-aio' | 'away-ww' | 'away-wia' | 'away-wajong' | 'away-zw' | 'away-tw' | 'away-aow' | 'away-anw' | 'away-akw' | 'away-allowances' | 'away-pension' | 'away-residence' | 'away-care' | 'away-registration' | 'away-home';
export type Condition = 'application-in-time' | 'target-group' | 'nationality' | 'age-55' | 'age-18-on-settling' | 'lives-in-nl' | 'residence-8-years' | 'permit-at-decision' | 'benefit-1-year' | 'state-debts' | 'not-detained' | 'not-evading-sentence' | 'partner-goes-along' | 'foster-consent' | 'destination-country-of-origin' | 'admission-proof';
export type OpenQuestion = 'naturalised-refugee' | 'refugee-born-elsewhere' | 'moluccan-to-indonesia' | 'break-before-application' | 'gap-in-one-benefit';
export type Effect = 'stays' | 'changes' | 'ask' | 'stops';
export type Contact = 'svb' | 'svb-remigration' | 'uwv' | 'cak' | 'municipality' | 'ind' | 'pension-fund' | 'toeslagen' | 'embassy' | 'iom' | 'dtv' | 'vluchtelingenwerk' | 'juridisch-loket' | 'health-insurer' | 'bank' | 'landlord' | 'own-consulate' | 'digid' | 'tax-abroad' | 'duo';
export type Sure = 'verified' | 'older' | 'derived' | 'unverified';
// Until here.

/** What is asked. */
export interface Request {
  /** What is known of the person. What is left out is not known. */
  facts: Facts;
  /** Which scheme, event or step; left out, the remigration benefit. */
  scheme?: Scheme;
  /** The day on which it is asked, as `2026-11-28`; left out, today in the Netherlands. */
  today?: string;
}

interface Dated {
  /** The day on which it was asked. */
  today: string;
  /** The day on which the texts of the Act were last read for this module. */
  rules_checked: string;
}

/** The outcome of the Remigration Act. It is no decision: the SVB decides. */
export interface ActOutcome extends Dated {
  scheme: 'remigration';
  /** `undetermined`: nothing fails for sure, and not everything is known. Never read it as a no. */
  verdict: 'eligible' | 'not_eligible' | 'undetermined';
  /** The same in more detail: `closed-…` where nobody applied in time, and how it would have turned out. */
  detail: Detail;
  /** Whether no further fact can change the verdict. */
  settled: boolean;
  /** A reason for each condition: those that fail, then those that are open, then those that hold. */
  reasons: Reason[];
}

export type Detail =
  | 'eligible'
  | 'not-eligible'
  | 'undetermined'
  | 'closed-qualified'
  | 'closed-not-qualified'
  | 'closed-unclear'
  | 'other-rules';

/** Why a condition holds, fails or is open. */
export interface Reason {
  condition: Condition;
  truth: 'holds' | 'fails' | 'open';
  /** Its places in the Act, the most telling one first, as `2b(1)(c)`. */
  articles: string[];
  /** The address of the article, in the text of the day that counts. */
  address: string;
  /** What of the facts tells it, by the code of a message and its values, as `why-age` and `{ age: 50 }`. */
  because?: { code: string; values: Record<string, string | number> };
  /** The facts that keep it open. */
  missing: (keyof Facts)[];
  /** What our sources leave open, where it is about this person. */
  open_questions: OpenQuestion[];
}

/** The outcome of a scheme, event or step around the Act. */
export interface SchemeOutcome extends Dated {
  scheme: Exclude<Scheme, 'remigration'>;
  /** `ask`: our sources do not settle it; ask `contact`. `open`: a fact is missing. */
  effect: Effect | 'open' | 'not_concerned';
  /** The code of what follows, where that is sure. */
  outcome: string | null;
  /** Whom to ask or to tell. */
  contact: Contact | null;
  /** Days that follow; after a deadline something is lost. */
  days: { code: string; day: string; deadline: boolean }[];
  /** How many days the planned stay is longer than allowed, of being away. */
  days_too_long?: number;
  /** The facts that keep it open. */
  missing: (keyof Facts)[];
  sources: Source[];
}

/** Where a rule stands. */
export interface Source {
  name: string;
  address: string;
  /** The day, month or year of the text that was read. */
  day?: string;
  sure: Sure;
}

export interface Engine {
  /** Throws a TypeError with one sentence that names the key where something is wrong with the request. */
  judge(request: Omit<Request, 'scheme'> & { scheme?: 'remigration' }): ActOutcome;
  judge(request: Request & { scheme: Exclude<Scheme, 'remigration'> }): SchemeOutcome;
}

/**
 * Loads the engine, once. Without an argument its WebAssembly is fetched from beside this module; its bytes can be given
 * instead, as a program without a browser does.
 */
export function load(wasm?: BufferSource | URL | Response): Promise<Engine>;
