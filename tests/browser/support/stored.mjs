// What a tab keeps (src/ui/kept.rs, crates/interview/src/stored.rs), written and read as lines: the journey, with "everything"
// if all is asked about and "further" if the first questions are not the last, then an answer a line, and apart from them the steps of the plan that are done; as in "birth-date=1960-03", "receives=aow+wia", "permit=?".

// The version of the answers in it, and of the whole.
const ANSWERS = 3;
const VERSION = 2;
const EXTENTS = ["", "everything", "further", "everything further"];
const NUMBERS = ["days-abroad-before", "gross-benefits"];
const ABSENT = ["none", "not_yet", "never_lived", "running"];
/** Questions to which "none" is one of the choices, and not that there is none. */
const CHOICES_WITH_NONE = ["partner", "state-debts", "partner-state-debts", "nationality-step", "residence-now"];

const utf8 = new TextEncoder();

/** The bytes of postcard (https://postcard.jamesmunns.com/wire-format). */
class Writer {
  bytes = [];
  byte(value) {
    this.bytes.push(value);
  }
  number(value) {
    for (let rest = BigInt(value); ; rest >>= 7n) {
      const low = Number(rest & 127n);
      if (rest < 128n) return this.byte(low);
      this.byte(low | 128);
    }
  }
  text(value) {
    this.raw(utf8.encode(value));
  }
  raw(bytes) {
    this.number(bytes.length);
    for (const byte of bytes) this.bytes.push(byte);
  }
  list(values, write) {
    this.number(values.length);
    values.forEach(write);
  }
}

class Reader {
  at = 0;
  constructor(bytes) {
    this.bytes = bytes;
  }
  byte() {
    return this.bytes[this.at++];
  }
  number() {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.byte();
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(value);
    }
  }
  raw() {
    const length = this.number();
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }
  text() {
    return new TextDecoder().decode(Uint8Array.from(this.raw()));
  }
  list(read) {
    return Array.from({ length: this.number() }, read);
  }
}

function writeAnswer(to, slug, value) {
  const [year, month = 0, day = 0] = value.split("-").map(Number);
  if (value === "?") return to.byte(0);
  if (ABSENT.includes(value) && !CHOICES_WITH_NONE.includes(slug)) return to.byte(1);
  if (value === "yes" || value === "no") return to.byte(value === "yes" ? 2 : 3);
  if (NUMBERS.includes(slug)) {
    to.byte(7);
    return to.number(value);
  }
  if (/^\d{4}/.test(value)) {
    to.byte(4);
    to.number(year * 2); // zigzag
    to.byte(month);
    return to.byte(day);
  }
  to.byte(/^[A-Z]{2}(\+[A-Z]{2})*$/.test(value) ? 5 : 6);
  to.list(value.split("+").filter(Boolean), (code) => to.text(code));
}

function readAnswer(from) {
  const two = (number) => String(number).padStart(2, "0");
  switch (from.byte()) {
    case 0:
      return "?";
    case 1:
      return "none";
    case 2:
      return "yes";
    case 3:
      return "no";
    case 4: {
      const year = from.number() / 2;
      const [month, day] = [from.byte(), from.byte()];
      return [year, ...[month, day].filter(Boolean).map(two)].join("-");
    }
    case 5:
    case 6:
      return from.list(() => from.text()).join("+");
    default:
      return String(from.number());
  }
}

/** What a tab keeps, from its parts: the minute, the session, the screens it was on, and the answers as lines. */
function encode({ minute, id, first, screens, lines, done = [] }) {
  const [head, ...given] = lines.split("\n").filter(Boolean);
  const [journey, ...extent] = head.split(" ");
  const answers = new Writer();
  answers.byte(ANSWERS);
  answers.text(journey);
  answers.byte(EXTENTS.indexOf(extent.join(" ")));
  answers.list(given, (line) => {
    const [slug, value] = line.split("=");
    answers.text(slug);
    writeAnswer(answers, slug, value);
  });
  answers.list(done, (step) => answers.text(step));
  const kept = new Writer();
  kept.byte(VERSION);
  kept.number(minute);
  kept.number(id);
  kept.number(first);
  kept.list(screens, (screen) => kept.text(screen));
  kept.raw(answers.bytes);
  return kept.bytes.map((byte) => String.fromCharCode(byte)).join("");
}

function decode(text) {
  const kept = new Reader([...text].map((one) => one.charCodeAt(0)));
  kept.byte();
  const [minute, id, first] = [kept.number(), kept.number(), kept.number()];
  const screens = kept.list(() => kept.text());
  const answers = new Reader(kept.raw());
  answers.byte();
  const lines = [`${answers.text()} ${EXTENTS[answers.byte()]}`.trim()];
  answers.list(() => lines.push(`${answers.text()}=${readAnswer(answers)}`));
  const done = answers.list(() => answers.text());
  return { minute, id, first, screens, lines: lines.join("\n"), done };
}

/** What a tab keeps that has these answers, was used at this time, and has been on no screen. */
export const write = (lines, at) => encode({ minute: Math.floor(at / 60_000), id: 1, first: 1, screens: [], lines });

/** The answers in what a tab keeps, as lines; nothing if nothing is kept. */
export const read = (text) => (text ? decode(text).lines : "");

/** The steps of the plan that are done, in what a tab keeps. */
export const done = (text) => (text ? decode(text).done : []);

/** The same, kept at another time. */
export const atTime = (text, at) => encode({ ...decode(text), minute: Math.floor(at / 60_000) });

/** The same with more answers. */
export const withMore = (text, lines) => {
  const kept = decode(text);
  return encode({ ...kept, lines: `${kept.lines}\n${lines}` });
};
