/**
 * Offers every choice of an indicator in place: the reader's choice is in the address, and charts, tables and the
 * download show it. The form is made when the page stands; the plain links stay for those without scripts.
 */
const holder = document.querySelector<HTMLElement>('[data-choose]');

if (holder) {
  void import('./choose-form.ts')
    .then(({ offerChoices }) => offerChoices(holder))
    .catch((error: unknown) => console.warn('choices stay links:', error));
}
