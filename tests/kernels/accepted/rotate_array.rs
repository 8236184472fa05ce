//! Rotate an array: in place.

fn rotate(nums: &mut Vec<i64>, k: i64) {
    let n_places = k as usize % nums.len();
    nums.rotate_right(n_places);
}

pack::kernel!(fn rotate(nums: &mut Vec<i64>, k: i64));
