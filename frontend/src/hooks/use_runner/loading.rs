//! What workers run: the engine, and what answers for the packs.

use std::rc::Rc;

use yew::platform::spawn_local;

use super::{EngineState, Runner};
use crate::browser::pack_code::{self, Answers};
use crate::browser::worker::Engine;
use crate::browser::{engine, fetch};
use crate::site::{OpenPack, Site};

impl Runner {
    /// Fetches and compiles the engine, and starts the first worker. Does nothing if it is there or on its way.
    pub fn load(&self, site: &Site) {
        if self.0.is_loading.replace(true) {
            return;
        }
        let runner = self.clone();
        let (files, total) = (site.engine.clone(), site.engine.bytes);
        self.0.state.set(EngineState::Loading { received: 0, total });
        spawn_local(async move {
            let base = fetch::page_address();
            let state = runner.0.state.clone();
            let on_progress = move |received: u64| state.set(EngineState::Loading { received, total });
            let loaded = async {
                let script = fetch::absolute(&files.worker, &base)?;
                let js = fetch::absolute(&files.js, &base)?;
                let compiled = engine::compile(&files, &base, on_progress).await?;
                Ok(Engine { script, js, compiled })
            };
            match loaded.await {
                Ok(engine) => {
                    *runner.0.engine.borrow_mut() = Some(engine);
                    let effects = runner.0.crew.borrow_mut().engine_loaded();
                    runner.perform(effects);
                }
                Err(sentence) => {
                    runner.0.is_loading.set(false);
                    runner.0.state.set(EngineState::Failed(sentence));
                }
            }
        });
    }

    /// Loads what answers for a pack's problems, but once.
    pub fn load_code(&self, pack: Rc<OpenPack>) {
        let (id, digest) = (&pack.manifest.id, pack.manifest.answers().map(|asset| asset.sha256.clone()));
        let digest = digest.unwrap_or_default();
        if self.0.asked.borrow_mut().insert(id.clone(), digest.clone()) == Some(digest) {
            return;
        }
        let runner = self.clone();
        spawn_local(async move {
            let code = pack_code::load(&pack).await;
            if code.is_err() {
                // Whoever opens one of its problems again asks again.
                runner.0.asked.borrow_mut().remove(&pack.manifest.id);
            }
            runner.open_pack(pack.manifest.id.clone(), code);
        });
    }

    fn open_pack(&self, pack: String, code: Result<Answers, String>) {
        let effects = match code {
            Ok(answers) => {
                self.0.packs.borrow_mut().insert(pack.clone(), answers);
                self.0.crew.borrow_mut().pack_loaded(pack)
            }
            Err(sentence) => self.0.crew.borrow_mut().pack_failed(pack, sentence),
        };
        self.perform(effects);
    }
}
