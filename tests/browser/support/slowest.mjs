// A reporter of node's test runner: after all, the ten tests that took longest.
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1).padStart(7);

export default async function* slowest(events) {
  const tests = [];
  for await (const { type, data } of events) {
    if (!/^test:(pass|fail)$/.test(type) || data.details?.type === "suite") continue;
    tests.push({ name: data.name, file: data.file?.split("/").pop() ?? "", took: data.details.duration_ms });
  }
  tests.sort((one, other) => other.took - one.took);
  yield "The slowest:\n";
  for (const { name, file, took } of tests.slice(0, 10)) yield `${seconds(took)} s  ${file}: ${name}\n`;
}
