//! Words for what a person has: right of residence, benefits, debts, partner.

use super::words;

words! {
    /// Right of residence at the decision, by the letters of art. 8 of the Aliens Act 2000 as they stood until 2024.
    Permit {
        /// Dutch national.
        Dutch = "dutch",
        /// Regular, fixed term: 8(a).
        RegularFixed = "regular_fixed",
        /// Regular, indefinite, or long-term resident: 8(b).
        RegularIndefinite = "regular_indefinite",
        /// Asylum, fixed term: 8(c).
        AsylumFixed = "asylum_fixed",
        /// Asylum, indefinite: 8(d).
        AsylumIndefinite = "asylum_indefinite",
        /// Citizen of the EU, EEA or Switzerland, or family: 8(e).
        Eu = "eu",
        /// Association agreement between the EEC and Turkey: 8(l).
        AssociationAgreement = "association_agreement",
        /// Any other right of residence, or none.
        Other = "other",
    }
}

words! {
    /// Benefits and pensions of Dutch law.
    BenefitKind {
        /// State pension (*Algemene Ouderdomswet*).
        Aow = "aow",
        /// Unemployment benefit (*Werkloosheidswet*).
        Ww = "ww",
        /// Incapacity provision for military personnel (*Wet arbeidsongeschiktheidsvoorziening militairen*).
        Wamil = "wamil",
        /// Income provision for older formerly self-employed people (*IOAZ*).
        Ioaz = "ioaz",
        /// Income provision for older unemployed people (*IOW*).
        Iow = "iow",
        /// Income provision for older unemployed workers (*IOAW*).
        Ioaw = "ioaw",
        /// Incapacity benefit, older law (*WAO*).
        Wao = "wao",
        /// Benefit for people disabled at a young age (*Wajong*).
        Wajong = "wajong",
        /// Social assistance (*bijstand*, Participatiewet, until 2015 Wet werk en bijstand).
        Participatiewet = "participatiewet",
        /// Social assistance for the self-employed (*Bbz 2004*).
        Bbz = "bbz",
        /// Incapacity benefit (*WIA*: IVA and WGA).
        Wia = "wia",
        /// Incapacity benefit for the self-employed (*WAZ*).
        Waz = "waz",
        /// Redundancy pay of public servants (*wachtgeld*).
        Wachtgeld = "wachtgeld",
        /// Sickness benefit (*Ziektewet*).
        Zw = "zw",
        /// Survivor's benefit (*Algemene nabestaandenwet*).
        Anw = "anw",
        /// Supplement (*Toeslagenwet*).
        Tw = "tw",
        /// Another payment.
        Other = "other",
    }
}

words! {
    /// Debts to the State (*schulden aan het Rijk*), art. 2b(1)(d).
    Debts {
        /// No debts, or all paid.
        None = "none",
        /// A repayment arrangement (*afbetalingsregeling*) exists.
        Arrangement = "arrangement",
        /// The State decided in writing not to collect.
        NotCollected = "not_collected",
        /// Debts without any arrangement.
        Unpaid = "unpaid",
    }
}

words! {
    /// The partner (*partner*), and what the partner does.
    Partner {
        /// There is no partner.
        None = "none",
        /// Lives in the Netherlands and goes along.
        GoesAlong = "goes_along",
        /// Lives in the Netherlands and stays.
        StaysInNl = "stays_in_nl",
        /// Permanently separated (*duurzaam gescheiden*).
        Separated = "separated",
        /// Already lives in the destination country.
        AlreadyThere = "already_there",
    }
}
