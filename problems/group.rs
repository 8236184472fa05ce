//! Groups of unseen cases, each spelt in one place.

use judge::{Args, Group, Role};

/// A group that runs its `fixed` cases and then `drawn` ones from each seed.
pub fn group(id: &str, role: Role, title: &str, fixed: Vec<Args>, drawn: u32) -> Group {
    Group { id: id.to_string(), title: title.to_string(), role, fixed, drawn }
}

/// How long a large input of at most `max` is at `size`: `max` at 100, and below by the square of it, so that what grows too fast shows on short inputs, before it takes long.
pub fn length_at(max: usize, size: usize) -> usize {
    (max * size * size).div_ceil(10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_grow_from_few_to_all() {
        assert_eq!([1, 2, 10, 100].map(|size| length_at(50_000, size)), [5, 20, 500, 50_000]);
        assert_eq!(length_at(20, 1), 1);
    }
}
