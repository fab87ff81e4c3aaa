'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'

import { fieldOf } from './fieldOf.client.js'
import { fixedText } from './fixedText.js'
import { isBlank } from './isUnsaved.js'
import { following, needsWork, neighbour, nextNeedingWork } from './needsWork.js'
import { canBeJudged, type Saying } from './saveOf.js'
import { type Command, commandOf } from './shortcuts.js'
import { workable } from './shownItems.js'
import type { Item } from './translateState.js'
import type { Desk } from './useDesk.client.js'

/** Does what a key or a button asks for. */
export function performOn(desk: Desk, command: Command): void {
  const { workspace, active, may, writing, go, open, announce } = desk
  if (command.does === 'help') return open('help')
  if (command.does === 'move') return go(moveFrom(desk, command.by))
  if (command.does === 'nextWork') return goToWork(desk)
  if (!active) return
  const { id, source, matches } = active.view
  switch (command.does) {
    case 'copySource':
      return writing.replace(id, source)
    case 'acceptMatch': {
      const match = matches[command.index]
      return match ? writing.replace(id, match.target) : announce(workspace.say('room.noMatch'))
    }
    case 'draftByMachine':
      return draftByMachine(desk, active)
    case 'applyFix': {
      const { fix = null } = active.findings.find((finding) => finding.fix !== null) ?? {}
      const text = fixedText(active, fix)
      return text === null ? announce(workspace.say('room.noFix')) : writing.replace(id, text)
    }
    case 'insertCode':
      if (!writing.insertCode(id)) announce(workspace.say('room.noCode'))
      return
    case 'save':
      return void desk.save([id])
    case 'draftAndNext':
      return goOn(desk, active, {})
    case 'submitAndNext':
      return judge(desk, active, may.submit, 'inReview')
    case 'approveAndNext':
      return judge(desk, active, may.approve, 'approved')
    case 'reject':
      return may.approve ? open('reject') : announce(workspace.say('room.mayNot'))
  }
}

/** Listens to the keys of the view wherever the focus is, but for windows above it. */
export function useCommands(desk: Desk): void {
  const latest = useRef(desk)
  useLayoutEffect(() => {
    latest.current = desk
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isElsewhere(event.target)) return
      const command = commandOf(event)
      if (!command) return
      event.preventDefault()
      // A key held down goes through the segments; it says nothing twice.
      if (!event.repeat || command.does === 'move') performOn(latest.current, command)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** Only empty segments: an existing text is never replaced by an unread one. */
function draftByMachine({ state, may, workspace, announce, fill }: Desk, item: Item): void {
  if (!may.edit) return announce(workspace.say('room.mayNot'))
  if (!state.entry?.machine) return announce(workspace.say('room.machine.none'))
  if (!isBlank(item)) return announce(workspace.say('room.machine.written'))
  void fill({ segments: [item.view.id], memory: false })
}

/** Saves what is said of a segment, and goes on without waiting for the answer. */
function goOn(desk: Desk, item: Item, saying: Saying): void {
  const { id } = item.view
  void desk.save([id], saying)
  desk.go(following(desk.shown.map(workable), { after: id, may: desk.may }), { isSaved: true })
}

function judge(desk: Desk, item: Item, may: boolean, judgement: 'inReview' | 'approved'): void {
  const { announce, workspace } = desk
  if (!may) return announce(workspace.say('room.mayNot'))
  if (item.text === '') return announce(workspace.say('room.nothingWritten'))
  if (!canBeJudged(item)) return announce(workspace.say('room.blocked'))
  goOn(desk, item, { judgement })
}

function moveFrom({ shown, active }: Desk, by: 1 | -1): string | null {
  return neighbour(
    shown.map(({ view }) => view),
    { from: active?.view.id ?? null, by },
  )
}

/** The open segment counts itself as long as the cursor is not in it. */
function goToWork({ shown, active, may, go, announce, workspace }: Desk): void {
  const id = active?.view.id ?? null
  if (active && id && needsWork(workable(active), may) && !hasCursor(id)) return go(id)
  const next = nextNeedingWork(shown.map(workable), { after: id, may })
  if (next === null) announce(workspace.say('room.noWork'))
  else go(next)
}

function hasCursor(id: string): boolean {
  return fieldOf(id) === document.activeElement
}

/** Windows above the page have keys of their own, and Alt+↓ opens a choice. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog, [role="dialog"], select') !== null
}
