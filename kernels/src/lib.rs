//! Reference numerics and algorithms as plain functions on ndarray views and slices.
