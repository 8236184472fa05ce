//! An author looks at a set while writing it: `katagrad preview` serves it, and what is saved shows after a reload.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use tests::app;
use xtask::{katagrad, paths};

use crate::scenario::scenario;

/// How long a line of what it prints is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// A preview; dropping it ends it.
struct Preview {
    child: Child,
    lines: Receiver<String>,
}

impl Preview {
    fn start(folder: &Path) -> Result<Preview> {
        let mut command = Command::new(katagrad::path());
        command.arg("preview").arg(folder).arg("--site").arg(app::dist()?).args(["--port", "0"]);
        let mut child = command.stdout(Stdio::piped()).spawn().context("`cargo build --workspace` makes katagrad")?;
        let stdout = child.stdout.take().context("it prints")?;
        let (sender, lines) = channel();
        thread::spawn(move || BufReader::new(stdout).lines().map_while(Result::ok).try_for_each(|it| sender.send(it)));
        Ok(Preview { child, lines })
    }

    fn line(&self) -> Result<String> {
        self.lines.recv_timeout(PATIENCE).context("the preview says nothing")
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn what_an_author_saves_shows_after_a_reload() {
    scenario(|app| {
        let folder = std::env::temp_dir().join(format!("katagrad-e2e-preview-{}", std::process::id()));
        let problem = folder.join("prefix_means");
        fs::create_dir_all(&problem)?;
        let template = paths::root().join("cli/template/data");
        fs::copy(template.join("pack.toml"), folder.join("pack.toml"))?;
        for name in
            ["problem.toml", "cases.toml", "solution.py", "statement.md", "explanation.md", "hints.md", "starter.py"]
        {
            fs::copy(template.join("prefix_means").join(name), problem.join(name))?;
        }
        let preview = Preview::start(&folder)?;
        let said = preview.line()?;
        let address = said.split(' ').find(|word| word.starts_with("http")).context("it names an address")?;
        app.tab.go(address)?;
        app.tab.wait_until("the set was looked at", || Ok(app.tab.text("body")?.contains("Add this set")))?;
        app.tab.click("button", "Add this set")?;
        app.tab.wait_until("the set was added", || Ok(!app.tab.shows("dialog")?))?;
        app.tab.evaluate("location.hash = '#/problems/my_pack/prefix_means'")?;
        app.wait_for_editor()?;
        let statement = fs::read_to_string(problem.join("statement.md"))?;
        fs::write(problem.join("statement.md"), format!("A sentence that was not there.\n\n{statement}"))?;
        assert_eq!(preview.line()?, "written anew; reload the page");
        app.tab.reload()?;
        app.wait_for_editor()?;
        app.sees("A sentence that was not there.")?;
        fs::remove_dir_all(&folder)?;
        Ok(())
    });
}
