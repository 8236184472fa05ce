//! Reference numerics and algorithms as plain functions on ndarray views and slices: what the built-in problems call right.
//!
//! Written to be read beside the problem, plainly rather than fast, and equal to the last bit on every target: transcendental functions come from [`math`], and sums run in index order instead of through `dot`.
//! Knows nothing of Python, serde, clocks or problem ids.
//!
//! Shape letters mean one thing everywhere:
//!
//! | letter | extent |
//! | --- | --- |
//! | b | batch |
//! | t | time: positions, queries |
//! | s | time of the other sequence: keys and values |
//! | h | heads |
//! | d | features |
//! | e | features of the result, where they differ from d |
//! | c | channels |
//! | p, q | rows and columns of a window |
//! | k | classes, clusters or neighbours |
//! | r | rank |
//! | n, m | samples, or rows and columns of a matrix |

pub mod math;

mod adam;
mod als_sweep;
mod attention;
mod average_precision;
mod batch_norm;
mod bayes_update;
mod beam_search;
mod bm25;
mod bootstrap_interval;
mod brackets;
mod classification_counts;
mod combinations;
mod conv2d;
mod cosine_schedule;
mod count_inversions;
mod count_islands;
mod cross_entropy;
mod dbscan;
mod decision_tree;
mod dropout;
mod edit_distance;
mod error;
mod expected_calibration_error;
mod fewest_coins;
mod fit_softmax_regression;
mod gaussian_mixture;
mod gaussian_naive_bayes;
mod gini_split;
mod gradient_boosting;
mod gradient_check;
mod group_anagrams;
mod in_order;
mod k_means;
mod k_means_plus_plus;
mod k_nearest_neighbours;
mod kth_largest;
mod label_smoothing;
mod lasso;
mod layer_norm;
mod learn_merges;
mod levels;
mod linear_regression;
mod linear_svm;
mod log_sum_exp;
mod logistic_regression;
mod longest_distinct_run;
mod longest_increasing;
mod lora;
mod lowest_common_ancestor;
mod lru_cache;
mod lstm;
mod majority_vote;
mod matrix_product;
mod max_pool;
mod merge_intervals;
mod merge_sorted;
mod mlp;
mod multi_head_attention;
mod ndcg;
mod non_max_suppression;
mod pair_with_sum;
mod perceptron;
mod principal_components;
mod product_of_others;
mod q_learning;
mod quantile;
mod queens;
mod random_forest;
mod redundant_edge;
mod ridge_regression;
mod rms_norm;
mod robust_outliers;
mod roc_auc;
mod rope;
mod running_median;
mod search_rotated;
mod shortest_times;
mod sigmoid;
mod sinusoidal_positions;
mod softmax;
mod softmax_regression;
mod solve;
mod spreading_time;
mod symmetric_eigen;
mod tape;
mod tf_idf;
mod top_p_filter;
mod topological_order;
mod trapped_water;
mod trie;
mod ucb1;
mod value_iteration;
mod welch_t_test;
mod window_maxima;
mod word_ladder;
mod word_path;

pub use adam::{AdamSettings, adam};
pub use als_sweep::als_sweep;
pub use attention::attention;
pub use average_precision::average_precision;
pub use batch_norm::{batch_norm, batch_statistics};
pub use bayes_update::bayes_update;
pub use beam_search::{Hypothesis, beam_search};
pub use bm25::bm25;
pub use bootstrap_interval::bootstrap_interval;
pub use brackets::brackets_match;
pub use classification_counts::{confusion_matrix, precision_recall_f1};
pub use combinations::combinations;
pub use conv2d::conv2d;
pub use cosine_schedule::CosineSchedule;
pub use count_inversions::count_inversions;
pub use count_islands::count_islands;
pub use cross_entropy::cross_entropy;
pub use dbscan::dbscan;
pub use decision_tree::{DecisionTree, decision_tree};
pub use dropout::dropout;
pub use edit_distance::edit_distance;
pub use error::Error;
pub use expected_calibration_error::expected_calibration_error;
pub use fewest_coins::fewest_coins;
pub use fit_softmax_regression::{Descent, fit_softmax_regression};
pub use gaussian_mixture::{GaussianMixture, em_step};
pub use gaussian_naive_bayes::gaussian_naive_bayes;
pub use gini_split::{Split, best_gini_split, gini_impurity};
pub use gradient_boosting::{Candidate, Stump, best_stump, gradient_boosting, stumps};
pub use gradient_check::{central_differences, relative_errors, tanh_loss, tanh_loss_gradient};
pub use group_anagrams::group_anagrams;
pub use in_order::in_order;
pub use k_means::{k_means, lloyd_step};
pub use k_means_plus_plus::{k_means_plus_plus, seeded_by, weighted_index};
pub use k_nearest_neighbours::k_nearest_neighbours;
pub use kth_largest::kth_largest;
pub use label_smoothing::label_smoothing;
pub use lasso::lasso;
pub use layer_norm::layer_norm;
pub use learn_merges::learn_merges;
pub use levels::levels;
pub use linear_regression::linear_regression;
pub use linear_svm::linear_svm;
pub use log_sum_exp::log_sum_exp;
pub use logistic_regression::logistic_regression;
pub use longest_distinct_run::longest_distinct_run;
pub use longest_increasing::longest_increasing;
pub use lora::{Lora, LoraPass, lora};
pub use lowest_common_ancestor::lowest_common_ancestor;
pub use lru_cache::LruCache;
pub use lstm::{LstmWeights, lstm};
pub use majority_vote::majority_vote;
pub use max_pool::max_pool;
pub use merge_intervals::merge_intervals;
pub use merge_sorted::merge_sorted;
pub use mlp::{Mlp, mlp_gradient};
pub use multi_head_attention::{Projections, multi_head_attention};
pub use ndcg::ndcg;
pub use non_max_suppression::non_max_suppression;
pub use pair_with_sum::pair_with_sum;
pub use perceptron::perceptron;
pub use principal_components::principal_components;
pub use product_of_others::product_of_others;
pub use q_learning::{Experience, q_learning};
pub use quantile::{mean, quantile};
pub use queens::queens;
pub use random_forest::{Plot, random_forest};
pub use redundant_edge::redundant_edge;
pub use ridge_regression::ridge_regression;
pub use rms_norm::{RmsNormPass, rms_norm};
pub use robust_outliers::modified_z_scores;
pub use roc_auc::roc_auc;
pub use rope::rope;
pub use running_median::RunningMedian;
pub use search_rotated::search_rotated;
pub use shortest_times::shortest_times;
pub use sigmoid::sigmoid;
pub use sinusoidal_positions::sinusoidal_positions;
pub use softmax::softmax;
pub use softmax_regression::{Trained, Training, softmax_regression};
pub use solve::{smallest_pivot, solve};
pub use spreading_time::{Cell, spreading_time};
pub use symmetric_eigen::symmetric_eigen;
pub use tape::Tape;
pub use tf_idf::tf_idf;
pub use top_p_filter::top_p_filter;
pub use topological_order::topological_order;
pub use trapped_water::trapped_water;
pub use trie::Trie;
pub use ucb1::{ucb1, upper_confidence_bounds};
pub use value_iteration::value_iteration;
pub use welch_t_test::welch_t_test;
pub use window_maxima::window_maxima;
pub use word_ladder::word_ladder;
pub use word_path::word_path;
