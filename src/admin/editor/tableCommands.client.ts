'use client'

import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $parseSerializedNode,
  type BaseSelection,
  type ElementNode,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $insertNodeToNearestRoot } from '@payloadcms/richtext-lexical/lexical/utils'

import { editTable, newTable, type TableEdit } from '../../richText/editTable.js'

/** The cell in which a selection begins. */
export function $cellIn(selection: BaseSelection | null): ElementNode | null {
  const node = selection?.getNodes()[0]
  const cell = [node, ...(node?.getParents() ?? [])].find((one) => one?.getType() === 'tablecell')
  return $isElementNode(cell) ? cell : null
}

/** Puts a table of three rows and columns behind the cursor, and the cursor into its first cell. */
export function $insertTable(): void {
  const table = $parseSerializedNode(newTable(3, 3) as SerializedLexicalNode) // as Lexical writes it
  $insertNodeToNearestRoot(table)
  if ($isElementNode(table)) table.getFirstDescendant()?.selectStart()
}

/** Edits the table that the cursor is in. */
export function $editTable(edit: TableEdit): void {
  const cell = $cellIn($getSelection())
  const table = cell?.getParent()?.getParent()
  if (!cell || !table) return
  const at = $cellsOf(table).findIndex((one) => one.is(cell))
  const edited = editTable({ table: $written(table), at, edit })
  if (edited === null) {
    table.replace($createParagraphNode()).selectStart()
    return
  }
  // As it came from Lexical.
  const made = table.replace($parseSerializedNode(edited.table as SerializedLexicalNode))
  const cells = $isElementNode(made) ? $cellsOf(made) : []
  cells[edited.at]?.selectStart()
}

function $cellsOf(table: ElementNode): LexicalNode[] {
  return table.getChildren().flatMap((row) => ($isElementNode(row) ? row.getChildren() : []))
}

/** A node with all in it. */
function $written(node: LexicalNode): SerializedLexicalNode & Record<string, unknown> {
  const own = { ...node.exportJSON() }
  return $isElementNode(node) ? { ...own, children: node.getChildren().map($written) } : own
}
