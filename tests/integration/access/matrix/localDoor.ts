import { copyDataFromLocale } from '@payloadcms/ui/utilities/copyDataFromLocale'
import { createLocalReq, type Payload } from 'payload'

import { slugOf } from '../../../../src/entries/slugOf.js'
import type { Answer, Call } from './doors.js'

/** Payload's Local API, asked to mind access. */
export async function byLocal(call: Call): Promise<Answer> {
  try {
    return { status: 200, body: await operation(call) }
  } catch (error) {
    const { status, message } = error as { status?: number; message: string }
    return { status: status ?? 500, body: { message } }
  }
}

function operation(call: Call): Promise<unknown> {
  const { app, by, key, wish } = call
  const { payload } = app
  const { locale } = wish
  const base = {
    collection: slugOf(app.settings, key),
    depth: 0,
    locale,
    overrideAccess: false,
    trash: true,
    ...(by.user ? { user: by.user } : {}),
  }
  const draft = 'draft' in wish && wish.draft !== undefined ? { draft: wish.draft } : {}
  const among = (ids: unknown[]) => ({ where: { id: { in: ids } } })
  // The argument types depend on the collection, which here is any.
  const ask = <O extends keyof Payload>(name: O, args: object) =>
    (payload[name] as (args: object) => Promise<unknown>)({ ...base, ...draft, ...args })
  switch (wish.op) {
    case 'read':
      return ask('findByID', { id: wish.id })
    case 'versions':
      return ask('findVersions', { where: { parent: { equals: wish.id } }, limit: 1 })
    case 'count':
      return ask('count', { where: { id: { equals: wish.id } } })
    case 'create':
      return ask('create', { data: wish.data, ...(wish.file ? { file: wish.file } : {}) })
    case 'update':
      return ask('update', { id: wish.id, data: wish.data, ...wish.flags })
    case 'bulk':
      return ask('update', { ...among(wish.ids), data: wish.data })
    case 'duplicate':
      return ask('duplicate', { id: wish.id, data: wish.data })
    case 'delete':
      return ask('delete', { id: wish.id })
    case 'bulkDelete':
      return ask('delete', among(wish.ids))
    case 'restore':
      return ask('restoreVersion', { id: wish.id })
    case 'restoreOne':
    case 'schedule':
      throw new Error(`Only REST has ${wish.op}`)
    case 'copyLocale':
      return copyLocale(call, wish)
  }
}

/** As the admin calls it when somebody copies the texts of one language into another. */
async function copyLocale(
  { app, by, key }: Call,
  { id, locale, from }: { id: number | string; locale: string; from: string },
): Promise<unknown> {
  const req = await createLocalReq(by.user ? { user: by.user } : {}, app.payload)
  try {
    return await copyDataFromLocale({
      collectionSlug: slugOf(app.settings, key),
      docID: id,
      fromLocale: from,
      toLocale: locale,
      overrideData: true,
      req,
    })
  } catch (error) {
    // It says that the texts could not be read without saying why.
    const refusal = error instanceof Error && /Error fetching|Unauthorized/.test(error.message)
    throw refusal ? Object.assign(error, { status: 403 }) : error
  }
}
