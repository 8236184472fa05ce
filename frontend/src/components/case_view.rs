//! One case: its input, what was expected, what came, what was printed, and why it failed.

use judge::{Case, CaseId, Fault, Limits, Report, Signature, Verdict, explain_case};
use pack::manifest::Entry;
use yew::prelude::*;

use super::array_diff::array_diff;
use super::trace_view::trace_view;
use crate::state::text;

/// A longer value is cut.
const MAX_CHARS: usize = 6_000;

/// Shows a case of a run; `name` is the case's own. `on_copy` hears that the person wants its input in the form for their own, `on_replay` that it shall be run again, `on_share` that a link to it is wanted.
pub fn case_view(
    case: &Case,
    report: &Report,
    entry: &Entry,
    name: String,
    on_copy: Option<Callback<Vec<String>>>,
    on_replay: Option<Callback<CaseId>>,
    on_share: Option<Callback<Vec<String>>>,
) -> Html {
    let Entry { signature, limits, .. } = entry;
    let names = text::inputs(signature);
    let explanation = explain_case(case, report, signature);
    let is_failed = case.verdict != Verdict::Accepted;
    let on_replay = on_replay.map(|on_replay| {
        let id = case.id.clone();
        on_replay.reform(move |_: MouseEvent| id.clone())
    });
    let with_texts = |callback: Callback<Vec<String>>| {
        let texts: Vec<String> = case.args.iter().map(ToString::to_string).collect();
        callback.reform(move |_: MouseEvent| texts.clone())
    };
    let (on_copy, on_share) = (on_copy.map(with_texts), on_share.map(with_texts));
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
            { array_diff(&case.verdict, case.expected.as_ref(), case.found.as_ref()) }
            <dl class="case-values">
                if let Signature::Class { .. } = signature {
                    <dt>{ "Calls" }</dt>
                    <dd>{ trace_view(case) }</dd>
                } else {
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
                if let Some(on_replay) = on_replay {
                    <button type="button" class="is-quiet" onclick={on_replay}>{ "Run this case again" }</button>
                }
                if let Some(on_copy) = on_copy {
                    <button type="button" class="is-quiet" onclick={on_copy}>{ "Use as custom input" }</button>
                }
                if let Some(on_share) = on_share {
                    <button type="button" class="is-quiet" onclick={on_share} title="Copy a link that holds this case and your code">{ "Share this case" }</button>
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

#[cfg(test)]
mod tests {
    use judge::{Args, Mismatch, Type, Value};

    use super::*;
    use crate::state::samples;

    #[derive(Properties, PartialEq)]
    struct HostProps {
        verdict: Verdict,
        printed: AttrValue,
    }

    /// Shows a case of a function of two parameters.
    #[component]
    fn Host(props: &HostProps) -> Html {
        let param = |name: &str| judge::Param { name: name.to_owned(), ty: Type::Any };
        let params = vec![param("nums"), param("target")];
        let entry = Entry {
            signature: Signature::Function { name: "f".to_owned(), params, returns: Type::Any },
            limits: Limits { output_bytes: 16, ..Limits::default() },
            ..samples::entry("q", "")
        };
        let args: Args = vec![Value::List(vec![Value::Bool(true)]), Value::Float(f64::NAN)];
        let case = Case {
            id: CaseId { group: "edge".to_owned(), seed: 0, index: 3 },
            args,
            expected: Some(Value::None),
            found: Some(Value::Str("<b>".to_owned())),
            stdout: props.printed.to_string(),
            verdict: props.verdict.clone(),
            nearly: vec![],
        };
        let (name, report) = ("p/q@1/edge#0:3".to_owned(), Report::default());
        case_view(&case, &report, &entry, name, Some(Callback::noop()), Some(Callback::noop()), Some(Callback::noop()))
    }

    async fn shown(verdict: Verdict, printed: &'static str) -> String {
        let props = || HostProps { verdict, printed: printed.into() };
        let html = yew::LocalServerRenderer::<Host>::with_props(props()).hydratable(false).render().await;
        html.replace("><", ">\n<")
    }

    #[tokio::test]
    async fn a_wrong_answer_says_why_and_shows_both_values() {
        let message = "`f` is wrong.".to_owned();
        insta::assert_snapshot!(shown(Verdict::WrongAnswer(Mismatch::Property { message }), "a & b\n").await);
    }

    #[tokio::test]
    async fn a_case_that_passed_needs_no_words() {
        let html = shown(Verdict::Accepted, "").await;
        assert!(!html.contains("data-part=\"explanation\"") && !html.contains("data-part=\"output\""), "{html}");
    }

    #[tokio::test]
    async fn a_fault_shows_its_traceback_and_cut_output_says_so() {
        let fault = Fault::Exception {
            kind: "KeyError".to_owned(),
            message: "4".to_owned(),
            traceback: "line 3\nKeyError: 4".to_owned(),
            line: Some(3),
        };
        let html = shown(Verdict::RuntimeError(fault), "0123456789abcdef").await;
        assert!(html.contains("data-part=\"traceback\"") && html.contains("KeyError: 4"), "{html}");
        assert!(html.contains("The output was cut after 16 B."), "{html}");
    }
}
