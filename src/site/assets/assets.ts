import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { siteFolder } from './siteFolder.js'

/** A file that pages refer to by a name that holds a hash of its content, so that it never changes. */
export type Asset = { name: string; type: string; body: Buffer }

/** Where assets are, as the folder of `src/app/(site)` that serves them says. */
const FOLDER = '/site/'

/** The parts of the style sheet, in the order of their precedence. */
const STYLES = ['base', 'header', 'page', 'parts', 'voices', 'lists', 'prose', 'print']

let made: { style: Asset; player: Asset } | undefined

/** The style sheet of all pages, and the script of those that show a video of another host. */
export function assets(): { style: Asset; player: Asset } {
  // In development the files change.
  if (made && process.env.NODE_ENV !== 'development') return made
  const style = STYLES.map((name) => read(`styles/${name}.css`)).join('\n')
  made = {
    style: asset({ name: 'style.css', type: 'text/css', text: withoutComments(style) }),
    player: asset({ name: 'player.js', type: 'text/javascript', text: read('scripts/player.js') }),
  }
  return made
}

/** Path of an asset. */
export const assetPath = ({ name }: Asset): string => FOLDER + name

/** `style.css` becomes `style.HASH.css`. */
function asset({ name, type, text }: { name: string; type: string; text: string }): Asset {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 10)
  return {
    name: name.replace('.', `.${hash}.`),
    type: `${type}; charset=utf-8`,
    body: Buffer.from(text),
  }
}

/** Comments and indentation: a third of the bytes. */
function withoutComments(css: string): string {
  return css.replace(/\/\*.*?\*\//gs, '').replace(/\s*\n\s*/g, '\n')
}

const read = (place: string): string => readFileSync(path.join(siteFolder(), place), 'utf8')
