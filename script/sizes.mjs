// Prints what a first visit costs, in bytes as they are and as brotli: node script/sizes.mjs FOLDER
// With --limits after it, compares with what we allow ourselves and fails if that is exceeded.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const LIMITS = { WebAssembly: 311_000, "first visit": 353_000, "start, until it is read": 14_000 }; // bytes of brotli

const [root, option] = process.argv.slice(2);
const text = (name) => readFileSync(join(root, name), "utf8");
const find = (pattern) => readdirSync(root, { recursive: true }).filter((name) => pattern.test(name));

function measure(names) {
  const sum = { raw: 0, sent: 0 };
  for (const name of names) {
    const file = join(root, name);
    sum.raw += statSync(file).size;
    sum.sent += statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
  }
  return sum;
}

// The start in one language: the largest stands for all.
const start = find(/^[^/]+\.html$/)
  .filter((name) => !/^(index|app|404)\./.test(name))
  .sort((a, b) => measure([b]).sent - measure([a]).sent)[0];
// What the page names: scripts, icon, manifest; its style stands in it.
const named = [...text(start).matchAll(/<(?:script|link rel="(?:icon|manifest)")[^>]*\s(?:src|href)="\/([^"?]+)/g)].map(
  (match) => match[1],
);
const scripts = named.filter((name) => name.endsWith(".js"));
const wasm = find(/^assets\/remigratiewijzer_bg.*\.wasm$/).filter((name) =>
  scripts.some((script) => text(script).includes(name)),
);
// A visitor reads one language: the largest stands for it, as far as the first screens need it.
const LATER = /\/(law|keep|away|events|plan|take|helper)\.ftl$/;
const languages = {};
for (const name of find(/\.ftl$/).filter((name) => !LATER.test(name)))
  (languages[name.match(/locales[^/]*\/([^/.]+)/)[1]] ??= []).push(name);
const largest = Object.values(languages).sort((a, b) => measure(b).sent - measure(a).sent)[0] ?? [];

const rows = {
  WebAssembly: measure(wasm),
  scripts: measure(scripts),
  "page with its style, icon, manifest": measure([start, ...named.filter((name) => !name.endsWith(".js"))]),
  pictograms: measure(find(/^assets\/icons[^/]*\.svg$/)),
  "largest language": measure(largest),
};
rows["first visit"] = Object.values(rows).reduce((a, b) => ({ raw: a.raw + b.raw, sent: a.sent + b.sent }));
const asked = find(/^(assets\/feed-module|feed\/).*(?<!\.br|\.gz)$/);
const read = find(/\.html$/);
rows["start, until it is read"] = measure([start, "boot.js"]);
rows["all pages"] = measure(read);
// What the worker keeps.
const kept = text("sw.js")
  .match(/"files?":\[[^\]]*\]|files:\[[^\]]*\]/)[0]
  .match(/"\/[^"]*"/g);
const file = (address) => address.slice(2, -1).replace(/\?.*/, "") || "index.html";
rows["kept for offline use"] = measure(kept.map(file));
rows["feed, when asked for"] = measure(asked);
// For other sites; the app asks for none of it.
rows["engine"] = measure(find(/^engine\/v1\/engine(-module(_bg)?)?\.(js|wasm)$/));
rows["open data"] = measure(find(/^data\/.*(?<!\.br|\.gz)$/).filter((name) => statSync(join(root, name)).isFile()));
// What a helper loads instead of the program, its script and its boot script, and besides.
const helpers = find(/^(helper\.html|boot-helper\.js|assets\/(remigratiewijzer-helper|helper-)[^/]*\.(js|wasm|css))$/);
rows["helper's view"] = measure(helpers);

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

if (option === "--limits") {
  for (const [name, limit] of Object.entries(LIMITS)) {
    const { sent } = rows[name];
    console.log(`${name}: ${kB(sent)} brotli, ${kB(limit)} allowed`);
    if (sent > limit) process.exitCode = 1;
  }
  if (wasm.length !== 1) throw new Error("the page names no WebAssembly, so its size is not known");
} else {
  const row = (...cells) => console.log(cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(22))).join(""));
  row("", "raw", "brotli");
  for (const [name, { raw, sent }] of Object.entries(rows)) row(name, kB(raw), kB(sent));
}
