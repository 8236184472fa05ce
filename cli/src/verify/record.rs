//! The published proof, a folder: a page for each problem, one that lists them, and the figures in `scores.toml`, so that proving some problems leaves the proof of the others standing.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use pack::manifest::Entry;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Proof;
use super::matrix::{self, Matrix, Room};

const SCORES: &str = "scores.toml";

/// What was proved of one problem, and how thoroughly.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Score {
    /// The SHA-256 of what the proof is of, see [`digest`].
    digest: String,
    n_seeds: u64,
    /// Mutants that there are, run or not.
    n_mutants: usize,
    n_kept: usize,
    n_broken: usize,
    n_wrong: usize,
    n_killed: usize,
    n_survivors: usize,
    n_equivalent: usize,
    tolerance: Room,
    steepness: Room,
}

/// The proof in a folder.
pub(super) struct Record {
    folder: PathBuf,
    scores: BTreeMap<String, Score>,
}

impl Record {
    /// Reads what a folder holds; it need not be there. Errors: it cannot be read, or holds something else.
    pub fn open(folder: &Path) -> Result<Record> {
        let path = folder.join(SCORES);
        let scores = match path.exists() {
            true => fs::read_to_string(&path).map_err(anyhow::Error::from).and_then(|text| Ok(toml::from_str(&text)?)),
            false => Ok(BTreeMap::new()),
        };
        Ok(Record { folder: folder.to_owned(), scores: scores.with_context(|| path.display().to_string())? })
    }

    /// Whether a problem of this digest was proved on that many seeds and with all its mutants, with nothing broken.
    pub fn holds(&self, id: &str, digest: &str, n_seeds: u64) -> bool {
        self.scores.get(id).is_some_and(|score| {
            score.digest == digest
                && score.n_seeds >= n_seeds
                && score.n_run() == score.n_mutants
                && score.n_broken == 0
        })
    }

    /// Takes in what was found of a problem and writes its page and the figures, so that a run that is cut off loses nothing. Errors: a file cannot be written.
    pub fn add(&mut self, id: &str, digest: String, n_seeds: u64, proof: &Proof, matrix: &Matrix) -> Result<()> {
        let score = Score {
            digest,
            n_seeds,
            n_mutants: matrix.n_mutants,
            n_kept: proof.n_kept,
            n_broken: proof.broken.len(),
            n_wrong: matrix.wrong.len(),
            n_killed: matrix.n_killed(),
            n_survivors: matrix.n_survivors(),
            n_equivalent: matrix.n_equivalent(),
            tolerance: matrix.tolerance,
            steepness: matrix.steepness,
        };
        self.scores.insert(id.to_owned(), score);
        fs::create_dir_all(&self.folder)?;
        self.write(&format!("{id}.md"), &matrix.page())?;
        self.write_scores()
    }

    /// Drops problems that are no longer in the set, and writes the page that lists the others. Errors: a file cannot be written.
    pub fn list(&mut self, entries: &[Entry], how: &str) -> Result<()> {
        let gone: Vec<String> =
            self.scores.keys().filter(|id| entries.iter().all(|entry| entry.id != **id)).cloned().collect();
        for id in gone {
            self.scores.remove(&id);
            fs::remove_file(self.folder.join(format!("{id}.md")))?;
        }
        self.write_scores()?;
        self.write("README.md", &self.page(entries, how))
    }

    fn write_scores(&self) -> Result<()> {
        self.write(SCORES, &toml::to_string(&self.scores)?)
    }

    fn page(&self, entries: &[Entry], how: &str) -> String {
        let proved: Vec<(&Entry, &Score)> =
            entries.iter().filter_map(|entry| Some((entry, self.scores.get(&entry.id)?))).collect();
        let sum = |count: fn(&Score) -> usize| -> usize { proved.iter().map(|(_, score)| count(score)).sum() };
        let mut page = format!(
            "# The proof

What the tests of each problem find: wrong ideas, and mutants of right solutions.
Written by `katagrad verify --write FOLDER`; `./x verify --full` does it here, with everything.

{} problems, {} promises kept, {} broken; {}.

{how}

## The problems

Under tolerance and steepness: the most of it that right solutions use, and the least that wrong ones do.

| problem | seeds | wrong ideas | mutants killed | survive | as right | tolerance | steepness |
|---|---|---|---|---|---|---|---|
",
            proved.len(),
            sum(|score| score.n_kept),
            sum(|score| score.n_broken),
            matrix::score(sum(|score| score.n_killed), sum(|score| score.n_survivors), sum(|score| score.n_equivalent)),
        );
        for (Entry { id, title, .. }, score) in proved {
            let Score { n_seeds, n_wrong, n_killed, n_survivors, n_equivalent, tolerance, steepness, .. } = score;
            let (tolerance, steepness) = (tolerance.cell(matrix::in_powers), steepness.cell(matrix::in_hundredths));
            // Writing to a string does not fail.
            let _ = writeln!(
                page,
                "| [{title}]({id}.md) | {n_seeds} | {n_wrong} | {n_killed} | {n_survivors} | {n_equivalent} | {tolerance} | {steepness} |"
            );
        }
        page
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.folder.join(name);
        fs::write(&path, text).with_context(|| path.display().to_string())
    }
}

impl Score {
    fn n_run(&self) -> usize {
        self.n_killed + self.n_survivors + self.n_equivalent
    }
}

/// The SHA-256 of what decides a proof in a problem's folder: code, solutions and settings, not prose. Errors: a file cannot be read.
pub(super) fn digest(folder: &Path) -> Result<String> {
    let mut files = vec![];
    collect(folder, &mut files)?;
    files.sort();
    let mut hasher = Sha256::new();
    for path in files {
        let bytes = fs::read(&path).with_context(|| path.display().to_string())?;
        let name = path.strip_prefix(folder).unwrap_or(&path);
        hasher.update(name.to_string_lossy().replace('\\', "/"));
        hasher.update([0]);
        hasher.update((bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| ["py", "rs", "toml"].iter().any(|known| extension == *known))
        {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own, empty.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("katagrad-record-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("it can be made");
        folder
    }

    #[test]
    fn prose_does_not_decide_a_proof_and_code_does() {
        let folder = folder("digest");
        let write = |name: &str, text: &str| fs::write(folder.join(name), text).expect("it can be written");
        fs::create_dir(folder.join("wrong")).expect("it can be made");
        write("mod.rs", "//! A problem.");
        let digest = || digest(&folder).expect("it can be read");
        let before = digest();
        write("statement.md", "# Prose");
        assert_eq!(digest(), before);
        write("wrong/idea.py", "pass");
        assert_ne!(digest(), before);
        fs::remove_dir_all(&folder).expect("it can be removed");
    }
}
