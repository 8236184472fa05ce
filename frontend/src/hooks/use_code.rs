//! The code of a problem: its sheets, the one on top, and other browser tabs that may have it open.

use std::cell::RefCell;
use std::rc::Rc;

use pack::manifest::Entry;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Event, StorageEvent};
use yew::prelude::*;

use super::{Notices, Saved, use_listener, use_notices, use_saved};
use crate::browser::clock;
use crate::site::ProblemKey;
use crate::state::Shared;
use crate::state::draft::{Desk, Keep};
use crate::state::saved::{Draft, DraftCopy};
use crate::state::sheets::{SheetAction, Sheets};
use crate::state::store;

/// The code, with verbs.
#[derive(Clone)]
pub struct CodeHandle {
    /// The sheets.
    pub sheets: Sheets,
    /// The code of the one on top.
    pub text: AttrValue,
    /// Whether another browser tab has other code.
    pub has_rival: bool,
    /// Whether the person changed the code since they opened it.
    pub is_edited: bool,
    shelf: Shelf,
}

/// What stays the same for as long as the problem is open.
#[derive(Clone)]
struct Shelf {
    key: ProblemKey,
    entry: Shared<Entry>,
    saved: Saved,
    notices: Notices,
    open: Rc<RefCell<Open>>,
    redraw: UseForceUpdateHandle,
}

/// What lies on top.
struct Open {
    sheets: Sheets,
    name: String,
    desk: Desk,
}

impl PartialEq for Shelf {
    fn eq(&self, other: &Shelf) -> bool {
        Rc::ptr_eq(&self.open, &other.open) && self.key == other.key
    }
}

/// Opens the code of a problem.
#[hook]
pub fn use_code(key: &ProblemKey, entry: &Shared<Entry>) -> CodeHandle {
    let (saved, notices) = (use_saved(), use_notices());
    let open = {
        let (saved, key, entry) = (saved.clone(), key.clone(), entry.clone());
        use_mut_ref(move || {
            let sheets = stored_sheets(&saved, &key);
            let (name, desk) = desk_of(&saved, &key, &entry, sheets.selected);
            Open { sheets, name, desk }
        })
    };
    let redraw = use_force_update();
    let shelf = Shelf { key: key.clone(), entry: entry.clone(), saved, notices, open: open.clone(), redraw };
    let on_storage = use_callback(shelf.clone(), |event: Event, shelf| {
        if let Some(event) = event.dyn_ref::<StorageEvent>() {
            shelf.other_tab_wrote(event);
        }
    });
    use_listener("storage", on_storage);
    let open = open.borrow();
    CodeHandle {
        sheets: open.sheets.clone(),
        text: AttrValue::from(open.desk.text.clone()),
        has_rival: open.desk.rival.is_some(),
        is_edited: open.desk.edited,
        shelf,
    }
}

impl CodeHandle {
    /// The code as it is now, which may be newer than what was rendered.
    pub fn current(&self) -> String {
        self.shelf.open.borrow().desk.text.clone()
    }

    /// The person changed the code.
    pub fn edit(&self, text: String) {
        let shelf = &self.shelf;
        let name = shelf.open.borrow().name.clone();
        let stored = shelf.saved.load(&name);
        let keep = shelf.open.borrow_mut().desk.edit(text, stored, clock::now());
        shelf.saved.keep(&name, keep);
        shelf.redraw.force_update();
    }

    /// Puts other code in place of all of it; what was there is kept as a copy unless it is the starter. Gives the name of the copy.
    pub fn replace(&self, text: String) -> Option<String> {
        let shelf = &self.shelf;
        let (name, before) = {
            let open = shelf.open.borrow();
            (open.name.clone(), open.desk.text.clone())
        };
        let copy = (before != text).then(|| shelf.keep_copy(&name, before)).flatten();
        self.edit(text);
        copy
    }

    /// Lays code on a sheet of its own; what is on the others stays. Whether there was room for one more.
    pub fn add(&self, text: String) -> bool {
        let shelf = &self.shelf;
        if stored_sheets(&shelf.saved, &shelf.key).are_full() {
            return false;
        }
        self.change_sheets(SheetAction::Added);
        self.replace(text);
        true
    }

    /// Adds, picks or closes a sheet. The code of a closed one is kept as a copy.
    pub fn change_sheets(&self, action: SheetAction) {
        let shelf = &self.shelf;
        let before = shelf.open.borrow().sheets.selected;
        // From the store: another browser tab may have added a sheet. What lies on top is this tab's own.
        let stored = Sheets { selected: before, ..stored_sheets(&shelf.saved, &shelf.key) }.mended();
        let sheets = (*Rc::new(stored.clone()).reduce(action)).clone();
        if let SheetAction::Closed(number) = action
            && !sheets.numbers.contains(&number)
        {
            let name = Sheets::draft_name(&shelf.key, number);
            if let Some(draft) = shelf.saved.load::<Draft>(&name) {
                shelf.keep_copy(&name, draft.text);
                shelf.saved.forget::<Draft>(&name);
            }
        }
        shelf.saved.save(&shelf.key.to_string(), &sheets);
        if sheets.selected != before {
            let (name, desk) = desk_of(&shelf.saved, &shelf.key, &shelf.entry, sheets.selected);
            *shelf.open.borrow_mut() = Open { sheets, name, desk };
        } else {
            shelf.open.borrow_mut().sheets = sheets;
        }
        shelf.redraw.force_update();
    }

    /// The person chose this browser tab's code over another's.
    pub fn keep_mine(&self) {
        self.resolve(Desk::keep_mine);
    }

    /// The person chose the other browser tab's code.
    pub fn take_theirs(&self) {
        self.resolve(Desk::take_theirs);
    }

    fn resolve(&self, choose: impl FnOnce(&mut Desk, f64) -> Vec<Keep>) {
        let shelf = &self.shelf;
        let keeps = choose(&mut shelf.open.borrow_mut().desk, clock::now());
        let name = shelf.open.borrow().name.clone();
        for keep in keeps {
            shelf.saved.keep(&name, keep);
        }
        shelf.redraw.force_update();
    }
}

impl Shelf {
    fn keep_copy(&self, name: &str, text: String) -> Option<String> {
        if text == self.entry.starter || text.trim().is_empty() {
            return None;
        }
        let saved_at = clock::now();
        let copy = format!("{name}:{saved_at:.0}");
        self.saved.save(&copy, &DraftCopy { text, saved_at });
        Some(copy)
    }

    fn other_tab_wrote(&self, event: &StorageEvent) {
        let name = self.open.borrow().name.clone();
        if event.key() != Some(store::key_of::<Draft>(&name)) {
            return;
        }
        let Some(draft) = event.new_value().and_then(|text| store::decode::<Draft>(&text)) else { return };
        let before = self.open.borrow().desk.text.clone();
        let keep = self.open.borrow_mut().desk.other_tab_wrote(draft, clock::now());
        if let Some(keep) = keep {
            self.saved.keep(&name, keep);
        } else if self.open.borrow().desk.text != before {
            self.notices.inform("followed", "This code was changed in another tab; this tab follows.");
        }
        self.redraw.force_update();
    }
}

fn stored_sheets(saved: &Saved, key: &ProblemKey) -> Sheets {
    saved.load::<Sheets>(&key.to_string()).unwrap_or_default().mended()
}

fn desk_of(saved: &Saved, key: &ProblemKey, entry: &Entry, number: u32) -> (String, Desk) {
    let name = Sheets::draft_name(key, number);
    let desk = Desk::open(saved.load(&name), &entry.starter, saved.tab());
    (name, desk)
}
