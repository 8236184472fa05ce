//! Walks two values together: structure first, then numbers, which two rules compare, exact and close.

use std::borrow::Cow;

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use super::{Mismatch, unordered};
use crate::{Array, Value};

/// A number, of either kind.
#[derive(Clone, Copy)]
pub(super) enum Number<'a> {
    Int(&'a BigInt),
    Float(f64),
}

/// When two numbers agree.
pub(super) trait Numbers {
    fn agree(&self, expected: Number<'_>, found: Number<'_>) -> bool;
}

/// Characters of a value shown in a mismatch.
const SHOWN: usize = 120;

/// Compares by structure, and numbers by `numbers`. Neither value is nested too deep.
pub(super) fn compare(numbers: &dyn Numbers, expected: &Value, found: &Value) -> Result<(), Mismatch> {
    let mut walk = Walk { numbers, path: Path::default(), tally: Tally::default() };
    walk.value(expected, found)?;
    walk.tally.finish()
}

struct Walk<'a> {
    numbers: &'a dyn Numbers,
    path: Path,
    tally: Tally,
}

impl Walk<'_> {
    /// Counts the leaves that differ; another structure is an error at once.
    fn value(&mut self, expected: &Value, found: &Value) -> Result<(), Mismatch> {
        match (expected, found) {
            (Value::Array(expected), _) if expected.shape().is_empty() => self.value(&scalar(expected), found),
            (_, Value::Array(found)) if found.shape().is_empty() => self.value(expected, &scalar(found)),
            (Value::None, Value::None) => self.leaf(true, expected, found),
            (Value::Bool(a), Value::Bool(b)) => self.leaf(a == b, expected, found),
            (Value::Str(a), Value::Str(b)) => self.leaf(a == b, expected, found),
            (Value::Int(_) | Value::Float(_), Value::Int(_) | Value::Float(_)) => self.number(expected, found),
            // Of nothing no list tells what it would be a list of.
            (Value::List(items) | Value::Tuple(items), Value::Array(_)) if items.is_empty() && n_items(found) == 0 => {
                Ok(())
            }
            (Value::Array(_), Value::List(_) | Value::Tuple(_) | Value::Array(_))
            | (Value::List(_) | Value::Tuple(_), Value::Array(_)) => {
                let (expected_shape, found_shape) = (shape(expected), shape(found));
                if expected_shape != found_shape {
                    return Err(self.shape(expected_shape, found_shape));
                }
                self.items(expected, found)
            }
            (Value::List(a) | Value::Tuple(a), Value::List(b) | Value::Tuple(b)) => {
                if a.len() != b.len() {
                    return Err(self.shape(vec![a.len()], vec![b.len()]));
                }
                self.items(expected, found)
            }
            (Value::Dict(expected), Value::Dict(found)) => self.dict(expected, found),
            (Value::Set(expected), Value::Set(found)) => {
                let path = self.path.text();
                unordered::compare_items(expected, found, 0, &|a, b| compare(self.numbers, a, b).is_ok())
                    .map_err(|mismatch| mismatch.at(&path))?;
                self.tally.n_total += expected.len();
                Ok(())
            }
            _ => Err(self.kind(expected, found)),
        }
    }

    /// Two sequences of one length.
    fn items(&mut self, expected: &Value, found: &Value) -> Result<(), Mismatch> {
        for item_idx in 0..n_items(expected) {
            let (Some(a), Some(b)) = (item(expected, item_idx), item(found, item_idx)) else {
                return Err(self.kind(expected, found));
            };
            self.path.push(Step::Index(item_idx));
            self.value(&a, &b)?;
            self.path.pop();
        }
        Ok(())
    }

    fn dict(&mut self, expected: &[(Value, Value)], found: &[(Value, Value)]) -> Result<(), Mismatch> {
        let keys = |pairs: &[(Value, Value)]| pairs.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
        let pairing =
            unordered::pair_up(&keys(expected), &keys(found), 0).map_err(|mismatch| mismatch.at(&self.path.text()))?;
        for (expected_idx, found_idx) in pairing {
            let (key, expected) = &expected[expected_idx];
            self.path.push(Step::Key(key.brief(SHOWN)));
            self.value(expected, &found[found_idx].1)?;
            self.path.pop();
        }
        Ok(())
    }

    fn number(&mut self, expected: &Value, found: &Value) -> Result<(), Mismatch> {
        let (Some(a), Some(b)) = (number(expected), number(found)) else {
            return Err(self.kind(expected, found));
        };
        let agree = self.numbers.agree(a, b);
        if !agree && let (Ok(expected), Ok(found)) = (expected.as_float(), found.as_float()) {
            self.tally.differ(expected, found);
        }
        self.leaf(agree, expected, found)
    }

    fn leaf(&mut self, agree: bool, expected: &Value, found: &Value) -> Result<(), Mismatch> {
        self.tally.n_total += 1;
        if !agree {
            self.tally.n_wrong += 1;
            self.tally.first.get_or_insert_with(|| (self.path.text(), expected.brief(SHOWN), found.brief(SHOWN)));
        }
        Ok(())
    }

    fn kind(&self, expected: &Value, found: &Value) -> Mismatch {
        Mismatch::Kind { path: self.path.text(), expected: expected.kind(), found: found.kind() }
    }

    fn shape(&self, expected: Vec<usize>, found: Vec<usize>) -> Mismatch {
        Mismatch::Shape { path: self.path.text(), expected, found }
    }
}

/// Where in a value the walk is.
#[derive(Default)]
struct Path(Vec<Step>);

enum Step {
    Index(usize),
    Key(String),
}

impl Path {
    fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    fn pop(&mut self) {
        self.0.pop();
    }

    /// As Python indexes: `[2]['name']`.
    fn text(&self) -> String {
        let step = |step: &Step| match step {
            Step::Index(index) => format!("[{index}]"),
            Step::Key(key) => format!("[{key}]"),
        };
        self.0.iter().map(step).collect()
    }
}

/// The leaves that differ.
#[derive(Default)]
struct Tally {
    first: Option<(String, String, String)>,
    n_wrong: usize,
    n_total: usize,
    max_abs: Option<f64>,
    max_rel: Option<f64>,
}

impl Tally {
    fn differ(&mut self, expected: f64, found: f64) {
        let abs = (found - expected).abs();
        if !abs.is_finite() {
            return;
        }
        self.max_abs = Some(self.max_abs.map_or(abs, |max| max.max(abs)));
        if expected != 0.0 {
            let rel = abs / expected.abs();
            self.max_rel = Some(self.max_rel.map_or(rel, |max| max.max(rel)));
        }
    }

    fn finish(self) -> Result<(), Mismatch> {
        let Tally { first, n_wrong, n_total, max_abs, max_rel } = self;
        match first {
            None => Ok(()),
            Some((path, expected, found)) => {
                Err(Mismatch::Values { path, expected, found, n_wrong, n_total, max_abs, max_rel })
            }
        }
    }
}

fn number(value: &Value) -> Option<Number<'_>> {
    match value {
        Value::Int(int) => Some(Number::Int(int)),
        Value::Float(float) => Some(Number::Float(*float)),
        _ => None,
    }
}

/// The element of a 0-d array.
fn scalar(array: &Array) -> Value {
    array.get(0).unwrap_or(Value::None)
}

fn n_items(value: &Value) -> usize {
    match value {
        Value::List(items) | Value::Tuple(items) => items.len(),
        Value::Array(array) => array.shape().first().copied().unwrap_or(0),
        _ => 0,
    }
}

/// One item of a sequence; of an array, its row.
fn item(value: &Value, index: usize) -> Option<Cow<'_, Value>> {
    match value {
        Value::List(items) | Value::Tuple(items) => items.get(index).map(Cow::Borrowed),
        Value::Array(array) => array.row(index).map(Cow::Owned),
        _ => None,
    }
}

/// The shape of an array, or of nested sequences as NumPy would see them, as far as they are regular.
pub(super) fn shape(value: &Value) -> Vec<usize> {
    match value {
        Value::Array(array) => array.shape().to_vec(),
        Value::List(items) | Value::Tuple(items) => {
            let mut inner = items.iter().map(shape);
            let mut extents = inner.next().unwrap_or_default();
            for other in inner {
                let n_common = extents.iter().zip(&other).take_while(|(a, b)| a == b).count();
                extents.truncate(n_common);
            }
            extents.insert(0, items.len());
            extents
        }
        _ => Vec::new(),
    }
}

impl Number<'_> {
    /// A text that is the same for numbers of the same value.
    pub(super) fn canonical(self) -> String {
        match self {
            Number::Int(int) => int.to_string(),
            Number::Float(float) => {
                super::exact::whole(float).map_or_else(|| crate::print::float(float), |int| int.to_string())
            }
        }
    }

    /// As a double, for sorting only.
    pub(super) fn approximate(self) -> f64 {
        match self {
            Number::Int(int) => int.to_f64().unwrap_or(f64::INFINITY),
            Number::Float(float) => float,
        }
    }
}

/// The number that a value is, for [`unordered`].
pub(super) fn as_number(value: &Value) -> Option<Number<'_>> {
    number(value)
}
