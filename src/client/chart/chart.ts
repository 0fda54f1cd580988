import { CHOSEN } from '#client/chosen.ts';

/**
 * Puts an interactive chart in the place of each drawn one that comes into view. Chart.js is fetched only then;
 * whatever fails, the drawn chart stays.
 */
const figures = document.querySelectorAll<HTMLElement>('[data-chart]');

const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    void import('./interactive-chart.ts')
      .then(({ InteractiveChart }) => new InteractiveChart(target as HTMLElement).begin())
      .catch((error: unknown) => console.warn('chart stays as drawn:', error));
  }
});

for (const figure of figures) observer.observe(figure);

// Those of large indicators wait until the reader chooses.
document.addEventListener(
  CHOSEN,
  () => {
    for (const figure of document.querySelectorAll<HTMLElement>('[data-chart-later]')) {
      figure.dataset.chart = figure.dataset.chartLater;
      observer.observe(figure);
    }
  },
  { once: true },
);
