//! The built-in pack: one folder a problem. A problem is its files, read by [`pack`], and its behaviour, a [`Spec`] in `mod.rs`.
//!
//! Knows nothing of files, clocks or the page; see `README.md` for how to add a problem.

mod arrays;
mod constraints;
mod group;

mod attention;
mod course_schedule_ii;
mod cross_entropy;
mod k_nearest_neighbours;
mod layer_norm;
mod level_order;
mod logistic_regression;
mod lru_cache;
mod merge_intervals;
mod number_of_islands;
mod reverse_linked_list;
mod roc_auc;
mod softmax;
mod two_sum;
mod valid_parentheses;

use judge::Spec;

/// Every problem of the pack under its id, the name of its folder. The order that people see is in `pack.toml`.
pub const SPECS: &[(&str, &dyn Spec)] = &[
    ("attention", &attention::Attention),
    ("course_schedule_ii", &course_schedule_ii::CourseScheduleIi),
    ("cross_entropy", &cross_entropy::CrossEntropy),
    ("k_nearest_neighbours", &k_nearest_neighbours::KNearestNeighbours),
    ("layer_norm", &layer_norm::LayerNorm),
    ("level_order", &level_order::LevelOrder),
    ("logistic_regression", &logistic_regression::LogisticRegression),
    ("lru_cache", &lru_cache::LruCache),
    ("merge_intervals", &merge_intervals::MergeIntervals),
    ("number_of_islands", &number_of_islands::NumberOfIslands),
    ("reverse_linked_list", &reverse_linked_list::ReverseLinkedList),
    ("roc_auc", &roc_auc::RocAuc),
    ("softmax", &softmax::Softmax),
    ("two_sum", &two_sum::TwoSum),
    ("valid_parentheses", &valid_parentheses::ValidParentheses),
];

pack::export!(SPECS);

#[cfg(test)]
mod tests;
