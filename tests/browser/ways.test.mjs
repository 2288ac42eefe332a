// The four ways on from the start page; the second, the test itself, has walks.test.mjs.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  answer,
  arrive,
  arriveAtQuestion,
  choose,
  keptAnswers,
  open,
  said,
  saidAll,
  toResult,
  verdict,
  walk,
} from "./support/app.mjs";
import { BASE, outcome } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { direction, LANGUAGES, texts } from "./support/texts.mjs";

const site = suite();
const SVB = "tel:+31889494000";

/** The line under a card that calls says the number and the day on which it was checked. */
async function callsTheSvb(page, language) {
  const card = page.locator(`main a[href="${SVB}"]`).first();
  const words = await said(card);
  assert.ok(words.includes(language.get("call-svb")), "says whom it calls");
  const [before, between, after] = language.attribute("call-svb", "hint", { phone: "|", date: "|" }).split("|");
  const hint = await said(card.locator(".hint"));
  assert.ok(hint.startsWith(before) && hint.includes(between) && hint.endsWith(after), hint);
  assert.ok(/088 ?949 ?40 ?00|\+31 ?88 ?949 ?40 ?00/.test(hint), "shows the number");
  assert.ok(/20\d\d/.test(hint), "says when the number was checked");
}

/** How many of these end above the fold. */
const aboveTheFold = (cards) =>
  cards.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom <= innerHeight).length);

for (const tag of LANGUAGES) {
  test(`in ${tag} the start page says that nothing is sent and that applying is over, with four ways on and every other language`, () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      const language = texts(tag);
      await open(visit, `/${tag}`);
      const all = await said(page.locator("main"));
      for (const id of ["start-text", "start-free", "start-closed"]) assert.ok(all.includes(language.get(id)), id);
      assert.equal(await said(page.locator(".banner .name")), language.get("app-name"));
      assert.deepEqual(
        await saidAll(page.locator("main nav .card strong")),
        ["way-think", "way-applied", "way-returned", "way-helper"].map((id) => language.get(id)),
      );
      const html = page.locator("html");
      assert.equal(await html.getAttribute("lang"), tag);
      assert.equal(await html.getAttribute("dir"), direction(tag));
      const chips = (where) =>
        page.locator(`${where} nav.languages a`).evaluateAll((links) =>
          links.map((link) => {
            const { lang, dir } = link.querySelector("[lang]") ?? link;
            return { to: link.pathname, lang, dir };
          }),
        );
      const expected = LANGUAGES.filter((lang) => lang !== tag).map((lang) => {
        return { to: `/${lang}`, lang, dir: direction(lang) };
      });
      assert.deepEqual(await chips("#main .screen >"), expected.slice(0, 3), "three other languages at once");
      assert.equal(await aboveTheFold(page.locator("main .card")), 5, "the ways and help nearby fit one screen");
      await page.setViewportSize({ width: 320, height: 568 });
      assert.ok((await aboveTheFold(page.locator("main nav .card"))) >= 2, "two ways on a very small screen");
      await page.locator(".banner .tongue").tap();
      await page.locator(".banner nav.languages").waitFor();
      const by = (a, b) => a.lang.localeCompare(b.lang);
      const each = "each other language leads to itself and says what it is";
      assert.deepEqual((await chips(".banner")).sort(by), expected.sort(by), each);
      const shown = page.locator(".languages a");
      const visible = await shown.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      assert.equal(visible, expected.length, "none stands twice");
      assert.deepEqual(visit.complaints, []);
    }));
}

for (const tag of ["nl-simple", "tr", "ar"]) {
  describe(`in ${tag}`, () => {
    const language = texts(tag);

    test("who thinks of going back is not told twice that the scheme is closed, and finds whom to ask", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await choose(visit, tag, 0);
        await arrive(page, "/thinking");
        const all = await said(page.locator("main"));
        for (const id of ["think-title", "think-keep", "think-ask"]) {
          assert.ok(all.includes(language.get(id)), id);
        }
        assert.ok(!all.includes(language.get("start-closed")));
        await callsTheSvb(page, language);
        assert.equal(await page.locator('main a[href^="tel:"]').count(), 2, "the SVB and the UWV");
        assert.equal(await page.locator('main a[data-to="nearby"]').count(), 1, "help nearby");
      }));

    for (const { who, answers, word, fails } of [
      { who: "who would have met every other condition", answers: BASE, word: "closed-qualified", fails: [] },
      {
        who: "who would not have lived here",
        answers: { ...BASE, "lives-in-nl": "no" },
        word: "closed-not-qualified",
        fails: ["lives-in-nl"],
      },
    ]) {
      test(`${who} and asks "would I have got it" is asked five questions, goes on, and reads a verdict that says "closed"`, () =>
        site.with({}, async (visit) => {
          const { page } = visit;
          await choose(visit, tag, 0);
          await arrive(page, "/thinking");
          await page.locator("main button.card", { hasText: language.get("think-would") }).tap();
          await arriveAtQuestion(page);
          const { "application-received": never, ...rest } = answers;
          const first = ["birth-date", "birth-country", "nationalities", "settled-in-nl", "benefit-1"];
          assert.deepEqual(await walk(page, rest), first);
          await toResult(page);
          assert.equal((await verdict(page, language)).verdict, "closed-unclear");
          const known = await saidAll(page.locator("main .reasons").first().locator("summary strong"));
          const holds = ["target-group", "age-55", "age-18-on-settling"].map((id) => language.get(`law-${id}-holds`));
          for (const one of holds) assert.ok(known.includes(one), `${one} is known: ${known}`);
          const offers = await saidAll(page.locator("main button.card strong"));
          assert.deepEqual(offers.slice(0, 2), [language.get("would-go-on"), language.get("think-keep")]);
          await page.locator("main button.card", { hasText: language.get("would-go-on") }).tap();
          await arriveAtQuestion(page);
          assert.ok((await walk(page, rest)).length > 0);
          await toResult(page);
          const shown = await verdict(page, language);
          assert.equal(shown.verdict, word);
          const failing = Object.keys(shown.conditions).filter((id) => shown.conditions[id] === "fails");
          assert.deepEqual(failing.sort(), ["application-in-time", ...fails].sort());
          if (!fails.length) assert.deepEqual(shown.conditions, outcome({ fails: ["application-in-time"] }));
          assert.deepEqual(visit.complaints, []);
        }));
    }

    test("who has gone back, and who helps, can call the SVB at once", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await choose(visit, tag, 2);
        await arrive(page, "/returned");
        assert.ok((await said(page.locator("main"))).includes(language.get("returned-title")));
        await callsTheSvb(page, language);
        await choose(visit, tag, 3);
        await arrive(page, "/helping");
        assert.ok((await said(page.locator("main"))).includes(language.get("helper-title")));
        await callsTheSvb(page, language);
        await page.locator("main button.card").tap();
        await arrive(page, "/question/application-received");
        assert.deepEqual(visit.complaints, []);
      }));

    test("who helps can take every way, and go on to a view with more", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await choose(visit, tag, 3);
        await arrive(page, "/helping");
        const ids = ["helper-think", "helper-start", "helper-returned", "helper-view", "helper-code"];
        const ways = ids.map((id) => language.get(id));
        const cards = await saidAll(page.locator("main .cards").first().locator(".card strong"));
        assert.deepEqual(cards, ways);
        for (const [number, screen] of ["/thinking", "/question/application-received", "/returned"].entries()) {
          await open(visit, `/${tag}/helping`);
          await page.locator("main .cards .card").nth(number).tap();
          await arrive(page, screen);
        }
        await open(visit, `/${tag}/helping`);
        await page.locator("main a.card", { hasText: language.get("helper-view") }).tap();
        await page.waitForURL(`**/${tag}/helper`);
      }));
  });
}

test("the root of the site goes on to the language of the phone, and to simple Dutch when it has none of them", async () => {
  const wanted = { "tr-TR": "tr", "ar-MA": "ar", "nl-NL": "nl-simple", "en-GB": "en", "ja-JP": "nl-simple" };
  for (const [locale, tag] of Object.entries(wanted)) {
    await site.with({ locale }, async (visit) => {
      await open(visit, "/");
      await visit.page.waitForURL((url) => url.pathname.split("/")[1] === tag);
      assert.equal(await visit.page.locator("html").getAttribute("lang"), tag, locale);
    });
  }
});

test("while the rest of a language is on its way, no screen shows what has no words yet", () =>
  site.with({ serviceWorkers: "block" }, async (visit) => {
    const { page } = visit;
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route("**/nl-simple/events*.ftl*", async (route) => {
      await held;
      await route.continue();
    });
    await choose(visit, "nl-simple", 0);
    await arrive(page, "/thinking");
    assert.doesNotMatch(await page.locator("main").evaluate((main) => main.textContent), /event-/);
    release();
    await page
      .locator("main details.fold .card", { hasText: texts("nl-simple").get("event-asylum") })
      .first()
      .waitFor({ state: "attached" });
  }));
