//! The values of the facts that are a choice.

use strum::{EnumString, IntoStaticStr, VariantArray, VariantNames};

use super::Known;
use super::choice::{Choices, choices};

choices! {
    /// Right of residence at the decision, by the letters of art. 8 of the Aliens Act 2000 as they stood until 2024.
    Permit {
        /// Dutch national. It is not asked for: the nationalities tell it.
        Dutch,
        /// Regular, fixed term: 8(a).
        RegularFixed,
        /// Regular, indefinite, or long-term resident: 8(b).
        RegularIndefinite,
        /// Asylum, fixed term: 8(c).
        AsylumFixed,
        /// Asylum, indefinite: 8(d).
        AsylumIndefinite,
        /// Citizen of the EU, EEA or Switzerland, or family: 8(e).
        Eu,
        /// Association agreement between the EEC and Turkey: 8(l).
        AssociationAgreement,
        /// Any other right of residence, or none.
        Other,
    }
}

choices! {
    /// Benefits and pensions of Dutch law that can fill the year of benefit, or cannot.
    BenefitKind {
        /// State pension (*Algemene Ouderdomswet*).
        Aow,
        /// Unemployment benefit (*Werkloosheidswet*).
        Ww,
        /// Incapacity provision for military personnel (*Wet arbeidsongeschiktheidsvoorziening militairen*).
        Wamil,
        /// Income provision for older formerly self-employed people (*IOAZ*).
        Ioaz,
        /// Income provision for older unemployed people (*IOW*).
        Iow,
        /// Income provision for older unemployed workers (*IOAW*).
        Ioaw,
        /// Incapacity benefit, older law (*WAO*).
        Wao,
        /// Benefit for people disabled at a young age (*Wajong*).
        Wajong,
        /// Social assistance (*bijstand*, Participatiewet, until 2015 Wet werk en bijstand).
        Participatiewet,
        /// Social assistance for the self-employed (*Bbz 2004*).
        Bbz,
        /// Incapacity benefit (*WIA*: IVA and WGA).
        Wia,
        /// Incapacity benefit for the self-employed (*WAZ*).
        Waz,
        /// Redundancy pay of public servants (*wachtgeld*).
        Wachtgeld,
        /// Sickness benefit (*Ziektewet*).
        Zw,
        /// Survivor's benefit (*Algemene nabestaandenwet*).
        Anw,
        /// Supplement (*Toeslagenwet*).
        Tw,
        /// Another payment.
        Other,
    }
}

choices! {
    /// Debts to the State (*schulden aan het Rijk*), art. 2b(1)(d).
    Debts {
        /// No debts, or all paid.
        None,
        /// A repayment arrangement (*afbetalingsregeling*) exists.
        Arrangement,
        /// The State decided in writing not to collect.
        NotCollected,
        /// Debts without any arrangement.
        Unpaid,
    }
}

choices! {
    /// The partner (*partner*), and what the partner does.
    Partner {
        /// There is no partner.
        None,
        /// The partner lives in the Netherlands and goes along.
        GoesAlong,
        /// The partner lives in the Netherlands and stays.
        StaysInNl,
        /// The partner already lives in the destination country.
        AlreadyThere,
        /// The two are permanently separated (*duurzaam gescheiden*).
        Separated,
    }
}

choices! {
    /// Dutch benefits, pensions and allowances that somebody can receive now, the most common first; the allowances stand where
    /// everybody sees them.
    Received {
        /// State pension (*AOW*).
        Aow,
        /// Income supplement for older people (*AIO*).
        Aio,
        /// Social assistance (*bijstand*).
        Participatiewet,
        /// Incapacity benefit (*WIA*).
        Wia,
        /// Incapacity benefit, older law (*WAO*).
        Wao,
        /// Unemployment benefit (*WW*).
        Ww,
        /// Company pension.
        Pen,
        /// Survivor's benefit (*Anw*).
        Anw,
        /// Other allowances of the Dienst Toeslagen: for rent, care, child care.
        Toe,
        /// Child-related budget (*kindgebonden budget*).
        Kgb,
        /// Child benefit (*kinderbijslag*).
        Akw,
        /// Benefit for people disabled at a young age (*Wajong*).
        Wajong,
        /// Sickness benefit (*Ziektewet*).
        Zw,
        /// Supplement (*Toeslagenwet*).
        Tw,
        /// Incapacity benefit for the self-employed (*WAZ*).
        Waz,
        /// Income provision for older unemployed workers (*IOAW*).
        Ioaw,
        /// Income provision for older formerly self-employed people (*IOAZ*).
        Ioaz,
        /// Income provision for older unemployed people (*IOW*).
        Iow,
        /// Social assistance for the self-employed (*Bbz 2004*).
        Bbz,
    }
}

choices! {
    /// Those of them that can stop on leaving, and of which one may ask whether they start again.
    Stopped {
        /// Social assistance (*bijstand*).
        Participatiewet,
        /// Incapacity benefit (*WIA*).
        Wia,
        /// Unemployment benefit (*WW*).
        Ww,
        /// Income supplement for older people (*AIO*).
        Aio,
        /// Benefit for people disabled at a young age (*Wajong*).
        Wajong,
        /// Survivor's benefit (*Anw*).
        Anw,
        /// Sickness benefit (*Ziektewet*).
        Zw,
        /// Incapacity benefit, older law (*WAO*).
        Wao,
        /// Incapacity benefit for the self-employed (*WAZ*).
        Waz,
        /// Supplement (*Toeslagenwet*).
        Tw,
        /// Child benefit (*kinderbijslag*).
        Akw,
        /// Child-related budget (*kindgebonden budget*).
        Kgb,
        /// Other allowances of the Dienst Toeslagen.
        Toe,
        /// Income provision for older unemployed workers (*IOAW*).
        Ioaw,
        /// Income provision for older formerly self-employed people (*IOAZ*).
        Ioaz,
        /// Income provision for older unemployed people (*IOW*).
        Iow,
        /// Social assistance for the self-employed (*Bbz 2004*).
        Bbz,
    }
}

choices! {
    /// Which benefit of the WIA.
    WiaKind {
        /// Full and lasting incapacity (*IVA*).
        Iva,
        /// Wage-related (*WGA-loongerelateerde uitkering*).
        WgaLgu,
        /// Wage supplement (*WGA-loonaanvullingsuitkering*).
        WgaLau,
        /// Follow-up benefit (*WGA-vervolguitkering*).
        WgaVvu,
    }
}

choices! {
    /// Why somebody with Wajong moves abroad: the reasons for which the UWV can make an exception, or another.
    WajongReason {
        /// Medical treatment.
        Treatment,
        /// A better chance of work.
        Work,
        /// The carer moves.
        Carer,
        /// Another reason.
        Other,
    }
}

choices! {
    /// The members of a family that leave.
    WhoMoves {
        /// All of them.
        Family,
        /// The parent alone.
        Parent,
        /// The child alone.
        Child,
    }
}

choices! {
    /// The person for whom the return option is asked about.
    Role {
        /// The remigrant.
        Remigrant,
        /// The partner of the remigrant.
        Partner,
        /// A child of the remigrant.
        Child,
    }
}

choices! {
    /// The condition that a child meets for the return option.
    ChildCondition {
        /// The child comes back together with the remigrant.
        Together,
        /// The child came of age in that year.
        CameOfAge,
        /// Neither of the two.
        Neither,
    }
}

choices! {
    /// Detention (*detentie*) of remigrant or partner.
    Detention {
        /// Shorter than a month.
        Shorter,
        /// A month or longer.
        Month,
        /// One of the two evades a sentence.
        Fugitive,
        /// Somebody of the family left for a terrorist organisation (*uitreiziger*).
        Departed,
    }
}

choices! {
    /// An own step towards the nationality of the destination.
    NationalityStep {
        /// None was taken.
        None,
        /// The nationality was asked for.
        Asked,
        /// It was received.
        Received,
        /// It was refused.
        Refused,
    }
}

choices! {
    /// The change of WIA or WAO after leaving.
    IncapacityChange {
        /// It was lowered.
        Lowered,
        /// It was ended.
        Ended,
        /// Nothing.
        Nothing,
    }
}

choices! {
    /// How somebody will go back. Somebody who is not sure yet answers "I don't know".
    Stay {
        /// A visit.
        Visit,
        /// A part of each year.
        PartOfYear,
        /// To try it first.
        TryFirst,
        /// For good.
        ForGood,
    }
}

choices! {
    /// Right of residence now, as it stands on the residence document.
    ResidenceNow {
        /// Dutch national.
        Dutch,
        /// Citizen of the EU, the EEA or Switzerland, or their family.
        Eu,
        /// Regular, fixed term (*regulier bepaalde tijd*).
        RegularFixed,
        /// Regular, indefinite (*regulier onbepaalde tijd*).
        RegularIndefinite,
        /// Long-term resident of the EU (*EU-langdurig ingezetene*).
        EuLongTerm,
        /// Asylum, fixed term (*asiel bepaalde tijd*).
        TemporaryAsylum,
        /// Asylum, indefinite (*asiel onbepaalde tijd*).
        AsylumIndefinite,
        /// Temporary protection of people from Ukraine (*tijdelijke bescherming*).
        TemporaryProtection,
        /// A procedure is running.
        Procedure,
        /// None.
        None,
    }
}

choices! {
    /// The office that decides or pays.
    Office {
        /// Sociale Verzekeringsbank: AOW, Anw, AIO, child benefit, remigration benefit.
        Svb,
        /// UWV, for anything but sickness benefit.
        Uwv,
        /// UWV, on being fit for work (*Ziektewet*).
        UwvZw,
        /// The municipality (*gemeente*).
        Municipality,
        /// Dienst Toeslagen.
        Toeslagen,
        /// Centraal Administratie Kantoor.
        Cak,
        /// Immigratie- en Naturalisatiedienst.
        Ind,
        /// The same, on asylum.
        IndAsylum,
    }
}

choices! {
    /// Where the partner will be.
    PartnerPlace {
        /// There is no partner.
        None,
        /// The partner goes along.
        Along,
        /// The partner stays in the Netherlands.
        Stays,
        /// The partner lives there already.
        There,
    }
}

choices! {
    /// With whom the person left (*huishouden op de vertrekdatum*).
    Household {
        /// Alone.
        Single,
        /// With a minor child, without a partner.
        SingleParent,
        /// With a partner.
        Couple,
    }
}

choices! {
    /// The payment of the SVB a month.
    Payment {
        /// Nothing.
        Nothing,
        /// Less than EUR 25.
        Small,
        /// More than that.
        More,
    }
}
