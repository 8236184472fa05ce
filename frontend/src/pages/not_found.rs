//! A place that is none.

use yew::prelude::*;

use super::problems;

/// What was looked for.
#[derive(Properties, PartialEq)]
pub struct NotFoundPageProps {
    /// A sentence that says what is not there.
    #[prop_or(AttrValue::Static("This address leads nowhere."))]
    pub text: AttrValue,
}

/// Says so, and shows the way back.
#[component]
pub fn NotFoundPage(props: &NotFoundPageProps) -> Html {
    html! {
        <div class="page">
            <h1>{ "Nothing here" }</h1>
            <p>{ &props.text }</p>
            <p><a href={problems::PLACE.href()}>{ "All problems" }</a></p>
        </div>
    }
}
