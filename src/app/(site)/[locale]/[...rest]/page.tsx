import { notFound } from 'next/navigation.js'

/** Any other address: our own page instead of Next's. */
export default function Page(): never {
  notFound()
}
