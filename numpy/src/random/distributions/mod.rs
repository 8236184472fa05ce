//! Distributions, each as NumPy draws it: the same uniforms, in the same order, through the same arithmetic.
//!
//! What both APIs draw alike takes a [`Source`]; what only one of them does says so.
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
pub use binomial::{Binomial, Variant};
pub use continuous::*;
pub use discrete::*;
pub use gamma::{chisquare, f, gamma, noncentral_chisquare, noncentral_f, standard_gamma, standard_t};
pub use hypergeometric::{hypergeometric, legacy_hypergeometric};
pub use poisson::poisson;
pub use vonmises::{legacy_vonmises, vonmises};

use super::bit_generator::BitGenerator;

/// Where uniform, normal and exponential draws come from: the ziggurat for `Generator`, the polar method and a logarithm for `RandomState`.
pub trait Source {
    /// The bits everything is made of.
    fn bits(&mut self) -> &mut BitGenerator;

    /// A standard normal draw.
    fn standard_normal(&mut self) -> f64;

    /// A standard exponential draw.
    fn standard_exponential(&mut self) -> f64;

    /// A uniform draw in [0, 1).
    fn next_f64(&mut self) -> f64 {
        self.bits().next_f64()
    }
}
