import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { IDS } from '../../../src/embeds/ids.js'
import { ORIGIN } from '../../helpers/payload.js'
import { update } from '../../helpers/entries.js'
import { insert, testimonial } from './rows.js'
import { startWorld, type World } from './world.js'

const API = '/api/delivery'

let world: World
beforeAll(async () => {
  world = await startWorld({ plugin: { delivery: { providerName: 'Alianza & Co' } } })
})
afterAll(() => world.stop())

const ask = async (path: string, init?: RequestInit) => {
  const response = await world.request(API + path, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const oembed = (url: string, more = '') => ask(`/oembed?url=${encodeURIComponent(url)}${more}`)
const frame = (kind: string, uid: string | undefined, locale = 'fr') =>
  `/embed/${kind}/${uid}?locale=${locale}`

describe('the script', () => {
  it('has an address that stays and one of its bytes, which caches keep for good', async () => {
    const stable = await ask('/embed/v1.js')
    expect(stable.status).toBe(200)
    expect(stable.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(stable.headers.get('cache-control')).toMatch(/^public, max-age=3600/)
    expect(stable.headers.get('access-control-allow-origin')).toBe('*')
    const digest = createHash('sha384').update(stable.text).digest('hex').slice(0, 16)
    const pinned = await ask(`/embed/v1-${digest}.js`)
    expect(pinned.text).toBe(stable.text)
    expect(pinned.headers.get('cache-control')).toContain('immutable')
    const etag = stable.headers.get('etag') ?? ''
    expect((await ask('/embed/v1.js', { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await ask('/embed/v1-0000000000000000.js')).status).toBe(404)
  })

  it('asks by hashes that the API knows, without ever sending the text', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: IDS.testimonial } }
    const variables = { id: world.uids.testimonial, locale: 'fr' }
    const query = new URLSearchParams({
      extensions: JSON.stringify(extensions),
      variables: JSON.stringify(variables),
    })
    const { status, headers, text } = await ask(`/graphql?${query.toString()}`)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toMatch(/^public/)
    const { data } = JSON.parse(text) as { data: { testimonial: { quote: string } } }
    expect(data.testimonial.quote.length).toBeGreaterThan(0)
  })
})

describe('a frame', () => {
  it.each(['testimonial', 'testimonials', 'theme'])(
    'shows a %s, without the script too',
    async (kind) => {
      const uid = kind === 'testimonial' ? world.uids.testimonial : world.uids.cross
      const { status, headers, text } = await ask(frame(kind, uid))
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'; script-src http:\/\/localhost:3000\/api\/delivery\/embed\/v1\.js;.*frame-ancestors \*/,
      )
      expect(headers.get('cache-control')).toMatch(/^public/)
      expect(headers.get('cache-tag')).toContain(uid)
      expect(text).toContain(`<stories-${kind} `)
      expect(text).toContain(
        '<a href="https://site.example/fr/themes/durabilite-environnementale">',
      )
    },
  )

  it.each([
    ['another kind', frame('story', 'x')],
    ['an id that is none', frame('testimonial', '"><script>')],
    ['an id of nothing', frame('testimonial', '00000000-0000-4000-8000-000000000000')],
  ])('of %s is not there, and repeats nothing', async (_what, path) => {
    const { status, text } = await ask(encodeURI(path))
    expect(status).toBe(404)
    expect(text).not.toContain('<script>')
  })

  it('ends with what it shows', async () => {
    const path = frame('testimonial', world.uids.testimonial)
    await update(world, 'testimonials', world.ids.testimonial, { _status: 'draft' })
    const gone = await ask(path)
    await update(world, 'testimonials', world.ids.testimonial, { _status: 'published' })
    expect(gone.status).toBe(404)
    expect(gone.text).toContain('Ce contenu n’est pas public.')
    expect((await ask(path)).status).toBe(200)
  })

  it('keeps hostile texts as texts', async () => {
    const quote = `</blockquote><script>alert(1)</script> \u202ejavascript:alert(1) ${'😀'.repeat(200)} שלום ${'a'.repeat(20_000)}`
    const voice = testimonial(quote)
    await insert(world, [voice])
    const { text } = await ask(frame('testimonial', voice.uid))
    expect(text.match(/<script/g)).toHaveLength(1)
    expect(text).not.toContain('\u202e')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    const answer = JSON.parse(
      (await oembed(ORIGIN + API + frame('testimonial', voice.uid))).text,
    ) as {
      html: string
      title: string
    }
    expect(answer.html).not.toMatch(/<(?!\/?iframe)/)
    expect([...answer.title].length).toBeLessThanOrEqual(60)
    const xml = await oembed(ORIGIN + API + frame('testimonial', voice.uid), '&format=xml')
    expect(xml.text).not.toContain('<script')
  })
})

describe('oEmbed', () => {
  const page = 'https://site.example/es/themes/sostenibilidad-ambiental'

  it('answers the frame of what stands at an address of the website', async () => {
    const { status, headers, text } = await oembed(page, '&maxwidth=320')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json')
    const answer = JSON.parse(text) as Record<string, unknown>
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Sostenibilidad ambiental',
      provider_name: 'Alianza & Co',
      provider_url: ORIGIN,
      cache_age: 60,
      width: 320,
    })
    const [, src = ''] = /src="([^"]+)"/.exec(String(answer.html)) ?? []
    expect(src).toBe(ORIGIN + API + frame('theme', world.uids.cross, 'es'))
    expect((await ask(src.slice((ORIGIN + API).length))).status).toBe(200)
  })

  it('answers in XML if asked, and is found from the frame', async () => {
    const { text: html } = await ask(frame('theme', world.uids.cross))
    const [, href = ''] = /type="text\/xml\+oembed" href="([^"]+)"/.exec(html) ?? []
    const { headers, text } = await ask(href.replaceAll('&amp;', '&').slice((ORIGIN + API).length))
    expect(headers.get('content-type')).toBe('text/xml; charset=utf-8')
    expect(text).toContain('<provider_name>Alianza &amp; Co</provider_name>')
    expect(text).toContain('<title>Durabilité environnementale</title>')
  })

  it.each([
    ['an address elsewhere', 404, 'https://example.org/', ''],
    [
      'a page in a language that it is not published in',
      404,
      'https://site.example/en/themes/egalite',
      '',
    ],
    ['no address at all', 404, 'javascript:alert(1)', ''],
    ['no address given', 400, '', ''],
    ['another format', 501, page, '&format=yaml'],
    ['a width that is none', 400, page, '&maxwidth=0'],
  ])('says no to %s (%i), and repeats nothing', async (_what, expected, url, more) => {
    const { status, headers, text } = await oembed(url, more)
    expect(status).toBe(expected)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(text).not.toMatch(/javascript|example\.org\/"|yaml/)
  })
})
