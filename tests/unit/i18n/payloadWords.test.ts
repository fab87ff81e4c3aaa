import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { describe, expect, it } from 'vitest'

import { interfaceLanguages } from '../../../src/i18n/interfaceLanguages.js'
import { PAYLOAD_WORDS } from '../../../src/i18n/payloadWords.js'

type Texts = Record<string, Record<string, string>>

const languages = interfaceLanguages({} as never).supportedLanguages ?? {}
const textsOf = (language: 'es' | 'fr') =>
  Object.entries(languages[language]?.translations as Texts).flatMap(([space, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${space}:${key}`, text] as const),
  )

/** Said of folders and dashboards, which the admin has not. */
const NOT_HERE = /^(?:folder|dashboard|hierarchy):/

describe('Payload’s own texts', () => {
  it('name no word in both genders in French, and call a language a language', () => {
    const bad =
      /\(e\)|\bun\(e\)|nouveau ou nouvelle|de ou du|le ou la|paramètre.? régiona|\blocale\b|localités/i
    const found = textsOf('fr').filter(
      ([key, text]) => !NOT_HERE.test(key) && bad.test(text.replace(/\{\{\w+\}\}/g, '')),
    )
    expect(found).toEqual([])
  })

  it('have the spaces, quotation marks and apostrophes of French', () => {
    const bad = /[^\u00a0][:;!?»](?=\s|$)|«(?!\u00a0)|\p{L}'\p{L}|(?<!=)"[^"<>]+"/u
    expect(textsOf('fr').filter(([, text]) => bad.test(text))).toEqual([])
  })

  it('say usted in Spanish, and papelera', () => {
    const bad = /\btus?\b|\btienes\b|\bdeseas\b|\bbasura\b/i
    const found = textsOf('es').filter(([key, text]) => !NOT_HERE.test(key) && bad.test(text))
    expect(found).toEqual([])
  })

  it.each([
    ['fr', fr],
    ['es', es],
  ] as const)(
    'in %s have keys that Payload has, and fill in nothing that it does not',
    (language, own) => {
      const texts: Texts = own.translations
      const places = (text: string) => text.match(/\{\{\w+\}\}|<\/?\d>/g) ?? []
      const wrong = Object.entries(PAYLOAD_WORDS[language]).flatMap(([space, words]) =>
        Object.entries(words).filter(([key, text]) => {
          const known = texts[space]?.[key]
          return known === undefined || places(text).some((place) => !known.includes(place))
        }),
      )
      expect(wrong).toEqual([])
    },
  )
})
