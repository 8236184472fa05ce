//! Values in JSON and TOML: as the text that Python writes, which keeps NaN, infinities, large integers and arrays.

/// For `#[serde(with)]`: one value.
pub(crate) mod value {
    use judge::Value;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// For `#[serde(with)]`: a text for each argument.
pub(crate) mod args {
    use judge::Args;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(args: &Args, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(args.iter().map(ToString::to_string))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Args, D::Error> {
        let texts = Vec::<String>::deserialize(deserializer)?;
        let read = |(arg_idx, text): (usize, &String)| {
            text.parse().map_err(|error| D::Error::custom(format!("argument {}: {error}", arg_idx + 1)))
        };
        texts.iter().enumerate().map(read).collect()
    }
}
