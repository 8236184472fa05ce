//! Two Sum that takes one position twice.

fn two_sum(nums: &[i64], target: i64) -> Vec<i64> {
    for i in 0..nums.len() {
        for j in i..nums.len() {
            if nums[i] + nums[j] == target {
                return vec![i as i64, j as i64];
            }
        }
    }
    vec![]
}

pack::kernel!(fn two_sum(nums: &[i64], target: i64) -> Vec<i64>);
