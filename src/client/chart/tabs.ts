/**
 * Links to sections below one another become tabs (WAI-ARIA APG, "Tabs with Automatic Activation"). The address says
 * which is open; the browser's own search in a page opens the one that holds what it finds.
 */
for (const holder of document.querySelectorAll<HTMLElement>('[data-tabs]')) {
  const list = holder.querySelector('.tab-list')!;
  const tabs = [...list.querySelectorAll('a')];
  const panels = tabs.map(({ hash }) => holder.querySelector<HTMLElement>(hash)!);
  const open = (chosen: number) => {
    tabs.forEach((tab, at) => {
      tab.setAttribute('aria-selected', String(at === chosen));
      tab.tabIndex = at === chosen ? 0 : -1;
    });
    panels.forEach((panel, at) => {
      if (at === chosen) panel.removeAttribute('hidden');
      else panel.setAttribute('hidden', 'until-found');
    });
  };
  const choose = (chosen: number) => {
    open(chosen);
    history.replaceState(null, '', location.pathname + location.search + tabs[chosen]!.hash);
  };
  /** What the address points at may be inside a panel: a row of the table. */
  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const at = panels.findIndex((panel) => target && panel.contains(target));
    if (at < 0) return;
    open(at);
    if (target !== panels[at]) target!.scrollIntoView();
  };
  list.setAttribute('role', 'tablist');
  tabs.forEach((tab, at) => {
    const id = `tab-${panels[at]!.id}`;
    tab.parentElement!.setAttribute('role', 'presentation');
    for (const [name, value] of Object.entries({
      role: 'tab',
      id,
      'aria-controls': panels[at]!.id,
    }))
      tab.setAttribute(name, value);
    panels[at]!.setAttribute('role', 'tabpanel');
    panels[at]!.setAttribute('aria-labelledby', id);
    // Its place in the address is kept: this also comes before the browser goes to a row.
    panels[at]!.addEventListener('beforematch', () => open(at));
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      choose(at);
    });
    tab.addEventListener('keydown', (event) => {
      const { length } = tabs;
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1, ' ': at }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const chosen = (to + length) % length;
      tabs[chosen]!.focus();
      choose(chosen);
    });
  });
  open(0);
  follow();
  addEventListener('hashchange', follow);
  holder.classList.add('tabs-live');
}
