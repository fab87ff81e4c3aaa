import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { useControlNames } from '../../src/admin/names/useControlNames.client.js'

/** A page with controls as Payload makes them: named in English, half named, and not at all. */
function Page({ language, isLate = false }: { language: string; isLate?: boolean }) {
  useControlNames(language)
  return (
    <>
      <button type="button" aria-label="Close toast" />
      <button type="button" className="toolbar-popup__button-bold" />
      <button type="button" aria-label="Enregistrer" />
      <button
        type="button"
        className="relationship--multi-value-label__drawer-toggler"
        aria-label="Edit Santé"
      />
      {isLate && (
        <div className="sort-column">
          <span className="sort-column__label">Modifié le</span>
          <button type="button" aria-label="Trier par {{label}} Ascendant" />
        </div>
      )}
    </>
  )
}

const NAMES = ['Fermer le message', 'Gras', 'Enregistrer', 'Modifier «\u00a0Santé\u00a0»']
const named = () => screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))

test('what Payload names in English or not at all is named in the language of the admin, now and later', async () => {
  const { rerender } = render(<Page language="fr" />)
  expect(named()).toEqual(NAMES)
  rerender(<Page language="fr" isLate />)
  await screen.findByRole('button', { name: 'Trier par Modifié le Ascendant' })
  expect(named()).toEqual([...NAMES, 'Trier par Modifié le Ascendant'])
})
