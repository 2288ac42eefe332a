// After one visit the whole app is on the phone: in every language, with the network off.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answer,
  arrive,
  arriveAtQuestion,
  asking,
  begin,
  keptAnswers,
  open,
  reads,
  readyForOffline,
  said,
  saved,
  toResult,
  verdict,
  walk,
} from "./support/app.mjs";
import { BASE, outcome } from "./support/people.mjs";
import { alone } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

test("after one visit everything works without a network, also in languages not visited before", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit();
  const { page, context } = one;
  await open(one, "/nl-simple");
  await readyForOffline(page);
  await context.setOffline(true);
  await site.stop();
  for (const tag of ["nl-simple", "ar", "tr"]) {
    const language = texts(tag);
    await open(one, `/${tag}`);
    await page.reload();
    await reads(page, language.get("start-title"));
    if (tag === "nl-simple") {
      await page.locator("main nav .card").nth(1).tap();
      await arriveAtQuestion(page);
      await answer(page, await asking(page), BASE[await asking(page)]);
      const before = await keptAnswers(page);
      await page.reload();
      await page.locator("#heading").waitFor();
      assert.equal(await keptAnswers(page), before, "reloading a question loses nothing");
      await walk(page, BASE);
    } else {
      // What was answered in another language is still there.
      await open(one, `/${tag}/question/partner`);
      await reads(page, language.question("partner"));
      assert.ok(await page.locator('input[value="none"]').isChecked());
      await open(one, `/${tag}/answers`);
    }
    await toResult(page);
    await page.reload();
    await page.locator("#heading").waitFor();
    assert.deepEqual(await verdict(page, language), { verdict: "eligible", conditions: outcome({}) });
    await page.locator('main a.card[data-to="nearby"]').tap();
    await arrive(page, "/nearby");
    await page.locator("#place").fill("3511");
    await page.locator("form button.main").tap();
    const first = page.locator(".counter h3").first();
    await first.waitFor();
    assert.equal(await said(first), language.get("nearby-municipality", { municipality: "Utrecht" }));
    const icons = page.locator("main svg use");
    assert.ok(
      (await icons.count()) && (await icons.first().evaluate((use) => use.getBBox().width > 0)),
      "pictograms are drawn",
    );
  }
});

test("what is kept, an event and the amounts of earlier years work without a network too", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit();
  const { page, context } = one;
  await open(one, "/nl-simple");
  await readyForOffline(page);
  await context.setOffline(true);
  await site.stop();
  const answers = [
    "amounts",
    ...["destination=TR", "household=couple", "departure=2019-03-01", "receives=aow", "insured-there=no"],
    ...["birth-date=1950-01-01", "gross-benefits=0"],
  ];
  const [[key, text]] = saved(answers.join("\n"));
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [key, text]);
  for (const tag of ["ar", "nl-simple"]) {
    const language = texts(tag);
    await open(one, `/${tag}/event/amounts`);
    await reads(page, language.get("event-amounts-table"));
    const amount = language.get("amount-euros", { euros: "552", cents: "75" });
    assert.equal(await said(page.locator(".amounts p").first()), language.get("amount-was", { amount }));
    await open(one, `/${tag}/keep`);
    await reads(page, language.get("keep-title"));
    assert.ok((await page.locator("section.group details").count()) > 3);
  }
});

test("a visitor who comes back fetches no file of the app again, in whichever language", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit();
  await open(one, "/tr");
  await readyForOffline(one.page);
  await one.page.close();
  site.hits.length = 0;
  const page = await one.context.newPage();
  for (const tag of ["tr", "ar"]) {
    await page.goto(`${site.url}/${tag}`);
    await reads(page, texts(tag).get("start-title"));
    await page.locator("main nav .card").nth(1).tap();
    await arriveAtQuestion(page);
    await page.goto(`${site.url}/${tag}/nearby`);
    await page.locator("#place").waitFor();
    await page.waitForLoadState("networkidle");
  }
  assert.ok(site.hits.length, "the page itself is asked for, so that a correction reaches the visitor");
  const files = site.hits.filter((path) => path.startsWith("/assets/"));
  // What asks for newer places is fetched when the places are opened for the first time, and not again in Arabic.
  assert.deepEqual(
    files.filter((path) => !path.includes("/feed-module-")),
    [],
  );
  assert.equal(new Set(files).size, files.length, files.join(" "));
});

test("also without a service worker, a second screen load fetches no hashed file again", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit({ serviceWorkers: "block" });
  await open(one, "/tr/nearby");
  await one.page.locator("#place").waitFor();
  await one.page.waitForLoadState("networkidle");
  site.hits.length = 0;
  await open(one, "/tr/nearby");
  await one.page.locator("#place").waitFor();
  await one.page.waitForLoadState("networkidle");
  assert.deepEqual(
    site.hits.filter((path) => path.startsWith("/assets/")),
    [],
  );
});

test("when the network is slow to answer a page, the copy on the phone is shown", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit();
  await begin(one, "nl-simple");
  await readyForOffline(one.page);
  site.hold = true;
  await one.page.reload();
  await one.page.locator("#heading").waitFor();
  assert.equal(await asking(one.page), "application-received");
});

test("what the browser has thrown away to make room is there again after one visit", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit();
  const { page, context } = one;
  await open(one, "/nl-simple");
  await readyForOffline(page);
  const files = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("remigratiewijzer-"));
      const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
      return counts.reduce((sum, count) => sum + count, 0);
    });
  const all = await files();
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await page.goto("about:blank");
  await open(one, "/nl-simple");
  for (let tries = 0; (await files()) < all; tries++) {
    assert.ok(tries < 150, "it is not filled again");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await context.setOffline(true);
  await site.stop();
  await open(one, "/ar");
  await reads(page, texts("ar").get("start-title"));
});

test("a visit without a network takes nothing away from what is left on the phone", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit();
  const { page, context } = one;
  await open(one, "/nl-simple");
  await readyForOffline(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) if (url.includes("/ar/")) await cache.delete(url);
    }
  });
  await context.setOffline(true);
  await site.stop();
  await page.clock.install();
  await open(one, "/tr");
  // The worker is asked now to fetch what is missing, in vain.
  await page.clock.runFor(5_000);
  await open(one, "/en");
  await reads(page, texts("en").get("start-title"));
});
