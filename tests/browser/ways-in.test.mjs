// Ways into the app other than by the start: addresses, and answers that were kept earlier.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  arrive,
  arriveAtQuestion,
  goBack,
  keptAnswers,
  open,
  reads,
  remember,
  said,
  saved,
  verdict,
} from "./support/app.mjs";
import { BASE } from "./support/people.mjs";
import { atTime } from "./support/stored.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();

/** What depends on the day is looked at on this one. */
const TODAY = new Date(2026, 10, 21, 12);

/** A visitor on the day of these tests. */
const visiting = (what) => site.on(TODAY, what);

describe("other ways in", () => {
  const DUTCH = texts("nl-simple");
  // Every event has cases.
  const CASES = JSON.parse(readFileSync(new URL("../law/events.json", import.meta.url), "utf8"));
  const EVENTS = new Set(CASES.map((one) => one.scheme));

  test("every event can be come to by its address, and begins there", () =>
    visiting(async (visit) => {
      const { page } = visit;
      for (const id of EVENTS) {
        await open(visit, `/nl-simple/event/${id}`);
        assert.ok((await said(page.locator("main"))).includes(DUTCH.get(`event-${id}`)), id);
        const on = page.locator("main a.main");
        if (!(await on.count())) {
          assert.notEqual(await said(page.locator("#heading")), DUTCH.get("provision-open"), id);
          continue;
        }
        await on.tap();
        await arriveAtQuestion(page);
        await page.locator("a.back").tap();
        // Some are offered to somebody who thinks of going back.
        await page.locator("#screen[data-screen=returned], #screen[data-screen=thinking]").waitFor();
      }
    }));

  test("the balance begins at its address too; an event that does not exist is the start", () =>
    visiting(async (visit) => {
      const { page } = visit;
      await open(visit, "/nl-simple/keep");
      await page.locator("main a.main").tap();
      await arrive(page, "/question/stay");
      await page.locator("a.back").tap();
      await arrive(page, "/thinking");
      await open(visit, "/nl-simple/event/no-such-event");
      await reads(page, DUTCH.get("start-title"));
    }));

  const SAVED = {
    "of the test, with a line that is not understood": "applied everything\nbirth-date=1960-05-06\nno-such=1\n",
    "of an event that no longer exists": "no-such-event\nbirth-date=1960-05-06\n",
  };
  const text = (lines) => saved(lines, TODAY.getTime())[0][1];
  const KEPT = {
    ...Object.fromEntries(Object.entries(SAVED).map(([what, lines]) => [what, text(lines)])),
    "of another version": text("keep\nbirth-date=1960-05-06").replace("\u0002", "\u0001"),
    "that is damaged": "\u0000\n\n=",
    "that is cut off": text("keep\nbirth-date=1960-05-06").slice(0, -3),
  };
  for (const [what, stored] of Object.entries(KEPT)) {
    test(`answers kept earlier ${what} break no screen`, () =>
      visiting(async (visit) => {
        const { page } = visit;
        await remember(visit, [["answers", stored]]);
        for (const path of ["keep", "event/return-option", "event/amounts", "result", "answers", "returned"]) {
          await open(visit, `/nl-simple/${path}`);
          assert.equal(await page.locator("h1:visible").count(), 1, path);
        }
        const shown = await keptAnswers(page);
        assert.equal(shown.includes("birth-date=1960-05-06"), what.startsWith("of the test"), shown);
      }));
  }

  test("who did the test, looked at the balance and goes back reads the same verdict", () =>
    visiting(async (visit) => {
      const { page } = visit;
      const { entries } = await site.walked("base", BASE);
      const [[, text]] = entries;
      // As if kept today.
      await remember(visit, [["answers", atTime(text, TODAY.getTime())]]);
      await open(visit, "/nl-simple/result");
      const before = await verdict(page, DUTCH);
      await open(visit, "/nl-simple/thinking");
      await page.locator("main button.card").first().tap();
      await arrive(page, "/question/stay");
      await goBack(page);
      await goBack(page);
      await arrive(page, "/result");
      assert.deepEqual(await verdict(page, DUTCH), before);
      assert.equal(before.verdict, "eligible");
    }));
});
