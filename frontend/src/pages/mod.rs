//! The places of the app. A place is a file here and a line in [`PLACES`], which the address, the header and the command palette go by.

mod about;
pub mod cards;
pub mod journal;
pub mod mock;
mod not_found;
pub mod plan;
mod problem;
pub mod problems;
pub mod review;
pub mod settings;
pub mod today;

use yew::{Html, html};

pub use not_found::NotFoundPage;
pub use problem::ProblemPage;

/// All places, in the order the header shows them. The first is home.
pub static PLACES: &[&Place] = &[
    &today::PLACE,
    &problems::PLACE,
    &plan::PLACE,
    &review::PLACE,
    &cards::PLACE,
    &mock::PLACE,
    &journal::PLACE,
    &settings::PLACE,
];

/// A place that the header leads to.
#[derive(Debug)]
pub struct Place {
    /// Its name in the address: `plan` for `#/plan`.
    pub path: &'static str,
    /// Its name on the page.
    pub name: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What is below the heading: whole sentences, which the cover says before the app is there.
    pub lead: &'static str,
    /// What a person does there, as the palette says it; no full stop.
    pub about: &'static str,
    /// Leads there after `g`.
    pub key: char,
    /// The path of its icon, in strokes on 16 × 16.
    pub drawing: &'static str,
    /// Whether the header shows it by its icon alone, at the end.
    pub in_corner: bool,
    /// Shows what the rest of the address names: `""` for the place itself, `2026-01-05` for `#/journal/2026-01-05`; nothing if it names nothing.
    pub show: fn(&str) -> Option<Html>,
}

impl Place {
    /// The address that leads there, as it stands in a link.
    pub fn href(&self) -> String {
        if self.is_home() { "#/".to_owned() } else { format!("#/{}", self.path) }
    }

    /// The heading, and what is below it.
    pub fn head(&self) -> Html {
        html! {
            <>
                <h1>{ self.title }</h1>
                <p class="lead">{ self.lead }</p>
            </>
        }
    }

    /// Whether it is the first of [`PLACES`], which the page shows before it is there whole.
    pub fn is_home(&self) -> bool {
        PLACES.first().is_some_and(|home| *home == self)
    }
}

impl PartialEq for Place {
    /// The name in the address says which place it is.
    fn eq(&self, other: &Place) -> bool {
        self.path == other.path
    }
}

impl Eq for Place {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_places_share_a_path_or_a_key() {
        let paths: BTreeSet<&str> = PLACES.iter().map(|place| place.path).collect();
        let keys: BTreeSet<char> = PLACES.iter().map(|place| place.key).collect();
        assert_eq!((paths.len(), keys.len()), (PLACES.len(), PLACES.len()));
    }

    /// What stands in the page before the app does is what the app will show.
    #[test]
    fn the_cover_has_every_place() {
        let cover = include_str!("../../../index.html").split_whitespace().collect::<Vec<_>>().join(" ");
        let check = |part: String| assert!(cover.contains(&part), "index.html lacks {part}");
        for place in PLACES {
            let Place { path, name, title, lead, drawing, .. } = place;
            if !place.in_corner {
                let icon =
                    format!(r#"<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="{drawing}" /></svg>"#);
                check(format!(
                    r#"<a class="place" href="{}" data-place="{path}">{icon}<span>{name}</span></a>"#,
                    place.href()
                ));
            }
            check(format!(r#"data-cover="{path}" hidden>"#));
            check(format!(r#"<h1>{title}</h1>"#));
            check(format!(r#">{lead}</p>"#));
        }
    }
}
