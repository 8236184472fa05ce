//! Number of Islands: connected regions of a grid.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Array2;

use crate::constraints::{each_within, length};
use crate::group::group;

const MAX_EXTENT: usize = 40;

/// See `statement.md`.
pub struct NumberOfIslands;

impl Spec for NumberOfIslands {
    fn examples(&self) -> Vec<Args> {
        vec![map(&["##.", "#..", "..#"]), map(&["#.", ".#"]), map(&["#.#", "#.#", "###"])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            map(&["."]),
            map(&["#"]),
            map(&["#.#"]),
            map(&["#", ".", "#"]),
            map(&["..", ".."]),
            map(&["##", "##"]),
            map(&[".#", "#."]),
            map(&["..#", "###"]),
            map(&["###", "#.#"]),
        ];
        vec![
            group("basic", Role::Basic, "Small maps", vec![], 20),
            group("edge", Role::Edge, "One cell, one row, one column, all land, corners", edges, 0),
            group("random", Role::Random, "Maps of up to 30 rows and columns", vec![], 10),
            group(
                "large",
                Role::Performance,
                "40 rows and columns: all land, and one winding island",
                vec![all_land(), snake()],
                1,
            ),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let extent = match group {
            "basic" => 1..=2 + size / 25,
            "random" => 1..=2 + size * 28 / 100,
            _ => (MAX_EXTENT * size).div_ceil(100)..=(MAX_EXTENT * size).div_ceil(100),
        };
        let n_columns = source.size(extent.clone());
        let rows = source.list(extent, |source| (0..n_columns).map(|_| source.integer(0..=1)).collect::<Vec<_>>());
        vec![rows.into()]
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (grid,): (Vec<Vec<i64>>,) = try_unpack(args)?;
        length("grid", grid.len(), 1..=MAX_EXTENT)?;
        length("grid[0]", grid[0].len(), 1..=MAX_EXTENT)?;
        for (idx, row) in grid.iter().enumerate() {
            length(&format!("grid[{idx}]"), row.len(), grid[0].len()..=grid[0].len())?;
            each_within(&format!("grid[{idx}]"), row, 0..=1)?;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (grid,): (Vec<Vec<i64>>,) = unpack(args);
        let land = Array2::from_shape_fn((grid.len(), grid[0].len()), |(i, j)| grid[i][j] == 1);
        kernels::count_islands(land.view()).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

/// A map drawn with `#` for land.
fn map(rows: &[&str]) -> Args {
    vec![Value::list(rows.iter().map(|row| Value::ints(row.chars().map(|cell| i64::from(cell == '#')))))]
}

fn all_land() -> Args {
    vec![vec![vec![1_i64; MAX_EXTENT]; MAX_EXTENT].into()]
}

/// Every other row is land; between them one cell, at the right end and the left by turns.
fn snake() -> Args {
    let cell = |i: usize, j: usize| match i % 4 {
        0 | 2 => 1,
        1 => i64::from(j == MAX_EXTENT - 1),
        _ => i64::from(j == 0),
    };
    vec![Value::list((0..MAX_EXTENT).map(|i| Value::ints((0..MAX_EXTENT).map(|j| cell(i, j)))))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_rows_of_equal_length() {
        let sentence = NumberOfIslands.validate(&map(&["##", "#"])).unwrap_err();
        assert_eq!(sentence, "`grid[1]` has length 1; it must lie between 2 and 2.");
    }

    #[test]
    fn winds_one_island_over_the_map() {
        assert_eq!(NumberOfIslands.oracle(&snake()), Value::from(1));
    }
}
