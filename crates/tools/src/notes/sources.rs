//! The sources beside the Act, with the date of what was read of them.

use super::Source;

macro_rules! sources {
    ($($(#[$meta:meta])* $name:ident = $title:literal, $address:literal;)+) => {
        $($(#[$meta])* pub const $name: Source = Source { title: $title, address: $address };)+
    };
}

sources! {
    /// The list of countries with their days.
    GOVERNMENT = "government.nl, \"Am I entitled to remigration benefit?\" (2022 or later)",
        "https://www.government.nl/documents/questions-and-answers/am-i-entitled-to-remigration-benefit";
    /// The last day.
    SVB_CLAIMING = "SVB, \"Claiming a remigration benefit\" (the version that announces the end)",
        "https://www.svb.nl/en/remigration/claiming-a-remigration-benefit";
    /// The conditions as the SVB saw them.
    SVB_CONDITIONS = "SVB, conditions for the benefit (2014 to about 2019)",
        "https://www.svb.nl/int/nl/remigratie/hulp_remigratie/wannneer_uitkering/index.jsp";
    /// The groups as the SVB saw them.
    SVB_GROUPS = "SVB, the three groups (2014 to about 2019)",
        "https://www.svb.nl/int/nl/remigratie/hulp_remigratie/voor_wie_bedoeld/";
    /// Changing nationality.
    SVB_NATIONALITY = "SVB, changing your nationality (undated)",
        "https://www.svb.nl/nl/remigratie/wanneer-krijgt-u-een-remigratie-uitkering/uw-nationaliteit-wijzigen";
    /// The definition of a partner.
    SVB_HOUSEHOLD = "SVB, how much benefit: the household (undated)",
        "https://www.svb.nl/nl/remigratie/hoeveel-remigratie-uitkering-krijgt-u/hoeveel-remigratie-uitkering-krijgt-u";
    /// Debts and evading a sentence.
    SVB_POLICY = "SVB policy rule SB1059 (2019)",
        "https://puc.overheid.nl/svb/doc/PUC_1059_20/4/";
    /// The declaration and the temporary purposes.
    REGULATION = "Remigratieregeling, BWBR0034951 (texts of 2015, 2017 and 2021)",
        "https://wetten.overheid.nl/BWBR0034951";
    /// The letters of the permits.
    ALIENS_ACT = "Vreemdelingenwet 2000, art. 8 (as it stood until 2024)",
        "https://wetten.overheid.nl/BWBR0011823/2024-01-01#Artikel8";
    /// Why the conditions are what they are.
    EVALUATION = "Evaluation of the Act, letter to parliament 33085 nr. 18 (2018-11-05)",
        "https://berthub.eu/tkconv/get/2018D52588";
    /// Age.
    RVS_2017_2100 = "ECLI:NL:RVS:2017:2100: 55 years, no balancing of interests, not for illness either",
        "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RVS:2017:2100";
    /// Age on settling.
    RVS_2020_1194 = "ECLI:NL:RVS:2020:1194: 18 years on settling (final text not visible)",
        "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RVS:2020:1194";
    /// All conditions bind.
    RBAMS_2023_4778 = "ECLI:NL:RBAMS:2023:4778: the conditions of art. 2b bind",
        "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBAMS:2023:4778";
    /// The kind of permit.
    RBMNE_2025_1970 = "ECLI:NL:RBMNE:2025:1970: a regular permit after a long asylum procedure is no asylum permit",
        "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBMNE:2025:1970";
    /// A country that is not listed.
    RBAMS_2010_BO1671 = "ECLI:NL:RBAMS:2010:BO1671: Egypt is not listed",
        "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBAMS:2010:BO1671";
    /// Coming back only to apply.
    RVS_2012_BX6497 = "ECLI:NL:RVS:2012:BX6497: came back only to apply (old law, same definition)",
        "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RVS:2012:BX6497";
    /// Directly before the application.
    RVS_2019_819 = "ECLI:NL:RVS:2019:819: \"directly before the application\" (2019-03-13, reasons not visible)",
        "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RVS:2019:819";
    /// Both must really move.
    RVS_2016_3409 = "ECLI:NL:RVS:2016:3409: the partner kept her home in the Netherlands (partly visible)",
        "https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RVS:2016:3409";
}
