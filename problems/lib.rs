//! The built-in pack: one folder a problem. A problem is its files, read by [`pack`], and its behaviour, a [`Spec`] in `mod.rs`.
//!
//! Knows nothing of files, clocks or the page; see `README.md` for how to add a problem.

mod arrays;
mod calls;
mod constraints;
mod group;

mod adam;
mod attention;
mod batch_norm;
mod byte_pair_encoding;
mod calibration;
mod classification_metrics;
mod coin_change;
mod conv2d;
mod count_inversions;
mod course_schedule_ii;
mod cross_entropy;
mod dbscan;
mod decision_tree_split;
mod edit_distance;
mod gaussian_elimination;
mod gaussian_mixture;
mod gaussian_naive_bayes;
mod group_anagrams;
mod k_means;
mod k_nearest_neighbours;
mod kth_largest;
mod layer_norm;
mod level_order;
mod linear_regression;
mod logistic_regression;
mod longest_increasing_subsequence;
mod longest_substring_without_repeats;
mod lowest_common_ancestor;
mod lru_cache;
mod median_stream;
mod merge_intervals;
mod merge_k_lists;
mod min_stack;
mod multi_head_attention;
mod n_queens;
mod ndcg;
mod network_delay_time;
mod non_max_suppression;
mod number_of_islands;
mod pca;
mod power_iteration;
mod product_except_self;
mod rate_limiter;
mod redundant_connection;
mod reverse_linked_list;
mod ridge_regression;
mod roc_auc;
mod rotate_array;
mod rotting_oranges;
mod search_rotated_array;
mod sliding_window_maximum;
mod softmax;
mod tf_idf;
mod top_k_frequent;
mod top_p_filter;
mod trapping_rain_water;
mod trie;
mod two_sum;
mod valid_parentheses;
mod validate_bst;
mod word_ladder;
mod word_search;

use judge::Spec;

/// Every problem of the pack under its id, the name of its folder. The order that people see is in `pack.toml`.
pub const SPECS: &[(&str, &dyn Spec)] = &[
    ("adam", &adam::Adam),
    ("attention", &attention::Attention),
    ("batch_norm", &batch_norm::BatchNorm),
    ("byte_pair_encoding", &byte_pair_encoding::BytePairEncoding),
    ("calibration", &calibration::Calibration),
    ("classification_metrics", &classification_metrics::ClassificationMetrics),
    ("coin_change", &coin_change::CoinChange),
    ("conv2d", &conv2d::Conv2d),
    ("count_inversions", &count_inversions::CountInversions),
    ("course_schedule_ii", &course_schedule_ii::CourseScheduleIi),
    ("cross_entropy", &cross_entropy::CrossEntropy),
    ("dbscan", &dbscan::Dbscan),
    ("decision_tree_split", &decision_tree_split::DecisionTreeSplit),
    ("edit_distance", &edit_distance::EditDistance),
    ("gaussian_elimination", &gaussian_elimination::GaussianElimination),
    ("gaussian_mixture", &gaussian_mixture::GaussianMixtureStep),
    ("gaussian_naive_bayes", &gaussian_naive_bayes::GaussianNaiveBayes),
    ("group_anagrams", &group_anagrams::GroupAnagrams),
    ("k_means", &k_means::KMeans),
    ("k_nearest_neighbours", &k_nearest_neighbours::KNearestNeighbours),
    ("kth_largest", &kth_largest::KthLargest),
    ("layer_norm", &layer_norm::LayerNorm),
    ("level_order", &level_order::LevelOrder),
    ("linear_regression", &linear_regression::LinearRegression),
    ("logistic_regression", &logistic_regression::LogisticRegression),
    ("longest_increasing_subsequence", &longest_increasing_subsequence::LongestIncreasingSubsequence),
    ("longest_substring_without_repeats", &longest_substring_without_repeats::LongestSubstringWithoutRepeats),
    ("lowest_common_ancestor", &lowest_common_ancestor::LowestCommonAncestor),
    ("lru_cache", &lru_cache::LruCache),
    ("median_stream", &median_stream::MedianStream),
    ("merge_intervals", &merge_intervals::MergeIntervals),
    ("merge_k_lists", &merge_k_lists::MergeKLists),
    ("min_stack", &min_stack::MinStack),
    ("multi_head_attention", &multi_head_attention::MultiHeadAttention),
    ("n_queens", &n_queens::NQueens),
    ("ndcg", &ndcg::Ndcg),
    ("network_delay_time", &network_delay_time::NetworkDelayTime),
    ("non_max_suppression", &non_max_suppression::NonMaxSuppression),
    ("number_of_islands", &number_of_islands::NumberOfIslands),
    ("pca", &pca::Pca),
    ("power_iteration", &power_iteration::PowerIteration),
    ("product_except_self", &product_except_self::ProductExceptSelf),
    ("rate_limiter", &rate_limiter::RateLimiter),
    ("redundant_connection", &redundant_connection::RedundantConnection),
    ("reverse_linked_list", &reverse_linked_list::ReverseLinkedList),
    ("ridge_regression", &ridge_regression::RidgeRegression),
    ("roc_auc", &roc_auc::RocAuc),
    ("rotate_array", &rotate_array::RotateArray),
    ("rotting_oranges", &rotting_oranges::RottingOranges),
    ("search_rotated_array", &search_rotated_array::SearchRotatedArray),
    ("sliding_window_maximum", &sliding_window_maximum::SlidingWindowMaximum),
    ("softmax", &softmax::Softmax),
    ("tf_idf", &tf_idf::TfIdf),
    ("top_k_frequent", &top_k_frequent::TopKFrequent),
    ("top_p_filter", &top_p_filter::TopPFilter),
    ("trapping_rain_water", &trapping_rain_water::TrappingRainWater),
    ("trie", &trie::Trie),
    ("two_sum", &two_sum::TwoSum),
    ("valid_parentheses", &valid_parentheses::ValidParentheses),
    ("validate_bst", &validate_bst::ValidateBst),
    ("word_ladder", &word_ladder::WordLadder),
    ("word_search", &word_search::WordSearch),
];

pack::export!(SPECS);

#[cfg(test)]
mod tests;
