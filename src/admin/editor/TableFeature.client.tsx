'use client'

import type { ToolbarGroup, ToolbarGroupItem } from '@payloadcms/richtext-lexical'
import { createClientFeature, TableFeatureClient } from '@payloadcms/richtext-lexical/client'
import type { BaseSelection, LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { TablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin'

import { TABLE_EDITS } from '../../richText/editTable.js'
import { editorTexts } from './editorText.js'
import { $cellIn, $editTable, $insertTable } from './tableCommands.client.js'
import { TableIcon } from './TableIcon.client.js'
import { TABLE_STYLE } from './tableStyle.js'

type Key = 'insert' | (typeof TABLE_EDITS)[number]

/** A menu in the toolbar: a new table, and what can be done to the one that the cursor is in. */
export const TableFeature = createClientFeature((props) => {
  const { feature } = TableFeatureClient({ featureKey: 'storiesTable', order: 0 })
  const { nodes } = typeof feature === 'function' ? feature(props) : feature
  return {
    ...(nodes ? { nodes } : {}),
    plugins: [{ Component: Tables, position: 'normal' }],
    toolbarFixed: { groups: [MENU] },
  }
})

const MENU: ToolbarGroup = {
  type: 'dropdown',
  key: 'table',
  order: 11,
  ChildComponent: TableIcon,
  items: (['insert', ...TABLE_EDITS] as const).map(itemOf),
}

function itemOf(key: Key): ToolbarGroupItem {
  return {
    key: `table-${key}`,
    label: ({ i18n }) => editorTexts(i18n.language)(`editor.table.${key}`),
    // A table within another is none of ours.
    isEnabled: ({ selection }: { selection: BaseSelection }) =>
      ($cellIn(selection) === null) === (key === 'insert'),
    onSelect: ({ editor }: { editor: LexicalEditor }) =>
      editor.update(() => (key === 'insert' ? $insertTable() : $editTable(key))),
  }
}

function Tables() {
  return (
    <>
      <style href="stories-editor-table" precedence="medium">
        {TABLE_STYLE}
      </style>
      <TablePlugin hasCellBackgroundColor={false} hasCellMerge hasHorizontalScroll />
    </>
  )
}
