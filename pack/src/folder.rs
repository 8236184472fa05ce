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
//! All that is wrong is reported at once, each line with the file's name and what to do.

mod extras;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use judge::{Args, Growth, Limits, Problem, ProblemError, Signature};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::PackError;
use crate::cards::Deck;
use crate::manifest::{
    Asset, Difficulty, Entry, Example, FORMAT, Frequency, Kind, Manifest, Solution, Solutions, Wrong,
};
use crate::plans::Plans;
use crate::validate;

/// A folder of problems, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Folder {
    /// The catalogue; its `wasm` is not known yet, nor are the examples, which come from the code: see [`Folder::ask`].
    pub manifest: Manifest,
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
    let mut reader = Reader { root: folder, broken: Vec::new() };
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
    let (mut problems, mut whys, mut solutions) = (Vec::new(), Vec::new(), Vec::new());
    for id in &pack.problems {
        if let Some((entry, why, solution)) = reader.problem(id) {
            reader.words(id, "topic", &entry.topics, &pack.topics);
            reader.words(id, "pattern", &entry.patterns, &pack.patterns);
            problems.push(entry);
            whys.push(why);
            solutions.push(solution);
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
        cards,
        plans: plan_file,
        problems,
    };
    if reader.broken.is_empty() {
        reader.broken = validate::manifest(&manifest);
    }
    if !reader.broken.is_empty() {
        return Err(PackError::Folder(reader.broken));
    }
    Ok(Folder { manifest, whys, solutions, deck, plans })
}

impl Folder {
    /// Asks the code for the examples and puts them into the catalogue. Errors: the code fails, or has not as many as `problem.toml` says something about.
    pub fn ask<'a>(&mut self, problem_of: impl Fn(&str) -> Box<dyn Problem + 'a>) -> Result<(), PackError> {
        for (entry, whys) in self.manifest.problems.iter_mut().zip(&self.whys) {
            let id = &entry.id;
            let mut problem = problem_of(id);
            let failed = |error: ProblemError| PackError::Folder(vec![format!("{id}: {error}")]);
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

/// Reads files below `root` and collects what is wrong with them.
struct Reader<'a> {
    root: &'a Path,
    broken: Vec<String>,
}

impl Reader<'_> {
    fn problem(&mut self, id: &str) -> Option<(Entry, Vec<String>, Solutions)> {
        let folder = PathBuf::from(id);
        if !self.root.join(id).is_dir() {
            self.broken.push(format!("pack.toml: there is no folder `{id}`; make it or take it off `problems`"));
            return None;
        }
        let problem = self.toml::<ProblemToml>(&folder.join("problem.toml"));
        let statement = self.text(&folder.join("statement.md"));
        let starter = self.text(&folder.join("starter.py"));
        let hints = self.text(&folder.join("hints.md"));
        let explanation = self.text(&folder.join("explanation.md"));
        let accepted = self.python(&folder.join("accepted"));
        let wrong = self.python(&folder.join("wrong"));
        let accepted = accepted.into_iter().filter_map(|file| self.accepted(file)).collect();
        let wrong = wrong.into_iter().filter_map(|file| self.wrong(file)).collect();
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
            hints: hints?.split("\n---\n").map(|hint| hint.trim().to_string()).collect(),
            limits: Limits {
                seconds: limits.seconds.unwrap_or(usual.seconds),
                output_bytes: limits.output_bytes.unwrap_or(usual.output_bytes),
                growth: limits.growth,
            },
            solutions: Asset::describe(format!("solutions/{id}.json"), &json(&solutions).ok()?),
        };
        let whys: Vec<String> = examples.into_iter().map(|example| example.why).collect();
        self.conventions(&entry, &whys);
        validate::entry(&mut self.broken, &entry);
        validate::solutions(&mut self.broken, id, &solutions);
        Some((entry, whys, solutions))
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
pub(crate) mod tests {
    use super::*;
    use crate::manifest::Level;

    const FILES: &[(&str, &str)] = &[
        (
            "pack.toml",
            "id = 'small'\ntitle = 'Small'\ndescription = 'One problem.'\nlicense = 'MIT'\ntopics = ['arithmetic']\n\
             patterns = []\nproblems = ['add']\ncards = ['sums']\nplans = ['short']\n",
        ),
        (
            "add/problem.toml",
            "id = 'add'\nrevision = 1\ntitle = 'Add'\nkind = 'function'\ndifficulty = 'easy'\nminutes = 5\ntopics = ['arithmetic']\n\
             frequency = { level = 'often', sources = ['The list'] }\n[signature.function]\nname = 'add'\nparams = [{ name = 'a', type = 'int' }]\nreturns = 'int'\n\
             [limits]\nseconds = 2.0\ngrowth = 'n log n'\n[[examples]]\nwhy = 'It is.'\n",
        ),
        ("add/statement.md", "Add one.\n\n## Constraints\n\n- none\n"),
        ("add/starter.py", "def add(a: int) -> int:\n    raise NotImplementedError\n"),
        ("add/hints.md", "Think.\n---\nAdd.\n"),
        ("add/explanation.md", "It adds.\n"),
        ("add/accepted/plus.py", "# Add one — O(1)\ndef add(a):\n    return a + 1\n"),
        ("add/wrong/minus.py", "# WrongAnswer in edge: subtracts\ndef add(a):\n    return a - 1\n"),
        (
            "cards/sums.toml",
            "title = 'Sums'\n[[cards]]\nid = 'one'\nquestion = 'What is $1 + 1$?'\nanswer = '$2$'\nsource = 'Peano'\n",
        ),
        (
            "plans/short.toml",
            "title = 'Short'\ndescription = 'A day.'\nweeks = 1\ndays = 1\nminutes = 60\n[[stages]]\ntitle = 'All'\n\
             goals = [{ text = 'Read', minutes = 30 }]\ncards = ['sums']\nproblems = ['add']\n",
        ),
    ];

    /// Writes the files into a fresh folder, with those of `changes` changed; one without text is left out.
    pub(crate) fn folder(name: &str, changes: &[(&str, Option<&str>)]) -> PathBuf {
        let root = std::env::temp_dir().join(format!("katagrad-folder-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let changed = |path: &str| changes.iter().find(|(changed, _)| *changed == path);
        let kept = FILES.iter().filter(|(path, _)| changed(path).is_none()).map(|(path, text)| (*path, *text));
        for (path, text) in kept.chain(changes.iter().filter_map(|(path, text)| text.map(|text| (*path, text)))) {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
        }
        root
    }

    fn check(name: &str, changes: &[(&str, Option<&str>)], part: &str) {
        let root = folder(name, changes);
        let error = read(&root).unwrap_err().to_string();
        fs::remove_dir_all(root).unwrap();
        assert!(error.contains(part), "{name}: {error}");
    }

    #[test]
    fn reads_a_good_folder() {
        let root = folder("good", &[]);
        let Folder { manifest, whys, solutions, deck, plans } = read(&root).unwrap();
        fs::remove_dir_all(root).unwrap();
        assert_eq!(whys, [["It is."]]);
        let entry = &manifest.problems[0];
        assert_eq!(entry.hints, ["Think.", "Add."]);
        assert_eq!(entry.frequency.as_ref().map(|frequency| frequency.level), Some(Level::Often));
        let limits = Limits { seconds: 2.0, output_bytes: 256 * 1024, growth: Some(Growth::LinearLog) };
        assert_eq!(entry.limits, limits);
        assert_eq!(solutions[0].accepted[0].idea, "Add one — O(1)");
        let wrong = &solutions[0].wrong[0];
        assert_eq!((wrong.verdict.as_str(), wrong.group.as_deref()), ("WrongAnswer", Some("edge")));
        assert_eq!((deck.topics[0].id.as_str(), deck.topics[0].cards.len()), ("sums", 1));
        assert_eq!((plans.plans[0].id.as_str(), plans.plans[0].stages[0].goals[0].parts), ("short", 1));
    }

    #[test]
    fn says_which_file_is_wrong_and_why() {
        check("missing", &[("add/hints.md", None)], "add/hints.md: ");
        check("unlisted", &[("sub/problem.toml", Some(""))], "add \"sub\" to `problems` in pack.toml");
        check("no_pack", &[("pack.toml", None)], "pack.toml: ");
        check("no_accepted", &[("add/accepted/plus.py", None)], "add/accepted: ");
        check("promise", &[("add/wrong/minus.py", Some("def add(a): ..."))], "its first line must be `# WrongAnswer");
        check("verdict", &[("add/wrong/minus.py", Some("# Wrong: x\n"))], "promises `Wrong`, which is none of");
        check("starter", &[("add/starter.py", Some("def plus(a): ..."))], "does not define `def add(`");
        check("constraints", &[("add/statement.md", Some("Add."))], "no section `## Constraints`");
        check(
            "words",
            &[("pack.toml", Some(&FILES[0].1.replace("arithmetic", "sums")))],
            "`arithmetic` is not a topic",
        );
        check("no_cards", &[("cards/sums.toml", None)], "cards/sums.toml: ");
        check("new_cards", &[("cards/more.toml", Some(""))], "add \"more\" to `cards` in pack.toml");
        check("card", &[("cards/sums.toml", Some("title = 'Sums'\ncards = []\n"))], "cards/sums: it has no cards");
        let lost = FILES.last().unwrap().1.replace("['add']", "['sub']");
        check("plan", &[("plans/short.toml", Some(&lost))], "plans/short: there is no problem `sub`");
        check("toml", &[("add/problem.toml", Some("id = 'add'\nidd = 1\n"))], "add/problem.toml: ");
    }
}
