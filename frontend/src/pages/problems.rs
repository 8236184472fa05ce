//! All problems: as a list that can be searched, and as a map of their topics.

use yew::prelude::*;

use super::Place;
use crate::components::{ProblemList, Roadmap};

/// The list of problems, and the map below it.
pub static PLACE: Place = Place {
    path: "problems",
    name: "Problems",
    about: "Find a problem to solve",
    key: 'p',
    drawing: "M6 4h7.5M6 8h7.5M6 12h7.5M2.5 4h.6M2.5 8h.6M2.5 12h.6",
    in_corner: false,
    show: |below| match below {
        "" => Some(html! { <ProblemsPage is_map={false} /> }),
        MAP => Some(html! { <ProblemsPage is_map={true} /> }),
        _ => None,
    },
};

/// The name of the map in the address.
const MAP: &str = "roadmap";

/// Which view.
#[derive(Properties, PartialEq)]
pub struct ProblemsPageProps {
    /// The map instead of the list.
    pub is_map: bool,
}

/// Shows one view and leads to the other.
#[component]
pub fn ProblemsPage(props: &ProblemsPageProps) -> Html {
    let view = |name: &'static str, href: String, is_current: bool| {
        html! { <a {href} class="view" aria-current={is_current.then_some("page")}>{ name }</a> }
    };
    html! {
        <div class="page">
            <div class="page-head">
                <h1>{ "Problems" }</h1>
                <nav class="views" aria-label="Views">
                    { view("List", PLACE.href(), !props.is_map) }
                    { view("Roadmap", format!("#/{}/{MAP}", PLACE.path), props.is_map) }
                </nav>
            </div>
            if props.is_map { <Roadmap /> } else { <ProblemList /> }
        </div>
    }
}
