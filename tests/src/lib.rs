//! Questions asked of the whole.
