// Help nearby: the map.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contains, focused, open, readyForOffline } from "./support/app.mjs";
import { shippedFeed } from "./support/feed.mjs";
import { land, moved, nearby, openMap, search, view } from "./support/nearby.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();

describe("the map", () => {
  for (const tag of ["nl-simple", "ar"]) {
    test(`in ${tag}, has the numbers of the list, and is not mirrored`, () =>
      site.with({}, async (visit) => {
        const { page, complaints } = visit;
        await nearby(visit, tag);
        assert.deepEqual(await view(page), [0, 0, 2452, 2896]);
        // All lies south of Schiermonnikoog.
        await search(page, "9166");
        await page.locator("#further").tap();
        await page.waitForFunction(() => {
          const here = document.querySelector(".marks use");
          const numbers = [...document.querySelectorAll(".marks circle")];
          const tip = Number(here?.getAttribute("y"));
          return numbers.length > 5 && numbers.every((one) => Number(one.getAttribute("cy")) > tip - 30);
        });
        const numbers = await page.locator(".counter .number").allTextContents();
        assert.deepEqual(await page.locator(".marks text").allTextContents(), numbers);
        // No number lies over another, or over the mark of the visitor.
        const apart = await page.locator(".marks circle").evaluateAll((all) => {
          const read = (one, name) => Number(one.getAttribute(name));
          return all.every((one, i) =>
            all.slice(0, i).every((other) => {
              const far = Math.hypot(read(one, "cx") - read(other, "cx"), read(one, "cy") - read(other, "cy"));
              return far >= 1.7 * read(one, "r");
            }),
          );
        });
        assert.ok(apart, "numbers overlap");
        const shown = page.locator("#map .marks text").first();
        await openMap(page);
        const box = await shown.boundingBox();
        const frame = await page.locator("#map").boundingBox();
        assert.ok(box.x > frame.x && box.x + box.width < frame.x + frame.width, "the number is in sight");
        assert.ok((await land(page)) > 2000, "the provinces are drawn");
        // A tap on a number goes to its card.
        const number = await shown.textContent();
        await page.locator("#map .marks text").first().tap();
        await focused(page, `card-${number}`);
        // Names are drawn after the marks, so that no mark hides one.
        const order = await page.locator("#map svg > g").evaluateAll((all) => all.map((one) => one.classList[0]));
        assert.ok(order.indexOf("marks") < order.indexOf("towns"), order.join());
        assert.deepEqual(complaints, []);
      }));
  }

  test("stands open beside the list where there is room, and is folded on a phone", () =>
    site.with({ isMobile: false, hasTouch: true, viewport: { width: 1280, height: 800 } }, async (visit) => {
      const { page } = visit;
      await nearby(visit, "nl-simple");
      await search(page, "3511");
      await page.locator(".counter.own").waitFor();
      const [map, list] = await Promise.all([
        page.locator("#map").boundingBox(),
        page.locator(".counter.own").boundingBox(),
      ]);
      assert.ok(map.x + map.width <= list.x, "side by side");
      await page.setViewportSize({ width: 360, height: 800 });
      await nearby(visit, "ar");
      await page.locator("details.map-card").waitFor();
      assert.equal(await page.locator("details.map-card").evaluate((one) => one.open), false);
    }));

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
