import type { Config } from 'payload'

import { PluginError } from '../errors.js'
import { en } from './en.js'
import { adminLanguages, setHostTexts } from './hostTexts.js'

/** Where Payload's config has the texts of this plugin, below each language. */
const NAMESPACE = 'stories'

/**
 * Takes over what the host has written in `i18n.translations.LANGUAGE.stories`: texts instead of
 * ours, or all texts in a language that we have not. Comes before any label is made.
 *
 * @throws INVALID_OPTIONS for a text that is none of ours, is no string or asks for what is not given
 */
export function readHostTexts({ i18n }: Pick<Config, 'i18n'>): void {
  for (const language of adminLanguages()) setHostTexts(language, undefined)
  const all = Object.entries((i18n?.translations ?? {}) as Record<string, Record<string, unknown>>) // any host's
  for (const [language, { [NAMESPACE]: texts }] of all) {
    if (texts === undefined) continue
    const place = `i18n.translations.${language}.${NAMESPACE}`
    if (typeof texts !== 'object' || texts === null)
      throw wrong(place, 'an object of texts by key', texts)
    for (const [key, text] of Object.entries(texts)) check(`${place}['${key}']`, key, text)
    setHostTexts(language, texts as Record<string, string>) // checked above
  }
}

function check(place: string, key: string, text: unknown): void {
  if (!Object.hasOwn(en, key)) throw wrong(place, 'the key of a text of this plugin', key)
  if (typeof text !== 'string' || text === '') throw wrong(place, 'a text', text)
  const known = namesIn(en[key as keyof typeof en]) // seen above
  const foreign = [...namesIn(text)].find((name) => !known.has(name))
  if (foreign === undefined) return
  const choice = [...known].map((name) => `{${name}}`).join(', ') || 'no {name} at all'
  throw wrong(place, `a text with ${choice}`, text)
}

function wrong(place: string, expected: string, given: unknown): PluginError {
  const got = JSON.stringify(given)
  return new PluginError('INVALID_OPTIONS', `${place}: expected ${expected}, got ${got}.`)
}

/** What a text takes: `count` of `{count}` and of `{count|theme|themes}`. */
function namesIn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/\{(\w+)(?:\|[^{|}]*\|[^{|}]*)?\}/g)].map(([, name = '']) => name),
  )
}
