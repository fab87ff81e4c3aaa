import { message } from '../../i18n/adminText.js'
import type { FindingsView } from '../api/types.js'
import { checkSegment } from '../checks/checkSegment.js'
import type { Fix } from '../checks/types.js'
import type { Content, Segment } from '../segments/types.js'
import type { Opened } from './openTranslation.js'
import type { Aids } from './viewOf.js'

/** What the checks find in a text, be it stored or not. Findings of one check share its fix. */
export function findingsOf(
  { entry, locale, store }: Opened,
  { segment, target }: { segment: Segment; target: Content },
  { checks, terms }: Pick<Aids, 'checks' | 'terms'>,
): FindingsView {
  const { source, multiline, maxLength } = segment
  const { findings, more } = checkSegment({
    ...{ source, target, multiline, terms, checks },
    ...(maxLength === undefined ? {} : { maxLength }),
    sourceLocale: entry.sourceLocale,
    targetLocale: locale,
  })
  const fixes = new Map<Fix, number>()
  for (const { fix } of findings) if (fix && !fixes.has(fix)) fixes.set(fix, fixes.size)
  return {
    findings: findings.map(({ check, severity, blocking, message: said, fix }) => ({
      ...{ check, severity, blocking },
      message: message(store.req, said.key, said.values),
      fix: fix ? (fixes.get(fix) ?? null) : null,
    })),
    fixes: [...fixes.keys()].map(({ label, edit }) => ({
      label: message(store.req, label),
      edit,
    })),
    more,
  }
}
