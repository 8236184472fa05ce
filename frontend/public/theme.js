// What the person has set of colours and letters, before anything is painted. The app keeps it from then on (frontend/src/hooks/use_appearance.rs).
try {
  const { theme, text_percent, code_percent } = JSON.parse(localStorage.getItem("katagrad:settings")).data;
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme;
  if (text_percent) root.style.setProperty("--text-percent", `${text_percent}%`);
  if (code_percent) root.style.setProperty("--code-factor", code_percent / 100);
} catch {
  // Nothing is set, or it cannot be read: the style sheet has what holds then.
}
