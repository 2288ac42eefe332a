// Help nearby: what can be chosen.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arrive, contains, goBack, open, said, saidAll } from "./support/app.mjs";
import { serveFeed, shippedFeed, walkIn } from "./support/feed.mjs";
import { nearby, search } from "./support/nearby.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();

describe("what can be chosen", () => {
  test("the kind of help: a national line stands first and needs no search; the address does not tell; back leads out", () =>
    site.with({}, async (visit) => {
      const { page, complaints } = visit;
      const language = texts("nl-simple");
      await open(visit, "/nl-simple/thinking");
      await page.locator('main a.card[data-to="nearby"]').first().tap();
      await arrive(page, "/nearby");
      await search(page, "3511");
      await page.locator("#kind").selectOption("kind=svb");
      await arrive(page, "/nearby?kind=svb");
      await page.locator(".counter h3", { hasText: "SVB" }).first().waitFor();
      assert.deepEqual(await saidAll(page.locator(".counter h3")), ["SVB", "SVB Remigratie"]);
      assert.ok(page.url().endsWith("/nl-simple/nearby"), page.url());
      assert.equal(await page.locator('.counter a[href="tel:+31889494000"]').count(), 1);
      assert.equal(await page.locator("#place").count(), 0, "there is nothing to search for");
      await page.locator("#kind").selectOption("kind=consulate");
      await arrive(page, "/nearby?kind=consulate");
      await page.locator(".counter h3", { hasText: "Marokko" }).first().waitFor();
      assert.ok((await said(page.locator(".counter").first())).includes(language.get("nearby-older")));
      await page.locator("#kind").selectOption("");
      await arrive(page, "/nearby");
      await page.locator(".counter h3", { hasText: "Utrecht" }).first().waitFor();
      assert.equal(await page.locator("#place").inputValue(), "3511", "the search is still there");
      await goBack(page);
      await arrive(page, "/thinking");
      await open(visit, "/ar/nearby?kind=juridisch-loket");
      await page.locator(".counter h3", { hasText: "Juridisch Loket" }).waitFor();
      assert.equal(await page.locator("#kind").inputValue(), "kind=juridisch-loket");
      // History is never a place to go.
      assert.equal(await page.locator('#kind option[value="kind=nmi"]').count(), 0);
      await open(visit, "/nl-simple/nearby?kind=nonsense");
      await page.locator("#place").waitFor();
      assert.deepEqual(complaints, []);
    }));

  /** A newer feed with two walk-in hours in Utrecht; one is always open and speaks Turkish, the other is over today. */
  async function withWalkIns(page) {
    const feed = shippedFeed();
    const now = new Date();
    const two = (number) => `${number}`.padStart(2, "0");
    feed.date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const checked = feed.date;
    const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    const always = days.map((byday) => ({ byday, opens_at: "00:00", closes_at: "24:00" }));
    const never = [{ byday: days[(now.getDay() + 2) % 7], opens_at: "09:00", closes_at: "12:00" }];
    feed.records.push(
      walkIn("one", "Inloop Een", { languages: ["tr", "nl"], schedules: always, wheelchair: true, checked }),
    );
    feed.records.push(walkIn("two", "Inloop Twee", { languages: ["nl"], schedules: never, checked }));
    await serveFeed(page, feed);
    return feed.date;
  }

  test("only what is open, only where the language is spoken: once a feed knows of any", () =>
    site.with({ serviceWorkers: "block" }, async (visit) => {
      const { page, complaints } = visit;
      const language = texts("tr");
      await nearby(visit, "tr");
      const offered = await saidAll(page.locator(".toggles button"));
      assert.deepEqual(offered, [language.get("nearby-open-only")], "no source names a language that is spoken");
      const date = await withWalkIns(page);
      await nearby(visit, "tr");
      await contains(page, "fresh", language.get("nearby-fresh", { date: language.date(date) }));
      const [speaks, open] = [page.locator(".toggles button").nth(0), page.locator(".toggles button").nth(1)];
      assert.equal(await said(speaks), language.get("nearby-speaks", { language: "Türkçe" }));
      assert.equal(await said(open), language.get("nearby-open-only"));
      await search(page, "3511");
      const names = () => saidAll(page.locator(".counter h3"));
      assert.ok((await names()).includes("Inloop Twee"));
      await page.locator("#kind").selectOption("kind=walk-in");
      await open.tap();
      await page.waitForFunction(() => document.querySelectorAll(".counter").length === 1);
      assert.deepEqual(await names(), ["Inloop Een"]);
      assert.equal(await open.getAttribute("aria-pressed"), "true");
      const card = await said(page.locator(".counter"));
      for (const words of [
        language.get("nearby-open"),
        language.get("nearby-wheelchair"),
        language.get("nearby-languages", { languages: "Nederlands, Türkçe" }),
        language.get("nearby-hours", { day: language.get("weekday-1"), from: "00:00", until: "24:00" }),
      ]) {
        assert.ok(card.includes(words), `${words} in ${card}`);
      }
      await open.tap();
      await speaks.tap();
      await page.waitForFunction(() => document.querySelectorAll(".counter").length === 1);
      assert.deepEqual(await names(), ["Inloop Een"]);
      // What is chosen and finds nothing is said to find nothing.
      await page.locator("#kind").selectOption("kind=municipality");
      await page.getByText(language.get("nearby-none")).waitFor();
      assert.deepEqual(complaints, []);
    }));
});
