//! National organisations and their phone lines, which are the same wherever somebody lives.
//!
//! The same facts, with everything that was found about more organisations, are in
//! `data/help.csv`; a test holds the two together. Details that no source confirms are left out here.

use super::tel_uri;
use law::provision::Contact;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// How far the details of an organisation can be relied on. Its code stands in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Standing {
    /// Seen in an official register on the day of [`HelpLine::checked`].
    Checked,
    /// Seen only in an older version of the organisation's own page: say that it may have changed.
    Older,
}

/// One national organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HelpLine {
    /// The id by which the locales describe what it is for.
    pub id: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// The phone number as people read it, if a source confirms it.
    pub phone: Option<&'static str>,
    /// The number for who lives abroad, if there is one of its own.
    pub abroad: Option<&'static str>,
    /// The postal or visiting address, if a source confirms it.
    pub address: Option<&'static str>,
    /// Its site.
    pub website: &'static str,
    /// The source of these details.
    pub source: &'static str,
    /// The date of that source (`2026-05-02`, `2026-05` or `2024`), if it is known.
    pub checked: Option<&'static str>,
    /// How far the details can be relied on.
    pub standing: Standing,
}

impl HelpLine {
    /// The phone number as a link, such as `tel:+31889494000`.
    #[must_use]
    pub fn tel_uri(&self) -> Option<String> {
        self.phone.map(tel_uri)
    }

    /// The line for who calls from abroad, if the number cannot be called from there: another number, or else the site alone.
    #[must_use]
    pub fn when_abroad(&self) -> Option<HelpLine> {
        let only_here = self.tel_uri().is_some_and(|uri| !uri.starts_with("tel:+"));
        only_here.then_some(HelpLine { phone: self.abroad, ..*self })
    }
}

/// A line of the Register van Overheidsorganisaties, seen on this day.
const fn registered(
    (id, name): (&'static str, &'static str),
    phone: Option<&'static str>,
    address: Option<&'static str>,
    website: &'static str,
    day: &'static str,
) -> HelpLine {
    HelpLine {
        id,
        name,
        phone,
        abroad: None,
        address,
        website,
        source: "Register van Overheidsorganisaties",
        checked: Some(day),
        standing: Standing::Checked,
    }
}

/// The Sociale Verzekeringsbank for people who receive the remigration benefit.
pub const SVB_REMIGRATION: HelpLine = HelpLine {
    id: "svb-remigration",
    name: "SVB Remigratie",
    phone: Some("+31 71 512 9040"),
    abroad: None,
    address: Some("Postbus 18002, 3501 CA Utrecht"),
    website: "https://www.svb.nl/en/remigration/claiming-a-remigration-benefit",
    source: "svb.nl/en/remigration/claiming-a-remigration-benefit (post address in the late-2024 version, phone in an older version)",
    checked: Some("2024"),
    standing: Standing::Older,
};

/// The Sociale Verzekeringsbank for everything else: AOW, Anw, AIO.
pub const SVB: HelpLine = registered(
    ("svb", "SVB"),
    Some("088 949 40 00"),
    Some("Van Heuven Goedhartlaan 1, 1181 KJ Amstelveen"),
    "https://www.svb.nl/nl/algemeen/contact/bepaal-uw-vestiging",
    "2026-05-02",
);

/// The Uitvoeringsinstituut Werknemersverzekeringen: WW, WIA, WAO, Wajong.
pub const UWV: HelpLine = registered(
    ("uwv", "UWV"),
    Some("088 898 92 94"),
    Some("La Guardiaweg 94-114, 1043 DL Amsterdam"),
    "https://www.uwv.nl/nl/contact",
    "2026-05",
);

/// The CAK: health insurance abroad under a treaty, with its own number for who lives there.
pub const CAK: HelpLine = HelpLine {
    abroad: Some("+31 88 711 5551"),
    source: "Register van Overheidsorganisaties (2026-05), number for who lives abroad from hetcak.nl/en/regulations/abroad/reporting-a-death (date unknown)",
    ..registered(
        ("cak", "CAK"),
        Some("088 711 40 00"),
        Some("Prinses Beatrixlaan 7, 2595 AK Den Haag"),
        "https://www.hetcak.nl",
        "2026-05",
    )
};

/// The same, its line for who lives abroad, which also who goes there asks.
pub const CAK_ABROAD: HelpLine = HelpLine { phone: CAK.abroad, checked: None, standing: Standing::Older, ..CAK };

/// The Juridisch Loket: free first legal advice. The register gives no number; the one here stands in pages of others.
pub const JURIDISCH_LOKET: HelpLine = HelpLine {
    id: "juridisch-loket",
    name: "Het Juridisch Loket",
    phone: Some("0800 8020"),
    abroad: None,
    address: Some("Moreelsepark 1, 3511 EP Utrecht"),
    website: "https://www.juridischloket.nl",
    source: "Register van Overheidsorganisaties (address, 2025-05-16), number from pages of others (2026), not seen on its own page",
    checked: Some("2025-05-16"),
    standing: Standing::Older,
};

/// The Immigratie- en Naturalisatiedienst: right of residence, nationality.
pub const IND: HelpLine = HelpLine {
    id: "ind",
    name: "IND",
    phone: Some("088 043 04 30"),
    abroad: None,
    address: None,
    website: "https://ind.nl",
    source: "ind.nl/en/contact (2018) and ind.nl/en (2020)",
    checked: Some("2020"),
    standing: Standing::Older,
};

/// Where all pensions from work of somebody stand together (*Mijnpensioenoverzicht*), with the fund that pays each.
pub const PENSIONS: HelpLine = HelpLine {
    id: "pension-fund",
    name: "Mijnpensioenoverzicht",
    phone: None,
    abroad: None,
    address: None,
    website: "https://www.mijnpensioenoverzicht.nl",
    source: "Register van Overheidsorganisaties (Stichting Pensioenregister, 2025-05-16), site from pages of others (2026)",
    checked: Some("2025-05-16"),
    standing: Standing::Checked,
};

/// Dienst Toeslagen: rent and care allowances. Called through the line of the tax office.
pub const TOESLAGEN: HelpLine =
    HelpLine { id: "toeslagen", name: "Dienst Toeslagen", website: "https://www.toeslagen.nl", ..BELASTINGDIENST };

/// The tax office (*Belastingdienst*); from abroad by its own number (*BelastingTelefoon Buitenland*), as free numbers
/// cannot be called from there.
pub const BELASTINGDIENST: HelpLine = HelpLine {
    id: "belastingdienst",
    name: "Belastingdienst",
    phone: Some("0800 0543"),
    abroad: Some("+31 55 538 53 85"),
    address: None,
    website: "https://www.belastingdienst.nl",
    source: "Register van Overheidsorganisaties (0800 0543, 2026-01-12), number from abroad from svb.nl (undated) and pages of others (2026)",
    checked: Some("2026-01-12"),
    standing: Standing::Older,
};

/// The same, its line for who lives abroad.
pub const TAX_ABROAD: HelpLine = HelpLine { phone: BELASTINGDIENST.abroad, checked: None, ..BELASTINGDIENST };

/// DigiD, the key to the sites of the government.
pub const DIGID: HelpLine = site(("digid", "DigiD"), "https://www.digid.nl", "digid.nl/buitenland (no date)");

/// Dienst Uitvoering Onderwijs: study debts.
pub const DUO: HelpLine = site(("duo", "DUO"), "https://duo.nl", "duo.nl, change of address (no date)");

/// An organisation of which only the site is known.
const fn site((id, name): (&'static str, &'static str), website: &'static str, source: &'static str) -> HelpLine {
    HelpLine {
        id,
        name,
        phone: None,
        abroad: None,
        address: None,
        website,
        source,
        checked: None,
        standing: Standing::Older,
    }
}

/// Embassies and consulates of the Netherlands, all reached by one number, day and night (*Nederland Wereldwijd*).
pub const EMBASSIES: HelpLine = HelpLine {
    id: "embassy",
    name: "Nederland Wereldwijd (ambassades en consulaten)",
    phone: Some("+31 247 247 247"),
    abroad: None,
    address: None,
    website: "https://www.nederlandwereldwijd.nl/contact",
    source: "nos.nl/artikel/2293781 (2019), rijksoverheid.nl (open day and night, 2023-08), travel advice of nederlandwereldwijd.nl",
    checked: Some("2023-08"),
    standing: Standing::Older,
};

/// The International Organization for Migration: voluntary return.
pub const IOM: HelpLine = HelpLine {
    id: "iom",
    name: "IOM Nederland",
    phone: Some("088 746 44 66"),
    abroad: None,
    address: None,
    website: "https://www.iom-nederland.nl",
    source: "wegwijzermensenhandel.nl, iom-nederland.nl FAQ (dates unknown)",
    checked: None,
    standing: Standing::Older,
};

/// The Dienst Terugkeer en Vertrek. The register gives only 1400, the number of all ministries.
pub const DTV: HelpLine = registered(
    ("dtv", "Dienst Terugkeer en Vertrek"),
    None,
    Some("Rijnstraat 8, 2515 XP Den Haag"),
    "https://www.dienstterugkeerenvertrek.nl",
    "2026-05",
);

/// `VluchtelingenWerk`: help for refugees.
pub const VLUCHTELINGENWERK: HelpLine = registered(
    ("vluchtelingenwerk", "VluchtelingenWerk Nederland"),
    Some("020 346 72 00"),
    Some("Bos en Lommerplein 303, 1055 RW Amsterdam"),
    "https://www.vluchtelingenwerk.nl",
    "2026-03-19",
);

/// The National Ombudsman: a complaint about the government.
pub const OMBUDSMAN: HelpLine = registered(
    ("ombudsman", "Nationale ombudsman"),
    Some("070 356 35 63"),
    Some("Bezuidenhoutseweg 151, 2594 AG Den Haag"),
    "https://www.nationaleombudsman.nl",
    "2026-05-02",
);

/// All lines, in the order to show them.
pub const ALL: [HelpLine; 16] = [
    SVB_REMIGRATION,
    SVB,
    UWV,
    CAK,
    JURIDISCH_LOKET,
    IND,
    PENSIONS,
    TOESLAGEN,
    BELASTINGDIENST,
    DIGID,
    DUO,
    EMBASSIES,
    IOM,
    DTV,
    VLUCHTELINGENWERK,
    OMBUDSMAN,
];

/// The line of whom to ask or to tell. None has it for whom everybody has another: the municipality and the own consulate,
/// which help nearby finds, the own bank, health insurer and landlord.
#[must_use]
pub const fn of(contact: Contact) -> Option<HelpLine> {
    Some(match contact {
        Contact::Svb => SVB,
        Contact::SvbRemigration => SVB_REMIGRATION,
        Contact::Uwv => UWV,
        Contact::Cak => CAK_ABROAD,
        Contact::Municipality | Contact::OwnConsulate | Contact::HealthInsurer | Contact::Bank | Contact::Landlord => {
            return None;
        }
        Contact::Digid => DIGID,
        Contact::Duo => DUO,
        Contact::TaxAbroad => TAX_ABROAD,
        Contact::Ind => IND,
        Contact::PensionFund => PENSIONS,
        Contact::Toeslagen => TOESLAGEN,
        Contact::Embassy => EMBASSIES,
        Contact::Iom => IOM,
        Contact::Dtv => DTV,
        Contact::Vluchtelingenwerk => VLUCHTELINGENWERK,
        Contact::JuridischLoket => JURIDISCH_LOKET,
    })
}
