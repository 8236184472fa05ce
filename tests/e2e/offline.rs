//! The network may go; a new version may come.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::Result;
use tests::app::{self, App};

use crate::scenario::{accepted, scenario, scenario_on, submit};

#[test]
fn everything_works_with_the_network_off() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.wait_for_offline_copy()?;
        app.go_offline()?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        assert_eq!(submit(app, &accepted()?)?, "Accepted");
        app.open_list()?;
        app.sees("Softmax")?;
        app.tab.reload()?;
        app.sees("Softmax")
    });
}

#[test]
fn a_new_version_is_offered_and_taken_when_wanted() {
    let site = Copy::of_site().expect("the site can be copied");
    scenario_on(site.path(), |app| {
        app.open_problem("two_sum")?;
        app.wait_for_offline_copy()?;
        app.write("# in the middle of work\n")?;
        site.change()?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        let offer = offered_update(app)?;
        assert!(app.code()?.contains("# in the middle of work"));
        take_update(app, &offer)?;
        app.wait_for_editor()?;
        assert!(app.code()?.contains("# in the middle of work"));
        assert!(!app.tab.has("button", &offer)?, "the update is still offered");
        Ok(())
    });
}

/// The name of the button that takes a new version, waited for.
pub fn offered_update(app: &App) -> Result<String> {
    app.tab.wait_for("an update is offered", || {
        let mut names = app.tab.all("button")?.into_iter().map(|button| button.name);
        Ok(names.find(|name| name.contains("Update") || name.contains("Reload")))
    })
}

/// Takes the version that this button offers and waits for its page.
pub fn take_update(app: &App, offer: &str) -> Result<()> {
    app.tab.evaluate("window.isOld = true")?;
    app.tab.click("button", offer)?;
    app.tab.wait_until("the page is new", || app.tab.holds("!window.isOld"))
}

/// A copy of the site that may be changed; removed in the end.
pub struct Copy(PathBuf);

impl Copy {
    /// Makes one.
    pub fn of_site() -> Result<Copy> {
        let copy = Copy(env::temp_dir().join(format!("katagrad-site-{}", std::process::id())));
        copy_folder(&app::dist()?, &copy.0)?;
        Ok(copy)
    }

    /// Makes it another version.
    pub fn change(&self) -> Result<()> {
        let worker = self.0.join("sw.js");
        fs::write(&worker, format!("{}\n// another version\n", fs::read_to_string(&worker)?)).map_err(Into::into)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // What stays behind in the folder for temporary files does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if path.is_dir() {
            copy_folder(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
