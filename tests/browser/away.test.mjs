// A visitor goes for a while: how long, what comes after, whom to tell; and the days of a stay over the new year.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  answer,
  arrive,
  arriveAtQuestion,
  asking,
  choose,
  fillDate,
  reads,
  said,
  saidAll,
  walk,
} from "./support/app.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
/** What depends on the day is looked at on this one. */
const TODAY = new Date(2026, 10, 27, 12);

/** A visitor on the day of these tests. */
const visiting = (what) => site.on(TODAY, what);

/** From the start page to the first question of the first way. */
async function beginFirstWay(visit, tag) {
  await choose(visit, tag, 0);
  await arrive(visit.page, "/thinking");
  await visit.page.locator("main button.card", { hasText: texts(tag).get("think-keep") }).tap();
  await arriveAtQuestion(visit.page);
  assert.equal(await asking(visit.page), "stay", "how somebody goes comes first");
}

/** The card of a thing, opened. */
async function opened(page, language, code) {
  const card = page.locator("details.reason", { hasText: language.get(`away-${code}`) }).first();
  await card.locator("summary").tap();
  return card;
}

/** No message is missing on the screen: its id would stand there. */
async function saysAll(page) {
  assert.doesNotMatch(await said(page.locator("main")), /\[[a-z]+(-[a-z0-9]+)+\]/, "a message is missing");
}

const SIX_WEEKS = {
  stay: "visit",
  receives: ["participatiewet"],
  "birth-date": "1985-06-01",
  "residence-now": "regular_indefinite",
  "abroad-from": "2026-12-14",
  "abroad-until": "2027-01-25",
  "days-abroad-before": "0",
};

const HALF_A_YEAR = {
  stay: "try_first",
  receives: ["wia"],
  "wia-kind": "iva",
  "residence-now": "dutch",
  "abroad-from": "2027-03-01",
  "abroad-until": "2027-09-01",
};

const SYRIAN = {
  stay: "visit",
  receives: [""],
  "residence-now": "temporary_asylum",
  "abroad-from": "2027-03-01",
  "abroad-until": "2027-03-20",
};

for (const tag of ["nl-simple", "tr", "ar"]) {
  const language = texts(tag);

  describe(`being away, in ${tag}`, () => {
    test("bijstand, six weeks' visit over the turn of the year: counted over both years, and two weeks too long", () =>
      visiting(async (visit) => {
        const { page } = visit;
        await beginFirstWay(visit, tag);
        await walk(page, SIX_WEEKS, () => saysAll(page));
        await arrive(page, "/away");
        await saysAll(page);
        await reads(page, language.get("away-title"));
        const all = await said(page.locator("main"));
        assert.ok(all.includes("17") && all.includes("25"), "17 days of 2026, 25 of 2027");
        assert.ok(all.includes("2026") && all.includes("2027"));
        const first = page.locator("details.reason").first();
        assert.ok((await said(first)).includes(language.get("away-bijstand")), "what is broken stands on top");
        assert.match(await said(first), /14/, "it says how many days are too many");
        await first.locator("summary").tap();
        assert.ok((await said(first)).includes(language.attribute("away-bijstand-4-weeks", "why")));
        // The last day to be back, with its file for the calendar.
        const deadline = page.locator(".deadlines li", { hasText: language.date("2027-01-11") }).first();
        assert.match(await deadline.locator("a").getAttribute("href"), /20270111/);
      }));

    test("61, WIA, half a year to Morocco first: it stays, and the UWV is told two weeks before", () =>
      visiting(async (visit) => {
        const { page } = visit;
        await beginFirstWay(visit, tag);
        await walk(page, HALF_A_YEAR, () => saysAll(page));
        await arrive(page, "/away");
        const card = await opened(page, language, "wia");
        assert.ok((await said(card)).includes(language.get("away-wia-under-a-year")));
        const days = await saidAll(page.locator(".deadlines li"));
        assert.ok(
          days.some((text) => text.includes(language.date("2027-02-15"))),
          "two weeks before leaving",
        );
        assert.equal(days.length, 1, "no day is told that this journey keeps anyway");
        assert.ok((await said(card)).includes(language.date("2028-02-29")), "before a year has passed");
        // From here to the balance of leaving for good, which then is another question.
        await page.locator("main button.card", { hasText: language.get("away-for-good") }).tap();
        await arriveAtQuestion(page);
      }));

    test("a Syrian with an asylum permit for a fixed time hears that the visit can cost it", () =>
      visiting(async (visit) => {
        const { page } = visit;
        await beginFirstWay(visit, tag);
        await walk(page, SYRIAN, () => saysAll(page));
        await arrive(page, "/away");
        const top = await said(page.locator("details.reason").first());
        assert.ok(top.includes(language.get("away-residence")), "what cannot be made good stands on top");
        const card = await opened(page, language, "residence");
        assert.ok((await said(card)).includes(language.get("away-residence-asylum-fixed")));
        assert.ok((await said(card)).includes(language.attribute("away-residence-asylum-fixed", "do")));
      }));
  });
}

test("back before leaving gets a message at the field, and nothing is lost", () =>
  visiting(async (visit) => {
    const { page } = visit;
    await beginFirstWay(visit, "nl-simple");
    for (;;) {
      const slug = await asking(page);
      if (slug === "abroad-until") break;
      await answer(page, slug, SIX_WEEKS[slug]);
    }
    await fillDate(page, "2026-12-01");
    await page.locator("form button.main").tap();
    await page.locator("#problem").waitFor();
    assert.equal(await page.locator("main form input").first().inputValue(), "01");
    assert.equal(await asking(page), "abroad-until");
  }));

test("who is not sure hears what is kept, with the way on to trying it first", () =>
  visiting(async (visit) => {
    const { page } = visit;
    const language = texts("nl-simple");
    await beginFirstWay(visit, "nl-simple");
    await walk(page, new Proxy({ stay: "?" }, { has: () => true, get: () => "?" }));
    await arrive(page, "/keep");
    await page.locator("main button.card", { hasText: language.get("away-first") }).tap();
    await arriveAtQuestion(page);
    assert.equal(await asking(page), "abroad-from", "what was asked for the balance is not asked again");
  }));
