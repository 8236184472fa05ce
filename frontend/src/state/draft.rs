//! The code in the editor and in the store, when two tabs have the same problem open: no tab overwrites what it has not seen.
//!
//! Every draft has a revision. A tab that finds a revision it neither wrote nor read keeps its own code as a copy and lets the person choose.

use crate::state::saved::{Draft, DraftCopy};

/// The code of one problem in this tab.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// What the editor shows.
    pub text: String,
    /// What another tab wrote meanwhile, until the person has chosen.
    pub rival: Option<Draft>,
    /// Whether the person changed it in this tab.
    pub edited: bool,
    tab: String,
    base: u64,
}

/// What is to be kept in the store.
#[derive(Clone, Debug, PartialEq)]
pub enum Keep {
    /// As the problem's draft.
    Draft(Draft),
    /// Beside it, under this tab's name.
    Copy(DraftCopy),
}

impl Desk {
    /// Lays out what is stored, or else the starter.
    pub fn open(stored: Option<Draft>, starter: &str, tab: &str) -> Desk {
        let base = stored.as_ref().map_or(0, |draft| draft.revision);
        let text = stored.map_or_else(|| starter.to_owned(), |draft| draft.text);
        Desk { text, rival: None, tab: tab.to_owned(), base, edited: false }
    }

    /// The person changed the code; `stored` is what the store has now.
    pub fn edit(&mut self, text: String, stored: Option<Draft>, now: f64) -> Keep {
        self.text = text;
        self.edited = true;
        if let Some(draft) = stored.filter(|draft| self.is_news(draft)) {
            self.rival = Some(draft);
        }
        self.keep(now)
    }

    /// Another tab changed the store. Gives what to keep, if this tab's code would be lost otherwise.
    pub fn other_tab_wrote(&mut self, draft: Draft, now: f64) -> Option<Keep> {
        if !self.is_news(&draft) {
            return None;
        }
        if draft.text == self.text || (!self.edited && self.rival.is_none()) {
            self.follow(draft);
            return None;
        }
        self.rival = Some(draft);
        Some(self.keep(now))
    }

    /// The person chose this tab's code. The other's is kept as a copy.
    pub fn keep_mine(&mut self, now: f64) -> Vec<Keep> {
        let Some(rival) = self.rival.take() else { return vec![] };
        self.base = rival.revision;
        vec![Keep::Copy(DraftCopy { text: rival.text, saved_at: rival.saved_at }), self.keep(now)]
    }

    /// The person chose the other tab's code. This one's is kept as a copy.
    pub fn take_theirs(&mut self, now: f64) -> Vec<Keep> {
        let Some(rival) = self.rival.take() else { return vec![] };
        let mine = DraftCopy { text: std::mem::take(&mut self.text), saved_at: now };
        self.follow(rival);
        vec![Keep::Copy(mine)]
    }

    fn is_news(&self, draft: &Draft) -> bool {
        draft.tab != self.tab && draft.revision != self.base
    }

    fn follow(&mut self, draft: Draft) {
        self.base = draft.revision;
        self.text = draft.text;
        self.edited = false;
        self.rival = None;
    }

    fn keep(&mut self, now: f64) -> Keep {
        let text = self.text.clone();
        if self.rival.is_some() {
            return Keep::Copy(DraftCopy { text, saved_at: now });
        }
        self.base += 1;
        Keep::Draft(Draft { text, revision: self.base, tab: self.tab.clone(), saved_at: now })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two tabs and the draft they share.
    struct Pair {
        stored: Option<Draft>,
        left: Desk,
        right: Desk,
    }

    impl Pair {
        fn open() -> Pair {
            Pair { stored: None, left: Desk::open(None, "start", "l"), right: Desk::open(None, "start", "r") }
        }

        fn left_types(&mut self, text: &str) -> Keep {
            let keep = self.left.edit(text.to_owned(), self.stored.clone(), 1.0);
            self.store(keep)
        }

        fn right_types(&mut self, text: &str) -> Keep {
            let keep = self.right.edit(text.to_owned(), self.stored.clone(), 1.0);
            self.store(keep)
        }

        fn right_hears(&mut self) -> Option<Keep> {
            let keep = self.right.other_tab_wrote(self.stored.clone()?, 1.0)?;
            Some(self.store(keep))
        }

        fn store(&mut self, keep: Keep) -> Keep {
            if let Keep::Draft(draft) = &keep {
                self.stored = Some(draft.clone());
            }
            keep
        }

        fn stored(&self) -> &str {
            self.stored.as_ref().map_or("", |draft| &draft.text)
        }
    }

    fn copy(text: &str) -> Keep {
        Keep::Copy(DraftCopy { text: text.to_owned(), saved_at: 1.0 })
    }

    #[test]
    fn a_tab_that_was_not_touched_follows() {
        let mut pair = Pair::open();
        pair.left_types("a");
        assert_eq!(pair.right_hears(), None);
        assert_eq!(pair.right.text, "a");
        pair.right_types("ab");
        assert_eq!((pair.stored(), &pair.right.rival), ("ab", &None));
    }

    #[test]
    fn a_tab_that_heard_nothing_keeps_its_code_beside_the_other() {
        let mut pair = Pair::open();
        pair.left_types("left");
        assert_eq!(pair.right_types("right"), copy("right"));
        assert_eq!(pair.stored(), "left");
        assert!(pair.right.rival.is_some());
        assert_eq!(pair.right_types("right!"), copy("right!"));
    }

    #[test]
    fn both_tabs_edited_is_a_conflict_that_loses_nothing() {
        let mut pair = Pair::open();
        pair.right_types("right");
        assert_eq!(pair.left.other_tab_wrote(pair.stored.clone().expect("right wrote"), 1.0), None);
        pair.left_types("left");
        assert_eq!(pair.right_hears(), Some(copy("right")));
        assert_eq!((pair.right.text.as_str(), pair.stored()), ("right", "left"));
    }

    #[test]
    fn either_choice_keeps_the_other_as_a_copy() {
        let conflict = || {
            let mut pair = Pair::open();
            pair.left_types("left");
            pair.right_types("right");
            pair
        };
        let mut pair = conflict();
        let kept = pair.right.keep_mine(1.0);
        assert_eq!(kept[0], copy("left"));
        assert!(matches!(&kept[1], Keep::Draft(draft) if draft.text == "right" && draft.revision == 2));

        let mut pair = conflict();
        assert_eq!(pair.right.take_theirs(1.0), [copy("right")]);
        assert_eq!(pair.right.text, "left");
        assert!(matches!(pair.right_types("left!"), Keep::Draft(_)));
    }

    #[test]
    fn equal_code_is_no_conflict() {
        let mut pair = Pair::open();
        pair.right_types("same");
        let mut stored = pair.stored.clone().expect("right wrote");
        (stored.tab, stored.revision) = ("l".to_owned(), 9);
        assert_eq!(pair.right.other_tab_wrote(stored, 1.0), None);
        assert_eq!(pair.right.rival, None);
    }
}
