//! A small set of problems in a folder, and what is said of it when a file is wrong.

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
    let Folder { manifest, data, whys, solutions, deck, plans } = read(&root).unwrap();
    fs::remove_dir_all(root).unwrap();
    assert_eq!((data, whys), (None, vec![vec!["It is.".to_owned()]]));
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

/// The changes that make it a set without code.
pub(crate) const WITHOUT_CODE: &[(&str, Option<&str>)] = &[
    ("add/hints.md", None),
    ("add/accepted/plus.py", None),
    ("add/wrong/minus.py", None),
    ("add/solution.py", Some("# Add one — O(1)\ndef add(a):\n    return a + 1\n")),
    (
        "add/problem.toml",
        Some(
            "id = 'add'\nrevision = 1\ntitle = 'Add'\nkind = 'function'\ndifficulty = 'easy'\nminutes = 5\ntopics = ['arithmetic']\n\
             [signature.function]\nname = 'add'\nparams = [{ name = 'a', type = 'float' }]\nreturns = 'float'\n\
             [[examples]]\nargs = ['1']\nexpected = '2'\nwhy = 'It is.'\n",
        ),
    ),
    (
        "add/cases.toml",
        Some(
            "check = { close = { rtol = 1e-9, atol = 0.0 } }\n[[groups]]\nid = 'edge'\ntitle = 'Far'\nrole = 'edge'\n\
             cases = [\n{ args = ['inf'], expected = 'inf' },\n{ args = ['2'], expected = '3' },\n]\n",
        ),
    ),
];

#[test]
fn reads_a_set_without_code() {
    let root = folder("cases", WITHOUT_CODE);
    let mut folder = read(&root).unwrap();
    fs::remove_dir_all(root).unwrap();
    assert_eq!(folder.solutions[0].accepted[0].name, "solution");
    let data = folder.data.take().unwrap();
    let cases = &data.problems["add"];
    assert!(cases.solution.ends_with("return a + 1\n"));
    assert_eq!(cases.check, judge::Check::close(1e-9, 0.0));
    assert_eq!(cases.groups[0].cases[1].args, [2.0.into()], "fitted to the signature");
    folder.ask(|id| Ok(Box::new(data.recorded(id)?))).unwrap();
    assert_eq!(folder.manifest.problems[0].examples[0].args, [1.0.into()]);
}

#[test]
fn says_what_is_wrong_with_cases() {
    let check_change = |name: &str, file: &str, old: &str, new: Option<&str>, part: &str| {
        let changes = WITHOUT_CODE.iter().map(|&(path, text)| {
            let changed = (path == file).then(|| new.map(|new| text.unwrap_or_default().replace(old, new)));
            (path, changed.unwrap_or(text.map(str::to_owned)))
        });
        let changes: Vec<(&str, Option<String>)> = changes.collect();
        let changes: Vec<(&str, Option<&str>)> = changes.iter().map(|(path, text)| (*path, text.as_deref())).collect();
        check(&format!("cases_{name}"), &changes, part);
    };
    let (cases, problem) = ("add/cases.toml", "add/problem.toml");
    check_change("solution", "add/solution.py", "", None, "add/solution.py: ");
    check_change("idea", "add/solution.py", "# Add", Some("Add"), "add/solution.py: its first line must be");
    check_change("key", cases, "title", Some("titel"), "add/cases.toml: ");
    check_change("check", cases, "close", Some("closest"), "unknown variant `closest`");
    check_change("value", cases, "['2']", Some("['2 3']"), "argument 1: at character 3, the value is over");
    check_change("line", cases, "['2']", Some("['2 3']"), "line 8");
    check_change(
        "type",
        cases,
        "['2']",
        Some("['None']"),
        "add/cases.toml: case 2 of group `edge` does not fit the signature",
    );
    check_change(
        "group",
        cases,
        "'edge'\ntitle",
        Some("'custom'\ntitle"),
        "add/cases.toml: the group `custom` needs another id",
    );
    check_change("growth", problem, "[[examples]]", Some("[limits]\ngrowth = 'n'\n[[examples]]"), "leave `growth` out");
    check_change("example", problem, "expected = '2'\n", Some(""), "add/problem.toml: example 1 has no `expected`");
    check_change(
        "example_value",
        problem,
        "['1']",
        Some("['x']"),
        "add/problem.toml: example 1 is unread: argument 1: at character 1, `x` is",
    );
}

#[test]
fn the_code_says_the_values_of_examples() {
    let coded = FILES[1].1.replace("why", "expected = '2'\nwhy");
    check("coded", &[("add/problem.toml", Some(&coded))], "the values of examples come from the code");
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
    check("words", &[("pack.toml", Some(&FILES[0].1.replace("arithmetic", "sums")))], "`arithmetic` is not a topic");
    check("no_cards", &[("cards/sums.toml", None)], "cards/sums.toml: ");
    check("new_cards", &[("cards/more.toml", Some(""))], "add \"more\" to `cards` in pack.toml");
    check("card", &[("cards/sums.toml", Some("title = 'Sums'\ncards = []\n"))], "cards/sums: it has no cards");
    let lost = FILES.last().unwrap().1.replace("['add']", "['sub']");
    check("plan", &[("plans/short.toml", Some(&lost))], "plans/short: there is no problem `sub`");
    check("toml", &[("add/problem.toml", Some("id = 'add'\nidd = 1\n"))], "add/problem.toml: ");
}
