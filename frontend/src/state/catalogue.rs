//! The list of problems: what is shown for what a person searches and picks.

use std::rc::Rc;

use pack::manifest::{Difficulty, Entry};
use yew::Reducible;

use crate::site::{Library, ProblemKey};
use crate::state::saved::Status;

/// What a person looks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Words, all of which must occur.
    pub search: String,
    /// One level, or all.
    pub difficulty: Option<Difficulty>,
    /// One topic, or all.
    pub topic: Option<String>,
    /// One status, or all.
    pub status: Option<Status>,
}

/// What a person did to the filter.
pub enum FilterAction {
    /// Typed into the search field.
    Searched(String),
    /// Picked a level.
    DifficultyPicked(Option<Difficulty>),
    /// Picked a topic.
    TopicPicked(Option<String>),
    /// Picked a status.
    StatusPicked(Option<Status>),
    /// Wants to see everything again.
    Cleared,
}

impl Reducible for Filter {
    type Action = FilterAction;

    fn reduce(self: Rc<Self>, action: FilterAction) -> Rc<Self> {
        Rc::new(match action {
            FilterAction::Searched(search) => Filter { search, ..(*self).clone() },
            FilterAction::DifficultyPicked(difficulty) => Filter { difficulty, ..(*self).clone() },
            FilterAction::TopicPicked(topic) => Filter { topic, ..(*self).clone() },
            FilterAction::StatusPicked(status) => Filter { status, ..(*self).clone() },
            FilterAction::Cleared => Filter::default(),
        })
    }
}

impl Filter {
    /// Whether a problem of this status is shown.
    pub fn lets_pass(&self, entry: &Entry, status: Status) -> bool {
        let haystack = [&entry.title, &entry.id].into_iter().chain(&entry.topics).chain(&entry.patterns);
        let haystack: Vec<String> = haystack.map(|text| text.to_lowercase()).collect();
        let found = |word: &str| haystack.iter().any(|text| text.contains(word));
        self.search.to_lowercase().split_whitespace().all(found)
            && self.difficulty.is_none_or(|difficulty| difficulty == entry.difficulty)
            && self.topic.as_ref().is_none_or(|topic| entry.topics.contains(topic))
            && self.status.is_none_or(|wanted| wanted == status)
    }

    /// Whether everything is shown.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }
}

/// All topics, in alphabetical order.
pub fn topics(library: &Library) -> Vec<String> {
    let entries = library.packs.iter().flat_map(|pack| &pack.manifest.problems);
    let mut topics: Vec<String> = entries.flat_map(|entry| entry.topics.clone()).collect();
    topics.sort();
    topics.dedup();
    topics
}

/// The problems that the filter lets pass, pack by pack.
pub fn shown(library: &Library, filter: &Filter, status: impl Fn(&ProblemKey) -> Status) -> Vec<(ProblemKey, Entry)> {
    let problems = library.packs.iter().flat_map(|pack| {
        let id = pack.manifest.id.clone();
        pack.manifest
            .problems
            .iter()
            .map(move |entry| (ProblemKey { pack: id.clone(), problem: entry.id.clone() }, entry))
    });
    let passed = problems.filter(|(key, entry)| filter.lets_pass(entry, status(key)));
    passed.map(|(key, entry)| (key, entry.clone())).collect()
}

#[cfg(test)]
mod tests {
    use judge::{Limits, Signature, Type};
    use pack::manifest::{Asset, Kind};

    use super::*;

    fn entry() -> Entry {
        Entry {
            id: "two_sum".to_owned(),
            revision: 1,
            title: "Two Sum".to_owned(),
            kind: Kind::Function,
            difficulty: Difficulty::Easy,
            minutes: 15,
            topics: vec!["arrays".to_owned(), "hash tables".to_owned()],
            patterns: vec!["complement lookup".to_owned()],
            prerequisites: vec![],
            frequency: None,
            signature: Signature::Function { name: "two_sum".to_owned(), params: vec![], returns: Type::Any },
            statement: String::new(),
            examples: vec![],
            starter: String::new(),
            hints: vec![],
            limits: Limits::default(),
            solutions: Asset { path: String::new(), bytes: 0, sha256: String::new() },
        }
    }

    fn check(action: FilterAction, passes: bool) {
        let filter = Rc::new(Filter::default()).reduce(action);
        assert_eq!(filter.lets_pass(&entry(), Status::New), passes, "{filter:?}");
    }

    #[test]
    fn finds_by_words_of_title_topic_and_pattern() {
        check(FilterAction::Searched("  sum TWO ".to_owned()), true);
        check(FilterAction::Searched("hash".to_owned()), true);
        check(FilterAction::Searched("lookup two".to_owned()), true);
        check(FilterAction::Searched("three".to_owned()), false);
    }

    #[test]
    fn picks_by_level_topic_and_status() {
        check(FilterAction::DifficultyPicked(Some(Difficulty::Easy)), true);
        check(FilterAction::DifficultyPicked(Some(Difficulty::Hard)), false);
        check(FilterAction::TopicPicked(Some("arrays".to_owned())), true);
        check(FilterAction::TopicPicked(Some("arr".to_owned())), false);
        check(FilterAction::StatusPicked(Some(Status::Solved)), false);
        check(FilterAction::Cleared, true);
    }
}
