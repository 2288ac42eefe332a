//! How a program of this crate ends that has all it says before it says anything.

use std::io::Write;

/// Writes what there is to say and gives the status to end with: the answer's own; 2 if there is none, or nobody takes it.
pub(crate) fn end(answer: Result<(String, u8), String>, mut output: impl Write, mut errors: impl Write) -> u8 {
    match answer {
        Ok((said, status)) => match output.write_all(said.as_bytes()).and_then(|()| output.flush()) {
            Ok(()) => status,
            Err(_) => 2,
        },
        Err(sentence) => {
            // If standard error is closed there is nobody left to tell.
            let _ = writeln!(errors, "{sentence}");
            2
        }
    }
}
