//! Launches the app; everything else is in the library.

fn main() {
    // Named here so that the page has its style before anything is drawn.
    let _ = remigratiewijzer::assets::STYLE.to_string();
    #[cfg(feature = "helper")]
    let _ = remigratiewijzer::assets::HELPER_STYLE.to_string();
    dioxus::launch(remigratiewijzer::ui::App);
}
