// "Start again" leaves nothing behind, whichever way somebody comes back.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import {
  arrive,
  begin,
  goBack,
  kept,
  keptAnswers,
  open,
  openBrowser,
  phone,
  place,
  reads,
  said,
  visitor,
  walk,
} from "./support/app.mjs";
import { answerNext, answerSome, nothingLeft, startAgain } from "./support/leaving.mjs";
import { BASE } from "./support/people.mjs";
import { atTime } from "./support/stored.mjs";
import { suite } from "./support/suite.mjs";
import { LANGUAGES, texts } from "./support/texts.mjs";

const site = suite();
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
        const there = await goBack(page, { waitUntil: "commit" }).catch(() => null);
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
        await goBack(page, { waitUntil: "commit" });
        await page.locator("#place").waitFor();
        const whole = await page.evaluate(() => window.cameBackWhole);
        assert.equal(whole, keeps);
        assert.equal(await page.locator("#place").inputValue(), whole ? "3511" : "");
        if (!whole) await lookUp();
        await page.goto(other.url);
        await open(visit, "/nl-simple/thinking");
        await startAgain(page);
        await goBack(page, { waitUntil: "commit" });
        await goBack(page, { waitUntil: "commit" });
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
        for (let back = 0; back < 3; back++) await goBack(page, { waitUntil: "commit" });
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
