import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { FindButton } from '../../src/admin/finding/FindButton.client.js'
import { HostTexts } from '../../src/admin/HostTexts.client.js'
import { renderAdmin } from './admin.js'

const button = (
  <HostTexts>
    <FindButton />
  </HostTexts>
)

test('the browser shows the text that the host has written, and ours without one', async () => {
  const { unmount } = renderAdmin(button, { texts: { 'find.title': 'Look up' } })
  expect(await screen.findByRole('button', { name: 'Look up' })).toBeTruthy()
  unmount()
  renderAdmin(button)
  expect(await screen.findByRole('button', { name: 'Find' })).toBeTruthy()
})
