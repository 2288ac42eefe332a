// Help nearby: the position of the phone.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contains, focused, said } from "./support/app.mjs";
import { municipality, nearby, search } from "./support/nearby.mjs";
import { suite } from "./support/suite.mjs";
import { WALKED, texts } from "./support/texts.mjs";

const site = suite();

describe("by position,", () => {
  /** A phone that is at a point, to so many metres. */
  const at = (latitude, longitude, accuracy = 30) => ({
    permissions: ["geolocation"],
    geolocation: { latitude, longitude, accuracy },
    serviceWorkers: "block",
  });

  for (const tag of WALKED) {
    test(`in ${tag}, the municipality one is in comes first, and nothing is sent anywhere`, () =>
      site.with(at(53.296, 5.074), async (visit) => {
        const { page, requests, complaints } = visit;
        const language = texts(tag);
        await nearby(visit, tag);
        await page.locator("#map .land").waitFor({ state: "attached" });
        await page.waitForLoadState("networkidle");
        requests.length = 0;
        await page.locator("#locate").tap();
        const first = page.locator(".counter.own").first();
        await first.waitFor();
        await focused(page, "found");
        assert.equal(await said(first.locator("h3")), municipality(tag, "Vlieland"));
        assert.ok((await said(first)).includes(language.get("nearby-own-probably")), "a position is never sure");
        await contains(page, "found", "8899 Vlieland");
        assert.deepEqual(requests, []);
        assert.deepEqual(complaints, []);
      }));
  }

  test("what was typed and found stays when the visitor refuses, and the visitor is told so", () =>
    site.with({ permissions: [], serviceWorkers: "block" }, async (visit) => {
      const { page, complaints } = visit;
      await nearby(visit, "ar");
      await search(page, "6211");
      await page.locator("#locate").tap();
      await contains(page, "problem", texts("ar").get("problem-position-refused"));
      await focused(page, "problem");
      assert.equal(await page.locator("#place").inputValue(), "6211");
      assert.equal(await page.locator("#place").getAttribute("aria-invalid"), null, "what was typed is right");
      assert.equal(await said(page.locator(".counter.own h3").first()), municipality("ar", "Maastricht"));
      // And it can be searched again.
      await search(page, "4381");
      await page.locator(".counter h3", { hasText: "Vlissingen" }).first().waitFor();
      assert.equal(await page.locator("#problem").count(), 0);
      assert.deepEqual(complaints, []);
    }));

  const elsewhere = {
    "somebody abroad": at(41.01, 28.98),
    "somebody on the North Sea": at(53.5, 3.4),
    "somebody in Antwerp": at(51.2194, 4.4025),
  };
  for (const [who, options] of Object.entries(elsewhere)) {
    test(`${who} is told so, and gets numbers that can be called from there`, () =>
      site.with(options, async (visit) => {
        const { page } = visit;
        await nearby(visit, "nl-simple");
        await page.locator("#locate").tap();
        await contains(page, "found", texts("nl-simple").get("nearby-abroad-call"));
        await focused(page, "found");
        assert.equal(await page.locator(".counter.own").count(), 0, "no municipality");
        assert.equal(await page.locator("#map").count(), 0, "no map of the Netherlands");
        const numbers = await page.locator('.counter a[href^="tel:"]').evaluateAll((all) => all.map((one) => one.href));
        assert.ok(
          numbers.includes("tel:+31889494000") && numbers.every((one) => one.startsWith("tel:+")),
          numbers.join(),
        );
      }));
  }

  test("a phone that knows only the region leads to a postcode", () =>
    site.with(at(52.09, 5.12, 20_000), async (visit) => {
      await nearby(visit, "nl-simple");
      await visit.page.locator("#locate").tap();
      await contains(visit.page, "problem", texts("nl-simple").get("problem-position-imprecise"));
    }));

  for (const [code, message] of [
    [2, "problem-position-unavailable"],
    [3, "problem-position-timed-out"],
  ]) {
    test(`a phone that answers with error ${code} leads to words that fit (${message})`, () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await page.addInitScript((code) => {
          Geolocation.prototype.getCurrentPosition = (found, failed) => failed({ code });
        }, code);
        await nearby(visit, "tr");
        await page.locator("#locate").tap();
        await contains(page, "problem", texts("tr").get(message));
      }));
  }

  test("who types while the phone is still looking gets what was typed", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(() => {
        Geolocation.prototype.getCurrentPosition = (found) => (window.found = found);
      });
      await nearby(visit, "nl-simple");
      await page.locator("#locate").tap();
      await page.getByText(texts("nl-simple").get("nearby-locating")).waitFor();
      await search(page, "Vaals");
      await page.evaluate(() => window.found({ coords: { latitude: 53.2, longitude: 6.5, accuracy: 10 } }));
      // Whatever the position does is done when the screen can be searched again.
      await search(page, "Den Helder");
      await page.locator(".counter h3", { hasText: "Den Helder" }).first().waitFor();
      assert.equal(await page.getByText("Groningen", { exact: true }).count(), 0);
    }));
});
