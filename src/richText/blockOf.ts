import { asText } from '../entries/read.js'
import type { BlockOptions, ValuesBlock } from './types.js'

/** A block with its defaults. */
export function blockOf(options: BlockOptions): ValuesBlock {
  const { config, values, words = [] } = options
  const { slug, labels } = config
  return {
    ...{ slug, config, values, words, shows: null, in: options.in ?? 'every' },
    label: typeof labels?.singular === 'function' ? slug : (labels?.singular ?? slug),
    toEdition: options.toEdition ?? ((fields) => fields),
    html:
      options.html ??
      ((given, { paragraphs }) => {
        const html = words.map((name) => paragraphs(asText(given[name]) ?? '')).join('')
        const css = slug.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)
        return html && `<aside class="stories-${css}">${html}</aside>`
      }),
  }
}
