//! Rotting Oranges: breadth-first search from many places at once.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::Cell;
use ndarray::Array2;

use crate::constraints::{each_within, length};
use crate::group::group;

const MAX_EXTENT: usize = 120;

/// See `statement.md`.
pub struct RottingOranges;

impl Spec for RottingOranges {
    fn examples(&self) -> Vec<Args> {
        vec![crate_of(&["xo", ".o"]), crate_of(&["xooox"]), crate_of(&["x.", ".o"])]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            crate_of(&["."]),
            crate_of(&["o"]),
            crate_of(&["x"]),
            crate_of(&["xo"]),
            crate_of(&["ox"]),
            crate_of(&["o", "x"]),
            crate_of(&["x", "o"]),
            crate_of(&["x.o"]),
            crate_of(&["x.oo"]),
            crate_of(&["xooo"]),
            crate_of(&["ooox"]),
            crate_of(&["xoo.ox"]),
            crate_of(&["x.ooo", "ooo.o"]),
        ];
        let large = vec![winding(MAX_EXTENT, 0), winding(MAX_EXTENT, MAX_EXTENT - 1), full()];
        vec![
            group("basic", Role::Basic, "Small crates", vec![], 40),
            group("edge", Role::Edge, "One place, one row, one column, nothing fresh, nothing rotten", edges, 0),
            group("random", Role::Random, "Crates of up to 30 rows and columns", vec![], 10),
            group("performance", Role::Performance, "120 rows and columns: a full crate, and winding paths", large, 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (extent, weights) = match group {
            "basic" => (1..=2 + size / 25, [1, 3, 1]),
            "random" => (1..=2 + size * 28 / 100, [2, 12, 1]),
            _ => {
                let extent = (MAX_EXTENT * size / 100).max(1);
                return winding(extent, source.index(extent));
            }
        };
        let n_columns = source.size(extent.clone());
        let row = |source: &mut Source| (0..n_columns).map(|_| source.weighted(&weights)).collect::<Vec<_>>();
        vec![source.list(extent, row).into()]
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (grid,): (Vec<Vec<i64>>,) = try_unpack(args)?;
        length("grid", grid.len(), 1..=MAX_EXTENT)?;
        length("grid[0]", grid[0].len(), 1..=MAX_EXTENT)?;
        for (idx, row) in grid.iter().enumerate() {
            length(&format!("grid[{idx}]"), row.len(), grid[0].len()..=grid[0].len())?;
            each_within(&format!("grid[{idx}]"), row, 0..=2)?;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (grid,): (Vec<Vec<i64>>,) = unpack(args);
        let grid = Array2::from_shape_fn((grid.len(), grid[0].len()), |(i, j)| match grid[i][j] {
            0 => Cell::Empty,
            1 => Cell::Fresh,
            _ => Cell::Source,
        });
        kernels::spreading_time(grid.view()).map_or(-1, |minutes| minutes as i64).into()
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

/// A crate drawn with `o` for fresh and `x` for rotten.
fn crate_of(rows: &[&str]) -> Args {
    let place = |place: char| match place {
        'o' => 1,
        'x' => 2,
        _ => 0,
    };
    vec![Value::list(rows.iter().map(|row| Value::ints(row.chars().map(place))))]
}

/// Every other row is full of fresh oranges; between them one, at the right end and the left by turns. The first of all, in row `start`, is rotten.
fn winding(extent: usize, start: usize) -> Args {
    let place = |i: usize, j: usize| {
        let row = i.abs_diff(start);
        let is_orange = match row % 4 {
            0 | 2 => true,
            1 => j == extent - 1,
            _ => j == 0,
        };
        if row == 0 && j == 0 { 2 } else { i64::from(is_orange) }
    };
    vec![Value::list((0..extent).map(|i| Value::ints((0..extent).map(|j| place(i, j)))))]
}

/// Fresh oranges everywhere, and a rotten one in the middle.
fn full() -> Args {
    let middle = MAX_EXTENT / 2;
    let place = |i: usize, j: usize| if i == middle && j == middle { 2 } else { 1 };
    vec![Value::list((0..MAX_EXTENT).map(|i| Value::ints((0..MAX_EXTENT).map(|j| place(i, j)))))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_rows_of_equal_length() {
        let sentence = RottingOranges.validate(&crate_of(&["oo", "o"])).unwrap_err();
        assert_eq!(sentence, "`grid[1]` has length 1; it must lie between 2 and 2.");
    }

    #[test]
    fn winds_one_path_over_the_crate() {
        // 60 rows of 120 oranges, 60 between them, and the first is rotten at once.
        assert_eq!(RottingOranges.oracle(&winding(MAX_EXTENT, 0)), Value::from(60 * 120 + 60 - 1));
    }
}
