'use client'

/** Nothing, where the comparison of versions would show a field that the system keeps for itself. */
export function NoDiff() {
  return null
}
