//! Two arrays of one shape side by side, with the size of the error in each place: what a page draws as a heat map.

use std::ops::Range;

use crate::print::float;
use crate::{Array, Data, Tensor, Value};

/// The part of two arrays that tells most: of more than two axes the first matrix that differs, and of a large matrix the surroundings of its largest error. A vector is a matrix of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Heat {
    /// The shape of the whole.
    pub shape: Vec<usize>,
    /// Which matrix it is: an index for each axis before the last two.
    pub matrix: Vec<usize>,
    /// The rows shown.
    pub rows: Range<usize>,
    /// The columns shown.
    pub columns: Range<usize>,
    /// The elements shown, row by row.
    pub cells: Vec<Vec<Cell>>,
}

/// An element of both arrays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Expected, short.
    pub expected: String,
    /// Found, with as many digits as it takes to see a difference.
    pub found: String,
    /// The error, from 0 for none to [`Heat::HOTTEST`] for the largest of the matrix.
    pub heat: u8,
}

impl Heat {
    /// The greatest heat.
    pub const HOTTEST: u8 = 5;

    /// The most rows and columns shown.
    const WINDOW: (usize, usize) = (12, 8);

    /// Compares two values; `path` is where a mismatch was found, and leads into tuples and dictionaries. `None` if no two arrays of one shape are met that way, or if they do not differ.
    pub fn of(expected: &Value, found: &Value, path: &str) -> Option<Heat> {
        match (tensor(expected), tensor(found)) {
            (Some(expected), Some(found)) => Heat::of_tensors(&expected, &found),
            _ => {
                let (step, rest) = path.strip_prefix('[')?.split_once(']')?;
                Heat::of(&inner(expected, step)?, &inner(found, step)?, rest)
            }
        }
    }

    fn of_tensors(expected: &Tensor, found: &Tensor) -> Option<Heat> {
        let (n, m) = match expected.shape[..] {
            _ if expected.shape != found.shape => return None,
            [] => return None,
            [m] => (1, m),
            [.., n, m] => (n, m),
        };
        let errors: Vec<f64> = expected.items.iter().zip(&found.items).map(|(a, b)| error(*a, *b)).collect();
        let matrix = errors.chunks((n * m).max(1)).position(|errors| errors.iter().any(|error| *error > 0.0))?;
        let start = matrix * n * m;
        let errors = &errors[start..start + n * m];
        let hottest = errors.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1))?.0;
        let rows = window(hottest / m, n, Heat::WINDOW.0);
        let columns = window(hottest % m, m, Heat::WINDOW.1);
        let largest = errors.iter().copied().filter(|error| error.is_finite()).fold(0.0, f64::max);
        let cell = |i: usize, j: usize| {
            let idx = i * m + j;
            let (expected, found) = shortened(expected.items[start + idx], found.items[start + idx]);
            Cell { expected, found, heat: heat(errors[idx], largest) }
        };
        let cells = rows.clone().map(|i| columns.clone().map(|j| cell(i, j)).collect()).collect();
        let outer = &expected.shape[..expected.shape.len().saturating_sub(2)];
        Some(Heat { shape: expected.shape.clone(), matrix: unravelled(outer, matrix), rows, columns, cells })
    }
}

/// The numbers of a value; truth counts as 0 and 1.
fn tensor(value: &Value) -> Option<Tensor> {
    match value {
        Value::Array(array) if matches!(array.data(), Data::Bool(_)) => {
            Some(Tensor { shape: array.shape().to_vec(), items: Array::to_floats(array) })
        }
        value => Tensor::read(value),
    }
}

/// An item of a sequence or dictionary, by the text of a path's step.
fn inner(value: &Value, step: &str) -> Option<Value> {
    match value {
        Value::Dict(pairs) => pairs.iter().find(|(key, _)| key.to_string() == step).map(|(_, value)| value.clone()),
        value => value.to_items().ok()?.into_iter().nth(step.parse().ok()?),
    }
}

/// `|a − b|`; infinite if only one is finite, 0 if both are NaN or the same infinity.
fn error(a: f64, b: f64) -> f64 {
    if a == b || a.is_nan() && b.is_nan() {
        return 0.0;
    }
    let error = (a - b).abs();
    if error.is_nan() { f64::INFINITY } else { error }
}

/// Rounding errors beside real ones are none.
fn heat(error: f64, largest: f64) -> u8 {
    match error / largest {
        _ if error == 0.0 => 0,
        _ if !error.is_finite() => Heat::HOTTEST,
        share if share < 1e-6 => 0,
        share => 1 + (share * f64::from(Heat::HOTTEST - 1)) as u8,
    }
}

/// At most `n_shown` of `n` places, with `centre` among them.
fn window(centre: usize, n: usize, n_shown: usize) -> Range<usize> {
    let start = centre.saturating_sub(n_shown / 2).min(n.saturating_sub(n_shown));
    start..(start + n_shown).min(n)
}

/// Both numbers with four digits, or as many as it takes to tell them apart.
fn shortened(expected: f64, found: f64) -> (String, String) {
    let digits = |n: usize, x: f64| format!("{x:.n$e}").parse::<f64>().map_or_else(|_| float(x), float);
    let whole = |text: String| text.strip_suffix(".0").map(str::to_string).unwrap_or(text);
    let pair = |n: usize| (whole(digits(n, expected)), whole(digits(n, found)));
    (3..16).map(pair).find(|(a, b)| a != b).unwrap_or_else(|| pair(3))
}

/// An index in C order, by axis.
fn unravelled(shape: &[usize], mut idx: usize) -> Vec<usize> {
    let mut steps: Vec<usize> = Vec::new();
    for extent in shape.iter().rev() {
        steps.push(idx % extent);
        idx /= extent;
    }
    steps.reverse();
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heats(heat: &Heat) -> Vec<Vec<u8>> {
        heat.cells.iter().map(|row| row.iter().map(|cell| cell.heat).collect()).collect()
    }

    #[test]
    fn shows_where_and_how_much() {
        let heat = Heat::of(&[[1.0, 2.0], [3.0, 4.0]].into(), &[[1.0, 2.5], [3.0, 6.0]].into(), "[0][1]").unwrap();
        assert_eq!(heats(&heat), [[0, 2], [0, 5]]);
        let cell = Cell { expected: "2".to_string(), found: "2.5".to_string(), heat: 2 };
        assert_eq!(heat.cells[0][1], cell);
        let strange = Heat::of(&[1.0, f64::NAN, 2.0].into(), &[f64::NAN, f64::NAN, 2.5].into(), "").unwrap();
        assert_eq!(heats(&strange), [[5, 0, 5]]);
        let rounding = Heat::of(&[1.0, 2.0].into(), &[1.0 + 1e-15, 3.0].into(), "").unwrap();
        assert_eq!(heats(&rounding), [[0, 5]]);
        let truth = Heat::of(&Value::array([2], vec![true, false]), &Value::array([2], vec![true, true]), "").unwrap();
        assert_eq!(heats(&truth), [[0, 5]]);
    }

    #[test]
    fn finds_the_part_that_tells_most() {
        let zeros = |shape: [usize; 3]| Value::array(shape, vec![0.0; shape.iter().product()]);
        let mut items = vec![0.0; 2 * 100 * 50];
        items[100 * 50 + 77 * 50 + 30] = 1.0;
        let heat = Heat::of(&zeros([2, 100, 50]), &Value::array([2, 100, 50], items), "").unwrap();
        assert_eq!((heat.matrix, heat.rows, heat.columns), (vec![1], 71..83, 26..34));
        let tuple = |x: f64| Value::tuple([Value::from("loss"), Value::dict([("w", [x, 1.0])])]);
        let heat = Heat::of(&tuple(2.0), &tuple(3.0), "[1]['w'][0]").unwrap();
        assert_eq!(heat.shape, [2]);
    }

    #[test]
    fn shows_enough_digits() {
        assert_eq!(shortened(0.5, 0.123456), ("0.5".to_string(), "0.1235".to_string()));
        assert_eq!(shortened(1.0, 1.0000001), ("1".to_string(), "1.0000001".to_string()));
        assert_eq!(shortened(f64::NAN, f64::INFINITY), ("nan".to_string(), "inf".to_string()));
        assert_eq!(shortened(-1e20, 1e20), ("-1e+20".to_string(), "1e+20".to_string()));
    }

    #[test]
    fn has_nothing_to_show_of_other_values() {
        let nothing = |expected: Value, found: Value| assert_eq!(Heat::of(&expected, &found, "[0]"), None);
        nothing([1.0, 2.0].into(), [1.0, 2.0].into());
        nothing([1.0, 2.0].into(), [1.0].into());
        nothing(1.0.into(), 2.0.into());
        nothing("a".into(), "b".into());
        nothing(["a"].into(), ["b"].into());
        nothing(Value::array([0, 3], Vec::<f64>::new()), Value::array([0, 3], Vec::<f64>::new()));
        nothing(Value::None, [1.0].into());
    }
}
