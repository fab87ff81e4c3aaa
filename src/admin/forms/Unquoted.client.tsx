'use client'

import { useField } from '@payloadcms/ui'
import { useEffect } from 'react'

import { withoutQuotationMarks } from '../../fields/checks/quotation.js'

/**
 * Below a quote: takes off the quotation marks around the whole text, which come along when it is
 * pasted. What was there when the form was opened stays.
 */
export function Unquoted({ path }: { path: string }) {
  const { initialValue, setValue, value } = useField<string>({ path })
  useEffect(() => {
    if (typeof value !== 'string' || value === initialValue) return
    const bare = withoutQuotationMarks(value)
    if (bare !== value) setValue(bare)
  }, [initialValue, setValue, value])
  return null
}
