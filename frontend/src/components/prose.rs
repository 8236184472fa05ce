//! Markdown with formulas.

use web_sys::Element;
use yew::prelude::*;

use crate::browser::style;
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
    let html = use_memo((props.text.clone(), props.under), |(text, under)| markdown::to_html(text, *under));
    let (place, body) = use_html(&html);
    html! { <div ref={place} class="prose">{ body }</div> }
}

/// The text of a line.
#[derive(Properties, PartialEq)]
pub struct ProseLineProps {
    /// Markdown of one paragraph.
    pub text: AttrValue,
}

/// Shows Markdown as part of a line: for what stands in buttons and lists.
#[component]
pub fn ProseLine(props: &ProseLineProps) -> Html {
    let html = use_memo(props.text.clone(), |text| markdown::to_line(text));
    let (place, body) = use_html(&html);
    html! { <span ref={place} class="prose-line">{ body }</span> }
}

/// What [`markdown`] made as content of an element, which gets the reference.
#[hook]
fn use_html(html: &str) -> (NodeRef, Html) {
    let place = use_node_ref();
    {
        let place = place.clone();
        use_effect_with(html.to_owned(), move |_| {
            if let Some(place) = place.cast::<Element>() {
                style::release(&place);
            }
        });
    }
    (place, Html::from_html_unchecked(AttrValue::from(html.to_owned())))
}
