// An SBOM (CycloneDX 1.5) of the web app: cargo metadata … | node script/sbom.mjs Cargo.lock
import { readFileSync } from "node:fs";

/** What the site is made of: the app, and the modules that are loaded when asked for. */
const ROOTS = ["remigratiewijzer", "feed", "qr", "engine"];

const metadata = JSON.parse(readFileSync(0, "utf8"));
const lock = readFileSync(process.argv[2], "utf8");
const checksums = new Map(
  [...lock.matchAll(/name = "([^"]+)"\nversion = "([^"]+)"\nsource = [^\n]*\nchecksum = "([0-9a-f]{64})"/g)].map(
    ([, name, version, checksum]) => [`${name}@${version}`, checksum],
  ),
);
const packages = new Map(metadata.packages.map((one) => [one.id, one]));
const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
const isOurs = ({ id }) => metadata.workspace_members.includes(id);
const purl = ({ name, version }) => `pkg:cargo/${name}@${version}`;

const isMacro = (id) => packages.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
/** What of others is in a crate: no tests, and nothing that only runs while it is built. */
const needs = (id) =>
  nodes
    .get(id)
    .deps.filter(({ pkg, dep_kinds }) => !isMacro(pkg) && dep_kinds.some(({ kind }) => kind === null))
    .map(({ pkg }) => pkg);

const found = new Set();
const todo = metadata.packages.filter((one) => isOurs(one) && ROOTS.includes(one.name)).map(({ id }) => id);
if (todo.length !== ROOTS.length) throw new Error(`not all of ${ROOTS} are crates of this project`);
while (todo.length) {
  const id = todo.pop();
  if (found.has(id)) continue;
  found.add(id);
  todo.push(...needs(id));
}
const crates = [...found].map((id) => packages.get(id)).sort((a, b) => (purl(a) < purl(b) ? -1 : 1));

const component = (one) => {
  const checksum = checksums.get(`${one.name}@${one.version}`);
  if (!checksum && !isOurs(one)) throw new Error(`Cargo.lock has no checksum of ${one.name} ${one.version}`);
  return {
    type: "library",
    "bom-ref": purl(one),
    name: one.name,
    version: one.version,
    ...(one.description && { description: one.description.replace(/\s+/g, " ").trim() }),
    purl: purl(one),
    // An older way to write "or".
    ...(one.license && { licenses: [{ expression: one.license.replaceAll("/", " OR ") }] }),
    ...(checksum && { hashes: [{ alg: "SHA-256", content: checksum }] }),
    ...(one.repository && { externalReferences: [{ type: "vcs", url: one.repository }] }),
  };
};

const app = crates.find(({ name }) => name === "remigratiewijzer");
const sbom = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: { component: { ...component(app), type: "application" } },
  components: crates.filter((one) => one !== app).map(component),
  dependencies: crates.map((one) => ({
    ref: purl(one),
    dependsOn: [...new Set(needs(one.id).map((id) => purl(packages.get(id))))].sort(),
  })),
};
console.log(JSON.stringify(sbom, null, 2));
