// Applies what the reader chose before the page is drawn. Kept on this device only.
{
  const root = document.documentElement;
  try {
    for (const name of ['size', 'mode', 'contrast']) {
      const chosen = localStorage.getItem(name);
      if (chosen) root.dataset[name] = chosen;
    }
  } catch {
    // A browser that keeps nothing shows the standard page.
  }
  root.dataset.scripts = 'on';
  // What the search page shows to those who ask nothing must not flash up before the answers.
  if (new URLSearchParams(location.search).get('q')?.trim()) root.dataset.asked = '';
}
