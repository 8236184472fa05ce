//! Integers in a range, without bias: by Lemire's multiplication for `Generator`, by masking and rejection for `RandomState`.
//!
//! Source: D. Lemire, "Fast random integer generation in an interval" (2019).

use super::bit_generator::BitGenerator;
use super::stream::{Api, Stream};
use crate::error::{Error, Result};

/// The dtype of the integers, which decides how many bits each draw takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Integer {
    /// `bool`
    Bool,
    /// `int8`
    I8,
    /// `int16`
    I16,
    /// `int32`
    I32,
    /// `int64`
    I64,
    /// `uint8`
    U8,
    /// `uint16`
    U16,
    /// `uint32`
    U32,
    /// `uint64`
    U64,
}

impl Integer {
    /// NumPy's name.
    pub fn name(self) -> &'static str {
        match self {
            Integer::Bool => "bool",
            Integer::I8 => "int8",
            Integer::I16 => "int16",
            Integer::I32 => "int32",
            Integer::I64 => "int64",
            Integer::U8 => "uint8",
            Integer::U16 => "uint16",
            Integer::U32 => "uint32",
            Integer::U64 => "uint64",
        }
    }

    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Integer> {
        use Integer::*;
        [Bool, I8, I16, I32, I64, U8, U16, U32, U64].into_iter().find(|kind| kind.name() == name)
    }

    /// The least and the greatest.
    pub fn limits(self) -> (i128, i128) {
        match self {
            Integer::Bool => (0, 1),
            Integer::I8 => (i8::MIN.into(), i8::MAX.into()),
            Integer::I16 => (i16::MIN.into(), i16::MAX.into()),
            Integer::I32 => (i32::MIN.into(), i32::MAX.into()),
            Integer::I64 => (i64::MIN.into(), i64::MAX.into()),
            Integer::U8 => (0, u8::MAX.into()),
            Integer::U16 => (0, u16::MAX.into()),
            Integer::U32 => (0, u32::MAX.into()),
            Integer::U64 => (0, u64::MAX.into()),
        }
    }
}

/// Draws of less than 32 bits are cut from one of 32; the rest is kept for the next draw of the same call.
#[derive(Clone, Copy, Debug, Default)]
pub struct Buffer {
    bits: u32,
    n_left: u32,
}

impl Buffer {
    fn next(&mut self, bits: &mut BitGenerator, n_bits: u32) -> u32 {
        if self.n_left == 0 {
            self.bits = bits.next_u32();
            self.n_left = 32 / n_bits - 1;
        } else {
            self.bits >>= n_bits;
            self.n_left -= 1;
        }
        self.bits & (u32::MAX >> (32 - n_bits))
    }
}

impl Stream<'_> {
    /// `n` integers from `low` to `high`, the latter included if `endpoint`; each list has one element or `n`.
    ///
    /// What comes back is in two's complement, as wide as the integers are.
    /// Errors: [`Error::Value`] for an empty range or one that the integers cannot hold.
    pub fn integers(
        &mut self,
        kind: Integer,
        low: &[i128],
        high: &[i128],
        n: usize,
        endpoint: bool,
    ) -> Result<Vec<u64>> {
        if n == 0 {
            return Ok(Vec::new());
        }
        let (least, greatest) = kind.limits();
        let open = i128::from(!endpoint);
        let fail = |text: String| Err(Error::Value(text));
        if low.iter().any(|&low| low < least) {
            return fail(format!("low is out of bounds for {}", kind.name()));
        }
        if high.iter().any(|&high| high - open > greatest) {
            return fail(format!("high is out of bounds for {}", kind.name()));
        }
        let at = |list: &[i128], i: usize| if list.len() == 1 { list[0] } else { list[i] };
        if (0..low.len().max(high.len())).any(|i| at(low, i) > at(high, i) - open) {
            let equal = if endpoint { "" } else { "=" };
            return fail(if low.iter().all(|&low| low == 0) {
                format!("high <{equal} 0")
            } else {
                format!("low >{equal} high")
            });
        }
        let mut buffer = Buffer::default();
        let mut draw = |low: i128, high: i128| {
            let offset = bounded(self.bits, self.api, kind, (high - open - low) as u64, &mut buffer);
            (low as u64).wrapping_add(offset)
        };
        Ok((0..n).map(|i| draw(at(low, i), at(high, i))).collect())
    }
}

/// One integer in 0 … `range`, both included.
pub fn bounded(bits: &mut BitGenerator, api: Api, kind: Integer, range: u64, buffer: &mut Buffer) -> u64 {
    match kind {
        _ if range == 0 => 0,
        Integer::Bool => u64::from(buffer.next(bits, 1)),
        Integer::I8 | Integer::U8 => narrow(api, range, 8, || buffer.next(bits, 8)),
        Integer::I16 | Integer::U16 => narrow(api, range, 16, || buffer.next(bits, 16)),
        Integer::I64 | Integer::U64 if range > 0xffff_ffff => wide(bits, api, range),
        _ => narrow(api, range, 32, || bits.next_u32()),
    }
}

/// From draws of `n_bits` at most 32.
fn narrow(api: Api, range: u64, n_bits: u32, mut draw: impl FnMut() -> u32) -> u64 {
    let largest = u64::from(u32::MAX >> (32 - n_bits));
    if range == largest {
        return u64::from(draw());
    }
    if api == Api::RandomState {
        return masked(range, || u64::from(draw()));
    }
    let n_values = range + 1;
    let mut scaled = u64::from(draw()) * n_values;
    if scaled & largest < n_values {
        let threshold = (largest - range) % n_values;
        while scaled & largest < threshold {
            scaled = u64::from(draw()) * n_values;
        }
    }
    scaled >> n_bits
}

/// From draws of 64 bits.
fn wide(bits: &mut BitGenerator, api: Api, range: u64) -> u64 {
    if range == u64::MAX {
        return bits.next_u64();
    }
    if api == Api::RandomState {
        return masked(range, || bits.next_u64());
    }
    let n_values = range + 1;
    let mut draw = || u128::from(bits.next_u64()) * u128::from(n_values);
    let mut scaled = draw();
    if (scaled as u64) < n_values {
        let threshold = (u64::MAX - range) % n_values;
        while (scaled as u64) < threshold {
            scaled = draw();
        }
    }
    (scaled >> 64) as u64
}

fn masked(range: u64, mut draw: impl FnMut() -> u64) -> u64 {
    let mask = u64::MAX >> range.leading_zeros();
    loop {
        let value = draw() & mask;
        if value <= range {
            return value;
        }
    }
}

/// An integer in 0 … `max` by masking, as both APIs shuffle with.
pub fn interval(bits: &mut BitGenerator, max: u64) -> u64 {
    match max {
        0 => 0,
        1..=0xffff_ffff => masked(max, || u64::from(bits.next_u32())),
        _ => masked(max, || bits.next_u64()),
    }
}
