'use client'

import { useEffect } from 'react'

import { askingButton, closedBy, hasOpenPicker, hasQuestion, topDrawer } from './drawers.js'

/**
 * Escape closes what is open on a drawer before the drawer itself, and neither Escape nor a click
 * beside it throws away what was typed in it without a question. Payload's modals listen to
 * Escape on the document, whatever else has used the key.
 *
 * @param ask Called with the id of a drawer that has unsaved typing and no question of its own.
 */
export function useDrawerGuard(ask: (drawer: string) => void): void {
  useEffect(() => {
    const root = document.documentElement
    const touched = new WeakSet<Element>()
    const note = ({ target }: Event) => {
      const drawer = target instanceof Element && target.closest('form')?.closest('dialog.drawer')
      if (drawer) touched.add(drawer)
    }
    const stop = onLeave((drawer) => {
      const button = askingButton(drawer)
      if (button) button.click()
      else if (touched.has(drawer)) ask(drawer.id)
      else return false
      return true
    })
    root.addEventListener('input', note)
    return () => {
      stop()
      root.removeEventListener('input', note)
    }
  }, [ask])
}

/**
 * Calls `held` when a drawer is about to be closed by Escape or by a click beside it.
 *
 * @param held Whether the drawer was kept open for now.
 */
function onLeave(held: (drawer: Element) => boolean): () => void {
  const root = document.documentElement
  let hadPicker = false
  const before = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') hadPicker = hasOpenPicker(document)
  }
  const after = (event: KeyboardEvent) => {
    const drawer = event.key === 'Escape' ? topDrawer(document) : null
    if (!drawer || hasQuestion(document)) return
    if (!hadPicker && !held(drawer)) return
    event.stopPropagation()
    // Menus listen on the document, too; without a key code this is no Escape to the modals.
    if (hadPicker) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  }
  const click = (event: MouseEvent) => {
    const drawer = closedBy(event.target)
    if (!drawer || !held(drawer)) return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', before, true)
  // Behind the components of the drawers, ahead of the modals.
  root.addEventListener('keydown', after)
  window.addEventListener('click', click, true)
  return () => {
    window.removeEventListener('keydown', before, true)
    root.removeEventListener('keydown', after)
    window.removeEventListener('click', click, true)
  }
}
