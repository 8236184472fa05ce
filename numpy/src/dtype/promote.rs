//! How dtypes combine, and which casts a rule allows.

use super::{DType, Kind, Record};

/// What a cast may lose, NumPy's `casting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Casting {
    /// Nothing may change.
    No,
    /// Only the byte order may change.
    Equiv,
    /// Every value must survive.
    Safe,
    /// Precision may go, but not the kind.
    SameKind,
    /// Anything goes.
    Unsafe,
}

impl Casting {
    /// The rule of this name.
    pub fn parse(name: &str) -> Option<Casting> {
        Some(match name {
            "no" => Casting::No,
            "equiv" => Casting::Equiv,
            "safe" => Casting::Safe,
            "same_kind" => Casting::SameKind,
            "unsafe" => Casting::Unsafe,
            _ => return None,
        })
    }

    /// NumPy's name.
    pub fn name(self) -> &'static str {
        match self {
            Casting::No => "no",
            Casting::Equiv => "equiv",
            Casting::Safe => "safe",
            Casting::SameKind => "same_kind",
            Casting::Unsafe => "unsafe",
        }
    }
}

const SIGNED: [DType; 4] = [DType::Int8, DType::Int16, DType::Int32, DType::Int64];

impl DType {
    /// The smallest dtype to which both can be cast safely, NumPy's `promote_types`.
    ///
    /// ```
    /// # use numpy::DType;
    /// assert_eq!(DType::Int8.promote(DType::UInt8), DType::Int16);
    /// assert_eq!(DType::Int64.promote(DType::UInt64), DType::Float64);
    /// ```
    pub fn promote(self, other: DType) -> DType {
        if !self.is_number() || !other.is_number() {
            return self.promote_others(other);
        }
        let (low, high) = if self.kind() <= other.kind() { (self, other) } else { (other, self) };
        match (low.kind(), high.kind()) {
            (Kind::Bool, _) => high,
            (a, b) if a == b => {
                if low.itemsize() > high.itemsize() {
                    low
                } else {
                    high
                }
            }
            (Kind::Unsigned, Kind::Signed) if high.itemsize() > low.itemsize() => high,
            (Kind::Unsigned, Kind::Signed) => {
                let wider = SIGNED.into_iter().find(|signed| signed.itemsize() > low.itemsize());
                wider.unwrap_or(DType::Float64)
            }
            (Kind::Float, _) => low.as_complex().promote(high),
            (_, Kind::Float) => low.as_float().promote(high),
            (_, _) => low.as_float().as_complex().promote(high),
        }
    }

    /// As [`DType::promote`], if not both are numbers: text holds numbers as they are written, objects hold everything.
    fn promote_others(self, other: DType) -> DType {
        match (self, other) {
            (DType::Str(n), DType::Str(m)) => DType::Str(n.max(m)),
            (DType::Str(n), number) | (number, DType::Str(n)) if number.is_number() => {
                DType::Str(n.max(number.text_width()))
            }
            (a, b) if a == b => a,
            (DType::Record(a), DType::Record(b)) if a.names() == b.names() => {
                let fields = a.fields().iter().zip(b.fields());
                let met = fields.map(|(a, b)| (a.name.clone(), a.dtype.promote(b.dtype)));
                Record::new(met).map_or(DType::Object, DType::Record)
            }
            _ => DType::Object,
        }
    }

    /// How many characters a number of this dtype takes at most, as NumPy counts; 1 for what is not a number.
    pub fn text_width(self) -> u32 {
        match (self.kind(), self.itemsize()) {
            (Kind::Bool, _) => 5,
            (Kind::Unsigned, size) => [3, 5, 10, 20][size.ilog2() as usize],
            (Kind::Signed, size) => [4, 6, 11, 21][size.ilog2() as usize],
            (Kind::Float, _) => 32,
            (Kind::Complex, _) => 64,
            _ => 1,
        }
    }

    /// The smallest float that holds every integer of this dtype, or at least the largest float there is; floats as they are.
    fn as_float(self) -> DType {
        match (self.kind(), self.itemsize()) {
            (Kind::Float | Kind::Complex, _) => self,
            (_, 1) => DType::Float16,
            (_, 2) => DType::Float32,
            _ => DType::Float64,
        }
    }

    /// The smallest complex dtype that holds this float.
    fn as_complex(self) -> DType {
        if self.itemsize() <= 4 { DType::Complex64 } else { DType::Complex128 }
    }

    /// The dtype when a Python `int` that adapts to its neighbour (NEP 50) joins.
    pub fn promote_int(self) -> DType {
        if self == DType::Bool { DType::Int64 } else { self }
    }

    /// The dtype when a Python `float` that adapts to its neighbour (NEP 50) joins.
    pub fn promote_float(self) -> DType {
        if self.is_integral() { DType::Float64 } else { self }
    }

    /// The dtype when a Python `complex` that adapts to its neighbour (NEP 50) joins.
    pub fn promote_complex(self) -> DType {
        match self.kind() {
            Kind::Complex => self,
            Kind::Float => self.as_complex(),
            _ if self.is_integral() => DType::Complex128,
            _ => self,
        }
    }

    /// Whether every value survives a cast to `to`.
    pub fn casts_safely(self, to: DType) -> bool {
        self.promote(to) == to
    }

    /// Whether a cast to `to` stays within a kind or climbs, which is what in-place operators allow.
    pub fn casts_same_kind(self, to: DType) -> bool {
        self.kind() <= to.kind()
    }

    /// Whether `casting` allows a cast to `to`, NumPy's `can_cast`.
    pub fn casts(self, to: DType, casting: Casting) -> bool {
        match casting {
            Casting::No | Casting::Equiv => self == to,
            Casting::Safe => self.casts_safely(to),
            Casting::SameKind => self.casts_same_kind(to),
            Casting::Unsafe => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// NumPy's `promote_types`, a letter for each pair in the order of [`DType::ALL`].
    const PROMOTED: [&str; 14] = [
        "?bBhHiIlLefdFD",
        "bbhhiilldefdFD",
        "BhBhHiIlLefdFD",
        "hhhhiilldffdFD",
        "HiHiHiIlLffdFD",
        "iiiiiillddddDD",
        "IlIlIlIlLdddDD",
        "llllllllddddDD",
        "LdLdLdLdLdddDD",
        "eeeffddddefdFD",
        "fffffddddffdFD",
        "ddddddddddddDD",
        "FFFFFDDDDFFDFD",
        "DDDDDDDDDDDDDD",
    ];

    /// NumPy's `can_cast(row, column, 'same_kind')` likewise.
    const SAME_KIND: [&str; 14] = [
        "11111111111111",
        "01010101011111",
        "01111111111111",
        "01010101011111",
        "01111111111111",
        "01010101011111",
        "01111111111111",
        "01010101011111",
        "01111111111111",
        "00000000011111",
        "00000000011111",
        "00000000011111",
        "00000000000011",
        "00000000000011",
    ];

    fn check(table: [&str; 14], cell: impl Fn(DType, DType) -> char) {
        for (&a, row) in DType::ALL.iter().zip(table) {
            let found: String = DType::ALL.iter().map(|&b| cell(a, b)).collect();
            assert_eq!(found, row, "{a}");
        }
    }

    #[test]
    fn promotes_as_numpy_does() {
        check(PROMOTED, |a, b| a.promote(b).char());
    }

    #[test]
    fn allows_the_casts_that_numpy_allows() {
        check(SAME_KIND, |a, b| if a.casts(b, Casting::SameKind) { '1' } else { '0' });
        assert!(DType::Int64.casts(DType::Float64, Casting::Safe));
        assert!(!DType::UInt64.casts(DType::Int64, Casting::Safe));
        assert!(!DType::Int8.casts(DType::UInt8, Casting::Equiv));
    }
}
