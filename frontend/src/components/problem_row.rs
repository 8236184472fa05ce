//! A problem in the list.

use std::rc::Rc;

use pack::manifest::Entry;
use yew::prelude::*;

use crate::route::Route;
use crate::site::ProblemKey;
use crate::state::saved::Status;
use crate::state::{Shared, text};

/// The problem.
#[derive(Properties, PartialEq)]
pub struct ProblemRowProps {
    /// Its name.
    pub problem: ProblemKey,
    /// What its pack says of it.
    pub entry: Shared<Entry>,
    /// How far the person is with it.
    pub status: Status,
    /// Whether its tests changed since it was solved.
    #[prop_or_default]
    pub is_stale: bool,
    /// The title of its set, if that is from elsewhere.
    #[prop_or_default]
    pub set: Option<Rc<str>>,
}

/// Shows a problem and leads to it.
#[component]
pub fn ProblemRow(props: &ProblemRowProps) -> Html {
    let ProblemRowProps { problem: ProblemKey { pack, problem }, entry, status, is_stale, set } = props;
    let route = Route::Problem { pack: pack.clone(), problem: problem.clone() };
    let level = text::difficulty(entry.difficulty);
    html! {
        <li class={classes!("problem-row", format!("is-{}", slug(*status)))} data-problem={problem.clone()} data-status={slug(*status)}>
            <span class="status-mark" title={text::status(*status)} aria-hidden="true" />
            <a class="problem-row-title" href={route.to_string()}>
                { &entry.title }
                <span class="visually-hidden">{ format!(", {}", text::status(*status).to_lowercase()) }</span>
                if let Some(set) = set {
                    <span class="problem-row-set">{ format!(" · {set}") }</span>
                }
                if *is_stale {
                    <span class="problem-row-set">{ " · changed since you solved it" }</span>
                }
            </a>
            <span class="problem-row-topics">{ entry.topics.join(" · ") }</span>
            <span class="problem-row-minutes">{ format!("{} min", entry.minutes) }</span>
            <span class={classes!("level", format!("is-{}", level.to_lowercase()))}>{ level }</span>
        </li>
    }
}

fn slug(status: Status) -> &'static str {
    match status {
        Status::New => "new",
        Status::Tried => "tried",
        Status::Solved => "solved",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::samples;

    #[tokio::test]
    async fn a_row_leads_to_its_problem_and_says_its_status() {
        let entry = Shared::new(samples::entry("two_sum", "Two Sum <1>"));
        let problem = ProblemKey { pack: "builtin".to_owned(), problem: "two_sum".to_owned() };
        let props = || ProblemRowProps { problem, entry, status: Status::Solved, is_stale: false, set: None };
        let html = yew::LocalServerRenderer::<ProblemRow>::with_props(props()).hydratable(false).render().await;
        insta::assert_snapshot!(html.replace("><", ">\n<"));
    }
}
