// Nothing is told as a fact that nobody said: a day that hangs on a date known in part, and "I don't know" to everything.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answer, arrive, arriveAtQuestion, begin, open, said, saidAll, toResult, walk } from "./support/app.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
const DUTCH = texts("nl-simple");
/** What depends on the day is looked at on this one. */
const TODAY = new Date(2026, 10, 27, 12);

/** A visitor who answers "I don't know" to every question. */
const NOTHING_KNOWN = new Proxy({}, { has: () => true, get: () => "?" });

/** Dutch and Turkish, without a benefit, leaving for Turkey some day in 2027. */
const YEAR_ONLY = {
  stay: "for_good",
  receives: [""],
  destination: "TR",
  nationalities: ["NL", "TR"],
  departure: "2027",
  "birth-date": "1970-05-06",
};

/** A visitor on the day of these tests. */
const visiting = (what) => site.on(TODAY, what);

/** The titles on the screen with nothing under them. */
const emptyTitles = (page) =>
  page.locator("main").evaluate((main) => {
    const titles = [...main.querySelectorAll("h2, h3")];
    const empty = (title) => {
      const part = title.closest("section.part");
      if (part) return part.textContent.trim() === title.textContent.trim();
      const range = document.createRange();
      range.setStartAfter(title);
      const next = titles[titles.indexOf(title) + 1];
      if (next) range.setEndBefore(next);
      else range.setEndAfter(main.lastChild);
      return range.toString().trim() === "";
    };
    return titles.filter(empty).map((title) => title.textContent);
  });

/** To the balance, with these answers. */
async function balance(visit, answers) {
  const { page } = visit;
  await open(visit, "/nl-simple/keep");
  await page.locator("main a.main").tap();
  await arriveAtQuestion(page);
  await walk(page, answers);
  await arrive(page, "/keep");
}

/** The item of the days that can be missed with this title. */
const due = (page, id, word) =>
  page.locator(".deadlines li", { hasText: DUTCH.attribute(id, `event-${word}`) }).first();

describe("a departure of which only the year is known", () => {
  test("is no reason to say that a day has passed, and leads to the whole date", () =>
    visiting(async (visit) => {
      const { page } = visit;
      await balance(visit, YEAR_ONLY);
      assert.ok(!(await said(page.locator(".deadlines"))).includes(DUTCH.get("provision-passed")));
      const insurer = due(page, "keep-care-ends", "insurer");
      assert.ok((await said(insurer)).includes(DUTCH.get("provision-partly")));
      assert.equal(await insurer.locator("a[download]").count(), 0, "no calendar file for a day that may be over");
      assert.equal(await insurer.locator(".day").count(), 0, "no day either");
      await insurer.locator('a[data-to^="question/departure?"]').tap();
      await answer(page, "departure", "2027-03-01");
      await arrive(page, "/keep");
      assert.equal(await said(due(page, "keep-care-ends", "insurer").locator(".day")), DUTCH.date("2027-01-01"));
      assert.equal(await due(page, "keep-care-ends", "insurer").locator("a[download]").count(), 1);
    }));

  test("gives the earliest day where that is still to come, and says that it is the earliest", () =>
    visiting(async (visit) => {
      const { page } = visit;
      await balance(visit, YEAR_ONLY);
      const renew = due(page, "keep-nationality-thirteen-years", "renew");
      const earliest = DUTCH.get("provision-earliest", { date: DUTCH.date("2039-12-31") });
      assert.equal(await said(renew.locator(".day")), earliest);
      const file = decodeURIComponent(await renew.locator("a[download]").getAttribute("href"));
      assert.match(file, /DTSTART;VALUE=DATE:20391231/);
      assert.ok(file.replace(/\r\n /g, "").includes(earliest), "the calendar says so too");
    }));
});

describe('"I don\'t know" to everything', () => {
  test("tells nobody that they received asylum, or anything else that the law leaves open", () =>
    visiting(async (visit) => {
      const { page } = visit;
      await begin(visit, "nl-simple");
      await walk(page, NOTHING_KNOWN);
      await toResult(page);
      await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
      const told = await said(page.locator("main"));
      for (const id of ["naturalised-refugee", "refugee-born-elsewhere", "moluccan-to-indonesia"]) {
        assert.ok(!told.includes(DUTCH.get(`open-${id}`)), id);
      }
      assert.ok(told.includes(DUTCH.get("result-missing")), "it says what is missing");
      assert.deepEqual(await emptyTitles(page), []);
    }));

  test("leaves no title of the balance without content, and each open thing says what it hangs on", () =>
    visiting(async (visit) => {
      const { page } = visit;
      await balance(visit, NOTHING_KNOWN);
      assert.deepEqual(await emptyTitles(page), []);
      await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
      const hangs = DUTCH.get("provision-hangs-on", { facts: "" }).replace(/\W+$/, "");
      const open = page.locator("section.group", { has: page.locator("#ask") }).locator("details.reason");
      const reasons = await saidAll(open);
      assert.ok(reasons.length > 0, "there are open things");
      for (const told of reasons) assert.ok(told.includes(hangs), told);
      assert.equal(await page.locator("details.reason .sources").count(), 0);
      assert.ok((await page.locator("details.fold .sources li").count()) > 20, "all sources stand in one fold");
    }));

  test("is answered: what is sure all the same, three questions to read out, and the rest folded", () =>
    visiting(async (visit) => {
      const { page } = visit;
      await balance(visit, NOTHING_KNOWN);
      const opening = await said(page.locator(".summary"));
      for (const id of ["keep-aow", "keep-bijstand"]) assert.ok(opening.includes(DUTCH.attribute(id, "sure")), opening);
      const group = page.locator("section.group", { has: page.locator("#ask") });
      assert.ok((await saidAll(group.locator("ul.sure li"))).includes(DUTCH.attribute("keep-aio", "sure")));
      const questions = await saidAll(group.locator("ol.questions li"));
      assert.equal(questions.length, 3);
      assert.equal(questions[0], DUTCH.attribute("keep-aow", "ask"));
      assert.equal(await group.locator("details.reason").first().isVisible(), false, "the rest is folded");
    }));
});

test("an event without questions has no title for the answers", () =>
  visiting(async (visit) => {
    await open(visit, "/nl-simple/event/life-certificate");
    assert.deepEqual(await emptyTitles(visit.page), []);
    assert.ok(!(await said(visit.page.locator("main"))).includes(DUTCH.get("provision-answers")));
  }));
