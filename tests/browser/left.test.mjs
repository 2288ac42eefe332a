// What is left of the money: from the balance to the screen with now beside there, in three languages.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answer, arrive, asking, open, remember, said, saidAll, saved } from "./support/app.mjs";
import { toTurkey } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();

/** Somebody of seventy with AOW, who goes to Suriname. */
const TO_SURINAME = `keep
birth-date=1956-03-15
receives=aow
destination=SR
nationalities=NL
departure=2027-03-01
alone=yes
insured-there=no
`;
const TO_TURKEY = toTurkey("keep");
/** Somebody alone with AOW and a pension, who goes where no treaty is. */
const TO_GHANA = TO_SURINAME.replace("=SR", "=GH").replace("=aow", "=aow+pen");

/** From the balance to the money. */
async function toMoney(visit, tag, answers) {
  const { page } = visit;
  await remember(visit, saved(answers));
  await open(visit, `/${tag}/keep`);
  await page.locator("main button.card", { hasText: texts(tag).get("left-card") }).tap();
}

/** The two sides of a scheme in words. */
const sides = async (page, language, id) =>
  saidAll(page.locator("ul.left > li", { hasText: language.get(id) }).locator(".side strong"));

/** How full its two bars are. */
const bars = (page, language, id) =>
  page
    .locator("ul.left > li", { hasText: language.get(id) })
    .locator(".gauge .most")
    .evaluateAll((found) => found.map((one) => Number(one.getAttribute("width"))));

/** No line is wider than the screen, and nothing was complained of. */
async function fits(visit) {
  const { page } = visit;
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(over, 0, `at ${width} the screen runs over`);
  }
  assert.deepEqual(visit.complaints, []);
}

for (const tag of ["nl-simple", "tr", "ar"]) {
  const language = texts(tag);
  describe(`in ${tag}`, () => {
    test("AOW goes to Suriname whole; its share stands in the letter, or is reckoned on asking", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await toMoney(visit, tag, TO_SURINAME);
        await arrive(page, "/left");
        assert.deepEqual(await sides(page, language, "keep-aow"), [
          language.get("left-have"),
          language.get("left-same"),
        ]);
        const all = await said(page.locator("main"));
        assert.ok(all.includes(language.get("left-aow-share-in-letter")));
        const names = language.get("keep-aow");
        const date = language.date("2027-03-01");
        assert.ok(all.includes(language.get("left-keeps-from", { names, date })), all);
        await page.locator('main a[data-to^="question/settled-in-nl"]').first().tap();
        await answer(page, "settled-in-nl", "1996-03-15");
        await arrive(page, "/left");
        const share = language.get("left-share", { part: "54" });
        assert.deepEqual(await sides(page, language, "keep-aow"), [share, language.get("left-same")]);
        assert.deepEqual(await bars(page, language, "keep-aow"), [54, 54]);
        // 54 % of 1,637.57 is 884; 884.29 is shown to the nearest ten.
        await page.locator(".amounts", { hasText: "880" }).waitFor();
        const example = await said(page.locator(".amounts"));
        assert.ok(example.includes(language.get("amount-euros", { euros: "1637", cents: "57" })), example);
        assert.ok(!example.includes("1122,12"), "somebody alone is told one amount");
        assert.ok(example.includes(language.get("left-example-note")));
        await fits(visit);
      }));

    test("AIO stops on the way to Turkey, and what fills up the AOW is gone", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await toMoney(visit, tag, TO_TURKEY);
        await arrive(page, "/left");
        assert.deepEqual(await sides(page, language, "keep-aio"), [
          language.get("left-have"),
          language.get("left-nothing"),
        ]);
        const all = await said(page.locator("main"));
        assert.ok(all.includes(language.get("left-stops", { names: language.get("keep-aio") })), all);
        for (const id of ["left-no-filling-up", "left-house", "left-tax"])
          assert.ok(all.includes(language.get(id)), id);
        assert.equal(await page.locator('main a[href="tel:+31555385385"]').count(), 1, "whom to ask about tax");
        await fits(visit);
      }));

    test("who is alone gets less AOW where no treaty is, and as much pension", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await toMoney(visit, tag, TO_GHANA);
        await arrive(page, "/left");
        assert.deepEqual(await sides(page, language, "keep-aow"), [
          language.get("left-have"),
          language.get("left-about", { part: "70" }),
        ]);
        assert.deepEqual(await bars(page, language, "keep-aow"), [100, 70]);
        assert.deepEqual(await bars(page, language, "keep-pension"), [100, 100]);
      }));

    test("an amount in a text that runs from right to left keeps its order and its sign", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await toMoney(visit, tag, TO_SURINAME);
        await arrive(page, "/left");
        const amount = page.locator(".amounts p", { hasText: "1637,57" });
        const from = (text) =>
          amount.evaluate((line, text) => {
            const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const at = node.data.indexOf(text);
              if (at < 0) continue;
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + text.length);
              return range.getBoundingClientRect().left;
            }
            return undefined;
          }, text);
        await amount.waitFor();
        const written = language.get("amount-euros", { euros: "1637", cents: "57" });
        const [first, second] = written.startsWith("€") ? ["€", "1637"] : ["1637", "euro"];
        const [sign, whole, cents] = [await from(first), await from(second), await from(",57")];
        assert.ok(sign < whole && sign < cents, `${sign} ${whole} ${cents}`);
      }));
  });
}

test("who has no AOW yet is asked when they came, and sees what comes later", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    const language = texts("nl-simple");
    const answers = TO_TURKEY.replace("1958-05-01", "1965").replace("aow+aio", "wia");
    await toMoney(visit, "nl-simple", `${answers}wia-kind=iva\ninsured-year=yes\n`);
    await answer(page, "settled-in-nl", "1990");
    await arrive(page, "/left");
    const [now, there] = await sides(page, language, "keep-aow");
    assert.equal(now, language.get("left-not-yet"));
    assert.match(there, /^Later: ongeveer \d+ tot \d+ procent van een hele AOW$/);
    assert.deepEqual(await sides(page, language, "keep-wia"), [language.get("left-have"), language.get("left-same")]);
    await fits(visit);
  }));

test("who does not know what they get is told of no benefit as if they had it, and can say it", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    const language = texts("nl-simple");
    await toMoney(visit, "nl-simple", TO_TURKEY.replace("aow+aio", "?"));
    for (let slug = await asking(page); slug; slug = await asking(page)) await answer(page, slug, "?");
    await arrive(page, "/left");
    assert.equal(await page.locator("ul.left > li").count(), 1, "AOW, which everybody may have one day");
    assert.deepEqual(await sides(page, language, "keep-aow"), [language.get("result-open"), language.get("left-ask")]);
    assert.ok(!(await said(page.locator("main"))).includes(language.get("left-have")));
    await page.locator('main section.part a[data-to^="question/receives"]').first().waitFor();
    // The plan begins with what is surely theirs to do, and says "only if" of the rest.
    await open(visit, "/nl-simple/plan");
    const steps = page.locator(".steps > li");
    const uwv = steps.filter({ hasText: language.get("plan-tell-uwv") });
    assert.ok((await said(uwv)).includes(language.get("plan-perhaps")));
    const insurer = steps.filter({ hasText: language.get("plan-insurer") });
    assert.ok(!(await said(insurer)).includes(language.get("plan-perhaps")));
    await fits(visit);
  }));
