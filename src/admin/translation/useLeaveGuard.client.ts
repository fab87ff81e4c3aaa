'use client'

import { useEffect } from 'react'

/**
 * Asks before the page is left while something is not saved: when it is closed or loaded again, and
 * when a link is followed.
 */
export function useLeaveGuard(isUnsaved: boolean, question: string): void {
  useEffect(() => {
    if (!isUnsaved) return
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    const click = (event: MouseEvent) => {
      if (!leaves(event) || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', beforeUnload)
    // Before the admin's own links, which do not load the page.
    document.addEventListener('click', click, true)
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      document.removeEventListener('click', click, true)
    }
  }, [isUnsaved, question])
}

function leaves({ target, metaKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link?.href || link.download !== '' || link.hasAttribute('download')) return false
  if (link.target === '_blank' || metaKey || ctrlKey || shiftKey) return false
  const [there, here] = [new URL(link.href), window.location]
  return (
    there.origin !== here.origin || there.pathname + there.search !== here.pathname + here.search
  )
}
