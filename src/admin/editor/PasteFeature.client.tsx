'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { cleanPaste } from '../paste/cleanPaste.js'
import { droppedText } from './droppedText.js'

/** What Lexical itself puts on the clipboard: whole nodes, which need no cleaning. */
const LEXICAL = 'application/x-lexical-editor'

export const PasteFeature = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
})

/** Replaces pasted HTML by nodes of our editor, which it is given as if they came from itself. */
function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const { language } = i18n
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const html = htmlIn(event, editor.getRootElement())
          if (html === null) return false
          const parsed = new DOMParser().parseFromString(html, 'text/html')
          const { nodes, dropped } = cleanPaste(parsed, newId)
          const text = droppedText(dropped, language)
          if (text) toast.warning(text)
          if (nodes.length === 0 && !text) return false
          event.preventDefault()
          if (nodes.length === 0) return true
          const clipboardData = new DataTransfer()
          const { namespace } = editor._config
          clipboardData.setData(LEXICAL, JSON.stringify({ namespace, nodes }))
          const options = { clipboardData, bubbles: true, cancelable: true }
          return editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', options))
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, language],
  )
  return null
}

/**
 * The HTML of an event that Lexical has not written itself; null for any other, and for what is
 * pasted into a field of a block, whose events pass by here.
 */
function htmlIn(event: unknown, root: HTMLElement | null): string | null {
  if (!(event instanceof ClipboardEvent) || !event.clipboardData) return null
  const { clipboardData, target } = event
  const fields = 'input, textarea, select, [contenteditable=true]'
  if (target instanceof Element && target.closest(fields) !== root) return null
  const html = clipboardData.types.includes(LEXICAL) ? '' : clipboardData.getData('text/html')
  return html === '' ? null : html
}

/** An id as MongoDB has them, which Payload gives to links. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
