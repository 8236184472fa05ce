// Keeps the whole site for offline use. A new version is fetched beside the old one and waits until the page asks for it.
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

cleanupOutdatedCaches();

// The query of a page's address says what to open, `?pack=…`; the file is the same.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./] });

// Large files that the page works without are kept once they were needed. Their names carry a digest, so what is kept never changes.
const LAZY_CACHE = "katagrad-lazy";
const lazy = self.__LAZY_FILES.map((url) => new URL(url, self.registration.scope).href);

self.addEventListener("fetch", (event) => {
  if (lazy.includes(event.request.url)) event.respondWith(keptOrFetched(event.request));
});

async function keptOrFetched(request) {
  const cache = await caches.open(LAZY_CACHE);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    // Without room for it, the file still serves this time.
    const copy = response.clone();
    cache.put(request.url, copy).catch(() => {});
  }
  return response;
}

async function forgetOldLazyFiles() {
  const cache = await caches.open(LAZY_CACHE);
  for (const request of await cache.keys()) if (!lazy.includes(request.url)) await cache.delete(request);
}

// The person accepted the update.
self.addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") self.skipWaiting();
});

// The first visit is kept too, without a reload.
self.addEventListener("activate", (event) => event.waitUntil(Promise.all([self.clients.claim(), forgetOldLazyFiles()])));
