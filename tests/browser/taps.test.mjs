// Two quick taps take one step: the second does nothing on the screen that has just come.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arrive, arriveAtQuestion, keptAnswers, open, place, remember, saved } from "./support/app.mjs";
import { suite } from "./support/suite.mjs";

const site = suite();
const KEEP = "keep\nstay=for_good\nreceives=aow\ndestination=TR\nnationalities=TR\n";

describe("two quick taps", () => {
  /** Taps where this is, twice, as fast as a nervous finger; neither tap waits for the page. */
  async function tapTwice(page, target) {
    await target.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await target.boundingBox();
    const point = [x + width / 2, y + height / 2];
    await page.touchscreen.tap(...point);
    await page.waitForTimeout(160);
    await page.touchscreen.tap(...point);
    await page.waitForFunction(() => !document.documentElement.classList.contains("held"));
  }

  /** Where one is, and in which language. */
  const whole = (page) =>
    page.evaluate(() => [document.documentElement.lang, document.getElementById("screen").dataset.screen].join(" "));

  const SCREENS = { start: "", thinking: "thinking", returned: "returned" };
  for (const [name, path] of Object.entries(SCREENS)) {
    test(`on a card of ${name} come to where one tap comes`, () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        const cards = page.locator("main .card:not(summary):not([href^='tel:'])");
        await page.addInitScript(() => sessionStorage.clear());
        const ready = async () => {
          await open(visit, `/nl-simple/${path}`);
          await page.waitForFunction(() => !document.documentElement.classList.contains("held"));
          await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
        };
        let count = 1;
        for (let number = 0; number < count; number++) {
          await ready();
          count = await cards.count();
          const before = await whole(page);
          await cards.nth(number).tap();
          await page.waitForFunction(
            (before) => document.getElementById("screen").dataset.screen !== before.split(" ")[1],
            before,
          );
          const once = await whole(page);
          await ready();
          await tapTwice(page, cards.nth(number));
          assert.equal(await whole(page), once, `card ${number}`);
        }
        assert.ok(count >= 3, `${count} cards`);
      }));
  }

  test("on what gives an answer go one question further", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(() => sessionStorage.clear());
      for (const [slug, target] of [
        ["application-received", "form > button.card"],
        ["lives-in-nl", "form button.main"],
        ["lives-in-nl", "form > button.card"],
        ["birth-country", "form > button.card"],
      ]) {
        const ready = async () => {
          await open(visit, `/nl-simple/question/${slug}`);
          if (target.endsWith("main")) await page.locator("input[name=answer]").last().check();
          await page.waitForFunction(() => !document.documentElement.classList.contains("held"));
        };
        await ready();
        await page.locator(target).last().tap();
        await page.waitForFunction(
          (slug) => document.getElementById("screen").dataset.screen !== `question/${slug}`,
          slug,
        );
        const once = await whole(page);
        await ready();
        await tapTwice(page, page.locator(target).last());
        assert.equal(await whole(page), once, slug);
        assert.equal((await keptAnswers(page)).match(/=/g).length, 1, "one answer is given");
      }
    }));

  test("on “start again” and on what comes there erase nothing", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await remember(visit, saved(KEEP));
      await open(visit, "/nl-simple/answers");
      const [ask, yes, no] = [
        page.locator("footer button.plain:not(.text-size)"),
        page.locator("footer .notice button").first(),
        page.locator("footer .notice button").last(),
      ];
      await ask.tap();
      const there = await yes.boundingBox();
      await no.tap();
      await ask.tap();
      await yes.waitFor();
      await page.touchscreen.tap(there.x + there.width / 2, there.y + there.height / 2);
      await page.waitForFunction(() => !document.documentElement.classList.contains("held"));
      assert.equal(await place(page), "answers");
      assert.match(await keptAnswers(page), /receives=aow/);
    }));

  test("with keys are not held up: the next screen is gone on from at once", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await open(visit, "/nl-simple");
      await page.locator("main nav .card").first().focus();
      await page.keyboard.press("Enter");
      await arrive(page, "/thinking");
      // As a screen reader does it.
      await page
        .locator("main button.card")
        .first()
        .evaluate((card) => card.click());
      await arriveAtQuestion(page);
    }));
});
