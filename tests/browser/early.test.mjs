// What can be read before the program is there, without it, and how the app takes its place.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { arrive, arriveAtQuestion, open, reads, said, withoutProgram } from "./support/app.mjs";
import { suite } from "./support/suite.mjs";
import { LANGUAGES, WALKED, direction, plain, texts } from "./support/texts.mjs";

const site = suite();
const FIRST_TIME = { serviceWorkers: "block" };
const { APP_DIR } = process.env;
const STARTS = ["index.html", ...LANGUAGES.map((tag) => `${tag}.html`)];
const SCREENS = {
  "": "start-title",
  "/thinking": "think-title",
  "/returned": "returned-title",
  "/helping": "helper-title",
  "/about": "about-title",
};

/** Keeps in the page which of its parts have jumped, from its beginning, and from where to where. */
const watchJumps = (page) =>
  page.addInitScript(() => {
    window.jumps = [];
    const place = ({ x, y, width, height }) => [x, y, width, height];
    new PerformanceObserver((list) => {
      for (const jump of list.getEntries())
        for (const { node, previousRect, currentRect } of jump.sources)
          window.jumps.push([node?.outerHTML?.slice(0, 200), place(previousRect), place(currentRect)]);
    }).observe({ type: "layout-shift", buffered: true });
  });

const appStands = (page) => page.locator("#boot").waitFor({ state: "detached" });

/** What a page says before the app is there. */
const early = (page) => page.locator("#boot h1");

test("each public screen is read before the program is there, and the app takes its place without a jump", async () => {
  for (const [at, tag] of WALKED.entries()) {
    // Each language has its start and one more; a test of the program looks at all of them.
    for (const path of ["", Object.keys(SCREENS)[1 + at]].filter((path) => path !== undefined)) {
      const id = SCREENS[path];
      await site.with(FIRST_TIME, async (visit) => {
        const { page } = visit;
        await watchJumps(page);
        const release = await withoutProgram(page);
        await visit.at(`/${tag}${path}`);
        assert.equal(await said(early(page)), texts(tag).get(id));
        assert.ok(await early(page).isVisible());
        assert.equal(await page.locator("html").getAttribute("lang"), tag);
        const words = await said(page.locator("#boot .screen").first());
        const title = await page.title();
        release();
        await appStands(page);
        assert.equal(await said(page.locator("#main .screen")), words, "the app says the same");
        assert.equal(await page.title(), title);
        assert.deepEqual(await page.evaluate(() => window.jumps), []);
        assert.equal(await page.locator("main").count(), 1);
        assert.deepEqual(visit.complaints, []);
      });
    }
  }
});

test("what is painted largest at the start is painted before the program is there, and not once more with it", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await page.addInitScript(() => {
      window.largest = [];
      new PerformanceObserver((list) => {
        for (const paint of list.getEntries()) window.largest.push(paint.element?.textContent ?? "");
      }).observe({ type: "largest-contentful-paint", buffered: true });
    });
    const release = await withoutProgram(page);
    await visit.at("/tr");
    await page.waitForFunction(() => window.largest.some((text) => text.length > 40));
    const before = await page.evaluate(() => window.largest);
    release();
    await appStands(page);
    // What is reported of a frame comes after the frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.deepEqual(await page.evaluate(() => window.largest), before);
  }));

test("on a host whose policy knows an earlier style, the start fetches its style as a file", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await page.route(`${site.url}/tr`, async (route) => {
      const answer = await route.fetch();
      const policy = answer.headers()["content-security-policy"];
      assert.match(policy, / 'sha256-[^']+'/);
      const headers = { ...answer.headers(), "content-security-policy": policy.replace(/ 'sha256-[^']+'/, "") };
      await route.fulfill({ response: answer, headers });
    });
    await visit.at("/tr");
    await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--ground"));
    await reads(page, texts("tr").get("start-title"));
  }));

test("help nearby comes without a jump, the places too", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await watchJumps(page);
    const release = await withoutProgram(page);
    await visit.at("/tr/nearby");
    await early(page).waitFor();
    release();
    await appStands(page);
    await page.locator("#fresh").waitFor();
    assert.deepEqual(await page.evaluate(() => window.jumps), []);
  }));

test("the bare address is read in the visitor's language, in Dutch where that is none of ours", async () => {
  const wanted = {
    "tr-TR": "tr",
    "ar-MA": "ar",
    "pap-AW": LANGUAGES.includes("pap-AW") ? "pap-AW" : "pap-CW",
    "de-DE": "nl-simple",
    "nl-BE": "nl-simple",
    "en-GB": "en",
    // What phones call the languages of Kurdistan and of Afghanistan.
    "ku-Arab-IQ": "ckb",
    "ku-TR": "ku",
    "prs-AF": "fa",
    "sr-Latn-RS": "sr-Latn",
  };
  for (const [locale, tag] of Object.entries(wanted)) {
    await site.with({ ...FIRST_TIME, locale }, async (visit) => {
      const { page } = visit;
      const release = await withoutProgram(page);
      await visit.at("/");
      const title = texts(tag).get("start-title");
      assert.equal(await said(early(page)), title, locale);
      assert.equal(await page.locator("html").getAttribute("dir"), direction(tag));
      release();
      await appStands(page);
      await reads(page, title);
      assert.equal(new URL(page.url()).pathname, `/${tag}`);
      assert.deepEqual(visit.complaints, []);
    });
  }
});

test("at the bare address a language that the page does not hold is fetched as a page", () =>
  site.with({ ...FIRST_TIME, locale: "tr-TR" }, async (visit) => {
    const { page } = visit;
    const release = await withoutProgram(page);
    await page.route(`${site.url}/`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/<template lang="tr".*?<\/template>/s, "");
      await route.fulfill({ response: answer, body });
    });
    await visit.at("/");
    await page.locator("#boot h1", { hasText: texts("tr").get("start-title") }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "tr");
    release();
    await appStands(page);
    assert.equal(new URL(page.url()).pathname, "/tr");
    assert.deepEqual(visit.complaints, []);
  }));

test("a button that is tapped early does what it says when the program comes", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    const release = await withoutProgram(page);
    await visit.at("/ar");
    const card = page.locator("#boot nav.cards button.card");
    await card.tap();
    assert.equal(await card.getAttribute("aria-busy"), "true", "it shows that it was tapped");
    release();
    await arriveAtQuestion(page);
    assert.deepEqual(visit.complaints, []);
  }));

test("a group that is opened early stays open, and the event in it that is tapped begins", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    const release = await withoutProgram(page);
    await visit.at("/tr/returned");
    await page.locator("#boot summary").nth(1).tap();
    const last = page.locator("#boot details").nth(1).locator("button.card").last();
    await last.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => window.scrollY);
    release();
    await appStands(page);
    assert.equal(await page.locator("details").nth(1).getAttribute("open"), "");
    assert.equal(await page.evaluate(() => window.scrollY), top, "the page stays where it is");
    await page.locator("details").nth(1).locator("button.card").last().tap();
    await arriveAtQuestion(page);
    assert.deepEqual(visit.complaints, []);
  }));

test("a link that is tapped early leads on at once, also back, while the program goes on coming", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    const release = await withoutProgram(page);
    await visit.at("/tr");
    await page.evaluate(() => (window.mark = "same page"));
    const shows = (tag, id) => page.locator("#boot h1", { hasText: texts(tag).get(id) }).waitFor();
    await page.locator("#boot nav.cards a.card").first().tap();
    await shows("tr", "think-title");
    assert.equal(new URL(page.url()).pathname, "/tr/thinking");
    await page.goBack();
    await shows("tr", "start-title");
    await page.locator("#boot nav.cards a.card").nth(1).tap();
    await shows("tr", "returned-title");
    release();
    await appStands(page);
    await reads(page, texts("tr").get("returned-title"));
    assert.equal(await page.evaluate(() => window.mark), "same page");
    await page.goBack();
    await reads(page, texts("tr").get("start-title"));
    assert.deepEqual(visit.complaints, []);
  }));

test("another language that is tapped early is read at once, and the app comes in it", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    const release = await withoutProgram(page);
    await visit.at("/nl-simple");
    await page.locator("#boot .chip", { hasText: "العربية" }).tap();
    await page.locator("#boot h1", { hasText: texts("ar").get("start-title") }).waitFor();
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    release();
    await appStands(page);
    await reads(page, texts("ar").get("start-title"));
    assert.deepEqual(visit.complaints, []);
  }));

test("the focus stays on what it was on when the app comes, and goes nowhere where it was nowhere", async () => {
  await site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    const release = await withoutProgram(page);
    await visit.at("/en");
    const card = page.locator("#boot nav.cards a.card").last();
    const words = await said(card);
    await card.focus();
    release();
    await appStands(page);
    assert.equal(plain(await page.evaluate(() => document.activeElement.innerText)), words);
    assert.ok(await page.evaluate(() => document.activeElement.matches("#screen a.card")));
  });
  await site.with(FIRST_TIME, async (visit) => {
    await open(visit, "/en");
    await appStands(visit.page);
    assert.equal(await visit.page.evaluate(() => document.activeElement.tagName), "BODY");
  });
});

test("in every language every public screen is a page in that language, with its title and its heading", async () => {
  for (const tag of LANGUAGES) {
    for (const [path, id] of Object.entries(SCREENS)) {
      const page = await (await fetch(`${site.url}/${tag}${path}`)).text();
      assert.ok(page.includes(`<html lang="${tag}" dir="${direction(tag)}" class="early">`), `${tag}${path}`);
      const text = page.replace(/<style.*?<\/style>/s, "").replace(/&#39;/g, "'");
      const words = plain(text.replace(/<(?!title>)[^>]*>/g, ""));
      assert.ok(words.includes(texts(tag).get(id)), `${tag}${path}: ${id}`);
      assert.doesNotMatch(words, /\[[a-z-]+\]/, "a message is missing");
    }
  }
});

test("without scripts every public screen and the law can be read, and no dead button is shown", async () => {
  for (const tag of WALKED) {
    await site.with({ javaScriptEnabled: false }, async (visit) => {
      const { page } = visit;
      await visit.at(`/${tag}`);
      assert.equal(await said(early(page)), texts(tag).get("start-title"));
      const button = page.locator("#boot button").first();
      assert.equal(await button.isVisible(), false);
      await page.locator("#boot nav.cards a.card").first().click();
      assert.equal(await said(early(page)), texts(tag).get("think-title"));
      await page.locator(`noscript a[href="/${tag}/law"]`).click();
      assert.equal(await page.locator("ol.rules > li").count(), 16);
      await page.locator(`a[href="/${tag}/law/keep-aow"]`).click();
      assert.equal(await said(page.locator("h1")), texts(tag).get("keep-aow"));
      assert.ok(await page.locator('a[href^="https://wetten.overheid.nl/"]').first().isVisible());
      await page.locator(`a[href="/${tag}/numbers"]`).click();
      assert.ok((await page.locator('a[href^="tel:+31"]').count()) >= 4);
    });
  }
  await site.with({ javaScriptEnabled: false }, async (visit) => {
    await visit.at("/");
    assert.equal(await said(early(visit.page)), texts("nl-simple").get("start-title"));
  });
});

test("an address that does not exist is told so, with the way back in every language", async () => {
  for (const path of ["/nonsense", "/tr/nonsense", "/tr/law/nonsense", "/tr/thinking/more"]) {
    const answer = await fetch(site.url + path);
    assert.equal(answer.status, 404, path);
    const words = await answer.text();
    for (const tag of LANGUAGES) assert.ok(words.includes(`href="/${tag}"`), tag);
  }
  await site.with(FIRST_TIME, async (visit) => {
    await visit.at("/nonsense");
    await visit.page.locator('a[href="/tr"]').click();
    await reads(visit.page, texts("tr").get("start-title"));
  });
});

const pages = readdirSync(APP_DIR, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".html"))
  .sort();

test("every link between pages leads to a page, and no page holds a script or, but for the start, a style", async () => {
  const known = new Map();
  for (const name of pages) {
    const page = readFileSync(join(APP_DIR, name), "utf8");
    for (const [, address] of page.matchAll(/<a\s[^>]*href="(\/[^"#]*)"/g)) {
      if (!known.has(address)) known.set(address, (await fetch(site.url + address)).status);
      assert.equal(known.get(address), 200, `${name} ${address}`);
    }
    for (const [script] of page.matchAll(/<script[^>]*>/g)) {
      assert.match(script, /\ssrc="|type="application\/ld\+json"/, name);
    }
    // The start holds its style; that the policy allows it, the browser tells: it complains of nothing.
    assert.equal(/<style/.test(page), STARTS.includes(name), name);
    assert.doesNotMatch(page, /<[^>]*\s(style|on[a-z]+)=/, name);
  }
  assert.ok(known.size > 200, `${known.size}`);
});

test("only public screens are pages", () => {
  const own = Object.keys(SCREENS).map((path) => path.slice(1));
  // What is published for programs and other sites has pages of its own.
  const screens = pages.filter((name) => name.includes("/") && !/^(data|engine)\//.test(name));
  for (const name of screens) {
    const path = name.replace(/^[^/]+\/|\.html$/g, "");
    assert.ok(own.includes(path) || /^(law|numbers|law\/(keep|event|brochure)-[a-z0-9-]+)$/.test(path), name);
  }
});

test("the start in each language with its styles and what takes it over is 14 kB or less on its way", () => {
  const sent = (name) => {
    const file = join(APP_DIR, name);
    return statSync(readdirSync(APP_DIR).includes(`${name}.br`) || name.startsWith("assets/") ? `${file}.br` : file)
      .size;
  };
  for (const name of STARTS) {
    const page = readFileSync(join(APP_DIR, name), "utf8");
    assert.ok(page.includes("<style data-file=") && !page.includes('rel="stylesheet"'), `${name} waits for its style`);
    const sum = [name, "boot.js"].reduce((sum, file) => sum + sent(file), 0);
    assert.ok(sum <= 14_000, `${name}: ${sum}`);
  }
});

test("the policy lets the data for machines be, which no browser runs", () =>
  site.with(FIRST_TIME, async (visit) => {
    const { page } = visit;
    await page.addInitScript(() => {
      window.forbidden = [];
      document.addEventListener("securitypolicyviolation", (event) => window.forbidden.push(event.violatedDirective));
    });
    await open(visit, "/en");
    await visit.at("/en/law");
    assert.equal(await page.locator('script[type="application/ld+json"]').count(), 1);
    assert.deepEqual(await page.evaluate(() => window.forbidden), []);
    assert.deepEqual(visit.complaints, []);
  }));
