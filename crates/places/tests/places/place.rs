//! A place while the directory is being made.

use places::{Position, fold};

/// A place under construction.
#[derive(Debug)]
pub struct Place {
    /// The name to show.
    pub name: String,
    pub province: String,
    pub own: Own,
    /// Its point, if it is not the middle of its postcodes.
    pub position: Option<Position>,
    /// The number of its postcodes.
    pub postcodes: f64,
    /// The sum of the points of its postcodes.
    sum: (f64, f64),
    /// Its other names.
    others: Vec<String>,
    /// All its names, folded.
    folded: Vec<String>,
}

impl Place {
    pub fn new(name: &str, province: &str, own: Own) -> Self {
        Self {
            name: name.to_owned(),
            province: province.to_owned(),
            own,
            position: None,
            postcodes: 0.0,
            sum: (0.0, 0.0),
            others: Vec::new(),
            folded: vec![fold(name)],
        }
    }

    /// Whether this is one of its names, folded.
    pub fn is_called(&self, folded: &str) -> bool {
        self.folded.iter().any(|name| name == folded)
    }

    /// Adds another name, unless one is found by the same letters.
    pub fn also_called(&mut self, name: &str) {
        let folded = fold(name);
        if !self.is_called(&folded) {
            self.folded.push(folded);
            self.others.push(name.to_owned());
        }
    }

    /// Makes `name` the one to show and keeps the old one to be found.
    pub fn show_as(&mut self, name: &str) {
        let old = std::mem::replace(&mut self.name, name.to_owned());
        let folded = fold(name);
        self.others.retain(|other| fold(other) != folded);
        self.others.push(old);
        if !self.is_called(&folded) {
            self.folded.push(folded);
        }
    }

    pub fn add_postcode(&mut self, position: Position) {
        self.sum = (self.sum.0 + position.latitude, self.sum.1 + position.longitude);
        self.postcodes += 1.0;
    }

    /// The middle of its postcodes; no number if it has none.
    pub fn middle(&self) -> Position {
        Position::new(self.sum.0 / self.postcodes, self.sum.1 / self.postcodes)
    }

    /// Its `W` record.
    pub fn record(&self, province: usize) -> String {
        let point = match self.position {
            Some(Position { latitude, longitude }) => format!("{latitude:.3}|{longitude:.3}"),
            None => "|".to_owned(),
        };
        let record = format!("W|{}|{province}|{}|{point}|{}", self.name, self.own.written(), self.others.join(";"));
        record.trim_end_matches('|').to_owned()
    }
}

/// The municipalities something may belong to, likeliest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    pub municipalities: Vec<u16>,
    pub guessed: bool,
}

impl Own {
    pub fn written(&self) -> String {
        let list: Vec<String> = self.municipalities.iter().map(u16::to_string).collect();
        format!("{}{}", list.join(","), if self.guessed { "?" } else { "" })
    }
}
