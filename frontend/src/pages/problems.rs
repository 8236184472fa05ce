//! All problems: as a list that can be searched, as a map of their topics, and by the sets they come in.

use yew::prelude::*;

use super::Place;
use crate::components::{AddSet, ProblemList, Roadmap, SetList};

/// The list of problems, and the map below it.
pub static PLACE: Place = Place {
    path: "problems",
    name: "Problems",
    title: "Problems",
    lead: "Every answer runs against unseen tests, and you see the smallest input that breaks it.",
    about: "Find a problem to solve",
    key: 'p',
    drawing: "M6 4h7.5M6 8h7.5M6 12h7.5M2.5 4h.6M2.5 8h.6M2.5 12h.6",
    in_corner: false,
    show: |below| match below {
        "" => Some(html! { <ProblemsPage view={View::List} /> }),
        MAP => Some(html! { <ProblemsPage view={View::Map} /> }),
        SETS => Some(html! { <ProblemsPage view={View::Sets} /> }),
        _ => None,
    },
};

/// The name of the map in the address.
const MAP: &str = "roadmap";

/// The name of the sets in the address.
pub const SETS: &str = "sets";

/// A way to look at the problems.
#[derive(Clone, Copy, PartialEq)]
pub enum View {
    /// One after the other.
    List,
    /// By topic.
    Map,
    /// By set, with the way to add one.
    Sets,
}

/// Which view.
#[derive(Properties, PartialEq)]
pub struct ProblemsPageProps {
    /// It.
    pub view: View,
}

/// Shows one view and leads to the other.
#[component]
pub fn ProblemsPage(props: &ProblemsPageProps) -> Html {
    let view = |name: &'static str, href: String, view: View| {
        html! { <a {href} class="view" aria-current={(view == props.view).then_some("page")}>{ name }</a> }
    };
    let body = match props.view {
        View::List => html! { <><p class="lead">{ PLACE.lead }</p><ProblemList /></> },
        View::Map => html! { <Roadmap /> },
        View::Sets => html! { <><SetList /><AddSet /></> },
    };
    html! {
        <div class="page">
            <div class="page-head">
                <h1>{ PLACE.title }</h1>
                <nav class="views" aria-label="Views">
                    { view("List", PLACE.href(), View::List) }
                    { view("Roadmap", format!("#/{}/{MAP}", PLACE.path), View::Map) }
                    { view("Sets", format!("#/{}/{SETS}", PLACE.path), View::Sets) }
                </nav>
            </div>
            { body }
        </div>
    }
}
