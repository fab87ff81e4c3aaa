import { describe, expect, test } from 'vitest'

import { oembed, oembedXml } from '../../../src/delivery/embed/oembed.js'
import { pagePattern } from '../../../src/delivery/embed/pagePattern.js'
import { embedCode } from '../../../src/embeds/code.js'
import { limitOf, whereOf } from '../../../src/embeds/filters.js'
import { isLocale, nearestLocale, toLocale } from '../../../src/embeds/locales.js'
import { safeUrl } from '../../../src/embeds/safeUrl.js'

const API = 'http://localhost:3000/api/delivery/graphql'

describe('an address', () => {
  test.each([
    'https://example.org/a?b=c',
    'mailto:a@example.org',
    'http://localhost:3000/fr/themes/environnement',
  ])('%s may be followed', (url) => {
    expect(safeUrl(url, API)).toBe(url)
  })

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'http://example.org/',
    'https://user@example.org/',
    '/relative',
    '',
    null,
  ])('%j may not', (url) => {
    expect(safeUrl(url, API)).toBeNull()
  })
})

describe('the language', () => {
  const locales = [
    { code: 'fr', tag: 'fr', isDefault: true },
    { code: 'pt_BR', tag: 'pt-BR', isDefault: false },
    { code: 'english', tag: 'en-GB', isDefault: false },
  ]
  test.each([
    ['pt-BR', 'pt_BR'],
    ['pt', 'pt_BR'],
    ['fr-CA', 'fr'],
    ['en', 'english'],
    ['ENGLISH', 'english'],
    ['de', 'fr'],
    ['', 'fr'],
  ])('of a page in %j is %s', (tag, code) => {
    expect(nearestLocale(tag, locales)?.code).toBe(code)
  })

  test('is sent only if it can be one of the API', () => {
    expect(toLocale(' zh-Hant-TW ')).toBe('zh_Hant_TW')
    expect([isLocale('fr'), isLocale('fr){x'), isLocale('')]).toEqual([true, false, false])
  })
})

test('attributes become conditions; what makes no sense is left out', () => {
  const given: Record<string, string> = { theme: 'a, b', country: 'mx', year: '2024', limit: '99' }
  const read = (name: string) => given[name] ?? null
  expect(whereOf(read)).toEqual({
    theme: { in: ['a', 'b'] },
    country: { in: ['MX'] },
    year: { equals: 2024 },
  })
  expect(whereOf((name) => (name === 'year' ? 'soon' : null))).toEqual({})
  expect([limitOf(read, 6), limitOf(() => null, 6), limitOf(() => '-3', 6)]).toEqual([24, 6, 1])
})

describe('the code to copy', () => {
  const light = {
    lang: 'fr',
    dir: 'ltr' as const,
    quote: ['« <script>alert(1)</script> »', 'a\u202eb'],
    by: 'Ana "x" & co',
    link: { url: 'https://example.org/?a=1&b="2"', text: '<b>' },
  }
  const code = embedCode({
    script: 'https://cms.example.org/api/delivery/embed/v1.js',
    kind: 'testimonial',
    attributes: { entry: 'e"><script>', locale: 'fr' },
    light,
  })

  test('holds what people wrote as text, and shows what would turn its direction', () => {
    expect(code).toMatchInlineSnapshot(`
      "<script async src="https://cms.example.org/api/delivery/embed/v1.js"></script>
      <stories-testimonial entry="e&quot;&gt;&lt;script&gt;" locale="fr">
        <blockquote lang="fr">
          <p>« &lt;script&gt;alert(1)&lt;/script&gt; »</p>
          <p>a&#x202e;b</p>
        </blockquote>
        <p lang="fr">Ana &quot;x&quot; &amp; co</p>
        <p lang="fr"><a href="https://example.org/?a=1&amp;b=&quot;2&quot;">&lt;b&gt;</a></p>
      </stories-testimonial>"
    `)
  })

  test('is a frame in oEmbed, within the limits of the caller', () => {
    const response = oembed({
      kind: 'testimonial',
      frame: 'https://cms.example.org/api/delivery/embed/testimonial/1?locale=fr',
      light: { ...light, title: '</iframe><script>\u0000' },
      provider: { name: 'P & Q', url: 'https://cms.example.org' },
      sizes: { maxwidth: 320, maxheight: 10_000 },
      cacheAge: 60,
    })
    expect(response).toMatchObject({ version: '1.0', type: 'rich', width: 320, height: 400 })
    expect(response.html).not.toMatch(/<(?!\/?iframe)/)
    expect(String(response.html).match(/<\/iframe>/g)).toHaveLength(1)
    const xml = oembedXml(response)
    expect(xml).toContain('<provider_name>P &amp; Q</provider_name>')
    expect(xml).not.toContain('\u0000')
  })
})

describe('the URL pattern of a programme', () => {
  test.each([
    ['/{locale}/themes/{slug}', 'https://cms.example.org/fr/themes/%C3%A9t%C3%A9', 'fr été null'],
    ['https://{locale}.example.org/t/{id}', 'https://es.example.org/t/7', 'es null 7'],
    ['https://example.org/?l={locale}&s={slug}', 'https://example.org/?l=fr&s=a', 'fr a null'],
    ['/{locale}/a.b/{slug}', 'https://cms.example.org/fr/aXb/c', null],
    ['/{locale}/themes/{slug}', 'https://other.example.org/fr/themes/a', null],
    ['/{locale}/themes/{slug}', 'https://cms.example.org/fr/themes/a/b', null],
    ['/themes/{slug}', 'https://cms.example.org/themes/a', null],
  ])('%s reads %s', (pattern, url, expected) => {
    const found = pagePattern(pattern, 'https://cms.example.org/api/delivery')(new URL(url))
    expect(found && `${found.locale} ${found.slug} ${found.id}`).toBe(expected)
  })
})
