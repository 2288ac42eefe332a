//! The style of the start, which stands in its page: so it is painted as soon as the page is there, without waiting for
//! another file. The policy of the servers allows this one text in a page, by its hash, and no other.

use std::sync::LazyLock;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The style before the app has started, and that of the app, as they stand in the page.
pub static STYLE: LazyLock<String> = LazyLock::new(|| {
    small(&[include_str!("../../../public/boot.css"), include_str!("../../../assets/main.css")].concat())
});

/// What the policy calls that style (`style-src`).
pub fn source() -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(STYLE.as_bytes())))
}

/// A head in which the style stands in place of the links to it. It names the last of the files, the app's own, which boot.js
/// fetches if a host still has the policy of an earlier style.
pub fn inside(head: &str) -> String {
    let (links, rest): (Vec<&str>, Vec<&str>) =
        head.split_inclusive('>').partition(|tag| tag.contains("rel=\"stylesheet\""));
    let file = links.last().and_then(|link| link.split_once("href=\"")?.1.split('"').next()).unwrap_or_default();
    format!("{}\n<style data-file=\"{file}\">{}</style>", rest.concat(), *STYLE)
}

/// Style without comments and indentation, which nobody reads on the way.
fn small(style: &str) -> String {
    let mut small = String::new();
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        small.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    small.push_str(rest);
    small.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_says_the_same_in_less() {
        assert_eq!(small("/* a\n b */\na {\n  b: c;\n}\n\n/* d */"), "a {\nb: c;\n}");
        for part in ["/*", "</", "\n ", "@import", "url("] {
            assert!(!STYLE.contains(part), "{part:?} cannot stand in a page");
        }
        assert!(STYLE.contains("--boot-ground") && STYLE.contains("@media print"));
    }

    #[test]
    fn the_links_to_it_go_and_the_rest_of_the_head_stays() {
        let head = inside("<link rel=\"icon\" href=\"/a\">\n<link rel=\"stylesheet\" href=\"/b\"><meta name=\"c\">");
        assert!(
            head.starts_with("<link rel=\"icon\" href=\"/a\"><meta name=\"c\">\n<style data-file=\"/b\">"),
            "{head}"
        );
    }
}
