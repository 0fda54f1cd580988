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
