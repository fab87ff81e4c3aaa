'use client'

import { Button, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useApi } from '../useApi.client.js'
import { webhookTexts } from './webhookText.js'

type Props = {
  /** Of the log's collection. */
  slug: string
}

/** In the log of webhooks: lets the message that is shown be sent again, under the same id. */
export function SendAgain({ slug }: Props) {
  const { i18n } = useTranslation()
  const { ask } = useApi()
  const key = useFormFields(([fields]) => fields.key?.value)
  const [state, setState] = useState<'asking' | 'done' | 'failed' | null>(null)
  const say = webhookTexts(i18n.language)
  const send = async () => {
    setState('asking')
    const data = { ids: [String(key)] }
    const answer = await ask<{ ids: string[] }>(`/${slug}/redeliver`, { method: 'POST', data })
    setState(answer.ok && answer.body.ids.length === 1 ? 'done' : 'failed')
  }
  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        disabled={state === 'asking' || typeof key !== 'string'}
        margin={false}
        onClick={() => void send()}
      >
        {say('deliveries.resend')}
      </Button>
      <p role="status">
        {state === 'done' && say('deliveries.resend.done', { count: 1 })}
        {state === 'failed' && say('deliveries.resend.failed')}
      </p>
    </div>
  )
}
