import fc from 'fast-check'

type Node = Record<string, unknown>

/** Nodes as the editor saves them. */
export const t = (text: string, format = 0): Node => ({
  ...{ type: 'text', version: 1, mode: 'normal', style: '', detail: 0 },
  ...{ text, format },
})
export const element = (type: string, children: Node[], more: Node = {}): Node => ({
  ...{ type, version: 1, direction: 'ltr', format: '', indent: 0 },
  ...more,
  children,
})
const asNodes = (children: string | Node[]) =>
  typeof children === 'string' ? [t(children)] : children
export const p = (children: string | Node[]) =>
  element('paragraph', asNodes(children), { textFormat: 0 })
export const h = (tag: string, children: string | Node[]) =>
  element('heading', asNodes(children), { tag })
export const li = (children: string | Node[], value = 1) =>
  element('listitem', asNodes(children), { value })
export const ul = (...items: Node[]) =>
  element('list', items, { listType: 'bullet', start: 1, tag: 'ul' })
export const link = (url: string, children: string | Node[]) =>
  element('link', asNodes(children), { fields: { linkType: 'custom', url, newTab: false } })
export const block = (fields: Node): Node => ({ type: 'block', version: 2, format: '', fields })
/** Rows of cells: words, or the nodes of a cell. */
export const tableOf = (rows: readonly (readonly (string | Node[])[])[], more: Node = {}) =>
  element(
    'table',
    rows.map((cells) =>
      element(
        'tablerow',
        cells.map((cell) =>
          element('tablecell', typeof cell === 'string' ? [p(cell)] : cell, {
            ...{ headerState: 0, colSpan: 1, rowSpan: 1 },
            ...more,
          }),
        ),
      ),
    ),
  )
export const rule: Node = { type: 'horizontalrule', version: 1 }
export const linebreak: Node = { type: 'linebreak', version: 1 }
export const state = (...children: Node[]) => ({
  root: element('root', children, { direction: null }),
})

const words = fc.constantFrom('Les femmes', '22', ' ', 'and <1>so</1> on', 'é', '\\', 'a b', 'x')
const formats = fc.constantFrom(0, 0, 0, 1, 2, 3, 16, 64, 1 << 11)
const texts = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(words, formats).map(([text, format]) => t(text, format)) },
  { weight: 1, arbitrary: words.map((text) => ({ ...t(text, 1), style: 'color: red' })) },
  { weight: 1, arbitrary: words.map((text) => ({ ...t(text), mode: 'token' })) },
)
const alone = fc.constantFrom<Node>(
  linebreak,
  { ...t('\t'), type: 'tab', detail: 2 },
  { type: 'inlineBlock', version: 1, fields: { id: 'b1', blockType: 'mention', name: 'Ana' } },
  { type: 'upload', version: 3, format: '', relationTo: 'media', value: 3, fields: null },
)
const simple = fc.array(fc.oneof({ weight: 4, arbitrary: texts }, alone), { maxLength: 5 })
const links = fc
  .tuple(fc.constantFrom('https://a.test', '/b', '#c'), simple)
  .map(([url, inner]) => link(url, merged(inner)))

/** The inline nodes of one element, as the editor leaves them: like neighbours are one. */
export const inlines = fc
  .array(fc.oneof({ weight: 5, arbitrary: texts }, alone, links), { maxLength: 8 })
  .map(merged)

const line = inlines.filter((nodes) => nodes.some(({ type }) => type === 'text'))
const items = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((nodes, at) => li(nodes, at + 1)))
const nested = fc
  .tuple(items, items)
  .map(([outer, inner]) => ul(...outer, li([ul(...inner)], outer.length + 1)))
const table = fc.array(line, { minLength: 2, maxLength: 2 }).map((cells) =>
  element('table', [
    element(
      'tablerow',
      cells.map((nodes) => element('tablecell', [p(nodes)], { headerState: 0 })),
    ),
  ]),
)
const uuid = fc.uuid()

/** A block-level node of any kind. */
export const blocks: fc.Arbitrary<Node> = fc.oneof(
  { weight: 4, arbitrary: line.map((nodes) => p(nodes)) },
  fc.tuple(fc.constantFrom('h2', 'h3'), line).map(([tag, nodes]) => h(tag, nodes)),
  line.map((nodes) => element('quote', nodes)),
  items.map((list) => ul(...list)),
  nested,
  table,
  fc.constant(rule),
  fc.constant(p([])),
  fc
    .tuple(uuid, words)
    .map(([id, text]) => block({ id, blockType: 'callOut', style: 'info', text })),
  uuid.map((id) => block({ id, blockType: 'media', media: 3 })),
)

export const states = fc.array(blocks, { minLength: 1, maxLength: 8 }).map((all) => state(...all))

/** Neighbouring texts of one format as one. */
export function merged(nodes: Node[]): Node[] {
  return nodes.reduce<Node[]>((all, node) => {
    const last = all.at(-1)
    const like = ({ text: _text, ...rest }: Node) => JSON.stringify(rest)
    const isSame = last?.type === 'text' && node.mode === 'normal' && like(last) === like(node)
    if (!last || !isSame) return [...all, node]
    return [...all.slice(0, -1), { ...last, text: `${String(last.text)}${String(node.text)}` }]
  }, [])
}
