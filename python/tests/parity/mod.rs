//! The recorded snippets, and how far an engine's answers to them agree with NumPy's. Knows no engine: it hands out scripts and takes what they print.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// How many of a hundred snippets must agree.
const WANTED: usize = 99;

/// What opens the answer to a snippet.
const PROMPT: &str = ">>> ";

/// The snippets of one file and what NumPy printed for each.
pub struct Area {
    /// The name of the file.
    pub name: String,
    snippets: Vec<String>,
    recorded: Vec<String>,
}

/// The folder that holds the snippets, the harness and the list of known differences.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../python/tests/numpy")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = folder().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

impl Area {
    /// Every area, by name.
    pub fn all() -> Vec<Area> {
        let files = fs::read_dir(folder().join("snippets")).expect("the folder is there");
        let files = files.map(|file| file.expect("its entries can be read").path());
        let mut files: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|end| end == "py")).collect();
        files.sort();
        files.iter().map(|file| Area::read(file)).collect()
    }

    fn read(file: &Path) -> Area {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let snippets: Vec<String> = read(file).trim().split("\n\n").map(str::to_owned).collect();
        let recorded = answers(&read(file.with_extension("out")));
        assert_eq!(snippets.len(), recorded.len(), "{name} is to be recorded anew: ./x numpy-parity record");
        Area { name, snippets, recorded }
    }

    /// A program that prints the answers of the engine that runs it.
    pub fn script(&self) -> String {
        let text = self.snippets.join("\n\n").replace('\\', "\\\\").replace('\'', "\\'");
        format!("{}\n\nrun_all('''{text}''')\n", read("harness.py"))
    }
}

/// The answer to each snippet, without its prompt.
fn answers(printed: &str) -> Vec<String> {
    let mut answers: Vec<String> = Vec::new();
    for line in printed.split_inclusive('\n') {
        match answers.last_mut() {
            _ if line.starts_with(PROMPT) => answers.push(String::new()),
            Some(answer) => answer.push_str(line),
            None => {}
        }
    }
    answers
}

/// How far the answers agree.
#[derive(Default)]
pub struct Tally {
    /// Area, how many snippets agree, and how many there are.
    rows: Vec<(String, usize, usize)>,
    /// Area and snippet, for each that differs.
    differing: BTreeSet<(String, String)>,
    /// What is to be read about them.
    shown: Vec<String>,
}

impl Tally {
    /// Counts what an engine printed for an area, and how it ended if not well.
    pub fn add(&mut self, area: &Area, printed: &str, ending: &str) {
        let found = answers(printed);
        let n_answers = found.len();
        let mut n_agree = 0;
        for (snippet_idx, (snippet, expected)) in area.snippets.iter().zip(&area.recorded).enumerate() {
            match found.get(snippet_idx) {
                Some(found) if found == expected => n_agree += 1,
                found => {
                    let found = found.map_or("nothing", |found| found.as_str());
                    let shown = format!("── {}:\n{snippet}\n── NumPy:\n{expected}── here:\n{found}", area.name);
                    let is_last = snippet_idx + 1 == n_answers.max(1);
                    self.shown.push(if is_last { format!("{shown}\n{ending}") } else { shown });
                    self.differing.insert((area.name.clone(), snippet.clone()));
                }
            }
        }
        self.rows.push((area.name.clone(), n_agree, area.snippets.len()));
    }

    /// How many snippets there are.
    pub fn n_snippets(&self) -> usize {
        self.rows.iter().map(|(_, _, all)| all).sum()
    }

    /// Prints the figures, and fails if too few agree or the list of known differences, a file beside the snippets, is not right.
    pub fn conclude(&self) {
        let known = known();
        let unlisted = self.differing.difference(&known).count();
        if unlisted > 0 {
            self.shown.iter().for_each(|shown| println!("{shown}"));
        }
        let (mut n_agree, mut n_all) = (0, 0);
        for (name, agree, all) in &self.rows {
            println!("{name:<24} {agree:>5} of {all:>5}");
            n_agree += agree;
            n_all += all;
        }
        println!("{:<24} {n_agree:>5} of {n_all:>5}, {:.2} %", "all", 100.0 * n_agree as f64 / n_all as f64);
        assert_eq!(unlisted, 0, "snippets that differ and are not listed");
        let stale: Vec<_> = known.difference(&self.differing).collect();
        assert!(stale.is_empty(), "listed, but they agree or are no more: {stale:#?}");
        assert!(n_agree * 100 >= n_all * WANTED, "fewer than {WANTED} % agree");
    }
}

/// The known differences: area and snippet.
fn known() -> BTreeSet<(String, String)> {
    let list = read("differences.txt");
    let blocks = list.trim().split("\n\n").skip(1);
    blocks
        .map(|block| {
            let (head, snippet) = block.split_once('\n').expect("a block has a first line and a snippet");
            let (area, reason) = head.split_once(": ").expect("the first line names the area and the reason");
            assert!(!reason.is_empty(), "no reason is given for {snippet}");
            (area.to_owned(), snippet.to_owned())
        })
        .collect()
}
