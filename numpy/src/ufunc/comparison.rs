//! Comparisons, all to booleans.

use super::{Ufunc, binary};

/// A comparison for every dtype.
macro_rules! comparison {
    ($(#[$doc:meta])* $static:ident, $name:literal, $op:tt) => {
        $(#[$doc])*
        pub static $static: Ufunc = Ufunc::new($name, 2, &[
            binary!(bool => bool, |x: bool, y: bool| x $op y),
            binary!(i64 => bool, |x: i64, y: i64| x $op y),
            binary!(f64 => bool, |x: f64, y: f64| x $op y),
        ]);
    };
}

comparison!(
    /// `x == y`; NaN equals nothing.
    EQUAL, "equal", ==
);
comparison!(
    /// `x != y`
    NOT_EQUAL, "not_equal", !=
);
comparison!(
    /// `x < y`
    LESS, "less", <
);
comparison!(
    /// `x <= y`
    LESS_EQUAL, "less_equal", <=
);
comparison!(
    /// `x > y`
    GREATER, "greater", >
);
comparison!(
    /// `x >= y`
    GREATER_EQUAL, "greater_equal", >=
);
