//! The Acts and decrees around the remigration benefit, each in the text that was read (BWB harvest, November 2026).

use crate::provision::Act;

macro_rules! acts {
    ($($(#[$meta:meta])* $name:ident = $short:literal, $bwb:literal, $day:literal;)+) => {
        $($(#[$meta])* pub const $name: Act = Act { short: $short, bwb: $bwb, day: $day };)+
    };
}

acts! {
    /// Algemene Ouderdomswet: state pension.
    AOW = "AOW", "BWBR0002221", "2026-07-01";
    /// Algemene Kinderbijslagwet: child benefit.
    AKW = "AKW", "BWBR0002368", "2026-08-01";
    /// Wet op het kindgebonden budget: allowance for children.
    WKB = "Wkb", "BWBR0022751", "2026-01-01";
    /// Algemene nabestaandenwet: survivors.
    ANW = "Anw", "BWBR0007795", "2026-07-01";
    /// Wet werk en inkomen naar arbeidsvermogen: incapacity since 2006.
    WIA = "WIA", "BWBR0019057", "2026-07-01";
    /// Wet op de arbeidsongeschiktheidsverzekering: incapacity until 2006.
    WAO = "WAO", "BWBR0002524", "2026-07-01";
    /// Wet arbeidsongeschiktheidsverzekering zelfstandigen: the self-employed.
    WAZ = "WAZ", "BWBR0008656", "2026-07-01";
    /// Wet arbeidsongeschiktheidsvoorziening jonggehandicapten: disabled at a young age.
    WAJONG = "Wajong", "BWBR0008657", "2026-07-01";
    /// Werkloosheidswet: unemployment.
    WW = "WW", "BWBR0004045", "2026-07-01";
    /// Ziektewet: sickness.
    ZW = "ZW", "BWBR0001888", "2026-07-01";
    /// Toeslagenwet: top-up.
    TW = "TW", "BWBR0004043", "2026-07-01";
    /// Wet inkomensvoorziening oudere werklozen.
    IOW = "IOW", "BWBR0024394", "2026-07-01";
    /// Older and partly disabled unemployed workers.
    IOAW = "IOAW", "BWBR0004044", "2026-07-01";
    /// Older and partly disabled formerly self-employed people.
    IOAZ = "IOAZ", "BWBR0004163", "2026-07-01";
    /// Participatiewet: social assistance.
    PW = "Participatiewet", "BWBR0015703", "2026-07-01";
    /// Zorgverzekeringswet: health insurance.
    ZVW = "Zvw", "BWBR0018450", "2026-01-01";
    /// Regeling zorgverzekering, bijlage 4 (text for 2023).
    RZV = "Regeling zorgverzekering", "BWBR0018715", "2023-01-01";
    /// Wet langdurige zorg: long-term care.
    WLZ = "Wlz", "BWBR0035917", "2026-01-01";
    /// Besluit uitbreiding en beperking kring verzekerden volksverzekeringen 1999: who is insured.
    KB746 = "KB 746", "BWBR0010182", "2025-07-01";
    /// Regeling woonlandbeginsel in de sociale zekerheid 2012: country factors.
    RWL = "Regeling woonlandbeginsel 2012", "BWBR0031508", "2026-01-01";
    /// Algemene wet bestuursrecht: objections.
    AWB = "Awb", "BWBR0005537", "2026-01-01";
    /// Wet basisregistratie personen: who is registered where.
    BRP = "Wet BRP", "BWBR0033715", "2026-10-01";
    /// Vreemdelingenwet 2000.
    VW = "Vw 2000", "BWBR0011823", "2026-09-01";
    /// Vreemdelingenbesluit 2000.
    VB = "Vb 2000", "BWBR0011825", "2026-06-12";
    /// Rijkswet op het Nederlanderschap: nationality.
    RWN = "RWN", "BWBR0003738", "2026-10-01";
    /// Remigratiewet.
    RW = "Remigratiewet", "BWBR0010424", "2023-10-01";
    /// Remigratiebesluit; the newest text that could be read is of 2015.
    RB = "Remigratiebesluit", "BWBR0034905", "2015-02-01";
    /// Remigratieregeling; the newest table that could be read is of 2021.
    RR = "Remigratieregeling", "BWBR0034951", "2021-01-01";
}
