//! What a bench found: rows of numbers, for people and for programs.

use serde_json::{Map, Value, json};

/// A table of measured numbers.
pub struct Table {
    /// What was measured, and in which unit.
    pub title: String,
    /// What the numbers of a row are, from left to right.
    pub columns: Vec<&'static str>,
    /// The rows; a number that was not measured is NaN.
    pub rows: Vec<Row>,
}

/// A row: what was measured, and a number a column.
pub struct Row {
    /// What was measured.
    pub name: String,
    /// Its numbers.
    pub numbers: Vec<f64>,
}

impl Table {
    /// An empty table.
    pub fn new(title: impl Into<String>, columns: &[&'static str]) -> Table {
        Table { title: title.into(), columns: columns.to_vec(), rows: vec![] }
    }

    /// Adds a row.
    pub fn row(&mut self, name: impl Into<String>, numbers: impl Into<Vec<f64>>) {
        self.rows.push(Row { name: name.into(), numbers: numbers.into() });
    }

    /// The numbers of a column, those that were measured.
    pub fn column(&self, column: usize) -> Vec<f64> {
        let numbers = self.rows.iter().filter_map(|row| row.numbers.get(column).copied());
        numbers.filter(|number| !number.is_nan()).collect()
    }

    /// Adds a row with one number made of each column.
    pub fn sum_up(&mut self, name: &str, sum_up: impl Fn(Vec<f64>) -> f64) {
        let numbers: Vec<f64> = (0..self.columns.len()).map(|column| sum_up(self.column(column))).collect();
        self.row(name, numbers);
    }

    /// In Markdown, numbers to three digits.
    pub fn markdown(&self) -> String {
        let width = self.rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0);
        let line = |name: &str, cells: Vec<String>| {
            let cells = cells
                .iter()
                .zip(&self.columns)
                .map(|(cell, title)| format!(" {cell:>width$} |", width = title.len().max(6)));
            format!("| {name:<width$} |{}\n", cells.collect::<String>())
        };
        let titles = line("", self.columns.iter().map(|title| (*title).to_owned()).collect());
        let rule = format!("| --- |{}\n", " ---: |".repeat(self.columns.len()));
        let rows = self.rows.iter().map(|row| line(&row.name, row.numbers.iter().map(|n| three_digits(*n)).collect()));
        format!("{}\n\n{titles}{rule}{}", self.title, rows.collect::<String>())
    }

    /// Row by row, each with its numbers by name; what was not measured is null.
    pub fn json(&self) -> Value {
        let row = |row: &Row| {
            let numbers =
                self.columns.iter().zip(&row.numbers).map(|(name, number)| ((*name).to_owned(), json!(number)));
            (row.name.clone(), Value::Object(numbers.collect()))
        };
        json!({ "title": self.title, "rows": self.rows.iter().map(row).collect::<Map<_, _>>() })
    }
}

/// The middle one, or the mean of the middle two.
pub fn median(numbers: Vec<f64>) -> f64 {
    quantile(numbers, 0.5)
}

/// The number below which this share of them lies, between neighbours in proportion.
pub fn quantile(mut numbers: Vec<f64>, share: f64) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let Some(last) = numbers.len().checked_sub(1) else { return f64::NAN };
    let place = share * last as f64;
    let below = place.floor();
    let above = numbers[(below as usize + 1).min(last)];
    numbers[below as usize] + (place - below) * (above - numbers[below as usize])
}

/// The mean of ratios: half and double cancel.
pub fn geometric_mean(numbers: Vec<f64>) -> f64 {
    let n = numbers.len() as f64;
    libm::exp(numbers.iter().map(|number| libm::log(*number)).sum::<f64>() / n)
}

/// As a person reads a measurement.
fn three_digits(number: f64) -> String {
    match number {
        n if n.is_nan() => "–".to_owned(),
        n if n.abs() >= 100.0 => format!("{n:.0}"),
        n if n.abs() >= 10.0 => format!("{n:.1}"),
        n => format!("{n:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_up() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0]), 2.5);
        assert_eq!(quantile(vec![0.0, 10.0], 0.95), 9.5);
        assert!(median(vec![]).is_nan());
        assert!((geometric_mean(vec![0.5, 2.0]) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn is_read_by_people_and_programs() {
        let mut table = Table::new("Time, ms", &["ours", "ratio"]);
        table.row("start", [123.4, 0.5]);
        table.row("end", [f64::NAN, 1.5]);
        table.sum_up("median", median);
        let rows: Vec<String> = table.markdown().lines().skip(2).map(str::to_owned).collect();
        assert_eq!(rows[0], "|        |   ours |  ratio |");
        assert_eq!(rows[2], "| start  |    123 |   0.50 |");
        assert_eq!(rows[3], "| end    |      – |   1.50 |");
        assert_eq!(rows[4], "| median |    123 |   1.00 |");
        assert_eq!(table.json()["rows"]["end"], json!({ "ours": null, "ratio": 1.5 }));
    }
}
