//! Values as text, the way Python writes them and [`Display`](std::fmt::Display) prints them: `[1, None]`, `{'a': 1.5}`, `array([[1., nan]])`.
//!
//! It is how packs write values: anyone can read it, and it keeps NaN, infinities, large integers and arrays, which JSON and TOML lose.

use std::str::FromStr;

use num_bigint::BigInt;

use crate::fit::flatten;
use crate::{Array, DType, Data, Value};

/// The most digits of an integer, as in Python: reading more takes too long.
const MAX_DIGITS: usize = 4300;

/// A text that is no value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at character {}, {message}", .position + 1)]
pub struct LiteralError {
    /// How many characters come before the place.
    pub position: usize,
    /// What is wrong there.
    pub message: String,
}

impl FromStr for Value {
    type Err = LiteralError;

    /// Reads what `Display` writes, with any white space, either quotes and commas at the end. `nan` and `inf` are floats; `array(…)` takes `shape` and `dtype`.
    ///
    /// Errors: where the text stops being a value.
    fn from_str(text: &str) -> Result<Value, LiteralError> {
        let mut reader = Reader { chars: text.chars().collect(), position: 0, depth: 0 };
        let value = reader.value()?;
        reader.blanks();
        match reader.peek() {
            None => Ok(value),
            Some(c) => reader.refuse(format!("the value is over, but `{c}` follows")),
        }
    }
}

struct Reader {
    chars: Vec<char>,
    position: usize,
    depth: usize,
}

impl Reader {
    fn value(&mut self) -> Result<Value, LiteralError> {
        if self.depth == Value::MAX_DEPTH {
            return self.refuse(format!("it nests deeper than {}", Value::MAX_DEPTH));
        }
        self.depth += 1;
        self.blanks();
        let value = match self.peek() {
            Some('[') => self.items('[', ']').map(|(items, _)| Value::List(items)),
            Some('(') => self.parentheses(),
            Some('{') => self.braces(),
            Some('\'' | '"') => self.string().map(Value::Str),
            Some('0'..='9' | '.' | '-' | '+') => self.number(),
            Some(c) if c.is_ascii_alphabetic() => self.named(),
            Some(c) => self.refuse(format!("a value is due, not `{c}`")),
            None => self.refuse("a value is due".to_owned()),
        };
        self.depth -= 1;
        value
    }

    /// What is between two brackets, and whether a comma follows the last.
    fn items(&mut self, open: char, close: char) -> Result<(Vec<Value>, bool), LiteralError> {
        self.expect(open)?;
        let (mut items, mut has_comma) = (Vec::new(), false);
        while !self.takes(close) {
            if !items.is_empty() && !has_comma {
                return self.refuse(format!("`,` or `{close}` is due"));
            }
            items.push(self.value()?);
            has_comma = self.takes(',');
        }
        Ok((items, has_comma))
    }

    /// A tuple, or a value in parentheses.
    fn parentheses(&mut self) -> Result<Value, LiteralError> {
        let (mut items, has_comma) = self.items('(', ')')?;
        match items.pop() {
            Some(item) if items.is_empty() && !has_comma => Ok(item),
            last => Ok(Value::Tuple(items.into_iter().chain(last).collect())),
        }
    }

    /// A set or a dictionary.
    fn braces(&mut self) -> Result<Value, LiteralError> {
        self.expect('{')?;
        if self.takes('}') {
            return Ok(Value::Dict(vec![]));
        }
        let first = self.value()?;
        if !self.takes(':') {
            let mut items = vec![first];
            while self.goes_on('}')? {
                items.push(self.value()?);
            }
            return Ok(Value::Set(items));
        }
        let mut pairs = vec![(first, self.value()?)];
        while self.goes_on('}')? {
            let key = self.value()?;
            self.expect(':')?;
            pairs.push((key, self.value()?));
        }
        Ok(Value::Dict(pairs))
    }

    /// Whether another item comes before `close`.
    fn goes_on(&mut self, close: char) -> Result<bool, LiteralError> {
        let has_comma = self.takes(',');
        if self.takes(close) {
            return Ok(false);
        }
        if has_comma { Ok(true) } else { self.refuse(format!("`,` or `{close}` is due")) }
    }

    fn string(&mut self) -> Result<String, LiteralError> {
        let quote = self.next();
        let mut text = String::new();
        loop {
            match self.next() {
                None | Some('\n') => return self.refuse("the string has no end".to_owned()),
                c if c == quote => return Ok(text),
                Some('\\') => text.push(self.escaped()?),
                Some(c) => text.push(c),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, LiteralError> {
        let n_digits = match self.next() {
            Some('n') => return Ok('\n'),
            Some('r') => return Ok('\r'),
            Some('t') => return Ok('\t'),
            Some(c @ ('\\' | '\'' | '"')) => return Ok(c),
            Some('x') => 2,
            Some('u') => 4,
            Some('U') => 8,
            _ => return self.refuse("there is no such escape".to_owned()),
        };
        let digits: String = (0..n_digits).filter_map(|_| self.next()).collect();
        let code = u32::from_str_radix(&digits, 16).ok().filter(|_| digits.len() == n_digits).and_then(char::from_u32);
        code.map_or_else(|| self.refuse(format!("`{digits}` is no character's code")), Ok)
    }

    fn number(&mut self) -> Result<Value, LiteralError> {
        let start = self.position;
        let mut text = String::new();
        if let Some(sign) = self.next_if(|c| c == '-' || c == '+') {
            text.push(sign);
        }
        if self.peek().is_some_and(|c| c.is_ascii_alphabetic()) {
            text.push_str(&self.name());
            return match text.trim_start_matches(['-', '+']) {
                "inf" if text.starts_with('-') => Ok(Value::Float(f64::NEG_INFINITY)),
                "inf" => Ok(Value::Float(f64::INFINITY)),
                "nan" => Ok(Value::Float(f64::NAN)),
                _ => self.refuse_at(start, format!("`{text}` is no number")),
            };
        }
        while let Some(c) = self.next_if(|c| c.is_ascii_alphanumeric() || c == '.') {
            text.push(c);
            if c == 'e'
                && let Some(sign) = self.next_if(|c| c == '-' || c == '+')
            {
                text.push(sign);
            }
        }
        let digits = text.trim_start_matches(['-', '+']);
        if digits.len() > MAX_DIGITS {
            return self.refuse_at(start, format!("a number has at most {MAX_DIGITS} digits"));
        }
        let number = if digits.bytes().all(|byte| byte.is_ascii_digit()) {
            text.parse::<BigInt>().ok().map(Value::Int)
        } else {
            text.parse::<f64>().ok().map(Value::Float)
        };
        number.map_or_else(|| self.refuse_at(start, format!("`{text}` is no number")), Ok)
    }

    /// A value with a name, or a call of `set` or `array`.
    fn named(&mut self) -> Result<Value, LiteralError> {
        let start = self.position;
        match self.name().as_str() {
            "None" => Ok(Value::None),
            "True" => Ok(Value::Bool(true)),
            "False" => Ok(Value::Bool(false)),
            "nan" => Ok(Value::Float(f64::NAN)),
            "inf" => Ok(Value::Float(f64::INFINITY)),
            "set" => {
                self.expect('(')?;
                self.expect(')')?;
                Ok(Value::Set(vec![]))
            }
            "array" => self.array(start).map(Value::Array),
            name => self.refuse_at(
                start,
                format!(
                    "`{name}` is no value; there are None, True, False, nan, inf, set() and array(…), and text goes in quotes"
                ),
            ),
        }
    }

    fn array(&mut self, start: usize) -> Result<Array, LiteralError> {
        self.expect('(')?;
        let nested = self.value()?;
        let (mut shape, mut elements) = (Vec::new(), Vec::new());
        flatten(&nested, 0, &mut shape, &mut elements)
            .or_else(|found| self.refuse_at(start, format!("an array cannot have {found}")))?;
        let mut dtype = match elements.as_slice() {
            [_, ..] if elements.iter().all(|element| matches!(element, Value::Bool(_))) => DType::Bool,
            [_, ..] if elements.iter().all(|element| matches!(element, Value::Int(_))) => DType::Int64,
            _ => DType::Float64,
        };
        while self.goes_on(')')? {
            self.blanks();
            let start = self.position;
            let name = self.name();
            self.expect('=')?;
            match name.as_str() {
                "dtype" => {
                    self.blanks();
                    let name = self.name();
                    let known = [DType::Bool, DType::Int64, DType::Float64];
                    let named = known.into_iter().find(|dtype| dtype.to_string() == name);
                    dtype = named.map_or_else(
                        || self.refuse_at(start, format!("there is no dtype `{name}`; use bool, int64 or float64")),
                        Ok,
                    )?;
                }
                "shape" => {
                    let extents = self.value()?.to_items().unwrap_or_default();
                    let extents = extents.iter().map(|extent| usize::try_from(extent.as_int().ok()?).ok()).collect();
                    shape = Option::map_or_else(
                        extents,
                        || self.refuse_at(start, "a shape is a tuple of extents".to_owned()),
                        Ok,
                    )?;
                }
                _ => return self.refuse_at(start, format!("an array takes dtype and shape, not `{name}`")),
            }
        }
        let data = match dtype {
            DType::Bool => elements.iter().map(Value::as_bool).collect::<Result<Vec<_>, _>>().map(Data::Bool),
            DType::Int64 => elements.iter().map(Value::as_int).collect::<Result<Vec<_>, _>>().map(Data::Int64),
            DType::Float64 => elements.iter().map(Value::as_float).collect::<Result<Vec<_>, _>>().map(Data::Float64),
        };
        let data =
            data.or_else(|wrong| self.refuse_at(start, format!("an array of {dtype} cannot hold {}", wrong.found)))?;
        Array::new(shape, data).or_else(|error| self.refuse_at(start, error.to_string()))
    }

    fn name(&mut self) -> String {
        let mut name = String::new();
        while let Some(c) = self.next_if(|c| c.is_ascii_alphanumeric() || c == '_') {
            name.push(c);
        }
        name
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.position).copied()
    }

    fn next(&mut self) -> Option<char> {
        self.next_if(|_| true)
    }

    fn next_if(&mut self, is_wanted: impl FnOnce(char) -> bool) -> Option<char> {
        let c = self.peek().filter(|&c| is_wanted(c))?;
        self.position += 1;
        Some(c)
    }

    fn blanks(&mut self) {
        while self.next_if(char::is_whitespace).is_some() {}
    }

    /// Whether `wanted` comes next; if it does, it is passed.
    fn takes(&mut self, wanted: char) -> bool {
        self.blanks();
        self.next_if(|c| c == wanted).is_some()
    }

    fn expect(&mut self, wanted: char) -> Result<(), LiteralError> {
        if self.takes(wanted) { Ok(()) } else { self.refuse(format!("`{wanted}` is due")) }
    }

    fn refuse<T>(&self, message: String) -> Result<T, LiteralError> {
        self.refuse_at(self.position, message)
    }

    fn refuse_at<T>(&self, position: usize, message: String) -> Result<T, LiteralError> {
        Err(LiteralError { position, message })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Printed and read again it is the same; as bytes, for NaN differs from itself.
    fn check_survives(value: Value) {
        let read: Value = value.to_string().parse().unwrap();
        assert_eq!(postcard::to_stdvec(&read), postcard::to_stdvec(&value), "{value}");
    }

    #[test]
    fn reads_what_is_printed() {
        check_survives(Value::list([
            Value::None,
            true.into(),
            false.into(),
            (-0.0).into(),
            1e16.into(),
            5e-324.into(),
        ]));
        check_survives(Value::floats([f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.1 + 0.2]));
        check_survives(Value::Int("-123456789012345678901234567890".parse().unwrap()));
        check_survives(Value::from("it's\n\\ \"so\" \u{1}é\u{7f}"));
        check_survives(Value::from("it's"));
        check_survives(Value::tuple([1]));
        check_survives(Value::Tuple(vec![]));
        check_survives(Value::set([1, 2]));
        check_survives(Value::set(Vec::<i64>::new()));
        check_survives(Value::dict([("a", 1), ("b", 2)]));
        check_survives(Value::Dict(vec![]));
        check_survives(Value::array([2, 2], vec![1.0, f64::NAN, f64::INFINITY, -2.5]));
        check_survives(Value::array([1], vec![f64::NAN]));
        check_survives(Value::array([2, 1], vec![1i64, -2]));
        check_survives(Value::array([2], vec![true, false]));
        check_survives(Value::array([], vec![3i64]));
        check_survives(Value::array([0], Vec::<i64>::new()));
        check_survives(Value::array([0, 3], Vec::<f64>::new()));
        check_survives(Value::array([2, 0], Vec::<bool>::new()));
    }

    #[test]
    fn reads_what_a_person_writes() {
        let check = |text: &str, value: Value| assert_eq!(text.parse(), Ok(value), "{text}");
        check(" [ 1 ,\n 2 , ] ", Value::ints([1, 2]));
        check("(1)", 1.into());
        check("(1,)", Value::tuple([1]));
        check("\"a\"", "a".into());
        check("'\\u00e9\\x41'", "éA".into());
        check(
            "[+1, .5, 1., -inf, 1e3]",
            Value::list([1.into(), Value::from(0.5), 1.0.into(), f64::NEG_INFINITY.into(), 1000.0.into()]),
        );
        check("{1: {2, 3}, }", Value::Dict(vec![(1.into(), Value::set([2, 3]))]));
        check("array([1, 2], dtype=float64)", Value::array([2], vec![1.0, 2.0]));
        check("array([[1, 2.5]])", Value::array([1, 2], vec![1.0, 2.5]));
    }

    #[test]
    fn says_where_a_text_is_no_value() {
        let check = |text: &str, message: &str| {
            assert_eq!(text.parse::<Value>().unwrap_err().to_string(), message, "{text}");
        };
        check("", "at character 1, a value is due");
        check("[1 2]", "at character 4, `,` or `]` is due");
        check("[1, 2", "at character 6, `,` or `]` is due");
        check("{1: 2, 3}", "at character 9, `:` is due");
        check("{1, 2: 3}", "at character 6, `,` or `}` is due");
        check("1 2", "at character 3, the value is over, but `2` follows");
        check("'abc", "at character 5, the string has no end");
        check("'\\q'", "at character 4, there is no such escape");
        check("'\\x4'", "at character 6, `4'` is no character's code");
        check("1.2.3", "at character 1, `1.2.3` is no number");
        check("0x10", "at character 1, `0x10` is no number");
        check("-x", "at character 1, `-x` is no number");
        check("[,]", "at character 2, a value is due, not `,`");
        check("array([[1], [2, 3]])", "at character 1, an array cannot have rows of different lengths");
        check("array([1], dtype=int8)", "at character 12, there is no dtype `int8`; use bool, int64 or float64");
        check("array(['a'])", "at character 1, an array of float64 cannot hold a string");
        check(&"9".repeat(4301), "at character 1, a number has at most 4300 digits");
        let name = "abc".parse::<Value>().unwrap_err().to_string();
        assert!(name.starts_with("at character 1, `abc` is no value; there are None,"), "{name}");
        assert!("array([], shape=(9999999999, 0))".parse::<Value>().is_err());
        for open in ["[", "(", "{", "{1:", "array("] {
            assert!(open.repeat(100_000).parse::<Value>().is_err(), "{open}");
        }
    }
}
