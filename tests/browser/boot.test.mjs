// Before the app stands, when it cannot start, and when it breaks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, begin, kept, open, reads, said } from "./support/app.mjs";
import { suite } from "./support/suite.mjs";
import { LANGUAGES, texts } from "./support/texts.mjs";

const site = suite();
/** A phone on which nothing of the app is yet. */
const FIRST_TIME = { serviceWorkers: "block" };

/** The panic screen, with a way to start again and a number to call. */
async function panicScreen(page) {
  const screen = page.locator("#panic");
  await screen.waitFor();
  assert.equal(await screen.getAttribute("role"), "alert");
  assert.ok(await screen.locator("#panic-restart").isVisible(), "can start again");
  assert.ok(await screen.locator('a[href^="tel:+31"]').first().isVisible(), "can call");
  return screen;
}

test("the text that asks to wait is gone once the app stands, and the panic screen is hidden", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await open(visit, "/nl-simple");
    await page.locator("#boot").waitFor({ state: "detached" });
    assert.equal(await page.locator("#panic").isVisible(), false);
    assert.equal(await page.locator("main").count(), 1, "there is one main landmark");
    assert.deepEqual(visit.complaints, []);
  }));

test("while the app is still being fetched, the page asks to wait in every language, and shows a number to call", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route("**/*.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}/tr`, { waitUntil: "commit" });
    const boot = page.locator("#boot");
    await boot.waitFor();
    const tags = await boot.locator(".boot-wait p").evaluateAll((all) => all.map((one) => one.lang || "nl"));
    for (const tag of LANGUAGES) assert.ok(tags.some((known) => tag.startsWith(known)), tag);
    assert.ok(await boot.locator('a[href^="tel:"]').first().isVisible());
    assert.equal(await page.locator("#panic").isVisible(), false);
    release();
    await reads(page, texts("tr").get("start-title"));
    assert.deepEqual(visit.complaints, []);
  }));

test("without JavaScript the page says in every language what it needs, and shows a number to call", () =>
  site.with({ javaScriptEnabled: false }, async (visit) => {
    const { page } = visit;
    await visit.at("/ar");
    const words = await said(page.locator("body"));
    assert.ok(words.length > 100);
    const lines = page.locator("noscript p, #boot noscript > *");
    for (const tag of LANGUAGES.filter((tag) => !tag.startsWith("nl"))) {
      assert.ok(await page.locator(`#boot noscript [lang="${tag}"]`).isVisible(), tag);
    }
    assert.ok((await lines.count()) >= LANGUAGES.length);
    assert.ok(await page.locator('#boot a[href^="tel:+31"]').first().isVisible());
    assert.equal(await page.locator("#panic").isVisible(), false);
  }));

test("when the app cannot be fetched, the page says so with a way to try again and a number to call", async () => {
  for (const missing of ["**/*.wasm", "**/assets/remigratiewijzer*.js"]) {
    await site.with(FIRST_TIME, async (visit) => {
      const { page } = visit;
      await page.route(missing, (route) => route.abort());
      await visit.at("/tr");
      const screen = await panicScreen(page);
      assert.equal(await page.locator("#boot").isVisible(), false, "it does not ask to wait any more");
      await page.unroute(missing);
      await screen.locator("#panic-restart").click();
      await page.locator("main nav .card").first().waitFor();
    });
  }
});

test("when the texts of a language cannot be fetched, that is said in the language, and trying again works", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await page.route("**/tr/questions.ftl", (route) => route.abort());
    await visit.at("/tr");
    const notice = page.locator("#main [role=alert]");
    await notice.waitFor();
    assert.equal(await page.locator("#main [lang=tr]").count(), 1);
    assert.equal(await page.locator("#panic").isVisible(), false);
    await page.unroute("**/tr/questions.ftl");
    await notice.locator("button").tap();
    await reads(page, texts("tr").get("start-title"));
    await notice.waitFor({ state: "detached" });
  }));

test("when the places cannot be fetched, help nearby says so, and trying again works", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await page.route("**/directory-*.txt", (route) => route.abort());
    await open(visit, "/ar/nearby");
    const notice = page.locator("main [role=alert]");
    await notice.waitFor();
    await page.unroute("**/directory-*.txt");
    await notice.locator("button").tap();
    await page.locator("#place").waitFor();
  }));

// A real panic in Rust: dioxus-web reads the value of a field by the kind of element it is, and panics when it is none at
// all. Covers the panic hook, its texts in the language of the visitor, and that the answers are dropped, since
// they may be what broke it.
test("when the program breaks, a screen says so in the visitor's language; starting again begins with nothing", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page, complaints } = visit;
    const language = texts("ar");
    await begin(visit, "ar");
    await answer(page, "application-received", "2024-10-01");
    await page.goBack();
    await page.locator("#year").waitFor();
    assert.deepEqual(complaints, []);
    await page.evaluate(() => {
      window.HTMLInputElement = class {};
      window.HTMLElement = class {};
    });
    await page.locator("#year").fill("1");
    const screen = await panicScreen(page);
    const words = await said(screen);
    for (const id of ["panic-title", "panic-text", "start-again"]) assert.ok(words.includes(language.get(id)), id);
    assert.equal(await page.locator("#main").isVisible(), false, "the broken screen is away");
    assert.deepEqual(await kept(page), []);
    await screen.locator("#panic-restart").tap();
    await reads(page, language.get("start-title"));
  }));
