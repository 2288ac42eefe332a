//! Runs the real program.

use std::io::Write;
use std::process::{Child, Command, Stdio};

/// What a run left behind.
pub struct Done {
    pub status: i32,
    pub output: String,
    pub errors: String,
}

/// Starts the program with pipes.
pub fn start(arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_remigratiewijzer-check"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Runs the program with this on standard input.
pub fn check(arguments: &[&str], input: impl AsRef<[u8]> + Send + 'static) -> Done {
    let mut child = start(arguments);
    let mut stdin = child.stdin.take().unwrap();
    // The program may well stop reading at a fault.
    let writing = std::thread::spawn(move || drop(stdin.write_all(input.as_ref())));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    Done {
        status: output.status.code().expect("it ends by itself"),
        output: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs the program on this text.
pub fn check_text(input: &str) -> Done {
    check(&["--today", "2026-11-21", "-"], input.to_string())
}
