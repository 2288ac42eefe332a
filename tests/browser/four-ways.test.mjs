// Each of the four ways on, by tapping, from the start page to its end; the days, the calendar files.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  answer,
  arrive,
  arriveAtQuestion,
  choose,
  reads,
  said,
  saidAll,
  toResult,
  verdict,
  walk,
} from "./support/app.mjs";
import { BASE } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
/** What depends on the day is looked at on this one. */
const TODAY = new Date(2026, 10, 21, 12);

/** Somebody with a state pension and a supplement, Dutch and Turkish, who goes to Turkey with a partner. */
const KEEP = {
  stay: "for_good",
  receives: ["aow", "aio"],
  destination: "TR",
  nationalities: ["NL", "TR"],
  departure: "2027-03-01",
  "birth-date": "1955-05-06",
  alone: "no",
  "insured-there": "no",
  "last-passport": "2020-05-01",
};
const BALANCE = {
  stays: ["aow-same", "way-back-dutch"],
  changes: ["aow-voluntary-anw-only", "care-cak", "nationality-thirteen-years"],
  stops: ["aio-stops", "wlz-stops"],
};
const DEADLINES = [
  { of: "keep-care-cak", word: "insurer", day: "2027-01-01", file: "care-insurer" },
  { of: "keep-aow-voluntary-anw-only", word: "apply", day: "2028-03-01", file: "aow-voluntary-apply" },
  { of: "keep-nationality-thirteen-years", word: "renew", day: "2040-02-29", file: "nationality-renew" },
];

/** Somebody who left half a year ago with the benefit, and wants to come back. */
const RETURN = {
  nationalities: "TR",
  departure: "2026-05-31",
  role: "remigrant",
  "return-option-used": "no",
  "readmission-asked": "not_yet",
};
const UNTIL = {
  of: "event-return-option-still-possible",
  word: "until",
  day: "2027-05-31",
  file: "return-option-until",
};

const AMOUNTS = {
  destination: "TR",
  household: "couple",
  departure: "2019-03-01",
  receives: ["aow"],
  "insured-there": "no",
  "birth-date": "1950-01-01",
  "gross-benefits": "350",
};

/** A visitor on the day of these tests. */
const visiting = (what) => site.on(TODAY, what);

/** No message is missing on the screen: its id would stand there. */
async function saysAll(page) {
  assert.doesNotMatch(await said(page.locator("main")), /\[[a-z]+(-[a-z0-9]+)+\]/, "a message is missing");
}

/** From the start page to the first question of "what do I keep?". */
async function beginKeep(visit, tag) {
  await choose(visit, tag, 0);
  await arrive(visit.page, "/thinking");
  await visit.page.locator("main button.card", { hasText: texts(tag).get("think-keep") }).tap();
  await arriveAtQuestion(visit.page);
}

/** From the start page to the first question of an event. */
async function beginEvent(visit, tag, group, id) {
  const { page } = visit;
  await choose(visit, tag, 2);
  await arrive(page, "/returned");
  const fold = page.locator("details.fold", { has: page.locator("summary", { hasText: texts(tag).get(group) }) });
  const card = fold.locator("button.card").filter({ hasText: texts(tag).get(`event-${id}`) });
  assert.equal(await card.first().isVisible(), false, "closed at first");
  await fold.locator("summary").tap();
  await card.first().tap();
  await arriveAtQuestion(page);
}

/** The groups of the balance, each thing with its sentence. */
async function balance(page, language) {
  const shown = {};
  for (const group of await page.locator("section.group").all()) {
    const word = await group.locator("> h2").getAttribute("id");
    const [title, count] = await saidAll(group.locator("> h2 > span"));
    assert.equal(title, language.get(`effect-${word}`));
    shown[word] = (await saidAll(group.locator("details.reason > summary .words"))).sort();
    assert.equal(Number(count), shown[word].length, "the heading counts");
    const scale = page.locator(`.balance a[href="#${word}"]`);
    assert.equal(await said(scale.locator("strong")), count, "the balance on top counts too");
  }
  return shown;
}

/** What the balance should hold, in words. */
function expectedBalance(language) {
  const thing = (id) => {
    const name = Object.keys(NAMES).find((name) => id.startsWith(`${name}-`));
    return `${language.get(`keep-${name}`)} ${language.get(`keep-${id}`)}`;
  };
  return Object.fromEntries(Object.entries(BALANCE).map(([word, ids]) => [word, ids.map(thing).sort()]));
}
const NAMES = { "aow-voluntary": 1, aow: 1, "way-back": 1, care: 1, nationality: 1, aio: 1, wlz: 1 };

/** Downloads a calendar file, and gives its lines with what was folded put together. */
async function calendarFile(page, link) {
  const [download] = await Promise.all([page.waitForEvent("download"), link.tap()]);
  const file = readFileSync(await download.path(), "utf8");
  for (const line of file.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  return { name: download.suggestedFilename(), lines: file.replaceAll("\r\n ", "").split("\r\n") };
}

/** The days that can be missed stand there in their order, and each gives its file. */
async function deadlines(page, language, expected) {
  const items = page.locator(".deadlines li");
  assert.deepEqual(
    await saidAll(items.locator(".day")),
    expected.map(({ day }) => language.date(day)),
  );
  for (const [place, { of, word, day, file }] of expected.entries()) {
    const item = items.nth(place);
    const title = language.attribute(of, `event-${word}`);
    const note = language.attribute(of, `term-${word}`, { date: language.date(day) });
    const words = await said(item);
    assert.ok(title && words.includes(title), `${words}: ${title}`);
    assert.ok(words.includes(note), `${words}: ${note}`);
    const { name, lines } = await calendarFile(page, item.locator("a[download]"));
    assert.equal(name, `${file}.ics`);
    const digits = day.replaceAll("-", "");
    const escaped = (text) => text.replaceAll(",", "\\,").replaceAll(";", "\\;");
    for (const line of [
      "BEGIN:VCALENDAR",
      `UID:${file}-${digits}@remigratiewijzer`,
      "DTSTAMP:20261121T000000Z",
      `DTSTART;VALUE=DATE:${digits}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(note)}`,
      "TRIGGER:-P14D",
      "END:VCALENDAR",
    ]) {
      assert.ok(lines.includes(line), `${line} is not in\n${lines.join("\n")}`);
    }
  }
}

/** Opens a thing of the balance, which says why, whom to call, and where it stands. */
async function opensToItsReasons(page, language, id) {
  const item = page.locator("details.reason", { hasText: language.get(`keep-${id}`) }).first();
  await item.locator("summary").tap();
  const inside = item.locator(".inside");
  await inside.waitFor();
  const words = await said(inside);
  assert.ok(words.includes(language.attribute(`keep-${id}`, "why")), "says why");
  assert.ok(words.includes(language.attribute(`keep-${id}`, "do")), "says what to do");
  assert.ok((await inside.locator('a[href^="tel:"]').count()) > 0, "can be called about");
  assert.equal(await inside.locator(".sources").count(), 0, "the sources stand in one place");
  await page
    .locator("details.fold", { hasText: language.get("keep-sources") })
    .locator("summary")
    .tap();
  const sources = page.locator("details.fold .sources li");
  assert.ok((await sources.count()) > 1, "says where it stands");
  for (const source of await sources.all()) {
    assert.match(await source.locator("a").getAttribute("href"), /^https:\/\//);
    const sure = ["verified", "older", "derived", "unverified"].map((word) => language.get(`sure-${word}`));
    const hint = await said(source.locator(".hint"));
    assert.ok(
      sure.some((word) => hint.endsWith(word)),
      hint,
    );
  }
}

async function keepToTheEnd(visit, tag) {
  const { page } = visit;
  const language = texts(tag);
  await beginKeep(visit, tag);
  const asked = await walk(page, KEEP, () => saysAll(page));
  assert.deepEqual(asked.slice(0, 3), ["stay", "destination", "receives"], "how, where to, and what somebody has");
  await arrive(page, "/keep");
  await saysAll(page);
  await reads(page, language.get("keep-title"));
  assert.ok(
    (await said(page.locator("main"))).includes(language.get("keep-intro", { country: language.get("country-TR") })),
  );
  assert.deepEqual(await balance(page, language), expectedBalance(language));
  await deadlines(page, language, DEADLINES);
  await opensToItsReasons(page, language, "aow-same");
  return asked;
}

async function eventToTheEnd(visit, tag) {
  const { page } = visit;
  const language = texts(tag);
  await beginEvent(visit, tag, "returned-with", "return-option");
  await walk(page, RETURN, () => saysAll(page));
  await arrive(page, "/event/return-option");
  await saysAll(page);
  await reads(page, language.get(UNTIL.of));
  const all = await said(page.locator("main"));
  for (const part of ["why", "do"]) assert.ok(all.includes(language.attribute(UNTIL.of, part)), part);
  assert.ok(all.includes(language.get("contact-ind")), "says whom to ask");
  assert.ok((await page.locator(".sources a").count()) > 1, "says where it stands");
  await deadlines(page, language, [UNTIL]);
}

describe("in nl-simple", () => {
  const DUTCH = texts("nl-simple");

  test("the first way: from thinking of going back to the balance", () =>
    visiting(async (visit) => {
      const asked = await keepToTheEnd(visit, "nl-simple");
      const { page } = visit;
      // The list of answers leads back to the balance.
      await page.locator("main a.back").tap();
      await arrive(page, "/answers");
      assert.equal(await page.locator("dl.answers > div").count(), asked.length);
      await page.locator("main a.main").tap();
      await arrive(page, "/keep");
    }));

  test("the second way: from an application before 2025 to the verdict", () =>
    visiting(async (visit) => {
      await choose(visit, "nl-simple", 1);
      await arriveAtQuestion(visit.page);
      await walk(visit.page, { ...BASE, "birth-date": "1990-01-01" });
      await toResult(visit.page);
      assert.equal((await verdict(visit.page, DUTCH)).verdict, "not-eligible");
      // Somebody who got a refusal and does not agree finds the letter there.
      await visit.page.locator("main a.card", { hasText: DUTCH.get("letter-objection") }).tap();
      await arrive(visit.page, "/letter/objection");
      const lines = await saidAll(visit.page.locator(".script .line"));
      assert.ok(lines.includes(DUTCH.attribute("letter-objection", "subject")), `${lines}`);
    }));

  test("the third way: from having gone back to the answer about an event", () =>
    visiting(async (visit) => {
      await eventToTheEnd(visit, "nl-simple");
      const { page } = visit;
      await page.locator("main a.card", { hasText: DUTCH.get("event-others") }).tap();
      await arrive(page, "/returned");
    }));

  test("a widow of 66 in Turkey who can hardly work hears of Anw, and whom to ask", () =>
    visiting(async (visit) => {
      const { page } = visit;
      const answers = {
        destination: "TR",
        "partner-died": "2026-03-12",
        "deceased-insured": "yes",
        nationalities: ["TR"],
      };
      const widow = { ...answers, "birth-date": "1960-05-05", "child-under-18": "no", "unfit-for-work": "yes" };
      await beginEvent(visit, "nl-simple", "returned-everybody", "survivor");
      const asked = await walk(page, widow);
      assert.ok(asked.indexOf("unfit-for-work") > asked.indexOf("child-under-18"), `${asked}`);
      await arrive(page, "/event/survivor");
      await reads(page, DUTCH.get("event-survivor-right"));
      const all = await said(page.locator("main"));
      for (const part of ["why", "do"]) assert.ok(all.includes(DUTCH.attribute("event-survivor-right", part)), part);
      assert.ok(all.includes(DUTCH.get("contact-svb")), "says whom to ask");
    }));

  test("the fourth way: from helping somebody to the verdict", () =>
    visiting(async (visit) => {
      await choose(visit, "nl-simple", 3);
      await arrive(visit.page, "/helping");
      await visit.page.locator("main button.card").first().tap();
      await arriveAtQuestion(visit.page);
      await walk(visit.page, { ...BASE, "birth-date": "1990-01-01" });
      await toResult(visit.page);
      assert.equal((await verdict(visit.page, DUTCH)).verdict, "not-eligible");
    }));

  test("the amounts of 2021, with what was taken off", () =>
    visiting(async (visit) => {
      const { page } = visit;
      await beginEvent(visit, "nl-simple", "returned-with", "amounts");
      await walk(page, AMOUNTS);
      await arrive(page, "/event/amounts");
      const card = page.locator("section.amounts");
      await card.waitFor();
      const euros = (euros, cents) => DUTCH.get("amount-euros", { euros, cents });
      const lines = await saidAll(card.locator("p"));
      // Couple, category A, treaty care, pension age, left after April 2000: data/remigratie_amounts_2021.csv.
      assert.deepEqual(lines.slice(0, 3), [
        DUTCH.get("amount-was", { amount: euros("552", "75") }),
        DUTCH.get("amount-taken-off", { amount: euros("350", "00") }),
        DUTCH.get("amount-left", { amount: euros("202", "75") }),
      ]);
      assert.ok((await said(page.locator("main"))).includes(DUTCH.get("amount-today")), "it is not what is paid now");
    }));

  test("changing an answer from the balance comes back to it, and tells what that did", () =>
    visiting(async (visit) => {
      const { page } = visit;
      await beginKeep(visit, "nl-simple");
      await walk(page, KEEP);
      await arrive(page, "/keep");
      const change = async (slug, to) => {
        await page.locator(`main section.part > .changes a[data-to^="question/${slug}?"]`).tap();
        await answer(page, slug, to);
        await walk(page, KEEP);
        await arrive(page, "/keep");
        return said(page.locator("main [role=status]").first());
      };
      // One nationality more beside the Dutch one.
      assert.equal(await change("nationalities", ["MA"]), DUTCH.get("result-change-same"));
      const told = await change("destination", "SR");
      assert.ok(told.startsWith(DUTCH.get("result-change-new")), told);
      assert.ok(told.includes(DUTCH.get("keep-care")), "it says what is different");
      await page.locator("main a.back").tap();
      await arrive(page, "/answers");
      await page.locator("main a.main").tap();
      await arrive(page, "/keep");
      assert.equal(await page.locator("main .plain-notice[role=status]").count(), 0, "told once");
    }));

  test("what is not known stands under what has to be asked, with the way to its question", () =>
    visiting(async (visit) => {
      const { page } = visit;
      await beginKeep(visit, "nl-simple");
      await walk(page, { ...KEEP, "insured-there": "?" });
      await arrive(page, "/keep");
      const group = page.locator("section.group", { has: page.locator("#ask") });
      const item = group.locator("details", { hasText: DUTCH.get("keep-care") });
      assert.ok((await said(item)).includes(DUTCH.attribute("keep-care", "sure")), "says what is sure all the same");
      await item.locator("summary").tap();
      await item.locator('.changes a[data-to^="question/insured-there?"]').tap();
      await answer(page, "insured-there", "no");
      await arrive(page, "/keep");
      assert.deepEqual(await balance(page, DUTCH), expectedBalance(DUTCH));
    }));

  test("a day that is over says so, and is not offered for the calendar", () =>
    visiting(async (visit) => {
      await beginKeep(visit, "nl-simple");
      await walk(visit.page, { ...KEEP, departure: "2026-12-01" });
      await arrive(visit.page, "/keep");
      const first = visit.page.locator(".deadlines li").first();
      assert.equal(await said(first.locator(".day")), DUTCH.date("2026-10-01"));
      assert.ok((await said(first)).includes(DUTCH.get("provision-passed")));
      assert.equal(await first.locator("a[download]").count(), 0);
    }));
});

test("in tr: from thinking of going back to the balance", () => visiting((visit) => keepToTheEnd(visit, "tr")));

test("in ar: from having gone back to the answer about an event", () =>
  visiting((visit) => eventToTheEnd(visit, "ar")));
