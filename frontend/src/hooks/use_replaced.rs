//! Code that took the place of other code in the editor, until the person goes on or takes it back.

use yew::prelude::*;

use super::{CodeHandle, Saved, use_saved};
use crate::state::saved::DraftCopy;

/// What was replaced, with verbs.
#[derive(Clone)]
pub struct ReplacedHandle {
    state: UseStateHandle<Option<Replaced>>,
    code: CodeHandle,
    saved: Saved,
}

/// What the person is told, and what was there.
#[derive(Clone, PartialEq)]
struct Replaced {
    sentence: String,
    before: String,
    copy: Option<String>,
}

/// Nothing is replaced yet.
#[hook]
pub fn use_replaced(code: &CodeHandle) -> ReplacedHandle {
    ReplacedHandle { state: use_state_eq(|| None), code: code.clone(), saved: use_saved() }
}

impl ReplacedHandle {
    /// What the person is told, if something can be taken back.
    pub fn sentence(&self) -> Option<&str> {
        self.state.as_ref().map(|replaced| &*replaced.sentence)
    }

    /// Puts this text into the editor; `what` it is begins a sentence.
    pub fn replace(&self, text: String, what: &str) {
        let before = self.code.current();
        let copy = self.code.replace(text);
        self.state.set(Some(Replaced { sentence: format!("{what} is in the editor."), before, copy }));
    }

    /// Puts back what was there.
    pub fn undo(&self) {
        if let Some(Replaced { before, copy, .. }) = &*self.state {
            self.code.edit(before.clone());
            // It is in the editor again.
            if let Some(name) = copy {
                self.saved.forget::<DraftCopy>(name);
            }
        }
        self.settle();
    }

    /// The person went on.
    pub fn settle(&self) {
        self.state.set(None);
    }
}
