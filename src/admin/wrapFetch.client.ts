'use client'

type Fetch = typeof window.fetch

/**
 * Puts something around every request of the page: Payload's form keeps what it sends and what comes
 * back to itself. The function given back does so the first time that it is called, and no more.
 */
export function wrapFetch(wrap: (fetch: Fetch) => Fetch): () => void {
  let isWrapped = false
  return () => {
    if (isWrapped) return
    isWrapped = true
    window.fetch = wrap(window.fetch.bind(window))
  }
}
