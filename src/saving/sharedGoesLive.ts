import { asObject } from '../entries/read.js'

/**
 * Whether shared fields, with their pending edits, go live when one locale is published. It goes
 * with the source locale, never with a translation of it. Where the source is not public there is
 * nothing to go with: the first locale to be published takes it along, and later ones if the person
 * may edit it.
 *
 * @param args.live The live document in all locales, as `payload.db` gives it.
 */
export function sharedGoesLive(args: {
  live: Record<string, unknown>
  locale: string
  sourceLocale: string
  mayEditShared: boolean
}): boolean {
  const { live, locale, sourceLocale, mayEditShared } = args
  if (locale === sourceLocale) return true
  const statuses = asObject(live._status)
  if (statuses[sourceLocale] === 'published') return false
  return mayEditShared || !Object.values(statuses).includes('published')
}
