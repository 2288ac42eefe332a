// Somebody who taps anything: the app neither breaks nor goes blank nor complains. The same taps each time, on a slow machine
// fewer of them; SEED=… tries others.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { open } from "./support/app.mjs";
import { suite } from "./support/suite.mjs";

const site = suite();
const SEED = Number(process.env.SEED ?? 20_261_128);
const TAPS = 500;
/** On a slow machine so many milliseconds are enough, and at least so many taps. */
const LONGEST = 25_000;
const FEWEST = 60;
const WORDS = ["0", "7", "31", "12", "1958", "2026", "3511", "Utrecht", "99999999999", "-1", "٣", "<b>", "'", "é", " "];

/** Numbers below a bound, the same for the same seed (mulberry32). */
function lottery(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) % bound;
  };
}

/** In the page: how many things there are that can be tapped or filled in, and where the one with this number is. */
function target(number) {
  // Links to pages that need no app, and away from it, are none of this.
  const leads = (part) => part.tagName !== "A" || part.dataset.to !== undefined;
  const parts = [...document.querySelectorAll("#main :is(a, button, summary, input, select)")].filter(
    (part) => part.checkVisibility() && leads(part) && !part.hasAttribute("download") && !part.disabled,
  );
  if (!parts.length) return null;
  const part = parts[number % parts.length];
  part.scrollIntoView({ block: "center" });
  const { x, y, width, height } = part.getBoundingClientRect();
  const typed = part.tagName === "INPUT" && !/radio|checkbox/.test(part.type);
  const words = (part.textContent || part.value || part.id).trim().slice(0, 40);
  return { x: x + width / 2, y: y + height / 2, typed, kind: part.tagName, words };
}

/** In the page: whether a screen stands, and the program runs. */
const stands = () => {
  const panic = document.getElementById("panic");
  if (panic && !panic.hidden) return "broken";
  const held = document.documentElement.classList.contains("held");
  return !held && Boolean(document.getElementById("heading")?.innerText.trim()) && "stands";
};

describe(`random taps, seed ${SEED}`, () => {
  for (const tag of ["nl-simple", "tr", "ar"]) {
    test(`in ${tag} neither break nor empty the app`, (t) =>
      site.with({}, async (visit) => {
        const { page } = visit;
        const draw = lottery(SEED + tag.length);
        const trail = [];
        const told = () => `SEED=${SEED}, after ${trail.length} taps: ${trail.slice(-8).join(" › ")}`;
        // What would wait for somebody, or leave the page.
        await page.addInitScript(() => {
          window.print = () => {};
          navigator.share = undefined;
        });
        page.on("dialog", (dialog) => dialog.dismiss());
        await open(visit, `/${tag}`);
        const end = Date.now() + LONGEST;
        while (trail.length < TAPS && (Date.now() < end || trail.length < FEWEST)) {
          if (trail.length % 97 === 96) await page.goBack({ waitUntil: "commit" }).catch(() => {});
          const found = await page.evaluate(target, draw(1_000_000));
          assert.ok(found, `nothing can be tapped; ${told()}`);
          trail.push(`${found.kind} ${found.words}`);
          await page.touchscreen.tap(found.x, found.y);
          if (found.typed) await page.keyboard.insertText(WORDS[draw(WORDS.length)]);
          const seen = await page.waitForFunction(stands, null, { polling: 20, timeout: 10_000 }).catch(() => null);
          assert.ok(seen, `the screen is empty; ${told()}`);
          assert.equal(await seen.jsonValue(), "stands", told());
          assert.deepEqual(visit.complaints, [], told());
        }
        t.diagnostic(`${trail.length} taps, SEED=${SEED}`);
      }));
  }
});
