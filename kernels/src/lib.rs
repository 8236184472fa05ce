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
//! | k | classes, clusters or neighbours |
//! | n, m | samples, or rows and columns of a matrix |

pub mod math;

mod attention;
mod brackets;
mod count_islands;
mod cross_entropy;
mod error;
mod k_nearest_neighbours;
mod layer_norm;
mod levels;
mod logistic_regression;
mod lru_cache;
mod merge_intervals;
mod pair_with_sum;
mod roc_auc;
mod sigmoid;
mod softmax;
mod topological_order;

pub use attention::attention;
pub use brackets::brackets_match;
pub use count_islands::count_islands;
pub use cross_entropy::cross_entropy;
pub use error::Error;
pub use k_nearest_neighbours::k_nearest_neighbours;
pub use layer_norm::layer_norm;
pub use levels::levels;
pub use logistic_regression::logistic_regression;
pub use lru_cache::LruCache;
pub use merge_intervals::merge_intervals;
pub use pair_with_sum::pair_with_sum;
pub use roc_auc::roc_auc;
pub use sigmoid::sigmoid;
pub use softmax::softmax;
pub use topological_order::topological_order;
