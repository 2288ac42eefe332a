//! The messages of one language, by the crate `fluent`.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::Value;

/// The messages of one language, by their id.
#[derive(Default)]
pub(super) struct Bundle(FluentBundle<FluentResource>);

impl Bundle {
    /// No messages yet, in the language with this tag.
    pub(super) fn new(tag: &str) -> Bundle {
        Bundle(FluentBundle::new(vec![tag.parse().unwrap_or_default()]))
    }

    /// Adds the messages of a file; `None` if it is no Fluent, or a message stands in it that is there already.
    pub(super) fn add(&mut self, file: &str) -> Option<()> {
        self.0.add_resource(FluentResource::try_new(file.to_string()).ok()?).ok()
    }

    /// Whether there is such a message.
    pub(super) fn has(&self, id: &str) -> bool {
        self.0.has_message(id)
    }

    /// A message, or the attribute of one, filled in; `None` if there is none.
    pub(super) fn format(&self, id: &str, attribute: Option<&str>, args: &[(&str, Value)]) -> Option<String> {
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut filled_in = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            filled_in.set(*name, FluentValue::from(value));
        }
        Some(self.0.format_pattern(pattern, Some(&filled_in), &mut Vec::new()).into_owned())
    }
}

impl<'a> From<&'a Value> for FluentValue<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Text(text) => FluentValue::from(text.as_str()),
            Value::Number(number) => FluentValue::from(*number),
        }
    }
}
