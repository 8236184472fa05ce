//! Longest run: how many equal numbers stand side by side.

use pack::prelude::*;

const MAX_LEN: usize = 1000;
const MAX: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct LongestRun;

impl Spec for LongestRun {
    fn examples(&self) -> Vec<Args> {
        vec![args([3, 1, 1, 1, 3]), args([])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![args([]), args([7]), args([2, 2]), args([1, 2, 2]), args([2, 2, 1])];
        vec![
            group("edge", Role::Edge, "No number, one, and runs at either end", edges, 0),
            group("few", Role::Basic, "Few different numbers", vec![], 20),
            group("random", Role::Random, "Numbers of any size", vec![args([-MAX, -MAX, MAX])], 10),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let (max_len, max) = if group == "few" { (size as usize, 2) } else { (10 * size as usize, MAX) };
        args(source.list(0..=max_len, |source| source.integer(-max..=max)))
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (nums,): (Vec<i64>,) = try_unpack(args)?;
        if nums.len() > MAX_LEN {
            return Err(format!("`nums` has {} elements; it may have {MAX_LEN}.", nums.len()));
        }
        match nums.iter().find(|num| num.abs() > MAX) {
            Some(num) => Err(format!("{num} is in `nums`, which holds numbers from -{MAX} to {MAX}.")),
            None => Ok(()),
        }
    }

    fn oracle(&self, args: &Args) -> Value {
        let (nums,): (Vec<i64>,) = unpack(args);
        let longest = nums.chunk_by(|a, b| a == b).map(<[i64]>::len).max();
        Value::from(longest.unwrap_or(0))
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(nums: impl IntoIterator<Item = i64>) -> Args {
    vec![Value::ints(nums)]
}

/// A group that runs its `fixed` cases and then `drawn` ones from each seed.
fn group(id: &str, role: Role, title: &str, fixed: Vec<Args>, drawn: u32) -> Group {
    Group { id: id.to_string(), title: title.to_string(), role, fixed, drawn }
}
