//! What lies in front of the person where code is written, and what they answer with it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::{CodeHandle, KernelHandle, Notices, SharedState, use_kernel, use_notices, use_shared};
use crate::site::ProblemKey;
use crate::state::answer::{Answer, Front, KernelFile};

/// What is in front, with verbs.
#[derive(Clone)]
pub struct FrontHandle {
    /// Which it is.
    pub front: Front,
    /// The compiled kernel.
    pub kernel: KernelHandle,
    /// What the address shares.
    pub shared: SharedState,
    setter: UseStateSetter<Front>,
    discard: Callback<()>,
    code: CodeHandle,
    notices: Notices,
    /// As it is now: who asks for an answer may not have heard of every change.
    latest: Rc<RefCell<(Front, Option<KernelFile>)>>,
}

/// Begins with the editor, or with what the address shares.
#[hook]
pub fn use_front(problem: &ProblemKey, code: &CodeHandle) -> FrontHandle {
    let front = use_state_eq(|| Front::Python);
    let kernel = use_kernel(problem);
    let (shared, discard) = use_shared();
    let latest = use_mut_ref(|| (Front::Python, None));
    *latest.borrow_mut() = (*front, kernel.file.clone());
    {
        let front = front.setter();
        use_effect_with(shared != SharedState::Absent, move |has_shared| {
            front.set(if *has_shared { Front::Shared } else { Front::Python });
        });
    }
    let (setter, code, notices) = (front.setter(), code.clone(), use_notices());
    FrontHandle { front: *front, kernel, shared, setter, discard, code, notices, latest }
}

impl FrontHandle {
    /// Brings this to the front.
    pub fn bring(&self, front: Front) {
        self.setter.set(front);
    }

    /// Whether the address shares something.
    pub fn has_shared(&self) -> bool {
        self.shared != SharedState::Absent
    }

    /// What is to be graded. If there is nothing, the person is told what to do.
    pub fn answer(&self) -> Option<Answer> {
        match &*self.latest.borrow() {
            (Front::Python, _) => Some(Answer::Python(self.code.current())),
            (Front::Rust, Some(kernel)) => Some(Answer::Rust(kernel.clone())),
            (Front::Rust, None) => {
                self.notices.inform("kernel", "Drop a compiled .wasm on the Rust tab first; it is what is graded.");
                None
            }
            (Front::Shared, _) => {
                self.notices.inform("shared", "What is shared is there to be read. Copy it to your editor to run it, or go to the Python tab to run your own code.");
                None
            }
        }
    }

    /// Whether this is still the person's answer.
    pub fn is_answer(&self, answer: &Answer) -> bool {
        match answer {
            Answer::Python(source) => self.front != Front::Rust && *source == *self.code.text,
            Answer::Rust(ran) => self.front == Front::Rust && self.kernel.file.as_ref() == Some(ran),
        }
    }

    /// Lays shared code on a sheet of its own.
    pub fn copy_shared(&self, source: String) {
        if !self.code.add(source) {
            let text = "There is no room for another solution. Close one: its code is kept under Submissions.";
            return self.notices.warn("shared", text);
        }
        let text = "The shared code is in a solution of its own. Your other solutions are as they were.";
        self.notices.inform("shared", text);
        self.bring(Front::Python);
        // A case beside it may still be wanted.
        if !matches!(&self.shared, SharedState::Open(work) if work.case.is_some()) {
            self.discard();
        }
    }

    /// Takes what is shared out of the address.
    pub fn discard(&self) {
        self.discard.emit(());
    }
}
