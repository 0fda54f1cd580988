/** A heading under which indicators are listed; a row of `seeds/themes.csv`, whose order is the site's. */
export interface Theme {
  id: string;
  name: string;
  nameEn: string;
}
