//! The curriculum as a map: areas, their topics, and how well each is mastered.

use std::collections::BTreeMap;

use pack::cards::Deck;

use super::query::Query;
use super::recall::{Item, Recall};
use super::saved::{Progress, Status};
use crate::site::Library;

/// The areas with topics of problems and of cards, in the order in which people learn them. What is in none stands under the last.
const AREAS: [(&str, &[&str], &[&str]); 7] = [
    (
        "Data structures",
        &["arrays", "strings", "hash tables", "stacks", "queues", "linked lists", "heaps", "trees", "tries"],
        &[],
    ),
    (
        "Algorithms",
        &[
            "sorting",
            "binary search",
            "two pointers",
            "sliding window",
            "recursion",
            "breadth-first search",
            "depth-first search",
            "graph theory",
            "dynamic programming",
            "design",
            "concurrency",
        ],
        &[],
    ),
    (
        "Mathematics",
        &["linear algebra", "probability and statistics", "optimisation", "numerical stability"],
        &["statistics"],
    ),
    (
        "Classical machine learning",
        &[
            "supervised learning",
            "regression",
            "classification",
            "unsupervised learning",
            "clustering",
            "evaluation metrics",
            "ranking",
            "reinforcement learning",
        ],
        &["fundamentals", "metrics"],
    ),
    (
        "Deep learning",
        &["deep learning", "loss functions", "normalisation", "transformers"],
        &["deep_learning", "llms"],
    ),
    (
        "Domains and systems",
        &["computer vision", "natural language processing", "recommendation"],
        &["sql", "mlops", "system_design"],
    ),
    ("And more", &[], &["behavioural"]),
];

/// What a problem that was tried, but not solved, counts.
const TRIED: f64 = 0.25;

/// An area of the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// As a person reads it.
    pub name: &'static str,
    /// Its topics, those with something to practise.
    pub tiles: Vec<Tile>,
}

/// A topic on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// As a person reads it.
    pub name: String,
    /// Where it is practised.
    pub href: String,
    /// What is counted.
    pub item: Item,
    /// How many problems or cards there are.
    pub n_items: usize,
    /// How many were solved, or are learnt.
    pub n_done: usize,
    /// From 0 for nothing to 1: the mean over its items of how likely each is remembered.
    pub mastery: f64,
}

/// What is known of the person.
pub struct Known<'a> {
    /// Progress by problem.
    pub progress: &'a BTreeMap<String, Progress>,
    /// What is remembered, by name.
    pub recalls: &'a BTreeMap<String, Recall>,
    /// Now, in milliseconds since 1970.
    pub now: f64,
}

/// The map of what these packs and decks offer.
pub fn map(library: &Library, decks: &[(String, Deck)], known: &Known) -> Vec<Area> {
    let mut of_problems: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for pack in &library.packs {
        for entry in &pack.manifest.problems {
            let mastery = known.problem(&pack.manifest.id, &entry.id);
            for topic in &entry.topics {
                of_problems.entry(topic.clone()).or_default().push(mastery);
            }
        }
    }
    let mut of_cards: BTreeMap<String, (String, Vec<f64>)> = BTreeMap::new();
    for (pack, deck) in decks {
        for topic in &deck.topics {
            let (_, items) = of_cards.entry(topic.id.clone()).or_insert_with(|| (topic.title.clone(), Vec::new()));
            items.extend(topic.cards.iter().map(|card| known.card(pack, &card.id)));
        }
    }
    let mut areas: Vec<Area> = AREAS
        .iter()
        .map(|(name, problems, cards)| {
            let problems = problems.iter().filter_map(|topic| Some(problem_tile(topic, &of_problems.remove(*topic)?)));
            let problems: Vec<Tile> = problems.collect();
            let cards = cards.iter().filter_map(|id| Some(card_tile(id, &of_cards.remove(*id)?)));
            Area { name, tiles: problems.into_iter().chain(cards).collect() }
        })
        .collect();
    if let Some(last) = areas.last_mut() {
        last.tiles.extend(of_problems.iter().map(|(topic, items)| problem_tile(topic, items)));
        last.tiles.extend(of_cards.iter().map(|(id, topic)| card_tile(id, topic)));
    }
    areas.retain(|area| !area.tiles.is_empty());
    areas
}

fn problem_tile(topic: &str, items: &[f64]) -> Tile {
    let query = Query::default().with("topic", topic);
    let mut name = topic.to_owned();
    // Topics are written in lower case, as in a sentence.
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    tile(name, format!("#/problems?{query}"), Item::Problem, items)
}

fn card_tile(id: &str, (title, items): &(String, Vec<f64>)) -> Tile {
    let query = Query::default().with("topic", id);
    tile(title.clone(), format!("#/cards?{query}"), Item::Card, items)
}

fn tile(name: String, href: String, item: Item, items: &[f64]) -> Tile {
    let n_items = items.len();
    let n_done = items.iter().filter(|mastery| **mastery > TRIED).count();
    let mastery = if n_items == 0 { 0.0 } else { items.iter().sum::<f64>() / n_items as f64 };
    Tile { name, href, item, n_items, n_done, mastery }
}

impl Known<'_> {
    fn problem(&self, pack: &str, id: &str) -> f64 {
        let status = self.progress.get(&format!("{pack}/{id}")).map_or(Status::New, Progress::status);
        match status {
            Status::New => 0.0,
            Status::Tried => TRIED,
            // Solved before reviews were kept: remembered, as far as anyone knows.
            Status::Solved => self.retention(Item::Problem, pack, id).map_or(1.0, |share| share.max(0.3)),
        }
    }

    fn card(&self, pack: &str, id: &str) -> f64 {
        self.retention(Item::Card, pack, id).unwrap_or(0.0)
    }

    fn retention(&self, item: Item, pack: &str, id: &str) -> Option<f64> {
        Some(self.recalls.get(&item.name(pack, id))?.retention(self.now))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::site::{OpenPack, Origin};
    use crate::state::deck::tests::card;
    use crate::state::samples;
    use pack::cards::CardTopic;

    /// A pack `p` with problems of these ids, each of one topic and so many minutes.
    pub(crate) fn library_of(problems: &[(&str, &str, u32)]) -> Library {
        let problem = |(id, topic, minutes): &(&str, &str, u32)| {
            let topics = vec![(*topic).to_owned()];
            pack::manifest::Entry { topics, minutes: *minutes, ..samples::entry(id, id) }
        };
        let manifest = samples::manifest("p", problems.iter().map(problem).collect());
        let mut library = Library::default();
        library.add(OpenPack { origin: Origin { url: String::new(), is_foreign: false }, manifest });
        library
    }

    fn library() -> Library {
        library_of(&[("two_sum", "hash tables", 15), ("knots", "knots", 15)])
    }

    fn check(progress: Progress, n_done: usize, mastery: f64) {
        let progress = BTreeMap::from([("p/two_sum".to_owned(), progress)]);
        let known = Known { progress: &progress, recalls: &BTreeMap::new(), now: 0.0 };
        let tile = &map(&library(), &[], &known)[0].tiles[0];
        assert_eq!((tile.n_done, tile.mastery), (n_done, mastery), "{tile:?}");
    }

    #[test]
    fn topics_stand_in_their_areas() {
        let topic = CardTopic { id: "metrics".to_owned(), title: "Metrics".to_owned(), cards: vec![card("auc")] };
        let decks = [("p".to_owned(), Deck { topics: vec![topic] })];
        let known = Known { progress: &BTreeMap::new(), recalls: &BTreeMap::new(), now: 0.0 };
        let map = map(&library(), &decks, &known);
        let names: Vec<(&str, Vec<&str>)> =
            map.iter().map(|area| (area.name, area.tiles.iter().map(|tile| tile.name.as_str()).collect())).collect();
        assert_eq!(
            names,
            [
                ("Data structures", vec!["Hash tables"]),
                ("Classical machine learning", vec!["Metrics"]),
                ("And more", vec!["Knots"]),
            ]
        );
        assert_eq!(map[0].tiles[0].href, "#/problems?topic=hash+tables");
    }

    #[test]
    fn solving_is_more_than_trying() {
        check(Progress::default(), 0, 0.0);
        check(Progress { attempts: 1, ..Progress::default() }, 0, 0.25);
        check(Progress { attempts: 1, solved_at: Some(1.0), ..Progress::default() }, 1, 1.0);
    }
}
