//! The shortcuts of the whole app: which keys ask for what, and the sheet that lists them.

use crate::pages::{PLACES, Place};

/// What keys ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// The command palette.
    Palette,
    /// The sheet of shortcuts.
    Sheet,
    /// The search field of the page.
    Search,
    /// The code of the problem that is open.
    Code,
    /// A place.
    Go(&'static Place),
}

/// A key as it was pressed.
#[derive(Clone, Copy, Debug)]
pub struct Press<'a> {
    /// Its name, as the browser has it.
    pub key: &'a str,
    /// Whether Control or Command was held.
    pub has_control: bool,
    /// Whether Alt was held.
    pub has_alt: bool,
    /// Whether it was pressed where text is written.
    pub is_writing: bool,
}

/// The keys pressed so far, as far as they matter.
#[derive(Clone, Copy, Debug, Default)]
pub struct Keys {
    is_after_g: bool,
}

impl Keys {
    /// Takes in a key. Single keys count only where they are wanted and nobody writes.
    pub fn press(&mut self, press: Press, wants_single_keys: bool) -> Option<Shortcut> {
        let was_after_g = std::mem::take(&mut self.is_after_g);
        if press.has_control && !press.has_alt && press.key.eq_ignore_ascii_case("k") {
            return Some(Shortcut::Palette);
        }
        if press.has_control || press.has_alt || press.is_writing || !wants_single_keys {
            return None;
        }
        let mut chars = press.key.chars();
        let (Some(key), None) = (chars.next(), chars.next()) else { return None };
        if was_after_g {
            return PLACES.iter().find(|place| place.key == key).map(|place| Shortcut::Go(place));
        }
        match key {
            'g' => self.is_after_g = true,
            '?' => return Some(Shortcut::Sheet),
            '/' => return Some(Shortcut::Search),
            'e' => return Some(Shortcut::Code),
            _ => {}
        }
        None
    }
}

/// A part of the sheet: what it is called, and keys with what they do.
pub type SheetPart = (&'static str, &'static [(&'static str, &'static str)]);

/// The sheet, but for the places, which list themselves. Keys of one moment are joined by `+`, those of another stand after a space.
pub static SHEET: &[SheetPart] = &[
    (
        "Anywhere",
        &[("Ctrl+K", "Command palette"), ("?", "This sheet"), ("/", "Search"), ("Escape", "Close what is open")],
    ),
    (
        "A problem",
        &[
            ("Ctrl+Enter", "Run the examples"),
            ("Ctrl+Shift+Enter", "Submit"),
            ("e", "Write code"),
            ("Arrows", "Move between tabs"),
        ],
    ),
    (
        "The editor",
        &[
            ("Escape Tab", "Leave it"),
            ("Ctrl+Space", "Offer names"),
            ("F2", "Rename a name"),
            ("Ctrl+D", "Select the next one like it, too"),
            ("Ctrl+Alt+↓", "A cursor below, too"),
            ("F8", "Next mistake"),
            ("Shift+Alt+F", "Format"),
            ("Ctrl+F", "Find and replace"),
            ("Ctrl+/", "Comment out"),
        ],
    ),
    ("Cards", &[("Space", "Show the answer"), ("1", "Choose or rate, up to 4"), ("Arrows", "Back, and on")]),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: &str) -> Press<'_> {
        Press { key, has_control: false, has_alt: false, is_writing: false }
    }

    fn check(presses: &[Press], wants_single_keys: bool, shortcut: Option<Shortcut>) {
        let mut keys = Keys::default();
        let last = presses.iter().map(|press| keys.press(*press, wants_single_keys)).last().flatten();
        assert_eq!(last, shortcut, "{presses:?}");
    }

    #[test]
    fn single_keys_count_where_nobody_writes() {
        let writing = |key| Press { is_writing: true, ..press(key) };
        check(&[press("?")], true, Some(Shortcut::Sheet));
        check(&[press("/")], true, Some(Shortcut::Search));
        check(&[press("e")], true, Some(Shortcut::Code));
        check(&[writing("?")], true, None);
        check(&[press("?")], false, None);
        check(&[press("Shift")], true, None);
    }

    #[test]
    fn g_and_a_letter_lead_to_a_place() {
        let settings = &crate::pages::settings::PLACE;
        check(&[press("g"), press("s")], true, Some(Shortcut::Go(settings)));
        check(&[press("g"), press("x"), press("s")], true, None);
        check(&[press("s")], true, None);
        check(&[press("g"), Press { is_writing: true, ..press("s") }], true, None);
    }

    #[test]
    fn the_palette_opens_even_while_one_writes() {
        let held = |key| Press { key, has_control: true, has_alt: false, is_writing: true };
        check(&[held("k")], false, Some(Shortcut::Palette));
        check(&[held("K")], true, Some(Shortcut::Palette));
        check(&[Press { has_alt: true, ..held("k") }], true, None);
        check(&[held("g"), press("s")], true, None);
    }
}
