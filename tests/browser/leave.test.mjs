// "Start again" leaves nothing behind, whichever way somebody comes back; the address bar and the history tell nothing.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import {
  answer,
  arrive,
  arriveAtQuestion,
  asking,
  begin,
  kept,
  keptAnswers,
  open,
  openBrowser,
  phone,
  place,
  reads,
  said,
  toResult,
  visitor,
  walk,
} from "./support/app.mjs";
import { BASE } from "./support/people.mjs";
import { atTime } from "./support/stored.mjs";
import { suite } from "./support/suite.mjs";
import { LANGUAGES, plain, texts } from "./support/texts.mjs";

const site = suite();
/** Years that are shown nowhere unless they were given as an answer. */
const GIVEN = { "application-received": "2021-10-01", "birth-date": "1951-07-13" };

/** Starts again, by the button at the foot of the screen. */
async function startAgain(page) {
  await page.locator("footer button.plain").tap();
  await page.locator("footer .notice button").first().tap();
  await arrive(page, "/");
}

/** Answers the question on screen, and gives back which it was. */
async function answerNext(page) {
  const slug = await asking(page);
  await answer(page, slug, GIVEN[slug] ?? BASE[slug]);
  return slug;
}

/** Begins the test, and answers until the day of birth was given. */
async function answerSome(visit) {
  await begin(visit, "nl-simple");
  while ((await answerNext(visit.page)) !== "birth-date");
  const answers = await keptAnswers(visit.page);
  for (const given of Object.values(GIVEN)) assert.ok(answers.includes(given), answers);
}

/** Nothing that was answered or typed stands on the page, in its fields, or in the tab. */
async function nothingLeft(page, what) {
  assert.equal(await place(page), "", what);
  const shown = await page.evaluate(() => {
    const fields = [...document.querySelectorAll("input")].map((input) => `${input.value}${input.checked}`);
    return document.body.innerText + fields + document.title + JSON.stringify(history.state) + location.href;
  });
  assert.doesNotMatch(shown, /2021|1951|3511/, what);
  assert.equal(await keptAnswers(page), "", what);
}

/** A site that is not the app. */
async function elsewhere() {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end("<!doctype html><title>elsewhere</title><h1>elsewhere</h1>");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, stop };
}

// Playwright turns the browser's memory of whole pages off, which visitors have. What tabs tell each other ends such a page.
for (const [how, keeps, tells] of [
  ["each page is loaded anew on going back", false, true],
  ["the browser keeps whole pages", true, true],
  ["the browser keeps whole pages and tabs cannot tell each other anything", true, false],
]) {
  describe(`where ${how},`, () => {
    let chromium;
    let other;
    before(async () => {
      const options = keeps ? { ignoreDefaultArgs: ["--disable-back-forward-cache"] } : {};
      [chromium, other] = await Promise.all([openBrowser(options), elsewhere()]);
    });
    after(async () => {
      await chromium?.close();
      await other?.stop();
    });

    /** A visitor on a phone of its own, of whom is known whether a page came back as a whole. */
    async function visiting(what) {
      const context = await phone(chromium.browser, { serviceWorkers: "block" });
      try {
        const visit = await visitor(context, site.url);
        await visit.page.addInitScript((tells) => {
          window.addEventListener("pageshow", (event) => (window.cameBackWhole = event.persisted));
          if (!tells) delete window.BroadcastChannel;
        }, tells);
        await what(visit);
        assert.deepEqual(visit.complaints, []);
      } finally {
        await context.close();
      }
    }

    /** Goes back in the history as far as it goes; gives back on how many pages of the app, and how many came whole. */
    async function backToTheEnd(page, check) {
      const seen = { app: 0, whole: 0 };
      for (let step = 1; step < 30; step++) {
        const there = await page.goBack({ waitUntil: "commit" }).catch(() => null);
        if (page.url() === "about:blank") break;
        if (page.url().startsWith(other.url)) continue;
        await page.locator("#heading").waitFor();
        seen.app += 1;
        if (await page.evaluate(() => window.cameBackWhole)) seen.whole += 1;
        await check(`${step} back, ${page.url()} ${there?.url() ?? ""}`);
      }
      return seen;
    }

    test("who left for another site and came back by address starts again, and going back shows nothing", () =>
      visiting(async (visit) => {
        const { page } = visit;
        await answerSome(visit);
        await page.goto(other.url);
        await open(visit, "/nl-simple/thinking");
        await startAgain(page);
        await nothingLeft(page, "after starting again");
        const seen = await backToTheEnd(page, (what) => nothingLeft(page, what));
        assert.ok(seen.app >= 4, `${seen.app} pages of the app`);
        assert.equal(seen.whole > 0, keeps && !tells, `${seen.whole} came back whole`);
      }));

    test("a postcode that was looked up is gone too; without starting again it is still there where pages are kept", () =>
      visiting(async (visit) => {
        const { page } = visit;
        await open(visit, "/nl-simple");
        await open(visit, "/nl-simple/nearby");
        const lookUp = async () => {
          await page.locator("#place").fill("3511");
          await page.locator("form button.main").tap();
          await page.locator(".counter").first().waitFor();
        };
        await lookUp();
        await page.goto(other.url);
        await page.goBack({ waitUntil: "commit" });
        await page.locator("#place").waitFor();
        const whole = await page.evaluate(() => window.cameBackWhole);
        assert.equal(whole, keeps);
        assert.equal(await page.locator("#place").inputValue(), whole ? "3511" : "");
        if (!whole) await lookUp();
        await page.goto(other.url);
        await open(visit, "/nl-simple/thinking");
        await startAgain(page);
        await page.goBack({ waitUntil: "commit" });
        await page.goBack({ waitUntil: "commit" });
        await arrive(page, "/nearby");
        await page.locator("#place").waitFor();
        assert.equal(await page.locator("#place").inputValue(), "");
        assert.equal(await page.locator("#found .counter").count(), 0);
      }));

    test("who goes on in another page of the tab and comes back to the first finds every answer there", () =>
      visiting(async (visit) => {
        const { page } = visit;
        await begin(visit, "nl-simple");
        await answerNext(page);
        const here = await place(page);
        await page.goto(other.url);
        // The address of the interview is where one was.
        await open(visit, "/nl-simple/interview");
        await arrive(page, `/${here}`);
        await answerNext(page);
        const before = await keptAnswers(page);
        for (let back = 0; back < 3; back++) await page.goBack({ waitUntil: "commit" });
        await arrive(page, `/${here}`);
        assert.equal(await page.evaluate(() => window.cameBackWhole), keeps);
        // Going on saves what this page knows.
        await answerNext(page);
        assert.equal(await keptAnswers(page), before);
      }));
  });
}

test("starting again erases a second tab of the same session, and no other", () =>
  site.with({}, async (visit) => {
    const { page, context } = visit;
    await answerSome(visit);
    // A tab that the page opens gets a copy of what the tab keeps, as a duplicated one does.
    const [second] = await Promise.all([
      context.waitForEvent("page"),
      page.evaluate(() => void window.open("/nl-simple/answers")),
    ]);
    await second.locator("#heading").waitFor();
    assert.match(await said(second.locator("main")), /2021/);
    const stranger = await visitor(context, site.url);
    await begin(stranger, "nl-simple");
    await answerNext(stranger.page);
    await startAgain(page);
    await arrive(second, "/");
    await nothingLeft(second, "the second tab");
    assert.match(await keptAnswers(stranger.page), /=2021-10-01/, "somebody else's tab");
    await second.close();
    await stranger.page.close();
  }));

describe("addresses, titles and the history", () => {
  const PUBLIC = ["", "/thinking", "/returned", "/helping", "/about", "/nearby", "/interview"];

  /** What they tell is the way that was taken at most, and how many questions there were. */
  async function tellsNothing(page, language) {
    const { pathname, search, hash } = new URL(page.url());
    const end = pathname.slice(`/${language.tag}`.length);
    assert.ok(PUBLIC.includes(end) && !search && !hash, page.url());
    const title = plain(await page.title());
    const ids = ["start", "think", "returned", "helper", "about", "nearby", "answers", "outcome"];
    const [before] = language.get("progress", { number: "|", total: "|" }).split("|");
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
        await page.goBack();
        await arrive(page, `/question/${slug}`);
        if (slug === trail[2]) {
          await page.reload();
          await arrive(page, `/question/${slug}`);
        }
      }
      await page.goBack();
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
      await page.goBack();
      await arrive(page, "/question/application-received");
      await page.goBack();
      await arrive(page, "/");
      for (let back = 0; back < 2; back++) {
        await page.goBack();
        await page.waitForFunction(() => location.pathname === "/nl-simple");
        await arrive(page, "/");
      }
      assert.match(await keptAnswers(page), /=2022-02-02/);
    }));
});

test("answers that were left for more than four hours are dropped; younger ones are not", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await answerSome(visit);
    const here = await place(page);
    const setBack = async (minutes) => {
      const text = await page.evaluate(() => sessionStorage.getItem("answers"));
      const older = atTime(text, Date.now() - minutes * 60_000);
      await page.evaluate((older) => sessionStorage.setItem("answers", older), older);
    };
    await setBack(238);
    await page.reload();
    await arrive(page, `/${here}`);
    assert.match(await keptAnswers(page), /=2021-10-01/);
    await setBack(242);
    await page.reload();
    await arrive(page, "/");
    await nothingLeft(page, "after four hours");
    assert.deepEqual(await kept(page), []);
  }));

test("no field of any screen is kept in the browser's memory of forms", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    const kept = () => page.locator("input:not([autocomplete=off]), select:not([autocomplete=off])").count();
    let fields = 0;
    const look = async (what) => {
      fields += await page.locator("input, select").count();
      assert.equal(await kept(), 0, what);
    };
    await begin(visit, "nl-simple");
    await walk(page, BASE, async (slug) => {
      const search = page.locator("fieldset .field button.secondary");
      if (await search.count()) await search.tap();
      await look(slug);
    });
    for (const path of ["nearby", "question/gross-benefits", "question/receives", "thinking", "about"]) {
      await open(visit, `/nl-simple/${path}`);
      if (path === "nearby") await page.locator("#place").waitFor();
      await look(path);
    }
    assert.ok(fields > 80, `${fields} fields`);
  }));

test("the sentence about what is kept says how long, and names the button, in every language", async () => {
  for (const tag of LANGUAGES) {
    await site.with({}, async (visit) => {
      const language = texts(tag);
      await open(visit, `/${tag}/about`);
      await reads(visit.page, language.get("about-title"));
      const all = await said(visit.page.locator("main"));
      assert.ok(all.includes(language.get("about-privacy")));
      assert.match(language.get("about-privacy"), /\b4\b/, tag);
      for (const id of ["about-privacy", "start-privacy"]) {
        assert.ok(language.get(id).includes(language.get("start-again")), `${id} in ${tag}`);
      }
    });
  }
});
