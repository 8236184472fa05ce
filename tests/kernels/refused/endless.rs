//! Two Sum that never ends.

fn two_sum(nums: &[i64], _target: i64) -> Vec<i64> {
    let mut n_turns = nums.len() as u64;
    while std::hint::black_box(n_turns) > 0 {
        n_turns = n_turns.wrapping_add(1).max(1);
    }
    vec![]
}

pack::kernel!(fn two_sum(nums: &[i64], target: i64) -> Vec<i64>);
