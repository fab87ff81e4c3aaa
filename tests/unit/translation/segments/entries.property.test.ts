import fc from 'fast-check'
import { expect, test } from 'vitest'

import { applyTranslations } from '../../../../src/translation/segments/applyTranslations.js'
import { plainOf, toMarked } from '../../../../src/translation/segments/markedText.js'
import { readSegments, segmentsOf } from '../../../../src/translation/segments/segmentsOf.js'
import { sourceHash } from '../../../../src/translation/segments/sourceHash.js'
import type { InlineText, Segment } from '../../../../src/translation/segments/types.js'
import { blockFields, entry, fields } from './entry.js'
import { blocks, p, state, states } from './richTextOf.js'

type Doc = Record<string, unknown>

const base = { fields, sourceLocale: 'fr', targetLocale: 'es', blockFields }
const read = (doc: Doc, before: readonly Segment[] = []) =>
  segmentsOf({ ...base, doc, known: sourcesOf(before) })
const sourcesOf = (segments: readonly Segment[]) =>
  segments.map(({ id, source }) => ({ id, text: toMarked(source.text) }))
const hashes = (segments: readonly Segment[]) =>
  Object.fromEntries(segments.map(({ id, source }) => [id, sourceHash(source)]))
const withBody = (fr: unknown, es: unknown = null): Doc => ({ ...entry(), body: { fr, es } })

/** Some segments get another text with the same codes, some lose theirs, some are left alone. */
const choices = fc.infiniteStream(fc.constantFrom('new', 'new', 'none', 'keep'))
function translate(segments: readonly Segment[], choice: Iterator<string>) {
  const translations: Record<string, InlineText | null> = {}
  segments.forEach(({ id, source }, at) => {
    const what: unknown = choice.next().value
    if (what === 'keep') return
    const text = source.text.map((part) =>
      typeof part === 'string' && part.trim() ? `${part}·${at}` : part,
    )
    translations[id] = what === 'new' ? text : null
  })
  return translations
}

/** What Payload stores when it is given the values of one locale. */
function saved(doc: Doc, data: Doc, locale: string): Doc {
  const localised = new Set([
    'title',
    'slug',
    'summary',
    'body',
    'keywords',
    'steps',
    'category',
    'note',
    'heading',
    'label',
  ])
  const merge = (stored: unknown, value: unknown, path: string): unknown => {
    const name = path.split('.').at(-1) ?? ''
    const isOwn = localised.has(name) || path === 'seo.title'
    if (isOwn) return { ...(stored as Doc), [locale]: value }
    if (Array.isArray(value)) {
      return value.map((row: Doc) => {
        const own = (stored as Doc[]).find(({ id }) => id === row.id)
        return mergeAll(own ?? {}, row, path)
      })
    }
    return typeof value === 'object' && value !== null
      ? mergeAll(stored as Doc, value as Doc, path)
      : value
  }
  const mergeAll = (stored: Doc, value: Doc, path: string): Doc => ({
    ...stored,
    ...Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        merge(stored[name], inner, path ? `${path}.${name}` : name),
      ]),
    ),
  })
  return mergeAll(doc, data, '')
}

/** A document without what is said in one locale. */
const without = (doc: Doc, locale: string): unknown =>
  JSON.parse(JSON.stringify(doc, (key, value: unknown) => (key === locale ? undefined : value)))

test('the texts that stand there, applied, change nothing', () => {
  fc.assert(
    fc.property(states, states, (fr, es) => {
      const doc = withBody(fr, es)
      const segments = read(doc)
      const translations = Object.fromEntries(
        segments.map(({ id, target }) => [id, target?.text ?? null]),
      )
      const data = applyTranslations({ ...base, doc, segments, translations, known: [] })
      expect(data).toEqual({})
    }),
    { numRuns: 40 },
  )
})

test('the source texts, applied to an empty target, give the source', () => {
  fc.assert(
    fc.property(states, (fr) => {
      const doc = withBody(fr)
      const segments = read(doc)
      const translations = Object.fromEntries(segments.map(({ id, source }) => [id, source.text]))
      const data = applyTranslations({ ...base, doc, segments, translations })
      const hasWords = segments.some(({ id }) => id.startsWith('body.'))
      expect(data.body ?? null).toEqual(hasWords ? fr : null)
    }),
    { numRuns: 40 },
  )
})

test('translations that are applied are there, with the ids of before, and nothing else has changed', () => {
  fc.assert(
    fc.property(states, states, choices, (fr, es, choice) => {
      const doc = withBody(fr, es)
      const before = readSegments({ ...base, doc, known: [] })
      const { segments } = before
      const translations = translate(segments, choice)
      const frozen = JSON.stringify(doc)
      const data = applyTranslations({ ...base, doc, segments, translations, known: [] })
      expect(JSON.stringify(doc)).toBe(frozen)

      const after = saved(doc, data, 'es')
      expect(without(after, 'es')).toEqual(without(doc, 'es'))
      const wanted = segments.map(({ id, target }) => {
        const text = id in translations ? translations[id] : target?.text
        return { id, text: text ? toMarked(text) : null }
      })
      const extra = before.extra.map(({ id, text }) => ({ id, text: toMarked(text.text) }))
      const texts = wanted.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]))
      const knownTarget = [...texts, ...extra]
      const known = sourcesOf(segments)
      const later = readSegments({ ...base, doc: after, known, knownTarget })
      const again = later.segments
      expect(later.extra.map(({ text }) => toMarked(text.text)).sort()).toEqual(
        extra.map(({ text }) => text).sort(),
      )
      expect(
        again.map(({ id, target }) => ({ id, text: target && toMarked(target.text) })),
      ).toEqual(wanted)
      expect(
        applyTranslations({
          ...base,
          doc: after,
          segments: again,
          translations,
          known,
          knownTarget,
        }),
      ).toEqual({})
    }),
    { numRuns: 40 },
  )
})

test('reordering rows or blocks changes no id and no hash', () => {
  const shuffled = fc
    .array(blocks, { minLength: 1, maxLength: 8 })
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const doc = withBody(state(...list))
      const before = read(doc)
      const rows = (name: 'disaggregations' | 'layout') => entry()[name].toReversed()
      const after = read(
        {
          ...withBody(state(...other)),
          disaggregations: rows('disaggregations'),
          layout: rows('layout'),
          steps: { fr: entry().steps.fr.toReversed() },
          keywords: { fr: entry().keywords.fr.toReversed() },
        },
        before,
      )
      expect(hashes(after)).toEqual(hashes(before))
    }),
    { numRuns: 40 },
  )
})

test('a figure that changes makes just those hashes others that contain it', () => {
  fc.assert(
    fc.property(states, (fr) => {
      const doc = withBody(fr)
      const before = read(doc)
      const after = read(
        changed(doc, (text) => text.replaceAll('22', '23')),
        before,
      )
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
      const touched = before.filter(({ source }) => plainOf(source.text).includes('22'))
      const own = hashes(before)
      const now = hashes(after)
      expect(Object.keys(own).filter((id) => own[id] !== now[id])).toEqual(
        touched.map(({ id }) => id),
      )
    }),
    { numRuns: 40 },
  )
})

test('a no-break space changes no id and no hash', () => {
  fc.assert(
    fc.property(states, (fr) => {
      const doc = withBody(fr)
      const before = read(doc)
      const after = read(
        changed(doc, (text) => text.replaceAll(' ', '\u00A0')),
        before,
      )
      expect(hashes(after)).toEqual(hashes(before))
    }),
    { numRuns: 40 },
  )
})

test('a paragraph that is put in or taken out leaves the ids of the others', () => {
  fc.assert(
    fc.property(states, fc.nat(8), (fr, at) => {
      const before = read(withBody(fr))
      const children = fr.root.children as Doc[]
      const more = [
        ...children.slice(0, at),
        p('Quelque chose de tout à fait neuf'),
        ...children.slice(at),
      ]
      const after = read(withBody(state(...more)), before)
      const ids = new Set(after.map(({ id }) => id))
      expect(before.filter(({ id }) => !ids.has(id))).toEqual([])
      expect(after).toHaveLength(before.length + 1)
    }),
    { numRuns: 40 },
  )
})

/** The document with every text of the source changed alike. */
function changed(doc: Doc, change: (text: string) => string): Doc {
  const all = JSON.stringify(doc, (key, value: unknown) =>
    typeof value === 'string' && !['id', 'type', 'blockType', 'url'].includes(key)
      ? change(value)
      : value,
  )
  return JSON.parse(all) as Doc
}
