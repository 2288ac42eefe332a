// A language of the tests alone: English with accents and twice the vowels. Whatever is not in locales/ stays plain, and what
// has too little room does not fit.
const VOWELS = { a: "á", e: "é", i: "í", o: "ó", u: "ú", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú" };

const stretched = (text) => text.replace(/[aeiou]/gi, (letter) => VOWELS[letter] + VOWELS[letter].toLowerCase());

/** A value of Fluent, without its names of variables. */
const value = (text) => text.replace(/(\{[^}]*\}?)|([^{]+)/g, (all, placed, words) => (placed ? placed : stretched(words)));

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

/** Plain letters in what is shown: what is not from locales/. Names and places, which no language changes, are left out. */
export const leaks = (page) =>
  page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.querySelector("#main"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent.checkVisibility() || parent.closest('[translate="no"], [lang|="nl"], title, script')) continue;
      if (/[aeiou]/i.test(node.data)) found.push(`<${parent.tagName} ${parent.className}> ${node.data}`);
    }
    return found;
  });
