import { readXml, type XmlElement, type XmlNode } from '../../../../src/translation/xml/readXml.js'

/** How another tool would write the same file. */
export type Habits = {
  prefix: '' | 'x'
  /** 0 to 1 each: how often. */
  layout: number
  marks: number
  odd: number
  spans: number
  splits: number
  extensions: number
}

type Node = {
  name: string
  uri: string
  attributes: [string, string][]
  children: (Node | string)[]
}

const OTHER = 'urn:example:other'

/** Rewrites a file of ours as another tool might, by its habits; what it says stays the same. */
export function rewrite(xml: string, habits: Habits, seed: number): string {
  const random = randomOf(seed)
  const chance = (share: number) => random() < share
  const root = toNode(readXml(new TextEncoder().encode(xml)))
  const core = root.uri
  let marks = 0
  visit(root, (node) => {
    if (node.name === 'unit') splitUnit(node)
    if (node.name === 'source' || node.name === 'target') node.children = inline(node.children)
    if (/^(unit|file)$/.test(node.name) && node.uri.includes('2.0') && chance(habits.extensions)) {
      node.children.unshift({
        name: 'about',
        uri: OTHER,
        attributes: [['k', '1']],
        children: ['?'],
      })
    }
    if (node.name === 'trans-unit' && chance(habits.extensions)) {
      node.children.push({ name: 'about', uri: OTHER, attributes: [], children: ['<target>?'] })
    }
  })
  return `<?xml version="1.0"?><!-- by another -->${write(root, true)}`

  /** One segment as two, whose targets are perhaps in the other order (XLIFF 2.1 §4.7.3). */
  function splitUnit(unit: Node): void {
    const segment = unit.children.find((child): child is Node => isNamed(child, 'segment'))
    const [source, target] = segment?.children ?? []
    if (!segment || !isNamed(source, 'source') || !isNamed(target, 'target')) return
    const [from, to] = [halves(source), halves(target)]
    if (!from || !to || !chance(habits.splits)) return
    const order: [number, number] = chance(0.5) ? [0, 1] : [1, 0]
    const split = order.map((half, at) => ({
      ...segment,
      attributes: segment.attributes.filter(([name]) => name !== 'id'),
      children: [
        { ...source, children: from[at] ?? [] },
        {
          ...target,
          attributes: order[0] === 0 ? [] : [['order', String(half + 1)] as [string, string]],
          children: to[half] ?? [],
        },
      ],
    }))
    unit.children.splice(unit.children.indexOf(segment), 1, ...split)
  }

  function inline(children: (Node | string)[]): (Node | string)[] {
    return children.flatMap((child) => {
      if (typeof child === 'string') return chance(habits.marks) ? [mark(child)] : [child]
      const inner = { ...child, children: inline(child.children) }
      if (child.name === 'pc' && chance(habits.spans)) return spanned(inner)
      if (child.name === 'g' && chance(habits.spans)) return bound(inner)
      return [inner]
    })
  }

  function mark(text: string): Node {
    const id = `other-${++marks}`
    return core.endsWith('2.0')
      ? {
          name: 'mrk',
          uri: core,
          attributes: [
            ['id', id],
            ['type', 'generic'],
          ],
          children: [text],
        }
      : { name: 'mrk', uri: core, attributes: [['mtype', 'x-own']], children: [text] }
  }

  function write(node: Node, isRoot = false): string {
    const prefix = node.uri === core ? habits.prefix : node.uri === OTHER ? 'other' : 'n'
    const name = prefix ? `${prefix}:${node.name}` : node.name
    const own = node.uri === core || node.uri === OTHER ? [] : [['xmlns:n', node.uri]]
    const declared = isRoot
      ? [
          [habits.prefix ? `xmlns:${habits.prefix}` : 'xmlns', core],
          ['xmlns:other', OTHER],
        ]
      : own
    const attributes = [...node.attributes, ...declared]
      .map((attribute) => [random(), attribute] as const)
      .sort(([a], [b]) => a - b)
      .map(([, [key, value]]) => ` ${key}=${quoted(value ?? '', chance(0.5))}`)
    const space = () => (chance(habits.layout) ? '\n    ' : '')
    const isText =
      /^(source|target|mrk|pc|g|bpt|ept|meta|context|note|term|translation|definition|about)$/
    const content = isText.test(node.name)
      ? node.children.map((child) => (typeof child === 'string' ? text(child) : write(child)))
      : node.children.map((child) => space() + (typeof child === 'string' ? '' : write(child)))
    return `<${name}${attributes.join('')}>${content.join('')}${isText.test(node.name) ? '' : space()}</${name}>`
  }

  function text(value: string): string {
    if (chance(habits.odd) && !/\r|]]>/.test(value)) return `<![CDATA[${value}]]>`
    if (!chance(habits.odd)) return escaped(value)
    return [...value].map((one) => `&#x${one.codePointAt(0)?.toString(16)};`).join('')
  }
}

function toNode({ uri, name, attributes, children }: XmlElement): Node {
  return {
    uri,
    name,
    attributes: attributes
      // No schema of the modules: their attributes on core elements are not needed here.
      .filter((one) => one.prefix === '' || one.prefix === 'xml')
      .map((one) => [one.prefix ? `${one.prefix}:${one.name}` : one.name, one.value]),
    children: children.map((child: XmlNode) => (typeof child === 'string' ? child : toNode(child))),
  }
}

function visit(node: Node, act: (node: Node) => void): void {
  act(node)
  for (const child of node.children) {
    if (typeof child !== 'string' && !/^(source|target|matches|alt-trans)$/.test(node.name))
      visit(child, act)
  }
}

function isNamed(node: Node | string | undefined, name: string): node is Node {
  return typeof node === 'object' && node.name === name
}

/** The content in two, both with something to read; null where that cannot be. */
function halves({ children }: Node): [(Node | string)[], (Node | string)[]] | null {
  const read = (part: (Node | string)[]) =>
    part.some((one) => typeof one === 'string' && one.trim() !== '')
  for (let at = 1; at < children.length; at++) {
    const split: [(Node | string)[], (Node | string)[]] = [
      children.slice(0, at),
      children.slice(at),
    ]
    if (split.every(read)) return split
  }
  return null
}

function spanned(pair: Node): (Node | string)[] {
  const id = pair.attributes.find(([name]) => name === 'id')?.[1] ?? ''
  const rest = pair.attributes.filter(([name]) => !name.startsWith('disp') && name !== 'subType')
  return [
    { ...pair, name: 'sc', attributes: rest, children: [] },
    ...pair.children,
    { ...pair, name: 'ec', attributes: [['startRef', id]], children: [] },
  ]
}

function bound(pair: Node): (Node | string)[] {
  const id = pair.attributes.find(([name]) => name === 'id')?.[1] ?? ''
  return [
    {
      ...pair,
      name: 'bpt',
      attributes: [
        ['id', id],
        ['rid', `r${id}`],
      ],
      children: ['<b>'],
    },
    ...pair.children,
    {
      ...pair,
      name: 'ept',
      attributes: [
        ['id', `e${id}`],
        ['rid', `r${id}`],
      ],
      children: ['</b>'],
    },
  ]
}

function escaped(text: string): string {
  return text.replace(/[&<>\r]/g, (one) => `&#${one.charCodeAt(0)};`)
}

function quoted(value: string, isSingle: boolean): string {
  const quote = isSingle ? "'" : '"'
  return quote + value.replace(/[&<>"'\r\n\t]/g, (one) => `&#${one.charCodeAt(0)};`) + quote
}

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
