//! Markdown with formulas.

use yew::prelude::*;

use crate::markdown;

/// The text.
#[derive(Properties, PartialEq)]
pub struct ProseProps {
    /// Markdown.
    pub text: AttrValue,
    /// The level of the heading that the text stands under.
    pub under: u8,
}

/// Shows Markdown; rendered anew only when the text changes.
#[component]
pub fn Prose(props: &ProseProps) -> Html {
    markdown::render(&props.text, props.under)
}
