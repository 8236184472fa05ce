//! A problem without code: `cases.toml` and `solution.py`.

use std::path::{Path, PathBuf};

use judge::{Check, Value};
use serde::Deserialize;

use super::{ExampleToml, Reader};
use crate::data::{Case, CaseGroup, Cases};
use crate::manifest::Entry;

/// `cases.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CasesToml {
    #[serde(default)]
    check: Check,
    groups: Vec<CaseGroup>,
}

impl Reader<'_> {
    /// What `read` finds at a path; `None` where a set without code leaves it out.
    pub(super) fn unless_missing<T>(&mut self, path: &Path, read: impl FnOnce(&mut Self, &Path) -> T) -> Option<T> {
        let is_left_out = self.has_cases && !self.root.join(path).exists();
        (!is_left_out).then(|| read(self, path))
    }

    /// The solution that stands in for code, with its path.
    pub(super) fn solution(&mut self, folder: &Path) -> Option<(PathBuf, String)> {
        let path = folder.join("solution.py");
        let text = self.has_cases.then(|| self.text(&path))??;
        Some((path, text))
    }

    /// The cases that stand in for code, with those of the statement.
    pub(super) fn cases(&mut self, entry: &Entry, solution: String, examples: &[ExampleToml]) -> Option<Cases> {
        let id = &entry.id;
        let CasesToml { check, groups } = self.toml(&Path::new(id).join("cases.toml"))?;
        let mut given = Vec::new();
        for (example_idx, example) in examples.iter().enumerate() {
            match case(example) {
                Ok(case) => given.push(case),
                Err(reason) => self.broken.push(format!("{id}/problem.toml: example {} {reason}", example_idx + 1)),
            }
        }
        let mut cases = Cases { check, examples: given, groups, solution };
        cases.fit(&entry.signature);
        cases.check_rules(&mut self.broken, &format!("{id}/cases.toml"));
        Some(cases)
    }
}

/// The values of an example. Errors: what is wrong with them, to follow "example 1".
fn case(example: &ExampleToml) -> Result<Case, String> {
    let read = |text: &String, what: &str| text.parse::<Value>().map_err(|error| format!("is unread: {what}: {error}"));
    let args = example.args.as_ref().ok_or("has no `args`; write a text for each, as Python writes values")?;
    let expected = example.expected.as_ref().ok_or("has no `expected`; write it as Python does")?;
    let args = args.iter().enumerate().map(|(arg_idx, text)| read(text, &format!("argument {}", arg_idx + 1)));
    Ok(Case { args: args.collect::<Result<_, _>>()?, expected: read(expected, "`expected`")? })
}
