// Makes pictures of every screen in the languages in which the screens are walked, and a sheet of them for each screen; says
// what is cut off or wider than the window. script/gallery runs it: node main.mjs FOLDER [TAG…]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { open, openBrowser, phone, saved, serve, visitor, walk, begin, kept, remember } from "../support/app.mjs";
import { BASE } from "../support/people.mjs";
import { SCREENS, sideways } from "../support/screens.mjs";
import { WALKED, direction, texts } from "../support/texts.mjs";

const [folder, ...wanted] = process.argv.slice(2);
const tags = wanted.length ? wanted : WALKED;

/** How each screen is looked at: on a phone by day and by night, on the smallest phone, with larger letters, on a desk. */
const LOOKS = {
  light: { viewport: { width: 360, height: 800 } },
  dark: { viewport: { width: 360, height: 800 }, colorScheme: "dark" },
  small: { viewport: { width: 320, height: 568 } },
  largest: { viewport: { width: 360, height: 800 }, text: "2" },
  desk: { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: true, deviceScaleFactor: 1 },
};

/** In the page: words that are cut off, by an edge or by dots. */
const cutOff = () =>
  [...document.querySelectorAll("#main *:not(svg *, option)")]
    .filter((one) => {
      const { overflowX } = getComputedStyle(one);
      const words = [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim());
      return words && overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1 && one.checkVisibility();
    })
    .map((one) => `cut off: ${one.tagName}.${one.className} "${one.textContent.trim().slice(0, 60)}"`);

const fileOf = (name) => name.replace(/[^a-z0-9]+/gi, "-");
const findings = [];

/** Pictures of every screen in one language and one look. */
async function pictures(browser, url, base, tag, look) {
  const { text, ...options } = LOOKS[look];
  const context = await phone(browser, { serviceWorkers: "block", reducedMotion: "reduce", ...options });
  const visit = await visitor(context, url);
  const { page } = visit;
  await remember(visit, base);
  if (text) await page.addInitScript((text) => sessionStorage.setItem("text", text), text);
  for (const [name, { path, prepare, answers }] of Object.entries(SCREENS)) {
    const [[key, kept]] = answers ? saved(answers) : base;
    await open(visit, `/${tag}`);
    await page.evaluate(([key, kept]) => sessionStorage.setItem(key, kept), [key, kept]);
    try {
      await open(visit, `/${tag}/${path}`);
      await prepare?.(page, texts(tag));
    } catch (error) {
      findings.push(`${name}, ${tag}, ${look}: ${error.message.split("\n")[0]}`);
    }
    const { width } = options.viewport;
    for (const found of [...(await sideways(page, width)), ...(await page.evaluate(cutOff))]) {
      findings.push(`${name}, ${tag}, ${look}: ${found}`);
    }
    await page.evaluate(() => scrollTo(0, 0));
    const image = join(folder, `${fileOf(name)}-${tag}-${look}.jpg`);
    await page.screenshot({ path: image, fullPage: true, type: "jpeg", quality: 70 });
  }
  await context.close();
}

/** The sheet of one screen: a row for each look, a picture for each language. */
function sheet(name) {
  const cell = (look) => (tag) =>
    `<td><a href="${fileOf(name)}-${tag}-${look}.jpg"><img loading="lazy" alt="${name}, ${tag}, ${look}" src="${fileOf(name)}-${tag}-${look}.jpg"></a></td>`;
  const rows = Object.keys(LOOKS).map((look) => `<tr><th>${look}</th>${tags.map(cell(look)).join("")}</tr>`);
  const head = tags.map((tag) => `<th>${tag} (${direction(tag)})</th>`).join("");
  return page(name, `<table><tr><th></th>${head}</tr>${rows.join("\n")}</table>`);
}

const page = (title, inside) =>
  `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>body{font:1rem sans-serif}td,th{vertical-align:top;padding:8px}img{inline-size:320px;border:1px solid #999}</style>
<h1>${title}</h1>${inside}</html>\n`;

mkdirSync(folder, { recursive: true });
const site = await serve();
const { browser, close } = await openBrowser();
try {
  const walker = await visitor(await phone(browser, { serviceWorkers: "block" }), site.url);
  await begin(walker, "nl-simple");
  await walk(walker.page, BASE);
  const base = await kept(walker.page);
  for (const tag of tags) {
    for (const look of Object.keys(LOOKS)) {
      console.log(`${tag}, ${look}`);
      await pictures(browser, site.url, base, tag, look);
    }
  }
} finally {
  await close();
  await site.stop();
}
for (const name of Object.keys(SCREENS)) writeFileSync(join(folder, `${fileOf(name)}.html`), sheet(name));
const links = Object.keys(SCREENS).map((name) => `<li><a href="${fileOf(name)}.html">${name}</a></li>`);
const said = findings.length ? `<h2>To look at</h2><ul>${findings.map((one) => `<li>${one}</li>`).join("")}</ul>` : "";
writeFileSync(join(folder, "index.html"), page("Every screen", `<ul>${links.join("")}</ul>${said}`));
console.log(findings.join("\n"));
console.log(`${Object.keys(SCREENS).length} screens: open ${join(folder, "index.html")}`);
