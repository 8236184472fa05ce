//! What is to be solved: statement, examples, hints, solutions.

use pack::manifest::Entry;
use yew::prelude::*;

use super::{Examples, Hints, Prose, SolutionsView};
use crate::hooks::use_progress;
use crate::site::ProblemKey;
use crate::state::{Shared, text};

/// The problem.
#[derive(Properties, PartialEq)]
pub struct StatementProps {
    /// Its name.
    pub problem: ProblemKey,
    /// What its pack says of it.
    pub entry: Shared<Entry>,
}

/// Shows the statement.
#[component]
pub fn Statement(props: &StatementProps) -> Html {
    let StatementProps { problem, entry } = props;
    let progress = use_progress(problem);
    let level = text::difficulty(entry.difficulty);
    let status = text::status(progress.status());
    html! {
        <article class="statement">
            <h1>{ &entry.title }</h1>
            <p class="statement-facts">
                <span class={classes!("level", format!("is-{}", level.to_lowercase()))}>{ level }</span>
                <span>{ format!("{} min", entry.minutes) }</span>
                <span>{ entry.topics.join(" · ") }</span>
                <span class="statement-status">
                    { status }
                    if progress.attempts > 0 {
                        { format!(", {}", text::count(progress.attempts as usize, "submission")) }
                    }
                </span>
            </p>
            <Prose text={entry.statement.clone()} under={1} />
            <h2>{ "Examples" }</h2>
            <Examples problem={problem.clone()} entry={entry.clone()} />
            <Hints problem={problem.clone()} entry={entry.clone()} />
            <SolutionsView problem={problem.clone()} entry={entry.clone()} />
        </article>
    }
}
