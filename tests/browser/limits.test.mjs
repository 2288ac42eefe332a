// What never comes is given up, what may not be is refused, and a phone that cannot run the program can still read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { open, readyForOffline, reads, said } from "./support/app.mjs";
import { alone, suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const { APP_DIR } = process.env;
const site = suite();
const FIRST_TIME = { serviceWorkers: "block" };

test("a text or a list of places that never comes is given up after a while, and can be asked for again", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit(FIRST_TIME);
  const { page } = one;
  let held = [];
  site.instead = (_, response) => /directory-/.test(_.url) && held.push(response) > 0;
  await page.clock.install();
  await open(one, "/tr/nearby");
  // Each file is asked for twice, the second time past what the browser keeps.
  for (let asked = 1; asked <= 2; asked++) {
    for (let tries = 0; held.length < asked; tries++) {
      assert.ok(tries < 100, `asked for ${held.length} times`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await page.clock.runFor(21_000);
  }
  const notice = page.locator("main [role=alert]");
  await notice.waitFor();
  site.instead = () => false;
  await notice.locator("button").tap();
  await page.locator("#place").waitFor();
});

test("a list of newer places that never ends is refused as soon as it is too large, and the server is left", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit(FIRST_TIME);
  let sent = 0;
  let end;
  const ended = new Promise((resolve) => (end = resolve));
  site.instead = ({ url }, response) => {
    if (url !== "/feed/places.json") return false;
    response.writeHead(200, { "Content-Type": "application/json" });
    const more = setInterval(() => {
      sent += response.write(" ".repeat(100_000)) ? 100_000 : 0;
      if (sent > 20_000_000) end("it reads on and on");
    }, 10);
    response.on("close", () => end(clearInterval(more)));
    return true;
  };
  await open(one, "/en/nearby");
  assert.equal(await ended, undefined, `${sent} bytes`);
  await one.page.getByText(texts("en").get("nearby-not-refreshed", { date: "" }).slice(0, 12)).waitFor();
});

test("a worker of which a file never comes gives up, and the next visit has it", async (t) => {
  const { site, visit } = await alone(t);
  const worker = readFileSync(join(APP_DIR, "sw.js"), "utf8");
  // Two minutes are too long for a test.
  const hasty = worker.replace(/120000|12e4/, "1500");
  assert.notEqual(hasty, worker);
  let hangs = true;
  site.instead = ({ url }, response) => {
    if (url === "/sw.js") response.writeHead(200, { "Content-Type": "text/javascript" }).end(hasty);
    else return hangs && url === "/manifest.webmanifest";
    return true;
  };
  let one = await visit();
  await open(one, "/en");
  const state = () =>
    one.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return [registration?.active, registration?.waiting, registration?.installing].map((worker) => worker?.state);
    });
  for (let tries = 0; !site.hits.includes("/manifest.webmanifest"); tries++) {
    assert.ok(tries < 200, "it is not asked for");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (let tries = 0; (await state()).some(Boolean); tries++) {
    assert.ok(tries < 200, `it is not given up: ${await state()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(
    await one.page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("remigratiewijzer-"))),
    [],
  );
  hangs = false;
  await one.page.reload();
  await readyForOffline(one.page);
});

test("the page may make no markup and no worker out of a text but its own", () =>
  site.with(FIRST_TIME, async (visit) => {
    await open(visit, "/en");
    const refused = await visit.page.evaluate(() => {
      const outcomes = [
        () => (document.createElement("p").innerHTML = "<b>x</b>"),
        () => document.write("x"),
        () => (document.createElement("script").src = "/boot.js"),
        () => window.trustedTypes.createPolicy("other", { createHTML: (text) => text }),
      ].map((attempt) => {
        try {
          attempt();
          return "done";
        } catch (error) {
          return error.name;
        }
      });
      return outcomes;
    });
    for (const outcome of refused) assert.match(outcome, /TypeError/, `${refused}`);
  }));

test("a browser that cannot run the program reads what can be read, under a number to call, and sees no dead button", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await page.addInitScript(() => delete window.WebAssembly);
    await visit.at("/tr");
    await page.locator("#panic").waitFor();
    assert.ok(await page.locator('#panic a[href^="tel:+31"]').first().isVisible());
    const title = page.locator("#boot h1");
    assert.equal(await said(title), texts("tr").get("start-title"));
    assert.equal(await page.locator("#boot button:visible").count(), 0);
    await page.locator("#boot nav.cards a.card").first().tap();
    await page.locator("#boot h1", { hasText: texts("tr").get("think-title") }).waitFor();
    // A screen that needs the program says so.
    await visit.at("/tr/nearby");
    await page.locator("#panic").waitFor();
    assert.equal(await page.locator("#boot").isVisible(), false);
  }));

test("a program that is cut off on its way is fetched anew, and then the app is there", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit(FIRST_TIME);
  let cut = 0;
  site.instead = ({ url }, response) => {
    if (!/remigratiewijzer_bg.*\.wasm$/.test(url) || cut++ > 0) return false;
    response.writeHead(200, { "Content-Type": "application/wasm", "Content-Length": "400000" });
    response.write(Buffer.from("0061736d01000000", "hex"));
    setTimeout(() => response.destroy(), 100);
    return true;
  };
  await one.at("/ar");
  await reads(one.page, texts("ar").get("start-title"));
  await one.page.locator("#boot").waitFor({ state: "detached" });
  assert.ok(cut >= 2, `${cut}`);
  assert.equal(await one.page.locator("#panic").isVisible(), false);
});
