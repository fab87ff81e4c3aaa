/** Tables in the editor: as wide as the text, with cells wide enough to write in. */
export const TABLE_STYLE = `
.editor-scroller .LexicalEditorTheme__table {
  table-layout: auto;
  width: 100%;
  max-width: none;
}
.editor-scroller .LexicalEditorTheme__tableCell {
  min-width: 6rem;
}
.editor-scroller .LexicalEditorTheme__tableCellHeader {
  font-weight: 600;
}
`
