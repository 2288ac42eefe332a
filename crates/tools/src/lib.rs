//! What whoever works on the project, or publishes places, runs on a computer: files of cases and the batch check, the
//! documents of the law and of the interview, and the check and export of a feed. Nothing of it is in the app.
//!
//! * [`cases`] reads files of cases; [`batch`] judges them (`remigratiewijzer-check`);
//! * [`mod@print`] puts a criterion in plain English, [`describe`] a scheme, [`draw`] the interview as a chart; [`notes`] says how sure
//!   each condition of the Act is. The documents under `docs/` are made of these by `tests/docs`;
//! * [`open`] makes the open data that is published with the site (`remigratiewijzer-open-data`);
//! * [`feed`] checks, compares and exports a feed of places (`remigratiewijzer-places`);
//! * [`locales`] lists what there is to translate, and writes and reads PO files (`remigratiewijzer-locales`).

pub mod batch;
pub mod describe;
pub mod draw;
pub mod feed;
pub mod locales;
pub mod notes;
pub mod open;
pub mod print;
mod program;

pub use cases;
