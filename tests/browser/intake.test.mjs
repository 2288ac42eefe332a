// The intake summary, and the brochures for a waiting room.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { open, remember, said, saidAll, saved } from "./support/app.mjs";
import { bare, countPrints, readPdf } from "./support/pdf.mjs";
import { KEEP } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
const DUTCH = texts("nl-simple");
const SCHEMA = JSON.parse(readFileSync(new URL("../../docs/intake.schema.json", import.meta.url), "utf8"));

/** What does not fit a schema, of the keywords that ours uses. */
function faults(value, schema, at = "") {
  if (schema.$ref) return faults(value, SCHEMA.$defs[schema.$ref.split("/").at(-1)], at);
  const some = schema.anyOf ?? schema.oneOf;
  if (some) return some.some((one) => faults(value, one, at).length === 0) ? [] : [`${at} fits none`];
  if ("const" in schema) return value === schema.const ? [] : [`${at} is ${value}`];
  if (schema.enum) return schema.enum.includes(value) ? [] : [`${at} is ${value}`];
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  if (![schema.type].flat().includes(kind)) return [`${at} is of ${kind}`];
  if (kind === "array") return value.flatMap((one, index) => faults(one, schema.items, `${at}[${index}]`));
  if (kind !== "object") return [];
  const missing = schema.required.filter((key) => !(key in value)).map((key) => `${at}.${key} is missing`);
  const keys = Object.entries(value).flatMap(([key, one]) =>
    schema.properties[key] ? faults(one, schema.properties[key], `${at}.${key}`) : [`${at}.${key} is unknown`],
  );
  return [...missing, ...keys];
}

/** Comes to the summary with these answers. */
async function come(visit, tag, answers) {
  await countPrints(visit.page);
  await remember(visit, saved(answers));
  await open(visit, `/${tag}/intake`);
  await visit.page.locator(".intake").waitFor();
}

const file = async (page) => {
  const href = await page.locator("a[download='intake.json']").getAttribute("href");
  return JSON.parse(decodeURIComponent(href.slice(href.indexOf(",") + 1)));
};

const wholeOf = async (page) =>
  bare((await readPdf(await page.pdf({ preferCSSPageSize: true }))).map((one) => one.text).join(" "));

describe("the intake summary", () => {
  for (const tag of ["tr", "ar", "nl-simple"]) {
    test(`of a visitor in ${tag} is in Dutch, names the language, and fits the schema`, () =>
      site.with({}, async (visit) => {
        const { page, complaints } = visit;
        await come(visit, tag, KEEP);
        const shown = await said(page.locator(".intake"));
        for (const id of ["intake-situation", "intake-outcome", "intake-open", "think-keep"]) {
          assert.ok(shown.includes(DUTCH.get(id)), `${id}: ${shown}`);
        }
        const name = { tr: "Türkçe", ar: "العربية", "nl-simple": "Nederlands" }[tag];
        assert.ok(shown.includes(name), shown);
        const before = await file(page);
        assert.deepEqual(faults(before, SCHEMA), []);
        assert.deepEqual([before.language, before.way, before.contact, before.next_step], [tag, "keep", null, ""]);
        assert.ok(before.situation.some(({ code, text }) => code === "destination" && text === "Turkije"));
        assert.ok(before.outcome.some(({ code }) => code === "aow") && before.open.length > 0);
        await page.locator("input[name=kind]").first().check();
        await page.fill("#next", 'Bel de SVB "maandag"');
        const after = await file(page);
        assert.deepEqual(faults(after, SCHEMA), []);
        assert.deepEqual([after.contact, after.next_step], ["intake", 'Bel de SVB "maandag"']);
        assert.deepEqual(complaints, []);
      }));
  }

  test("asks for no name and no number, and keeps nothing of what is typed", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await come(visit, "nl-simple", KEEP);
      assert.deepEqual(await page.locator("main input").evaluateAll((all) => all.map((one) => one.type)), [
        "radio",
        "radio",
        "text",
      ]);
      await page.fill("#next", "Dinsdag naar het spreekuur");
      assert.ok(
        !(
          await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href]))
        ).includes("Dinsdag"),
      );
      await page.reload();
      await page.locator("#next").waitFor();
      assert.equal(await page.inputValue("#next"), "");
    }));

  for (const [answers, way] of [
    [
      "now\nbirth-date=1960-05-06\nbirth-country=TR\npartner=goes_along\nstate-debts=unpaid\npartner-state-debts=unpaid\ndetained=yes\nevading-sentence=yes\n",
      "now",
    ],
    ["now\nbirth-date=1960-05-06\nstate-debts=none\ndetained=no\nevading-sentence=no\n", "now"],
    ["detention\ndetention=longer\nreleased-on=2025-02-03\nhousehold=couple\n", "event"],
  ]) {
    test(`on ${answers.split("\n")[0]} tells nothing of debts, detention or sentences, and that there is more to discuss`, () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await page.addInitScript(() => {
          const writeText = async (text) => (window.copied = text);
          Object.defineProperty(navigator, "clipboard", { value: { writeText } });
        });
        await come(visit, "nl-simple", answers);
        await page.locator(".script-tools button").first().tap();
        await page.getByText(DUTCH.get("say-copied")).waitFor();
        const json = await file(page);
        assert.deepEqual(faults(json, SCHEMA), []);
        assert.equal(json.way, way);
        assert.ok(
          json.open.some(({ code, text }) => code === "more" && text === DUTCH.attribute("intake-more", "text")),
        );
        for (const [where, text] of [
          ["the file", JSON.stringify(json)],
          ["the text", await page.evaluate(() => window.copied)],
          ["the screen", await said(page.locator(".intake"))],
          ["paper", await wholeOf(page)],
        ])
          assert.doesNotMatch(text, /schuld|debt|detain|detention|gevangen|straf|sentence|2025-02-03|februari/i, where);
      }));
  }

  test("is copied as text with every part", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(() => {
        const writeText = async (text) => (window.copied = text);
        Object.defineProperty(navigator, "clipboard", { value: { writeText } });
      });
      await come(visit, "tr", KEEP);
      await page.fill("#next", "Dinsdag naar het spreekuur");
      await page.locator(".script-tools button").first().tap();
      await page.getByText(texts("tr").get("say-copied")).waitFor();
      const copied = await page.evaluate(() => window.copied);
      for (const text of ["Türkçe", "Turkije", DUTCH.get("intake-open"), "Dinsdag naar het spreekuur"]) {
        assert.ok(copied.includes(text), copied);
      }
      assert.doesNotMatch(copied, /[\u2066-\u2069]/);
    }));

  test("is printed alone, with a line for the next step", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await come(visit, "ar", KEEP);
      await page.locator(".script-tools button").last().tap();
      await page.waitForFunction(() => window.printed === 1);
      const whole = await wholeOf(page);
      assert.ok(whole.includes(bare(DUTCH.get("intake-next"))) && whole.includes("Turkije"), whole);
      for (const id of ["intake-copy", "intake-kind", "intake-next-hint", "start-again"]) {
        assert.ok(!whole.includes(bare(texts("ar").get(id))), id);
      }
    }));
});

describe("a brochure", () => {
  for (const tag of ["tr", "ar", "nl-simple"]) {
    for (const [name, id, most] of [
      ["brochure-act", "law-age-55-rule", 3],
      ["brochure-schemes", "keep-aow", 9],
    ]) {
      test(`${name} in ${tag} needs no program, and is printed with Dutch beside`, () =>
        site.with({ javaScriptEnabled: false }, async (visit) => {
          const { page } = visit;
          await visit.at(`/${tag}/law/${name}`);
          const own = texts(tag);
          const shown = await saidAll(page.locator(".paper h1"));
          assert.deepEqual(shown, [own.get(name)]);
          const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
          assert.ok(pages.length <= most, `${pages.length} pages`);
          const whole = bare(pages.map((one) => one.text).join(" "));
          assert.ok(whole.includes(bare(DUTCH.get(id))) && whole.includes("0889494000"));
          if (tag === "tr") assert.ok(whole.includes(bare(own.get(id))));
          // A page without scripts can be asked nothing: its heading at least stands within the screen.
          const { x, width } = await page.locator(".paper h1").boundingBox();
          assert.ok(x >= 0 && x + width <= page.viewportSize().width, `${x} + ${width}`);
        }));
    }
  }

  test("is reached from the app, where somebody helps and about this app", () =>
    site.with({}, async (visit) => {
      for (const screen of ["helping", "about"]) {
        await open(visit, `/tr/${screen}`);
        for (const name of ["brochure-act", "brochure-schemes"]) {
          assert.equal(await visit.page.locator(`a[href="/tr/law/${name}"]`).count(), 1, screen);
        }
      }
    }));
});
