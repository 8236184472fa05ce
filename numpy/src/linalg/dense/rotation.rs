//! Givens' rotations.

use super::matrix::Matrix;

/// A rotation by the angle whose cosine and sine these are.
#[derive(Clone, Copy, Debug)]
pub struct Rotation {
    /// The cosine.
    pub c: f64,
    /// The sine.
    pub s: f64,
}

impl Rotation {
    /// The rotation that sends `(f, g)` to `(r, 0)`, and `r`, which has the sign of `f`.
    pub fn of(f: f64, g: f64) -> (Rotation, f64) {
        if g == 0.0 {
            return (Rotation { c: 1.0, s: 0.0 }, f);
        }
        if f == 0.0 {
            return (Rotation { c: 0.0, s: 1.0_f64.copysign(g) }, g.abs());
        }
        let safe = 1e-150..1e150;
        let scale = if safe.contains(&f.abs()) && safe.contains(&g.abs()) { 1.0 } else { f.abs().max(g.abs()) };
        let (f, g) = (f / scale, g / scale);
        let d = (f * f + g * g).sqrt();
        let r = d.copysign(f);
        (Rotation { c: f.abs() / d, s: g / r }, r * scale)
    }

    /// The rotation the other way.
    pub fn inverse(self) -> Rotation {
        Rotation { c: self.c, s: -self.s }
    }

    /// Columns `i`, `j` become `c·i + s·j`, `c·j − s·i`.
    pub fn apply_columns(self, matrix: &mut Matrix, i: usize, j: usize, rows: std::ops::Range<usize>) {
        for row in rows {
            let (x, y) = (matrix[(row, i)], matrix[(row, j)]);
            matrix[(row, i)] = self.c * x + self.s * y;
            matrix[(row, j)] = self.c * y - self.s * x;
        }
    }

    /// Rows `i`, `j` become `c·i + s·j`, `c·j − s·i`.
    pub fn apply_rows(self, matrix: &mut Matrix, i: usize, j: usize, columns: std::ops::Range<usize>) {
        for column in columns {
            let (x, y) = (matrix[(i, column)], matrix[(j, column)]);
            matrix[(i, column)] = self.c * x + self.s * y;
            matrix[(j, column)] = self.c * y - self.s * x;
        }
    }
}
