//! Many submissions in one tab, right, wrong, crashing and looping, over the problems of the built-in pack: each must get its verdict, and the tab must hold no more in the end than after some of them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use pack::manifest::{Entry, Manifest, Solutions};
use serde_json::json;

use crate::app::App;
use crate::held::{Held, PARTS, held};

/// How much is to be done.
#[derive(Clone, Copy, Debug)]
pub struct Soak {
    /// How many submissions.
    pub n_submissions: usize,
    /// Over how many problems, the first of the pack.
    pub n_problems: usize,
}

/// How often memory is looked at.
const SAMPLES: usize = 10;

/// How much more than in the first half may be held in the second, in parts of a hundred, and the least that counts of each of [`PARTS`].
const SLACK_PERCENT: u64 = 25;
const LEAST: [u64; 7] = [4 << 20, 32 << 20, 2000, 400, 1, 64 << 20, 1 << 20];

/// What is submitted.
struct Turn {
    problem: String,
    title: String,
    name: String,
    source: String,
    /// Any of these is right.
    verdicts: Vec<String>,
    ends: Ends,
}

/// How a submission comes to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    ByItself,
    /// The person stops it.
    Stopped,
}

/// Code for Two Sum that harms itself alone, with the verdicts that it may get: each ends a worker, or nearly does.
const HARMFUL: [(&str, &str, &[&str], Ends); 4] = [
    (
        "a loop that is stopped",
        "def two_sum(nums, target):\n    while True:\n        pass\n",
        &["Stopped"],
        Ends::Stopped,
    ),
    (
        "a recursion without an end",
        "def two_sum(nums, target):\n    return two_sum(nums, target)\n",
        &["RuntimeError"],
        Ends::ByItself,
    ),
    (
        "more memory than there is",
        "def two_sum(nums, target):\n    hog = [0]\n    while True:\n        hog += hog\n",
        &["MemoryLimit", "RuntimeError"],
        Ends::ByItself,
    ),
    (
        "a chain too long to be freed",
        "class Link:\n    pass\n\n\ndef two_sum(nums, target):\n    last = None\n    for _ in range(300_000):\n        link = Link()\n        link.next = last\n        last = link\n    del link\n    last = None\n    return [1, 3]\n",
        &["RuntimeError"],
        Ends::ByItself,
    ),
];

/// One submission of so many is one of [`HARMFUL`], and one of so many of the others is wrong.
const HARMFUL_EVERY: usize = 8;
const WRONG_EVERY: usize = 3;

/// Plays it, in a tab that shows the list of problems, and tells how far it is; what the tab held at each look.
///
/// Errors: a submission got another verdict than it should; memory grows.
pub fn soak(app: &App, site: &Path, soak: Soak, mut tell: impl FnMut(usize, &Held)) -> Result<Vec<Held>> {
    let turns = turns(site, soak.n_problems)?;
    be_patient(app)?;
    let every = soak.n_submissions.div_ceil(SAMPLES);
    let mut looks = Vec::new();
    for turn_idx in 0..soak.n_submissions {
        let turn = turns.of(turn_idx);
        let verdict = play(app, turn).with_context(|| format!("{turn_idx}: {}/{}", turn.problem, turn.name))?;
        ensure!(
            turn.verdicts.contains(&verdict),
            "{turn_idx}: {}/{} is {verdict}, not {}",
            turn.problem,
            turn.name,
            turn.verdicts.join(" or ")
        );
        if (turn_idx + 1) % every == 0 {
            app.wait_for_engine()?;
            let held = held(app)?;
            tell(turn_idx + 1, &held);
            looks.push(held);
        }
    }
    let growth = growth(&looks);
    ensure!(growth.is_empty(), "memory grows: {}", growth.join("; "));
    Ok(looks)
}

/// What grew from the first half of the looks to the second, in words.
fn growth(looks: &[Held]) -> Vec<String> {
    let (first, second) = looks.split_at(looks.len() / 2);
    let most = |looks: &[Held], part: usize| looks.iter().map(|held| held.parts()[part]).max().unwrap_or_default();
    let grown = |(part, name): (usize, &&str)| {
        let (before, after) = (most(first, part), most(second, part));
        let allowed = before + LEAST[part].max(before * SLACK_PERCENT / 100);
        (after > allowed).then(|| format!("{name} from {before} to {after}"))
    };
    PARTS.iter().enumerate().filter_map(grown).collect()
}

/// What there is to submit, by kind.
struct Turns {
    right: Vec<Turn>,
    wrong: Vec<Turn>,
    harmful: Vec<Turn>,
}

impl Turns {
    /// The submission at this place: the same for everyone, and all problems take their turn.
    fn of(&self, turn_idx: usize) -> &Turn {
        let pick = |turns: &'_ [Turn], idx: usize| idx % turns.len();
        let nth = turn_idx / HARMFUL_EVERY;
        match turn_idx {
            idx if idx % HARMFUL_EVERY == HARMFUL_EVERY - 1 => &self.harmful[pick(&self.harmful, nth)],
            idx if idx % WRONG_EVERY == 0 => &self.wrong[pick(&self.wrong, idx / WRONG_EVERY)],
            idx => &self.right[pick(&self.right, idx)],
        }
    }
}

/// All that can be submitted to the first problems of the pack. What only the clock stops is left out: it takes ten seconds each.
fn turns(site: &Path, n_problems: usize) -> Result<Turns> {
    let folder = site.join("packs/builtin");
    let manifest = Manifest::from_json(&fs::read_to_string(folder.join("pack.json"))?)?;
    let (mut right, mut wrong) = (Vec::new(), Vec::new());
    for entry in manifest.problems.iter().take(n_problems) {
        let solutions = Solutions::from_json(&fs::read_to_string(folder.join(&entry.solutions.path))?)?;
        right.extend(solutions.accepted.iter().map(|it| turn(entry, &it.name, &it.source, &["Accepted"])));
        let by_itself = solutions.wrong.iter().filter(|it| it.verdict != "TimeLimit");
        wrong.extend(by_itself.map(|it| turn(entry, &it.name, &it.source, &[&it.verdict])));
    }
    let two_sum = manifest.problem("two_sum").context("there is no Two Sum")?;
    let harmful = HARMFUL.map(|(name, source, verdicts, ends)| Turn { ends, ..turn(two_sum, name, source, verdicts) });
    ensure!(!right.is_empty() && !wrong.is_empty(), "there is nothing to submit");
    Ok(Turns { right, wrong, harmful: harmful.into() })
}

fn turn(entry: &Entry, name: &str, source: &str, verdicts: &[&str]) -> Turn {
    Turn {
        problem: entry.id.clone(),
        title: entry.title.clone(),
        name: name.to_owned(),
        source: source.to_owned(),
        verdicts: verdicts.iter().map(|verdict| (*verdict).to_owned()).collect(),
        ends: Ends::ByItself,
    }
}

/// Gives cases more time, as the settings do for a slow device: verdicts must not depend on what else the machine does.
fn be_patient(app: &App) -> Result<()> {
    let settings = json!({ "version": 1, "data": { "patience": 4 } }).to_string();
    app.tab.evaluate(&format!("localStorage.setItem('katagrad:settings', {})", json!(settings)))?;
    app.tab.reload()
}

/// Opens the problem as a link in the page does, so that the page stays the same, and submits.
fn play(app: &App, turn: &Turn) -> Result<String> {
    app.tab.evaluate(&format!("location.hash = '#/problems/builtin/{}'", turn.problem))?;
    let is_there = format!("find('h1')?.innerText === {} && find('.code-editor .cm-content')", json!(turn.title));
    app.tab.wait_until("the problem is there", || app.tab.holds(&is_there))?;
    let last_line = turn.source.trim_end().lines().last().unwrap_or_default();
    app.tab.wait_until("the code is written", || {
        app.write(&turn.source)?;
        Ok(app.code()?.trim_end().ends_with(last_line))
    })?;
    app.begin_to_judge()?;
    if turn.ends == Ends::Stopped {
        app.stop()?;
    }
    Ok(app.end_of_judging()?.1)
}

/// Stops a submission without an end again and again; what the tab held before and after.
///
/// Errors: a verdict is another one; more workers are left than there were.
pub fn stops(app: &App, site: &Path, n_stops: usize) -> Result<(Held, Held)> {
    let turns = turns(site, 1)?;
    be_patient(app)?;
    let endless = turns.harmful.iter().find(|turn| turn.ends == Ends::Stopped).context("nothing is endless")?;
    let stop = || -> Result<Held> {
        let verdict = play(app, endless)?;
        ensure!(verdict == "Stopped", "a stopped submission is {verdict}");
        app.wait_for_engine()?;
        held(app)
    };
    let before = stop()?;
    for _ in 1..n_stops {
        let verdict = play(app, endless)?;
        ensure!(verdict == "Stopped", "a stopped submission is {verdict}");
    }
    let after = stop()?;
    let growth = growth(&[before, after]);
    ensure!(growth.is_empty(), "memory grows: {}", growth.join("; "));
    Ok((before, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(looks: &[u64], grows: bool) {
        let looks: Vec<Held> = looks.iter().map(|&nodes| Held { nodes, ..Held::default() }).collect();
        assert_eq!(!growth(&looks).is_empty(), grows, "{looks:?}");
    }

    #[test]
    fn growth_is_told_from_ups_and_downs() {
        check(&[], false);
        check(&[10_000, 11_000, 10_500, 11_500], false);
        check(&[100, 100, 1900, 100], false);
        check(&[10_000, 20_000, 30_000, 40_000], true);
        check(&[40_000, 10_000, 20_000, 30_000], false);
    }
}
