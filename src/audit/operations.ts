import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import type { Statuses } from './entryEvents.js'
import { operationContext } from '../entries/operationContext.js'

/** Facts about an operation that Payload does not pass to the hooks after a save. */
export type Operation = {
  kind: 'create' | 'duplicate' | 'update' | 'restore'
  /** Only a draft was asked for; publishing wins over it. */
  draft: boolean
  /** The data asked to publish the locale. */
  publishes: boolean
  /** A file came with it. */
  file: boolean
  /** It brings a version back, though Payload does not know. */
  restores?: boolean
}

export type Memory = {
  /** By document (`slug:id`) or, where the hook that notes it knows none, by kind. */
  operations: Map<string, Operation[]>
  /** The document before the change, by document. */
  before: Map<string, Before>
  /** E-mails of sign-ins that have not succeeded so far. */
  signIns: string[]
}

/** Facts read before a change, because they are not available afterwards. */
export type Before = {
  statuses?: Statuses
  password?: boolean
  entry?: string | null
  entryTitle?: string | null
}

/**
 * Facts that the hooks of one request share. Nested operations on the same request share them;
 * those with their own context have their own.
 */
export function memoryOf(req: PayloadRequest): Memory {
  return (operationContext(req).audit ??= { operations: new Map(), before: new Map(), signIns: [] })
}

/** Notes the arguments of an operation. Runs before each operation, as the last of these hooks. */
export const noteOperation: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const asked: Record<string, unknown> = { ...args }
  const data = { ...(asked.data as { _status?: unknown; email?: unknown } | undefined) } // any operation's
  const { slug } = collection
  const draft = Boolean(asked.draft)
  const publishes = data._status === 'published' || isOn(asked.publishAllLocales)
  const rest = { draft, publishes, file: Boolean(req.file) }
  switch (operation) {
    case 'create': {
      const isCopy = asked.duplicateFromID !== undefined && asked.duplicateFromID !== null
      return note(req, `${slug}+`, { kind: isCopy ? 'duplicate' : 'create', ...rest })
    }
    case 'update':
    case 'updateByID':
      return note(req, `${slug}:${keyOf(asked.id)}`, {
        ...{ kind: 'update', ...rest },
        restores: operationContext(req).restores === true,
      })
    case 'restoreVersion':
      return note(req, `${slug}!`, { kind: 'restore', ...rest, publishes: false })
  }
}

/** The operation that a change of a document belongs to. */
export function operationOf(
  req: PayloadRequest,
  { slug, id, isNew }: { slug: string; id: unknown; isNew: boolean },
): Operation {
  const { operations } = memoryOf(req)
  const top = (key: string) => operations.get(key)?.at(-1)
  const found = isNew
    ? top(`${slug}+`)
    : (top(`${slug}:${keyOf(id)}`) ?? top(`${slug}!`) ?? top(`${slug}:*`))
  return found ?? { kind: isNew ? 'create' : 'update', draft: false, publishes: false, file: false }
}

/** What an afterChange hook is given, as far as it tells which change it is. */
type ChangeHook = {
  collection: { slug: string }
  doc: Identified
  previousDoc?: Identified
  operation: 'create' | 'update'
  req: PayloadRequest
}
type Identified = { id?: unknown }

/**
 * Returns and forgets the facts about the change that a hook was called for, because its document
 * is written. Facts about an operation on several documents stay.
 */
export function takeChange({ collection, doc, previousDoc, operation: kind, req }: ChangeHook) {
  const isNew = kind === 'create'
  const at = { slug: collection.slug, id: isNew ? doc.id : (previousDoc?.id ?? doc.id), isNew }
  const taken = { ...at, operation: operationOf(req, at), known: before(req, at) }
  endOperation(req, at)
  return taken
}

/** Forgets an operation on one document. */
export function endOperation(
  req: PayloadRequest,
  { slug, id, isNew }: { slug: string; id: unknown; isNew: boolean },
): void {
  const memory = memoryOf(req)
  memory.before.delete(`${slug}:${keyOf(id)}`)
  const keys = isNew ? [`${slug}+`] : [`${slug}:${keyOf(id)}`, `${slug}!`]
  const key = keys.find((one) => memory.operations.get(one)?.length)
  if (key) memory.operations.get(key)?.pop()
}

/** Remembers and returns the document before the change. */
export function before(
  req: PayloadRequest,
  { slug, id, more = {} }: { slug: string; id: unknown; more?: Before },
): Before {
  const memory = memoryOf(req).before
  const key = `${slug}:${keyOf(id)}`
  const known = { ...memory.get(key), ...more }
  memory.set(key, known)
  return known
}

function note(req: PayloadRequest, key: string, operation: Operation): void {
  const { operations } = memoryOf(req)
  operations.set(key, [...(operations.get(key) ?? []), operation])
}

/** Ids are numbers or texts that may hold one; without one it is an operation on several. */
function keyOf(id: unknown): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '*'
}

/** Flags come from query strings too. */
function isOn(flag: unknown): boolean {
  return flag === true || flag === 'true'
}
