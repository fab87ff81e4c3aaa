import { expect, test } from 'vitest'

import { checkConfig } from '../../../src/site/config/checkConfig.js'
import { wordsIn } from '../../../src/site/config/siteConfig.js'
import { xml } from '../../../src/site/feeds/xml.js'

test('a whole configuration is taken as it is', () => {
  const config = {
    name: { fr: 'Récits', en: 'Stories' },
    programme: 'pa-efe',
    logo: 'logo.svg',
    colors: { accent: '#1a3f8a', accentDark: '#9cc3ff' },
    menu: [{ label: 'Voices', to: 'testimonials' }],
    footer: { text: 'Paid by all', links: [{ label: 'Write', to: 'mailto:a@example.org' }] },
  }
  expect(checkConfig(config)).toEqual(config)
  expect(checkConfig({})).toEqual({})
})

test.each([
  [[], 'the file: expected an object, got []'],
  [{ title: 'x' }, 'title: expected one of name, description'],
  [{ name: { fr: '' } }, 'name.fr: expected a text, got ""'],
  [{ logo: 'logo.gif' }, 'logo: expected the path of an .svg, .png or .webp file'],
  [{ colors: { accent: 'red' } }, 'colors.accent: expected a color such as #1a5f4a'],
  [{ colors: { accent: '#ffee00' } }, 'colors.accent: expected a contrast of 4.5 or more'],
  [{ menu: [{ label: 'x', to: 'javascript:alert(1)' }] }, 'menu[0].to: expected a path, or'],
  [{ footer: { links: [{ to: 'x' }] } }, 'footer.links[0].label: expected a text'],
])('%j is refused: %s', (config, message) => {
  expect(() => checkConfig(config)).toThrow(message)
})

test('a text comes in the language, else in English, else as it is', () => {
  const words = { fr: 'Voix', en: 'Voices' }
  expect(wordsIn({ words, lang: 'fr-CA' })).toBe('Voix')
  expect(wordsIn({ words, lang: 'es' })).toBe('Voices')
  expect(wordsIn({ words: 'Voces', lang: 'fr' })).toBe('Voces')
})

test('what XML forbids does not come into a feed', () => {
  expect(xml('a<b>&"\u0000\u0008\ud800 😀 \u202E')).toBe('a&lt;b&gt;&amp;&quot; 😀 \u202E')
})
