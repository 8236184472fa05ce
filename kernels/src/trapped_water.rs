//! How much rain a skyline holds.

/// The water that stays between walls of width 1 and the given heights, when it rains long enough.
///
/// Over place i it stands as high as the lower of the highest walls to either side: `min(max x₀…xᵢ, max xᵢ…xₙ₋₁) − xᵢ`. Closing in from both ends, the side whose highest wall is the lower one is settled, whatever stands in between. O(n) time, O(1) space.
///
/// Shapes: n heights, none negative → a volume.
/// Edge: fewer than three walls hold nothing.
/// Errors: none.
/// Source: Gries, *A note on a standard strategy for developing loop invariants and loops*, Science of Computer Programming 2 (1982), for loops that shrink a range from both ends.
///
/// ```
/// assert_eq!(kernels::trapped_water(&[3, 0, 1, 2]), 3);
/// ```
pub fn trapped_water(heights: &[i64]) -> i64 {
    let (mut left, mut right) = (heights.iter(), heights.iter());
    let (mut highest_left, mut highest_right) = (0, 0);
    let mut water = 0;
    for _ in heights {
        let (highest, height) = if highest_left <= highest_right {
            (&mut highest_left, left.next())
        } else {
            (&mut highest_right, right.next_back())
        };
        let height = height.copied().unwrap_or_default();
        *highest = (*highest).max(height);
        water += *highest - height;
    }
    water
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(heights: &[i64], expected: i64) {
        assert_eq!(trapped_water(heights), expected, "{heights:?}");
        let reversed: Vec<i64> = heights.iter().rev().copied().collect();
        assert_eq!(trapped_water(&reversed), expected, "{reversed:?}");
        let by_definition = (0..heights.len()).map(|idx| {
            let highest = |part: &[i64]| part.iter().copied().max().unwrap_or_default();
            highest(&heights[..=idx]).min(highest(&heights[idx..])) - heights[idx]
        });
        assert_eq!(by_definition.sum::<i64>(), expected, "{heights:?}");
    }

    #[test]
    fn fills_to_the_lower_of_the_highest_walls() {
        check(&[], 0);
        check(&[5], 0);
        check(&[5, 1], 0);
        check(&[2, 0, 2], 2);
        check(&[1, 2, 3], 0);
        check(&[5, 0, 2, 0, 4], 10);
        check(&[0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1], 6);
    }
}
