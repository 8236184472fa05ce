//! Course Schedule II: a topological order. Any order is right, so the answer is judged as a witness.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Mismatch, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require, within};
use crate::group::group;

const MAX_COURSES: usize = 2000;
const MAX_PREREQUISITES: usize = 5000;

/// See `statement.md`.
pub struct CourseScheduleIi;

impl Spec for CourseScheduleIi {
    fn examples(&self) -> Vec<Args> {
        vec![args(3, &[(0, 2), (1, 0)]), args(3, &[(0, 1), (1, 2), (2, 1)]), args(3, &[])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, &[]),
            args(2, &[(0, 1)]),
            args(2, &[(1, 0), (0, 1)]),
            args(4, &[(0, 1), (0, 2), (1, 3), (2, 3)]),
            args(2, &[(0, 1), (0, 1)]),
            args(4, &[(1, 0), (2, 3), (3, 2)]),
        ];
        let last = MAX_COURSES - 1;
        let chain: Vec<_> = (0..last).map(|course| (course, course + 1)).collect();
        let ring: Vec<_> = chain.iter().copied().chain([(last, 0)]).collect();
        let repeated: Vec<_> = chain.iter().copied().cycle().take(MAX_PREREQUISITES).collect();
        let chains = vec![args(MAX_COURSES, &chain), args(MAX_COURSES, &ring), args(MAX_COURSES, &repeated)];
        vec![
            group("basic", Role::Basic, "A few courses that can be ordered", vec![], 20),
            group("edge", Role::Edge, "One course, cycles, shared and repeated prerequisites", edges, 0),
            group("cycles", Role::Edge, "A few courses, many with cycles", vec![], 20),
            group("random", Role::Random, "Up to 100 courses", vec![], 10),
            group("large", Role::Performance, "2000 courses, in long chains or with many prerequisites", chains, 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => in_order(source, 2..=2 + size / 15, 2 + size / 12),
            "cycles" => any(source, 2..=2 + size / 20, 2 + size / 15),
            "random" => in_order(source, 2..=2 + 98 * size / 100, 2 * size),
            _ => {
                let n = MAX_COURSES * size / 100;
                in_order(source, n..=n, MAX_PREREQUISITES * size / 100)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (n, pairs): (i64, Vec<Vec<i64>>) = try_unpack(args)?;
        within("num_courses", n, 1..=MAX_COURSES as i64)?;
        length("prerequisites", pairs.len(), 0..=MAX_PREREQUISITES)?;
        for (idx, pair) in pairs.iter().enumerate() {
            let [course, need] = pair[..] else {
                return length(&format!("prerequisites[{idx}]"), pair.len(), 2..=2);
            };
            within(&format!("prerequisites[{idx}][0]"), course, 0..=n - 1)?;
            within(&format!("prerequisites[{idx}][1]"), need, 0..=n - 1)?;
            require(course != need, || format!("`prerequisites[{idx}]` says that course {course} needs itself."))?;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (n, pairs): (usize, Vec<(usize, usize)>) = unpack(args);
        let edges: Vec<_> = pairs.into_iter().map(|(course, need)| (need, course)).collect();
        match kernels::topological_order(n, &edges) {
            Ok(order) => order.unwrap_or_default().into(),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        Check::Witness
    }

    fn witness(&self, args: &Args, expected: &Value, found: &Value) -> Result<(), Mismatch> {
        let (n, pairs): (usize, Vec<(i64, i64)>) = unpack(args);
        let order = found.as_ints()?;
        let property = |message: String| Err(Mismatch::Property { message });
        if expected.as_items()?.is_empty() {
            return match order.len() {
                0 => Ok(()),
                _ => property("Some courses need each other, so there is no order: the answer is `[]`.".to_string()),
            };
        }
        if order.is_empty() {
            return property(format!("There is an order, for example `{expected}`, so the answer may not be empty."));
        }
        let mut position = vec![None; n];
        for (idx, course) in order.iter().enumerate() {
            let Some(place) = usize::try_from(*course).ok().and_then(|course| position.get_mut(course)) else {
                return property(format!("{course} is not a course; there are 0 to {}.", n - 1));
            };
            if place.replace(idx).is_some() {
                return property(format!("Course {course} is taken twice."));
            }
        }
        if let Some(course) = position.iter().position(Option::is_none) {
            return property(format!("Course {course} is not in the order."));
        }
        for (course, need) in pairs {
            if position[course as usize] < position[need as usize] {
                return property(format!("Course {course} is taken before course {need}, which it needs."));
            }
        }
        Ok(())
    }
}

fn args(n: usize, pairs: &[(usize, usize)]) -> Args {
    vec![n.into(), Value::list(pairs.iter().map(|(course, need)| Value::list([*course, *need])))]
}

/// Pairs of different courses, whatever they add up to.
fn any(source: &mut Source, n: RangeInclusive<usize>, max_pairs: usize) -> Args {
    let n = source.size(n);
    let pairs = pairs(source, n, max_pairs);
    args(n, &pairs)
}

/// Pairs whose first course is the larger, under new names: there is an order, and it is not the natural one.
fn in_order(source: &mut Source, n: RangeInclusive<usize>, max_pairs: usize) -> Args {
    let n = source.size(n);
    let pairs = pairs(source, n, max_pairs);
    let name = source.permutation(n);
    let pairs: Vec<_> = pairs.into_iter().map(|(a, b)| (name[a.max(b)], name[a.min(b)])).collect();
    args(n, &pairs)
}

fn pairs(source: &mut Source, n: usize, max_pairs: usize) -> Vec<(usize, usize)> {
    source.list(0..=max_pairs, |source| {
        let course = source.index(n);
        (course, (course + 1 + source.index(n - 1)) % n)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: Args, order: &[i64], expected: Result<(), &str>) {
        let found = Value::ints(order.iter().copied());
        let message = match CourseScheduleIi.witness(&case, &CourseScheduleIi.oracle(&case), &found) {
            Ok(()) => Ok(()),
            Err(Mismatch::Property { message }) => Err(message),
            Err(other) => Err(format!("{other:?}")),
        };
        assert_eq!(message, expected.map_err(str::to_string), "{order:?}");
    }

    #[test]
    fn accepts_any_order() {
        check(args(3, &[(0, 2)]), &[2, 0, 1], Ok(()));
        check(args(3, &[(0, 2)]), &[1, 2, 0], Ok(()));
        check(args(2, &[(0, 1), (1, 0)]), &[], Ok(()));
    }

    #[test]
    fn says_what_is_wrong_with_an_order() {
        let case = args(3, &[(0, 2)]);
        check(case.clone(), &[0, 1, 2], Err("Course 0 is taken before course 2, which it needs."));
        check(case.clone(), &[2, 0], Err("Course 1 is not in the order."));
        check(case.clone(), &[2, 0, 0], Err("Course 0 is taken twice."));
        check(case.clone(), &[2, 0, 3], Err("3 is not a course; there are 0 to 2."));
        check(case, &[], Err("There is an order, for example `[1, 2, 0]`, so the answer may not be empty."));
        let ring = args(2, &[(0, 1), (1, 0)]);
        check(ring, &[0], Err("Some courses need each other, so there is no order: the answer is `[]`."));
    }
}
