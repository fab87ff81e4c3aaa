import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  BASES,
  CHANNELS,
  consentState,
  type ConsentTerms,
  consentWindow,
  IDENTITY_LEVELS,
  permitsLevel,
} from '../../../src/consent/state.js'
import { ALWAYS, FOREVER } from '../../../src/entries/moments.js'

const website = { channel: 'website', identityLevel: 'fullName' } as const
const agreed: ConsentTerms = {
  channels: ['website'],
  identityLevel: 'fullName',
  grantedOn: '2024-03-01',
}
const published: ConsentTerms = {
  ...{ ...agreed, grantedOn: null },
  ...{ basis: 'published', basisDetails: 'www.example.org, 2019' },
}

const moments = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const days = moments.map((moment) => moment.slice(0, 10))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const terms: fc.Arbitrary<ConsentTerms> = fc.record({
  basis: maybe(fc.constantFrom(...BASES)),
  basisDetails: maybe(fc.constantFrom('Contract 12', ' ')),
  channels: fc.subarray([...CHANNELS]),
  identityLevel: fc.constantFrom(...IDENTITY_LEVELS),
  grantedOn: maybe(fc.oneof(days, moments)),
  expiresOn: maybe(fc.oneof(days, moments)),
  withdrawnOn: maybe(moments),
})

describe('the state of a consent', () => {
  test('it is pending before its day and in force from the first moment of it', () => {
    expect(consentState(agreed, '2024-02-29T23:59:59.999Z')).toBe('pending')
    expect(consentState(agreed, '2024-03-01T00:00:00.000Z')).toBe('inForce')
  })

  test('its last day counts to the last moment', () => {
    const until = { ...agreed, expiresOn: '2024-12-31T12:00:00.000Z' }
    expect(consentState(until, '2024-12-31T23:59:59.999Z')).toBe('inForce')
    expect(consentState(until, '2025-01-01T00:00:00.000Z')).toBe('expired')
  })

  test('it is withdrawn from the moment of the withdrawal, for good', () => {
    const withdrawn = { ...agreed, withdrawnOn: '2024-05-05T10:00:00.000Z' }
    expect(consentState(withdrawn, '2024-05-05T09:59:59.999Z')).toBe('inForce')
    expect(consentState(withdrawn, '2024-05-05T10:00:00.000Z')).toBe('withdrawn')
    expect(consentState({ ...withdrawn, expiresOn: '2024-06-01' }, '2025-01-01')).toBe('withdrawn')
  })

  test('without a day of grant nothing was granted', () => {
    expect(consentState({ ...agreed, grantedOn: null }, '2024-05-05')).toBe('pending')
    expect(consentWindow({ ...agreed, grantedOn: null }, website)).toBeNull()
  })

  test.each(['grantedOn', 'expiresOn', 'withdrawnOn'])(
    'a date that cannot be read in %s lets nothing through',
    (name) => {
      const broken = { ...agreed, [name]: 'soon' }
      expect(consentState(broken, '2024-05-05')).not.toBe('inForce')
      expect(consentWindow(broken, website)).toBeNull()
    },
  )
})

describe('the window of a consent', () => {
  test('it spans whole days, its end excluded', () => {
    expect(consentWindow({ ...agreed, expiresOn: '2024-12-31' }, website)).toEqual({
      from: '2024-03-01T00:00:00.000Z',
      until: '2025-01-01T00:00:00.000Z',
    })
  })

  test('without an expiry it has no end, as has one at the end of time', () => {
    expect(consentWindow(agreed, website)?.until).toBe(FOREVER)
    expect(consentWindow({ ...agreed, expiresOn: '9999-12-31' }, website)?.until).toBe(FOREVER)
  })

  test('it ends at the withdrawal, and is none when withdrawn at once', () => {
    const withdrawnOn = '2024-04-01T08:30:00.000Z'
    expect(consentWindow({ ...agreed, withdrawnOn }, website)?.until).toBe(withdrawnOn)
    expect(
      consentWindow({ ...agreed, withdrawnOn: '2024-03-01T00:00:00.000Z' }, website),
    ).toBeNull()
  })

  test('a channel or a level that was not agreed has none', () => {
    expect(consentWindow(agreed, { ...website, channel: 'press' })).toBeNull()
    expect(consentWindow({ ...agreed, identityLevel: 'firstName' }, website)).toBeNull()
    expect(consentWindow({ ...agreed, identityLevel: null }, website)).toBeNull()
  })

  test('a moment lies in it exactly when the consent is in force', () => {
    fc.assert(
      fc.property(terms, moments, (consent, moment) => {
        const shown = { channel: 'website', identityLevel: 'anonymous' } as const
        const window = consentWindow({ ...consent, channels: ['website'] }, shown)
        const inside = window !== null && window.from <= moment && moment < window.until
        expect(inside).toBe(consentState(consent, moment) === 'inForce')
      }),
      { numRuns: 1000 },
    )
  })

  test('whoever agreed to more agreed to less, for the same time', () => {
    fc.assert(
      fc.property(
        terms,
        fc.constantFrom(...CHANNELS),
        fc.constantFrom(...IDENTITY_LEVELS),
        fc.constantFrom(...IDENTITY_LEVELS),
        (consent, channel, one, other) => {
          const [fuller, lesser] =
            IDENTITY_LEVELS.indexOf(one) <= IDENTITY_LEVELS.indexOf(other)
              ? [one, other]
              : [other, one]
          const window = consentWindow(consent, { channel, identityLevel: fuller })
          fc.pre(window !== null)
          expect(consentWindow(consent, { channel, identityLevel: lesser })).toEqual(window)
        },
      ),
    )
  })

  test('a withdrawal only ever shortens it', () => {
    fc.assert(
      fc.property(terms, moments, (consent, withdrawnOn) => {
        const before = consentWindow({ ...consent, withdrawnOn: null }, website)
        const after = consentWindow({ ...consent, withdrawnOn }, website)
        fc.pre(after !== null)
        expect(after.from).toBe(before?.from)
        expect(after.until <= (before?.until ?? '')).toBe(true)
      }),
    )
  })
})

test('the levels go from the full name to nothing at all', () => {
  expect(IDENTITY_LEVELS.map((level) => permitsLevel('pseudonym', level))).toEqual([
    false,
    false,
    true,
    true,
  ])
})

describe('another basis than consent', () => {
  test('permits from ever on where no day is known, and ends like a consent', () => {
    expect(consentWindow(published, website)).toEqual({ from: ALWAYS, until: FOREVER })
    const over = { ...published, withdrawnOn: '2025-01-01T00:00:00.000Z' }
    expect(consentState(over, '2025-02-01')).toBe('withdrawn')
    expect(consentWindow(over, website)?.until).toBe('2025-01-01T00:00:00.000Z')
  })

  test('permits nothing without its details, nor where it is none that is known', () => {
    for (const terms of [
      { ...published, basisDetails: ' ' },
      { ...published, basisDetails: null },
      { ...published, basis: 'rumour' },
      { ...published, basis: 'consent' },
      { ...published, basis: null },
    ]) {
      expect(consentWindow(terms, website)).toBeNull()
      expect(consentState(terms, '2025-02-01')).toBe('pending')
    }
  })
})
