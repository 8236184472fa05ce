//! A store that loses nothing when the one below it is full: what does not fit is kept for as long as the page is open, and tried again.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::store::{Store, StoreError};

/// A store over another.
pub struct Overflow {
    below: Box<dyn Store>,
    unsaved: RefCell<BTreeMap<String, String>>,
}

impl Overflow {
    /// Over this store.
    pub fn new(below: Box<dyn Store>) -> Overflow {
        Overflow { below, unsaved: RefCell::default() }
    }

    /// How many texts are kept by this page alone.
    pub fn n_unsaved(&self) -> usize {
        self.unsaved.borrow().len()
    }

    /// Tries again what did not fit, the smallest first.
    fn retry(&self) {
        let mut waiting: Vec<(String, String)> = std::mem::take(&mut *self.unsaved.borrow_mut()).into_iter().collect();
        waiting.sort_by_key(|(_, text)| text.len());
        for (key, text) in waiting {
            if self.below.write(&key, &text).is_err() {
                self.unsaved.borrow_mut().insert(key, text);
            }
        }
    }
}

impl Store for Overflow {
    fn read(&self, key: &str) -> Option<String> {
        self.unsaved.borrow().get(key).cloned().or_else(|| self.below.read(key))
    }

    /// Errors: as that of the store below; the text is kept all the same, until the page is closed.
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        match self.below.write(key, text) {
            Ok(()) => {
                self.unsaved.borrow_mut().remove(key);
                self.retry();
                Ok(())
            }
            Err(why) => {
                self.unsaved.borrow_mut().insert(key.to_owned(), text.to_owned());
                Err(why)
            }
        }
    }

    fn remove(&self, key: &str) {
        self.unsaved.borrow_mut().remove(key);
        self.below.remove(key);
        self.retry();
    }

    fn keys(&self) -> Vec<String> {
        let mut keys = self.below.keys();
        keys.extend(self.unsaved.borrow().keys().cloned());
        keys.sort();
        keys.dedup();
        keys
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::store::Memory;

    fn full_after(room: usize) -> Overflow {
        Overflow::new(Box::new(Memory::with_room(room)))
    }

    #[test]
    fn what_does_not_fit_can_still_be_read() {
        let store = full_after(10);
        assert_eq!(store.write("a", "12345678"), Ok(()));
        assert_eq!(store.write("b", "new"), Err(StoreError::Full));
        assert_eq!(store.write("a", "123456789x"), Err(StoreError::Full));
        assert_eq!((store.read("a").as_deref(), store.read("b").as_deref()), (Some("123456789x"), Some("new")));
        assert_eq!((store.keys(), store.n_unsaved()), (vec!["a".to_owned(), "b".to_owned()], 2));
    }

    #[test]
    fn room_that_is_made_is_used() {
        let store = full_after(10);
        assert_eq!(store.write("a", "12345678"), Ok(()));
        assert_eq!(store.write("b", "new"), Err(StoreError::Full));
        store.remove("a");
        assert_eq!((store.n_unsaved(), store.below.read("b").as_deref()), (0, Some("new")));
    }

    #[test]
    fn a_text_that_fits_at_last_is_no_longer_unsaved() {
        let store = full_after(10);
        assert_eq!(store.write("a", "much too long"), Err(StoreError::Full));
        assert_eq!(store.write("a", "short"), Ok(()));
        assert_eq!((store.n_unsaved(), store.read("a").as_deref()), (0, Some("short")));
    }
}
