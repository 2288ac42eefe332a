// Every screen in a language that is longer than any, from the left and from the right: everything comes from locales/, and fits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { heading, open, remember, saved } from "./support/app.mjs";
import { BASE } from "./support/people.mjs";
import { leaks, pseudo } from "./support/pseudo.mjs";
import { SCREENS, sideways } from "./support/screens.mjs";
import { suite } from "./support/suite.mjs";
import { texts } from "./support/texts.mjs";

const site = suite();
const english = texts("en");
const words = { get: (...given) => pseudo(english.get(...given)) };

// In place of English, and of Arabic for the other direction.
for (const tag of ["en", "ar"]) {
  describe(`in place of ${tag},`, () => {
    let visit;
    let base;
    before(async () => {
      ({ entries: base } = await site.walked("base", BASE));
      visit = await site.visit({ viewport: { width: 320, height: 568 }, reducedMotion: "reduce" });
      await remember(visit, base);
      await visit.context.route(new RegExp(`/${tag}/\\w+\\.ftl$`), (route) => {
        const name = new URL(route.request().url()).pathname.split("/").at(-1);
        const file = readFileSync(new URL(`../../locales/en/${name}`, import.meta.url), "utf8");
        return route.fulfill({ body: pseudo(file), contentType: "text/plain; charset=utf-8" });
      });
    });
    after(() => visit?.close());

    for (const [name, { path, prepare, answers }] of Object.entries(SCREENS)) {
      test(`${name}: every word comes from locales/, and fits`, async () => {
        const { page, complaints } = visit;
        complaints.length = 0;
        await open(visit, `/${tag}`);
        const [[key, text]] = answers ? saved(answers) : base;
        await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [key, text]);
        await open(visit, `/${tag}/${path}`);
        await prepare?.(page, words);
        assert.match(await heading(page), /[áéíóú]/i, "the language of this test");
        assert.deepEqual(await leaks(page), []);
        assert.deepEqual(await sideways(page, 320), []);
        assert.deepEqual(complaints, []);
      });
    }
  });
}
