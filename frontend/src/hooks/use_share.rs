//! Sharing by link, both ways: making one, and opening what the address holds.

use std::cell::Cell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Notices, use_library, use_notices, use_query};
use crate::browser::stream::{self, Unread};
use crate::browser::{clipboard, fetch};
use crate::site::ProblemKey;
use crate::state::Shared;
use crate::state::share::{self, Language, SharedCase, SharedCode, SharedWork};

/// Makes links.
#[derive(Clone)]
pub struct Share {
    /// The link that the browser did not take to the clipboard.
    pub refused: Option<AttrValue>,
    setter: UseStateSetter<Option<AttrValue>>,
    problem: ProblemKey,
    revision: u32,
    /// Where the set's `pack.json` is, for a set from elsewhere; empty if it came from files.
    pub set: Option<String>,
    notices: Notices,
}

/// The way to share work on this revision of a problem.
#[hook]
pub fn use_share(problem: &ProblemKey, revision: u32) -> Share {
    let refused = use_state_eq(|| None::<AttrValue>);
    let set = use_library().foreign(&problem.pack).map(|pack| pack.origin.url.clone());
    Share {
        refused: (*refused).clone(),
        setter: refused.setter(),
        problem: problem.clone(),
        revision,
        set,
        notices: use_notices(),
    }
}

impl Share {
    /// Copies a link to the clipboard that holds this source, this case, or both, and says so.
    pub fn copy_link(&self, source: Option<String>, case: Option<SharedCase>) {
        let code = source.map(|source| SharedCode { language: Language::Python, source });
        let set = self.set.clone().filter(|set| !set.is_empty());
        let work = SharedWork { set, revision: self.revision, code, case };
        let share = self.clone();
        spawn_local(async move {
            let link = match link(&share.problem, &work).await {
                Ok(link) => link,
                Err(sentence) => return share.notices.warn("share", sentence),
            };
            if clipboard::copy(&link).await.is_err() {
                return share.setter.set(Some(link.into()));
            }
            let reach = match &share.set {
                Some(set) if set.is_empty() => " It opens where this set, which you have from files, was added too.",
                _ => "",
            };
            share.notices.inform(
                "share",
                format!("The link is copied. All of it is in the link: it is sent nowhere before you send it.{reach}"),
            );
        });
    }

    /// The person has taken the link that the clipboard refused.
    pub fn close(&self) {
        self.setter.set(None);
    }
}

async fn link(problem: &ProblemKey, work: &SharedWork) -> Result<String, String> {
    let json = work.to_json()?;
    let deflated = stream::deflate(&json)
        .await
        .map_err(|_| "This browser cannot make links to share. A newer version of it can.".to_owned())?;
    share::link(&fetch::page_address(), problem, &deflated)
}

/// What the address shares.
#[derive(Clone, PartialEq)]
pub enum SharedState {
    /// Nothing.
    Absent,
    /// It is being read.
    Opening,
    /// This.
    Open(Shared<SharedWork>),
    /// Something that cannot be opened; a whole sentence.
    Refused(String),
}

/// What the address shares, and the way to take it out of the address.
#[hook]
pub fn use_shared() -> (SharedState, Callback<()>) {
    let (query, set_query) = use_query();
    let letters = query.get(share::PARAM).to_owned();
    let opened = use_state_eq(|| (String::new(), SharedState::Absent));
    {
        let opened = opened.setter();
        use_effect_with(letters.clone(), move |letters| {
            let letters = letters.clone();
            let is_left = Rc::new(Cell::new(false));
            let was_left = is_left.clone();
            spawn_local(async move {
                let state = match open(&letters).await {
                    _ if letters.is_empty() => SharedState::Absent,
                    Ok(work) => SharedState::Open(Shared::new(work)),
                    Err(sentence) => SharedState::Refused(sentence),
                };
                if !is_left.get() {
                    opened.set((letters, state));
                }
            });
            move || was_left.set(true)
        });
    }
    // What was opened may be of the link by which the person came before.
    let state = match &*opened {
        (of, state) if *of == letters => state.clone(),
        _ if letters.is_empty() => SharedState::Absent,
        _ => SharedState::Opening,
    };
    let discard = Callback::from(move |()| set_query.emit(query.with(share::PARAM, "")));
    (state, discard)
}

async fn open(letters: &str) -> Result<SharedWork, String> {
    let deflated = share::deflated(letters)?;
    let json = stream::inflate(&deflated, share::MAX_BYTES as u64).await;
    SharedWork::from_json(&json.map_err(|why| match why {
        Unread::Broken => share::damaged(),
        Unread::TooLong => share::swollen(),
    })?)
}
