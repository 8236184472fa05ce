//! The query of an address, `?topic=arrays&sort=title`: how a place shows things, so that a link or a reload shows them the same.

use std::fmt::{self, Display, Formatter};

/// Names and values, in order. An empty value is as good as none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads what stands behind `?`. What is badly encoded is read as it stands.
    pub fn parse(text: &str) -> Query {
        let pairs = text.split('&').filter_map(|pair| {
            let (name, value) = pair.split_once('=')?;
            Some((decoded(name), decoded(value)))
        });
        Query(pairs.filter(|(name, value)| !name.is_empty() && !value.is_empty()).collect())
    }

    /// The value of a name, or `""`.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value)
    }

    /// The same with this value under this name; without it if the value is empty.
    pub fn with(&self, name: &str, value: &str) -> Query {
        let mut pairs = self.0.clone();
        match pairs.iter_mut().find(|(it, _)| it == name) {
            Some(pair) => value.clone_into(&mut pair.1),
            None => pairs.push((name.to_owned(), value.to_owned())),
        }
        pairs.retain(|(_, value)| !value.is_empty());
        Query(pairs)
    }

    /// How many names have a value.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Display for Query {
    /// As it stands in an address, without `?`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (pair_idx, (name, value)) in self.0.iter().enumerate() {
            let joint = if pair_idx == 0 { "" } else { "&" };
            write!(f, "{joint}{}={}", encoded(name), encoded(value))?;
        }
        Ok(())
    }
}

/// Percent-encoded, but for what an address may hold anyway; a space is `+`.
fn encoded(text: &str) -> String {
    let mut code = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b',' => code.push(char::from(byte)),
            b' ' => code.push('+'),
            _ => code += &format!("%{byte:02X}"),
        }
    }
    code
}

fn decoded(code: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = code.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |digits: &[u8]| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok();
        match (first, tail.get(..2).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit)).and_then(hex)) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &tail[2..];
                continue;
            }
            (b'+', _) => bytes.push(b' '),
            _ => bytes.push(*first),
        }
        rest = tail;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_back_as_written() {
        for value in ["arrays", "hash tables", "a&b=c%d+e#f?", "größe", "50%", "%zz"] {
            let query = Query::default().with("topic", value).with("sort", "title");
            assert_eq!(Query::parse(&query.to_string()), query, "{query}");
        }
    }

    #[test]
    fn reads_what_people_type() {
        let check = |text: &str, value: &str| assert_eq!(Query::parse(text).get("q"), value, "{text}");
        check("q=two+sum", "two sum");
        check("q=two%20sum&x=1", "two sum");
        check("x=1&q=50%", "50%");
        check("q=%C3", "\u{fffd}");
        check("q", "");
        check("", "");
    }

    #[test]
    fn an_empty_value_is_none() {
        let query = Query::default().with("topic", "arrays");
        assert!(query.with("topic", "").is_empty());
        assert_eq!(query.with("topic", "heaps").to_string(), "topic=heaps");
    }
}
