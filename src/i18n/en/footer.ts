/** Words of the foot of every page. */
export const footerWords = {
  label: 'Footer',
  sponsor: 'Sponsor',
  contact: 'Contact',
  siteIdCode: 'Site code',
  icp: 'ICP filing',
  publicSecurity: 'Public security filing',
  partyMark: 'Party and government body',
  errorReport: 'Report an error on this government site',
  privacy: 'This site sets no cookies, does not track you and loads nothing from other sites.',
};

/** What the site says of the licences of its data and texts. */
export const licenceWords = {
  heading: 'Licence',
  of: {
    data: (name: string) => `Licence of the data: ${name}`,
    texts: (name: string) => `Licence of the texts: ${name}`,
  },
  noneOf: {
    data: 'No licence is stated for the data.',
    texts: 'No licence is stated for the texts.',
  },
  none: 'No licence is stated for the data and texts of this site.',
};
