//! Reads a folder of problems and checks it strictly.
//!
//! ```text
//! pack.toml            id, title, description, authors, license, problems = […] in order,
//!                      topics = […] and patterns = […]: the words that problems may use
//! two_sum/problem.toml the entry's facts
//!         statement.md starter.py hints.md explanation.md
//!         accepted/*.py   first line `# idea — complexity`
//!         wrong/*.py      first line `# WrongAnswer in edge: the misconception`
//! cards/*.toml         questions to answer aloud, where pack.toml lists cards = […]
//! plans/*.toml         ways through the pack, where pack.toml lists plans = […]
//! ```
//! A set without code has for each problem, beside these files or in their place:
//! ```text
//! add/cases.toml       the check and the unseen cases, each with what is expected
//!     solution.py      answers a person's own input, and is the first accepted solution
//!     hints.md accepted/ wrong/   may be missing
//! ```
//! All that is wrong is reported at once, each line with the file's name and what to do.

mod cases;
mod extras;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use judge::{Args, Growth, Limits, ProblemError, Signature};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::PackError;
use crate::cards::Deck;
use crate::data::{Cases, Data};
use crate::manifest::{
    Asset, Difficulty, Entry, Example, FORMAT, Frequency, Kind, Manifest, Solution, Solutions, Wrong,
};
use crate::plans::Plans;
use crate::validate;

/// A folder of problems, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Folder {
    /// The catalogue; its code or data are not described yet, nor are the examples there, which the code knows: see [`Folder::ask`].
    pub manifest: Manifest,
    /// What answers for the problems if they have no code.
    pub data: Option<Data>,
    /// What is said beside each example, in the order of the catalogue.
    pub whys: Vec<Vec<String>>,
    /// Solutions of each problem, in the order of the catalogue.
    pub solutions: Vec<Solutions>,
    /// Its cards; none without topics.
    pub deck: Deck,
    /// Its plans, if any.
    pub plans: Plans,
}

/// `pack.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackToml {
    id: String,
    title: String,
    description: String,
    #[serde(default)]
    authors: Vec<String>,
    license: String,
    topics: BTreeSet<String>,
    #[serde(default)]
    patterns: BTreeSet<String>,
    problems: Vec<String>,
    #[serde(default)]
    cards: Vec<String>,
    #[serde(default)]
    plans: Vec<String>,
}

/// `problem.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProblemToml {
    id: String,
    revision: u32,
    title: String,
    kind: Kind,
    difficulty: Difficulty,
    minutes: u32,
    topics: Vec<String>,
    #[serde(default)]
    patterns: Vec<String>,
    #[serde(default)]
    prerequisites: Vec<String>,
    frequency: Option<Frequency>,
    signature: Signature,
    #[serde(default)]
    limits: LimitsToml,
    examples: Vec<ExampleToml>,
}

/// `[[examples]]` of `problem.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleToml {
    why: String,
    /// Where there is no code to say them: a text for each argument, as Python writes values.
    args: Option<Vec<String>>,
    expected: Option<String>,
}

/// `[limits]` of `problem.toml`; what is left out is as usual.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsToml {
    seconds: Option<f64>,
    output_bytes: Option<usize>,
    growth: Option<Growth>,
}

/// Reads the problems of a folder. Errors: [`PackError::Folder`] with all that is wrong, or [`PackError::File`] if there is no folder.
pub fn read(folder: &Path) -> Result<Folder, PackError> {
    let listing = fs::read_dir(folder).map_err(|error| file_error(folder, &error))?;
    let mut reader = Reader { root: folder, has_cases: false, broken: Vec::new() };
    let Some(pack) = reader.toml::<PackToml>(Path::new("pack.toml")) else {
        return Err(PackError::Folder(reader.broken));
    };
    let mut unlisted: Vec<String> = listing
        .flatten()
        .filter(|entry| entry.path().join("problem.toml").exists())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !pack.problems.contains(name))
        .collect();
    unlisted.sort();
    for name in unlisted {
        reader.broken.push(format!("{name}: not listed; add \"{name}\" to `problems` in pack.toml"));
    }
    reader.has_cases = pack.problems.iter().any(|id| folder.join(id).join("cases.toml").exists());
    let (mut problems, mut whys, mut solutions) = (Vec::new(), Vec::new(), Vec::new());
    let mut data = Data { problems: BTreeMap::new() };
    for id in &pack.problems {
        if let Some(Problem { entry, whys: why, solutions: solution, cases }) = reader.problem(id) {
            reader.words(id, "topic", &entry.topics, &pack.topics);
            reader.words(id, "pattern", &entry.patterns, &pack.patterns);
            problems.push(entry);
            whys.push(why);
            solutions.push(solution);
            data.problems.extend(cases.map(|cases| (id.clone(), cases)));
        }
    }
    let (deck, plans) = (reader.deck(&pack.cards), reader.plans(&pack.plans));
    let topics = deck.topics.iter().map(|topic| topic.id.as_str()).collect();
    plans.check_names(&mut reader.broken, &pack.problems.iter().map(String::as_str).collect(), &topics);
    let cards = (!deck.topics.is_empty()).then(|| asset("cards.json", &deck)).transpose()?;
    let plan_file = (!plans.plans.is_empty()).then(|| asset("plans.json", &plans)).transpose()?;
    let PackToml { id, title, description, authors, license, .. } = pack;
    let manifest = Manifest {
        format: FORMAT,
        id,
        title,
        description,
        authors,
        license,
        wasm: None,
        data: None,
        cards,
        plans: plan_file,
        problems,
    };
    if reader.broken.is_empty() {
        reader.broken = validate::manifest(&manifest);
    }
    if reader.broken.is_empty() && reader.has_cases {
        data.check_beside(&manifest, "/cases.toml", &mut reader.broken);
    }
    if !reader.broken.is_empty() {
        return Err(PackError::Folder(reader.broken));
    }
    let data = reader.has_cases.then_some(data);
    Ok(Folder { manifest, data, whys, solutions, deck, plans })
}

impl Folder {
    /// Asks the problems for their examples and puts them into the catalogue. Errors: one fails, or has not as many as `problem.toml` says something about.
    pub fn ask<'a>(
        &mut self,
        problem_of: impl Fn(&str) -> Result<Box<dyn judge::Problem + 'a>, ProblemError>,
    ) -> Result<(), PackError> {
        for (entry, whys) in self.manifest.problems.iter_mut().zip(&self.whys) {
            let id = &entry.id;
            let failed = |error: ProblemError| PackError::Folder(vec![format!("{id}: {error}")]);
            let mut problem = problem_of(id).map_err(failed)?;
            let inputs = problem.examples().map_err(failed)?;
            if inputs.len() != whys.len() {
                let (n_coded, n_said) = (inputs.len(), whys.len());
                return Err(PackError::Folder(vec![format!(
                    "{id}/problem.toml: the code has {n_coded} examples, but there are {n_said} `[[examples]]`; say `why` of each"
                )]));
            }
            let example = |(args, why): (Args, &String)| {
                let expected = problem.oracle(&args).map_err(failed)?;
                Ok(Example { args, expected, why: why.clone() })
            };
            entry.examples = inputs.into_iter().zip(whys).map(example).collect::<Result<_, PackError>>()?;
        }
        self.manifest.validate()
    }
}

fn asset(path: &str, content: &impl Serialize) -> Result<Asset, PackError> {
    Ok(Asset::describe(path, &json(content)?))
}

/// A file of a pack as it is written: JSON with a line's end.
pub(crate) fn json(content: &impl Serialize) -> Result<Vec<u8>, PackError> {
    let mut json = serde_json::to_vec_pretty(content).map_err(|error| PackError::Json(error.to_string()))?;
    json.push(b'\n');
    Ok(json)
}

pub(crate) fn file_error(path: &Path, error: &std::io::Error) -> PackError {
    PackError::File { path: path.display().to_string(), reason: error.to_string() }
}

/// What one folder says of its problem.
struct Problem {
    entry: Entry,
    whys: Vec<String>,
    solutions: Solutions,
    cases: Option<Cases>,
}

/// Reads files below `root` and collects what is wrong with them.
struct Reader<'a> {
    root: &'a Path,
    /// Whether the set has cases in place of code.
    has_cases: bool,
    broken: Vec<String>,
}

impl Reader<'_> {
    fn problem(&mut self, id: &str) -> Option<Problem> {
        let folder = PathBuf::from(id);
        if !self.root.join(id).is_dir() {
            self.broken.push(format!("pack.toml: there is no folder `{id}`; make it or take it off `problems`"));
            return None;
        }
        let problem = self.toml::<ProblemToml>(&folder.join("problem.toml"));
        let statement = self.text(&folder.join("statement.md"));
        let starter = self.text(&folder.join("starter.py"));
        let hints = self.unless_missing(&folder.join("hints.md"), Reader::text);
        let explanation = self.text(&folder.join("explanation.md"));
        let solution = self.solution(&folder);
        let accepted = self.unless_missing(&folder.join("accepted"), |reader, path| Some(reader.python(path)));
        let wrong = self.unless_missing(&folder.join("wrong"), |reader, path| Some(reader.python(path)));
        let accepted = solution.iter().cloned().chain(accepted.flatten().unwrap_or_default());
        let accepted = accepted.filter_map(|file| self.accepted(file)).collect();
        let wrong = wrong.flatten().unwrap_or_default().into_iter().filter_map(|file| self.wrong(file)).collect();
        // Everything of this problem has been looked at before the first thing missing ends it.
        let solutions = Solutions { explanation: explanation?, accepted, wrong };
        let ProblemToml { id: stated_id, revision, title, kind, difficulty, minutes, .. } = problem.as_ref()?;
        if stated_id != id {
            self.broken.push(format!("{id}/problem.toml: its id is `{stated_id}`; it must be the folder's name"));
        }
        let (revision, title, kind, difficulty, minutes) = (*revision, title.clone(), *kind, *difficulty, *minutes);
        let ProblemToml { topics, patterns, prerequisites, frequency, signature, limits, examples, .. } = problem?;
        let usual = Limits::default();
        let entry = Entry {
            id: id.to_string(),
            revision,
            title,
            kind,
            difficulty,
            minutes,
            topics,
            patterns,
            prerequisites,
            frequency,
            signature,
            statement: statement?,
            examples: vec![],
            starter: starter?,
            hints: match hints {
                None => vec![],
                Some(hints) => hints?.split("\n---\n").map(|hint| hint.trim().to_string()).collect(),
            },
            limits: Limits {
                seconds: limits.seconds.unwrap_or(usual.seconds),
                output_bytes: limits.output_bytes.unwrap_or(usual.output_bytes),
                growth: limits.growth,
            },
            solutions: Asset::describe(format!("solutions/{id}.json"), &json(&solutions).ok()?),
        };
        let cases = solution.and_then(|(_, solution)| self.cases(&entry, solution, &examples));
        if !self.has_cases && examples.iter().any(|example| example.args.is_some() || example.expected.is_some()) {
            self.broken.push(format!("{id}/problem.toml: the values of examples come from the code; say only `why`"));
        }
        let whys: Vec<String> = examples.into_iter().map(|example| example.why).collect();
        self.conventions(&entry, &whys);
        validate::entry(&mut self.broken, &entry);
        validate::solutions(&mut self.broken, id, &solutions);
        Some(Problem { entry, whys, solutions, cases })
    }

    /// A vocabulary is closed, so that one idea goes by one name.
    fn words(&mut self, id: &str, kind: &str, used: &[String], known: &BTreeSet<String>) {
        for word in used.iter().filter(|word| !known.contains(*word)) {
            self.broken.push(format!(
                "{id}/problem.toml: `{word}` is not a {kind} of this pack; use one that is, or add it to `{kind}s` in pack.toml"
            ));
        }
    }

    /// What a good problem has beyond what the format asks for.
    fn conventions(&mut self, entry: &Entry, whys: &[String]) {
        let id = &entry.id;
        if !entry.statement.lines().any(|line| line.trim() == "## Constraints") {
            self.broken.push(format!("{id}/statement.md: it has no section `## Constraints`"));
        }
        if whys.is_empty() {
            self.broken.push(format!("{id}/problem.toml: at least one `[[examples]]` with its `why` is due"));
        }
        let definition = match entry.kind {
            Kind::Function => format!("def {}(", entry.signature.name()),
            Kind::Class => format!("class {}", entry.signature.name()),
        };
        if !entry.starter.contains(&definition) {
            self.broken.push(format!("{id}/starter.py: it does not define `{definition}`, which the signature names"));
        }
    }

    fn accepted(&mut self, (path, source): (PathBuf, String)) -> Option<Solution> {
        let Some(idea) = first_comment(&source) else {
            self.broken.push(format!("{}: its first line must be `# the idea — what it costs`", path.display()));
            return None;
        };
        Some(Solution { name: stem(&path), idea: idea.to_string(), source })
    }

    fn wrong(&mut self, (path, source): (PathBuf, String)) -> Option<Wrong> {
        let promise = first_comment(&source).and_then(|comment| comment.split_once(": "));
        let Some((promise, idea)) = promise else {
            self.broken.push(format!(
                "{}: its first line must be `# WrongAnswer in edge: the misconception`, or another verdict and group",
                path.display()
            ));
            return None;
        };
        let (verdict, group) = match promise.split_once(" in ") {
            Some((verdict, group)) => (verdict.to_string(), Some(group.to_string())),
            None => (promise.to_string(), None),
        };
        Some(Wrong { name: stem(&path), verdict, group, idea: idea.to_string(), source })
    }

    fn toml<T: DeserializeOwned>(&mut self, path: &Path) -> Option<T> {
        let text = self.text(path)?;
        let parsed = toml::from_str(&text);
        parsed.map_err(|error| self.broken.push(format!("{}: {}", path.display(), error.to_string().trim_end()))).ok()
    }

    fn text(&mut self, path: &Path) -> Option<String> {
        let text = fs::read_to_string(self.root.join(path));
        // A checkout may have turned line ends; a pack's bytes must not depend on it.
        let text = text.map(|text| text.replace("\r\n", "\n"));
        text.map_err(|error| self.broken.push(format!("{}: {error}", path.display()))).ok()
    }

    /// The `.py` files of a folder by name, with their text.
    fn python(&mut self, folder: &Path) -> Vec<(PathBuf, String)> {
        let listing = match fs::read_dir(self.root.join(folder)) {
            Ok(listing) => listing,
            Err(error) => {
                self.broken.push(format!("{}: {error}", folder.display()));
                return Vec::new();
            }
        };
        let mut paths: Vec<PathBuf> = listing
            .flatten()
            .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "py"))
            .map(|entry| folder.join(entry.file_name()))
            .collect();
        paths.sort();
        if paths.is_empty() {
            self.broken.push(format!("{}: it has no `.py` file", folder.display()));
        }
        paths.into_iter().filter_map(|path| self.text(&path).map(|text| (path, text))).collect()
    }
}

fn first_comment(source: &str) -> Option<&str> {
    let comment = source.lines().next()?.strip_prefix("# ")?.trim();
    (!comment.is_empty()).then_some(comment)
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

#[cfg(test)]
pub(crate) mod tests;
