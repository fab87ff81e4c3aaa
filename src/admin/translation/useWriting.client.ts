'use client'

import { useMemo } from 'react'

import { fieldOf, putText } from './fieldOf.client.js'
import { insertNextCode } from './nextCode.js'
import type { TranslateStore } from './useTranslateState.client.js'

export type Writing = {
  type: (id: string, text: string) => void
  /** Another text in place of the whole; Ctrl+Z brings the one before back. */
  replace: (id: string, text: string) => void
  /** At the cursor, in place of what is selected. */
  insert: (id: string, text: string) => void
  /** Gives whether a code was missing. */
  insertCode: (id: string) => boolean
}

/** Everything that changes the text of a segment's field. */
export function useWriting({ now, dispatch }: TranslateStore): Writing {
  return useMemo(() => {
    const itemOf = (id: string) => now().items.find((one) => one.view.id === id)
    const type = (id: string, text: string) => {
      const isOneLine = itemOf(id)?.view.multiline === false
      const fit = isOneLine ? text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ') : text
      dispatch({ type: 'typed', id, text: fit })
    }
    const insertCode = (id: string) => {
      const field = writable(id)
      const source = itemOf(id)?.view.source
      if (!field || source === undefined) return false
      const { value: target, selectionStart: start, selectionEnd: end } = field
      const inserted = insertNextCode({ source, target, start, end })
      if (!inserted) return false
      const place = () => field.setSelectionRange(inserted.cursor, inserted.cursor)
      if (putText(field, { text: inserted.text, inPlaceOf: 'all' })) place()
      else {
        type(id, inserted.text)
        // After React has drawn the text, or it would move the cursor to the end.
        requestAnimationFrame(place)
      }
      return true
    }
    return { type, insertCode, ...puttingWith(type) }
  }, [dispatch, now])
}

function puttingWith(type: Writing['type']): Pick<Writing, 'replace' | 'insert'> {
  return {
    replace: (id, text) => {
      const field = writable(id)
      if (field && !putText(field, { text, inPlaceOf: 'all' })) type(id, text)
    },
    insert: (id, text) => {
      const field = writable(id)
      if (!field) return
      const { value, selectionStart, selectionEnd } = field
      if (putText(field, { text, inPlaceOf: 'selection' })) return
      type(id, value.slice(0, selectionStart) + text + value.slice(selectionEnd))
    },
  }
}

function writable(id: string): HTMLTextAreaElement | null {
  const field = fieldOf(id)
  return field && !field.readOnly ? field : null
}
