import { notFound } from 'next/navigation.js'

/** What Next gives a page about its address. */
export type PageProps = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A path segment as it was typed; one that is not valid UTF-8 names no page. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return notFound()
  }
}

/** The value of a query parameter; of several, the first. */
export function firstOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
