//! The names of the facts, and sets of them.

use super::words;

words! {
    /// The facts the law asks about, by their names in case files.
    FactId {
        /// The day the SVB received the application (*aanvraag*).
        ApplicationReceived = "application_received",
        /// Date of birth.
        BirthDate = "birth_date",
        /// Country of birth.
        BirthCountry = "birth_country",
        /// Nationalities held at the application.
        Nationalities = "nationalities",
        /// Nationalities held earlier.
        FormerNationalities = "former_nationalities",
        /// Start of the settlement (*vestiging*) from which the person has lived in the Netherlands.
        SettledInNl = "settled_in_nl",
        /// Main residence (*hoofdverblijf*) in the Netherlands at the application.
        LivesInNl = "lives_in_nl",
        /// Entered in the register of the Rietkerk benefit (*Rietkerk-uitkering*).
        MoluccanRegister = "moluccan_register",
        /// First permit under art. 8(c) or (d) of the Aliens Act 2000.
        AsylumPermitReceived = "asylum_permit_received",
        /// Settled for family reunification with a holder of such a permit.
        FamilyReunificationWithAsylumHolder = "family_reunification_with_asylum_holder",
        /// Start of the uninterrupted (for foreigners: lawful) residence up to the application.
        ResidenceSince = "residence_since",
        /// Right of residence at the decision.
        Permit = "permit",
        /// Stay for a temporary purpose (*tijdelijk doel*).
        TemporaryPurpose = "temporary_purpose",
        /// Benefits received.
        Benefits = "benefits",
        /// Debts to the State (*schulden aan het Rijk*).
        StateDebts = "state_debts",
        /// Deprived of liberty on the day of the application.
        Detained = "detained",
        /// Evading a sentence on the day of the application.
        EvadingSentence = "evading_sentence",
        /// Partner, and what the partner does.
        Partner = "partner",
        /// The partner's debts to the State.
        PartnerStateDebts = "partner_state_debts",
        /// Whether the partner is deprived of liberty.
        PartnerDetained = "partner_detained",
        /// Whether the partner evades a sentence.
        PartnerEvadingSentence = "partner_evading_sentence",
        /// Foster children go along.
        FosterChildren = "foster_children",
        /// Written consent for the foster children.
        FosterConsent = "foster_consent",
        /// Declares to seek the destination's nationality.
        NationalityDeclaration = "nationality_declaration",
        /// Gives up Dutch nationality before departure.
        RenouncesDutchNationality = "renounces_dutch_nationality",
        /// Country to settle in.
        Destination = "destination",
        /// Written proof that the destination will admit the family.
        AdmissionProof = "admission_proof",
        /// Dutch benefits and pensions received now, as words of [`RECEIVED`](super::RECEIVED).
        Receives = "receives",
        /// Which benefit of the WIA: `iva`, `wga_lgu`, `wga_lau` or `wga_vvu`.
        WiaKind = "wia_kind",
        /// First day of the follow-up benefit (*WGA-vervolguitkering*).
        VvuSince = "vvu_since",
        /// Single for the AOW (*ongehuwd*): not married and not living together.
        Alone = "alone",
        /// Who leaves: `family`, `parent` or `child`.
        WhoMoves = "who_moves",
        /// Goes only to look for work, for three months at most.
        SeeksWork = "seeks_work",
        /// Full unemployment benefit for at least four weeks.
        FullWw4Weeks = "full_ww_4_weeks",
        /// Insured in the destination by own work or a pension of that country.
        InsuredThere = "insured_there",
        /// Day of leaving the Netherlands (*vertrek*); compulsory insurance ends with it.
        Departure = "departure",
        /// The benefit is at least 35 % of the gross minimum wage.
        Benefit35Percent = "benefit_35_percent",
        /// Compulsorily insured (*verplicht verzekerd*) during the whole year before leaving.
        InsuredYear = "insured_year",
        /// Day on which the SVB received the application for voluntary insurance; `not_yet`.
        VoluntaryApplication = "voluntary_application",
        /// Who asks: `remigrant`, `partner` or `child`.
        Role = "role",
        /// The return option (*terugkeeroptie*) was used before.
        ReturnOptionUsed = "return_option_used",
        /// Three years of lawful stay in a row just before leaving, or Dutch.
        LawfulThreeYears = "lawful_three_years",
        /// A child: `together` with the remigrant, `came_of_age` in that year, or `neither`.
        ChildCondition = "child_condition",
        /// Day on which the IND or an embassy received the request to come back; `not_yet`.
        ReadmissionAsked = "readmission_asked",
        /// Lives in the Netherlands again, other than for a visit.
        LivesInNlAgain = "lives_in_nl_again",
        /// First day of living in the Netherlands again.
        MovedBack = "moved_back",
        /// Day on which the partner died.
        PartnerDied = "partner_died",
        /// The deceased worked or lived in the Netherlands, or had voluntary Anw insurance.
        DeceasedInsured = "deceased_insured",
        /// Day on which the deceased stopped living in the Netherlands; `never_lived`.
        DeceasedLeft = "deceased_left",
        /// The deceased was insured in another country after leaving.
        DeceasedInsuredThere = "deceased_insured_there",
        /// The survivor has a child under 18, or is unfit for work for 45 % or more.
        ChildOrUnfit = "child_or_unfit",
        /// Day on which the joint household (*gezamenlijke huishouding*) ended.
        SeparatedOn = "separated_on",
        /// Married or registered partners.
        Married = "married",
        /// Permanently separated (*duurzaam gescheiden*).
        PermanentlySeparated = "permanently_separated",
        /// Day of the marriage, or of moving in together.
        TogetherOn = "together_on",
        /// The other one has an own remigration benefit.
        OtherHasAward = "other_has_award",
        /// Detention (*detentie*) of one of the two: `shorter` than a month, a `month` or longer, or `fugitive`, who
        /// evades a sentence.
        Detention = "detention",
        /// Day of the release; `not_yet`.
        ReleasedOn = "released_on",
        /// Date of birth of the only, or youngest, child that went along.
        ChildBirthDate = "child_birth_date",
        /// Own step towards the destination's nationality: `none`, `asked`, `received` or `refused`.
        NationalityStep = "nationality_step",
        /// Day of a change that must be reported.
        ChangeOn = "change_on",
        /// Is still in the Netherlands.
        StillInNl = "still_in_nl",
        /// Day of the decision that awards the benefit (*toekenning*).
        AwardOn = "award_on",
        /// Day of leaving that is planned after the award; `not_yet`.
        LeavesOn = "leaves_on",
        /// Could reasonably not leave in time (*redelijkerwijs niet te verwijten*).
        NotToBlame = "not_to_blame",
        /// Left the Netherlands while receiving WIA or WAO.
        LeftWithIncapacity = "left_with_incapacity",
        /// What happened to WIA or WAO after leaving: `lowered`, `ended` or `nothing`.
        IncapacityChange = "incapacity_change",
        /// Which benefit stopped: a word of [`STOPPED`](super::STOPPED).
        StoppedBenefit = "stopped_benefit",
        /// Day of coming back to live in the Netherlands; `not_yet`.
        BackOn = "back_on",
        /// First day of a stay abroad while a benefit goes on.
        AbroadFrom = "abroad_from",
        /// Days abroad earlier in the calendar year in which that stay begins.
        DaysAbroadBefore = "days_abroad_before",
        /// Right of residence now: `settled`, `temporary_asylum`, `procedure` or `none`.
        ResidenceNow = "residence_now",
        /// Not enough money for the journey.
        NoMeans = "no_means",
        /// Got help to return in the last five years.
        HelpedBefore = "helped_before",
        /// With whom the person left (*huishouden op de vertrekdatum*): `single`, `single_parent` or `couple`.
        Household = "household",
        /// What the SVB pays a month: `nothing`, `small` (less than EUR 25) or `more`.
        Payment = "payment",
        /// Gross Dutch benefits a month of remigrant and partner together, in whole euros.
        GrossBenefits = "gross_benefits",
    }
}

/// A set of facts, small enough to be copied.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct FactSet(u128);

impl FactSet {
    /// Adds a fact.
    pub fn insert(&mut self, fact: FactId) {
        self.0 |= 1 << fact as u32;
    }

    /// All facts of both sets.
    #[must_use]
    pub fn union(self, other: FactSet) -> FactSet {
        FactSet(self.0 | other.0)
    }

    /// Whether a fact is in both sets.
    pub fn intersects(self, other: FactSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the fact is in it.
    pub fn contains(&self, fact: &FactId) -> bool {
        self.0 & (1 << *fact as u32) != 0
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// The facts in it, in the order of [`FactId::ALL`].
    pub fn iter(self) -> impl Iterator<Item = FactId> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let fact = FactId::ALL.get(left.trailing_zeros() as usize).copied()?;
            left &= left - 1;
            Some(fact)
        })
    }
}

impl std::fmt::Debug for FactSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
