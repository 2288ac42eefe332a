// A build of the app of one's own, which a test may change.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A copy of the app in a folder that goes when the test ends. */
export function copyOfApp(t) {
  const folder = mkdtempSync(join(tmpdir(), "remigratiewijzer-"));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(process.env.APP_DIR, folder, { recursive: true });
  return folder;
}
