//! A pack's plans: what to do in which order. When each thing is due is up to the person's days and hours.
//!
//! They are a file beside `pack.json`, fetched when the person opens them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::PackError;
use crate::validate::{id, text, title};

/// All plans of a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plans {
    /// In the order they are listed.
    pub plans: Vec<Plan>,
}

/// A way through the pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Unique in the pack; the name of its file.
    pub id: String,
    /// As a person reads it.
    pub title: String,
    /// For whom it is, in a sentence or two.
    pub description: String,
    /// How long it takes as it is meant.
    pub weeks: u32,
    /// On how many days a week, from 1 to 7.
    pub days: u32,
    /// How many minutes on each of them.
    pub minutes: u32,
    /// One after the other.
    pub stages: Vec<Stage>,
}

/// A part of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// As a person reads it.
    pub title: String,
    /// Things to read or do beside the pack.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// Topics of the pack's cards.
    #[serde(default)]
    pub cards: Vec<String>,
    /// Problems of the pack, by id.
    #[serde(default)]
    pub problems: Vec<String>,
    /// Problems that are left out first if time is short.
    #[serde(default)]
    pub more: Vec<String>,
}

/// Something to read or do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// What, in a line.
    pub text: String,
    /// How long each part takes.
    pub minutes: u32,
    /// In how many parts.
    #[serde(default = "one")]
    pub parts: u32,
}

fn one() -> u32 {
    1
}

impl Plans {
    /// Reads and checks plans. Errors: [`PackError::Json`] or [`PackError::Invalid`].
    pub fn from_json(json: &str) -> Result<Plans, PackError> {
        let plans: Plans = serde_json::from_str(json).map_err(|error| PackError::Json(error.to_string()))?;
        let mut broken = Vec::new();
        plans.check(&mut broken);
        if broken.is_empty() { Ok(plans) } else { Err(PackError::Invalid(broken)) }
    }

    /// The rules that plans break.
    pub(crate) fn check(&self, broken: &mut Vec<String>) {
        let mut seen = BTreeSet::new();
        for plan in &self.plans {
            if !seen.insert(&plan.id) {
                broken.push(format!("two plans have the id `{}`", plan.id));
            }
            plan.check(broken);
        }
    }

    /// The names in plans that nothing bears: `problems` are the ids of problems, `topics` those of topics of cards.
    #[cfg(feature = "author")]
    pub(crate) fn check_names(&self, broken: &mut Vec<String>, problems: &BTreeSet<&str>, topics: &BTreeSet<&str>) {
        for plan in &self.plans {
            for stage in &plan.stages {
                for id in stage.problems.iter().chain(&stage.more).filter(|id| !problems.contains(id.as_str())) {
                    broken.push(format!("plans/{}: there is no problem `{id}`", plan.id));
                }
                for id in stage.cards.iter().filter(|id| !topics.contains(id.as_str())) {
                    broken.push(format!("plans/{}: there is no topic of cards `{id}`", plan.id));
                }
            }
        }
    }
}

impl Plan {
    fn check(&self, broken: &mut Vec<String>) {
        let name = format!("plans/{}", self.id);
        id(broken, "a plan", &self.id);
        title(broken, &format!("{name}: the title"), &self.title);
        text(broken, &format!("{name}: the description"), &self.description);
        if !(1..=104).contains(&self.weeks) || !(1..=7).contains(&self.days) || !(10..=720).contains(&self.minutes) {
            broken.push(format!("{name}: weeks are from 1 to 104, days from 1 to 7, minutes from 10 to 720"));
        }
        if self.stages.is_empty() {
            broken.push(format!("{name}: it has no stages"));
        }
        let mut named = BTreeSet::new();
        for stage in &self.stages {
            title(broken, &format!("{name}: the title of a stage"), &stage.title);
            let goals = stage.goals.iter().map(|goal| &goal.text);
            let problems = stage.problems.iter().chain(&stage.more);
            // What is done once is not asked for again.
            for thing in goals.chain(problems).chain(&stage.cards) {
                if !named.insert(thing) {
                    broken.push(format!("{name}: `{thing}` is there twice"));
                }
            }
            for goal in &stage.goals {
                title(broken, &format!("{name}: a goal"), &goal.text);
                if !(5..=480).contains(&goal.minutes) || !(1..=50).contains(&goal.parts) {
                    broken.push(format!("{name}: `{}`: minutes are from 5 to 480, parts from 1 to 50", goal.text));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn plans() -> Value {
        json!({"plans": [{
            "id": "crunch", "title": "Two weeks", "description": "Little time.", "weeks": 2, "days": 7, "minutes": 120,
            "stages": [{
                "title": "One", "goals": [{"text": "Read", "minutes": 60}], "cards": ["metrics"],
                "problems": ["two_sum"], "more": ["softmax"]
            }]
        }]})
    }

    /// Puts `value` at `pointer` and expects an error with `part` in it.
    fn check(pointer: &str, value: Value, part: &str) {
        let mut plans = plans();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        plans.pointer_mut(parent).unwrap()[key] = value;
        let error = Plans::from_json(&plans.to_string()).unwrap_err().to_string();
        assert!(error.contains(part), "{pointer}: {error}");
    }

    #[test]
    fn says_which_rule_is_broken() {
        let plan = plans()["plans"][0].clone();
        check("/plans", json!([plan, plan]), "two plans have the id `crunch`");
        check("/plans/0/days", json!(8), "days from 1 to 7");
        check("/plans/0/stages", json!([]), "it has no stages");
        check("/plans/0/stages/0/more", json!(["two_sum"]), "`two_sum` is there twice");
        check("/plans/0/stages/0/goals/0/minutes", json!(0), "minutes are from 5 to 480");
        check("/plans/0/stages/0/topics", json!([]), "unknown field `topics`");
    }

    #[cfg(feature = "author")]
    #[test]
    fn finds_names_that_nothing_bears() {
        let plans = Plans::from_json(&plans().to_string()).unwrap();
        let mut broken = Vec::new();
        plans.check_names(&mut broken, &BTreeSet::from(["two_sum", "softmax"]), &BTreeSet::from(["metrics"]));
        assert!(broken.is_empty(), "{broken:?}");
        plans.check_names(&mut broken, &BTreeSet::from(["two_sum"]), &BTreeSet::new());
        assert_eq!(
            broken,
            ["plans/crunch: there is no problem `softmax`", "plans/crunch: there is no topic of cards `metrics`"]
        );
    }
}
