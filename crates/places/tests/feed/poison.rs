//! Poisoned answers of a real server: each is refused for its own reason, and the last good copy is still there.

use crate::folder::Folder;
use crate::server::{JSON, Server, Then, good, head, reply};
use crate::{feed_of, known, least, today, whole};
use places::feed::Refusal;
use places::feed::fetch::Limits;
use places::feed::store::{refresh_and_store, stored};
use places::{Fetched, Known, Records, Refreshed};
use serde_json::{Value, json};
use std::time::Duration;

/// More time than this machine needs for an answer that comes, however busy it is.
const AMPLE: Limits = Limits { time: Duration::from_secs(60), bytes: 1_000_000 };
/// For an answer that never comes.
const SHORT: Limits = Limits { time: Duration::from_millis(300), bytes: 1_000_000 };

/// Waits for one future.
pub fn wait<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future)
}

/// The good feed that comes before each poisoned one.
fn first() -> Value {
    feed_of(&[least("a"), whole("b")])
}

/// A phone that has the good feed, and what it knows then.
fn phone() -> (Folder, Known, Fetched) {
    let folder = Folder::new();
    let server = Server::start(|_| Then::Send(good(first().to_string())));
    let refreshed = wait(refresh_and_store(Some(folder.path()), &server.url(), &known(), AMPLE));
    let Refreshed::New(fetched) = refreshed else { panic!("{refreshed:?}") };
    assert_eq!(stored(folder.path()).as_ref(), Some(&fetched), "what was fetched is kept");
    let records = Records::parse(&fetched.text).expect("checked");
    assert_eq!(records.list.len(), 2);
    let known = Known::of(&records, fetched.etag.clone(), today());
    (folder, known, fetched)
}

/// Gives a phone that has a good copy this answer, and sees that the copy is still there, as it was.
fn refused_within(limits: Limits, answer: impl Fn(&str) -> Then + Send + Sync + 'static) -> Refusal {
    let (folder, known, before) = phone();
    let server = Server::start(answer);
    let refreshed = wait(refresh_and_store(Some(folder.path()), &server.url(), &known, limits));
    assert_eq!(stored(folder.path()), Some(before), "the last good copy");
    match refreshed {
        Refreshed::Refused(refusal) => refusal,
        other => panic!("{other:?}"),
    }
}

fn refused(answer: Vec<u8>) -> Refusal {
    refused_within(AMPLE, move |_| Then::Send(answer.clone()))
}

/// The good feed with one thing changed.
fn with(key: &str, value: Value) -> Vec<u8> {
    let mut feed = first();
    feed[key] = value;
    good(feed.to_string())
}

#[test]
fn cut_off() {
    let body = first().to_string();
    let mut answer = head("200 OK", &[JSON], body.len());
    answer.extend_from_slice(&body.as_bytes()[..body.len() / 2]);
    assert_eq!(refused(answer), Refusal::NoAnswer);
}

#[test]
fn cut_off_without_a_length() {
    let body = first().to_string();
    let mut answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n".to_vec();
    answer.extend_from_slice(&body.as_bytes()[..body.len() / 2]);
    assert_eq!(refused(answer), Refusal::NotAFeed);
}

#[test]
fn no_answer_at_all() {
    assert_eq!(refused_within(SHORT, |_| Then::Hang(Vec::new())), Refusal::TooSlow);
}

#[test]
fn slow_in_the_middle() {
    let half = first().to_string()[..40].to_owned();
    let hang = move |_: &str| {
        let mut answer = head("200 OK", &[JSON], 4000);
        answer.extend_from_slice(half.as_bytes());
        Then::Hang(answer)
    };
    assert_eq!(refused_within(SHORT, hang), Refusal::TooSlow);
}

#[test]
fn dripping() {
    let drip = |_: &str| Then::Drip(head("200 OK", &[JSON], 900_000), b" ", Duration::from_millis(10));
    assert_eq!(refused_within(SHORT, drip), Refusal::TooSlow);
}

#[test]
fn dripping_headers() {
    let drip = |_: &str| Then::Drip(b"HTTP/1.1 200 OK\r\n".to_vec(), b"X: y\r\n", Duration::from_millis(10));
    assert_eq!(refused_within(SHORT, drip), Refusal::TooSlow);
}

#[test]
fn nobody_listens() {
    let (folder, known, before) = phone();
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address");
    let refreshed = wait(refresh_and_store(Some(folder.path()), &format!("http://{port}/"), &known, AMPLE));
    assert_eq!(refreshed, Refreshed::Refused(Refusal::NoAnswer));
    assert_eq!(stored(folder.path()), Some(before));
}

#[test]
fn no_address() {
    let refreshed = wait(refresh_and_store(None, "/feed/places.json", &known(), AMPLE));
    assert_eq!(refreshed, Refreshed::Refused(Refusal::NoAddress));
}

#[test]
fn an_address_that_somebody_on_the_way_could_answer() {
    for address in [
        "http://example.nl/feed/places.json",
        "http://127.0.0.1.example.nl/",
        "ftp://example.nl/",
        "file:///etc/passwd",
    ] {
        let refreshed = wait(refresh_and_store(None, address, &known(), AMPLE));
        assert_eq!(refreshed, Refreshed::Refused(Refusal::NoAddress), "{address}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_where_the_copy_is_written_is_not_followed() {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.path()).expect("a folder");
    let other = folder.path().join("other.txt");
    std::fs::write(&other, "untouched").expect("written");
    std::os::unix::fs::symlink(&other, folder.path().join("places.txt.new")).expect("a link");
    let server = Server::start(|_| Then::Send(good(first().to_string())));
    let refreshed = wait(refresh_and_store(Some(folder.path()), &server.url(), &known(), AMPLE));
    let Refreshed::New(fetched) = refreshed else { panic!("{refreshed:?}") };
    assert_eq!(std::fs::read_to_string(&other).expect("text"), "untouched");
    assert_eq!(stored(folder.path()), Some(fetched), "and the copy is there all the same");
}

#[test]
fn a_copy_that_has_grown_without_end_is_no_copy() {
    let (folder, _, fetched) = phone();
    let file = folder.path().join("places.txt");
    let whole = std::fs::read_to_string(&file).expect("text");
    assert_eq!(stored(folder.path()), Some(fetched));
    std::fs::write(&file, format!("{whole}{}", "\n".repeat(1_000_000))).expect("written");
    assert_eq!(stored(folder.path()), None);
}

#[test]
fn sent_on_to_another_site() {
    let elsewhere = Server::start(|_| Then::Send(good(first().to_string())));
    let url = elsewhere.url();
    let answer = reply("302 Found", &[("Location", &url)], "");
    assert_eq!(refused(answer), Refusal::SentOn);
    assert_eq!(elsewhere.requests(), Vec::<String>::new(), "the other site is not even asked");
}

#[test]
fn sent_around_in_a_circle() {
    let circle = |_: &str| Then::Send(reply("302 Found", &[("Location", "/feed/places.json")], ""));
    assert_eq!(refused_within(AMPLE, circle), Refusal::SentOn);
}

#[test]
fn huge_and_honest_about_it() {
    let answer = |_: &str| Then::Hang(head("200 OK", &[JSON], 5_000_000_000));
    assert_eq!(refused_within(AMPLE, answer), Refusal::TooLarge, "without waiting for it");
}

#[test]
fn huge_and_silent_about_it() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n".to_vec();
    let endless = move |_: &str| Then::Drip(head.clone(), &[b' '; 65_536], Duration::from_millis(1));
    assert_eq!(refused_within(AMPLE, endless), Refusal::TooLarge);
}

#[test]
fn longer_than_its_length() {
    // What comes after the length is not part of the answer.
    let body = first().to_string();
    let mut answer = head("200 OK", &[JSON], 20);
    answer.extend_from_slice(body.as_bytes());
    assert_eq!(refused(answer), Refusal::NotAFeed);
}

#[test]
fn a_length_that_is_none() {
    let answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: many\r\n\r\n{}".to_vec();
    assert_eq!(refused(answer), Refusal::NoAnswer);
}

#[test]
fn not_http() {
    assert_eq!(refused(b"SSH-2.0-OpenSSH_9.9\r\n".to_vec()), Refusal::NoAnswer);
}

#[test]
fn another_type() {
    let body = first().to_string();
    for kind in ["text/html", "text/plain", "application/json+evil", ""] {
        assert_eq!(refused(reply("200 OK", &[("Content-Type", kind)], &body)), Refusal::NotJsonType, "{kind}");
    }
    assert_eq!(refused(reply("200 OK", &[], &body)), Refusal::NotJsonType, "none");
}

#[test]
fn a_page_instead() {
    let page = "<!DOCTYPE html><html><script>alert(1)</script></html>";
    assert_eq!(refused(reply("200 OK", &[("Content-Type", "text/html; charset=utf-8")], page)), Refusal::NotJsonType);
    assert_eq!(refused(good(page)), Refusal::NotAFeed, "even when it says that it is JSON");
}

#[test]
fn compressed_though_nobody_asked() {
    // gzip of nothing much; a bomb would look the same from here, since nothing is unpacked.
    let bomb = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xab, 0xae, 5, 0, 0x43, 0xbf, 0xa6, 0xa3, 2, 0, 0, 0];
    let answer = reply("200 OK", &[JSON, ("Content-Encoding", "gzip")], bomb);
    assert_eq!(refused(answer), Refusal::NotUtf8);
}

#[test]
fn not_utf8() {
    let mut body = first().to_string().into_bytes();
    let place = body.iter().position(|byte| *byte == b'S').expect("an S");
    body[place] = 0xff;
    assert_eq!(refused(good(body)), Refusal::NotUtf8);
}

#[test]
fn other_statuses() {
    let body = first().to_string();
    for (line, status) in [
        ("404 Not Found", 404),
        ("500 Internal Server Error", 500),
        ("503 Service Unavailable", 503),
        ("206 Partial Content", 206),
        ("204 No Content", 204),
        ("403 Forbidden", 403),
    ] {
        let body = if status == 204 { "" } else { body.as_str() };
        assert_eq!(refused(reply(line, &[JSON], body)), Refusal::Status(status));
    }
}

#[test]
fn empty() {
    assert_eq!(refused(good("")), Refusal::NotAFeed);
    assert_eq!(refused(good("null")), Refusal::NotAFeed);
    assert_eq!(refused(good("{}")), Refusal::NotAFeed);
    assert_eq!(refused(good("[]")), Refusal::NotAFeed);
    assert_eq!(refused(with("records", json!([]))), Refusal::Empty);
}

#[test]
fn deep() {
    let brackets = "[".repeat(100_000);
    assert_eq!(refused(good(&brackets)), Refusal::TooDeep);
    let inside = first().to_string().replacen(
        "\"records\":",
        &format!("\"x\":{}{},\"records\":", "[".repeat(200), "]".repeat(200)),
        1,
    );
    assert_eq!(refused(good(inside)), Refusal::TooDeep);
}

#[test]
fn old_and_too_new() {
    assert_eq!(refused(with("date", json!("2026-11-20"))), Refusal::Older);
    assert_eq!(refused(with("date", json!("2026-11-22"))), Refusal::Future);
    assert_eq!(refused(with("date", json!("9999-12-31"))), Refusal::Future, "no other could follow it");
    for none in ["2026-02-30", "2026-11", "yesterday", "", "2026-11-21T00:00:00Z"] {
        assert_eq!(refused(with("date", json!(none))), Refusal::NoDate, "{none}");
    }
}

#[test]
fn another_schema() {
    for version in ["2.0", "0.9", "11.0", "1", "1.", ".1", "1.0.0", "one", "", "-1.0"] {
        assert_eq!(refused(with("schema_version", json!(version))), Refusal::OtherVersion, "{version}");
    }
    assert_eq!(refused(with("schema_version", json!(1.0))), Refusal::NotAFeed);
}

#[test]
fn too_many_records() {
    let many: Vec<Value> = (0..5_001).map(|number| json!({ "id": number })).collect();
    assert_eq!(refused(with("records", Value::Array(many))), Refusal::TooMany);
}

#[test]
fn hardly_any_sound_record() {
    let unsound = json!({ "id": "x" });
    assert_eq!(refused(with("records", json!([unsound, unsound]))), Refusal::Empty);
    assert_eq!(refused(with("records", json!([least("a"), unsound, unsound]))), Refusal::TooFew);
}

#[test]
fn shrunk() {
    let (_folder, known, _) = phone();
    let known = Known { count: 342, ..known };
    let server = Server::start(|_| Then::Send(good(first().to_string())));
    let refreshed = wait(refresh_and_store(None, &server.url(), &known, AMPLE));
    assert_eq!(refreshed, Refreshed::Refused(Refusal::TooFew), "2 records do not replace 342");
}

#[test]
fn a_copy_that_was_damaged_is_no_copy() {
    let (folder, ..) = phone();
    let file = std::fs::read_dir(folder.path()).expect("a folder").next().expect("a file").expect("a file").path();
    let whole = std::fs::read_to_string(&file).expect("text");
    for cut in [0, 3, 20, whole.len() / 2, whole.len() - 3] {
        std::fs::write(&file, &whole[..cut]).expect("written");
        assert_eq!(stored(folder.path()), None, "cut off after {cut} bytes");
    }
    std::fs::write(&file, [0xff, 0xfe]).expect("written");
    assert_eq!(stored(folder.path()), None);
}
