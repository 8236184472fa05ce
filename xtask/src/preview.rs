//! `./x preview FOLDER`: the site as it was built last, with a set of yours in it that is written anew whenever a file of it changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, ensure};

use crate::serve::Host;
use crate::{katagrad, paths, process};

/// How often files are looked at.
const PAUSE: Duration = Duration::from_millis(500);

/// Serves until interrupted. Errors: there is no built site, or the set cannot be packed at first.
pub fn run(folder: &Path) -> Result<()> {
    ensure!(paths::dist().is_dir(), "there is no dist/ yet; run `./x build`");
    // Programs run at the root of the repository.
    let folder = &fs::canonicalize(folder).with_context(|| format!("cannot find {}", folder.display()))?;
    let out = paths::target().join("preview");
    katagrad::build()?;
    let mut seen = times(folder)?;
    pack(folder, &out)?;
    let site = Host::start(&paths::dist(), "/", 0)?;
    // Of another origin, as a stranger's set is.
    let set = Host::start_shared(&out, "/")?;
    println!("\nyour set is at {}?pack={}pack.json (Ctrl+C ends it)", site.address(), set.address());
    loop {
        thread::sleep(PAUSE);
        let now = times(folder)?;
        if now != seen {
            seen = now;
            match pack(folder, &out) {
                Ok(()) => println!("written anew; reload the page"),
                Err(error) => eprintln!("not written: {error:#}"),
            }
        }
    }
}

fn pack(folder: &Path, out: &Path) -> Result<()> {
    process::run(katagrad::call().arg("pack").args([folder, out]))
}

/// When each file below was changed last. What a build writes and hidden files are not the author's.
fn times(folder: &Path) -> Result<BTreeMap<PathBuf, SystemTime>> {
    let mut times = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with('.') || name == "target" || name == "Cargo.lock" {
            continue;
        }
        if entry.path().is_dir() {
            times.extend(self::times(&entry.path())?);
        } else {
            times.insert(entry.path(), entry.metadata()?.modified()?);
        }
    }
    Ok(times)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_what_an_author_changes_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("katagrad-preview-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("target")).expect("a folder can be made");
        fs::create_dir_all(folder.join("add")).expect("a folder can be made");
        let check = |path: &str, is_seen: bool| {
            let before = times(&folder).expect("it can be listed");
            fs::write(folder.join(path), path).expect("a file can be written");
            assert_eq!(times(&folder).expect("it can be listed") != before, is_seen, "{path}");
        };
        check("add/problem.toml", true);
        check("target/code.wasm", false);
        check("Cargo.lock", false);
        check(".hidden", false);
        fs::remove_dir_all(&folder).expect("it can be removed");
        assert!(times(&folder).is_err());
    }
}
