// The address bar, titles and the history tell nothing, and lead where one was.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  answer,
  arrive,
  arriveAtQuestion,
  asking,
  begin,
  goBack,
  keptAnswers,
  open,
  place,
  toResult,
} from "./support/app.mjs";
import { answerSome, startAgain } from "./support/leaving.mjs";
import { BASE } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { plain, texts } from "./support/texts.mjs";

const site = suite();

describe("addresses, titles and the history", () => {
  const PUBLIC = ["", "/thinking", "/returned", "/helping", "/about", "/nearby", "/interview"];

  /** What they tell is the way that was taken at most, and how many questions there were. */
  async function tellsNothing(page, language) {
    const { pathname, search, hash } = new URL(page.url());
    const end = pathname.slice(`/${language.tag}`.length);
    assert.ok(PUBLIC.includes(end) && !search && !hash, page.url());
    const title = plain(await page.title());
    const ids = ["start", "think", "returned", "helper", "about", "nearby", "answers", "outcome"];
    const [before] = language.get("question-number", { number: "|", total: "|" }).split("|");
    const app = ` – ${language.get("app-name")}`;
    const known = ids.map((id) => language.get(`${id}-title`)).some((text) => title === text + app);
    assert.ok(known || (title.startsWith(before) && title.endsWith(app) && title.length < 90), title);
    const state = await page.evaluate(() => history.state);
    assert.ok(state === null || Number.isSafeInteger(state), JSON.stringify(state));
  }

  /** Walks through questions as they come, with any answer. */
  async function walkOn(page, language) {
    for (let slug = await asking(page); slug; slug = await asking(page)) {
      await tellsNothing(page, language);
      await answer(page, slug, BASE[slug] ?? "?");
    }
    await tellsNothing(page, language);
  }

  const choose = async (visit, tag, number) => {
    await open(visit, `/${tag}`);
    await visit.page.locator("main nav .card").nth(number).tap();
  };

  for (const tag of ["nl-simple", "ar"]) {
    test(`in ${tag}, tell neither question, answer, outcome nor event on the four ways`, () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        const language = texts(tag);
        await choose(visit, tag, 0);
        await arrive(page, "/thinking");
        await tellsNothing(page, language);
        await page.locator("main button.card").first().tap();
        await arriveAtQuestion(page);
        await walkOn(page, language);
        await arrive(page, "/keep");
        // The balance on top leads down without a word in the address.
        await page.locator(".balance a").last().tap();
        await page.waitForFunction(() => document.activeElement.tagName === "H2");
        await tellsNothing(page, language);
        await page.locator("main a.card[data-to^='nearby?need=']").first().tap();
        await arrive(page, "/nearby");
        await page.locator("#kind").selectOption("kind=svb");
        await arrive(page, "/nearby?kind=svb");
        await tellsNothing(page, language);

        await choose(visit, tag, 2);
        await arrive(page, "/returned");
        await tellsNothing(page, language);
        await page.locator(".fold summary").first().tap();
        await page.locator(".fold[open] button.card").first().tap();
        await arriveAtQuestion(page);
        await walkOn(page, language);
        assert.match(await place(page), /^event\//);

        for (const way of [1, 3]) {
          await choose(visit, tag, way);
          if (way === 3) await page.locator("main button.card").first().tap();
          await page.locator("#screen[data-screen^='question/'], #screen[data-screen=answers]").waitFor();
          await walkOn(page, language);
          await toResult(page);
          await tellsNothing(page, language);
        }
        assert.deepEqual(visit.complaints, []);
      }));
  }

  test("of private screens are the same however one comes there; what they are is understood all the same", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      const links = {
        "/nl-simple/event/partner-died": "event/partner-died",
        "/tr/keep": "keep",
        "/en/question/birth-date": "question/birth-date",
        "/ar/result": "result",
        "/pap-CW/answers": "answers",
        "/nl-simple/question/birth-date?from=answers": "question/birth-date?from=answers",
      };
      for (const [address, screen] of Object.entries(links)) {
        await open(visit, address);
        await arrive(page, `/${screen}`);
        const tag = address.split("/")[1];
        assert.equal(new URL(page.url()).pathname, `/${tag}/interview`);
        assert.equal(new URL(page.url()).search, "");
        await tellsNothing(page, texts(tag));
        await page.reload();
        await arrive(page, `/${screen}`);
      }
      await open(visit, "/nl-simple/nearby?need=objection");
      await arrive(page, "/nearby?need=objection");
      assert.ok(page.url().endsWith("/nl-simple/nearby"), page.url());
      assert.deepEqual(visit.complaints, []);
    }));

  test("lead back a question each time and forward again, also after the page was loaded again", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await begin(visit, "nl-simple");
      const trail = [];
      for (let count = 0; count < 5; count++) {
        trail.push(await asking(page));
        await answer(page, trail.at(-1), BASE[trail.at(-1)]);
      }
      for (const slug of [...trail].reverse()) {
        await goBack(page);
        await arrive(page, `/question/${slug}`);
        if (slug === trail[2]) {
          await page.reload();
          await arrive(page, `/question/${slug}`);
        }
      }
      await goBack(page);
      await arrive(page, "/");
      for (const slug of trail) {
        await page.goForward();
        await arrive(page, `/question/${slug}`);
      }
      assert.deepEqual(visit.complaints, []);
    }));

  test("of a session that was erased lead to the start, also when another was begun", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await answerSome(visit);
      await startAgain(page);
      await page.locator("main nav .card").nth(1).tap();
      await answer(page, "application-received", "2022-02-02");
      await goBack(page);
      await arrive(page, "/question/application-received");
      await goBack(page);
      await arrive(page, "/");
      for (let back = 0; back < 2; back++) {
        await goBack(page);
        await page.waitForFunction(() => location.pathname === "/nl-simple");
        await arrive(page, "/");
      }
      assert.match(await keptAnswers(page), /=2022-02-02/);
    }));
});
