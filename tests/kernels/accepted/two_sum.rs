//! Two Sum: each value's partner among the values before it.

use std::collections::HashMap;

fn two_sum(nums: &[i64], target: i64) -> Vec<i64> {
    let mut position = HashMap::new();
    for (j, &value) in nums.iter().enumerate() {
        if let Some(&i) = position.get(&(target - value)) {
            return vec![i, j as i64];
        }
        position.insert(value, j as i64);
    }
    vec![]
}

pack::kernel!(fn two_sum(nums: &[i64], target: i64) -> Vec<i64>);
