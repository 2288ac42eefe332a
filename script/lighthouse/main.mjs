// Lighthouse over pages of dist/, three runs in turn, as a table of medians: script/measure starts this.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

const { LIGHTHOUSE, SWS, SWS_CONFIG, DIST } = process.env;
const RUNS = 3;
const PORT = 8791;
const pages = process.argv.length > 2 ? process.argv.slice(2) : ["/nl-simple", "/tr/nearby", "/ar/law"];
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];

const ROWS = {
  "first paint, ms": (audits) => audits["first-contentful-paint"].numericValue,
  "largest paint, ms": (audits) => audits["largest-contentful-paint"].numericValue,
  "usable, ms": (audits) => audits.interactive.numericValue,
  "blocked, ms": (audits) => audits["total-blocking-time"].numericValue,
  "jumps (CLS)": (audits) => audits["cumulative-layout-shift"].numericValue,
  "fetched, kB": (audits) => audits["total-byte-weight"].numericValue / 1000,
};

const folder = mkdtempSync(join(tmpdir(), "remigratiewijzer-measure-"));
const server = spawn(SWS, ["--config-file", SWS_CONFIG, "--root", DIST, "--host", "127.0.0.1", "--port", `${PORT}`], {
  stdio: ["ignore", "ignore", "inherit"],
});
process.on("exit", () => {
  server.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

const url = (page) => `http://127.0.0.1:${PORT}${page}`;
for (let tries = 0; !(await fetch(url("/")).catch(() => null)); tries++) {
  if (tries > 100) throw new Error("the server does not answer");
  await new Promise((resolve) => setTimeout(resolve, 50));
}

function measure(page) {
  const report = join(folder, "report.json");
  const options = ["--quiet", "--output=json", `--output-path=${report}`, "--only-categories=performance"];
  // What the worker fetches two seconds later is not part of a first visit.
  options.push(`--chrome-flags=${FLAGS.join(" ")}`, "--blocked-url-patterns=*/sw.js");
  execFileSync(process.execPath, [LIGHTHOUSE, url(page), ...options], { stdio: ["ignore", "ignore", "inherit"] });
  const { audits, runtimeError } = JSON.parse(readFileSync(report, "utf8"));
  if (runtimeError) throw new Error(runtimeError.message);
  return Object.values(ROWS).map((row) => row(audits));
}

const found = new Map(pages.map((page) => [page, []]));
for (let run = 0; run < RUNS; run++) for (const page of pages) found.get(page).push(measure(page));

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const shown = (value) => (value >= 10 ? Math.round(value) : Math.round(value * 100) / 100);
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus()[0].model}, median of ${RUNS}\n`);
console.log(`| | ${pages.map((page) => `\`${page}\``).join(" | ")} |\n|---|${"--:|".repeat(pages.length)}`);
Object.keys(ROWS).forEach((name, at) => {
  const cells = pages.map((page) => shown(median(found.get(page).map((run) => run[at]))));
  console.log(`| ${name} | ${cells.join(" | ")} |`);
});
// The server would keep this program alive.
process.exit(0);
