//! What lies in front of the person where code is written, and what they answer with it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::{CodeHandle, KernelHandle, Notices, SharedState, use_kept_tab, use_kernel, use_notices, use_shared};
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
    is_shared_in_front: UseStateSetter<bool>,
    bring_own: Callback<Front>,
    discard: Callback<()>,
    code: CodeHandle,
    notices: Notices,
    /// As it is now: who asks for an answer may not have heard of every change.
    latest: Rc<RefCell<(Front, Option<KernelFile>)>>,
}

/// What answers a problem.
const OWN: &[Front] = &[Front::Python, Front::Rust];

/// Begins with the editor, with what was in front before a reload, or with what the address shares.
#[hook]
pub fn use_front(problem: &ProblemKey, code: &CodeHandle) -> FrontHandle {
    let (own, bring_own) = use_kept_tab("answer", problem, OWN);
    let is_shared_in_front = use_state_eq(|| false);
    let front = if *is_shared_in_front { Front::Shared } else { own };
    let kernel = use_kernel(problem);
    let (shared, discard) = use_shared();
    let latest = use_mut_ref(|| (Front::Python, None));
    *latest.borrow_mut() = (front, kernel.file.clone());
    {
        let is_shared_in_front = is_shared_in_front.setter();
        use_effect_with(shared != SharedState::Absent, move |has_shared| is_shared_in_front.set(*has_shared));
    }
    let (is_shared_in_front, code, notices) = (is_shared_in_front.setter(), code.clone(), use_notices());
    FrontHandle { front, kernel, shared, is_shared_in_front, bring_own, discard, code, notices, latest }
}

impl FrontHandle {
    /// Brings this to the front.
    pub fn bring(&self, front: Front) {
        self.is_shared_in_front.set(front == Front::Shared);
        if front != Front::Shared {
            self.bring_own.emit(front);
        }
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
