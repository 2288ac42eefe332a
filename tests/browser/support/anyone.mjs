// Somebody who answers whatever is asked, in one of two ways, and takes each of the four ways on.
import { arrive, arriveAtQuestion, asking, leave, open, place } from "./app.mjs";

/** Two people with nothing in common. */
export const ONE = { last: false, date: ["3", "2", "1951"], number: "3", postcode: "3511", event: 0 };
export const OTHER = { last: true, date: ["28", "11", "1975"], number: "870", postcode: "9711", event: 1 };

/** Answers the question on screen as this person does, or with "I don't know" where that is refused. */
export async function answerAs(page, person, slug) {
  const go = page.locator("form button.main");
  await page.locator("#year, #number, input[name=answer]").first().waitFor();
  if (await page.locator("#number").count()) {
    await page.fill("#number", person.number);
  } else if (await page.locator("#year").count()) {
    for (const [at, id] of ["#day", "#month", "#year"].entries()) await page.fill(id, person.date[at]);
  } else {
    const known = page.locator("input[name=answer]:not([value=none])");
    await (person.last ? known.last() : known.first()).check();
  }
  await go.tap();
  const gone = await leave(page, slug).then(
    () => true,
    () => false,
  );
  if (gone) return;
  await page.locator("form > button.card").last().tap();
  await leave(page, slug);
}

/** Answers until nothing is asked any more. */
async function answerAll(page, person) {
  for (let slug = await asking(page); slug; slug = await asking(page)) await answerAs(page, person, slug);
}

/** Takes all four ways to their ends, in one language, and looks for help near a postcode. */
export async function takeAllWays(visit, tag, person) {
  const { page } = visit;
  page.setDefaultTimeout(3_000);
  const card = async (number) => {
    await open(visit, `/${tag}`);
    await page.locator("main nav .card").nth(number).tap();
  };
  await card(0);
  await arrive(page, "/thinking");
  await page.locator("main button.card").first().tap();
  await arriveAtQuestion(page);
  await answerAll(page, person);
  for (const way of [1, 3]) {
    await card(way);
    if (way === 3) await page.locator("main button.card").first().tap();
    await page.locator("#screen[data-screen^='question/'], #screen[data-screen=answers]").waitFor();
    await answerAll(page, person);
    if ((await place(page)) === "answers") await page.locator("main a.main").tap();
  }
  await card(2);
  await arrive(page, "/returned");
  await page.locator(".fold summary").first().tap();
  await page.locator(".fold[open] button.card").nth(person.event).tap();
  await page.locator("#screen[data-screen^='question/'], #screen[data-screen^='event/']").waitFor();
  await answerAll(page, person);
  await open(visit, `/${tag}/nearby`);
  await page.locator("#place").fill(person.postcode);
  await page.locator("form button.main").tap();
  await page.locator(".counter h3").first().waitFor();
  await page.waitForLoadState("networkidle");
}
