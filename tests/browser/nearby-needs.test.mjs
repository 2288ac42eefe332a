// Help nearby: which help fits.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  arrive,
  arriveAtQuestion,
  goBack,
  open,
  remember,
  said,
  saidAll,
  saved,
  toResult,
  walk,
} from "./support/app.mjs";
import { municipality, nearby, search } from "./support/nearby.mjs";
import { BASE } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { WALKED, texts } from "./support/texts.mjs";

const site = suite();

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

  for (const tag of WALKED) {
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
        await page.locator(".counter.own").first().waitFor();
        const cards = await saidAll(page.locator("#found .counter h3"));
        assert.deepEqual(cards, ["SVB", "SVB Remigratie", "UWV", municipality(tag, "Utrecht"), "CAK"]);
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
        (await saidAll(visit.page.locator("#found .counter h3"))).filter((name) => /^(Consulaat|Ambassade)/.test(name));
      assert.ok((await names()).length > 0);
      assert.deepEqual(
        (await names()).filter((name) => !name.includes("Turkije")),
        [],
      );
      await visit.page.locator("#kind").selectOption("kind=consulate");
      await visit.page.locator("#further").tap();
      await visit.page.locator("#found .counter h3", { hasText: "Marokko" }).first().waitFor();
    }));

  test("who needs papers and did not say of which country finds consulates, and the own counter", () =>
    site.with({}, async (visit) => {
      await nearby(visit, "nl-simple", "?need=papers");
      await search(visit.page, "3511");
      await visit.page.locator(".counter.own").waitFor();
      const names = await saidAll(visit.page.locator("#found .counter h3"));
      assert.equal(names.at(-1), municipality("nl-simple", "Utrecht"));
      const consulates = names.slice(0, -1);
      assert.ok(consulates.length > 1 && consulates.every((name) => /^(Consulaat|Ambassade)/.test(name)), names.join());
    }));
});
