//! Edit distance: the table, a row at a time.

fn edit_distance(a: &str, b: &str) -> i64 {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<i64> = (0..=b.len() as i64).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i as i64 + 1);
        for (j, &y) in b.iter().enumerate() {
            let replaced = diagonal + i64::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

pack::kernel!(fn edit_distance(a: &str, b: &str) -> i64);
