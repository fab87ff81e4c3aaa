import { docsOf } from './read.js'
import type { Outside } from './types.js'

/** How everything begins that the doctor makes: `stories-doctor-` and eight digits of the run. */
export const PREFIX = 'stories-doctor-'
const NAMED = /^stories-doctor-[0-9a-f]{8}\b/

/** What holds the name of what the doctor makes, in the order in which things may be removed. */
const NAMES = [
  ['testimonials', 'adminTitle'],
  ['keyResults', 'adminTitle'],
  ['stories', 'title'],
  ['documents', 'title'],
  ['themes', 'title'],
  ['programmes', 'name'],
  ['media', 'filename'],
  ['consents', 'adminTitle'],
  ['apiClients', 'name'],
  ['users', 'email'],
] as const

export type Leftover = { slug: string; id: number | string; name: string }

/**
 * What a run left that was killed before it could tidy up; needs an administrator.
 *
 * @param self E-mail of that administrator, who may be one of the doctor's making.
 */
export async function findLeftovers({ http, target }: Outside, self: string): Promise<Leftover[]> {
  const all: Leftover[] = []
  const common = { locale: target.locales[0], draft: true, trash: true, depth: 0, limit: 50 }
  for (const [key, field] of NAMES) {
    if (target.off.has(key)) continue
    const slug = target.slugs[key]
    const answer = await http.send({
      as: 'admin',
      path: `${target.api}/${slug}`,
      query: { ...common, [`where[${field}][like]`]: PREFIX },
    })
    for (const doc of docsOf(answer) ?? []) {
      const { id, [field]: name } = doc
      if (typeof name !== 'string' || !NAMED.test(name) || name === self) continue
      if (typeof id === 'number' || typeof id === 'string') all.push({ slug, id, name })
    }
  }
  return all
}

/** Removes documents for good; gives those that are still there. */
export async function removeAll<T extends { slug: string; id: number | string }>(
  { http, target }: Pick<Outside, 'http' | 'target'>,
  things: readonly T[],
): Promise<T[]> {
  const left: T[] = []
  for (const thing of things) {
    const path = `${target.api}/${thing.slug}/${thing.id}`
    const { status } = await http.send({
      as: 'admin',
      method: 'DELETE',
      path,
      query: { trash: true, depth: 0 },
    })
    if (status !== 200 && status !== 404) left.push(thing)
  }
  return left
}
