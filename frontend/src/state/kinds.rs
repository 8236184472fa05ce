//! Every kind of record that is kept: a line each, so that export and import leave none out.

use super::activity::Activity;
use super::backup::Backup;
use super::following::Following;
use super::history::History;
use super::journal::Entry;
use super::layout::Layout;
use super::mock::Mock;
use super::note::Note;
use super::recall::Recall;
use super::saved::{CustomInput, Draft, DraftCopy, Progress, Settings};
use super::sets::KeptSet;
use super::sheets::Sheets;
use super::store::{self, Record};

/// All kinds.
pub static KINDS: &[Kind] = &[
    Kind::of::<Draft>("draft"),
    Kind::of::<DraftCopy>("copy of code"),
    Kind::of::<Progress>("problem's progress"),
    Kind::of::<CustomInput>("input of your own"),
    Kind::of::<History>("history of submissions"),
    Kind::of::<Note>("note"),
    Kind::of::<Sheets>("set of solutions"),
    Kind::of::<Layout>("layout of the workspace"),
    Kind::of::<Settings>("set of settings"),
    Kind::of::<Backup>("date of the last export"),
    Kind::of::<Activity>("year of activity"),
    Kind::of::<Recall>("review"),
    Kind::of::<Option<Following>>("plan"),
    Kind::of::<Mock>("mock interview"),
    Kind::of::<Entry>("journal entry"),
    Kind::of::<KeptSet>("set of problems"),
];

/// A kind of record, whatever its type.
#[derive(Debug)]
pub struct Kind {
    /// The part of the key after the prefix.
    pub name: &'static str,
    /// One of them in words.
    pub noun: &'static str,
    join: fn(Option<&str>, &str) -> Option<Joined>,
}

/// What becomes of a record when another of its key is imported.
#[derive(Debug, PartialEq)]
pub enum Joined {
    /// There was none, or one that nobody can read.
    New(String),
    /// The two make this.
    Changed(String),
    /// Nothing new.
    Same,
}

impl Kind {
    const fn of<T: Record>(noun: &'static str) -> Kind {
        Kind { name: T::KIND, noun, join: join::<T> }
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.name == name)
    }

    /// Joins the text of a record with an imported one; nothing if the imported one cannot be read.
    pub fn join(&self, mine: Option<&str>, imported: &str) -> Option<Joined> {
        (self.join)(mine, imported)
    }
}

fn join<T: Record>(mine: Option<&str>, imported: &str) -> Option<Joined> {
    let imported: T = store::decode(imported)?;
    let Some(mine) = mine.and_then(store::decode::<T>) else {
        return store::encode(&imported).ok().map(Joined::New);
    };
    // Compared as this version writes them: an earlier one may have left fields out.
    let before = store::encode(&mine).ok()?;
    // The same record again is no news, even for records that count their changes.
    if store::encode(&imported).ok()? == before {
        return Some(Joined::Same);
    }
    let after = store::encode(&mine.merge(imported)).ok()?;
    Some(if after == before { Joined::Same } else { Joined::Changed(after) })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_kinds_share_a_name() {
        let names: BTreeSet<&str> = KINDS.iter().map(|kind| kind.name).collect();
        assert_eq!(names.len(), KINDS.len());
    }

    #[test]
    fn joins_as_the_record_says() {
        let kind = Kind::named(Progress::KIND).expect("it is a kind");
        let text = |attempts: u32, solved_at: Option<f64>| {
            store::encode(&Progress { attempts, solved_at, ..Progress::default() }).expect("it can be written")
        };
        let (few, many) = (text(1, Some(5.0)), text(3, None));
        assert_eq!(kind.join(None, &few), Some(Joined::New(few.clone())));
        assert_eq!(kind.join(Some("{"), &few), Some(Joined::New(few.clone())));
        assert_eq!(kind.join(Some(&few), &many), Some(Joined::Changed(text(3, Some(5.0)))));
        assert_eq!(kind.join(Some(&many), &many), Some(Joined::Same));
        assert_eq!(kind.join(Some(&text(3, Some(5.0))), &few), Some(Joined::Same));
        assert_eq!(kind.join(Some(&few), "{\"version\":99}"), None);
    }
}
