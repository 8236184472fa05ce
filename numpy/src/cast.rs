//! Casts between element types, as C does them.

use crate::scalar::Scalar;

/// A conversion that never fails; what does not fit wraps or is cut.
pub trait Cast<To> {
    /// The value in the other type.
    fn cast(self) -> To;
}

/// A double cut towards zero; NaN and what does not fit become the least integer, as on x86.
pub fn float_to_int(x: f64) -> i64 {
    if (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&x) { x as i64 } else { i64::MIN }
}

macro_rules! casts {
    ($($from:ty => $to:ty: |$x:ident| $value:expr;)*) => {
        $(impl Cast<$to> for $from {
            #[inline]
            fn cast(self) -> $to {
                let $x = self;
                $value
            }
        })*
    };
}

casts! {
    bool => bool: |x| x;
    bool => i64: |x| i64::from(x);
    bool => f64: |x| if x { 1.0 } else { 0.0 };
    i64 => bool: |x| x != 0;
    i64 => i64: |x| x;
    i64 => f64: |x| x as f64;
    f64 => bool: |x| x != 0.0;
    f64 => i64: |x| float_to_int(x);
    f64 => f64: |x| x;
    Scalar => bool: |x| x.is_true();
    Scalar => i64: |x| x.as_i64();
    Scalar => f64: |x| x.as_f64();
}
