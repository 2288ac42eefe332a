// Answering a little, starting again, and what must not be there afterwards.
import assert from "node:assert/strict";
import { answer, arrive, asking, begin, keptAnswers, place } from "./app.mjs";
import { BASE } from "./people.mjs";

/** Years that are shown nowhere unless they were given as an answer. */
const GIVEN = { "application-received": "2021-10-01", "birth-date": "1951-07-13" };

/** Starts again, by the button at the foot of the screen. */
export async function startAgain(page) {
  await page.locator("footer button.plain:not(.text-size)").tap();
  await page.locator("footer .notice button").first().tap();
  await arrive(page, "/");
}

/** Answers the question on screen, and gives back which it was. */
export async function answerNext(page) {
  const slug = await asking(page);
  await answer(page, slug, GIVEN[slug] ?? BASE[slug]);
  return slug;
}

/** Begins the test, and answers until the day of birth was given. */
export async function answerSome(visit) {
  await begin(visit, "nl-simple");
  while ((await answerNext(visit.page)) !== "birth-date");
  const answers = await keptAnswers(visit.page);
  for (const given of Object.values(GIVEN)) assert.ok(answers.includes(given), answers);
}

/** Nothing that was answered or typed stands on the page, in its fields, or in the tab. */
export async function nothingLeft(page, what) {
  assert.equal(await place(page), "", what);
  const shown = await page.evaluate(() => {
    const fields = [...document.querySelectorAll("input")].map((input) => `${input.value}${input.checked}`);
    return document.body.innerText + fields + document.title + JSON.stringify(history.state) + location.href;
  });
  assert.doesNotMatch(shown, /2021|1951|3511/, what);
  assert.equal(await keptAnswers(page), "", what);
}
