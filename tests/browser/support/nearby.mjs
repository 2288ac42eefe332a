// The screen of help nearby, as tests use it.
import { open } from "./app.mjs";
import { texts } from "./texts.mjs";

/** Opens help nearby and waits until places can be searched for. */
export async function nearby(visit, tag, query = "") {
  await open(visit, `/${tag}/nearby${query}`);
  await visit.page.locator("#kind").waitFor();
}

export async function search(page, typed) {
  await page.locator("#place").fill(typed);
  await page.locator("form button.main").tap();
  await page.locator("#found h2").waitFor();
}

export const municipality = (tag, name) => texts(tag).get("nearby-municipality", { municipality: name });

/** The part of the map that is shown: left, top, width, height. */
export const view = async (page) => (await page.locator("#map svg").getAttribute("viewBox")).split(" ").map(Number);

/** Waits until the map shows another part than this, and gives it back. */
export async function moved(page, before) {
  const other = (before) => document.querySelector("#map svg").getAttribute("viewBox") !== before;
  await page.waitForFunction(other, before.join(" "));
  return view(page);
}

export async function openMap(page) {
  await page.locator("details.map-card summary").tap();
  await page.locator("#map").waitFor();
}

/** How wide the provinces are drawn, in units of the map: they come from a file of their own. */
export const land = (page) => page.locator("#map .land").evaluate((land) => land.getBBox().width);
