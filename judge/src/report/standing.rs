//! How a submission stands group by group, and in one sentence.

use super::{PlannedGroup, Report, Verdict};
use crate::Role;

/// How a submission stands in one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Every case passed.
    Passed,
    /// A case failed.
    Failed,
    /// Some cases are still to come.
    Unfinished,
    /// None was run: others failed before, and large inputs would say no more.
    NotRun,
}

impl Report {
    /// How many cases of a group passed.
    pub fn n_passed(&self, group: &PlannedGroup) -> usize {
        self.of(group).filter(|verdict| **verdict == Verdict::Accepted).count()
    }

    /// How the submission stands in a group.
    pub fn standing(&self, group: &PlannedGroup) -> Standing {
        match self.n_passed(group) {
            _ if self.of(group).any(|verdict| *verdict != Verdict::Accepted) => Standing::Failed,
            n_passed if n_passed == group.n_cases as usize => Standing::Passed,
            0 if self.verdict.is_some() => Standing::NotRun,
            _ => Standing::Unfinished,
        }
    }

    /// What a failing submission does right, in one sentence: "Passes everything but numerical stability." `None` where there is nothing to say: it is accepted, it is not over, it failed before its first case, or there is only one group.
    pub fn summary(&self) -> Option<String> {
        let standings: Vec<(Role, Standing)> =
            self.groups.iter().map(|group| (group.role, self.standing(group))).collect();
        let is = |wanted: Standing| standings.iter().filter(move |(_, standing)| *standing == wanted);
        let (first_failed, _) =
            is(Standing::Failed).next().filter(|_| self.verdict.is_some() && standings.len() > 1)?;
        let (n_failed, n_passed) = (is(Standing::Failed).count(), is(Standing::Passed).count());
        if is(Standing::Unfinished).next().is_some() {
            return None;
        }
        let text = match n_passed {
            0 => "Fails in every group that was run.".to_string(),
            _ if is(Standing::Failed).all(|(role, _)| role == first_failed) => {
                format!("Passes everything but {}.", words(*first_failed))
            }
            _ => format!("Fails in {n_failed} of {} groups.", n_failed + n_passed),
        };
        let left_out = is(Standing::NotRun).next().map_or("", |_| " Large inputs come once the rest passes.");
        Some(text + left_out)
    }

    fn of<'a>(&'a self, group: &'a PlannedGroup) -> impl Iterator<Item = &'a Verdict> {
        self.cases.iter().filter(|case| case.id.group == group.id).map(|case| &case.verdict)
    }
}

/// What the groups of a role look for, as part of a sentence.
fn words(role: Role) -> &'static str {
    match role {
        Role::Basic => "the plain task",
        Role::Edge => "the edge cases",
        Role::Random => "the random cases",
        Role::Stability => "numerical stability",
        Role::Gradient => "the gradients",
        Role::Performance => "large inputs",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Case, CaseId, Mismatch};

    const ROLES: [(&str, Role); 5] = [
        ("basic", Role::Basic),
        ("edge", Role::Edge),
        ("more_edges", Role::Edge),
        ("stability", Role::Stability),
        ("performance", Role::Performance),
    ];

    /// A report on groups of one case each: `+` passed, `-` failed, ` ` not run.
    fn report(marks: &str) -> Report {
        let verdict = |mark| match mark {
            '+' => Some(Verdict::Accepted),
            '-' => Some(Verdict::WrongAnswer(Mismatch::property("No."))),
            _ => None,
        };
        let groups =
            ROLES.map(|(id, role)| PlannedGroup { id: id.to_string(), title: id.to_string(), role, n_cases: 1 });
        let cases = ROLES.iter().zip(marks.chars()).filter_map(|((id, _), mark)| {
            let id = CaseId { group: id.to_string(), seed: 0, index: 0 };
            let (args, stdout, nearly) = (vec![], String::new(), vec![]);
            Some(Case { id, args, expected: None, found: None, stdout, verdict: verdict(mark)?, nearly })
        });
        let cases: Vec<Case> = cases.collect();
        let verdict = Some(super::super::overall(&cases));
        Report { groups: groups.to_vec(), cases, verdict, ..Report::default() }
    }

    #[test]
    fn says_what_a_submission_does_right() {
        let check =
            |marks: &str, summary: Option<&str>| assert_eq!(report(marks).summary().as_deref(), summary, "{marks}");
        check("+++++", None);
        check("+++- ", Some("Passes everything but numerical stability. Large inputs come once the rest passes."));
        check("++++-", Some("Passes everything but large inputs."));
        check("+--+ ", Some("Passes everything but the edge cases. Large inputs come once the rest passes."));
        check("+-+- ", Some("Fails in 2 of 4 groups. Large inputs come once the rest passes."));
        check("---- ", Some("Fails in every group that was run. Large inputs come once the rest passes."));
        check("     ", None);
        assert_eq!(Report { verdict: None, ..report("+++- ") }.summary(), None);
    }

    #[test]
    fn knows_what_was_not_run() {
        let report = report("+-++ ");
        let standings: Vec<Standing> = report.groups.iter().map(|group| report.standing(group)).collect();
        let expected = [Standing::Passed, Standing::Failed, Standing::Passed, Standing::Passed, Standing::NotRun];
        assert_eq!(standings, expected);
        let running = Report { verdict: None, ..report };
        assert_eq!(running.standing(&running.groups[4]), Standing::Unfinished);
    }
}
