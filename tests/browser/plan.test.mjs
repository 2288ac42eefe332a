// The plan: what to do in the order of time, ticked off; its days; what to say and write in Dutch.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inLanguage, kept, open, said, saidAll } from "./support/app.mjs";
import { toTurkey } from "./support/people.mjs";
import { done, write } from "./support/stored.mjs";
import { suite } from "./support/suite.mjs";
import { plain, texts } from "./support/texts.mjs";

const site = suite();
const DUTCH = texts("nl-simple");
/** What is planned lies ahead of this day, whenever the tests run. */
const NOW = new Date("2026-11-28T12:00:00+01:00");

/** Opens a screen for somebody who goes to Turkey for good. */
async function come(visit, path, departure = "2027-03-01") {
  await visit.page.clock.setFixedTime(NOW);
  await visit.at("/nl-simple");
  await visit.page.evaluate(
    (text) => sessionStorage.setItem("answers", text),
    write(toTurkey("plan", departure), NOW.getTime()),
  );
  await open(visit, path);
}

const step = (page, name) => page.locator(".step", { hasText: name });

describe("the plan of somebody of 68 with AOW and AIO, to Turkey for good", () => {
  for (const tag of ["tr", "ar"]) {
    test(`stands in ${tag} in the order of time, with what to say in Dutch`, () =>
      site.with({}, async (visit) => {
        const { page, complaints } = visit;
        const words = texts(tag);
        await come(visit, `/${tag}/plan`);
        const names = await saidAll(page.locator(".step summary strong"));
        const codes = ["permit-first", "passport", "digid", "bank", "insurer", "health-care", "tell-svb", "home"];
        assert.deepEqual(
          names.slice(0, codes.length),
          codes.map((code) => words.get(`plan-${code}`)),
        );
        assert.equal(
          await page
            .locator(".next strong")
            .first()
            .innerText()
            .then((text) => text.length > 3),
          true,
        );
        await step(page, words.get("plan-tell-svb")).locator("summary").tap();
        await step(page, words.get("plan-tell-svb")).locator(`a[data-to="say/tell-svb"]`).tap();
        await page.locator(".script .line").first().waitFor();
        const spoken = await saidAll(page.locator('.script [lang="nl"]'));
        assert.ok(spoken.includes("Ik ga verhuizen naar Turkije."), spoken.join("\n"));
        assert.ok(spoken.includes("Ik vertrek op 1 maart 2027."), spoken.join("\n"));
        assert.ok(
          spoken.some((line) => line.includes("AOW") && line.includes("AIO")),
          spoken.join("\n"),
        );
        const meant = await saidAll(page.locator(".script .hint"));
        assert.equal(meant.length, spoken.length, "each line has its meaning");
        assert.deepEqual(complaints, []);
      }));
  }

  test("keeps what is ticked off when the page is loaded again, and then names the next step", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await come(visit, "/nl-simple/plan");
      const first = DUTCH.get("plan-permit-first");
      assert.equal(await said(page.locator(".next > strong")), first);
      await step(page, first).locator("input").tap();
      await page.locator(".step.done").waitFor();
      assert.equal(await said(page.locator(".next > strong")), DUTCH.get("plan-passport"));
      await page.reload();
      await page.locator(".step.done").waitFor();
      assert.equal(await page.locator(".step input:checked").count(), 1);
      assert.deepEqual(done(Object.fromEntries(await kept(page)).answers), ["permit-first"]);
    }));

  test("gives all its days as one file for the calendar", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await come(visit, "/nl-simple/plan");
      const href = await page.locator('a[download="plan.ics"]').getAttribute("href");
      const file = decodeURIComponent(href.slice(href.indexOf(",") + 1));
      const days = [...file.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
      assert.deepEqual(days.sort(), [
        "20270101", // the insurer, two months before
        "20270201", // notice of the rent
        "20270301", // deregistering
        "20270301", // the SVB, since the AIO stops on leaving
        "20270412", // the new address, six weeks after
        "20280301", // voluntary insurance, a year after
      ]);
      assert.equal(file.split("BEGIN:VCALENDAR").length, 2);
    }));

  test("with only the year of leaving says when in words, and no day has passed", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await come(visit, "/nl-simple/plan", "2027");
      const insurer = step(page, DUTCH.get("plan-insurer"));
      assert.ok((await said(insurer.locator(".hint").first())).startsWith("Twee maanden vóór u gaat"));
      const whole = await said(page.locator("main"));
      assert.ok(!whole.includes(DUTCH.get("provision-passed")));
      assert.equal(await page.locator('a[download="plan.ics"]').count(), 0);
    }));

  test("is one card away from the balance", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await come(visit, "/nl-simple/keep");
      await page.locator("button.card", { hasText: DUTCH.get("plan-card") }).tap();
      await page.locator('#screen[data-screen="plan"]').waitFor();
    }));
});

test("a letter has what was answered, blanks for the rest, and nothing else", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await come(visit, "/tr/letter/leaving");
    await page.locator(".script .line").first().waitFor();
    const lines = await saidAll(page.locator('.script [lang="nl"]'));
    assert.ok(lines.includes("Naam: …") && lines.includes("Burgerservicenummer (BSN): …"), lines.join("\n"));
    assert.ok(lines.includes("Geboortedatum: 1 mei 1958") && lines.includes("Ik vertrek op 1 maart 2027."));
    await visit.page.evaluate((text) => sessionStorage.setItem("answers", text), write("plan", NOW.getTime()));
    await open(visit, "/tr/letter/leaving");
    await page.locator(".script .line").first().waitFor();
    const bare = await saidAll(page.locator('.script [lang="nl"]'));
    assert.ok(bare.includes("Ik ga in een ander land wonen."), bare.join("\n"));
    assert.ok(!bare.some((line) => /\d{4}|Turkije/.test(line)), bare.join("\n"));
  }));

test("what to say in Dutch stays when another language is chosen, which then stands beneath it and is larger without", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    await come(visit, "/nl-simple/say/digid");
    await page.locator(".script .line").first().waitFor();
    await inLanguage(page, "tr");
    const meant = page.locator(".script .hint").first();
    await meant.waitFor();
    const size = () =>
      page
        .locator('.script [lang="nl"]')
        .first()
        .evaluate((line) => getComputedStyle(line).fontSize);
    const before = await size();
    await page.locator("main button", { hasText: texts("tr").get("say-big") }).tap();
    await meant.waitFor({ state: "hidden" });
    assert.ok(parseFloat(await size()) > 1.2 * parseFloat(before));
  }));

test("the title of a letter, which the browser's history keeps, does not tell which it is", () =>
  site.with({}, async (visit) => {
    await come(visit, "/nl-simple/letter/leaving");
    await visit.page.locator(".script .line").first().waitFor();
    assert.equal(plain(await visit.page.title()), `${DUTCH.get("say-letter-title")} – ${DUTCH.get("app-name")}`);
  }));

test("where the Dutch words cannot be had it says so, and asks again", () =>
  site.with({ serviceWorkers: "block" }, async (visit) => {
    const { page } = visit;
    await page.route("**/nl-simple/plan*.ftl*", (route) => route.abort());
    await visit.at("/tr");
    await page.evaluate((text) => sessionStorage.setItem("answers", text), write(toTurkey("plan", "2027"), Date.now()));
    await open(visit, "/tr/say/digid");
    await page.locator(".notice.stop").waitFor();
    await page.unroute("**/nl-simple/plan*.ftl*");
    await page.locator(".notice.stop button").tap();
    await page.locator(".script .line").first().waitFor();
  }));
