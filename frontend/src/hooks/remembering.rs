//! What submissions and ratings leave behind: when things are due again, and what was done today.

use judge::{Report, Verdict};
use pack::manifest::Entry;

use super::Saved;
use crate::browser::clock;
use crate::site::ProblemKey;
use crate::state::activity::{Activity, Done};
use crate::state::evidence;
use crate::state::mock::Mock;
use crate::state::recall::{self, Item, Rating, Recall};
use crate::state::saved::{Draft, DraftCopy, Progress, What};
use crate::state::sheets::Sheets;

impl Saved {
    /// Takes in a finished run, after its progress was: an accepted submission says how well the problem is remembered.
    pub fn learn_from(&self, key: &ProblemKey, entry: &Entry, what: What, report: &Report) {
        let Some(verdict) = report.verdict.as_ref().filter(|verdict| **verdict != Verdict::Stopped) else { return };
        if what != What::Submission {
            return;
        }
        let is_accepted = *verdict == Verdict::Accepted;
        for name in self.names::<Mock>() {
            let mock = self.load::<Mock>(&name);
            if let Some(after) = mock.and_then(|mock| mock.after(key, is_accepted, clock::now())) {
                self.put(&name, &after);
            }
        }
        self.log(Done { submissions: 1, accepted: u32::from(is_accepted), cards: 0 });
        if !is_accepted {
            return;
        }
        let name = recall::name_of(key);
        let before = self.load::<Recall>(&name);
        let progress = self.stored_progress(key);
        let minutes = (progress.lap_seconds > 0).then(|| f64::from(progress.lap_seconds) / 60.0);
        let after = evidence::after_accepted(before.as_ref(), &progress, entry, minutes, clock::moment());
        if let Some(after) = after {
            self.put(&name, &after);
        }
    }

    /// Rates a card, and returns when it is due.
    pub fn rate_card(&self, name: &str, rating: Rating) -> f64 {
        let before = self.load::<Recall>(name);
        let after = Recall::after(before.as_ref(), Item::Card, rating, clock::now());
        self.put(name, &after);
        self.log(Done { cards: 1, ..Done::default() });
        after.memory.due
    }

    /// Changes the last rating of a problem: evidence does not know how it felt.
    pub fn rate_otherwise(&self, name: &str, rating: Rating) {
        if let Some(recall) = self.load::<Recall>(name) {
            self.put(name, &recall.rated_otherwise(Item::Problem, rating));
        }
    }

    /// Puts the starter into the editor of a problem, and the timer to zero; what was there is kept as a copy.
    pub fn clear_editor(&self, key: &ProblemKey, entry: &Entry) {
        self.change_progress(key, |progress| Progress { lap_seconds: 0, ..progress.clone() });
        let sheets = self.load::<Sheets>(&key.to_string()).unwrap_or_default().mended();
        let name = Sheets::draft_name(key, sheets.selected);
        let now = clock::now();
        let before = self.load::<Draft>(&name);
        let text = before.as_ref().map_or("", |draft| draft.text.as_str());
        if text.is_empty() || text == entry.starter {
            return;
        }
        let copy = DraftCopy { text: text.to_owned(), saved_at: now };
        self.put(&format!("{name}:before review on {}", clock::today()), &copy);
        let revision = before.as_ref().map_or(0, |draft| draft.revision) + 1;
        self.put(&name, &Draft { text: entry.starter.clone(), revision, tab: self.tab().to_owned(), saved_at: now });
    }

    fn log(&self, more: Done) {
        let activity: Activity = self.load("").unwrap_or_default();
        self.put("", &activity.with(clock::today(), more));
    }
}
