//! The problems a command works on: a folder of problems whose Rust is compiled into this program, or a written pack.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use judge::{Native, Problem};
use pack::folder::Folder;
use pack::host::{Pack, native};
use pack::manifest::{Asset, Entry, Manifest, Solutions};

/// Which problems.
#[derive(Args, Clone, Debug)]
#[group(skip)]
pub struct Options {
    /// A `pack.json`; without it, the folder given by `--problems`.
    #[arg(long, value_name = "PACK.JSON")]
    pack: Option<PathBuf>,
    /// The folder of the built-in problems.
    #[arg(long = "problems", value_name = "FOLDER", default_value = "problems")]
    folder: PathBuf,
}

impl Options {
    /// These options as a child process takes them.
    pub fn to_args(&self) -> Vec<OsString> {
        match &self.pack {
            Some(pack) => vec!["--pack".into(), pack.into()],
            None => vec!["--problems".into(), self.folder.clone().into()],
        }
    }
}

/// Problems with what is known of them.
pub struct Library {
    /// The catalogue.
    pub manifest: Manifest,
    behaviour: Behaviour,
}

enum Behaviour {
    Folder { root: PathBuf, whys: Vec<Vec<String>>, solutions: Vec<Solutions> },
    Pack { folder: PathBuf, wasm: Pack },
}

impl Library {
    /// Opens what the options name. Errors: it is not there, or not a valid set.
    pub fn open(options: &Options) -> Result<Self> {
        match &options.pack {
            None => {
                let folder = pack::folder::read(&options.folder).with_context(|| {
                    format!("run this where the folder `{}` is, or name a pack with --pack", options.folder.display())
                })?;
                let Folder { manifest, whys, solutions, .. } = folder;
                let root = options.folder.clone();
                Ok(Library { manifest, behaviour: Behaviour::Folder { root, whys, solutions } })
            }
            Some(path) => {
                let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
                let manifest = Manifest::from_json(&text)?;
                let Some(wasm) = &manifest.wasm else { bail!("`{}` has no code", path.display()) };
                let folder = path.parent().map_or_else(PathBuf::new, PathBuf::from);
                let bytes = read(&folder, wasm)?;
                Ok(Library { behaviour: Behaviour::Pack { wasm: native::open(&bytes)?, folder }, manifest })
            }
        }
    }

    /// The problem's catalogue entry. Errors: there is none of that id; names those there are.
    pub fn entry(&self, id: &str) -> Result<&Entry> {
        self.manifest.problems.iter().find(|entry| entry.id == id).with_context(|| {
            let ids: Vec<_> = self.manifest.problems.iter().map(|entry| entry.id.as_str()).collect();
            format!("no problem `{id}`; there are {}", ids.join(", "))
        })
    }

    /// The problem's behaviour. Errors: its Rust is not compiled into this program.
    pub fn problem(&self, id: &str) -> Result<Box<dyn Problem + '_>> {
        match &self.behaviour {
            Behaviour::Pack { wasm, .. } => Ok(Box::new(wasm.problem(id))),
            Behaviour::Folder { .. } => {
                let spec = problems::SPECS.iter().find(|(name, _)| *name == id);
                let (_, spec) = spec.with_context(|| format!("`{id}` is not in the list of problems/lib.rs"))?;
                Ok(Box::new(Native(*spec)))
            }
        }
    }

    /// Where the problem's files are; a written pack has not all of them.
    pub fn folder_of(&self, id: &str) -> Option<PathBuf> {
        match &self.behaviour {
            Behaviour::Folder { root, .. } => Some(root.join(id)),
            Behaviour::Pack { .. } => None,
        }
    }

    /// What is said beside each example.
    pub fn whys(&self, entry: &Entry) -> Vec<String> {
        match &self.behaviour {
            Behaviour::Folder { whys, .. } => self.of(entry, whys).cloned().unwrap_or_default(),
            Behaviour::Pack { .. } => entry.examples.iter().map(|example| example.why.clone()).collect(),
        }
    }

    /// The problem's solutions and explanation. Errors: the file is missing, damaged, or unreadable.
    pub fn solutions(&self, entry: &Entry) -> Result<Solutions> {
        match &self.behaviour {
            Behaviour::Folder { solutions, .. } => {
                self.of(entry, solutions).cloned().with_context(|| format!("`{}` has no solutions", entry.id))
            }
            Behaviour::Pack { folder, .. } => {
                let bytes = read(folder, &entry.solutions)?;
                Ok(Solutions::from_json(std::str::from_utf8(&bytes)?)?)
            }
        }
    }

    /// The problem's part of a list in the order of the catalogue.
    fn of<'a, T>(&self, entry: &Entry, list: &'a [T]) -> Option<&'a T> {
        list.get(self.manifest.problems.iter().position(|other| other.id == entry.id)?)
    }
}

/// A file that the manifest describes, from the pack's folder. Errors: it is missing, or another file.
fn read(folder: &Path, asset: &Asset) -> Result<Vec<u8>> {
    let bytes = std::fs::read(folder.join(&asset.path)).with_context(|| asset.path.clone())?;
    asset.verify(&bytes)?;
    Ok(bytes)
}
