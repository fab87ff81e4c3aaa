import { type Case, file, HERE, PLAIN, segment, unit, xliff } from './build.js'

const old = (content: string) =>
  xliff(file(unit(content)), 'version="2.0" srcLang="en" trgLang="fr"')
const CONTENT = '<ctr:item property="content">x</ctr:item>'
const NOTE = '<note id="n1">n</note>'

/** One revision of something, and the notes of the unit. */
const changed = (attributes: string, items = CONTENT, notes = NOTE) =>
  old(
    `<ctr:changeTrack>\n<ctr:revisions ${attributes}>${items.includes(HERE) ? '' : HERE}<ctr:revision version="v1">${items}</ctr:revision></ctr:revisions></ctr:changeTrack>\n<notes>${notes}</notes>\n${PLAIN}`,
  )

/** Files that break what only XLIFF 2.0 says, or says too of what came to be judged otherwise. */
export const OLD_CASES: Case[] = [
  [
    'spaces that the source keeps and the target does not',
    '4.2.2.13',
    old(`<segment><source xml:space="preserve">s</source>\n<target>t</target>${HERE}</segment>`),
  ],
  ['a tracked change of what is not there', '5.6.5.5', changed('appliesTo="note" ref="n9"')],
  [
    'a tracked change that does not say of which note',
    '5.6.4.3',
    changed('appliesTo="note"', CONTENT, `${NOTE}<note id="n2">m</note>`),
  ],
  [
    'a current version that is none of them',
    '5.6.5.3',
    changed('appliesTo="note" ref="n1" currentVersion="v9"'),
  ],
  [
    'a tracked change of an attribute that does not exist',
    '5.6.5.6',
    changed('appliesTo="note" ref="n1"', `\n<ctr:item property="colour">${HERE}x</ctr:item>`),
  ],
  [
    'an attribute that one revision changes twice',
    '5.6.5.6',
    changed(
      'appliesTo="note" ref="n1"',
      `<ctr:item property="category">x</ctr:item>\n<ctr:item property="category">${HERE}y</ctr:item>`,
    ),
  ],
  [
    'a format on an end code that is not isolated',
    '5.3.5.1',
    old(segment(`<sc id="1" fs:fs="b"/>x\n<ec startRef="1" fs:fs="b"/>${HERE}`)),
  ],
  [
    'a storage on an end code that is not isolated',
    '5.7.5.8',
    old(segment(`<sc id="1"/>x\n<ec startRef="1" slr:equivStorage="1"/>${HERE}`)),
  ],
]
