// The helper's view: an edition of its own that no visitor loads, the next person, Dutch beneath, another day.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  answer,
  arrive,
  contains,
  goBack,
  heading,
  keptAnswers,
  open,
  reads,
  readyForOffline,
  remember,
  said,
  saved,
} from "./support/app.mjs";
import { alone, suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
const dutch = texts("nl-simple");
/** A file that only the helper's edition has. */
const HELPERS =
  /\/(helper\.html|boot-helper\.js|assets\/remigratiewijzer-helper.*|assets\/helper-.*|.*\/helper\.ftl)(\?|$)/;
const VISITORS = /\/assets\/remigratiewijzer_bg-[^/]*\.wasm$/;

const bar = (page, text) => page.locator(".helper-tools button", { hasText: text });

/** "Next person", and yes. */
async function nextPerson(page, language) {
  await bar(page, language.get("helper-next")).tap();
  await page.locator(".helper-tools .notice button", { hasText: language.get("start-again-yes") }).tap();
  await arrive(page, "/");
}

test("a visitor never fetches the helper's edition, and a helper not the visitor's", async (t) => {
  const { visit } = await alone(t);
  const one = await visit({ serviceWorkers: "block" });
  await open(one, "/tr");
  await one.page.locator("main nav .card").nth(3).tap();
  await arrive(one.page, "/helping");
  assert.deepEqual(
    one.requests.filter((url) => HELPERS.test(url)),
    [],
  );
  const before = one.requests.length;
  await one.page.locator("main a.card", { hasText: texts("tr").get("helper-view") }).tap();
  await one.page.waitForURL("**/tr/helper");
  await reads(one.page, texts("tr").get("helper-title"));
  const since = one.requests.slice(before);
  assert.ok(since.some((url) => /remigratiewijzer-helper_bg-[^/]*\.wasm$/.test(url)));
  assert.deepEqual(
    since.filter((url) => VISITORS.test(url)),
    [],
  );
  assert.deepEqual(one.complaints, []);
});

test("the worker keeps the helper's files where the helper's view was used, and only there", async (t) => {
  const { site: own, visit } = await alone(t);
  const kept = (page) =>
    page.evaluate(async () => {
      const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return caught.flat().map(({ url }) => new URL(url).pathname);
    });
  const visitor = await visit();
  await open(visitor, "/tr");
  await readyForOffline(visitor.page);
  assert.deepEqual(
    (await kept(visitor.page)).filter((path) => HELPERS.test(path)),
    [],
  );
  const helper = await visit();
  await open(helper, "/ar/helper");
  await readyForOffline(helper.page);
  assert.ok((await kept(helper.page)).filter((path) => HELPERS.test(path)).length >= 8);
  await helper.context.setOffline(true);
  await own.stop();
  await open(helper, "/ar/helper/reference");
  await reads(helper.page, texts("ar").get("helper-reference"));
});

for (const tag of ["nl-simple", "ar"]) {
  const language = texts(tag);

  describe(tag, () => {
    test("the next person finds nothing of the one before, not by going back either", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await open(visit, `/${tag}/helper`);
        await page
          .locator("main button.card", { hasText: language.get("helper-start") })
          .first()
          .tap();
        await answer(page, "application-received", "2023-05-01");
        assert.match(await keptAnswers(page), /application-received=2023-05-01/);
        await nextPerson(page, language);
        assert.doesNotMatch(await keptAnswers(page), /=/);
        for (let steps = 0; steps < 2; steps++) {
          await goBack(page);
          await page.locator("#heading").waitFor();
          assert.doesNotMatch(await page.locator("body").innerText(), /2023/);
          const typed = page.locator("input[type=text]");
          assert.equal(await typed.evaluateAll((all) => all.map((one) => one.value).join("")), "");
        }
        // The tools are still there for the next.
        await open(visit, `/${tag}/helper`);
        await bar(page, language.get("helper-next")).waitFor();
        assert.deepEqual(visit.complaints, []);
      }));

    test("another day than today: with a banner on every screen, for this tab, and back", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await open(visit, `/${tag}/helper`);
        const set = async (day) => {
          await page
            .locator("details.fold", { hasText: language.get("helper-day") })
            .evaluate((fold) => (fold.open = true));
          await page.fill("#helper-day", day);
          await page.locator("form.part button").tap();
        };
        await set("1960-01-01");
        await contains(page, "helper-day-wrong", language.get("helper-day-wrong"));
        await set("2020-01-15");
        const banner = page.locator(".helper-bar .notice");
        await banner.waitFor();
        assert.match(await said(banner), /2020/);
        await open(visit, `/${tag}/helper/question/birth-date`);
        assert.match(await said(banner), /2020/);
        await page.fill("#year", "2021");
        await page.locator("form button.main").tap();
        await contains(page, "problem", language.get("problem-future"));
        assert.equal(await page.evaluate(() => localStorage.length), 0);
        await banner.locator("button").tap();
        await banner.waitFor({ state: "detached" });
        assert.deepEqual(visit.complaints, []);
      }));

    test("the next person is judged today again, unless the helper said that the day stays", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await page.addInitScript(() => {
          if (!sessionStorage.getItem("helper")) sessionStorage.setItem("helper", "one 2020-01-15");
        });
        await open(visit, `/${tag}/helper`);
        const banner = page.locator(".helper-bar .notice[role=status]");
        await banner.getByLabel(language.get("helper-day-stays")).check();
        await nextPerson(page, language);
        assert.match(await said(banner), /2020/, "the day stays, and the banner with it");
        await banner.getByLabel(language.get("helper-day-stays")).uncheck();
        await nextPerson(page, language);
        await banner.waitFor({ state: "detached" });
        await page.reload();
        await reads(page, language.get("helper-title"));
        assert.equal(await banner.count(), 0);
        assert.deepEqual(visit.complaints, []);
      }));

    test("on a day before 2025 the verdict does not say that applying has ended, and the summary names the day", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        const entries = [...saved("now\nbirth-date=1990-05-06\nbirth-country=TR\n"), ["helper", "one 2020-01-15"]];
        await remember(visit, entries);
        await open(visit, `/${tag}/helper/result`);
        await reads(page, language.get("verdict-then-not-qualified"));
        const told = await said(page.locator("section.verdict"));
        assert.ok(told.includes(language.attribute("verdict-then-not-qualified", "text")), told);
        assert.doesNotMatch(told, /2025/);
        await open(visit, `/${tag}/helper/intake`);
        const summary = page.locator(".intake");
        await summary.waitFor();
        assert.ok((await said(summary)).includes(`${dutch.get("helper-day-used")}: 15 januari 2020`));
        assert.ok((await said(summary)).includes(dutch.get("verdict-then-not-qualified")));
        const href = await page.locator("a[download='intake.json']").getAttribute("href");
        const json = JSON.parse(decodeURIComponent(href.slice(href.indexOf(",") + 1)));
        assert.equal(json.reference_date, "2020-01-15");
        assert.notEqual(json.date, "2020-01-15", "the contact is today");
        assert.deepEqual(visit.complaints, []);
      }));

    test("leaving the view leads to the visitor's app, with nothing switched on", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await open(visit, `/${tag}/helper`);
        await page.locator("main a", { hasText: language.get("helper-leave") }).tap();
        await page.waitForURL(`**/${tag}`);
        await reads(page, language.get("start-title"));
        assert.equal(await page.evaluate(() => sessionStorage.getItem("helper")), null);
        assert.equal(await page.locator(".helper-bar").count(), 0);
      }));
  });
}

for (const tag of ["tr", "ar"]) {
  test(`Dutch stands beneath ${tag} on every screen, once it is switched on`, () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      const language = texts(tag);
      await open(visit, `/${tag}/helper`);
      assert.equal(await page.locator(".dutch").count(), 0);
      await bar(page, language.get("helper-dutch-on")).tap();
      await page.locator("#heading .dutch").waitFor();
      assert.equal(await said(page.locator("#heading .dutch")), dutch.get("helper-title"));
      assert.doesNotMatch(await page.title(), /[\ue000-\uf8ff]/);
      for (const [screen, id] of [
        ["question/partner", "partner-none"],
        ["thinking", "think-keep"],
        ["keep", "keep-title"],
        ["about", "about-title"],
      ]) {
        await open(visit, `/${tag}/helper/${screen}`);
        await page
          .locator(".dutch", { hasText: dutch.get(id) })
          .first()
          .waitFor();
        const shown = await page.locator("body").evaluate((body) => body.innerHTML + document.title);
        assert.doesNotMatch(shown, /[\ue000-\uf8ff]/, `marks show on ${screen}`);
        assert.equal(await page.locator(".dutch").first().getAttribute("lang"), "nl");
      }
      await bar(page, language.get("helper-dutch-off")).tap();
      await page.locator(".dutch").first().waitFor({ state: "detached" });
      assert.match(await heading(page), /./);
      assert.deepEqual(visit.complaints, []);
    }));
}
