'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { addressOf } from '../../embeds/addressOf.js'
import { embedCode, type Light } from '../../embeds/code.js'
import { SCRIPT_PATH } from '../../embeds/kinds.js'
import { type AnyAnswer, lightOf, questionOf } from '../../embeds/light.js'
import { attributesOf, frameUrl, type Subject } from '../../embeds/subject.js'
import { callApi } from '../callApi.js'

type State =
  { kind: 'loading' } | { kind: 'hidden' } | { kind: 'failed' } | { kind: 'code'; code: string }

type Wanted = {
  subject: Subject
  /** The public API where the admin asks it. */
  here: string
  /** The same where other sites find it. */
  base: string
  withQuote: boolean
}

/** The code for what is public now; asks the public API as a visitor's browser would. */
export function useEmbedCode({ subject, here, base, withQuote }: Wanted): State {
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<{ address: string; data: AnyAnswer | null } | null>(null)
  const address = addressOf({ endpoint: `${here}/graphql`, ...questionOf(subject) })
  const { language } = i18n
  useEffect(() => {
    const asking = new AbortController()
    const { signal } = asking
    const read = async () => {
      const asked = { language, signal }
      const found = await callApi<{ data?: AnyAnswer | null }>(address, asked)
      if (!signal.aborted) setAnswer({ address, data: (found.ok && found.body.data) || null })
    }
    void read()
    return () => asking.abort()
  }, [address, language])
  if (answer?.address !== address) return { kind: 'loading' }
  if (!answer.data) return { kind: 'failed' }
  const light = lightOf(answer.data, {
    endpoint: `${base}/graphql`,
    frame: frameUrl(subject, base),
  })
  return light
    ? { kind: 'code', code: codeOf({ subject, base, light, withQuote }) }
    : { kind: 'hidden' }
}

function codeOf({ subject, base, light, withQuote }: Omit<Wanted, 'here'> & { light: Light }) {
  return embedCode({
    script: base + SCRIPT_PATH,
    kind: subject.kind,
    attributes: attributesOf(subject),
    light: withQuote ? light : { ...light, quote: [], by: '' },
  })
}
