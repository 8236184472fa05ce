//! The list of problems: what is shown for what a person searches and picks, as the address keeps it.

use std::cmp::Ordering;
use std::rc::Rc;

use pack::manifest::{Difficulty, Entry, Kind, Level};

use super::query::Query;
use super::{Shared, text};
use crate::site::{Library, ProblemKey};
use crate::state::saved::Status;

/// A problem of the library.
#[derive(Clone, PartialEq)]
pub struct Listed {
    /// Its name.
    pub key: ProblemKey,
    /// What its pack says of it.
    pub entry: Shared<Entry>,
    /// The title of its set, if that is from elsewhere.
    pub set: Option<Rc<str>>,
    /// What a search looks through, in small letters.
    haystack: String,
}

/// All problems, pack by pack.
pub fn listed(library: &Library) -> Vec<Listed> {
    let of_pack = |pack: &crate::site::OpenPack| {
        let id = pack.manifest.id.clone();
        let set: Option<Rc<str>> = pack.origin.is_foreign.then(|| pack.manifest.title.as_str().into());
        let problems = pack.manifest.problems.iter();
        problems.map(move |entry| Listed { set: set.clone(), ..Listed::new(&id, entry) }).collect::<Vec<_>>()
    };
    library.packs.iter().flat_map(|pack| of_pack(pack)).collect()
}

impl Listed {
    /// A problem of a pack.
    pub fn new(pack: &str, entry: &Entry) -> Listed {
        let words = [&entry.title, &entry.id].into_iter().chain(&entry.topics).chain(&entry.patterns);
        let haystack = words.map(|text| text.to_lowercase()).collect::<Vec<_>>().join("\n");
        let key = ProblemKey { pack: pack.to_owned(), problem: entry.id.clone() };
        Listed { key, entry: Shared::new(entry.clone()), set: None, haystack }
    }

    /// The title, in small letters.
    fn title(&self) -> &str {
        self.haystack.lines().next().unwrap_or_default()
    }

    /// Whether every word of a search occurs in the title, the topics or the patterns.
    pub fn is_found_by(&self, search: &str) -> bool {
        search.to_lowercase().split_whitespace().all(|word| self.haystack.contains(word))
    }
}

/// What a person looks for, and in which order. Nothing picked lets all pass.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Words, all of which must occur.
    pub search: String,
    /// One set, by id.
    pub set: Option<String>,
    /// One topic.
    pub topic: Option<String>,
    /// One pattern.
    pub pattern: Option<String>,
    /// One level.
    pub difficulty: Option<Difficulty>,
    /// One kind.
    pub kind: Option<Kind>,
    /// One status.
    pub status: Option<Status>,
    /// The most minutes.
    pub minutes: Option<u32>,
    /// How often it is asked at least.
    pub frequency: Option<Level>,
    /// The order.
    pub sort: Sort,
}

/// The order of the list. Those that are equal stay in the order of their pack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As the packs have them.
    #[default]
    Listed,
    /// By title.
    Title,
    /// The easiest first.
    Difficulty,
    /// The shortest first.
    Minutes,
    /// The most asked first.
    Frequency,
    /// What was tried first, then what is new, then what is solved.
    Status,
}

/// The values of a choice, each as the address spells it.
pub const DIFFICULTIES: [(Difficulty, &str); 3] =
    [(Difficulty::Easy, "easy"), (Difficulty::Medium, "medium"), (Difficulty::Hard, "hard")];
/// As [`DIFFICULTIES`].
pub const KINDS: [(Kind, &str); 2] = [(Kind::Function, "function"), (Kind::Class, "class")];
/// As [`DIFFICULTIES`].
pub const STATUSES: [(Status, &str); 3] = [(Status::New, "new"), (Status::Tried, "tried"), (Status::Solved, "solved")];
/// As [`DIFFICULTIES`].
pub const MINUTES: [(u32, &str); 4] = [(15, "15"), (20, "20"), (30, "30"), (45, "45")];
/// As [`DIFFICULTIES`].
pub const FREQUENCIES: [(Level, &str); 3] =
    [(Level::Often, "often"), (Level::Sometimes, "sometimes"), (Level::Seldom, "seldom")];
/// As [`DIFFICULTIES`].
pub const SORTS: [(Sort, &str); 6] = [
    (Sort::Listed, "listed"),
    (Sort::Title, "title"),
    (Sort::Difficulty, "difficulty"),
    (Sort::Minutes, "minutes"),
    (Sort::Frequency, "frequency"),
    (Sort::Status, "status"),
];

/// How the address spells a value.
pub fn spelt<T: Copy + PartialEq>(values: &[(T, &'static str)], value: T) -> &'static str {
    values.iter().find(|(it, _)| *it == value).map_or("", |(_, name)| name)
}

/// The value that the address spells.
pub fn read<T: Copy + PartialEq>(values: &[(T, &str)], name: &str) -> Option<T> {
    values.iter().find(|(_, it)| *it == name).map(|(value, _)| *value)
}

impl Filter {
    /// Reads the query of the address. What is unknown is left out.
    pub fn from_query(query: &Query) -> Filter {
        let text = |name: &str| Some(query.get(name).to_owned()).filter(|text| !text.is_empty());
        Filter {
            search: query.get("q").to_owned(),
            set: text("set"),
            topic: text("topic"),
            pattern: text("pattern"),
            difficulty: read(&DIFFICULTIES, query.get("difficulty")),
            kind: read(&KINDS, query.get("kind")),
            status: read(&STATUSES, query.get("status")),
            minutes: read(&MINUTES, query.get("minutes")),
            frequency: read(&FREQUENCIES, query.get("frequency")),
            sort: read(&SORTS, query.get("sort")).unwrap_or_default(),
        }
    }

    /// As the address keeps it.
    pub fn to_query(&self) -> Query {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Query::default()
            .with("q", &self.search)
            .with("set", &text(&self.set))
            .with("topic", &text(&self.topic))
            .with("pattern", &text(&self.pattern))
            .with("difficulty", self.difficulty.map_or("", |it| spelt(&DIFFICULTIES, it)))
            .with("kind", self.kind.map_or("", |it| spelt(&KINDS, it)))
            .with("status", self.status.map_or("", |it| spelt(&STATUSES, it)))
            .with("minutes", self.minutes.map_or("", |it| spelt(&MINUTES, it)))
            .with("frequency", self.frequency.map_or("", |it| spelt(&FREQUENCIES, it)))
            .with("sort", if self.sort == Sort::default() { "" } else { spelt(&SORTS, self.sort) })
    }

    /// Whether a problem of this status is shown.
    pub fn lets_pass(&self, listed: &Listed, status: Status) -> bool {
        let entry = &listed.entry;
        self.difficulty.is_none_or(|difficulty| difficulty == entry.difficulty)
            && self.kind.is_none_or(|kind| kind == entry.kind)
            && self.status.is_none_or(|wanted| wanted == status)
            && self.minutes.is_none_or(|most| entry.minutes <= most)
            && self.frequency.is_none_or(|least| asked(entry).is_some_and(|level| level >= least))
            && self.set.as_ref().is_none_or(|set| *set == listed.key.pack)
            && self.topic.as_ref().is_none_or(|topic| entry.topics.contains(topic))
            && self.pattern.as_ref().is_none_or(|pattern| entry.patterns.contains(pattern))
            && listed.is_found_by(&self.search)
    }

    /// Whether everything is shown, in whatever order.
    pub fn is_empty(&self) -> bool {
        *self == Filter { sort: self.sort, ..Filter::default() }
    }

    /// How much is picked besides the search.
    pub fn n_picked(&self) -> usize {
        self.to_query().with("q", "").with("sort", "").len()
    }
}

fn asked(entry: &Entry) -> Option<Level> {
    entry.frequency.as_ref().map(|frequency| frequency.level)
}

/// The problems that the filter lets pass, in its order.
pub fn shown(all: &[Listed], filter: &Filter, status: impl Fn(&ProblemKey) -> Status) -> Vec<Listed> {
    let mut passed: Vec<Listed> =
        all.iter().filter(|listed| filter.lets_pass(listed, status(&listed.key))).cloned().collect();
    let progress = |listed: &Listed| match status(&listed.key) {
        Status::Tried => 0,
        Status::New => 1,
        Status::Solved => 2,
    };
    // One sort for all orders: each costs kilobytes of the page.
    passed.sort_by(|left, right| match filter.sort {
        Sort::Listed => Ordering::Equal,
        Sort::Title => left.title().cmp(right.title()),
        Sort::Difficulty => left.entry.difficulty.cmp(&right.entry.difficulty),
        Sort::Minutes => left.entry.minutes.cmp(&right.entry.minutes),
        Sort::Frequency => asked(&right.entry).cmp(&asked(&left.entry)),
        Sort::Status => progress(left).cmp(&progress(right)),
    });
    passed
}

/// How many problems the filter lets pass.
pub fn count(all: &[Listed], filter: &Filter, status: impl Fn(&ProblemKey) -> Status) -> usize {
    all.iter().filter(|listed| filter.lets_pass(listed, status(&listed.key))).count()
}

/// All sets by id, each with its title; nothing to choose from if there is one.
pub fn sets(all: &[Listed]) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for listed in all {
        if found.last().is_none_or(|(id, _)| *id != listed.key.pack) {
            let title = listed.set.as_deref().unwrap_or("Built in");
            found.push((listed.key.pack.clone(), title.to_owned()));
        }
    }
    if found.len() > 1 { found } else { vec![] }
}

/// All topics, in alphabetical order.
pub fn topics(all: &[Listed]) -> Vec<String> {
    sorted(all.iter().flat_map(|listed| &listed.entry.topics))
}

/// All patterns, in alphabetical order.
pub fn patterns(all: &[Listed]) -> Vec<String> {
    sorted(all.iter().flat_map(|listed| &listed.entry.patterns))
}

fn sorted<'a>(words: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut words: Vec<String> = words.cloned().collect();
    words.sort();
    words.dedup();
    words
}

/// The order in words.
pub fn sort_name(sort: Sort) -> &'static str {
    match sort {
        Sort::Listed => "As listed",
        Sort::Title => "By title",
        Sort::Difficulty => "Easiest first",
        Sort::Minutes => "Shortest first",
        Sort::Frequency => "Most asked first",
        Sort::Status => "Unfinished first",
    }
}

/// What is picked, in words, for the summary of the list.
pub fn picked_in_words(filter: &Filter) -> Vec<String> {
    let words = [
        filter.set.clone(),
        filter.topic.clone(),
        filter.pattern.clone(),
        filter.difficulty.map(|it| text::difficulty(it).to_lowercase()),
        filter.kind.map(|it| text::kind(it).to_lowercase()),
        filter.status.map(|it| text::status(it).to_lowercase()),
        filter.minutes.map(text::at_most_minutes),
        filter.frequency.map(|it| text::frequency(it).to_lowercase()),
    ];
    words.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use pack::manifest::Frequency;

    use super::*;
    use crate::state::samples;

    fn two_sum() -> Listed {
        let frequency = Some(Frequency { level: Level::Sometimes, sources: vec![] });
        Listed::new("builtin", &Entry { frequency, ..samples::entry("two_sum", "Two Sum") })
    }

    fn check(filter: Filter, passes: bool) {
        assert_eq!(filter.lets_pass(&two_sum(), Status::New), passes, "{filter:?}");
        assert_eq!(Filter::from_query(&Query::parse(&filter.to_query().to_string())), filter);
    }

    #[test]
    fn finds_by_words_of_title_topic_and_pattern() {
        let search = |search: &str| Filter { search: search.to_owned(), ..Filter::default() };
        check(search("  sum TWO "), true);
        check(search("hash"), true);
        check(search("lookup two"), true);
        check(search("three"), false);
    }

    #[test]
    fn picks_by_everything_that_is_known_of_a_problem() {
        let all = Filter::default;
        let text = |text: &str| Some(text.to_owned());
        check(all(), true);
        check(Filter { difficulty: Some(Difficulty::Easy), ..all() }, true);
        check(Filter { difficulty: Some(Difficulty::Hard), ..all() }, false);
        check(Filter { topic: text("arrays"), ..all() }, true);
        check(Filter { set: text("builtin"), ..all() }, true);
        check(Filter { set: text("theirs"), ..all() }, false);
        check(Filter { topic: text("arr"), ..all() }, false);
        check(Filter { pattern: text("complement lookup"), ..all() }, true);
        check(Filter { kind: Some(Kind::Class), ..all() }, false);
        check(Filter { status: Some(Status::Solved), ..all() }, false);
        check(Filter { minutes: Some(15), ..all() }, true);
        check(Filter { frequency: Some(Level::Seldom), ..all() }, true);
        check(Filter { frequency: Some(Level::Sometimes), ..all() }, true);
        check(Filter { frequency: Some(Level::Often), ..all() }, false);
        check(Filter { sort: Sort::Title, search: "a&b".to_owned(), ..all() }, false);
    }

    #[test]
    fn an_address_that_says_nonsense_shows_everything() {
        assert!(Filter::from_query(&Query::parse("difficulty=extreme&minutes=-1&sort=up&x=y")).is_empty());
    }

    #[test]
    fn sorts_as_asked_and_keeps_the_order_of_equals() {
        let entry = |id: &str, title: &str, difficulty, minutes| {
            Listed::new("p", &Entry { difficulty, minutes, ..samples::entry(id, title) })
        };
        let all = [
            entry("c", "Zebra", Difficulty::Hard, 20),
            entry("a", "apple", Difficulty::Easy, 30),
            entry("b", "Banana", Difficulty::Easy, 20),
        ];
        let status = |key: &ProblemKey| match &*key.problem {
            "a" => Status::Solved,
            "b" => Status::Tried,
            _ => Status::New,
        };
        let check = |sort: Sort, ids: &str| {
            let shown = shown(&all, &Filter { sort, ..Filter::default() }, status);
            assert_eq!(shown.iter().map(|it| &*it.key.problem).collect::<String>(), ids, "{sort:?}");
        };
        check(Sort::Listed, "cab");
        check(Sort::Title, "abc");
        check(Sort::Difficulty, "abc");
        check(Sort::Minutes, "cba");
        check(Sort::Frequency, "cab");
        check(Sort::Status, "bca");
    }
}
