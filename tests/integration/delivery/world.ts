import sharp from 'sharp'

import { CONSENT, create, type Id, richText, update } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'

const published = { _status: 'published' }

export type World = TestPayload & {
  ids: Record<
    'programme' | 'cross' | 'first' | 'second' | 'testimonial' | 'spanish' | 'report' | 'photo',
    Id
  >
  /** Public ids, by the same names. */
  uids: Record<string, string>
}

/**
 * A small programme: three themes in French, of which two in Spanish and one in English; key
 * results, testimonials, a report with a file in two languages, and a photo.
 */
export async function startWorld(options?: Parameters<typeof startPayload>[0]): Promise<World> {
  const app = await startPayload(options)
  const photo = await makePhoto(app)
  const programme = await translated(app, 'programmes', {
    shared: {
      countries: ['MX', 'CL'],
      funders: ['Affaires mondiales Canada'],
      urlPatterns: {
        programmes: 'https://site.example/{locale}/{slug}',
        themes: 'https://site.example/{locale}/themes/{slug}',
      },
      logo: photo.id,
    },
    fr: { name: 'Programme Éclair', acronym: 'PÉ', summary: 'Un programme.' },
    es: { name: 'Programa Relámpago', summary: 'Un programa.' },
    en: { name: 'Lightning Programme', summary: 'A programme.' },
  })
  const report = await makeReport(app, programme.id)
  const theme = (shared: object, texts: object) =>
    translated(app, 'themes', { shared: { programme: programme.id, ...shared }, ...texts })
  const cross = await theme(
    { kind: 'crossCutting', number: 1, icon: 'N', image: photo.id },
    {
      fr: {
        title: 'Durabilité environnementale',
        summary: 'Éléments été',
        body: richText('Corps'),
      },
      es: { title: 'Sostenibilidad ambiental', body: richText('Cuerpo') },
      en: { title: 'Environmental sustainability', body: richText('Body') },
    },
  )
  const first = await theme(
    { kind: 'theme', number: 1 },
    { fr: { title: 'Gouvernance' }, es: { title: 'Gobernanza' } },
  )
  const second = await theme({ kind: 'theme', number: 2 }, { fr: { title: 'Égalité' } })
  const shown = await makeShown(app, { programme: programme.id, theme: cross.id, photo: photo.id })
  await update(app, 'themes', cross.id, {
    testimonials: [shown.testimonial.id],
    documents: [report.id],
    ...published,
  })
  const named = { programme, cross, first, second, report, photo, ...shown }
  const pick = <K extends 'id' | 'uid'>(key: K) =>
    Object.fromEntries(Object.entries(named).map(([name, doc]) => [name, doc[key]]))
  // Every name of the type is in `named`.
  return { ...app, ids: pick('id') as World['ids'], uids: pick('uid') }
}

type Key = Parameters<typeof create>[1]
type Made = { id: Id; uid: string }
type Texts = { shared: object; fr?: object; es?: object; en?: object }

/** Creates an entry in French and publishes each language that has texts. */
export async function translated(app: TestPayload, key: Key, texts: Texts): Promise<Made> {
  const [start, ...others] = (['fr', 'es', 'en'] as const).filter((locale) => texts[locale])
  const locale = start ?? 'fr'
  const data = { ...texts.shared, ...texts[locale], sourceLocale: locale, ...published }
  const { id, uid } = await create(app, key, data, { locale })
  for (const other of others)
    await update(app, key, id, { ...texts[other], ...published }, { locale: other })
  return { id, uid: String(uid) }
}

async function makePhoto(app: TestPayload): Promise<Made> {
  const data = await sharp({
    create: { width: 800, height: 600, channels: 3, background: { r: 20, g: 90, b: 40 } },
  })
    .jpeg()
    .toBuffer()
  const file = { data, mimetype: 'image/jpeg', name: 'Mine d’été.jpg', size: data.length }
  const { id, uid } = await create(app, 'media', { alt: 'Une mine' }, { more: { file } })
  await update(app, 'media', id, { alt: 'Una mina' }, { locale: 'es' })
  await update(app, 'media', id, { alt: 'A mine' }, { locale: 'en' })
  return { id, uid: String(uid) }
}

async function makeReport(app: TestPayload, programme: Id): Promise<Made> {
  const files = []
  for (const language of ['fr', 'es']) {
    const data = Buffer.from(`WEBVTT\n\n00:00.000 --> 00:01.000\n${language}\n`)
    const file = { data, mimetype: 'text/vtt', name: `rapport-${language}.vtt`, size: data.length }
    files.push((await create(app, 'files', { language }, { more: { file } })).id)
  }
  return translated(app, 'documents', {
    shared: { programme, type: 'report', files, publishedOn: '2023-01-15' },
    fr: { title: 'Rapport de l’été', description: 'Analyse' },
    es: { title: 'Informe del verano' },
    en: { title: 'Summer report' },
  })
}

async function makeShown(
  app: TestPayload,
  { programme, theme, photo }: { programme: Id; theme: Id; photo: Id },
) {
  const consent = (await create(app, 'consents', CONSENT)).id
  const shared = { programme, themes: [theme] }
  for (const [kind, value, fr, es] of [
    ['figure', 22, '{value} politiques', '{value} políticas'],
    ['figure', 91, '{value} personnes', '{value} personas'],
    ['outcome', null, 'Le Programme', 'El Programa'],
  ] as const)
    await translated(app, 'keyResults', {
      shared: { ...shared, kind, ...(value === null ? {} : { measure: { value, unit: '1' } }) },
      fr: { headline: fr, statement: 'soutenu' },
      es: { headline: es, statement: 'apoyado' },
    })
  const attribution = { name: 'Moisés Sánchez', acronym: 'SEMARNAT', country: 'MX' }
  const testimonial = await translated(app, 'testimonials', {
    shared: { ...shared, consent, attribution, photo, date: '2023-05-01' },
    fr: { quote: 'Merci à l’été.', question: 'Pourquoi ?' },
    es: { quote: 'Gracias al verano.', question: '¿Por qué?' },
  })
  const spanish = await translated(app, 'testimonials', {
    shared: { ...shared, consent, attribution: { name: 'Ana' }, date: '2024-05-01' },
    es: { quote: 'Solo en español.' },
  })
  return { testimonial, spanish }
}
