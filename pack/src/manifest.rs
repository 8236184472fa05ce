//! What a pack's `pack.json` says, and the file of solutions beside it.
//!
//! Everything is strict: unknown keys are errors, so that a misspelt one is noticed by its author and not by a reader.

use std::collections::BTreeSet;

use judge::{Args, Limits, Signature, Value};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use crate::validate::{MAX_MANIFEST_BYTES, is_hidden};
use crate::{PackError, literal, validate};

/// The version of the format that this crate reads and writes.
pub const FORMAT: u32 = 1;

/// A pack: its catalogue with the prose and starter of each problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// [`FORMAT`].
    pub format: u32,
    /// Names the pack in case ids and saved progress.
    pub id: String,
    /// As a person reads it.
    pub title: String,
    /// A sentence or two.
    pub description: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// An SPDX expression.
    pub license: String,
    /// The code: generators, oracles, checkers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wasm: Option<Asset>,
    /// In place of code, [`Data`](crate::data::Data) as JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Asset>,
    /// A [`Deck`](crate::cards::Deck) as JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cards: Option<Asset>,
    /// [`Plans`](crate::plans::Plans) as JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plans: Option<Asset>,
    /// The problems, in the order they are listed.
    pub problems: Vec<Entry>,
}

/// A file beside `pack.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asset {
    /// Its path, relative to `pack.json`, with `/` between names.
    pub path: String,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
}

/// A problem in the catalogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Unique in the pack; the name of its folder.
    pub id: String,
    /// Counts up when cases or verdicts may change.
    pub revision: u32,
    /// As a person reads it.
    pub title: String,
    /// What is to be written.
    pub kind: Kind,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// How long an interview would give it.
    pub minutes: u32,
    /// What it is about.
    pub topics: Vec<String>,
    /// The ideas that solve it.
    pub patterns: Vec<String>,
    /// Problems to solve first, by id; each is listed before this one, so they never go round in a circle.
    #[serde(default)]
    pub prerequisites: Vec<String>,
    /// How often it is asked, if that is known.
    #[serde(default)]
    pub frequency: Option<Frequency>,
    /// What a submission must define.
    pub signature: Signature,
    /// Markdown with `$…$` and `$$…$$` for formulas.
    pub statement: String,
    /// The cases shown with the statement.
    pub examples: Vec<Example>,
    /// The code that the editor opens with.
    pub starter: String,
    /// Markdown, from nudge to method.
    pub hints: Vec<String>,
    /// What each case may use.
    pub limits: Limits,
    /// A [`Solutions`] as JSON.
    pub solutions: Asset,
}

/// What is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One function.
    Function,
    /// A class.
    Class,
}

/// How hard a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Difficulty {
    /// A warm-up.
    Easy,
    /// The usual interview.
    Medium,
    /// The last round.
    Hard,
}

/// How often interviews ask for a problem, and who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frequency {
    /// How often.
    pub level: Level,
    /// The lists of interview questions that name it, as a reader can look them up.
    pub sources: Vec<String>,
}

/// How often a problem is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// A variant of what is asked.
    Seldom,
    /// On some lists.
    Sometimes,
    /// On most lists.
    Often,
}

/// A case shown with the statement. It stands here with its values, written as Python writes them, so that a page can show it without running a pack's code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The input, a text for each argument.
    #[serde(with = "literal::args")]
    pub args: Args,
    /// What comes out.
    #[serde(with = "literal::value")]
    pub expected: Value,
    /// Why the result is what it is.
    pub why: String,
}

/// What is fetched only when asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Solutions {
    /// Markdown.
    pub explanation: String,
    /// Solutions that are accepted, the first the one to learn from.
    pub accepted: Vec<Solution>,
    /// Mistakes with a name.
    pub wrong: Vec<Wrong>,
}

/// A solution that is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Solution {
    /// The file's name without its ending.
    pub name: String,
    /// The idea and what it costs.
    pub idea: String,
    /// The file.
    pub source: String,
}

/// A mistake with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrong {
    /// The file's name without its ending.
    pub name: String,
    /// The verdict it must get, one of [`judge::Verdict::NAMES`].
    pub verdict: String,
    /// The first group that it must fail in.
    pub group: Option<String>,
    /// The misconception in a few words.
    pub idea: String,
    /// The file.
    pub source: String,
}

impl Manifest {
    /// Reads and checks a manifest. Errors: [`PackError::Json`] or [`PackError::Invalid`].
    pub fn from_json(text: &str) -> Result<Manifest, PackError> {
        if text.len() > validate::MAX_MANIFEST_BYTES {
            return Err(PackError::Json(format!("it is larger than {} bytes", validate::MAX_MANIFEST_BYTES)));
        }
        let manifest: Manifest = serde_json::from_str(text).map_err(|error| PackError::Json(error.to_string()))?;
        manifest.validate()?;
        Ok(manifest)
    }

    /// Checks what the types cannot say. Errors: [`PackError::Invalid`] with every rule broken.
    pub fn validate(&self) -> Result<(), PackError> {
        let broken = validate::manifest(self);
        if broken.is_empty() { Ok(()) } else { Err(PackError::Invalid(broken)) }
    }

    /// The files that it names, each once.
    pub fn assets(&self) -> Vec<&Asset> {
        let whole = [&self.wasm, &self.data, &self.cards, &self.plans].into_iter().flatten();
        let mut seen = BTreeSet::new();
        let named = whole.chain(self.problems.iter().map(|entry| &entry.solutions));
        named.filter(|asset| seen.insert((&asset.path, &asset.sha256))).collect()
    }

    /// What answers for the problems: the code, or the cases in its place.
    pub fn answers(&self) -> Option<&Asset> {
        self.wasm.as_ref().or(self.data.as_ref())
    }

    /// The problem with this id.
    pub fn problem(&self, id: &str) -> Option<&Entry> {
        self.problems.iter().find(|entry| entry.id == id)
    }
}

impl Solutions {
    /// Reads and checks a file of solutions. Errors: [`PackError::Json`] or [`PackError::Invalid`].
    pub fn from_json(text: &str) -> Result<Solutions, PackError> {
        let solutions: Solutions = serde_json::from_str(text).map_err(|error| PackError::Json(error.to_string()))?;
        let mut broken = Vec::new();
        validate::solutions(&mut broken, "the solutions", &solutions);
        if broken.is_empty() { Ok(solutions) } else { Err(PackError::Invalid(broken)) }
    }
}

impl Asset {
    /// Describes a file.
    pub fn describe(path: impl Into<String>, bytes: &[u8]) -> Asset {
        Asset { path: path.into(), bytes: bytes.len() as u64, sha256: hex(&Sha256::digest(bytes)) }
    }

    /// Whether `bytes` are this file. Errors: [`PackError::Asset`] says what differs.
    pub fn verify(&self, bytes: &[u8]) -> Result<(), PackError> {
        self.verify_digest(bytes.len(), &Sha256::digest(bytes))
    }

    /// Whether a file of so many bytes and with this SHA-256 is this one. Errors: as [`Asset::verify`].
    pub fn verify_digest(&self, n_bytes: usize, sha256: &[u8]) -> Result<(), PackError> {
        let asset = |reason: String| PackError::Asset { path: self.path.clone(), reason };
        if n_bytes as u64 != self.bytes {
            return Err(asset(format!("it has {n_bytes} bytes instead of {}", self.bytes)));
        }
        if hex(sha256) != self.sha256.to_ascii_lowercase() {
            return Err(asset("its SHA-256 is another".to_string()));
        }
        Ok(())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_knows_its_file() {
        let asset = Asset::describe("a.txt", b"abc");
        assert_eq!(asset.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(asset.verify(b"abc"), Ok(()));
        assert!(asset.verify(b"abd").is_err());
        assert!(asset.verify(b"abcd").is_err());
    }
}
