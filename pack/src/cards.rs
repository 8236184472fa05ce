//! A pack's cards: questions to answer aloud, with answers, sources, and what to grade oneself by.
//!
//! They are a file beside `pack.json`, fetched when the person opens them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::PackError;
use crate::validate::{id, text, title};

/// All cards of a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deck {
    /// In the order they are listed.
    pub topics: Vec<CardTopic>,
}

/// Cards that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardTopic {
    /// Unique in the deck; the name of its file.
    pub id: String,
    /// As a person reads it.
    pub title: String,
    /// In the order they are asked when nothing else decides.
    pub cards: Vec<Card>,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Unique in the deck; what is remembered of the card hangs on it.
    pub id: String,
    /// Markdown with `$…$` and `$$…$$` for formulas, as the answer and the choice.
    pub question: String,
    /// What a good answer says.
    pub answer: String,
    /// Where the answer can be looked up.
    pub source: String,
    /// Answers to choose from, if the question can be asked so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
    /// What a long answer is graded by, each point worth as much as another.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rubric: Vec<String>,
}

/// Answers to choose from; whoever shows them mixes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The right one.
    pub right: String,
    /// The others.
    pub wrong: Vec<String>,
}

impl Deck {
    /// Reads and checks a deck. Errors: [`PackError::Json`] or [`PackError::Invalid`].
    pub fn from_json(json: &str) -> Result<Deck, PackError> {
        let deck: Deck = serde_json::from_str(json).map_err(|error| PackError::Json(error.to_string()))?;
        let mut broken = Vec::new();
        deck.check(&mut broken);
        if broken.is_empty() { Ok(deck) } else { Err(PackError::Invalid(broken)) }
    }

    /// The rules that a deck breaks.
    pub(crate) fn check(&self, broken: &mut Vec<String>) {
        let (mut topics, mut cards) = (BTreeSet::new(), BTreeSet::new());
        for topic in &self.topics {
            id(broken, "a topic of cards", &topic.id);
            title(broken, &format!("cards/{}: the title", topic.id), &topic.title);
            if !topics.insert(&topic.id) {
                broken.push(format!("two topics of cards have the id `{}`", topic.id));
            }
            if topic.cards.is_empty() {
                broken.push(format!("cards/{}: it has no cards", topic.id));
            }
            for card in &topic.cards {
                if !cards.insert(&card.id) {
                    broken.push(format!("two cards have the id `{}`", card.id));
                }
                card.check(broken, &topic.id);
            }
        }
    }
}

impl Card {
    fn check(&self, broken: &mut Vec<String>, topic: &str) {
        let name = format!("cards/{topic}: {}", self.id);
        id(broken, "a card", &self.id);
        text(broken, &format!("{name}: the question"), &self.question);
        text(broken, &format!("{name}: the answer"), &self.answer);
        title(broken, &format!("{name}: the source"), &self.source);
        for point in &self.rubric {
            title(broken, &format!("{name}: a point of the rubric"), point);
        }
        if let Some(Choice { right, wrong }) = &self.choice {
            if wrong.is_empty() {
                broken.push(format!("{name}: a choice needs a wrong answer"));
            }
            let mut seen = BTreeSet::new();
            for answer in std::iter::once(right).chain(wrong) {
                title(broken, &format!("{name}: an answer to choose"), answer);
                if !seen.insert(answer) {
                    broken.push(format!("{name}: `{answer}` is there twice to choose"));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn deck() -> Value {
        json!({"topics": [{"id": "metrics", "title": "Metrics", "cards": [{
            "id": "recall", "question": "What is recall?", "answer": "$TP / (TP + FN)$", "source": "A book",
            "choice": {"right": "a", "wrong": ["b", "c"]}, "rubric": ["Named both"]
        }]}]})
    }

    /// Puts `value` at `pointer` and expects an error with `part` in it.
    fn check(pointer: &str, value: Value, part: &str) {
        let mut deck = deck();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        deck.pointer_mut(parent).unwrap()[key] = value;
        let error = Deck::from_json(&deck.to_string()).unwrap_err().to_string();
        assert!(error.contains(part), "{pointer}: {error}");
    }

    #[test]
    fn reads_back_as_written() {
        let read = Deck::from_json(&deck().to_string()).unwrap();
        assert_eq!(Deck::from_json(&serde_json::to_string(&read).unwrap()).unwrap(), read);
    }

    #[test]
    fn says_which_rule_is_broken() {
        let card = deck()["topics"][0]["cards"][0].clone();
        let topic = deck()["topics"][0].clone();
        check("/topics", json!([topic, topic]), "two topics of cards have the id `metrics`");
        let [cards, first] = ["/topics/0/cards", "/topics/0/cards/0"];
        check(cards, json!([]), "cards/metrics: it has no cards");
        check(cards, json!([card, card]), "two cards have the id `recall`");
        check(&format!("{first}/id"), json!("Recall"), "cannot be the id of a card");
        check(&format!("{first}/question"), json!(" "), "the question is empty");
        check(&format!("{first}/source"), json!(""), "the source is one line");
        check(&format!("{first}/hint"), json!("x"), "unknown field `hint`");
        check(&format!("{first}/choice"), json!({"right": "a", "wrong": []}), "needs a wrong answer");
        check(&format!("{first}/choice"), json!({"right": "a", "wrong": ["a"]}), "`a` is there twice");
    }
}
