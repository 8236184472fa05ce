//! What the command palette offers: places, actions, problems.

use std::rc::Rc;

use yew::prelude::*;

use super::{ListedState, use_all_progress, use_listed, use_saved};
use crate::browser::{address, clock};
use crate::pages::PLACES;
use crate::pages::problems::{self, SETS};
use crate::route::Route;
use crate::state::catalogue::Listed;
use crate::state::saved::{Settings, Status, Theme};
use crate::state::text;

/// A line of the palette.
#[derive(Clone)]
pub struct Command {
    /// What it is called.
    pub name: String,
    /// What it is about, or does.
    pub about: String,
    /// Of which sort it is: `Place`, `Action`, `Problem`.
    pub sort: &'static str,
    /// Does it.
    pub run: Rc<dyn Fn()>,
}

/// All commands, places first.
#[hook]
pub fn use_commands(on_sheet: Callback<()>) -> Vec<Command> {
    let saved = use_saved();
    let listed = use_listed();
    let progress = use_all_progress();
    let action = |name: &str, about: &str, run: Rc<dyn Fn()>| {
        let (name, about) = (name.to_owned(), about.to_owned());
        Command { name, about, sort: "Action", run }
    };
    let theme = |name: &str, theme: Theme| {
        let saved = saved.clone();
        let run = move || saved.change_settings(|settings| Settings { theme, ..settings });
        action(name, "Theme", Rc::new(run))
    };
    let places = PLACES.iter().map(|place| Command {
        name: place.name.to_owned(),
        about: place.about.to_owned(),
        sort: "Place",
        run: Rc::new(|| address::go(&place.href())),
    });
    let all: &[Listed] = match &listed {
        ListedState::Ready { all, .. } => all,
        _ => &[],
    };
    let unsolved: Vec<String> =
        all.iter().filter(|it| progress.of(&it.key).status() != Status::Solved).map(href).collect();
    let surprise = move || {
        let seed = usize::try_from(clock::seed()).unwrap_or_default();
        if let Some(href) = unsolved.get(seed % unsolved.len().max(1)) {
            address::go(href);
        }
    };
    let actions = [
        action("Surprise me", "A problem you have not solved", Rc::new(surprise)),
        action(
            "Add a set of problems",
            "From an address or from files",
            Rc::new(|| address::go(&format!("#/{}/{SETS}", problems::PLACE.path))),
        ),
        theme("Light colours", Theme::Light),
        theme("Dark colours", Theme::Dark),
        theme("High contrast", Theme::Contrast),
        theme("Colours of the system", Theme::System),
        action("About katagrad", "What it keeps, and what it is made of", Rc::new(|| address::go("#/settings/about"))),
        action("Keyboard shortcuts", "All of them on a sheet", Rc::new(move || on_sheet.emit(()))),
    ];
    let of_problems = all.iter().map(|listed| {
        let (entry, href) = (&listed.entry, href(listed));
        let status = text::status(progress.of(&listed.key).status());
        Command {
            name: entry.title.clone(),
            about: format!("{} · {} · {status}", text::difficulty(entry.difficulty), entry.topics.join(", ")),
            sort: "Problem",
            run: Rc::new(move || address::go(&href)),
        }
    });
    places.chain(actions).chain(of_problems).collect()
}

fn href(listed: &Listed) -> String {
    let (pack, problem) = (listed.key.pack.clone(), listed.key.problem.clone());
    Route::Problem { pack, problem }.to_string()
}
