/** Tells the page around how high this one is, whenever that changes; `embed.js` there listens. */
const tell = () =>
  parent.postMessage(
    { gongkaiHeight: document.documentElement.getBoundingClientRect().height },
    '*',
  );

if (parent !== window) new ResizeObserver(tell).observe(document.documentElement);
