// Reads the messages in locales/, as far as the tests need Fluent: values, attributes, variables, and choices by a
// word or a number. So an expected text is the text of the app and no copy of it.
import { readdirSync, readFileSync } from "node:fs";

const LOCALES = new URL("../../../locales/", import.meta.url);

/** The messages of one file: id -> { value, attributes }. */
function read(source) {
  const messages = new Map();
  let message;
  let add = () => {};
  for (const line of source.split("\n")) {
    if (/^#/.test(line)) continue;
    const start = /^([\w-]+) = ?(.*)$/.exec(line);
    const attribute = /^ +\.([\w-]+) = ?(.*)$/.exec(line);
    if (start) {
      const now = { value: start[2], attributes: {} };
      message = now;
      messages.set(start[1], now);
      add = (more) => (now.value += more);
    } else if (attribute) {
      const { attributes } = message;
      attributes[attribute[1]] = attribute[2];
      add = (more) => (attributes[attribute[1]] += more);
    } else if (line.trim()) {
      add(`\n${line.trim()}`);
    }
  }
  return messages;
}

/** Fills in variables and choices. */
function fill(pattern, args, tag) {
  const choice = /\{ *\$(\w+) *->([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g;
  const variable = /\{ *\$(\w+) *\}/g;
  return pattern
    .replace(choice, (_, name, variants) => {
      const parts = [...variants.matchAll(/(\*?)\[ *([\w-]+) *\] *(.*)/g)];
      const given = args[name];
      const words = [`${given}`];
      if (typeof given === "number") words.push(new Intl.PluralRules(tag).select(given));
      const chosen = words.map((word) => parts.find((part) => part[2] === word)).find(Boolean);
      return (chosen ?? parts.find((part) => part[1]))[3].trim();
    })
    .replace(variable, (_, name) => `${args[name]}`)
    .trim();
}

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
  const folder = new URL(`${tag}/`, LOCALES);
  const messages = new Map(
    readdirSync(folder).flatMap((file) => [...read(readFileSync(new URL(file, folder), "utf8"))]),
  );
  const found = (id) => {
    if (!messages.has(id)) throw new Error(`no message ${id} in ${tag}`);
    return messages.get(id);
  };
  const language = {
    tag,
    get: (id, args = {}) => plain(fill(found(id).value, args, tag)),
    attribute: (id, name, args = {}) => plain(fill(found(id).attributes[name] ?? "", args, tag)),
    has: (id) => messages.has(id),
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
export const LANGUAGES = [...read(readFileSync(new URL("languages.ftl", LOCALES), "utf8")).keys()];
export const direction = (tag) => (tag === "ar" ? "rtl" : "ltr");
