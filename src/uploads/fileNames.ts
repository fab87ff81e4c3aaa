/** A file that a row of an upload names, in the folder of its collection. */
export type NamedFile = {
  name: string
  /** Its size, as the row has it; null when the row does not say. */
  bytes: number | null
}

/** The files of an upload: the one that was sent, and the sizes made of it. Each once; pure. */
export function filesOf(doc: unknown): NamedFile[] {
  if (!isObject(doc)) return []
  const sizes = isObject(doc.sizes) ? Object.values(doc.sizes) : []
  const found = new Map<string, NamedFile>()
  for (const one of [doc, ...sizes]) {
    if (!isObject(one) || typeof one.filename !== 'string' || one.filename === '') continue
    const bytes = typeof one.filesize === 'number' ? one.filesize : null
    found.set(one.filename, { name: one.filename, bytes })
  }
  return [...found.values()]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
