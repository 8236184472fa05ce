//! What every problem promises the judge.

use judge::{Args, Source, Spec};

use crate::SPECS;

/// Asks `question` of every problem, naming the one it fails for.
fn check(question: impl Fn(&dyn Spec, &str)) {
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
