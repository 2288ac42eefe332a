//! Input that must be UTF-8.

use std::io::{self, BufRead, Read};

/// Passes text on, and ends with [`io::ErrorKind::InvalidData`] at the first byte that is none.
pub struct Utf8<R> {
    input: R,
    /// What was read and not passed on yet: text, and perhaps the beginning of a character.
    block: Vec<u8>,
    /// How much of the block was passed on.
    passed: usize,
    /// How much of the block is text.
    text: usize,
}

impl<R: BufRead> Utf8<R> {
    /// The text of this input.
    pub fn new(input: R) -> Self {
        Utf8 { input, block: Vec::new(), passed: 0, text: 0 }
    }

    /// Reads until there is text that was not passed on yet, or nothing more.
    fn fill(&mut self) -> io::Result<()> {
        self.block.drain(..self.text);
        (self.passed, self.text) = (0, 0);
        loop {
            let more = self.input.fill_buf()?;
            let length = more.len();
            self.block.extend_from_slice(more);
            self.input.consume(length);
            self.text = match std::str::from_utf8(&self.block) {
                Ok(text) => text.len(),
                Err(error) => error.valid_up_to(),
            };
            if self.text > 0 || self.block.is_empty() {
                return Ok(());
            }
            // The longest character has four bytes, so three can be the beginning of one.
            if length == 0 || self.block.len() > 3 {
                return Err(io::ErrorKind::InvalidData.into());
            }
        }
    }
}

impl<R: BufRead> Read for Utf8<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.passed == self.text {
            self.fill()?;
        }
        let mut text = self.block.get(self.passed..self.text).unwrap_or_default();
        let length = text.read(out)?;
        self.passed += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::Utf8;
    use std::io::{BufReader, ErrorKind, Read};

    #[test]
    fn text_is_passed_on_however_it_is_cut() {
        let text = "aé€😀z".repeat(3);
        for block in 1..=text.len() {
            let mut passed = String::new();
            let mut input = Utf8::new(BufReader::with_capacity(block, text.as_bytes()));
            assert_eq!(input.read_to_string(&mut passed).ok(), Some(text.len()), "in blocks of {block}");
            assert_eq!(passed, text);
        }
    }

    #[test]
    fn all_before_the_first_byte_that_is_no_text_is_passed_on() {
        for bytes in [&b"abc\xff"[..], b"abc\xffdef", b"abc\xe2\x82", b"abc\xe2\x82 ", b"abc\xed\xa0\x80"] {
            for block in 1..=bytes.len() {
                let mut passed = Vec::new();
                let mut input = Utf8::new(BufReader::with_capacity(block, bytes));
                let error = input.read_to_end(&mut passed).map_err(|error| error.kind());
                assert_eq!(
                    (error, passed.as_slice()),
                    (Err(ErrorKind::InvalidData), &b"abc"[..]),
                    "{bytes:?}, {block}"
                );
            }
        }
    }
}
