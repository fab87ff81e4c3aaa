import type { PayloadRequest } from 'payload'

/** What a save asks for, by argument; Payload's type is that of every operation. */
export type SaveArgs = {
  id?: number | string
  data?: { _status?: unknown; deletedAt?: unknown }
  draft?: unknown
  duplicateFromID?: number | string
  selectedLocales?: unknown
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
  publishSpecificLocale?: unknown
}

/** The locale that a save writes: Payload puts the one to publish in place of the request's. */
export function localeOf(args: SaveArgs, req: PayloadRequest): string | null {
  const { publishSpecificLocale: one } = args
  return typeof one === 'string' && one !== '' ? one : (req.locale ?? null)
}
