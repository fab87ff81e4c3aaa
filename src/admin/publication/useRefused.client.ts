'use client'

import { useForm, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'

import type { PublicationProblem } from '../../saving/dryRun.js'
import { formProblems } from './formProblems.js'
import { useFieldLabels } from './useFieldNames.client.js'
import { useOtherChange } from './usePublication.client.js'

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
  useJudgedAnew(isSubmitted && found !== null)
  return useMemo(
    () => (isSubmitted && found !== null ? (JSON.parse(found) as PublicationProblem[]) : null),
    [found, isSubmitted],
  )
}

/** Has the form judged again when a document that it names has changed in a drawer. */
function useJudgedAnew(isRefused: boolean): void {
  const { dispatchFields } = useForm()
  const other = useOtherChange()
  const judged = useRef(other)
  useEffect(() => {
    if (other === '' || judged.current === other) return
    judged.current = other
    // Payload asks the server about a form each time that a field is written, be it the same.
    if (isRefused) dispatchFields({ type: 'UPDATE', path: '_status', value: 'published' })
  }, [dispatchFields, isRefused, other])
}
