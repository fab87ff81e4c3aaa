'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { dayIn } from '../translation/days.js'
import { timeOf } from '../publication/when.js'

/** A calendar day in a list. */
export function DayCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  return typeof cellData === 'string' ? dayIn(cellData, i18n.language) : null
}

/** A day and its hour in a list, on the clocks of the browser. */
export function MomentCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  return typeof cellData === 'string' ? timeOf(cellData, i18n.language) : null
}
