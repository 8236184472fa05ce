//! What a call does to its arguments: left alone, or changed as asked.

use super::Mismatch;
use crate::{Array, Value};

/// Characters shown of an element.
const SHOWN: usize = 80;

/// Whether arguments are as they were; `args` names them by position, none of them means all. `name` gives an argument's name.
pub(crate) fn unchanged(
    args: &[usize],
    before: &[Value],
    after: &[Value],
    name: &dyn Fn(usize) -> String,
) -> Result<(), Mismatch> {
    for (arg, (before, after)) in before.iter().zip(after).enumerate() {
        if (args.is_empty() || args.contains(&arg))
            && let Some(difference) = first_difference(before, after)
        {
            let path = name(arg) + &difference.path;
            return Err(Mismatch::Changed { path, before: difference.before, after: difference.after });
        }
    }
    Ok(())
}

struct Difference {
    path: String,
    before: String,
    after: String,
}

/// Where two values first differ, kinds included. NaN is as it was if it is NaN still.
fn first_difference(before: &Value, after: &Value) -> Option<Difference> {
    let differ = || Some(Difference { path: String::new(), before: before.brief(SHOWN), after: after.brief(SHOWN) });
    match (before, after) {
        (Value::List(a), Value::List(b)) | (Value::Tuple(a), Value::Tuple(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(idx, (a, b))| within(&format!("[{idx}]"), first_difference(a, b)))
        }
        (Value::Dict(a), Value::Dict(b)) if a.len() == b.len() => {
            a.iter().zip(b).find_map(|((key, a), (other, b))| match first_difference(key, other) {
                None => within(&format!("[{}]", key.brief(SHOWN)), first_difference(a, b)),
                Some(_) => differ(),
            })
        }
        (Value::Array(a), Value::Array(b)) if a.shape() == b.shape() && a.dtype() == b.dtype() => elements(a, b),
        (Value::Float(a), Value::Float(b)) if a == b || a.is_nan() && b.is_nan() => None,
        // A set has no order, so as it is printed is as good as any.
        (a, b) if a == b => None,
        _ => differ(),
    }
}

fn elements(before: &Array, after: &Array) -> Option<Difference> {
    if before == after {
        return None;
    }
    let rows = (before.rows()?, after.rows()?);
    rows.0.iter().zip(&rows.1).enumerate().find_map(|(idx, (a, b))| within(&format!("[{idx}]"), first_difference(a, b)))
}

fn within(place: &str, difference: Option<Difference>) -> Option<Difference> {
    difference.map(|difference| Difference { path: place.to_string() + &difference.path, ..difference })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(args: &[usize], before: &[Value], after: &[Value]) -> Result<(), Mismatch> {
        unchanged(args, before, after, &|arg| format!("arg{arg}"))
    }

    #[test]
    fn accepts_arguments_left_alone() {
        let args = [
            Value::from([1, 2]),
            Value::array([2], vec![f64::NAN, 1.0]),
            Value::dict([("a", [f64::NAN])]),
            Value::set([1, 2]),
            Value::None,
        ];
        assert_eq!(check(&[], &args, &args.clone()), Ok(()));
        assert_eq!(check(&[0], &[1.into(), 2.into()], &[1.into(), 3.into()]), Ok(()));
        assert_eq!(check(&[7], &[1.into()], &[3.into()]), Ok(()));
    }

    #[test]
    fn names_the_first_change() {
        let changed = |before: Value, after: Value, path: &str, was: &str, is: &str| {
            let mismatch = Mismatch::Changed { path: path.to_string(), before: was.to_string(), after: is.to_string() };
            assert_eq!(check(&[], &[0.into(), before], &[0.into(), after]), Err(mismatch));
        };
        changed([1, 2].into(), [1, 3].into(), "arg1[1]", "2", "3");
        changed([[1], [2]].into(), [[1], [3]].into(), "arg1[1][0]", "2", "3");
        changed([1, 2].into(), [1].into(), "arg1", "[1, 2]", "[1]");
        changed([2.0].into(), [f64::NAN].into(), "arg1[0]", "2.0", "nan");
        let array = |items: [f64; 4]| Value::array([2, 2], items.to_vec());
        changed(array([1.0, 2.0, 3.0, 4.0]), array([1.0, 2.0, 0.0, 4.0]), "arg1[1][0]", "3.0", "0.0");
        changed(Value::dict([("a", 1)]), Value::dict([("a", 2)]), "arg1['a']", "1", "2");
        changed(Value::dict([("a", 1)]), Value::dict([("b", 1)]), "arg1", "{'a': 1}", "{'b': 1}");
        changed(1.into(), 1.0.into(), "arg1", "1", "1.0");
    }
}
