//! The kill matrix of a problem, published: which wrong idea, and which kind of slip, falls to which group.

use std::collections::BTreeMap;
use std::fmt::Write;

use judge::Group;
use pack::manifest::Entry;
use serde::{Deserialize, Serialize};

/// A submission and the groups that it failed in.
pub(super) struct Row {
    pub label: String,
    pub failed: Vec<(String, String)>,
}

/// What lies between right and wrong where there is a limit: how much of it right solutions use, and how far wrong ones exceed it.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct Room {
    /// The most that a right solution uses, of 1.
    pub right: f64,
    /// The least that a wrong one takes, above 1.
    pub wrong: f64,
}

/// What was run against a problem's groups.
pub(super) struct Matrix {
    title: String,
    groups: Vec<(String, String)>,
    /// The wrong solutions.
    pub wrong: Vec<Row>,
    /// Mutants that there are, run or not.
    pub n_mutants: usize,
    /// Mutants that the clock ended.
    pub n_timed_out: usize,
    /// Errors in tolerances.
    pub tolerance: Room,
    /// How steeply the work grows, of what is too steep.
    pub steepness: Room,
    killed: BTreeMap<&'static str, Vec<Row>>,
    survivors: Vec<String>,
    equivalents: Vec<(String, String)>,
}

impl Matrix {
    pub fn new(entry: &Entry, groups: &[Group]) -> Matrix {
        Matrix {
            title: entry.title.clone(),
            groups: groups.iter().map(|group| (group.id.clone(), group.title.clone())).collect(),
            wrong: vec![],
            n_mutants: 0,
            n_timed_out: 0,
            tolerance: Room::new(),
            steepness: Room::new(),
            killed: BTreeMap::new(),
            survivors: vec![],
            equivalents: vec![],
        }
    }

    pub fn add_mutant(&mut self, operator: &'static str, row: Row, survives: bool, why: Option<&str>) {
        match (survives, why) {
            (true, Some(why)) => self.equivalents.push((row.label, why.to_owned())),
            (true, None) => self.survivors.push(row.label),
            (false, _) => self.killed.entry(operator).or_default().push(row),
        }
    }

    pub fn n_killed(&self) -> usize {
        self.killed.values().map(Vec::len).sum()
    }

    pub fn n_survivors(&self) -> usize {
        self.survivors.len()
    }

    pub fn n_equivalent(&self) -> usize {
        self.equivalents.len()
    }

    /// The mutation score in words: of the mutants run that are not equivalent, those killed.
    pub fn score(&self) -> String {
        score(self.n_killed(), self.n_survivors(), self.n_equivalent())
    }

    /// The page in Markdown.
    pub fn page(&self) -> String {
        let mut page = format!("# {}\n\n{}.\n", self.title, self.score());
        let run = self.n_killed() + self.survivors.len() + self.equivalents.len();
        if run < self.n_mutants {
            // Writing to a string does not fail.
            let _ = writeln!(page, "A sample of {run} of {} mutants.", self.n_mutants);
        }
        if let Some((right, wrong)) = self.tolerance.shown(in_powers) {
            let _ = writeln!(
                page,
                "Right solutions use at most {right} of the tolerance; every wrong answer misses it at least {wrong} times over."
            );
        }
        if let Some((right, wrong)) = self.steepness.shown(in_hundredths) {
            let _ = writeln!(
                page,
                "The work of right solutions grows at most {right} of what is too steep; that of slow ones at least {wrong}."
            );
        }
        page.push_str("\n## Wrong ideas\n\nA cross marks a group that it fails; large inputs are not run after another failure.\n\n");
        let ids: Vec<&str> = self.groups.iter().map(|(id, _)| id.as_str()).collect();
        let _ = writeln!(page, "| | {} |\n|---|{}", ids.join(" | "), "---|".repeat(ids.len()));
        for row in &self.wrong {
            let marks: Vec<&str> = ids.iter().map(|id| if row.fails(id) { "✗" } else { "" }).collect();
            let _ = writeln!(page, "| {} | {} |", row.label.replace('|', "\\|"), marks.join(" | "));
        }
        page.push_str("\n## Mutants\n\nHow many of each kind fall to each group.\n\n");
        let _ = writeln!(page, "| | run | {} |\n|---|---|{}", ids.join(" | "), "---|".repeat(ids.len()));
        for (operator, rows) in &self.killed {
            let _ = writeln!(page, "| {operator} | {} | {} |", rows.len(), counts(rows, &ids).join(" | "));
        }
        if self.n_timed_out > 0 {
            let _ = writeln!(page, "\nThe clock ended {} of them, which did not come back.", self.n_timed_out);
        }
        let idle: Vec<&str> = ids.iter().copied().filter(|id| !self.killers().any(|row| row.fails(id))).collect();
        if !idle.is_empty() {
            let _ = writeln!(page, "\nNothing falls to: {}.", idle.join(", "));
        }
        for survivor in &self.survivors {
            let _ = writeln!(page, "\nSurvives: `{survivor}`");
        }
        if !self.equivalents.is_empty() {
            page.push_str("\n## As right as the original\n\n");
        }
        let mut by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (label, why) in &self.equivalents {
            by_reason.entry(why.as_str()).or_default().push(label);
        }
        for (why, labels) in by_reason {
            let labels: Vec<String> = labels.iter().map(|label| format!("  - `{label}`")).collect();
            let _ = writeln!(page, "- {}\n{}", why.trim(), labels.join("\n"));
        }
        page
    }

    fn killers(&self) -> impl Iterator<Item = &Row> {
        self.wrong.iter().chain(self.killed.values().flatten())
    }
}

impl Room {
    fn new() -> Room {
        Room { right: 0.0, wrong: f64::INFINITY }
    }

    /// Both in words, if anything was measured.
    fn shown(&self, share: fn(f64) -> String) -> Option<(String, String)> {
        let wrong = if self.wrong.is_finite() { share(self.wrong) } else { "∞".to_owned() };
        (self.wrong < f64::INFINITY || self.right > 0.0).then(|| (share(self.right), wrong))
    }

    /// Both in a cell of a table, which is empty if nothing was measured.
    pub fn cell(&self, share: fn(f64) -> String) -> String {
        self.shown(share).map_or_else(String::new, |(right, wrong)| format!("{right}, {wrong}"))
    }
}

pub(super) fn in_powers(share: f64) -> String {
    format!("{share:.1e}")
}

pub(super) fn in_hundredths(share: f64) -> String {
    format!("{share:.2}")
}

impl Row {
    fn fails(&self, id: &str) -> bool {
        self.failed.iter().any(|(group, _)| group == id)
    }
}

fn counts(rows: &[Row], ids: &[&str]) -> Vec<String> {
    let count = |id: &&str| rows.iter().filter(|row| row.fails(id)).count();
    ids.iter().map(count).map(|n| if n == 0 { String::new() } else { n.to_string() }).collect()
}

/// A mutation score in words.
pub(super) fn score(n_killed: usize, n_survivors: usize, n_equivalent: usize) -> String {
    let percent = 100.0 * n_killed as f64 / (n_killed + n_survivors).max(1) as f64;
    format!("{n_killed} of {} mutants killed ({percent:.1} %), {n_equivalent} as right", n_killed + n_survivors)
}
