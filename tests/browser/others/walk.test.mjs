// The same walk in browsers other than Chromium: the start, questions, a verdict, help nearby, Arabic, and all of it without a
// network. script/test-browsers runs it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { serve } from "../support/app.mjs";
import { BASE } from "../support/people.mjs";
import { plain, texts } from "../support/texts.mjs";
import { firefox, webkit } from "./drivers.mjs";

const WANTED = (process.env.BROWSERS ?? "firefox webkit").split(" ");
const ANSWERS = { ...BASE, "birth-date": "1990-01-01" };

const screenIs = (word) => document.getElementById("screen")?.dataset.screen.split("?")[0] === word;
const reading = (page) =>
  page
    .waitFor(() => !document.getElementById("boot") && document.getElementById("heading")?.innerText)
    .then((text) => plain(text));
const asking = (page) =>
  page.run(() => /^question\/([^?]+)/.exec(document.getElementById("screen")?.dataset.screen)?.[1]);

/** Answers the question on screen: a date or a choice. */
async function answer(page, slug) {
  const given = [ANSWERS[slug]].flat();
  await page.waitFor(() => document.querySelector("#year, input[name=answer]") !== null);
  if (await page.run(() => Boolean(document.getElementById("year")))) {
    const [year, month, day] = given[0].split("-");
    for (const [id, value] of Object.entries({ day, month, year })) await page.type(`#${id}`, value);
  } else {
    for (const value of given) await page.tap(`input[name=answer][value="${value}"]`);
  }
  await page.tap("form button.main");
  await page.waitFor((slug) => !document.getElementById("screen")?.dataset.screen.startsWith(`question/${slug}`), slug);
}

/** From the start to a verdict. */
async function toVerdict(page, url, language) {
  await page.open(`${url}/${language.tag}`);
  assert.equal(await reading(page), language.get("start-title"));
  await page.tap("main nav .card", 1);
  await page.waitFor(() => /^question/.test(document.getElementById("screen")?.dataset.screen));
  const asked = [];
  for (let slug = await asking(page); slug; slug = await asking(page)) {
    assert.ok(slug in ANSWERS && asked.length < 5, `${[...asked, slug]}`);
    asked.push(slug);
    await answer(page, slug);
  }
  await page.waitFor(screenIs, "answers");
  await page.tap("main a.main");
  await page.waitFor(screenIs, "result");
  assert.equal(await reading(page), language.get("verdict-not-eligible"));
}

/** Help near Utrecht. */
async function nearby(page, url, language) {
  await page.open(`${url}/${language.tag}/nearby`);
  await page.waitFor(() => document.getElementById("place") !== null);
  await page.type("#place", "3511");
  await page.tap("form button.main");
  const first = await page.waitFor(() => document.querySelector(".counter h3")?.innerText);
  assert.equal(plain(first), language.get("nearby-municipality", { municipality: "Utrecht" }));
}

/** In the page: whether the worker has everything and serves it. */
const ready = async () => {
  if (!navigator.serviceWorker) return "none";
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active && navigator.serviceWorker.controller ? "ready" : null;
};

const DUTCH = texts("nl-simple");
const ARABIC = texts("ar");
for (const [name, openBrowser] of Object.entries({ firefox, webkit })) {
  test(`the walk in ${name}`, { skip: !WANTED.includes(name), timeout: 180_000 }, async (t) => {
    const site = await serve();
    const page = await openBrowser();
    t.after(async () => {
      await page.close();
      await site.stop();
    });
    t.diagnostic(page.name);
    await toVerdict(page, site.url, DUTCH);
    await nearby(page, site.url, DUTCH);
    await page.open(`${site.url}/ar`);
    assert.equal(await reading(page), ARABIC.get("start-title"));
    const look = await page.run(() => {
      const { left, right } = document
        .querySelector("main nav .card .icon, main nav .card svg")
        .getBoundingClientRect();
      return [
        document.dir,
        getComputedStyle(document.querySelector("#heading")).direction,
        (left + right) / 2 > innerWidth / 2,
      ];
    });
    assert.deepEqual(look, ["rtl", "rtl", true], "Arabic runs from right to left");
    const worker = await page.waitFor(ready);
    t.diagnostic(`without a network: ${worker === "none" ? "this browser has no service worker" : "tried"}`);
    if (worker === "none") return;
    await site.stop();
    // What was answered is still there; and all can be answered anew.
    await page.open(`${site.url}/ar`);
    assert.equal(await reading(page), ARABIC.get("start-title"));
    await page.tap("main nav .card", 1);
    await page.waitFor(screenIs, "answers");
    await page.tap("footer button.plain:not(.text-size)");
    await page.tap("footer .notice button");
    await page.waitFor(screenIs, "");
    await toVerdict(page, site.url, ARABIC);
    await nearby(page, site.url, ARABIC);
    assert.equal(await page.run(() => document.getElementById("panic").hidden), true);
  });
}
