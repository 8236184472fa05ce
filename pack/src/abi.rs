//! What host and guest say to each other, as postcard bytes.
//!
//! The guest exports its memory and three functions: `katagrad_alloc(n_bytes) -> pointer` makes room for a request, `katagrad_call() -> reply` answers it, and `katagrad_message() -> text` is the last panic's message. A reply or text is an `i64`: the pointer in the upper half, the number of bytes in the lower one.
//! A reply is a `Result`: what the method returns, or why the guest cannot answer.

use judge::{Args, Source, Value};
use serde::{Deserialize, Serialize};

/// A call of one method of one problem.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Request {
    /// The problem's id.
    pub problem: String,
    /// The method with its arguments.
    pub method: Method,
}

/// A method of [`judge::Spec`] with its arguments.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Method {
    /// Answered with `Vec<Args>`.
    Examples,
    /// Answered with `Vec<Group>`.
    Groups,
    /// Answered with `(Source, Args)`: the source afterwards, with the choices taken.
    Generate { group: String, source: Source, size: u32 },
    /// Answered with `Result<(), String>`.
    Validate { args: Args },
    /// Answered with `Value`.
    Oracle { args: Args },
    /// Answered with `Check`.
    Check,
    /// Answered with `Result<(), Mismatch>`.
    Witness { args: Args, expected: Value, found: Value },
}

impl Method {
    /// The method's name, for messages.
    pub fn name(&self) -> &'static str {
        match self {
            Method::Examples => "examples",
            Method::Groups => "groups",
            Method::Generate { .. } => "generate",
            Method::Validate { .. } => "validate",
            Method::Oracle { .. } => "oracle",
            Method::Check => "check",
            Method::Witness { .. } => "witness",
        }
    }
}

/// Where bytes lie in the guest's memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Slice {
    /// The first byte.
    pub pointer: u32,
    /// How many there are.
    pub len: u32,
}

impl Slice {
    /// As the guest returns it.
    pub fn pack(self) -> i64 {
        ((u64::from(self.pointer) << 32) | u64::from(self.len)) as i64
    }
}

/// The host's side of it.
#[cfg(any(feature = "native", all(feature = "browser", target_arch = "wasm32"), test))]
impl Slice {
    /// As the host reads it.
    pub fn unpack(packed: i64) -> Slice {
        Slice { pointer: (packed as u64 >> 32) as u32, len: packed as u32 }
    }

    /// The range of bytes, if it lies within a memory of `n_bytes`.
    pub fn within(self, n_bytes: usize) -> Option<std::ops::Range<usize>> {
        let start = self.pointer as usize;
        let end = start.checked_add(self.len as usize)?;
        (end <= n_bytes).then_some(start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slices_survive_packing_and_stay_within_memory() {
        let slice = Slice { pointer: 0xffff_fff0, len: 0x8000_0001 };
        assert_eq!(Slice::unpack(slice.pack()), slice);
        assert_eq!(slice.within(1 << 20), None);
        assert_eq!(Slice { pointer: 8, len: 8 }.within(16), Some(8..16));
        assert_eq!(Slice { pointer: 9, len: 8 }.within(16), None);
    }
}
