//! How the work of a submission grows with the size of the input, as a curve and as numbers.

use judge::{Cost, Point};
use yew::prelude::*;

/// The drawing's extents, in its own units.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 180.0;
const MARGIN: f64 = 24.0;

/// Shows what was counted: words, and a drawing where a growth is asked for and two sizes are there to join.
pub fn growth_plot(cost: &Cost) -> Html {
    let points = &cost.points;
    let ends = points.first().zip(points.last()).filter(|(first, last)| last.n > first.n);
    let (Some(growth), Some((first, last))) = (cost.allowed, ends) else {
        return html! { <p class="growth-words" data-part="growth">{ summary(cost) }</p> };
    };
    let allowed = |point: &Point| {
        let unit = first.work.steps.max(1) as f64 / growth.at(first.n as f64);
        unit * growth.at(point.n as f64)
    };
    let counted = |point: &Point| point.work.steps.max(1) as f64;
    let highest = points.iter().map(|point| counted(point).max(allowed(point))).fold(1.0, f64::max);
    let lowest = counted(first);
    let place = |point: &Point, y: f64| {
        // Both axes are logarithmic, so that each growth is nearly a line of its own slope.
        let x = share(point.n as f64, first.n as f64, last.n as f64);
        let y = share(y, lowest, highest);
        (MARGIN + x * (WIDTH - 2.0 * MARGIN), HEIGHT - MARGIN - y * (HEIGHT - 2.0 * MARGIN))
    };
    let line = |y: &dyn Fn(&Point) -> f64| {
        let places = points.iter().map(|point| place(point, y(point)));
        places.map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ")
    };
    let summary = summary(cost);
    html! {
        <figure class="growth-plot" data-part="growth">
            <figcaption>{ &summary }</figcaption>
            <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label={summary.clone()}>
                <polyline class="growth-axis" points={format!("{MARGIN},{MARGIN} {MARGIN},{0} {1},{0}", HEIGHT - MARGIN, WIDTH - MARGIN)} />
                <polyline class="growth-allowed" points={line(&allowed)} />
                <polyline class="growth-counted" points={line(&counted)} />
                for point in points {
                    { dot(place(point, counted(point))) }
                }
                <text x={(WIDTH - MARGIN).to_string()} y={(HEIGHT - 6.0).to_string()} text-anchor="end">{ format!("size of the input, to {}", last.n) }</text>
                <text x={MARGIN.to_string()} y="14">{ format!("steps, to {}", last.work.steps) }</text>
            </svg>
            <details>
                <summary>{ "The numbers" }</summary>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ "Size" }</th>
                            <th scope="col">{ "Python steps" }</th>
                            <th scope="col">{ "NumPy elements" }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for Point { n, work } in points {
                            <tr>
                                <td>{ *n }</td>
                                <td>{ work.steps }</td>
                                <td>{ work.elements }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </details>
        </figure>
    }
}

fn dot((x, y): (f64, f64)) -> Html {
    html! { <circle class="growth-dot" cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="3" /> }
}

/// Where `x` lies between `low` and `high` on a logarithmic axis, from 0 to 1.
fn share(x: f64, low: f64, high: f64) -> f64 {
    if high > low { libm::log(x.max(low) / low) / libm::log(high / low) } else { 0.0 }
}

/// The plot in words.
fn summary(cost: &Cost) -> String {
    let growth = match (cost.allowed, cost.fitted) {
        (Some(allowed), Some(growth)) => {
            format!("Your code's Python steps grow like {growth}; {allowed} is allowed. ")
        }
        (Some(allowed), None) => format!("Too few sizes were counted to tell the growth; {allowed} is allowed. "),
        (None, _) => String::new(),
    };
    let share = match (cost.vectorised(), cost.allowed) {
        (Some(share), _) => format!("NumPy does {:.0} % of the work; the rest are steps of Python.", 100.0 * share),
        (None, None) => "All of the work is done in steps of Python, none by NumPy.".to_owned(),
        (None, Some(_)) => String::new(),
    };
    (growth + &share).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use judge::{Growth, Work};

    use super::*;

    #[test]
    fn says_in_words_what_it_draws() {
        let point = |n: u64| Point { n, work: Work { steps: n * n, elements: 2 * n * n } };
        let points: Vec<Point> = [100, 200, 400, 800].map(point).into();
        assert_eq!(
            summary(&Cost::of(Some(Growth::Linear), points.clone(), None)),
            "Your code's Python steps grow like n²; n is allowed. NumPy does 67 % of the work; the rest are steps of Python."
        );
        assert_eq!(
            summary(&Cost::of(None, points, None)),
            "NumPy does 67 % of the work; the rest are steps of Python."
        );
        let loops = Point { n: 9, work: Work { steps: 40, elements: 0 } };
        assert_eq!(
            summary(&Cost::of(None, vec![loops], None)),
            "All of the work is done in steps of Python, none by NumPy."
        );
    }

    #[test]
    fn axes_are_logarithmic() {
        let places = [1.0, 10.0, 100.0].map(|x| share(x, 1.0, 100.0));
        assert!((places[1] - 0.5).abs() < 1e-12 && places[0] == 0.0 && (places[2] - 1.0).abs() < 1e-12);
    }
}
