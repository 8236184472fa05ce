//! Everything at once: exported, imported, deleted.

use super::Saved;
use crate::browser::{clock, download};
use crate::state::backup::Backup;
use crate::state::store::StoreError;
use crate::state::transfer::{self, Plan, Refusal};

impl Saved {
    /// Offers everything as a file. Whether the browser took it.
    pub fn export(&self) -> bool {
        let now = clock::now();
        let (name, text) = (format!("katagrad-{}.json", clock::date(now)), transfer::export(&self.inner.store, now));
        if download::text(&name, &text).is_err() {
            self.inner
                .notices
                .warn("export", "The browser refuses the download. Allow downloads for this page, then try again.");
            return false;
        }
        let backup: Backup = self.load("").unwrap_or_default();
        self.put("", &Backup { exported_at: Some(now), ..backup });
        true
    }

    /// What importing this file would do. Errors: the file is refused; in words.
    pub fn plan_import(&self, text: &str) -> Result<Plan, Refusal> {
        transfer::plan(&self.inner.store, text, clock::now())
    }

    /// Does what was planned. Errors: in words; nothing has changed.
    pub fn import(&self, plan: &Plan) -> Result<(), &'static str> {
        let outcome = transfer::apply(&self.inner.store, plan);
        self.reread();
        outcome.map_err(|why| match why {
            StoreError::Full => "The browser's store has no room for it. Nothing was imported. Delete kept copies of code or other data of this site, then try again.",
            StoreError::Refused => "The browser does not let this page save. Nothing was imported.",
        })
    }

    /// Forgets everything, and gives what was there as the text of a file.
    pub fn reset(&self) -> String {
        let copy = transfer::export(&self.inner.store, clock::now());
        transfer::clear(&self.inner.store);
        self.reread();
        copy
    }

    /// How many letters are kept.
    pub fn used(&self) -> usize {
        transfer::used(&self.inner.store)
    }

    /// Reminds the person of an export, if it is time.
    pub(super) fn remind_of_backup(&self) {
        let now = clock::now();
        let backup: Option<Backup> = self.load("");
        let is_new = backup.is_none();
        let backup = backup.unwrap_or_default();
        let is_due = !is_new && backup.is_due(transfer::n_records(&self.inner.store), now);
        if is_due {
            self.inner.notices.offer_export(
                "backup",
                "Your work is kept in this browser alone, and you have not exported it for two weeks. A file of it survives a lost device or a cleared browser.",
            );
        }
        // The first visit starts the clock.
        if is_due || is_new {
            self.put("", &Backup { reminded_at: now, ..backup });
        }
    }
}
