//! What the site offers: `site.json`, which alone knows the names of the files, and the packs it lists.

use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

use pack::manifest::{Entry, Manifest};
use serde::Deserialize;

/// `site.json`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Site {
    /// Changes with every release.
    pub version: String,
    /// The engine that workers run.
    pub engine: EngineFiles,
    /// The script of the code editor.
    pub editor: String,
    /// The packs, each a `pack.json`.
    pub packs: Vec<String>,
}

/// The files of the engine, relative to the page.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct EngineFiles {
    /// The script that a worker starts with.
    pub worker: String,
    /// The script that fetches and compiles `wasm` in a thread of its own.
    pub compile: String,
    /// The engine's JavaScript side.
    pub js: String,
    /// The engine.
    pub wasm: String,
    /// The size of `wasm` once unpacked.
    pub bytes: u64,
}

/// A pack that was read.
#[derive(Clone, Debug)]
pub struct OpenPack {
    /// Where its files are.
    pub origin: Origin,
    /// What it says.
    pub manifest: Manifest,
}

/// Where the files of a pack are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The absolute address of its `pack.json`; empty if it came from files.
    pub url: String,
    /// Whether it is from elsewhere and was accepted by the person; its files are kept in the browser.
    pub is_foreign: bool,
}

/// All packs, and those that could not be read.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// In the order they are listed.
    pub packs: Vec<Rc<OpenPack>>,
    /// A whole sentence for each that failed.
    pub failures: Vec<String>,
}

/// Names a problem for good, in addresses and in what is saved: `builtin/two_sum`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProblemKey {
    /// The pack's id.
    pub pack: String,
    /// The problem's id.
    pub problem: String,
}

impl Library {
    /// The problem of this name, with its pack.
    pub fn find(&self, key: &ProblemKey) -> Option<(Rc<OpenPack>, Rc<Entry>)> {
        let pack = self.packs.iter().find(|pack| pack.manifest.id == key.pack)?;
        let entry = pack.manifest.problem(&key.problem)?;
        Some((pack.clone(), Rc::new(entry.clone())))
    }

    /// Adds a pack. A second one of the same id would share its saved code, so it is refused.
    pub fn add(&mut self, pack: OpenPack) {
        if self.packs.iter().any(|known| known.manifest.id == pack.manifest.id) {
            self.failures.push(format!(
                "The problem set at {} was left out: another one is already called `{}`.",
                pack.origin.url, pack.manifest.id
            ));
        } else {
            self.packs.push(Rc::new(pack));
        }
    }
}

impl ProblemKey {
    /// Reads `pack/problem`, as [`Display`] writes it.
    pub fn parse(name: &str) -> Option<ProblemKey> {
        let (pack, problem) = name.split_once('/')?;
        Some(ProblemKey { pack: pack.to_owned(), problem: problem.to_owned() })
    }
}

impl Display for ProblemKey {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.pack, self.problem)
    }
}

/// The addresses that a page's query asks for, `?pack=https://host/pack.json`, each decoded by `decode`.
pub fn packs_of_query(query: &str, decode: impl Fn(&str) -> Option<String>) -> Vec<String> {
    query
        .trim_start_matches('?')
        .split('&')
        .filter_map(|pair| pair.strip_prefix("pack="))
        .filter_map(decode)
        .filter(|address| !address.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_packs_that_a_query_asks_for() {
        let check = |query: &str, expected: &[&str]| {
            assert_eq!(packs_of_query(query, |text| Some(text.to_owned())), expected, "{query}");
        };
        check("", &[]);
        check("?theme=dark", &[]);
        check("?pack=a.json", &["a.json"]);
        check("?x=1&pack=a.json&pack=b.json&pack=", &["a.json", "b.json"]);
    }
}
