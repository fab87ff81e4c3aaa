import { describe, expect, test } from 'vitest'

import { pasted, shown } from './shown.js'

/** A document as Google Docs puts it on the clipboard. */
const docs = (body: string) =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0a1b">${body}</b><br class="Apple-interchange-newline">`

const span = (text: string, style = '') =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;${style}">${text}</span>`
const p = (...inner: string[]) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;">${inner.join('')}</p>`
const li = (level: number, inner: string) =>
  `<li dir="ltr" aria-level="${level}" style="list-style-type:disc;"><p dir="ltr" role="presentation">${inner}</p></li>`

describe('a text from Google Docs', () => {
  test('is bold and italic where a style says so, and not because all of it is in a b', () => {
    expect(
      shown(
        docs(
          p(
            span('Les femmes ont '),
            span('planté', 'font-weight:700;'),
            span(' des '),
            span('arbres', 'font-style:italic;'),
            span(' et du CO'),
            span('2', 'vertical-align:sub;'),
          ) +
            '<br />' +
            p(span('Fin')),
        ),
      ),
    ).toEqual(['p: Les femmes ont *planté* des _arbres_ et du CO~2~', 'p: Fin'])
  })

  test('of a few words goes into the line', () => {
    const { nodes } = pasted(docs(`${span('un ')}${span('mot', 'font-weight:700;')}`))
    expect(nodes.map(({ type, text, format }) => [type, text, format])).toEqual([
      ['text', 'un ', 0],
      ['text', 'mot', 1],
    ])
  })

  test('keeps its lists, which stand beside the items that they belong to', () => {
    expect(
      shown(
        docs(
          `<ul>${li(1, span('un'))}<ul>${li(2, span('dedans'))}<ul>${li(3, span('plus bas'))}</ul></ul>${li(1, span('deux'))}</ul>
<ol start="4">${li(1, span('quatre'))}<ul>${li(2, span('un point'))}</ul>${li(1, span('cinq'))}</ol>`,
        ),
      ),
    ).toEqual([
      ...['ul', '  - un', '  ul', '    - dedans', '    ul', '      - plus bas', '  - deux'],
      ...['ol from 4', '  - quatre', '  ul', '    - un point', '  - cinq'],
    ])
  })

  test('keeps its tables without their widths', () => {
    const td = (inner: string) =>
      `<td style="border-left:solid #000000 1pt;vertical-align:top;padding:5pt;">${inner}</td>`
    const bold = (text: string) => td(p(span(text, 'font-weight:700;')))
    const html =
      docs(`<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;">
<colgroup><col width="312" /><col width="312" /></colgroup><tbody><tr style="height:0pt">${bold('Pays')}${bold('Part')}</tr>
<tr style="height:0pt">${td(p(span('Mali')))}${td(`<ul>${li(1, span('12 %'))}</ul><br />`)}</tr></tbody></table></div>`)
    expect(shown(html)).toEqual(['table', '  #Pays | #Part', '  Mali | ul /   - 12 %'])
    expect(JSON.stringify(pasted(html).nodes)).not.toContain('312')
  })

  test('keeps headings and rules, and tells how many images it could not keep', () => {
    const heading = (level: number, text: string) =>
      `<h${level} dir="ltr">${span(text, 'font-size:20pt;font-weight:700;')}</h${level}>`
    const html = docs(
      `${heading(1, 'Un')}${heading(4, 'Loin')}<p><hr /></p>${p('<span style="border:none;display:inline-block;"><img src="https://lh7.example/a" width="602" /></span>')}`,
    )
    expect(shown(html)).toEqual(['h2: Un', 'h4: Loin', '---'])
    expect(pasted(html).dropped).toEqual({ images: 1, links: 0, others: 0 })
  })

  test('keeps items to tick as items, and counts no image for their boxes', () => {
    const html = docs(
      `<ul><li role="checkbox" aria-checked="false" aria-level="1"><img src="data:image/png;base64,AA" aria-roledescription="checkbox"/><p style="display:inline-block;">${span('À faire')}</p></li></ul>`,
    )
    expect(shown(html)).toEqual(['ul', '  - À faire'])
    expect(pasted(html).dropped.images).toBe(0)
  })
})

describe('a part of a web page', () => {
  test('keeps what the editor has, in the order of the page', () => {
    expect(
      shown(`<article><h4>Titre <em>long</em></h4><div>Un <div>bloc</div> et la suite</div>
<blockquote><p>Un</p><p>deux</p></blockquote><ul><li>a<ol><li>b</ol></ul><ul><li>une autre liste</ul>
<pre>du  code</pre></article>`),
    ).toEqual([
      ...['h2: Titre _long_', 'p: Un', 'p: bloc', 'p: et la suite', 'quote: Un\\ndeux'],
      ...['ul', '  - a', '  ol', '    - b', 'ul', '  - une autre liste', 'p: du code'],
    ])
  })

  test('keeps headings of rows and columns of a table, its caption and what stands in a frame', () => {
    expect(
      shown(`<table><caption>Parts</caption><thead><tr><td>Pays<td>Part</thead>
<tbody><tr><th>Mali<td>1<tr><th scope=row>Niger<td>2<tr><td colspan=9>fin</table>
<table><tr><td><h2>Encadré</h2><p>Texte</p></td></tr></table>`),
    ).toEqual([
      ...['p: Parts', 'table', '  #Pays | #Part |  |  |  |  |  |  | '],
      ...['  >Mali | 1 |  |  |  |  |  |  | ', '  >Niger | 2 |  |  |  |  |  |  | ', '  [c9]fin'],
      ...['h2: Encadré', 'p: Texte'],
    ])
  })

  test('keeps the words of a table within a table, and tells of it', () => {
    const html =
      '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td><h2>d</h2></td></tr></table>'
    expect(shown(html)).toEqual(['table', '  a / p: b / p: c | d'])
    expect(pasted(html).dropped).toEqual({ images: 0, links: 0, others: 1 })
  })

  test('of nothing that can be kept gives nothing, and tells of it', () => {
    const { nodes, dropped } = pasted(
      '<p><video src=a></video><iframe src=b></iframe><img src=c></p><script>alert(1)</script><p hidden style="display:none">x</p>',
    )
    expect(nodes).toEqual([])
    expect(dropped).toEqual({ images: 1, links: 0, others: 2 })
  })

  test('is never taken for an address that runs something', () => {
    expect(
      shown('<p><a href="javascript:alert(1)">non</a> <a href="/chemin">non plus</a></p>'),
    ).toEqual(['p: non non plus'])
  })
})
