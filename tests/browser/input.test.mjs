// What is typed wrong is said at the field, in the language of the page, and nothing typed is lost.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  answer,
  arrive,
  begin,
  contains,
  fillDate,
  focused,
  goBack,
  heading,
  keptAnswers,
  leave,
  open,
  remember,
  said,
  saidAll,
  saved,
  walk,
} from "./support/app.mjs";
import { BASE } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
const LANGUAGES = ["nl-simple", "tr", "ar"];

const fields = (page) =>
  page.evaluate(() => ["day", "month", "year"].map((id) => document.getElementById(id).value).join("-"));

/** The problem stands at the field, is read aloud, and has the focus; the field says that it is wrong. */
async function problemAt(page, field, text) {
  await contains(page, "problem", text);
  await focused(page, "problem");
  assert.equal(await page.locator("#problem").getAttribute("role"), "alert");
  const wrong = await page
    .locator("main [aria-invalid=true]")
    .evaluateAll((all) => all.map((one) => one.id || one.role));
  assert.deepEqual(wrong, [field].flat(), "the field that is wrong, and no other");
  const described = page.locator("main [aria-describedby=problem]");
  assert.equal(await described.count(), 1, "the problem is said with the field");
}

const DATES = [
  ["no such day: 31 February", { day: "31", month: "02", year: "2024" }, "day", "problem-no-such-day"],
  ["no such day: 29 February 2023", { day: "29", month: "2", year: "2023" }, "day", "problem-no-such-day"],
  ["no such day: 0", { day: "0", month: "2", year: "2024" }, "day", "problem-no-such-day"],
  ["no such month: 30", { day: "1", month: "30", year: "2024" }, "month", "problem-no-such-month"],
  ["a year of two digits", { day: "1", month: "2", year: "24" }, "year", "problem-year-not-four-digits"],
  ["a year of three digits", { day: "", month: "", year: "202" }, "year", "problem-year-not-four-digits"],
  ["nothing at all", { day: "", month: "", year: "" }, "year", "problem-year-missing"],
  ["a day and a month without a year", { day: "1", month: "2", year: "" }, "year", "problem-year-missing"],
  ["letters as the year", { day: "", month: "", year: "abcd" }, "year", "problem-year-not-four-digits"],
  ["letters as the day", { day: "ab", month: "2", year: "2024" }, "day", "problem-no-such-day"],
  ["a minus as the day", { day: "-1", month: "2", year: "2024" }, "day", "problem-no-such-day"],
  ["a day that is still to come", { day: "1", month: "1", year: "2999" }, "year", "problem-future"],
  ["a year long ago", { day: "", month: "", year: "1066" }, "year", "problem-too-long-ago"],
  ["a day without a month", { day: "12", month: "", year: "2024" }, "month", "problem-month-missing"],
];

for (const tag of LANGUAGES) {
  const language = texts(tag);
  const go = (page) => page.locator("form button.main").tap();

  describe(`in ${tag}, a date:`, () => {
    test("each thing that can be wrong is said at its field, and what was typed stays", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await begin(visit, tag);
        for (const [what, typed, field, message] of DATES) {
          for (const [id, text] of Object.entries(typed)) await page.fill(`#${id}`, text);
          await go(page);
          await problemAt(page, field, language.get(message));
          assert.equal(await fields(page), `${typed.day}-${typed.month}-${typed.year}`, what);
          await arrive(page, "/question/application-received");
          // So that the next problem cannot be this one.
          await page.locator("#year").focus();
        }
        assert.doesNotMatch(await keptAnswers(page), /application-received/, "no answer is kept");
        await fillDate(page, "2024-10-01");
        await go(page);
        await leave(page, "application-received");
        assert.equal(await page.locator("#problem").count(), 0, "the next question begins without a problem");
        assert.deepEqual(visit.complaints, []);
      }));

    test("coming before being born is said with the date of birth in words", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await begin(visit, tag);
        const stop = new Error("there");
        await walk(page, BASE, async (slug) => {
          if (slug === "settled-in-nl") throw stop;
        }).catch((error) => assert.equal(error, stop));
        await fillDate(page, "1959-12-31");
        await go(page);
        const other = language.get("about-birth-date");
        const date = language.date(BASE["birth-date"]);
        await problemAt(page, "year", language.get("problem-must-be-after", { other, date }));
        assert.equal(await fields(page), "31-12-1959");
        // The year of birth itself can be right: neither day nor month is known.
        await answer(page, "settled-in-nl", "1960");
      }));
  });

  test(`in ${tag}, a choice: nothing chosen is said and nothing is chosen beforehand`, () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      for (const slug of ["nationalities", "birth-country", "lives-in-nl", "state-debts", "benefit-1"]) {
        await open(visit, `/${tag}/question/${slug}`);
        const cards = page.locator("input[name=answer]");
        await cards.first().waitFor();
        assert.equal(await page.locator("input:checked").count(), 0, `nothing is chosen for ${slug}`);
        await go(page);
        // What a group of boxes is, can be described but not "invalid".
        await problemAt(page, slug === "nationalities" ? [] : "radiogroup", language.get("problem-nothing-chosen"));
        await cards.last().check();
        await go(page);
        await leave(page, slug);
      }
      assert.deepEqual(visit.complaints, []);
    }));

  test(`in ${tag}, a country is found by the first letters of its name, and searching can be in vain`, () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await open(visit, `/${tag}/question/birth-country`);
      await page.locator("fieldset button.secondary").tap();
      const hint = page.locator("#country-hint");
      assert.equal(await said(hint), language.get("country-search-hint"));
      await page.locator("#country-search").pressSequentially(language.get("country-IQ").slice(0, 4));
      const iraq = page.locator('input[name=answer][value="IQ"]');
      await iraq.waitFor();
      await iraq.check();
      await page.locator("#country-search").fill("qqqq");
      await contains(page, "country-hint", language.get("country-none-found"));
      assert.equal(await page.locator("input:checked").getAttribute("value"), "IQ", "what was chosen stays");
      await go(page);
      await leave(page, "birth-country");
      await open(visit, `/${tag}/answers`);
      assert.deepEqual(await saidAll(page.locator("dl.answers dd > span")), [language.get("country-IQ")]);
    }));

  test(`in ${tag}, a country is found by a former or an everyday name, the likely first, right under the field`, () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await open(visit, `/${tag}/question/birth-country`);
      await page.locator("fieldset button.secondary").tap();
      for (const row of language.get("country-also").split(";")) {
        const words = row.trim().split(" ");
        const codes = words.filter((word) => /^[A-Z]{2}$/.test(word) && language.has(`country-${word}`));
        const name = words.filter((word) => !codes.includes(word)).join(" ");
        await page.locator("#country-search").fill(name);
        const first = page.locator("fieldset input[name=answer]").first();
        await page.locator(`fieldset input[value="${codes[0]}"]`).waitFor();
        assert.equal(await first.getAttribute("value"), codes[0], name);
      }
      const [field, found] = await Promise.all(
        ["#country-search", "fieldset input[name=answer] >> nth=0"].map((what) => page.locator(what).boundingBox()),
      );
      assert.ok(field.y < found.y, "the field stands above what is found");
    }));

  test(`in ${tag}, nobody goes back to the Netherlands`, () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await open(visit, `/${tag}/question/destination`);
      await page.locator("fieldset button.secondary").tap();
      await page.locator("#country-search").fill(language.get("country-NL"));
      // The name of the Caribbean part may hold that of the whole; if it does not, nothing is found.
      const nothing = page.locator("#country-hint", { hasText: language.get("country-none-found") });
      await page.locator('input[value="BQ"]').or(nothing).waitFor();
      assert.equal(await page.locator('input[value="NL"]').count(), 0);
    }));

  test(`in ${tag}, help nearby says what is wrong with a postcode or place, and keeps it`, () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await open(visit, `/${tag}/nearby`);
      await page.locator("#place").waitFor();
      const wrong = [
        ["", "problem-place-empty"],
        ["351", "problem-not-a-postcode"],
        ["0999", "problem-not-a-postcode"],
        ["9999x", "problem-not-a-postcode"],
        ["35111", "problem-not-a-postcode"],
        ["Xyzzyqqq", "problem-unknown-place"],
        ["8999 AB", "problem-unknown-postcode"],
      ];
      for (const [typed, message] of wrong) {
        await page.locator("#place").fill(typed);
        await go(page);
        await problemAt(page, "place", language.get(message));
        assert.equal(await page.locator("#place").inputValue(), typed);
        assert.equal(await page.locator(".counter").count(), 0);
        await page.locator("#place").focus();
      }
      assert.deepEqual(visit.complaints, []);
    }));

  test(`in ${tag}, a place that exists twice is asked about, and the one that is chosen comes first`, () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await open(visit, `/${tag}/nearby`);
      await page.locator("#place").fill("Hengelo");
      await go(page);
      const choices = page.locator("#found button.card");
      await choices.first().waitFor();
      await focused(page, "found");
      assert.ok((await said(page.locator("#found"))).includes(language.get("nearby-which")));
      const offered = await saidAll(choices);
      assert.equal(offered.length, 2);
      const gelderland = offered.findIndex((text) => text.includes("Bronckhorst"));
      assert.ok(gelderland >= 0, offered.join(" | "));
      await choices.nth(gelderland).tap();
      const first = page.locator(".counter h3").first();
      await first.waitFor();
      assert.equal(await said(first), language.get("nearby-municipality", { municipality: "Bronckhorst" }));
      assert.equal(await page.locator("#place").inputValue(), "Hengelo");
    }));
}

test("the digits of Arabic are read as a date and as a postcode, and a place by its Arabic name", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    const language = texts("ar");
    await begin(visit, "ar");
    await page.locator("#day").pressSequentially("١");
    await page.locator("#month").pressSequentially("١٠");
    await page.locator("#year").pressSequentially("٢٠٢٤");
    await page.locator("form button.main").tap();
    await leave(page, "application-received");
    await open(visit, "/ar/answers");
    assert.deepEqual(await saidAll(page.locator("dl.answers dd > span")), [language.date("2024-10-01")]);
    await open(visit, "/ar/nearby");
    const finds = async (typed, municipality) => {
      await page.locator("#place").fill(typed);
      await page.locator("form button.main").tap();
      const wanted = language.get("nearby-municipality", { municipality });
      const first = page.locator(".counter").first();
      await first.locator("h3", { hasText: municipality }).waitFor();
      assert.equal(await said(first.locator("h3")), wanted);
    };
    await finds("٣٥١١", "Utrecht");
    await finds("روتردام", "Rotterdam");
    await finds("3011ab", "Rotterdam");
    await finds("den haag", "Den Haag");
    assert.deepEqual(visit.complaints, []);
  }));

test("typing on the keyboard of a phone: numbers come up, and no more digits fit than a date has", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await begin(visit, "nl-simple");
    assert.equal(await heading(page), texts("nl-simple").question("application-received"));
    for (const [id, length] of Object.entries({ day: 2, month: 2, year: 4 })) {
      const field = page.locator(`#${id}`);
      assert.equal(await field.getAttribute("inputmode"), "numeric");
      await field.pressSequentially("123456");
      assert.equal((await field.inputValue()).length, length);
    }
  }));

test("a visitor can say several nationalities, and take one away again", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await open(visit, "/nl-simple/question/nationalities");
    const box = (value) => page.locator(`input[name=answer][value="${value}"]`);
    await box("TR").check();
    await box("NL").check();
    await box("MA").check();
    await box("MA").uncheck();
    await page.locator("form button.main").tap();
    await leave(page, "nationalities");
    await open(visit, "/nl-simple/answers");
    const [given] = await saidAll(page.locator("dl.answers dd > span"));
    for (const code of ["TR", "NL"]) assert.ok(given.includes(texts("nl-simple").get(`country-${code}`)), given);
    assert.ok(!given.includes(texts("nl-simple").get("country-MA")), given);
  }));

test("a mistake is corrected by typing on: the focus stays in the field after the problem was shown", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    const language = texts("nl-simple");
    await open(visit, "/nl-simple/nearby");
    await page.locator("#place").pressSequentially("351");
    await page.keyboard.press("Enter");
    await focused(page, "problem");
    await page.locator("#place").press("End");
    await page.keyboard.type("1 AB");
    await focused(page, "place");
    assert.equal(await page.locator("#place").inputValue(), "3511 AB");
    await page.keyboard.press("Enter");
    await page.locator(".counter").first().waitFor();
    await focused(page, "found");
    await page.locator("#place").fill("");
    await page.locator("#place").pressSequentially("3011");
    await focused(page, "place");
    assert.equal(await page.locator("#place").inputValue(), "3011");

    await open(visit, "/nl-simple/question/birth-date");
    await page.locator("#year").pressSequentially("196");
    await page.keyboard.press("Enter");
    await focused(page, "problem");
    await contains(page, "problem", language.get("problem-year-not-four-digits"));
    await page.locator("#year").press("End");
    await page.keyboard.type("0");
    await focused(page, "year");
    assert.equal(await page.locator("#year").inputValue(), "1960");
    await page.keyboard.press("Enter");
    await leave(page, "birth-date");

    // The same mistake twice is said twice.
    await open(visit, "/nl-simple/question/birth-date");
    for (let times = 0; times < 2; times++) {
      await page.locator("#year").fill("19");
      await page.keyboard.press("Enter");
      await focused(page, "problem");
    }
    assert.deepEqual(visit.complaints, []);
  }));

for (const [slug, message] of Object.entries({
  "lives-in-nl": "dont-know",
  partner: "dont-know",
  "birth-country": "dont-know",
  nationalities: "dont-know",
  receives: "dont-know",
  "birth-date": "dont-know",
  "days-abroad-before": "dont-know",
  stay: "stay-unsure",
  detained: "skip",
})) {
  test(`one tap says "I don't know" to ${slug} and goes on; who comes back sees what was said`, () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await open(visit, `/nl-simple/question/${slug}`);
      const card = page.locator("form > button.card", { hasText: texts("nl-simple").get(message) });
      assert.equal(
        await page.locator("fieldset").getByText(texts("nl-simple").get(message), { exact: true }).count(),
        0,
      );
      // The way on is in reach before anything is scrolled, also on a short screen.
      for (const height of [800, 480]) {
        await page.setViewportSize({ width: 360, height });
        const { y, height: high } = await page.locator("form > button.main").boundingBox();
        assert.ok(y >= 0 && y + high <= height, `"continue" of ${slug} stands at ${y} of ${height}`);
      }
      assert.equal(await card.getAttribute("aria-current"), null);
      await card.tap();
      await leave(page, slug);
      assert.match(await keptAnswers(page), new RegExp(`^${slug}=\\?$`, "m"));
      await goBack(page);
      await arrive(page, `/question/${slug}`);
      assert.equal(await card.getAttribute("aria-current"), "true");
      assert.deepEqual(visit.complaints, []);
    }));
}

test("of two dates that hardly go together the visitor is asked which is right, and loses neither", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    const language = texts("nl-simple");
    const problem = language.get("problem-which-is-right", {
      other: language.get("about-settled-in-nl"),
      date: "1998",
    });
    const ask = async () => {
      await open(visit, "/nl-simple/question/residence-since");
      await fillDate(page, "1990-05");
      await page.locator("form button.main").tap();
      await problemAt(page, "year", problem);
    };
    await remember(visit, saved("applied\napplication-received=2024-10-01\nsettled-in-nl=1998\n"));
    await ask();
    assert.equal(await fields(page), "-05-1990", "nothing is lost");
    // The other one was wrong: the way to it keeps what was typed here.
    await page.locator("#problem button").tap();
    await arrive(page, "/question/settled-in-nl");
    assert.match(await keptAnswers(page), /residence-since=1990-05/);
    await fillDate(page, "1989");
    await page.locator("form button.main").tap();
    await leave(page, "settled-in-nl");
    assert.match(await keptAnswers(page), /settled-in-nl=1989/);
    // What cannot be right is not kept on that way either.
    await open(visit, "/nl-simple/question/settled-in-nl");
    await fillDate(page, "1998");
    await page.locator("form button.main").tap();
    await focused(page, "problem");
    await fillDate(page, "2099");
    await page.locator("#problem button").tap();
    await arrive(page, "/question/residence-since");
    assert.match(await keptAnswers(page), /settled-in-nl=1989/);
    // Both may be right: what was told once is taken.
    await open(visit, "/nl-simple/question/settled-in-nl");
    await fillDate(page, "1998");
    await page.locator("form button.main").tap();
    await focused(page, "problem");
    await page.locator("form button.main").tap();
    await leave(page, "settled-in-nl");
    assert.match(await keptAnswers(page), /settled-in-nl=1998\n/);
    assert.deepEqual(visit.complaints, []);
  }));
