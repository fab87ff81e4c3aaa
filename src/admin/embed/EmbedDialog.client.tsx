'use client'

import { Button, useConfig, useLocale } from '@payloadcms/ui'
import { useState } from 'react'

import { LOOKS, SCHEMES } from '../../embeds/kinds.js'
import { frameUrl, type Subject } from '../../embeds/subject.js'
import { apiAddress } from '../callApi.js'
import { Dialog } from '../publication/Dialog.client.js'
import { useSay } from '../publication/useSay.client.js'
import type { EmbedProps } from './EmbedButton.client.js'
import { EmbedChoices } from './EmbedChoices.client.js'
import { EmbedCode } from './EmbedCode.client.js'
import { EMBED_STYLE } from './embedStyle.js'
import { useEmbedCode } from './useEmbedCode.client.js'

type Props = EmbedProps & { uid: string; onClose: () => void }

/**
 * The code that shows the entry on another site, with what decides about it and a live view: the
 * frame of what is public now, without any right over the admin.
 */
export function EmbedDialog({ kinds, path, publicUrl, uid, onClose }: Props) {
  const { say, nameOf } = useSay()
  const { config } = useConfig()
  const { code: current } = useLocale()
  const [usual] = kinds
  const [subject, setSubject] = useState<Subject>({
    ...{ kind: usual, id: uid, isOfTheme: false, locale: current },
    ...{ look: LOOKS[0], scheme: SCHEMES[0] },
  })
  const here = new URL(apiAddress(config, path), window.location.href).href
  const isHost = publicUrl !== '' && URL.canParse(publicUrl)
  const base = isHost ? `${publicUrl.replace(/\/+$/, '')}${config.routes.api}${path}` : here
  const [withQuote, setWithQuote] = useState(true)
  const state = useEmbedCode({ subject, here, base, withQuote })
  return (
    <Dialog title={say('embed.title')} isWide onClose={onClose}>
      <style href="stories-embed" precedence="medium">
        {EMBED_STYLE}
      </style>
      <p>{say('embed.text')}</p>
      <EmbedChoices kinds={kinds} subject={subject} onChange={setSubject} />
      {subject.kind === 'testimonial' && (
        <label className="stories-embed__check">
          <input
            type="checkbox"
            checked={withQuote}
            onChange={({ target }) => setWithQuote(target.checked)}
          />
          {say('embed.withQuote')}
        </label>
      )}
      <p role="status" className="stories-embed__state">
        {state.kind === 'hidden' && say('embed.hidden', { language: nameOf(subject.locale) })}
        {state.kind === 'failed' && say('embed.failed')}
      </p>
      {state.kind === 'code' && <EmbedCode code={state.code} />}
      {state.kind === 'code' && (
        <iframe
          className="stories-embed__view"
          title={say('embed.view')}
          src={frameUrl(subject, here)}
          // Not of the admin's origin: what it runs cannot reach the session.
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
        />
      )}
      <div className="stories-dialog__actions">
        <Button margin={false} onClick={onClose}>
          {say('embed.close')}
        </Button>
      </div>
    </Dialog>
  )
}
