import { resolveOptions } from '../../../src/options.js'
import type { Settings } from '../../../src/entries/settings.js'
import type { OneLocaleDoc } from '../../../src/entries/pickLocale.js'
import type { EditionSource } from '../../../src/editions/source.js'

export const settings: Settings = resolveOptions({}, {})

/** What every published entry of the tests has. */
const ENTRY = {
  id: '7',
  uid: '00000000-0000-4000-8000-000000000007',
  _status: 'published',
  sourceLocale: 'fr',
  programme: '1',
  themes: ['12'],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-02-01T00:00:00.000Z',
  firstPublishedAt: '2026-01-15T00:00:00.000Z',
}

/** A published entry in French, with these fields. */
export function source(
  doc: OneLocaleDoc,
  {
    related = {},
    ...rest
  }: Partial<EditionSource> & { related?: Record<string, OneLocaleDoc> } = {},
): EditionSource {
  return {
    doc: { ...ENTRY, ...doc },
    locale: 'fr',
    lookup: (ref) => related[ref] ?? null,
    settings,
    ...rest,
  }
}

/** A consent that permits everything on the website since 2024, unless said otherwise. */
export function consent(terms: OneLocaleDoc = {}): OneLocaleDoc {
  return {
    channels: ['website'],
    identityLevel: 'fullName',
    grantedOn: '2024-01-01T12:00:00.000Z',
    expiresOn: null,
    withdrawnOn: null,
    ...terms,
  }
}

/** A Lexical state of these nodes. */
export function lexical(...children: object[]): { root: object } {
  return { root: { type: 'root', version: 1, children } }
}

export function paragraph(...children: (string | object)[]): object {
  const nodes = children.map((child) =>
    typeof child === 'string' ? { type: 'text', version: 1, text: child, format: 0 } : child,
  )
  return { type: 'paragraph', version: 1, children: nodes }
}
