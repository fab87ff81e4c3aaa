import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import { TranslateEntry } from '../../src/admin/translation/TranslateEntry.client.js'
import { segment, view } from '../unit/admin/translation/segments.js'
import { renderAdmin, serve } from './admin.js'

/** How many elements React has been given to draw. */
const drawn = vi.hoisted(() => ({ count: 0 }))
vi.mock('react/jsx-dev-runtime', async (original) => {
  const runtime = await original<typeof import('react/jsx-dev-runtime')>()
  const jsxDEV: typeof runtime.jsxDEV = (...args) => {
    drawn.count += 1
    return runtime.jsxDEV(...args)
  }
  return { ...runtime, jsxDEV }
})

/** How much is drawn for one letter in an entry of so many segments. */
async function drawnForOneLetter(length: number): Promise<number> {
  const segments = Array.from({ length }, (_none, at) =>
    segment(`s${at}`, { label: `Text ${at}`, source: 'Un <1>mot</1>' }),
  )
  serve(({ url }) => (url.pathname.endsWith('/es') ? { body: view(segments) } : { body: {} }))
  const files = { formats: [], accept: '.xlf' }
  const { unmount } = renderAdmin(
    <TranslateEntry collection="stories" id="1" locale="es" files={files} />,
  )
  const field = await screen.findByRole('textbox', { name: 'Text 0' })
  const user = userEvent.setup()
  await user.type(field, 'a')
  const before = drawn.count
  const watched = new MutationObserver(() => undefined)
  watched.observe(field, { childList: true, characterData: true, subtree: true })
  await user.type(field, 'b')
  // Styles of the whole page would be made anew: Payload has rules that look into all of it.
  expect(watched.takeRecords()).toEqual([])
  expect(field).toHaveProperty('value', 'ab')
  unmount()
  return drawn.count - before
}

test('a letter draws the open segment again and no other, however many there are', async () => {
  const few = await drawnForOneLetter(5)
  expect(few).toBeGreaterThan(10)
  // One element for each row of its group and each other group, which React then finds unchanged.
  expect(await drawnForOneLetter(105)).toBeLessThanOrEqual(few + 15 + 5)
})
