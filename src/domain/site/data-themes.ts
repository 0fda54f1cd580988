/**
 * The European Union's themes of data with their English names: its controlled vocabulary `data-theme`, which catalogues
 * of public data share.
 */
export const DATA_THEMES = {
  AGRI: 'Agriculture, fisheries, forestry and food',
  ECON: 'Economy and finance',
  EDUC: 'Education, culture and sport',
  ENER: 'Energy',
  ENVI: 'Environment',
  GOVE: 'Government and public sector',
  HEAL: 'Health',
  INTR: 'International issues',
  JUST: 'Justice, legal system and public safety',
  REGI: 'Regions and cities',
  SOCI: 'Population and society',
  TECH: 'Science and technology',
  TRAN: 'Transport',
} as const;

export type DataTheme = keyof typeof DATA_THEMES;

export const DATA_THEME_CODES = Object.keys(DATA_THEMES) as DataTheme[];
