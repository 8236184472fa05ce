//! Several solutions of one problem, each on a sheet of its own; one lies on top.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use yew::Reducible;

use super::store::Record;
use crate::site::ProblemKey;

/// The sheets of a problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheets {
    /// Their numbers, in order; never empty, never one twice.
    pub numbers: Vec<u32>,
    /// The one on top.
    pub selected: u32,
}

/// No more than fit into a row.
const MAX_SHEETS: usize = 6;

/// What a person did to the sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetAction {
    /// Began another one.
    Added,
    /// Laid this one on top.
    Picked(u32),
    /// Put this one away.
    Closed(u32),
}

impl Record for Sheets {
    const KIND: &'static str = "sheets";
    const VERSION: u32 = 1;

    /// All sheets of both; their code is merged under its own names.
    fn merge(self, imported: Sheets) -> Sheets {
        let numbers = self.numbers.into_iter().chain(imported.numbers).collect();
        Sheets { numbers, selected: self.selected }.mended()
    }
}

impl Default for Sheets {
    fn default() -> Sheets {
        Sheets { numbers: vec![1], selected: 1 }
    }
}

impl Sheets {
    /// The name that the code of a sheet is kept under; the first has the problem's own.
    pub fn draft_name(problem: &ProblemKey, number: u32) -> String {
        if number == 1 { problem.to_string() } else { format!("{problem}#{number}") }
    }

    /// What was read from the store, made whole.
    pub fn mended(self) -> Sheets {
        let mut numbers = self.numbers;
        numbers.sort_unstable();
        numbers.dedup();
        let Some(first) = numbers.first().copied() else { return Sheets::default() };
        let selected = if numbers.contains(&self.selected) { self.selected } else { first };
        Sheets { numbers, selected }
    }

    /// Whether there is no room for another one.
    pub fn are_full(&self) -> bool {
        self.numbers.len() >= MAX_SHEETS
    }

    /// The place of the one on top.
    pub fn selected_idx(&self) -> usize {
        self.numbers.iter().position(|number| *number == self.selected).unwrap_or(0)
    }
}

impl Reducible for Sheets {
    type Action = SheetAction;

    fn reduce(self: Rc<Self>, action: SheetAction) -> Rc<Self> {
        let mut sheets = (*self).clone();
        match action {
            SheetAction::Added if !sheets.are_full() => {
                let number = (1..).find(|number| !sheets.numbers.contains(number)).unwrap_or(1);
                sheets.numbers.push(number);
                sheets.selected = number;
            }
            SheetAction::Picked(number) if sheets.numbers.contains(&number) => sheets.selected = number,
            // The last one stays.
            SheetAction::Closed(number) if sheets.numbers.len() > 1 => {
                sheets.numbers.retain(|other| *other != number);
            }
            SheetAction::Added | SheetAction::Picked(_) | SheetAction::Closed(_) => {}
        }
        Rc::new(sheets.mended())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(actions: &[SheetAction], numbers: &[u32], selected: u32) {
        let start = Rc::new(Sheets::default());
        let sheets = actions.iter().fold(start, |sheets, action| sheets.reduce(*action));
        assert_eq!((&sheets.numbers[..], sheets.selected), (numbers, selected), "{actions:?}");
    }

    #[test]
    fn sheets_come_and_go_and_one_stays() {
        use SheetAction::{Added, Closed, Picked};
        check(&[Added], &[1, 2], 2);
        check(&[Added, Picked(1)], &[1, 2], 1);
        check(&[Added, Picked(7)], &[1, 2], 2);
        check(&[Added, Added, Closed(2)], &[1, 3], 3);
        check(&[Added, Added, Closed(2), Added], &[1, 2, 3], 2);
        check(&[Added, Closed(2)], &[1], 1);
        check(&[Closed(1)], &[1], 1);
        check(&[Added; 9], &[1, 2, 3, 4, 5, 6], 6);
    }

    #[test]
    fn the_first_sheet_has_the_problems_own_name() {
        let problem = ProblemKey { pack: "builtin".to_owned(), problem: "two_sum".to_owned() };
        assert_eq!(Sheets::draft_name(&problem, 1), "builtin/two_sum");
        assert_eq!(Sheets::draft_name(&problem, 3), "builtin/two_sum#3");
    }

    #[test]
    fn whatever_was_saved_there_is_a_sheet_on_top() {
        assert_eq!(Sheets { numbers: vec![], selected: 4 }.mended(), Sheets::default());
        assert_eq!(
            Sheets { numbers: vec![3, 2, 3], selected: 9 }.mended(),
            Sheets { numbers: vec![2, 3], selected: 2 }
        );
    }
}
