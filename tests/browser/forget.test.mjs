// What was answered goes when asked to; and what happens if nothing, or something else, is kept.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  answer,
  arrive,
  arriveAtQuestion,
  asking,
  begin,
  comeBack,
  fillDate,
  focused,
  goBack,
  heading,
  kept,
  leave,
  keptAnswers,
  open,
  place,
  reads,
  remember,
  said,
  saved,
  shownAnswers,
  toResult,
  verdict,
  walk,
} from "./support/app.mjs";
import { BASE } from "./support/people.mjs";
import { withMore } from "./support/stored.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
const DUTCH = texts("nl-simple");

describe("starting again", () => {
  test("asks first; no keeps everything, yes erases everything", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await site.finished(visit);
      await open(visit, "/tr/result");
      const language = texts("tr");
      const button = (id) => page.locator("footer button", { hasText: language.get(id) });
      const before = await keptAnswers(page);
      await button("start-again").tap();
      await page.getByText(language.get("start-again-sure")).waitFor();
      await focused(page, "sure");
      await button("start-again-no").tap();
      await focused(page, "start-again");
      await page.getByText(language.get("start-again-sure")).waitFor({ state: "detached" });
      assert.equal(await keptAnswers(page), before);
      await button("start-again").tap();
      await button("start-again-yes").tap();
      await reads(page, language.get("start-title"));
      const left = (await kept(page)).filter(([key]) => key !== "remembered");
      assert.deepEqual(left, [], "nothing is kept");
      await open(visit, "/tr/answers");
      assert.deepEqual(await shownAnswers(page), []);
    }));

  test("leaves nothing for who comes after: back, reload and a new tab show no answer", () =>
    site.with({}, async (visit) => {
      const { page, context } = visit;
      await begin(visit, "nl-simple");
      await walk(page, { ...BASE, "birth-date": "1990-01-01" });
      await toResult(page);
      await page.locator("footer button.plain:not(.text-size)").tap();
      await page.locator("footer .notice button").first().tap();
      await reads(page, DUTCH.get("start-title"));
      assert.deepEqual(await kept(page), []);
      await goBack(page);
      await arrive(page, "/");
      assert.deepEqual(await kept(page), []);
      const tab = await context.newPage();
      await tab.goto(`${site.url}/nl-simple/answers`);
      await tab.locator("#heading").waitFor();
      assert.ok((await said(tab.locator("main"))).includes(DUTCH.get("answers-none")));
      await tab.close();
    }));

  test("is not needed in a new tab: answers stay in the tab they were given in", () =>
    site.with({}, async (visit) => {
      const { page, context } = visit;
      await begin(visit, "nl-simple");
      await answer(page, await asking(page), BASE[await asking(page)]);
      const tab = await context.newPage();
      await tab.goto(`${site.url}/nl-simple/answers`);
      await tab.locator("#heading").waitFor();
      assert.deepEqual(await shownAnswers(tab), []);
      assert.doesNotMatch(await keptAnswers(tab), /=/);
      await tab.close();
    }));
});

describe("a page that stands open while nobody looks", () => {
  const HOUR = 3_600_000;

  test("shows the answers for four hours, and then the start", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      const now = Date.now();
      await page.clock.setFixedTime(now);
      await remember(visit, saved("keep\nbirth-date=1951-07-13", now));
      await open(visit, "/nl-simple/answers");
      await page.clock.setFixedTime(now + 3.9 * HOUR);
      await comeBack(page);
      assert.equal(await place(page), "answers");
      await page.clock.setFixedTime(now + 8 * HOUR);
      await comeBack(page);
      await page.waitForFunction(() => !document.body.innerText.includes("1951"));
      assert.doesNotMatch(await keptAnswers(page), /1951/);
    }));

  test("knows that it is another day", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.clock.setFixedTime(new Date("2026-03-01T22:30:00Z"));
      await remember(visit, saved("partner-died\nhousehold=couple", Date.parse("2026-03-01T22:30:00Z")));
      await open(visit, "/nl-simple/question/partner-died");
      await fillDate(page, "2026-03-02");
      await page.locator("form button.main").tap();
      await focused(page, "problem");
      await page.clock.setFixedTime(new Date("2026-03-01T23:30:00Z"));
      await comeBack(page);
      assert.equal(await page.locator("#year").inputValue(), "2026", "what was typed stays");
      await page.locator("form button.main").tap();
      await leave(page, "partner-died");
    }));

  test("shows them still where the browser forbids to keep anything", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(() =>
        Object.defineProperty(window, "sessionStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        }),
      );
      await begin(visit, "nl-simple");
      await answer(page, await asking(page), BASE[await asking(page)]);
      const asked = await asking(page);
      await comeBack(page);
      assert.equal(await asking(page), asked);
      await page.locator("a.back").first().tap();
      await arriveAtQuestion(page);
      assert.notEqual(await page.locator("#year").inputValue(), "");
    }));
});

describe("what was kept, but by another version or by accident,", () => {
  const OLD = [
    ["of an older version", (text) => `\u0001${text.slice(1)}`, 0],
    ["of a newer version", (text) => `\u0003${text.slice(1)}`, 0],
    ["with answers of another version", (text) => text.replace("\u0003\u0007applied", "\u0002\u0007applied"), 0],
    ["without what stands around them", (text) => text.slice(text.indexOf("\u0003\u0007applied")), 0],
    ["as lines of text, as once", () => "session-1 1\n1 1\nremigratiewijzer 1\napplied\n", 0],
    ["as nothing", () => "", 0],
    ["as a beginning only", (text) => text.slice(0, -1), 0],
    ["as something else", () => '{"answers":[1,2,3]}', 0],
    ["as noise", () => "\u0000\uffff\n=\n==\n?=?\r\n\ud83d", 0],
    [
      "with unknown questions and answers",
      (text) => withMore(text, "nonsense=1\nbenefit-99=aow\npermit=gold\nbirth-date=9999-99-99"),
      1,
    ],
    ["with impossible countries", (text) => withMore(text, "nationalities=XX+YY\nbirth-country=ZZ"), 1],
    ["with the same question twice", (text) => withMore(text, "application-received=2024-10-01"), 1],
    ["as very much", (text) => withMore(text, "x=y\n".repeat(100000)), 1],
  ];
  for (const [what, alter, left] of OLD) {
    test(`${what}, breaks nothing`, () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await begin(visit, "nl-simple");
        await answer(page, "application-received", BASE["application-received"]);
        const [[key, text]] = await kept(page);
        for (const path of ["result", "answers"]) {
          await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [key, alter(text)]);
          await open(visit, `/nl-simple/${path}`);
        }
        assert.equal((await shownAnswers(page)).length, left);
        await page.locator("main a.main").tap();
        await arriveAtQuestion(page);
        await answer(page, await asking(page), BASE[await asking(page)]);
        assert.equal((await kept(page))[0][1][0], text[0], "what is kept now is of this version");
        assert.deepEqual(visit.complaints, []);
      }));
  }
});

describe("where the phone keeps nothing", () => {
  const WAYS = {
    "because writing is forbidden": () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
    "because storage is forbidden": () => {
      Object.defineProperty(window, "sessionStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    },
  };
  for (const [why, forbid] of Object.entries(WAYS)) {
    test(`${why}, a notice says so and the test goes on to the verdict`, () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await page.addInitScript(forbid);
        await begin(visit, "nl-simple");
        const asked = await walk(page, { ...BASE, "lives-in-nl": "no" });
        assert.ok((await said(page.locator("#main"))).includes(DUTCH.get("storage-notice")));
        assert.equal((await shownAnswers(page)).length, asked.length);
        await toResult(page);
        const shown = await verdict(page, DUTCH);
        assert.equal(shown.verdict, "not-eligible");
        assert.equal(shown.conditions["lives-in-nl"], "fails");
        assert.ok(
          (await said(page.locator("#main"))).includes(DUTCH.get("storage-notice")),
          "the notice is still there",
        );
        assert.deepEqual(visit.complaints, []);
      }));
  }
});

describe("with nothing answered", () => {
  for (const path of ["result", "answers", "nearby", "thinking", "returned", "helping", "about"]) {
    test(`/${path} shows a screen and a way on`, () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await open(visit, `/nl-simple/${path}`);
        assert.equal(await place(page), path);
        assert.ok((await said(page.locator("main"))).length > 50);
        assert.ok(await page.locator("main a, main button").count());
        assert.deepEqual(visit.complaints, []);
      }));
  }

  for (const slug of ["benefit-since-3", "benefit-until-6", "partner-detained", "foster-consent", "admission-proof"]) {
    test(`a question that is asked later, ${slug}, can be opened and answered`, () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await open(visit, `/nl-simple/question/${slug}`);
        assert.ok((await heading(page)).length > 5);
        await answer(page, slug, "?");
        assert.equal(await asking(page), "application-received");
        assert.deepEqual(visit.complaints, []);
      }));
  }

  test("a question that does not exist leads to the start, in the language of its address", async () => {
    const addresses = { "/ar/question/nonsense": "ar", "/nl-simple/question/benefit-99": "nl-simple" };
    for (const [address, tag] of Object.entries(addresses)) {
      await site.with({ locale: "nl" }, async (visit) => {
        await visit.at(address);
        await reads(visit.page, texts(tag).get("start-title"));
        assert.deepEqual(visit.complaints, [], address);
      });
    }
  });

  test("the result says that the test is not finished, and leads on", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await open(visit, "/nl-simple/result");
      assert.equal((await verdict(page, DUTCH)).verdict, "undetermined");
      assert.ok((await said(page.locator("main"))).includes(DUTCH.get("result-unfinished")));
      await page.locator("main a.main").tap();
      await arrive(page, "/question/application-received");
      await focused(page, "heading");
    }));
});
