//! What a good server is asked, and what is made of its answers.

use crate::folder::Folder;
use crate::poison::wait;
use crate::server::{JSON, Server, Then, good, reply};
use crate::{day, feed_of, known, least, today, whole};
use places::feed::fetch::{Limits, refresh};
use places::feed::store::{refresh_and_store, stored};
use places::feed::{Refusal, shape};
use places::{Fetched, Known, Records, Refreshed, in_use};
use serde_json::json;
use std::time::Duration;

const AMPLE: Limits = Limits { time: Duration::from_secs(60), bytes: shape::MOST_BYTES };

fn sends(answer: Vec<u8>) -> Server {
    Server::start(move |_| Then::Send(answer.clone()))
}

#[test]
fn the_request_tells_nothing_of_the_visitor() {
    let server = sends(good(feed_of(&[least("a")]).to_string()));
    let known = Known { etag: Some("\"one\"".to_owned()), ..known() };
    assert!(matches!(wait(refresh(&server.url(), &known, AMPLE)), Refreshed::New(_)));
    let requests = server.requests();
    let [request] = requests.as_slice() else { panic!("{requests:?}") };
    let mut lines = request.lines().map(str::trim).filter(|line| !line.is_empty());
    assert_eq!(lines.next(), Some("get /feed/places.json http/1.1"), "and nothing behind the address");
    let mut headers: Vec<&str> = lines.collect();
    headers.sort_unstable();
    let host = format!("host: {}", server.address);
    assert_eq!(headers, ["accept: application/json", host.as_str(), "if-none-match: \"one\""]);
}

#[test]
fn what_has_not_changed_is_not_sent_again() {
    let server = sends(b"HTTP/1.1 304 Not Modified\r\nETag: \"one\"\r\n\r\n".to_vec());
    let asking = Known { etag: Some("\"one\"".to_owned()), ..known() };
    assert_eq!(wait(refresh(&server.url(), &asking, AMPLE)), Refreshed::Unchanged);
    let not_asking = known();
    assert_eq!(wait(refresh(&server.url(), &not_asking, AMPLE)), Refreshed::Refused(Refusal::Status(304)));
}

#[test]
fn a_mark_that_cannot_be_sent_is_not_sent() {
    let server = sends(good(feed_of(&[least("a")]).to_string()));
    let known = Known { etag: Some("one\r\nCookie: x".to_owned()), ..known() };
    assert!(matches!(wait(refresh(&server.url(), &known, AMPLE)), Refreshed::New(_)));
    assert!(server.requests().iter().all(|request| !request.contains("cookie") && !request.contains("if-none-match")));
}

#[test]
fn a_feed_may_move_within_its_site() {
    let server = Server::start(|path| {
        Then::Send(match path {
            "/feed/2.json" => good(feed_of(&[least("a")]).to_string()),
            _ => reply("301 Moved Permanently", &[("Location", "/feed/2.json")], ""),
        })
    });
    assert!(matches!(wait(refresh(&server.url(), &known(), AMPLE)), Refreshed::New(_)));
}

#[test]
fn the_rest_of_a_feed_is_used_and_what_is_left_out_is_counted() {
    let bad = json!({ "id": "x", "kind": "svb" });
    let server = sends(good(feed_of(&[least("a"), bad, whole("c")]).to_string()));
    let folder = Folder::new();
    let refreshed = wait(refresh_and_store(Some(folder.path()), &server.url(), &known(), AMPLE));
    let Refreshed::New(fetched) = refreshed else { panic!("{refreshed:?}") };
    assert_eq!((fetched.left_out, fetched.etag.as_deref()), (1, Some("\"new\"")));
    let records = Records::parse(&fetched.text).expect("checked");
    assert_eq!(records.date, today());
    assert_eq!(records.list.iter().map(|record| record.id.as_str()).collect::<Vec<_>>(), ["a", "c"]);
    assert_eq!(stored(folder.path()), Some(fetched));
}

#[test]
fn a_mark_that_is_too_long_or_no_text_is_not_kept() {
    let body = feed_of(&[least("a")]).to_string();
    for mark in ["x".repeat(201), "\u{e9}".to_owned()] {
        let server = sends(reply("200 OK", &[JSON, ("ETag", &mark)], &body));
        let refreshed = wait(refresh(&server.url(), &known(), AMPLE));
        assert!(matches!(&refreshed, Refreshed::New(Fetched { etag: None, .. })), "{refreshed:?}");
    }
}

#[test]
fn where_nothing_can_be_kept_it_is_used_all_the_same() {
    let server = sends(good(feed_of(&[least("a")]).to_string()));
    let folder = Folder::new();
    // A file where the folder should be.
    std::fs::write(folder.path(), "").expect("written");
    let refreshed = wait(refresh_and_store(Some(folder.path()), &server.url(), &known(), AMPLE));
    assert!(matches!(refreshed, Refreshed::New(_)), "{refreshed:?}");
    assert_eq!(stored(folder.path()), None);
    std::fs::remove_file(folder.path()).expect("removed");
}

fn records(date: &str) -> Records {
    let feed = json!({ "schema_version": "1.0", "date": date, "records": [least("a")] });
    places::feed::read_alone(feed.to_string().as_bytes()).expect("sound").records
}

#[test]
fn the_newer_of_the_kept_and_the_shipped_is_used() {
    let copy = |date: &str| Fetched { text: records(date).to_string(), etag: Some("x".to_owned()), left_out: 0 };
    let used = |kept| {
        let (records, etag) = in_use(records("2026-11-10"), kept);
        (records.date.to_string(), etag.is_some())
    };
    assert_eq!(used(None), ("2026-11-10".to_owned(), false));
    assert_eq!(used(Some(copy("2026-11-09"))), ("2026-11-10".to_owned(), false), "the app was renewed since");
    assert_eq!(used(Some(copy("2026-11-10"))), ("2026-11-10".to_owned(), true));
    assert_eq!(used(Some(copy("2026-11-11"))), ("2026-11-11".to_owned(), true));
    let broken = Fetched { text: "remigratiewijzer-records 1\nD|2026-12-01\n".to_owned(), etag: None, left_out: 0 };
    assert_eq!(used(Some(broken)), ("2026-11-10".to_owned(), false));
}

#[test]
fn what_module_and_app_say_to_each_other_is_understood() {
    for known in [known(), Known { etag: Some("W/\"a b c\"".to_owned()), date: day("0001-01-01"), ..known() }] {
        assert_eq!(known.to_string().parse(), Ok(known));
    }
    assert!("".parse::<Known>().is_err() && "2026-11-21 x 2026-11-21 ".parse::<Known>().is_err());
    let new = Fetched { text: "one\ntwo\n".to_owned(), etag: Some("\"x\"".to_owned()), left_out: 3 };
    for refreshed in [Refreshed::New(new), Refreshed::Unchanged, Refreshed::Refused("too slow".to_owned())] {
        assert_eq!(Refreshed::read(&refreshed.to_string()), refreshed);
    }
    for other in ["", "new", "new\n\nmany\ntext", "<html>"] {
        assert!(matches!(Refreshed::read(other), Refreshed::Refused(_)), "{other}");
    }
}
