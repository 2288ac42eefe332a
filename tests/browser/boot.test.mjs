// Before the app stands, when it cannot start, and when it breaks.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answer,
  begin,
  goBack,
  kept,
  keptAnswers,
  open,
  reads,
  said,
  saidAll,
  withoutProgram,
} from "./support/app.mjs";
import { suite } from "./support/suite.mjs";
import { LANGUAGES, WALKED, texts } from "./support/texts.mjs";

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

test("while the app is still being fetched, a screen without a page of its own asks to wait in its language and in Dutch, and shows a number to call", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    const release = await withoutProgram(page);
    await page.goto(`${site.url}/tr/nearby`, { waitUntil: "commit" });
    const boot = page.locator("#boot");
    await boot.waitFor();
    assert.deepEqual(
      await saidAll(boot.locator(".boot-wait p:visible")),
      ["nl-simple", "tr"].map((tag) => texts(tag).get("wait")),
    );
    assert.ok(await boot.locator('a[href^="tel:"]').first().isVisible());
    assert.equal(await page.locator("#panic").isVisible(), false);
    release();
    await page.locator("#place").waitFor();
    assert.deepEqual(visit.complaints, []);
  }));

test("without JavaScript a screen that needs the program says in every language what it needs, and shows a number to call", () =>
  site.with({ javaScriptEnabled: false }, async (visit) => {
    const { page } = visit;
    await visit.at("/ar/nearby");
    const words = await said(page.locator("body"));
    assert.ok(words.length > 100);
    const lines = page.locator("noscript p, #boot noscript > *");
    const others = LANGUAGES.filter((tag) => !tag.startsWith("nl"));
    for (const tag of others) {
      assert.ok(await page.locator(`#boot noscript [lang="${tag}"]`).isVisible(), tag);
    }
    assert.ok((await lines.count()) > others.length, "and Dutch");
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

test("when no text of a language can be fetched, the page says so once, and nothing else goes wrong", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await page.route("**/*.ftl", (route) => route.abort());
    await visit.at("/tr");
    const notice = page.locator("#main [role=alert]");
    await notice.waitFor();
    await page.unroute("**/*.ftl");
    await notice.locator("button").tap();
    await reads(page, texts("tr").get("start-title"));
    assert.deepEqual(
      visit.complaints.filter((complaint) => !complaint.startsWith("Failed to load resource")),
      [],
    );
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

/** Waits until something holds. */
async function until(holds) {
  for (let tries = 0; !holds(); tries++) {
    assert.ok(tries < 200, "it does not come");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Has the visitor answer a question and go back to it. */
async function answered(visit, tag) {
  await begin(visit, tag);
  await answer(visit.page, "application-received", "2024-10-01");
  await goBack(visit.page);
  await visit.page.locator("#year").waitFor();
  assert.notDeepEqual(await kept(visit.page), []);
  assert.deepEqual(visit.complaints, []);
}

/** The panic screen of an app that had stood: in the language of the visitor, in place of the app, with nothing kept. */
async function broken(page, tag) {
  const screen = await panicScreen(page);
  const words = await said(screen);
  for (const id of ["panic-title", "panic-text", "start-again"]) assert.ok(words.includes(texts(tag).get(id)), id);
  assert.equal(await page.locator("#main").isVisible(), false, "the broken screen is away");
  assert.deepEqual(await kept(page), []);
  await screen.locator("#panic-restart").tap();
  await reads(page, texts(tag).get("start-title"));
}

// A real panic in Rust: dioxus-web reads the value of a field by the kind of element it is, and panics when it is none at
// all. The answers are dropped, since they may be what broke it.
for (const tag of WALKED) {
  test(`when the program breaks, a screen says so in the visitor's language; starting again begins with nothing: ${tag}`, () =>
    site.with(FIRST_TIME, async (visit) => {
      await answered(visit, tag);
      await visit.page.evaluate(() => {
        window.HTMLInputElement = class {};
        window.HTMLElement = class {};
      });
      await visit.page.locator("#year").fill("1");
      await broken(visit.page, tag);
    }));
}

test("when the program has no room left on the stack, the same screen says so", () =>
  site.with(FIRST_TIME, async (visit) => {
    await answered(visit, "tr");
    await visit.page.evaluate(() => {
      const field = document.getElementById("year");
      // What the program asks of the page never ends, and so uses up the stack on top of the program's own.
      Object.defineProperty(field, "value", { get: () => field.value });
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    assert.ok(
      visit.complaints.some((complaint) => complaint.includes("RangeError")),
      `${visit.complaints}`,
    );
    await broken(visit.page, "tr");
  }));

// A program of one instruction, "unreachable", which it meets when it starts.
const BREAKS_AT_START = Buffer.from("0061736d01000000010401600000030201000801000a05010300000b", "hex");

test("when the program breaks while it starts, the page says so, and what was kept is dropped", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await answered(visit, "ar");
    await page.route("**/*.wasm", (route) => route.fulfill({ body: BREAKS_AT_START, contentType: "application/wasm" }));
    await page.reload();
    const screen = await panicScreen(page);
    const others = LANGUAGES.filter((tag) => !tag.startsWith("nl"));
    for (const tag of others) {
      const said = screen.locator(`#panic-text [lang="${tag}"]`);
      assert.equal(await said.isVisible(), tag === "ar", `${tag}: the language of the address, beside Dutch`);
    }
    assert.ok(await screen.locator("#panic-text p:not([lang])").isVisible());
    assert.equal(await page.locator("#boot").isVisible(), false, "it does not ask to wait any more");
    assert.deepEqual(await kept(page), []);
    assert.ok(
      visit.complaints.some((complaint) => complaint.includes("unreachable")),
      `${visit.complaints}`,
    );
    await page.unroute("**/*.wasm");
    await screen.locator("#panic-restart").tap();
    await page.locator("main nav .card").first().waitFor();
  }));

/** In the page: errors of all kinds that something else in it may have, each in every way. */
function throwAll() {
  const kinds = () => [
    new TypeError("not the app's"),
    new RangeError("not the app's"),
    new WebAssembly.RuntimeError("not the app's"),
    Object.assign(new Error("not the app's"), { name: "InternalError" }),
  ];
  for (const error of kinds()) Promise.reject(error);
  for (const error of kinds()) {
    setTimeout(() => {
      throw error;
    });
  }
  window.addEventListener("foreign", () => {
    throw kinds()[1];
  });
  window.dispatchEvent(new Event("foreign"));
}

/** A WebAssembly of something else in the page: what it exports is one instruction, "unreachable". */
const OTHER = "0061736d01000000010401600000030201000707010362616400000a05010300000b";

test("an error that is not the program's, such as a browser extension's, leaves a running app alone", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await answered(visit, "en");
    const before = await keptAnswers(page);
    await page.evaluate(throwAll);
    await page.evaluate(async (hex) => {
      const bytes = Uint8Array.from(hex.match(/../g), (byte) => parseInt(byte, 16));
      const response = () => new Response(bytes, { headers: { "Content-Type": "application/wasm" } });
      for (const made of [
        await WebAssembly.instantiate(bytes),
        await WebAssembly.instantiateStreaming(response(), {}),
      ]) {
        setTimeout(() => made.instance.exports.bad());
      }
      await new Promise((resolve) => setTimeout(resolve));
    }, OTHER);
    await until(() => visit.complaints.length >= 11);
    assert.equal(await page.locator("#panic").isVisible(), false);
    assert.ok(await page.locator("#year").isVisible());
    assert.equal(await keptAnswers(page), before);
    await answer(page, "application-received", "2024-10-02");
  }));

test("an error that is not the program's leaves an app alone that is still starting", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await answered(visit, "en");
    const before = await keptAnswers(page);
    const release = await withoutProgram(page);
    await page.addInitScript(throwAll);
    await page.reload({ waitUntil: "commit" });
    await page.locator("#boot").waitFor();
    await page.evaluate(throwAll);
    await until(() => visit.complaints.length >= 18);
    assert.equal(await page.locator("#panic").isVisible(), false);
    release();
    await page.locator("#year").waitFor();
    assert.equal(await page.locator("#panic").isVisible(), false);
    assert.equal(await keptAnswers(page), before);
  }));

/** The places say that they are those of the app. */
const notRefreshed = (page) =>
  page.getByText(texts("en").get("nearby-not-refreshed", { date: "" }).slice(0, 12)).waitFor();

test("a program of the feed that breaks leaves the app alone, and the places are those of the app", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await answered(visit, "en");
    const before = await keptAnswers(page);
    await page.route("**/feed-module-*.wasm", (route) =>
      route.fulfill({ body: BREAKS_AT_START, contentType: "application/wasm" }),
    );
    await open(visit, "/en/nearby");
    await notRefreshed(page);
    assert.equal(await page.locator("#panic").isVisible(), false);
    assert.equal(await keptAnswers(page), before);
  }));

test("a program of the feed that never comes is given up after a while", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    const asked = new Promise((resolve) => page.route("**/feed-module-*.js", resolve));
    await page.clock.install();
    await open(visit, "/en/nearby");
    await asked;
    await page.clock.runFor(21_000);
    await notRefreshed(page);
  }));

test("a listener of the program that is called while it is busy refuses, and the app goes on", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await answered(visit, "en");
    const before = await keptAnswers(page);
    await page.evaluate(() => {
      const say = () => window.dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
      let inside = false;
      // The program looks at this when it hears of another address.
      Object.defineProperty(navigator, "languages", {
        get() {
          if (!inside) {
            inside = true;
            say();
          }
          return ["en"];
        },
      });
      say();
    });
    await until(() => visit.complaints.some((complaint) => complaint.includes("closure invoked recursively")));
    assert.equal(await page.locator("#panic").isVisible(), false);
    assert.equal(await keptAnswers(page), before);
    await answer(page, "application-received", "2024-10-02");
  }));
