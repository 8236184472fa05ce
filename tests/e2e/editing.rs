//! The editor helps: names, mistakes, layout, keys; and lets go of who does not want it.

use std::time::Duration;

use anyhow::Result;
use tests::app::App;

use crate::scenario::{check_says, scenario};

#[test]
fn names_are_offered_with_what_they_mean() {
    scenario(|app| {
        app.open_problem("softmax")?;
        app.write("import numpy as np\nx = np.argso")?;
        app.tab.press("Control+ ")?;
        app.tab.wait_until("names are offered", || {
            app.tab.holds("find('.cm-tooltip-autocomplete')?.innerText.includes('argsort')")
        })?;
        app.tab.wait_until("the name is explained", || {
            app.tab.holds("find('.cm-completionInfo')?.innerText.includes('places of the elements')")
        })?;
        // For its first moment the list takes no key, so that what was typed meanwhile is not swallowed.
        std::thread::sleep(Duration::from_millis(200));
        app.tab.press("Enter")?;
        app.tab.wait_until("the name is taken", || Ok(app.code()?.contains("np.argsort")))
    });
}

#[test]
fn mistakes_are_marked_and_code_is_laid_out() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write("def two_sum(nums,target):\n    return [ missing,0 ]\n")?;
        app.tab.wait_until("the mistake is marked", || {
            app.tab.holds("find('.cm-lintRange-error')?.textContent === 'missing'")
        })?;
        app.tab.click("button", "Format")?;
        app.tab.wait_until("the code is laid out", || Ok(app.code()?.contains("def two_sum(nums, target):")))?;
        check_says(&app.code()?, "return [missing, 0]");
        app.write("def two_sum(:\n")?;
        app.tab.click("button", "Format")?;
        app.sees("as long as it has a syntax error")
    });
}

#[test]
fn vim_says_its_mode_and_lets_the_keyboard_go() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.tab.evaluate("find('.menu').open = true")?;
        app.tab.evaluate("(() => { const keys = findAll('.menu select').find(it => it.textContent.includes('Vim')); keys.selectedIndex = 1; keys.dispatchEvent(new Event('change', { bubbles: true })); find('.menu').open = false; })()")?;
        let mode = |name: &str| {
            let panel = format!("find('.cm-vim-panel')?.innerText.includes('{name}')");
            app.tab.wait_until(&format!("the mode is {name}"), || app.tab.holds(&panel))
        };
        mode("NORMAL")?;
        app.tab.evaluate("find('.cm-content').focus()")?;
        app.tab.press("i")?;
        mode("INSERT")?;
        app.tab.press("Escape")?;
        mode("NORMAL")?;
        app.tab.press("Tab")?;
        assert!(!app.tab.holds("focused().closest('.cm-editor')")?, "Tab does not leave the editor");
        Ok(())
    });
}

#[test]
fn a_plain_field_takes_the_editors_place() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write("# from the editor\n")?;
        choose_plain_field(app)?;
        app.tab.wait_until("the field has the code", || {
            app.tab.holds("find('.code-editor textarea')?.value.includes('# from the editor')")
        })?;
        app.tab.evaluate("find('.code-editor textarea').focus()")?;
        app.tab.press("Control+a")?;
        app.tab.insert("def two_sum(nums, target):\n    return [0, 1]\n")?;
        app.run_examples()?;
        assert_eq!(app.verdict()?, "WrongAnswer");
        app.tab.reload()?;
        app.tab.wait_until("the code is kept", || {
            app.tab.holds("find('.code-editor textarea')?.value.includes('return [0, 1]')")
        })
    });
}

#[test]
fn a_finger_gets_a_field_of_the_browsers_own() {
    scenario(|app| {
        app.tab.become_phone()?;
        app.tab.go(&app.address_of("two_sum"))?;
        app.tab.click("tab", "Code")?;
        app.tab.wait_until("the plain field has the starter", || {
            app.tab.holds("find('.code-editor textarea')?.value.includes('def two_sum(')")
        })?;
        assert!(!app.tab.shows(".cm-content")?);
        Ok(())
    });
}

#[test]
fn a_name_is_explained_where_one_points() {
    scenario(|app| {
        app.open_problem("softmax")?;
        app.write("import numpy as np\nnp.argsort([2, 1])\n")?;
        // The pointer rests for a moment before anything shows.
        app.tab.wait_until("the name is explained", || {
            app.tab.point_at("argsort")?;
            std::thread::sleep(Duration::from_millis(500));
            app.tab.holds("find('.cm-tooltip-hover')?.innerText.includes('numpy.argsort(')")
        })
    });
}

#[test]
fn a_name_is_changed_everywhere_and_lines_at_once() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.write("def two_sum(a):\n    return a + a[0]\n")?;
        app.tab.press("Control+Home")?;
        for _ in 0.."def two_sum(".len() {
            app.tab.press("ArrowRight")?;
        }
        app.tab.press("F2")?;
        app.tab.insert("nums")?;
        app.tab
            .wait_until("every use is changed", || Ok(app.code()?.contains("(nums):\n    return nums + nums[0]")))?;
        app.write("x = 1\ny = 2\n")?;
        app.tab.press("Control+Home")?;
        app.tab.press("Control+Alt+ArrowDown")?;
        app.tab.insert("# ")?;
        app.tab.wait_until("both lines are changed", || Ok(app.code()?.starts_with("# x = 1\n# y = 2")))
    });
}

#[test]
fn what_cannot_be_read_is_marked_without_ruff_and_without_a_network() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.wait_for_offline_copy()?;
        app.go_offline()?;
        app.tab.reload()?;
        app.wait_for_editor()?;
        app.write("def two_sum(nums, target):\n    return [0, 1\n\nx = (1 +\n")?;
        app.tab.wait_until("it is marked", || app.tab.shows(".cm-lintRange-error"))?;
        app.write("def two_sum(nums, target):\n    return [0, 1]\n")?;
        app.tab.wait_until("it is mended", || Ok(!app.tab.shows(".cm-lintRange-error")?))
    });
}

fn choose_plain_field(app: &App) -> Result<()> {
    let choose = "(() => { const field = findAll('.menu select').find(it => it.textContent.includes('plain')); field.selectedIndex = 2; field.dispatchEvent(new Event('change', { bubbles: true })); })()";
    app.tab.evaluate(choose).map(drop)
}
