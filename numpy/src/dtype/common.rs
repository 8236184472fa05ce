//! Whether dtypes meet in one at all: NumPy's rule, and the words in which it refuses.

use std::fmt;

use super::{DType, Kind};
use crate::error::{Error, Result};

/// A class of dtypes as promotion knows it: how wide text is, and which fields a record has, does not count.
#[derive(Clone, Copy, Debug)]
pub enum Class {
    /// That of a dtype.
    Of(DType),
    /// That of Python's `int`, which adapts to its neighbours (NEP 50).
    Int,
    /// That of Python's `float`, likewise.
    Float,
    /// That of Python's `complex`, likewise.
    Complex,
}

impl Class {
    /// Its name in `numpy.dtypes`.
    fn name(self) -> String {
        match self {
            Class::Of(dtype) => {
                let name = dtype.name();
                let capitals = if name.starts_with("uint") { 2 } else { 1 };
                format!("{}{}DType", name[..capitals].to_uppercase(), &name[capitals..])
            }
            Class::Int => "_PyLongDType".to_owned(),
            Class::Float => "_PyFloatDType".to_owned(),
            Class::Complex => "_PyComplexDType".to_owned(),
        }
    }
}

impl PartialEq for Class {
    fn eq(&self, other: &Class) -> bool {
        match (self, other) {
            (Class::Of(a), Class::Of(b)) => a.num() == b.num(),
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<class 'numpy.dtypes.{}'>", self.name())
    }
}

/// Classes as a message spells them: one alone, several in brackets.
pub(crate) fn class_names(classes: &[Class]) -> String {
    match classes {
        [one] => one.to_string(),
        many => format!("({})", many.iter().map(Class::to_string).collect::<Vec<_>>().join(", ")),
    }
}

/// What the first class says that both become; `None` if it leaves the answer to the other.
fn common(a: Class, b: Class) -> Option<Class> {
    use Class::*;
    if a == b {
        return Some(a);
    }
    match (a, b) {
        (Of(DType::Object), _) => Some(a),
        (Of(text), Of(other)) if text.kind() == Kind::Text => other.is_number().then_some(a),
        (Of(number), _) if !number.is_number() => None,
        (Of(number), Of(other)) if other.is_number() && other.num() < number.num() => Some(Of(number.promote(other))),
        (Of(_), Of(_)) => None,
        (Of(number), Int) => (number != DType::Bool).then_some(a),
        (Of(number), Float) => (!number.is_integral()).then_some(a),
        (Of(number), Complex) => (!number.is_integral()).then(|| Of(number.promote_complex())),
        (Int, Of(DType::Bool)) => Some(Of(DType::Int64)),
        (Float, Of(integer)) if integer.is_integral() => Some(Of(DType::Float64)),
        (Complex, Of(integer)) if integer.is_integral() => Some(Of(DType::Complex128)),
        (Float, Int) | (Complex, Int | Float) => Some(a),
        _ => None,
    }
}

/// Fails if there is no dtype for elements of all these classes; see NEP 50.
///
/// Numbers always meet, and objects hold everything. Text meets numbers of a dtype of their own but not Python's; records meet records whose fields have the same names.
///
/// Which two of several a message names depends on how NumPy looks for the class that knows all others: pairs from the outside in, again and again.
pub(crate) fn must_meet(classes: &[Class]) -> Result<()> {
    let has = |kind: Kind| classes.iter().any(|class| matches!(class, Class::Of(dtype) if dtype.kind() == kind));
    let is_weak = |class: &Class| !matches!(class, Class::Of(_));
    if has(Kind::Object) || !has(Kind::Record) && !(has(Kind::Text) && classes.iter().any(is_weak)) {
        return Ok(());
    }
    let mut left: Vec<Option<Class>> = classes.iter().copied().map(Some).collect();
    let (mut n, mut met) = (left.len(), None);
    while n > 1 {
        let half = n / 2;
        for low in 0..half {
            let high = n - 1 - low;
            let (Some(a), Some(b)) = (left[low], left[high]) else { continue };
            met = common(a, b);
            match met {
                None => left.swap(low, high),
                Some(met) if met == a => left[high] = None,
                Some(_) => {}
            }
        }
        n = if n == 2 { 1 } else { n - half };
    }
    let Some(Some(main)) = left.first().copied() else { return Ok(()) };
    let mut rest = left.iter().skip(if met.is_some() { 2 } else { 1 }).flatten().copied();
    if let Some(class) = rest.find(|&class| common(main, class).is_none()) {
        return Err(Error::NoCommonDType { class, main, all: classes.to_vec() });
    }
    let records = classes.iter().filter_map(|class| match class {
        Class::Of(DType::Record(record)) => Some(record.names()),
        _ => None,
    });
    let names: Vec<Vec<&str>> = records.collect();
    match names.windows(2).find(|pair| pair[0] != pair[1]) {
        Some(pair) => Err(Error::FieldNames { first: owned(&pair[0]), second: owned(&pair[1]) }),
        None => Ok(()),
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: Class = Class::Of(DType::Str(3));
    const HALF: Class = Class::Of(DType::Float16);
    const INT8: Class = Class::Of(DType::Int8);

    /// Which class could not be promoted by which.
    fn check(classes: &[Class], expected: Option<(Class, Class)>) {
        let found = must_meet(classes).err().map(|error| match error {
            Error::NoCommonDType { class, main, .. } => (class, main),
            other => panic!("{other}"),
        });
        assert_eq!(found, expected, "{classes:?}");
    }

    #[test]
    fn text_meets_numbers_but_not_those_of_python() {
        check(&[INT8, Class::Float, HALF], None);
        check(&[TEXT, INT8, HALF], None);
        check(&[HALF, TEXT, Class::Int], None);
        check(&[TEXT, Class::Int, Class::Of(DType::Object)], None);
        check(&[TEXT, Class::Int], Some((TEXT, Class::Int)));
        check(&[Class::Int, TEXT], Some((Class::Int, TEXT)));
        check(&[HALF, Class::Int, TEXT], Some((TEXT, Class::Int)));
        check(&[TEXT, HALF, Class::Float], Some((TEXT, HALF)));
        check(&[TEXT, INT8, Class::Int, Class::Float], Some((TEXT, Class::Float)));
    }

    #[test]
    fn records_meet_records_of_the_same_names() {
        let record = |name: &str, dtype| {
            Class::Of(DType::Record(super::super::Record::new([(name.to_owned(), dtype)]).unwrap()))
        };
        let a = record("a", DType::Int32);
        check(&[a, record("a", DType::Float64)], None);
        check(&[a, Class::Int], Some((a, Class::Int)));
        check(&[HALF, a], Some((HALF, a)));
        let error = must_meet(&[a, record("b", DType::Int32)]).unwrap_err();
        assert_eq!(error.to_string(), "field names `('a',)` and `('b',)` mismatch.");
    }
}
