//! What is to be solved: the statement and its examples.

use pack::manifest::Entry;
use yew::prelude::*;

use super::{Examples, Prose};
use crate::state::Shared;

/// The problem.
#[derive(Properties, PartialEq)]
pub struct StatementProps {
    /// What its pack says of it.
    pub entry: Shared<Entry>,
}

/// Shows the statement.
#[component]
pub fn Statement(props: &StatementProps) -> Html {
    let StatementProps { entry } = props;
    html! {
        <>
            <Prose text={entry.statement.clone()} under={1} />
            <h2>{ "Examples" }</h2>
            <Examples entry={entry.clone()} />
        </>
    }
}
