// What a store tells of the app, in each language, from the messages of its start and of its page about itself; `script/store-texts`
// runs it. A folder a language, with the files of fastlane's "supply": title.txt, short_description.txt, full_description.txt.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { texts } from "../tests/browser/support/texts.mjs";

const [folder] = process.argv.slice(2);
/** How many characters Google Play takes; the App Store takes as many of the first and the last. */
const MOST = { title: 30, short_description: 80, full_description: 4000 };
const LONG = [
  ["start-title", "start-text"],
  ["start-free", "start-closed"],
  ["start-privacy", "about-text"],
  ["about-licence"],
];

const locales = new URL("../locales/", import.meta.url);
const tags = readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory());
let wrong = 0;
for (const { name: tag } of tags) {
  const words = texts(tag);
  const files = {
    title: words.get("app-name"),
    short_description: words.get("start-text"),
    full_description: LONG.map((part) => part.map((id) => words.get(id)).join("\n")).join("\n\n"),
  };
  mkdirSync(join(folder, tag), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, tag, `${name}.txt`), `${text}\n`);
    const length = [...text].length;
    if (length > MOST[name]) {
      console.log(`${tag}: ${name} has ${length} characters, ${MOST[name]} fit`);
      wrong += 1;
    }
  }
}
console.log(`${tags.length} languages in ${folder}${wrong ? `; ${wrong} texts have to be shortened by hand` : ""}`);
