//! The command palette: type a few letters, and Enter leads there.

use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use super::Dialog;
use crate::hooks::{Command, use_commands};
use crate::state::palette;

/// What it needs.
#[derive(Properties, PartialEq)]
pub struct PaletteProps {
    /// Hears that it is to be closed.
    pub on_close: Callback<()>,
    /// Hears that the sheet of shortcuts is wanted.
    pub on_sheet: Callback<()>,
}

/// No more lines are shown: whoever wants one further down types another letter.
const MAX_LINES: usize = 50;

/// Shows the palette.
#[component]
pub fn Palette(props: &PaletteProps) -> Html {
    let commands = use_commands(props.on_sheet.clone());
    let typed = use_state(String::new);
    let picked = use_state(|| 0);
    let fitting: Vec<&Command> = {
        let lines = commands.iter().map(|command| (&*command.name, &*command.about));
        palette::fitting(&typed, lines).into_iter().take(MAX_LINES).map(|idx| &commands[idx]).collect()
    };
    let picked_idx = (*picked).min(fitting.len().saturating_sub(1));
    use_effect_with(picked_idx, |picked_idx| {
        if let Some(line) = gloo::utils::document().get_element_by_id(&line_id(*picked_idx)) {
            line.scroll_into_view_with_scroll_into_view_options(&nearest());
        }
    });
    let run = |command: &Command| {
        let (run, on_close) = (command.run.clone(), props.on_close.clone());
        move || {
            // Closed first: the focus goes back to where it was, and then on with what is run.
            on_close.emit(());
            run();
        }
    };
    let on_input = {
        let (typed, picked) = (typed.setter(), picked.setter());
        move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            typed.set(input.value());
            picked.set(0);
        }
    };
    let on_key = {
        let (picked, n_lines) = (picked.setter(), fitting.len());
        let enter = fitting.get(picked_idx).map(|command| run(command));
        move |event: KeyboardEvent| {
            let key = event.key();
            if let Some(next) = palette::moved(&key, picked_idx, n_lines) {
                event.prevent_default();
                picked.set(next);
            } else if key == "Enter"
                && let Some(enter) = &enter
            {
                event.prevent_default();
                enter();
            }
        }
    };
    let line = |(line_idx, command): (usize, &&Command)| {
        let run = run(command);
        html! {
            <li
                key={format!("{} {}", command.sort, command.name)}
                id={line_id(line_idx)}
                class="palette-line"
                role="option"
                aria-selected={(line_idx == picked_idx).to_string()}
                onclick={move |_: MouseEvent| run()}
            >
                <span class="palette-name">{ &command.name }</span>
                <span class="palette-about">{ &command.about }</span>
                <span class="palette-sort">{ command.sort }</span>
            </li>
        }
    };
    let n_lines = fitting.len();
    html! {
        <Dialog title="Command palette" hides_title={true} class="palette" on_close={props.on_close.clone()}>
            <input
                type="text"
                class="palette-input"
                role="combobox"
                autofocus={true}
                autocomplete="off"
                spellcheck="false"
                placeholder="Go to a place or a problem, or do something"
                aria-label="Command"
                aria-expanded="true"
                aria-controls="palette-lines"
                aria-autocomplete="list"
                aria-activedescendant={(n_lines > 0).then(|| line_id(picked_idx))}
                value={(*typed).clone()}
                oninput={on_input}
                onkeydown={on_key}
            />
            <ul id="palette-lines" class="palette-lines" role="listbox" aria-label="Commands">
                { for fitting.iter().enumerate().map(line) }
            </ul>
            <p class={classes!("palette-none", (n_lines > 0).then_some("visually-hidden"))} role="status">
                { if n_lines == 0 { "Nothing fits. Try fewer letters.".to_owned() } else { crate::state::text::count(n_lines, "line") } }
            </p>
        </Dialog>
    }
}

fn line_id(line_idx: usize) -> String {
    format!("palette-line-{line_idx}")
}

fn nearest() -> web_sys::ScrollIntoViewOptions {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    options
}
