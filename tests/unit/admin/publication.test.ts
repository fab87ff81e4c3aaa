import { describe, expect, test } from 'vitest'

import { changedWords } from '../../../src/admin/publication/changedWords.js'
import { fieldsTo, type FormField } from '../../../src/admin/publication/fieldAt.js'
import { offersOf, schedulable } from '../../../src/admin/publication/offersOf.js'
import { publicationTexts } from '../../../src/admin/publication/publicationText.js'
import { readable } from '../../../src/admin/publication/readable.js'
import { isTaken, keepMine, takeTheirs } from '../../../src/admin/publication/resolution.js'
import { isDue, shownState } from '../../../src/admin/publication/shownState.js'
import { tabOf } from '../../../src/admin/publication/tabOf.js'
import { momentIn, timeZones } from '../../../src/admin/publication/when.js'
import { NO_RIGHTS } from '../../../src/publication/state/rightsIn.js'
import { lexical, paragraph } from '../editions/source.js'

const fields: FormField[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Content', fields: [{ type: 'text', name: 'title', label: 'Title' }] },
      {
        name: 'sections',
        label: 'Sections',
        fields: [
          { type: 'row', fields: [{ type: 'text', name: 'heading', label: 'Heading' }] },
          {
            type: 'array',
            name: 'rows',
            label: 'Rows',
            fields: [{ type: 'text', name: 'note', label: 'Note' }],
          },
        ],
      },
    ],
  },
  { type: 'text', name: 'slug', label: 'Slug' },
]

describe('a field is found in the form', () => {
  test.each([
    ['title', 0],
    ['sections.heading', 1],
    ['sections.rows.0.note', 1],
    ['slug', null],
    ['gone', null],
  ])('%s in tab %s', (path, tab) => expect(tabOf(fields, path)).toBe(tab))

  test.each([
    ['title', ['Title']],
    ['sections.heading', ['Sections', 'Heading']],
    ['sections.rows.0.note', ['Sections', 'Rows', 'Note']],
    ['sections.rows.1', ['Sections', 'Rows']],
    ['gone', []],
  ])('%s by its labels', (path, labels) =>
    expect(fieldsTo(fields, path).map(({ label }) => label)).toEqual(labels),
  )
})

describe('buttons are offered for what one may do and what changes something', () => {
  const may = { ...NO_RIGHTS, publish: true, unpublish: true, schedule: true }
  const offers = (state: 'none' | 'changed' | 'published', isModified = false, rights = may) =>
    offersOf(
      { state, publishedAt: state === 'none' ? null : '2026-11-01T00:00:00Z', may: rights },
      { isModified },
    )
  test('a draft is published or scheduled', () =>
    expect(offers('changed')).toEqual({ publish: true, unpublish: true, schedule: true }))
  test('what is published as it stands is taken back only, now or later', () =>
    expect(offers('published')).toEqual({ publish: false, unpublish: true, schedule: true }))
  test('and published again once the form has changes', () =>
    expect(offers('published', true).publish).toBe(true))
  test('a language without a text gets its first by publishing the form', () => {
    expect(offers('none')).toEqual({ publish: false, unpublish: false, schedule: false })
    expect(offers('none', true).publish).toBe(true)
  })
  test('a time is set by those who may do it then', () => {
    const standing = { state: 'scheduled', publishedAt: null } as const
    expect(schedulable({ ...standing, may })).toEqual(['publish', 'unpublish'])
    expect(schedulable({ ...standing, may: { ...may, publish: false } })).toEqual(['unpublish'])
    expect(schedulable({ ...standing, may: { ...may, schedule: false } })).toEqual([])
  })
  test('none without the right', () =>
    expect(offers('changed', true, NO_RIGHTS)).toEqual({
      publish: false,
      unpublish: false,
      schedule: false,
    }))
})

describe('a value is read as text', () => {
  const say = publicationTexts('en')
  const read = (value: unknown, names = {}) => readable(value, { say, names })
  test.each([
    ['formatted text', lexical(paragraph('Un ', 'mot'), paragraph('Deux')), 'Un mot\nDeux'],
    ['a choice by its name', 'BO', 'Bolivia'],
    ['relations by their titles', [1, { relationTo: 'themes', value: 2 }], 'One\nTwo'],
    [
      'rows, a line for each',
      [
        { id: 'x', note: 'A', no: false },
        { id: 'y', note: 'B' },
      ],
      'A · no\nB',
    ],
    ['nothing', null, ''],
    ['a tick', true, 'yes'],
  ])('%s', (_what, value, text) =>
    expect(read(value, { BO: 'Bolivia', 1: 'One', 2: 'Two' })).toBe(text),
  )
})

describe('what differs between two texts is marked', () => {
  const marked = (text: string, other: string) =>
    changedWords(text, other)
      .map(({ text: words, isChanged }) => (isChanged ? `<${words}>` : words))
      .join('')
  test.each([
    ['the red house', 'the blue house', 'the <red> house'],
    ['the house', 'the old house', 'the house'],
    ['the very old house', 'the old house', 'the <very >old house'],
    ['same', 'same', 'same'],
    ['', 'x', ''],
    ['a a a', 'a a', 'a a< a>'],
  ])('%s against %s', (text, other, expected) => expect(marked(text, other)).toBe(expected))
})

describe('a refused save is settled field by field', () => {
  const data = {
    title: 'Mine',
    sections: { heading: 'Mine', note: 'Both' },
    rows: [
      { id: 'a', label: 'Mine' },
      { id: 'b', label: 'B' },
    ],
  }
  const current = {
    title: 'Theirs',
    sections: { heading: 'Theirs', note: 'Newer' },
    rows: [
      { id: 'b', label: 'B' },
      { id: 'a', label: 'Theirs' },
    ],
  }
  const conflicts = [
    { path: 'title', theirs: 'Theirs', yours: 'Mine' },
    { path: 'sections.heading', theirs: 'Theirs', yours: 'Mine' },
    { path: 'rows.0.label', theirs: 'Theirs', yours: 'Mine' },
  ]
  test('theirs go into the form, whose other texts stay', () => {
    const choices = {
      title: 'mine',
      'sections.heading': 'theirs',
      'rows.0.label': 'theirs',
    } as const
    expect(takeTheirs(data, conflicts, choices)).toEqual({
      ...data,
      sections: { heading: 'Theirs', note: 'Both' },
      rows: [
        { id: 'a', label: 'Theirs' },
        { id: 'b', label: 'B' },
      ],
    })
    expect(data.sections.heading).toBe('Mine')
  })
  test('they are in the form once taking them changes nothing', () => {
    const choices = { title: 'mine', 'rows.0.label': 'theirs' } as const
    expect(isTaken(data, conflicts, choices)).toBe(false)
    expect(isTaken(takeTheirs(data, conflicts, choices), conflicts, choices)).toBe(true)
  })
  test('mine are saved over theirs, and nothing else is', () => {
    const choices = { title: 'mine', 'sections.heading': 'mine', 'rows.0.label': 'theirs' } as const
    expect(keepMine({ current, form: data }, conflicts, choices)).toEqual({
      title: 'Mine',
      sections: { heading: 'Mine' },
    })
  })
  test('a text in a row brings the rows along, as they are now', () => {
    const moved = [{ path: 'rows.1.label', theirs: 'Theirs', yours: 'Mine' }]
    expect(keepMine({ current, form: data }, moved, { 'rows.1.label': 'mine' })).toEqual({
      rows: [
        { id: 'b', label: 'B' },
        { id: 'a', label: 'Mine' },
      ],
    })
  })
  test('or as the form has them, where it is the form that has moved them', () => {
    const kept = keepMine({ current, form: data }, conflicts, { 'rows.0.label': 'mine' })
    expect(kept).toEqual({ rows: data.rows })
  })
  test('nothing is saved over theirs when all of theirs are taken', () => {
    expect(keepMine({ current, form: data }, conflicts, { title: 'theirs' })).toBeNull()
  })
})

test('a time is written with its own time zone, whatever that of the browser', () => {
  const at = '2026-12-01T14:00:00.000Z'
  expect(momentIn({ at, timeZone: 'America/Toronto', language: 'en' })).toBe(
    'Dec 1, 2026, 9:00 AM EST',
  )
  expect(momentIn({ at, timeZone: 'America/Toronto', language: 'fr' })).toBe(
    '1 déc. 2026, 09:00 UTC−5',
  )
  expect(momentIn({ at, timeZone: 'America/La_Paz', language: 'en' })).toMatch(/GMT−4$/)
  expect(timeZones()).toContain('America/La_Paz')
})

describe('a schedule that nothing has carried out is told', () => {
  const schedule = {
    locale: 'es',
    action: 'publish',
    at: '2026-12-01T14:00:00.000Z',
    timeZone: 'UTC',
    by: null,
  } as const
  const after = (seconds: number) => new Date(Date.parse(schedule.at) + seconds * 1000)
  test.each([
    [-1, false],
    [20, false],
    [31, true],
  ])('%i seconds after its moment: %s', (seconds, isLate) => {
    expect(isDue(schedule, after(seconds))).toBe(isLate)
    expect(shownState({ state: 'scheduled', schedules: [schedule] }, after(seconds))).toBe(
      isLate ? 'due' : 'scheduled',
    )
  })
  test('an end that is late leaves the state as it is', () => {
    const end = { ...schedule, action: 'unpublish' } as const
    expect(shownState({ state: 'published', schedules: [end] }, after(60))).toBe('published')
  })
})
