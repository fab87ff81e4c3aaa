import { describe, expect, test } from 'vitest'

import { pasted, shown } from './shown.js'

/** A document as Word for Windows and macOS puts it on the clipboard. */
const word = (body: string) => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} @list l0:level1 {mso-level-text:\\F0B7;} --></style>
</head><body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`

const item = (mark: string, place: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:${place}'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
dir=LTR></span>${text}<o:p></o:p></p>`

describe('a text from Word', () => {
  test('keeps its paragraphs, with bold, italic and raised words and without what Word adds', () => {
    expect(
      shown(
        word(`<p class=MsoNormal>Les femmes ont <b style='mso-bidi-font-weight:normal'>planté</b> des
<i>arbres</i> sur 12&nbsp;000&nbsp;m<sup>2</sup><span style='mso-spacerun:yes'>&nbsp; </span>de
terre.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>«&nbsp;Nous avons réussi&nbsp;», dit-elle.<br>Tout le monde rit.<o:p></o:p></p>`),
      ),
    ).toEqual([
      'p: Les femmes ont *planté* des _arbres_ sur 12\u00a0000\u00a0m^2^ de terre.',
      'p: «\u00a0Nous avons réussi\u00a0», dit-elle.\\nTout le monde rit.',
    ])
  })

  test('keeps its lists, with their levels and kinds, without their marks', () => {
    expect(
      shown(
        word(
          item('·', 'l0 level1 lfo1', 'Formation') +
            item('o', 'l0 level2 lfo1', 'Trois <b>ateliers</b>') +
            item('§', 'l0 level3 lfo1', 'À Thiès') +
            item('·', 'l0 level1 lfo1', 'Suivi') +
            '<p class=MsoNormal>Ensuite&nbsp;:</p>' +
            item('1.', 'l1 level1 lfo2', 'Semer') +
            item('a)', 'l1 level2 lfo2', 'le mil') +
            item('b)', 'l1 level2 lfo2', 'le maïs') +
            item('2.', 'l1 level1 lfo2', 'Récolter') +
            '<p class=MsoNormal>Une pause.</p>' +
            item('3.', 'l1 level1 lfo2', 'Vendre'),
        ),
      ),
    ).toEqual([
      ...['ul', '  - Formation', '  ul', '    - Trois *ateliers*', '    ul', '      - À Thiès'],
      ...['  - Suivi', 'p: Ensuite\u00a0:'],
      ...['ol', '  - Semer', '  ol', '    - le mil', '    - le maïs', '  - Récolter'],
      ...['p: Une pause.', 'ol from 3', '  - Vendre'],
    ])
  })

  test('keeps two lists that stand side by side apart, and starts in the middle of one', () => {
    expect(
      shown(
        word(
          item('b)', 'l0 level2 lfo1', 'deeper') +
            item('2.', 'l0 level1 lfo1', 'less deep') +
            item('a)', 'l0 level2 lfo1', 'deeper again') +
            item('1.', 'l3 level1 lfo4', 'another list'),
        ),
      ),
    ).toEqual([
      ...['ol', '  - deeper', '  - less deep', '  ol', '    - deeper again'],
      ...['ol', '  - another list'],
    ])
  })

  test('keeps the distance of its headings, from the second level to the fourth', () => {
    expect(
      shown(
        word(`<p class=MsoTitle>Rapport<o:p></o:p></p><h1><b>Contexte</b><o:p></o:p></h1>
<h2>Région</h2><h3>Thiès</h3><p class=MsoHeading7>Tout en bas</p><p class=MsoNormal>Fin</p>`),
      ),
    ).toEqual([
      'h2: Rapport',
      'h3: Contexte',
      'h4: Région',
      'h4: Thiès',
      'h4: Tout en bas',
      'p: Fin',
    ])
    expect(shown(word('<h3>A</h3><h4>B</h4><h2>C</h2>'))).toEqual(['h3: A', 'h4: B', 'h2: C'])
  })

  test('keeps its tables, with spans, and a first row in bold as headings', () => {
    const cell = (text: string, more = '') =>
      `<td width=151 valign=top ${more} style='width:4.0cm;border:solid windowtext 1.0pt;padding:0cm 5.4pt'>
<p class=MsoNormal>${text}<o:p></o:p></p></td>`
    expect(
      shown(
        word(`<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>${cell('<b>Pays</b>')}${cell('<b>Femmes</b>')}${cell('<b>Hommes</b>')}</tr>
 <tr style='mso-yfti-irow:1'>${cell('Sénégal', 'rowspan=2')}${cell('12')}${cell('8')}</tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>${cell('<o:p>&nbsp;</o:p>')}${cell('En 2024</p><p class=MsoNormal>et <b>après</b>')}</tr>
 <tr>${cell('Total&nbsp;: 20', 'colspan=3')}</tr>
 <![if !supportMisalignedColumns]><tr height=0><td width=151></td><td width=151></td><td width=151></td></tr><![endif]>
</table>`),
      ),
    ).toEqual([
      'table',
      '  #Pays | #Femmes | #Hommes',
      '  [r2]Sénégal | 12 | 8',
      '   | En 2024 / p: et *après*',
      '  [c3]Total\u00a0: 20',
    ])
  })

  test('keeps its links, drops marks within the document, and tells of files on a disk', () => {
    const { dropped } = pasted(word(`<p><a href="file:///C:\\Rapports\\a.docx">le rapport</a></p>`))
    expect(dropped).toEqual({ images: 0, links: 1, others: 0 })
    expect(
      shown(
        word(`<p class=MsoNormal>Voir <a href="https://exemple.sn/a?b=1&amp;c=2"><span class=MsoHyperlink>le
<b>site</b></span></a>, <a href="#_Toc1">plus bas</a>, <a href="file:///C:\\a.docx">le rapport</a>,
<a href="mailto:a@exemple.sn">nous</a><a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>.</p>`),
      ),
    ).toEqual([
      'p: Voir [le *site*](https://exemple.sn/a?b=1&c=2), plus bas, le rapport, [nous](mailto:a@exemple.sn)^[1]^.',
    ])
  })

  test('tells how many images and comments it could not keep', () => {
    const { nodes, dropped } = pasted(
      word(`<p class=MsoNormal><!--[if gte vml 1]><v:shape id="a"><v:imagedata src="a.png"/></v:shape><![endif]--><![if !vml]><img
width=20 src="file:///C:/Temp/clip_image002.png" v:shapes="a"><![endif]></p>
<p class=MsoNormal>Un mot<span style='mso-special-character:comment'>&nbsp;<a class=msocomanchor
href="#_msocom_1">[AB1]</a></span></p><p><img src="b.png"></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>À revoir</p></div></div>`),
    )
    expect(dropped).toEqual({ images: 2, links: 0, others: 1 })
    expect(nodes).toHaveLength(1)
    expect(JSON.stringify(nodes)).not.toContain('revoir')
  })
})

test('a list from Word for the web, where each item is a list of its own, is one list', () => {
  const item = (level: number, start: number, text: string) =>
    `<div class="ListContainerWrapper SCXW1"><ol class="NumberListStyle1" role="list" start="${start}"><li
data-leveltext="%1." data-listid="1" role="listitem" aria-level="${level}" data-aria-level="${level}"><p
class="Paragraph"><span class="TextRun" style="font-weight:bold">${text}</span><span class="EOP">&nbsp;</span></p></li></ol></div>`
  const paragraph =
    '<div><p role="heading" aria-level="1"><span>Titre</span><span class="EOP">&nbsp;</span></p></div>'
  expect(shown(paragraph + item(1, 1, 'un') + item(2, 1, 'dedans') + item(1, 2, 'deux'))).toEqual([
    'h2: Titre',
    ...['ol', '  - *un*', '  ol', '    - *dedans*', '  - *deux*'],
  ])
})

test('a table of more cells than are kept becomes its words, and is told', () => {
  const row = (at: number) => `<tr><td>${at}</td><td>b</td></tr>`
  const table = `<table>${Array.from({ length: 1_500 }, (_row, at) => row(at)).join('')}</table>`
  const { nodes, dropped } = pasted(word(table))
  expect(dropped).toMatchObject({ others: 1 })
  expect(nodes).toHaveLength(3_000)
  expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['paragraph']))
})
