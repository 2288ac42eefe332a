// Every screen by the rules of WCAG 2.2 A and AA, and at the sizes people use.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { heading, open, remember, saved } from "./support/app.mjs";
import { findings, withAxe } from "./support/axe.mjs";
import { BASE } from "./support/people.mjs";
import { SCREENS, sideways } from "./support/screens.mjs";
import { suite } from "./support/suite.mjs";
import { WALKED, direction, plain, texts } from "./support/texts.mjs";

/** A finger needs this much, in CSS pixels; the design says 48. */
const SMALLEST = 44;

const site = suite();
/** What can be tapped and is too small, apart from links inside running text. */
const tooSmall = (page) =>
  page.evaluate((smallest) => {
    const all = document.querySelectorAll("a[href], button, summary, label:has(input), input[type=text], select");
    const isText = (one) => (one.nodeType === 3 || one.matches?.("span:not([class])")) && one.textContent.trim();
    const inText = (link) => link.matches("a") && [...link.parentNode.childNodes].some(isText);
    return [...all]
      .filter((one) => one.checkVisibility() && !inText(one))
      .map((one) => ({ one, size: one.getBoundingClientRect() }))
      .filter(({ size }) => size.height < smallest || size.width < smallest)
      .map(({ one, size }) => `${one.tagName} "${one.innerText.trim() || one.id}": ${size.width} × ${size.height}`);
  }, SMALLEST);

const FULL = ["light", "dark"];
/** Which colours axe looks at, by language and screen: one language of each direction has all. */
const schemes = (tag, name) => {
  if (["nl-simple", "ar"].includes(tag)) return FULL;
  return ["the start", "the result with a condition open"].includes(name) ? ["light"] : [];
};

for (const tag of WALKED) {
  describe(`in ${tag},`, () => {
    let visit;
    let base;
    before(async () => {
      const { entries } = await site.walked("base", BASE);
      base = entries;
      visit = await site.visit({ reducedMotion: "reduce" });
      await remember(visit, entries);
      await withAxe(visit.page);
    });
    after(() => visit?.close());

    for (const [name, { path, prepare, answers }] of Object.entries(SCREENS)) {
      test(`${name}:`, async (t) => {
        const { page, complaints } = visit;
        complaints.length = 0;
        await page.setViewportSize({ width: 360, height: 800 });
        await open(visit, `/${tag}`);
        const [[key, text]] = answers ? saved(answers) : base;
        await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [key, text]);
        await open(visit, `/${tag}/${path}`);
        await prepare?.(page, texts(tag));
        const colours = schemes(tag, name);
        if (colours.length) {
          await t.test(`axe finds nothing (${colours.join(", ")})`, async () => {
            for (const colorScheme of colours) {
              await page.emulateMedia({ colorScheme });
              // The way on sticks to the lower edge, over what can be scrolled to; at the end it covers nothing.
              await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
              assert.deepEqual(await findings(page), [], colorScheme);
            }
          });
        }
        await t.test("everything to tap is large enough for a finger", async () => {
          assert.deepEqual(await tooSmall(page), []);
        });
        await t.test(
          "the page has its language, its direction, one main heading and a title, which begins with it where that tells nothing of the visitor",
          async () => {
            const html = page.locator("html");
            assert.equal(await html.getAttribute("lang"), tag);
            assert.equal(await html.getAttribute("dir"), direction(tag));
            assert.equal(await page.locator("h1:visible").count(), 1);
            const title = plain(await page.title());
            assert.ok(title.endsWith(` – ${texts(tag).get("app-name")}`), title);
            const own = /^(question|result|keep|away|event)/.test(path);
            assert.equal(title.startsWith(await heading(page)), !own, title);
          },
        );
        await t.test("nothing scrolls sideways on a small phone", async () => {
          await page.setViewportSize({ width: 320, height: 568 });
          assert.deepEqual(await sideways(page, 320), []);
        });
        await t.test("nothing scrolls sideways with the text twice as large", async () => {
          await page.setViewportSize({ width: 360, height: 800 });
          await page.evaluate(() => {
            const root = document.documentElement;
            root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
          });
          assert.deepEqual(await sideways(page, 360), []);
        });
        await t.test("the page complains of nothing", () => assert.deepEqual(complaints, []));
      });
    }
  });
}

describe("help nearby on the smallest phone, with the text twice as large,", () => {
  for (const tag of WALKED) {
    test(`fits in ${tag}, with its list and its map`, () =>
      site.with({ viewport: { width: 320, height: 568 } }, async (visit) => {
        const { page } = visit;
        await open(visit, `/${tag}/nearby`);
        await SCREENS["help nearby with the map"].prepare(page);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "225%";
        });
        assert.deepEqual(await sideways(page, 320), []);
      }));
  }
});
