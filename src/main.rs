//! Launches the app; everything else is in the library.

#[cfg(any(feature = "desktop", feature = "mobile"))]
fn main() {
    remigratiewijzer::platform::launch(remigratiewijzer::ui::App);
}

#[cfg(not(any(feature = "desktop", feature = "mobile")))]
fn main() {
    // Named here so that the page has its style before anything is drawn.
    let _ = remigratiewijzer::assets::STYLE.to_string();
    #[cfg(feature = "helper")]
    let _ = remigratiewijzer::assets::HELPER_STYLE.to_string();
    dioxus::launch(remigratiewijzer::ui::App);
}
