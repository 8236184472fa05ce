//! Where in the app a person is, as the part of the address after `#`: it works from any folder of any host.
//!
//! `#/journal/2026-01-05?sort=new` is a place, what is named below it, and a query. The query says how the place shows things and is no part of the route; [`use_query`](crate::hooks::use_query) reads it.

use std::fmt::{self, Display, Formatter};

use crate::pages::{PLACES, Place};

/// Where a person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// A place of the app.
    Place {
        /// The place.
        place: &'static Place,
        /// The rest of the address, without slashes around it; empty for the place itself.
        below: String,
    },
    /// The workspace of a problem.
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
        let (path, _) = halves(hash);
        let names: Vec<&str> = path.split('/').collect();
        if let ["problems", pack, problem] = names[..]
            && !pack.is_empty()
            && !problem.is_empty()
        {
            return Route::Problem { pack: pack.to_owned(), problem: problem.to_owned() };
        }
        let (first, below) = path.split_once('/').unwrap_or((path, ""));
        let place = if first.is_empty() { PLACES.first() } else { PLACES.iter().find(|place| place.path == first) };
        place.map_or(Route::NotFound, |place| Route::Place { place, below: below.to_owned() })
    }

    /// The place that the header marks as the current one: problems belong to their list.
    pub fn place(&self) -> Option<&'static Place> {
        match self {
            Route::Place { place, .. } => Some(place),
            Route::Problem { .. } => PLACES.iter().find(|place| place.path == "problems").copied(),
            Route::NotFound => None,
        }
    }
}

/// What names the place, and the query behind it.
pub fn halves(hash: &str) -> (&str, &str) {
    let hash = hash.trim_start_matches('#');
    let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
    (path.trim_matches('/'), query)
}

impl Display for Route {
    /// As it stands in a link, `#` included.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Route::Place { place, below } if below.is_empty() => f.write_str(&place.href()),
            Route::Place { place, below } => write!(f, "#/{}/{below}", place.path),
            Route::Problem { pack, problem } => write!(f, "#/problems/{pack}/{problem}"),
            Route::NotFound => f.write_str("#/nowhere"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::problems;

    fn two_sum() -> Route {
        Route::Problem { pack: "builtin".to_owned(), problem: "two_sum".to_owned() }
    }

    fn place(place: &'static Place, below: &str) -> Route {
        Route::Place { place, below: below.to_owned() }
    }

    #[test]
    fn reads_what_links_say() {
        let check = |hash: &str, route: Route| assert_eq!(Route::from_hash(hash), route, "{hash}");
        let home = || place(PLACES[0], "");
        check("", home());
        check("#", home());
        check("#/", home());
        check("#/?topic=arrays", home());
        check("#/problems/", place(&problems::PLACE, ""));
        check("#/problems?topic=arrays/queues", place(&problems::PLACE, ""));
        check("#/problems/roadmap", place(&problems::PLACE, "roadmap"));
        check("#/problems/builtin/two_sum", two_sum());
        check("#/problems/builtin/two_sum/", two_sum());
        check("#/problems/builtin/two_sum/more", place(&problems::PLACE, "builtin/two_sum/more"));
        check("#/elsewhere", Route::NotFound);
    }

    #[test]
    fn links_lead_where_they_say() {
        let places = PLACES.iter().flat_map(|&it| [place(it, ""), place(it, "some/thing/below")]);
        for route in places.chain([two_sum()]) {
            assert_eq!(Route::from_hash(&route.to_string()), route);
        }
    }
}
