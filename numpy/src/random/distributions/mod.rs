//! Distributions, each as NumPy draws it: the same uniforms, in the same order, through the same arithmetic.
//!
//! What both APIs draw alike takes a [`Stream`]; what only one of them does says so.
//! Parameters are not checked here: [`super::catalog`] says what they must satisfy.

mod beta;
mod binomial;
mod continuous;
mod discrete;
mod gamma;
mod hypergeometric;
mod log_gamma;
mod poisson;
mod vonmises;

pub use beta::{beta, legacy_beta};
pub use binomial::Binomial;
pub use continuous::*;
pub use discrete::*;
pub use gamma::{
    chisquare, f, gamma, noncentral_chisquare, noncentral_f, standard_gamma, standard_gamma_f32, standard_t,
};
pub use hypergeometric::{hypergeometric, legacy_hypergeometric};
pub use poisson::poisson;
pub use vonmises::{legacy_vonmises, vonmises};

use super::Stream;
