import type { Field } from 'payload'

import { asObject } from '../entries/read.js'
import { liveAfter } from './liveAfter.js'
import { sharedGoesLive } from './sharedGoesLive.js'

type Doc = Record<string, unknown>

/** The changes of a save in the live document; other values stay. */
export type LivePlan = {
  locale: string
  /**
   * `texts`: the texts of the locale and its status. `status`: its status alone. `nothing`: neither,
   * as when an entry moves to the trash. `drafts`: every locale becomes a draft.
   */
  writes: 'texts' | 'status' | 'nothing' | 'drafts'
  /** The source of shared fields when texts are written. */
  shared: 'live' | 'latest'
  /** Slugs to give, by locale, whatever else is written. */
  slugs?: Readonly<Record<string, string>>
}

/**
 * Decides what a save that is no draft writes into the live document.
 *
 * @param args.asked The status that the caller named; null: none.
 * @param args.unpublishesAll The caller asked to unpublish every locale.
 * @param args.status The status that the save gives its locale.
 * @param args.isMoving Into the trash, or out of it, if it was not there already.
 * @param args.live The live document in all locales.
 */
export function planSave(args: {
  asked: unknown
  unpublishesAll: boolean
  status: unknown
  isMoving: boolean
  live: Doc
  locale: string
  sourceLocale: string
  mayEditShared: boolean
}): LivePlan {
  const { asked, unpublishesAll, status, isMoving, live, locale } = args
  const keep = { locale, shared: 'live' } as const
  if (unpublishesAll) return { ...keep, writes: 'drafts' }
  if (isMoving && asked !== 'published') {
    // Brought back as a draft, nothing of it is public; else what was public is so again.
    const comesBack = Boolean(live.deletedAt)
    return { ...keep, writes: comesBack && asked === 'draft' ? 'drafts' : 'nothing' }
  }
  const isPublic = asObject(live._status)[locale] === 'published'
  if (isPublic && status !== 'published') return { ...keep, writes: 'status' }
  // A save that is not a publication makes nothing public, in any locale.
  const isHidden = !Object.values(asObject(live._status)).includes('published')
  const goesLive = status === 'published' ? sharedGoesLive(args) : isHidden
  return { locale, writes: 'texts', shared: goesLive ? 'latest' : 'live' }
}

/**
 * The live document after a save.
 *
 * @param args.latest What Payload would write, in all locales.
 */
export function followPlan(args: {
  plan: LivePlan
  live: Doc
  latest: Doc
  fields: readonly Field[]
}): Doc {
  const { slugs } = args.plan
  const after = written(args)
  return slugs ? { ...after, slug: { ...asObject(after.slug), ...slugs } } : after
}

function written({ plan, live, latest, fields }: Parameters<typeof followPlan>[0]): Doc {
  const { locale, writes, shared } = plan
  const statuses = asObject(live._status)
  switch (writes) {
    case 'nothing':
      return live
    case 'drafts': {
      const drafts = Object.keys(statuses).map((code) => [code, 'draft'])
      return { ...live, _status: Object.fromEntries(drafts) as Doc } // of string values
    }
    case 'status': {
      const status = asObject(latest._status)[locale] ?? 'draft'
      return { ...live, _status: { ...statuses, [locale]: status } }
    }
    case 'texts':
      return liveAfter({ fields, live, latest, locale, shared })
  }
}
