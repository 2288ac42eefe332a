// Whole walks: from the start page by the second card to a verdict, its reasons, and help nearby.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import {
  arrive,
  begin,
  focused,
  heading,
  kept,
  open,
  readyForOffline,
  remember,
  said,
  saidAll,
  serveAndListen,
  toResult,
  unfold,
  verdict,
  walk,
} from "./support/app.mjs";
import { BASE, CONDITIONS, outcome, person } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { LANGUAGES as ALL, direction, plain, texts } from "./support/texts.mjs";

const site = suite();
const LANGUAGES = ["nl-simple", "tr", "ar"];
const SETTLED_BY_AGE = ["application-in-time", "nationality", "age-55"];

const PEOPLE = [
  { who: "somebody who meets every condition", answers: BASE, verdict: "eligible" },
  {
    who: "somebody born in 1990",
    answers: { ...BASE, "birth-date": "1990-01-01" },
    verdict: "not-eligible",
    fails: ["age-55"],
    open: CONDITIONS.filter((id) => !SETTLED_BY_AGE.includes(id)),
    // The age settles it, so nothing that comes later is asked.
    asked: (asked) => asked.at(-1) === "birth-date" && asked.length <= 3,
  },
  {
    who: "somebody with unpaid debts to the State",
    answers: person("G64"),
    verdict: "not-eligible",
    fails: ["state-debts"],
    open: ["not-detained", "not-evading-sentence"],
    asked: (asked) => asked.at(-1) === "state-debts" && asked.length > 15,
  },
  {
    who: "somebody who would rather not tell of debts",
    answers: { ...BASE, "state-debts": "?" },
    verdict: "undetermined",
    open: ["state-debts"],
    missing: ["state-debts"],
  },
  {
    who: "somebody born in 1969, with no day or month",
    answers: person("G12p"),
    verdict: "undetermined",
    open: ["age-55"],
    missing: ["birth-date"],
    partial: true,
  },
];

const { records } = JSON.parse(readFileSync(new URL("../../public/feed/places.json", import.meta.url), "utf8"));
/** The municipality of Utrecht in the places. */
const UTRECHT = records.find(({ kind, service_area }) => kind === "municipality" && service_area === "Utrecht");
const digits = (text) => text.replace(/\D/g, "");

/** Opens a condition: it holds the rule in our words and a link to the article as it read on a day. */
async function opensToItsArticle(page, language, id) {
  const titles = ["holds", "fails", "open"].map((ending) => language.get(`law-${id}-${ending}`));
  await unfold(page);
  const reasons = page.locator("details.reason");
  const all = await saidAll(reasons.locator("summary strong"));
  const reason = reasons.nth(all.findIndex((title) => titles.includes(title)));
  const inside = reason.locator(".inside");
  assert.equal(await inside.isVisible(), false, "closed at first");
  await reason.locator("summary").tap();
  await inside.waitFor();
  const text = await said(inside);
  assert.ok(text.includes(language.get(`law-${id}-rule`)), "says what the law says");
  const link = inside.locator('a[href^="https://wetten.overheid.nl/"]');
  const address = await link.getAttribute("href");
  const match = /^https:\/\/wetten\.overheid\.nl\/BWBR0010424\/(\d{4}-\d\d-\d\d)[#/]/.exec(address);
  assert.ok(match, `${address} is the Act as it read on a day`);
  assert.ok(
    text.includes(language.get("result-law-text", { date: language.date(match[1]) })),
    "says that day in words",
  );
  return { text, inside };
}

for (const tag of LANGUAGES) {
  describe(`in ${tag}`, () => {
    const language = texts(tag);
    for (const { who, answers, asked: expected, ...result } of PEOPLE) {
      test(`${who} reads "${result.verdict}" and why`, () =>
        site.with({}, async (visit) => {
          const { page, complaints } = visit;
          await begin(visit, tag);
          const asked = await walk(page, answers);
          if (expected) assert.ok(expected(asked), `asked: ${asked.join(", ")}`);
          await toResult(page);
          assert.deepEqual(await verdict(page, language), {
            verdict: result.verdict,
            conditions: outcome(result),
          });
          const all = await said(page.locator("#main"));
          assert.equal(all.split(language.get("svb-decides")).length, 2, "that the SVB decides stands there once");
          assert.ok(
            all.includes(language.attribute(`verdict-${result.verdict}`, "text")),
            "one sentence says what it means",
          );
          for (const slug of result.missing ?? []) {
            const { text } = await opensToItsArticle(page, language, result.open[0]);
            assert.ok(text.includes(language.get("result-missing")), "says that something is missing");
            assert.ok(text.includes(language.get(`about-${slug}`)), `says that it is ${slug}`);
            assert.equal(
              text.includes(language.get("result-partial")),
              Boolean(result.partial),
              "asks for the whole date",
            );
          }
          assert.deepEqual(complaints, []);
        }));
    }

    test("every condition opens to its article with a dated link, and offers to change each answer it rests on", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        const { asked, entries } = await site.walked("base", BASE);
        await remember(visit, entries);
        await open(visit, `/${tag}/result`);
        for (const id of CONDITIONS) await opensToItsArticle(page, language, id);
        const links = page.locator("details.reason .inside .changes a");
        const changes = await links.evaluateAll((links) => links.map((link) => link.dataset.to.split(/[/?]/)[1]));
        for (const slug of asked) assert.ok(changes.includes(slug), `${slug} can be changed`);
      }));

    test("from the verdict to the counter of the own municipality: phone, route and date of 3511", () =>
      site.with({}, async (visit) => {
        const { page } = visit;
        await begin(visit, tag);
        await walk(page, { ...BASE, "birth-date": "1990-01-01" });
        await toResult(page);
        await page.locator('main a.card[data-to="nearby"]').tap();
        await arrive(page, "/nearby");
        await page.locator("#place").fill("3511");
        await page.locator("form button.main").tap();
        const first = page.locator(".counter").first();
        await first.waitFor();
        await focused(page, "found");
        const {
          service_area: name,
          phones: [phone],
          checked,
        } = UTRECHT;
        assert.equal(await said(first.locator("h3")), language.get("nearby-municipality", { municipality: name }));
        assert.ok((await said(first)).includes(language.get("nearby-own")), "it is the own municipality");
        await first.locator("details.rest summary").tap();
        const call = first.locator('a[href^="tel:"]');
        assert.equal(await said(call), language.get("nearby-call", { phone }));
        assert.equal(digits(await call.getAttribute("href")).slice(-5), digits(phone).slice(-5));
        const links = await first
          .locator("a")
          .evaluateAll((links) => links.map((link) => ({ text: link.innerText, href: link.href, rel: link.rel })));
        const route = links.find((link) => plain(link.text) === language.get("nearby-route"));
        assert.ok(/^(https|geo):/.test(route?.href), `${route?.href} shows the way`);
        for (const link of links.filter((link) => link.href.startsWith("http"))) {
          assert.ok(link.rel.includes("noreferrer"), `${link.href} is not told where the visitor comes from`);
        }
        assert.ok((await said(first)).includes(language.get("nearby-checked", { date: language.date(checked) })));
        const distances = await saidAll(page.locator(".counter .distance"));
        assert.ok(distances.length > 1, "others are near it");
        assert.equal(await page.locator("html").getAttribute("dir"), direction(tag));
      }));
  });
}

test("no request leaves the page's own site or depends on an answer, and no cookie is set, in a whole walk", async (t) => {
  const { url, hits, stop } = await serveAndListen();
  t.after(stop);
  await site.with({ url, locale: "tr" }, async (visit) => {
    const { page, context, requests, complaints } = visit;
    await begin(visit, "tr");
    // It fetches everything for use without a network, in every language, and that has nothing to do with answers.
    await readyForOffline(page);
    const before = hits.length;
    await walk(page, BASE);
    await toResult(page);
    assert.equal(await heading(page), texts("tr").get("verdict-eligible"));
    assert.deepEqual(hits.slice(before), [], "nothing reaches the server while questions are answered");
    await page.locator('main a.card[data-to="nearby"]').tap();
    await arrive(page, "/nearby");
    await page.locator("#place").fill("3511");
    await page.locator("form button.main").tap();
    await page.locator(".counter").first().waitFor();
    for (const request of requests) assert.ok(request.startsWith(`${url}/`), `${request} leaves the site`);
    const pages = `(${ALL.join("|")})(/(about|helping|returned|thinking))?|app|blank`;
    const publicPage = new RegExp(`^/(${pages})\\.html$`);
    const file =
      /^\/(tr|sw\.js|boot\.js\?[0-9a-f]{16}|assets\/[\w./-]+|feed\/places\.json|[\w-]+\.(svg|png|webmanifest|txt))?$/;
    for (const path of hits) assert.ok(file.test(path) || publicPage.test(path), `${path} is a file of the app`);
    assert.deepEqual(await context.cookies(), [], "no cookie");
    const elsewhere = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    assert.deepEqual(elsewhere, { cookie: "", local: 0, databases: 0 }, "nothing is kept beyond the tab");
    assert.equal((await kept(page)).length, 1, "one thing is kept in the tab");
    assert.deepEqual(complaints, [], "neither errors nor breaches of the security policy");
  });
});

test("also before the service worker is there, nothing reaches the server while questions are answered", async (t) => {
  const { url, hits, stop } = await serveAndListen();
  t.after(stop);
  await site.with({ url, serviceWorkers: "block" }, async (visit) => {
    await begin(visit, "nl-simple");
    const before = hits.length;
    await walk(visit.page, { ...BASE, "birth-date": "1990-01-01" });
    await toResult(visit.page);
    assert.deepEqual(hits.slice(before), []);
  });
});

test("who applied before the first text of the Act that is known here is sent to the SVB, with no conditions", () =>
  site.with({}, async (visit) => {
    const { page } = visit;
    const language = texts("nl-simple");
    await begin(visit, "nl-simple");
    const asked = await walk(page, { ...BASE, "application-received": "2010-05-01" });
    assert.deepEqual(asked, ["application-received"], "nothing else is asked");
    await toResult(page);
    assert.deepEqual(await verdict(page, language), { verdict: "other-rules", conditions: {} });
    assert.equal(await page.locator('main a[href="tel:+31889494000"]').count(), 1);
    assert.deepEqual(visit.complaints, []);
  }));
