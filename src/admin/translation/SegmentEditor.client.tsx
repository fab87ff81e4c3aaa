'use client'

import { Button } from '@payloadcms/ui'
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'

import { fieldIdOf } from './fieldOf.client.js'
import { lengthOf } from './lengthOf.js'
import { CodeLegend, MarkedText, SourceDifference } from './MarkedText.client.js'
import { hasMovedCode } from './hasMovedCode.js'
import { missingCodes } from './nextCode.js'
import { Neighbour } from './Neighbour.client.js'
import { OriginMark } from './OriginMark.client.js'
import { roleText } from './roleText.js'
import { SegmentActions } from './SegmentActions.client.js'
import { SegmentConflict } from './SegmentConflict.client.js'
import { SegmentFindings } from './SegmentFindings.client.js'
import { SegmentHelp } from './SegmentHelp.client.js'
import { SegmentTalk } from './SegmentTalk.client.js'
import { SaveMark } from './SegmentRow.client.js'
import { StateMark } from './StateMark.client.js'
import type { Item } from './translateState.js'
import { usePaused } from './usePaused.client.js'
import { performOn } from './useCommands.client.js'
import type { Desk } from './useDesk.client.js'

/** The segment that is open: its source, its field, and everything that helps to translate it. */
export function SegmentEditor({ item, desk }: { item: Item; desk: Desk }) {
  const { view } = item
  const { say } = desk.workspace
  const id = fieldIdOf(view.id)
  // Not while the focus stays in the segment, nor for a window above the page.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (currentTarget.contains(relatedTarget) || relatedTarget?.closest('dialog')) return
    void desk.save([view.id])
  }
  return (
    <div
      role="listitem"
      className="stories-segment"
      data-active="true"
      onBlur={leave}
      aria-current="true"
    >
      <div className="stories-segment__head">
        <label htmlFor={id} className="stories-segment__label">
          {desk.labelOf(view)}
        </label>
        {view.role && <span className="stories-quiet">{roleText(view.role, say)}</span>}
        <OriginMark item={item} say={say} />
        <SaveMark item={item} say={say} />
        <StateMark state={view.state} say={say} />
      </div>
      <SegmentConflict item={item} desk={desk} />
      <Neighbour by={-1} item={item} desk={desk} />
      <div className="stories-segment__sides">
        <Source item={item} desk={desk} />
        <div className="stories-segment__target">
          <h3 className="stories-segment__side">{desk.workspace.nameOf(desk.locale)}</h3>
          <Field item={item} desk={desk} />
          <Lengths item={item} desk={desk} />
          {item.failure && (
            <p role="alert" className="stories-bad">
              {say('room.notSaved', { why: item.failure })}
            </p>
          )}
          <SegmentFindings item={item} desk={desk} />
          <SegmentActions item={item} desk={desk} />
        </div>
      </div>
      <Neighbour by={1} item={item} desk={desk} />
      <SegmentHelp item={item} desk={desk} />
      <SegmentTalk item={item} desk={desk} />
    </div>
  )
}

function Source({ item, desk }: { item: Item; desk: Desk }) {
  const { view } = item
  const { say, nameOf } = desk.workspace
  const locale = desk.state.entry?.sourceLocale ?? ''
  return (
    <div className="stories-segment__source">
      <h3 className="stories-segment__side">{nameOf(locale)}</h3>
      <p className="stories-text" lang={locale} id={`${fieldIdOf(view.id)}-source`}>
        <MarkedText marked={view.source} codes={view.codes} />
      </p>
      <CodeLegend marked={view.source} codes={view.codes} say={say} />
      {hasMovedCode(view) && <p className="stories-warning">{say('room.code.moved')}</p>}
      {view.change && <SourceDifference change={view.change} codes={view.codes} say={say} />}
    </div>
  )
}

/**
 * As high as its text. It has a value of its own, which follows the text: with `value` React would
 * write the text into the element at each letter, and the whole page be styled again.
 */
function Field({ item, desk }: { item: Item; desk: Desk }) {
  const { view, text } = item
  const field = useRef<HTMLTextAreaElement>(null)
  const [first] = useState(text)
  useLayoutEffect(() => {
    // Also where the text stays as it was, but not what was typed.
    if (field.current && field.current.value !== text) field.current.value = text
  })
  useLayoutEffect(() => {
    const element = field.current
    // To measure lays out the whole page at each letter: only where CSS cannot do it.
    if (!element || sizesItself()) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [text])
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey
    if (event.key === 'Enter' && isPlain && !view.multiline) event.preventDefault()
  }
  const id = fieldIdOf(view.id)
  return (
    <textarea
      ref={field}
      id={id}
      className="stories-field"
      lang={desk.locale}
      dir="auto"
      rows={view.multiline ? 3 : 1}
      defaultValue={first}
      readOnly={!desk.may.edit}
      spellCheck
      aria-describedby={`${id}-source ${id}-length ${id}-findings`}
      aria-invalid={item.findings.some(({ severity }) => severity === 'error')}
      onChange={({ target }) => desk.writing.type(view.id, target.value)}
      onKeyDown={onKeyDown}
    />
  )
}

function sizesItself(): boolean {
  return 'CSS' in window && CSS.supports('field-sizing', 'content')
}

/** Told when typing pauses: at each letter it would be drawn, and the whole page styled again. */
function Lengths({ item, desk }: { item: Item; desk: Desk }) {
  const { view } = item
  const text = usePaused(item.text)
  const { say, number } = desk.workspace
  const length = lengthOf(text)
  const isTooLong = view.maxLength !== null && length > view.maxLength
  const missing = missingCodes(view.source, text).length
  return (
    <div className="stories-segment__facts">
      <span
        id={`${fieldIdOf(view.id)}-length`}
        className={isTooLong ? 'stories-bad' : 'stories-quiet'}
      >
        {say('room.length', { length: number(length), source: number(lengthOf(view.source)) })}
        {view.maxLength !== null && ` ${say('room.maxLength', { max: number(view.maxLength) })}`}
      </span>
      {missing > 0 && desk.may.edit && (
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          onClick={() => performOn(desk, { does: 'insertCode' })}
        >
          {say('room.insertCode')}
        </Button>
      )}
    </div>
  )
}
