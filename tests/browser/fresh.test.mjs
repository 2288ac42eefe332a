// What a browser keeps of the app: no error, each file as long as it may, and a broken copy only until the next visit.
import assert from "node:assert/strict";
import { readdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { open, readyForOffline, reads, serve } from "./support/app.mjs";
import { copyOfApp } from "./support/build.mjs";
import { alone } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const { APP_DIR } = process.env;
const START = texts("tr").get("start-title");
const FOR_EVER = "public, max-age=31536000, immutable";

const files = readdirSync(APP_DIR, { recursive: true })
  .filter((name) => statSync(join(APP_DIR, name)).isFile() && !/\.(br|gz)$/.test(name))
  .sort();
const named = (pattern) => files.find((name) => pattern.test(name));
const PROGRAM = named(/^assets\/remigratiewijzer_bg.*\.wasm$/);
const SCRIPT = named(/^assets\/remigratiewijzer-.*\.js$/);
const TEXT = named(/\/tr\/app\.ftl$/);
const STYLE = named(/^assets\/main-.*\.css$/);

/** A copy of the app, in which files can be taken away and put back. */
function changingApp(t) {
  const folder = copyOfApp(t);
  const move = (from, to) => {
    for (const ending of ["", ".br", ".gz"]) renameSync(join(folder, from + ending), join(folder, to + ending));
  };
  return { folder, take: (name) => move(name, `${name}.away`), putBack: (name) => move(`${name}.away`, name) };
}

/** The page says that it can't go on: as a whole, or for want of a text. */
const troubled = (page) => page.locator("#panic:not([hidden]), #main [role=alert]").first().waitFor();

/** What a server may answer with which something is wrong. */
const WRONG = {
  "an error": [404, "text/html", "<h1>404"],
  "a page instead": [200, "text/html", "<h1>Log in"],
  "a part of it": [200, null, "((("],
};
const TYPES = { js: "text/javascript", wasm: "application/wasm", css: "text/css", ftl: "text/plain" };

/** From now on the server answers wrongly for some files, and lets the browser keep that. */
function spoil(site, wrong, isMeant) {
  const [status, type, body] = WRONG[wrong];
  site.instead = ({ url }, response) => {
    if (!isMeant(url)) return false;
    response
      .writeHead(status, { "Content-Type": type ?? TYPES[url.split(".").pop()], "Cache-Control": FOR_EVER })
      .end(body);
    return true;
  };
}
const mend = (site) => (site.instead = () => false);
const only = (name) => (url) => url === `/${name}`;

test("each file whose name changes with its content is kept, any other asked for anew, and no error is kept", async (t) => {
  const { folder, take } = changingApp(t);
  const { url, stop } = await serve(folder);
  t.after(stop);
  const lasting = async (path, headers) => {
    const { status, headers: given } = await fetch(`${url}/${path}`, { headers });
    return `${status} ${given.get("Cache-Control")}`;
  };
  for (const headers of [{ "Accept-Encoding": "br, gzip" }, { "Accept-Encoding": "identity" }]) {
    for (const name of files.filter((name) => name.startsWith("assets/"))) {
      assert.equal(await lasting(name, headers), `200 ${FOR_EVER}`, name);
    }
    for (const name of files.filter((name) => !/^(assets\/|icon)/.test(name))) {
      assert.equal(await lasting(name, headers), "200 no-cache", name);
    }
    for (const page of ["", "tr", "tr/nearby"]) assert.equal(await lasting(page, headers), "200 no-cache");
    assert.equal(await lasting("icon.svg", headers), "200 public, max-age=86400");
    for (const missing of [
      "none.js",
      "icon-none.png",
      "assets/none.js",
      "assets/none.wasm",
      "assets/locales/tr/none.ftl",
    ]) {
      assert.equal(await lasting(missing, headers), "404 no-store", missing);
    }
  }
  for (const name of [PROGRAM, SCRIPT, TEXT, STYLE]) {
    take(name);
    assert.equal(await lasting(name), "404 no-store", name);
  }
});

for (const serviceWorkers of ["allow", "block"]) {
  const worker = serviceWorkers === "allow" ? "" : ", without a service worker";

  test(`a file that was missing on the server for a while is there at the next visit${worker}`, async (t) => {
    const { folder, take, putBack } = changingApp(t);
    const { visit } = await alone(t, folder);
    for (const name of [PROGRAM, SCRIPT, TEXT]) {
      const one = await visit({ serviceWorkers });
      take(name);
      await one.at("/tr");
      await troubled(one.page);
      putBack(name);
      await open(one, "/tr");
      await reads(one.page, START);
      assert.equal(await one.page.locator("#panic").isVisible(), false);
      await one.context.close();
    }
  });

  test(`a broken copy on the phone is gone at the next visit${worker}`, async (t) => {
    const { site, visit } = await alone(t);
    for (const wrong of Object.keys(WRONG)) {
      for (const name of [PROGRAM, SCRIPT, TEXT]) {
        if (name === TEXT && wrong === "a part of it") continue;
        const one = await visit({ serviceWorkers });
        spoil(site, wrong, only(name));
        await one.at("/tr");
        await troubled(one.page);
        mend(site);
        await open(one, "/tr");
        await reads(one.page, START);
        // And it is a good copy that is kept now.
        site.hits.length = 0;
        await open(one, "/tr");
        await reads(one.page, START);
        assert.ok(!site.hits.includes(`/${name}`), `${name} after ${wrong}`);
        await one.context.close();
      }
    }
  });
}

test("where every file was an error for a while, and the browser keeps that, the next visit has all of them", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit({ serviceWorkers: "block" });
  spoil(site, "an error", (url) => url.startsWith("/assets/"));
  await one.at("/tr/about");
  await troubled(one.page);
  mend(site);
  await open(one, "/tr/about");
  await reads(one.page, texts("tr").get("about-title"));
  const styles = () => [...document.styleSheets].map((sheet) => sheet.cssRules.length > 0);
  assert.deepEqual(await one.page.evaluate(styles), [true, true]);
  assert.equal(await one.page.evaluate(() => typeof window.refreshPlaces), "function");
});

test("a broken style on the phone is gone at the visit after the next", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit({ serviceWorkers: "block" });
  spoil(site, "an error", only(STYLE));
  await open(one, "/tr/about");
  mend(site);
  const renewed = one.page.waitForResponse((response) => response.url().endsWith(STYLE) && response.ok());
  await open(one, "/tr/about");
  await (await renewed).finished();
  await open(one, "/tr/about");
  assert.equal(
    await one.page.evaluate(() => [...document.styleSheets].filter((sheet) => sheet.cssRules.length).length),
    2,
  );
  assert.equal(await one.page.locator("#panic").isVisible(), false);
});

test("a program that cannot be read, however new, is tried twice at a visit, and the next visit tries again", async (t) => {
  const { site, visit } = await alone(t);
  const one = await visit({ serviceWorkers: "block" });
  const pages = () => site.hits.filter((path) => path === "/tr").length;
  spoil(site, "a part of it", only(PROGRAM));
  for (const times of [2, 4]) {
    await one.at("/tr").catch(() => {});
    await one.page.locator("#panic:not([hidden])").waitFor();
    assert.equal(pages(), times);
  }
  mend(site);
  await open(one, "/tr");
  await reads(one.page, START);
});

test("a broken copy on the phone does not keep the app from being there without a network", async (t) => {
  const { site, visit } = await alone(t);
  const law = named(/\/ar\/law\.ftl$/);
  const one = await visit();
  spoil(site, "an error", only(law));
  await open(one, "/tr");
  // The browser keeps the error, as it would after an earlier visit.
  assert.equal(await one.page.evaluate(async (path) => (await fetch(path)).status, `/${law}`), 404);
  mend(site);
  await open(one, "/tr");
  await readyForOffline(one.page);
  await one.context.setOffline(true);
  await site.stop();
  await open(one, "/ar/keep");
  assert.equal(await one.page.locator("#panic").isVisible(), false);
});
