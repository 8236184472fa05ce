//! Nothing that a person wrote or reached is lost.

use anyhow::Result;
use serde_json::json;
use tests::app::App;

use crate::scenario::{accepted, check_says, scenario, submit};

#[test]
fn a_reload_keeps_code_verdict_and_progress() {
    scenario(|app| {
        assert_eq!(submit(app, &accepted()?)?, "Accepted");
        app.write("# half an idea\n")?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        check_says(&app.code()?, "# half an idea");
        assert_eq!(app.verdict()?, "Accepted");
        app.open_list()?;
        app.tab.wait_until("the list remembers", || {
            app.tab.holds("find('[data-problem=two_sum]')?.dataset.status === 'solved'")
        })
    });
}

#[test]
fn two_tabs_on_one_problem_keep_both_codes() {
    scenario(|left| {
        left.open_problem("two_sum")?;
        let right = left.another_tab()?;
        right.open_problem("two_sum")?;
        left.tab.show()?;
        left.write("# from the left\n")?;
        right.tab.show()?;
        right.wait_for_editor()?;
        right.write("# from the right\n")?;
        left.tab.show()?;
        left.write("# from the left again\n")?;
        // Tabs hear of each other's writes a moment later.
        for code in ["# from the left again", "# from the right"] {
            left.tab.wait_until(&format!("{code} is kept"), || {
                let kept = left.tab.evaluate("JSON.stringify({ ...localStorage })")?;
                Ok(kept.as_str().is_some_and(|kept| kept.contains(code)))
            })?;
        }
        let asks = |app: &App| -> Result<bool> { Ok(app.tab.text("body")?.contains("changed in another tab")) };
        left.tab.wait_until("a tab asks which code goes on", || Ok(asks(left)? || asks(&right)?))?;
        Ok(())
    });
}

#[test]
fn damaged_data_is_set_aside_and_said_so() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write("# precious\n")?;
        let key = "katagrad:draft:builtin/two_sum";
        app.tab.wait_until("the draft is kept", || {
            app.tab.holds(&format!("localStorage.getItem({})?.includes('precious')", json!(key)))
        })?;
        app.tab.evaluate(&format!("localStorage.setItem({}, '{{ \"version\": 1, \"da')", json!(key)))?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        app.sees("set aside")?;
        let aside = "Object.entries(localStorage).some(([key, text]) => key.startsWith('katagrad:damaged:') && text.includes('\"da'))";
        assert!(app.tab.holds(aside)?);
        check_says(&app.code()?, "def two_sum(");
        Ok(())
    });
}
