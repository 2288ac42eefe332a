// Help nearby: the phone's own position, the map, and what can be chosen.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  arrive,
  arriveAtQuestion,
  contains,
  focused,
  goBack,
  open,
  readyForOffline,
  remember,
  said,
  saidAll,
  saved,
  toResult,
  walk,
} from "./support/app.mjs";
import { BASE } from "./support/people.mjs";
import { serveFeed, shippedFeed, walkIn } from "./support/feed.mjs";
import { suite } from "./support/suite.mjs";
import { LANGUAGES, texts } from "./support/texts.mjs";

const site = suite();

/** Opens help nearby and waits until places can be searched for. */
async function nearby(visit, tag, query = "") {
  await open(visit, `/${tag}/nearby${query}`);
  await visit.page.locator("#kind").waitFor();
}

async function search(page, typed) {
  await page.locator("#place").fill(typed);
  await page.locator("form button.main").tap();
  await page.locator(".counter").first().waitFor();
}

const municipality = (tag, name) => texts(tag).get("nearby-municipality", { municipality: name });

/** The part of the map that is shown: left, top, width, height. */
const view = async (page) => (await page.locator("#map svg").getAttribute("viewBox")).split(" ").map(Number);

/** Waits until the map shows another part than this, and gives it back. */
async function moved(page, before) {
  const other = (before) => document.querySelector("#map svg").getAttribute("viewBox") !== before;
  await page.waitForFunction(other, before.join(" "));
  return view(page);
}

async function openMap(page) {
  await page.locator("details.map-card summary").tap();
  await page.locator("#map").waitFor();
}

/** How wide the provinces are drawn, in units of the map: they come from a file of their own. */
const land = (page) => page.locator("#map .land").evaluate((land) => land.getBBox().width);

describe("an outcome points to the help that fits it,", () => {
  /** The needs that a screen leads to, in its order. */
  const needsOf = async (page) => {
    const links = await page
      .locator('main a.card[data-to^="nearby?need="]')
      .evaluateAll((all) => all.map((link) => link.dataset.to));
    return links.map((link) => link.split("need=")[1]);
  };
  /** Opens a screen with these answers. */
  const withAnswers = async (visit, path, entries) => {
    await remember(visit, entries);
    await open(visit, path);
    await visit.page.locator('main a.card[data-to^="nearby?need="]').first().waitFor();
  };
  const keep = saved("keep\nstay=for_good\nreceives=aow\ndestination=TR\nnationalities=TR\n");
  const gone = saved("separation\nhousehold=couple\nmarried=no\nseparated-on=2090-05-04\n");

  for (const tag of LANGUAGES) {
    test(`in ${tag}, an application leads to who decides, and to who helps to object; tapping shows them`, () =>
      site.with({}, async (visit) => {
        const { page, complaints } = visit;
        const language = texts(tag);
        const { entries } = await site.walked("base", BASE);
        await withAnswers(visit, `/${tag}/result`, entries);
        assert.deepEqual(await needsOf(page), ["benefit", "keep", "papers", "letters", "objection"]);
        await page.locator('main a.card[data-to$="need=objection"]').tap();
        await arrive(page, "/nearby?need=objection");
        await page.locator(".counter h3", { hasText: "Juridisch Loket" }).waitFor();
        assert.equal(await page.locator(".counter").count(), 1);
        assert.equal(await page.locator("#place").count(), 0, "there is nothing to search for");
        const chosen = page.locator("#kind option:checked");
        assert.equal(await said(chosen), language.get("need-objection"));
        await goBack(page);
        await page.locator('main a.card[data-to$="need=keep"]').tap();
        await page.locator(".counter").first().waitFor();
        assert.deepEqual(await saidAll(page.locator(".counter h3")), ["SVB", "SVB Remigratie", "UWV", "CAK"]);
        await search(page, "3511");
        await page.locator("#found .counter").first().waitFor();
        assert.deepEqual(await saidAll(page.locator("#found .counter h3")), [municipality(tag, "Utrecht")]);
        assert.deepEqual(complaints, []);
      }));
  }

  test("who never applied is sent to who helps to return, and to nobody to object", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      const { "application-received": never, ...rest } = BASE;
      await open(visit, "/nl-simple/thinking");
      await page.locator("main button.card", { hasText: texts("nl-simple").get("think-would") }).tap();
      await arriveAtQuestion(page);
      await walk(page, rest);
      await toResult(page);
      assert.deepEqual(await needsOf(page), ["keep", "return", "papers", "letters"]);
      // And to what can be kept.
      await page.locator("main button.card", { hasText: texts("nl-simple").get("think-keep") }).tap();
      await arriveAtQuestion(page);
    }));

  for (const [what, path, entries, needs] of [
    ["the balance", "/tr/keep", keep, ["keep", "papers", "letters"]],
    ["the answer to an event", "/ar/event/separation", gone, ["benefit", "objection", "letters"]],
  ]) {
    test(`${what} leads to help too`, () =>
      site.with({}, async (visit) => {
        await withAnswers(visit, path, entries);
        assert.deepEqual(await needsOf(visit.page), needs);
      }));
  }

  test("who needs papers and goes to Türkiye finds the consulates of Türkiye, and who looks for consulates, all", () =>
    site.with({}, async (visit) => {
      await remember(visit, keep);
      await nearby(visit, "tr", "?need=papers");
      await search(visit.page, "3511");
      const names = async () =>
        (await saidAll(visit.page.locator("#found .counter h3"))).filter((name) => /^Consulaat/.test(name));
      assert.ok((await names()).length > 0);
      assert.deepEqual(
        (await names()).filter((name) => !name.includes("Turkije")),
        [],
      );
      await visit.page.locator("#kind").selectOption("kind=consulate");
      await visit.page.locator("#found .counter h3", { hasText: "Marokko" }).first().waitFor();
    }));

  test("who needs papers finds the own counter first, then the consulates", () =>
    site.with({}, async (visit) => {
      await nearby(visit, "nl-simple", "?need=papers");
      await search(visit.page, "3511");
      const names = await saidAll(visit.page.locator("#found .counter h3"));
      assert.equal(names[0], municipality("nl-simple", "Utrecht"));
      assert.ok(names.length > 1 && names.slice(1).every((name) => name.startsWith("Consulaat")), names.join());
    }));
});

describe("by position,", () => {
  /** A phone that is at a point, to so many metres. */
  const at = (latitude, longitude, accuracy = 30) => ({
    permissions: ["geolocation"],
    geolocation: { latitude, longitude, accuracy },
    serviceWorkers: "block",
  });

  for (const tag of LANGUAGES) {
    test(`in ${tag}, the municipality one is in comes first, and nothing is sent anywhere`, () =>
      site.with(at(53.296, 5.074), async (visit) => {
        const { page, requests, complaints } = visit;
        const language = texts(tag);
        await nearby(visit, tag);
        await page.locator("#map .land").waitFor({ state: "attached" });
        await page.waitForLoadState("networkidle");
        requests.length = 0;
        await page.locator("#locate").tap();
        const first = page.locator(".counter").first();
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
      assert.equal(await said(page.locator(".counter h3").first()), municipality("ar", "Maastricht"));
      // And it can be searched again.
      await search(page, "4381");
      await page.locator(".counter h3", { hasText: "Vlissingen" }).first().waitFor();
      assert.equal(await page.locator("#problem").count(), 0);
      assert.deepEqual(complaints, []);
    }));

  const elsewhere = {
    "somebody abroad": [at(41.01, 28.98), "problem-position-abroad"],
    "somebody on the North Sea": [at(53.5, 3.4), "problem-position-abroad"],
    "a phone that knows only the region": [at(52.09, 5.12, 20_000), "problem-position-imprecise"],
  };
  for (const [who, [options, message]] of Object.entries(elsewhere)) {
    test(`${who} is asked for a postcode`, () =>
      site.with(options, async (visit) => {
        await nearby(visit, "nl-simple");
        await visit.page.locator("#locate").tap();
        await contains(visit.page, "problem", texts("nl-simple").get(message));
        assert.equal(await visit.page.locator(".counter").count(), 0);
      }));
  }

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

describe("the map", () => {
  for (const tag of ["nl-simple", "ar"]) {
    test(`in ${tag}, has the numbers of the list, and is not mirrored`, () =>
      site.with({}, async (visit) => {
        const { page, complaints } = visit;
        await nearby(visit, tag);
        assert.deepEqual(await view(page), [0, 0, 2452, 2896]);
        // All lies south of Schiermonnikoog, and nothing much west of De Koog on Texel.
        for (const [postcode, edge] of [
          ["9166", "north"],
          ["1796", "west"],
        ]) {
          await search(page, postcode);
          await page.waitForFunction((edge) => {
            const here = document.querySelector(".marks use");
            const numbers = [...document.querySelectorAll(".marks circle")];
            const read = (one, name) => Number(one?.getAttribute(name));
            const tip = { x: read(here, "x") + read(here, "width") / 2, y: read(here, "y") + read(here, "height") };
            const beyond = (one) => (edge === "north" ? read(one, "cy") > tip.y - 30 : read(one, "cx") > tip.x - 30);
            return numbers.length === 5 && numbers.every(beyond);
          }, edge);
        }
        assert.deepEqual(await page.locator(".counter .number").allTextContents(), ["1", "2", "3", "4", "5"]);
        // The first is drawn last, on top.
        assert.deepEqual(await page.locator(".marks text").allTextContents(), ["5", "4", "3", "2", "1"]);
        const shown = page.locator("#map .marks text").first();
        await openMap(page);
        const box = await shown.boundingBox();
        const frame = await page.locator("#map").boundingBox();
        assert.ok(box.x > frame.x && box.x + box.width < frame.x + frame.width, "the number is in sight");
        assert.ok((await land(page)) > 2000, "the provinces are drawn");
        assert.deepEqual(complaints, []);
      }));
  }

  test("comes closer where it is tapped, and to its end and back with the buttons", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await nearby(visit, "tr");
      await openMap(page);
      const whole = await view(page);
      const { width, height } = await page.locator("#map").boundingBox();
      await page.locator("#map").tap({ position: { x: width * 0.75, y: height * 0.25 } });
      let now = await moved(page, whole);
      const [x, y, w, h] = now;
      assert.deepEqual([w, h], [1226, 1448]);
      const off = Math.abs(x + w / 2 - 0.75 * 2452) + Math.abs(y + h / 2 - 0.25 * 2896);
      assert.ok(off < 60, `the middle is where it was tapped, give or take a finger: ${now}`);
      const [closer, farther] = [
        page.locator("#found .buttons button").nth(0),
        page.locator("#found .buttons button").nth(1),
      ];
      for (let times = 0; times < 3; times++) {
        await closer.tap();
        now = await moved(page, now);
      }
      assert.equal(await closer.getAttribute("aria-disabled"), "true");
      await closer.dispatchEvent("click");
      assert.deepEqual(await view(page), now, "closer than close is nothing");
      for (let times = 0; times < 4; times++) {
        await farther.tap();
        now = await moved(page, now);
      }
      assert.deepEqual(now, whole);
      assert.equal(await farther.getAttribute("aria-disabled"), "true");
    }));

  test("works with the keys alone", () =>
    site.with({ isMobile: false, hasTouch: false, viewport: { width: 1000, height: 700 } }, async (visit) => {
      const { page, complaints } = visit;
      await nearby(visit, "nl-simple");
      const tabTo = async (selector) => {
        for (let steps = 0; steps < 30; steps++) {
          await page.keyboard.press("Tab");
          if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
        }
        assert.fail(`Tab does not come to ${selector}`);
      };
      await tabTo("details.map-card summary");
      await page.keyboard.press("Enter");
      await tabTo("#map");
      const outline = await page.locator("#map").evaluate((map) => getComputedStyle(map).outlineStyle);
      assert.notEqual(outline, "none", "the focus is to be seen");
      await tabTo("#found .buttons button");
      const whole = await view(page);
      await page.keyboard.press("Enter");
      let now = await moved(page, whole);
      await page.keyboard.press("Space");
      now = await moved(page, now);
      await page.keyboard.press("Shift+Tab");
      await focused(page, "map");
      const top = await page.evaluate(() => scrollY);
      for (const [key, which, sign] of [
        ["ArrowRight", 0, 1],
        ["ArrowDown", 1, 1],
        ["ArrowLeft", 0, -1],
        ["ArrowUp", 1, -1],
      ]) {
        await page.keyboard.press(key);
        const next = await moved(page, now);
        assert.equal(Math.sign(next[which] - now[which]), sign, key);
        assert.equal(next[1 - which], now[1 - which], key);
        now = next;
      }
      for (const [key, sign] of [
        ["-", 1],
        ["+", -1],
      ]) {
        await page.keyboard.press(key);
        const next = await moved(page, now);
        assert.equal(Math.sign(next[2] - now[2]), sign, `${key} shows more or less of the land`);
        now = next;
      }
      await focused(page, "map");
      assert.equal(await page.evaluate(() => scrollY), top, "the page stays where it is");
      assert.deepEqual(complaints, []);
    }));

  test("is drawn without a network too", () =>
    site.with({ serviceWorkers: "allow" }, async (visit) => {
      const { page, context } = visit;
      await open(visit, "/nl-simple");
      await readyForOffline(page);
      await context.setOffline(true);
      await nearby(visit, "nl-simple");
      await search(page, "9711");
      await openMap(page);
      assert.ok((await land(page)) > 2000, "the provinces are drawn");
      const { date } = shippedFeed();
      const language = texts("nl-simple");
      await contains(page, "fresh", language.get("nearby-not-refreshed", { date: language.date(date) }));
    }));
});

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
      assert.equal(await page.locator(".counter").count(), 7);
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
      assert.equal(await page.locator(".toggles button").count(), 0, "nothing is offered that finds nothing");
      const date = await withWalkIns(page);
      await nearby(visit, "tr");
      await contains(page, "fresh", language.get("nearby-fresh", { date: language.date(date) }));
      const [speaks, open] = [page.locator(".toggles button").nth(0), page.locator(".toggles button").nth(1)];
      assert.equal(await said(speaks), language.get("nearby-speaks", { language: "Türkçe" }));
      assert.equal(await said(open), language.get("nearby-open-only"));
      await search(page, "3511");
      const names = () => saidAll(page.locator(".counter h3"));
      assert.ok((await names()).includes("Inloop Twee"));
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
