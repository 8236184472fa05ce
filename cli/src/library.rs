//! The problems a command works on: a folder of problems, with Rust that is compiled into this program or is built for it, or with cases in place of code; or a written pack.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use judge::{Limits, Native, Plan, Problem, Runner, Signature};
use pack::data::Data;
use pack::folder::Folder;
use pack::host::{Opened, native};
use pack::manifest::{Asset, Entry, Manifest, Solutions};

use crate::code;

/// Which problems.
#[derive(Args, Clone, Debug)]
#[group(skip)]
pub struct Options {
    /// A `pack.json`; without it, the folder given by `--problems`.
    #[arg(long, value_name = "PACK.JSON")]
    pack: Option<PathBuf>,
    /// A folder of problems; its Rust, if it has some, is built first.
    #[arg(long = "problems", value_name = "FOLDER", default_value = "problems")]
    folder: PathBuf,
    /// The Rust of the folder, built; engines are started with it.
    #[arg(long, hide = true, value_name = "WASM")]
    code: Option<PathBuf>,
}

impl Options {
    /// The problems of a written pack.
    pub fn of_pack(pack: &Path) -> Options {
        Options { pack: Some(pack.to_owned()), folder: PathBuf::new(), code: None }
    }

    /// The same with the folder's Rust built, unless it is compiled into this program. Errors: it cannot be built.
    pub fn prepared(&self) -> Result<Options> {
        let code = match (&self.pack, &self.code) {
            (None, None) if code::is_foreign(&self.folder)? => Some(code::build(&self.folder)?),
            (_, code) => code.clone(),
        };
        Ok(Options { code, ..self.clone() })
    }

    /// These options as a child process takes them.
    pub fn to_args(&self) -> Vec<OsString> {
        if let Some(pack) = &self.pack {
            return vec!["--pack".into(), pack.into()];
        }
        let code = self.code.iter().flat_map(|code| ["--code".into(), code.into()]);
        ["--problems".into(), self.folder.clone().into()].into_iter().chain(code).collect()
    }
}

/// Problems with what is known of them.
pub struct Library {
    /// The catalogue.
    pub manifest: Manifest,
    files: Files,
    answers: Answers,
}

/// Where prose and solutions are.
enum Files {
    Folder { root: PathBuf, whys: Vec<Vec<String>>, solutions: Vec<Solutions> },
    Pack { folder: PathBuf },
}

/// What answers for the problems.
enum Answers {
    /// The Rust compiled into this program.
    BuiltIn,
    /// A pack's own.
    Opened(Opened),
}

impl Library {
    /// Opens what prepared options name. Errors: it is not there, or not a valid set.
    pub fn open(options: &Options) -> Result<Self> {
        match &options.pack {
            None => Library::of_folder(&options.folder, options.code.as_deref()),
            Some(path) => Library::of_pack(path),
        }
    }

    fn of_folder(root: &Path, code: Option<&Path>) -> Result<Self> {
        let Folder { manifest, data, whys, solutions, .. } = pack::folder::read(root).with_context(|| {
            format!(
                "name a folder that has a pack.toml with --problems, or a written pack with --pack; {}",
                root.display()
            )
        })?;
        let answers = match (data, code) {
            (Some(data), _) => Answers::Opened(Opened::Data(data)),
            (None, Some(code)) => {
                let bytes = std::fs::read(code).with_context(|| code.display().to_string())?;
                Answers::Opened(Opened::Code(native::open(&bytes)?))
            }
            (None, None) => Answers::BuiltIn,
        };
        Ok(Library { manifest, files: Files::Folder { root: root.to_owned(), whys, solutions }, answers })
    }

    fn of_pack(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let manifest = Manifest::from_json(&text).with_context(|| path.display().to_string())?;
        let folder = path.parent().map_or_else(PathBuf::new, PathBuf::from);
        let opened = match (&manifest.wasm, &manifest.data) {
            (Some(wasm), _) => Opened::Code(native::open(&read(&folder, wasm)?)?),
            (None, Some(data)) => Opened::Data(Data::from_json(&read(&folder, data)?)?),
            (None, None) => bail!("`{}` has neither code nor cases", path.display()),
        };
        Ok(Library { manifest, files: Files::Pack { folder }, answers: Answers::Opened(opened) })
    }

    /// The problem's catalogue entry. Errors: there is none of that id; names those there are.
    pub fn entry(&self, id: &str) -> Result<&Entry> {
        self.manifest.problems.iter().find(|entry| entry.id == id).with_context(|| {
            let ids: Vec<_> = self.manifest.problems.iter().map(|entry| entry.id.as_str()).collect();
            format!("no problem `{id}`; there are {}", ids.join(", "))
        })
    }

    /// The problem's behaviour, for its own cases. Errors: its Rust is not compiled into this program, or there are no cases of it.
    pub fn problem(&self, id: &str) -> Result<Box<dyn Problem + '_>> {
        match &self.answers {
            Answers::Opened(Opened::Code(pack)) => Ok(Box::new(pack.problem(id))),
            Answers::Opened(Opened::Data(data)) => Ok(Box::new(data.recorded(id)?)),
            Answers::BuiltIn => {
                let spec = problems::SPECS.iter().find(|(name, _)| *name == id);
                let (_, spec) = spec.with_context(|| format!("`{id}` is not in the list of problems/lib.rs"))?;
                Ok(Box::new(Native(*spec)))
            }
        }
    }

    /// The problem's behaviour for one grading; see [`Opened::problem`].
    pub fn problem_for(
        &self,
        id: &str,
        plan: &Plan,
        signature: &Signature,
        runner: &mut dyn Runner,
        limits: &Limits,
    ) -> Result<Box<dyn Problem + '_>> {
        match &self.answers {
            Answers::Opened(opened) => Ok(opened.problem(id, plan, signature, runner, limits)?),
            Answers::BuiltIn => self.problem(id),
        }
    }

    /// Where the problem's files are; a written pack has not all of them.
    pub fn folder_of(&self, id: &str) -> Option<PathBuf> {
        match &self.files {
            Files::Folder { root, .. } => Some(root.join(id)),
            Files::Pack { .. } => None,
        }
    }

    /// What is said beside each example.
    pub fn whys(&self, entry: &Entry) -> Vec<String> {
        match &self.files {
            Files::Folder { whys, .. } => self.of(entry, whys).cloned().unwrap_or_default(),
            Files::Pack { .. } => entry.examples.iter().map(|example| example.why.clone()).collect(),
        }
    }

    /// The problem's solutions and explanation. Errors: the file is missing, damaged, or unreadable.
    pub fn solutions(&self, entry: &Entry) -> Result<Solutions> {
        match &self.files {
            Files::Folder { solutions, .. } => {
                self.of(entry, solutions).cloned().with_context(|| format!("`{}` has no solutions", entry.id))
            }
            Files::Pack { folder, .. } => {
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
