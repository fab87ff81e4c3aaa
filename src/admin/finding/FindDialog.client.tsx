'use client'

import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type KeyboardEvent, useId, useRef, useState } from 'react'

import type { Found } from '../../finding/endpoint.js'
import { formTexts } from '../forms/formTexts.js'
import { Dialog } from '../publication/Dialog.client.js'
import { labelText } from '../publication/labelText.js'
import { useFound } from './useFound.client.js'

/** Finds documents by what is written in them; Enter opens the first, arrows go to the others. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const { i18n } = useTranslation()
  const { language } = i18n
  const say = formTexts(language)
  const inputId = useId()
  const list = useRef<HTMLUListElement>(null)
  const [typed, setTyped] = useState('')
  const { found, isDone } = useFound(typed)
  const { config, getEntityConfig } = useConfig()
  const addressOf = ({ collection, id }: Found) =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${collection}/${id}` as const,
    })
  const nameOf = ({ collection }: Found) =>
    labelText(getEntityConfig({ collectionSlug: collection })?.labels.singular, language)
  return (
    <Dialog title={say('find.title')} onClose={onClose}>
      <div role="search" onKeyDown={(event) => move(event, list.current)}>
        <label htmlFor={inputId} className="stories-find__label">
          {say('find.label')}
        </label>
        <input
          id={inputId}
          // Of the type "search", Escape would clear it and leave the window open.
          type="text"
          autoComplete="off"
          className="stories-find__input"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p role="status" className="stories-find__count">
          {isDone && say('find.count', { count: found.length })}
        </p>
        <ul ref={list} className="stories-find__list">
          {found.map((one) => (
            <li key={`${one.collection}:${one.id}`}>
              <Link href={addressOf(one)} onClick={onClose}>
                <span>{one.title}</span>
                <small>{nameOf(one)}</small>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

/** Arrows go through the box and its list; Enter in the box opens the first. */
function move(event: KeyboardEvent<HTMLElement>, list: HTMLElement | null): void {
  const links = [...(list?.querySelectorAll('a') ?? [])]
  const stops: HTMLElement[] = [...event.currentTarget.querySelectorAll('input'), ...links]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  if (event.key === 'Enter' && at === 0) links[0]?.click()
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus()
}
