import { type Case, file, HERE, ofFile, ofUnit, PLAIN, segment, unit, xliff } from './build.js'

const NOTES = '<notes><note id="n1">a note</note></notes>'
const marked = (attributes: string) =>
  ofUnit(`${NOTES}\n${segment(`\n<mrk id="m1" ${attributes}>x</mrk>${HERE}`)}`)
const pointing = (ref: string) => marked(`type="my:link" ref="${ref}"`)
const match = (attributes: string, content = '<source>s</source><target>t</target>') =>
  ofUnit(
    `<mtc:matches>\n<mtc:match ${attributes}>${HERE}${content}</mtc:match></mtc:matches>\n${segment('<mrk id="m1" type="mtc:match">x</mrk>')}`,
  )
const matched = (source: string, target: string, before = '') =>
  ofUnit(
    `<mtc:matches><mtc:match ref="#m1">${before}<source>${source}</source>\n<target>${target}</target></mtc:match></mtc:matches>\n${segment('<mrk id="m1" type="mtc:match">x</mrk>')}`,
  )
const glossary = (entry: string) =>
  ofUnit(
    `<gls:glossary>\n${entry}\n</gls:glossary>\n${segment('<mrk id="m1" type="term">x</mrk>')}`,
  )
const TERM = '<gls:term>x</gls:term>'
const MEANING = '<gls:definition>y</gls:definition>'

/** Annotations and fragment identifiers. */
export const REFERENCE_CASES: Case[] = [
  ['an annotation that says nothing', '4.7.3.1.1', marked('')],
  ['a generic annotation that says nothing of translation', '4.7.3.1.1', marked('type="generic"')],
  [
    'an annotation of another type in the target',
    '4.3.1.21',
    ofUnit(
      `<segment><source><mrk id="m1" type="term">x</mrk></source>\n<target><mrk id="m1" type="my:x">y</mrk></target>${HERE}</segment>`,
    ),
  ],
  [
    'an annotation that the target has otherwise',
    '4.3.1.21',
    ofUnit(
      `<segment><source><mrk id="m1" translate="yes">x</mrk></source>\n<target><mrk id="m1" translate="no">y</mrk></target>${HERE}</segment>`,
    ),
  ],
  ['a comment that says nothing', '4.7.3.1.3', marked('type="comment"')],
  [
    'a comment with both a value and a reference',
    '4.7.3.1.3',
    marked('type="comment" value="v" ref="#n=n1"'),
  ],
  ['a comment in a note that is not there', '4.7.3.1.3', marked('type="comment" ref="#n=n2"')],
  ['a comment in something other than a note', '4.7.3.1.3', marked('type="comment" ref="#m1"')],
  ['a comment in another document', '4.7.3.1.3', marked('type="comment" ref="notes.xml"')],
  [
    'a comment in a note of the file',
    '4.7.3.1.3',
    ofFile(
      `${NOTES}\n${unit(`${NOTES}\n${segment(`\n<mrk id="m1" type="comment" ref="#f=f1/n=n1">x</mrk>${HERE}`)}`)}`,
    ),
  ],
  [
    'a comment in a note of a group',
    '4.7.3.1.3',
    ofFile(
      `<group id="g1">${NOTES}\n${unit(segment(`\n<mrk id="m1" type="comment" ref="#g=g1/n=n1">x</mrk>${HERE}`))}</group>`,
    ),
  ],
  [
    'a comment in a note of another unit',
    '4.7.3.1.3',
    ofFile(
      `${unit(`${NOTES}${PLAIN}`, 'id="u2"')}\n${unit(segment(`\n<mrk id="m1" type="comment" ref="#u=u2/n=n1">x</mrk>${HERE}`))}`,
    ),
  ],
  ['a candidate’s annotation with a reference', '5.1.5', marked('type="mtc:match" ref="#m1"')],
  ['a reference without selector', '3', pointing('#')],
  ['a reference with an empty selector', '3', pointing('#u=u1//n=n1')],
  ['a reference whose id is no name token', '3', pointing('#u=u$1')],
  ['a reference whose prefix is no name token', '3', pointing('#r$d=x')],
  ['a prefix that stands twice', '3', pointing('#u=u1/u=u2')],
  ['selectors in the wrong order', '3', pointing('#u=u1/f=f1')],
  ['two things in one unit', '3', pointing('#c1/d=c2')],
  ['something in a unit before the unit', '3', pointing('#f=f1/d=d1/u=u1')],
  ['a prefix that nobody registered', '3.2', pointing('#u=u1/my=x')],
]

/** Translation candidates and glossaries. */
export const CANDIDATE_CASES: Case[] = [
  [
    'a candidate in another language',
    '5.1.6.3',
    ofUnit(
      `<mtc:matches><mtc:match ref="#m1"><source>s</source>\n<target xml:lang="de">t</target>${HERE}</mtc:match></mtc:matches>\n${segment('<mrk id="m1" type="mtc:match">x</mrk>')}`,
    ),
  ],
  ['a candidate without reference', '5.1.7.5', match('')],
  ['a candidate for no span of the unit', '5.1.7.5', match('ref="#m9"')],
  ['a candidate for the unit', '5.1.7.5', match('ref="#u1"')],
  ['a candidate for an id without #', '5.1.7.5', match('ref="m1"')],
  ['a candidate that is more than the same', '5.1.7.7', match('ref="#m1" similarity="101"')],
  ['a quality that is no number', '5.1.7.2', match('ref="#m1" matchQuality="good"')],
  ['a suitability below nothing', '5.1.7.3', match('ref="#m1" matchSuitability="-1"')],
  ['an unknown type of candidate', '5.1.7.9', match('ref="#m1" type="fuzzy"')],
  ['a sub-type without type', '5.1.7.8', match('ref="#m1" subType="my:x"')],
  ['a sub-type without prefix', '5.1.7.8', match('ref="#m1" type="tm" subType="x"')],
  ['a reference that is neither yes nor no', '5.1.7.6', match('ref="#m1" reference="maybe"')],
  ['a candidate without target', '5.1.6.3', match('ref="#m1"', '<source>s</source>')],
  ['no candidates', '5.1.6.2', ofUnit(`<mtc:matches>${HERE}</mtc:matches>\n${PLAIN}`)],
  [
    'two candidates of one id',
    '5.1.7.1',
    ofUnit(
      `<mtc:matches>${['', HERE].map((here) => `\n<mtc:match id="c" ref="#s"><source>s</source><target>t</target>${here}</mtc:match>`).join('')}</mtc:matches>\n${segment('x', undefined, 'id="s"')}`,
    ),
  ],
  [
    'candidates of a file',
    '4.2.2.2',
    ofFile(
      `<mtc:matches>${HERE}<mtc:match ref="#u=u1/s"><source>s</source><target>t</target></mtc:match></mtc:matches>\n${unit(segment('x', undefined, 'id="s"'))}`,
    ),
  ],
  [
    'two lists of candidates',
    '4.2.2.5',
    ofUnit(
      `${['', HERE].map((here) => `\n<mtc:matches>${here}<mtc:match ref="#s"><source>s</source><target>t</target></mtc:match></mtc:matches>`).join('')}\n${segment('x', undefined, 'id="s"')}`,
    ),
  ],
  [
    'an unknown element of the module',
    '5.1.6.2',
    ofUnit(`<mtc:matches>\n<mtc:hit/>${HERE}</mtc:matches>\n${PLAIN}`),
  ],
  [
    'an unknown element of a module in a unit',
    '4.2.2.5',
    ofUnit(`<val:validations/>${HERE}\n${PLAIN}`),
  ],
  [
    'original data that a candidate does not have',
    '5.1.4',
    matched(
      `\n<ph id="1" dataRef="d1"/>${HERE}`,
      't',
      '<originalData><data id="d2">x</data></originalData>',
    ),
  ],
  [
    'two codes of one id in a candidate',
    '5.1.4',
    matched(`<ph id="1"/>\n<ph id="1"/>${HERE}`, 't'),
  ],
  [
    'a target of a candidate that takes an id of another code',
    '5.1.4',
    matched('<ph id="1"/>', `\n<pc id="1">x</pc>${HERE}`),
  ],
  ['a start code of a candidate without end', '5.1.4', matched(`\n<sc id="1"/>${HERE}`, 't')],
  [
    'a start marker of a candidate without end',
    '5.1.4',
    matched(`\n<sm id="1" type="term"/>${HERE}`, 't'),
  ],
  [
    'an end code of a candidate without start',
    '5.1.4',
    matched(`\n<ec startRef="1"/>${HERE}`, 't'),
  ],
  [
    'an end marker of a candidate without start',
    '5.1.4',
    matched(`\n<em startRef="1"/>${HERE}`, 't'),
  ],
  [
    'a code of a candidate that may be moved nowhere, but copied',
    '4.7.2.6',
    matched(`\n<ph id="1" canReorder="firstNo" canDelete="no"/>${HERE}`, 't'),
  ],
  [
    'a code of a candidate with a sub-type only',
    '4.3.1.36',
    matched(`\n<ph id="1" subType="my:x"/>${HERE}`, 't'),
  ],
  [
    'an entry with neither translation nor definition',
    '5.2.4.3',
    glossary(`<gls:glossEntry>${HERE}${TERM}</gls:glossEntry>`),
  ],
  [
    'an entry for no span of the unit',
    '5.2.5.2',
    glossary(`<gls:glossEntry ref="#m9">${HERE}${TERM}${MEANING}</gls:glossEntry>`),
  ],
  [
    'a translation for no span of the unit',
    '5.2.5.2',
    glossary(
      `<gls:glossEntry ref="#m1">${TERM}\n<gls:translation ref="#t=m1">y</gls:translation>${HERE}</gls:glossEntry>`,
    ),
  ],
  [
    'a translation with the id of its entry',
    '5.2.5.1',
    glossary(
      `<gls:glossEntry id="g">${TERM}\n<gls:translation id="g">y</gls:translation>${HERE}</gls:glossEntry>`,
    ),
  ],
  [
    'a glossary of a group',
    '4.2.2.4',
    ofFile(
      `<group id="g">\n<gls:glossary>${HERE}<gls:glossEntry>${TERM}${MEANING}</gls:glossEntry></gls:glossary></group>`,
    ),
  ],
  [
    'a match of candidates in another unit',
    '5.1.7.5',
    xliff(
      file(
        `${unit(segment('x', undefined, 'id="s"'), 'id="u2"')}\n${unit(`<mtc:matches>\n<mtc:match ref="#u=u2/s">${HERE}<source>s</source><target>t</target></mtc:match></mtc:matches>\n${PLAIN}`)}`,
      ),
    ),
  ],
]
