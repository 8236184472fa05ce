//! The Python runtime: a RustPython session that grades and a NumPy bound to the numpy crate.
