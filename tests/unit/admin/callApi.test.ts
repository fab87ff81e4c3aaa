import { afterEach, describe, expect, test, vi } from 'vitest'

import { apiAddress, callApi } from '../../../src/admin/callApi.js'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('addresses of endpoints', () => {
  test('are below the API route of the host', () => {
    expect(apiAddress({ routes: { api: '/cms-api' } }, '/stories/1?a=b')).toBe(
      '/cms-api/stories/1?a=b',
    )
  })

  test('are below the basePath that Next serves the app at', () => {
    vi.stubEnv('NEXT_BASE_PATH', '/cms')
    expect(apiAddress({ routes: { api: '/api' } }, '/stories/1')).toBe('/cms/api/stories/1')
  })

  test('begin with the server that the host has named', () => {
    vi.stubEnv('NEXT_BASE_PATH', '/cms')
    const config = { serverURL: 'https://cms.example.org', routes: { api: '/api' } }
    expect(apiAddress(config, '/stories/1')).toBe('https://cms.example.org/cms/api/stories/1')
  })
})

describe('a call', () => {
  const answered = (body: unknown, status = 200) => {
    const fetch = vi.fn(() => Promise.resolve(Response.json(body, { status })))
    vi.stubGlobal('fetch', fetch)
    return fetch
  }

  test('is made as the signed-in person, in the language of the interface', async () => {
    const fetch = answered({ ok: 'yes' })
    const asked = { method: 'POST', data: { a: 1 }, language: 'fr' } as const
    expect(await callApi('/api/x', asked)).toEqual({ ok: true, body: { ok: 'yes' } })
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/api/x', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': 'fr', 'Content-Type': 'application/json' },
      body: '{"a":1}',
    })
  })

  test('that is refused says why, and with what', async () => {
    answered({ errors: [{ message: 'Stale.', data: { code: 'STALE_REVISION' } }] }, 409)
    expect(await callApi('/api/x', { language: 'en' })).toEqual({
      ...{ ok: false, status: 409, message: 'Stale.', data: { code: 'STALE_REVISION' } },
    })
  })

  test('that is refused for its fields names them', async () => {
    const errors = [
      { label: 'Title', message: 'Required.' },
      { label: 'Date', message: 'Wrong.' },
    ]
    answered({ errors: [{ message: 'Invalid.', data: { errors } }] }, 400)
    const answer = await callApi('/api/x', { language: 'en' })
    expect(answer).toMatchObject({ message: 'Title: Required. · Date: Wrong.' })
  })

  test('without an answer has the status 0', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    const failure = { ok: false, status: 0, message: '', data: {} }
    expect(await callApi('/api/x', { language: 'en' })).toEqual(failure)
  })
})
