//! All shortcuts on a sheet.

use yew::prelude::*;

use super::Dialog;
use crate::pages::PLACES;
use crate::state::keys::SHEET;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct ShortcutSheetProps {
    /// Hears that it is to be closed.
    pub on_close: Callback<()>,
}

/// Shows the sheet.
#[component]
pub fn ShortcutSheet(props: &ShortcutSheetProps) -> Html {
    let places = PLACES.iter().map(|place| (format!("g {}", place.key), place.name)).collect();
    let owned = |lines: &[(&str, &'static str)]| lines.iter().map(|(keys, what)| ((*keys).to_owned(), *what)).collect();
    html! {
        <Dialog title="Keyboard shortcuts" on_close={props.on_close.clone()}>
            <div class="sheet">
                for (name, lines) in SHEET {
                    { part(name, owned(lines)) }
                }
                { part("Go to", places) }
            </div>
            <p class="quiet">{ "On a Mac, Command does what Ctrl does." }</p>
        </Dialog>
    }
}

fn part(name: &str, lines: Vec<(String, &str)>) -> Html {
    html! {
        <section key={name.to_owned()}>
            <h3>{ name }</h3>
            <dl class="sheet-lines">
                for (keys, what) in lines {
                    <div key={keys.clone()}>
                        <dt>{ what }</dt>
                        <dd>{ drawn(&keys) }</dd>
                    </div>
                }
            </dl>
        </section>
    }
}

/// `Ctrl+K` and `g p` as keys.
fn drawn(keys: &str) -> Html {
    let moment = |(moment_idx, moment): (usize, &str)| {
        let key = |(key_idx, key): (usize, &str)| {
            html! {
                <>
                    if key_idx > 0 { <span class="quiet">{ " + " }</span> }
                    <kbd>{ key.to_owned() }</kbd>
                </>
            }
        };
        html! {
            <>
                if moment_idx > 0 { <span class="quiet">{ " then " }</span> }
                { for moment.split('+').enumerate().map(key) }
            </>
        }
    };
    html! { { for keys.split(' ').enumerate().map(moment) } }
}
