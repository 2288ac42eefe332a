// Larger letters, and Dutch beneath the visitor's language.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answer, arrive, begin, goBack, open, reads, remember, said, saved, withoutProgram } from "./support/app.mjs";
import { BASE, KEEP } from "./support/people.mjs";
import { sideways } from "./support/screens.mjs";
import { suite } from "./support/suite.mjs";
import { WALKED, plain, texts } from "./support/texts.mjs";

const site = suite();
const FIRST_TIME = { serviceWorkers: "block" };
const dutch = texts("nl-simple");

/** How large the letters of the page are. */
const letters = (page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
/** On how many lines the name of the app stands. */
const linesOfName = (page) =>
  page.locator(".banner .name").evaluate((name) => {
    const word = "Remigratiewijzer";
    const texts = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode();
    while (!text.nodeValue.includes(word)) text = texts.nextNode();
    const range = document.createRange();
    range.setStart(text, text.nodeValue.indexOf(word));
    range.setEnd(text, range.startOffset + word.length);
    return range.getClientRects().length;
  });
const button = (page) => page.locator("footer button.text-size");

for (const tag of WALKED) {
  test(`in ${tag} letters get larger in two steps, on every screen, when the page is loaded again too, and ordinary again`, () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      const language = texts(tag);
      await open(visit, `/${tag}/about`);
      const ordinary = await letters(page);
      assert.equal(await said(button(page)), language.get("text-larger"));
      await button(page).tap();
      const larger = await letters(page);
      assert.ok(larger >= ordinary * 1.2, `${larger}`);
      assert.equal(await said(button(page)), language.get("text-larger"));
      await button(page).tap();
      const largest = await letters(page);
      assert.ok(largest >= larger * 1.2, `${largest}`);
      assert.equal(await said(button(page)), language.get("text-normal"));
      assert.equal(await linesOfName(page), 1, "the name is not broken");
      await page.reload();
      await reads(page, language.get("about-title"));
      assert.equal(await letters(page), largest, "loaded again");
      await begin(visit, tag);
      assert.equal(await letters(page), largest, "on another screen");
      assert.deepEqual(await sideways(page, 360), []);
      await button(page).tap();
      assert.equal(await letters(page), ordinary);
      for (const width of [340, 320]) {
        await page.setViewportSize({ width, height: 568 });
        assert.equal(await linesOfName(page), 1, `the name is not broken on ${width} px`);
      }
      assert.deepEqual(visit.complaints, []);
    }));
}

test("letters are made larger before the program is there, and it comes with them so", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    const release = await withoutProgram(page);
    await visit.at("/tr");
    const ordinary = await letters(page);
    await page.locator("#boot button.text-size").tap();
    const larger = await letters(page);
    assert.ok(larger > ordinary);
    release();
    await page.locator("#boot").waitFor({ state: "detached" });
    assert.equal(await letters(page), larger);
    assert.equal(await said(button(page)), texts("tr").get("text-larger"), "it was not tapped a second time");
    assert.deepEqual(visit.complaints, []);
  }));

test("who starts again keeps the letters, as the language; the next tab has ordinary ones", () =>
  site.with({}, async (visit) => {
    const { page, context } = visit;
    await begin(visit, "ar");
    await button(page).tap();
    const larger = await letters(page);
    await page.locator("footer button", { hasText: texts("ar").get("start-again") }).tap();
    await page.locator("footer [role=group] button", { hasText: texts("ar").get("start-again-yes") }).tap();
    await reads(page, texts("ar").get("start-title"));
    assert.equal(await letters(page), larger);
    const other = await context.newPage();
    await other.goto(`${site.url}/ar`);
    await other.locator("#heading").waitFor();
    assert.ok((await letters(other)) < larger);
    await other.close();
  }));

describe("Dutch beneath the visitor's language:", () => {
  const beside = async (page, language) => {
    await page.locator(".banner .tongue").tap();
    await page.locator(".banner a", { hasText: language.get("beside-dutch") }).tap();
    await page.waitForURL("**/helper/**");
  };
  const beneath = (page) => page.locator("#heading .dutch, .with-voice .dutch").first();

  for (const tag of ["tr", "ar"]) {
    const language = texts(tag);
    test(`in ${tag} an outcome is there with Dutch beneath it, with the same answers`, () =>
      site.with(FIRST_TIME, async (visit) => {
        const { page } = visit;
        await remember(visit, saved(KEEP));
        await open(visit, `/${tag}/keep`);
        const before = (await page.locator("main details.reason summary strong").allInnerTexts()).map(plain);
        await beside(page, language);
        await arrive(page, "/keep");
        await beneath(page).waitFor();
        const after = page.locator("main details.reason summary strong");
        assert.equal(await after.count(), before.length);
        const words = plain(await after.first().innerText());
        assert.ok(words.includes(before[0]) && words.length > before[0].length, words);
        assert.deepEqual(visit.complaints, []);
      }));

    test(`in ${tag} a question is there with Dutch beneath it, and is answered there`, () =>
      site.with(FIRST_TIME, async (visit) => {
        const { page } = visit;
        await begin(visit, tag);
        await beside(page, language);
        await arrive(page, "/question/application-received");
        await beneath(page).waitFor();
        assert.equal(await said(beneath(page)), dutch.question("application-received"));
        await answer(page, "application-received", BASE["application-received"]);
        await goBack(page);
        assert.equal(await page.locator("#year").inputValue(), BASE["application-received"].slice(0, 4));
        assert.deepEqual(visit.complaints, []);
      }));
  }

  test("who reads Dutch is offered none", () =>
    site.with({}, async (visit) => {
      await open(visit, "/nl-simple/about");
      await visit.page.locator(".banner .tongue").tap();
      await visit.page.locator(".banner nav.languages").waitFor();
      assert.equal(await visit.page.locator('.banner a[href*="/helper"]').count(), 0);
    }));
});
