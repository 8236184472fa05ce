//! One case: its input, what was expected, what came, what was printed, and why it failed.

use judge::{Case, Fault, Limits, Verdict, explain};
use pack::manifest::Entry;
use yew::prelude::*;

use crate::state::text;

/// A longer value is cut.
const MAX_CHARS: usize = 6_000;

/// Shows a case of a problem; `name` is the case's own, and `on_copy` hears that the person wants its input in the form for their own.
pub fn case_view(case: &Case, entry: &Entry, name: String, on_copy: Option<Callback<Vec<String>>>) -> Html {
    let Entry { signature, limits, .. } = entry;
    let names = text::inputs(signature);
    let explanation = explain(&case.verdict, signature);
    let is_failed = case.verdict != Verdict::Accepted;
    let on_copy = on_copy.map(|on_copy| {
        let texts: Vec<String> = case.args.iter().map(ToString::to_string).collect();
        on_copy.reform(move |_: MouseEvent| texts.clone())
    });
    html! {
        <div class="case-view">
            if is_failed {
                <div class="explanation" data-part="explanation">
                    <p><strong>{ format!("{}.", explanation.title) }</strong>{ " " }{ inline(&explanation.text) }</p>
                    if let Some(hint) = &explanation.hint {
                        <p class="explanation-hint">{ "Hint: " }{ inline(hint) }</p>
                    }
                </div>
            }
            { fault_view(&case.verdict) }
            <dl class="case-values">
                <dt>{ "Input" }</dt>
                <dd data-part="input">
                    for (name, value) in names.iter().zip(&case.args) {
                        <div class="case-input"><span class="case-name">{ name }{ " = " }</span><pre>{ value.brief(MAX_CHARS) }</pre></div>
                    }
                </dd>
                if let Some(expected) = &case.expected {
                    <dt>{ "Expected" }</dt>
                    <dd data-part="expected"><pre>{ expected.brief(MAX_CHARS) }</pre></dd>
                }
                if let Some(found) = &case.found {
                    <dt>{ "Got" }</dt>
                    <dd data-part="got" class={classes!(is_failed.then_some("is-wrong"))}><pre>{ found.brief(MAX_CHARS) }</pre></dd>
                }
                if !case.stdout.is_empty() {
                    <dt>{ "Printed" }</dt>
                    <dd data-part="output" class="case-output">
                        <pre tabindex="0">{ &case.stdout }</pre>
                        if is_cut(case, limits) {
                            <p class="quiet">{ format!("The output was cut after {}.", text::size(limits.output_bytes as u64)) }</p>
                        }
                    </dd>
                }
            </dl>
            <p class="case-foot">
                <code title="This name replays the same case">{ name }</code>
                if let Some(on_copy) = on_copy {
                    <button type="button" class="is-quiet" onclick={on_copy}>{ "Use as custom input" }</button>
                }
            </p>
        </div>
    }
}

/// The output reaches the limit, or nearly: a character may not fit whole.
fn is_cut(case: &Case, limits: &Limits) -> bool {
    case.verdict == Verdict::OutputLimit || case.stdout.len() + 4 > limits.output_bytes
}

/// A traceback, or where the code cannot be read.
pub fn fault_view(verdict: &Verdict) -> Html {
    let text = match verdict {
        Verdict::RuntimeError(Fault::Exception { traceback, .. }) => traceback.clone(),
        Verdict::RuntimeError(Fault::Syntax { message, line, .. }) => format!("line {line}\nSyntaxError: {message}"),
        _ => return Html::default(),
    };
    html! { <pre class="traceback" data-part="traceback" tabindex="0">{ text }</pre> }
}

/// Text with names between backticks.
pub fn inline(text: &str) -> Html {
    let part = |(part_idx, part): (usize, &str)| match part_idx % 2 {
        0 => html! { { part } },
        _ => html! { <code>{ part }</code> },
    };
    html! { { for text.split('`').enumerate().map(part) } }
}
