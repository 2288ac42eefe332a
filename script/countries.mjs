// Prints the names of all countries in a language, for locales/<tag>/countries.ftl, from Unicode CLDR:
// npm pack cldr-localenames-full@48.2.0 && tar xzf cldr-localenames-full-48.2.0.tgz
// node script/countries.mjs package TAG_OF_CLDR > locales/TAG/countries.ftl
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, tag] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const file = JSON.parse(readFileSync(join(folder, "main", tag, "territories.json"), "utf8"));
const names = file.main[tag].localeDisplayNames.territories;
const source = readFileSync(new URL("../locales/nl-simple/countries.ftl", import.meta.url), "utf8");

console.log(`# Names of countries: Unicode CLDR ${version} (licence Unicode-3.0), short names where CLDR has them.`);
for (const [, code] of source.matchAll(/^country-([A-Z]{2}) /gm)) {
  const short = names[`${code}-alt-short`];
  // Not "EE. UU." or "UK", which not everybody knows.
  const name = short?.length > 4 && !short.includes(".") ? short : names[code];
  if (!name || name === code) throw new Error(`CLDR has no name in ${tag} for ${code}`);
  console.log(`country-${code} = ${name}`);
}
