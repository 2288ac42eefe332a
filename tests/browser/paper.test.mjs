// An outcome on paper: printed by the browser to a PDF, which is read back.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arrive, goBack, inLanguage, open, remember, said, saved } from "./support/app.mjs";
import { bare, countPrints, readPdf } from "./support/pdf.mjs";
import { BASE, toTurkey } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
const DUTCH = texts("nl-simple");

const leaving = (way) => `${toTurkey(way)}settled-in-nl=1980-02-01`;
const visiting = "away\nstay=visit\nreceives=aow+aio\nnationalities=MA\nbirth-date=1958-05-01\nresidence-now=permanent";
const applied = ["applied", ...Object.entries(BASE).map(([slug, value]) => `${slug}=${[value].flat().join("+")}`)];

/** Each outcome: its screen, what was answered, and messages that stand on it. */
const OUTCOMES = [
  ["result", applied.join("\n"), ["verdict-eligible", "law-age-55-holds", "now-papers-list", "svb-decides"]],
  [
    "result",
    "applied\napplication-received=2021-10-01\nbirth-date=1970-05-01",
    ["law-age-55-fails", "law-age-55-rule"],
  ],
  ["keep", leaving("keep"), ["keep-title", "keep-aow-same", "provision-deadlines", "effect-stops"]],
  ["left", leaving("left"), ["left-title", "left-now", "left-there", "left-besides"]],
  ["plan", leaving("plan"), ["plan-title", "stage-now", "stage-every-year", "plan-tell-svb"]],
  ["away", visiting, ["away-title"]],
  [
    "event/partner-died",
    "partner-died\nhousehold=couple\npartner-died=2026-03-10",
    ["event-partner-died-single-right", "event-partner-died"],
  ],
];

/** Comes to a screen with answers; printing is counted and not done. */
async function come(visit, path, answers) {
  await countPrints(visit.page);
  await remember(visit, saved(answers));
  await open(visit, path);
}

const print = async (page) => {
  await page.locator("button.print").first().tap();
  await page.waitForFunction(() => window.printed === 1);
};

const toPdf = async (page) => readPdf(await page.pdf({ preferCSSPageSize: true }));

/** Checks that a text stands on pages, whatever its lines. */
function stands(pages, text, what) {
  const whole = bare(pages.map((page) => page.text).join(" "));
  assert.ok(whole.includes(bare(text)), `${what}: "${text}" is not on paper: ${whole.slice(0, 400)}`);
}

/** Each word of a text stands on pages: one of Arabic may lie in pieces in a PDF. */
function wordsStand(pages, text, what) {
  const whole = bare(pages.map((page) => `${page.text} ${page.arabic}`).join(" "));
  const words = text.split(/[\s·:.،()؟«»]+/).filter((word) => word.length > 2);
  const missing = words.filter((word) => !whole.includes(bare(word)));
  assert.deepEqual(missing, [], `${what}: ${text}`);
}

/** The lowest that a word may stand, in points: a margin of 10 mm, less what an Arabic letter with a sign takes below its line. */
const LOWEST = 20;

describe("on paper", () => {
  for (const tag of ["nl-simple", "tr", "ar"]) {
    for (const [screen, answers, ids] of OUTCOMES) {
      const what = `${tag} ${screen} ${answers.split("\n").length}`;
      test(`${screen} (${answers.split("\n").length - 1} answers) in ${tag} is one or two pages, Dutch beside it, and nothing is cut`, () =>
        site.with({}, async (visit) => {
          const { page, complaints } = visit;
          const own = texts(tag);
          await come(visit, `/${tag}/${screen}`, answers);
          await print(page);
          const pages = await toPdf(page);
          assert.ok(pages.length <= 2, `${what}: ${pages.length} pages`);
          for (const { width, height, words } of pages) {
            assert.deepEqual([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)], [210, 297], "A4");
            const outside = words.filter(
              ({ left, right, bottom }) => left < 30 || right > width - 30 || bottom < LOWEST,
            );
            assert.deepEqual(outside, [], `${what}: in the margin`);
          }
          for (const id of ids) {
            stands(pages, DUTCH.get(id), what);
            if (tag === "ar") wordsStand(pages, own.get(id), what);
            else stands(pages, own.get(id), what);
          }
          // It says whom to call, what was answered, and when it was made.
          stands(pages, "088 949 40 00", what);
          stands(pages, DUTCH.get("provision-answers"), what);
          stands(pages, `${new Date().getFullYear()}`, what);
          if (own.tag !== "nl-simple") {
            // How far the translation has come; the day is told elsewhere.
            wordsStand(pages, own.get("draft-read-back", { date: "" }), what);
            // The two languages stand beside each other, in the order of the reader.
            const [first] = pages;
            const dutch = first.words.find(
              ({ text }) => text.includes(DUTCH.get(ids[0]).split(" ")[0]) && !/Remigratiewijzer/.test(text),
            );
            assert.equal(dutch.left > first.width / 2 - 10, tag !== "ar", `${what}: Dutch begins at ${dutch.left}`);
          }
          // Block by block the same lines.
          const pairs = page.locator(".paper .pair:not(.task, .tongues, .foot)");
          assert.ok((await pairs.count()) > 0, "there are blocks");
          const uneven = await pairs.evaluateAll((pairs) =>
            pairs
              .filter((pair) => new Set([...pair.children].map((side) => side.children.length)).size !== 1)
              .map((pair) => pair.textContent),
          );
          assert.deepEqual(uneven, []);
          // Nothing to tap.
          const whole = bare(pages.map((page) => page.text).join(" "));
          for (const id of ["paper-print", "about-link", "start-again", "take-card", "provision-calendar"]) {
            assert.ok(!whole.includes(bare(own.get(id))), `${what}: ${id} is on paper`);
          }
          await page.emulateMedia({ media: "print" });
          await page.setViewportSize({ width: 680, height: 1000 });
          const cut = await page.evaluate(() => {
            const wide = [...document.querySelectorAll(".paper *")].filter(
              (one) => one.scrollWidth > one.clientWidth + 1,
            );
            return wide
              .filter((one) => getComputedStyle(one).display !== "inline")
              .map((one) => one.outerHTML.slice(0, 200));
          });
          assert.deepEqual(cut, []);
          assert.deepEqual(complaints, []);
        }));
    }
  }

  test("is black on white in the dark too, and leaves the screen as it was", () =>
    site.with({ colorScheme: "dark", serviceWorkers: "block" }, async (visit) => {
      const { page } = visit;
      await come(visit, "/tr/keep", leaving("keep"));
      await print(page);
      assert.equal(await page.locator(".paper").isVisible(), false);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const [ink, ground] = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        return [style.color, style.backgroundColor];
      });
      assert.deepEqual([ink, ground], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
      assert.equal(await page.locator("main").isVisible(), false);
      await page.emulateMedia({ media: "screen" });
      assert.equal(await page.locator("main").isVisible(), true);
    }));

  test("comes by the browser's own way to print too, and asks for Dutch meanwhile", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await come(visit, "/tr/keep", leaving("keep"));
      const once = await toPdf(page);
      stands(once, texts("tr").get("keep-title"), "alone");
      const whole = bare(once.map((page) => page.text).join(" "));
      assert.ok(!whole.includes(bare(texts("tr").get("paper-print"))), "no buttons");
      await page.waitForFunction(
        (title) => document.querySelector(".paper")?.textContent.includes(title),
        DUTCH.get("keep-title"),
      );
      stands(await toPdf(page), DUTCH.get("keep-title"), "beside");
    }));

  test("is printed again in a language that was chosen meanwhile, with Dutch beside it", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await come(visit, "/nl-simple/keep", leaving("keep"));
      await print(page);
      await inLanguage(page, "tr");
      await page.locator("button.print").first().tap();
      await page.waitForFunction(() => window.printed === 2);
      const pages = await toPdf(page);
      for (const words of [texts("tr"), DUTCH]) stands(pages, words.get("keep-title"), words.tag);
    }));

  test("is in one language where Dutch cannot be had, and says so", () =>
    site.with({ serviceWorkers: "block" }, async (visit) => {
      const { page } = visit;
      await page.route("**/nl-simple/*.ftl*", (route) => route.abort());
      await come(visit, "/tr/keep", leaving("keep"));
      await print(page);
      const pages = await toPdf(page);
      stands(pages, texts("tr").get("paper-no-dutch"), "said");
      stands(pages, texts("tr").get("keep-title"), "own");
      const whole = bare(pages.map((page) => page.text).join(" "));
      assert.ok(!whole.includes(bare(DUTCH.get("keep-title"))));
    }));

  test("names the counters near the place that was chosen, until everything is erased", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await come(visit, "/nl-simple/keep", leaving("keep"));
      await page.locator("a.card[data-to^='nearby']").first().tap();
      await arrive(page, "/nearby");
      await page.fill("#place", "3511");
      await page.locator("form button.main").tap();
      await page.locator(".counter").first().waitFor();
      await goBack(page);
      await arrive(page, "/keep");
      await print(page);
      const pages = await toPdf(page);
      stands(pages, "3511 Utrecht", "the place");
      stands(pages, "14 030", "its number");
    }));
});
