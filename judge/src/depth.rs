//! Bounds how deep decoding may nest: bytes from a pack may come from anyone, and running out of stack cannot be caught.

use std::cell::Cell;

use serde::Deserializer;

thread_local! {
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Decodes one level of something that contains itself. Errors: there are more than `max_depth` levels, or what `decode` says.
pub(crate) fn decode_level<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    max_depth: usize,
    decode: impl FnOnce(D) -> Result<T, D::Error>,
) -> Result<T, D::Error> {
    if DEPTH.get() >= max_depth {
        return Err(serde::de::Error::custom("it is nested too deep"));
    }
    let _level = Level::enter();
    decode(deserializer)
}

/// Counts one level for as long as it lives.
struct Level;

impl Level {
    fn enter() -> Level {
        DEPTH.set(DEPTH.get() + 1);
        Level
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get() - 1);
    }
}
