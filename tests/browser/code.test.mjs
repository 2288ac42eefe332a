// A code that is taken along: shown, scanned, opened on another phone in its language; and no part of it anywhere else.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  arrive,
  contains,
  focused,
  heading,
  kept,
  keptAnswers,
  open,
  reads,
  remember,
  said,
  saved,
} from "./support/app.mjs";
import { encode, number, scan } from "./support/code.mjs";
import { toTurkey } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
const DUTCH = texts("nl-simple");
const TO_TURKEY = toTurkey("keep");

/** Somebody whose partner died abroad. */
const WIDOWED = `partner-died
household=couple
partner-died=2026-03-10
`;

/** What a visitor sees of an outcome, whatever the language: what it is and its marks, in order. */
const outcome = (page) =>
  page.evaluate(() => ({
    screen: document.getElementById("screen").dataset.screen,
    marks: [...document.querySelectorAll("main .mark, main .verdict")].map((mark) => mark.className),
    icons: [...document.querySelectorAll("main .mark use")].map((use) => use.getAttribute("href")),
  }));

/** From an outcome to the code that is shown. */
async function showCode(page, words) {
  await page.locator('main a.card[data-to="take"]').tap();
  await arrive(page, "/take");
  assert.ok((await said(page.locator("main"))).includes(words.get("take-code-warning")), "said before it is shown");
  assert.equal(await page.locator("svg.qr, textarea.code").count(), 0, "nothing is shown before");
  await page.locator("main button", { hasText: words.get("take-code-show") }).tap();
  await page.locator("svg.qr").waitFor();
  return page.locator("textarea.code").inputValue();
}

/** Comes with these answers to an outcome. */
async function come(visit, path, lines) {
  await remember(visit, saved(lines));
  await open(visit, path);
}

/** What may never carry a code: all that the browser remembers or sends. */
async function nowhere(visit, code, what) {
  const { page, requests } = visit;
  const secret = code.replace(/^.*#/, "").slice(3, 23);
  const held = await page.evaluate(() => ({
    address: location.href,
    title: document.title,
    referrer: document.referrer,
    name: window.name,
    state: JSON.stringify(history.state),
    entries: window.navigation ? navigation.entries().map((entry) => entry.url) : [],
    files: performance.getEntriesByType("resource").map((entry) => entry.name),
    tab: Object.entries(sessionStorage).flat(),
    phone: Object.entries(localStorage).flat(),
    cookie: document.cookie,
    links: [...document.querySelectorAll("[href], [src]")].map((part) => part.getAttribute("href") ?? part.src),
  }));
  assert.ok(!JSON.stringify(held).includes(secret), `${what}: ${JSON.stringify(held)}`);
  for (const request of requests.slice(1)) assert.ok(!request.includes(secret), `${what}: ${request}`);
}

for (const [from, to, path, lines] of [
  ["tr", "nl", "/tr/keep", TO_TURKEY],
  ["ar", "nl", "/ar/keep", TO_TURKEY],
  ["nl-simple", "ar", "/nl-simple/plan", toTurkey("plan")],
  ["ar", "tr", "/ar/event/partner-died", WIDOWED],
]) {
  test(`a code of ${path} is scanned and opened on another phone, which shows the same outcome in ${to}`, () =>
    site.with({}, async (visit) => {
      await come(visit, path, lines);
      const shown = await outcome(visit.page);
      const link = await showCode(visit.page, texts(from));
      assert.match(link, new RegExp(`^${site.url}/#RW1[A-Z2-7]+$`));
      assert.equal(await scan(visit.page, visit.page.locator("svg.qr")), link, "the picture is the link");
      await nowhere(visit, link, "where it was shown");
      assert.deepEqual(visit.complaints, []);

      const tag = to === "nl" ? "nl-simple" : to;
      await site.with({ locale: to }, async (other) => {
        await other.at(link.slice(site.url.length));
        await arrive(other.page, `/${shown.screen}`);
        assert.deepEqual(await outcome(other.page), shown);
        assert.equal(await other.page.locator("html").getAttribute("lang"), tag);
        assert.equal(other.page.url(), `${site.url}/${tag}/interview`);
        const notice = await said(other.page.locator(".notice[role=status]").first());
        assert.ok(notice.includes(texts(tag).get("code-opened")), notice);
        assert.ok(notice.includes(texts(from).get("app-name")) === false);
        await nowhere(other, link, "where it was opened");
        // On going back there is nothing of it.
        await other.page.reload();
        await arrive(other.page, `/${shown.screen}`);
        await nowhere(other, link, "after loading anew");
        assert.deepEqual(other.complaints, []);
      });
    }));
}

test("no request carries a referrer or an answer while a code is opened, and the server sees no part of it", async () => {
  const link = await site.with({}, async (visit) => {
    await come(visit, "/tr/keep", TO_TURKEY);
    return showCode(visit.page, texts("tr"));
  });
  await site.with({ locale: "nl" }, async (other) => {
    const headers = [];
    other.page.on("request", (request) => headers.push(request.allHeaders().catch(() => ({}))));
    await other.at(link.slice(site.url.length));
    await arrive(other.page, "/keep");
    for (const sent of await Promise.all(headers)) {
      assert.ok(!sent.referer, `${sent.referer}`);
      assert.ok(!JSON.stringify(sent).includes(link.slice(-30)));
    }
  });
});

test("in the dark the code is black on white too, and large", () =>
  site.with({ colorScheme: "dark" }, async (visit) => {
    const { page } = visit;
    await come(visit, "/nl-simple/keep", TO_TURKEY);
    const link = await showCode(page, DUTCH);
    const code = page.locator("svg.qr");
    assert.equal(await scan(page, code), link);
    assert.ok((await code.boundingBox()).width > 300);
    assert.equal(await code.getAttribute("role"), "img");
    assert.equal(await code.getAttribute("aria-label"), DUTCH.get("take-code-picture"));
  }));

test("where what draws it cannot be had, the code is there as text", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await page.route("**/qr-module-*", (route) => route.abort());
    await come(visit, "/nl-simple/keep", TO_TURKEY);
    await page.locator('main a.card[data-to="take"]').tap();
    await arrive(page, "/take");
    await page.locator("main button", { hasText: DUTCH.get("take-code-show") }).tap();
    await contains(page, "screen", DUTCH.get("take-code-undrawn"));
    assert.match(await page.locator("textarea.code").inputValue(), /#RW1[A-Z2-7]{20,}$/);
  }));

const CODE = encode([...number("keep"), ...number("tr"), 0, 1, ...number("destination"), 0x16, ...[84, 82]]);
const OWN = "keep\nbirth-date=1950-01-01\n";

describe("a code that cannot be read changes nothing, and the visitor reads why:", () => {
  const BAD = {
    damaged: CODE.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
    cut: CODE.slice(0, -6),
    foreign: "https://example.org/some-other-thing#not-a-code-of-this-app",
    newer: encode([...number("keep"), ...number("tr"), 0, 0], "2"),
    "of a way that came later": encode([...number("event-of-2040"), ...number("tr"), 0, 0]),
  };
  const MESSAGE = { damaged: "damaged", cut: "damaged", foreign: "foreign" };
  for (const [what, code] of Object.entries(BAD)) {
    for (const tag of ["nl-simple", "ar"]) {
      test(`${what}, by link and pasted, in ${tag}`, () =>
        site.with({ locale: tag === "ar" ? "ar" : "nl" }, async (visit) => {
          const { page } = visit;
          const message = texts(tag).get(`code-${MESSAGE[what] ?? "newer"}`);
          await remember(visit, saved(OWN));
          await visit.at(`/#${code.replace(/^.*#/, "")}`);
          await arrive(page, "/open");
          await contains(page, "screen", message);
          assert.equal(page.url(), `${site.url}/${tag}/open`);
          await nowhere(visit, code, what);
          assert.match(await keptAnswers(page), /birth-date=1950-01-01/);
          await open(visit, `/${tag}/open`);
          await page.locator("#code").fill(code);
          await page.locator("form button.main").tap();
          await contains(page, "problem", message);
          await focused(page, "problem");
          assert.equal(await page.locator("#code").inputValue(), code, "what was pasted is still there");
          assert.match(await keptAnswers(page), /birth-date=1950-01-01/);
          await nowhere(visit, code, `${what}, pasted`);
          assert.deepEqual(visit.complaints, []);
        }));
    }
  }
});

test("a code of another version is read, and how many answers are missing is said", () =>
  site.with({ locale: "nl" }, async (visit) => {
    const asked = [
      [...number("destination"), 0x16, 84, 82],
      [...number("a-question-of-once"), 0x17, ...number("some-choice")],
      [...number("alone"), 0x24, 99, 1],
    ];
    await visit.at(`/#${encode([...number("keep"), ...number("zz"), 0, asked.length, ...asked.flat()])}`);
    await arrive(visit.page, "/keep");
    await contains(visit.page, "screen", DUTCH.get("code-missing", { count: 2 }));
    assert.equal(await keptAnswers(visit.page), "keep\ndestination=TR");
  }));

test("where other answers are, the visitor chooses; nothing is changed before", () =>
  site.with({ locale: "nl" }, async (visit) => {
    const { page } = visit;
    await remember(visit, saved(OWN));
    await visit.at(`/#${CODE}`);
    await reads(page, DUTCH.get("code-replace"));
    assert.match(await keptAnswers(page), /birth-date=1950-01-01/);
    await nowhere(visit, CODE, "while it waits");
    await page.locator("main button", { hasText: DUTCH.get("code-replace-no") }).tap();
    await page.locator("#screen:not([data-screen=open])").waitFor();
    assert.match(await keptAnswers(page), /birth-date=1950-01-01/);

    await visit.at(`/?again#${CODE}`);
    await reads(page, DUTCH.get("code-replace"));
    await page.locator("main button", { hasText: DUTCH.get("code-replace-yes") }).tap();
    await arrive(page, "/keep");
    assert.equal(await keptAnswers(page), "keep\ndestination=TR");
    assert.deepEqual(visit.complaints, []);
  }));

test("a code is pasted as text, with what a messenger makes of it; the start leads there", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await open(visit, "/tr");
    await page.locator('main a[data-to="open"]').tap();
    await reads(page, texts("tr").get("code-title"));
    await page.locator("#code").fill(`  ${site.url}/#${CODE.slice(0, 9)}\n ${CODE.slice(9).toLowerCase()} `);
    await page.locator("form button.main").tap();
    await arrive(page, "/keep");
    assert.equal(await page.locator("html").getAttribute("lang"), "tr");
    assert.equal(await keptAnswers(page), "keep\ndestination=TR");
  }));

test("a link that is put into the address of an open page is read as well, and taken out", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await open(visit, "/en/about");
    await page.evaluate((code) => (location.hash = code), CODE);
    await arrive(page, "/keep");
    await nowhere(visit, CODE, "put in by hand");
    assert.equal((await kept(page)).length, 1);
    assert.ok((await heading(page)).length > 3);
  }));

describe("sharing", () => {
  /** A phone that can share, and remembers what. */
  const phone = () => {
    window.shared = [];
    navigator.share = async (what) => void window.shared.push(what);
  };

  test("gives the link to the app, and the code only where that is chosen", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(phone);
      await come(visit, "/nl-simple/keep", TO_TURKEY);
      const link = await showCode(page, DUTCH);
      await page.locator("main button", { hasText: DUTCH.get("take-share-button") }).tap();
      await page.locator("main button", { hasText: DUTCH.get("take-code-share") }).tap();
      await page.waitForFunction(() => window.shared.length === 2);
      assert.deepEqual(await page.evaluate(() => window.shared), [{ url: `${site.url}/` }, { url: link }]);
    }));

  test("copies where the phone cannot share, and says so", () =>
    site.with({ permissions: ["clipboard-read", "clipboard-write"] }, async (visit) => {
      const { page } = visit;
      await page.addInitScript(() => delete Navigator.prototype.share);
      await come(visit, "/nl-simple/keep", TO_TURKEY);
      const link = await showCode(page, DUTCH);
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      await page.locator("main button", { hasText: DUTCH.get("take-share-button") }).tap();
      await contains(page, "screen", DUTCH.get("say-copied"));
      assert.equal(await clipboard(), `${site.url}/`);
      assert.equal(await page.locator("main button", { hasText: DUTCH.get("take-code-share") }).count(), 0);
      await page.locator("main button", { hasText: DUTCH.get("take-code-copy") }).tap();
      await page.waitForFunction((link) => navigator.clipboard.readText().then((text) => text === link), link);
    }));

  test("that is broken off is no failure, and nothing is copied", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(() => {
        navigator.share = () => Promise.reject(new DOMException("no", "AbortError"));
        navigator.clipboard.writeText = (text) => Promise.resolve((window.copied = text));
      });
      await come(visit, "/nl-simple/keep", TO_TURKEY);
      await page.locator('main a.card[data-to="take"]').tap();
      await page.locator("main button", { hasText: DUTCH.get("take-share-button") }).tap();
      await page.waitForTimeout(300);
      assert.equal(await page.evaluate(() => window.copied), undefined);
      assert.ok(!(await said(page.locator("main"))).includes(DUTCH.get("say-copied")));
    }));
});
