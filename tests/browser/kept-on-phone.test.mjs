// Keeping answers on the phone, by choice; going on with them, erasing them, and leaving quickly.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  answer,
  arrive,
  contains,
  focused,
  goBack,
  kept,
  keptAnswers,
  open,
  place,
  readyForOffline,
  reads,
  remember,
  said,
  saved,
  visitor,
} from "./support/app.mjs";
import { encode, number } from "./support/code.mjs";
import { nothingLeft, startAgain } from "./support/leaving.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
const DUTCH = texts("nl-simple");
const ANSWERS = "keep\nstay=for_good\ndestination=TR\nreceives=aow";

const onPhone = (page) => page.evaluate(() => Object.entries(localStorage));
const button = (page, id, words = DUTCH) => page.locator("main button", { hasText: words.get(id) });

/** Comes with answers to the screen on which they can be kept. */
async function toTake(visit, tag = "nl-simple") {
  await remember(visit, saved(ANSWERS));
  await open(visit, `/${tag}/keep`);
  await visit.page.locator('main a.card[data-to="take"]').tap();
  await arrive(visit.page, "/take");
}

/** A visitor whose phone keeps this. */
const keeping = (text, what) =>
  site.with({ locale: "nl" }, async (visit) => {
    await visit.page.addInitScript((text) => {
      if (!sessionStorage.getItem("put")) localStorage.setItem("kept", text);
      sessionStorage.setItem("put", "yes");
    }, text);
    await what(visit);
    assert.deepEqual(visit.complaints, []);
  });

test("nothing is kept on the phone before it is chosen; then it is offered at the next visit, and followed", () =>
  site.with({ locale: "tr" }, async (visit) => {
    const { page, context } = visit;
    await toTake(visit);
    assert.deepEqual(await onPhone(page), []);
    assert.ok((await said(page.locator("main"))).includes(DUTCH.get("take-keep-shared")), "a word on shared phones");
    await button(page, "take-keep-button").tap();
    await contains(page, "screen", DUTCH.get("take-kept"));
    const [[key, text]] = await onPhone(page);
    assert.equal(key, "kept");
    assert.match(text, /^\d{4}-\d\d-\d\d RW1[A-Z2-7]+$/);
    // After loading anew it is still known that they are kept.
    await page.reload();
    await arrive(page, "/take");
    await button(page, "kept-erase").waitFor();

    // The next visit is another tab, which keeps nothing of its own; here in another language.
    const next = await visitor(context, site.url);
    await open(next, "/tr");
    const words = texts("tr");
    await button(next.page, "kept-go-on", words).tap();
    await arrive(next.page, "/keep");
    assert.equal(await keptAnswers(next.page), ANSWERS);
    assert.equal(await next.page.locator(".notice", { hasText: words.get("code-opened") }).count(), 0);
    // What is answered from then on is kept too.
    await next.page.locator("main a.main, main button.main").first().tap();
    await next.page.locator("#screen[data-screen^='question/']").waitFor();
    await answer(next.page, (await place(next.page)).replace("question/", ""), "?");
    assert.notEqual((await onPhone(next.page))[0][1], text);
    await next.page.close();

    const last = await visitor(context, site.url);
    await open(last, "/nl-simple");
    await button(last.page, "kept-erase").tap();
    await last.page.waitForFunction(() => localStorage.length === 0);
    assert.equal(await button(last.page, "kept-go-on").count(), 0);
    await last.page.reload();
    await reads(last.page, DUTCH.get("start-title"));
    assert.equal(await button(last.page, "kept-go-on").count(), 0);
    await last.page.close();

    // The first tab does not keep them again behind the visitor's back.
    await open(visit, "/nl-simple/question/alone");
    await answer(page, "alone", "yes");
    assert.deepEqual(await onPhone(page), []);
    assert.deepEqual(visit.complaints, []);
  }));

test("with one tap they are gone from the phone; the tab goes on", () =>
  site.with({ locale: "nl" }, async (visit) => {
    const { page } = visit;
    await toTake(visit);
    await button(page, "take-keep-button").tap();
    await button(page, "kept-erase").tap();
    await button(page, "take-keep-button").waitFor();
    assert.deepEqual(await onPhone(page), []);
    assert.equal(await keptAnswers(page), ANSWERS);
  }));

test("starting again erases what the phone keeps too", () =>
  site.with({ locale: "nl" }, async (visit) => {
    await toTake(visit);
    await button(visit.page, "take-keep-button").tap();
    await startAgain(visit.page);
    await nothingLeft(visit.page, "after starting again");
    assert.deepEqual(await onPhone(visit.page), []);
  }));

test("where other answers are in the tab, going on asks first", () =>
  site.with({ locale: "nl" }, async (visit) => {
    const { page, context } = visit;
    await toTake(visit);
    await button(page, "take-keep-button").tap();
    const other = await visitor(context, site.url);
    await remember(other, saved("keep\ndestination=MA\n"));
    await open(other, "/nl-simple");
    await button(other.page, "kept-go-on").tap();
    await reads(other.page, DUTCH.get("code-replace"));
    await contains(other.page, "screen", DUTCH.get("kept-replace-text"));
    await button(other.page, "kept-replace-yes").tap();
    await arrive(other.page, "/keep");
    assert.equal(await other.page.locator(".notice", { hasText: DUTCH.get("code-opened") }).count(), 0);
    assert.equal(await keptAnswers(other.page), ANSWERS);
    await other.page.close();
  }));

test("what somebody else keeps is not written over without asking, nor by a tab that kept before", () =>
  site.with({ locale: "nl" }, async (visit) => {
    const { page, context } = visit;
    await toTake(visit);
    await button(page, "take-keep-button").tap();
    await contains(page, "screen", DUTCH.get("take-kept"));
    await focused(page, "keep");
    const first = await onPhone(page);

    const other = await visitor(context, site.url);
    await remember(other, saved("keep\nstay=for_good\ndestination=MA"));
    await open(other, "/nl-simple/take");
    await button(other.page, "take-keep-button").tap();
    await focused(other.page, "keep-sure");
    await button(other.page, "take-keep-leave").tap();
    await button(other.page, "take-keep-button").waitFor();
    assert.deepEqual(await onPhone(page), first);
    await button(other.page, "take-keep-button").tap();
    await button(other.page, "take-keep-replace").tap();
    await contains(other.page, "screen", DUTCH.get("take-kept"));
    const second = await onPhone(page);
    assert.notDeepEqual(second, first);
    await other.page.close();

    await open(visit, "/nl-simple/question/alone");
    await answer(page, "alone", "yes");
    assert.deepEqual(await onPhone(page), second);
  }));

test("that nothing could be kept is said", () =>
  site.with({ locale: "nl" }, async (visit) => {
    await visit.page.addInitScript(() => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (key, text) {
        if (key === "kept") throw new DOMException("full", "QuotaExceededError");
        set.call(this, key, text);
      };
    });
    await toTake(visit);
    await button(visit.page, "take-keep-button").tap();
    await contains(visit.page, "screen", DUTCH.get("take-keep-failed"));
    assert.deepEqual(visit.complaints, []);
  }));

describe("what the phone keeps", () => {
  const code = encode([...number("keep"), ...number("tr"), 0, 1, ...number("destination"), 0x16, 84, 82]);

  test("is offered with its day", () =>
    keeping(`2026-03-12 ${code}`, async ({ page, at }) => {
      await at("/nl-simple");
      await reads(page, DUTCH.get("start-title"));
      await button(page, "kept-go-on").waitFor();
      assert.ok((await said(page.locator("main"))).includes("12 maart 2026"));
    }));

  test("of an older version is read, and what is missing is said", () => {
    const older = encode([
      ...[...number("keep"), ...number("tr"), 0, 2],
      ...[...number("a-question-of-once"), 2],
      ...[...number("destination"), 0x16, 84, 82],
    ]);
    return keeping(`2026-03-12 ${older}`, async ({ page, at }) => {
      await at("/nl-simple");
      await button(page, "kept-go-on").tap();
      await arrive(page, "/keep");
      await contains(page, "screen", DUTCH.get("code-missing", { count: 1 }));
      assert.equal(await keptAnswers(page), "keep\ndestination=TR");
    });
  });

  const BAD = {
    damaged: [`2026-03-12 ${code.slice(0, -4)}`, "kept-damaged"],
    "without a day": [code, "kept-damaged"],
    "with a day that is none": [`12 maart ${code}`, "kept-damaged"],
    noise: ["\u0000\uffff \ud83d", "kept-damaged"],
    newer: [`2026-03-12 ${encode([...number("keep"), ...number("tr"), 0, 0], "3")}`, "kept-newer"],
  };
  for (const [what, [text, message]] of Object.entries(BAD)) {
    test(`${what} is told in a sentence, and goes with one tap`, () =>
      keeping(text, async (visit) => {
        const { page } = visit;
        await open(visit, "/nl-simple");
        await contains(page, "screen", DUTCH.get(message));
        assert.equal(await button(page, "kept-go-on").count(), 0);
        await button(page, "kept-erase").tap();
        await page.waitForFunction(() => localStorage.length === 0);
        await open(visit, "/nl-simple/thinking");
      }));
  }

  test("nowhere is offered where the browser forbids it", () =>
    site.with({ locale: "nl" }, async (visit) => {
      await visit.page.addInitScript(() =>
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        }),
      );
      await toTake(visit);
      assert.equal(await button(visit.page, "take-keep-button").count(), 0);
      assert.deepEqual(visit.complaints, []);
    }));
});

describe("leaving quickly", () => {
  test("erases the tab and the phone, and shows a page that says nothing of the app", () =>
    site.with({ locale: "nl" }, async (visit) => {
      const { page } = visit;
      // Put there once: what a test gives to every page would come back after it was erased.
      await open(visit, "/nl-simple");
      await page.evaluate(
        (entries) => entries.forEach(([key, text]) => sessionStorage.setItem(key, text)),
        saved(ANSWERS),
      );
      await open(visit, "/nl-simple/keep");
      await page.locator('main a.card[data-to="take"]').tap();
      await button(page, "take-keep-button").tap();
      await page.locator("a", { hasText: DUTCH.get("leave-quickly") }).tap();
      await page.waitForURL("**/blank.html");
      assert.deepEqual([await kept(page), await onPhone(page)], [[], []]);
      const all = `${await page.title()} ${await page.content()}`;
      assert.ok(!/remigr|teruggaan|svb|uitkering|antwoord|memleket/i.test(all), all);
      assert.equal(await page.locator("a, button").count(), 0);
      await goBack(page, { waitUntil: "commit" });
      await page.locator("#heading").waitFor();
      await nothingLeft(page, "after leaving quickly");
    }));

  /** Puts answers on the phone and in the tab once, goes to a screen and leaves it quickly: nothing is kept. */
  async function leaves(visit, before) {
    const { page, context } = visit;
    await open(visit, "/nl-simple");
    await page.evaluate((entries) => {
      localStorage.setItem("kept", "2026-03-12 RW1");
      entries.forEach(([key, text]) => sessionStorage.setItem(key, text));
    }, saved(ANSWERS));
    await before(page, context);
    await visit.at("/nl-simple/thinking");
    const link = page.locator("a", { hasText: DUTCH.get("leave-quickly") });
    await link.waitFor();
    assert.ok((await kept(page)).length > 0 && (await onPhone(page)).length > 0, "something to erase");
    await link.tap();
    await page.waitForURL("**/blank.html");
    await page.waitForFunction(() => document.querySelector("h1"));
    assert.deepEqual([await kept(page), await onPhone(page)], [[], []]);
  }

  test("works before the program is there", () =>
    site.with({ locale: "nl" }, (visit) =>
      leaves(visit, async (page) => {
        await page.route("**/*.wasm", () => {});
      }),
    ));

  test("works without a network", () =>
    site.with({ locale: "nl", serviceWorkers: "allow" }, (visit) =>
      leaves(visit, async (page, context) => {
        await readyForOffline(page);
        await context.setOffline(true);
      }),
    ));
});
