//! The plan that the person follows, with what is due when.

use std::collections::BTreeMap;
use std::rc::Rc;

use pack::cards::Deck;
use pack::plans::Plan;
use yew::prelude::*;

use super::{Fetched, LibraryState, use_all_progress, use_library, use_record, use_records};
use crate::browser::clock;
use crate::site::ProblemKey;
use crate::state::days::Day;
use crate::state::following::Following;
use crate::state::recall::{Item, Recall};
use crate::state::schedule::{self, Schedule};
use crate::state::tasks::{Facts, Task, Thing, tasks};

/// The plan, made to measure.
#[derive(Clone, Debug, PartialEq)]
pub struct Followed {
    /// What the person chose.
    pub following: Following,
    /// The plan.
    pub plan: Plan,
    /// All of its tasks.
    pub tasks: Vec<Task>,
    /// Those that are left, spread over the days that are left.
    pub schedule: Schedule,
    /// The titles of problems and of topics of cards, by id.
    pub titles: BTreeMap<String, String>,
}

impl Followed {
    /// A task in words.
    pub fn title(&self, task: &Task) -> String {
        let title = |id: &String| self.titles.get(id).unwrap_or(id).clone();
        match &task.thing {
            Thing::Goal(text) => text.clone(),
            Thing::Cards { topic, up_to } => format!("Cards: {}, up to {up_to}", title(topic)),
            Thing::Problem(id) => format!("Solve {}", title(id)),
        }
    }

    /// Where a task is done, if that is a place of the app.
    pub fn href(&self, task: &Task) -> Option<String> {
        match &task.thing {
            Thing::Goal(_) => None,
            Thing::Cards { topic, .. } => Some(format!("#/cards?topic={topic}")),
            Thing::Problem(id) => Some(format!("#/problems/{}/{id}", self.following.pack)),
        }
    }
}

/// The plan that the person follows; nothing if there is none, or it is no longer in its pack.
#[hook]
pub fn use_schedule(plans: &Fetched<Plan>, decks: &Fetched<Deck>, today: Day) -> Option<Rc<Followed>> {
    let following = use_record::<Option<Following>>("");
    let library = use_library();
    let progress = use_all_progress();
    let recalls = use_records::<Recall>();
    let followed = use_memo(
        (following, plans.clone(), decks.clone(), library, progress, recalls, today),
        |(following, plans, decks, library, progress, recalls, today)| {
            let following = (**following).as_ref()?;
            let (_, plan) =
                plans.ready()?.iter().find(|(pack, plan)| *pack == following.pack && plan.id == following.plan)?;
            let LibraryState::Ready(_, library) = library else { return None };
            let decks = decks.ready()?;
            let pack = library.packs.iter().find(|pack| pack.manifest.id == following.pack)?;
            let topics = || decks.iter().filter(|(id, _)| *id == following.pack).flat_map(|(_, deck)| &deck.topics);
            let key = |id: &str| ProblemKey { pack: following.pack.clone(), problem: id.to_owned() };
            let facts = Facts {
                minutes: &|id| pack.manifest.problem(id).map(|entry| entry.minutes),
                solved: &|id| progress.of(&key(id)).solved_at.map(clock::day_of),
                cards: &|id| {
                    let Some(topic) = topics().find(|topic| topic.id == id) else { return (Vec::new(), 0) };
                    let names = topic.cards.iter().map(|card| Item::Card.name(&following.pack, &card.id));
                    let mut rated: Vec<Day> =
                        names.filter_map(|name| Some(clock::day_of(recalls.get(&name)?.first))).collect();
                    rated.sort();
                    (rated, topic.cards.len())
                },
            };
            let tasks = tasks(plan, &following.ticked, &facts);
            let schedule = schedule::schedule(&tasks, following, *today);
            let problems = pack.manifest.problems.iter().map(|entry| (entry.id.clone(), entry.title.clone()));
            let titles = problems.chain(topics().map(|topic| (topic.id.clone(), topic.title.clone()))).collect();
            Some(Rc::new(Followed { following: following.clone(), plan: plan.clone(), tasks, schedule, titles }))
        },
    );
    (*followed).clone()
}
