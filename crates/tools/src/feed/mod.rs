//! A feed of places before it is published: checked, compared with another, exported.

pub mod compare;
pub mod export;
pub mod tool;
