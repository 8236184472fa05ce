//! Two Sum that calls itself without end.

fn two_sum(nums: &[i64], target: i64) -> Vec<i64> {
    let mut found = two_sum(std::hint::black_box(nums), target + 1);
    found.push(target);
    found
}

pack::kernel!(fn two_sum(nums: &[i64], target: i64) -> Vec<i64>);
