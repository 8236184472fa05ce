//! What can be drawn one number at a time: names, parameters, what these must satisfy, and how to draw.

use super::distributions as d;
use super::parameter::Constraint::{
    self, AboveOne, Any, AtLeastOne, NonNegative, Positive, PositiveNotNan, Rate, Unit, UnitAboveZero, UnitBelowOne,
};
use super::parameter::{self, Parameter, free, with};
use super::stream::{Api, Stream};
use super::ziggurat_f32;
use crate::error::Result;
use crate::math::log1p;

/// What was drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Samples {
    /// `float64`
    Real(Vec<f64>),
    /// `float32`
    Single(Vec<f32>),
    /// `int64`
    Whole(Vec<i64>),
}

/// How to draw one number, given the parameters.
#[derive(Clone, Copy)]
enum Draw {
    Real(fn(&mut Stream<'_>, &[f64]) -> f64),
    Single(fn(&mut Stream<'_>, &[f64]) -> f32),
    Whole(fn(&mut Stream<'_>, &[f64]) -> i64),
}

/// One distribution.
#[derive(Clone, Copy)]
pub struct Distribution {
    /// The name of the method, with `_f32` or `_inv` after it for its variants.
    pub name: &'static str,
    /// Who draws it so; both if `None`.
    pub api: Option<Api>,
    /// Its parameters, `size` and the like apart.
    pub parameters: &'static [Parameter],
    /// Whether the parameters, which are NumPy's scalars if the second is true, go together.
    relation: fn(&[f64], bool) -> Result<()>,
    draw: Draw,
}

impl Distribution {
    /// `n` numbers; each parameter's list has one element or `n`. `scalar` says that all parameters were scalars, for the wording of errors.
    ///
    /// Errors: [`crate::Error::Value`] if a parameter is not what it must be; [`crate::Error::Overflow`] for a range that is not finite.
    pub fn draw(&self, stream: &mut Stream<'_>, parameters: &[&[f64]], n: usize, scalar: bool) -> Result<Samples> {
        for (parameter, values) in self.parameters.iter().zip(parameters) {
            values.iter().try_for_each(|&value| parameter.check(value, scalar))?;
        }
        // A parameter without elements leaves nothing to draw.
        let lengths = || parameters.iter().map(|values| values.len());
        let n_rows = if lengths().any(|n| n == 0) { 0 } else { lengths().max().unwrap_or(0) };
        let row = |i: usize| {
            let mut row = [0.0; 3];
            for (slot, values) in row.iter_mut().zip(parameters) {
                *slot = if values.len() == 1 { values[0] } else { values[i] };
            }
            row
        };
        (0..n_rows).try_for_each(|i| (self.relation)(&row(i), scalar))?;
        let (is_constant, n_used) = (n_rows <= 1, parameters.len().min(3));
        let first = if n == 0 || n_rows == 0 { [0.0; 3] } else { row(0) };
        let row = |i: usize| if is_constant { first } else { row(i) };
        Ok(match self.draw {
            Draw::Real(draw) => Samples::Real((0..n).map(|i| draw(stream, &row(i)[..n_used])).collect()),
            Draw::Single(draw) => Samples::Single((0..n).map(|i| draw(stream, &row(i)[..n_used])).collect()),
            Draw::Whole(draw) => Samples::Whole((0..n).map(|i| draw(stream, &row(i)[..n_used])).collect()),
        })
    }
}

/// The distribution of that name as that API draws it.
pub fn find(api: Api, name: &str) -> Option<&'static Distribution> {
    DISTRIBUTIONS.iter().find(|row| row.name == name && row.api.is_none_or(|each| each == api))
}

const LOC_SCALE: &[Parameter] = &[with("loc", 0.0, Any), with("scale", 1.0, NonNegative)];
const LOW_HIGH: &[Parameter] = &[with("low", 0.0, Any), with("high", 1.0, Any)];
const SCALE: &[Parameter] = &[with("scale", 1.0, NonNegative)];
const SHAPE: &[Parameter] = &[free("shape", NonNegative)];
const A: &[Parameter] = &[free("a", Positive)];
const A_B: &[Parameter] = &[free("a", Positive), free("b", Positive)];
const MEAN_SCALE: &[Parameter] = &[free("mean", Positive), free("scale", Positive)];
const MU_KAPPA: &[Parameter] = &[free("mu", Any), free("kappa", NonNegative)];
const P_ABOVE_ZERO: &[Parameter] = &[free("p", UnitAboveZero)];
const P_BELOW_ONE: &[Parameter] = &[free("p", UnitBelowOne)];
const A_ABOVE_ONE: &[Parameter] = &[free("a", AboveOne)];

const fn sample(least: Constraint) -> [Parameter; 3] {
    [free("ngood", NonNegative), free("nbad", NonNegative), free("nsample", least)]
}

macro_rules! distributions {
    ($($api:expr, $name:literal $parameters:expr, $relation:ident, $kind:ident |$s:pat_param, $p:pat_param| $draw:expr;)*) => {
        &[$(Distribution {
            name: $name,
            api: $api,
            parameters: $parameters,
            relation: parameter::$relation,
            draw: Draw::$kind(|$s, values| {
                let &$p = values else { return Default::default() };
                $draw
            }),
        }),*]
    };
}

const BOTH: Option<Api> = None;
const NEW: Option<Api> = Some(Api::Generator);
const OLD: Option<Api> = Some(Api::RandomState);

/// All there are: what both APIs draw alike in one row, the rest in a row for each.
pub static DISTRIBUTIONS: &[Distribution] = distributions! {
    BOTH, "random" &[], nothing, Real |s, []| s.next_f64();
    NEW, "random_f32" &[], nothing, Single |s, []| s.bits.next_f32();
    BOTH, "standard_normal" &[], nothing, Real |s, []| s.standard_normal();
    NEW, "standard_normal_f32" &[], nothing, Single |s, []| ziggurat_f32::standard_normal(s.bits);
    BOTH, "standard_exponential" &[], nothing, Real |s, []| s.standard_exponential();
    NEW, "standard_exponential_f32" &[], nothing, Single |s, []| ziggurat_f32::standard_exponential(s.bits);
    NEW, "standard_exponential_inv" &[], nothing, Real |s, []| -log1p(-s.next_f64());
    // The logarithm is a double's.
    NEW, "standard_exponential_inv_f32" &[], nothing, Single |s, []| -log1p(-f64::from(s.bits.next_f32())) as f32;
    BOTH, "standard_cauchy" &[], nothing, Real |s, []| d::standard_cauchy(s);
    NEW, "uniform" LOW_HIGH, range, Real |s, [low, high]| d::uniform(s, low, high - low);
    OLD, "uniform" LOW_HIGH, legacy_range, Real |s, [low, high]| d::uniform(s, low, high - low);
    BOTH, "normal" LOC_SCALE, nothing, Real |s, [loc, scale]| d::normal(s, loc, scale);
    BOTH, "lognormal" &[with("mean", 0.0, Any), with("sigma", 1.0, NonNegative)], nothing, Real |s, [mean, sigma]| d::lognormal(s, mean, sigma);
    BOTH, "exponential" SCALE, nothing, Real |s, [scale]| d::exponential(s, scale);
    BOTH, "laplace" LOC_SCALE, nothing, Real |s, [loc, scale]| d::laplace(s, loc, scale);
    BOTH, "logistic" LOC_SCALE, nothing, Real |s, [loc, scale]| d::logistic(s, loc, scale);
    BOTH, "gumbel" LOC_SCALE, nothing, Real |s, [loc, scale]| d::gumbel(s, loc, scale);
    NEW, "rayleigh" SCALE, nothing, Real |s, [scale]| d::rayleigh(s, scale);
    OLD, "rayleigh" SCALE, nothing, Real |s, [scale]| d::legacy_rayleigh(s, scale);
    NEW, "pareto" A, nothing, Real |s, [a]| d::pareto(s, a);
    OLD, "pareto" A, nothing, Real |s, [a]| d::legacy_pareto(s, a);
    NEW, "power" A, nothing, Real |s, [a]| d::power(s, a);
    OLD, "power" A, nothing, Real |s, [a]| d::legacy_power(s, a);
    BOTH, "weibull" &[free("a", NonNegative)], nothing, Real |s, [a]| d::weibull(s, a);
    NEW, "wald" MEAN_SCALE, nothing, Real |s, [mean, scale]| d::wald(s, mean, scale);
    OLD, "wald" MEAN_SCALE, nothing, Real |s, [mean, scale]| d::legacy_wald(s, mean, scale);
    BOTH, "triangular" &[free("left", Any), free("mode", Any), free("right", Any)], ascending, Real |s, [left, mode, right]| d::triangular(s, left, mode, right);
    NEW, "vonmises" MU_KAPPA, nothing, Real |s, [mu, kappa]| d::vonmises(s, mu, kappa);
    OLD, "vonmises" MU_KAPPA, nothing, Real |s, [mu, kappa]| d::legacy_vonmises(s, mu, kappa);
    BOTH, "standard_gamma" SHAPE, nothing, Real |s, [shape]| d::standard_gamma(s, shape);
    NEW, "standard_gamma_f32" SHAPE, nothing, Single |s, [shape]| d::standard_gamma_f32(s.bits, shape as f32);
    BOTH, "gamma" &[free("shape", NonNegative), with("scale", 1.0, NonNegative)], nothing, Real |s, [shape, scale]| d::gamma(s, shape, scale);
    NEW, "beta" A_B, nothing, Real |s, [a, b]| d::beta(s, a, b);
    OLD, "beta" A_B, nothing, Real |s, [a, b]| d::legacy_beta(s, a, b);
    BOTH, "chisquare" &[free("df", Positive)], nothing, Real |s, [df]| d::chisquare(s, df);
    BOTH, "noncentral_chisquare" &[free("df", Positive), free("nonc", NonNegative)], nothing, Real |s, [df, nonc]| d::noncentral_chisquare(s, df, nonc);
    BOTH, "f" &[free("dfnum", Positive), free("dfden", Positive)], nothing, Real |s, [dfnum, dfden]| d::f(s, dfnum, dfden);
    BOTH, "noncentral_f" &[free("dfnum", Positive), free("dfden", Positive), free("nonc", NonNegative)], nothing, Real |s, [dfnum, dfden, nonc]| d::noncentral_f(s, dfnum, dfden, nonc);
    BOTH, "standard_t" &[free("df", Positive)], nothing, Real |s, [df]| d::standard_t(s, df);
    BOTH, "binomial" &[free("n", NonNegative), free("p", Unit)], nothing, Whole |s, [n, p]| d::Binomial::new(s.api, n as i64, p).draw(s.bits);
    NEW, "negative_binomial" &[free("n", PositiveNotNan), free("p", UnitAboveZero)], rate, Whole |s, [n, p]| d::negative_binomial(s, n, p);
    OLD, "negative_binomial" &[free("n", Positive), free("p", Unit)], nothing, Whole |s, [n, p]| d::negative_binomial(s, n, p);
    BOTH, "poisson" &[with("lam", 1.0, Rate)], nothing, Whole |s, [lam]| d::poisson(s.bits, lam);
    NEW, "geometric" P_ABOVE_ZERO, nothing, Whole |s, [p]| d::geometric(s, p);
    OLD, "geometric" P_ABOVE_ZERO, nothing, Whole |s, [p]| d::legacy_geometric(s.bits, p);
    NEW, "zipf" A_ABOVE_ONE, nothing, Whole |s, [a]| d::zipf(s.bits, a);
    OLD, "zipf" A_ABOVE_ONE, nothing, Whole |s, [a]| d::legacy_zipf(s.bits, a);
    NEW, "logseries" P_BELOW_ONE, nothing, Whole |s, [p]| d::logseries(s.bits, p);
    OLD, "logseries" P_BELOW_ONE, nothing, Whole |s, [p]| d::legacy_logseries(s.bits, p);
    NEW, "hypergeometric" &sample(NonNegative), enough_of_few, Whole |s, [good, bad, sample]| d::hypergeometric(s.bits, good as i64, bad as i64, sample as i64);
    OLD, "hypergeometric" &sample(AtLeastOne), enough, Whole |s, [good, bad, sample]| d::legacy_hypergeometric(s.bits, good as i64, bad as i64, sample as i64);
};
