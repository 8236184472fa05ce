//! Cases of class problems: lists of calls, the constructor first.

use judge::{Args, FromValue, Value, try_unpack};

use crate::constraints::{length, require};

/// One call as a case writes it: the method and its arguments.
pub fn call(method: &str, arguments: impl IntoIterator<Item = impl Into<Value>>) -> Value {
    Value::tuple([Value::from(method), Value::list(arguments)])
}

/// The methods and arguments of a case with 1 to `max` calls, the constructor of `class` first and only once. Errors: a sentence that names the rule broken.
pub fn read<T: FromValue>(args: &Args, class: &str, max: usize) -> Result<Vec<(String, Vec<T>)>, String> {
    let (calls,): (Vec<(String, Vec<T>)>,) = try_unpack(args)?;
    length("calls", calls.len(), 1..=max)?;
    for (idx, (method, _)) in calls.iter().enumerate() {
        if idx == 0 {
            require(method == class, || format!("The first call is `{method}`; it must be the constructor."))?;
        } else {
            require(method != class, || format!("Call {idx} is a second constructor."))?;
        }
    }
    Ok(calls)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(methods: &[&str], expected: Result<usize, &str>) {
        let args = vec![Value::list(methods.iter().map(|method| call(method, [1])))];
        let found = read::<i64>(&args, "Box", 3).map(|calls| calls.len());
        assert_eq!(found, expected.map_err(str::to_string), "{methods:?}");
    }

    #[test]
    fn wants_one_constructor_and_it_first() {
        check(&["Box", "get"], Ok(2));
        check(&["get"], Err("The first call is `get`; it must be the constructor."));
        check(&["Box", "Box"], Err("Call 1 is a second constructor."));
        check(&[], Err("`calls` has length 0; it must lie between 1 and 3."));
        check(&["Box", "get", "get", "get"], Err("`calls` has length 4; it must lie between 1 and 3."));
    }
}
