import type { RichTextData } from '../../../../src/editions/types.js'

/** Lexical nodes as Payload 3.90 writes them and `editions/richText.ts` keeps them. */
type Node = Record<string, unknown>

const base = { version: 1, direction: 'ltr', format: '', indent: 0 }

export const state = (...children: Node[]): RichTextData => ({
  root: { type: 'root', ...base, children },
})

export const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})

const element =
  (type: string, more: Node = {}) =>
  (...children: (Node | string)[]): Node => ({
    type,
    ...base,
    ...more,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  })

export const paragraph = element('paragraph')
export const heading = (level: number, words: string) =>
  element('heading', { tag: `h${level}` })(words)
export const quote = element('quote')
export const item = element('listitem', { value: 1 })
export const bullets = element('list', { listType: 'bullet', tag: 'ul', start: 1 })
export const numbers = (start: number, ...items: Node[]) =>
  element('list', { listType: 'number', tag: 'ol', start })(...items)
export const link = (url: unknown, words: string, newTab = false) =>
  element('link', { id: '64f', fields: { linkType: 'custom', url, newTab } })(words)
export const internal = (relation: string, words: string) =>
  element('link', { fields: { linkType: 'internal', relation, newTab: false } })(words)
export const upload = (relation: string): Node => ({
  type: 'upload',
  version: 1,
  format: '',
  relation,
})
export const block = (fields: Node): Node => ({ type: 'block', version: 1, format: '', fields })
export const lineBreak: Node = { type: 'linebreak', version: 1 }
export const tab: Node = { ...text('\t'), type: 'tab', detail: 2 }
export const rule: Node = { type: 'horizontalrule', version: 1 }
