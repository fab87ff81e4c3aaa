import type { CollectionBeforeChangeHook } from 'payload'

import { excerpt } from '../entries/excerpt.js'

type Consent = {
  id: number | string
  person?: { name?: string | null }
  basisDetails?: string | null
  grantedOn?: string | null
}

/**
 * Names a consent in lists and menus by the person, or else by what it rests on, and the day:
 * « Ana Ruiz · 2024-03-01 ». Runs before a save; no queries.
 */
export const consentTitleHook: CollectionBeforeChangeHook<Consent> = ({ data, originalDoc }) => {
  const { person, basisDetails, grantedOn } = { ...originalDoc, ...data }
  const who = person?.name?.trim() || excerpt(basisDetails ?? '', 60)
  return {
    ...data,
    adminTitle: [who, grantedOn?.slice(0, 10)].filter(Boolean).join(' · '),
  }
}
