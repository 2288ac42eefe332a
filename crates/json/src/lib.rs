//! JSON of others, with errors that say which key is wrong and how.
//!
//! `serde_json` reads the text into a [`Node`]; from there a type is read that derives `Deserialize`. What is wrong with a
//! key comes out as a [`Wrong`] with the path to it, so that no error message has to be taken apart.
//!
//! ```
//! use json::{Node, Wrong};
//! use serde::Deserialize;
//!
//! #[derive(Deserialize, Debug)]
//! #[serde(deny_unknown_fields)]
//! struct Town {
//!     name: String,
//!     people: Option<u32>,
//! }
//!
//! let read = |text: &str| {
//!     let node: Node = serde_json::from_str(text).unwrap();
//!     node.read::<Vec<Town>>().unwrap_err()
//! };
//! let error = read(r#"[{"name": "Urk", "people": "many"}]"#);
//! assert_eq!(error.to_string(), "key [0].people: it is the text \"many\", not a whole number");
//! assert_eq!(read(r#"[{"name": "Urk", "peeple": 1}]"#).wrong, Wrong::UnknownKey("peeple".to_owned()));
//! assert_eq!(read(r#"[{"people": 1}]"#).wrong, Wrong::MissingKey("name".to_owned()));
//! ```
//!
//! A struct is written in braces; a list of the values of its keys, which serde would take as well, is refused.

mod error;
mod node;
mod read;

pub use error::{Error, Wrong};
pub use node::Node;
