//! Two Sum that gives its answer as text.

fn two_sum(_nums: &[i64], _target: i64) -> String {
    "0 and 1".to_string()
}

pack::kernel!(fn two_sum(nums: &[i64], target: i64) -> String);
