//! What the site is made of: the packages that went into it and their licences, as the build lists them in `about/packages.json`.

use serde::Deserialize;

/// The list.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Packages {
    /// The file with the texts of licences, a list of them, relative to the page.
    pub texts: String,
    /// By name.
    pub packages: Vec<Package>,
}

/// A package.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// The version that went into the site.
    pub version: String,
    /// The licence as an SPDX expression, or in words.
    pub licence: String,
    /// Where its source is; may be empty.
    pub address: String,
    /// Which texts come along.
    pub texts: Vec<usize>,
}

impl Packages {
    /// Reads `packages.json`. Errors: why it cannot be read, as the end of a sentence.
    pub fn from_json(text: &str) -> Result<Packages, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }
}

impl Package {
    /// Its source as a link may lead there; nothing for what is no address of the web.
    pub fn link(&self) -> Option<&str> {
        self.address.starts_with("https://").then_some(&*self.address)
    }

    /// Those of `texts` that are its own.
    pub fn own<'a>(&self, texts: &'a [String]) -> Vec<&'a str> {
        self.texts.iter().filter_map(|idx| texts.get(*idx)).map(String::as_str).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_finds_its_texts_and_links_to_the_web_alone() {
        let json = r#"{"texts":"about/licences-0.json","packages":[{"name":"a","version":"1.0.0","licence":"MIT","address":"https://a.example","texts":[1,9]}]}"#;
        let packages = Packages::from_json(json).expect("it is a list");
        let package = &packages.packages[0];
        assert_eq!(package.own(&["first".to_owned(), "second".to_owned()]), ["second"]);
        assert_eq!(package.link(), Some("https://a.example"));
        let strange = Package { address: "javascript:alert(1)".to_owned(), ..package.clone() };
        assert_eq!(strange.link(), None);
        assert!(Packages::from_json("{}").is_err());
    }
}
