// Of the covers in the page, shows the one of the place that the address names, until the app takes them away (frontend/src/browser/cover.rs).
{
  const show = () => {
    const [place, , problem] = location.hash.replace(/^#?\/?/, "").split("?")[0].split("/");
    const name = problem ? "problem" : place || "today";
    for (const cover of document.querySelectorAll("[data-cover]")) cover.hidden = cover.dataset.cover !== name;
    for (const link of document.querySelectorAll("[data-place]")) {
      if (link.dataset.place === (problem ? "problems" : name)) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };
  const part = (options) => new Date().toLocaleDateString("en-GB", options);
  const today = document.querySelector("[data-cover=today]");
  today.querySelector("h1").textContent = `${part({ weekday: "long" })}, ${part({ day: "numeric", month: "long" })}`;
  // Who has been here knows what this is.
  try {
    today.querySelector(".lead").hidden = localStorage.getItem("katagrad:activity") !== null;
  } catch {
    // Nothing is remembered here.
  }
  show();
  addEventListener("hashchange", show);
}
