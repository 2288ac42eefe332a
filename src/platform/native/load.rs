//! Files of the app, which are inside the program, and the feed of places.

use crate::platform::LoadError;
use places::feed::fetch::Limits;
use places::feed::store;
use places::{Fetched, Known, Refreshed};

/// Text files of the app, from inside the program.
///
/// # Errors
/// The first that the program was built without.
pub async fn load_texts(paths: Vec<String>) -> Result<Vec<String>, LoadError> {
    let found = |path: String| crate::assets::embedded(&path).map(str::to_string).ok_or(LoadError { path });
    paths.into_iter().map(found).collect()
}

/// The last good copy of the feed of places on this device, if there is one.
pub async fn kept_places() -> Option<Fetched> {
    store::stored(&store::folder()?)
}

/// Asks the server whether there are newer places, and keeps them if there are. Its address is that of `PLACES_FEED`
/// when the program was built; without one there is nobody to ask.
pub async fn refresh_places(known: Known) -> Refreshed<String> {
    let address = option_env!("PLACES_FEED").unwrap_or_default();
    let folder = store::folder();
    match store::refresh_and_store(folder.as_deref(), address, &known, Limits::default()).await {
        Refreshed::New(fetched) => Refreshed::New(fetched),
        Refreshed::Unchanged => Refreshed::Unchanged,
        Refreshed::Refused(why) => Refreshed::Refused(why.to_string()),
    }
}
