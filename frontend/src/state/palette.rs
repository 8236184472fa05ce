//! The command palette: which lines fit what is typed, the best first, and which of them is picked.

/// How well a line fits, the smaller the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It begins so.
    Start,
    /// One of its words begins so.
    Word,
    /// It holds it.
    Inside,
    /// Only what it is about holds it.
    About,
    /// It holds the letters in this order.
    Letters,
}

/// The places in `lines`, each a name and what it is about, of those that fit, the best first. Nothing typed fits all.
pub fn fitting<'a>(typed: &str, lines: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<usize> {
    let typed = typed.trim().to_lowercase();
    let fits = lines.enumerate().filter_map(|(line_idx, (name, about))| {
        let (name, about) = (name.to_lowercase(), about.to_lowercase());
        Some((fit(&typed, &name, &about)?, line_idx))
    });
    let mut fits: Vec<(Fit, usize)> = fits.collect();
    fits.sort();
    fits.into_iter().map(|(_, line_idx)| line_idx).collect()
}

fn fit(typed: &str, name: &str, about: &str) -> Option<Fit> {
    let words = || name.split(|letter: char| !letter.is_alphanumeric());
    let holds_all = |text: &str| typed.split_whitespace().all(|word| text.contains(word));
    match () {
        () if name.starts_with(typed) => Some(Fit::Start),
        () if words().any(|word| word.starts_with(typed)) => Some(Fit::Word),
        () if holds_all(name) => Some(Fit::Inside),
        () if holds_all(&format!("{name} {about}")) => Some(Fit::About),
        () if holds_letters(typed, name) => Some(Fit::Letters),
        () => None,
    }
}

fn holds_letters(typed: &str, name: &str) -> bool {
    let mut letters = name.chars();
    typed.chars().filter(|letter| !letter.is_whitespace()).all(|letter| letters.any(|it| it == letter))
}

/// The line picked after a key, of `n_lines`; nothing for a key that moves nothing.
pub fn moved(key: &str, picked: usize, n_lines: usize) -> Option<usize> {
    let last = n_lines.checked_sub(1)?;
    match key {
        "ArrowDown" => Some(if picked >= last { 0 } else { picked + 1 }),
        "ArrowUp" => Some(if picked == 0 { last } else { picked.min(last + 1) - 1 }),
        "PageDown" => Some((picked + 8).min(last)),
        "PageUp" => Some(picked.saturating_sub(8)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, expected: &[usize]) {
        let lines = [
            ("Two Sum", "arrays, hash tables"),
            ("Median of a Stream", "heaps"),
            ("Edit Distance", "dynamic programming"),
            ("Settings", "change colours"),
            ("Sum of Medians", "arrays"),
        ];
        assert_eq!(fitting(typed, lines.into_iter()), expected, "{typed}");
    }

    #[test]
    fn the_best_comes_first() {
        check("", &[0, 1, 2, 3, 4]);
        check("sum", &[4, 0]);
        check("MED", &[1, 4]);
        check(" two sum ", &[0]);
        check("sum two", &[0]);
        check("colours", &[3]);
        check("heaps", &[1]);
        check("edtc", &[2]);
        check("xyz", &[]);
    }

    #[test]
    fn arrows_go_round() {
        assert_eq!(moved("ArrowDown", 2, 3), Some(0));
        assert_eq!(moved("ArrowUp", 0, 3), Some(2));
        assert_eq!(moved("ArrowUp", 9, 3), Some(2));
        assert_eq!(moved("PageDown", 1, 3), Some(2));
        assert_eq!(moved("ArrowDown", 0, 0), None);
        assert_eq!(moved("a", 0, 3), None);
    }
}
