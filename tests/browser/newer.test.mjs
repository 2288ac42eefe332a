// A newer version is said quietly, and loses nothing; the app is offered once to be kept on the phone.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  answer,
  arrive,
  asking,
  begin,
  contains,
  goBack,
  keptAnswers,
  open,
  reads,
  readyForOffline,
  remember,
  said,
  saved,
  visitor,
} from "./support/app.mjs";
import { copyOfApp } from "./support/build.mjs";
import { alone, suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();

/** A copy of the app, which can become the next build: its script has another name, and all that names it says so. */
function growingApp(t) {
  const folder = copyOfApp(t);
  const change = (name, what) => {
    const file = join(folder, name);
    writeFileSync(file, what(readFileSync(file, "utf8")));
    for (const ending of [".br", ".gz"]) rmSync(file + ending, { force: true });
  };
  const deploy = () => {
    const names = readdirSync(folder, { recursive: true }).map(String);
    const script = names.find((name) => /^assets\/remigratiewijzer-.*\.js$/.test(name));
    const next = script.replace(/-[^-]*\.js$/, "-next.js");
    for (const ending of [".br", ".gz"]) rmSync(join(folder, script + ending), { force: true });
    renameSync(join(folder, script), join(folder, next));
    for (const name of names.filter((name) => name.endsWith(".html"))) {
      change(name, (page) => page.replaceAll(script, next));
    }
    change("sw.js", (worker) =>
      worker.replace(script, next).replace(/(version"?:\s*")[^"]+/, (_, before) => `${before}next`),
    );
    return next;
  };
  return { folder, deploy };
}

/** Asks for a newer worker, as a browser does now and then, and waits until one is there. */
const lookForUpdate = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    for (let tries = 0; !registration.waiting && tries < 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return Boolean(registration.waiting);
  });

const newer = (page) => page.locator("#newer");

/** From here on a page that asks the worker of which build it is can be waited for. */
const watchAsking = (page) =>
  page.addInitScript(() => {
    const { postMessage } = ServiceWorker.prototype;
    ServiceWorker.prototype.postMessage = function (data, ...others) {
      postMessage.call(this, data, ...others);
      if (!data?.files) return;
      // The worker answers in the order in which it is asked: with this answer the page has its own.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => setTimeout(() => (window.compared = true));
      postMessage.call(this, data, [port2]);
    };
  });

const compared = (page) => page.waitForFunction(() => window.compared);

test("a newer version is said on no question, and elsewhere in one line; with it the answers are all there", async (t) => {
  const { folder, deploy } = growingApp(t);
  const { visit } = await alone(t, folder);
  const one = await visit();
  const { page } = one;
  const language = texts("tr");
  await watchAsking(page);
  await begin(one, "tr");
  await readyForOffline(page);
  await answer(page, "application-received", "2024-10-01");
  const script = deploy();
  assert.ok(await lookForUpdate(page), "there is a newer worker");
  await page.locator("#newer-text", { hasText: language.get("newer-text") }).waitFor({ state: "attached" });
  assert.equal(await newer(page).isVisible(), false, "a question is on screen");
  const slug = await asking(page);
  const before = await keptAnswers(page);
  assert.match(before, /application-received=2024-10-01/);
  await page.locator('footer a[href$="/about"]').tap();
  await arrive(page, "/about");
  await newer(page).waitFor();
  assert.equal(await said(page.locator("#newer-text")), language.get("newer-text"));
  assert.equal(await page.locator("[role=status] > #newer").count(), 1, "it is announced");
  await page.locator("#newer-reload").tap();
  await page.waitForFunction((name) => document.querySelector(`script[src="/${name}"]`), script);
  await arrive(page, "/about");
  assert.equal(await keptAnswers(page), before);
  // The page is of the newer build by now, so nothing is said any more.
  await compared(page);
  assert.equal(await newer(page).isVisible(), false);
  await page.locator("button.back").tap();
  await arrive(page, `/question/${slug}`);
  assert.deepEqual(one.complaints, []);
});

test("answers that are kept on the phone are there after an update", async (t) => {
  const { folder, deploy } = growingApp(t);
  const { site, visit } = await alone(t, folder);
  const one = await visit({ locale: "nl" });
  const language = texts("nl-simple");
  const answers = "keep\nstay=for_good\ndestination=TR\nreceives=aow";
  await remember(one, saved(answers));
  await open(one, "/nl-simple/take");
  await readyForOffline(one.page);
  await one.page.locator("main button", { hasText: language.get("take-keep-button") }).tap();
  await contains(one.page, "screen", language.get("take-kept"));
  const script = deploy();
  assert.ok(await lookForUpdate(one.page), "there is a newer worker");
  const context = one.page.context();
  // Another tab comes before the first one goes, so that the phone does not end; the newer worker takes over without it.
  const next = await visitor(context, site.url);
  await one.page.close();
  await open(next, "/nl-simple");
  await next.page.waitForFunction((name) => document.querySelector(`script[src="/${name}"]`), script);
  await next.page.locator("main button", { hasText: language.get("kept-go-on") }).tap();
  await arrive(next.page, "/keep");
  assert.equal(await keptAnswers(next.page), answers);
  assert.deepEqual(next.complaints, []);
});

test("a first visit is told of no newer version", async (t) => {
  const { visit } = await alone(t);
  const one = await visit();
  await watchAsking(one.page);
  await open(one, "/en");
  await compared(one.page);
  assert.equal(await newer(one.page).isVisible(), false);
});

test("where the server has a language of this version no more, that there is a newer one is said", () =>
  site.with({ serviceWorkers: "block" }, async (visit) => {
    const { page } = visit;
    await open(visit, "/en");
    await page.route("**/ar/*.ftl", (route) => route.fulfill({ status: 404, contentType: "text/html", body: "gone" }));
    await page.locator("#boot").waitFor({ state: "detached" });
    await page.locator(".chip", { hasText: "العربية" }).first().tap();
    await newer(page).waitFor();
    assert.equal(await said(page.locator("#newer-text")), texts("en").get("newer-text"));
    await page.unroute("**/ar/*.ftl");
    await page.locator("#newer-reload").tap();
    await reads(page, texts("ar").get("start-title"));
  }));

/** In the page: as a browser that can keep the app. */
const offer = () => {
  const event = new Event("beforeinstallprompt", { cancelable: true });
  event.prompt = () => (window.prompted = true);
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

test("that the app can be kept on the phone is offered where it does not disturb, and only once", () =>
  site.with({ serviceWorkers: "block" }, async (visit) => {
    const { page } = visit;
    const install = page.locator("#install");
    await open(visit, "/ar");
    assert.equal(await install.isVisible(), false, "only where the browser can");
    await begin(visit, "ar");
    assert.equal(await page.evaluate(offer), true, "the browser's own bar stays away");
    assert.equal(await install.isVisible(), false, "a question is on screen");
    await goBack(page);
    await arrive(page, "/");
    await install.waitFor();
    assert.equal(await said(page.locator("#install-text")), texts("ar").get("install-text"));
    await page.locator("#install-no").tap();
    await install.waitFor({ state: "hidden" });
    await open(visit, "/ar");
    await page.evaluate(offer);
    assert.equal(await install.isVisible(), false, "who said no is not asked again");
    assert.equal(await page.evaluate(() => window.prompted), undefined);
  }));

test("who keeps the app on the phone is asked by the browser, and who walks past is not asked again", async () => {
  await site.with({ serviceWorkers: "block" }, async (visit) => {
    const { page } = visit;
    await open(visit, "/nl-simple");
    await page.evaluate(offer);
    await page.locator("#install-yes").tap();
    assert.equal(await page.evaluate(() => window.prompted), true);
    assert.equal(await page.locator("#install").isVisible(), false);
  });
  await site.with({ serviceWorkers: "block" }, async (visit) => {
    const { page } = visit;
    await open(visit, "/nl-simple");
    await page.evaluate(offer);
    await page.locator("#install").waitFor();
    await page.locator("main nav .card").first().tap();
    await arrive(page, "/thinking");
    await page.locator("#install").waitFor({ state: "hidden" });
    await goBack(page);
    await arrive(page, "/");
    assert.equal(await page.locator("#install").isVisible(), false);
  });
});
