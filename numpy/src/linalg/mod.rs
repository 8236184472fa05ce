//! Linear algebra on the last two axes.

mod decompose;
pub mod dense;
mod einsum;
mod matmul;
mod norm;
mod solve;
mod stack;

pub use decompose::{QrMode, cholesky, eig, eigh, qr, svd};
pub use dense::Triangle;
pub use einsum::einsum;
pub use matmul::{dot, inner, matmul, outer};
pub use norm::norm;
pub use solve::{det, inv, slogdet, solve};
