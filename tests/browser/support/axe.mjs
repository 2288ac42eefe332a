// The rules of WCAG 2.2 A and AA, by axe.
import { createRequire } from "node:module";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** Puts axe into every page that is opened from now on. */
export const withAxe = (page) => page.addInitScript({ path: AXE });

/** What axe finds, one line each. */
export const findings = (page) =>
  page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  }, RULES);
