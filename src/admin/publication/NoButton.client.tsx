'use client'

/**
 * Nothing, where Payload would have a button that unpublishes every language: the publication
 * panel unpublishes them one by one.
 */
export function NoButton() {
  return null
}
