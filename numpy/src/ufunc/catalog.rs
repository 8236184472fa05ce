//! The list of all ufuncs.

use super::*;

/// Every ufunc, by name.
pub static UFUNCS: &[&Ufunc] = &[
    // Arithmetic
    &ADD,
    &SUBTRACT,
    &MULTIPLY,
    &DIVIDE,
    &FLOOR_DIVIDE,
    &REMAINDER,
    &FMOD,
    &POWER,
    &FLOAT_POWER,
    &NEGATIVE,
    &POSITIVE,
    &ABSOLUTE,
    &CONJUGATE,
    &FABS,
    &SIGN,
    &SQUARE,
    &RECIPROCAL,
    &MAXIMUM,
    &MINIMUM,
    &FMAX,
    &FMIN,
    &HEAVISIDE,
    &GCD,
    &LCM,
    // Comparison
    &EQUAL,
    &NOT_EQUAL,
    &LESS,
    &LESS_EQUAL,
    &GREATER,
    &GREATER_EQUAL,
    // Logic
    &LOGICAL_AND,
    &LOGICAL_OR,
    &LOGICAL_XOR,
    &LOGICAL_NOT,
    // Bits
    &BITWISE_AND,
    &BITWISE_OR,
    &BITWISE_XOR,
    &INVERT,
    &LEFT_SHIFT,
    &RIGHT_SHIFT,
    // Transcendental
    &EXP,
    &EXP2,
    &EXPM1,
    &LOG,
    &LOG2,
    &LOG10,
    &LOG1P,
    &SQRT,
    &CBRT,
    &SIN,
    &COS,
    &TAN,
    &ARCSIN,
    &ARCCOS,
    &ARCTAN,
    &ARCTAN2,
    &SINH,
    &COSH,
    &TANH,
    &ARCSINH,
    &ARCCOSH,
    &ARCTANH,
    &HYPOT,
    &LOGADDEXP,
    &LOGADDEXP2,
    &DEG2RAD,
    &RAD2DEG,
    // Rounding
    &FLOOR,
    &CEIL,
    &RINT,
    &TRUNC,
    // Floating point
    &ISNAN,
    &ISINF,
    &ISFINITE,
    &SIGNBIT,
    &NEXTAFTER,
    &SPACING,
    &COPYSIGN,
];

/// Every function of two results, each of which is a ufunc of the same name.
pub static PAIRS: &[&Pair] = &[&DIVMOD, &FREXP, &MODF];

impl Ufunc {
    /// The ufunc of this name.
    pub fn find(name: &str) -> Option<&'static Ufunc> {
        UFUNCS.iter().copied().find(|ufunc| ufunc.name == name)
    }
}
