//! The results beside the editor: what runs, what came of it, and which case is looked at.
//!
//! Changed in place and not copied: a report may hold many large inputs, and every case of it is news.

use judge::{Case, CaseId, Fault, Report, Verdict};

use crate::state::answer::Answer;
use crate::state::crew::News;
use crate::state::saved::{LastRun, What};
use crate::state::text;

/// The results of one problem.
#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// The last run, if there was one.
    pub run: Option<Run>,
    /// The case that the person picked; it stays picked from run to run.
    pub picked: Option<CaseId>,
    /// Counts up with every change.
    pub version: u64,
}

/// A run.
#[derive(Clone, Debug)]
pub struct Run {
    /// What runs.
    pub what: What,
    /// What grading said so far.
    pub report: Report,
    /// What runs, to tell whether it is still the person's answer; missing in a run of an earlier visit.
    pub answer: Option<Answer>,
    /// Why there is no verdict, a whole sentence.
    pub trouble: Option<String>,
    /// Whether it is over.
    pub over: bool,
}

/// What happened.
pub enum Action {
    /// A run began.
    Began {
        /// What runs.
        what: What,
        /// The answer.
        answer: Answer,
    },
    /// The run cannot take place after all.
    Withdrawn,
    /// The worker said something of the run.
    Heard(News),
    /// The person picked a case.
    Picked(CaseId),
    /// The page opened and found the run of an earlier visit.
    Remembered(LastRun),
}

impl Workspace {
    /// Takes in what happened.
    pub fn take(&mut self, action: Action) {
        self.version += 1;
        match action {
            Action::Began { what, answer } => {
                let (report, answer) = (Report::default(), Some(answer));
                self.run = Some(Run { what, report, answer, trouble: None, over: false });
            }
            Action::Withdrawn => self.run = None,
            Action::Heard(news) => {
                if let Some(run) = self.run.as_mut().filter(|run| !run.over) {
                    run.hear(news);
                }
            }
            Action::Picked(id) => self.picked = Some(id),
            Action::Remembered(last) => {
                if let Some(report) = last.report().filter(|_| self.run.is_none()) {
                    self.run = Some(Run { what: last.what, report, answer: None, trouble: None, over: true });
                }
            }
        }
    }

    /// Whether something runs.
    pub fn is_running(&self) -> bool {
        self.run.as_ref().is_some_and(|run| !run.over)
    }

    /// What a screen reader says of the run.
    pub fn spoken(&self) -> String {
        match self.run.as_ref().map(|run| (run, &run.report.verdict)) {
            Some((run, Some(verdict))) => {
                let (passed, planned) = run.progress();
                format!("{}: {}, {passed} of {planned} cases passed.", text::what(run.what), text::verdict(verdict))
            }
            Some((run, None)) if !run.over => "Running.".to_owned(),
            _ => String::new(),
        }
    }

    /// The case to show: the one picked if this run has it, else the most telling one.
    pub fn shown(&self) -> Option<&Case> {
        let run = self.run.as_ref()?;
        let tabs = run.tabs();
        let picked = tabs.iter().find(|case| Some(&case.id) == self.picked.as_ref());
        // A failure is shown even if a case that passed is picked from an earlier submission.
        let hides_failure = run.what == What::Submission
            && picked.is_some_and(|case| case.verdict == Verdict::Accepted)
            && run.report.first_failure().is_some();
        // A person who has picked none looks at the failure first, wherever its tab is.
        let telling = tabs.iter().find(|case| case.verdict != Verdict::Accepted).or(tabs.first());
        picked.filter(|_| !hides_failure).or(telling).copied()
    }
}

impl Run {
    fn hear(&mut self, news: News) {
        match news {
            News::Event(event) => {
                self.report.apply(event);
                self.over = self.report.verdict.is_some();
            }
            News::Ended(verdict) => {
                self.report.stop(verdict);
                self.over = true;
            }
            News::Failed(sentence) => {
                self.trouble = Some(sentence);
                self.over = true;
            }
            News::Parsed(_) => {}
        }
    }

    /// The cases that get a tab. Of examples all in order; of a submission the smallest failing input and the first failure of each group, or nothing but the first case if all passed.
    pub fn tabs(&self) -> Vec<&Case> {
        let cases = &self.report.cases;
        if self.what != What::Submission {
            let mut tabs: Vec<&Case> = cases.iter().collect();
            // Stable: the failing case comes first, examples stay in order among themselves.
            if self.what == What::Examples {
                tabs.sort_by_key(|case| case.id.index);
            }
            return tabs;
        }
        let failing: Vec<&Case> = cases.iter().filter(|case| case.verdict != Verdict::Accepted).collect();
        let tabs: Vec<&Case> = self.report.smallest.iter().chain(failing).collect();
        if tabs.is_empty() { cases.iter().take(1).collect() } else { tabs }
    }

    /// Whether a case is the smallest failing input, which shrinking found.
    pub fn is_smallest(&self, case: &Case) -> bool {
        self.report.smallest.as_ref().is_some_and(|smallest| std::ptr::eq(smallest, case))
    }

    /// The fault that kept the code from running at all, which no case stands for.
    pub fn load_fault(&self) -> Option<&Fault> {
        match &self.report.verdict {
            Some(Verdict::RuntimeError(fault)) if self.report.first_failure().is_none() => Some(fault),
            _ => None,
        }
    }

    /// How many cases passed, and how many were planned.
    pub fn progress(&self) -> (usize, usize) {
        let passed = self.report.cases.iter().filter(|case| case.verdict == Verdict::Accepted).count();
        let planned = self.report.groups.iter().map(|group| group.n_cases as usize).sum();
        (passed, planned)
    }
}

/// Whether live mode may run this code: nothing runs, it has not run yet, and what is shown is no failed submission, from which the person may still be learning.
pub fn is_due_live(run: Option<&Run>, code: &str) -> bool {
    run.is_none_or(|run| {
        let is_lesson = run.what == What::Submission && run.report.verdict != Some(Verdict::Accepted);
        run.over && !is_lesson && run.answer.as_ref().and_then(Answer::source) != Some(code)
    })
}

/// The line of the submission that a verdict points at, from 1.
pub fn line_of(verdict: &Verdict) -> Option<u32> {
    match verdict {
        Verdict::RuntimeError(Fault::Exception { line, .. }) => *line,
        Verdict::RuntimeError(Fault::Syntax { line, .. }) => Some(*line),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use judge::{Event, Mismatch};

    use super::*;

    fn id(group: &str, index: u32) -> CaseId {
        CaseId { group: group.to_owned(), seed: 0, index }
    }

    fn case(group: &str, index: u32, verdict: Verdict) -> Case {
        let (args, stdout, nearly) = (vec![], String::new(), vec![]);
        Case { id: id(group, index), args, expected: None, found: None, stdout, verdict, nearly }
    }

    fn wrong() -> Verdict {
        Verdict::WrongAnswer(Mismatch::Property { message: "No.".to_owned() })
    }

    fn run(state: &mut Workspace, what: What, events: Vec<Event>) {
        state.take(Action::Began { what, answer: Answer::Python("pass".to_owned()) });
        events.into_iter().for_each(|event| state.take(Action::Heard(News::Event(event))));
    }

    fn after(what: What, events: Vec<Event>) -> Workspace {
        let mut state = Workspace::default();
        run(&mut state, what, events);
        state
    }

    fn shown(state: &Workspace) -> Option<String> {
        state.shown().map(|case| case.id.to_string())
    }

    #[test]
    fn a_submission_shows_the_smallest_failing_input_first() {
        let state = after(
            What::Submission,
            vec![
                Event::Judged(case("edge", 0, Verdict::Accepted)),
                Event::Judged(case("random", 4, wrong())),
                Event::Shrunk(case("random", 9, wrong())),
                Event::Finished { verdict: wrong() },
            ],
        );
        assert_eq!(shown(&state).as_deref(), Some("random#0:9"));
        assert!(!state.is_running());
    }

    #[test]
    fn a_screen_reader_hears_that_it_runs_and_how_it_ended() {
        let events = vec![Event::Finished { verdict: Verdict::Accepted }];
        assert_eq!(Workspace::default().spoken(), "");
        assert_eq!(after(What::Examples, vec![]).spoken(), "Running.");
        assert_eq!(after(What::Examples, events).spoken(), "Examples: Accepted, 0 of 0 cases passed.");
    }

    #[test]
    fn the_picked_case_stays_picked() {
        let events = || {
            vec![
                Event::Judged(case("example", 0, Verdict::Accepted)),
                Event::Judged(case("example", 1, wrong())),
                Event::Finished { verdict: wrong() },
            ]
        };
        let mut state = after(What::Examples, events());
        state.take(Action::Picked(id("example", 1)));
        run(&mut state, What::Examples, events());
        assert_eq!(shown(&state).as_deref(), Some("example#0:1"));
    }

    #[test]
    fn a_failing_example_is_shown_before_one_that_passed() {
        let judged = [Event::Judged(case("example", 0, Verdict::Accepted)), Event::Judged(case("example", 1, wrong()))];
        let state = after(What::Examples, judged.to_vec());
        assert_eq!(shown(&state).as_deref(), Some("example#0:1"));
    }

    #[test]
    fn live_mode_runs_what_has_not_run_and_leaves_a_failed_submission_in_sight() {
        let check = |state: &Workspace, code: &str, is_due: bool| {
            assert_eq!(is_due_live(state.run.as_ref(), code), is_due, "{code}");
        };
        check(&Workspace::default(), "typed", true);
        let finished = |verdict| vec![Event::Finished { verdict }];
        check(&after(What::Examples, finished(wrong())), "pass", false);
        check(&after(What::Examples, finished(wrong())), "typed", true);
        check(&after(What::Examples, vec![]), "typed", false);
        check(&after(What::Submission, finished(wrong())), "typed", false);
        check(&after(What::Submission, finished(Verdict::Accepted)), "typed", true);
    }

    #[test]
    fn what_comes_after_the_end_changes_nothing() {
        let mut state = after(What::Examples, vec![Event::Finished { verdict: Verdict::Accepted }]);
        state.take(Action::Heard(News::Ended(Verdict::Stopped)));
        assert_eq!(state.run.as_ref().and_then(|run| run.report.verdict.clone()), Some(Verdict::Accepted));
    }

    #[test]
    fn a_fault_before_any_case_is_the_runs_own() {
        let fault = Fault::Syntax { message: "invalid syntax".to_owned(), line: 3, column: 1 };
        let state = after(What::Examples, vec![Event::Finished { verdict: Verdict::RuntimeError(fault.clone()) }]);
        let run = state.run.as_ref().expect("it ran");
        assert_eq!(run.load_fault(), Some(&fault));
        assert_eq!(run.report.verdict.as_ref().and_then(line_of), Some(3));
    }
}
