// Measures other rule engines against ours, on the same conditions and people, and prints one table.
// Called by script/bench-peers, which installs them.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { peers } from "./engines.mjs";
import { flat, isFlat } from "./facts.mjs";
import { IDS } from "./conditions.mjs";

const ROOT = new URL("../../", import.meta.url).pathname;
const PAGE = `${ROOT}docs/bench.md`;
const WARM_UP_MS = 1000;
const ROUND_MS = 200;
const ROUNDS = 9;

/** Our own figures, and what came out of each case that all engines can judge. */
function ours(cases) {
  const ids = cases.filter(isFlat).map(({ id }) => id);
  const options = { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
  return JSON.parse(execFileSync("cargo", ["bench", "-q", "--bench", "peers", "--", ...ids], options));
}

/** Stops where an engine judges a case otherwise: then it would be timed on something else. */
async function compare(peer, people) {
  for (const { id, facts, fails } of people) {
    const truths = await peer.judge(peer.input(facts));
    const found = IDS.filter((_, index) => truths[index] !== true);
    if (found.join() !== fails.join()) {
      throw new Error(`${peer.name} judges ${id} otherwise: [${found}] fail instead of [${fails}]`);
    }
  }
}

const now = () => Number(process.hrtime.bigint()) / 1e6;

/** Microseconds a case, one after the other. */
async function round(peer, inputs, least) {
  const begin = now();
  let calls = 0;
  while (now() - begin < least) {
    if (peer.asynchronous) for (const input of inputs) await peer.judge(input);
    else for (const input of inputs) peer.judge(input);
    calls += inputs.length;
  }
  return ((now() - begin) * 1000) / calls;
}

/** Microseconds a case, all of them waiting at once: what suits an engine with threads of its own. */
async function together(peer, inputs, least) {
  const begin = now();
  let calls = 0;
  while (now() - begin < least) {
    await Promise.all(inputs.map(peer.judge));
    calls += inputs.length;
  }
  return ((now() - begin) * 1000) / calls;
}

async function median(way, peer, inputs) {
  await way(peer, inputs, WARM_UP_MS);
  const rounds = [];
  while (rounds.length < ROUNDS) rounds.push(await way(peer, inputs, ROUND_MS));
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

/** Microseconds a case, in the way that is best for it. */
async function time(peer, inputs) {
  const alone = await median(round, peer, inputs);
  return peer.asynchronous ? Math.min(alone, await median(together, peer, inputs)) : alone;
}

function table(rows, base) {
  const figure = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
  const lines = rows.map(
    ({ name, language, us }) => `| ${name} | ${language} | ${figure(us)} | ${figure(us / base)} |`,
  );
  return ["| engine | language | µs per outcome | times ours |", "|---|---|--:|--:|", ...lines].join("\n");
}

/** Keeps the table between its marks in docs/bench.md. */
function keep(text) {
  const [begin, end] = ["<!-- peers: written by script/bench-peers -->", "<!-- end of peers -->"];
  const page = readFileSync(PAGE, "utf8");
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`the marks around the table are missing in ${PAGE}`);
  writeFileSync(PAGE, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}

const cases = JSON.parse(readFileSync(`${ROOT}tests/law/cases.json`, "utf8"));
const own = ours(cases);
const people = own.cases.map(({ id, fails }) => ({ id, fails, facts: flat(cases.find((one) => one.id === id)) }));
const rows = [
  { name: "**Remigratiewijzer**", language: "Rust", us: own.outcome },
  { name: "**Remigratiewijzer**, with the reasons for every condition", language: "Rust", us: own.explained },
];
const all = peers();
for (const peer of all) await compare(peer, people);
for (const peer of all)
  rows.push({
    ...peer,
    us: await time(
      peer,
      people.map(({ facts }) => peer.input(facts)),
    ),
  });

const rust = execFileSync("rustc", ["--version"], { encoding: "utf8" }).split(" ")[1];
const machine = `${cpus()[0].model.trim()} (${cpus().length} cores), Node.js ${process.versions.node}, Rust ${rust}`;
const date = new Date().toISOString().slice(0, 10);
const text = `${date}, ${machine}. ${people.length} cases, ${IDS.length} conditions each; all engines agree on all of them.

${table(rows, own.outcome)}`;
process.stdout.write(`${text}\n`);
keep(text);
process.exit(0);
