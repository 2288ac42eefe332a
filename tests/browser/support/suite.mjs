// One server and one browser for the tests of a file.
import { after, before } from "node:test";
import { begin, kept, openBrowser, serve, visitor, walk } from "./app.mjs";

/**
 * Starts both before the tests of the file and ends them after. `visit(options)` is a new visitor (with `url`, of
 * another server); `with(options, what)` gives one to a function and sends it away afterwards, whatever happened.
 */
export function suite() {
  let site;
  let chromium;
  before(async () => {
    [site, chromium] = await Promise.all([serve(), openBrowser()]);
  });
  after(async () => {
    await chromium?.close();
    await site?.stop();
  });
  const visit = ({ url = site.url, ...options }) => visitor(chromium.browser, url, options);
  const within = async (options, what) => {
    const one = await visit(options);
    try {
      return await what(one);
    } finally {
      await one.close();
    }
  };
  const walks = new Map();
  return {
    visit,
    with: within,
    /**
     * What the tab keeps of a visitor who gave these answers, and which questions there were. The walk is made once,
     * in the first language; for tests of what comes after it.
     */
    async walked(name, answers) {
      if (!walks.has(name)) {
        walks.set(
          name,
          await within({}, async (visit) => {
            await begin(visit, "nl-simple");
            const asked = await walk(visit.page, answers);
            return { asked, entries: await kept(visit.page) };
          }),
        );
      }
      return walks.get(name);
    },
    get url() {
      return site.url;
    },
  };
}
