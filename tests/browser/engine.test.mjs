// The engine for other sites: loaded from a page of another site, it judges as the app does.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { openBrowser, phone, serve } from "./support/app.mjs";

const { APP_DIR } = process.env;
const ROOT = new URL("../../", import.meta.url);
const read = (name) => readFileSync(new URL(name, ROOT), "utf8");
const TYPES = { html: "text/html", js: "text/javascript" };

/** Another site: the example, with the address of the app in it, and an empty page. */
async function other(t, app) {
  const server = createServer(({ url }, response) => {
    const name = url === "/" ? "index.html" : url.slice(1);
    if (!/\.(html|js)$/.test(name)) return response.writeHead(404).end();
    const text = name === "empty.html" ? "<!DOCTYPE html><title>x</title>" : read(`examples/one-condition/${name}`);
    response.writeHead(200, { "Content-Type": `${TYPES[name.split(".").pop()]}; charset=utf-8` });
    response.end(text.replace("https://remigratiewijzer.example", app));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

async function page(t) {
  const { url, stop } = await serve();
  const { browser, close } = await openBrowser();
  t.after(async () => {
    await close();
    await stop();
  });
  const there = await other(t, url);
  const context = await phone(browser);
  const complaints = [];
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`${error}`));
  return { app: url, there, page, complaints };
}

const CASES = ["G53", "G12", "K6"];

test("another site loads the engine and gets the outcome of three cases, with reasons", async (t) => {
  const { app, there, page: tab, complaints } = await page(t);
  const all = JSON.parse(read("tests/law/cases.json"));
  const cases = CASES.map((id) => all.find((one) => one.id === id));
  await tab.goto(`${there}/empty.html`);
  const outcomes = await tab.evaluate(
    async ([app, cases]) => {
      const { load } = await import(`${app}/engine/v1/engine.js`);
      const { judge } = await load();
      return [cases.map((one) => judge(one)), Object.keys(window).filter((key) => key.startsWith("remigratiewijzer"))];
    },
    [app, cases],
  );
  assert.deepEqual(outcomes[1], [], "nothing is left in the window");
  outcomes[0].forEach((outcome, at) => {
    const { id, expect } = cases[at];
    assert.equal(outcome.verdict, expect.verdict, id);
    const fails = outcome.reasons.filter(({ truth }) => truth === "fails").map(({ condition }) => condition);
    assert.deepEqual(fails.sort(), [...expect.fails].sort(), id);
    for (const { articles, address } of outcome.reasons) {
      assert.ok(articles.length > 0 && address.startsWith("https://wetten.overheid.nl/BWBR0010424/"), id);
    }
  });
  const refused = await tab.evaluate(async (app) => {
    const { load } = await import(`${app}/engine/v1/engine.js`);
    const { judge } = await load();
    try {
      judge({ facts: { birth_date: "2024-02-30" } });
    } catch (error) {
      return `${error}`;
    }
  }, app);
  assert.match(refused, /^TypeError: facts\.birth_date: /);
  assert.deepEqual(complaints, []);
});

test("the page of the example tests one condition, and says so where something is not known or not a date", async (t) => {
  const { there, page: tab, complaints } = await page(t);
  await tab.goto(there);
  await tab.locator("#test[data-ready]").waitFor();
  const says = async (birth, received, expected, where = "#outcome") => {
    await tab.fill("#birth", birth);
    await tab.fill("#received", received);
    await tab.click("button");
    await tab.locator(where, { hasText: expected }).waitFor();
  };
  await says("1960", "2023-05-01", "Ja, u was oud genoeg.");
  await says("1973-03-14", "2023-05-01", "artikel 2b(1)(c)");
  await says("1973-03-14", "2023-05-01", "Nee, u was nog geen 55 jaar.");
  await says("1968", "2023-05-01", "Dat weten wij niet.");
  await says("", "", "Dat weten wij niet.");
  await says("14 maart", "2023-05-01", "Schrijf een datum zo", "#problem");
  assert.equal(await tab.inputValue("#birth"), "14 maart");
  assert.deepEqual(complaints, []);
});

test("a program without a browser gives the engine its bytes", async () => {
  const { load } = await import(pathToFileURL(join(APP_DIR, "engine/v1/engine.js")));
  const { judge } = await load(readFileSync(join(APP_DIR, "engine/v1/engine-module_bg.wasm")));
  assert.equal(judge({ facts: {}, scheme: "aow" }).effect, "open");
  assert.match(judge({ facts: {} }).today, /^\d{4}-\d\d-\d\d$/);
});
