import type { CollectionBeforeChangeHook } from 'payload'

type Consent = { id: number | string; person?: { name?: string }; grantedOn?: string }

/**
 * Names a consent in lists and menus by the person and the day: « Ana Ruiz · 2024-03-01 ». Runs
 * before a save; no queries.
 */
export const consentTitleHook: CollectionBeforeChangeHook<Consent> = ({ data, originalDoc }) => {
  const { person, grantedOn } = { ...originalDoc, ...data }
  return {
    ...data,
    adminTitle: [person?.name, grantedOn?.slice(0, 10)].filter(Boolean).join(' · '),
  }
}
