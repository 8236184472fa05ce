//! What is read beside the code: statement, hints, solutions, submissions, notes, a tab each.

use pack::manifest::Entry;
use yew::prelude::*;

use super::{Hints, Notes, SolutionsView, Statement, Submissions, Tab, Tabs};
use crate::hooks::{use_kept_tab, use_progress};
use crate::site::ProblemKey;
use crate::state::saved::Status;
use crate::state::sets::is_stale;
use crate::state::{Shared, text};

/// The problem.
#[derive(Properties, PartialEq)]
pub struct ReadingProps {
    /// Its name.
    pub problem: ProblemKey,
    /// What its pack says of it.
    pub entry: Shared<Entry>,
    /// The code in the editor.
    pub code: AttrValue,
    /// The address of the editor's script.
    pub editor: AttrValue,
    /// Hears code that is to be put into the editor, and where it is from.
    pub on_restore: Callback<(String, String)>,
}

/// The tabs, in order.
#[derive(Clone, Copy, PartialEq)]
enum Page {
    Statement,
    Hints,
    Solutions,
    Submissions,
    Notes,
}

static PAGES: [Page; 5] = [Page::Statement, Page::Hints, Page::Solutions, Page::Submissions, Page::Notes];

/// Shows what is read.
#[component]
pub fn Reading(props: &ReadingProps) -> Html {
    let ReadingProps { problem, entry, code, editor, on_restore } = props;
    let (page, bring) = use_kept_tab("reading", problem, &PAGES);
    // Once opened, the solutions stay open from tab to tab.
    let is_open = use_state_eq(|| false);
    let progress = use_progress(problem);
    let level = text::difficulty(entry.difficulty);
    let name = |page: Page| match page {
        Page::Statement => "Statement".to_owned(),
        Page::Hints if progress.hints > 0 => format!("Hints ({})", progress.hints),
        Page::Hints => "Hints".to_owned(),
        Page::Solutions => "Solutions".to_owned(),
        Page::Submissions if progress.attempts > 0 => format!("Submissions ({})", progress.attempts),
        Page::Submissions => "Submissions".to_owned(),
        Page::Notes => "Notes".to_owned(),
    };
    let tabs: Vec<Tab> = PAGES.map(|page| Tab::plain(name(page))).to_vec();
    let selected = PAGES.iter().position(|other| *other == page).unwrap_or(0);
    let on_pick = bring.reform(|page_idx: usize| PAGES[page_idx]);
    let body = match page {
        Page::Statement => html! { <Statement entry={entry.clone()} /> },
        Page::Hints => html! { <Hints problem={problem.clone()} entry={entry.clone()} /> },
        Page::Solutions => {
            let setter = is_open.setter();
            html! {
                <SolutionsView
                    problem={problem.clone()}
                    entry={entry.clone()}
                    is_open={*is_open || progress.status() == Status::Solved}
                    on_open={Callback::from(move |is_open| setter.set(is_open))}
                />
            }
        }
        Page::Submissions => html! {
            <Submissions problem={problem.clone()} code={code.clone()} editor={editor.clone()} on_restore={on_restore.clone()} />
        },
        Page::Notes => html! { <Notes problem={problem.clone()} /> },
    };
    html! {
        <article id="reading" class="reading" data-page={name(page).split(' ').next().unwrap_or_default().to_lowercase()}>
            <header class="reading-head">
                <h1>{ &entry.title }</h1>
                <p class="reading-facts">
                    <span class={classes!("level", format!("is-{}", level.to_lowercase()))}>{ level }</span>
                    <span>{ format!("{} min", entry.minutes) }</span>
                    <span>{ entry.topics.join(" · ") }</span>
                    <span>{ text::status(progress.status()) }</span>
                    if is_stale(&progress, entry.revision) {
                        <span>{ "Changed since you solved it: submit again" }</span>
                    }
                </p>
            </header>
            <Tabs class="reading-tabs" label="About the problem" {tabs} {selected} panel="reading-page" {on_pick} />
            <div id="reading-page" class="reading-page" role="tabpanel" aria-label={name(page)} tabindex="0">{ body }</div>
        </article>
    }
}
