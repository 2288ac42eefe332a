// The worker that keeps the app: what it keeps on a phone that saves data, how it gives way, and how it is taken away.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { open, reads, readyForOffline, visitor } from "./support/app.mjs";
import { alone } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const { APP_DIR } = process.env;
const WORKER = readFileSync(join(APP_DIR, "sw.js"), "utf8");

/** From now on the server gives this worker. */
const serveWorker = (site, script) => {
  site.instead = ({ url }, response) => {
    if (url !== "/sw.js") return false;
    response.writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "no-cache" }).end(script);
    return true;
  };
};

/** The worker on a phone that says this of itself. */
const told = (navigator) =>
  Object.entries(navigator)
    .map(([key, value]) => `Object.defineProperty(self.navigator, "${key}", { value: ${JSON.stringify(value)} });\n`)
    .join("") + WORKER;
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1";
const MAC =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15";

/** The addresses that are kept. */
const kept = (page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("remigratiewijzer-"));
    const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => new URL(url).pathname);
  });

async function until(holds, what) {
  for (let tries = 0; !(await holds()); tries++) {
    assert.ok(tries < 100, what);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

for (const [which, navigator] of Object.entries({
  "that saves data": { connection: { saveData: true } },
  "on a mobile network": { connection: { saveData: false, type: "cellular" } },
  "that does not tell on which network it is": { connection: undefined, userAgent: IPHONE },
}))
  test(`a phone ${which} keeps the language in use and each that is chosen since, and both work offline`, async (t) => {
    const { site, visit } = await alone(t);
    serveWorker(site, told(navigator));
    const one = await visit();
    const { page, context } = one;
    await open(one, "/tr");
    await readyForOffline(page);
    const of = async (tag) =>
      (await kept(page)).filter((path) => path.includes(`/${tag}/`) && path.endsWith(".ftl")).length;
    const whole = await of("tr");
    assert.ok(whole >= 7, `${whole}`);
    for (const tag of ["ar", "en", "nl-simple", "pap-CW"]) assert.equal(await of(tag), 0, tag);
    await open(one, "/ar");
    await until(async () => (await of("ar")) === whole, "the language chosen since is not kept");
    await context.setOffline(true);
    await site.stop();
    for (const tag of ["ar", "tr"]) {
      await open(one, `/${tag}`);
      await reads(page, texts(tag).get("start-title"));
    }
  });

test("a computer that does not tell on which network it is keeps every language", async (t) => {
  const { site, visit } = await alone(t);
  serveWorker(site, told({ connection: undefined, userAgent: MAC }));
  const one = await visit();
  await open(one, "/tr");
  await readyForOffline(one.page);
  const paths = await kept(one.page);
  for (const tag of ["ar", "en"])
    assert.ok(
      paths.some((path) => path.includes(`/${tag}/`) && path.endsWith(".ftl")),
      tag,
    );
});

test("without a network a public screen is read from the phone before the program runs, and any other address has the app", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit();
  const { page, context } = one;
  await open(one, "/en");
  await readyForOffline(page);
  await context.setOffline(true);
  await site.stop();
  await page.goto(`${site.url}/tr/thinking`, { waitUntil: "commit" });
  await page
    .locator("h1", { hasText: texts("tr").get("think-title") })
    .first()
    .waitFor();
  await reads(page, texts("tr").get("think-title"));
  await open(one, "/tr/law/keep-aow");
  await reads(page, texts("tr").get("start-title"));
});

test("with the worker too, an address that is not the app's is a 404, and a page of the law is the law", async (t) => {
  const { visit } = await alone(t);
  const one = await visit();
  const { page } = one;
  await open(one, "/en");
  await readyForOffline(page);
  assert.equal((await one.at("/nonsense")).status(), 404);
  await page.locator('a[href="/tr"]').waitFor();
  assert.equal((await one.at("/en/law")).status(), 200);
  assert.equal(await page.locator("ol.rules > li").count(), 16);
});

test("a host that answers a page for every script keeps no phone from the app that it has", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit();
  const { page } = one;
  await open(one, "/en");
  await readyForOffline(page);
  const before = (await kept(page)).length;
  site.instead = ({ url }, response) => {
    if (!/\.(js|wasm|ftl|css)/.test(url)) return false;
    response.writeHead(200, { "Content-Type": "text/html", "Cache-Control": "max-age=31536000" }).end("<h1>Log in");
    return true;
  };
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}));
  await open(one, "/tr");
  await reads(page, texts("tr").get("start-title"));
  assert.equal((await kept(page)).length, before);
});

test("a new worker that is cut off half-way leaves the old one with all that it keeps; the next visit brings the new one", async (t) => {
  const { site, visit } = await alone(t);
  let one = await visit();
  let { page } = one;
  await open(one, "/en");
  await readyForOffline(page);
  const version = /version:\s*"([^"]+)"|"version":\s*"([^"]+)"/.exec(WORKER).slice(1).find(Boolean);
  const next = WORKER.replace(version, "next");
  const names = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("remigr")).sort());
  const [old] = await names();
  // Its cache is empty, so it fetches what has no lasting name anew; one of these never comes.
  site.instead = ({ url }, response) => {
    if (url === "/sw.js") response.writeHead(200, { "Content-Type": "text/javascript" }).end(next);
    else if (url === "/manifest.webmanifest") response.destroy();
    else return false;
    return true;
  };
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => {});
    const { installing } = registration;
    if (installing) await new Promise((done) => installing.addEventListener("statechange", done, { once: true }));
  });
  await until(async () => (await names()).join() === old, "what came half-way is not taken away");
  await open(one, "/tr");
  await reads(page, texts("tr").get("start-title"));
  serveWorker(site, next);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await until(async () => (await names()).some((name) => name.endsWith("next")), "the new one does not come");
  // Both are there as long as a page of the old one is open; then the new one takes over.
  const newest = one.context.serviceWorkers().at(-1);
  await page.close();
  const hasTakenOver = () => newest.evaluate(() => self.serviceWorker.state === "activated");
  await until(hasTakenOver, "the new one does not take over");
  one = await visitor(one.context, site.url);
  page = one.page;
  await open(one, "/ar");
  await reads(page, texts("ar").get("start-title"));
  await until(async () => (await names()).join() === "remigratiewijzer-next", "the old one is not taken away");
});

test("the off switch takes the worker and what it kept off a phone, and leaves the answers", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit();
  const { page } = one;
  await open(one, "/en");
  await readyForOffline(page);
  await page.evaluate(() => sessionStorage.setItem("answers", "kept"));
  serveWorker(site, readFileSync(join(APP_DIR, "sw-off.js"), "utf8"));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await until(async () => (await kept(page)).length === 0, "the cache is still there");
  await until(
    () => page.evaluate(async () => !(await navigator.serviceWorker.getRegistration())),
    "the worker is still there",
  );
  assert.equal(await page.evaluate(() => sessionStorage.getItem("answers")), "kept");
  assert.ok(site.hits.includes("/sw.js"));
});
