import { type Kind, type KindKey, KINDS } from './kinds.js'

/** The type of an upload, or the reason for its refusal. */
export type Identified =
  | { kind: Kind; name: string }
  | { problem: 'upload.kind' }
  | { problem: 'upload.content'; named: Kind }

/**
 * Finds the kind of a file among those accepted: its extension must name one, and its bytes must
 * be of it. An image under another image's extension gets its own; a name without an extension
 * gets one.
 */
export function identify(args: {
  name: string
  bytes: Buffer
  accept: readonly KindKey[]
}): Identified {
  const { name, bytes, accept } = args
  const kinds: Kind[] = accept.map((key) => KINDS[key])
  const extension = extensionOf(name)
  const named = kinds.find(({ extensions }) => extensions.includes(extension))
  if (extension && !named) return { problem: 'upload.kind' }
  if (named?.holds(bytes)) return { kind: named, name }
  const actual = kinds.find((kind) => kind.isImage && kind.holds(bytes))
  if (actual && (!named || named.isImage)) {
    const base = extension ? name.slice(0, -extension.length - 1) : name
    return { kind: actual, name: `${base}.${actual.extensions[0]}` }
  }
  return named ? { problem: 'upload.content', named } : { problem: 'upload.kind' }
}

/** Lower case, without the dot; empty when there is none. */
function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}
