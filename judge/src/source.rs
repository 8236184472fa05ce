//! Where generated cases come from: a sequence of choices, drawn from a seed or replayed (after Hypothesis).

/// A stream of choices.
pub struct Source {}
