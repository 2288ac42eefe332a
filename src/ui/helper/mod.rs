//! The helper's view: an edition of the app of its own, for who helps others and knows the ropes. It has every screen of the
//! visitor's, under addresses of its own, and these besides. No visitor loads it (`docs/decisions/0013`).

pub mod bar;
mod check;
mod field;
mod form;
mod group;
pub mod home;
pub mod mode;
mod reference;

use dioxus::prelude::*;

/// A screen that only the helper's view has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tool {
    /// A file of cases, judged on the device.
    Check,
    /// All questions of a way at once.
    Form,
    /// One question at a time, large, in two languages.
    Group,
    /// Every condition, scheme and event with its sources.
    Reference,
}

impl Tool {
    const ALL: [Tool; 4] = [Tool::Check, Tool::Form, Tool::Group, Tool::Reference];

    /// The tool with this code.
    pub fn from_code(code: &str) -> Option<Tool> {
        Tool::ALL.into_iter().find(|tool| tool.code() == code)
    }

    /// The end of its address.
    pub const fn code(self) -> &'static str {
        match self {
            Tool::Check => "check",
            Tool::Form => "form",
            Tool::Group => "group",
            Tool::Reference => "reference",
        }
    }

    /// Whether it tells something of a visitor.
    pub const fn is_private(self) -> bool {
        matches!(self, Tool::Form)
    }
}

/// Its screen.
pub fn page(tool: Tool) -> Element {
    match tool {
        Tool::Form => rsx! { form::FormPage {} },
        Tool::Reference => rsx! { reference::ReferencePage {} },
        Tool::Check => rsx! { check::CheckPage {} },
        Tool::Group => rsx! { group::GroupPage {} },
    }
}
