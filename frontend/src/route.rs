//! Where in the app a person is, as the part of the address after `#`: it works from any folder of any host.

use std::fmt::{self, Display, Formatter};

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// All problems.
    Problems,
    /// The workspace of one.
    Problem {
        /// The pack's id.
        pack: String,
        /// The problem's id.
        problem: String,
    },
    /// No place of ours.
    NotFound,
}

impl Route {
    /// Reads `location.hash`.
    pub fn from_hash(hash: &str) -> Route {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let names: Vec<&str> = path.split('/').collect();
        match names[..] {
            [""] | ["problems"] => Route::Problems,
            ["problems", pack, problem] if !pack.is_empty() && !problem.is_empty() => {
                Route::Problem { pack: pack.to_owned(), problem: problem.to_owned() }
            }
            _ => Route::NotFound,
        }
    }
}

impl Display for Route {
    /// As it stands in a link, `#` included.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Route::Problems => f.write_str("#/"),
            Route::Problem { pack, problem } => write!(f, "#/problems/{pack}/{problem}"),
            Route::NotFound => f.write_str("#/nowhere"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_sum() -> Route {
        Route::Problem { pack: "builtin".to_owned(), problem: "two_sum".to_owned() }
    }

    #[test]
    fn reads_what_links_say() {
        let check = |hash: &str, route: Route| assert_eq!(Route::from_hash(hash), route, "{hash}");
        check("", Route::Problems);
        check("#", Route::Problems);
        check("#/", Route::Problems);
        check("#/problems/", Route::Problems);
        check("#/problems/builtin/two_sum", two_sum());
        check("#/problems/builtin/two_sum/", two_sum());
        check("#/problems/builtin", Route::NotFound);
        check("#/problems/builtin/two_sum/more", Route::NotFound);
        check("#/elsewhere", Route::NotFound);
    }

    #[test]
    fn links_lead_where_they_say() {
        for route in [Route::Problems, two_sum()] {
            assert_eq!(Route::from_hash(&route.to_string()), route);
        }
    }
}
