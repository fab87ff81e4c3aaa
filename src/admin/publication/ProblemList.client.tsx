'use client'

import { Link, useLocale } from '@payloadcms/ui'

import type { PublicationProblem } from '../../saving/dryRun.js'
import { fieldHash } from './goToField.client.js'
import { useEntryLink } from './useEntryLink.client.js'
import { useGoToField } from './useGoToField.client.js'
import { useSay } from './useSay.client.js'

type Props = { locale: string; problems: readonly PublicationProblem[] }

/** What keeps a language from being published; each problem leads to its field. */
export function ProblemList({ locale, problems }: Props) {
  const { say } = useSay()
  const { code } = useLocale()
  const linkTo = useEntryLink()
  const goTo = useGoToField()
  if (problems.length === 0) return null
  const count = problems.length
  return (
    <div className="stories-problems">
      <p>{say(count === 1 ? 'panel.problems.one' : 'panel.problems.other', { count })}</p>
      <ul>
        {problems.map(({ path, label, message }) => (
          <li key={`${path}:${message}`}>
            {locale === code ? (
              <a
                href={fieldHash(path)}
                onClick={(event) => {
                  event.preventDefault()
                  goTo(path)
                }}
              >
                {label}
              </a>
            ) : (
              <Link href={linkTo(locale, path)}>{label}</Link>
            )}
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
