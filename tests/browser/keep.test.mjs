// What was answered stays: on reload, back and forward, in another language, after a change.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  answer,
  arrive,
  arriveAtQuestion,
  asking,
  begin,
  contains,
  fillDate,
  focused,
  goBack,
  heading,
  keptAnswers,
  leave,
  open,
  place,
  reads,
  said,
  shownAnswers,
  toResult,
  unfold,
  verdict,
  walk,
} from "./support/app.mjs";
import { BASE, outcome } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { direction, texts } from "./support/texts.mjs";

const site = suite();
const DUTCH = texts("nl-simple");
const ROUND = ["nl-simple", "tr", "ar"];

/** What is filled in or chosen on a question. */
const filledIn = (page) =>
  page
    .locator("main form input")
    .evaluateAll((inputs) =>
      inputs.map((input) => (input.type === "text" ? input.value : `${input.value}:${input.checked}`)),
    );

/** From the result to the question behind "change this answer". */
async function change(page, slug) {
  await unfold(page);
  const which = `.changes a[data-to^="question/${slug}?"]`;
  const reason = page.locator("details.reason", { has: page.locator(which) }).first();
  await reason.locator("summary").tap();
  await reason.locator(which).tap();
  await arrive(page, `/question/${slug}`);
}

/** Another language, by its button, which stands on the first screen or in a list; the screen begins at its top. */
async function switchTo(page, tag) {
  const list = page.locator(".banner button.tongue");
  if (await list.count()) await list.tap();
  await page.locator(`nav.languages a[href^="/${tag}"]`).first().tap();
  await page.locator(`html[lang="${tag}"]`).waitFor();
  await focused(page, "heading");
  assert.equal(await page.evaluate(() => scrollY), 0);
}

describe("reloading the page", () => {
  test("on a question keeps the answers before it and stays there", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await begin(visit, "nl-simple");
      for (let count = 0; count < 3; count++) await answer(page, await asking(page), BASE[await asking(page)]);
      const [here, title, before] = [await place(page), await heading(page), await keptAnswers(page)];
      await page.reload();
      await reads(page, title);
      assert.equal(await place(page), here);
      assert.equal(await keptAnswers(page), before);
      await page.locator("a.back").tap();
      await leave(page, here.split("/")[1]);
      assert.ok(
        (await filledIn(page)).some((shown) => /true|\d{4}/.test(shown)),
        "the answer before it is filled in",
      );
    }));

  test("on the answers and on the result keeps every one", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await site.finished(visit);
      await open(visit, "/nl-simple/answers");
      const answers = await shownAnswers(page);
      assert.ok(answers.includes(DUTCH.date(BASE["birth-date"])));
      await page.reload();
      await page.locator("#heading").waitFor();
      assert.deepEqual(await shownAnswers(page), answers);
      await toResult(page);
      const before = await verdict(page, DUTCH);
      await page.reload();
      await page.locator("#heading").waitFor();
      assert.deepEqual(await verdict(page, DUTCH), before);
      assert.equal(before.verdict, "eligible");
    }));
});

test("the browser's back and forward walk through the questions, with what was answered", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await begin(visit, "nl-simple");
    const trail = [];
    await walk(page, { ...BASE, "birth-date": "1990-01-01" }, async (slug) => {
      trail.push({ place: await place(page), title: await heading(page), slug });
    });
    await arrive(page, "/answers");
    const before = await keptAnswers(page);
    for (const step of [...trail].reverse()) {
      await goBack(page);
      await reads(page, step.title);
      assert.equal(await place(page), step.place);
      assert.ok(
        (await filledIn(page)).some((shown) => /true|\d{4}/.test(shown)),
        `${step.slug} is filled in`,
      );
    }
    await goBack(page);
    await reads(page, DUTCH.get("start-title"));
    for (const step of trail) {
      await page.goForward();
      await reads(page, step.title);
    }
    await page.goForward();
    await arrive(page, "/answers");
    assert.equal(await keptAnswers(page), before, "going back and forward changes no answer");
    assert.deepEqual(visit.complaints, []);
  }));

describe("another language", () => {
  test("on every question keeps the question, what is half filled in, and every answer", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await begin(visit, "nl-simple");
      let turn = 0;
      await walk(page, BASE, async (slug) => {
        const [before, here] = [await keptAnswers(page), await place(page)];
        if (await page.locator("#year").count()) {
          await page.fill("#day", "3");
          await page.fill("#year", "19");
        } else {
          await page.locator("input[name=answer]").nth(1).check();
        }
        const filled = (await filledIn(page)).filter((shown) => !shown.endsWith(":false"));
        const tag = ROUND[++turn % ROUND.length];
        await switchTo(page, tag);
        await reads(
          page,
          texts(tag).question(slug, { way: "applied", benefit: texts(tag).get(`benefit-${BASE["benefit-1"]}`) }),
        );
        assert.equal(await place(page), here);
        assert.equal(await page.locator("html").getAttribute("dir"), direction(tag));
        assert.deepEqual(
          (await filledIn(page)).filter((shown) => !shown.endsWith(":false")),
          filled,
          slug,
        );
        assert.equal(await keptAnswers(page), before, slug);
        // As the visitor would: what was only tried is taken away again.
        const tried = page.locator("input[type=checkbox]:checked");
        if (await tried.count()) await tried.uncheck();
      });
      const tag = ROUND[turn % ROUND.length];
      await toResult(page);
      assert.deepEqual(await verdict(page, texts(tag)), { verdict: "eligible", conditions: outcome({}) });
      assert.deepEqual(visit.complaints, []);
    }));

  test("on every other screen keeps the screen, the answers and the verdict", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await site.finished(visit);
      const titles = {
        "": "start-title",
        thinking: "think-title",
        returned: "returned-title",
        helping: "helper-title",
        answers: "answers-title",
        result: "verdict-eligible",
        nearby: "nearby-title",
        about: "about-title",
      };
      for (const [path, title] of Object.entries(titles)) {
        await open(visit, `/nl-simple/${path}`);
        const before = await keptAnswers(page);
        for (const tag of ["ar", "tr"]) {
          await switchTo(page, tag);
          await reads(page, texts(tag).get(title));
          assert.equal(await place(page), path);
          assert.equal(await keptAnswers(page), before);
        }
      }
    }));

  test("on help nearby keeps what was typed and found", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await open(visit, "/nl-simple/nearby");
      await page.locator("#place").fill("3511");
      await page.locator("form button.main").tap();
      await page.locator(".counter").first().waitFor();
      await switchTo(page, "ar");
      await reads(page, texts("ar").get("nearby-title"));
      assert.equal(await page.locator("#place").inputValue(), "3511");
      assert.equal(
        await said(page.locator(".counter h3").first()),
        texts("ar").get("nearby-municipality", { municipality: "Utrecht" }),
      );
    }));

  test("on a problem says the problem in that language", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await begin(visit, "nl-simple");
      await fillDate(page, "2024-13-01");
      await page.locator("form button.main").tap();
      await page.locator("#problem").waitFor();
      await switchTo(page, "tr");
      await contains(page, "problem", texts("tr").get("problem-no-such-month"));
      assert.equal(await page.locator("#month").inputValue(), "13");
    }));
});

describe("changing an answer from the result", () => {
  const CHANGES = [
    { what: "that changes nothing", slug: "birth-date", to: "1958-05-20", word: "same" },
    { what: "that changes the verdict", slug: "birth-date", to: "1970-06-01", word: "new" },
    { what: "that makes new questions", slug: "partner", to: "goes_along", word: "same", then: true },
    { what: "to one that is not known", slug: "state-debts", to: "?", word: "new" },
  ];
  const MORE = { "partner-state-debts": "none", "partner-detained": "no", "partner-evading-sentence": "no" };
  for (const { what, slug, to, word, then } of CHANGES) {
    test(`${what} keeps the others, tells whether the verdict changed, and comes to what a fresh visitor reads`, () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await site.finished(visit);
        await open(visit, "/nl-simple/answers");
        const before = await shownAnswers(page);
        await toResult(page);
        await change(page, slug);
        assert.ok((await said(page.locator("main"))).includes(DUTCH.get("changed-note")));
        await answer(page, slug, to);
        const more = await walk(page, { ...BASE, ...MORE });
        assert.deepEqual(more.sort(), then ? Object.keys(MORE).sort() : []);
        await arrive(page, "/result");
        const told = await said(page.locator("main [role=status]").first());
        assert.ok(told.startsWith(DUTCH.get(`result-change-${word}`)), told);
        // What it was and what it is now, if that is another.
        assert.equal(told.includes(DUTCH.get("verdict-eligible")), word === "new", told);
        const changed = await verdict(page, DUTCH);
        await page.locator("main a.back").tap();
        await arrive(page, "/answers");
        const after = await shownAnswers(page);
        assert.equal(after.length, before.length + more.length);
        const others = before.filter((text, index) => text !== after[index]);
        assert.ok(others.length <= 1, `only the one answer changed, not ${others.join(", ")}`);
        // The notice is about that change only.
        await toResult(page);
        assert.equal(await page.locator("main .plain-notice[role=status]").count(), 0);

        await site.with({}, async (fresh) => {
          await begin(fresh, "nl-simple");
          await walk(fresh.page, { ...BASE, ...MORE, [slug]: to });
          await toResult(fresh.page);
          const expected = await verdict(fresh.page, DUTCH);
          assert.equal(changed.verdict, expected.verdict);
          // The fresh visitor was asked no more once the verdict stood; what was asked came to the same.
          for (const [id, ending] of Object.entries(expected.conditions)) {
            if (ending !== "open" || expected.verdict !== "not-eligible")
              assert.equal(changed.conditions[id], ending, id);
          }
        });
        assert.deepEqual(visit.complaints, []);
      }));
  }

  test("and back without a change leaves everything as it was", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await site.finished(visit);
      await open(visit, "/nl-simple/result");
      const before = await keptAnswers(page);
      await change(page, "birth-date");
      await page.locator("a.back").tap();
      await arrive(page, "/result");
      assert.deepEqual(await verdict(page, DUTCH), { verdict: "eligible", conditions: outcome({}) });
      assert.equal(await keptAnswers(page), before);
      await page.locator("details.reason").first().waitFor({ state: "attached" });
      assert.equal(await page.locator("main .plain-notice[role=status]").count(), 0, "nothing is said to have changed");
    }));

  test("from the list of answers comes back to the list", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await site.finished(visit);
      await open(visit, "/nl-simple/answers");
      await page.locator('dl.answers a[data-to^="question/birth-date?"]').tap();
      await answer(page, "birth-date", "1957");
      await arrive(page, "/answers");
      assert.ok((await shownAnswers(page)).includes("1957"));
      assert.equal((await shownAnswers(page)).length, (await site.walked("base", BASE)).asked.length);
    }));
});

test("who goes on after a settled verdict is asked the rest, and sees every condition", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await begin(visit, "nl-simple");
    const answers = { ...BASE, "birth-date": "1970-06-01" };
    const asked = await walk(page, answers);
    await toResult(page);
    await page.locator("main button.card", { hasText: DUTCH.get("result-everything") }).tap();
    await arriveAtQuestion(page);
    const more = await walk(page, answers);
    assert.deepEqual(
      more.filter((slug) => asked.includes(slug)),
      [],
      "nothing is asked twice",
    );
    await toResult(page);
    // Somebody who was 54 in 2024 was not yet 18 in 1985.
    assert.deepEqual(await verdict(page, DUTCH), {
      verdict: "not-eligible",
      conditions: outcome({ fails: ["age-55", "age-18-on-settling"] }),
    });
  }));
