//! The topics as a map: what is best learnt after what, and where each stands on a drawing.

use std::collections::BTreeMap;

use super::catalogue::Listed;
use crate::site::ProblemKey;
use crate::state::saved::Status;

/// One subject on the map: its topics in the order they are learnt, each with those that come right before it.
#[derive(Debug)]
pub struct Track {
    /// What it is called.
    pub name: &'static str,
    /// Topics, and what comes before.
    pub topics: &'static [(&'static str, &'static [&'static str])],
}

/// The subjects. A topic of a pack that is on none of them gets a place of its own after them.
pub static TRACKS: [&Track; 2] = [&ALGORITHMS, &MACHINE_LEARNING];

/// What is asked in rounds on data structures and algorithms.
pub static ALGORITHMS: Track = Track {
    name: "Algorithms",
    topics: &[
        ("arrays", &[]),
        ("strings", &["arrays"]),
        ("hash tables", &["arrays"]),
        ("stacks", &["arrays"]),
        ("sorting", &["arrays"]),
        ("two pointers", &["strings"]),
        ("queues", &["stacks"]),
        ("recursion", &["stacks"]),
        ("binary search", &["sorting"]),
        ("sliding window", &["two pointers"]),
        ("linked lists", &["two pointers"]),
        ("trees", &["recursion"]),
        ("design", &["linked lists"]),
        ("tries", &["trees"]),
        ("heaps", &["trees"]),
        ("depth-first search", &["trees"]),
        ("breadth-first search", &["trees"]),
        ("concurrency", &["design"]),
        ("dynamic programming", &["depth-first search"]),
        ("graph theory", &["depth-first search", "breadth-first search"]),
    ],
};

/// What is asked in rounds on machine learning.
static MACHINE_LEARNING: Track = Track {
    name: "Machine learning",
    topics: &[
        ("linear algebra", &[]),
        ("probability and statistics", &[]),
        ("supervised learning", &["linear algebra"]),
        ("unsupervised learning", &["linear algebra"]),
        ("numerical stability", &["linear algebra"]),
        ("regression", &["supervised learning"]),
        ("classification", &["supervised learning"]),
        ("clustering", &["unsupervised learning"]),
        ("loss functions", &["regression", "classification"]),
        ("evaluation metrics", &["classification"]),
        ("optimisation", &["loss functions"]),
        ("deep learning", &["optimisation"]),
        ("normalisation", &["deep learning"]),
        ("computer vision", &["deep learning"]),
        ("natural language processing", &["deep learning"]),
        ("transformers", &["normalisation"]),
        ("ranking", &["evaluation metrics"]),
        ("recommendation", &["ranking"]),
        ("reinforcement learning", &["probability and statistics"]),
    ],
};

impl Track {
    /// Whether a topic is on it.
    pub fn has(&self, topic: &str) -> bool {
        self.topics.iter().any(|(name, _)| *name == topic)
    }
}

/// How far a person is with a topic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mastery {
    /// Its name.
    pub topic: String,
    /// How many problems are solved.
    pub n_solved: usize,
    /// How many there are.
    pub n_problems: usize,
}

/// How far a person is with every topic, in alphabetical order.
pub fn mastery(all: &[Listed], status: impl Fn(&ProblemKey) -> Status) -> Vec<Mastery> {
    let mut topics: BTreeMap<&str, Mastery> = BTreeMap::new();
    for listed in all {
        let is_solved = status(&listed.key) == Status::Solved;
        for topic in &listed.entry.topics {
            let mastery = topics.entry(topic).or_insert_with(|| Mastery { topic: topic.clone(), ..Mastery::default() });
            mastery.n_problems += 1;
            mastery.n_solved += usize::from(is_solved);
        }
    }
    topics.into_values().collect()
}

/// A subject as it is drawn: topics on a grid, and lines between them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map {
    /// What it is called.
    pub name: String,
    /// The topics, row by row.
    pub nodes: Vec<Node>,
    /// From which node to which, by their places in `nodes`.
    pub lines: Vec<(usize, usize)>,
    /// How many rows it takes.
    pub n_rows: usize,
}

/// A topic on the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The topic.
    pub mastery: Mastery,
    /// Its row, from the top.
    pub row: usize,
    /// Its place in the row in columns, from the left; near what comes before it.
    pub column: f64,
}

/// The subjects of which there are problems, on grids of `n_columns`, at least one.
pub fn maps(topics: &[Mastery], n_columns: usize) -> Vec<Map> {
    let of = |name: &str| topics.iter().find(|it| it.topic == name).cloned();
    let mut maps: Vec<Map> = TRACKS
        .iter()
        .map(|track| {
            let present = track.topics.iter().filter_map(|(name, before)| Some((of(name)?, *before)));
            map(track.name, present.collect(), n_columns)
        })
        .collect();
    let is_known = |name: &str| TRACKS.iter().any(|track| track.topics.iter().any(|(it, _)| *it == name));
    let others = topics.iter().filter(|it| !is_known(&it.topic)).map(|it| (it.clone(), &[] as &[&str]));
    maps.push(map("More topics", others.collect(), n_columns));
    maps.retain(|map| !map.nodes.is_empty());
    maps
}

/// Each topic one layer below the lowest that comes before it; layers of more than `n_columns` take several rows.
fn map(name: &str, topics: Vec<(Mastery, &[&str])>, n_columns: usize) -> Map {
    let n_columns = n_columns.max(1);
    let place = |name: &str| topics.iter().position(|(it, _)| it.topic == name);
    // What comes before is listed before, so one pass settles every layer.
    let mut layers: Vec<usize> = Vec::new();
    let mut lines = Vec::new();
    for (topic_idx, (_, before)) in topics.iter().enumerate() {
        let before: Vec<usize> = before.iter().filter_map(|name| place(name)).filter(|it| *it < topic_idx).collect();
        layers.push(before.iter().map(|it| layers[*it] + 1).max().unwrap_or(0));
        lines.extend(before.into_iter().map(|it| (it, topic_idx)));
    }
    let mut rows = vec![0; topics.len()];
    let mut columns = vec![0.0; topics.len()];
    let mut n_rows = 0;
    for layer in 0..=layers.iter().copied().max().unwrap_or(0) {
        let members: Vec<usize> = (0..topics.len()).filter(|it| layers[*it] == layer).collect();
        let n_layer_rows = members.len().div_ceil(n_columns);
        // Rows of nearly the same length look calmer than full ones and a rest.
        let per_row = members.len().div_ceil(n_layer_rows.max(1)).max(1);
        for row in members.chunks(per_row) {
            let wanted: Vec<f64> =
                row.iter().map(|topic_idx| middle(*topic_idx, &lines, &columns, n_columns)).collect();
            for (topic_idx, column) in row.iter().zip(apart(&wanted, n_columns)) {
                (rows[*topic_idx], columns[*topic_idx]) = (n_rows, column);
            }
            n_rows += 1;
        }
    }
    // A line past a row in between would run through its topics.
    lines.retain(|(from, to)| rows[*to] == rows[*from] + 1);
    let nodes = topics.into_iter().zip(rows).zip(columns);
    let nodes = nodes.map(|(((mastery, _), row), column)| Node { mastery, row, column }).collect();
    Map { name: name.to_owned(), nodes, lines, n_rows }
}

/// The middle of what comes right before a topic, or of the grid.
fn middle(topic_idx: usize, lines: &[(usize, usize)], columns: &[f64], n_columns: usize) -> f64 {
    let before: Vec<f64> = lines.iter().filter(|(_, to)| *to == topic_idx).map(|(from, _)| columns[*from]).collect();
    if before.is_empty() { (n_columns - 1) as f64 / 2.0 } else { before.iter().sum::<f64>() / before.len() as f64 }
}

/// Places near the wanted ones, in the same order, at least one column apart and within the grid.
fn apart(wanted: &[f64], n_columns: usize) -> Vec<f64> {
    // Those that would overlap make way to both sides alike.
    let mut columns = wanted.to_vec();
    for _ in 0..4 * wanted.len() {
        for left in 1..columns.len() {
            let overlap = columns[left - 1] + 1.0 - columns[left];
            if overlap > 0.0 {
                columns[left - 1] -= overlap / 2.0;
                columns[left] += overlap / 2.0;
            }
        }
    }
    // What is left of overlaps after so many rounds, and what stands out, is pushed to the right and then to the left.
    let last = (n_columns - 1) as f64;
    for place in 0..columns.len() {
        let least = if place == 0 { 0.0 } else { columns[place - 1] + 1.0 };
        columns[place] = columns[place].max(least);
    }
    for place in (0..columns.len()).rev() {
        let most = if place + 1 == columns.len() { last } else { columns[place + 1] - 1.0 };
        columns[place] = columns[place].min(most);
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::samples;

    fn topics(names: &[&str]) -> Vec<Mastery> {
        names.iter().map(|name| Mastery { topic: (*name).to_owned(), n_solved: 0, n_problems: 1 }).collect()
    }

    fn every_topic() -> Vec<Mastery> {
        topics(&TRACKS.iter().flat_map(|track| track.topics.iter().map(|(name, _)| *name)).collect::<Vec<_>>())
    }

    #[test]
    fn what_comes_before_is_a_topic_of_the_same_track_listed_before() {
        for track in &TRACKS {
            for (topic_idx, (name, before)) in track.topics.iter().enumerate() {
                for one in *before {
                    let is_earlier = track.topics[..topic_idx].iter().any(|(it, _)| it == one);
                    assert!(is_earlier, "`{one}` is not listed before `{name}`");
                }
            }
        }
    }

    #[test]
    fn no_two_topics_share_a_place_and_lines_lead_down() {
        for n_columns in [0, 1, 2, 3, 4, 9] {
            for map in maps(&every_topic(), n_columns) {
                for (node_idx, node) in map.nodes.iter().enumerate() {
                    assert!(node.row < map.n_rows && node.column >= 0.0, "{node:?}");
                    assert!(node.column <= (n_columns.max(1) - 1) as f64, "{node:?} of {n_columns}");
                    let is_apart = |other: &Node| other.row != node.row || (other.column - node.column).abs() > 0.999;
                    assert!(map.nodes[node_idx + 1..].iter().all(is_apart), "{node:?}");
                }
                assert!(map.lines.iter().all(|(from, to)| map.nodes[*from].row + 1 == map.nodes[*to].row));
            }
        }
    }

    #[test]
    fn a_wide_map_draws_every_line() {
        let n_lines = |track: &Track| track.topics.iter().map(|(_, before)| before.len()).sum::<usize>();
        for (map, track) in maps(&every_topic(), 5).iter().zip(&TRACKS) {
            assert_eq!(map.lines.len(), n_lines(track), "{}", map.name);
        }
    }

    #[test]
    fn those_that_overlap_make_way() {
        let check = |wanted: &[f64], columns: &[f64]| assert_eq!(apart(wanted, 5), columns, "{wanted:?}");
        check(&[2.0], &[2.0]);
        check(&[2.0, 2.0], &[1.5, 2.5]);
        check(&[0.0, 0.0], &[0.0, 1.0]);
        check(&[4.0, 4.0], &[3.0, 4.0]);
        check(&[0.0, 3.0], &[0.0, 3.0]);
    }

    #[test]
    fn topics_without_problems_are_left_out_and_foreign_ones_kept() {
        let maps = maps(&topics(&["trees", "heaps", "origami"]), 3);
        let names: Vec<&str> = maps.iter().map(|map| &*map.name).collect();
        assert_eq!(names, ["Algorithms", "More topics"]);
        assert_eq!((maps[0].lines.as_slice(), maps[0].n_rows), (&[(0, 1)][..], 2));
    }

    #[test]
    fn counts_what_is_solved_of_each_topic() {
        let all = ["a", "b"].map(|id| Listed::new("p", &samples::entry(id, id)));
        let solved = |key: &ProblemKey| if key.problem == "a" { Status::Solved } else { Status::Tried };
        let arrays = Mastery { topic: "arrays".to_owned(), n_solved: 1, n_problems: 2 };
        assert_eq!(mastery(&all, solved)[0], arrays);
    }
}
