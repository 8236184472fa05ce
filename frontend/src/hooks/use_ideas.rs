//! The known mistakes of a problem, fetched after the page is there, to compare wrong answers with.

use std::cell::RefCell;
use std::rc::Rc;

use judge::Idea;
use pack::manifest::Entry;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{LibraryState, use_library};
use crate::browser::solutions;
use crate::site::ProblemKey;
use crate::state::Shared;

/// The mistakes that give wrong answers; none until they are there, and none if they cannot be had.
#[hook]
pub fn use_ideas(key: &ProblemKey, entry: &Shared<Entry>) -> Rc<RefCell<Vec<Idea>>> {
    let ideas = use_mut_ref(Vec::new);
    let library = use_library();
    let origin = match &library {
        LibraryState::Ready(_, library) => library.find(key).map(|(pack, _)| pack.origin.clone()),
        _ => None,
    };
    use_effect_with(origin, {
        let (ideas, entry) = (ideas.clone(), entry.clone());
        move |origin| {
            if let Some(origin) = origin.clone() {
                spawn_local(async move {
                    // Without them a report says less, and nothing is wrong.
                    let Ok(solutions) = solutions::load(&entry, &origin).await else { return };
                    let wrong = solutions.wrong.into_iter().filter(|wrong| wrong.verdict == "WrongAnswer");
                    *ideas.borrow_mut() = wrong.map(|wrong| Idea { idea: wrong.idea, source: wrong.source }).collect();
                });
            }
        }
    });
    ideas
}
