//! When the person last took an export, and when to remind them of it.

use serde::{Deserialize, Serialize};

use super::store::Record;

/// The last export.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Backup {
    /// When everything was last exported, in milliseconds since 1970.
    pub exported_at: Option<f64>,
    /// When the person was last reminded, or had nothing to lose yet.
    pub reminded_at: f64,
}

impl Record for Backup {
    const KIND: &'static str = "backup";
    const VERSION: u32 = 1;

    fn merge(self, imported: Backup) -> Backup {
        let exported = [self.exported_at, imported.exported_at].into_iter().flatten();
        Backup { exported_at: exported.max_by(f64::total_cmp), reminded_at: self.reminded_at.max(imported.reminded_at) }
    }
}

/// Two weeks.
const PATIENCE_MS: f64 = 14.0 * 24.0 * 3600.0 * 1000.0;

/// Fewer records than these are soon made again.
const FEW: usize = 6;

impl Backup {
    /// Whether it is time to remind a person who has so many records.
    pub fn is_due(&self, n_records: usize, now: f64) -> bool {
        let last = self.exported_at.unwrap_or_default().max(self.reminded_at);
        n_records >= FEW && now - last > PATIENCE_MS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: f64 = 24.0 * 3600.0 * 1000.0;

    #[test]
    fn reminds_every_two_weeks_of_work_worth_keeping() {
        let check = |exported_at: Option<f64>, reminded_at: f64, n_records: usize, days: f64, is_due: bool| {
            let backup = Backup { exported_at, reminded_at };
            assert_eq!(backup.is_due(n_records, days * DAY), is_due, "{backup:?}, {n_records}, {days}");
        };
        check(None, 0.0, 50, 15.0, true);
        check(None, 0.0, 3, 15.0, false);
        check(None, 0.0, 50, 13.0, false);
        check(Some(10.0 * DAY), 0.0, 50, 15.0, false);
        check(Some(0.0), 10.0 * DAY, 50, 15.0, false);
        check(Some(10.0 * DAY), 0.0, 50, 25.0, true);
    }
}
