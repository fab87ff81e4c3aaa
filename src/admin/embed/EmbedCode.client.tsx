'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { useSay } from '../publication/useSay.client.js'

/** The code, and the button that copies it. Where the browser does not let it, it is selected. */
export function EmbedCode({ code }: { code: string }) {
  const { say } = useSay()
  const box = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState<{ code: string; text: string } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setTold({ code, text: say('embed.copied') })
    } catch {
      box.current?.select()
      setTold({ code, text: say('embed.selected') })
    }
  }
  return (
    <div className="stories-embed__code">
      <label>
        {say('embed.code')}
        <textarea
          ref={box}
          readOnly
          rows={7}
          spellCheck={false}
          dir="ltr"
          value={code}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <div>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void copy()}>
          {say('embed.copy')}
        </Button>
        <span role="status">{told?.code === code ? told.text : ''}</span>
      </div>
    </div>
  )
}
