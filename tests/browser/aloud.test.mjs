// Screens read aloud by a voice of the phone.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { arrive, heading, open } from "./support/app.mjs";
import { suite } from "./support/suite.mjs";
import { plain, texts } from "./support/texts.mjs";

const site = suite();

describe("reading aloud", () => {
  /** A phone with such voices ("tr-TR", or "tr-TR remote" for one that sends what it reads), that writes down what it is asked to say. */
  const voice = (names) => {
    const all = names.map((name) => {
      const [lang, remote] = name.split(" ");
      const told = { name, lang, localService: !remote, default: false };
      const own = Object.entries(told).map(([key, value]) => [key, { value }]);
      return Object.create(SpeechSynthesisVoice.prototype, Object.fromEntries(own));
    });
    window.spoken = [];
    // The browser takes no voice but one that it made.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { value: null, writable: true });
    speechSynthesis.getVoices = () => all;
    speechSynthesis.speak = (one) => {
      window.last = one;
      window.spoken.push({ text: one.text, lang: one.lang, voice: one.voice?.name });
    };
    speechSynthesis.cancel = () => window.spoken.push("stop");
  };

  test("says the screen in its language from the heading on, a piece at a time, and stops when asked to", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(voice, ["tr-TR"]);
      await open(visit, "/tr/question/lives-in-nl");
      const button = page.locator("main button.read-aloud");
      assert.equal(await button.getAttribute("aria-label"), texts("tr").get("read-aloud"));
      await page.evaluate(() => (window.spoken.length = 0));
      await button.tap();
      const [stop, ...pieces] = await page.evaluate(() => window.spoken);
      assert.equal(stop, "stop", "what was being said stops first");
      assert.ok(pieces.every(({ lang }) => lang === "tr"));
      const said = pieces.map(({ text }) => plain(text));
      assert.equal(said[0], await heading(page), "it begins with the question, and not with the way back");
      for (const wanted of [texts("tr").get("yes"), texts("tr").get("no"), texts("tr").get("dont-know")]) {
        assert.ok(said.includes(wanted), `${wanted} is said by itself`);
      }
      await page.locator(`main button.read-aloud[aria-label="${texts("tr").get("read-aloud-stop")}"]`).tap();
      assert.deepEqual((await page.evaluate(() => window.spoken)).slice(pieces.length + 1), ["stop"]);
      assert.deepEqual(visit.complaints, []);
    }));

  test("is offered anew on another screen, and when all was read", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(voice, ["tr-TR"]);
      await open(visit, "/tr/thinking");
      const offers = (id) => page.locator(`main button.read-aloud[aria-label="${texts("tr").get(id)}"]`);
      await offers("read-aloud").tap();
      await offers("read-aloud-stop").waitFor();
      await page.evaluate(() => window.last.dispatchEvent(new Event("end")));
      await offers("read-aloud").tap();
      await offers("read-aloud-stop").waitFor();
      await page.locator("a.back").tap();
      await arrive(page, "/");
      assert.equal((await page.evaluate(() => window.spoken)).at(-1), "stop");
      await offers("read-aloud").waitFor();
      assert.deepEqual(visit.complaints, []);
    }));

  test("is not offered if the phone has no voice of its own for the language", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(voice, ["nl-NL", "ar-SA remote"]);
      await open(visit, "/ar");
      assert.equal(await page.locator("button.read-aloud").count(), 0);
      await open(visit, "/nl-simple");
      assert.equal(await page.locator("button.read-aloud").count(), 1);
    }));

  test("is done by a voice of the phone itself, and never by one that sends what it reads", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(voice, ["tr-TR remote", "nl-NL", "tr-CY", "tr-TR"]);
      await open(visit, "/tr/question/lives-in-nl");
      await page.locator("main button.read-aloud").tap();
      const pieces = (await page.evaluate(() => window.spoken)).filter((piece) => piece !== "stop");
      assert.ok(pieces.length > 3, `${pieces.length}`);
      assert.ok(pieces.every((piece) => piece.voice === "tr-CY"));
      assert.deepEqual(visit.complaints, []);
    }));
});
