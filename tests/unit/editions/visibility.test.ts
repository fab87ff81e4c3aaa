import fc from 'fast-check'
import { expect, test } from 'vitest'

import { ALWAYS, FOREVER } from '../../../src/entries/moments.js'
import { isPublicUpload, isVisible, showsWhere } from '../../../src/editions/visibility.js'

const AT = '2026-03-01T12:00:00.000Z'
const BEFORE = '2026-03-01T11:59:59.999Z'
const AFTER = '2026-03-01T12:00:00.001Z'
const always = { visibleFrom: ALWAYS, visibleUntil: FOREVER }

test.each([
  ['from the first moment', AT, FOREVER, true],
  ['not before it', AFTER, FOREVER, false],
  ['to the last moment', ALWAYS, AFTER, true],
  ['not at the end', ALWAYS, AT, false],
  ['not after it', ALWAYS, BEFORE, false],
  ['never in an empty window', AT, AT, false],
])('an edition is visible %s', (_when, visibleFrom, visibleUntil, expected) => {
  expect(isVisible({ visibleFrom, visibleUntil }, AT)).toBe(expected)
})

test('moments compare as text as they do in time', () => {
  const date = fc.date({ min: new Date(ALWAYS), max: new Date(FOREVER), noInvalidDate: true })
  fc.assert(
    fc.property(date, date, date, (from, until, at) => {
      const window = { visibleFrom: from.toISOString(), visibleUntil: until.toISOString() }
      expect(isVisible(window, at.toISOString())).toBe(from <= at && at < until)
    }),
  )
})

test('an upload is public only while a visible entry shows it', () => {
  const upload = { ...always, ref: 'media:3' as const }
  const story = { ...always, type: 'stories' as const, shows: ['media:3' as const] }
  const isPublic = (shownBy: Parameters<typeof isPublicUpload>[0]['shownBy']) =>
    isPublicUpload({ upload, shownBy, at: AT })
  expect(isPublic([story])).toBe(true)
  expect(isPublic([])).toBe(false)
  expect(isPublic([{ ...story, shows: ['media:33'] }])).toBe(false)
  expect(isPublic([{ ...story, visibleUntil: AT }])).toBe(false)
  expect(isPublic([{ ...story, type: 'files' }])).toBe(false)
  expect(
    isPublicUpload({ upload: { ...upload, visibleUntil: AT }, shownBy: [story], at: AT }),
  ).toBe(false)
})

test('the condition on rows asks for the ref, an entry and the moment', () => {
  expect(showsWhere('media:3', AT)).toMatchInlineSnapshot(`
    {
      "and": [
        {
          "shows": {
            "equals": "media:3",
          },
        },
        {
          "type": {
            "in": [
              "programmes",
              "themes",
              "keyResults",
              "testimonials",
              "stories",
              "documents",
            ],
          },
        },
        {
          "and": [
            {
              "visibleFrom": {
                "less_than_equal": "2026-03-01T12:00:00.000Z",
              },
            },
            {
              "visibleUntil": {
                "greater_than": "2026-03-01T12:00:00.000Z",
              },
            },
          ],
        },
      ],
    }
  `)
})
