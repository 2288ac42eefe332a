// Every screen, and how a visitor comes to it.
import { unfold } from "./app.mjs";
import { KEEP, toTurkey } from "./people.mjs";

export const submit = (page) => page.locator("form button.main").tap();
const wrong = async (page) => {
  await submit(page);
  await page.locator("#problem").waitFor();
};

const SEPARATION = `separation
household=couple
married=no
separated-on=2090-05-04
`;
const AMOUNTS = `amounts
destination=TR
household=couple
departure=2019-03-01
receives=aow
insured-there=no
birth-date=1950-01-01
gross-benefits=350
`;

const PLAN = toTurkey("plan", "2090-03-01");
const AWAY = `away
stay=visit
receives=participatiewet
birth-date=1985-06-01
residence-now=regular_indefinite
abroad-from=2090-01-04
abroad-until=2090-02-14
days-abroad-before=0
`;

/** Opens the first thing that opens. */
const unfoldFirst = async (page) => {
  await page.locator("main details summary").first().tap();
  await page.locator("main details[open] .inside").first().waitFor();
};

/** Every screen, as a visitor comes to it who has answered everything; or with other answers that were kept. */
export const SCREENS = {
  "the start": { path: "" },
  "a question for a date": { path: "question/application-received" },
  "a question for a word": { path: "question/partner" },
  "a question with many words": {
    path: "question/benefit-1",
    prepare: async (page) => {
      await page.locator("fieldset button.secondary").tap();
      await page.locator('input[value="wamil"]').waitFor();
    },
  },
  "a question for countries, searching": {
    path: "question/nationalities",
    prepare: async (page, language) => {
      await page.locator("fieldset button.secondary").tap();
      await page.locator("#country-search").fill(language.get("country-IQ").slice(0, 4));
      await page.locator('input[name=answer][value="IQ"]').waitFor();
    },
  },
  "a date that is wrong": {
    path: "question/birth-date",
    prepare: async (page) => {
      await page.fill("#month", "30");
      await wrong(page);
    },
  },
  "a question with nothing chosen": { path: "question/benefit-2", prepare: wrong },
  "the answers": { path: "answers" },
  "the result with a condition open": {
    path: "result",
    prepare: async (page) => {
      await unfold(page);
      await page.locator("details.reason summary").nth(1).tap();
      await page.locator("details.reason .inside").nth(1).waitFor();
    },
  },
  "help nearby with what was found": {
    path: "nearby",
    prepare: async (page) => {
      await page.locator("#place").fill("3511");
      await submit(page);
      await page.locator(".counter").first().waitFor();
    },
  },
  "help nearby with the map": {
    path: "nearby",
    prepare: async (page) => {
      await page.locator("#place").fill("8899");
      await submit(page);
      await page.locator(".counter").first().waitFor();
      // If there is room it is open from the start.
      const card = page.locator("details.map-card");
      if (!(await card.evaluate(({ open }) => open))) await card.locator("summary").tap();
      await page.locator("#map").waitFor();
    },
  },
  "help of one kind, everywhere": {
    path: "nearby?kind=svb",
    prepare: (page) => page.locator(".counter").first().waitFor(),
  },
  "help nearby with a choice of places": {
    path: "nearby",
    prepare: async (page) => {
      await page.locator("#place").fill("Bergen");
      await submit(page);
      await page.locator("#found button.card").first().waitFor();
    },
  },
  "thinking of going back": { path: "thinking" },
  "a question with several answers": { path: "question/receives", answers: KEEP },
  "a number that is too large": {
    path: "question/gross-benefits",
    answers: AMOUNTS,
    prepare: async (page) => {
      await page.fill("#number", "99999");
      await wrong(page);
    },
  },
  "the balance, with a thing opened": {
    path: "keep",
    answers: KEEP,
    prepare: async (page) => {
      await unfold(page);
      await page.locator("details.reason summary").first().tap();
      await page.locator("details.reason .inside").first().waitFor();
    },
  },
  "the balance before any answer": { path: "keep", answers: "keep\n" },
  "the plan, with a step opened": { path: "plan", answers: PLAN, prepare: unfoldFirst },
  "what is left": { path: "left", answers: PLAN, prepare: unfold },
  "how long one may be away, with a thing opened": { path: "away", answers: AWAY, prepare: unfoldFirst },
  "what to say in Dutch": {
    path: "say/tell-svb",
    answers: PLAN,
    prepare: (page) => page.locator(".script .line").first().waitFor(),
  },
  "taking it along": { path: "take", answers: PLAN },
  "opening a code": { path: "open" },
  "the answer to an event": { path: "event/separation", answers: SEPARATION },
  "an event before any answer": { path: "event/return-option", answers: "return-option\n" },
  "the amounts": {
    path: "event/amounts",
    answers: AMOUNTS,
    prepare: (page) => page.locator(".amounts").first().waitFor(),
  },
  "gone back, with the events of everybody": {
    path: "returned",
    prepare: async (page) => {
      await page.locator(".fold summary").last().tap();
      await page.locator(".fold .cards").last().waitFor();
    },
  },
  "helping somebody": { path: "helping" },
  "about the app, asking to start again": {
    path: "about",
    prepare: async (page) => {
      await page.locator("footer button.plain:not(.text-size)").tap();
      await page.locator("footer [role=group]").waitFor();
    },
  },
};

/** What makes the page wider than the window, or stands outside of it; a drawing cuts off what does not fit into it. */
export const sideways = (page, width) =>
  page.evaluate((width) => {
    const wide = document.scrollingElement.scrollWidth;
    const out = [...document.querySelectorAll("#main *:not(svg *)")].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > width + 1 || left < -1;
    });
    if (wide <= width && !out.length) return [];
    return [`${wide} px wide`, ...out.slice(0, 9).map((one) => `${one.tagName}.${one.getAttribute("class")}`)];
  }, width);
