//! The calls on a class, one below the other, with what each had to return and returned.

use judge::{Case, Step, Verdict, trace};
use yew::prelude::*;

/// Shows the calls of a case of a class problem.
pub fn trace_view(case: &Case) -> Html {
    let steps = trace(case);
    let n_before = steps.first().map_or(0, |step| step.number - 1);
    html! {
        <div class="trace" data-part="input" tabindex="0" role="region" aria-label="The calls with their results">
            if n_before > 0 {
                <p class="quiet">{ format!("After {n_before} calls before:") }</p>
            }
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ "Call" }</th>
                        <th scope="col">{ "Expected" }</th>
                        if case.found.is_some() { <th scope="col">{ "Got" }</th> }
                    </tr>
                </thead>
                <tbody>
                    for step in &steps {
                        { row(step, case) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn row(step: &Step, case: &Case) -> Html {
    let class = step.is_wrong.then_some("is-wrong");
    html! {
        <tr {class}>
            <td><code>{ &step.call }</code></td>
            <td><code>{ &step.expected }</code></td>
            if case.found.is_some() {
                <td>
                    <code>{ &step.found }</code>
                    if step.is_wrong && case.verdict != Verdict::Accepted {
                        <span class="visually-hidden">{ " wrong" }</span>
                    }
                </td>
            }
        </tr>
    }
}

#[cfg(test)]
mod tests {
    use judge::{CaseId, Mismatch, Value};

    use super::*;

    #[component]
    fn Host() -> Html {
        let call = |method: &str, args: &[i64]| Value::tuple([Value::from(method), Value::ints(args.iter().copied())]);
        let mismatch = Mismatch::Values {
            path: "[1]".to_owned(),
            expected: "3".to_owned(),
            found: "4".to_owned(),
            n_wrong: 1,
            n_total: 2,
            max_abs: None,
            max_rel: None,
        };
        trace_view(&Case {
            id: CaseId { group: "edge".to_owned(), seed: 0, index: 0 },
            args: vec![Value::list([call("Stack", &[]), call("push", &[3])])],
            expected: Some(Value::list([Value::None, 3.into()])),
            found: Some(Value::list([Value::None, 4.into()])),
            stdout: String::new(),
            verdict: Verdict::WrongAnswer(mismatch),
            nearly: vec![],
        })
    }

    #[tokio::test]
    async fn the_wrong_call_stands_out() {
        let html = yew::LocalServerRenderer::<Host>::new().hydratable(false).render().await;
        insta::assert_snapshot!(html.replace("><", ">\n<"));
    }
}
