//! Two Sum that looks beyond the end.

fn two_sum(nums: &[i64], _target: i64) -> Vec<i64> {
    vec![nums[nums.len()], 0]
}

pack::kernel!(fn two_sum(nums: &[i64], target: i64) -> Vec<i64>);
