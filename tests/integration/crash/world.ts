import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import type { CollectionKey } from '../../../src/entries/slugs.js'
import { UID } from '../../../src/cli/seed/content/uids.js'
import { seed } from '../../../src/cli/seed/seed.js'
import type { Id } from '../../helpers/entries.js'
import { startPayload, type TestPayload } from '../../helpers/payload.js'
import { asUser, type Identity } from '../../helpers/people.js'
import { rest, type RestAnswer, send, type TestFile } from '../../helpers/rest.js'

/** The seed page in three languages, and people who work on it. */
export type World = {
  app: TestPayload
  admin: Identity
  /** Of everything that the seed made: `ids.themes.environment`. */
  ids: Record<string, Record<string, Id>>
  /** As an administrator, by REST; a file makes it a form. */
  ask: (method: string, where: string, data?: unknown, file?: TestFile) => Promise<RestAnswer>
  /** Names of all uploaded files that are on disk. */
  files: () => string[]
}

/** @param args.parent Folder to put everything into. */
export async function startWorld({ parent }: { parent?: string } = {}): Promise<World> {
  const app = await startPayload(parent === undefined ? {} : { parent })
  await seed({ ...app, log: () => {} })
  const admin = await asUser(app, 'admin')
  const mediaDir = path.join(app.directory, 'media')
  return {
    app,
    admin,
    ids: await seededIds(app),
    ask: (method, where, data, file) =>
      file
        ? send(app, where, { by: admin, method, data, file })
        : rest(app, method, where, { by: admin, data }),
    files: () => filesIn(mediaDir),
  }
}

/** Below the folder, with its own name, so that files of one name in two folders are two. */
export function filesIn(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort()
}

async function seededIds({ payload, settings }: TestPayload): Promise<World['ids']> {
  const ids: World['ids'] = {}
  for (const [key, uids] of Object.entries(UID)) {
    const { docs } = await payload.find({
      collection: settings.slugs[key as CollectionKey],
      pagination: false,
      depth: 0,
      overrideAccess: true,
      draft: true,
    })
    const found = docs as unknown as { id: Id; uid: string }[]
    const idOf = (uid: string) => found.find((doc) => doc.uid === uid)?.id ?? 0
    ids[key] = Object.fromEntries(Object.entries(uids).map(([name, uid]) => [name, idOf(uid)]))
  }
  return ids
}
