// Browsers that lack something, or forbid it, as those inside other apps do: it is missing, and all else is there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fillDate, heading, open, reads } from "./support/app.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
const DUTCH = texts("nl-simple");

/** Ways in which something can be lacking, each run in the page before anything else. */
const gone = ([owner, name]) => {
  const from = owner.split(".").reduce((part, step) => part?.[step], window);
  for (let part = from; part; part = Object.getPrototypeOf(part)) delete part[name];
};
const undefined_ = ([owner, name]) => {
  const of = owner.split(".").reduce((part, step) => part?.[step], window);
  if (of) Object.defineProperty(of, name, { value: undefined, configurable: true });
};
const null_ = ([owner, name]) => {
  const of = owner.split(".").reduce((part, step) => part?.[step], window);
  if (of) Object.defineProperty(of, name, { value: null, configurable: true });
};
const forbidden = ([owner, name]) => {
  const get = () => {
    throw new DOMException("forbidden here", "SecurityError");
  };
  const of = owner.split(".").reduce((part, step) => part?.[step], window);
  Object.defineProperty(of, name, { get, configurable: true });
};

/** What a browser may lack, or have in name only. */
const OBJECTS = [
  ["window", "speechSynthesis"],
  ["window", "sessionStorage"],
  ["window", "history"],
  ["window", "caches"],
  ["navigator", "languages"],
  ["navigator", "geolocation"],
  ["navigator", "serviceWorker"],
];
const OPTIONAL = [
  ...OBJECTS,
  ["History.prototype", "pushState"],
  ["window", "BroadcastChannel"],
  ["window", "matchMedia"],
  ["window", "FinalizationRegistry"],
  ["navigator", "share"],
  ["WebAssembly", "instantiateStreaming"],
];
/** What nothing here should need. */
const OTHERS = [
  ["window", "SpeechSynthesisUtterance"],
  ["window", "SpeechSynthesisVoice"],
  ["window", "localStorage"],
  ["window", "AbortController"],
  ["window", "IntersectionObserver"],
  ["window", "ResizeObserver"],
  ["window", "requestIdleCallback"],
  ["window", "PageTransitionEvent"],
  ["window", "performance"],
  ["navigator", "language"],
  ["navigator", "clipboard"],
  ["navigator", "permissions"],
  ["History.prototype", "replaceState"],
];
const FORBIDDEN = OBJECTS.filter(([, name]) => name !== "languages");

/** Without options of its own, as a browser has that knows none of them. */
const plainFetch = () => {
  const full = window.fetch;
  window.fetch = (address) => full(address);
};
const noLanguages = () => Object.defineProperty(navigator, "languages", { value: [] });

/**
 * From the start page through "I have gone back" and the first event there to its outcome, then to
 * another screen and back: every heading on the way.
 */
async function wholeEvent(visit) {
  const { page } = visit;
  await open(visit, "/nl-simple");
  await page.locator("main nav .card").nth(2).tap();
  await reads(page, DUTCH.get("returned-title"));
  await page.locator("details.fold summary").first().tap();
  const trail = [await heading(page)];
  const next = async (tap) => {
    await tap();
    await page.waitForFunction(
      (old) => document.getElementById("heading")?.innerText.replace(/[\u2066-\u2069]/g, "") !== old,
      trail.at(-1),
    );
    trail.push(await heading(page));
  };
  await next(() => page.locator("details.fold button.card").first().tap());
  const go = page.locator("form button.main");
  while (await go.count()) {
    assert.ok(trail.length < 20, trail.join("\n"));
    if (await page.locator("#year").count()) await fillDate(page, "2026-05-31");
    else if (await page.locator("#number").count()) await page.fill("#number", "1");
    else await page.locator("input[name=answer]").nth(1).check();
    await next(() => go.tap());
  }
  assert.ok(trail.length > 4, trail.join("\n"));
  await page.locator('footer a[href$="/about"]').tap();
  await reads(page, DUTCH.get("about-title"));
  await page.locator("button.back").tap();
  await reads(page, trail.at(-1));
  return trail;
}

let walk;
/** What a browser that lacks nothing shows. */
const whole = () => (walk ??= site.with({}, wholeEvent));

/** A visitor to whom all is done before the page, who then comes to the same outcome as any other. */
const lacking = (scripts) =>
  site.with({}, async (visit) => {
    const expected = await whole();
    for (const [script, argument] of scripts) await visit.page.addInitScript(script, argument);
    assert.deepEqual(await wholeEvent(visit), expected);
    assert.equal(await visit.page.locator("#panic").isVisible(), false);
    assert.deepEqual(visit.complaints, []);
  });

for (const part of OPTIONAL) {
  test(`without ${part.join(".")} an event is told to its outcome`, () => lacking([[gone, part]]));
}

test("where no language is preferred, or the languages are null, an event is told to its outcome", async () => {
  await lacking([[noLanguages]]);
  await lacking([[null_, ["navigator", "languages"]]]);
});

test("where everything that can be lacking is, an event is told to its outcome", async () => {
  for (const way of [gone, undefined_])
    await lacking([...OPTIONAL.concat(OTHERS).map((part) => [way, part]), [plainFetch]]);
  await lacking(OBJECTS.map((part) => [null_, part]));
});

test("where everything that can be forbidden is, an event is told to its outcome", () =>
  lacking(FORBIDDEN.map((part) => [forbidden, part])));

test("where places and positions cannot be had from the phone, help nearby is there", () =>
  site.with({}, async (visit) => {
    for (const part of OPTIONAL.concat(OTHERS)) await visit.page.addInitScript(undefined_, part);
    await open(visit, "/nl-simple/nearby");
    await visit.page.locator("#place").fill("3511");
    await visit.page.locator("form button.main").tap();
    await visit.page.locator(".counter h3").first().waitFor();
    assert.deepEqual(visit.complaints, []);
  }));

test("a browser that does not know :has loses nothing else with it", () => {
  for (const name of ["main", "helper"]) {
    const style = readFileSync(new URL(`../../assets/${name}.css`, import.meta.url), "utf8").replace(
      /\/\*[^]*?\*\//g,
      "",
    );
    for (const [, list] of style.matchAll(/([^{};]*:has\([^{};]*)\{/g)) {
      if (list.trim().startsWith("@supports")) continue;
      let outside = list;
      while (/\([^()]*\)/.test(outside)) outside = outside.replace(/\([^()]*\)/g, "");
      assert.ok(!outside.includes(","), list);
    }
  }
  // A visitor who goes by keyboard sees the focus on an answer all the same.
  const main = readFileSync(new URL("../../assets/main.css", import.meta.url), "utf8");
  assert.match(main, /@supports selector\(:has\(\*\)\) \{\s*\.choice input:focus-visible \{\s*outline: none;/);
});
