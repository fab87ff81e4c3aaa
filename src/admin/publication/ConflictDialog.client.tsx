'use client'

import { useForm } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'

import { ConflictField } from './ConflictField.client.js'
import { Dialog } from './Dialog.client.js'
import { DialogActions } from './DialogActions.client.js'
import { readable } from './readable.js'
import type { Choices, Side } from './resolution.js'
import { onStaleSave, type StaleSave } from './saveWatch.client.js'
import { useApi } from '../useApi.client.js'
import { useFieldLabels, useValueNames } from './useFieldNames.client.js'
import { useResolve } from './useResolve.client.js'
import { useSay } from './useSay.client.js'
import { timeOf } from './when.js'

/**
 * Opens when a save of this entry was refused because others had changed the same fields. Shows
 * both texts of each, and saves again with those that are chosen; closed, it changes nothing.
 *
 * @param url Path of the entry below the REST API; null while it is not saved.
 */
export function ConflictDialog({ url }: { url: string | null }) {
  const { setModified } = useForm()
  const { address } = useApi()
  const [save, setSave] = useState<StaleSave | null>(null)
  useEffect(() => {
    if (url === null) return
    return onStaleSave((refused) => {
      if (!isOf(refused.url, address(url)) || refused.conflicts.length === 0) return
      setSave(refused)
      // Payload takes the form for saved whatever came of it.
      setTimeout(() => setModified(true), 0)
    })
  }, [address, setModified, url])
  if (!save) return null
  // Saving again may be refused again; what is shown then is not for the first to close.
  const close = () => setSave((shown) => (shown === save ? null : shown))
  return <Conflicts key={save.at} save={save} onClose={close} />
}

function Conflicts({ save, onClose }: { save: StaleSave; onClose: () => void }) {
  const { say } = useSay()
  const resolve = useResolve()
  const labelOf = useFieldLabels()
  const names = useValueNames(save.conflicts)
  const [choices, setChoices] = useState<Choices>({})
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const isDecided = save.conflicts.every(({ path }) => choices[path])
  const choose = (path: string, side: Side) => setChoices((made) => ({ ...made, [path]: side }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!isDecided) return setProblem(say('conflict.choose'))
    setBusy(true)
    const refusal = await resolve(save, choices)
    setBusy(false)
    if (refusal === null) onClose()
    else setProblem(refusal)
  }
  return (
    <Dialog isWide title={say('conflict.title')} onClose={onClose}>
      <p>{say('conflict.text')}</p>
      <Changes changes={save.changes} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        {save.conflicts.map(({ path, theirs, yours }) => (
          <ConflictField
            key={path}
            label={labelOf(path)}
            theirs={readable(theirs, { say, names })}
            yours={readable(yours, { say, names })}
            choice={choices[path]}
            onChoose={(side) => choose(path, side)}
          />
        ))}
        <DialogActions
          cancel={say('conflict.close')}
          action={say('conflict.save')}
          problem={problem}
          isDisabled={isBusy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}

/** Who saved, and when; the last first. */
function Changes({ changes }: Pick<StaleSave, 'changes'>) {
  const { say, language } = useSay()
  const lines = changes.map(({ at, by }) => {
    const date = timeOf(at, language)
    return by ? say('conflict.changedBy', { name: by, date }) : say('conflict.changed', { date })
  })
  return [...new Set(lines)].reverse().map((line) => <p key={line}>{line}</p>)
}

/** Whether an address is the entry's, with any query, with or without the host name. */
function isOf(address: string, url: string): boolean {
  const pathOf = (one: string) => new URL(one, window.location.href).pathname
  return pathOf(address) === pathOf(url)
}
