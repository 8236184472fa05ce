//! Decompositions are NumPy's, sign by sign: compares with `linalg/matrices.txt`, which `linalg/record.py` records.

use numpy::linalg::dense::{Lu, Matrix, Qr, Triangle, cholesky, eigen, svd, symmetric_eigen};
use wasm_bindgen_test::wasm_bindgen_test;

/// Rounding differs, because OpenBLAS adds up in another order; more would be another decomposition.
const TOLERANCE: f64 = 1e-9;

/// Where rounding decides what comes out: a decomposition, how many rows and columns, and the first two entries.
const ARBITRARY: &[(&str, usize, usize, [f64; 2])] = &[
    // All ones: a whole space of vectors for the value 0.
    ("qr", 3, 3, [1.0, 1.0]),
    ("qr_complete", 3, 3, [1.0, 1.0]),
    ("svd", 3, 3, [1.0, 1.0]),
    ("svd", 2, 4, [1.0, 1.0]),
    ("svd_thin", 2, 4, [1.0, 1.0]),
    ("eig", 3, 3, [1.0, 1.0]),
    ("eigh", 3, 3, [2.0, 2.0]),
    // A cycle, whose vectors have three entries of the same size, and its symmetric part.
    ("eig", 3, 3, [0.0, 1.0]),
    ("eigh", 3, 3, [0.0, 1.0]),
    // One pair of complex vectors has the other sign.
    ("eig", 20, 20, [-1.0490912309999634, 1.146626967509505]),
];

fn matrix(text: &str) -> Matrix {
    let mut words = text.split(' ');
    let n_rows = words.next().unwrap().parse().unwrap();
    let n_cols = words.next().unwrap().parse().unwrap();
    let entries: Vec<f64> = words.map(|word| word.parse().unwrap()).collect();
    Matrix::from_rows(&entries, n_rows, n_cols)
}

fn row(values: &[f64]) -> Matrix {
    Matrix::from_rows(values, 1, values.len())
}

fn product(a: &Matrix, b: &Matrix) -> Matrix {
    let mut product = Matrix::zeros(a.n_rows(), b.n_cols());
    for i in 0..a.n_rows() {
        for j in 0..b.n_cols() {
            product[(i, j)] = (0..a.n_cols()).map(|k| a[(i, k)] * b[(k, j)]).sum();
        }
    }
    product
}

fn decompose(name: &str, a: &Matrix) -> Vec<Matrix> {
    let n = a.n_rows().min(a.n_cols());
    match name {
        "qr" | "qr_complete" => {
            let qr = Qr::of(a.clone());
            let n = if name == "qr" { n } else { a.n_rows() };
            vec![qr.q(n), qr.r(n)]
        }
        "svd" | "svd_thin" => {
            let svd = svd(a, name == "svd").unwrap();
            vec![svd.u, row(&svd.s), svd.vt]
        }
        "eig" => {
            let eigen = eigen(a.clone()).unwrap();
            vec![row(&eigen.real), row(&eigen.imaginary), eigen.vectors_real, eigen.vectors_imaginary]
        }
        "eigh" => {
            let eigen = symmetric_eigen(a.clone(), Triangle::Lower).unwrap();
            vec![row(&eigen.values), eigen.vectors]
        }
        "cholesky" => vec![cholesky(a).unwrap()],
        "slogdet" => {
            let (sign, logarithm) = Lu::of(a.clone()).sign_and_log_determinant();
            vec![row(&[sign]), row(&[logarithm])]
        }
        "inv" => vec![Lu::of(a.clone()).solve(&Matrix::identity(n, n)).unwrap()],
        "singular" => {
            assert!(Lu::of(a.clone()).solve(&Matrix::identity(n, n)).is_none(), "{:?}", a.to_rows());
            Vec::new()
        }
        _ => panic!("{name}"),
    }
}

fn difference(left: &Matrix, right: &Matrix) -> f64 {
    assert_eq!((left.n_rows(), left.n_cols()), (right.n_rows(), right.n_cols()));
    let (left, right) = (left.to_rows(), right.to_rows());
    let largest = right.iter().filter(|x| x.is_finite()).fold(1.0_f64, |largest, x| largest.max(x.abs()));
    let differences = left.iter().zip(&right).map(|(x, y)| if x == y { 0.0 } else { (x - y).abs() });
    differences.fold(0.0, |largest: f64, x| if x > largest || x.is_nan() { x } else { largest }) / largest
}

fn lines() -> impl Iterator<Item = (&'static str, Matrix, Vec<Matrix>)> {
    include_str!("linalg/matrices.txt").lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut parts = line.split(" | ");
        let name = parts.next().unwrap();
        let a = matrix(parts.next().unwrap());
        (name, a, parts.map(matrix).collect())
    })
}

#[wasm_bindgen_test(unsupported = test)]
fn decomposes_as_numpy_does() {
    let mut complaints = Vec::new();
    for (name, a, expected) in lines() {
        let found = decompose(name, &a);
        let is_arbitrary = ARBITRARY.iter().any(|(other, n_rows, n_cols, first)| {
            (*other, *n_rows, *n_cols) == (name, a.n_rows(), a.n_cols()) && a.to_rows().starts_with(first)
        });
        for (part, (found, expected)) in found.iter().zip(&expected).enumerate() {
            let difference = difference(found, expected);
            if (difference > TOLERANCE || difference.is_nan()) && !is_arbitrary {
                complaints.push(format!("{name} part {part} of {:?}: {found:?}, {expected:?}", a.to_rows()));
            }
        }
    }
    assert!(complaints.is_empty(), "{} differ:\n{}", complaints.len(), complaints.join("\n"));
}

#[wasm_bindgen_test(unsupported = test)]
fn factors_multiply_back() {
    for (name, a, _) in lines() {
        let parts = decompose(name, &a);
        let back = match name {
            "qr" | "qr_complete" => product(&parts[0], &parts[1]),
            "svd" | "svd_thin" => {
                let (u, vt) = (&parts[0], &parts[2]);
                let mut s = Matrix::zeros(u.n_cols(), vt.n_rows());
                parts[1].to_rows().iter().enumerate().for_each(|(i, &x)| s[(i, i)] = x);
                product(&product(u, &s), vt)
            }
            "eigh" => {
                let values = parts[0].to_rows();
                let mut s = Matrix::zeros(values.len(), values.len());
                values.iter().enumerate().for_each(|(i, &x)| s[(i, i)] = x);
                product(&product(&parts[1], &s), &parts[1].transposed())
            }
            "cholesky" => product(&parts[0], &parts[0].transposed()),
            "eig" => {
                let (values, imaginary) = (parts[0].to_rows(), parts[1].to_rows());
                let (left, imaginary_left) = (product(&a, &parts[2]), product(&a, &parts[3]));
                let (mut right, mut imaginary_right) = (left.clone(), left.clone());
                for j in 0..values.len() {
                    for i in 0..values.len() {
                        let (x, y) = (parts[2][(i, j)], parts[3][(i, j)]);
                        right[(i, j)] = values[j] * x - imaginary[j] * y;
                        imaginary_right[(i, j)] = values[j] * y + imaginary[j] * x;
                    }
                }
                assert!(difference(&imaginary_left, &imaginary_right) < 1e-11, "{name} of {:?}", a.to_rows());
                assert!(difference(&left, &right) < 1e-11, "{name} of {:?}", a.to_rows());
                continue;
            }
            _ => continue,
        };
        assert!(difference(&back, &a) < 1e-12, "{name} of {:?}", a.to_rows());
    }
}
