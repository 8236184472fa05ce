//! Two Sum for texts.

fn two_sum(_nums: &[String], _target: i64) -> Vec<i64> {
    vec![]
}

pack::kernel!(fn two_sum(nums: &[String], target: i64) -> Vec<i64>);
