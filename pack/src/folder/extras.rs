//! What a folder has beside problems: cards and plans, a file each.

use std::path::PathBuf;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Reader;
use crate::cards::{Card, CardTopic, Deck};
use crate::plans::{Plan, Plans, Stage};

/// `cards/*.toml`; the file's name is the topic's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicToml {
    title: String,
    cards: Vec<Card>,
}

/// `plans/*.toml`; the file's name is the plan's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanToml {
    title: String,
    description: String,
    weeks: u32,
    days: u32,
    minutes: u32,
    stages: Vec<Stage>,
}

impl Reader<'_> {
    /// The cards of the topics that `pack.toml` lists.
    pub(super) fn deck(&mut self, ids: &[String]) -> Deck {
        let topics = self.listed("cards", ids, |id, TopicToml { title, cards }| CardTopic { id, title, cards });
        let deck = Deck { topics };
        deck.check(&mut self.broken);
        deck
    }

    /// The plans that `pack.toml` lists.
    pub(super) fn plans(&mut self, ids: &[String]) -> Plans {
        let plans = self.listed("plans", ids, |id, toml| {
            let PlanToml { title, description, weeks, days, minutes, stages } = toml;
            Plan { id, title, description, weeks, days, minutes, stages }
        });
        let plans = Plans { plans };
        plans.check(&mut self.broken);
        plans
    }

    /// The files of a folder in the order of `pack.toml`, where each must be listed.
    fn listed<F: DeserializeOwned, T>(
        &mut self,
        folder: &str,
        ids: &[String],
        make: impl Fn(String, F) -> T,
    ) -> Vec<T> {
        let listing = std::fs::read_dir(self.root.join(folder)).into_iter().flatten().flatten();
        let mut unlisted: Vec<String> = listing
            .filter_map(|file| file.file_name().to_str()?.strip_suffix(".toml").map(str::to_owned))
            .filter(|name| !ids.contains(name))
            .collect();
        unlisted.sort();
        for name in unlisted {
            self.broken.push(format!("{folder}/{name}.toml: not listed; add \"{name}\" to `{folder}` in pack.toml"));
        }
        let file = |id: &String| PathBuf::from(folder).join(format!("{id}.toml"));
        ids.iter().filter_map(|id| Some(make(id.clone(), self.toml(&file(id))?))).collect()
    }
}
