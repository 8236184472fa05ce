//! `katagrad new-problem`: a folder to start from. It is that of a problem like the one to write, under another name and without its prose: the code compiles, and what is missing is what only an author can give.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;

/// Files that begin empty.
const PROSE: [(&str, &str); 3] = [("statement.md", "## Constraints\n"), ("hints.md", ""), ("explanation.md", "")];

/// What to begin.
#[derive(Args)]
pub struct Options {
    /// The new problem's id, which is also its folder's name: lower-case letters, digits and `_`.
    id: String,
    /// A problem of the same kind, the first of a set if it is not given. Of the built-in ones: `merge_intervals` for a function on lists, which is usual, `two_sum` where many answers are right, `lru_cache` for a class, `level_order` for a tree, `softmax` for arrays.
    #[arg(long)]
    like: Option<String>,
    /// The folder of problems.
    #[arg(long, value_name = "FOLDER", default_value = "problems")]
    problems: PathBuf,
}

/// Writes the folder and lists the problem. Errors: the id is taken or no id, or files cannot be read or written.
pub fn run(options: &Options) -> Result<ExitCode> {
    let Options { id, like, problems } = options;
    let like = match like {
        Some(like) => like.clone(),
        None => usual(problems)?,
    };
    begin(problems, id, &like)?;
    let root = problems.display();
    println!("{root}/{id}: fill in the prose, replace what is {like}'s, and prove it:");
    println!("  katagrad verify {id} --problems {root}");
    Ok(ExitCode::SUCCESS)
}

/// The problem that others are begun like.
fn usual(root: &Path) -> Result<String> {
    const USUAL: &str = "merge_intervals";
    if root.join(USUAL).exists() {
        return Ok(USUAL.to_owned());
    }
    let path = root.join("pack.toml");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let pack: toml::Table = text.parse().with_context(|| path.display().to_string())?;
    let problems = pack.get("problems").and_then(toml::Value::as_array);
    let first = problems.and_then(|problems| problems.first()?.as_str());
    Ok(first.with_context(|| format!("{}: `problems` lists none to begin like", path.display()))?.to_owned())
}

/// Errors: it cannot be an id.
pub fn check_id(id: &str) -> Result<()> {
    let plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if !plain || !id.starts_with(|c: char| c.is_ascii_lowercase()) {
        bail!("`{id}` is no id: lower-case letters, digits and `_`, a letter first");
    }
    Ok(())
}

fn begin(root: &Path, id: &str, like: &str) -> Result<()> {
    check_id(id)?;
    let (old, new) = (root.join(like), root.join(id));
    if new.exists() {
        bail!("{} is there already", new.display());
    }
    if !old.join("problem.toml").exists() {
        bail!("there is no problem `{like}` in {}", root.display());
    }
    let new_type = camel_case(id);
    if old.join("mod.rs").exists() {
        let code = fs::read_to_string(old.join("mod.rs"))?;
        let old_type = code.split("pub struct ").nth(1).and_then(|rest| rest.split(';').next());
        let old_type = old_type.with_context(|| format!("{like}/mod.rs declares no struct"))?.to_owned();
        // A reference in `kernels` may have the same name, and keeps it.
        let reference = format!("kernels::{old_type}");
        let renamed = |text: &str| {
            let parts: Vec<String> = text.split(&reference).map(|part| part.replace(&old_type, &new_type)).collect();
            parts.join(&reference)
        };
        copy(&old, &new, &renamed)?;
        edit(&root.join("lib.rs"), |text| {
            let text = insert_sorted(text, "mod ", &format!("mod {id};"), like)?;
            insert_sorted(&text, "    (\"", &format!("    (\"{id}\", &{id}::{new_type}),"), like)
        })?;
    } else {
        copy(&old, &new, &str::to_owned)?;
    }
    for (name, text) in PROSE {
        fs::write(new.join(name), text)?;
    }
    edit(&new.join("problem.toml"), |text| {
        let lines = text.lines().filter_map(|line| match line.split_once(" = ") {
            Some(("id", _)) => Some(format!("id = \"{id}\"")),
            Some(("title", _)) => Some(format!("title = \"{new_type}\"")),
            Some(("revision", _)) => Some("revision = 1".to_owned()),
            // Whatever the other one's lists say, they do not say it of this one.
            Some(("frequency", _)) => None,
            _ => Some(line.to_owned()),
        });
        Some(lines.collect::<Vec<_>>().join("\n") + "\n")
    })?;
    edit(&root.join("pack.toml"), |text| {
        let start = text.find("\nproblems = [")?;
        let end = start + text[start..].find("\n]")? + 1;
        let (before, after) = text.split_at(end);
        Some(format!("{},\n    \"{id}\",\n{after}", before.trim_end().trim_end_matches(',')))
    })
}

/// Copies a folder of texts, each changed by `change`.
fn copy(old: &Path, new: &Path, change: &dyn Fn(&str) -> String) -> Result<()> {
    fs::create_dir_all(new)?;
    for entry in fs::read_dir(old)? {
        let (from, to) =
            (entry.as_ref().map(|entry| entry.path()), entry.as_ref().map(|entry| new.join(entry.file_name())));
        let (Ok(from), Ok(to)) = (from, to) else { bail!("{} cannot be listed", old.display()) };
        if from.is_dir() {
            copy(&from, &to, change)?;
        } else {
            let text = fs::read_to_string(&from).with_context(|| from.display().to_string())?;
            fs::write(&to, change(&text))?;
        }
    }
    Ok(())
}

fn edit(path: &Path, change: impl Fn(&str) -> Option<String>) -> Result<()> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let text = change(&text).with_context(|| format!("{} has no list to add to", path.display()))?;
    Ok(fs::write(path, text)?)
}

/// Puts `line` among the lines that start with `start` and stand around the one of `like`, in order.
fn insert_sorted(text: &str, start: &str, line: &str, like: &str) -> Option<String> {
    let mut lines: Vec<&str> = text.lines().collect();
    let anchor = lines.iter().position(|other| other.starts_with(&format!("{start}{like}")))?;
    let first = (0..=anchor).rev().take_while(|&idx| lines[idx].starts_with(start)).last()?;
    let end = (first..lines.len()).find(|&idx| !lines[idx].starts_with(start)).unwrap_or(lines.len());
    let place = (first..end).find(|&idx| lines[idx] > line).unwrap_or(end);
    lines.insert(place, line);
    Some(lines.join("\n") + "\n")
}

/// `two_sum` as `TwoSum`.
fn camel_case(id: &str) -> String {
    let words = id.split('_').filter(|word| !word.is_empty());
    words.map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A copy of the built-in problems' folder.
    fn copied(name: &str) -> PathBuf {
        let root = std::env::temp_dir().join(format!("katagrad-new-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../problems"), &root, &str::to_owned).unwrap();
        root
    }

    #[test]
    fn begins_a_problem_that_lacks_only_its_prose() {
        for like in ["merge_intervals", "lru_cache", "softmax"] {
            let root = copied(like);
            begin(&root, "some_problem", like).unwrap();
            let error = pack::folder::read(&root).unwrap_err().to_string();
            for complaint in error.lines().filter(|line| line.contains("some_problem")) {
                assert!(complaint.contains("hint") || complaint.contains("explanation"), "{complaint}");
            }
            assert!(error.contains("some_problem: the explanation is empty"), "{error}");
            for (name, _) in PROSE {
                fs::write(root.join("some_problem").join(name), "Words.\n\n## Constraints\n").unwrap();
            }
            let folder = pack::folder::read(&root).unwrap();
            let entry = folder.manifest.problem("some_problem").unwrap();
            assert!(entry.frequency.is_none(), "nobody has asked for it yet");
            let list = fs::read_to_string(root.join("lib.rs")).unwrap();
            let ids: Vec<&str> = list.lines().filter_map(|line| line.strip_prefix("mod ")).collect();
            assert!(ids.contains(&"some_problem;"));
            assert!(list.contains("    (\"some_problem\", &some_problem::SomeProblem),\n"));
            let code = fs::read_to_string(root.join("some_problem/mod.rs")).unwrap();
            assert!(code.contains("pub struct SomeProblem;") && code.contains("impl Spec for SomeProblem"));
            assert!(!code.contains("kernels::SomeProblem"), "the reference keeps its name");
            assert!(begin(&root, "some_problem", like).is_err(), "it is taken");
            fs::remove_dir_all(root).unwrap();
        }
    }

    #[test]
    fn refuses_what_is_no_id() {
        for id in ["", "Some", "1st", "a-b", "../x"] {
            assert!(begin(Path::new("nowhere"), id, "two_sum").is_err(), "{id}");
        }
    }
}
