//! `katagrad preview`: the site on this machine with a set in it that is written anew whenever a file of it changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use server::Host;

use crate::pack;

/// The usual port of the site; the set is on the next. Fixed, because a browser keeps saved work apart by port, and a set by its address.
const PORT: u16 = 8747;

/// How often files are looked at.
const PAUSE: Duration = Duration::from_millis(500);

/// Which set, and in which site.
#[derive(Args)]
pub struct Options {
    /// The folder of problems, with its `pack.toml`.
    folder: PathBuf,
    /// The built site; `dist` here or in katagrad's repository if it is not given.
    #[arg(long, value_name = "DIST")]
    site: Option<PathBuf>,
    /// The port of the site; that of the set is the next. 0 takes any two.
    #[arg(long, value_name = "N")]
    port: Option<u16>,
}

/// Serves until interrupted. Errors: there is no built site, a port is taken, or the set cannot be written at first.
pub fn run(options: &Options) -> Result<ExitCode> {
    let folder = &options.folder;
    let site = site(options.site.as_deref())?;
    let out = std::env::temp_dir().join(format!("katagrad-preview-{}", std::process::id()));
    let mut seen = times(folder)?;
    pack::write(folder, None, &out)?;
    let (page, set) = match options.port {
        Some(port) => serve(&site, &out, port)?,
        None => serve(&site, &out, PORT).or_else(|_| serve(&site, &out, 0))?,
    };
    println!("your set is at {}?pack={}pack.json (Ctrl+C ends it)", page.address(), set.address());
    loop {
        thread::sleep(PAUSE);
        // An editor may be in the middle of putting one file in the place of another.
        let Ok(now) = times(folder) else { continue };
        if now != seen {
            seen = now;
            match pack::write(folder, None, &out) {
                Ok(_) => println!("written anew; reload the page"),
                Err(error) => eprintln!("not written: {error:#}"),
            }
        }
    }
}

/// The site, and the set on another origin, as a stranger's is.
fn serve(site: &Path, set: &Path, port: u16) -> Result<(Host, Host)> {
    let next = if port == 0 { 0 } else { port.checked_add(1).context("there is no port after that one")? };
    Ok((Host::start(site, "/", port)?, Host::start_shared(set, "/", next)?))
}

/// Where the built site is. Errors: nowhere; says what to do.
fn site(named: Option<&Path>) -> Result<PathBuf> {
    let is_site = |folder: &Path| folder.join("site.json").is_file();
    if let Some(folder) = named {
        ensure!(
            is_site(folder),
            "{} is no built site; `./x build` in katagrad's repository makes one",
            folder.display()
        );
        return Ok(folder.to_owned());
    }
    let places = [Path::new("dist"), Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../dist"))];
    match places.into_iter().find(|place| is_site(place)) {
        Some(place) => Ok(place.to_owned()),
        None => bail!(
            "there is no built site; run `./x build` in katagrad's repository, or say with --site where `dist` is"
        ),
    }
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

    /// An empty folder.
    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("katagrad-preview-test-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn sees_what_an_author_changes_and_nothing_else() {
        let folder = scratch("times");
        fs::create_dir_all(folder.join("target")).unwrap();
        fs::create_dir_all(folder.join("add")).unwrap();
        let check = |path: &str, is_seen: bool| {
            let before = times(&folder).unwrap();
            fs::write(folder.join(path), path).unwrap();
            assert_eq!(times(&folder).unwrap() != before, is_seen, "{path}");
        };
        check("add/problem.toml", true);
        check("target/code.wasm", false);
        check("Cargo.lock", false);
        check(".hidden", false);
        fs::remove_dir_all(&folder).unwrap();
        assert!(times(&folder).is_err());
    }

    #[test]
    fn says_where_a_site_comes_from() {
        let folder = scratch("site");
        let refusal = site(Some(&folder)).unwrap_err().to_string();
        assert!(refusal.contains("`./x build`"), "{refusal}");
        fs::write(folder.join("site.json"), "{}").unwrap();
        assert_eq!(site(Some(&folder)).unwrap(), folder);
        fs::remove_dir_all(&folder).unwrap();
    }
}
