// The feed of places in a real browser: the module that is loaded for it, what the server sees, what is kept.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, request as httpRequest } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { open, openBrowser, phone, readyForOffline, serve, visitor } from "./support/app.mjs";

const SHIPPED = readFileSync(join(process.env.APP_DIR, "feed/places.json"));
const DATE = JSON.parse(SHIPPED).date;
const COUNT = JSON.parse(SHIPPED).records.length;
/** What a phone knows: the day of its records, their number, today, the mark of the server. */
const known = (etag = "") => `${DATE} ${COUNT} ${DATE} ${etag}`;

let app;
let chromium;
before(async () => {
  [app, chromium] = await Promise.all([serve(), openBrowser()]);
});
after(async () => {
  await chromium?.close();
  await app?.stop();
});

/** The app behind a listener that answers for the feed itself, as `site.feed` says; `site.hits` are all requests. */
async function site(t) {
  const site = { hits: [], feed: null };
  const listener = createServer((request, response) => {
    site.hits.push({ path: request.url, headers: request.headers });
    if (request.url.startsWith("/feed/places.json") && site.feed) return site.feed(request, response);
    const { method, headers } = request;
    const onwards = httpRequest(`${app.url}${request.url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onwards.once("error", () => response.destroy());
    request.pipe(onwards);
  });
  await new Promise((resolve) => listener.listen(0, "127.0.0.1", resolve));
  site.url = `http://127.0.0.1:${listener.address().port}`;
  site.asked = () => site.hits.filter(({ path }) => /feed-module|^\/feed\//.test(path));
  t.after(async () => {
    listener.closeAllConnections();
    await new Promise((resolve) => listener.close(resolve));
  });
  return site;
}

/** A visitor on the start page of a phone of its own. */
async function arrived(t, url, options = { serviceWorkers: "block" }) {
  const visit = await visitor(await phone(chromium.browser, options), url);
  t.after(() => visit.context.close());
  await open(visit, "/nl-simple");
  visit.kept = () => visit.page.evaluate(() => window.keptPlaces());
  visit.refresh = (known) => visit.page.evaluate((known) => window.refreshPlaces(known), known);
  return visit;
}

const sends = (status, headers, body) => (_, response) => response.writeHead(status, headers).end(body);
const JSON_TYPE = { "Content-Type": "application/json", "Cache-Control": "no-cache" };
const good = (request, response) => {
  if (request.headers["if-none-match"] === '"one"') return response.writeHead(304, { ETag: '"one"' }).end();
  response.writeHead(200, { ...JSON_TYPE, ETag: '"one"' }).end(SHIPPED);
};
const changed = (change) => {
  const feed = JSON.parse(SHIPPED);
  change(feed);
  return JSON.stringify(feed);
};

test("nothing of the feed is loaded before somebody asks for it", async (t) => {
  const there = await site(t);
  const { page, kept } = await arrived(t, there.url);
  assert.equal(await kept(), "");
  await page.waitForLoadState("networkidle");
  assert.deepEqual(there.asked(), []);
});

test("the feed as the server sends it is fetched, checked and kept, and asked for only once if it does not change", async (t) => {
  const there = await site(t);
  there.feed = good;
  const { page, kept, refresh, complaints, context } = await arrived(t, there.url);
  const answer = await refresh(known());
  const [word, etag, leftOut, ...records] = answer.split("\n");
  assert.deepEqual([word, etag, leftOut], ["new", '"one"', "0"]);
  assert.equal(records[0], "remigratiewijzer-records 1");
  assert.equal(records.filter((line) => line.startsWith("R|")).length, COUNT);
  assert.equal(await kept(), answer);
  assert.equal(await refresh(known('"one"')), "unchanged");
  assert.equal(await kept(), answer);
  const asked = there.hits.filter(({ path }) => path.startsWith("/feed/"));
  assert.deepEqual(
    asked.map(({ path }) => path),
    ["/feed/places.json", "/feed/places.json"],
    "nothing behind the address",
  );
  for (const { headers } of asked) {
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
  }
  assert.equal(asked[1].headers["if-none-match"], '"one"');
  await page.reload();
  assert.equal(await kept(), answer, "it is there the next time");
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual(complaints, [], "neither errors nor breaches of the security policy");
});

test("the feed that is shipped with the app is a good one", async (t) => {
  const there = await site(t);
  const { refresh, complaints } = await arrived(t, there.url);
  assert.match(await refresh(known()), /^new\n[^\n]*\n0\nremigratiewijzer-records 1\n/);
  assert.deepEqual(complaints, []);
});

test("a broken feed is refused for its own reason, and the last good copy stays", async (t) => {
  const there = await site(t);
  there.feed = good;
  const { kept, refresh } = await arrived(t, there.url);
  const copy = await refresh(known());
  assert.match(copy, /^new\n/);
  const cut = (_, response) => {
    response.writeHead(200, { ...JSON_TYPE, "Content-Length": SHIPPED.length });
    response.write(SHIPPED.subarray(0, 1000), () => response.destroy());
  };
  const huge = Buffer.alloc(1_000_001, " ");
  const bad = [
    [sends(404, {}, ""), "the server says 404"],
    [sends(500, JSON_TYPE, SHIPPED), "the server says 500"],
    [sends(200, { "Content-Type": "text/html" }, "<script>alert(1)</script>"), "it is not said to be JSON"],
    [sends(200, JSON_TYPE, "<script>alert(1)</script>"), "it is not JSON of the right shape"],
    [sends(200, JSON_TYPE, ""), "it is not JSON of the right shape"],
    [sends(200, JSON_TYPE, Buffer.from([0x22, 0xff, 0x22])), "it is not UTF-8"],
    [sends(200, JSON_TYPE, "[".repeat(100_000)), "brackets lie too deep in each other"],
    [sends(200, JSON_TYPE, huge), "it is too large"],
    [
      (_, response) => response.writeHead(200, JSON_TYPE) && response.write(huge, () => response.end()),
      "it is too large",
    ],
    [
      sends(
        200,
        JSON_TYPE,
        changed((feed) => (feed.date = "2020-01-01")),
      ),
      "it is older than what is there",
    ],
    [
      sends(
        200,
        JSON_TYPE,
        changed((feed) => (feed.date = "9999-01-01")),
      ),
      "it is of a day that has not come",
    ],
    [
      sends(
        200,
        JSON_TYPE,
        changed((feed) => (feed.schema_version = "2.0")),
      ),
      "it is of another version of the schema",
    ],
    [
      sends(
        200,
        JSON_TYPE,
        changed((feed) => (feed.records.length = 5)),
      ),
      "too few of its records are sound",
    ],
    [cut, "there is no answer, or it breaks off"],
    [(_, response) => response.destroy(), "there is no answer, or it breaks off"],
    [sends(302, { Location: "/feed/places.json" }, ""), "there is no answer, or it breaks off"],
    [sends(302, { Location: `${app.url}/feed/places.json` }, ""), "there is no answer, or it breaks off"],
  ];
  for (const [feed, reason] of bad) {
    there.feed = feed;
    assert.equal(await refresh(known()), `refused\n${reason}`);
    assert.equal(await kept(), copy, reason);
  }
});

test("a feed that never ends is given up after a while", async (t) => {
  const there = await site(t);
  const { page, kept } = await arrived(t, there.url);
  await page.clock.install();
  const stands = new Promise((resolve) => {
    there.feed = (_, response) => response.writeHead(200, JSON_TYPE).write("{", resolve);
  });
  await page.evaluate((known) => {
    window.answer = window.refreshPlaces(known);
  }, known());
  await stands;
  await page.clock.runFor(19_000);
  const early = await page.evaluate(() => Promise.race([window.answer, "waiting"]));
  assert.equal(early, "waiting");
  await page.clock.runFor(2_000);
  // A browser does not say that it was broken off because of the time.
  assert.equal(await page.evaluate(() => window.answer), "refused\nthere is no answer, or it breaks off");
  assert.equal(await kept(), "");
});

test("records that are not sound are left out and counted", async (t) => {
  const there = await site(t);
  there.feed = sends(
    200,
    JSON_TYPE,
    changed(({ records }) => {
      records[0].organization = "<img src=x onerror=alert(1)>";
      records[1].website = "javascript:alert(1)";
      records[2].phones = ["0909 1234"];
    }),
  );
  const { refresh } = await arrived(t, there.url);
  const answer = await refresh(known());
  assert.match(answer, /^new\n\n3\n/);
  assert.ok(!/onerror|javascript|0909 1234/.test(answer));
});

test("with the app kept for use without a network the feed is still the newest, and its copy outlives the app's", async (t) => {
  const there = await site(t);
  there.feed = good;
  const { page, kept, refresh, context } = await arrived(t, there.url, {});
  const copy = await refresh(known());
  assert.match(copy, /^new\n/);
  await readyForOffline(page);
  assert.equal(await kept(), copy, "the service worker clears up its own caches only");
  const offline = await page.evaluate(async () => {
    const paths = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    return paths.filter((path) => /feed-module|^\/feed\//.test(path));
  });
  assert.deepEqual(offline, ["/feed/kept"], "neither module nor feed are loaded for later");
  there.feed = sends(
    200,
    JSON_TYPE,
    changed(({ records }) => records.pop()),
  );
  assert.notEqual(await refresh(known()), copy, "no old copy comes from the service worker");
  const newer = await kept();
  await context.setOffline(true);
  assert.match(await refresh(known()), /^refused\n/);
  assert.equal(await kept(), newer);
});

test("where the browser keeps nothing, the feed is used all the same", async (t) => {
  const there = await site(t);
  there.feed = good;
  const visit = await visitor(await phone(chromium.browser, { serviceWorkers: "block" }), there.url);
  t.after(() => visit.context.close());
  await visit.page.addInitScript(() => {
    Object.defineProperty(window, "caches", { value: { open: () => Promise.reject(new Error("forbidden")) } });
  });
  await open(visit, "/nl-simple");
  assert.match(await visit.page.evaluate((known) => window.refreshPlaces(known), known()), /^new\n/);
  assert.equal(await visit.page.evaluate(() => window.keptPlaces()), "");
  assert.deepEqual(visit.complaints, []);
});

test("a module that cannot be loaded is asked for again the next time", async (t) => {
  const there = await site(t);
  there.feed = good;
  const { page, refresh } = await arrived(t, there.url);
  await page.route("**/feed-module-*.wasm", (route) => route.abort(), { times: 1 });
  assert.match(await refresh(known()), /^refused\n/);
  assert.match(await refresh(known()), /^new\n/);
});
