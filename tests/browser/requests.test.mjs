// What the network and the phone learn of a visitor: nothing that depends on an answer, and nothing is left after "start again".
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readyForOffline } from "./support/app.mjs";
import { ONE, OTHER, takeAllWays } from "./support/anyone.mjs";
import { startAgain } from "./support/leaving.mjs";
import { alone } from "./support/suite.mjs";

/** All that a phone keeps of the site beyond this tab, and what stands around the page. */
const left = (page) =>
  page.evaluate(async () => {
    const caught = {};
    for (const name of (await caches.keys()).sort()) {
      const cache = await caches.open(name);
      const keys = (await cache.keys()).map(({ url }) => new URL(url).pathname + new URL(url).search);
      caught[name] = keys.sort();
    }
    return {
      caught,
      session: Object.entries(sessionStorage),
      local: Object.entries(localStorage),
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      name: window.name,
      address: location.pathname + location.search + location.hash,
      title: document.title,
      state: history.state,
    };
  });

/** A visitor with a phone of their own: what the network saw of them, and what is left when all is erased. */
async function visited(t, tag, person) {
  const { site, visit } = await alone(t);
  const seen = [];
  site.instead = ({ method, url, headers }) => {
    // The browser itself names the worker when it asks whether there is a newer one.
    const from = (headers.referer ?? "").replace(`${site.url}/sw.js`, "");
    seen.push(`${method} ${url} ${from}${headers.cookie ?? ""}`);
    return false;
  };
  const one = await visit();
  await one.at(`/${tag}`);
  await readyForOffline(one.page);
  await one.page.waitForLoadState("networkidle");
  await takeAllWays(one, tag, person);
  const known = await one.page.evaluate(() => sessionStorage.length);
  assert.ok(known > 0, "there was something to erase");
  await startAgain(one.page);
  const foreign = one.requests.filter((address) => !address.startsWith(site.url) && !address.startsWith("data:"));
  assert.deepEqual(foreign, [], "no other site is asked");
  assert.deepEqual(one.complaints, []);
  // How often a page is opened or a file asked for again is the browser's affair; which ones they are is ours.
  return { seen: [...new Set(seen)].sort(), left: await left(one.page) };
}

describe("two visitors who give different answers on all four ways", () => {
  for (const tag of ["nl-simple", "ar"]) {
    test(`ask the network for the same, and leave the same behind: ${tag}`, async (t) => {
      const [one, other] = await Promise.all([visited(t, tag, ONE), visited(t, tag, OTHER)]);
      assert.ok(one.seen.length > 20, `${one.seen.length}`);
      assert.ok(
        one.seen.every((request) => /^GET \S+ $/.test(request)),
        "nothing is sent along",
      );
      assert.deepEqual(one.seen, other.seen);
      assert.deepEqual(one.left, other.left);
      assert.deepEqual(one.left.session, []);
      assert.deepEqual(one.left.local, []);
      assert.deepEqual([one.left.databases, one.left.cookies, one.left.name], [0, "", ""]);
      assert.equal(one.left.address, `/${tag}`);
    });
  }
});
