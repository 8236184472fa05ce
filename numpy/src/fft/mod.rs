//! Discrete Fourier transforms.
//!
//! Roots of unity come from [`crate::math`] rather than from the platform, so the same bits come out natively and in WebAssembly; a general crate takes them from the platform.
//! NumPy adds up in another order, so the last bits are not its own.

mod array;
mod axes;
mod line;

pub use array::{Transform, transform_array};
pub use axes::{Norm, along_axes, half_along_axis, inverse_half_along_axis};
pub use line::{Direction, transform};
