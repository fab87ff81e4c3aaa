'use client'

import { useEffect } from 'react'

import { NAMEABLE, nameOf } from './nameOf.js'

/**
 * Names what Payload names in English only, or not at all, for those who hear the page. To be
 * removed name by name when Payload has them in its translations.
 */
export function useControlNames(language: string): void {
  useEffect(() => {
    const name = (control: Element) => {
      const text = nameOf(control, language)
      if (text !== null) control.setAttribute('aria-label', text)
    }
    const nameAll = (root: Element) => {
      if (root.matches(NAMEABLE)) name(root)
      root.querySelectorAll(NAMEABLE).forEach(name)
    }
    nameAll(document.body)
    const observer = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'attributes' && target instanceof Element) name(target)
        else addedNodes.forEach((node) => node instanceof Element && nameAll(node))
      }
    })
    const what = { childList: true, subtree: true, attributeFilter: ['aria-label'] }
    observer.observe(document.body, what)
    return () => observer.disconnect()
  }, [language])
}
