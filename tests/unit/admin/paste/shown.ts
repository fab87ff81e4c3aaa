import { Window } from 'happy-dom'

import { cleanPaste } from '../../../../src/admin/paste/cleanPaste.js'

type Node = Readonly<Record<string, unknown>>

/** What is pasted of an HTML document, and what is told. */
export function pasted(html: string) {
  const parser = new new Window().DOMParser()
  let links = 0
  // happy-dom's nodes are a browser's in all that is read of them.
  const document = parser.parseFromString(html, 'text/html') as unknown as globalThis.Node
  return cleanPaste(document, () => `link${(links += 1)}`)
}

/** Nodes in few words: `h2: Title`, `p: some *bold* words`, lists and tables indented. */
export function shown(html: string): string[] {
  return pasted(html).nodes.flatMap((node) => linesOf(node, ''))
}

/** The words of all nodes, with one space between those of two blocks. */
export function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('')
  const { type, text, children } = node as Node
  if (type === 'text') return String(text)
  if (type === 'linebreak') return ' '
  return type === 'link' ? wordsOf(children) : ` ${wordsOf(children ?? [])} `
}

function linesOf(node: Node, indent: string): string[] {
  const { type, tag, listType, start, children } = node
  const inner = (children ?? []) as Node[]
  if (type === 'list') {
    const name = listType === 'number' ? `ol${start === 1 ? '' : ` from ${String(start)}`}` : 'ul'
    return [`${indent}${name}`, ...inner.flatMap((item) => itemLines(item, `${indent}  `))]
  }
  if (type === 'table')
    return [`${indent}table`, ...inner.map((row) => `${indent}  ${rowLine(row)}`)]
  if (type === 'horizontalrule') return [`${indent}---`]
  const name = type === 'heading' ? String(tag) : type === 'paragraph' ? 'p' : String(type)
  return [inner.length > 0 ? `${indent}${name}: ${inline(inner)}` : `${indent}${inline([node])}`]
}

function itemLines(item: Node, indent: string): string[] {
  const inner = item.children as Node[]
  if (inner.some(({ type }) => type === 'list')) return inner.flatMap((one) => linesOf(one, indent))
  return [`${indent}- ${inline(inner)}`]
}

function rowLine({ children }: Node): string {
  return (children as Node[])
    .map(({ headerState, colSpan, rowSpan, children: inside }) => {
      const mark = ['', '#', '>', '#>'][Number(headerState)] ?? ''
      const spans = `${Number(colSpan) > 1 ? `[c${String(colSpan)}]` : ''}${Number(rowSpan) > 1 ? `[r${String(rowSpan)}]` : ''}`
      const lines = (inside as Node[]).flatMap((one) => linesOf(one, ''))
      return `${mark}${spans}${lines.join(' / ').replace(/^p: /, '')}`
    })
    .join(' | ')
}

const MARKS: Readonly<Record<number, string>> = { 1: '*', 2: '_', 32: '~', 64: '^' }

function inline(nodes: readonly Node[]): string {
  return nodes
    .map(({ type, text, format, fields, children }) => {
      if (type === 'linebreak') return '\\n'
      if (type === 'link') {
        return `[${inline(children as Node[])}](${String((fields as Node).url)})`
      }
      if (type !== 'text') return ''
      const marks = Object.entries(MARKS).filter(([bit]) => (Number(format) & Number(bit)) !== 0)
      return marks.reduce((words, [, mark]) => `${mark}${words}${mark}`, String(text))
    })
    .join('')
}
