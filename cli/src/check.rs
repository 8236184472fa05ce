//! `katagrad check`: grades files as the page does and prints the reports.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use judge::{Args, Case, CaseId, Cost, Idea, Plan, Point, Report, Signature, Verdict, explain, explain_case};
use pack::manifest::Entry;
use protocol::Submission;
use serde::Serialize;

use crate::engine::Engine;
use crate::library::{self, Library};
use crate::verify::request;

/// How many calls a submission may be run with while its failing case is made smaller, as on the page.
const SHRINK_CALLS: u32 = 500;

/// What to grade.
#[derive(clap::Args)]
pub struct Options {
    /// The problem's id.
    problem: String,
    /// The submission, or several: they are graded one after the other in the same engine, as on the page.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Print each report as a JSON object.
    #[arg(long)]
    json: bool,
    /// The seed of the fresh cases; another each time if it is not given.
    #[arg(long, conflicts_with = "case")]
    seed: Option<u64>,
    /// Run one case again, by its id: `random#7:3`.
    #[arg(long)]
    case: Option<CaseId>,
    /// How many times longer than on the page a case may take, where a busy machine would prove nothing.
    #[arg(long, value_name = "TIMES", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=60))]
    patience: u32,
    #[command(flatten)]
    library: library::Options,
}

/// Grades and prints. Exit status 0 if all are accepted, 1 if not. Errors: a file or the problem cannot be read, or the pack fails.
pub fn run(options: &Options) -> Result<ExitCode> {
    let library_options = options.library.prepared()?;
    let library = Library::open(&library_options)?;
    let entry = library.entry(&options.problem)?;
    let plan = options.plan(&library, entry)?;
    let mut engine = Engine::new(&library_options);
    let mut all_accepted = true;
    for file in &options.files {
        let mut request = request(&library, entry, submission(file)?, plan.clone());
        request.limits.seconds *= f64::from(options.patience);
        let report = engine.grade(&request)?;
        all_accepted &= report.verdict == Some(Verdict::Accepted);
        let view = View::new(file, entry, &report);
        if options.json {
            println!("{}", serde_json::to_string_pretty(&view)?);
        } else {
            if options.files.len() > 1 {
                println!("── {}", view.file);
            }
            view.print();
        }
    }
    Ok(if all_accepted { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What a file holds: a kernel if it is called `.wasm`, Python otherwise.
fn submission(file: &Path) -> Result<Submission> {
    let context = || file.display().to_string();
    if file.extension().is_some_and(|extension| extension == "wasm") {
        return Ok(Submission::Kernel(std::fs::read(file).with_context(context)?));
    }
    Ok(Submission::Python(std::fs::read_to_string(file).with_context(context)?))
}

impl Options {
    fn plan(&self, library: &Library, entry: &Entry) -> Result<Plan> {
        if let Some(id) = &self.case {
            return Ok(Plan::Replay(id.clone()));
        }
        let wrong = library.solutions(entry)?.wrong.into_iter().filter(|wrong| wrong.verdict == "WrongAnswer");
        let ideas = wrong.map(|wrong| Idea { idea: wrong.idea, source: wrong.source }).collect();
        Ok(Plan::Submit { seed: self.seed.unwrap_or_else(fresh_seed), shrink_calls: SHRINK_CALLS, ideas })
    }
}

/// A report in words and printed values: JSON has no NaN, no infinities and no large integers.
#[derive(Serialize)]
struct View {
    file: String,
    problem: String,
    verdict: String,
    explanation: String,
    /// What it does right, group by group.
    summary: Option<String>,
    groups: Vec<GroupView>,
    failures: Vec<CaseView>,
    smallest: Option<CaseView>,
    cost: Option<CostView>,
    diagnosis: Option<String>,
}

#[derive(Serialize)]
struct GroupView {
    id: String,
    title: String,
    n_passed: usize,
    n_cases: u32,
}

/// The work counted, by size of the input.
#[derive(Serialize)]
struct CostView {
    allowed: Option<String>,
    growth: Option<String>,
    vectorised: Option<f64>,
    points: Vec<Point>,
}

#[derive(Serialize)]
struct CaseView {
    id: String,
    verdict: String,
    explanation: String,
    traceback: Option<String>,
    input: Vec<String>,
    expected: Option<String>,
    found: Option<String>,
    stdout: String,
}

impl View {
    fn new(file: &Path, entry: &Entry, report: &Report) -> View {
        let failed = |case: &&Case| case.verdict != Verdict::Accepted;
        let groups = report.groups.iter().map(|group| GroupView {
            id: group.id.clone(),
            title: group.title.clone(),
            n_passed: report.n_passed(group),
            n_cases: group.n_cases,
        });
        let case = |case: &Case| CaseView::new(entry, report, case);
        View {
            file: file.display().to_string(),
            problem: entry.id.clone(),
            verdict: report.verdict.as_ref().map_or("none", Verdict::name).to_owned(),
            explanation: report.verdict.as_ref().map_or_else(String::new, |verdict| headline(verdict, entry)),
            summary: report.summary(),
            groups: groups.collect(),
            failures: report.cases.iter().filter(failed).map(case).collect(),
            smallest: report.smallest.as_ref().map(case),
            cost: report.cost.as_ref().map(CostView::new),
            diagnosis: report.diagnosis.clone(),
        }
    }

    fn print(&self) {
        println!("{}", self.explanation);
        if let Some(summary) = &self.summary {
            println!("{summary}");
        }
        for group in &self.groups {
            let mark = if group.n_passed == group.n_cases as usize { "✓" } else { "✗" };
            println!("  {mark} {:<32} {:>3} of {} cases", group.title, group.n_passed, group.n_cases);
        }
        if let Some(idea) = &self.diagnosis {
            println!("\nIt does on every case what a known mistake does: {idea}.");
        }
        if let Some(cost) = &self.cost {
            cost.print();
        }
        if let Some(case) = self.smallest.as_ref().or(self.failures.first()) {
            case.print();
        }
    }
}

impl CostView {
    fn new(cost: &Cost) -> CostView {
        CostView {
            allowed: cost.allowed.map(|growth| growth.to_string()),
            growth: cost.fitted.map(|growth| growth.to_string()),
            vectorised: cost.vectorised(),
            points: cost.points.clone(),
        }
    }

    fn print(&self) {
        match &self.allowed {
            Some(allowed) => {
                let growth = self.growth.as_deref().unwrap_or("unknown");
                println!("\nwork grows like {growth}; {allowed} is asked for");
            }
            None => println!("\nwork on the largest input"),
        }
        println!("  {:>10} {:>12} {:>16}", "n", "Python steps", "NumPy elements");
        for Point { n, work } in &self.points {
            println!("  {n:>10} {:>12} {:>16}", work.steps, work.elements);
        }
        if let Some(share) = self.vectorised {
            println!("  NumPy does {:.0} % of the work", 100.0 * share);
        }
    }
}

impl CaseView {
    fn new(entry: &Entry, report: &Report, case: &Case) -> CaseView {
        let text = |value: &Option<judge::Value>| value.as_ref().map(ToString::to_string);
        let traceback = match &case.verdict {
            Verdict::RuntimeError(judge::Fault::Exception { traceback, .. }) => Some(traceback.clone()),
            _ => None,
        };
        CaseView {
            id: case.id.to_string(),
            verdict: case.verdict.name().to_owned(),
            explanation: explain_case(case, report, &entry.signature).to_string(),
            traceback,
            input: inputs(&entry.signature, &case.args),
            expected: text(&case.expected),
            found: text(&case.found),
            stdout: case.stdout.clone(),
        }
    }

    fn print(&self) {
        println!("\n{} {}", self.id, self.explanation);
        for input in &self.input {
            println!("  {input}");
        }
        for (label, text) in [("expected", &self.expected), ("got", &self.found)] {
            if let Some(text) = text {
                println!("  {label}: {text}");
            }
        }
        if !self.stdout.is_empty() {
            println!("  printed:\n{}", self.stdout);
        }
        if let Some(traceback) = &self.traceback {
            println!("{traceback}");
        }
    }
}

/// A verdict in one line.
pub fn headline(verdict: &Verdict, entry: &Entry) -> String {
    explain(verdict, &entry.signature).to_string()
}

fn inputs(signature: &Signature, args: &Args) -> Vec<String> {
    match signature {
        Signature::Function { params, .. } => {
            params.iter().zip(args).map(|(param, value)| format!("{} = {value}", param.name)).collect()
        }
        Signature::Class { .. } => args.iter().map(|operations| format!("operations = {operations}")).collect(),
    }
}

/// Different each time, which is all that is asked of it.
fn fresh_seed() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.map_or(1, |now| now.as_nanos() as u64)
}
