//! Element types, and how they combine.
//!
//! To add a dtype: one row in [`dtypes!`], one arm in [`dispatch!`], its casts in `cast.rs`, and a loop in each ufunc that is to have it.

use std::fmt;

use crate::scalar::Scalar;

/// Defines [`DType`], its names, and [`Element`] for the Rust type that holds one element.
macro_rules! dtypes {
    ($($(#[$doc:meta])* $variant:ident: $type:ty, $name:literal, $char:literal, $kind:ident, $size:literal;)*) => {
        /// The type of an array's elements.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum DType {
            $($(#[$doc])* $variant,)*
        }

        impl DType {
            /// Every dtype, in the order of promotion.
            pub const ALL: &[DType] = &[$(DType::$variant),*];

            /// NumPy's name, as in `dtype('float64')`.
            pub const fn name(self) -> &'static str {
                match self { $(DType::$variant => $name,)* }
            }

            /// NumPy's one-letter code, as in `dtype.char`.
            pub const fn char(self) -> char {
                match self { $(DType::$variant => $char,)* }
            }

            /// What sort of number it is.
            pub const fn kind(self) -> Kind {
                match self { $(DType::$variant => Kind::$kind,)* }
            }

            /// Bytes of one element.
            pub const fn itemsize(self) -> usize {
                match self { $(DType::$variant => $size,)* }
            }
        }

        $(impl sealed::Sealed for $type {}
        impl Element for $type {
            const DTYPE: DType = DType::$variant;
            fn into_scalar(self) -> Scalar { Scalar::$variant(self) }
        })*
    };
}

dtypes! {
    /// `True` or `False`, one byte.
    Bool: bool, "bool", '?', Bool, 1;
    /// A signed integer of 64 bits that wraps on overflow.
    Int64: i64, "int64", 'l', Signed, 8;
    /// A double.
    Float64: f64, "float64", 'd', Float, 8;
}

/// Runs `$body` with `$T` standing for the Rust type of `$dtype`.
macro_rules! dispatch {
    ($dtype:expr, $T:ident => $body:expr) => {
        match $dtype {
            $crate::DType::Bool => {
                type $T = bool;
                $body
            }
            $crate::DType::Int64 => {
                type $T = i64;
                $body
            }
            $crate::DType::Float64 => {
                type $T = f64;
                $body
            }
        }
    };
}
pub(crate) use dispatch;

mod sealed {
    /// Elements live in untyped memory, so only the types of the table above may be read from it.
    pub trait Sealed {}
}

/// A Rust type that arrays can hold.
pub trait Element: sealed::Sealed + Copy + Default + PartialOrd + fmt::Debug + 'static {
    /// Its dtype.
    const DTYPE: DType;
    /// The element on its own.
    fn into_scalar(self) -> Scalar;
}

/// The sort of number a dtype holds, ordered as NumPy promotes: a Python `int` beside a `Bool` makes a `Signed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Booleans.
    Bool,
    /// Signed integers.
    Signed,
    /// Floating-point numbers.
    Float,
}

impl Kind {
    /// NumPy's letter, as in `dtype.kind`.
    pub const fn letter(self) -> char {
        match self {
            Kind::Bool => 'b',
            Kind::Signed => 'i',
            Kind::Float => 'f',
        }
    }
}

impl DType {
    /// The dtype that a user names: `"float64"`, `"float"`, `"f8"`, `"d"`, `"<f8"` …
    pub fn parse(name: &str) -> Option<DType> {
        let plain = name.strip_prefix(['<', '=', '|']).unwrap_or(name);
        Some(match plain {
            "bool" | "bool_" | "?" | "b1" => DType::Bool,
            "int" | "int_" | "int64" | "i8" | "l" | "q" | "p" | "i" if plain != "i" => DType::Int64,
            "float" | "float64" | "double" | "f8" | "d" => DType::Float64,
            _ => return None,
        })
    }

    /// The code with byte order and size, as in `dtype.str`.
    pub fn code(self) -> String {
        let order = if self.itemsize() == 1 { '|' } else { '<' };
        format!("{order}{}{}", self.kind().letter(), self.itemsize())
    }

    /// The smallest dtype to which both can be cast without loss, NumPy's `promote_types`.
    pub fn promote(self, other: DType) -> DType {
        self.max(other)
    }

    /// The dtype when a Python `int` that adapts to its neighbour (NEP 50) joins.
    pub fn promote_int(self) -> DType {
        self.promote(DType::Int64)
    }

    /// The dtype when a Python `float` that adapts to its neighbour (NEP 50) joins.
    pub fn promote_float(self) -> DType {
        if self.kind() < Kind::Float { DType::Float64 } else { self }
    }

    /// Whether every value survives a cast to `to`.
    pub fn casts_safely(self, to: DType) -> bool {
        self.promote(to) == to
    }

    /// Whether a cast to `to` stays within a kind or climbs, which is what in-place operators allow.
    pub fn casts_same_kind(self, to: DType) -> bool {
        self.kind() <= to.kind()
    }

    /// Whether elements are integers or booleans.
    pub fn is_integral(self) -> bool {
        self.kind() < Kind::Float
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
