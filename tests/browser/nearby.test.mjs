// Help nearby: eight addresses, as a Turk, a Surinamese, a Syrian and an adviser look for help.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contains, remember, said, saidAll, saved } from "./support/app.mjs";
import { municipality, nearby, search } from "./support/nearby.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();

const PEOPLE = {
  "a Turk": ["tr", saved("keep\nstay=for_good\nreceives=aow\ndestination=TR\nnationalities=TR\n")],
  "a Surinamese": ["nl-simple", saved("keep\nstay=for_good\nreceives=aow\ndestination=SR\nnationalities=NL,SR\n")],
  "a Syrian": ["ar", saved("keep\nstay=for_good\nreceives=aow\ndestination=SY\nnationalities=SY\n")],
  "an adviser": ["nl-simple", undefined],
};

const HERE = [
  ["a big city", "3511", "Utrecht"],
  ["an island", "Texel", "Texel"],
  ["Maastricht", "Maastricht", "Maastricht"],
  ["a border village", "Baarle-Nassau", "Baarle-Nassau"],
  ["a neighbourhood", "Kanaleneiland", "Utrecht"],
];

const names = (page) => saidAll(page.locator("#found .counter h3"));

/** How often a name is on a card. */
const times = (all, name) => all.filter((one) => one === name).length;

for (const [who, [tag, entries]] of Object.entries(PEOPLE)) {
  describe(`${who} finds`, () => {
    const asked = async (visit, typed) => {
      if (entries) await remember(visit, entries);
      await nearby(visit, tag);
      if (typed) await search(visit.page, typed);
    };

    for (const [what, typed, town] of HERE) {
      test(`in ${what} the own municipality first, no other one, and one card each`, () =>
        site.with({}, async (visit) => {
          const { page, complaints } = visit;
          await asked(visit, typed);
          await page.locator(".counter.own").first().waitFor();
          const found = await names(page);
          assert.equal(found[0], municipality(tag, town));
          assert.equal(await page.locator(".counter.own").count(), 1);
          for (const name of ["SVB", "SVB Remigratie", "UWV", "CAK", "Het Juridisch Loket"]) {
            assert.equal(times(found, name), 1, `${name} in ${found}`);
          }
          const own = { "a Turk": "Turkije", "a Surinamese": "Suriname" }[who];
          const consulates = found.filter((name) => /^(Consulaat|Ambassade)/.test(name));
          assert.equal(consulates.length, own ? 1 : 0, consulates.join());
          if (own) assert.ok(consulates[0].includes(own), consulates[0]);
          // The best way stands open, the rest is folded; an old number is said to be old.
          const card = page.locator(".counter", { has: page.getByText("SVB Remigratie", { exact: true }) });
          assert.ok((await said(card)).includes(texts(tag).get("nearby-older")));
          assert.equal(await card.locator('a[href="tel:+31715129040"]').isVisible(), true);
          assert.equal(await card.locator("address").isVisible(), false);
          assert.deepEqual(complaints, []);
        }));
    }

    for (const [typed, place] of [
      ["2000 Antwerpen", "Antwerp"],
      ["الرباط", "Rabat"],
    ]) {
      test(`for ${typed} that it is not in the Netherlands, and whom to call from there`, () =>
        site.with({}, async (visit) => {
          const { page } = visit;
          await asked(visit, typed);
          await contains(page, "found", place);
          await contains(page, "found", texts(tag).get("nearby-abroad-call"));
          const found = await names(page);
          assert.ok(
            ["SVB", "UWV", "CAK"].every((name) => times(found, name) === 1),
            found.join(),
          );
          assert.equal(await page.locator(".counter.own").count(), 0);
          assert.equal(await page.locator("#problem").count(), 0, "no letter is wrong");
        }));
    }

    test("without an address the question for one, beside the field", () =>
      site.with({}, async (visit) => {
        await asked(visit);
        await visit.page.locator("form button.main").tap();
        await contains(visit.page, "problem", texts(tag).get("problem-place-empty"));
        assert.equal(await visit.page.locator(".counter").count(), 0);
      }));
  });
}

test("an office that nobody can visit says so beside its address", () =>
  site.with({}, async (visit) => {
    await nearby(visit, "nl-simple");
    await search(visit.page, "3511");
    const post = visit.page
      .locator(".counter details .hint", { hasText: texts("nl-simple").get("nearby-post") })
      .first();
    await post.waitFor({ state: "attached" });
    await post.locator("xpath=ancestor::details").evaluate((rest) => (rest.open = true));
    assert.equal(await post.isVisible(), true);
  }));

test("the list is no live region, how long it is is said, and more places take the focus", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await nearby(visit, "nl-simple");
    await search(page, "3511");
    await page.waitForFunction(() => document.activeElement.id === "found");
    assert.equal(await page.locator("#found[aria-live], [aria-live] .counter, [role=status] .counter").count(), 0);
    const before = await page.locator(".counter").count();
    const told = (count) => contains(page, "found", texts("nl-simple").get("nearby-count", { count }));
    await told(before);
    await page.locator("#further").tap();
    await page.waitForFunction((id) => document.activeElement.id === id, `card-${before + 1}`);
    await told(await page.locator(".counter").count());
  }));
