//! What the parameters of a distribution must satisfy, each by itself and together.

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

/// `2⁶³ − 1 − 10·√(2⁶³ − 1)`
pub(super) const GREATEST_RATE: f64 = 9.223372006484771e+18;

/// A parameter without a default.
pub(super) const fn free(name: &'static str, constraint: Constraint) -> Parameter {
    Parameter { name, default: None, constraint }
}

/// A parameter with a default.
pub(super) const fn with(name: &'static str, default: f64, constraint: Constraint) -> Parameter {
    Parameter { name, default: Some(default), constraint }
}

pub(super) fn nothing(_: &[f64], _: bool) -> Result<()> {
    Ok(())
}

pub(super) fn range(parameters: &[f64], scalar: bool) -> Result<()> {
    let name = if scalar { "high - low range" } else { "Range" };
    let range = finite_range(parameters, name)?;
    Parameter { name: "high - low", default: None, constraint: Constraint::NonNegative }.check(range, scalar)
}

pub(super) fn legacy_range(parameters: &[f64], _: bool) -> Result<()> {
    finite_range(parameters, "Range").map(|_| ())
}

fn finite_range(parameters: &[f64], name: &str) -> Result<f64> {
    let range = parameters[1] - parameters[0];
    if range.is_finite() { Ok(range) } else { Err(Error::Overflow(format!("{name} exceeds valid bounds"))) }
}

pub(super) fn ascending(parameters: &[f64], _: bool) -> Result<()> {
    let (left, mode, right) = (parameters[0], parameters[1], parameters[2]);
    let text = match () {
        () if left > mode => "left > mode",
        () if mode > right => "mode > right",
        () if left == right => "left == right",
        () => return Ok(()),
    };
    Err(Error::Value(text.into()))
}

pub(super) fn rate(parameters: &[f64], _: bool) -> Result<()> {
    let (n, p) = (parameters[0], parameters[1]);
    if (1.0 - p) / p * (n + 10.0 * n.sqrt()) > GREATEST_RATE {
        return Err(Error::Value("n too large or p too small, see Generator.negative_binomial Notes".into()));
    }
    Ok(())
}

pub(super) fn enough(parameters: &[f64], _: bool) -> Result<()> {
    if parameters[0] + parameters[1] < parameters[2] {
        return Err(Error::Value("ngood + nbad < nsample".into()));
    }
    Ok(())
}

pub(super) fn enough_of_few(parameters: &[f64], scalar: bool) -> Result<()> {
    if parameters[0] >= 1e9 || parameters[1] >= 1e9 {
        return Err(Error::Value("both ngood and nbad must be less than 1000000000".into()));
    }
    enough(parameters, scalar)
}
