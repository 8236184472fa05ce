//! The names of functions in WebAssembly that was not stripped, and the crates that they are of.

use std::collections::BTreeMap;

use anyhow::Result;
use wasmparser::{Name, NameSectionReader};

/// The names by the indices of their functions.
pub fn of_functions(section: NameSectionReader) -> Result<BTreeMap<u32, String>> {
    let mut names = BTreeMap::new();
    for subsection in section {
        let Name::Function(naming) = subsection? else { continue };
        for naming in naming {
            let naming = naming?;
            names.insert(naming.index, naming.name.to_owned());
        }
    }
    Ok(names)
}

/// The crate that wrote a function, by its mangled name; that of the type for a method. Nothing where the name is none of Rust's.
pub fn crate_of(name: &str) -> Option<String> {
    let shown = format!("{:#}", rustc_demangle::try_demangle(name).ok()?);
    // `<&mut alloc::vec::Vec<T> as core::fmt::Debug>::fmt`: what comes before the first `::`, without what is written around types.
    let (before, _) = shown.split_once("::")?;
    let word = before.rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_').next()?;
    (!word.is_empty()).then(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_of_the_crate_that_its_name_begins_with() {
        let check = |name: &str, expected: Option<&str>| assert_eq!(crate_of(name).as_deref(), expected, "{name}");
        check("_RNvNtCs1234_7mycrate3foo3bar", Some("mycrate"));
        check("_RINvNtC3std3mem8align_ofjE", Some("std"));
        check("_ZN4core3fmt5write17h0123456789abcdefE", Some("core"));
        check("memcpy", None);
    }
}
