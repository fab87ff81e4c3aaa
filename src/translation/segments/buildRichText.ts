import { type Element, type Insertion, insertInto } from './insertInto.js'
import { childrenOf, type LexicalNode, withoutChildren } from './lexicalNode.js'
import { partsOf, type Unit, unitType } from './unitsOf.js'

/** What becomes of one unit of the source in the target. */
export type UnitResult = {
  /** Its nodes in the target; null when it is left out. */
  nodes: readonly LexicalNode[] | null
  /** It has text to translate. */
  isText: boolean
  isChanged: boolean
  /** The unit of the target that it was before, by index. */
  to: number | null
}

/** Where a unit of the target stands now, below which elements from the root on. */
type Placed = { element: LexicalNode; above: Element[] }
type Tally = { texts: number; filled: number; others: number }
type Work = {
  next: () => UnitResult | undefined
  present: readonly Unit[]
  placed: Map<number, Placed>
  behind: Behind
}
/** The last of what has been put behind each table, and which table each piece stands behind. */
type Behind = { last: Map<LexicalNode, LexicalNode>; tables: Map<LexicalNode, LexicalNode> }

/**
 * The root of a target that has the structure of its source: each element with its translation,
 * those without one left out, and lists and tables of which none is left. Extra units of the target
 * stand after what they stood behind. Null when nothing is left to read.
 *
 * @param results By the units of the source, in their order.
 */
export function buildRichText(args: {
  source: LexicalNode
  target: LexicalNode | null
  results: readonly UnitResult[]
  present: readonly Unit[]
  extra: readonly number[]
  /** What has no words is something to read, too. @default false */
  isWhole?: boolean
}): LexicalNode | null {
  const { source, target, results, present, extra, isWhole = false } = args
  const queue = results.values()
  const behind: Behind = { last: new Map(), tables: new Map() }
  const work: Work = { next: () => queue.next().value, present, placed: new Map(), behind }
  const root: Element = { ...withoutChildren(target ?? source), children: [] }
  const { filled } = fill(source, [root], work)
  if (filled === 0 && extra.length === 0 && !isWhole) return null
  const insertion = insertInto(root)
  for (const at of extra) addExtra(at, root, { work, insertion })
  insertion.finish()
  return renumbered(root)
}

function fill(element: LexicalNode, above: readonly Element[], work: Work): Tally {
  const tally: Tally = { texts: 0, filled: 0, others: 0 }
  const out = above.at(-1)
  if (!out) return tally
  for (const part of partsOf(element)) {
    if (unitType(part)) addUnit(work.next(), 'inline' in part, above, { work, tally })
    else if ('inline' in part) for (const node of part.inline) out.children.push(node)
    else if (Array.isArray(part.node.children)) addElement(part.node, above, { work, tally })
    else out.children.push(part.node)
  }
  return tally
}

function addUnit(
  result: UnitResult | undefined,
  isInline: boolean,
  above: readonly Element[],
  { work, tally }: { work: Work; tally: Tally },
): void {
  const out = above.at(-1)
  if (!result || !out) return
  const { nodes, isText, to } = result
  if (isText) tally.texts += 1
  if (!nodes) return
  if (isText) tally.filled += 1
  else tally.others += 1
  for (const node of nodes) out.children.push(node)
  const [first] = nodes
  if (to === null || !first) return
  if (isInline) keepProperties(out, work.present[to])
  const placed = isInline
    ? { element: out, above: above.slice(0, -1) }
    : { element: first, above: [...above] }
  work.placed.set(to, placed)
}

/** An element of the same rank keeps what it is in the target: how it is aligned, which way it runs. */
function keepProperties(out: Element, unit: Unit | undefined): void {
  const own = unit?.around.at(-1)
  if (own && own.type === out.type && own.tag === out.tag) Object.assign(out, withoutChildren(own))
}

function addElement(
  node: LexicalNode,
  above: readonly Element[],
  { work, tally }: { work: Work; tally: Tally },
): void {
  const inner: Element = { ...withoutChildren(node), children: [] }
  const own = fill(node, [...above, inner], work)
  tally.texts += own.texts
  tally.filled += own.filled
  tally.others += own.others
  const out = above.at(-1)
  const isKept = own.texts === 0 || own.filled + own.others > 0 || isGrid(node, out)
  if (isKept) out?.children.push(inner)
}

/** A table keeps all its cells, and an empty one a line to write in. */
function isGrid({ type }: LexicalNode, out: Element | undefined): boolean {
  return type === 'tablerow' || type === 'tablecell' || out?.type === 'tablecell'
}

function addExtra(
  at: number,
  root: Element,
  { work, insertion }: { work: Work; insertion: Insertion },
): void {
  const { present, placed } = work
  const unit = present[at]
  if (!unit) return
  const { element, around } = elementOf(unit)
  let before = at - 1
  while (before >= 0 && !placed.has(before)) before -= 1
  const neighbour = placed.get(before)
  const shared = neighbour ? sharedLevel(unit, present[before], neighbour) : 0
  const { own: kept, level } = outOfTable(around, shared)
  const above = (neighbour?.above ?? [root]).slice(0, level + 1)
  const container = above.at(-1) ?? root
  let piece = element
  const wrappers: Element[] = []
  for (const own of kept.slice(level).toReversed()) {
    const wrapper: Element = { ...withoutChildren(own), children: [piece] }
    wrappers.unshift(wrapper)
    piece = wrapper
  }
  const start = neighbour && (neighbour.above[above.length] ?? neighbour.element)
  insertion.insert(piece, { container, after: start && lastBehind(start, piece, work) })
  placed.set(at, { element, above: [...above, ...wrappers] })
}

/** What a piece goes behind: several that go behind a table stand in their order. */
function lastBehind(start: LexicalNode, piece: LexicalNode, { behind }: Work): LexicalNode {
  const { last, tables } = behind
  const table = tables.get(start) ?? (start.type === 'table' ? start : null)
  if (!table) return start
  const found = last.get(table) ?? start
  last.set(table, piece)
  tables.set(piece, table)
  return found
}

/**
 * The elements that an extra unit keeps around it, and how many of them it shares with the unit before
 * it. What stood in a cell that the source has not stands behind its table: the source says which cells
 * there are, and in another one it would say something else.
 */
function outOfTable(around: readonly LexicalNode[], shared: number) {
  const cell = around.findLastIndex(({ type }) => type === 'tablecell')
  if (cell < shared) return { own: around, level: shared }
  const table = around.findIndex(({ type }) => type === 'table')
  const outer = around.slice(0, table)
  return { own: [...outer, ...around.slice(cell + 1)], level: Math.min(shared, outer.length) }
}

/** How many of the elements around a unit are those around the one before it, and still are there. */
function sharedLevel(unit: Unit, before: Unit | undefined, { above }: Placed): number {
  const { around, places } = elementOf(unit)
  const other = before ? elementOf(before).places : []
  let level = 0
  while (
    level < around.length &&
    places[level] === other[level] &&
    above[level + 1] !== undefined &&
    above[level + 1]?.type === around[level]?.type
  ) {
    level += 1
  }
  return level
}

/** The element that a unit fills, or is, and the elements around that. */
function elementOf({ type, nodes, around, places }: Unit) {
  const own = around.at(-1)
  if (type !== 'inline' || !own) return { element: nodes[0] ?? {}, around, places }
  return {
    element: { ...withoutChildren(own), children: [...nodes] } as LexicalNode,
    around: around.slice(0, -1),
    places: places.slice(0, -1),
  }
}

/** Items of lists have their numbers, which go on where one is left out or added. */
function renumbered(node: Element): Element {
  let value = typeof node.start === 'number' ? node.start : 1
  const children = childrenOf(node).map((child) => {
    if (!Array.isArray(child.children)) return child
    const inner = renumbered(child as Element) // it has children
    if (node.type !== 'list' || typeof child.value !== 'number') return inner
    const own = { ...inner, value }
    // An item that only holds a list of its own is not counted.
    if (inner.children[0]?.type !== 'list') value += 1
    return own
  })
  return { ...node, children }
}
