//! Groups of unseen cases, each spelt in one place.

use judge::{Args, Group, Role};

/// A group that runs its `fixed` cases and then `drawn` ones from each seed.
pub fn group(id: &str, role: Role, title: &str, fixed: Vec<Args>, drawn: u32) -> Group {
    Group { id: id.to_string(), title: title.to_string(), role, fixed, drawn }
}
