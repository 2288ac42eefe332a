// The peers. Each `prepare` makes its rules once, which is not timed, and returns `input`, which makes of flat facts what
// the engine wants to be given (not timed either), and `judge`, which gives a truth for every condition (timed).
import { createRequire } from "node:module";
import { CONDITIONS, IDS } from "./conditions.mjs";

/** Each package from the folder it was installed in. */
const load = createRequire(`${process.env.PEERS_FOLDER}/package.json`);

const entries = Object.entries(CONDITIONS);

const jsonLogic = {
  package: "json-logic-js",
  language: "JavaScript",
  prepare(load) {
    const logic = load("json-logic-js");
    const rule = (test) => {
      const fact = { var: test.fact };
      switch (test.kind) {
        case "all":
          return { and: test.parts.map(rule) };
        case "any":
          return { or: test.parts.map(rule) };
        case "is":
          return test.value ? fact : { "!": [fact] };
        case "before":
          return { "<": [fact, test.number] };
        case "reached":
          return { "<=": [fact, { var: test.other }] };
        case "oneOf":
          return { in: [fact, test.words] };
        case "noneOf":
          return { "!": [{ in: [fact, test.words] }] };
      }
    };
    const rules = entries.map(([, test]) => rule(test));
    return { input: (facts) => facts, judge: (facts) => rules.map((rule) => logic.apply(rule, facts)) };
  },
};

const jsonRulesEngine = {
  package: "json-rules-engine",
  language: "JavaScript, asynchronous",
  prepare(load) {
    const { Engine } = load("json-rules-engine");
    const rule = ({ kind, fact, value, number, other, words, parts }) => {
      switch (kind) {
        case "all":
          return { all: parts.map(rule) };
        case "any":
          return { any: parts.map(rule) };
        case "is":
          return { fact, operator: "equal", value };
        case "before":
          return { fact, operator: "lessThan", value: number };
        case "reached":
          return { fact, operator: "lessThanInclusive", value: { fact: other } };
        case "oneOf":
          return { fact, operator: "in", value: words };
        case "noneOf":
          return { fact, operator: "notIn", value: words };
      }
    };
    const top = (test) => (test.kind === "all" || test.kind === "any" ? rule(test) : { all: [rule(test)] });
    const engine = new Engine(entries.map(([type, test]) => ({ conditions: top(test), event: { type } })));
    const judge = async (facts) => {
      const held = new Set();
      for (const { type } of (await engine.run(facts)).events) held.add(type);
      return IDS.map((id) => held.has(id));
    };
    return { input: (facts) => facts, judge, asynchronous: true };
  },
};

/** The words of a list in the languages of the two last engines. */
const quoted = (words) => words.map((word) => `'${word}'`);

const zen = {
  package: "@gorules/zen-engine",
  language: "Rust, called from JavaScript, asynchronous",
  prepare(load) {
    const { ZenEngine } = load("@gorules/zen-engine");
    const rule = ({ kind, fact, value, number, other, words, parts }) => {
      switch (kind) {
        case "all":
          return `(${parts.map(rule).join(" and ")})`;
        case "any":
          return `(${parts.map(rule).join(" or ")})`;
        case "is":
          return value ? fact : `not ${fact}`;
        case "before":
          return `${fact} < ${number}`;
        case "reached":
          return `${fact} <= ${other}`;
        case "oneOf":
          return `${fact} in [${quoted(words).join(", ")}]`;
        case "noneOf":
          return `${fact} not in [${quoted(words).join(", ")}]`;
      }
    };
    const expressions = entries.map(([id, test], index) => ({ id, key: `c${index}`, value: rule(test) }));
    const nodes = [
      { id: "in", name: "in", type: "inputNode" },
      { id: "law", name: "law", type: "expressionNode", content: { expressions } },
      { id: "out", name: "out", type: "outputNode" },
    ];
    const edges = [
      { id: "a", type: "edge", sourceId: "in", targetId: "law" },
      { id: "b", type: "edge", sourceId: "law", targetId: "out" },
    ];
    const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({ nodes, edges })));
    const judge = async (facts) => {
      const { result } = await decision.evaluate(facts);
      return IDS.map((_, index) => result[`c${index}`]);
    };
    return { input: (facts) => facts, judge, asynchronous: true };
  },
};

const publicodes = {
  package: "publicodes",
  language: "JavaScript",
  prepare(load) {
    const Engine = load("publicodes").default;
    // Names of rules are words in small letters.
    const name = (fact) => `fait ${fact.replace(/[A-Z0-9]/g, (char) => ` ${char.toLowerCase()}`)}`;
    const rule = ({ kind, fact, value, number, other, words, parts }) => {
      const equal = (sign) => quoted(words).map((word) => `${name(fact)} ${sign} ${word}`);
      switch (kind) {
        case "all":
          return { "toutes ces conditions": parts.map(rule) };
        case "any":
          return { "une de ces conditions": parts.map(rule) };
        case "is":
          return `${name(fact)} = ${value ? "oui" : "non"}`;
        case "before":
          return `${name(fact)} < ${number}`;
        case "reached":
          return `${name(fact)} <= ${name(other)}`;
        case "oneOf":
          return { "une de ces conditions": equal("=") };
        case "noneOf":
          return { "toutes ces conditions": equal("!=") };
      }
    };
    const conditions = entries.map(([, test], index) => [`condition ${index}`, { valeur: rule(test) }]);
    const facts = (test) => (test.parts ? test.parts.flatMap(facts) : [test.fact, test.other].filter(Boolean));
    const names = new Set(entries.flatMap(([, test]) => facts(test)));
    const rules = Object.fromEntries([...[...names].map((fact) => [name(fact), null]), ...conditions]);
    const silent = { log() {}, warn() {}, error() {} };
    const engine = new Engine(rules, { logger: silent });
    const word = (value) =>
      typeof value === "boolean" ? (value ? "oui" : "non") : typeof value === "string" ? `'${value}'` : value;
    const input = (flat) => Object.fromEntries([...names].map((fact) => [name(fact), word(flat[fact])]));
    const judge = (situation) => {
      engine.setSituation(situation);
      return conditions.map(([rule]) => engine.evaluate(rule).nodeValue === true);
    };
    return { input, judge };
  },
};

/** No engine at all, to see what the language itself costs. */
const byHand = {
  language: "JavaScript",
  prepare() {
    const rule = ({ kind, fact, value, number, other, words, parts }) => {
      switch (kind) {
        case "all":
          return `(${parts.map(rule).join("&&")})`;
        case "any":
          return `(${parts.map(rule).join("||")})`;
        case "is":
          return `f.${fact}===${value}`;
        case "before":
          return `f.${fact}<${number}`;
        case "reached":
          return `f.${fact}<=f.${other}`;
        case "oneOf":
          return `(${quoted(words)
            .map((word) => `f.${fact}===${word}`)
            .join("||")})`;
        case "noneOf":
          return `(${quoted(words)
            .map((word) => `f.${fact}!==${word}`)
            .join("&&")})`;
      }
    };
    const judge = new Function("f", `return [${entries.map(([, test]) => rule(test)).join(",")}]`);
    return { input: (facts) => facts, judge };
  },
};

/** Every peer, ready to judge. */
export function peers() {
  const version = (name) => load(`./node_modules/${name}/package.json`).version;
  return [jsonLogic, jsonRulesEngine, zen, publicodes, byHand].map((peer) => ({
    name: peer.package
      ? `${peer.package} ${version(peer.package)}`
      : "no engine: the conditions compiled to a function",
    language: peer.language,
    ...peer.prepare(load),
  }));
}
