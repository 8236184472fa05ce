//! The kernel that answers a problem: kept in the browser from visit to visit until it is removed.

use std::cell::Cell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Notices, use_notices};
use crate::browser::kept_files::KERNELS;
use crate::site::ProblemKey;
use crate::state::answer::KernelFile;

/// The kernel, with verbs.
#[derive(Clone)]
pub struct KernelHandle {
    /// The kernel, if there is one.
    pub file: Option<KernelFile>,
    state: UseStateSetter<Option<KernelFile>>,
    /// Whether the person gave or removed one in this visit.
    is_decided: Rc<Cell<bool>>,
    name: String,
    notices: Notices,
}

/// The kernel of a problem.
#[hook]
pub fn use_kernel(problem: &ProblemKey) -> KernelHandle {
    let state = use_state_eq(|| None::<KernelFile>);
    let is_decided = (*use_memo((), |()| Rc::new(Cell::new(false)))).clone();
    let name = problem.to_string();
    {
        let (state, is_decided) = (state.setter(), is_decided.clone());
        use_effect_with(name.clone(), move |name| {
            let name = name.clone();
            spawn_local(async move {
                let kept = KERNELS.get(&name).await.and_then(|kept| KernelFile::from_kept(&kept));
                if !is_decided.get() {
                    state.set(kept);
                }
            });
        });
    }
    KernelHandle { file: (*state).clone(), state: state.setter(), is_decided, name, notices: use_notices() }
}

impl KernelHandle {
    /// The person gave this one.
    pub fn keep(&self, file: KernelFile) {
        self.is_decided.set(true);
        self.state.set(Some(file.clone()));
        let (name, notices) = (self.name.clone(), self.notices.clone());
        spawn_local(async move {
            let is_kept = match file.to_kept() {
                Some(bytes) => KERNELS.put(&name, &bytes).await.is_ok(),
                None => false,
            };
            if !is_kept {
                notices.warn("kernel", "The browser does not keep this kernel: it is gone when you leave the problem.");
            }
        });
    }

    /// The person wants it gone.
    pub fn remove(&self) {
        self.is_decided.set(true);
        self.state.set(None);
        let name = self.name.clone();
        spawn_local(async move { KERNELS.forget(std::iter::once(&name)).await });
    }
}
