//! What people call a dtype.

use super::{DType, Record};

/// Every dtype with the names NumPy accepts for it besides [`DType::name`] and its code without byte order.
const ALIASES: &[(DType, &[&str])] = &[
    (DType::Bool, &["bool_", "?", "b1"]),
    (DType::Int8, &["b", "byte"]),
    (DType::UInt8, &["B", "ubyte"]),
    (DType::Int16, &["h", "short"]),
    (DType::UInt16, &["H", "ushort"]),
    (DType::Int32, &["i", "intc"]),
    (DType::UInt32, &["I", "uintc"]),
    (DType::Int64, &["l", "q", "p", "n", "int", "int_", "intp", "long", "longlong"]),
    (DType::UInt64, &["L", "Q", "P", "N", "uint", "uintp", "ulong", "ulonglong"]),
    (DType::Float16, &["e", "half"]),
    (DType::Float32, &["f", "single"]),
    (DType::Float64, &["d", "float", "double"]),
    (DType::Complex64, &["F", "csingle"]),
    (DType::Complex128, &["D", "complex", "cdouble"]),
];

impl DType {
    /// The dtype that a user names: `"float64"`, `"float"`, `"f8"`, `"d"`, `"<f8"` …
    ///
    /// ```
    /// # use numpy::DType;
    /// assert_eq!(DType::parse("<f4"), Some(DType::Float32));
    /// assert_eq!(DType::parse("no such"), None);
    /// ```
    pub fn parse(name: &str) -> Option<DType> {
        if name.contains(',') {
            return Record::unnamed(name.split(',').map(|part| DType::parse(part.trim())).collect::<Option<_>>()?);
        }
        let plain = name.strip_prefix(['<', '=', '|']).unwrap_or(name);
        match plain {
            "O" | "object" | "object_" => return Some(DType::Object),
            "U" | "str" | "str_" | "unicode" => return Some(DType::Str(0)),
            _ => {}
        }
        if let Some(width) = plain.strip_prefix('U') {
            return width.parse().ok().filter(|&n| n < 1 << 26).map(DType::Str);
        }
        let is_code = |dtype: DType| plain == &dtype.code()[1..];
        let known = ALIASES.iter().find(|(dtype, aliases)| {
            aliases.contains(&plain) || is_code(*dtype) || plain.len() == name.len() && dtype.name() == name
        });
        known.map(|&(dtype, _)| dtype)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_every_spelling() {
        let check = |name: &str, expected| assert_eq!(DType::parse(name), expected, "{name}");
        for &dtype in DType::ALL {
            check(dtype.name(), Some(dtype));
            check(&dtype.code(), Some(dtype));
            check(&dtype.char().to_string(), Some(dtype));
        }
        check("int", Some(DType::Int64));
        check("half", Some(DType::Float16));
        check("=c16", Some(DType::Complex128));
        check("i", Some(DType::Int32));
        check("<float64", None);
        check("i3", None);
        check("", None);
    }
}
