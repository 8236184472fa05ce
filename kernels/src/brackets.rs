//! Matching brackets with a stack.

/// Whether every bracket of `text` closes the latest one still open, of its own kind, and none is left open.
///
/// A stack holds the open brackets; a closing one must meet its partner on top. O(n) time, O(depth) space.
///
/// Shapes: a text → a truth value.
/// Edge: the empty text matches; characters that are no brackets are skipped.
/// Errors: none.
/// Source: Knuth, *The Art of Computer Programming* 1, §2.2.1.
///
/// ```
/// assert!(kernels::brackets_match("{[]}()"));
/// assert!(!kernels::brackets_match("([)]"));
/// ```
pub fn brackets_match(text: &str) -> bool {
    let mut open = Vec::new();
    for bracket in text.chars() {
        match bracket {
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            ')' | ']' | '}' if open.pop() != Some(bracket) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: bool) {
        assert_eq!(brackets_match(text), expected, "{text:?}");
    }

    #[test]
    fn knows_order_kind_and_count() {
        check("", true);
        check("(", false);
        check(")", false);
        check(")(", false);
        check("(]", false);
        check("([)]", false);
        check("([])", true);
        check("()()", true);
    }
}
