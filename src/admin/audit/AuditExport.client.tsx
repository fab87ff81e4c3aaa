'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { LabelledDay } from '../dates/LabelledDay.client.js'
import { useApi } from '../useApi.client.js'
import { auditTexts } from './auditText.js'
import { STYLE } from './auditExportStyle.js'

type Props = {
  /** Of the log's collection. */
  slug: string
}

/** Links, above the list of the audit log, that export it, or the days chosen, as a file. */
export function AuditExport({ slug }: Props) {
  const { i18n } = useTranslation()
  const { address } = useApi()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const say = auditTexts(i18n.language)
  const href = (format: string) => {
    const query = new URLSearchParams({ format })
    if (from) query.set('from', from)
    if (to) query.set('to', to)
    return address(`/${slug}/export?${query.toString()}`)
  }
  return (
    <div className="stories-audit-export">
      <style href="stories-audit-export" precedence="medium">
        {STYLE}
      </style>
      <LabelledDay label={say('auditExport.from')} value={from} onChange={setFrom} />
      <LabelledDay label={say('auditExport.to')} value={to} onChange={setTo} />
      <a href={href('csv')} download>
        {say('auditExport.csv')}
      </a>
      <a href={href('json')} download>
        {say('auditExport.json')}
      </a>
    </div>
  )
}
