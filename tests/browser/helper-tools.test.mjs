// The tools of the helper's view: all questions at once, the reference, a file of cases, and a group; and how they are built.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { arrive, contains, kept, keptAnswers, open, said } from "./support/app.mjs";
import { findings, withAxe } from "./support/axe.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const STILL = { reducedMotion: "reduce" };
const WIDE = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: true, deviceScaleFactor: 1 };
const site = suite();

const file = (text) => ({ name: "cases.json", mimeType: "application/json", buffer: Buffer.from(text) });
const field = (page, slug) => page.locator(`[data-question="${slug}"]`);

for (const tag of ["nl-simple", "ar"]) {
  const language = texts(tag);

  describe(tag, () => {
    test("all questions at once, in any order, are the answers of one at a time", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await open(visit, `/${tag}/helper`);
        await page
          .locator("details.fold")
          .first()
          .evaluate((fold) => (fold.open = true));
        await page.locator("details.fold button.card", { hasText: language.get("helper-start") }).tap();
        await arrive(page, "/form");
        await field(page, "partner").locator("select").selectOption("none");
        await field(page, "birth-country").locator("select").selectOption("TR");
        const birth = field(page, "birth-date");
        await birth.locator("input").nth(2).fill("19");
        await birth.locator("input").nth(2).blur();
        await birth.locator("[role=alert] .notice").waitFor();
        assert.equal(await birth.locator("input").nth(2).inputValue(), "19", "what is wrong stays typed");
        await birth.locator("input").nth(2).fill("1990");
        await birth.locator("input").nth(2).blur();
        await birth.locator(".form-given").waitFor();
        await field(page, "application-received").locator("input").nth(2).fill("2023");
        await field(page, "application-received").locator("input").nth(2).blur();
        await page.locator(".now.stop", { hasText: language.get("law-age-55-fails") }).waitFor();
        const kept = await keptAnswers(page);
        for (const line of ["partner=none", "birth-country=TR", "birth-date=1990", "application-received=2023"])
          assert.ok(kept.includes(line), `${line} in ${kept}`);
        await page.locator("main button", { hasText: language.get("helper-form-one") }).tap();
        await page.locator("#screen:not([data-screen=form])").waitFor();
        assert.equal(await keptAnswers(page), kept);
        assert.deepEqual(visit.complaints, []);
      }));

    test("who says that it is not known finds the field empty, and can fill it in again", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await open(visit, `/${tag}/helper/form`);
        const birth = field(page, "birth-date");
        const year = birth.locator("input").nth(2);
        const give = async (typed) => {
          await year.fill(typed);
          await year.blur();
          await birth.locator(".form-given", { hasText: typed }).waitFor();
        };
        await give("1990");
        await birth.locator(".form-others button").last().tap();
        await birth.locator(".form-others button[aria-pressed=true]").waitFor();
        assert.equal(await year.inputValue(), "");
        await give("1991");
        assert.deepEqual(visit.complaints, []);
      }));

    test("the outcome stands beside the form where there is room, and under it where there is not", async () => {
      for (const [options, beside] of [
        [WIDE, true],
        [{}, false],
      ]) {
        await site.with(options, async (visit) => {
          await open(visit, `/${tag}/helper/form`);
          const [fields, now] = await Promise.all(
            [".form-fields", ".form-now"].map((part) => visit.page.locator(part).boundingBox()),
          );
          const apart = now.x >= fields.x + fields.width || now.x + now.width <= fields.x;
          assert.equal(apart, beside);
          assert.ok(now.y < 800, "it can be seen at once");
        });
      }
    });

    test("the reference finds schemes, events and conditions, by Dutch names too, and says when there is nothing", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await open(visit, `/${tag}/helper/reference`);
        const search = page.locator("#helper-search");
        const entry = (id) => page.locator(".entry > button", { hasText: language.get(id) }).first();
        await entry("keep-aow").waitFor();
        for (const [typed, id] of [
          ["AOW", "keep-aow"],
          ["bezwáár", "event-objection"],
          [language.get("keep-wia"), "keep-wia"],
        ]) {
          await search.fill(typed);
          await entry(id).waitFor();
        }
        await search.fill("aow");
        await entry("keep-aow").tap();
        await page.locator(".entry .sources a[href^='https://']").first().waitFor();
        await search.fill("qqqq");
        await contains(page, "helper-found", "qqqq");
        assert.equal(await page.locator(".entry").count(), 0);
        assert.deepEqual(visit.complaints, []);
      }));

    test("a file of cases is judged on the device, and a damaged one names the line", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await open(visit, `/${tag}/helper/check`);
        const before = visit.requests.length;
        const cases = readFileSync("tests/law/cases.json", "utf8");
        const count = JSON.parse(cases).length;
        await page.setInputFiles("#cases-file", file(cases));
        await contains(page, "helper-check", `${count}`);
        const [download] = await Promise.all([page.waitForEvent("download"), page.locator("a.main[download]").tap()]);
        const answers = JSON.parse(readFileSync(await download.path(), "utf8"));
        assert.equal(answers.length, count);
        assert.equal(answers[0].id, JSON.parse(cases)[0].id);
        assert.ok((await page.locator("tbody tr").count()) > 10);
        const wrong =
          '[\n{ "id": "A", "facts": {} },\n{ "id": "B", "expect": { "verdict": "eligible", "fails": [] }, "facts": {} },\n\n{ "id": "C", "facts": { "nonsense": 1 } }\n]';
        await page.setInputFiles("#cases-file", file(wrong));
        await contains(page, "helper-check", language.get("helper-check-fault", { line: 5 }));
        assert.match(await said(page.locator("#helper-check")), /nonsense/);
        assert.match(await said(page.locator("tbody tr.other")), /B/);
        await page.setInputFiles("#cases-file", file(" ".repeat(10_000_001)));
        await contains(page, "helper-check", language.get("helper-check-large", { most: 10 }));
        await page.setInputFiles("#cases-file", { ...file(""), buffer: Buffer.from([0x5b, 0xff, 0x5d]) });
        await contains(page, "helper-check", language.get("helper-check-unread"));
        assert.deepEqual(
          visit.requests.slice(before).filter((url) => url.startsWith("http")),
          [],
          "nothing leaves the device",
        );
        assert.deepEqual(visit.complaints, []);
      }));

    test("a table of cases (CSV) is judged, the answers come back as one, and a fault names row and column", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        const table = (text) => ({ name: "cases.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
        await open(visit, `/${tag}/helper/check`);
        const fold = page.locator("details.fold", { hasText: language.get("helper-check-table") });
        await fold.locator("summary").tap();
        const save = async (link) => {
          const [download] = await Promise.all([page.waitForEvent("download"), link.tap()]);
          return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
        };
        const [name, example] = await save(fold.locator("a[download]"));
        assert.deepEqual([name, example], ["cases.csv", readFileSync("examples/table/cases.csv", "utf8")]);
        await page.setInputFiles("#cases-file", table(example));
        await contains(page, "helper-check", language.get("helper-check-done", { number: 3, other: 0 }));
        assert.equal(await page.locator("tbody tr").count(), 3);
        const [as, answers] = await save(page.locator("a.main[download]"));
        assert.equal(as, "answers.csv");
        const lines = answers.split("\r\n");
        assert.equal(lines[0], "id;verdict;fails;open;difference");
        assert.match(lines[2], /^2024-018;not_eligible;age-55\|benefit-1-year;/);
        await page.setInputFiles("#cases-file", table("id;birth_date\nA;1960\nB;2024-02-30\n"));
        await contains(page, "helper-check", language.get("helper-check-column", { line: 3, column: "birth_date" }));
        await contains(page, "helper-check", language.get("helper-check-before", { number: 1 }));
        assert.deepEqual(visit.complaints, []);
      }));

    test("for a group: one question at a time in two languages, by the arrow keys, and nothing is kept", () =>
      site.with(WIDE, async (visit) => {
        const { page } = visit;
        await open(visit, `/${tag}/helper/group`);
        await page.locator(".group-side").nth(1).waitFor();
        assert.equal(await page.locator(`main a[href="/${tag}/law/brochure-schemes"]`).count(), 1, "to hand out");
        const sides = await page.locator(".group-side").evaluateAll((all) => all.map((one) => one.lang));
        assert.equal(new Set(sides).size, 2);
        const shown = () => said(page.locator(".group-side h2").first());
        const first = await shown();
        await page.locator("#group").focus();
        await page.keyboard.press(tag === "ar" ? "ArrowLeft" : "ArrowRight");
        await page.waitForFunction((first) => document.querySelector(".group-side h2").innerText !== first, first);
        await page.keyboard.press(tag === "ar" ? "ArrowRight" : "ArrowLeft");
        await page.locator(".group-side h2", { hasText: first }).first().waitFor();
        await page.selectOption("#group-second", "pap-CW");
        await page.locator('.group-side[lang="pap-CW"]').waitFor();
        assert.doesNotMatch(JSON.stringify(await kept(page)), /=/);
        assert.deepEqual(visit.complaints, []);
      }));

    test("the screens of the helper's view meet WCAG 2.2 AA", async () => {
      for (const path of ["", "/form", "/reference", "/check", "/group"]) {
        await site.with(STILL, async (visit) => {
          const { page } = visit;
          await page.addInitScript(() => sessionStorage.setItem("helper", "dutch 2024-12-31"));
          await withAxe(page);
          await open(visit, `/${tag}/helper${path}`);
          await page.locator(".helper-bar .notice").waitFor();
          assert.deepEqual(await findings(page), [], path);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${path} is ${wide} px too wide`);
        });
      }
    });
  });
}
