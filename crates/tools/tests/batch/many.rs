//! Very many cases: in seconds, and in little memory. A hundred thousand of them with `cargo test -p tools --release --test
//! batch`; fewer if the program is built to be debugged, and is ten times as slow.

use std::io::{BufRead, BufReader, BufWriter, Write};
use std::time::Instant;

use super::run::start;

const CASES: usize = if cfg!(debug_assertions) { 20_000 } else { 100_000 };
/// A hundred thousand cases are 50 MB. What is kept of them are the ids.
const MOST_MEMORY: u64 = 32 * 1024;

/// One of the generated cases: everything is told, the dates and the benefit differ.
fn write_case(to: &mut impl Write, number: usize) {
    let (year, month, day) = (1940 + number % 50, 1 + number % 12, 1 + number % 28);
    let benefit = ["ww", "wia", "participatiewet", "zw"][number % 4];
    let separator = if number == 0 { "[" } else { "," };
    write!(
        to,
        "{separator}\n{{\"id\":\"case-{number}\",\"facts\":{{\"application_received\":\"2024-{month:02}-{day:02}\",\
         \"birth_date\":\"{year}-{month:02}-{day:02}\",\"birth_country\":\"TR\",\"nationalities\":[\"TR\"],\
         \"settled_in_nl\":\"1985-06\",\"lives_in_nl\":true,\"residence_since\":\"1985\",\
         \"permit\":\"regular_indefinite\",\"temporary_purpose\":false,\
         \"benefits\":[{{\"kind\":\"{benefit}\",\"from\":\"2023-{month:02}-{day:02}\"}}],\"state_debts\":\"none\",\
         \"detained\":false,\"evading_sentence\":false,\"partner\":\"none\",\"foster_children\":false,\
         \"destination\":\"TR\"}}}}"
    )
    .unwrap();
}

#[test]
fn very_many_cases() {
    let begin = Instant::now();
    let mut child = start(&["-"]);
    let output = BufReader::new(child.stdout.take().unwrap());
    let reading = std::thread::spawn(move || {
        output.lines().map(Result::unwrap).filter(|line| line.starts_with("{\"id\":\"case-")).count()
    });
    let mut input = BufWriter::new(child.stdin.take().unwrap());
    (0..CASES).for_each(|number| write_case(&mut input, number));
    input.write_all(b"]").unwrap();
    input.flush().unwrap();
    // All is written, but the input has not ended: the program is still there to be measured.
    let memory = most_memory(child.id());
    drop(input);
    assert_eq!(reading.join().unwrap(), CASES);
    assert!(child.wait().unwrap().success());
    println!("{CASES} cases in {:.1} s, at most {memory:?} kB of memory", begin.elapsed().as_secs_f64());
    assert!(memory.is_none_or(|memory| memory < MOST_MEMORY), "{memory:?} kB");
}

/// The most memory that a process has had so far, in kB; `None` if the system does not tell.
fn most_memory(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
