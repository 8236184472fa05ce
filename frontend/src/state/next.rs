//! Where to go after a problem.

/// The next of these problems that is not solved: after the one named `here`, then from the start. `None` if all others are.
pub fn next_unsolved<'a>(problems: &[&'a str], here: &str, is_solved: impl Fn(&str) -> bool) -> Option<&'a str> {
    let place = problems.iter().position(|problem| *problem == here)?;
    problems[place + 1..].iter().chain(&problems[..place]).copied().find(|problem| !is_solved(problem))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(here: &str, solved: &[&str], next: Option<&str>) {
        assert_eq!(
            next_unsolved(&["a", "b", "c"], here, |problem| solved.contains(&problem)),
            next,
            "{here} {solved:?}"
        );
    }

    #[test]
    fn goes_on_after_the_problem_and_then_from_the_start() {
        check("a", &[], Some("b"));
        check("a", &["b"], Some("c"));
        check("b", &["c"], Some("a"));
        check("c", &[], Some("a"));
        check("b", &["a", "c"], None);
        check("elsewhere", &[], None);
    }
}
