//! Drawing, replaying, and the order from the simplest.

use super::*;

#[test]
fn orders_every_range_from_its_simplest() {
    for (low, high) in [(0, 9), (3, 7), (-9, -3), (-2, 5), (-5, 2), (-3, 3), (i64::MIN, i64::MAX)] {
        let n_tried = (high as i128 - low as i128).min(20) as u64;
        let numbers: Vec<i64> = (0..=n_tried).map(|order| nth_simplest(order, low, high)).collect();
        for (order, &x) in numbers.iter().enumerate() {
            assert!((low..=high).contains(&x));
            assert_eq!(order_of(x, low, high), order as u64, "{x} in {low}..={high}");
        }
        assert!(numbers.is_sorted_by_key(|x| x.unsigned_abs()));
    }
    assert_eq!(nth_simplest(u64::MAX, i64::MIN, i64::MAX), i64::MIN);
    assert_eq!(order_of(i64::MIN, i64::MIN, i64::MAX), u64::MAX);
}

#[test]
fn rounder_floats_keep_their_sign() {
    let check = |choices: [u64; 2], expected: f64| {
        assert_eq!(Source::replay(choices.to_vec()).float(-2.0..=1.5), expected);
    };
    check([3, 0], 0.0);
    check([3, 2 * 517 - 1], 0.517);
    check([2, 2 * 517 - 1], 0.52);
    check([0, 2 * 517 - 1], 1.0);
    check([0, 2 * 517], -1.0);
    check([0, 2 * 1400 - 1], 1.5);
}

/// Draws a little of everything.
fn mixture(source: &mut Source) -> String {
    let list = source.list(0..=8, |source| source.integer(-50..=50));
    let float = source.float(-2.0..=2.0);
    let permutation = source.permutation(5);
    let distinct = source.distinct(2..=4, |source| source.integer(0..=9));
    let tree = source.tree(7, |source| source.index(10));
    let string = source.string(1..=6, "abc");
    let weighted = source.weighted(&[0, 3, 1]);
    format!("{list:?} {float} {permutation:?} {distinct:?} {tree:?} {string} {weighted} {}", source.bell())
}

#[test]
fn replays_what_it_drew() {
    for seed in 0..200 {
        let mut source = Source::from_seed(seed);
        let drawn = mixture(&mut source);
        let mut replay = Source::replay(source.choices().to_vec());
        assert_eq!(mixture(&mut replay), drawn);
        assert_eq!(replay.choices(), source.choices());
        assert_eq!(replay.spans(), source.spans());
    }
}

#[test]
fn draws_the_same_on_every_target() {
    assert_eq!(
        mixture(&mut Source::from_seed(1)),
        "[25, 48, -6, -6, 27] 1.51 [2, 0, 4, 3, 1] [4, 5, 1] [Some(8), None, Some(0), Some(4), Some(2), Some(5), None, \
         Some(9), Some(5)] bab 1 1.9"
    );
}

#[test]
fn an_empty_sequence_is_the_simplest_case() {
    assert_eq!(mixture(&mut Source::replay(vec![])), "[] 0 [0, 1, 2, 3, 4] [0] [] a 0 0");
}

#[test]
fn stays_in_range() {
    let mut source = Source::from_seed(7);
    for _ in 0..2000 {
        assert!((-3..=11).contains(&source.integer(-3..=11)));
        assert!((0.25..=0.5).contains(&source.float(0.25..=0.5)));
        assert!(source.bell().abs() <= 4.0);
        assert!((2..=5).contains(&source.list(2..=5, |_| ()).len()));
        assert!([1, 3].contains(&source.weighted(&[0, 2, 0, 1])));
    }
    assert_eq!(source.integer(RangeInclusive::new(5, 4)), 5, "an empty range gives its start");
    assert_eq!(source.index(0), 0);
}

#[test]
fn bells_have_mean_0_and_deviation_1() {
    let items = Source::from_seed(3).bells(10_000);
    let mean = items.iter().sum::<f64>() / 10_000.0;
    let variance = items.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / 10_000.0;
    assert!(mean.abs() < 0.03 && (variance - 1.0).abs() < 0.05, "{mean} {variance}");
}
