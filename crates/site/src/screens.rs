//! The app's public screens, drawn by the app itself. A private one, which tells what somebody answers or looks for, is never
//! drawn here.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use dioxus::core::{NoOpMutations, VirtualDom};
use i18n::{Language, without_isolates};
use remigratiewijzer::platform;
use remigratiewijzer::ui::{App, Route, Screen};

use crate::Page;
use crate::words::texts;

/// The screens, each with the message that describes it.
const SCREENS: [(Screen, &str); 5] = [
    (Screen::Start, "start-text"),
    (Screen::Thinking, "think-keep"),
    (Screen::Returned, "returned-text"),
    (Screen::Helping, "helper-text"),
    (Screen::About, "about-text"),
];

/// What stands behind the language in their addresses.
pub(crate) fn paths() -> Vec<String> {
    SCREENS.iter().map(|(screen, _)| screen.to_string()).collect()
}

/// Their pages in a language.
pub fn pages(language: Language) -> Vec<Page> {
    let texts = texts(language);
    let page = |(screen, description): (Screen, &str)| {
        let route = Route { language, screen };
        let html = draw(&route);
        Page {
            language,
            path: route.screen.to_string(),
            title: platform::title(),
            description: without_isolates(&texts.get(description)),
            html,
            app: true,
        }
    };
    SCREENS.into_iter().filter(|(screen, _)| !screen.is_private()).map(page).collect()
}

/// A screen as HTML, without its ids: they are those of the app, which stands beside it for a moment.
fn draw(route: &Route) -> String {
    platform::replace_address(&route.to_string(), None);
    let mut app = VirtualDom::new(App);
    app.rebuild_in_place();
    // What it loads is inside this program, so it is never waited for.
    while is_ready(app.wait_for_work()) {
        app.render_immediate(&mut NoOpMutations);
    }
    without_ids(&dioxus_ssr::render(&app))
}

fn is_ready(work: impl Future<Output = ()>) -> bool {
    pin!(work).poll(&mut Context::from_waker(Waker::noop())) == Poll::Ready(())
}

fn without_ids(html: &str) -> String {
    let mut rest = html;
    let mut found = String::with_capacity(html.len());
    while let Some((before, from)) = rest.split_once(" id=\"") {
        found.push_str(before);
        rest = from.split_once('"').map_or("", |(_, after)| after);
    }
    found + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawn;

    #[test]
    fn every_screen_that_tells_nothing_of_the_visitor_is_drawn_whole_in_every_language() {
        for language in Language::all() {
            let texts = texts(language);
            let wait = texts.get("wait");
            for page in drawn().iter().filter(|page| page.language == language && page.app) {
                assert!(page.html.contains("<h1"), "{}", page.address());
                assert!(page.html.contains(&format!("lang=\"{language}\"")), "{}", page.address());
                assert!(!page.html.contains(" id=") && !page.html.contains(&*wait), "{}", page.address());
                assert!(!page.title.is_empty() && page.description.len() > 20, "{}", page.address());
                assert!(!page.description.contains('['), "a message is missing: {}", page.description);
                assert!(!page.html.contains('['), "a message is missing: {}", page.html);
            }
        }
    }

    #[test]
    fn no_private_screen_is_drawn() {
        assert!(SCREENS.iter().all(|(screen, _)| !screen.is_private()));
        assert_eq!(drawn().iter().filter(|page| page.app).count(), SCREENS.len() * Language::all().count());
    }
}
