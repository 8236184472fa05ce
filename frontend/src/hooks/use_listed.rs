//! All problems of the library, made ready to be searched once.

use yew::prelude::*;

use super::{LibraryState, use_library};
use crate::state::Shared;
use crate::state::catalogue::{self, Listed};

/// How far the list is.
#[derive(Clone, PartialEq)]
pub enum ListedState {
    /// On its way.
    Loading,
    /// It cannot be had; a whole sentence.
    Failed(String),
    /// There.
    Ready {
        /// Pack by pack.
        all: Shared<Vec<Listed>>,
        /// A whole sentence for each pack that could not be read.
        failures: Shared<Vec<String>>,
    },
}

/// All problems.
#[hook]
pub fn use_listed() -> ListedState {
    let library = use_library();
    let listed = use_memo(library, |library| match library {
        LibraryState::Loading => ListedState::Loading,
        LibraryState::Failed(sentence) => ListedState::Failed(sentence.clone()),
        LibraryState::Ready(_, library) => ListedState::Ready {
            all: Shared::new(catalogue::listed(library)),
            failures: Shared::new(library.failures.clone()),
        },
    });
    (*listed).clone()
}
