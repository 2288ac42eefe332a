// What must stay in one piece on a screen, by what is really drawn: phone numbers in every language, and in Arabic also
// amounts, and Latin terms with their brackets.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { open, remember, saved } from "./support/app.mjs";
import { BASE } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { WALKED } from "./support/texts.mjs";

const site = suite();
const answered = (lines) => saved(lines);
const KEEP = answered(
  "keep\nstay=for_good\nreceives=aow+wia+participatiewet+akw\ndestination=TR\nnationalities=NL+TR\ndeparture=2090-03-01\nbirth-date=1960-05-06\nalone=no\nwia-kind=wga_vvu\ninsured-there=?",
);
const AMOUNTS = answered(
  "amounts\ndestination=TR\nhousehold=couple\ndeparture=2019-03-01\nreceives=aow\ninsured-there=no\nbirth-date=1950-01-01\ngross-benefits=350",
);
const SEPARATION = answered("separation\nhousehold=couple\nmarried=no\nseparated-on=2090-05-04");

const PHONE = String.raw`\+31 \d\d \d{3} \d{4}|\(?0\d{1,3}\)?(?: \d{2,7})+|14 0\d{2,3}`;
const TERM = String.raw`\([^()\u0590-\u08ff]*[A-Za-z][^()\u0590-\u08ff]*\)`;
const AMOUNT = String.raw`€\s?\d+[.,]\d\d|\d+,\d\d\s(?:euro|€)`;

/** Opens a screen with everything on it open. */
async function whole(visit, path) {
  const { page } = visit;
  await open(visit, path);
  await page.locator("main h1").waitFor();
  if (path.endsWith("/nearby")) {
    await page.locator("#place").fill("3511");
    await page.locator("form button.main").tap();
    await page.locator("#found .counter").first().waitFor();
  }
  if (path.endsWith("/amounts")) await page.locator(".amounts p").first().waitFor();
  await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)));
}

/**
 * All that fits on the screen, letter by letter: the text, how many lines it is drawn on, the left and right side of
 * each letter, and whether one line could hold it.
 */
const drawn = (page, pattern) =>
  page.evaluate((pattern) => {
    const found = [];
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.parentElement.checkVisibility() || node.parentElement.closest("option, svg")) continue;
      for (const { 0: text, index } of node.nodeValue.matchAll(new RegExp(pattern, "g"))) {
        const range = document.createRange();
        const boxes = [...text].map((_, at) => {
          range.setStart(node, index + at);
          range.setEnd(node, index + at + 1);
          return [...range.getClientRects()].at(-1);
        });
        const lines = new Set(boxes.filter(Boolean).map((box) => Math.round(box.bottom)));
        let block = node.parentElement;
        while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
        const { paddingLeft, paddingRight } = getComputedStyle(block);
        const room = block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        const width = boxes.reduce((sum, box) => sum + (box?.width ?? 0), 0);
        found.push({
          text,
          lines: lines.size,
          fits: width <= room,
          sides: boxes.map((box) => box && [box.left, box.right]),
        });
      }
    }
    return found;
  }, pattern);

/** Its letters stand from left to right, in their order. */
function fromLeftToRight({ text, sides }) {
  const seen = sides.filter(Boolean);
  seen.forEach(([left], at) => at > 0 && assert.ok(left >= seen[at - 1][1] - 1, `"${text}" turns at letter ${at + 1}`));
}

const SCREENS = [
  ["thinking", null],
  ["returned", null],
  ["about", null],
  ["nearby", null],
  ["result", "base"],
  ["answers", "base"],
  ["keep", KEEP],
  ["event/amounts", AMOUNTS],
  ["event/separation", SEPARATION],
];

for (const tag of WALKED) {
  describe(`in ${tag}`, () => {
    const patterns = {
      "phone numbers": PHONE,
      amounts: AMOUNT,
      ...(tag === "ar" && { "Latin terms in brackets": TERM }),
    };
    test(`${Object.keys(patterns).join(", ")} run from left to right on one line, on a small phone too`, async () => {
      const { entries } = await site.walked("base", BASE);
      const found = Object.fromEntries(Object.keys(patterns).map((what) => [what, 0]));
      for (const [path, answers] of SCREENS) {
        await site.with({}, async (visit) => {
          await remember(visit, answers === "base" ? entries : (answers ?? []));
          for (const width of [360, 320]) {
            await visit.page.setViewportSize({ width, height: 800 });
            await whole(visit, `/${tag}/${path}`);
            for (const [what, pattern] of Object.entries(patterns)) {
              for (const one of await drawn(visit.page, pattern)) {
                found[what]++;
                if (!one.fits) continue;
                assert.equal(one.lines, 1, `"${one.text}" stands on ${one.lines} lines of ${path} at ${width} px`);
                fromLeftToRight(one);
              }
            }
          }
        });
      }
      for (const [what, count] of Object.entries(found)) assert.ok(count > 5, `only ${count} ${what}`);
    });
  });
}

test("no line begins with the full stop, the comma or the bracket behind such a piece", async () => {
  const { entries } = await site.walked("base", BASE);
  for (const [path, answers] of SCREENS) {
    await site.with({}, async (visit) => {
      await remember(visit, answers === "base" ? entries : (answers ?? []));
      for (const width of [390, 375, 360, 340, 320]) {
        await visit.page.setViewportSize({ width, height: 800 });
        await whole(visit, `/ar/${path}`);
        const lonely = await visit.page.evaluate(() => {
          const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          const bottom = (node, at) => {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return range.getBoundingClientRect().bottom;
          };
          const found = [];
          let before;
          while (walker.nextNode()) {
            const node = walker.currentNode;
            if (!node.nodeValue || !node.parentElement.checkVisibility()) continue;
            const sign = /^[\u2069]*[.,:;)»،؛؟]/.exec(node.nodeValue);
            // What is longer than a line has to be broken somewhere.
            const inside = node.parentElement.closest(".whole");
            const long = inside && before?.parentElement.closest(".whole") === inside;
            if (
              sign &&
              before &&
              !long &&
              bottom(node, sign[0].length - 1) > bottom(before, before.nodeValue.length - 1) + 4
            ) {
              found.push(`${before.nodeValue.slice(-30)} | ${node.nodeValue.slice(0, 30)}`);
            }
            before = node;
          }
          return found;
        });
        assert.deepEqual(lonely, [], `${path} at ${width} px`);
      }
    });
  }
});

test("an amount in Arabic is read as in a letter: the sign of the euro on the left, then the number", () =>
  site.with({}, async (visit) => {
    await remember(visit, AMOUNTS);
    await whole(visit, "/ar/event/amounts");
    const amounts = await drawn(visit.page, AMOUNT);
    assert.ok(amounts.length >= 3, `${amounts.length} amounts`);
    for (const amount of amounts) {
      assert.match(amount.text, /^€\s\d+,\d\d$/);
      assert.equal(amount.lines, 1);
      fromLeftToRight(amount);
    }
  }));

test("a Latin term between Arabic words has its brackets on the sides they open to", () =>
  site.with({}, async (visit) => {
    const { entries } = await site.walked("base", BASE);
    await remember(visit, entries);
    await whole(visit, "/ar/result");
    const terms = await drawn(visit.page, TERM);
    assert.ok(terms.length > 3, `${terms.length} terms`);
    for (const { text, sides } of terms) {
      const [open, first] = sides;
      const [last, close] = sides.slice(-2);
      assert.ok(open[1] <= first[0] + 1, `"${text}" opens on its left`);
      assert.ok(close[0] >= last[1] - 1, `"${text}" closes on its right`);
    }
  }));

test("how many things there are stands in one piece, where the words beside it are long too", async () => {
  for (const tag of ["tr", "mk"]) {
    await site.with({}, async (visit) => {
      await remember(visit, answered("keep\n"));
      for (const width of [360, 320]) {
        await visit.page.setViewportSize({ width, height: 800 });
        await whole(visit, `/${tag}/keep`);
        const counts = await drawn(visit.page, String.raw`^\d\d$`);
        assert.ok(counts.length > 0, "more than nine things are not known");
        for (const { text, lines } of counts) assert.equal(lines, 1, `"${text}" in ${tag} at ${width} px`);
      }
    });
  }
});
