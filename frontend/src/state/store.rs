//! The browser's store as the app sees it: records with a version under keys that do not depend on the page's address.
//!
//! A record that cannot be read is set aside under another key and said so; it is never dropped.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// All our keys start with this.
pub const PREFIX: &str = "katagrad:";

/// Texts by key; in the browser `localStorage`.
pub trait Store {
    /// The text of a key.
    fn read(&self, key: &str) -> Option<String>;
    /// Keeps a text. Errors: the store is full or refuses.
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError>;
    /// Forgets a key.
    fn remove(&self, key: &str);
    /// All keys, in order.
    fn keys(&self) -> Vec<String>;
}

/// Why a text was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// No room is left.
    Full,
    /// The browser keeps nothing for this page.
    Refused,
}

/// A kind of record.
pub trait Record: Serialize + DeserializeOwned {
    /// The part of the key after [`PREFIX`].
    const KIND: &'static str;
    /// Counts up when old data must be migrated.
    const VERSION: u32;

    /// What is kept when another record of the same name is imported. Loses no work.
    fn merge(self, imported: Self) -> Self;
}

/// A record that could not be read, and the key it was moved to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// Where it was.
    pub key: String,
    /// Where it is now.
    pub aside: String,
}

#[derive(Serialize, Deserialize)]
struct Envelope<T> {
    version: u32,
    data: T,
}

/// The key of a record; `name` says whose it is and is empty where there is only one.
pub fn key_of<T: Record>(name: &str) -> String {
    if name.is_empty() { format!("{PREFIX}{}", T::KIND) } else { format!("{PREFIX}{}:{name}", T::KIND) }
}

/// The name in a key of this kind of record.
pub fn name_in_key<T: Record>(key: &str) -> Option<&str> {
    key.strip_prefix(PREFIX)?.strip_prefix(T::KIND)?.strip_prefix(':')
}

/// The kind in a key of ours.
pub fn kind_in_key(key: &str) -> Option<&str> {
    let rest = key.strip_prefix(PREFIX)?;
    Some(rest.split_once(':').map_or(rest, |(kind, _)| kind))
}

/// The names of all records of a kind.
pub fn names<T: Record>(store: &dyn Store) -> Vec<String> {
    store.keys().iter().filter_map(|key| name_in_key::<T>(key)).map(str::to_owned).collect()
}

/// Reads a record as text.
pub fn decode<T: Record>(text: &str) -> Option<T> {
    let envelope: Envelope<T> = serde_json::from_str(text).ok()?;
    (envelope.version == T::VERSION).then_some(envelope.data)
}

/// Reads a record. Errors: [`Damaged`] if it is there but cannot be read; it has been set aside.
pub fn load<T: Record>(store: &dyn Store, name: &str, now: f64) -> Result<Option<T>, Damaged> {
    let key = key_of::<T>(name);
    let Some(text) = store.read(&key) else { return Ok(None) };
    if let Some(record) = decode(&text) {
        return Ok(Some(record));
    }
    let aside = format!("{PREFIX}damaged:{now:.0}:{}", &key[PREFIX.len()..]);
    // Removed first: a full store has no room for it twice.
    store.remove(&key);
    if store.write(&aside, &text).is_ok() {
        return Err(Damaged { key, aside });
    }
    // It fitted a moment ago under its own key.
    let _ = store.write(&key, &text);
    Err(Damaged { aside: key.clone(), key })
}

/// A record as text.
pub fn encode<T: Record>(record: &T) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Envelope { version: T::VERSION, data: record })
}

/// Keeps a record. Errors: as [`Store::write`].
pub fn save<T: Record>(store: &dyn Store, name: &str, record: &T) -> Result<(), StoreError> {
    let text = encode(record).map_err(|_| StoreError::Refused)?;
    store.write(&key_of::<T>(name), &text)
}

/// A store that lasts as long as the page, where the browser gives none.
#[derive(Debug, Default)]
pub struct Memory {
    texts: RefCell<BTreeMap<String, String>>,
    /// How many bytes fit; `None` for no end.
    room: Option<usize>,
}

impl Memory {
    /// One in which so many bytes fit.
    pub fn with_room(n_bytes: usize) -> Memory {
        Memory { room: Some(n_bytes), ..Memory::default() }
    }
}

impl Store for Memory {
    fn read(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let mut texts = self.texts.borrow_mut();
        let others: usize =
            texts.iter().filter(|(other, _)| *other != key).map(|(key, text)| key.len() + text.len()).sum();
        if self.room.is_some_and(|room| others + key.len() + text.len() > room) {
            return Err(StoreError::Full);
        }
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.texts.borrow_mut().remove(key);
    }

    fn keys(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::saved::Draft;

    fn draft() -> Draft {
        Draft { text: "x = 1\n".to_owned(), revision: 3, tab: "a".to_owned(), saved_at: 5.0 }
    }

    #[test]
    fn records_read_back_as_saved() {
        let store = Memory::default();
        assert_eq!(load::<Draft>(&store, "builtin/two_sum", 0.0), Ok(None));
        save(&store, "builtin/two_sum", &draft()).expect("there is room");
        assert_eq!(store.keys(), ["katagrad:draft:builtin/two_sum"]);
        assert_eq!(load(&store, "builtin/two_sum", 0.0), Ok(Some(draft())));
    }

    #[test]
    fn damaged_records_are_set_aside_and_never_dropped() {
        for text in ["", "{", r#"{"version":1,"data":{"text":3}}"#, r#"{"version":99,"data":{}}"#] {
            let store = Memory::default();
            store.write("katagrad:draft:p/q", text).expect("there is room");
            let damaged = load::<Draft>(&store, "p/q", 7.0).expect_err("it is damaged");
            assert_eq!(damaged.aside, "katagrad:damaged:7:draft:p/q");
            assert_eq!(store.read(&damaged.aside).as_deref(), Some(text));
            assert_eq!(load::<Draft>(&store, "p/q", 8.0), Ok(None));
        }
    }

    #[test]
    fn a_damaged_record_stays_where_it_is_if_there_is_no_room_aside() {
        let store = Memory::with_room(20);
        store.write("katagrad:draft:p/q", "{").expect("there is room");
        let damaged = load::<Draft>(&store, "p/q", 7.0).expect_err("it is damaged");
        assert_eq!(store.read(&damaged.aside).as_deref(), Some("{"));
    }

    #[test]
    fn a_full_store_says_so() {
        let store = Memory::with_room(40);
        assert_eq!(save(&store, "builtin/two_sum", &draft()), Err(StoreError::Full));
    }
}
