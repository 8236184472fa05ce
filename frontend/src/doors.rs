//! Doors to the second part of the page: what is needed only behind them, and behind the `show` of every place but home, is cut out of the first part by the build (`xtask/src/site/split/`).
//!
//! They are opened only when [`SecondPart::Ready`](crate::hooks::SecondPart::Ready) says so. Never inlined, because the build finds them by name.

use yew::prelude::*;

use crate::components::{AskedSet, Palette, ShortcutSheet};
use crate::hooks::use_set_updates;
use crate::pages::ProblemPage;
use crate::site::ProblemKey;

/// The workspace of a problem.
#[inline(never)]
pub fn problem(problem: ProblemKey) -> Html {
    html! { <ProblemPage {problem} /> }
}

/// The command palette.
#[inline(never)]
pub fn palette(on_close: Callback<()>, on_sheet: Callback<()>) -> Html {
    html! { <Palette {on_close} {on_sheet} /> }
}

/// The sheet of shortcuts.
#[inline(never)]
pub fn shortcut_sheet(on_close: Callback<()>) -> Html {
    html! { <ShortcutSheet {on_close} /> }
}

/// Sets from elsewhere: those that are there are brought up to date, and the one that the address asks for is shown.
#[inline(never)]
pub fn sets() -> Html {
    html! { <Sets /> }
}

#[component]
fn Sets() -> Html {
    use_set_updates();
    html! { <AskedSet /> }
}
