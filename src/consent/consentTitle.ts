import type { CollectionBeforeChangeHook } from 'payload'

/**
 * Names a consent in lists and menus by the person and the day: « Ana Ruiz · 2024-03-01 ». Runs
 * before a save; no queries.
 */
export const consentTitleHook: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { person, grantedOn }: { person?: { name?: string }; grantedOn?: string } = {
    ...originalDoc,
    ...data,
  }
  return {
    ...data,
    adminTitle: [person?.name, grantedOn?.slice(0, 10)].filter(Boolean).join(' · '),
  }
}
