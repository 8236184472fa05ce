//! Linear algebra on the last two axes.

mod einsum;
mod matmul;
mod norm;
mod solve;

pub use einsum::einsum;
pub use matmul::{dot, inner, matmul, outer};
pub use norm::norm;
pub use solve::{det, inv, solve};
