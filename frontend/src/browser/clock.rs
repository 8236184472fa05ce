//! The time, and numbers nobody can foretell.

/// Milliseconds since 1970.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// A fresh seed, small enough to be read out.
pub fn seed() -> u64 {
    (js_sys::Math::random() * 1e9) as u64
}

/// A name for this tab that no other has.
pub fn tab_name() -> String {
    format!("{:x}-{:x}", now() as u64, seed())
}
