import { openApp } from '../../src/cli/openApp.js'

/** A save that the other process asks for. */
export type Asked = { id: number; locale: string; title: string; publish: boolean }

/**
 * A command on the database of DATABASE_URI, in a process of its own: saves a story's title whenever
 * it is told to, and answers with null or with what went wrong.
 */
const { payload } = await openApp()
process.on('message', ({ id, locale, title, publish }: Asked) => {
  payload
    .update({
      ...{ collection: 'stories', id, locale, depth: 0, overrideAccess: true, draft: !publish },
      data: { title, ...(publish ? { _status: 'published' } : {}) },
    })
    .then(() => process.send?.({ problem: null }))
    .catch((error: unknown) => process.send?.({ problem: String(error) }))
})
process.send?.({ problem: null })
