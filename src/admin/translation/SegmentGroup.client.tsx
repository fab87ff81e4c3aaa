'use client'

import { memo } from 'react'

import { SegmentEditor } from './SegmentEditor.client.js'
import { SegmentRow } from './SegmentRow.client.js'
import type { Item } from './translateState.js'
import type { Desk } from './useDesk.client.js'

type Props = {
  items: readonly Item[]
  /** Of the items, in their order. */
  labels: readonly string[]
  sourceLocale: string | undefined
  /** All that the open segment needs, where it is one of them; null elsewhere. */
  desk: Desk | null
  common: Common
}

type Common = Pick<Desk, 'locale' | 'go'> & Pick<Desk['workspace'], 'say'>

/**
 * Neighbouring segments. The browser lays out a group as a whole or not at all, and only a group in
 * which something has changed is drawn again: an entry may have hundreds of segments.
 */
export const SegmentGroup = memo(function SegmentGroup(props: Props) {
  const { items, labels, sourceLocale, desk, common } = props
  const { locale, go, say } = common
  const active = desk?.state.active
  return (
    <div className="stories-segments__group" data-open={desk !== null}>
      {items.map((item, at) =>
        desk && item.view.id === active ? (
          <SegmentEditor key={item.view.id} item={item} desk={desk} />
        ) : (
          <SegmentRow
            key={item.view.id}
            {...{ item, say, locale, sourceLocale }}
            label={labels[at] ?? ''}
            onOpen={go}
          />
        ),
      )}
    </div>
  )
}, isSame)

function isSame(before: Props, now: Props): boolean {
  return (
    before.desk === now.desk &&
    before.sourceLocale === now.sourceLocale &&
    before.common.locale === now.common.locale &&
    before.common.go === now.common.go &&
    before.common.say === now.common.say &&
    isAlike(before.items, now.items) &&
    isAlike(before.labels, now.labels)
  )
}

function isAlike<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}
