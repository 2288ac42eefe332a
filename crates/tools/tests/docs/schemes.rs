//! `docs/law/schemes.md`: the schemes and events around the remigration benefit.

use std::fmt::Write;

use law::code::Code;
use law::plan::{Stage, letters};
use law::{away, events, keep, left};
use tools::describe::describe;

const INTRODUCTION: &str = "\
# The schemes and events around the remigration benefit, rule by rule

Made from the program by `UPDATE=1 cargo test -p tools --test docs`; a test fails while this file is stale. Of the rules of a
scheme the first that holds decides; a rule that is open because a fact is not known keeps the answer open, unless what
follows is the same anyway. What comes out is one of *stays*, *changes*, *ask* and *stops*. Where our sources do not
settle it, it is *ask*: nothing is guessed. Names of facts as in [case files](../../tests/law/README.md).

How sure: **verified** in the text itself, as it stood on its day; **older**: read in a text or page that may have
changed; **derived**: concluded from a text; **unverified**: seen nowhere, so that the answer is *ask*.
";

/// The document.
pub fn document() -> String {
    let texts = super::english();
    let mut out = String::from(INTRODUCTION);
    for (title, list) in [
        ("On leaving: what do I keep?", keep::ALL),
        ("On leaving: how large is the state pension?", &[&left::SHARE]),
        ("Not leaving, or not yet: how long may I be away?", away::ALL),
        ("Afterwards: what follows from it?", events::ALL),
    ] {
        let _ = writeln!(out, "\n## {title}");
        list.iter().for_each(|provision| out += &describe(provision, &|country| texts.country(country)));
    }
    for stage in Stage::ALL {
        let _ = writeln!(out, "\n## The plan: `{}`", stage.code());
        stage.steps().iter().for_each(|step| out += &describe(step, &|country| texts.country(country)));
    }
    out += "\n## Letters\n";
    for letter in letters::ALL {
        let _ = writeln!(out, "\n* `{}`", letter.code);
        letter.sources.iter().for_each(|source| {
            let _ = writeln!(out, "   * {}", tools::describe::source(source));
        });
    }
    out
}
