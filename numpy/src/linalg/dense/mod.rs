//! Decompositions of one dense real matrix by LAPACK's unblocked algorithms, so that signs and order are those NumPy gives.
//!
//! Knows nothing of arrays, stacks or dtypes: [`super::stacked`] brings matrices here.
//! A general crate would give other signs: which eigenvector of a pair `v`, `−v` comes out depends on each reflection and rotation on the way.
//! From 26 rows on LAPACK divides and conquers where this code does not, so there signs may differ.

mod bidiagonal;
mod cholesky;
mod elimination;
mod hessenberg;
mod lu;
mod matrix;
mod qr;
mod reflector;
mod rotation;
mod schur;
mod schur_vectors;
mod svd;
mod symmetric;

pub use cholesky::cholesky;
pub use elimination::Elimination;
pub use lu::Lu;
pub use matrix::Matrix;
pub use qr::Qr;
pub use schur::{Eigen, eigen};
pub use svd::{Svd, svd};
pub use symmetric::{SymmetricEigen, Triangle, symmetric_eigen};

/// An iteration that did not come to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoConvergence;
