//! The same elements under another shape, joined, split or repeated.

mod axes;
mod join;
mod pad;
mod repeat;
mod reshape;
mod split;

pub use axes::{at_least, expand_dims, moveaxis, squeeze, swapaxes};
pub use join::{column_stack, concatenate, hstack, stack, vstack};
pub use pad::{Padding, pad};
pub use repeat::{flip, repeat, repeat_each, roll, tile};
pub use reshape::{ravel, reshape};
pub use split::{array_split, split, split_at};
