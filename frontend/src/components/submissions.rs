//! What was submitted, the newest first: each can be compared with the code in the editor and brought back.

use yew::prelude::*;

use super::{CodeToRead, KeptCopies};
use crate::browser::clock;
use crate::hooks::{use_progress, use_record};
use crate::site::ProblemKey;
use crate::state::history::{History, Submission};
use crate::state::text;

/// The problem.
#[derive(Properties, PartialEq)]
pub struct SubmissionsProps {
    /// Its name.
    pub problem: ProblemKey,
    /// The code in the editor.
    pub code: AttrValue,
    /// The address of the editor's script.
    pub editor: AttrValue,
    /// Hears code that is to be put into the editor, and where it is from.
    pub on_restore: Callback<(String, String)>,
}

/// Shows the submissions.
#[component]
pub fn Submissions(props: &SubmissionsProps) -> Html {
    let SubmissionsProps { problem, code, editor, on_restore } = props;
    let progress = use_progress(problem);
    let history = use_record::<History>(&problem.to_string());
    let compared = use_state_eq(|| None::<u32>);
    let row = |(submission_idx, submission): (usize, &Submission)| {
        let number = history.number(submission_idx);
        let is_compared = *compared == Some(number);
        let on_compare = {
            let compared = compared.clone();
            move |_: MouseEvent| compared.set((!is_compared).then_some(number))
        };
        let (class, name) = match submission.verdict.as_str() {
            "Accepted" => ("is-passed", format!("Submission {number}")),
            _ => ("is-failed", format!("Submission {number}")),
        };
        html! {
            <li key={number} class={classes!("submission", class)}>
                <div class="submission-line">
                    <span class="submission-verdict">{ text::verdict_named(&submission.verdict) }</span>
                    <span class="quiet">{ format!("{name} · {} · {} of {}", clock::words(submission.at), submission.n_passed, submission.n_cases) }</span>
                    <span class="submission-verbs">
                        if let Some(source) = &submission.source {
                            <button type="button" class="is-quiet" aria-expanded={is_compared.to_string()} aria-label={format!("{} {name} with your code", if is_compared { "Hide the comparison of" } else { "Compare" })} onclick={on_compare}>
                                { if is_compared { "Hide" } else { "Compare" } }
                            </button>
                            <button type="button" class="is-quiet" aria-label={format!("Restore {name} into the editor")} disabled={**source == **code} onclick={on_restore.reform({
                                let (source, name) = (source.clone(), name.clone());
                                move |_: MouseEvent| (source.clone(), name.clone())
                            })}>{ "Restore" }</button>
                        } else if let Some(kernel) = &submission.kernel {
                            <span class="quiet">{ format!("Rust: {kernel}") }</span>
                        } else {
                            <span class="quiet">{ "The code was folded away to save room." }</span>
                        }
                    </span>
                </div>
                if let Some(source) = submission.source.as_ref().filter(|_| is_compared) {
                    if **source == **code {
                        <p class="quiet">{ "It is the same as the code in the editor." }</p>
                    } else {
                        <p class="quiet">{ "From this submission to the code in the editor:" }</p>
                        <CodeToRead script={editor.clone()} label="What changed" code={code.clone()} before={Some(AttrValue::from(source.clone()))} />
                    }
                }
            </li>
        }
    };
    html! {
        <section class="submissions" aria-labelledby="submissions-heading">
            <h2 id="submissions-heading">{ "Submissions" }</h2>
            if history.submissions.is_empty() {
                <p class="quiet">{ "Nothing is submitted yet. Submit runs your code on unseen cases; every submission is kept here with its code." }</p>
            } else {
                if progress.seconds > 0 {
                    <p class="quiet">{ format!("{} spent on this problem in all.", text::duration(progress.seconds)) }</p>
                }
                <ol class="submission-list" reversed={true}>{ for history.submissions.iter().enumerate().rev().map(row) }</ol>
            }
            if history.n_forgotten > 0 {
                <p class="quiet">{ format!("{} older ones are no longer listed.", history.n_forgotten) }</p>
            }
            <KeptCopies problem={problem.clone()} on_restore={on_restore.clone()} />
        </section>
    }
}
