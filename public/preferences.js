// Applies the reader's text size before the page is drawn. Kept on this device only.
try {
  const size = localStorage.getItem('size');
  if (size) document.documentElement.dataset.size = size;
} catch {
  // A browser that keeps nothing shows the standard size.
}
document.documentElement.dataset.scripts = 'on';
