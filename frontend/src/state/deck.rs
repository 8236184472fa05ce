//! Cards as a person goes through them: which are asked, in which order, and what was done with the one in front.

use std::collections::BTreeMap;
use std::rc::Rc;

use pack::cards::{Card, Deck};
use yew::Reducible;

use super::recall::{Item, Moment, Rating, Recall};

/// A card with where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct DealtCard {
    /// The pack's id.
    pub pack: String,
    /// The topic's id.
    pub topic: String,
    /// The topic as a person reads it.
    pub topic_title: String,
    /// The card.
    pub card: Card,
}

impl DealtCard {
    /// The name that its recall is kept under.
    pub fn name(&self) -> String {
        Item::Card.name(&self.pack, &self.card.id)
    }

    /// Whether every word occurs in it.
    fn holds(&self, search: &str) -> bool {
        let text = format!("{} {} {}", self.card.question, self.card.answer, self.topic_title).to_lowercase();
        search.to_lowercase().split_whitespace().all(|word| text.contains(word))
    }
}

/// All cards of these decks, each with its pack's id, in their order.
pub fn dealt<'a>(decks: impl IntoIterator<Item = (&'a str, &'a Deck)>) -> Vec<DealtCard> {
    let topics = decks.into_iter().flat_map(|(pack, deck)| deck.topics.iter().map(move |topic| (pack, topic)));
    let cards = topics.flat_map(|(pack, topic)| topic.cards.iter().map(move |card| (pack, topic, card)));
    cards
        .map(|(pack, topic, card)| DealtCard {
            pack: pack.to_owned(),
            topic: topic.id.clone(),
            topic_title: topic.title.clone(),
            card: card.clone(),
        })
        .collect()
}

/// Which cards a person wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// Those due, then new ones.
    #[default]
    Today,
    /// Those that can be answered by choosing.
    Choice,
    /// All, in their order.
    All,
}

/// The kinds of choice, with their names in the address and on the page.
pub const WHICH: [(Which, &str, &str); 3] =
    [(Which::Today, "", "Due and new"), (Which::Choice, "choice", "Multiple choice"), (Which::All, "all", "All cards")];

/// Which cards are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardFilter {
    /// A topic's id, or `""` for all.
    pub topic: String,
    /// Which of them.
    pub which: Which,
    /// Words that must occur.
    pub search: String,
}

/// How many cards that were never seen are asked in one go.
pub const N_NEW: usize = 10;

/// The cards that pass, in the order in which they are asked.
pub fn queue(
    cards: &[DealtCard],
    filter: &CardFilter,
    recalls: &BTreeMap<String, Recall>,
    moment: Moment,
) -> Vec<DealtCard> {
    let passes = |card: &&DealtCard| {
        (filter.topic.is_empty() || card.topic == filter.topic)
            && (filter.which != Which::Choice || card.card.choice.is_some())
            && card.holds(&filter.search)
    };
    let passed: Vec<&DealtCard> = cards.iter().filter(passes).collect();
    if filter.which != Which::Today {
        return passed.into_iter().cloned().collect();
    }
    let recall = |card: &DealtCard| recalls.get(&card.name());
    let mut due: Vec<&DealtCard> =
        passed.iter().copied().filter(|card| recall(card).is_some_and(|recall| recall.is_due(moment))).collect();
    due.sort_by(|left, right| {
        let time = |card| recall(card).map_or(0.0, |recall| recall.memory.due);
        time(left).total_cmp(&time(right))
    });
    // System design takes half an hour each: such a card is asked for by its topic, not dealt among the quick ones.
    let is_quick = |card: &&&DealtCard| card.card.rubric.is_empty() || !filter.topic.is_empty();
    let fresh = passed.iter().filter(|card| recall(card).is_none()).filter(is_quick).copied();
    due.iter().copied().chain(mixed(fresh.collect()).into_iter().take(N_NEW)).cloned().collect()
}

/// Takes one of each topic in turn, so that neighbours differ.
pub fn mixed(cards: Vec<&DealtCard>) -> Vec<&DealtCard> {
    let mut by_topic: Vec<(&str, Vec<&DealtCard>)> = Vec::new();
    for card in cards {
        match by_topic.iter_mut().find(|(topic, _)| *topic == card.topic) {
            Some((_, of_topic)) => of_topic.push(card),
            None => by_topic.push((&card.topic, vec![card])),
        }
    }
    let longest = by_topic.iter().map(|(_, cards)| cards.len()).max().unwrap_or_default();
    (0..longest).flat_map(|turn| by_topic.iter().filter_map(move |(_, cards)| cards.get(turn).copied())).collect()
}

/// The answers to choose from in an order drawn from the card's id, and the place of the right one; nothing if it has none.
pub fn answers(card: &Card) -> Option<(Vec<&str>, usize)> {
    let choice = card.choice.as_ref()?;
    let mut answers: Vec<&str> = choice.wrong.iter().map(String::as_str).collect();
    let place = card.id.bytes().map(usize::from).sum::<usize>() % (answers.len() + 1);
    answers.insert(place, &choice.right);
    Some((answers, place))
}

/// A round of cards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Round {
    /// In the order they are asked; a forgotten one comes again at the end.
    pub queue: Vec<DealtCard>,
    /// Which is in front.
    pub place: usize,
    /// Whether its answer shows.
    pub is_open: bool,
    /// The answer that was chosen.
    pub picked: Option<usize>,
    /// Which points of the rubric are met.
    pub met: Vec<bool>,
    /// How many were rated.
    pub n_rated: usize,
}

/// What happened in a round.
pub enum RoundAction {
    /// A round began.
    Dealt(Vec<DealtCard>),
    /// The answer was asked for.
    Flipped,
    /// An answer was chosen.
    Picked(usize),
    /// A point of the rubric was met, or not after all.
    Ticked(usize),
    /// The card was rated, and is to come again in this round or not.
    Rated {
        /// How well it was known.
        rating: Rating,
        /// Whether it is asked again in this round.
        again: bool,
    },
    /// The person went on without rating, or back.
    Moved(isize),
    /// A card was opened by its place.
    Opened(usize),
}

impl Reducible for Round {
    type Action = RoundAction;

    fn reduce(self: Rc<Self>, action: RoundAction) -> Rc<Self> {
        let mut round = (*self).clone();
        match action {
            RoundAction::Dealt(queue) => round = Round { queue, ..Round::default() },
            RoundAction::Flipped => round.is_open = true,
            RoundAction::Picked(answer_idx) if !round.is_open => {
                round.picked = Some(answer_idx);
                round.is_open = true;
            }
            RoundAction::Picked(_) => {}
            RoundAction::Ticked(point_idx) => {
                let n_points = round.card().map_or(0, |card| card.card.rubric.len());
                round.met.resize(n_points, false);
                if let Some(met) = round.met.get_mut(point_idx) {
                    *met = !*met;
                }
            }
            RoundAction::Rated { again, .. } => {
                if let Some(card) = round.card().filter(|_| again).cloned() {
                    round.queue.push(card);
                }
                round.n_rated += 1;
                round.turn_to(round.place + 1);
            }
            RoundAction::Moved(by) => round.turn_to(round.place.saturating_add_signed(by)),
            RoundAction::Opened(place) => round.turn_to(place),
        }
        Rc::new(round)
    }
}

impl Round {
    /// The card in front; none when the round is over.
    pub fn card(&self) -> Option<&DealtCard> {
        self.queue.get(self.place)
    }

    fn turn_to(&mut self, place: usize) {
        *self = Round {
            queue: std::mem::take(&mut self.queue),
            place,
            n_rated: self.n_rated,
            is_open: false,
            picked: None,
            met: Vec::new(),
        };
        self.place = self.place.min(self.queue.len());
    }
}

/// The rating that the card itself suggests: by the share of the rubric that is met, or by the answer that was chosen.
pub fn suggested(round: &Round) -> Rating {
    let Some(card) = round.card() else { return Rating::Good };
    let n_points = card.card.rubric.len();
    let n_met = round.met.iter().filter(|met| **met).count();
    match (answers(&card.card), round.picked) {
        (Some((_, right)), Some(picked)) if picked != right => Rating::Again,
        _ if n_points == 0 => Rating::Good,
        _ if n_met == n_points => Rating::Easy,
        _ if 4 * n_met >= 3 * n_points => Rating::Good,
        _ if 2 * n_met >= n_points => Rating::Hard,
        _ => Rating::Again,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use pack::cards::{CardTopic, Choice};

    use super::*;
    const DAY: f64 = 86_400_000.0;

    pub(crate) fn card(id: &str) -> Card {
        Card {
            id: id.to_owned(),
            question: format!("What is {id}?"),
            answer: "It.".to_owned(),
            source: "A book".to_owned(),
            choice: None,
            rubric: vec![],
        }
    }

    fn cards() -> Vec<DealtCard> {
        let topic = |id: &str, cards: &[&str]| CardTopic {
            id: id.to_owned(),
            title: id.to_uppercase(),
            cards: cards.iter().map(|id| card(id)).collect(),
        };
        let mut deck = Deck { topics: vec![topic("a", &["a1", "a2"]), topic("b", &["b1"]), topic("design", &["d1"])] };
        deck.topics[0].cards[1].choice = Some(Choice { right: "r".to_owned(), wrong: vec!["w".to_owned()] });
        deck.topics[2].cards[0].rubric = vec!["Asked".to_owned(), "Answered".to_owned()];
        dealt([("p", &deck)])
    }

    fn check(filter: CardFilter, rated: &[&str], days: f64, asked: &[&str]) {
        let recall = Recall::after(None, Item::Card, Rating::Easy, 0.0);
        let recalls = rated.iter().map(|id| (format!("card/p/{id}"), recall.clone())).collect();
        let queue = queue(&cards(), &filter, &recalls, Moment { now: days * DAY, day_ends: days * DAY });
        assert_eq!(queue.iter().map(|card| card.card.id.as_str()).collect::<Vec<_>>(), asked, "{filter:?}");
    }

    #[test]
    fn due_cards_come_first_and_then_a_mixture_of_new_ones() {
        let of = |topic: &str| CardFilter { topic: topic.to_owned(), ..CardFilter::default() };
        check(of(""), &[], 0.0, &["a1", "b1", "a2"]);
        check(of(""), &["b1"], 0.0, &["a1", "a2"]);
        check(of(""), &["b1"], 100.0, &["b1", "a1", "a2"]);
        check(of("a"), &[], 0.0, &["a1", "a2"]);
        check(of("design"), &[], 0.0, &["d1"]);
    }

    #[test]
    fn finds_by_words_and_by_kind() {
        let search =
            |search: &str| CardFilter { search: search.to_owned(), which: Which::All, ..CardFilter::default() };
        check(search("WHAT b1"), &[], 0.0, &["b1"]);
        check(search("nowhere"), &[], 0.0, &[]);
        check(CardFilter { which: Which::Choice, ..CardFilter::default() }, &["a2"], 0.0, &["a2"]);
        check(search(""), &["a1"], 0.0, &["a1", "a2", "b1", "d1"]);
    }

    #[test]
    fn answers_are_mixed_and_stay_so() {
        let (answers, right) = cards()
            .iter()
            .find_map(|card| answers(&card.card).map(|(all, right)| (all.len(), all[right] == "r")))
            .expect("one has a choice");
        assert_eq!((answers, right), (2, true));
    }

    #[test]
    fn a_round_goes_through_its_cards_and_back() {
        let mut round = Rc::new(Round::default());
        let mut act = |action| {
            round = Rc::clone(&round).reduce(action);
            (*round).clone()
        };
        let id = |round: &Round| round.card().map(|card| card.card.id.clone());
        act(RoundAction::Dealt(cards()));
        assert!(act(RoundAction::Flipped).is_open);
        let next = act(RoundAction::Rated { rating: Rating::Again, again: true });
        assert_eq!((id(&next).as_deref(), next.is_open, next.queue.len(), next.n_rated), (Some("a2"), false, 5, 1));
        let picked = act(RoundAction::Picked(1));
        assert_eq!((picked.picked, picked.is_open), (Some(1), true));
        assert_eq!(act(RoundAction::Picked(0)).picked, Some(1));
        assert_eq!(id(&act(RoundAction::Moved(-5))).as_deref(), Some("a1"));
        assert_eq!(id(&act(RoundAction::Opened(3))).as_deref(), Some("d1"));
        let ticked = act(RoundAction::Ticked(1));
        assert_eq!((ticked.met.as_slice(), suggested(&ticked)), ([false, true].as_slice(), Rating::Hard));
        assert_eq!(suggested(&act(RoundAction::Ticked(0))), Rating::Easy);
        assert_eq!(id(&act(RoundAction::Moved(9))), None);
    }
}
