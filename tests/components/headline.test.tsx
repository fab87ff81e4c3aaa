import { useFormFields } from '@payloadcms/ui'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { HeadlinePreview } from '../../src/admin/HeadlinePreview.client.js'
import { renderInForm, serve } from './admin.js'

const LOCALES = ['fr', 'es', 'en'].map((code) => ({ code, tag: code }))

/** What the form has in its headline. */
function Written() {
  const value = useFormFields(([fields]) => fields.headline?.value)
  return <output>{String(value)}</output>
}

function open(values: Record<string, unknown>, saved: object = {}) {
  serve(({ url }) => (url.pathname === '/api/stories/1' ? { body: saved } : undefined))
  const shown = (
    <>
      <HeadlinePreview path="headline" locales={LOCALES} />
      <Written />
    </>
  )
  renderInForm(shown, { values: { kind: 'figure', 'measure.unit': 'P1', ...values } })
}

test('a typed figure gives way to its argument with one click', async () => {
  open({ headline: '91 % des campus', 'measure.value': 91 })
  expect(await screen.findByText(/“91 %” was typed: it stays as it is/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Use {value}' }))
  expect(await screen.findByText('{value} des campus')).toBeTruthy()
  expect(screen.queryByText(/was typed/)).toBeNull()
})

test('a figure that contradicts the value says which is the value', async () => {
  open({ headline: '12 % des campus', 'measure.value': 91 })
  expect(await screen.findByText(/“12 %” was typed, but the value is 91\s%/)).toBeTruthy()
})

test('each language is shown in its own form', async () => {
  open(
    { headline: '{value} d’étudiantes', 'measure.value': 24, 'measure.signed': true },
    {
      headline: { en: '{value} female students' },
      measure: { form: { en: 'comparative' }, precision: { en: 'about' } },
    },
  )
  expect(await screen.findByText('about 24% more female students')).toBeTruthy()
  expect(screen.getByText(/^\+24\s% d’étudiantes$/)).toBeTruthy()
})
