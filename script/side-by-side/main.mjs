// One interview in a browser with a sixth of the processor and 400 kbit/s: ours, and the same questions in SurveyJS and in the
// forms of publicodes. Three runs in turn, as a table of medians; script/measure starts this.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";

const { MODULES, SWS, SWS_CONFIG, DIST, CHROMIUM, ESBUILD, ROOT, RUNS = "3" } = process.env;
const support = (name) => import(pathToFileURL(join(ROOT, "tests/browser/support", name)).href);
// The tests know how to open the app and to answer it.
Object.assign(process.env, { APP_DIR: DIST });
const { answer, begin, openBrowser, phone, serve, visitor, asking } = await support("app.mjs");
const { BASE } = await support("people.mjs");

const QUESTIONS = 14;
const SLOW = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
  connectionType: "cellular3g",
};
const folder = mkdtempSync(join(tmpdir(), "remigratiewijzer-measure-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const { browser, close } = await openBrowser();
const ours = await serve(DIST);

/** Questions of ours that are a day or one choice, as they stand on the screen. */
async function readQuestions() {
  const visit = await visitor(await phone(browser, { serviceWorkers: "block" }), ours.url);
  await begin(visit, "nl-simple");
  const questions = [];
  for (let slug = await asking(visit.page); slug && questions.length < QUESTIONS; slug = await asking(visit.page)) {
    await visit.page.locator("#year, #number, input[name=answer]").first().waitFor();
    questions.push(
      await visit.page.evaluate((slug) => {
        const text = (part) => part.textContent.trim();
        const fields = [...document.querySelectorAll("input[name=answer]")];
        const choices = fields.map((field) => ({ value: field.value, text: text(field.closest("label")) }));
        return { slug, title: text(document.getElementById("heading")), choices: choices.length ? choices : null };
      }, slug),
    );
    await answer(visit.page, slug, BASE[slug] ?? "?");
  }
  await visit.context.close();
  return questions;
}

/** A site of one page with this script, compressed as ours is. */
async function site(name) {
  const out = join(folder, name);
  mkdirSync(out);
  const made = spawn(
    ESBUILD,
    [
      join(folder, `${name}.mjs`),
      "--bundle",
      "--minify",
      "--format=esm",
      "--target=es2020",
      "--log-level=error",
      `--alias:questions=${join(folder, "questions.json")}`,
      `--outfile=${join(out, "app.js")}`,
    ],
    { stdio: "inherit" },
  );
  await new Promise((resolve, reject) =>
    made.on("exit", (code) => (code ? reject(new Error(`esbuild: ${name}`)) : resolve())),
  );
  const style = readdirSync(out).includes("app.css") ? '<link rel="stylesheet" href="/app.css">' : "";
  writeFileSync(
    join(out, "index.html"),
    `<!DOCTYPE html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>${style}<div id="form"></div><script type="module" src="/app.js"></script>`,
  );
  const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css" };
  const sent = new Map(readdirSync(out).map((file) => [file, brotliCompressSync(readFileSync(join(out, file)))]));
  const server = createServer(({ url }, response) => {
    const file = url === "/" ? "index.html" : url.slice(1);
    if (!sent.has(file)) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[extname(file)], "Content-Encoding": "br" });
    response.end(sent.get(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

/** In the page, before all else: what is painted, what blocks, and how long a tap takes until the next question is drawn. */
function watch(title) {
  window.seen = { blocked: 0, largest: 0, steps: [], memories: [] };
  // What a program has beside the scripts.
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await make.apply(WebAssembly, given);
      const { exports } = made.instance ?? made;
      seen.memories.push(...Object.values(exports).filter((part) => part instanceof WebAssembly.Memory));
      return made;
    };
  }
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => (seen.blocked += Math.max(0, duration - 50))),
  ).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (seen.largest = startTime))).observe({
    type: "largest-contentful-paint",
    buffered: true,
  });
  const words = () => [...document.querySelectorAll(title)].find((part) => part.offsetParent)?.textContent;
  addEventListener(
    "click",
    () => {
      const [begin, before] = [performance.now(), words()];
      const look = () => {
        const now = words();
        if (now && now !== before) setTimeout(() => seen.steps.push(performance.now() - begin));
        else if (performance.now() - begin < 3000) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** How each is opened, which part is its question, and how one is answered. */
const CANDIDATES = (questions, urls) => ({
  ours: {
    url: `${ours.url}/nl-simple`,
    title: "#heading",
    usable: "body:not(:has(#boot)) main nav .card",
    start: async (page) => {
      await page.locator("main nav .card").nth(1).tap();
      await page.locator("#screen[data-screen^='question/']").waitFor();
    },
    answer: (page, { slug }) => answer(page, slug, BASE[slug] ?? "?"),
  },
  SurveyJS: {
    url: urls.survey,
    title: ".sd-question__title",
    usable: ".sd-question input",
    start: async () => {},
    answer: async (page, { choices }) => {
      if (choices) await page.locator(".sd-item").first().tap();
      else await page.locator("input[type=date]").fill("1960-03-01");
      await page
        .locator(".sd-navigation__next-btn, .sd-navigation__complete-btn")
        .locator("visible=true")
        .first()
        .tap();
    },
  },
  publicodes: {
    url: urls.publicodes,
    title: "#form h1",
    usable: "#form input",
    start: async () => {},
    answer: async (page, { choices }) => {
      if (choices) await page.locator("label").first().tap();
      else await page.locator("input[type=date]").fill("1960-03-01");
      await page.locator("button.on").tap();
    },
  },
});

/** One visitor, from an empty phone to the last question. */
async function interview({ url, title, usable, start, answer }, questions) {
  const context = await phone(browser, { serviceWorkers: "block" });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let bytes = 0;
  await cdp.send("Network.enable");
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await cdp.send("Network.emulateNetworkConditions", SLOW);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.addInitScript(watch, title);
  const began = Date.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(usable).first().waitFor();
  const ready = Date.now() - began;
  await start(page);
  const words = () => page.locator(title).locator("visible=true").first().textContent();
  let first;
  const atFirst = bytes;
  for (const [at, question] of questions.slice(0, -1).entries()) {
    const before = await words();
    await answer(page, question);
    await page.waitForFunction(
      ([title, before]) => {
        const shown = [...document.querySelectorAll(title)].find((part) => part.offsetParent)?.textContent;
        return shown && shown !== before;
      },
      [title, before],
    );
    if (at === 0) first = Date.now() - began;
    await pause(50);
  }
  await pause(300);
  const { seen, paint } = await page.evaluate(() => ({
    seen: {
      ...window.seen,
      memories: [],
      program: window.seen.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
    },
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  }));
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  await context.close();
  const steps = seen.steps.slice(-(questions.length - 1)).sort((a, b) => a - b);
  return {
    "until the first question, kB": atFirst / 1000,
    "first paint, ms": paint,
    "largest paint, ms": seen.largest,
    "usable, ms": ready,
    "blocked, ms": seen.blocked,
    "first question answered, ms": first,
    "answer to next question, ms": steps[Math.floor(steps.length / 2)],
    "the slowest of these, ms": steps.at(-1),
    "memory of scripts and program after it, MB": (usedSize + seen.program) / 1e6,
  };
}

const questions = await readQuestions();
writeFileSync(join(folder, "questions.json"), JSON.stringify(questions));
symlinkSync(MODULES, join(folder, "node_modules"));
for (const name of ["survey", "publicodes"]) {
  writeFileSync(join(folder, `${name}.mjs`), readFileSync(new URL(`${name}.mjs`, import.meta.url)));
}
const sites = { survey: await site("survey"), publicodes: await site("publicodes") };
const candidates = CANDIDATES(questions, { survey: sites.survey.url, publicodes: sites.publicodes.url });
const found = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
for (let run = 0; run < Number(RUNS); run++) {
  for (const [name, candidate] of Object.entries(candidates)) found[name].push(await interview(candidate, questions));
}
await close();
await ours.stop();
Object.values(sites).forEach(({ stop }) => stop());

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const shown = (value) => (value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
const names = Object.keys(candidates);
console.log(
  `\n${questions.length} questions, processor ÷ 6, 400 kbit/s, 400 ms; ${cpus()[0].model}, median of ${RUNS}\n`,
);
console.log(`| | ${names.join(" | ")} |\n|---|${"--:|".repeat(names.length)}`);
for (const row of Object.keys(found.ours[0])) {
  console.log(`| ${row} | ${names.map((name) => shown(median(found[name].map((run) => run[row])))).join(" | ")} |`);
}
process.exit(0);
