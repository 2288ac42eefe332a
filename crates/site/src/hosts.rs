//! What a host must do, for several servers from this one source: which address has which file, which headers go with it, and
//! how long it may be kept. `UPDATE=1 cargo test -p site` writes the files anew.

use remigratiewijzer::ui::{ADDRESSES, HELPER, HELPER_ADDRESSES};

use i18n::TAGS;

use crate::{reference, screens, style};

/// One file of a server's configuration: its name in the repository, and what stands in it.
pub type File = (&'static str, String);

/// Headers of every answer, an error too; `{style}` is the style that stands in pages.
const HEADERS: [(&str, &str); 6] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' {style}; img-src 'self' data:; connect-src 'self'; \
         manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
         trusted-types worker",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), \
         gamepad=(), geolocation=(self), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), \
         midi=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), publickey-credentials-get=(), \
         screen-wake-lock=(), serial=(), storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()",
    ),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

/// These headers as they are sent.
fn sent() -> Vec<(&'static str, String)> {
    let style = style::source();
    HEADERS.iter().map(|(name, value)| (*name, value.replace("{style}", &style))).collect()
}

/// For what is not there: it may be the next moment.
const NEVER: &str = "no-store";
/// For files whose names stay.
const ASK: &str = "no-cache";
/// For files whose names change with their content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For the icon: without it Chromium asks again at every change of address, so once a question.
const A_DAY: &str = "public, max-age=86400";

/// Folders of files for other sites, with the page that tells about each: the open data, and the engine.
const FOR_OTHERS: [(&str, &str); 2] = [("data", "/data/v1/index.html"), ("engine", "/engine/v1/index.html")];
/// Such a file may be fetched by any site. Nothing else may: there is nothing to fetch.
const ANY_SITE: (&str, &str) = ("Access-Control-Allow-Origin", "*");

/// Types that not every server knows, by the ending of the file.
const TYPES: [(&str, &str); 5] = [
    ("ftl", "text/plain"),
    ("ts", "text/plain"),
    ("yaml", "application/yaml"),
    ("csv", "text/csv"),
    ("geojson", "application/geo+json"),
];

/// Readers of these files are told not to change them.
const MADE: &str = "Made by `UPDATE=1 cargo test -p site` from crates/site/src/hosts.rs; change it there.";

/// Every configuration.
pub fn files() -> Vec<File> {
    vec![
        ("static-web-server.toml", static_web_server()),
        ("deploy/nginx.conf", nginx()),
        ("deploy/Caddyfile", caddy()),
        ("deploy/_headers", headers()),
        ("deploy/_redirects", redirects()),
    ]
}

/// Short forms of a language's tag that somebody may type: the app finds the language.
fn short_tags() -> Vec<&'static str> {
    let mut tags: Vec<&str> = TAGS.iter().filter_map(|tag| tag.split_once('-').map(|(short, _)| short)).collect();
    tags.sort_unstable();
    tags.dedup();
    tags.retain(|short| !TAGS.contains(short));
    tags
}

/// What stands behind the language if there is a page for it; the pages of the law apart.
fn pages() -> Vec<String> {
    let screens = screens::paths().into_iter().filter(|path| !path.is_empty());
    screens.chain([reference::LAW, reference::NUMBERS].map(str::to_string)).collect()
}

/// What stands behind the language of a screen without a page of its own.
fn bare() -> Vec<&'static str> {
    let pages = pages();
    ADDRESSES.into_iter().filter(|address| !pages.iter().any(|page| page == address)).collect()
}

/// What stands behind the language and the helper's word.
fn helpers() -> impl Iterator<Item = &'static str> {
    ADDRESSES.into_iter().chain(HELPER_ADDRESSES)
}

/// Addresses of one word, and the first words of those of two.
fn by_length(addresses: impl Iterator<Item = &'static str>) -> [String; 2] {
    let (one, two): (Vec<&str>, Vec<&str>) = addresses.partition(|address| !address.ends_with("/*"));
    let two: Vec<&str> = two.iter().filter_map(|address| address.strip_suffix("/*")).collect();
    [one.join(","), two.join(",")]
}

fn static_web_server() -> String {
    let tags = TAGS.join(",");
    let [one, two] = by_length(bare().into_iter());
    let [helpers_one, helpers_two] = by_length(helpers());
    let mut rules = vec![
        ("/.well-known/security.txt".to_string(), "/security.txt"),
        ("/{**/*.*}".to_string(), "/$1"),
        ("/".to_string(), "/index.html"),
    ];
    for (folder, page) in FOR_OTHERS {
        rules.extend(["", "/", "/v1", "/v1/"].map(|end| (format!("/{folder}{end}"), page)));
    }
    for end in ["", "/"] {
        rules.push((format!("/{{{tags}}}{end}"), "/$1.html"));
        rules.push((format!("/{{{tags}}}/{{{}}}{end}", pages().join(",")), "/$1/$2.html"));
        rules.push((format!("/{{{tags}}}/{{{}/*}}{end}", reference::LAW), "/$1/$2.html"));
        rules.push((format!("/{{{tags}}}/{{{one}}}{end}"), "/app.html"));
        rules.push((format!("/{{{tags}}}/{{{two}}}/*{end}"), "/app.html"));
        rules.push((format!("/{{{tags}}}/{HELPER}{end}"), "/helper.html"));
        rules.push((format!("/{{{tags}}}/{HELPER}/{{{helpers_one}}}{end}"), "/helper.html"));
        rules.push((format!("/{{{tags}}}/{HELPER}/{{{helpers_two}}}/*{end}"), "/helper.html"));
        rules.push((format!("/{{{}}}{end}", short_tags().join(",")), "/app.html"));
    }
    let mut text = format!(
        "# {MADE}\n\
         # How the app is served by static-web-server 2 (https://static-web-server.net); script/serve uses this file, and a host\n\
         # can: static-web-server --config-file static-web-server.toml --root dist --port 8080\n\
         # Put a proxy with TLS before it: over plain http a browser allows no service worker and no position.\n\n\
         [general]\n\
         # A line for each address that is not there would tell what visitors ask for.\n\
         log-level = \"error\"\n\
         page404 = \"404.html\"\n\
         # build-web has written .br and .gz beside each file that gets smaller.\n\
         compression-static = true\n\
         # Both would come before the headers below, with other values.\n\
         cache-control-headers = false\n\
         security-headers = false\n\
         redirect-trailing-slash = false\n\
         ignore-hidden-files = true\n\n\
         # The first rule that fits. A file stays as it is; an address of the app without a page of its own gets app.html.\n"
    );
    for (source, destination) in rules {
        text += &format!("\n[[advanced.rewrites]]\nsource = \"{source}\"\ndestination = \"{destination}\"\n");
    }
    let rule = |source: &str, headers: &[(&str, &str)]| {
        let lines: String = headers.iter().map(|(name, value)| format!("{name} = \"{value}\"\n")).collect();
        format!("\n[[advanced.headers]]\nsource = \"{source}\"\n[advanced.headers.headers]\n{lines}")
    };
    text +=
        "\n# What holds for every answer, an error too. No error is ever kept: the file may be there the next moment.";
    let sent = sent();
    let every: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
    text += &rule("/**", &[&[("Cache-Control", NEVER)][..], &every].concat());
    text += "\n# From here on for files that are there: rules see the address of one with the name of the file once more behind it, as\n\
             # in \"/icon.svg/icon.svg\" (because redirect-trailing-slash is off), and the address of a missing one as it is.";
    text += &rule("/**/*.*/*.*", &[("Cache-Control", ASK)]);
    text += "\n# Files whose names change with their content.";
    text += &rule("/assets/**/*.*/*.*", &[("Cache-Control", FOR_EVER)]);
    text += "\n# For other sites.";
    for (folder, _) in FOR_OTHERS {
        text += &rule(&format!("/{folder}/**/*.*/*.*"), &[ANY_SITE]);
    }
    text += "\n# Without a while to keep it, Chromium asks for the icon again at every change of address, so once a question.";
    text += &rule("/icon*/icon*", &[("Cache-Control", A_DAY)]);
    text += "\n# What the server's table of types doesn't know, or knows as something else.";
    for (ending, kind) in TYPES {
        let kind = format!("{kind}; charset=utf-8");
        text += &rule(&format!("/**/*.{ending}/*.{ending}"), &[("Content-Type", &kind)]);
    }
    text
}

/// Addresses as regular expressions, each with its file; `$1` and `$2` are what the brackets caught.
fn patterns() -> Vec<(String, &'static str)> {
    let tags = TAGS.join("|");
    let pattern = |address: &str| address.replace('*', "[^/.]+");
    let bare: Vec<String> = bare().into_iter().map(pattern).collect();
    let helpers: Vec<String> = helpers().map(pattern).collect();
    vec![
        ("^/$".to_string(), "/index.html"),
        (format!("^/({tags})/?$"), "/$1.html"),
        (format!("^/({tags})/({}|{}/[^/.]+)/?$", pages().join("|"), reference::LAW), "/$1/$2.html"),
        (format!("^/({tags})/({})/?$", bare.join("|")), "/app.html"),
        (format!("^/({tags})/{HELPER}(/({}))?/?$", helpers.join("|")), "/helper.html"),
        (format!("^/({})/?$", short_tags().join("|")), "/app.html"),
        (r"^/\.well-known/security\.txt$".to_string(), "/security.txt"),
    ]
    .into_iter()
    .chain(FOR_OTHERS.map(|(folder, page)| (format!("^/{folder}(/v1)?/?$"), page)))
    .collect()
}

fn nginx() -> String {
    let (allow, any) = ANY_SITE;
    let mut text = format!(
        "# {MADE}\n\
         # For nginx: include this file in the block http, set root to dist/, and add TLS (docs/deploy.md).\n\
         # gzip_static is in Debian's nginx; with libnginx-mod-http-brotli-static add: brotli_static on;\n\n\
         map \"$status:$uri\" $remigratiewijzer_keep {{\n\
         \x20 default \"{NEVER}\";\n\
         \x20 \"~^(200|206|304):/assets/\" \"{FOR_EVER}\";\n\
         \x20 \"~^(200|206|304):/icon\" \"{A_DAY}\";\n\
         \x20 \"~^(200|206|304):\" \"{ASK}\";\n\
         }}\n\n\
         map $uri $remigratiewijzer_sites {{\n\
         \x20 default \"\";\n\
         \x20 \"~^/({others})(/|$)\" \"{any}\";\n\
         }}\n\n\
         server {{\n\
         \x20 listen 8080;\n\
         \x20 root dist;\n\
         \x20 gzip_static on;\n\
         \x20 server_tokens off;\n\
         \x20 absolute_redirect off;\n\
         \x20 types {{\n\
         \x20   text/html html; text/css css; text/javascript js; text/plain txt; application/xml xml;\n\
         \x20   application/wasm wasm; application/json json; application/manifest+json webmanifest;\n\
         \x20   image/svg+xml svg; image/png png; {types}\n\
         \x20 }}\n\
         \x20 charset utf-8;\n\
         \x20 charset_types text/css text/javascript text/plain text/csv application/json application/geo+json application/yaml image/svg+xml;\n\
         \x20 error_page 404 /404.html;\n\
         \x20 add_header Cache-Control $remigratiewijzer_keep always;\n\
         \x20 add_header {allow} $remigratiewijzer_sites always;\n",
        others = FOR_OTHERS.map(|(folder, _)| folder).join("|"),
        types = TYPES.map(|(ending, kind)| format!("{kind} {ending};")).join(" "),
    );
    for (name, value) in sent() {
        text += &format!("  add_header {name} \"{value}\" always;\n");
    }
    for (pattern, file) in patterns() {
        text += &format!("  location ~ \"{pattern}\" {{ try_files {file} =404; }}\n");
    }
    text + "  location / { try_files $uri =404; }\n}\n"
}

fn caddy() -> String {
    let lines = |indent: &str| -> String {
        sent().iter().map(|(name, value)| format!("{indent}{name} \"{value}\"\n")).collect()
    };
    let mut text = format!(
        "# {MADE}\n\
         # For Caddy 2: put the site's name in place of :8080 and Caddy sees to TLS (docs/deploy.md).\n\n\
         :8080 {{\n\troot * dist\n\troute {{\n\t\theader {{\n\t\t\tCache-Control \"{NEVER}\"\n{}\t\t}}\n",
        lines("\t\t\t")
    );
    for (at, (pattern, file)) in patterns().into_iter().enumerate() {
        let file = file.replace("$1", &format!("{{re.a{at}.1}}")).replace("$2", &format!("{{re.a{at}.2}}"));
        text += &format!("\t\t@a{at} path_regexp a{at} {pattern}\n\t\trewrite @a{at} {file}\n");
    }
    for (name, path, keep) in [("there", "/*", ASK), ("assets", "/assets/*", FOR_EVER), ("icons", "/icon*", A_DAY)] {
        text += &format!(
            "\t\t@{name} {{\n\t\t\tpath {path}\n\t\t\tfile\n\t\t}}\n\t\theader @{name} Cache-Control \"{keep}\"\n"
        );
    }
    let (allow, any) = ANY_SITE;
    for (folder, _) in FOR_OTHERS {
        text += &format!(
            "\t\t@{folder} {{\n\t\t\tpath /{folder}/*\n\t\t\tfile\n\t\t}}\n\t\theader @{folder} {allow} \"{any}\"\n"
        );
    }
    for (ending, kind) in TYPES {
        text +=
            &format!("\t\t@{ending} path *.{ending}\n\t\theader @{ending} Content-Type \"{kind}; charset=utf-8\"\n");
    }
    text += &format!(
        "\t\tfile_server {{\n\t\t\tprecompressed br gzip\n\t\t\tindex off.none\n\t\t}}\n\t}}\n\
         \thandle_errors {{\n\t\theader {{\n\t\t\tCache-Control \"{NEVER}\"\n{}\t\t}}\n\
         \t\trewrite * /404.html\n\t\tfile_server {{\n\t\t\tprecompressed br gzip\n\t\t}}\n\t}}\n}}\n",
        lines("\t\t\t")
    );
    text
}

fn headers() -> String {
    let (allow, any) = ANY_SITE;
    let others: String = FOR_OTHERS.iter().map(|(folder, _)| format!("/{folder}/*\n  {allow}: {any}\n")).collect();
    let lines: String = sent().iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!(
        "# {MADE}\n# For hosts that read _headers (Netlify, Cloudflare Pages): copy it into dist/, with _redirects. They ask anew for\n\
         # whatever has no Cache-Control, and find /tr/law in tr/law.html and errors in 404.html by themselves.\n/*\n{lines}\
         /assets/*\n  Cache-Control: {FOR_EVER}\n/icon*\n  Cache-Control: {A_DAY}\n{others}"
    )
}

/// Addresses in full for a host that takes 2,000 of them and 100 with placeholders, and wants those last (Cloudflare Pages).
fn redirects() -> String {
    let line = |source: &str, file: &str| format!("{source} {file} 200\n");
    let screens = || {
        let helpers = helpers().map(|address| (format!("{HELPER}/{address}"), "/helper.html"));
        bare().into_iter().map(|address| (address.to_string(), "/app.html")).chain(helpers)
    };
    let mut text = format!(
        "# {MADE}\n# Addresses of the app without a page of their own; those with a placeholder are the same in every language.\n"
    );
    for tag in TAGS {
        for (address, file) in screens().filter(|(address, _)| !address.ends_with("/*")) {
            text += &line(&format!("/{tag}/{address}"), file);
        }
        text += &line(&format!("/{tag}/{HELPER}"), "/helper.html");
    }
    for tag in short_tags() {
        text += &line(&format!("/{tag}"), "/app.html");
    }
    text += &line("/.well-known/security.txt", "/security.txt");
    for (address, file) in screens() {
        if let Some(first) = address.strip_suffix("/*") {
            text += &line(&format!("/:language/{first}/:word"), file);
        }
    }
    text
}

#[cfg(test)]
mod tests;
