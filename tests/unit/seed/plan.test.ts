import { describe, expect, it } from 'vitest'

import type { CollectionKey } from '../../../src/entries/slugs.js'
import { seedContent as content } from '../../../src/cli/seed/content/index.js'
import { isUntouched, merge, planSeed, resolveLinks } from '../../../src/cli/seed/plan.js'
import { resolveOptions } from '../../../src/options.js'

function plan(codes: string[], off: CollectionKey[] = []) {
  const { locales } = resolveOptions({ locales: codes.map((code) => ({ code })) }, {})
  return planSeed({ content, settings: { locales, off: new Set(off) } })
}

describe('planSeed', () => {
  it('takes everything where the three languages are configured', () => {
    expect(plan(['fr', 'es', 'en'])).toHaveLength(content.length)
  })

  it('leaves out what exists only in languages that are not configured', () => {
    const items = plan(['en', 'pt-BR'])
    expect(items.filter(({ key }) => key === 'documents')).toHaveLength(1)
    expect(items.filter(({ key }) => key === 'files').map(({ shared }) => shared.language)).toEqual(
      ['en'],
    )
    expect(items.find(({ key }) => key === 'consents')?.shared).not.toHaveProperty(
      'statementLanguage',
    )
    expect(new Set(items.flatMap(({ texts }) => texts.map(({ locale }) => locale)))).toEqual(
      new Set(['en']),
    )
  })

  it('is empty where none of its languages is configured', () => {
    expect(plan(['pt-BR'])).toEqual([])
  })

  it('leaves out parts that are switched off', () => {
    const keys = plan(['fr'], ['stories', 'keyResults']).map(({ key }) => key)
    expect(keys).not.toContain('stories')
    expect(keys).not.toContain('keyResults')
  })
})

describe('resolveLinks', () => {
  const known = { link: 'documents', uid: 'known' } as const
  const gone = { link: 'documents', uid: 'gone' } as const
  const idOf = ({ uid }: { uid: string }) => (uid === 'known' ? 7 : undefined)

  it('puts ids in the place of links and leaves out rows and blocks without one', () => {
    const data = {
      one: known,
      none: gone,
      list: [known, gone],
      rows: [
        { document: gone, page: 2 },
        { document: known, page: 3 },
      ],
      body: { root: { children: [{ type: 'block', fields: { id: 'a', document: gone } }] } },
    }
    expect(resolveLinks(data, idOf)).toEqual({
      one: 7,
      list: [7],
      rows: [{ document: 7, page: 3 }],
      body: { root: { children: [] } },
    })
  })
})

describe('merge', () => {
  it('joins groups that hold shared and translated fields', () => {
    expect(merge({ group: { a: 1 }, b: [1] }, { group: { c: 'x' }, d: 'y' })).toEqual({
      group: { a: 1, c: 'x' },
      b: [1],
      d: 'y',
    })
  })
})

describe('isUntouched', () => {
  const texts = { title: 'Témoignages', highlight: { title: 'Analyse' }, body: { root: {} } }
  const check = (stored: unknown) => isUntouched({ texts, stored, locale: 'fr' })

  it('holds while texts are empty or the seed’s own', () => {
    expect(check(null)).toBe(true)
    expect(check({ title: { fr: 'Témoignages', es: 'Otra cosa' }, highlight: {} })).toBe(true)
  })

  it('ends when somebody has written another text, in a group too', () => {
    expect(check({ title: { fr: 'Voix du terrain' } })).toBe(false)
    expect(check({ highlight: { title: { fr: 'Étude' } } })).toBe(false)
  })
})
