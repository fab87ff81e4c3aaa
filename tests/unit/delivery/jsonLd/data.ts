import type {
  DocumentData,
  ProgrammeData,
  StoryData,
  TestimonialData,
  ThemeData,
} from '../../../../src/editions/types.js'

const entry = { sourceLocale: 'fr', isStale: false, translator: null, approvedAt: null, host: {} }
const section = { noHeading: false, heading: null, subheading: null, intro: null }
const sections = {
  keyResults: section,
  testimonials: section,
  mainResults: section,
  documents: section,
}

export const programme: ProgrammeData = {
  ...entry,
  name: 'Programme d’échange',
  acronym: 'ÉPE-AP',
  summary: 'Éducation pour l’emploi.',
  body: null,
  logo: null,
  countries: ['MX'],
  funders: ['Affaires mondiales Canada'],
  website: 'https://example.org',
  urlPatterns: {},
  sections,
  labels: { theme: null, crossCutting: null },
  series: [],
}

export const theme: ThemeData = {
  ...entry,
  title: 'Durabilité environnementale',
  kind: 'crossCutting',
  number: 2,
  icon: 'N',
  summary: 'Ce thème présente les activités.',
  body: null,
  image: null,
  sections,
  highlight: null,
  keyResults: [],
  testimonials: [],
  documents: [],
}

export const story: StoryData = {
  ...entry,
  title: 'Un campus vert',
  standfirst: 'À Lima.',
  body: { root: {} },
  image: null,
  countries: ['PE'],
  date: '2022-11-04',
}

export const testimonial: TestimonialData = {
  ...entry,
  question: 'Quel impact ?',
  quote: 'Il était urgent.',
  highlight: null,
  attribution: {
    identityLevel: 'fullName',
    name: 'Moisés Senén Hernández Sánchez',
    role: 'Ancien fonctionnaire',
    organisation: 'Secrétariat à l’Environnement',
    organisationAcronym: 'SEMARNAT',
    country: 'MX',
    line: null,
    unsigned: false,
  },
  photo: null,
  video: null,
  date: '2021-11-18',
}

export const document: DocumentData = {
  ...entry,
  title: 'Analyse des politiques',
  description: 'Dans quatre pays.',
  documentType: 'report',
  files: [],
  publishedOn: '2023-01-20',
  authors: ['Programme ÉPE-AP'],
  publisher: 'Alliance du Pacifique',
  licence: 'CC BY 4.0',
  identifiers: [{ scheme: 'doi', value: '10.1234/abc' }],
  cover: null,
}

export const file = {
  url: 'https://example.org/f.pdf',
  mimeType: 'application/pdf',
  bytes: 1_204_000,
  language: 'fr',
  sha256: 'ab12',
}
