import type { requestWords as words } from '#i18n/zh-CN/request.ts';

/** Words of the page on applying for disclosure. */
export const requestWords: typeof words = {
  title: 'Disclosure on request',
  missing: (link) => `Not here? ${link}.`,
  apply: 'Apply for disclosure',
  lead: (bureau) =>
    `Government information that has not been published can be requested from ${bureau}. Who may apply, how, when the answer is due, and a form to fill in and print or save as PDF.`,
  basis:
    'From the Regulations of the People’s Republic of China on Open Government Information (State Council Decree 711, revised 2019), in own words; the Chinese original is authoritative.',
  article: (number) => `article ${number}`,
  facts: [
    {
      title: 'Who may apply',
      points: [
        { text: 'Citizens, legal persons and other organisations.', article: '27' },
        {
          text: 'Look among what is published first: the answer to a request for it says where to find it.',
          article: '36',
        },
      ],
    },
    {
      title: 'How to apply',
      points: [
        {
          text: 'In writing, letters and electronic messages included, to the office of the body that deals with open information. Who finds writing hard may apply by word of mouth, and the office writes it down.',
          article: '29',
        },
        {
          text: 'An application holds three things: name, proof of identity and contact of the applicant; name, document number or other features of the information; and the form wanted, with the way to receive it.',
          article: '29',
        },
        {
          text: 'If it is not clear enough, the body gives guidance and says once, within 7 working days of receipt, what to add and by when. Who does not add it in time without good reason is taken to have given up.',
          article: '30',
        },
        {
          text: 'Citizens who have difficulty in reading, seeing or hearing are given the help they need.',
          article: '43',
        },
      ],
    },
    {
      title: 'When the time begins',
      points: [
        {
          text: 'In person: the day it is handed in. By registered post: the day it is signed for.',
          article: '31',
        },
        {
          text: 'By ordinary post: the day on which the office confirms receipt with you, the day it arrives. Online or by fax: the day both sides confirm.',
          article: '31',
        },
        { text: 'If something had to be added: the day on which that is received.', article: '30' },
      ],
    },
    {
      title: 'When the answer is due',
      points: [
        { text: 'At once, where that is possible.', article: '33' },
        {
          text: 'Otherwise within 20 working days; an extension needs the consent of the head of the office, is told to the applicant, and is at most 20 working days.',
          article: '33',
        },
        {
          text: 'Time for asking third parties and other bodies does not count. A third party answers within 15 working days of being asked.',
          article: '32 and 33',
        },
      ],
    },
    {
      title: 'Cost',
      points: [
        {
          text: 'None. Applications clearly beyond reason in number or frequency may be charged a fee for processing.',
          article: '42',
        },
      ],
    },
    {
      title: 'If you do not agree',
      points: [
        {
          text: 'Whoever finds their lawful rights infringed may complain to the next higher body or the department in charge of open information, apply for administrative reconsideration, or go to court.',
          article: '51',
        },
      ],
    },
  ],
  office: {
    title: 'Where to apply',
    name: 'Office',
    address: 'Address',
    hours: 'Hours',
    phone: 'Telephone',
    fax: 'Fax',
    postcode: 'Postcode',
    email: 'E-mail',
    absent: 'Not stated',
    unknown: (bureau) =>
      `The documents that this site holds do not state name, address and telephone of the office of ${bureau}, and nothing is made up here. Please look on the official site.`,
    official: 'Official site',
  },
  form: {
    title: 'Application for open government information',
    privacy:
      'What you write stays on this page: it is sent to no site and kept nowhere, and is gone when the page is closed. Print it or save it as PDF, sign it, and hand it to the office above.',
    byHand: 'You can also print it empty and fill it in by hand.',
    print: 'Print or save as PDF',
    to: 'To',
    applicant: 'Applicant',
    kind: 'The applicant is',
    person: 'a citizen',
    organization: 'a legal person or other organisation',
    name: 'Name',
    nameHint: 'As in the proof of identity',
    proof: 'Proof of identity',
    proofHint:
      'Citizens: kind and number of the document. Organisations: unified social credit code and contact person. Enclose a copy',
    phone: 'Telephone',
    email: 'E-mail',
    address: 'Postal address and postcode',
    wanted: 'Information wanted',
    wantedName: 'Name',
    wantedNumber: 'Document number',
    wantedNumberHint: 'If you know it',
    wantedDescription: 'Other features',
    wantedDescriptionHint:
      'Such as time, place, matter, author: the more exact, the easier to find',
    manner: 'Form',
    manners: ['on paper', 'electronic', 'to read or copy on the spot'],
    way: 'Way to receive it',
    ways: ['by post', 'by e-mail', 'in person'],
    signature: 'Signature or seal',
    date: 'Date of application',
  },
};
