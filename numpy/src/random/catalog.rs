//! What each API can draw one number at a time: names, parameters, what these must satisfy, and how to draw.

use super::distributions::{self as d, Source};
use super::generator::Generator;
use super::random_state::RandomState;
use crate::error::{Error, Result};

/// What a parameter must satisfy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// Nothing.
    Any,
    /// ≥ 0, or NaN.
    NonNegative,
    /// > 0, or NaN.
    Positive,
    /// > 0
    PositiveNotNan,
    /// In [0, 1].
    Unit,
    /// In (0, 1].
    UnitAboveZero,
    /// In [0, 1).
    UnitBelowOne,
    /// > 1
    AboveOne,
    /// ≥ 1
    AtLeastOne,
    /// In 0 … what a Poisson draw can still hold.
    Rate,
}

/// One parameter.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What it is if left out.
    pub default: Option<f64>,
    /// What it must satisfy.
    pub constraint: Constraint,
}

/// Real numbers or whole ones.
#[derive(Clone, Debug, PartialEq)]
pub enum Samples {
    /// `float64`
    Real(Vec<f64>),
    /// `int64`
    Whole(Vec<i64>),
}

/// How to draw one number, given the parameters.
#[derive(Clone, Copy)]
pub enum Draw<S> {
    /// A real one.
    Real(fn(&mut S, &[f64]) -> f64),
    /// A whole one.
    Whole(fn(&mut S, &[f64]) -> i64),
}

/// One distribution.
#[derive(Clone, Copy)]
pub struct Distribution<S: 'static> {
    /// The name of the method.
    pub name: &'static str,
    /// Its parameters, `size` and the like apart.
    pub parameters: &'static [Parameter],
    /// Whether the parameters, which are NumPy's scalars if the second is true, go together.
    relation: fn(&[f64], bool) -> Result<()>,
    draw: Draw<S>,
}

impl<S> Distribution<S> {
    /// `n` numbers; each parameter's list has one element or `n`. `scalar` says that all parameters were scalars, for the wording of errors.
    ///
    /// Errors: [`Error::Value`] if a parameter is not what it must be; [`Error::Overflow`] for a range that is not finite.
    pub fn draw(&self, state: &mut S, parameters: &[&[f64]], n: usize, scalar: bool) -> Result<Samples> {
        for (parameter, values) in self.parameters.iter().zip(parameters) {
            values.iter().try_for_each(|&value| parameter.check(value, scalar))?;
        }
        let n_rows = parameters.iter().map(|values| values.len()).max().unwrap_or(0);
        let row = |i: usize| {
            let mut row = [0.0; 3];
            for (slot, values) in row.iter_mut().zip(parameters) {
                *slot = if values.len() == 1 { values[0] } else { values[i] };
            }
            row
        };
        (0..n_rows).try_for_each(|i| (self.relation)(&row(i), scalar))?;
        if n == 0 {
            return Ok(self.draw.none());
        }
        let (first, is_constant, n_used) = (row(0), n_rows <= 1, parameters.len().min(3));
        let row = |i: usize| if is_constant { first } else { row(i) };
        Ok(match self.draw {
            Draw::Real(draw) => Samples::Real((0..n).map(|i| draw(state, &row(i)[..n_used])).collect()),
            Draw::Whole(draw) => Samples::Whole((0..n).map(|i| draw(state, &row(i)[..n_used])).collect()),
        })
    }
}

impl<S> Draw<S> {
    fn none(&self) -> Samples {
        match self {
            Draw::Real(_) => Samples::Real(Vec::new()),
            Draw::Whole(_) => Samples::Whole(Vec::new()),
        }
    }
}

impl Parameter {
    /// Errors: [`Error::Value`] in NumPy's words, which differ a little between a scalar and an array.
    pub fn check(&self, value: f64, scalar: bool) -> Result<()> {
        let name = self.name;
        let nan = if scalar { format!("{name} is NaN") } else { format!("{name} contains NaNs") };
        let text = match self.constraint {
            Constraint::NonNegative if value.is_sign_negative() && !value.is_nan() => format!("{name} < 0"),
            Constraint::PositiveNotNan if value.is_nan() => format!("{name} must not be NaN"),
            Constraint::Positive | Constraint::PositiveNotNan if value <= 0.0 => format!("{name} <= 0"),
            Constraint::Unit if !(0.0..=1.0).contains(&value) => format!("{name} < 0, {name} > 1 or {nan}"),
            Constraint::UnitAboveZero if !(value > 0.0 && value <= 1.0) => {
                format!("{name} <= 0, {name} > 1 or {name} contains NaNs")
            }
            Constraint::UnitBelowOne if !(0.0..1.0).contains(&value) => format!("{name} < 0, {name} >= 1 or {nan}"),
            Constraint::AboveOne if value <= 1.0 || value.is_nan() => format!("{name} <= 1 or {nan}"),
            Constraint::AtLeastOne if value < 1.0 || value.is_nan() => format!("{name} < 1 or {nan}"),
            Constraint::Rate if value < 0.0 || value.is_nan() => format!("{name} < 0 or {nan}"),
            Constraint::Rate if value > GREATEST_RATE => format!("{name} value too large"),
            _ => return Ok(()),
        };
        Err(Error::Value(text))
    }
}

/// The distribution of that name.
pub fn find<S>(list: &'static [Distribution<S>], name: &str) -> Option<&'static Distribution<S>> {
    list.iter().find(|distribution| distribution.name == name)
}

/// `2⁶³ − 1 − 10·√(2⁶³ − 1)`
const GREATEST_RATE: f64 = 9.223372006484771e+18;

const fn free(name: &'static str, constraint: Constraint) -> Parameter {
    Parameter { name, default: None, constraint }
}

const fn with(name: &'static str, default: f64, constraint: Constraint) -> Parameter {
    Parameter { name, default: Some(default), constraint }
}

use Constraint::{
    AboveOne, Any, AtLeastOne, NonNegative, Positive, PositiveNotNan, Rate, Unit, UnitAboveZero, UnitBelowOne,
};

const LOC_SCALE: &[Parameter] = &[with("loc", 0.0, Any), with("scale", 1.0, NonNegative)];
const SCALE: &[Parameter] = &[with("scale", 1.0, NonNegative)];
const A: &[Parameter] = &[free("a", Positive)];

macro_rules! distributions {
    ($state:ty: $($name:literal $parameters:expr, $relation:expr, $kind:ident |$s:pat_param, $p:pat_param| $draw:expr;)*) => {
        &[$(Distribution::<$state> {
            name: $name,
            parameters: $parameters,
            relation: $relation,
            draw: Draw::$kind(|$s, values| {
                let &$p = values else { return Default::default() };
                $draw
            }),
        }),*]
    };
}

/// What `Generator` draws.
pub static GENERATOR: &[Distribution<Generator>] = distributions! { Generator:
    "random" &[], nothing, Real |s, []| s.next_f64();
    "standard_normal" &[], nothing, Real |s, []| s.standard_normal();
    "standard_exponential" &[], nothing, Real |s, []| s.standard_exponential();
    "standard_cauchy" &[], nothing, Real |s, []| d::standard_cauchy(s);
    "uniform" &[with("low", 0.0, Any), with("high", 1.0, Any)], range, Real |s, [low, high]| d::uniform(s, low, high - low);
    "normal" LOC_SCALE, nothing, Real |s, [loc, scale]| d::normal(s, loc, scale);
    "lognormal" &[with("mean", 0.0, Any), with("sigma", 1.0, NonNegative)], nothing, Real |s, [mean, sigma]| d::lognormal(s, mean, sigma);
    "exponential" SCALE, nothing, Real |s, [scale]| d::exponential(s, scale);
    "laplace" LOC_SCALE, nothing, Real |s, [loc, scale]| d::laplace(s, loc, scale);
    "logistic" LOC_SCALE, nothing, Real |s, [loc, scale]| d::logistic(s, loc, scale);
    "gumbel" LOC_SCALE, nothing, Real |s, [loc, scale]| d::gumbel(s, loc, scale);
    "rayleigh" SCALE, nothing, Real |s, [scale]| d::rayleigh(s, scale);
    "pareto" A, nothing, Real |s, [a]| d::pareto(s, a);
    "power" A, nothing, Real |s, [a]| d::power(s, a);
    "weibull" &[free("a", NonNegative)], nothing, Real |s, [a]| d::weibull(s, a);
    "wald" &[free("mean", Positive), free("scale", Positive)], nothing, Real |s, [mean, scale]| d::wald(s, mean, scale);
    "triangular" &[free("left", Any), free("mode", Any), free("right", Any)], ascending, Real |s, [left, mode, right]| d::triangular(s, left, mode, right);
    "vonmises" &[free("mu", Any), free("kappa", NonNegative)], nothing, Real |s, [mu, kappa]| d::vonmises(s, mu, kappa);
    "standard_gamma" &[free("shape", NonNegative)], nothing, Real |s, [shape]| d::standard_gamma(s, shape);
    "gamma" &[free("shape", NonNegative), with("scale", 1.0, NonNegative)], nothing, Real |s, [shape, scale]| d::gamma(s, shape, scale);
    "beta" &[free("a", Positive), free("b", Positive)], nothing, Real |s, [a, b]| d::beta(s, a, b);
    "chisquare" &[free("df", Positive)], nothing, Real |s, [df]| d::chisquare(s, df);
    "noncentral_chisquare" &[free("df", Positive), free("nonc", NonNegative)], nothing, Real |s, [df, nonc]| d::noncentral_chisquare(s, df, nonc);
    "f" &[free("dfnum", Positive), free("dfden", Positive)], nothing, Real |s, [dfnum, dfden]| d::f(s, dfnum, dfden);
    "noncentral_f" &[free("dfnum", Positive), free("dfden", Positive), free("nonc", NonNegative)], nothing, Real |s, [dfnum, dfden, nonc]| d::noncentral_f(s, dfnum, dfden, nonc);
    "standard_t" &[free("df", Positive)], nothing, Real |s, [df]| d::standard_t(s, df);
    "binomial" &[free("n", NonNegative), free("p", Unit)], nothing, Whole |s, [n, p]| s.binomial(n as i64, p);
    "negative_binomial" &[free("n", PositiveNotNan), free("p", UnitAboveZero)], rate, Whole |s, [n, p]| d::negative_binomial(s, n, p);
    "poisson" &[with("lam", 1.0, Rate)], nothing, Whole |s, [lam]| d::poisson(&mut s.bits, lam);
    "geometric" &[free("p", UnitAboveZero)], nothing, Whole |s, [p]| d::geometric(s, p);
    "zipf" &[free("a", AboveOne)], nothing, Whole |s, [a]| d::zipf(&mut s.bits, a);
    "logseries" &[free("p", UnitBelowOne)], nothing, Whole |s, [p]| d::logseries(&mut s.bits, p);
    "hypergeometric" &[free("ngood", NonNegative), free("nbad", NonNegative), free("nsample", NonNegative)], enough_of_few, Whole |s, [good, bad, sample]| d::hypergeometric(&mut s.bits, good as i64, bad as i64, sample as i64);
};

/// What `RandomState` draws.
pub static RANDOM_STATE: &[Distribution<RandomState>] = distributions! { RandomState:
    "random" &[], nothing, Real |s, []| s.next_f64();
    "standard_normal" &[], nothing, Real |s, []| s.standard_normal();
    "standard_exponential" &[], nothing, Real |s, []| s.standard_exponential();
    "standard_cauchy" &[], nothing, Real |s, []| d::standard_cauchy(s);
    "uniform" &[with("low", 0.0, Any), with("high", 1.0, Any)], legacy_range, Real |s, [low, high]| d::uniform(s, low, high - low);
    "normal" LOC_SCALE, nothing, Real |s, [loc, scale]| d::normal(s, loc, scale);
    "lognormal" &[with("mean", 0.0, Any), with("sigma", 1.0, NonNegative)], nothing, Real |s, [mean, sigma]| d::lognormal(s, mean, sigma);
    "exponential" SCALE, nothing, Real |s, [scale]| d::exponential(s, scale);
    "laplace" LOC_SCALE, nothing, Real |s, [loc, scale]| d::laplace(s, loc, scale);
    "logistic" LOC_SCALE, nothing, Real |s, [loc, scale]| d::logistic(s, loc, scale);
    "gumbel" LOC_SCALE, nothing, Real |s, [loc, scale]| d::gumbel(s, loc, scale);
    "rayleigh" SCALE, nothing, Real |s, [scale]| d::legacy_rayleigh(s, scale);
    "pareto" A, nothing, Real |s, [a]| d::legacy_pareto(s, a);
    "power" A, nothing, Real |s, [a]| d::legacy_power(s, a);
    "weibull" &[free("a", NonNegative)], nothing, Real |s, [a]| d::weibull(s, a);
    "wald" &[free("mean", Positive), free("scale", Positive)], nothing, Real |s, [mean, scale]| d::legacy_wald(s, mean, scale);
    "triangular" &[free("left", Any), free("mode", Any), free("right", Any)], ascending, Real |s, [left, mode, right]| d::triangular(s, left, mode, right);
    "vonmises" &[free("mu", Any), free("kappa", NonNegative)], nothing, Real |s, [mu, kappa]| d::legacy_vonmises(s, mu, kappa);
    "standard_gamma" &[free("shape", NonNegative)], nothing, Real |s, [shape]| d::standard_gamma(s, shape);
    "gamma" &[free("shape", NonNegative), with("scale", 1.0, NonNegative)], nothing, Real |s, [shape, scale]| d::gamma(s, shape, scale);
    "beta" &[free("a", Positive), free("b", Positive)], nothing, Real |s, [a, b]| d::legacy_beta(s, a, b);
    "chisquare" &[free("df", Positive)], nothing, Real |s, [df]| d::chisquare(s, df);
    "noncentral_chisquare" &[free("df", Positive), free("nonc", NonNegative)], nothing, Real |s, [df, nonc]| d::noncentral_chisquare(s, df, nonc);
    "f" &[free("dfnum", Positive), free("dfden", Positive)], nothing, Real |s, [dfnum, dfden]| d::f(s, dfnum, dfden);
    "noncentral_f" &[free("dfnum", Positive), free("dfden", Positive), free("nonc", NonNegative)], nothing, Real |s, [dfnum, dfden, nonc]| d::noncentral_f(s, dfnum, dfden, nonc);
    "standard_t" &[free("df", Positive)], nothing, Real |s, [df]| d::standard_t(s, df);
    "binomial" &[free("n", NonNegative), free("p", Unit)], nothing, Whole |s, [n, p]| s.binomial(n as i64, p);
    "negative_binomial" &[free("n", Positive), free("p", Unit)], nothing, Whole |s, [n, p]| d::negative_binomial(s, n, p);
    "poisson" &[with("lam", 1.0, Rate)], nothing, Whole |s, [lam]| d::poisson(&mut s.bits, lam);
    "geometric" &[free("p", UnitAboveZero)], nothing, Whole |s, [p]| d::legacy_geometric(&mut s.bits, p);
    "zipf" &[free("a", AboveOne)], nothing, Whole |s, [a]| d::legacy_zipf(&mut s.bits, a);
    "logseries" &[free("p", UnitBelowOne)], nothing, Whole |s, [p]| d::legacy_logseries(&mut s.bits, p);
    "hypergeometric" &[free("ngood", NonNegative), free("nbad", NonNegative), free("nsample", AtLeastOne)], enough, Whole |s, [good, bad, sample]| d::legacy_hypergeometric(&mut s.bits, good as i64, bad as i64, sample as i64);
};

fn nothing(_: &[f64], _: bool) -> Result<()> {
    Ok(())
}

fn range(parameters: &[f64], scalar: bool) -> Result<()> {
    let name = if scalar { "high - low range" } else { "Range" };
    let range = finite_range(parameters, name)?;
    Parameter { name: "high - low", default: None, constraint: NonNegative }.check(range, scalar)
}

fn legacy_range(parameters: &[f64], _: bool) -> Result<()> {
    finite_range(parameters, "Range").map(|_| ())
}

fn finite_range(parameters: &[f64], name: &str) -> Result<f64> {
    let range = parameters[1] - parameters[0];
    if range.is_finite() { Ok(range) } else { Err(Error::Overflow(format!("{name} exceeds valid bounds"))) }
}

fn ascending(parameters: &[f64], _: bool) -> Result<()> {
    let (left, mode, right) = (parameters[0], parameters[1], parameters[2]);
    let text = match () {
        () if left > mode => "left > mode",
        () if mode > right => "mode > right",
        () if left == right => "left == right",
        () => return Ok(()),
    };
    Err(Error::Value(text.into()))
}

fn rate(parameters: &[f64], _: bool) -> Result<()> {
    let (n, p) = (parameters[0], parameters[1]);
    if (1.0 - p) / p * (n + 10.0 * n.sqrt()) > GREATEST_RATE {
        return Err(Error::Value("n too large or p too small, see Generator.negative_binomial Notes".into()));
    }
    Ok(())
}

fn enough(parameters: &[f64], _: bool) -> Result<()> {
    if parameters[0] + parameters[1] < parameters[2] {
        return Err(Error::Value("ngood + nbad < nsample".into()));
    }
    Ok(())
}

fn enough_of_few(parameters: &[f64], scalar: bool) -> Result<()> {
    if parameters[0] >= 1e9 || parameters[1] >= 1e9 {
        return Err(Error::Value("both ngood and nbad must be less than 1000000000".into()));
    }
    enough(parameters, scalar)
}
