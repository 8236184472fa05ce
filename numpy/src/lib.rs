//! NumPy's semantics in pure Rust on top of ndarray.
