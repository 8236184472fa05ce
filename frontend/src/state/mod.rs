//! What the app knows and how it changes: pure, without a browser, tested natively.

pub mod activity;
pub mod answer;
pub mod backup;
pub mod calendar_file;
pub mod catalogue;
pub mod crew;
pub mod curriculum;
pub mod custom;
pub mod days;
pub mod deck;
pub mod draft;
pub mod evidence;
pub mod following;
pub mod history;
pub mod journal;
pub mod keys;
pub mod kinds;
pub mod layout;
pub mod memory;
pub mod mock;
pub mod next;
pub mod note;
pub mod notices;
pub mod overflow;
pub mod packages;
pub mod palette;
pub mod query;
pub mod recall;
pub mod review;
pub mod roadmap;
#[cfg(test)]
pub mod samples;
pub mod saved;
pub mod schedule;
pub mod sets;
pub mod share;
pub mod sheets;
pub mod store;
pub mod tasks;
pub mod text;
pub mod transfer;
pub mod workspace;

use std::ops::Deref;
use std::rc::Rc;

/// A shared value that is equal only to itself: comparing it costs nothing, whatever is in it.
#[derive(Debug)]
pub struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    /// Shares a value.
    pub fn new(value: T) -> Shared<T> {
        Shared(Rc::new(value))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Shared<T> {
        Shared(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Shared<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
