//! Gradients against finite differences of the submission's own loss.
//!
//! It tells a wrong backward pass from a wrong forward pass: whatever the loss is, its gradient must be its gradient.

use serde::{Deserialize, Serialize};

use super::{Answer, Mismatch};
use crate::tensor::Tensor;
use crate::{Fault, Source, Value};

/// A gradient in the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derivative {
    /// Where it is in the result.
    pub item: usize,
    /// The argument that the loss is derived by.
    pub arg: usize,
}

/// Up to this many elements are moved one at a time; of more, all at once in random directions.
const N_ALONE: usize = 8;

/// How far an element is moved, in units of the largest: ∛ε, where the error of the central difference and that of rounding meet.
const STEP: f64 = 6e-6;

/// What is to be checked.
pub(crate) struct Rule<'a> {
    pub loss: usize,
    pub of: &'a [Derivative],
    pub rtol: f64,
    pub atol: f64,
}

/// Moves each argument a little both ways and asks whether the loss follows the gradient: `(L(w + h d) − L(w − h d)) / 2h ≈ Σ gᵢ dᵢ`.
///
/// `call` runs the submission again; `name` gives an argument's name. Errors: what stopped such a run.
pub(crate) fn check(
    rule: &Rule<'_>,
    answer: Answer<'_>,
    name: &dyn Fn(usize) -> String,
    call: &mut dyn FnMut(&Vec<Value>) -> Result<Value, Fault>,
) -> Result<Result<(), Mismatch>, Fault> {
    let mut loss_at = |arg: usize, moved: Value| -> Result<Result<f64, Mismatch>, Fault> {
        let mut args = answer.args.to_vec();
        if let Some(place) = args.get_mut(arg) {
            *place = moved;
        }
        Ok(part(&call(&args)?, rule.loss).and_then(|loss| Ok(loss.as_float()?)))
    };
    macro_rules! due {
        ($result:expr) => {
            match $result {
                Ok(value) => value,
                Err(mismatch) => return Ok(Err(mismatch)),
            }
        };
    }
    let loss = due!(part(answer.found, rule.loss).and_then(|loss| Ok(loss.as_float()?)));
    for &Derivative { item, arg } in rule.of {
        let gradient = due!(part(answer.found, item));
        let Some(x) = answer.arg(arg).and_then(Tensor::read) else { continue };
        let gradient = due!(Tensor::read(&gradient).ok_or_else(|| Mismatch::Kind {
            path: format!("[{item}]"),
            expected: "an array of numbers".to_string(),
            found: gradient.kind(),
        }));
        if gradient.shape != x.shape {
            let path = format!("[{item}]");
            return Ok(Err(Mismatch::Shape { path, expected: x.shape, found: gradient.shape }));
        }
        let step = STEP * x.max_abs().max(1.0);
        for direction in directions(x.items.len()) {
            let moved = |step: f64| {
                let items = x.items.iter().zip(&direction).map(|(x, d)| x + step * d).collect();
                Tensor { shape: x.shape.clone(), items }.like(&answer.args[arg])
            };
            let (above, below) = (due!(loss_at(arg, moved(step))?), due!(loss_at(arg, moved(-step))?));
            let slope = (above - below) / (2.0 * step);
            let claimed: f64 = gradient.items.iter().zip(&direction).map(|(g, d)| g * d).sum();
            // What rounding of the loss itself may do to the difference.
            let noise = 4.0 * f64::EPSILON * loss.abs() / step;
            // NaN fails this comparison on purpose.
            if (slope - claimed).abs() <= rule.atol + rule.rtol * slope.abs() + noise {
                continue;
            }
            let moved = match direction.iter().position(|d| *d != 0.0) {
                Some(first) if x.items.len() <= N_ALONE => format!("`{}{}`", name(arg), index(&x.shape, first)),
                _ => format!("`{}`", name(arg)),
            };
            return Ok(Err(Mismatch::property(format!(
                "The gradient is not that of your loss: as {moved} moves, the loss changes at a rate of {slope:.6}, where the gradient says {claimed:.6}."
            ))));
        }
    }
    Ok(Ok(()))
}

/// An item of the result.
fn part(found: &Value, item: usize) -> Result<Value, Mismatch> {
    let items = found.to_items()?;
    let n_items = items.len();
    items.into_iter().nth(item).ok_or(Mismatch::Shape {
        path: String::new(),
        expected: vec![item + 1],
        found: vec![n_items],
    })
}

/// Unit steps if there are few elements, else signs for all of them at once.
fn directions(n_elements: usize) -> Vec<Vec<f64>> {
    if n_elements <= N_ALONE {
        let unit = |idx: usize| (0..n_elements).map(|other| if other == idx { 1.0 } else { 0.0 }).collect();
        return (0..n_elements).map(unit).collect();
    }
    let mut source = Source::from_seed(n_elements as u64);
    (0..N_ALONE).map(|_| (0..n_elements).map(|_| if source.boolean() { 1.0 } else { -1.0 }).collect()).collect()
}

/// `[1][2]`: an index counted in C order, by axis.
fn index(shape: &[usize], mut idx: usize) -> String {
    let mut steps: Vec<String> = Vec::new();
    for extent in shape.iter().rev() {
        steps.push(format!("[{}]", idx % extent));
        idx /= extent;
    }
    steps.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Rule<'static> = Rule { loss: 0, of: &[Derivative { item: 1, arg: 0 }], rtol: 1e-5, atol: 1e-7 };

    /// `L(w) = Σ wᵢ³` with a gradient of `factor · wᵢ²`.
    fn cubes(args: &[Value], factor: f64) -> Value {
        let w = Tensor::read(&args[0]).unwrap();
        let loss: f64 = w.items.iter().map(|w| w * w * w).sum();
        let gradient = Tensor { shape: w.shape, items: w.items.iter().map(|w| factor * w * w).collect() };
        Value::tuple([loss.into(), gradient.into_value()])
    }

    fn checked(
        w: &Value,
        found: &Value,
        call: &mut dyn FnMut(&Vec<Value>) -> Result<Value, Fault>,
    ) -> Result<Result<(), Mismatch>, Fault> {
        let args = [w.clone()];
        check(&RULE, Answer { args: &args, expected: &Value::None, found }, &|_| "w".to_string(), call)
    }

    fn verdict(w: Value, factor: f64) -> Result<(), Mismatch> {
        let found = cubes(std::slice::from_ref(&w), factor);
        checked(&w, &found, &mut |args| Ok(cubes(args, factor))).unwrap()
    }

    #[test]
    fn accepts_the_gradient_of_the_loss_whatever_it_is() {
        assert_eq!(verdict([1.0, -2.0, 0.0].into(), 3.0), Ok(()));
        assert_eq!(verdict(Value::array([4, 5], (0..20).map(f64::from).collect::<Vec<_>>()), 3.0), Ok(()));
        assert_eq!(verdict(2.0.into(), 3.0), Ok(()));
        assert_eq!(verdict([1e6, 2e6].into(), 3.0), Ok(()));
    }

    #[test]
    fn rejects_another_gradient() {
        let message = "The gradient is not that of your loss: as `w[1]` moves, the loss changes at a rate of 12.000000, where the gradient says 8.000000.";
        assert_eq!(verdict([0.0, -2.0].into(), 2.0), Err(Mismatch::property(message)));
        assert!(verdict(Value::array([4, 5], (0..20).map(f64::from).collect::<Vec<_>>()), 2.0).is_err());
        assert!(verdict([1.0].into(), f64::NAN).is_err());
    }

    #[test]
    fn rejects_what_is_no_loss_with_a_gradient() {
        let w = Value::from([1.0, 2.0]);
        for found in [
            Value::None,
            1.0.into(),
            Value::tuple([Value::from(1.0)]),
            Value::tuple([Value::from(1.0), [1.0].into()]),
            Value::tuple([Value::from(1.0), "g".into()]),
            Value::tuple([Value::from("L"), [1.0, 2.0].into()]),
            Value::tuple([Value::from(f64::NAN), [1.0, 2.0].into()]),
        ] {
            assert!(checked(&w, &found, &mut |_| Ok(found.clone())).unwrap().is_err(), "{found}");
        }
    }

    #[test]
    fn a_fault_on_the_way_is_a_fault() {
        let (w, found) = (Value::from([1.0]), cubes(&[[1.0].into()], 3.0));
        assert_eq!(checked(&w, &found, &mut |_| Err(Fault::MemoryLimit)), Err(Fault::MemoryLimit));
    }
}
