//! The examples of a statement, from the pack's own code.

use yew::prelude::*;

use super::use_pack_codes;
use crate::browser::pack_code::{self, Example};
use crate::site::ProblemKey;
use crate::state::Shared;

/// How far the examples are.
#[derive(Clone, PartialEq)]
pub enum ExampleState {
    /// The pack's code is on its way.
    Loading,
    /// There.
    Ready(Shared<Vec<Example>>),
    /// They cannot be had; a whole sentence.
    Failed(String),
}

/// The examples of a problem.
#[hook]
pub fn use_examples(key: &ProblemKey) -> ExampleState {
    let code = use_pack_codes().of(&key.pack).cloned();
    let examples = use_memo((key.clone(), code), |(key, code)| match code {
        None => ExampleState::Loading,
        Some(Err(sentence)) => ExampleState::Failed(sentence.clone()),
        Some(Ok(module)) => match pack_code::examples(module, &key.problem) {
            Ok(examples) => ExampleState::Ready(Shared::new(examples)),
            Err(why) => ExampleState::Failed(format!("The examples cannot be shown: {why}.")),
        },
    });
    (*examples).clone()
}
