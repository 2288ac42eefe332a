// A browser that translates the page replaces its text nodes by others. Here each word is "translated" by itself, so
// that whatever is shown can be held against a page that nobody touches.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  answer,
  arrive,
  arriveAtQuestion,
  asking,
  begin,
  contains,
  focused,
  open,
  remember,
  said,
  toResult,
  unfold,
  saved,
} from "./support/app.mjs";
import { BASE } from "./support/people.mjs";
import { suite } from "./support/suite.mjs";
import { LANGUAGES, WALKED, texts } from "./support/texts.mjs";

const site = suite();
/** A visitor whose language the app does not have: the page may be translated. */
const POLISH = { locale: "pl-PL", serviceWorkers: "block" };

/** What a translator does to the page, given as a script: to `window.translate()`, and for good to `keepTranslating()`. */
function translator() {
  const made = (text) => {
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    for (const one of [outer, inner]) one.style.verticalAlign = "inherit";
    inner.textContent = text;
    outer.append(inner);
    return outer;
  };
  window.translate = () => {
    const main = document.getElementById("main");
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    for (const node of found) {
      if (node.nodeValue.trim() && node.parentNode.tagName !== "FONT") node.replaceWith(made(node.nodeValue));
    }
  };
  window.keepTranslating = () => {
    window.translate();
    const observer = new MutationObserver(() => {
      window.translate();
      observer.takeRecords();
    });
    observer.observe(document.getElementById("main"), { childList: true, characterData: true, subtree: true });
  };
}

/** Notes on a page every text node that is changed, added or taken away by itself, instead of with its element. */
const watch = (page) =>
  page.evaluate(() => {
    window.offences = [];
    const texts = (nodes) => [...nodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const found = type === "characterData" ? [target] : [...texts(addedNodes), ...texts(removedNodes)];
        for (const node of found) window.offences.push(`${target.outerHTML ?? target.nodeName}: "${node.nodeValue}"`);
      }
    }).observe(document.getElementById("main"), { childList: true, characterData: true, subtree: true });
  });
const offences = (page) => page.evaluate(() => window.offences);

/** Everything that is shown, apart from what is said about the translation itself. */
const shown = (page) =>
  page.evaluate(() => {
    const parts = [...document.querySelector(".screen").children].filter(
      (part) => !part.matches(".translated, .languages"),
    );
    const links = [...document.querySelectorAll("main a[href]")].map((link) => link.getAttribute("href"));
    return [...parts.map((part) => part.innerText), ...links].join("\n");
  });

/** When the translator comes by. */
const MOMENTS = {
  "once, at arrival": { arrive: (page) => page.evaluate(() => window.translate()), step: async () => {} },
  "after each step": {
    arrive: (page) => page.evaluate(() => window.translate()),
    step: (page) => page.evaluate(() => window.translate()),
  },
  "all the time": { arrive: (page) => page.evaluate(() => window.keepTranslating()), step: async () => {} },
};

/** Two visitors who do the same: the page of one is translated. */
async function sideBySide(moment, what) {
  await site.with(POLISH, (plain) =>
    site.with(POLISH, async (translated) => {
      await translated.page.addInitScript(translator);
      const visits = [plain, translated];
      const both = (step) => Promise.all(visits.map((visit) => step(visit.page, visit)));
      /** The two pages show the same, once both have come to rest: either may hear of the feed a moment later. */
      const rest = async (after) => {
        let pair;
        for (let tries = 0; tries < 60; tries++) {
          pair = await both(shown);
          if (pair[0] === pair[1]) break;
          await both((page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve))));
        }
        assert.equal(pair[1], pair[0], after);
      };
      const same = async (after) => {
        await rest(after);
        await moment.step(translated.page);
        await rest(`${after}, once more translated`);
      };
      /** Both visitors take a step, and see the same after it. */
      const step = async (name, how) => {
        await both(how);
        await same(name);
      };
      /** Both open an address. */
      const arriveAt = async (path) => {
        await both((_, visit) => open(visit, path));
        await moment.arrive(translated.page);
        await watch(plain.page);
        await same(`at ${path}`);
      };
      await what({ step, arriveAt, both });
      assert.deepEqual(await offences(plain.page), [], "no text node is touched by itself");
      for (const { complaints } of visits) assert.deepEqual(complaints, []);
    }),
  );
}

/** Switches the language, and waits until the screen is in it. */
const speak = (tag) => async (page) => {
  const list = page.locator(".banner button.tongue");
  if (!(await page.locator(`.languages a[href^="/${tag}"]`).count())) await list.tap();
  await page.locator(`.languages a[href^="/${tag}"]`).first().tap();
  await page.waitForFunction((tag) => document.querySelector(".screen")?.lang === tag, tag);
  await page.locator("#heading").waitFor();
};

for (const [when, moment] of Object.entries(MOMENTS)) {
  describe(`when the page is translated ${when},`, () => {
    test("help nearby shows the office, the number and the problem of what was asked last", () =>
      sideBySide(moment, async ({ step, arriveAt, both }) => {
        const language = texts("nl-simple");
        await both((_, visit) => open(visit, "/nl-simple/nearby"));
        await arriveAt("/nl-simple/nearby");
        const type = (typed) => async (page) => {
          await page.locator("#kind").waitFor();
          await page.locator("#place").fill(typed);
          await page.locator("form button.main").tap();
        };
        const search = (typed, name) => async (page) => {
          await type(typed)(page);
          await page.locator(".counter.own h3", { hasText: name }).waitFor();
        };
        const fail = (typed, id) => async (page) => {
          await type(typed)(page);
          await contains(page, "problem", language.get(id));
        };
        await step("3511", search("3511", "Utrecht"));
        await step("1011", search("1011", "Amsterdam"));
        await step("no postcode", fail("12", "problem-not-a-postcode"));
        await step("nothing typed", fail("", "problem-place-empty"));
        await step("9711", search("9711", "Groningen"));
        await step("in Turkish", speak("tr"));
        await step("3511 once more", search("3511", "Utrecht"));
        await step("only town halls", async (page) => {
          await page.locator("#kind").selectOption("kind=municipality");
          await arrive(page, "/nearby?kind=municipality");
        });
        await step("in Arabic", speak("ar"));
        await step("a place of many", async (page) => {
          await type("Bergen")(page);
          await page.locator("#found button.card").first().waitFor();
        });
        const choices = await both((page) => page.locator("#kind").inputValue());
        assert.deepEqual(choices, ["kind=municipality", "kind=municipality"]);
      }));

    test("a question, its problems, the result and another language are shown as they are", () =>
      sideBySide(moment, async ({ step, arriveAt, both }) => {
        await both((_, visit) => begin(visit, "nl-simple"));
        await arriveAt("/nl-simple/question/application-received");
        const wrong = (month, year) => async (page) => {
          await page.fill("#month", month);
          await page.fill("#year", year);
          await page.locator("form button.main").tap();
          await focused(page, "problem");
        };
        await step("a month that is none", wrong("30", "2024"));
        await step("a year to come", wrong("3", "2999"));
        await step("a question in Arabic", speak("ar"));
        await step("a question in Dutch", speak("nl-simple"));
        for (let [slug] = await both(asking); slug; [slug] = await both(asking)) {
          if (slug === "nationalities") await step("a question in Turkish", speak("tr"));
          await step(slug, (page) => answer(page, slug, BASE[slug]));
        }
        await step("the result", toResult);
        for (const tag of WALKED) await step(`the result in ${tag}`, speak(tag));
        await step("an answer changed", async (page) => {
          await unfold(page);
          await page.locator("details.reason summary").first().tap();
          await page.locator("details.reason .changes a").first().tap();
          await arriveAtQuestion(page);
          await page.locator("form > button.card").last().tap();
          await page.locator("#screen:not([data-screen^='question/'])").waitFor();
          await page.locator("#heading").waitFor();
        });
      }));

    test("an event is answered as it is", () =>
      sideBySide(moment, async ({ step, arriveAt, both }) => {
        const answers = { household: "couple", married: "no", "separated-on": "2090-05-04" };
        await arriveAt("/nl-simple/returned");
        await step("an event", async (page) => {
          const name = texts("nl-simple").get("event-separation");
          const fold = page.locator(".fold", { hasText: name });
          await fold.locator("summary").tap();
          await fold.locator("button.card", { hasText: name }).tap();
          await arriveAtQuestion(page);
        });
        await step("in Papiamentu", speak("pap-CW"));
        for (let [slug] = await both(asking); slug; [slug] = await both(asking)) {
          await step(slug, (page) => answer(page, slug, answers[slug]));
        }
        for (const tag of WALKED) await step(`the answer in ${tag}`, speak(tag));
      }));
  });
}

/** Answers of the ways beside the test, and the screens they are for. */
const ANSWERED = {
  keep: "keep\nstay=for_good\nreceives=aow+wia+participatiewet\ndestination=TR\nnationalities=NL+TR\ndeparture=2090-03-01\nbirth-date=1960-05-06\nalone=no\nwia-kind=iva\ninsured-there=?\n",
  "event/separation": "separation\nhousehold=couple\nmarried=no\nseparated-on=2090-05-04\n",
  "event/amounts":
    "amounts\ndestination=TR\nhousehold=couple\ndeparture=2019-03-01\nreceives=aow\ninsured-there=no\nbirth-date=1950-01-01\ngross-benefits=350\n",
};

test("with another language no screen changes a text node: each text comes with its element", async () => {
  const { entries } = await site.walked("base", BASE);
  const paths = [
    "",
    "thinking",
    "returned",
    "helping",
    "about",
    "nearby",
    "answers",
    "result",
    ...Object.keys(ANSWERED),
  ];
  paths.push("question/partner", "question/nationalities", "question/birth-date", "question/gross-benefits");
  for (const path of paths) {
    await site.with({}, async (visit) => {
      const { page } = visit;
      const answers = ANSWERED[path];
      await remember(visit, answers ? saved(answers) : entries);
      await open(visit, `/nl-simple/${path}`);
      // In the last language of all, the first that is chosen is seen to be whole.
      await watch(page);
      for (const tag of ["tr", "ar", "nl-simple"]) {
        await speak(tag)(page);
        await page.locator("main h1").waitFor();
      }
      assert.deepEqual(await offences(page), [], path);
    });
  }
});

describe("the visitor is told of a translation, with the languages of the app,", () => {
  const notice = (page) => page.locator(".screen > .translated");
  /** How it is seen in one browser or another. */
  const SIGNS = {
    "by a class": () => document.documentElement.classList.add("translated-ltr"),
    "by the language of the page": () => document.documentElement.setAttribute("lang", "pl"),
    "by the words": () => window.translate(),
  };
  for (const [how, sign] of Object.entries(SIGNS)) {
    test(`when it is seen ${how}`, () =>
      site.with(POLISH, async (visit) => {
        const { page } = visit;
        await page.addInitScript(translator);
        await open(visit, "/en/thinking");
        await speak("tr")(page);
        assert.equal(await notice(page).count(), 0, "nobody has translated");
        await page.evaluate(sign);
        await notice(page).waitFor();
        assert.equal(await notice(page).getAttribute("role"), "status");
        assert.equal(await said(notice(page).locator("p")), texts("tr").get("translated-notice"));
        const links = await notice(page)
          .locator("a")
          .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
        assert.deepEqual(
          links,
          LANGUAGES.map((tag) => `/${tag}/thinking`),
        );
        assert.deepEqual(visit.complaints, []);
      }));
  }
});

test("who reads one of the languages of the app gets it untranslated; anybody else may have it translated", async () => {
  for (const [locale, own] of [
    ["tr-TR", true],
    ["ar-MA", true],
    ["pl-PL", false],
    ["de-DE", false],
  ]) {
    await site.with({ locale, serviceWorkers: "block" }, async (visit) => {
      await open(visit, "/");
      const root = visit.page.locator("html");
      assert.equal(await root.getAttribute("translate"), own ? "no" : null, locale);
      assert.equal(await root.evaluate((root) => root.classList.contains("notranslate")), own, locale);
    });
  }
});
