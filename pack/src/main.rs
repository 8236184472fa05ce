//! `pack FOLDER PACK.WASM OUT_DIR`: writes a pack, without the rest of katagrad.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [folder, wasm, out] = args.as_slice() else {
        eprintln!("usage: pack FOLDER PACK.WASM OUT_DIR");
        return ExitCode::from(2);
    };
    match pack::write::pack(Path::new(folder), Some(Path::new(wasm)), Path::new(out)) {
        Ok(manifest) => {
            println!("{}: {} problems", Path::new(out).join("pack.json").display(), manifest.problems.len());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
