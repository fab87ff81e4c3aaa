import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { seed } from '../../../src/cli/seed/seed.js'
import { addTransferCommands } from '../../../src/cli/transferCommands.js'
import { verifyEditions } from '../../../src/editions/verifyEditions.js'
import { repairEntries } from '../../../src/repair/repairEntries.js'
import { saveWaiting } from '../../../src/schedule/store.js'
import { commandsOf } from '../../helpers/commands.js'
import { CONSENT, create, type Id, remove, richText, update } from '../../helpers/entries.js'
import type { TestPayload } from '../../helpers/payload.js'
import { asUser } from '../../helpers/people.js'
import { rest } from '../../helpers/rest.js'

export const run = commandsOf(addTransferCommands)

/** Far enough away for no test to wait for it. */
export const LATER = '2090-05-01T10:00:00.000Z'

export async function fill(app: TestPayload): Promise<void> {
  await seed({ ...app, log: () => {} })
  await addMore(app)
}

/** What the seed lacks: drafts beside what is live, schedules, memory, trash. */
export async function addMore(app: TestPayload): Promise<void> {
  const programme = (await create(app, 'programmes', { name: 'Écoles', _status: 'published' })).id
  const consent = { ...CONSENT, withdrawnOn: '2025-03-01T00:00:00.000Z' }
  const withdrawn = (await create(app, 'consents', consent)).id
  const first = await story(app, { programme, title: 'Première', _status: 'published' })
  const linked = link({ collection: 'stories', id: first })
  const second = await story(app, { programme, title: 'Live', body: linked, _status: 'published' })
  await update(app, 'stories', second, { title: 'Waiting' }, { draft: true })
  const es = { title: 'Vivo', body: richText('Texto') }
  await update(app, 'stories', second, { ...es, _status: 'published' }, { locale: 'es' })
  await update(app, 'stories', second, { slug: 'viviente', _status: 'published' }, { locale: 'es' })
  await update(app, 'stories', second, { title: 'Borrador' }, { locale: 'es', draft: true })
  await story(app, { programme, title: 'Never published', consent: withdrawn })
  const gone = await story(app, { programme, title: 'Trash', _status: 'published' })
  await update(app, 'stories', gone, { deletedAt: new Date().toISOString() })
  const dangling = await story(app, { programme, title: 'Gone' })
  const lost = link({ collection: 'stories', id: dangling })
  await story(app, { programme, title: 'Leads nowhere', body: lost })
  await remove(app, 'stories', dangling)
  const translations = [{ locale: 'es', preferred: ['escuela'], forbidden: ['colegio'] }]
  const term = { term: 'école', sourceLocale: 'fr', programme, translations }
  await create(app, 'glossaryTerms', term)
  await saveWaiting(app, {
    entry: { type: 'stories', id: first },
    schedule: { locale: 'fr', action: 'unpublish', at: LATER, timeZone: 'UTC', by: 'Ada' },
    by: { name: 'Ada', id: '1', mayEditShared: true },
  })
  await approve(app, first)
}

async function story(app: TestPayload, data: Record<string, unknown>): Promise<Id> {
  const draft = data._status !== 'published'
  return (await create(app, 'stories', { body: richText('Texte'), ...data }, { draft })).id
}

/** A rich text whose words lead to an entry. */
function link({ collection, id }: { collection: string; id: Id }): object {
  const text = richText('Voir ici') as { root: { children: { children: object[] }[] } }
  const [paragraph] = text.root.children
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: collection, value: id } }
  const children = paragraph?.children ?? []
  const node = { type: 'link', version: 3, direction: 'ltr', format: '', indent: 0 }
  if (paragraph)
    paragraph.children = [{ ...node, id: '65a51e00c0ffee00000000aa', fields, children }]
  return text
}

async function approve(app: TestPayload, id: Id): Promise<void> {
  const by = await asUser(app, 'reviewer', { locales: ['es'] })
  const { body } = await rest(app, 'GET', `stories/${id}/translation/es`, { by })
  const [segment] = body.segments as { id: string }[]
  const segments = [{ id: segment?.id, target: 'Primera', judgement: 'approved' }]
  await rest(app, 'PATCH', `stories/${id}/translation/es`, { by, data: { segments } })
}

/** What `entries verify` and `editions verify --full` find. */
export async function findings(app: TestPayload) {
  const { torn } = await repairEntries({ ...app, full: true })
  const { missing, outdated, orphaned } = await verifyEditions({ ...app, full: true })
  return { torn: torn.map(({ findings }) => findings), missing, outdated, orphaned }
}

export const NOTHING = { torn: [], missing: 0, outdated: 0, orphaned: 0 }

/** What differs between two folders; empty: nothing. */
export function difference(one: string, other: string): string {
  try {
    return execFileSync('diff', ['-r', one, other], { encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

/** Changes a file of an export, and its hash in the manifest, so that it is whole. */
export function rewrite(folder: string, name: string, change: (text: string) => string): void {
  const [file, list] = [path.join(folder, name), path.join(folder, 'manifest.json')]
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  const bytes = readFileSync(file)
  const manifest = JSON.parse(readFileSync(list, 'utf8')) as { files: Record<string, unknown>[] }
  const row = manifest.files.find((one) => one.path === name)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  Object.assign(row ?? {}, { bytes: bytes.length, sha256 })
  writeFileSync(list, JSON.stringify(manifest))
}
