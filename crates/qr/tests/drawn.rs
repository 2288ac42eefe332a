//! What is drawn is read again, as a phone would read it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use qr::draw;
use support::Rng;

/// Reads a drawing, painted in squares of three points with the quiet zone around.
fn scan(size: i32, path: &str) -> String {
    let mut dark = Vec::new();
    for run in path.split('M').skip(1) {
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let width: i32 = rest.split('v').next().unwrap().parse().unwrap();
        let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
        dark.extend((x..x + width).map(|x| (x, y)));
    }
    let wide = usize::try_from(size + 8).unwrap() * 3;
    let is_dark = |at: usize| i32::try_from(at / 3).unwrap() - 4;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(wide, wide, |x, y| {
        if dark.contains(&(is_dark(x), is_dark(y))) { 0 } else { 255 }
    });
    let found = image.detect_grids();
    assert_eq!(found.len(), 1, "one code");
    found[0].decode().unwrap().1
}

fn code(random: &mut Rng, letters: usize) -> String {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    (0..letters).map(|_| char::from(alphabet[random.usize(..32)])).collect()
}

#[test]
fn codes_of_every_length_are_read_again() {
    let mut random = Rng::with_seed(1);
    for letters in [0, 1, 20, 60, 120, 200, 300, 400, 600, 900] {
        for address in ["", "https://example.org/#RW1", "http://127.0.0.1:54321/#RW1"] {
            let text = format!("{address}{}", code(&mut random, letters));
            if text.is_empty() {
                continue;
            }
            let drawing = draw(&text).unwrap();
            println!("{} letters: {} squares wide, {} bytes of path", text.len(), drawing.size, drawing.path.len());
            assert_eq!(scan(drawing.size, &drawing.path), text);
            assert_eq!(drawing.to_string(), format!("{} {}", drawing.size, drawing.path));
        }
    }
}

#[test]
fn any_words_are_drawn_and_what_is_too_long_is_not() {
    let words = "Kleine letters, en é ş ب.";
    let drawing = draw(words).unwrap();
    assert_eq!(scan(drawing.size, &drawing.path), words);
    assert!(draw(&"A".repeat(4_296)).is_some());
    assert_eq!(draw(&"A".repeat(4_297)), None);
}
