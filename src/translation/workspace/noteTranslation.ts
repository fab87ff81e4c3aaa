import { logEvent } from '../../audit/logEvent.js'
import { titleOf } from '../../audit/titleOf.js'
import type { AuditAction } from '../../audit/types.js'
import { slugOf } from '../../entries/slugOf.js'
import type { Judgement } from '../records/types.js'
import type { Opened } from './openTranslation.js'

type Event = {
  action: Extract<AuditAction, 'submit' | 'approve' | 'reject' | 'settle'>
  /** Null: all target locales. */
  locale: string | null
  /** How many segments. */
  count: number
}

/** Logs what has been done to translations. One insert. */
export async function noteTranslation({ store, ref, entry }: Opened, event: Event): Promise<void> {
  const collection = store.payload.collections[slugOf(store.settings, ref.type)]
  const { uid } = entry.doc
  await logEvent(store.req, {
    action: event.action,
    entryType: ref.type,
    entry: typeof uid === 'string' ? uid : null,
    entryTitle: titleOf({
      key: ref.type,
      field: collection?.config.admin.useAsTitle,
      docs: [entry.doc],
    }),
    locale: event.locale,
    detail: `segments ${event.count}`,
  })
}

/** Logs how many translations have been submitted, approved and sent back. */
export async function noteJudgements(
  before: Opened,
  wanted: readonly { id: string; target?: string | null; judgement?: Judgement }[],
): Promise<void> {
  const { locale, target } = before
  const count = (isOne: (one: (typeof wanted)[number]) => boolean) => wanted.filter(isOne).length
  const isBack = ({ id, target: text, judgement }: (typeof wanted)[number]) =>
    judgement === 'draft' &&
    text === undefined &&
    (target.segments[id]?.judgement ?? 'draft') !== 'draft'
  const counts = {
    submit: count(({ judgement }) => judgement === 'inReview'),
    approve: count(({ judgement }) => judgement === 'approved'),
    reject: count(isBack),
  }
  for (const action of ['submit', 'approve', 'reject'] as const) {
    if (counts[action] > 0) await noteTranslation(before, { action, locale, count: counts[action] })
  }
}
