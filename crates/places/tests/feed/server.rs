//! A real server on this machine that answers as badly as it is told to.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What the server does once it has a request.
#[derive(Clone)]
pub enum Then {
    /// Sends this and closes.
    Send(Vec<u8>),
    /// Sends this and then nothing more, until the other side goes.
    Hang(Vec<u8>),
    /// Sends this and then this again and again, with a pause, until the other side goes.
    Drip(Vec<u8>, &'static [u8], Duration),
}

/// A running server; it ends with the test.
pub struct Server {
    pub address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts it: `answer` says what to do with the address that is asked for.
    pub fn start(answer: impl Fn(&str) -> Then + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (seen, answer) = (Arc::clone(&requests), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
                thread::spawn(move || serve(stream, &seen, &*answer));
            }
        });
        Server { address, requests }
    }

    /// The address of the feed on it.
    pub fn url(&self) -> String {
        format!("http://{}/feed/places.json", self.address)
    }

    /// Every request so far, with its headers, in small letters.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no test panics with it").clone()
    }
}

fn serve(mut stream: TcpStream, seen: &Mutex<Vec<String>>, answer: &dyn Fn(&str) -> Then) {
    let mut request = Vec::new();
    let mut part = [0; 1024];
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read(&mut part) {
            Ok(1..) if request.len() > 100_000 => return,
            Ok(length @ 1..) => request.extend_from_slice(&part[..length]),
            _ => return,
        }
    }
    let request = String::from_utf8_lossy(&request).to_lowercase();
    let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
    seen.lock().expect("no test panics with it").push(request);
    // A reader that stops half-way is one of the things that are tested.
    match answer(&path) {
        Then::Send(bytes) => drop(stream.write_all(&bytes)),
        Then::Hang(bytes) => {
            drop(stream.write_all(&bytes));
            drop(stream.read(&mut part));
        }
        Then::Drip(bytes, drop_of, pause) => {
            drop(stream.write_all(&bytes));
            drop(stream.set_read_timeout(Some(pause)));
            let waits = |error: ErrorKind| matches!(error, ErrorKind::WouldBlock | ErrorKind::TimedOut);
            while stream.read(&mut part).is_err_and(|error| waits(error.kind())) && stream.write_all(drop_of).is_ok() {}
        }
    }
}

/// A whole answer: status line, headers, body with its true length.
pub fn reply(status: &str, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut bytes = head(status, headers, body.len());
    bytes.extend_from_slice(body);
    bytes
}

/// The head of an answer with this length of the body, true or not.
pub fn head(status: &str, headers: &[(&str, &str)], length: usize) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    text.into_bytes()
}

/// The header of JSON.
pub const JSON: (&str, &str) = ("Content-Type", "application/json");

/// The feed as a good server sends it.
pub fn good(body: impl AsRef<[u8]>) -> Vec<u8> {
    reply("200 OK", &[JSON, ("ETag", "\"new\"")], body)
}
