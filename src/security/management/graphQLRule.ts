import {
  type ASTVisitor,
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql'

import { introspectionProblem } from '../limits/introspection.js'
import { separateRoots } from './separateRoots.js'

/** Deepest selection and most fields side by side that Payload's own GraphQL takes. */
const MAX_DEPTH = 14
const MAX_FIELDS = 1_500
/** Most selections of any kind as written, of which each is compared with each. */
const MAX_SELECTIONS = 3_000
/** The same with those of fragments wherever they are used. */
const MAX_FOLLOWED = 6_000
/** Most operations in one request: signing in a hundred times over, for example. */
const MAX_ROOT_FIELDS = 40

type Rule = (context: ValidationContext) => ASTVisitor

/**
 * Rules for Payload's own GraphQL: it limits depth and breadth, hides the schema from anonymous
 * callers, and removes suggestions from messages.
 *
 * @param isPerson whether the request of this context value comes from a signed-in user
 */
export function graphQLRules(
  args: ExecutionArgs,
  isPerson: (contextValue: unknown) => boolean,
): Rule[] {
  const rules: Rule[] = [withoutSuggestions, withinBounds, separateRoots]
  return isPerson(args.contextValue) ? rules : [...rules, withoutIntrospection]
}

/**
 * `Did you mean …?` reveals names to callers who should not know them. Removed from any message.
 */
export function unsuggested(text: string): string {
  return text.replace(/ ?Did you mean [^?]*\?/g, '')
}

/** Rules share one context, so what all of them report passes here. */
const withoutSuggestions: Rule = (context) => {
  const report = context.reportError.bind(context)
  context.reportError = (error) => {
    const text = unsuggested(error.message)
    const { nodes, extensions } = error
    report(
      text === error.message ? error : new GraphQLError(text, { nodes: nodes ?? null, extensions }),
    )
  }
  return {}
}

const withoutIntrospection: Rule = (context) => ({
  Field(node) {
    if (node.name.value === '__schema' || node.name.value === '__type')
      context.reportError(new GraphQLError('Sign in to read the schema.', { nodes: [node] }))
  },
})

/**
 * Other rules compare fields with each other and follow fragments wherever they are used, in time
 * that grows with the square or the power of the document. So they are given an empty one instead.
 */
const withinBounds: Rule = (context) => ({
  Document(document) {
    const problem = tooMuch(document) ?? introspectionProblem(document)
    if (!problem) return undefined
    context.reportError(new GraphQLError(problem))
    return { ...document, definitions: [] }
  },
})

/** What is too much of a document, or null. */
export function tooMuch(document: DocumentNode): string | null {
  if (selectionsIn(document) > MAX_SELECTIONS) return over('number of selections', MAX_SELECTIONS)
  const fragments = new Map<string, SelectionSetNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const roots = definition.selectionSet.selections.length
    if (roots > MAX_ROOT_FIELDS) return over('number of root fields', MAX_ROOT_FIELDS)
    const size = measure(definition.selectionSet, fragments)
    if (size.depth > MAX_DEPTH) return over('depth', MAX_DEPTH)
    if (size.fields > MAX_FIELDS) return over('number of fields', MAX_FIELDS)
    if (size.selections > MAX_FOLLOWED) return over('number of selections', MAX_FOLLOWED)
  }
  return null
}

/** As written, each fragment once. */
function selectionsIn(document: DocumentNode): number {
  let selections = 0
  visit(document, { SelectionSet: (set) => void (selections += set.selections.length) })
  return selections
}

type Size = { depth: number; fields: number; selections: number }
type State = Omit<Size, 'depth'> & { open: ReadonlySet<string> }

/** Depth and number of fields, those of fragments wherever they are used. */
function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
  state: State = { fields: 0, selections: 0, open: new Set() },
): Size {
  let depth = 0
  for (const selection of set.selections) {
    state.selections += 1
    if (state.fields > MAX_FIELDS || state.selections > MAX_FOLLOWED) break
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue
      state.fields += 1
      const inner = selection.selectionSet
        ? measure(selection.selectionSet, fragments, state).depth
        : 0
      depth = Math.max(depth, inner + 1)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = Math.max(depth, measure(selection.selectionSet, fragments, state).depth)
    } else {
      depth = Math.max(depth, spread(selection.name.value, fragments, state))
    }
  }
  return { depth, fields: state.fields, selections: state.selections }
}

/** A fragment in itself is for another rule to report. */
function spread(
  name: string,
  fragments: ReadonlyMap<string, SelectionSetNode>,
  state: State,
): number {
  const set = fragments.get(name)
  if (!set || state.open.has(name)) return 0
  const outer = state.open
  state.open = new Set([...outer, name])
  const { depth } = measure(set, fragments, state)
  state.open = outer
  return depth
}

function over(what: string, limit: number): string {
  return `query: expected a ${what} of at most ${limit}. Request less at a time.`
}
