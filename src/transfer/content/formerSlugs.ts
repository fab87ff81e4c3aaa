import { noteChanges } from '../../editions/changes.js'
import { keepSlugs, slugsOf } from '../../editions/formerSlugs.js'
import type { Ref } from '../../editions/types.js'
import { isEntryKey } from '../../entries/slugs.js'
import type { Store } from '../../entries/store.js'
import type { CheckedContent } from './checkContent.js'
import type { FormerSlugs } from './kinds.js'
import { inPages } from './pagesOf.js'

/** The former slugs of these entries, by ref, as an export has them. */
export async function readFormerSlugs(
  store: Store,
  refs: readonly string[],
): Promise<Map<string, FormerSlugs>> {
  const found = new Map<string, Record<string, Record<string, string>>>()
  for (const { ref, locale, slug, at } of await slugsOf(store, refs)) {
    const own = found.get(ref) ?? {}
    found.set(ref, { ...own, [locale]: { ...own[locale], [slug]: at } })
  }
  return found
}

type Args = { checked: CheckedContent; ids: ReadonlyMap<string, number | string> }

/** Adds the former slugs of an export to those that are known here: neither app's addresses break. */
export async function writeFormerSlugs(store: Store, { checked, ids }: Args): Promise<void> {
  for (const kind of checked.kinds) {
    if (!isEntryKey(kind)) continue
    for await (const page of inPages(checked.lines(kind)))
      for (const { value } of page) {
        const ref: Ref = `${kind}:${ids.get(`${kind}:${String(value.uid)}`) ?? ''}`
        await keepSlugs(store, listed(ref, (value.formerSlugs ?? {}) as FormerSlugs)) // checked
      }
    await noteChanges(store, [{ type: kind, uid: null }])
  }
}

function listed(ref: Ref, slugs: FormerSlugs) {
  return Object.entries(slugs).flatMap(([locale, moments]) =>
    Object.entries(moments).map(([slug, at]) => ({ ref, locale, slug, at })),
  )
}
