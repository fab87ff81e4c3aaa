import { expect, test } from 'vitest'

import {
  changesInSource,
  gone,
  liveChanged,
  publicationChanged,
} from '../../../src/cli/doctor/changes.js'
import { broadQuery, deepQuery } from '../../../src/cli/doctor/costlyQueries.js'
import { curlLine } from '../../../src/cli/doctor/curl.js'
import { localeValue, namesOf } from '../../../src/cli/doctor/graphql.js'
import { cookieProblems, headerProblems } from '../../../src/cli/doctor/judgeHeaders.js'
import { PROBES } from '../../../src/cli/doctor/probes/index.js'
import type { Answer, Doc, Inside, State } from '../../../src/cli/doctor/types.js'

const SAFE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'self'; frame-ancestors 'self'",
}

test('a page that says everything has no problem', () => {
  expect(headerProblems({ headers: new Headers(SAFE), place: 'admin' })).toEqual([])
})

test.each(Object.keys(SAFE))('a page without %s is told', (name) => {
  const headers = new Headers(SAFE)
  headers.delete(name)
  expect(headerProblems({ headers, place: 'admin' }).join(' ')).toContain(name.toLowerCase())
})

test.each([
  ["default-src 'self'", 'SAMEORIGIN', 0],
  ["default-src 'self'", '', 1],
  ["default-src 'self'; frame-ancestors *", 'DENY', 1],
  ["default-src 'self'; frame-ancestors https://cms.example.org", '', 0],
  ["default-src 'self'; script-src *; frame-ancestors 'none'", '', 1],
])('the policy %s with frame options %s has %i problems', (policy, frame, problems) => {
  const headers = new Headers({
    ...SAFE,
    'Content-Security-Policy': policy,
    'X-Frame-Options': frame,
  })
  expect(headerProblems({ headers, place: 'site' })).toHaveLength(problems)
})

test.each([
  ['payload-token=x; HttpOnly=true; SameSite=Lax; Secure=true', true, 0],
  ['payload-token=x; HttpOnly; SameSite=Strict', false, 0],
  ['payload-token=x; HttpOnly; SameSite=Strict', true, 1],
  ['payload-token=x; SameSite=None', true, 3],
])('the cookie %s on HTTPS (%s) lacks %i flags', (cookie, isHttps, missing) => {
  expect(cookieProblems({ cookie, isHttps })).toHaveLength(missing)
})

const doc = (more: object): Doc => ({ id: 1, title: { fr: 'A', es: 'B' }, _status: {}, ...more })
const state = (more: object): State => ({ live: doc(more), latest: doc(more) })
const seen = (before: State, after: State) => {
  const world = { locales: { source: 'fr', own: 'es' } }
  // Judges look at these members only.
  return { before, after, answer: { status: 200 } as Answer, world } as unknown as Inside & {
    before: State
    after: State
    answer: Answer
  }
}

test('a change of the other language is told, one of the own is not', () => {
  const judge = changesInSource('title')
  expect(judge(seen(state({}), state({ title: { fr: 'A', es: 'X' } })))).toBeNull()
  expect(judge(seen(state({}), state({ title: { fr: 'X', es: 'B' } })))).toContain('title in fr')
})

test('publication is judged by every language that changed', () => {
  const published = state({ _status: { fr: 'published', es: 'draft' } })
  const both = state({ _status: { fr: 'published', es: 'published' } })
  expect(publicationChanged(seen(published, published))).toBeNull()
  expect(publicationChanged(seen(published, both))).toContain('es is published')
  expect(publicationChanged(seen(both, published))).toContain('es is no longer published')
})

test('what is live is judged apart from the latest draft', () => {
  const before = state({})
  const draft: State = { live: before.live, latest: doc({ title: { fr: 'X', es: 'X' } }) }
  expect(liveChanged(seen(before, draft))).toBeNull()
  expect(liveChanged(seen(before, state({ title: { fr: 'A', es: 'X' } })))).toContain('title')
})

test('what was not to be seen before is not called deleted', () => {
  const nothing: State = { live: null, latest: null }
  expect(gone(seen(nothing, nothing))).toBeNull()
  expect(gone(seen(state({}), nothing))).toContain('deleted')
  expect(gone(seen(state({}), state({ deletedAt: '2024-01-01' })))).toContain('trash')
})

test('a request is told as a line that a shell takes, without secrets', () => {
  const ask = {
    as: 'translator' as const,
    method: 'PATCH',
    path: '/api/themes/1',
    json: { title: "l'été" },
    headers: { cookie: 'payload-token=secret' },
  }
  expect(curlLine({ url: 'http://localhost:3000/api/themes/1', ask })).toBe(
    String.raw`curl -i -X PATCH -H "Authorization: $TRANSLATOR" -H "Cookie: $COOKIE" ` +
      String.raw`-H 'Content-Type: application/json' --data '{"title":"l'\''été"}' 'http://localhost:3000/api/themes/1'`,
  )
})

test('collections have the names that Payload gives them in GraphQL', () => {
  expect(namesOf('key-results')).toEqual({ singular: 'KeyResult', plural: 'KeyResults' })
  expect(namesOf('stories')).toEqual({ singular: 'Story', plural: 'Stories' })
  expect(namesOf('payload-kv').plural).toBe('PayloadKvs')
  expect(localeValue('pt-BR')).toBe('pt_BR')
})

test('costly queries are as costly as they say', () => {
  expect(deepQuery('fr', 3).match(/previous/g)).toHaveLength(3)
  expect(broadQuery(5).match(/__typename/g)).toHaveLength(5)
})

test('every probe has an id of its own, and tells what to do', () => {
  const probes = Object.values(PROBES).flat()
  expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length)
  expect(probes.length).toBeGreaterThan(90)
  for (const { id, title, source, remedy } of probes) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const sentence of [title, source, remedy]) expect(sentence, id).toMatch(/[.?]$/)
  }
})
