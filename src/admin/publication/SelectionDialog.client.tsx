'use client'

import { Button, useLocale, useRouteCache, useSelection } from '@payloadcms/ui'

import { Dialog } from './Dialog.client.js'
import { usePublishSelection } from './usePublishSelection.client.js'
import { useSay } from './useSay.client.js'

type Props = { collection: string; status: 'published' | 'draft'; onClose: () => void }

/** Asks first, works with a count, and ends with what became of each entry. */
export function SelectionDialog({ collection, status, onClose }: Props) {
  const { count = 0 } = useSelection()
  const { code } = useLocale()
  const { clearRouteCache } = useRouteCache()
  const { say, nameOf } = useSay()
  const { progress, lines, failure, isOver, start, stop } = usePublishSelection(collection, status)
  const action = status === 'published' ? 'publish' : 'unpublish'
  const language = nameOf(code)
  const leave = () => {
    stop()
    // The list shows how its entries stand.
    if (progress !== null) clearRouteCache()
    onClose()
  }
  return (
    <Dialog title={say(`panel.selection.${action}`, { language })} onClose={leave}>
      {progress === null && <p>{say(`panel.selection.${action}.text`, { count, language })}</p>}
      <p role="status">{progress !== null && say('panel.selection.progress', progress)}</p>
      <ul className="stories-selection__lines">
        {[...lines]
          .sort((a, b) => Number(a.isDone) - Number(b.isDone))
          .map(({ id, title, isDone, said }) => (
            <li key={id} data-done={isDone}>
              <b>{title}</b> {said}
            </li>
          ))}
      </ul>
      <p role="alert" className="stories-dialog__problem">
        {failure}
      </p>
      <div className="stories-dialog__actions">
        <Button buttonStyle="secondary" margin={false} onClick={leave}>
          {say(isOver ? 'panel.dialog.close' : 'panel.dialog.cancel')}
        </Button>
        {progress === null && (
          <Button margin={false} onClick={() => void start()}>
            {say(`panel.${action}.action`)}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
