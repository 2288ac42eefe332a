// Every way by keyboard alone.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import {
  arrive,
  arriveAtQuestion,
  asking,
  focused,
  heading,
  leave,
  open,
  reads,
  remember,
  saved,
  verdict,
} from "./support/app.mjs";
import { KEEP } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { plain, texts } from "./support/texts.mjs";

const site = suite();

describe("by keyboard alone,", () => {
  const DESK = { isMobile: false, hasTouch: false, viewport: { width: 1000, height: 700 } };

  /** Presses Tab until the focus is there; on the way it is always to be seen. */
  async function tabTo(page, selector) {
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate((selector) => {
        const now = document.activeElement;
        const shows = [now, now.closest(".card")].filter(Boolean).some((one) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
        });
        const { top, bottom } = now.getBoundingClientRect();
        const inWindow = bottom > 0 && top < innerHeight;
        return {
          name: now.outerHTML.slice(0, 80),
          is: now.matches(selector),
          seen: now === document.body || (shows && inWindow),
        };
      }, selector);
      assert.ok(at.seen, `the focus is not to be seen on ${at.name}`);
      if (at.is) return;
    }
    assert.fail(`Tab does not come to ${selector}`);
  }

  /** How each question on the way is answered with keys. */
  const date = (day, month, year) => async (page) => {
    for (const [id, text] of Object.entries({ day, month, year })) {
      await tabTo(page, `#${id}`);
      await page.keyboard.type(text);
    }
    await page.keyboard.press("Enter");
  };
  const radio = (value) => async (page) => {
    await tabTo(page, "input[type=radio]");
    for (let steps = 0; steps < 20; steps++) {
      if (
        await page.evaluate((value) => document.activeElement.value === value && document.activeElement.checked, value)
      )
        break;
      await page.keyboard.press(steps ? "ArrowDown" : "Space");
    }
    await tabTo(page, "form button.main");
    await page.keyboard.press("Enter");
  };
  const box = (value) => async (page) => {
    await tabTo(page, `input[type=checkbox][value="${value}"]`);
    await page.keyboard.press("Space");
    await tabTo(page, "form button.main");
    await page.keyboard.press("Space");
  };
  const KEYS = {
    "application-received": date("1", "10", "2024"),
    "birth-date": date("1", "1", "1960"),
    "birth-country": radio("MA"),
    nationalities: box("MA"),
    "former-nationalities": box("none"),
    "settled-in-nl": date("", "", "1985"),
    "lives-in-nl": radio("no"),
  };

  for (const tag of ["nl-simple", "ar"]) {
    test(`in ${tag}, one comes from the start to the verdict; the focus is seen and moves to each new heading; titles tell the question`, () =>
      site.with(DESK, async (visit) => {
        const { page } = visit;
        const language = texts(tag);
        // The first screen of a page that could be read before leaves the visitor where they are.
        await open(visit, `/${tag}`);
        await tabTo(page, "main nav button.card");
        await page.keyboard.press("Enter");
        await arriveAtQuestion(page);
        const titles = [];
        for (let slug = await asking(page); slug; slug = await asking(page)) {
          await focused(page, "heading");
          await reads(page, language.question(slug));
          const title = plain(await page.title());
          const [before] = language.get("question-number", { number: titles.length + 1, total: "|" }).split("|");
          assert.ok(title.includes(before.trim()), `${title} tells that it is question ${titles.length + 1}`);
          assert.equal(title, plain(await page.title()));
          titles.push(title);
          await KEYS[slug](page);
          await leave(page, slug);
        }
        assert.equal(new Set(titles).size, titles.length, "no two questions have the same title");
        await focused(page, "heading");
        await tabTo(page, "main a.main");
        await page.keyboard.press("Enter");
        await arrive(page, "/result");
        await focused(page, "heading");
        const shown = await verdict(page, language);
        assert.equal(shown.verdict, "not-eligible");
        assert.equal(shown.conditions["lives-in-nl"], "fails");
        // The first condition is the one that fails.
        await tabTo(page, "details.reason summary");
        await page.keyboard.press("Enter");
        await page.locator("details.reason[open]").waitFor();
        await tabTo(page, "details.reason[open] a");
        assert.deepEqual(visit.complaints, []);
      }));
  }

  for (const tag of ["nl-simple", "ar"]) {
    test(`in ${tag}, the balance is gone through and opened, and an event is begun`, () =>
      site.with(DESK, async (visit) => {
        const { page } = visit;
        await remember(visit, saved(KEEP));
        await open(visit, `/${tag}/keep`);
        await focused(page, "heading");
        await tabTo(page, ".balance a");
        await page.keyboard.press("Enter");
        await tabTo(page, ".deadlines a[download]");
        await tabTo(page, "details.reason summary");
        await page.keyboard.press("Enter");
        await page.locator("details.reason[open] .inside").waitFor();
        await tabTo(page, "details.reason[open] a");
        await open(visit, `/${tag}/returned`);
        await tabTo(page, ".fold summary");
        await page.keyboard.press("Enter");
        await tabTo(page, ".fold[open] button.card");
        await page.keyboard.press("Enter");
        // A Dutch national, as answered before, needs no question more to know that the return option is not needed.
        await arrive(page, "/event/return-option");
        await focused(page, "heading");
        assert.deepEqual(visit.complaints, []);
      }));
  }
});

test("where a button goes when it is pressed, the focus goes to what comes in its place", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    const press = (id) => page.locator("fieldset button", { hasText: texts("nl-simple").get(id) }).press("Enter");
    await remember(visit, saved("keep\nstay=for_good"));
    await open(visit, "/nl-simple/question/receives");
    const before = await page.locator("input[name=answer]").count();
    await press("more-choices");
    await page.waitForFunction(() => document.activeElement.name === "answer");
    const at = await page.evaluate(() =>
      [...document.querySelectorAll("input[name=answer]")].indexOf(document.activeElement),
    );
    // "None of these" stands last, before and after.
    assert.equal(at, before - 1);
    await open(visit, "/nl-simple/question/destination");
    await press("country-other");
    await focused(page, "country-search");
    await open(visit, "/nl-simple/take");
    await page.locator("main button", { hasText: texts("nl-simple").get("take-code-show") }).press("Enter");
    await focused(page, "as-code");
  }));
