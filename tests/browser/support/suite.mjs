// One server and one browser for the tests of a file.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { begin, kept, openBrowser, phone, remember, serve, serveAndListen, visitor, walk } from "./app.mjs";
import { BASE } from "./people.mjs";

/** A server and a browser of its own for one test, which may stop the server. `folder` is served instead of the app. */
export async function alone(t, folder) {
  const [site, chromium] = await Promise.all([serveAndListen(folder), openBrowser()]);
  t.after(async () => {
    await chromium.close();
    await site.stop();
  });
  return { site, visit: async (options) => visitor(await phone(chromium.browser, options), site.url) };
}

/** Starts both before the tests of the file, and ends them after. */
export function suite() {
  let site;
  let chromium;
  let shared;
  before(async () => {
    [site, chromium] = await Promise.all([serve(), openBrowser()]);
    // What a tab keeps is its own; all else that a phone keeps (the files of the app) may well be there already.
    shared = await phone(chromium.browser, { serviceWorkers: "block" });
  });
  after(async () => {
    await chromium?.close();
    await site?.stop();
  });

  const walks = new Map();
  const suite = {
    get url() {
      return site.url;
    },

    /** A visitor in a new tab of the phone that all share, or with options on a phone of its own. */
    async visit({ url = site.url, ...options } = {}) {
      const own = Object.keys(options).length > 0;
      const context = own ? await phone(chromium.browser, options) : shared;
      const one = await visitor(context, url);
      return { ...one, close: () => (own ? context : one.page).close() };
    },

    /** Gives a visitor to a function, and sends it away afterwards, whatever happened. */
    async with(options, what) {
      const one = await suite.visit(options);
      try {
        return await what(one);
      } finally {
        await one.close();
      }
    },

    /** Gives a visitor on this day to a function; the page must complain of nothing. */
    on: (day, what) =>
      suite.with({}, async (visit) => {
        await visit.page.clock.setFixedTime(day);
        await what(visit);
        assert.deepEqual(visit.complaints, []);
      }),

    /**
     * What the tab keeps of a visitor who gave these answers, and which questions there were. The walk is made once, for
     * tests of what comes after it.
     */
    async walked(name, answers) {
      if (!walks.has(name)) {
        const walked = await suite.with({}, async (visit) => {
          await begin(visit, "nl-simple");
          const asked = await walk(visit.page, answers);
          return { asked, entries: await kept(visit.page) };
        });
        walks.set(name, walked);
      }
      return walks.get(name);
    },

    /** Gives a visitor the answers of the base person; gives back which questions there were. */
    async finished(visit) {
      const { entries, asked } = await suite.walked("base", BASE);
      await remember(visit, entries);
      return asked;
    },
  };
  return suite;
}
