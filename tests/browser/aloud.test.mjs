// Screens read aloud by a voice of the phone.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { heading, open } from "./support/app.mjs";
import { suite } from "./support/suite.mjs";
import { plain, texts } from "./support/texts.mjs";

const site = suite();

describe("reading aloud", () => {
  /** A phone with one voice, that writes down what it is asked to say. */
  const voice = (lang) => {
    const one = Object.create(SpeechSynthesisVoice.prototype, { lang: { value: lang } });
    window.spoken = [];
    speechSynthesis.getVoices = () => [one];
    speechSynthesis.speak = ({ text, lang }) => window.spoken.push({ text, lang });
    speechSynthesis.cancel = () => window.spoken.push("stop");
  };

  test("says the screen in its language from the heading on, a piece at a time, and stops when asked to", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(voice, "tr-TR");
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

  test("is not offered where the phone has no voice for the language", () =>
    site.with({}, async (visit) => {
      const { page } = visit;
      await page.addInitScript(voice, "nl-NL");
      await open(visit, "/ar");
      assert.equal(await page.locator("button.read-aloud").count(), 0);
      await open(visit, "/nl-simple");
      assert.equal(await page.locator("button.read-aloud").count(), 1);
    }));
});
