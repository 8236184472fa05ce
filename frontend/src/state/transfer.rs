//! All saved work as one file, and back: an import is planned, shown to the person, and then done wholly or not at all.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use serde::{Deserialize, Serialize};

use super::kinds::{Joined, Kind};
use super::saved::{Draft, DraftCopy};
use super::store::{self, PREFIX, Record, Store, StoreError};

/// Says that a file is ours.
const FORMAT: &str = "katagrad-work";

/// Counts up when files change their shape.
const VERSION: u32 = 1;

/// A larger file is not ours: browsers keep no more than a third of it.
pub const MAX_BYTES: usize = 32 << 20;

/// Longer keys are not ours.
const MAX_KEY_BYTES: usize = 512;

/// Kept under this kind is what could not be read and was set aside.
const DAMAGED: &str = "damaged";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    made_at: f64,
    /// Texts as they stand in the store, so that nothing is lost on the way.
    records: BTreeMap<String, String>,
}

/// Everything that is in the store, as the text of a file. What could not be read is in it too.
pub fn export(store: &dyn Store, now: f64) -> String {
    let records = store.keys().into_iter().filter_map(|key| store.read(&key).map(|text| (key, text))).collect();
    let file = File { format: FORMAT.to_owned(), version: VERSION, made_at: now, records };
    // Texts, numbers and a map of texts can always be written.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// What an import would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// When the file was made, in milliseconds since 1970.
    pub made_at: f64,
    /// For each kind, in words: how many records are new, how many change, how many stay as they are.
    pub counts: Vec<(&'static str, Counts)>,
    /// What is to be written under which key.
    writes: Vec<(String, String)>,
}

/// How many records of a kind an import touches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// They were not there.
    pub n_new: usize,
    /// They become something else.
    pub n_changed: usize,
    /// They stay as they are.
    pub n_same: usize,
}

impl Plan {
    /// Whether the import would change anything.
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }
}

/// Why a file is not imported. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Larger than [`MAX_BYTES`].
    TooLarge,
    /// No export of ours.
    NotOurs,
    /// Made by a later version.
    Newer,
    /// A record of a kind that this version does not know, or under a key that none of ours has.
    Unknown(String),
    /// A record that cannot be read.
    Unreadable(String),
}

impl Display for Refusal {
    /// In whole sentences, with what to do.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::TooLarge => write!(f, "This file is larger than any export of katagrad. ")?,
            Refusal::NotOurs => write!(f, "This is no export of katagrad, or only a part of one. ")?,
            Refusal::Newer => {
                write!(
                    f,
                    "This file was made by a later version of katagrad. Update this page, then import it again. "
                )?;
            }
            Refusal::Unknown(key) => write!(
                f,
                "This file holds `{key}`, which this version of katagrad does not know. If a later version made the file, update this page first. "
            )?,
            Refusal::Unreadable(key) => write!(f, "This file is damaged: its record `{key}` cannot be read. ")?,
        }
        f.write_str("Nothing was imported.")
    }
}

/// Plans an import. Errors: [`Refusal`] if any part of the file is not as it should be.
pub fn plan(store: &dyn Store, text: &str, now: f64) -> Result<Plan, Refusal> {
    if text.len() > MAX_BYTES {
        return Err(Refusal::TooLarge);
    }
    let head: serde_json::Value = serde_json::from_str(text).map_err(|_| Refusal::NotOurs)?;
    if head.get("format").and_then(|it| it.as_str()) != Some(FORMAT) {
        return Err(Refusal::NotOurs);
    }
    if head.get("version").and_then(serde_json::Value::as_u64).is_none_or(|it| it > u64::from(VERSION)) {
        return Err(Refusal::Newer);
    }
    let file: File = serde_json::from_value(head).map_err(|_| Refusal::NotOurs)?;
    let mut counts: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut writes = Vec::new();
    for (key, imported) in &file.records {
        let shown = || key.chars().take(80).collect::<String>();
        let is_plain = key.len() <= MAX_KEY_BYTES && !key.chars().any(char::is_control);
        let kind = store::kind_in_key(key).filter(|_| is_plain).ok_or_else(|| Refusal::Unknown(shown()))?;
        let mine = store.read(key);
        if kind == DAMAGED {
            // Nobody can read it, so it is kept as it is, if it is not there.
            if mine.is_none() {
                writes.push((key.clone(), imported.clone()));
            }
            continue;
        }
        let kind = Kind::named(kind).ok_or_else(|| Refusal::Unknown(shown()))?;
        let joined = kind.join(mine.as_deref(), imported).ok_or_else(|| Refusal::Unreadable(shown()))?;
        let counts = counts.entry(kind.noun).or_default();
        match joined {
            Joined::New(text) => {
                counts.n_new += 1;
                writes.extend(
                    mine.map(|damaged| (format!("{PREFIX}{DAMAGED}:{now:.0}:{}", &key[PREFIX.len()..]), damaged)),
                );
                writes.push((key.clone(), text));
            }
            Joined::Changed(text) => {
                counts.n_changed += 1;
                writes.extend(lost_code(store, key, &text, imported, now));
                writes.push((key.clone(), text));
            }
            Joined::Same => {
                let copy = lost_code(store, key, mine.as_deref().unwrap_or_default(), imported, now);
                counts.n_changed += usize::from(copy.is_some());
                counts.n_same += usize::from(copy.is_none());
                writes.extend(copy);
            }
        }
    }
    Ok(Plan { made_at: file.made_at, counts: counts.into_iter().collect(), writes })
}

/// Of two drafts one stays; the other one's code is kept as a copy beside it, if it is not yet.
fn lost_code(store: &dyn Store, key: &str, kept: &str, imported: &str, now: f64) -> Option<(String, String)> {
    let name = store::name_in_key::<Draft>(key)?;
    let kept: Draft = store::decode(kept)?;
    let mine = store.read(key)?;
    let both = [&*mine, imported].into_iter().filter_map(store::decode::<Draft>);
    let lost = both.into_iter().find(|draft| draft.text != kept.text)?;
    let start = format!("{name}:");
    let copies = store::names::<DraftCopy>(store).into_iter().filter(|name| name.starts_with(&start));
    let mut copies =
        copies.filter_map(|name| store::decode::<DraftCopy>(&store.read(&store::key_of::<DraftCopy>(&name))?));
    if copies.any(|copy| copy.text == lost.text) {
        return None;
    }
    let copy = DraftCopy { text: lost.text, saved_at: lost.saved_at };
    Some((store::key_of::<DraftCopy>(&format!("{name}:import-{now:.0}")), store::encode(&copy).ok()?))
}

/// Does what was planned. Errors: the store is full or refuses; it is as it was before.
pub fn apply(store: &dyn Store, plan: &Plan) -> Result<(), StoreError> {
    let before: Vec<(&String, Option<String>)> = plan.writes.iter().map(|(key, _)| (key, store.read(key))).collect();
    let outcome = plan.writes.iter().try_for_each(|(key, text)| store.write(key, text));
    if outcome.is_err() {
        // First what is new, so that there is room for what was there.
        before.iter().filter(|(_, text)| text.is_none()).for_each(|(key, _)| store.remove(key));
        for (key, text) in before {
            if let Some(text) = text {
                // It fitted before.
                let _ = store.write(key, &text);
            }
        }
    }
    outcome
}

/// Forgets everything of ours.
pub fn clear(store: &dyn Store) {
    store.keys().iter().for_each(|key| store.remove(key));
}

/// How many letters browsers let a site keep, keys and texts together.
pub const USUAL_ROOM: usize = 5 << 20;

/// How many letters are kept, as the browser counts them: in UTF-16.
pub fn used(store: &dyn Store) -> usize {
    let letters = |text: &str| text.encode_utf16().count();
    store.keys().iter().map(|key| letters(key) + store.read(key).map_or(0, |text| letters(&text))).sum()
}

/// How many records there are besides those of the page's own.
pub fn n_records(store: &dyn Store) -> usize {
    let own = [super::saved::Settings::KIND, super::backup::Backup::KIND];
    store.keys().iter().filter(|key| store::kind_in_key(key).is_some_and(|kind| !own.contains(&kind))).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::saved::{Progress, Settings, Theme};
    use crate::state::store::Memory;

    fn draft(text: &str, saved_at: f64) -> Draft {
        Draft { text: text.to_owned(), revision: 1, tab: "t".to_owned(), saved_at }
    }

    fn store_with(draft: &Draft, attempts: u32) -> Memory {
        let store = Memory::default();
        store::save(&store, "p/q", draft).expect("there is room");
        store::save(&store, "p/q", &Progress { attempts, ..Progress::default() }).expect("there is room");
        store.write("katagrad:damaged:5:draft:p/r", "{").expect("there is room");
        store
    }

    fn texts(store: &dyn Store) -> Vec<(String, Option<String>)> {
        store.keys().into_iter().map(|key| (key.clone(), store.read(&key))).collect()
    }

    fn plan_of(store: &dyn Store, file: &str) -> Plan {
        plan(store, file, 9.0).expect("it is ours")
    }

    fn import(store: &dyn Store, file: &str) -> Plan {
        let plan = plan_of(store, file);
        apply(store, &plan).expect("there is room");
        plan
    }

    #[test]
    fn an_empty_browser_takes_over_everything_to_the_letter() {
        let full = store_with(&draft("x = 'ä'\n", 1.0), 2);
        let empty = Memory::default();
        let plan = import(&empty, &export(&full, 7.0));
        assert_eq!(texts(&empty), texts(&full));
        let one = Counts { n_new: 1, ..Counts::default() };
        assert_eq!((plan.made_at, plan.counts), (7.0, vec![("draft", one), ("problem's progress", one)]));
    }

    #[test]
    fn importing_twice_changes_nothing() {
        let store = store_with(&draft("x", 1.0), 2);
        let file = export(&store, 7.0);
        let plan = plan_of(&store, &file);
        assert!(plan.is_empty(), "{plan:?}");
    }

    #[test]
    fn of_two_drafts_the_newer_stays_and_the_other_is_kept_as_a_copy() {
        for (mine_at, kept, lost) in [(1.0, "theirs", "mine"), (3.0, "mine", "theirs")] {
            let store = store_with(&draft("mine", mine_at), 1);
            let plan = import(&store, &export(&store_with(&draft("theirs", 2.0), 5), 7.0));
            assert!(plan.counts.iter().all(|(_, counts)| counts.n_changed == 1), "{plan:?}");
            let stored: Draft = store::load(&store, "p/q", 0.0).ok().flatten().expect("it is there");
            let copy: DraftCopy = store::load(&store, "p/q:import-9", 0.0).ok().flatten().expect("it is there");
            assert_eq!((&*stored.text, &*copy.text), (kept, lost));
            let progress: Progress = store::load(&store, "p/q", 0.0).ok().flatten().expect("it is there");
            assert_eq!(progress.attempts, 5);
            let again = plan_of(&store, &export(&store_with(&draft("theirs", 2.0), 5), 7.0));
            assert!(again.is_empty(), "{again:?}");
        }
    }

    #[test]
    fn what_was_damaged_here_is_set_aside_before_it_is_replaced() {
        let store = Memory::default();
        store.write("katagrad:draft:p/q", "{").expect("there is room");
        import(&store, &export(&store_with(&draft("x", 1.0), 1), 7.0));
        assert_eq!(store.read("katagrad:damaged:9:draft:p/q").as_deref(), Some("{"));
    }

    #[test]
    fn hostile_files_are_refused_with_a_sentence() {
        let store = store_with(&draft("x", 1.0), 2);
        let before = texts(&store);
        let with =
            |records: &str| format!(r#"{{"format":"katagrad-work","version":1,"made_at":0,"records":{{{records}}}}}"#);
        let check = |text: &str, refusal: Refusal| {
            assert!(refusal.to_string().ends_with("Nothing was imported."));
            assert_eq!(plan(&store, text, 9.0), Err(refusal));
        };
        check("", Refusal::NotOurs);
        check("[1, 2]", Refusal::NotOurs);
        check(&"[".repeat(100_000), Refusal::NotOurs);
        check(r#"{"format":"other","version":1}"#, Refusal::NotOurs);
        check(r#"{"format":"katagrad-work","version":2,"later":true}"#, Refusal::Newer);
        check(r#"{"format":"katagrad-work","version":1,"made_at":0,"records":{},"more":1}"#, Refusal::NotOurs);
        check(&with(r#""katagrad:draft:p/q":3"#), Refusal::NotOurs);
        check(&with(r#""other:draft:p/q":"{}""#), Refusal::Unknown("other:draft:p/q".to_owned()));
        check(&with(r#""katagrad:nonsense:p/q":"{}""#), Refusal::Unknown("katagrad:nonsense:p/q".to_owned()));
        check(&with(r#""katagrad:draft:p\u0000":"{}""#), Refusal::Unknown("katagrad:draft:p\0".to_owned()));
        check(&with(r#""katagrad:draft:p/q":"{}""#), Refusal::Unreadable("katagrad:draft:p/q".to_owned()));
        check(
            &with(r#""katagrad:draft:p/q":"{\"version\":1,\"data\":{\"text\":[]}}""#),
            Refusal::Unreadable("katagrad:draft:p/q".to_owned()),
        );
        check(&" ".repeat(MAX_BYTES + 1), Refusal::TooLarge);
        assert_eq!(texts(&store), before);
    }

    #[test]
    fn an_import_without_room_leaves_everything_as_it_was() {
        let file = export(&store_with(&draft(&"x".repeat(500), 1.0), 1), 7.0);
        let store = Memory::with_room(300);
        store::save(&store, "p/q", &Progress { attempts: 9, ..Progress::default() }).expect("there is room");
        store::save(&store, "", &Settings { theme: Theme::Dark, ..Settings::default() }).unwrap_or_default();
        let before = texts(&store);
        let plan = plan_of(&store, &file);
        assert_eq!(apply(&store, &plan), Err(StoreError::Full));
        assert_eq!(texts(&store), before);
    }

    #[test]
    fn clearing_leaves_nothing() {
        let store = store_with(&draft("x", 1.0), 2);
        assert_eq!(n_records(&store), 3);
        assert!(used(&store) > 100);
        clear(&store);
        assert_eq!((n_records(&store), used(&store)), (0, 0));
    }
}
