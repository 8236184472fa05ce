//! What came of a run: the verdict, the groups, and the cases that tell most.

use judge::{Case, CaseId, PlannedGroup, Report, Standing, Verdict, explain};
use pack::manifest::Entry;
use yew::prelude::*;

use super::case_view::{case_view, fault_view, inline};
use super::growth_plot::growth_plot;
use super::{Felt, Tab, Tabs};
use crate::browser::clock;
use crate::hooks::{Live, use_records};
use crate::site::ProblemKey;
use crate::state::recall::{self, Recall};
use crate::state::saved::What;
use crate::state::share::SharedCase;
use crate::state::workspace::Run;
use crate::state::{Shared, text};

/// The results.
#[derive(Properties)]
pub struct ReportViewProps {
    /// The problem's name.
    pub problem: ProblemKey,
    /// What its pack says of it.
    pub entry: Shared<Entry>,
    /// The results.
    pub results: Live,
    /// Whether the code is still what ran.
    pub is_current: bool,
    /// Hears which case is picked.
    pub on_pick: Callback<CaseId>,
    /// Hears that the person wants an input in the form for their own.
    pub on_copy: Callback<Vec<String>>,
    /// Hears that a case shall be run again.
    pub on_replay: Callback<CaseId>,
    /// Hears that a link to a case is wanted that this run found.
    pub on_share: Callback<SharedCase>,
}

impl PartialEq for ReportViewProps {
    fn eq(&self, other: &ReportViewProps) -> bool {
        self.results == other.results
            && self.is_current == other.is_current
            && self.problem == other.problem
            && self.on_pick == other.on_pick
            && self.on_copy == other.on_copy
    }
}

/// Shows a run.
#[component]
pub fn ReportView(props: &ReportViewProps) -> Html {
    let results = props.results.get();
    let Some(run) = &results.run else { return Html::default() };
    html! {
        <div class="report-view">
            { headline(run, props.is_current) }
            if run.what == What::Submission && run.report.verdict == Some(Verdict::Accepted) {
                <FeltToday problem={props.problem.clone()} title={props.entry.title.clone()} />
            }
            if run.what == What::Submission { { groups(&run.report) } }
            if let Some(fault) = run.load_fault() {
                { load_fault(&Verdict::RuntimeError(fault.clone()), props) }
            }
            if let Some(idea) = &run.report.diagnosis {
                { diagnosis(idea) }
            }
            { cases(run, results.shown(), props) }
            if let Some(cost) = &run.report.cost {
                { growth_plot(cost) }
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct FeltTodayProps {
    problem: ProblemKey,
    title: String,
}

/// How it went, where a submission of today told something new.
#[component]
fn FeltToday(props: &FeltTodayProps) -> Html {
    let FeltTodayProps { problem, title } = props;
    let name = recall::name_of(problem);
    let recalls = use_records::<Recall>();
    match recalls.get(&name).filter(|recall| clock::day_of(recall.last.at) == clock::today()) {
        Some(recall) => html! { <Felt {name} title={title.clone()} recall={recall.clone()} /> },
        None => Html::default(),
    }
}

/// A nudge first; the mistake itself only for who asks.
fn diagnosis(idea: &str) -> Html {
    html! {
        <details class="diagnosis" data-part="diagnosis">
            <summary>{ "Your code does on every case what a known mistake does. Which one?" }</summary>
            <p>{ format!("The mistake: {idea}.") }</p>
        </details>
    }
}

fn headline(run: &Run, is_current: bool) -> Html {
    let what = text::what(run.what);
    let (passed, planned) = run.progress();
    if let Some(trouble) = &run.trouble {
        return html! { <div class="trouble" role="alert"><p>{ inline(trouble) }</p></div> };
    }
    let Some(verdict) = &run.report.verdict else {
        let n_done = run.report.cases.len();
        return html! {
            <div class="headline is-running">
                <p class="headline-verdict">{ if planned == 0 { "Waiting for Python…" } else { "Running…" } }</p>
                if planned > 0 {
                    <progress max={planned.to_string()} value={n_done.to_string()} aria-label="Cases done" />
                    <p class="quiet">{ format!("{n_done} of {}", text::count(planned, "case")) }</p>
                }
            </div>
        };
    };
    let class = if *verdict == Verdict::Accepted { "is-accepted" } else { "is-failed" };
    html! {
        <div class={classes!("headline", class)} data-verdict={verdict.name()}>
            <p class="headline-verdict">{ text::verdict(verdict) }</p>
            <p class="quiet">
                { what }
                if planned > 0 { { format!(" · {passed} of {} passed", text::count(planned, "case")) } }
                if !is_current { { " · your code has changed since" } }
            </p>
            // Of an earlier visit's run the cases that passed may not have been kept.
            if run.answer.is_some() && let Some(summary) = run.report.summary() {
                <p class="headline-summary" data-part="summary">{ summary }</p>
            }
        </div>
    }
}

fn groups(report: &Report) -> Html {
    html! {
        <ul class="groups" aria-label="Groups of cases">
            for group in &report.groups {
                { group_mark(report, group) }
            }
        </ul>
    }
}

fn group_mark(report: &Report, group: &PlannedGroup) -> Html {
    let PlannedGroup { id, title, n_cases, .. } = group;
    let (class, word) = match report.standing(group) {
        Standing::Failed => ("is-failed", "failed"),
        Standing::Passed => ("is-passed", "passed"),
        Standing::Unfinished => ("", "not finished"),
        Standing::NotRun => ("", "not run"),
    };
    html! {
        <li key={id.clone()} class={classes!("group", class)}>
            <span class="group-title">{ title }</span>
            <span class="group-count">{ format!("{}/{n_cases}", report.n_passed(group)) }</span>
            <span class="visually-hidden">{ word }</span>
        </li>
    }
}

/// What kept the code from running; no case stands for it.
fn load_fault(verdict: &Verdict, props: &ReportViewProps) -> Html {
    let explanation = explain(verdict, &props.entry.signature);
    html! {
        <div class="case-view">
            <div class="explanation" data-part="explanation">
                <p><strong>{ format!("{}.", explanation.title) }</strong>{ " " }{ inline(&explanation.text) }</p>
                if let Some(hint) = &explanation.hint {
                    <p class="explanation-hint">{ "Hint: " }{ inline(hint) }</p>
                }
            </div>
            { fault_view(verdict) }
        </div>
    }
}

fn cases(run: &Run, shown: Option<&Case>, props: &ReportViewProps) -> Html {
    let tabs = run.tabs();
    let Some(shown) = shown else { return Html::default() };
    let shown_idx = tabs.iter().position(|case| std::ptr::eq(*case, shown)).unwrap_or(0);
    let labels: Vec<Tab> = tabs.iter().map(|case| tab(run, case)).collect();
    let ids: Vec<CaseId> = tabs.iter().map(|case| case.id.clone()).collect();
    let on_pick = props.on_pick.reform(move |tab_idx: usize| ids[tab_idx].clone());
    let on_copy = (run.what != What::Custom).then(|| props.on_copy.clone());
    // A shrunk input has no name of its own; the case it came from has a tab beside it.
    let is_named = run.what != What::Custom && !run.is_smallest(shown);
    let on_replay = is_named.then(|| props.on_replay.clone());
    let on_share = (shown.verdict != Verdict::Accepted).then(|| {
        let title = labels[shown_idx].label.to_string();
        props.on_share.reform(move |inputs| SharedCase { title: title.clone(), inputs })
    });
    let name = format!("{}@{}/{}", props.problem, props.entry.revision, shown.id);
    html! {
        <>
            <Tabs label="Cases" tabs={labels} selected={shown_idx} panel="case" {on_pick} />
            <div id="case" role="tabpanel" aria-label="Case">
                { case_view(shown, &run.report, &props.entry, name, on_copy, on_replay, on_share) }
            </div>
        </>
    }
}

fn tab(run: &Run, case: &Case) -> Tab {
    let is_smallest = run.is_smallest(case);
    let title = run.report.groups.iter().find(|group| group.id == case.id.group).map(|group| group.title.as_str());
    let label = match run.what {
        What::Examples => format!("Example {}", case.id.index + 1),
        What::Custom => "Your input".to_owned(),
        _ if is_smallest => "Smallest failing input".to_owned(),
        _ => format!("{} {}", title.unwrap_or(&case.id.group), case.id.index + 1),
    };
    let (class, mark) = match &case.verdict {
        Verdict::Accepted => ("is-passed", "passed"),
        _ => ("is-failed", "failed"),
    };
    Tab { label: label.into(), class, mark }
}
