//! The window, or the screen of a phone, and the page of the system's web view in it.
//!
//! The page runs no program of its own: what is asked of it stands in `page.js`, and what it has to tell comes in by one
//! channel ([`hear`]).

use std::cell::RefCell;

use dioxus::LaunchBuilder;
#[cfg(feature = "desktop")]
use dioxus::desktop as shell;
#[cfg(not(feature = "desktop"))]
use dioxus::mobile as shell;
use dioxus::prelude::*;

use shell::wry::RequestAsyncResponder;
use shell::wry::http::Response;
use shell::{AssetRequest, Config, DesktopContext, LogicalSize, WeakDesktopContext, WindowBuilder};

use super::{address, home, page, panic, voice};

/// The page around the app; `{style}`, `{script}` and `{panic}` are filled in.
const PAGE: &str = include_str!("page.html");

/// The name of the app, until a screen has its own title.
const NAME: &str = "Remigratiewijzer";

/// The ground of the style by day, before the style is there.
const GROUND: (u8, u8, u8, u8) = (0xfb, 0xf8, 0xf3, 0xff);

thread_local! {
    static WINDOW: RefCell<Option<WeakDesktopContext>> = const { RefCell::new(None) };
    static APP: RefCell<Option<fn() -> Element>> = const { RefCell::new(None) };
}

/// Opens the window and shows the app in it.
pub fn launch(app: fn() -> Element) {
    panic::watch();
    APP.set(Some(app));
    let size = WindowBuilder::new()
        .with_title(NAME)
        .with_always_on_top(false)
        .with_min_inner_size(LogicalSize::new(320.0, 480.0));
    // On a phone it is as large as the screen.
    #[cfg(feature = "desktop")]
    let size = size.with_inner_size(LogicalSize::new(520.0, 860.0));
    let config =
        Config::new().with_menu(None).with_custom_index(index()).with_background_color(GROUND).with_window(size);
    #[cfg(feature = "desktop")]
    let config = match shell::icon_from_memory(include_bytes!("../../../public/icon-192.png")) {
        Ok(icon) => config.with_icon(icon),
        Err(_) => config,
    };
    LaunchBuilder::new().with_cfg(config).launch(Shell);
}

/// The page, with everything in it that it needs.
fn index() -> String {
    let start = include_str!("../../../index.html");
    let panic = start.split("<section").find(|section| section.starts_with(" id=\"panic\""));
    let panic = panic.and_then(|section| section.split_once("</section>"));
    let panic = panic.map_or_else(String::new, |(inside, _)| ["<section", inside, "</section>"].concat());
    // After a panic the panic screen is the first that is seen.
    let panic = if panic::happened() { panic.replacen(" hidden", "", 1) } else { panic };
    let style = [include_str!("../../../public/boot.css"), include_str!("../../../assets/main.css")].concat();
    #[cfg(feature = "helper")]
    let style = style + include_str!("../../../assets/helper.css");
    PAGE.replace("{style}", &style).replace("{script}", include_str!("page.js")).replace("{panic}", &panic)
}

/// The app, with what listens to the page.
#[component]
fn Shell() -> Element {
    use_hook(|| {
        WINDOW.set(dioxus::core::try_consume_context().map(|window: DesktopContext| std::rc::Rc::downgrade(&window)))
    });
    shell::use_asset_handler("inside", serve);
    use_future(|| async {
        let mut page = document::eval("return(native.listen(dioxus))");
        while let Ok(told) = page.recv::<(String, String)>().await {
            hear(&told.0, &told.1);
        }
    });
    let Some(app) = APP.with_borrow(|app| *app) else { return rsx! {} };
    app()
}

/// The pictograms and the map, which the page asks for.
fn serve(asked: AssetRequest, responder: RequestAsyncResponder) {
    let name = asked.uri().path().rsplit('/').next().unwrap_or_default().to_string();
    let (status, text) = crate::assets::drawing(&name).map_or((404, ""), |text| (200, text));
    let answer = Response::builder().status(status).header("Content-Type", "image/svg+xml").body(text.as_bytes());
    if let Ok(answer) = answer {
        responder.respond(answer);
    }
}

/// Takes what the page tells.
fn hear(what: &str, value: &str) {
    match what {
        "moved" => address::moved(value.parse().unwrap_or_default()),
        "size" => page::sized(value),
        "voices" => voice::told(value),
        #[cfg(debug_assertions)]
        "fail" => panic!("test"),
        _ => {}
    }
}

fn with<T>(then: impl FnOnce(DesktopContext) -> T) -> Option<T> {
    WINDOW.with_borrow(|window| window.as_ref().and_then(WeakDesktopContext::upgrade)).map(then)
}

/// The languages of the system. If one was chosen here before, it comes first.
pub fn languages() -> Vec<String> {
    home::read(home::LANGUAGE).into_iter().chain(sys_locale::get_locales()).collect()
}

/// Runs a script in the page.
pub fn run(script: &str) {
    with(|window| window.webview.evaluate_script(script));
}

/// What a script in the page returns.
pub async fn ask<T: serde::de::DeserializeOwned>(script: &str) -> Option<T> {
    document::eval(&["return(", script, ")"].concat()).join().await.ok()
}

/// The title of the window.
pub fn set_title(title: &str) {
    with(|window| window.set_title(title));
}

/// How large it is, in CSS pixels.
pub fn size() -> Option<(f64, f64)> {
    with(|window| {
        let size = window.inner_size().to_logical::<f64>(window.scale_factor());
        (size.width, size.height)
    })
}

/// Opens the system's own way to print.
pub fn print() {
    // The web view of macOS knows no such function.
    if cfg!(target_os = "macos") {
        with(|window| window.print());
    } else {
        run("native.print()");
    }
}

/// Closes the window, and with it the app.
pub fn close() {
    with(|window| window.close());
}
