//! `docs/regelrecht.md`: the Act as machine-readable law, and what that cannot say.

use std::fmt::Write;

use law::act::ConditionId;
use law::remigration::REMIGRATION;
use tools::open::FOLDER;
use tools::open::regelrecht::{ALL_HOLD, LIMITS, SCHEMA, output};

const INTRODUCTION: &str = "\
# The Act as machine-readable law

Made from the program by `UPDATE=1 cargo test -p tools --test docs`; a test fails while this file is stale.

[regelrecht](https://github.com/MinBZK/regelrecht) of the Ministry of the Interior (MinBZK) writes laws as YAML that an engine can run.
The conditions of the Remigration Act are published in that shape too, a file for each text of the Act, made from the same criteria as
everything else here (`crates/tools/src/open/regelrecht/`):
";

const TESTED: &str = "\
`cargo test -p tools --test open` evaluates the operations on the [files of cases](../tests/law/README.md) and around each day of the Act,
and compares with the program. With `REGELRECHT_SCHEMA=schema.json` before it, it holds the files against the schema of regelrecht
itself, which is not in this repository; last done on 2026-11-28 with v0.5.1, without a complaint. The engine of
regelrecht itself (commit cbf341c) gave the expected value for all of the 1,151 conditions in the files of cases whose facts it can take.

Nobody of regelrecht or of the SVB has looked at these files, so every gap says `accepted: false`, and the engine of regelrecht stops at
it unless it is told to go on (`--untranslatable warn`).
";

/// The document.
pub fn document() -> String {
    let mut text = INTRODUCTION.to_string();
    text.push('\n');
    for version in REMIGRATION.versions {
        let _ = writeln!(text, "* `/{FOLDER}/regelrecht/remigratiewet/{}.yaml`", version.in_force_from);
    }
    let _ = writeln!(
        text,
        "\nSchema: {SCHEMA}\n\nA parameter is called by its key in files of cases (`birth_date`), with `YYYY-MM-DD` for a day and `null` if there\n\
         is none; each condition is an output, and `{ALL_HOLD}` is all of them together:\n"
    );
    let outputs: Vec<String> = ConditionId::ALL.iter().map(|id| format!("`{}`", output(*id))).collect();
    let _ =
        writeln!(text, "{}.\n\n{TESTED}\n## What it cannot say\n\n| what | instead |\n|---|---|", outputs.join(", "));
    for (what, instead) in LIMITS {
        let _ = writeln!(text, "| {what} | {instead} |");
    }
    text
}
