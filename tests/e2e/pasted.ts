/** A node of a rich text. */
export type Node = { type: string; text?: string; children?: Node[] } & Record<string, unknown>

/** A rich text of one letter. */
export const PASTED_OVER = {
  root: {
    ...{ type: 'root', version: 1, direction: null, format: '', indent: 0 },
    children: [
      {
        ...{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0 },
        children: [
          { type: 'text', version: 1, text: 'x', format: 0, mode: 'normal', style: '', detail: 0 },
        ],
      },
    ],
  },
}

const item = (mark: string, level: number, text: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`
const cell = (text: string) =>
  `<td width=300 style='border:solid'><p class=MsoNormal>${text}</p></td>`
/** A document with two pictures, as Word puts it on the clipboard. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {margin:0}</style></head><body>
<!--StartFragment--><h1>Rapport<o:p></o:p></h1><p class=MsoNormal>Les femmes ont <b>planté</b>.
<![if !vml]><img src="a.png"><![endif]><img src="b.png"></p>${item('1.', 1, 'Semer')}${item('·', 2, 'le mil')}${item('2.', 1, 'Récolter')}
<table class=MsoTableGrid border=1><tr>${cell('<b>Pays</b>')}${cell('<b>Part</b>')}</tr><tr>${cell('Mali')}${cell('12')}</tr></table>
<h2>Suite</h2><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`

/** A line for each block: what it is, and its words. */
export function outline({ children = [] }: Node): string[] {
  return children.map((node) => {
    const kind = [node.type, typeof node.tag === 'string' ? node.tag : ''].join(' ').trim()
    if (node.type === 'list') return `list ${String(node.listType)}: ${partsOf(node).join(' / ')}`
    if (node.type !== 'table') return `${kind}: ${wordsOf(node)}`
    const rows = (node.children ?? []).map((row) =>
      (row.children ?? [])
        .map((one) => `${wordsOf(one)}${one.headerState === 1 ? '#' : ''}`)
        .join(' | '),
    )
    return `table: ${rows.join(' / ')}`
  })
}

function partsOf({ children = [] }: Node): string[] {
  return children.flatMap((one) => {
    const lists = (one.children ?? []).filter(({ type }) => type === 'list')
    return lists.length > 0 ? outline({ type: 'root', children: lists }) : [wordsOf(one)]
  })
}

function wordsOf({ text, children = [] }: Node): string {
  return text ?? children.map(wordsOf).join('')
}
