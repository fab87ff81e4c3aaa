'use client'

import type { Desk } from './useDesk.client.js'

/** The languages that the entry is translated into, to go from one to the other. */
export function LocaleTabs(props: { desk: Desk; onLocale: (locale: string) => void }) {
  const { desk, onLocale } = props
  const { nameOf, say } = desk.workspace
  const targets = desk.state.entry?.targets ?? [desk.locale]
  return (
    <nav className="stories-tabs" aria-label={say('room.locales')}>
      {targets.map((locale) => (
        <button
          key={locale}
          type="button"
          aria-current={locale === desk.locale ? 'page' : undefined}
          onClick={() => locale !== desk.locale && onLocale(locale)}
        >
          {nameOf(locale)}
        </button>
      ))}
    </nav>
  )
}
