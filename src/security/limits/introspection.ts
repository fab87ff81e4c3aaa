import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'

/** Lists of the introspection schema (GraphQL §4.2). */
const LISTS: ReadonlySet<string> = new Set([
  'types',
  'fields',
  'inputFields',
  'args',
  'enumValues',
  'interfaces',
  'possibleTypes',
  'directives',
])

/** Most selections that are looked at; the usual introspection has 150. */
const MOST_SELECTIONS = 3_000

const ALIAS = 'introspection: expected fields without aliases. Request each field once.'
const NESTED = 'introspection: expected no list within itself. Request types by their name instead.'
const BROAD = `introspection: expected at most ${MOST_SELECTIONS} selections. Request less at a time.`

type Walk = {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  open: ReadonlySet<FragmentDefinitionNode>
  /** Lists that lead to here. */
  lists: ReadonlySet<string>
  seen: { selections: number }
}

/**
 * Why the introspection in a document is refused; null if it may run. Its answer is as large as the
 * schema, times each alias of each list that leads to a field: a few kilobytes asked for gigabytes.
 * The queries of tools have neither aliases nor lists within themselves. Pure.
 */
export function introspectionProblem(document: DocumentNode): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const roots: FieldNode[] = []
  visit(document, {
    FragmentDefinition: (node) => void fragments.set(node.name.value, node),
    Field: (node) => {
      if (node.name.value === '__schema' || node.name.value === '__type') roots.push(node)
    },
  })
  const seen = { selections: 0 }
  for (const root of roots) {
    const walk = { fragments, open: new Set<never>(), lists: new Set<never>(), seen }
    const problem = ofField(root, walk)
    if (problem) return problem
  }
  return null
}

function ofField({ alias, name, selectionSet }: FieldNode, walk: Walk): string | null {
  if (alias) return ALIAS
  const isList = LISTS.has(name.value)
  if (isList && walk.lists.has(name.value)) return NESTED
  if (!selectionSet) return null
  const lists = isList ? new Set([...walk.lists, name.value]) : walk.lists
  return ofSet(selectionSet, { ...walk, lists })
}

function ofSet({ selections }: SelectionSetNode, walk: Walk): string | null {
  for (const selection of selections) {
    walk.seen.selections += 1
    if (walk.seen.selections > MOST_SELECTIONS) return BROAD
    const problem =
      selection.kind === Kind.FIELD
        ? ofField(selection, walk)
        : selection.kind === Kind.INLINE_FRAGMENT
          ? ofSet(selection.selectionSet, walk)
          : ofSpread(selection.name.value, walk)
    if (problem) return problem
  }
  return null
}

/** A fragment in itself is for another rule to report. */
function ofSpread(name: string, walk: Walk): string | null {
  const fragment = walk.fragments.get(name)
  if (!fragment || walk.open.has(fragment)) return null
  return ofSet(fragment.selectionSet, { ...walk, open: new Set([...walk.open, fragment]) })
}
