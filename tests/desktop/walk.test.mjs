// A visitor of the desktop program: to a verdict in Turkish, to the plan in Arabic, and what is kept when it is opened again.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { BASE } from "../browser/support/people.mjs";
import { plain, texts } from "../browser/support/texts.mjs";
import { closeAll, openWindow, pictureOfAll, until } from "./window.mjs";

const DUTCH = texts("nl-simple");
const TURKISH = texts("tr");
const ARABIC = texts("ar");

const screen = (page) => page.run(() => document.getElementById("screen")?.dataset.screen.split("?")[0] ?? null);
const arrive = (page, where) =>
  page.waitFor((where) => document.getElementById("screen")?.dataset.screen.split("?")[0] === where, where);
const heading = async (page) => plain(await page.waitFor(() => document.getElementById("heading")?.innerText));
const reads = (page, words) => until(words, async () => (await heading(page)) === words);

/** A test with folders of its own. */
const inFolders = (what) => async () => {
  const folder = mkdtempSync(join(tmpdir(), "remigratiewijzer-desktop-"));
  try {
    await what(folder);
  } catch (error) {
    pictureOfAll("failed");
    throw error;
  } finally {
    await closeAll();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Answers the question on screen. */
async function answer(page, slug, given) {
  await page.waitFor(() => document.querySelector("#year, #number, input[name=answer]") !== null);
  const has = (selector) => page.run((selector) => document.querySelector(selector) !== null, selector);
  if (given === "?") {
    const others = await page.run(() => document.querySelectorAll("form > button.card").length);
    await page.tap("form > button.card", others - 1);
  } else {
    if (await has("#year")) {
      const [year, month = "", day = ""] = given.split("-");
      for (const [id, value] of Object.entries({ day, month, year })) if (value) await page.type(`#${id}`, value);
    } else {
      for (const value of [given].flat()) {
        const choice = `input[name=answer][value="${value}"]`;
        if (!(await has(choice))) await page.tap("fieldset button.secondary");
        await page.tap(`label:has(${choice})`);
      }
    }
    await page.tap("form button.main");
  }
  await page.waitFor(
    (slug) => document.getElementById("screen")?.dataset.screen.split("?")[0] !== `question/${slug}`,
    slug,
  );
}

/** Answers what is asked; what is not in the table is not known. */
async function walk(page, answers) {
  const asked = [];
  for (;;) {
    const slug = /^question\/(.+)$/.exec(await until("a screen", () => screen(page).then((it) => it ?? null)))?.[1];
    if (!slug) return asked;
    assert.ok(asked.length < 30, `${asked}`);
    asked.push(slug);
    await answer(page, slug, answers[slug] ?? "?");
  }
}

const chooseLanguage = async (page, tag) => {
  await page.tap(`.languages a:has([lang="${tag}"])`);
  await page.waitFor((tag) => document.documentElement.lang === tag, tag);
};

const kept = (folder, name) => join(folder, "data/remigratiewijzer", name);

describe("the desktop program", { timeout: 240_000 }, () => {
  test(
    "takes a visitor to a verdict in Turkish; the language is remembered, the answers are not",
    inFolders(async (folder) => {
      const page = await openWindow(folder);
      await reads(page, DUTCH.get("start-title"));
      const look = await page.run(() => ({
        ground: getComputedStyle(document.body).backgroundColor,
        icon: document.querySelector("main .card svg use").getBoundingClientRect().width > 0,
        overflow: document.documentElement.scrollWidth > innerWidth,
        panic: document.getElementById("panic").hidden,
      }));
      assert.deepEqual(look, { ground: "rgb(251, 248, 243)", icon: true, overflow: false, panic: true });
      assert.match(page.title(), new RegExp(DUTCH.get("start-title").replace("?", "\\?")));
      await page.picture("start-nl");
      await chooseLanguage(page, "tr");
      await reads(page, TURKISH.get("start-title"));
      await page.tap("main .card", 1);
      await page.waitFor(() => /^question/.test(document.getElementById("screen").dataset.screen));
      await page.waitFor(() => document.activeElement?.id === "heading");
      const asked = await walk(page, { ...BASE, "birth-date": "1990-01-01" });
      assert.ok(asked.includes("birth-date"), `${asked}`);
      await arrive(page, "answers");
      await page.tap("main a.main");
      await arrive(page, "result");
      assert.equal(await heading(page), TURKISH.get("verdict-not-eligible"));
      assert.ok(await page.run(() => scrollY === 0 && document.activeElement.id === "heading"));
      assert.match(page.title(), /Remigratiewijzer/);
      await page.picture("verdict-tr");
      // The keys for "back", and the page's own history, which is what a phone's button for it moves in.
      page.key("alt+Left");
      await arrive(page, "answers");
      await page.run(() => history.back());
      await page.waitFor(() => /^question/.test(document.getElementById("screen").dataset.screen));
      await page.close();
      assert.deepEqual([page.errors().match(/panicked/), existsSync(kept(folder, "answers.txt"))], [null, false]);

      const again = await openWindow(folder);
      await reads(again, TURKISH.get("start-title"));
      assert.deepEqual(await again.run(() => [document.documentElement.lang, document.dir]), ["tr", "ltr"]);
      await again.tap("main .card", 1);
      await again.waitFor(() => /^question/.test(document.getElementById("screen").dataset.screen));
      await again.close();
    }),
  );

  test(
    "takes a visitor to the plan in Arabic, keeps what is to be kept, and erases it",
    inFolders(async (folder) => {
      const page = await openWindow(folder, { lang: "ar_MA.UTF-8" });
      await reads(page, ARABIC.get("start-title"));
      assert.deepEqual(await page.run(() => [document.documentElement.lang, document.dir]), ["ar", "rtl"]);
      await page.picture("start-ar");
      await page.tap("main .card", 0);
      await arrive(page, "thinking");
      await page.tap("main .card", 0);
      await page.waitFor(() => /^question/.test(document.getElementById("screen").dataset.screen));
      await walk(page, {
        stay: "for_good",
        "birth-date": "1958-05-01",
        receives: ["aow", "aio"],
        destination: "MA",
        nationalities: ["MA"],
        departure: "2027-03-01",
        alone: "yes",
      });
      if ((await screen(page)) === "answers") await page.tap("main a.main");
      await arrive(page, "keep");
      await page.tap("button.card:has(use[href$='#list-checks'])");
      await arrive(page, "plan");
      const first = await page.waitFor(() => document.querySelector(".step summary strong")?.innerText);
      assert.ok(plain(first).length > 3);
      await page.picture("plan-ar");

      // A file for the calendar goes where its place is told.
      await page.tap("button:has(use[href$='#calendar-plus'])");
      const files = await until("the file", () => {
        const found = readdirSync(join(folder, "home/Downloads"));
        return found.length ? found : null;
      });
      assert.match(files[0], /\.ics$/);
      const file = join(folder, "home/Downloads", files[0]);
      assert.match(readFileSync(file, "utf8"), /^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/);
      await page.waitFor((name) => document.body.innerText.includes(name), files[0]);

      // Kept by choice, for this user alone.
      await page.tap("a.card[data-to='take']");
      await arrive(page, "take");
      await page.tap("button:has(use[href$='#smartphone'])");
      await until("the answers", () => existsSync(kept(folder, "answers.txt")));
      assert.equal(statSync(kept(folder, "answers.txt")).mode & 0o777, 0o600);
      await page.picture("take-ar");
      await page.close();

      const again = await openWindow(folder, { lang: "ar_MA.UTF-8" });
      await reads(again, ARABIC.get("start-title"));
      await again.waitFor(
        (words) => document.querySelector("main").innerText.includes(words),
        ARABIC.get("kept-go-on"),
      );
      await again.picture("kept-ar");
      await again.tap("main .notice button", 0);
      await arrive(again, "plan");
      await again.tap("footer button.plain");
      await again.tap("footer .notice button", 0);
      await arrive(again, "");
      await until("nothing", () => !existsSync(kept(folder, "answers.txt")));
      await again.close();
    }),
  );

  test(
    "loses no letter of what is typed quickly, and opens links outside",
    inFolders(async (folder) => {
      const opened = join(folder, "opened");
      const browser = join(folder, "browser");
      writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$1" >>'${opened}'\n`, { mode: 0o755 });
      const page = await openWindow(folder, { env: { BROWSER: browser } });
      await page.tap("main a.card[data-to='nearby']");
      await arrive(page, "nearby");
      for (const delay of [0, 5, 30]) {
        await page.run(() => {
          const field = document.getElementById("place");
          if (!field) return;
          field.value = "";
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        });
        await page.type("#place", "Rotterdam", delay);
        await until(`Rotterdam, ${delay}`, () =>
          page.run(() => document.getElementById("place").value === "Rotterdam"),
        );
      }
      page.key("Return");
      const found = await page.waitFor(() => document.querySelector(".counter h3")?.innerText);
      assert.equal(plain(found), DUTCH.get("nearby-municipality", { municipality: "Rotterdam" }));
      await page.waitFor(() => document.activeElement?.id === "found");
      await page.picture("rotterdam");
      // The map knows where it is tapped.
      await page.tap(".map-card summary");
      const view = () => page.run(() => document.querySelector("#map svg").getAttribute("viewBox"));
      const before = await page.waitFor(() => document.querySelector("#map svg")?.getAttribute("viewBox"));
      await page.tap("#map");
      await until("another part of the map", async () => (await view()) !== before);
      await page.picture("map");
      await page.tap(".counter details.rest summary");
      for (const [selector, expected] of [
        ['.counter a[href^="tel:"]', /^tel:/],
        ['.counter details[open] a[href^="https:"]', /^https:/],
      ]) {
        await page.tap(selector);
        await until(
          selector,
          () =>
            existsSync(opened) &&
            readFileSync(opened, "utf8")
              .split("\n")
              .some((line) => expected.test(line)),
        );
      }
      assert.equal(await screen(page), "nearby");
      await page.close();
    }),
  );

  test(
    "shows the panic screen after a panic, and goes on from it",
    inFolders(async (folder) => {
      const page = await openWindow(folder, { lang: "tr_TR.UTF-8" });
      await reads(page, TURKISH.get("start-title"));
      await page.run(() => window.native.fail()).catch(() => null);
      assert.equal(await page.ended, "SIGABRT");
      // The program has started itself again, with the same inspector.
      const again = await page.again();
      const told = () => {
        const panic = document.getElementById("panic");
        return !panic.hidden && document.getElementById("main").hidden ? panic.innerText : null;
      };
      await until("the panic screen in Turkish", async () =>
        plain(await again.run(told)).includes(TURKISH.get("panic-text")),
      );
      await again.picture("panic-tr");
      await again.tap("#panic-restart");
      await reads(again, TURKISH.get("start-title"));
      assert.ok(!existsSync(kept(folder, "stopped")));
      await again.close();
    }),
  );

  test(
    "closes when it is left quickly",
    inFolders(async (folder) => {
      const page = await openWindow(folder);
      await page.tap("main .card", 1);
      await page.waitFor(() => /^question/.test(document.getElementById("screen").dataset.screen));
      await page.tap("footer a.plain:has(use[href$='#log-out'])");
      assert.equal(await page.ended, 0);
    }),
  );
});
