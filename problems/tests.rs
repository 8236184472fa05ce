//! What every problem promises the judge.

use std::path::Path;

use judge::{Args, Group, Native, Source, Spec};
use pack::folder::{self, Folder};
use pack::manifest::Manifest;

use crate::SPECS;
use crate::constraints::reached;

/// Asks `question` of every problem, naming the one it fails for.
fn check(mut question: impl FnMut(&dyn Spec, &str)) {
    for (id, spec) in SPECS {
        question(*spec, id);
    }
}

fn assert_valid(spec: &dyn Spec, args: &Args, place: &str) {
    assert_eq!(spec.validate(args), Ok(()), "{place}: {}", shown(args));
    // Whatever is valid has an answer.
    spec.oracle(args);
}

fn shown(args: &Args) -> String {
    args.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ").chars().take(2000).collect()
}

fn read_folder() -> Folder {
    match folder::read(Path::new(env!("CARGO_MANIFEST_DIR"))) {
        Ok(folder) => folder,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn every_problem_has_its_files_and_its_code() {
    let folder = read_folder();
    let mut listed: Vec<&str> = folder.manifest.problems.iter().map(|entry| entry.id.as_str()).collect();
    listed.sort_unstable();
    let coded: Vec<&str> = SPECS.iter().map(|(id, _)| *id).collect();
    assert_eq!(listed, coded, "pack.toml on the left, SPECS on the right");
}

/// Problems whose reference is a container of the standard library, or a line: the others ask `kernels`.
const WITHOUT_KERNEL: [&str; 5] =
    ["min_stack", "rate_limiter", "reverse_linked_list", "rotate_array", "top_k_frequent"];

#[test]
fn every_problem_has_all_its_parts() {
    let folder = read_folder();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut lacking = Vec::new();
    for ((entry, solutions), whys) in folder.manifest.problems.iter().zip(&folder.solutions).zip(&folder.whys) {
        let id = entry.id.as_str();
        let mut want = |has: bool, part: &str| {
            if !has {
                lacking.push(format!("{id}: {part}"));
            }
        };
        let sources = entry.frequency.as_ref().map_or(0, |frequency| frequency.sources.len());
        want(sources > 0, "a frequency with its sources");
        want(entry.minutes > 0, "minutes");
        want(!entry.topics.is_empty() && !entry.patterns.is_empty(), "topics and patterns");
        want(entry.statement.contains("## Constraints"), "constraints in the statement");
        let takes_arrays = entry.starter.contains("import numpy");
        want(!takes_arrays || entry.statement.contains("## Conventions"), "conventions in the statement");
        want(whys.len() >= 2 && whys.iter().all(|why| !why.is_empty()), "two worked examples, with the reasoning");
        want(entry.starter.contains("\"\"\"") && entry.starter.contains("->"), "types and a docstring in the starter");
        want(entry.hints.len() >= 3, "three hints");
        let tells = ["O(", "shape", "`("].iter().any(|sign| entry.hints.iter().take(1).any(|hint| hint.contains(sign)));
        want(tells, "the target complexity or the shapes in the first hint");
        want(solutions.accepted.len() >= 2, "two accepted solutions");
        want(solutions.accepted.iter().all(|it| it.idea.contains(" — ")), "what each accepted solution costs");
        want(solutions.wrong.len() >= 3, "three wrong solutions");
        want(solutions.wrong.iter().all(|it| it.group.is_some()), "the group that finds each wrong solution");
        let explained = |words: &str| solutions.explanation.contains(words);
        want(explained("## Pitfalls"), "pitfalls in the explanation");
        want(explained("## What an interviewer asks next"), "what an interviewer asks next");
        want(explained("## Sources"), "sources of the explanation");
        want(explained("$"), "formulas in the explanation");
        let code = std::fs::read_to_string(root.join(id).join("mod.rs")).unwrap_or_default();
        want(
            code.contains("kernels::") != WITHOUT_KERNEL.contains(&id),
            "a reference in `kernels`, or to be listed here",
        );
    }
    assert!(lacking.is_empty(), "what is lacking:\n{}", lacking.join("\n"));
}

#[test]
fn cases_fit_the_signature() {
    let folder = read_folder();
    check(|spec, id| {
        let Some(entry) = folder.manifest.problem(id) else { return };
        let fixed = spec.groups().into_iter().flat_map(|group| group.fixed);
        let drawn = spec.groups().into_iter().filter(|group| group.drawn > 0);
        let drawn = drawn.map(|group| spec.generate(&group.id, &mut Source::from_seed(1), 50));
        for args in spec.examples().into_iter().chain(fixed).chain(drawn) {
            let fitted = entry.signature.fit_args(&args).map(|fitted| shown(&fitted));
            assert_eq!(fitted, Ok(shown(&args)), "{id}");
        }
    });
}

#[test]
fn examples_are_written_into_the_catalogue_and_read_back() {
    let mut folder = read_folder();
    let asked = folder.ask(|id| match SPECS.iter().find(|(name, _)| *name == id) {
        Some((_, spec)) => Ok(Box::new(Native(*spec))),
        None => panic!("{id} has no code"),
    });
    assert_eq!(asked, Ok(()));
    // As text, for NaN differs from itself.
    let write = |manifest: &Manifest| serde_json::to_string(manifest).map_err(|error| error.to_string());
    let written = write(&folder.manifest);
    let read = written.clone().map(|json| Manifest::from_json(&json));
    assert_eq!(read.map(|manifest| manifest.map(|manifest| write(&manifest))), Ok(Ok(written)));
}

#[test]
fn specs_are_listed_in_order_and_once() {
    assert!(SPECS.is_sorted_by(|(id, _), (next, _)| id < next));
}

#[test]
fn examples_and_fixed_cases_are_valid() {
    check(|spec, id| {
        assert!(!spec.examples().is_empty(), "{id} has no example");
        for example in spec.examples() {
            assert_valid(spec, &example, id);
        }
        for group in spec.groups() {
            for args in &group.fixed {
                assert_valid(spec, args, &format!("{id}/{}", group.id));
            }
        }
    });
}

#[test]
fn groups_have_cases_and_names_of_their_own() {
    check(|spec, id| {
        let groups = spec.groups();
        assert!(groups.len() >= 3, "{id} has {} groups", groups.len());
        for (idx, group) in groups.iter().enumerate() {
            assert!(!group.fixed.is_empty() || group.drawn > 0, "{id}/{} has no cases", group.id);
            assert!(groups[..idx].iter().all(|other| other.id != group.id), "{id}/{} stands twice", group.id);
        }
    });
}

#[test]
fn drawn_cases_are_valid_and_drawn_again_the_same() {
    check(|spec, id| {
        for group in spec.groups().iter().filter(|group| group.drawn > 0) {
            let n_cases = if group.drawn == 1 { 2 } else { 60 };
            for seed in 0..n_cases {
                let size = (1 + seed * 99 / (n_cases - 1)) as u32;
                let place = format!("{id}/{}#{seed}, size {size}", group.id);
                let mut source = Source::from_seed(seed);
                let args = spec.generate(&group.id, &mut source, size);
                assert_valid(spec, &args, &place);
                let again = spec.generate(&group.id, &mut Source::replay(source.choices().to_vec()), size);
                assert_eq!(shown(&again), shown(&args), "{place}");
            }
        }
    });
}

#[test]
fn shrinking_never_leaves_the_constraints() {
    check(|spec, id| {
        for group in spec.groups().iter().filter(|group| group.drawn > 1) {
            for seed in 0..40 {
                let mut source = Source::from_seed(seed);
                spec.generate(&group.id, &mut source, 60);
                let choices = source.choices();
                let halved = choices.iter().map(|choice| choice / 2).collect();
                let cut = choices[..choices.len() / 2].to_vec();
                let late = choices[choices.len() / 3..].to_vec();
                for (how, choices) in [("halved", halved), ("cut", cut), ("late", late), ("none", vec![])] {
                    let args = spec.generate(&group.id, &mut Source::replay(choices), 60);
                    assert_valid(spec, &args, &format!("{id}/{}#{seed}, {how}", group.id));
                }
            }
        }
    });
}

#[test]
fn the_bounds_of_the_constraints_are_reached() {
    let mut missed = Vec::new();
    check(|spec, id| {
        reached::missed();
        let drawn = |group: &Group| {
            let n_cases = if group.drawn > 1 { 60 } else { 2 * u64::from(group.drawn) };
            (0..n_cases).map(|seed| spec.generate(&group.id, &mut Source::from_seed(seed), 100)).collect::<Vec<_>>()
        };
        let unseen = spec.groups().into_iter().flat_map(|group| [drawn(&group), group.fixed].concat());
        for args in spec.examples().into_iter().chain(unseen) {
            assert_eq!(spec.validate(&args), Ok(()), "{id}");
        }
        missed.extend(reached::missed().into_iter().map(|bound| format!("{id}: the {bound}")));
    });
    assert!(missed.is_empty(), "no case is at\n{}", missed.join("\n"));
}
