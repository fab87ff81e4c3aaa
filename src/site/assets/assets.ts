import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { readLogo, siteConfig } from '../config/siteConfig.js'
import { siteFolder } from './siteFolder.js'

/** A file that pages refer to by a name that holds a hash of its content, so that it never changes. */
export type Asset = { name: string; type: string; body: Buffer }

/** Where assets are, as the folder of `src/app/(site)` that serves them says. */
const FOLDER = '/site/'

/** The parts of the style sheet, in the order of their precedence. */
const STYLES = ['base', 'header', 'page', 'parts', 'voices', 'lists', 'prose', 'sections', 'print']

export type Assets = { style: Asset; player: Asset; logo?: Asset }

let made: Assets | undefined

/** The style sheet of all pages, the script of those that show a video of another host, the logo. */
export function assets(): Assets {
  // In development the files change.
  if (made && process.env.NODE_ENV !== 'development') return made
  const style = [...STYLES.map((name) => read(`styles/${name}.css`)), ownColors()].join('\n')
  const logo = readLogo()
  made = {
    style: asset({ name: 'style.css', type: 'text/css', text: withoutComments(style) }),
    player: asset({ name: 'player.js', type: 'text/javascript', text: read('scripts/player.js') }),
    ...(logo ? { logo: asset({ ...logo, text: logo.body }) } : {}),
  }
  return made
}

/** Path of an asset. */
export const assetPath = ({ name }: Asset): string => FOLDER + name

/** `style.css` becomes `style.HASH.css`. */
function asset({ name, type, text }: { name: string; type: string; text: string | Buffer }): Asset {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 10)
  return {
    name: name.replace('.', `.${hash}.`),
    type: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    body: Buffer.from(text),
  }
}

/** The colors of the configuration, after those of the style sheet. */
function ownColors(): string {
  const { accent, accentDark } = siteConfig().colors ?? {}
  const soft = (color: string) =>
    `--accent:${color};--accent-soft:color-mix(in srgb,${color} 13%,var(--paper));`
  return [
    accent ? `@media not print{:root{${soft(accent)}}}@media print{:root{--accent:${accent}}}` : '',
    accentDark ? `@media screen and (prefers-color-scheme:dark){:root{${soft(accentDark)}}}` : '',
  ].join('')
}

/** Comments and indentation: a third of the bytes. */
function withoutComments(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '').replace(/\s*\n\s*/g, '\n')
}

const read = (place: string): string => readFileSync(path.join(siteFolder(), place), 'utf8')
