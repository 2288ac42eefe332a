//! `script/locales`: what translators need. [`tool`] is the program, [`files`] the files of a language, [`states`] how far each
//! has come, [`report`] what there is to do, [`po`] a language as a PO file, [`table`] the table in README.

pub mod files;
pub mod po;
pub mod report;
pub mod states;
pub mod table;
pub mod tool;
