//! Two Sum that takes all the memory there is.

fn two_sum(nums: &[i64], _target: i64) -> Vec<i64> {
    let mut hoard = Vec::new();
    loop {
        hoard.push(std::hint::black_box(vec![nums[0]; 1 << 20]));
    }
}

pack::kernel!(fn two_sum(nums: &[i64], target: i64) -> Vec<i64>);
