// Keeps the whole site for offline use. A new version is fetched beside the old one and waits until the page asks for it.
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

cleanupOutdatedCaches();

// The query of a page's address says what to open, `?pack=…`; the file is the same.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./] });

// The person accepted the update.
self.addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") self.skipWaiting();
});

// The first visit is kept too, without a reload.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
