import { expect, test } from 'vitest'

import { toTestimonial } from '../../../src/editions/toTestimonial.js'
import type { OneLocaleDoc } from '../../../src/entries/pickLocale.js'
import type { IdentityLevel } from '../../../src/editions/types.js'
import { FOREVER } from '../../../src/entries/moments.js'
import { consent, source } from './source.js'

const PERSON = {
  name: 'Moisés Senén Hernández Sánchez',
  shortName: 'Moisés',
  role: 'Ancien fonctionnaire',
  organisation: 'Secrétariat à l’Environnement',
  acronym: 'SEMARNAT',
  country: 'MX',
  line: 'Ancien fonctionnaire du Secrétariat',
}

function make(
  doc: OneLocaleDoc = {},
  { terms = {}, related = {} }: Record<string, OneLocaleDoc> = {},
) {
  const quote = 'Le secteur extractif n’a pas été pris en compte.\n\nIl y avait des doutes.'
  const whole = {
    quote,
    question: 'Quel a été l’impact ?',
    highlight: 'Il y avait des doutes.',
    consent: '3',
    date: '2023-05-02T12:00:00.000Z',
    notes: 'call her before printing',
    adminTitle: PERSON.name,
    ...doc,
    attribution: { identityLevel: 'fullName', ...PERSON, ...(doc.attribution as object) },
  }
  const known = { 'consents:3': consent(terms), ...(related as Record<string, OneLocaleDoc>) }
  return toTestimonial(source(whole, { related: known }))
}

test('a published testimonial comes with what its consent permits', () => {
  expect(make()).toMatchSnapshot()
})

test.each<[IdentityLevel, string | null]>([
  ['fullName', PERSON.name],
  ['firstName', PERSON.shortName],
  ['pseudonym', PERSON.shortName],
  ['anonymous', null],
])('at level %s the name is %j and no more of it is anywhere', (identityLevel, name) => {
  const edition = make({ attribution: { identityLevel } })
  expect(edition?.data.attribution.name).toBe(name)
  expect(JSON.stringify(edition).includes('Hernández')).toBe(identityLevel === 'fullName')
  expect(JSON.stringify(edition).includes('hernandez')).toBe(identityLevel === 'fullName')
})

test('a short name that is missing is never made up from the full one', () => {
  const edition = make({ attribution: { identityLevel: 'firstName', shortName: null } })
  expect(edition?.data.attribution.name).toBeNull()
  expect(JSON.stringify(edition)).not.toContain('Hern')
})

test('an unknown level shows nobody', () => {
  const edition = make({ attribution: { identityLevel: 'everything' } })
  expect(edition?.data.attribution).toMatchObject({ identityLevel: 'anonymous', name: null })
})

test('an anonymous person has no line, which the admin hides from the editor', () => {
  expect(make({ attribution: { identityLevel: 'anonymous' } })?.data.attribution.line).toBeNull()
})

test('a line that spells out the name is left out where the name is not shown', () => {
  const lineOf = (identityLevel: IdentityLevel, line: string) =>
    make({ attribution: { identityLevel, line } })?.data.attribution.line
  const telling = `${PERSON.name}, ingénieur`
  expect(lineOf('fullName', telling)).toBe(telling)
  expect(lineOf('firstName', telling)).toBeNull()
  expect(lineOf('pseudonym', telling)).toBeNull()
  expect(lineOf('pseudonym', 'Ingénieur au Mexique')).toBe('Ingénieur au Mexique')
})

test('below the first name no face is shown', () => {
  const pictures = { photo: '4', video: { file: '5', poster: '6' } }
  const shows = (identityLevel: IdentityLevel) =>
    make({ ...pictures, attribution: { identityLevel } })?.shows
  expect(shows('fullName')).toEqual(['media:4', 'media:5', 'media:6'])
  expect(shows('firstName')).toEqual(['media:4', 'media:5', 'media:6'])
  expect(shows('pseudonym')).toEqual([])
  expect(shows('anonymous')).toEqual([])
})

test('a video brings its length, poster, captions and transcript', () => {
  const video = {
    file: '5',
    poster: '6',
    captions: [
      { language: 'fr', file: '8' },
      { language: null, file: '9' },
    ],
    transcript: 'Bonjour.',
  }
  const edition = make({ video }, { related: { 'media:5': { seconds: 95 } } })
  expect(edition?.data.video).toEqual({
    file: 'media:5',
    seconds: 95,
    poster: 'media:6',
    captions: [{ file: 'files:8', language: 'fr' }],
    transcript: 'Bonjour.',
  })
  expect(edition?.shows).toEqual(['media:5', 'media:6', 'files:8'])
  expect(edition?.search).toContain('bonjour.')
})

test('a video at an address brings what is stored here of it, and counts without a file only', () => {
  const hosted = { address: 'https://youtu.be/aqz-KE-bpKQ', title: 'Une visite', poster: '6' }
  const edition = make({ video: hosted })
  expect(edition?.data.video).toEqual({
    ...{ file: null, address: hosted.address, title: 'Une visite', seconds: null },
    ...{ poster: 'media:6', captions: [], transcript: null },
  })
  expect([edition?.shows, edition?.search.includes('une visite')]).toEqual([['media:6'], true])
  expect(make({ video: { ...hosted, file: '5' } })?.data.video).not.toHaveProperty('address')
  expect(make({ video: { title: 'Alone' } })?.data.video).toBeNull()
})

test.each<[string, OneLocaleDoc, OneLocaleDoc?]>([
  ['it is a draft', { _status: 'draft' }],
  ['it has no status', { _status: null }],
  ['it is in the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ['it has no quote in this language', { quote: '  ' }],
  ['no consent is linked', { consent: null }],
  ['the consent is gone', { consent: '99' }],
  ['the consent is for print only', {}, { channels: ['print'] }],
  ['the consent permits less than is shown', {}, { identityLevel: 'firstName' }],
  ['nothing was granted', {}, { grantedOn: null }],
])('it is not shown when %s', (_why, doc, terms = {}) => {
  expect(make(doc, { terms })).toBeNull()
})

test('its time is the consent’s', () => {
  const times = (terms: OneLocaleDoc) => {
    const edition = make({}, { terms })
    return edition && [edition.visibleFrom, edition.visibleUntil]
  }
  const from = '2024-01-01T00:00:00.000Z'
  expect(times({})).toEqual([from, FOREVER])
  expect(times({ expiresOn: '2025-06-30T12:00:00.000Z' })).toEqual([
    from,
    '2025-07-01T00:00:00.000Z',
  ])
  expect(times({ withdrawnOn: '2025-02-03T10:20:30.000Z' })).toEqual([
    from,
    '2025-02-03T10:20:30.000Z',
  ])
})
