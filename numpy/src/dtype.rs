//! Element types.
//!
//! To add a number type: one row in [`dtypes!`], one arm in [`dispatch!`], its widening in `cast.rs`, and its place in `dtype/promote.rs`. Ufuncs then reach it through the wide types; a loop of its own is only for speed.

mod common;
mod names;
mod promote;
mod record;

use std::fmt;

use half::f16;
use num_complex::{Complex32, Complex64};

pub use common::Class;
pub(crate) use common::{class_names, must_meet};
pub use promote::Casting;
pub use record::{Field, Record};

use crate::scalar::Scalar;

/// Defines [`DType`], its names, [`Scalar`]'s side of it, and [`Element`] for the Rust type that holds one element.
macro_rules! dtypes {
    ($($(#[$doc:meta])* $variant:ident: $type:ty, $name:literal, $char:literal, $num:literal, $kind:ident, $size:literal, $alignment:literal;)*) => {
        /// The type of an array's elements.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum DType {
            $($(#[$doc])* $variant,)*
            /// Text of at most so many characters; of as many as it takes where a dtype is asked for with none.
            Str(u32),
            /// Objects of whoever uses this crate, by handle.
            Object,
            /// Named fields, each of a dtype of its own.
            Record(Record),
        }

        impl DType {
            /// Every dtype of numbers, in the order in which NumPy tries loops.
            pub const ALL: &[DType] = &[$(DType::$variant),*];

            /// NumPy's name, as in `dtype('float64')`.
            pub const fn name(self) -> &'static str {
                match self { $(DType::$variant => $name,)* DType::Str(_) => "str", DType::Object => "object", DType::Record(_) => "void" }
            }

            /// NumPy's one-letter code, as in `dtype.char`.
            pub const fn char(self) -> char {
                match self { $(DType::$variant => $char,)* DType::Str(_) => 'U', DType::Object => 'O', DType::Record(_) => 'V' }
            }

            /// NumPy's number for it, as in `dtype.num`.
            pub const fn num(self) -> u8 {
                match self { $(DType::$variant => $num,)* DType::Str(_) => 19, DType::Object => 17, DType::Record(_) => 20 }
            }

            /// What sort of number it is.
            pub const fn kind(self) -> Kind {
                match self { $(DType::$variant => Kind::$kind,)* DType::Str(_) => Kind::Text, DType::Object => Kind::Object, DType::Record(_) => Kind::Record }
            }

            /// Bytes of one element.
            pub const fn itemsize(self) -> usize {
                match self { $(DType::$variant => $size,)* DType::Str(n) => 4 * n as usize, DType::Object => 8, DType::Record(record) => record.itemsize() }
            }

            /// What the address of an element is a multiple of.
            pub const fn alignment(self) -> usize {
                match self { $(DType::$variant => $alignment,)* DType::Str(_) => 4, DType::Object => 8, DType::Record(record) => record.alignment() }
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
    Bool: bool, "bool", '?', 0, Bool, 1, 1;
    /// A signed integer of 8 bits that wraps on overflow, as all integers here.
    Int8: i8, "int8", 'b', 1, Signed, 1, 1;
    /// An unsigned integer of 8 bits.
    UInt8: u8, "uint8", 'B', 2, Unsigned, 1, 1;
    /// A signed integer of 16 bits.
    Int16: i16, "int16", 'h', 3, Signed, 2, 2;
    /// An unsigned integer of 16 bits.
    UInt16: u16, "uint16", 'H', 4, Unsigned, 2, 2;
    /// A signed integer of 32 bits.
    Int32: i32, "int32", 'i', 5, Signed, 4, 4;
    /// An unsigned integer of 32 bits.
    UInt32: u32, "uint32", 'I', 6, Unsigned, 4, 4;
    /// A signed integer of 64 bits, NumPy's default.
    Int64: i64, "int64", 'l', 7, Signed, 8, 8;
    /// An unsigned integer of 64 bits.
    UInt64: u64, "uint64", 'L', 8, Unsigned, 8, 8;
    /// Half a float: 11 bits of precision.
    Float16: f16, "float16", 'e', 23, Float, 2, 2;
    /// A float: 24 bits of precision.
    Float32: f32, "float32", 'f', 11, Float, 4, 4;
    /// A double: 53 bits of precision.
    Float64: f64, "float64", 'd', 12, Float, 8, 8;
    /// Two floats.
    Complex64: Complex32, "complex64", 'F', 14, Complex, 8, 4;
    /// Two doubles.
    Complex128: Complex64, "complex128", 'D', 15, Complex, 16, 8;
}

/// Runs `$body` with `$T` standing for the Rust type of `$dtype`, or `$other` if its elements are not numbers. The body is compiled once a type: keep it small, and prefer [`Wide`](crate::cast::Wide) values where speed does not matter.
macro_rules! dispatch {
    (@each $dtype:expr, $T:ident => $body:expr, _ => $other:expr, $($variant:ident: $type:ty),*) => {
        match $dtype {
            $($crate::DType::$variant => {
                type $T = $type;
                $body
            })*
            _ => $other,
        }
    };
    ($dtype:expr, $T:ident => $body:expr, _ => $other:expr) => {
        $crate::dtype::dispatch!(@each $dtype, $T => $body, _ => $other,
            Bool: bool, Int8: i8, UInt8: u8, Int16: i16, UInt16: u16, Int32: i32, UInt32: u32, Int64: i64, UInt64: u64,
            Float16: half::f16, Float32: f32, Float64: f64,
            Complex64: num_complex::Complex32, Complex128: num_complex::Complex64)
    };
}
pub(crate) use dispatch;

/// Runs `$body` with `$T` standing for a plain type as wide as `$dtype`, for code that only moves elements; those that no such type holds are moved as [`Array::words`](crate::Array::words).
macro_rules! dispatch_width {
    ($dtype:expr, $T:ident => $body:expr) => {
        match $dtype.itemsize() {
            1 => {
                type $T = u8;
                $body
            }
            2 => {
                type $T = u16;
                $body
            }
            4 => {
                type $T = u32;
                $body
            }
            8 => {
                type $T = u64;
                $body
            }
            _ => {
                type $T = [u64; 2];
                $body
            }
        }
    };
}
pub(crate) use dispatch_width;

mod sealed {
    /// Elements live in untyped memory, so only the types of the table above may be read from it.
    pub trait Sealed {}
}

/// A Rust type that arrays can hold.
pub trait Element: sealed::Sealed + Copy + Default + PartialEq + fmt::Debug + crate::cast::Widen + 'static {
    /// Its dtype.
    const DTYPE: DType;
    /// The element on its own.
    fn into_scalar(self) -> Scalar;
}

/// The sort of number a dtype holds, ordered as NumPy's rule `same_kind` climbs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Booleans.
    Bool,
    /// Unsigned integers.
    Unsigned,
    /// Signed integers.
    Signed,
    /// Floating-point numbers.
    Float,
    /// Complex numbers.
    Complex,
    /// Text.
    Text,
    /// Named fields.
    Record,
    /// Objects.
    Object,
}

impl Kind {
    /// NumPy's letter, as in `dtype.kind`.
    pub const fn letter(self) -> char {
        match self {
            Kind::Bool => 'b',
            Kind::Unsigned => 'u',
            Kind::Signed => 'i',
            Kind::Float => 'f',
            Kind::Complex => 'c',
            Kind::Text => 'U',
            Kind::Record => 'V',
            Kind::Object => 'O',
        }
    }
}

impl DType {
    /// The code with byte order and size, as in `dtype.str`.
    pub fn code(self) -> String {
        let letter = self.kind().letter();
        match self {
            DType::Str(0) => "<U".into(),
            DType::Str(n) => format!("<U{n}"),
            DType::Object => "|O".into(),
            DType::Record(record) => format!("|V{}", record.packed_size()),
            _ if self.itemsize() == 1 => format!("|{letter}1"),
            _ => format!("<{letter}{}", self.itemsize()),
        }
    }

    /// The dtype of a letter.
    pub fn of_char(letter: char) -> Option<DType> {
        DType::ALL.iter().copied().find(|dtype| dtype.char() == letter)
    }

    /// Whether elements are numbers or booleans, which live in memory as Rust's own types do.
    pub fn is_number(self) -> bool {
        self.kind() <= Kind::Complex
    }

    /// Whether elements are objects, or have a field of them.
    pub fn has_objects(self) -> bool {
        match self {
            DType::Record(record) => record.fields().iter().any(|field| field.dtype.has_objects()),
            dtype => dtype == DType::Object,
        }
    }

    /// As `dtype(…)` shows it between the brackets.
    pub fn repr(self) -> String {
        match self {
            DType::Object => "'O'".into(),
            DType::Record(_) => self.to_string(),
            _ => format!("'{self}'"),
        }
    }

    /// Whether elements are integers or booleans.
    pub fn is_integral(self) -> bool {
        self.kind() < Kind::Float
    }

    /// Whether elements are integers, signed or not.
    pub fn is_integer(self) -> bool {
        matches!(self.kind(), Kind::Signed | Kind::Unsigned)
    }

    /// Whether elements are complex.
    pub fn is_complex(self) -> bool {
        self.kind() == Kind::Complex
    }

    /// The dtype of a complex number's parts; every other dtype is its own.
    pub fn real(self) -> DType {
        match self {
            DType::Complex64 => DType::Float32,
            DType::Complex128 => DType::Float64,
            other => other,
        }
    }

    /// The least and the greatest integer; `None` for other kinds.
    pub fn integer_range(self) -> Option<(i128, i128)> {
        let bits = self.itemsize() * 8;
        match self.kind() {
            Kind::Signed => Some((-(1 << (bits - 1)), (1 << (bits - 1)) - 1)),
            Kind::Unsigned => Some((0, (1 << bits) - 1)),
            _ => None,
        }
    }
}

impl fmt::Display for DType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DType::Str(_) => write!(f, "{}", self.code()),
            DType::Record(record) => record.fmt(f),
            _ => f.write_str(self.name()),
        }
    }
}
