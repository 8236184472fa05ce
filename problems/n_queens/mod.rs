//! N Queens: backtracking. Any placement is right, so the answer is judged as a witness.

use judge::{Args, Check, Group, Mismatch, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::within;
use crate::group::group;

const MAX: usize = 14;

/// See `statement.md`.
pub struct NQueens;

impl Spec for NQueens {
    fn examples(&self) -> Vec<Args> {
        [4, 2, 1].map(args).to_vec()
    }

    fn groups(&self) -> Vec<Group> {
        let large = [14, 13, 12, 11].map(args).to_vec();
        vec![
            group("edge", Role::Edge, "One queen, and boards without a placement", [1, 2, 3].map(args).to_vec(), 0),
            group("basic", Role::Basic, "Small boards", [4, 5, 6, 7, 8, 9, 10].map(args).to_vec(), 5),
            group("performance", Role::Performance, "Up to 14 queens", large, 0),
        ]
    }

    fn generate(&self, _group: &str, source: &mut Source, _size: u32) -> Args {
        args(source.size(1..=10))
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (n,): (i64,) = try_unpack(args)?;
        within("n", n, 1..=MAX as i64)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (n,): (usize,) = unpack(args);
        kernels::queens(n).unwrap_or_default().into()
    }

    fn check(&self) -> Check {
        Check::Witness
    }

    fn witness(&self, args: &Args, expected: &Value, found: &Value) -> Result<(), Mismatch> {
        let (n,): (i64,) = unpack(args);
        let columns = found.as_ints()?;
        let property = |message: String| Err(Mismatch::Property { message });
        if expected.as_items()?.is_empty() {
            return match columns.len() {
                0 => Ok(()),
                _ => property(format!("There is no placement of {n} queens: the answer is `[]`.")),
            };
        }
        if columns.is_empty() {
            return property(format!(
                "There is a placement, for example `{expected}`, so the answer may not be empty."
            ));
        }
        if columns.len() as i64 != n {
            return property(format!("{} queens are placed, not {n}.", columns.len()));
        }
        for (row, column) in columns.iter().enumerate() {
            if !(0..n).contains(column) {
                return property(format!("{column} is not a column; there are 0 to {}.", n - 1));
            }
            for (above, other) in columns[..row].iter().enumerate() {
                let line = match column.abs_diff(*other) {
                    0 => "column",
                    distance if distance == (row - above) as u64 => "diagonal",
                    _ => continue,
                };
                return property(format!("The queens of rows {above} and {row} share a {line}."));
            }
        }
        Ok(())
    }
}

fn args(n: usize) -> Args {
    vec![n.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(n: usize, columns: &[i64], expected: Result<(), &str>) {
        let case = args(n);
        let found = Value::ints(columns.iter().copied());
        let message = match NQueens.witness(&case, &NQueens.oracle(&case), &found) {
            Ok(()) => Ok(()),
            Err(Mismatch::Property { message }) => Err(message),
            Err(other) => Err(format!("{other:?}")),
        };
        assert_eq!(message, expected.map_err(str::to_string), "{columns:?}");
    }

    #[test]
    fn accepts_any_placement() {
        check(4, &[1, 3, 0, 2], Ok(()));
        check(4, &[2, 0, 3, 1], Ok(()));
        check(3, &[], Ok(()));
    }

    #[test]
    fn says_which_queens_attack_each_other() {
        check(4, &[1, 3, 1, 2], Err("The queens of rows 0 and 2 share a column."));
        check(4, &[1, 3, 0, 1], Err("The queens of rows 0 and 3 share a column."));
        check(4, &[0, 2, 1, 3], Err("The queens of rows 1 and 2 share a diagonal."));
        check(4, &[1, 3, 0], Err("3 queens are placed, not 4."));
        check(4, &[2, 4, 1, 3], Err("4 is not a column; there are 0 to 3."));
        check(4, &[], Err("There is a placement, for example `[1, 3, 0, 2]`, so the answer may not be empty."));
        check(2, &[0, 1], Err("There is no placement of 2 queens: the answer is `[]`."));
    }
}
