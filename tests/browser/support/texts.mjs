// The messages in locales/, by Mozilla's own Fluent. So an expected text is the text of the app and no copy of it.
import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

const LOCALES = new URL("../../../locales/", import.meta.url);

const read = (file) => new FluentResource(readFileSync(new URL(file, LOCALES), "utf8"));

/** The app writes numbers in plain digits in every language, as the crate `fluent` does. */
const digits = (value) =>
  typeof value === "number" ? new FluentNumber(value, { useGrouping: false, numberingSystem: "latn" }) : value;

/** Text without the invisible marks that Fluent puts around what it fills in, and with single spaces. */
export const plain = (text) =>
  text
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

const known = new Map();

/** The messages of a language. */
export function texts(tag) {
  if (known.has(tag)) return known.get(tag);
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const file of readdirSync(new URL(tag, LOCALES))) {
    const errors = bundle.addResource(read(`${tag}/${file}`));
    if (errors.length) throw new Error(`locales/${tag}/${file}: ${errors}`);
  }
  const found = (id) => {
    if (!bundle.hasMessage(id)) throw new Error(`no message ${id} in ${tag}`);
    return bundle.getMessage(id);
  };
  const fill = (pattern, args) => {
    const given = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, digits(value)]));
    return plain(bundle.formatPattern(pattern ?? "", given, []));
  };
  const language = {
    tag,
    get: (id, args = {}) => fill(found(id).value, args),
    attribute: (id, name, args = {}) => fill(found(id).attributes[name], args),
    has: (id) => bundle.hasMessage(id),
    /** "1960-03-01" in words, as far as it is given. */
    date(given) {
      const [year, month, day] = given.split("-");
      if (!month) return year;
      const named = { year, month: language.get(`month-${Number(month)}`), day: Number(day) };
      return language.get(day ? "date-in-words" : "month-in-words", named);
    },
    /** The heading of a question. */
    question(slug, args = { way: "applied" }) {
      const name = slug.replace(/-\d$/, "");
      const id = name !== "benefit" ? name : slug === "benefit-1" ? slug : "benefit-more";
      return language.get(`q-${id}`, args);
    },
  };
  known.set(tag, language);
  return language;
}

/** Every language of the app, with its direction. */
export const LANGUAGES = read("languages.ftl").body.map((message) => message.id);
export const direction = (tag) => {
  const locale = new Intl.Locale(tag);
  // Newer versions of Node have a method in place of the property.
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};

/** How many letters all messages of a language have; names of countries, which never stand in a line of text, apart. */
function letters(tag) {
  const files = readdirSync(new URL(tag, LOCALES)).filter((file) => file !== "countries.ftl");
  const text = files.map((file) => readFileSync(new URL(`${tag}/${file}`, LOCALES), "utf8")).join("");
  return text.replace(/^#.*$|^\s*\.?[\w-]+ = /gm, "").length;
}

/**
 * The languages in which every screen is walked. With all of them the suite would take hours, and show little more: that a
 * message is there, whole and of a bearable length is tested in every language without a browser (tests/locales). What a
 * browser shows hangs on how long the words are and which way they run: the source, which most visitors share; Turkish, with
 * long words that cannot be broken; Arabic, from right to left with Latin words inside; and whichever has the longest texts.
 * What is cheap stays with LANGUAGES: the start, its language, direction and title, the page before the program.
 */
export const WALKED = [
  ...new Set(["nl-simple", "tr", "ar", LANGUAGES.reduce((a, b) => (letters(b) > letters(a) ? b : a))]),
];
