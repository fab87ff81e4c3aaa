import { beforeEach, describe, expect, it } from 'vitest'

import {
  forgetForms,
  formKey,
  keepForm,
  readForm,
  typedText,
} from '../../../src/admin/forms/keptForms.js'

const NOW = new Date('2026-11-30T10:00:00.000Z')
const PLACE = { user: '1', collection: 'stories', id: '7', locale: 'es' }

/** A browser's storage with room for so many characters. */
function storageOf(room = Infinity) {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError')
      items.set(key, value)
    },
  }
}

let storage: ReturnType<typeof storageOf>
beforeEach(() => {
  storage = storageOf()
})

describe('what was typed into a form', () => {
  const form = { at: '2026-11-30T09:59:00.000Z', data: { title: 'La mina' } }

  it('is given back for the same user, entry and language only', () => {
    keepForm(storage, formKey(PLACE), form)
    expect(readForm(storage, formKey(PLACE), NOW)).toEqual(form)
    for (const change of [{ user: '2' }, { id: undefined }, { id: '8' }, { locale: 'fr' }]) {
      expect(readForm(storage, formKey({ ...PLACE, ...change }), NOW)).toBeNull()
    }
  })

  it('is gone after a week', () => {
    keepForm(storage, formKey(PLACE), { ...form, at: '2026-11-23T09:59:00.000Z' })
    expect(readForm(storage, formKey(PLACE), NOW)).toBeNull()
    expect(storage.length).toBe(0)
  })

  it('is gone when somebody signs out; what others have stored there stays', () => {
    storage.setItem('theme', 'dark')
    for (const id of ['7', '8', undefined]) keepForm(storage, formKey({ ...PLACE, id }), form)
    forgetForms(storage)
    expect([storage.length, storage.getItem('theme')]).toEqual([1, 'dark'])
  })

  it('leaves nothing half stored where the browser has no room, and nothing unreadable', () => {
    const full = storageOf(10)
    keepForm(full, formKey(PLACE), form)
    expect(full.length).toBe(0)
    storage.setItem(formKey(PLACE), '{"at":')
    expect(readForm(storage, formKey(PLACE), NOW)).toBeNull()
  })

  it('is the same whatever the server has set since, and in whatever order', () => {
    const one = { title: 'La mina', date: null, revision: 'a', updatedAt: 'a', _status: 'draft' }
    expect(typedText({ date: null, title: 'La mina', revision: 'b' })).toBe(typedText(one))
    expect(typedText({ ...one, title: 'Otra' })).not.toBe(typedText(one))
  })
})
