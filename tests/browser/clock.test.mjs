// What is open and what is over goes by the time of Amsterdam, wherever the phone is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, said } from "./support/app.mjs";
import { serveFeed, shippedFeed, walkIn } from "./support/feed.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();

/** What is said of each walk-in hour, by its name, on a phone in this zone at this moment. */
const shown = (timezoneId, moment, walkIns) =>
  site.with({ timezoneId, serviceWorkers: "block" }, async (visit) => {
    const { page, complaints } = visit;
    const feed = shippedFeed();
    feed.records.push(...walkIns);
    await serveFeed(page, feed);
    await page.clock.setFixedTime(new Date(moment));
    await open(visit, "/nl-simple/nearby?kind=walk-in");
    await page.locator("#place").fill("3511");
    await page.locator("form button.main").tap();
    await page.locator(".counter").first().waitFor();
    const language = texts("nl-simple");
    const words = { [language.get("nearby-open")]: "open", [language.get("nearby-closed")]: "closed" };
    const found = {};
    for (const card of await page.locator("#found .counter").all()) {
      found[await said(card.locator("h3"))] = words[await said(card.locator(".tag"))];
    }
    assert.deepEqual(complaints, []);
    return found;
  });

test("on a phone in Tokyo, where it is night and the next day already", async () => {
  // Saturday 17:30 in Amsterdam, Sunday 1:30 in Tokyo.
  const found = await shown("Asia/Tokyo", "2026-11-28T16:30:00Z", [
    walkIn("there", "Amsterdam", { schedules: [{ byday: "SA", opens_at: "17:30", closes_at: "17:31" }] }),
    walkIn("here", "Tokio", { schedules: [{ byday: "SU", opens_at: "01:00", closes_at: "02:00" }] }),
    walkIn("last", "Laatste dag", {
      valid_to: "2026-11-28",
      schedules: [{ byday: "SA", opens_at: "00:00", closes_at: "24:00" }],
    }),
  ]);
  assert.deepEqual(found, { Amsterdam: "open", Tokio: "closed", "Laatste dag": "open" });
});

test("on a phone in Paramaribo, where it is still the day before", async () => {
  // Sunday 0:30 in Amsterdam, Saturday 20:30 in Paramaribo.
  const found = await shown("America/Paramaribo", "2026-11-28T23:30:00Z", [
    walkIn("there", "Amsterdam", { schedules: [{ byday: "SU", opens_at: "00:00", closes_at: "00:31" }] }),
    walkIn("here", "Paramaribo", { schedules: [{ byday: "SA", opens_at: "20:00", closes_at: "21:00" }] }),
    walkIn("over", "Voorbij", {
      valid_to: "2026-11-28",
      schedules: [{ byday: "SU", opens_at: "00:00", closes_at: "24:00" }],
    }),
  ]);
  assert.deepEqual(found, { Amsterdam: "open", Paramaribo: "closed" });
});

test("in summer, when it is two hours after universal time", async () => {
  const found = await shown("UTC", "2027-07-03T10:00:00Z", [
    walkIn("there", "Amsterdam", { schedules: [{ byday: "SA", opens_at: "12:00", closes_at: "12:01" }] }),
    walkIn("winter", "Winter", { schedules: [{ byday: "SA", opens_at: "11:00", closes_at: "12:00" }] }),
  ]);
  assert.deepEqual(found, { Amsterdam: "open", Winter: "closed" });
});
