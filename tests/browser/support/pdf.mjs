// A printed page, read back as text.
const { log } = console;
// It says at once that it cannot draw, which nothing here asks of it.
console.log = () => {};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
console.log = log;

/** Letters as they are typed: a font has forms of its own for Arabic ones, and for "fi". Without marks of direction, and those above and below Arabic letters, which lie elsewhere. */
const typed = (text) => text.normalize("NFKC").replace(/[\u064b-\u0652\u200e\u200f\u2066-\u2069]/g, "");

/** What stands on each page of a PDF: its words, each with its place, and its size in millimetres. */
export async function readPdf(bytes) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width, height] = page.view;
    const words = items
      .filter((item) => item.str.trim())
      .map((item) => ({
        text: typed(item.str),
        left: item.transform[4],
        right: item.transform[4] + item.width,
        bottom: item.transform[5],
        dir: item.dir,
      }));
    // A word of Arabic may stand there in pieces, from left to right: lines are put together from the right.
    const lines = {};
    for (const word of words.filter(({ dir }) => dir === "rtl")) (lines[Math.round(word.bottom)] ??= []).push(word);
    const arabic = Object.values(lines).map((line) => line.sort((one, other) => other.right - one.right));
    pages.push({
      width,
      height,
      words,
      arabic: arabic.map((line) => line.map(({ text }) => text).join("")).join(" "),
      text: typed(items.map((item) => item.str + (item.hasEOL ? " " : "")).join("")),
    });
  }
  await document.destroy();
  return pages;
}

/** Letters and digits alone: where a line ends, and which space stands between words, tells nothing. */
export const bare = (text) => typed(text).replace(/[\s\u00a0]+/g, "");

/** From now on the page only counts how often it is printed, in `window.printed`. */
export const countPrints = (page) =>
  page.addInitScript(() => {
    window.printed = 0;
    window.print = () => window.printed++;
  });
