// Serves the built app as a host would, and opens it in a real browser at phone size.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer as createHttpServer, request as httpRequest } from "node:http";
import { createServer } from "node:net";
import { chromium } from "playwright-core";
import { CONDITIONS } from "./people.mjs";
import { read as readStored, write as writeStored } from "./stored.mjs";
import { plain } from "./texts.mjs";

const { APP_DIR, SWS, SWS_CONFIG, CHROMIUM } = process.env;

/** A port nobody uses. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts the server, of the app or of a copy in a folder; `url` is its address, `stop` ends it. */
export async function serve(folder = APP_DIR) {
  const port = await freePort();
  const server = spawn(
    SWS,
    ["--config-file", SWS_CONFIG, "--root", folder, "--host", "127.0.0.1", "--port", `${port}`],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) break;
    if (tries > 200) throw new Error("the server does not answer");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = async () => {
    // It would say in the report that it was asked to end.
    server.kill("SIGKILL");
    await ended;
  };
  return { url, stop };
}

/**
 * Starts the server behind a listener: `hits` are the addresses that reach it over the network; when `hold` is set, they
 * get no answer. `instead` may answer a request itself, and says whether it did.
 */
export async function serveAndListen(folder) {
  const { url, stop: stopServer } = await serve(folder);
  const site = { hits: [], hold: false, instead: () => false };
  const listener = createHttpServer((request, response) => {
    site.hits.push(request.url);
    if (site.hold || site.instead(request, response)) return;
    const { method, headers } = request;
    const onwards = httpRequest(`${url}${request.url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onwards.once("error", () => response.destroy());
    request.pipe(onwards);
  });
  await new Promise((resolve) => listener.listen(0, "127.0.0.1", resolve));
  site.url = `http://127.0.0.1:${listener.address().port}`;
  site.stop = async () => {
    listener.closeAllConnections();
    await new Promise((resolve) => listener.close(resolve));
    await stopServer();
  };
  return site;
}

/** Starts the browser. `options` are those of Playwright. */
export async function openBrowser(options = {}) {
  const browser = await chromium.launch({
    ...options,
    executablePath: CHROMIUM,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return { browser, close: () => browser.close() };
}

/** A phone: a browser context of its own. `options` are those of Playwright, for instance { locale: "tr" }. */
export async function phone(browser, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    ...options,
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** A visitor in a new tab. Records every request, and everything the page complains of. */
export async function visitor(context, url) {
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(`${error}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const at = (path) => page.goto(`${url}${path}`);
  return { page, context, requests, complaints, at };
}

/** The heading of the screen that is shown now. */
export const heading = async (page) => plain(await page.locator("#heading").innerText());

/** The text of something on the page, without invisible marks. */
export const said = async (locator) => plain(await locator.innerText());

/** The texts of all that fit. */
export const saidAll = async (locator) => (await locator.allInnerTexts()).map(plain);

/** The answers that the screen of answers shows. */
export const shownAnswers = (page) => saidAll(page.locator("dl.answers dd > span"));

/**
 * Waits until this screen stands, by its word: "/answers", "/question/birth-date". The address does not tell. Without
 * what comes after a question mark any will do.
 */
export async function arrive(page, screen) {
  const there = (word) => {
    const shown = document.getElementById("screen")?.dataset.screen;
    return shown !== undefined && (shown === word || shown.split("?")[0] === word);
  };
  await page.waitForFunction(there, screen.replace(/^\//, ""));
  await page.locator("#heading").waitFor();
}

/**
 * Goes back in the browser's history. While a page that the browser kept as a whole takes the place of another, it cannot
 * tell where in its history it is; nothing was done then, so it is asked again.
 */
export async function goBack(page, options = {}) {
  for (let tries = 1; ; tries++) {
    try {
      return await page.goBack(options);
    } catch (error) {
      if (tries === 50 || !/Not attached to an active page/.test(error.message)) throw error;
      await page.waitForFunction(() => document.visibilityState === "visible");
    }
  }
}

/** Waits until a question stands, whichever. */
export async function arriveAtQuestion(page) {
  await page.locator("#screen[data-screen^='question/']").waitFor();
  await page.locator("#heading").waitFor();
}

/** Waits until another question or screen stands than this question. */
export async function leave(page, slug) {
  const gone = (word) => {
    const shown = document.getElementById("screen")?.dataset.screen;
    return shown !== undefined && shown.split("?")[0] !== word;
  };
  await page.waitForFunction(gone, `question/${slug}`);
  await page.locator("#heading").waitFor();
}

/** Which screen stands, by its word; "" is the start. */
export const place = async (page) => (await page.locator("#screen").getAttribute("data-screen")).split("?")[0];

/** Waits until the element with this id contains this text; fails with what it says instead. */
export async function contains(page, id, text) {
  const there = ([id, text]) => {
    const words = document
      .getElementById(id)
      ?.innerText.replace(/[\u2066-\u2069]/g, "")
      .replace(/\s+/g, " ");
    return words?.includes(text);
  };
  await page.waitForFunction(there, [id, text]).catch(async () => {
    assert.equal(await said(page.locator(`#${id}`)), text);
  });
}

/** Waits until the heading reads like this: the screen is there, in its language. */
export const reads = (page, text) => contains(page, "heading", text);

/** Waits until the focus is on the element with this id. */
export const focused = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id);

/** Keeps the program back; gives back the function that lets it come. */
export async function withoutProgram(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Chooses another language, by the list above every screen. */
export async function inLanguage(page, tag) {
  await page.locator(".banner button.tongue").tap();
  await page.locator(`.banner nav.languages a[href^="/${tag}"]`).first().tap();
  await page.waitForFunction((tag) => document.documentElement.lang === tag, tag);
}

/** Comes back to the page after it stood behind another one. */
export const comeBack = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** Opens an address and waits for its heading. */
export async function open(visit, path) {
  await visit.at(path);
  await visit.page.locator("#heading").waitFor();
}

/** Taps a card of the start page. */
export async function choose(visit, tag, number) {
  await open(visit, `/${tag}`);
  await visit.page.locator("main nav .card").nth(number).tap();
}

/** Fills in the three fields of a date from "1960", "1960-03" or "1960-03-01". */
export async function fillDate(page, given) {
  const [year, month = "", day = ""] = given.split("-");
  await page.fill("#day", day);
  await page.fill("#month", month);
  await page.fill("#year", year);
}

/**
 * Answers the question on screen and waits for the next screen. An answer is a date ("1960", "1960-03",
 * "1960-03-01"), a number, a word of the question, "?" for "I don't know", or a list of countries.
 */
export async function answer(page, slug, given) {
  await arrive(page, `/question/${slug}`);
  const go = page.locator("form button.main");
  await page.locator("#year, #number, input[name=answer]").first().waitFor();
  if (given === "?") {
    await page.locator("form > button.card").last().tap();
  } else if (await page.locator("#number").count()) {
    await page.fill("#number", given);
    await go.tap();
  } else if (await page.locator("#year").count()) {
    if (/^\d/.test(given)) {
      await fillDate(page, given);
      await go.tap();
    } else {
      await page.locator("form > button.card").first().tap();
    }
  } else {
    const values = [given].flat().map((value) => value || "none");
    for (const value of values) {
      const choice = page.locator(`input[name=answer][value="${value}"]`);
      // Not all are shown at once.
      if (!(await choice.count())) await page.locator("fieldset button.secondary").first().tap();
      await choice.check();
    }
    await go.tap();
  }
  await leave(page, slug);
}

/** The name of the question on screen, if it is one. */
export const asking = async (page) => /^question\/(.+)$/.exec(await place(page))?.[1];

/**
 * Answers questions as they come, from a table by name, until there are no more; gives back which were asked.
 * `before` is called on each question before it is answered.
 */
export async function walk(page, answers, before = async () => {}) {
  const asked = [];
  for (let slug = await asking(page); slug; slug = await asking(page)) {
    assert.ok(slug in answers, `unexpected question ${slug} after ${asked.join(", ")}`);
    assert.ok(!asked.includes(slug), `${slug} is asked twice`);
    asked.push(slug);
    await before(slug);
    await answer(page, slug, answers[slug]);
  }
  return asked;
}

/** From the start page by the second card ("I applied before 2025") to the first question. */
export async function begin(visit, tag) {
  await open(visit, `/${tag}`);
  await visit.page.locator("main .card").nth(1).tap();
  await arriveAtQuestion(visit.page);
}

/** From the answers to the verdict. */
export async function toResult(page) {
  await arrive(page, "/answers");
  await page.locator("main a.main").tap();
  await arrive(page, "/result");
}

/** Opens what is folded on the screen. */
export const unfold = (page) =>
  page.locator("main details.fold").evaluateAll((folds) => folds.forEach((fold) => (fold.open = true)));

/** The verdict and what became of each condition, as the page in this language says it. */
export async function verdict(page, language) {
  const words = ["eligible", "not-eligible", "undetermined", "other-rules"];
  words.push("closed-qualified", "closed-not-qualified", "closed-unclear");
  const title = await heading(page);
  const found = words.filter((word) => language.get(`verdict-${word}`) === title);
  assert.equal(found.length, 1, `"${title}" is no verdict`);
  const conditions = {};
  const marks = { holds: ["result-met", "good"], open: ["result-open", "wait"], fails: ["result-not-met", "stop"] };
  const shown = await page.locator("details.reason").evaluateAll((reasons) =>
    reasons.map((reason) => ({
      title: reason.querySelector("summary strong").textContent,
      status: reason.querySelector("summary .status").textContent,
      mark: reason.querySelector("summary .mark").className,
    })),
  );
  for (const { title, status, mark } of shown) {
    const is = ([id, ending]) => language.get(`law-${id}-${ending}`) === plain(title);
    const [id, ending] = CONDITIONS.flatMap((id) => Object.keys(marks).map((ending) => [id, ending])).find(is) ?? [];
    assert.ok(id, `"${title}" is no condition`);
    assert.equal(plain(status), language.get(marks[ending][0]), `the words beside "${title}"`);
    assert.equal(mark, `mark ${marks[ending][1]}`, `the mark beside "${title}"`);
    assert.ok(!(id in conditions), `${id} stands there twice`);
    conditions[id] = ending;
  }
  return { verdict: found[0], conditions };
}

/** Waits until the service worker has everything for use without a network, and serves this page. */
export const readyForOffline = (page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
  });

/** What the tab keeps, as it is kept. */
export const kept = (page) => page.evaluate(() => Object.entries(sessionStorage));

/** The answers that the tab keeps, as lines, without the time and the trail before them. */
export const keptAnswers = async (page) => readStored((await kept(page)).find(([key]) => key === "answers")?.[1]);

/** Answers, as lines, as a tab keeps them that was used at this time. */
export const saved = (answers, at = Date.now()) => [["answers", writeStored(answers, at)]];

/** Gives a visitor, before any page is opened, what another one's tab kept. */
export const remember = (visit, entries) =>
  visit.page.addInitScript((entries) => {
    if (location.protocol === "http:" && !sessionStorage.getItem("remembered")) {
      for (const [key, value] of entries) sessionStorage.setItem(key, value);
      sessionStorage.setItem("remembered", "yes");
    }
  }, entries);
