//! Shrinking is judged by what it arrives at: the smallest input that fails, from every start.

use std::convert::Infallible;

use super::*;
use crate::Source;

/// The smallest of what `draw` gives that `fails`, from many seeds: it must be `smallest` each time.
fn check<T: PartialEq + std::fmt::Debug>(draw: impl Fn(&mut Source) -> T, fails: impl Fn(&T) -> bool, smallest: T) {
    let mut n_failing = 0;
    for seed in 0..300 {
        let mut source = Source::from_seed(seed);
        if !fails(&draw(&mut source)) {
            continue;
        }
        n_failing += 1;
        let failing = |source: &Source| Failing { choices: source.choices().to_vec(), spans: source.spans().to_vec() };
        let shrunk = shrink::<Infallible>(failing(&source), 1000, &mut |choices| {
            let mut source = Source::replay(choices);
            let is_failing = fails(&draw(&mut source));
            Ok(is_failing.then(|| failing(&source)))
        });
        let Ok(shrunk) = shrunk;
        assert_eq!(draw(&mut Source::replay(shrunk.choices)), smallest, "seed {seed}");
    }
    assert!(n_failing >= 10, "only {n_failing} seeds fail");
}

fn ints(source: &mut Source) -> Vec<i64> {
    source.list(0..=30, |source| source.integer(-1000..=1000))
}

#[test]
fn finds_the_smallest_list() {
    check(ints, |nums| nums.len() >= 3 && nums.iter().any(|&x| x < 0), vec![0, 0, -1]);
    check(ints, |nums| !nums.is_empty(), vec![0]);
    check(ints, |nums| nums.iter().any(|&x| x >= 357), vec![357]);
    check(ints, |nums| nums.iter().any(|&x| x <= -357), vec![-357]);
    check(ints, |nums| nums.len() > 7, vec![0; 8]);
    check(ints, |nums| nums.iter().sum::<i64>() < 0 && nums.len() >= 2, vec![0, -1]);
    check(ints, |nums| nums.iter().sum::<i64>() > 900, vec![901]);
}

#[test]
fn keeps_repeated_values_equal() {
    let has_repeat = |nums: &Vec<i64>| nums.iter().enumerate().any(|(i, x)| *x > 4 && nums[..i].contains(x));
    check(|source| source.list(0..=30, |source| source.integer(0..=40)), has_repeat, vec![5, 5]);
}

#[test]
fn shortens_a_length_with_what_it_counts() {
    let draw = |source: &mut Source| {
        let n = source.size(0..=12);
        (0..n).map(|_| source.integer(0..=100)).collect::<Vec<i64>>()
    };
    check(draw, |nums| nums.iter().any(|&x| x > 50), vec![51]);
    let rows = |source: &mut Source| {
        let (n_rows, n_columns) = (source.size(1..=4), source.size(1..=4));
        (0..n_rows).map(|_| source.floats(n_columns, -5.0..=5.0)).collect::<Vec<_>>()
    };
    check(rows, |rows| rows.iter().flatten().any(|&x| x > 2.5), vec![vec![3.0]]);
}

#[test]
fn finds_round_floats() {
    check(|source| source.float(-9.0..=9.0), |&x| x > 0.0, 1.0);
    check(|source| source.float(-9.0..=9.0), |&x| x < -2.25, -3.0);
    check(|source| source.float(-9.0..=9.0), |&x| x.fract() != 0.0, 0.1);
    check(|source| source.floats(4, -1.0..=1.0), |x| x[2] > 0.25, vec![0.0, 0.0, 1.0, 0.0]);
}

#[test]
fn shrinks_text_trees_and_orders() {
    check(|source| source.string(0..=20, "()[]"), |text| text.contains("["), "[".to_string());
    let tree = |source: &mut Source| source.tree(20, |source| source.integer(0..=9));
    check(tree, |nodes| nodes.iter().flatten().count() >= 3, vec![Some(0), None, Some(0), None, Some(0)]);
    check(|source| source.permutation(6), |order| order[0] != 0, vec![1, 0, 2, 3, 4, 5]);
}

#[test]
fn finds_the_smallest_of_many_kinds() {
    let naturals = |source: &mut Source| source.list(0..=20, |source| source.integer(0..=100));
    check(naturals, |nums| !nums.is_sorted(), vec![1, 0]);
    check(naturals, |nums| nums.windows(2).any(|pair| pair[0] == pair[1]), vec![0, 0]);
    check(naturals, |nums| nums.len() >= 2 && nums.iter().max() != nums.first(), vec![0, 1]);
    check(ints, |nums| nums.iter().any(|&x| x < 0) && nums.iter().any(|&x| x > 0), vec![1, -1]);
    let word = |source: &mut Source| source.string(0..=12, "abc");
    check(word, |word| word.chars().rev().collect::<String>() != *word, "ab".to_string());
    check(word, |word| word.matches('c').count() >= 2, "cc".to_string());
    let nested = |source: &mut Source| source.list(0..=6, |source| source.list(0..=6, |source| source.integer(0..=9)));
    check(nested, |rows| rows.iter().any(|row| row.len() >= 2), vec![vec![0, 0]]);
    check(nested, |rows| rows.concat().contains(&7), vec![vec![7]]);
    check(nested, |rows| rows.len() >= 2 && rows[0].len() != rows[1].len(), vec![vec![], vec![0]]);
    let distinct = |source: &mut Source| source.distinct(0..=10, |source| source.integer(0..=50));
    check(distinct, |nums| nums.len() >= 3, vec![0, 1, 2]);
}

#[test]
fn finds_the_smallest_where_parts_depend_on_each_other() {
    // A position in a list that was drawn before.
    let indexed = |source: &mut Source| {
        let nums = source.list(1..=20, |source| source.integer(-9..=9));
        let position = source.index(nums.len());
        (nums, position)
    };
    check(indexed, |(_, position)| *position > 0, (vec![0, 0], 1));
    check(indexed, |(nums, position)| nums[*position] == 5, (vec![5], 0));
    // Edges between the nodes of a graph.
    let graph = |source: &mut Source| {
        let n = source.size(2..=8);
        let edges = source.list(0..=12, |source| (source.index(n), source.index(n)));
        (n, edges)
    };
    check(graph, |(_, edges)| edges.iter().any(|(a, b)| a == b), (2, vec![(0, 0)]));
    let goes_back =
        |(_, edges): &(usize, Vec<(usize, usize)>)| edges.iter().any(|&(a, b)| a != b && edges.contains(&(b, a)));
    check(graph, goes_back, (2, vec![(0, 1), (1, 0)]));
    // Intervals that overlap.
    let intervals = |source: &mut Source| {
        source.list(0..=10, |source| {
            let start = source.integer(0..=50);
            (start, start + source.integer(1..=20))
        })
    };
    let overlap = |spans: &Vec<(i64, i64)>| {
        spans.iter().enumerate().any(|(i, a)| spans[..i].iter().any(|b| a.0 < b.1 && b.0 < a.1))
    };
    check(intervals, overlap, vec![(0, 1), (0, 1)]);
    // A matrix with its extents.
    let matrix = |source: &mut Source| {
        let (n, m) = (source.size(1..=5), source.size(1..=5));
        (n, m, source.floats(n * m, -2.0..=2.0))
    };
    check(matrix, |(n, m, _)| n != m, (1, 2, vec![0.0, 0.0]));
    check(matrix, |(_, _, items)| items.iter().sum::<f64>() > 0.5, (1, 1, vec![1.0]));
}

#[test]
fn copes_with_long_sequences() {
    let mut source = Source::from_seed(5);
    let draw = |source: &mut Source| source.list(20_000..=40_000, |source| source.integer(0..=1_000_000));
    let long = |source: &mut Source| source.list(0..=40_000, |source| source.integer(0..=1_000_000));
    draw(&mut source);
    let first = Failing { choices: source.choices().to_vec(), spans: source.spans().to_vec() };
    let mut n_calls = 0;
    let shrunk = shrink::<Infallible>(first, 400, &mut |choices| {
        n_calls += 1;
        let mut source = Source::replay(choices);
        let is_failing = long(&mut source).iter().any(|&x| x > 900_000);
        Ok(is_failing.then(|| Failing { choices: source.choices().to_vec(), spans: source.spans().to_vec() }))
    });
    let Ok(shrunk) = shrunk;
    assert!(n_calls <= 400);
    assert_eq!(long(&mut Source::replay(shrunk.choices)), [900_001]);
}
