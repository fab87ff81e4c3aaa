import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { checkConfig } from './checkConfig.js'
import type { SiteConfig, Words } from './types.js'

let read: SiteConfig | undefined

/**
 * The configuration of the site: the file that `SITE_CONFIG` names, or else `site.json` in the folder
 * that the server runs in, if it is there. Read once.
 *
 * @throws Error when it cannot be used
 */
export function siteConfig(): SiteConfig {
  read ??= readConfig()
  return read
}

/** Content of the logo and its type; null without one. */
export function readLogo(): { type: string; name: string; body: Buffer } | null {
  const { logo } = siteConfig()
  if (!logo) return null
  const ending = path.extname(logo).slice(1)
  const type = ending === 'svg' ? 'image/svg+xml' : `image/${ending}`
  const body = readFileSync(path.resolve(path.dirname(place()), logo))
  return { type, name: `logo.${ending}`, body }
}

/** A text in a language; else in English, else whatever there is. */
export function wordsIn({ words, lang }: { words: Words; lang: string }): string {
  if (typeof words === 'string') return words
  const language = lang.split('-')[0] ?? ''
  return words[lang] ?? words[language] ?? words.en ?? Object.values(words)[0] ?? ''
}

function readConfig(): SiteConfig {
  const file = place()
  if (!process.env.SITE_CONFIG && !existsSync(file)) return {}
  return checkConfig(JSON.parse(readFileSync(file, 'utf8')))
}

const place = (): string =>
  path.resolve(/* turbopackIgnore: true */ process.cwd(), process.env.SITE_CONFIG || 'site.json')
