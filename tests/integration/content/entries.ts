import type { CollectionKey } from '../../../src/entries/slugs.js'
import type { TestPayload } from '../../helpers/payload.js'

export type Doc = Record<string, unknown> & { id: number | string }
type Data = Record<string, unknown>
type Save = { locale?: string; draft?: boolean; trash?: boolean }

/** Saves entries as somebody who may do everything, in French unless said otherwise. */
export function entriesOf({ payload, settings }: TestPayload) {
  const common = { overrideAccess: true, depth: 0 } as const
  const slug = (key: CollectionKey) => settings.slugs[key]
  return {
    create: (key: CollectionKey, data: Data, { locale = 'fr', draft = false }: Save = {}) =>
      payload.create({ ...common, collection: slug(key), data, locale, draft }) as Promise<Doc>,
    update: (key: CollectionKey, { id }: Doc, data: Data, save: Save = {}) => {
      const { locale = 'fr', draft = false, trash = false } = save
      return payload.update({
        ...common,
        collection: slug(key),
        id,
        data,
        locale,
        draft,
        trash,
      }) as Promise<Doc>
    },
    duplicate: (key: CollectionKey, { id }: Doc, { locale = 'fr' }: Save = {}) =>
      payload.duplicate({ ...common, collection: slug(key), id, locale }) as Promise<Doc>,
    /** The live entry in all locales. */
    read: async (key: CollectionKey, { id }: Doc) => {
      const found = await payload.db.findOne<Doc>({
        collection: slug(key),
        where: { id: { equals: id } },
      })
      if (!found) throw new Error(`No ${key} ${id}`)
      return found
    },
  }
}

/** What is wrong with a save: path and message of each problem, or `saved`. */
export async function problemsOf(save: Promise<unknown>): Promise<string[] | 'saved'> {
  try {
    await save
    return 'saved'
  } catch (error) {
    const { data, message } = error as {
      data?: { errors?: { path: string; message: string }[] }
      message: string
    }
    return data?.errors?.map(({ path, message: text }) => `${path}: ${text}`).sort() ?? [message]
  }
}
