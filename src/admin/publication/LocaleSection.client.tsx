'use client'

import { Button, Link, useFormModified } from '@payloadcms/ui'
import { type RefObject, useRef, useState } from 'react'

import type { LocalePublication } from '../../publication/state/publicationOf.js'
import { hasNoFocus } from './hasNoFocus.client.js'
import { LocaleBadge } from './LocaleBadge.client.js'
import { offersOf } from './offersOf.js'
import { ProblemList } from './ProblemList.client.js'
import { ScheduleDialog } from './ScheduleDialog.client.js'
import { ScheduleLines } from './ScheduleLines.client.js'
import { shownState } from './shownState.js'
import { UnpublishDialog } from './UnpublishDialog.client.js'
import { useEntryLink } from './useEntryLink.client.js'
import type { PanelActions } from './usePanelActions.client.js'
import { useSay } from './useSay.client.js'
import { dayOf } from './when.js'

type Props = {
  locale: LocalePublication
  isCurrent: boolean
  isSource: boolean
  actions: PanelActions
}

/** One language in the panel: its state, its problems and the available actions. */
export function LocaleSection({ locale, isCurrent, isSource, actions }: Props) {
  const { code, publishedAt, schedules, problems, may } = locale
  const { say, language, nameOf } = useSay()
  const linkTo = useEntryLink()
  const summary = useRef<HTMLElement>(null)
  return (
    <details className="stories-locale" data-current={isCurrent} open={isCurrent}>
      <summary ref={summary}>
        <span className="stories-locale__name">{nameOf(code)}</span>
        <LocaleBadge state={shownState(locale, new Date())} />
      </summary>
      <div className="stories-locale__body">
        {(isSource || publishedAt) && (
          <p className="stories-locale__facts">
            {isSource && <span>{say('panel.source')}</span>}
            {publishedAt && (
              <span>{say('panel.since', { date: dayOf(publishedAt, language) })}</span>
            )}
          </p>
        )}
        <ScheduleLines
          schedules={schedules}
          may={may}
          isBusy={actions.isBusy}
          onCancel={(schedule) => void keepFocus(summary, actions.cancel(schedule))}
        />
        <ProblemList locale={code} problems={problems} />
        <Buttons {...{ locale, isCurrent, actions, summary }} />
        {!isCurrent && (
          <Link className="stories-locale__switch" href={linkTo(code)}>
            {say('panel.switch', { language: nameOf(code) })}
          </Link>
        )}
      </div>
    </details>
  )
}

type Summary = RefObject<HTMLElement | null>

/** The button that was pressed may be gone when its work is done; the focus stays in its language. */
async function keepFocus(summary: Summary, work: Promise<void>): Promise<void> {
  await work
  requestAnimationFrame(() => hasNoFocus() && summary.current?.focus())
}

type ButtonsProps = Omit<Props, 'isSource'> & { summary: Summary }

/** Only what one may do, and what would change something. */
function Buttons({ locale, isCurrent, actions, summary }: ButtonsProps) {
  const { code } = locale
  const { say, nameOf } = useSay()
  const isModified = useFormModified()
  const [open, setOpen] = useState<'unpublish' | 'schedule' | null>(null)
  const offers = offersOf(locale, { isModified: isCurrent && isModified })
  const close = () => setOpen(null)
  const button = { size: 'small', margin: false, disabled: actions.isBusy } as const
  const named = (key: 'publish' | 'unpublish' | 'schedule') => ({
    'aria-label': say(`panel.${key}.actionIn`, { language: nameOf(code) }),
  })
  if (!offers.publish && !offers.unpublish && !offers.schedule) return null
  return (
    <div className="stories-locale__buttons">
      {offers.publish && (
        <Button
          {...button}
          {...named('publish')}
          onClick={() => void keepFocus(summary, actions.publish(code))}
        >
          {say('panel.publish.action')}
        </Button>
      )}
      {offers.schedule && (
        <Button
          {...button}
          {...named('schedule')}
          buttonStyle="secondary"
          onClick={() => setOpen('schedule')}
        >
          {say('panel.schedule.action')}
        </Button>
      )}
      {offers.unpublish && (
        <Button
          {...button}
          {...named('unpublish')}
          buttonStyle="secondary"
          onClick={() => setOpen('unpublish')}
        >
          {say('panel.unpublish.action')}
        </Button>
      )}
      {open === 'schedule' && (
        <ScheduleDialog locale={locale} onSchedule={actions.schedule} onClose={close} />
      )}
      {open === 'unpublish' && (
        <UnpublishDialog
          locale={code}
          onClose={close}
          onConfirm={() => {
            close()
            void keepFocus(summary, actions.unpublish(code))
          }}
        />
      )}
    </div>
  )
}
