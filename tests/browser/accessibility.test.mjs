// Every screen by the rules of WCAG 2.2 A and AA, and at the sizes people use.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { heading, open, remember, saved, unfold } from "./support/app.mjs";
import { BASE, KEEP } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { LANGUAGES, direction, plain, texts } from "./support/texts.mjs";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** A finger needs this much, in CSS pixels; the design says 48. */
const SMALLEST = 44;

const site = suite();
const submit = (page) => page.locator("form button.main").tap();
const wrong = async (page) => {
  await submit(page);
  await page.locator("#problem").waitFor();
};

const SEPARATION = `separation
household=couple
married=no
separated-on=2090-05-04
`;
const AMOUNTS = `amounts
destination=TR
household=couple
departure=2019-03-01
receives=aow
insured-there=no
birth-date=1950-01-01
gross-benefits=350
`;

/** Every screen, as a visitor comes to it who has answered everything; or with other answers that were kept. */
const SCREENS = {
  "the start": { path: "" },
  "a question for a date": { path: "question/application-received" },
  "a question for a word": { path: "question/partner" },
  "a question with many words": {
    path: "question/benefit-1",
    prepare: async (page) => {
      await page.locator("fieldset button.secondary").tap();
      await page.locator('input[value="wamil"]').waitFor();
    },
  },
  "a question for countries, searching": {
    path: "question/nationalities",
    prepare: async (page, language) => {
      await page.locator("fieldset button.secondary").tap();
      await page.locator("#country-search").fill(language.get("country-IQ").slice(0, 4));
      await page.locator('input[name=answer][value="IQ"]').waitFor();
    },
  },
  "a date that is wrong": {
    path: "question/birth-date",
    prepare: async (page) => {
      await page.fill("#month", "30");
      await wrong(page);
    },
  },
  "a question with nothing chosen": { path: "question/benefit-2", prepare: wrong },
  "the answers": { path: "answers" },
  "the result with a condition open": {
    path: "result",
    prepare: async (page) => {
      await unfold(page);
      await page.locator("details.reason summary").nth(1).tap();
      await page.locator("details.reason .inside").nth(1).waitFor();
    },
  },
  "help nearby with what was found": {
    path: "nearby",
    prepare: async (page) => {
      await page.locator("#place").fill("3511");
      await submit(page);
      await page.locator(".counter").first().waitFor();
    },
  },
  "help nearby with the map": {
    path: "nearby",
    prepare: async (page) => {
      await page.locator("#place").fill("8899");
      await submit(page);
      await page.locator(".counter").first().waitFor();
      await page.locator("details.map-card summary").tap();
      await page.locator("#map").waitFor();
    },
  },
  "help of one kind, everywhere": {
    path: "nearby?kind=svb",
    prepare: (page) => page.locator(".counter").first().waitFor(),
  },
  "help nearby with a choice of places": {
    path: "nearby",
    prepare: async (page) => {
      await page.locator("#place").fill("Bergen");
      await submit(page);
      await page.locator("#found button.card").first().waitFor();
    },
  },
  "thinking of going back": { path: "thinking" },
  "a question with several answers": { path: "question/receives", answers: KEEP },
  "a number that is too large": {
    path: "question/gross-benefits",
    answers: AMOUNTS,
    prepare: async (page) => {
      await page.fill("#number", "99999");
      await wrong(page);
    },
  },
  "the balance, with a thing opened": {
    path: "keep",
    answers: KEEP,
    prepare: async (page) => {
      await unfold(page);
      await page.locator("details.reason summary").first().tap();
      await page.locator("details.reason .inside").first().waitFor();
    },
  },
  "the balance before any answer": { path: "keep", answers: "keep\n" },
  "the answer to an event": { path: "event/separation", answers: SEPARATION },
  "an event before any answer": { path: "event/return-option", answers: "return-option\n" },
  "the amounts": {
    path: "event/amounts",
    answers: AMOUNTS,
    prepare: (page) => page.locator(".amounts").first().waitFor(),
  },
  "gone back, with the events of everybody": {
    path: "returned",
    prepare: async (page) => {
      await page.locator(".fold summary").last().tap();
      await page.locator(".fold .cards").last().waitFor();
    },
  },
  "helping somebody": { path: "helping" },
  "about the app, asking to start again": {
    path: "about",
    prepare: async (page) => {
      await page.locator("footer button.plain").tap();
      await page.locator("footer [role=group]").waitFor();
    },
  },
};

/** What axe finds, one line each. */
const findings = (page) =>
  page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  }, RULES);

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

/** What makes the page wider than the window, or stands outside of it; a drawing cuts off what does not fit into it. */
const sideways = (page, width) =>
  page.evaluate((width) => {
    const wide = document.scrollingElement.scrollWidth;
    const out = [...document.querySelectorAll("#main *:not(svg *)")].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > width + 1 || left < -1;
    });
    if (wide <= width && !out.length) return [];
    return [`${wide} px wide`, ...out.slice(0, 9).map((one) => `${one.tagName}.${one.getAttribute("class")}`)];
  }, width);

const FULL = ["light", "dark"];
/** Which colours axe looks at, by language and screen. */
const schemes = (tag, name) => {
  if (tag !== "tr") return FULL;
  return ["the start", "the result with a condition open"].includes(name) ? ["light"] : [];
};

for (const tag of ["nl-simple", "ar", "tr"]) {
  describe(`in ${tag},`, () => {
    let visit;
    let base;
    before(async () => {
      const { entries } = await site.walked("base", BASE);
      base = entries;
      visit = await site.visit({ reducedMotion: "reduce" });
      await remember(visit, entries);
      await visit.page.addInitScript({ path: AXE });
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
            const own = /^(question|result|keep|event)/.test(path);
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
  for (const tag of LANGUAGES) {
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
