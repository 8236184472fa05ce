//! Verdicts natively and in a browser: the same submission is judged the same on every machine.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use judge::{Case, Check, Nan, Plan, Report, Scale, Value, error_in_tolerances};
use pack::manifest::{Entry, Manifest, Solutions};
use protocol::{Grade, Submission};

use crate::app::App;
use crate::engine::Engine;
use crate::native::Native;

/// Which solutions of a problem are graded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// The first accepted one and the first wrong one.
    Sample,
    /// All.
    All,
}

/// How far apart numbers may be: processors differ in whether they multiply and add in one step.
const SAME: Check = Check::Close { rtol: 1e-9, atol: 1e-9, scale: Scale::One, nan: Nan::Match };

/// Grades solutions of every problem in both and returns how many, and in words where the two differ.
pub fn differences(app: &App, site: &Path, selection: Selection) -> Result<(usize, Vec<String>)> {
    let browser = Engine::start(app)?;
    browser.open_pack("builtin")?;
    let mut native = Native::start()?;
    let folder = site.join("packs/builtin");
    let manifest = Manifest::from_json(&fs::read_to_string(folder.join("pack.json"))?)?;
    let mut n_graded = 0;
    let mut differences = Vec::new();
    for entry in &manifest.problems {
        let solutions = Solutions::from_json(&fs::read_to_string(folder.join(&entry.solutions.path))?)?;
        for (name, source) in selected(&solutions, selection) {
            let name = format!("{}/{name}", entry.id);
            let grade = request(&manifest.id, entry, source);
            let here = native.grade(&grade).with_context(|| name.clone())?;
            let there = browser.grade(&grade).with_context(|| name.clone())?;
            n_graded += 1;
            differences.extend(compare(&here, &there).map(|difference| format!("{name}: {difference}")));
        }
    }
    Ok((n_graded, differences))
}

/// Solutions by name; those that only the clock stops are left out, because clocks differ.
fn selected(solutions: &Solutions, selection: Selection) -> Vec<(String, &str)> {
    let count = if selection == Selection::All { usize::MAX } else { 1 };
    let accepted = solutions.accepted.iter().map(|it| (format!("accepted/{}", it.name), it.source.as_str()));
    let wrong = solutions.wrong.iter().filter(|it| it.verdict != "TimeLimit");
    let wrong = wrong.map(|it| (format!("wrong/{}", it.name), it.source.as_str()));
    accepted.take(count).chain(wrong.take(count)).collect()
}

/// Without making failing cases smaller, which takes until a clock says stop.
fn request(pack: &str, entry: &Entry, source: &str) -> Grade {
    Grade {
        job: 1,
        pack: pack.to_owned(),
        problem: entry.id.clone(),
        signature: entry.signature.clone(),
        submission: Submission::Python(source.to_owned()),
        plan: Plan::Submit { seed: 1, shrink_calls: 0, ideas: vec![] },
        limits: entry.limits.clone(),
    }
}

/// The first thing in which two reports differ.
fn compare(here: &Report, there: &Report) -> Option<String> {
    let verdicts = |report: &Report| report.verdict.as_ref().map(|verdict| verdict.name());
    if verdicts(here) != verdicts(there) {
        return Some(format!("{:?} natively, {:?} in a browser", verdicts(here), verdicts(there)));
    }
    if here.groups != there.groups {
        return Some("the groups differ".to_owned());
    }
    if here.cost != there.cost {
        return Some(format!("the work counted differs: {:?} natively, {:?} in a browser", here.cost, there.cost));
    }
    if here.cases.len() != there.cases.len() {
        return Some(format!("{} cases natively, {} in a browser", here.cases.len(), there.cases.len()));
    }
    here.cases.iter().zip(&there.cases).find_map(|(here, there)| compare_cases(here, there))
}

fn compare_cases(here: &Case, there: &Case) -> Option<String> {
    let differ = |what: &str, here: &str, there: &str| Some(format!("{what}: {here} natively, {there} in a browser"));
    if here.id != there.id {
        return differ("the case", &here.id.to_string(), &there.id.to_string());
    }
    let what = |part: &str| format!("{part} of {}", here.id);
    if here.verdict.name() != there.verdict.name() {
        return differ(&what("the verdict"), here.verdict.name(), there.verdict.name());
    }
    if here.stdout != there.stdout {
        return differ(&what("the output"), &here.stdout, &there.stdout);
    }
    let inputs = here.args.iter().zip(&there.args).map(|(here, there)| ("the input", Some(here), Some(there)));
    let outputs = [
        ("the expected value", here.expected.as_ref(), there.expected.as_ref()),
        ("the answer", here.found.as_ref(), there.found.as_ref()),
    ];
    inputs.chain(outputs).find_map(|(part, here, there)| {
        let brief = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), |value| value.brief(200));
        if are_close(here, there) { None } else { differ(&what(part), &brief(here), &brief(there)) }
    })
}

fn are_close(here: Option<&Value>, there: Option<&Value>) -> bool {
    match (here, there) {
        (Some(here), Some(there)) => {
            // As text first: what is no number has no tolerance.
            here.to_string() == there.to_string()
                || error_in_tolerances(&SAME, here, there).is_some_and(|error| error <= 1.0)
        }
        (here, there) => here.is_none() == there.is_none(),
    }
}
