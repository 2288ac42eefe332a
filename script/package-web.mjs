// Makes what dx built ready for a static host: node script/package-web.mjs FOLDER
// Names every script and style after its content, tells the service worker what to keep, and compresses.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { shorten } from "./short-names.mjs";

const root = process.argv[2];
const hash = (data) => createHash("sha256").update(data).digest("hex").slice(0, 16);
const path = (name) => join(root, name);

function fail(message) {
  console.error(message);
  process.exit(1);
}

const files = () =>
  readdirSync(root, { recursive: true })
    .filter((name) => statSync(path(name)).isFile())
    .sort();

// What only the pages are made of, and the app has inside.
for (const name of files().filter((name) =>
  /^assets\/locales[^/]*\/(languages\.ftl|\w+\.csv|[^/]+\/site\.ftl)$/.test(name),
))
  rmSync(path(name));
// The comments of the texts are for translators.
for (const name of files().filter((name) => /^assets\/locales.*\.ftl$/.test(name)))
  writeFileSync(path(name), readFileSync(path(name), "utf8").replace(/^#.*\n/gm, ""));

const pages = new Map(
  files()
    .filter((name) => name.endsWith(".html"))
    .map((name) => [name, readFileSync(path(name), "utf8")]),
);
const inPages = (change) => pages.forEach((page, name) => pages.set(name, change(page, name)));

const policy = readFileSync(new URL("../static-web-server.toml", import.meta.url), "utf8");
const allowed = (style) => policy.includes(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);

inPages((page, name) => {
  // The policy in static-web-server.toml allows nothing inline but the one style that it names; better to stop here than to
  // serve a white page. Data is no script.
  const rest = page.replace(/<style data-file="[^"]*">(.*?)<\/style>/s, (whole, style) =>
    allowed(style) ? "" : whole,
  );
  const inline = rest.match(
    /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)[^>]*>|<style|<[^>]*\s(style|on[a-z]+)=/i,
  );
  if (inline) fail(`${name} has something inline that the Content-Security-Policy forbids: ${inline[0]}`);
  // dx writes its paths relative to a base path that we don't use; comments are for us alone.
  return page.replaceAll('"/./', '"/').replace(/<!--.*?-->\s*/gs, "");
});

/** Names a file after its content; gives back the new name. */
function rename(from, name, extension) {
  const to = `assets/${name}-${hash(readFileSync(path(from)))}.${extension}`;
  renameSync(path(from), path(to));
  return to;
}

/** Puts other words in place of those in a file, which must be there. */
function fill(name, from, to) {
  const text = readFileSync(path(name), "utf8");
  if (!text.includes(from)) fail(`${name} has no "${from}" to fill in.`);
  writeFileSync(
    path(name),
    text.replace(from, () => to),
  );
}

/** The one file whose name is like this. */
function only(pattern) {
  const found = files().filter((name) => pattern.test(name));
  if (found.length !== 1) fail(`There must be one file like ${pattern}, and there are ${found.length}.`);
  return found[0];
}

/** The module without the folder in which it was built: `asset!` of dioxus keeps where each file came from, which nobody asks. */
function withoutFolder(wasm) {
  const folder = Buffer.from(`${fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "")}/`);
  const neutral = Buffer.from(`/${".".repeat(folder.length - 2)}/`);
  for (let at = wasm.indexOf(folder); at >= 0; at = wasm.indexOf(folder, at)) neutral.copy(wasm, at);
  return wasm;
}

// Short names for what the program and its script give each other; so both are other files than dx made, and get names of
// their own. boot.js names the program, to fetch it anew if the browser's copy is broken.
function edition(boot, made, glue, suffix, isIts) {
  const pair = shorten(withoutFolder(readFileSync(path(made))), readFileSync(path(glue), "utf8"));
  writeFileSync(path(made), pair.wasm);
  writeFileSync(path(glue), pair.script);
  const program = rename(made, `remigratiewijzer${suffix}_bg`, "wasm");
  fill(glue, made, program);
  const script = rename(glue, `remigratiewijzer${suffix}`, "js");
  // The browser fetches the program at once, behind what it needs to show the page, and not only when the script asks for it.
  const early = `<link rel="preload" as="fetch" type="application/wasm" crossorigin fetchpriority="low" href="/${program}">`;
  inPages((page, name) => {
    if (!isIts(name)) return page;
    const whole = page.replaceAll(glue, script).replace("/boot.js", `/${boot}`);
    return whole.replace("</head>", page.includes('id="boot"') ? `${early}\n</head>` : "</head>");
  });
  fill(boot, "PROGRAM = ''", `PROGRAM = '/${program}'`);
}
// The helper's edition of the app has one page, and a boot script that knows its program (docs/decisions/0013).
const HELPER = "helper.html";
const boots = ["boot.js", "boot-helper.js"];
copyFileSync(path(boots[0]), path(boots[1]));
const program = only(/^assets\/remigratiewijzer_bg[^/]*\.wasm$/);
edition(boots[0], program, only(/^assets\/remigratiewijzer-(?!helper)[^/]*\.js$/), "", (name) => name !== HELPER);
const helper = "assets/remigratiewijzer-helper";
edition(boots[1], `${helper}_bg.wasm`, `${helper}.js`, "-helper", (name) => name === HELPER);

// The modules that are loaded when asked for: the script of each names its WebAssembly, and modules.js names both.
for (const name of ["feed", "qr"]) {
  const wasm = rename(`assets/${name}-module_bg.wasm`, `${name}-module`, "wasm");
  fill(`assets/${name}-module.js`, `${name}-module_bg.wasm`, wasm.replace("assets/", ""));
  const script = rename(`assets/${name}-module.js`, `${name}-module`, "js");
  fill("modules.js", `${name}: []`, `${name}: ['/${script}', '/${wasm}']`);
}
// Where the feed is, if not beside the app; the policy must then name that site too (connect-src in crates/site/src/hosts.rs).
const { PLACES_FEED } = process.env;
if (PLACES_FEED) fill("modules.js", "'/feed/places.json'", JSON.stringify(PLACES_FEED));

/** Makes a script of public/ small, in the JavaScript that it is written in. */
function minify(name, target) {
  const made = spawnSync("esbuild", ["--minify", `--target=${target}`, "--log-level=warning", path(name)]);
  if (made.status !== 0) fail(`${name} could not be made small: ${made.stderr ?? made.error}`);
  writeFileSync(path(name), made.stdout);
}

// What can start it must be read by browsers that can't.
boots.forEach((boot) => minify(boot, "es5"));
minify("register-sw.js", "es5");
minify("blank.js", "es5");
minify("modules.js", "es2020");

// dx has put a hash in the names of its own files. With one in those of public/ too, a cached script never meets
// a newer page. boot.js mends what is broken in the browser's cache, so no lasting copy of it may be there; its hash is
// not in its name, and only keeps the service worker from giving an older one.
const booting = new Map(boots.map((boot) => [boot, `/${boot}?${hash(readFileSync(path(boot)))}`]));
const named = new Map();
inPages((page) =>
  page.replace(/(?<=\s(?:src|href)=")\/([\w-]+)\.(js|css)(?=")/g, (address, name, extension) => {
    const file = `${name}.${extension}`;
    if (booting.has(file)) return booting.get(file);
    if (!named.has(file)) named.set(file, `/${rename(file, name, extension)}`);
    return named.get(file);
  }),
);
pages.forEach((page, name) => writeFileSync(path(name), page));

// The feed is of use only with a network, and must be the newest; the places as shipped are kept. What the pages without a
// program tell, the app tells too. Data and engine are for other sites.
const NOT_KEPT =
  /^sw(-off)?\.js$|^(feed|data|engine|\.well-known)\/|^assets\/feed-module|^(robots\.txt|sitemap\.xml|404\.html)$/;
const REFERENCE = /^[^/]+\/(law|numbers)\b/;
const kept = files().filter((name) => !NOT_KEPT.test(name) && (/^assets\//.test(name) || !REFERENCE.test(name)));
const version = hash(kept.map((name) => `${name} ${hash(readFileSync(path(name)))}\n`).join(""));
const address = (name) => booting.get(name) ?? `/${name}`.replace(/^\/index\.html$/, "/");
// What only the helper's edition needs is kept where it was used.
const HELPERS =
  /^(helper\.html|boot-helper\.js|assets\/(remigratiewijzer-helper|helper-)|assets\/locales.*\/helper\.ftl$)/;
const build = {
  version,
  files: kept.filter((name) => !HELPERS.test(name)).map(address),
  helper: kept.filter((name) => HELPERS.test(name)).map(address),
};
const worker = readFileSync(path("sw.js"), "utf8");
const filled = worker.replace(/^const BUILD = .*$/m, () => `const BUILD = ${JSON.stringify(build)};`);
if (filled === worker) fail('sw.js has no line "const BUILD = …" to fill in.');
writeFileSync(path("sw.js"), filled);
minify("sw.js", "es2020");
minify("sw-off.js", "es2020");

for (const name of files()) {
  const data = readFileSync(path(name));
  // In WebAssembly much is four bytes from the next of its kind, as in a font.
  const mode = name.endsWith(".wasm") ? constants.BROTLI_MODE_FONT : constants.BROTLI_MODE_GENERIC;
  const brotli = brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_MODE]: mode,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
  // Pictures are compressed already.
  if (brotli.length > data.length * 0.95) continue;
  writeFileSync(path(`${name}.br`), brotli);
  writeFileSync(path(`${name}.gz`), gzipSync(data, { level: 9 }));
}
