'use client'

import { useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useMemo } from 'react'

import type { PublicationProblem } from '../../saving/dryRun.js'
import { formProblems } from './formProblems.js'
import { useFieldLabels } from './useFieldNames.client.js'

/**
 * What the form's last publication was refused for and is not put right yet, as the server judges
 * each change since; null when none was refused.
 */
export function useRefused(): PublicationProblem[] | null {
  const isSubmitted = useFormSubmitted()
  const labelOf = useFieldLabels()
  // A text, so that only another one draws the list again, and not each letter typed.
  const found = useFormFields(([fields]) =>
    fields._status?.value === 'published' ? JSON.stringify(formProblems(fields, labelOf)) : null,
  )
  return useMemo(
    () => (isSubmitted && found !== null ? (JSON.parse(found) as PublicationProblem[]) : null),
    [found, isSubmitted],
  )
}
