//! Two arrays beside each other: their shapes drawn, and the errors as a heat map.

use std::ops::Range;

use judge::{Heat, Mismatch, Value, Verdict};
use yew::prelude::*;

/// Shows how an array differs from what was expected; nothing where the two are not arrays or a list of words says enough.
pub fn array_diff(verdict: &Verdict, expected: Option<&Value>, found: Option<&Value>) -> Html {
    let (Verdict::WrongAnswer(mismatch), Some(expected), Some(found)) = (verdict, expected, found) else {
        return Html::default();
    };
    match mismatch {
        Mismatch::Shape { expected, found, .. } if expected.len() > 1 || found.len() > 1 => html! {
            <div class="shapes" data-part="shapes">
                { drawn_shape("Expected", expected) }
                { drawn_shape("Got", found) }
            </div>
        },
        Mismatch::Values { path, .. } => {
            // The path into an argument begins with the argument's name.
            let path = path.find('[').map_or("", |start| &path[start..]);
            Heat::of(expected, found, path).map_or_else(Html::default, |heat| heat_map(&heat))
        }
        _ => Html::default(),
    }
}

fn heat_map(heat: &Heat) -> Html {
    let is_vector = heat.shape.len() == 1;
    html! {
        <figure class="array-diff" data-part="heat">
            <figcaption class="quiet">{ caption(heat) }</figcaption>
            <div class="array-diff-scroll" tabindex="0" role="region" aria-label="The array that came out, beside the one expected">
                <table class="heat">
                    <thead>
                        <tr>
                            if !is_vector { <td /> }
                            for column in heat.columns.clone() { <th scope="col">{ column }</th> }
                        </tr>
                    </thead>
                    <tbody>
                        for (row, cells) in heat.rows.clone().zip(&heat.cells) {
                            <tr>
                                if !is_vector { <th scope="row">{ row }</th> }
                                for cell in cells {
                                    <td class={format!("heat-{}", cell.heat)}>
                                        <span>{ &cell.found }</span>
                                        if cell.heat > 0 {
                                            <span class="heat-expected">
                                                <span class="visually-hidden">{ " instead of " }</span>
                                                { &cell.expected }
                                            </span>
                                        }
                                    </td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </figure>
    }
}

fn caption(heat: &Heat) -> String {
    let mut text = "Got; where it differs, with what was expected below in italics.".to_owned();
    if !heat.matrix.is_empty() {
        let matrix: Vec<String> = heat.matrix.iter().map(usize::to_string).collect();
        text += &format!(" This is the matrix at [{}].", matrix.join(", "));
    }
    let (n, m) = match heat.shape[..] {
        [.., n, m] => (n, m),
        [m] => (1, m),
        [] => (1, 1),
    };
    let part = |what: &str, shown: &Range<usize>, n: usize| {
        (shown.len() < n).then(|| format!(" {what} {} to {} of {n}.", shown.start, shown.end - 1))
    };
    let parts = [part("Rows", &heat.rows, n), part("Columns", &heat.columns, m)];
    text + &parts.into_iter().flatten().collect::<String>()
}

/// The sides of a drawing, in its own units: long axes look long, but a drawing never grows out of hand.
const SIDES: (f64, f64) = (12.0, 84.0);

/// How far the sheets of a stack are apart.
const OFFSET: f64 = 5.0;

/// The most sheets drawn of a stack.
const MAX_SHEETS: usize = 4;

/// A box as large as the last two axes, once for each matrix in a stack of them.
fn drawn_shape(label: &str, shape: &[usize]) -> Html {
    let side = |extent: usize| (SIDES.0 + 6.0 * extent as f64).min(SIDES.1);
    let (height, width) = match shape[..] {
        [] => (SIDES.0, SIDES.0),
        [m] => (SIDES.0, side(m)),
        [.., n, m] => (side(n), side(m)),
    };
    let n_sheets = shape[..shape.len().saturating_sub(2)].iter().product::<usize>().clamp(1, MAX_SHEETS);
    let spread = OFFSET * (n_sheets - 1) as f64;
    let (full_width, full_height) = (width + spread + 2.0, height + spread + 2.0);
    let text = match shape {
        [extent] => format!("({extent},)"),
        extents => format!("({})", extents.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")),
    };
    html! {
        <figure class="shape">
            <svg
                width={full_width.to_string()}
                height={full_height.to_string()}
                viewBox={format!("0 0 {full_width} {full_height}")}
                aria-hidden="true"
            >
                for sheet in 0..n_sheets {
                    <rect
                        x={(1.0 + spread - OFFSET * sheet as f64).to_string()}
                        y={(1.0 + OFFSET * sheet as f64).to_string()}
                        width={width.to_string()}
                        height={height.to_string()}
                    />
                }
            </svg>
            <figcaption>{ label }{ " " }<code>{ text }</code></figcaption>
        </figure>
    }
}

#[cfg(test)]
mod tests {
    use judge::{Answer, Check, compare};

    use super::*;

    #[derive(Properties, PartialEq)]
    struct HostProps {
        expected: Value,
        found: Value,
    }

    #[component]
    fn Host(props: &HostProps) -> Html {
        let answer = Answer { args: &[], expected: &props.expected, found: &props.found };
        let verdict = compare(&Check::Exact, answer).map_or_else(Verdict::WrongAnswer, |()| Verdict::Accepted);
        array_diff(&verdict, Some(&props.expected), Some(&props.found))
    }

    async fn shown(expected: Value, found: Value) -> String {
        let props = || HostProps { expected: expected.clone(), found: found.clone() };
        let html = yew::LocalServerRenderer::<Host>::with_props(props()).hydratable(false).render().await;
        html.replace("><", ">\n<")
    }

    #[tokio::test]
    async fn errors_are_a_table_with_heat() {
        let expected = Value::array([2, 2], vec![1.0, 2.0, 3.0, 4.0]);
        insta::assert_snapshot!(shown(expected, Value::array([2, 2], vec![1.0, 2.5, 3.0, 6.0])).await);
    }

    #[tokio::test]
    async fn shapes_are_drawn() {
        let expected = Value::array([2, 3], vec![0.0; 6]);
        insta::assert_snapshot!(shown(expected, Value::array([3], vec![0.0; 3])).await);
    }

    #[tokio::test]
    async fn a_large_array_says_which_part_is_shown() {
        let mut items = vec![0.0; 3 * 40 * 20];
        let expected = Value::array([3, 40, 20], items.clone());
        items[2 * 800 + 25 * 20 + 10] = 1.0;
        let html = shown(expected, Value::array([3, 40, 20], items)).await;
        assert!(html.contains("This is the matrix at [2]. Rows 19 to 30 of 40. Columns 6 to 13 of 20."), "{html}");
    }

    #[tokio::test]
    async fn other_mismatches_need_no_picture() {
        for (expected, found) in
            [(Value::from(1), Value::from(2)), ([1].into(), ().into()), ([1].into(), [1, 2].into())]
        {
            assert_eq!(shown(expected, found).await, "");
        }
    }
}
