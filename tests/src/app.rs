//! The site as a person uses it.
