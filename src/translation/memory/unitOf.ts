import type { Settings } from '../../entries/settings.js'
import { withoutAddress } from '../../entries/withoutAddress.js'
import type { MemoryRow } from './store.js'
import type { MemoryUnit } from './types.js'

/** A row of the memory as a unit, its locales as BCP 47 tags, people by name. Pure. */
export function unitOf(row: MemoryRow, settings: Pick<Settings, 'locales'>): MemoryUnit {
  const { sourceLocale, targetLocale, source, target, programme, at, approved } = row
  const by = withoutAddress(row.by ?? '')
  const tagOf = (code: string) =>
    settings.locales.find((locale) => locale.code === code)?.tag ?? code
  return {
    ...{ source, target, sourceLocale: tagOf(sourceLocale), targetLocale: tagOf(targetLocale) },
    origin: {
      collection: row.entryType ?? '',
      entry: row.uid ?? '',
      segment: row.segment ?? '',
      ...(programme ? { programme } : {}),
      ...(by === '' ? {} : { by }),
      at: at ?? '',
    },
    approved: Boolean(approved),
  }
}
