import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { seedContent } from '../../../src/cli/seed/content/index.js'
import { UID } from '../../../src/cli/seed/content/uids.js'
import { isData } from '../../../src/cli/seed/plan.js'
import { seed } from '../../../src/cli/seed/seed.js'
import type { Dashboard } from '../../../src/translation/api/types.js'
import type { CollectionKey } from '../../../src/entries/slugs.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

const log = () => {}

/** The live document of an item of the seed, in all locales. */
async function stored({ payload, settings }: TestPayload, key: CollectionKey, uid: string) {
  const { docs } = await payload.find({
    collection: settings.slugs[key],
    where: { uid: { equals: uid } },
    locale: 'all',
    trash: true,
    depth: 0,
    overrideAccess: true,
  })
  expect(docs).toHaveLength(1)
  return docs[0] as Record<string, unknown> & { id: string | number }
}

/** Days are stored as moments. */
const isDay = (given: unknown, value: unknown) =>
  typeof given === 'string' && typeof value === 'string' && value.startsWith(`${given}T`)

type Lost = { given: unknown; kept: unknown; locale?: string; at?: string }

/** Paths of the content whose value is not stored; links and rich text count by their presence. */
function lost({ given, kept, locale, at = '' }: Lost): string[] {
  if (!isData(given) || 'link' in given || 'root' in given) {
    const value = locale && isData(kept) ? kept[locale] : kept
    const isKept =
      typeof given === 'object'
        ? Array.isArray(given)
          ? Array.isArray(value) && value.length === given.length
          : Boolean(value)
        : value === given || isDay(given, value)
    return isKept ? [] : [at]
  }
  const stored = isData(kept) ? kept : {}
  return Object.entries(given).flatMap(([field, inner]) =>
    lost({
      given: inner,
      kept: stored[field],
      at: `${at}.${field}`,
      ...(locale ? { locale } : {}),
    }),
  )
}

/** How many documents and versions there are, and when each document last changed. */
async function state({ payload, config, settings }: TestPayload) {
  const mine = Object.values(settings.slugs)
  const found: Record<string, unknown> = {}
  for (const { slug, versions } of config.collections) {
    if (!mine.includes(slug)) continue
    const all = { collection: slug, depth: 0, pagination: false, overrideAccess: true } as const
    const { docs } = await payload.find({ ...all, sort: 'id' })
    found[slug] = docs.map(({ id, updatedAt }) => [id, updatedAt])
    if (versions) found[`${slug} versions`] = (await payload.findVersions(all)).docs.length
  }
  return found
}

describe('the seed', () => {
  let cms: TestPayload
  beforeAll(async () => {
    cms = await startPayload()
  }, 120_000)
  afterAll(() => cms.stop())

  it('makes everything once, and a second run changes nothing', async () => {
    const first = await seed({ ...cms, log })
    expect(first).toMatchObject({ updated: 0, unchanged: 0 })
    expect(first.created).toBeGreaterThan(20)
    const before = await state(cms)
    const second = await seed({ ...cms, log })
    expect(second).toEqual({ created: 0, updated: 0, unchanged: first.created })
    expect(await state(cms)).toEqual(before)
  }, 180_000)

  it('stores every field of the content under its name', async () => {
    for (const item of seedContent) {
      const kept = await stored(cms, item.collection, item.uid)
      expect(lost({ given: item.shared, kept }), item.uid).toEqual([])
      for (const [locale, texts] of Object.entries(item.texts))
        expect(lost({ given: texts, kept, locale }), item.uid).toEqual([])
    }
  })

  it('shows translators finished work: all approved but one text without English and one Spanish that is behind', async () => {
    const admin = await asUser(cms, 'admin')
    const { body } = await rest(cms, 'GET', 'translation/dashboard?limit=100', { by: admin })
    const { rows } = body as unknown as Dashboard
    expect(rows.length).toBeGreaterThan(15)
    const open = (locale: string) =>
      rows.flatMap(({ title, targets }) => {
        const { state, request } = targets[locale] ?? {}
        return state === 'approved' ? [] : [[title, state, request?.note ?? null]]
      })
    expect(open('es')).toEqual([
      [expect.stringMatching(/^Des ateliers/), 'stale', expect.stringMatching(/cuatro países/)],
    ])
    expect(open('en')).toEqual([['La durabilité environnementale en chiffres', 'missing', null]])
    const { data } = await cms.graphql(
      `{ theme(id: "${UID.themes.environment}", locale: es) {
        translation { isStale translator approvedAt }
        mainResults { id translation { isStale } }
      } }`,
    )
    const { theme } = data as {
      theme: { translation: object; mainResults: { id: string; translation: object }[] }
    }
    expect(theme.translation).toEqual({
      isStale: false,
      translator: 'payload-plugin-stories',
      approvedAt: expect.any(String),
    })
    expect(theme.mainResults.find(({ id }) => id === UID.keyResults.workshops)).toMatchObject({
      translation: { isStale: true },
    })
  })

  it('leaves alone what editors changed, unpublished or threw away', async () => {
    const { payload, settings } = cms
    const write = async (key: CollectionKey, uid: string, data: object) => {
      const { id } = await stored(cms, key, uid)
      const options = { locale: 'es', depth: 0, overrideAccess: true } as const
      await payload.update({ collection: settings.slugs[key], id, data, ...options })
    }
    await write('testimonials', UID.testimonials.hernandez, {
      question: '¿Y ahora?',
      _status: 'published',
    })
    await write('stories', UID.stories.handInHand, { _status: 'draft' })
    await write('keyResults', UID.keyResults.workshops, { deletedAt: new Date().toISOString() })
    const before = await state(cms)
    expect(await seed({ ...cms, log })).toMatchObject({ created: 0, updated: 0 })
    expect(await state(cms)).toEqual(before)
  })

  it('completes a run that was interrupted', async () => {
    const { payload, settings } = cms
    const { id } = await stored(cms, 'documents', UID.documents.report)
    await payload.delete({
      collection: settings.slugs.documents,
      id,
      depth: 0,
      overrideAccess: true,
    })
    // What a first run leaves behind when it stops after the drafts.
    await payload.create({
      collection: settings.slugs.documents,
      locale: 'fr',
      draft: true,
      data: {
        uid: UID.documents.report,
        sourceLocale: 'fr',
        title:
          'Analyse des politiques et bonnes pratiques de durabilité environnementale dans les pays de l’Alliance du Pacifique',
        _status: 'draft',
      },
      depth: 0,
      overrideAccess: true,
    })
    expect(await seed({ ...cms, log })).toMatchObject({ created: 0, updated: 1 })
    const { _status } = await stored(cms, 'documents', UID.documents.report)
    expect(_status).toEqual({ fr: 'published', es: 'published', en: 'published' })
  })
})

describe('the seed in a host app of another shape', () => {
  it('follows renamed slugs, configured languages and parts that are off', async () => {
    const cms = await startPayload({
      plugin: {
        locales: [{ code: 'en' }, { code: 'pt-BR' }],
        collections: { themes: { slug: 'topics' }, stories: false, keyResults: false },
      },
    })
    try {
      const result = await seed({ ...cms, log })
      expect(result.unchanged).toBe(0)
      const theme = await stored(cms, 'themes', UID.themes.environment)
      expect(theme).toMatchObject({
        title: { en: 'Environmental sustainability' },
        sourceLocale: 'en',
        _status: { en: 'published' },
      })
      expect(await seed({ ...cms, log })).toEqual({
        created: 0,
        updated: 0,
        unchanged: result.created,
      })
    } finally {
      await cms.stop()
    }
  }, 180_000)

  it('says which entry and which field a host app refuses', async () => {
    const cms = await startPayload({
      plugin: {
        collections: {
          media: { fields: [{ name: 'photographer', type: 'text', required: true }] },
        },
      },
    })
    try {
      await expect(seed({ ...cms, log })).rejects.toThrow(
        /^seed: media « landscape\.jpg » \(fr\)\n {2}photographer: /,
      )
    } finally {
      await cms.stop()
    }
  }, 180_000)
})
