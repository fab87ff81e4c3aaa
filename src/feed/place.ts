/** A place in the feed: a change by its position and the moment of its note, RFC 3339. */
export type Place = { position: number; at: string }

/** Longer texts are no cursors. */
const MAX_LENGTH = 100

/** The place as an opaque text. */
export function placeText({ position, at }: Place): string {
  return Buffer.from(JSON.stringify([position, at])).toString('base64url')
}

/** The place that a text stands for; null: none. */
export function readPlace(text: string): Place | null {
  if (text.length > MAX_LENGTH || !/^[\w-]+$/.test(text)) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 2) return null
    const [position, at] = parts as unknown[] // `isArray` says no more than any[]
    if (!Number.isSafeInteger(position) || typeof at !== 'string') return null
    return { position: Number(position), at }
  } catch {
    return null
  }
}
