//! Python is Python in a browser too: what its WebAssembly could lack.

use tests::recursion::{self, Level};

use crate::scenario::{run_examples, scenario};

/// What interviews use of the standard library.
const MODULES: &str = "abc array bisect cmath collections contextlib copy dataclasses datetime decimal enum fractions \
    functools hashlib heapq inspect io itertools json math numbers operator os pprint queue random re statistics string \
    struct sys textwrap time traceback types typing unittest numpy numpy.linalg numpy.random";

#[test]
fn the_standard_library_is_there() {
    scenario(|app| {
        let code = format!(
            "import importlib\n\
             def two_sum(nums, target):\n    \
                 for name in '{MODULES}'.split():\n        \
                     try:\n            importlib.import_module(name)\n        \
                     except BaseException as error:\n            print('no', name, repr(error))\n    \
                 print('tried all')\n    return [0, 0]\n"
        );
        run_examples(app, &code)?;
        assert_eq!(app.part("output")?.trim(), "tried all");
        Ok(())
    });
}

#[test]
fn a_seed_gives_the_numbers_of_cpython() {
    scenario(|app| {
        let code = "import random\n\
                    def two_sum(nums, target):\n    \
                        random.seed(0)\n    print(random.random(), random.randrange(100))\n    return [0, 0]\n";
        run_examples(app, code)?;
        assert_eq!(app.part("output")?.trim(), "0.8444218515250481 97");
        Ok(())
    });
}

#[test]
fn recursion_goes_as_deep_as_in_cpython() {
    scenario(|app| {
        let levels = recursion::levels(app)?;
        assert!(levels.len() > 25, "{levels:#?}");
        for Level { kind, depth, frames, error } in levels {
            assert!(depth * frames > 900, "{kind} ends after {depth} levels");
            assert!(
                error.starts_with("maximum recursion depth exceeded") && error.trim() == error,
                "{kind}: {error:?}"
            );
        }
        Ok(())
    });
}

/// The site leaves one of two tables of names out.
#[test]
fn characters_have_their_names() {
    scenario(|app| {
        let code = "import unicodedata\n\
                    def two_sum(nums, target):\n    \
                        names = '\\N{BULLET}', '\\N{LATIN SMALL LETTER E WITH ACUTE}', '\\N{HANGUL SYLLABLE GA}'\n    \
                        print(*map(ord, names), [unicodedata.lookup(unicodedata.name(each)) == each for each in names])\n    \
                        return [0, 0]\n";
        run_examples(app, code)?;
        assert_eq!(app.part("output")?.trim(), "8226 233 44032 [True, True, True]");
        Ok(())
    });
}

#[test]
fn every_run_starts_afresh() {
    scenario(|app| {
        let code = "import math\nseen = []\n\
                    def two_sum(nums, target):\n    \
                        seen.append(1)\n    math.seen = getattr(math, 'seen', 0) + 1\n    nums.append(0)\n    \
                        print(len(seen), math.seen)\n    return [0, 0]\n";
        for _ in 0..2 {
            run_examples(app, code)?;
            assert_eq!(app.part("output")?.trim(), "1 1");
        }
        Ok(())
    });
}
