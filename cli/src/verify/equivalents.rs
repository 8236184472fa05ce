//! `equivalent.toml`: mutants of a problem's accepted solutions that are as right as the original, each with a reason that a reader can check.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use mutants::Mutant;
use serde::Deserialize;

/// The recorded mutants by their [`key`], with the reason.
#[derive(Debug, Default)]
pub(super) struct Equivalents(BTreeMap<String, String>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    equivalent: Vec<Group>,
}

/// Mutants that are equivalent for one reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    why: String,
    mutants: Vec<String>,
}

impl Equivalents {
    /// Reads a problem's file; there need not be one. Errors: it is not valid, gives no reason, or names a mutant twice.
    pub fn read(folder: &Path) -> Result<Equivalents> {
        let path = folder.join("equivalent.toml");
        if !path.exists() {
            return Ok(Equivalents::default());
        }
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        Equivalents::parse(&text).with_context(|| path.display().to_string())
    }

    fn parse(text: &str) -> Result<Equivalents> {
        let file: File = toml::from_str(text)?;
        let mut reasons = BTreeMap::new();
        for Group { why, mutants } in file.equivalent {
            if why.trim().is_empty() {
                bail!("a reason is empty");
            }
            for mutant in mutants {
                if reasons.insert(mutant.clone(), why.clone()).is_some() {
                    bail!("`{mutant}` stands twice");
                }
            }
        }
        Ok(Equivalents(reasons))
    }

    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub fn why(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }
}

/// How mutants are written down: the solution, the line as it was, the line as it is; and a number where the same is done to a later line that reads the same.
pub(super) fn keys<'a>(all: impl Iterator<Item = (&'a str, &'a Mutant)>) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let keys = all.map(|(solution, mutant)| {
        let key = format!("{solution}: {} → {}", mutant.before, mutant.after);
        let n = seen.entry(key.clone()).or_default();
        *n += 1;
        if *n == 1 { key } else { format!("{key} ({n})") }
    });
    keys.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_lines_that_read_the_same_apart() {
        let mutant = |line| Mutant {
            operator: "constant",
            line,
            before: "x = 1".to_owned(),
            after: "x = 2".to_owned(),
            source: String::new(),
        };
        let (first, second) = (mutant(1), mutant(5));
        let all = [("a", &first), ("a", &second), ("b", &first)];
        assert_eq!(keys(all.into_iter()), ["a: x = 1 → x = 2", "a: x = 1 → x = 2 (2)", "b: x = 1 → x = 2"]);
    }

    #[test]
    fn wants_a_reason_and_each_mutant_once() {
        let good = "[[equivalent]]\nwhy = 'They never meet.'\nmutants = ['a: x < y → x <= y', 'a: 1 → 2']\n";
        let equivalents = Equivalents::parse(good).unwrap();
        assert_eq!(equivalents.why("a: 1 → 2"), Some("They never meet."));
        assert_eq!(equivalents.why("a: 1 → 3"), None);
        for bad in [
            "[[equivalent]]\nwhy = ' '\nmutants = []\n",
            "[[equivalent]]\nwhy = 'x'\nmutants = ['a', 'a']\n",
            "[[equivalent]]\nwhy = 'x'\nmutants = []\nnote = ''\n",
        ] {
            assert!(Equivalents::parse(bad).is_err(), "{bad}");
        }
    }
}
