//! National organisations and their phone lines, which are the same wherever somebody lives.
//!
//! The same facts, with everything that was found about more organisations, are in
//! `data/help.csv`; a test holds the two together. Details that no source confirms are left out here.

use super::tel_uri;
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
}

/// The Sociale Verzekeringsbank for people who receive the remigration benefit.
pub const SVB_REMIGRATION: HelpLine = HelpLine {
    id: "svb-remigration",
    name: "SVB Remigratie",
    phone: Some("+31 71 512 9040"),
    address: Some("Postbus 18002, 3501 CA Utrecht"),
    website: "https://www.svb.nl/en/remigration/claiming-a-remigration-benefit",
    source: "svb.nl/en/remigration/claiming-a-remigration-benefit (post address in the late-2024 version, phone in an older version)",
    checked: Some("2024"),
    standing: Standing::Older,
};

/// The Sociale Verzekeringsbank for everything else: AOW, Anw, AIO.
pub const SVB: HelpLine = HelpLine {
    id: "svb",
    name: "SVB",
    phone: Some("088 949 40 00"),
    address: Some("Van Heuven Goedhartlaan 1, 1181 KJ Amstelveen"),
    website: "https://www.svb.nl/nl/algemeen/contact/bepaal-uw-vestiging",
    source: "Register van Overheidsorganisaties",
    checked: Some("2026-05-02"),
    standing: Standing::Checked,
};

/// The Uitvoeringsinstituut Werknemersverzekeringen: WW, WIA, WAO, Wajong.
pub const UWV: HelpLine = HelpLine {
    id: "uwv",
    name: "UWV",
    phone: Some("088 898 92 94"),
    address: Some("La Guardiaweg 94-114, 1043 DL Amsterdam"),
    website: "https://www.uwv.nl/nl/contact",
    source: "Register van Overheidsorganisaties",
    checked: Some("2026-05"),
    standing: Standing::Checked,
};

/// The CAK: health insurance abroad under a treaty.
pub const CAK: HelpLine = HelpLine {
    id: "cak",
    name: "CAK",
    phone: Some("088 711 40 00"),
    address: Some("Prinses Beatrixlaan 7, 2595 AK Den Haag"),
    website: "https://www.hetcak.nl",
    source: "Register van Overheidsorganisaties",
    checked: Some("2026-05"),
    standing: Standing::Checked,
};

/// The Juridisch Loket: free first legal advice. No current phone number could be confirmed.
pub const JURIDISCH_LOKET: HelpLine = HelpLine {
    id: "juridisch-loket",
    name: "Het Juridisch Loket",
    phone: None,
    address: Some("Moreelsepark 1, 3511 EP Utrecht"),
    website: "https://www.juridischloket.nl",
    source: "Register van Overheidsorganisaties",
    checked: Some("2025-05-16"),
    standing: Standing::Checked,
};

/// All lines, in the order to show them.
pub const ALL: [HelpLine; 5] = [SVB_REMIGRATION, SVB, UWV, CAK, JURIDISCH_LOKET];
