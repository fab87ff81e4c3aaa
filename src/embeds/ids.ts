import type { DocumentName } from './documents.js'

/** SHA-256 of each operation, hexadecimal: what a page asks by. A test keeps them true. */
export const IDS: Readonly<Record<DocumentName, string>> = {
  testimonial: '676a201f074b51dda60983d91e43c0b8875c5d07ecc38336ef8d185765e34fbd',
  testimonials: '7812e6374df2ea513b56863ea0f328eee14486d8809141b11e12b2845bd7fe6a',
  keyResults: 'd6f090aa5a710bfff3ad4bddf27f0849e4cec840baf9bb0f5d8d388e9fed27e2',
  theme: '2acaaa920d0a6b4c12cdb20002d2c6c78d21067560cd3fdd36c47727e28434c6',
  locales: 'd13c08c7a6747bda7093945df91f83f2085aa11961e293c2a66bd1c19a5e037d',
}
