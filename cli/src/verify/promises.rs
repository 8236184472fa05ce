//! What the files of a problem promise: the starter fails, accepted solutions pass on every seed, well within the tolerance and the growth allowed, wrong ones fail as they say and well outside.

use anyhow::Result;
use judge::{FIXED_SEED, Group, Plan, Role};
use pack::manifest::{Entry, Solution, Solutions, Wrong};
use protocol::{Grade, Submission};

use super::matrix::{Matrix, Row};
use super::outcome::Outcome;
use super::{Bench, PATIENCE, Proof, request};

/// The most of a tolerance that a right solution may use, and the least by which a wrong one must miss it.
const RIGHT_WITHIN: f64 = 0.1;
const WRONG_BEYOND: f64 = 10.0;

/// The same for how steeply the work grows, where 1 is too steep.
const RIGHT_STEEPNESS: f64 = 0.8;
const SLOW_STEEPNESS: f64 = 1.25;

/// Seeds on which wrong solutions are run: the cases of the first are run with every other, so more would prove little.
const WRONG_SEEDS: u64 = 2;

/// Fresh seeds run at one go: enough that loading costs little, few enough that the report stays small.
const SEEDS_AT_ONCE: usize = 20;

/// Every so many of the fresh seeds draw large inputs, too: these take long, and are all alike.
const SEEDS_PER_LARGE: usize = 20;

/// [`SEEDS_PER_LARGE`] in words.
pub(super) const LARGE: &str = "one in twenty draws large inputs, too";

/// The limits above in words.
pub(super) const ROOM: &str = "Right solutions use at most a tenth of a tolerance, which every wrong one misses ten times over. Where the growth of the work is held against a class, right solutions stay below 0.8 of what is too steep, and are at 0 where the class fits; slow ones reach 1.25. It is counted in steps, equal on every machine";

/// Checks all of them. Gives how many seconds the slowest accepted solution takes for a whole submission.
pub(super) fn check(
    bench: &Bench<'_>,
    entry: &Entry,
    solutions: &Solutions,
    n_seeds: u64,
    proof: &mut Proof,
    matrix: &mut Matrix,
) -> Result<f64> {
    let submit = |source: &str, seed: u64, patience: f64| {
        let mut request = request(
            bench.library,
            entry,
            Submission::Python(source.to_owned()),
            Plan::Submit { seed, shrink_calls: 0, ideas: vec![] },
        );
        request.limits.seconds *= patience;
        request
    };
    // A loop runs into the clock each time, and proves no more the second time.
    let wrong_plan = |wrong: &Wrong| if wrong.verdict == "TimeLimit" { (1, 1.0) } else { (WRONG_SEEDS, PATIENCE) };
    let mut requests = vec![submit(&entry.starter, FIXED_SEED, PATIENCE)];
    requests.extend(solutions.accepted.iter().map(|solution| submit(&solution.source, FIXED_SEED, PATIENCE)));
    for wrong in &solutions.wrong {
        let (n_seeds, patience) = wrong_plan(wrong);
        requests.extend((FIXED_SEED..).take(n_seeds as usize).map(|seed| submit(&wrong.source, seed, patience)));
    }
    let mut outcomes = bench.grade(entry, &requests)?.into_iter();

    let starter = outcomes.next().is_some_and(|outcome| !outcome.is_accepted());
    proof.promise(starter, || "starter.py is already accepted; remove the answer from it".to_owned());
    let mut slowest = 0.0f64;
    for (solution, outcome) in solutions.accepted.iter().zip(outcomes.by_ref()) {
        slowest = slowest.max(outcome.seconds);
        check_accepted(solution, &outcome, 1, proof, matrix);
        if let Some(steepness) = outcome.steepness {
            matrix.steepness.right = matrix.steepness.right.max(steepness);
            proof.promise(steepness <= RIGHT_STEEPNESS, || {
                format!("accepted/{}.py grows {steepness:.2} steep; it may {RIGHT_STEEPNESS}", solution.name)
            });
        }
    }
    for wrong in &solutions.wrong {
        let outcomes: Vec<Outcome> = outcomes.by_ref().take(wrong_plan(wrong).0 as usize).collect();
        check_wrong(wrong, &outcomes, proof, matrix);
    }
    check_fresh(bench, entry, &solutions.accepted, n_seeds, proof, matrix)?;
    Ok(slowest)
}

/// Runs the accepted solutions on what the seeds after the fixed one draw.
fn check_fresh(
    bench: &Bench<'_>,
    entry: &Entry,
    accepted: &[Solution],
    n_seeds: u64,
    proof: &mut Proof,
    matrix: &mut Matrix,
) -> Result<()> {
    let groups = bench.library.problem(&entry.id)?.groups()?;
    let plans = fresh_plans(&groups, &(FIXED_SEED + 1..=n_seeds).collect::<Vec<_>>());
    for solution in accepted {
        let fresh = |(n_fresh, plan): &(usize, Plan)| {
            let mut request: Grade =
                request(bench.library, entry, Submission::Python(solution.source.clone()), plan.clone());
            request.limits.seconds *= PATIENCE;
            (*n_fresh, request)
        };
        let (n_fresh, requests): (Vec<usize>, Vec<Grade>) = plans.iter().map(fresh).unzip();
        for (n_fresh, outcome) in n_fresh.into_iter().zip(bench.grade(entry, &requests)?) {
            check_accepted(solution, &outcome, n_fresh, proof, matrix);
        }
    }
    Ok(())
}

/// Plans that run small inputs of every seed and large ones of some, each with how many seeds it proves.
fn fresh_plans(groups: &[Group], seeds: &[u64]) -> Vec<(usize, Plan)> {
    let ids = |is_large: bool| -> Vec<String> {
        let drawn = groups.iter().filter(|group| group.drawn > 0 && (group.role == Role::Performance) == is_large);
        drawn.map(|group| group.id.clone()).collect()
    };
    let some: Vec<u64> = seeds.iter().copied().step_by(SEEDS_PER_LARGE).collect();
    let plans = |is_large: bool, seeds: &[u64]| -> Vec<(usize, Plan)> {
        let groups = ids(is_large);
        let lots = seeds.chunks(SEEDS_AT_ONCE).filter(|_| !groups.is_empty());
        lots.map(|seeds| (seeds.len(), Plan::Fresh { groups: groups.clone(), seeds: seeds.to_vec() })).collect()
    };
    [plans(false, seeds), plans(true, &some)].concat()
}

fn check_accepted(solution: &Solution, outcome: &Outcome, n_seeds: usize, proof: &mut Proof, matrix: &mut Matrix) {
    let name = &solution.name;
    proof.promise(outcome.is_accepted(), || format!("accepted/{name}.py is not accepted: {}", outcome.failure));
    if outcome.is_accepted() {
        // One promise a seed.
        proof.n_kept += n_seeds - 1;
    }
    let Some(error) = outcome.error else { return };
    matrix.tolerance.right = matrix.tolerance.right.max(error);
    if error > RIGHT_WITHIN {
        proof.broken.push(format!("accepted/{name}.py uses {error:.2} of the tolerance; it may use {RIGHT_WITHIN}"));
    }
}

fn check_wrong(wrong: &Wrong, outcomes: &[Outcome], proof: &mut Proof, matrix: &mut Matrix) {
    let Wrong { name, idea, verdict, group, .. } = wrong;
    for (seed, outcome) in (FIXED_SEED..).zip(outcomes) {
        let found = &outcome.verdict;
        proof.promise(found == verdict, || {
            format!("wrong/{name}.py promises {verdict} but got {found} with seed {seed}: {}", outcome.failure)
        });
    }
    let Some(outcome) = outcomes.first() else { return };
    let first = outcome.failed.first().map_or("none", |(group, _)| group.as_str());
    proof.promise(group.as_deref() == Some(first), || match group {
        Some(group) => format!("wrong/{name}.py promises to fail first in {group} but does in {first}"),
        None => format!("wrong/{name}.py names no group; write `# {verdict} in {first}: …` on its first line"),
    });
    if let Some(error) = outcome.error.filter(|_| verdict == "WrongAnswer") {
        matrix.tolerance.wrong = matrix.tolerance.wrong.min(error);
        proof.promise(error >= WRONG_BEYOND, || {
            format!("wrong/{name}.py errs by {error:.1} tolerances at most; it should by {WRONG_BEYOND}")
        });
    }
    if let Some(steepness) = outcome.steepness.filter(|_| verdict == "TooSlow") {
        matrix.steepness.wrong = matrix.steepness.wrong.min(steepness);
        proof.promise(steepness >= SLOW_STEEPNESS, || {
            format!("wrong/{name}.py grows {steepness:.2} steep; it should {SLOW_STEEPNESS}")
        });
    }
    matrix.wrong.push(Row { label: format!("`{name}`: {idea}"), failed: outcome.failed.clone() });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_seed_draws_and_some_draw_large_inputs() {
        let group =
            |id: &str, role, drawn| Group { id: id.to_owned(), title: String::new(), role, fixed: vec![], drawn };
        let groups = [
            group("edge", Role::Edge, 0),
            group("random", Role::Random, 9),
            group("performance", Role::Performance, 1),
        ];
        let plans = fresh_plans(&groups, &(2..=36).collect::<Vec<_>>());
        let shown: Vec<String> = plans
            .iter()
            .map(|(n_seeds, plan)| match plan {
                Plan::Fresh { groups, seeds } => format!("{n_seeds} {groups:?} {:?}", seeds[0]),
                other => format!("{other:?}"),
            })
            .collect();
        assert_eq!(shown, ["20 [\"random\"] 2", "15 [\"random\"] 22", "2 [\"performance\"] 2"]);
        assert!(fresh_plans(&groups[..1], &[2, 3]).is_empty() && fresh_plans(&groups, &[]).is_empty());
    }
}
