//! The service worker `sw.js`: it keeps the site for offline use and holds an update back until the person takes it.

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};
use yew::Callback;

/// An update that is fetched and waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Update(ServiceWorker);

impl Update {
    /// Lets the new version take over; [`register`] then reloads the page.
    pub fn accept(&self) {
        let message = js_sys::Object::new();
        let told = js_sys::Reflect::set(&message, &"type".into(), &"SKIP_WAITING".into());
        if told.is_err() || self.0.post_message(&message).is_err() {
            reload();
        }
    }
}

/// Registers the service worker; `on_update` hears of a version that waits. Errors: the browser has none, or forbids it here.
pub async fn register(on_update: Callback<Update>) -> Result<(), JsValue> {
    let container = gloo::utils::window().navigator().service_worker();
    if container.is_undefined() {
        return Err(JsValue::from_str("no service workers"));
    }
    reload_when_replaced(&container);
    let registration: ServiceWorkerRegistration = JsFuture::from(container.register("sw.js")).await?.unchecked_into();
    if let Some(waiting) = registration.waiting().filter(|_| container.controller().is_some()) {
        on_update.emit(Update(waiting));
    }
    let watch = {
        let registration = registration.clone();
        move || {
            if let Some(incoming) = registration.installing() {
                watch(incoming, container.clone(), on_update.clone());
            }
        }
    };
    // One may be on its way already, found while the page loaded.
    watch();
    let found = Closure::<dyn FnMut()>::new(watch);
    registration.set_onupdatefound(Some(found.as_ref().unchecked_ref()));
    // For as long as the page.
    found.forget();
    Ok(())
}

/// Offers a version that is being installed once it is whole.
fn watch(incoming: ServiceWorker, container: ServiceWorkerContainer, on_update: Callback<Update>) {
    let worker = incoming.clone();
    let changed = Closure::<dyn FnMut()>::new(move || {
        // Without a controller this is the first visit, and nothing is replaced.
        if worker.state() == ServiceWorkerState::Installed && container.controller().is_some() {
            on_update.emit(Update(worker.clone()));
        }
    });
    incoming.set_onstatechange(Some(changed.as_ref().unchecked_ref()));
    // For as long as the page: a version lives no shorter.
    changed.forget();
}

/// Once the accepted version is in charge, the page must be of it too. The first version takes charge of a page that is of it already.
fn reload_when_replaced(container: &ServiceWorkerContainer) {
    if container.controller().is_none() {
        return;
    }
    let replaced = Closure::<dyn FnMut()>::new(reload);
    container.set_oncontrollerchange(Some(replaced.as_ref().unchecked_ref()));
    replaced.forget();
}

fn reload() {
    // It fails only in a page that is going away.
    let _ = gloo::utils::window().location().reload();
}
