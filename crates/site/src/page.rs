//! Pages as files, made from the `index.html` that `dx` built.

use std::fmt;

use i18n::{FIRST_PARTS, Language, PARTS};
use law::remigration::REMIGRATION;
use serde_json::json;

use crate::words::texts;
use crate::{Page, address, boot, style};

/// The page that `dx` built does not look as expected.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unfit(pub String);

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "index.html has no {}", self.0)
    }
}

impl std::error::Error for Unfit {}

/// Where `dx` put what pages name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Files {
    /// The address of the pictograms.
    pub icons: String,
    /// The address of the messages.
    pub locales: String,
}

/// The page that `dx` built, in the parts that every page takes from it.
#[derive(Clone, Debug)]
pub struct Template {
    whole: String,
    /// From behind the title to the end of the head.
    head: String,
    /// From behind what waits for the app to the end.
    tail: String,
    /// The addresses of files that `dx` named.
    files: Files,
    /// Where the site is, as in `https://example.org`; empty if that is not known.
    origin: String,
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str, Unfit> {
    let from = text.split_once(start).ok_or_else(|| Unfit(start.to_string()))?.1;
    Ok(from.split_once(end).ok_or_else(|| Unfit(end.to_string()))?.0)
}

impl Template {
    /// Takes the page apart.
    ///
    /// # Errors
    /// If it has no title, or nothing that waits for the app.
    pub fn new(index: &str, files: Files, origin: &str) -> Result<Template, Unfit> {
        let head = between(index, "</title>", "</head>")?;
        let tail = between(index, "<main id=\"boot\">", "</html>")?;
        let tail = tail.split_once("</main>").ok_or_else(|| Unfit("</main>".to_string()))?.1;
        Ok(Template {
            whole: boot::said_in_all(index)?,
            head: head.trim().to_string(),
            tail: tail.trim_end().to_string(),
            files,
            origin: origin.trim_end_matches('/').to_string(),
        })
    }

    /// The head of a page that has no program.
    fn quiet_head(&self) -> String {
        let mut head = String::new();
        for tag in self.head.split_inclusive('>') {
            let script = tag.contains("as=\"script\"") || tag.contains("modulepreload") || tag.contains("as=\"fetch\"");
            if !script {
                head.push_str(tag);
            }
        }
        head
    }

    /// The head of a page in whose place the app comes. The start brings its style along, because it is where visitors
    /// arrive; in every page it would be more to keep than it saves.
    fn head_of(&self, page: &Page) -> String {
        if page.path.is_empty() { style::inside(&self.head) } else { self.head.clone() }
    }

    fn absolute(&self, address: &str) -> String {
        [&self.origin, address].concat()
    }

    /// What drawn HTML says of files, with the names that `dx` gave them.
    fn with_files(&self, html: &str) -> String {
        let placeholder = dioxus_ssr_text(&remigratiewijzer::assets::ICONS.to_string());
        html.replace(&placeholder, &self.files.icons)
    }
}

/// Text as `dioxus-ssr` writes it.
fn dioxus_ssr_text(text: &str) -> String {
    text.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;").replace('"', "&#34;").replace('\'', "&#39;")
}

/// A text in HTML.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Every file, by its name in the folder.
pub fn files(template: &Template, pages: &[Page]) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = pages
        .iter()
        .map(|page| (format!("{}.html", page.address().trim_start_matches('/')), file(template, page)))
        .collect();
    // What every screen without a page of its own begins with, and the app without a network.
    files.push(("app.html".to_string(), template.whole.clone()));
    files.push(("index.html".to_string(), first(template, pages)));
    files.push(("404.html".to_string(), missing(template)));
    files.push(("robots.txt".to_string(), robots(template)));
    if !template.origin.is_empty() {
        files.push(("sitemap.xml".to_string(), sitemap(template, pages)));
    }
    files
}

fn file(template: &Template, page: &Page) -> String {
    let language = page.language;
    let head = head(template, &page.title, &page.description, Some((language, &page.path)));
    let html = template.with_files(&page.html);
    let class = if page.app { " class=\"early\"" } else { "" };
    let (more, body) = if page.app {
        (
            template.head_of(page) + &messages(template, language),
            early(template, &[html.as_str(), &without_scripts(language, &page.path)].concat(), [language].into_iter()),
        )
    } else {
        (template.quiet_head(), format!("<body>\n{html}\n</body>"))
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{}\"{class}>\n<head>\n<meta charset=\"utf-8\">\n{head}{}\n{more}\n</head>\n{body}\n</html>\n",
        language.direction(),
        data(template, page),
    )
}

/// Has the browser fetch the first messages at once: the program would ask for them only when it runs.
fn messages(template: &Template, language: Language) -> String {
    let link = |part: &&str| {
        format!(
            "\n<link rel=\"preload\" as=\"fetch\" crossorigin fetchpriority=\"low\" href=\"{}/{language}/{part}.ftl\">",
            template.files.locales
        )
    };
    PARTS.iter().take(FIRST_PARTS).map(link).collect()
}

/// The body of a page in whose place the app comes, which can break in Dutch and in these languages.
fn early(template: &Template, html: &str, languages: impl Iterator<Item = Language>) -> String {
    let tail = boot::said_in(&template.tail, languages);
    format!("<body>\n<div id=\"main\"><div id=\"boot\">{html}</div>{tail}")
}

/// What is said if scripts are off: the pages that need none.
fn without_scripts(language: Language, path: &str) -> String {
    let texts = texts(language);
    let mut languages = String::new();
    for other in Language::all() {
        languages.push_str(&format!(
            "<a class=\"chip\" lang=\"{other}\" href=\"{}\">{}</a>",
            address(other, path),
            other.name()
        ));
    }
    let link = |path: &str, id: &str| {
        format!("<p><a class=\"plain\" href=\"{}\">{}</a></p>", address(language, path), escaped(&texts.get(id)))
    };
    format!(
        "<noscript><div class=\"screen\" lang=\"{language}\" dir=\"{}\"><p class=\"notice plain-notice\">{}</p>{}{}<nav class=\"languages\">{languages}</nav></div></noscript>",
        language.direction(),
        escaped(&texts.get("pages-script")),
        link("law", "pages-law"),
        link("numbers", "pages-numbers"),
    )
}

/// The title, the description, and the same page in other languages.
fn head(template: &Template, title: &str, description: &str, page: Option<(Language, &str)>) -> String {
    let mut head = format!(
        "<title>{}</title>\n<meta name=\"description\" content=\"{}\">\n",
        escaped(title),
        escaped(description)
    );
    let Some((language, path)) = page else { return head };
    let mut link = |rel: &str, address: &str| {
        head.push_str(&format!("<link {rel} href=\"{}\">\n", escaped(&template.absolute(address))));
    };
    link("rel=\"canonical\"", &address(language, path));
    for other in Language::all() {
        link(&format!("rel=\"alternate\" hreflang=\"{}\"", hreflang(other)), &address(other, path));
    }
    // At the bare address boot.js finds the visitor's language by these.
    if path.is_empty() {
        for (tag, other) in Language::all().flat_map(|other| other.other_tags().map(move |tag| (tag, other))) {
            link(&format!("rel=\"alternate\" hreflang=\"{tag}\""), &address(other, path));
        }
        link("rel=\"alternate\" hreflang=\"x-default\"", "/");
    }
    head
}

/// A language as search engines and boot.js know it: simple Dutch is Dutch to them, and the other a variant of it.
fn hreflang(language: Language) -> &'static str {
    match language.tag() {
        "nl-simple" => "nl",
        "nl" => "nl-x-b1",
        tag => tag,
    }
}

/// What machines read of the page. It is no script: no browser runs it, and the policy allows it.
fn data(template: &Template, page: &Page) -> String {
    let organisation = json!({
        "@type": "GovernmentOrganization",
        "name": "Sociale Verzekeringsbank",
        "url": "https://www.svb.nl",
        "telephone": places::lines::SVB.phone,
    });
    let data = json!({
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": page.title,
        "description": page.description,
        "inLanguage": hreflang(page.language),
        "url": template.absolute(&page.address()),
        "isAccessibleForFree": true,
        "about": {
            "@type": "GovernmentService",
            "name": "Remigratie-uitkering",
            "description": i18n::without_isolates(&texts(page.language).get("start-closed")),
            "provider": organisation,
            "areaServed": "NL",
            "termsOfService": format!("https://wetten.overheid.nl/{}", REMIGRATION.bwb),
        },
    });
    // Nothing in it may end the element.
    let data = data.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{data}</script>")
}

/// How many languages have their start in the page of the bare address; more would cost whoever reads another language more
/// than it saves them to fetch their own.
const STARTS: usize = 6;

/// The page of the bare address: the start in the first languages, of which boot.js shows the one that fits, or the page of
/// another language in its place; without scripts it is Dutch, with the way to the others.
fn first(template: &Template, pages: &[Page]) -> String {
    let starts: Vec<&Page> = pages.iter().filter(|page| page.app && page.path.is_empty()).take(STARTS).collect();
    let mut inside = String::new();
    for page in &starts {
        let html = template.with_files(&page.html);
        if page.language == Language::SOURCE {
            inside.push_str(&format!("<noscript>{html}{}</noscript>", without_scripts(page.language, "")));
        }
        inside.push_str(&format!(
            "<template lang=\"{}\" dir=\"{}\" title=\"{}\">{html}</template>",
            page.language,
            page.language.direction(),
            escaped(&page.title)
        ));
    }
    let (title, description) =
        starts.first().map(|page| (page.title.as_str(), page.description.as_str())).unwrap_or_default();
    let head = head(template, title, description, Some((Language::SOURCE, "")));
    format!(
        "<!DOCTYPE html>\n<html lang=\"nl\" class=\"early\">\n<head>\n<meta charset=\"utf-8\">\n{head}{}\n</head>\n{}\n</html>\n",
        style::inside(&template.head),
        early(template, &inside, Language::all())
    )
}

/// What is shown of an address that does not exist, in every language: the way back.
fn missing(template: &Template) -> String {
    let mut inside = String::new();
    for language in Language::all() {
        let texts = texts(language);
        inside.push_str(&format!(
            "<section class=\"part\" lang=\"{language}\" dir=\"{}\"><h2>{}</h2><p>{}</p><p><a class=\"secondary\" href=\"/{language}\">{}</a></p></section>",
            language.direction(),
            escaped(&texts.get("pages-missing")),
            escaped(&texts.get("pages-missing-text")),
            escaped(&texts.get("pages-start")),
        ));
    }
    let texts = texts(Language::SOURCE);
    let head = head(template, &texts.get("pages-missing"), &texts.get("pages-missing-text"), None);
    format!(
        "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n{head}<meta name=\"robots\" content=\"noindex\">\n{}\n</head>\n<body>\n<div class=\"screen\"><main><h1 translate=\"no\">{}</h1>{inside}</main></div>\n</body>\n</html>\n",
        template.quiet_head(),
        escaped(&texts.get("app-name")),
    )
}

fn robots(template: &Template) -> String {
    let map =
        if template.origin.is_empty() { String::new() } else { format!("Sitemap: {}/sitemap.xml\n", template.origin) };
    // Screens that tell something of a visitor have nothing to find.
    format!(
        "User-agent: *\nDisallow: /*/interview\nDisallow: /*/question/\nDisallow: /*/event/\nDisallow: /*/helper\n{map}"
    )
}

fn sitemap(template: &Template, pages: &[Page]) -> String {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in pages {
        map.push_str(&format!("<url><loc>{}</loc></url>\n", template.absolute(&page.address())));
    }
    map + "</urlset>\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawn;

    const INDEX: &str = "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>x</title>\
        <link rel=\"stylesheet\" href=\"/a.css\"><link rel=\"preload\" as=\"script\" href=\"/a.js\"></head>\
        <body><div id=\"main\"><main id=\"boot\"><!-- wait --><!-- script --></main></div><p><!-- broken --><!-- again --></p><script src=\"/boot.js\"></script></body></html>";

    fn named() -> Files {
        Files { icons: "/assets/icons-1.svg".to_string(), locales: "/assets/locales-1".to_string() }
    }

    fn made(origin: &str) -> (&'static [Page], Vec<(String, String)>) {
        let template = Template::new(INDEX, named(), origin).unwrap();
        (drawn(), files(&template, drawn()))
    }

    #[test]
    fn each_page_names_itself_and_the_same_page_in_every_language() {
        let (pages, files) = made("https://example.org/");
        for (page, (name, file)) in pages.iter().zip(&files) {
            assert_eq!(*name, format!("{}.html", &page.address()[1..]));
            assert!(file.contains(&format!("<link rel=\"canonical\" href=\"https://example.org{}\">", page.address())));
            for language in Language::all() {
                let address = address(language, &page.path);
                assert!(pages.iter().any(|other| other.address() == address), "{address}");
                let link = format!("hreflang=\"{}\" href=\"https://example.org{address}\">", hreflang(language));
                assert!(file.contains(&link), "{name} {link}");
            }
            assert_eq!(file.matches("<title>").count(), 1);
            assert_eq!(file.contains("<script src="), page.app, "{name}");
            // Only the app's own pages wait for it.
            assert_eq!(file.contains("id=\"boot\""), page.app, "{name}");
        }
        let map = files.iter().find(|(name, _)| name == "sitemap.xml").unwrap();
        assert_eq!(map.1.matches("<loc>https://example.org/").count(), pages.len());
    }

    #[test]
    fn where_the_site_is_not_known_nothing_says_where_it_is() {
        let (_, files) = made("");
        assert!(files.iter().all(|(name, file)| name != "sitemap.xml" && !file.contains("Sitemap:")));
        assert!(files.iter().any(|(_, file)| file.contains("<link rel=\"canonical\" href=\"/tr/law\">")));
    }

    #[test]
    fn no_page_names_a_folder_of_the_builder_or_has_a_script_inside() {
        let (_, files) = made("");
        for (name, file) in files {
            assert!(!file.contains(env!("CARGO_MANIFEST_DIR").trim_end_matches("/crates/site")), "{name}");
            for script in file.split("<script").skip(1) {
                assert!(script.starts_with(" src=") || script.starts_with(" type=\"application/ld+json\">"), "{name}");
            }
            assert!(!file.contains(" style=") && !file.contains(" onclick="), "{name}");
        }
    }

    #[test]
    fn a_page_drawn_once_more_has_the_same_bytes() {
        let again = crate::screens::pages(Language::SOURCE);
        assert!(again.iter().all(|page| drawn().contains(page)));
    }

    #[test]
    fn what_machines_read_is_json_and_calls_nobody_else_the_government() {
        let (pages, files) = made("");
        for (_, file) in files.iter().take(pages.len()) {
            let data = between(file, "<script type=\"application/ld+json\">", "</script>").unwrap();
            let data: serde_json::Value = serde_json::from_str(data).unwrap();
            assert_eq!(data["@type"], "WebPage");
            assert_eq!(data["about"]["@type"], "GovernmentService");
            assert_eq!(data["about"]["provider"]["name"], "Sociale Verzekeringsbank");
        }
    }
}
