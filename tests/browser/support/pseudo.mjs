// A language of the tests alone: English with accents and twice the vowels. Whatever is not in locales/ stays plain, and what
// has too little room does not fit.
const VOWELS = { a: "á", e: "é", i: "í", o: "ó", u: "ú", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú" };

const stretched = (text) => text.replace(/[aeiou]/gi, (letter) => VOWELS[letter] + VOWELS[letter].toLowerCase());

/** A value of Fluent, without its names of variables. */
const value = (text) =>
  text.replace(/(\{[^}]*\}?)|([^{]+)/g, (all, placed, words) => (placed ? placed : stretched(words)));

/** A file of messages in this language. Codes of countries and months of a search have to stay as they are. */
export const pseudo = (file) =>
  file
    .split("\n")
    .map((line) => {
      if (/^#|^\s*\}|^country-also /.test(line)) return line;
      const [, start, rest] = /^(\s*(?:[\w-]+ =|\.[\w-]+ =|\*?\[[\w-]+\])?)(.*)$/.exec(line);
      return start + value(rest);
    })
    .join("\n");

/**
 * Plain letters in what is shown: what is not from locales/. Left out is what no language changes: names of places and of who
 * helps, sites, articles, abbreviations, and what a message has filled in, between its marks.
 */
export const leaks = (page) =>
  page.evaluate(() => {
    const names = 'body [translate="no"], body [lang|="nl"], .counter, a[href^="http"], a[href^="tel"]';
    const found = [];
    let filledIn = 0;
    const walker = document.createTreeWalker(document.querySelector("#main"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let own = "";
      for (const letter of node.data) {
        if (letter === "\u2068") filledIn++;
        else if (letter === "\u2069") filledIn--;
        else if (!filledIn) own += letter;
      }
      const parent = node.parentElement;
      if (!parent.checkVisibility() || parent.closest(names)) continue;
      const words = own.match(/\p{L}{2,}/gu) ?? [];
      if (words.some((word) => /[aeiou]/.test(word))) found.push(`${parent.tagName}: ${own}`);
    }
    return found;
  });
