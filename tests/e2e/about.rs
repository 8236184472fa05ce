//! What the site says of itself: its version, what it keeps, and what it is made of, with the licences' texts.

use std::fs;

use anyhow::Result;
use serde_json::{Value, json};
use tests::app::{self, App};

use crate::scenario::{check_says, scenario};

const LIST: &str = "about/packages.json";

/// How often the texts of licences were asked for.
fn n_texts(app: &App) -> Result<Value> {
    app.tab
        .evaluate("performance.getEntriesByType('resource').filter(it => it.name.includes('/about/licences-')).length")
}

#[test]
fn the_site_says_what_it_is_made_of_and_shows_the_licences() {
    scenario(|app| {
        app.open_place("#/settings")?;
        app.tab.follow("#/settings/about")?;
        app.tab.find("heading", "About katagrad")?;
        let site: Value = serde_json::from_str(&fs::read_to_string(app::dist()?.join("site.json"))?)?;
        app.tab
            .wait_until("the version is told", || Ok(json!(app.tab.text("[data-part=version]")?) == site["version"]))?;
        check_says(&app.tab.text("main")?, "local storage");

        let list: Value = serde_json::from_str(&fs::read_to_string(app::dist()?.join(LIST))?)?;
        let n_packages = list["packages"].as_array().map_or(0, Vec::len);
        app.tab.wait_until("all packages are listed", || {
            app.tab.holds(&format!("findAll('.package-list > li').length === {n_packages}"))
        })?;
        for name in
            ["rustpython-vm", "rustpython-pylib", "yew", "@codemirror/view", "workbox-precaching", "malachite-nz"]
        {
            check_says(&app.tab.text(".package-list")?, name);
        }
        assert_eq!(n_texts(app)?, json!(0), "the texts were loaded before anybody asked");
        let open = |name: &str| {
            let row = format!("findAll('.package').find(it => it.innerText.startsWith({}))", json!(name));
            app.tab.evaluate(&format!("{row}.click()"))
        };
        open("yew")?;
        app.sees("Permission is hereby granted, free of charge")?;
        open("malachite-nz")?;
        app.sees("GNU LESSER GENERAL PUBLIC LICENSE")?;
        assert_eq!(n_texts(app)?, json!(1));
        Ok(())
    });
}

#[test]
fn the_list_is_there_with_the_network_off_and_texts_say_that_they_are_not() {
    scenario(|app| {
        app.open_place("#/settings")?;
        app.wait_for_offline_copy()?;
        app.go_offline()?;
        app.tab.follow("#/settings/about")?;
        app.sees("rustpython-vm")?;
        app.tab.evaluate("find('.package').click()")?;
        app.sees("could not be loaded")?;
        // The browser says so too.
        app.browser().forget_console();
        Ok(())
    });
}
