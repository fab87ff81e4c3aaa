import { type Case, file, HERE, ofSegment, ofUnit, PLAIN, segment, unit, xliff } from './build.js'

const NO = 'canCopy="no" canDelete="no"'
const inline = (xml: string) => ofSegment(`\n${xml}${HERE}\n`)
const data = '<originalData><data id="d1">x</data></originalData>'
const withData = (xml: string) => ofUnit(`${data}\n${segment(`\n${xml}${HERE}\n`)}`)
const target = (source: string, text: string) =>
  ofUnit(`<segment>\n<source>${source}</source>\n<target>${HERE}${text}</target>\n</segment>`)

/** Files that break what the text says of codes, and of extensions. */
export const CODE_CASES: Case[] = [
  [
    'a code that may not be reordered, but copied',
    '4.7.2.6',
    inline('<ph id="1" canReorder="firstNo" canDelete="no"/>'),
  ],
  [
    'a code that may not be reordered, but left out',
    '4.7.2.6',
    inline('<ph id="1" canReorder="firstNo" canCopy="no"/>'),
  ],
  ['a sequence without beginning', '4.7.2.6', inline(`<ph id="1" canReorder="no" ${NO}/>`)],
  [
    'a sequence with a free code within',
    '4.7.2.6',
    inline(
      `<ph id="1" canReorder="firstNo" ${NO}/><ph id="2"/>\n<ph id="3" canReorder="no" ${NO}/>`,
    ),
  ],
  [
    'a sequence that the target reorders',
    '4.7.2.6',
    target(
      `<ph id="1" canReorder="firstNo" ${NO}/><ph id="2" canReorder="no" ${NO}/>`,
      '<ph id="2"/><ph id="1"/>',
    ),
  ],
  [
    'a code that the target takes out of its span',
    '4.7.2.6',
    target(
      `<pc id="1" canReorder="firstNo" ${NO}>a<ph id="2" canReorder="no" ${NO}/></pc>`,
      `<pc id="1" canReorder="firstNo" ${NO}>a</pc><ph id="2" canReorder="no" ${NO}/>`,
    ),
  ],
  [
    'a sequence whose parts change places',
    '4.7.2.6',
    ofUnit(
      `<segment><source><ph id="1" canReorder="firstNo" ${NO}/></source>\n<target order="2"><ph id="1" canReorder="firstNo" ${NO}/></target></segment><segment><source><ph id="2" canReorder="no" ${NO}/></source>\n<target order="1"><ph id="2" canReorder="no" ${NO}/></target>${HERE}</segment>`,
    ),
  ],
  [
    'a code that the target may not leave out',
    '4.7.2.6',
    target('<ph id="1" canDelete="no"/>', 'x'),
  ],
  [
    'a span’s end that the target may not leave out',
    '4.7.2.6',
    target(
      '<sc id="1" canDelete="no"/>x<ec startRef="1" canDelete="no"/>',
      '<sc id="1" isolated="yes"/>x',
    ),
  ],
  [
    'an end code of another type',
    '4.7.2.2',
    inline('<sc id="1" type="fmt"/>\n<ec startRef="1" type="ui"/>'),
  ],
  [
    'an end code of another sub-type',
    '4.7.2.2',
    inline(
      '<sc id="1" type="fmt" subType="xlf:b"/>\n<ec startRef="1" type="fmt" subType="xlf:i"/>',
    ),
  ],
  [
    'an end code of a type that its start does not have',
    '4.7.2.2',
    inline('<sc id="1"/>\n<ec startRef="1" type="ui"/>'),
  ],
  [
    'an end code that copies another code',
    '4.7.2.2',
    inline(
      '<pc id="1">a</pc><pc id="2">b</pc><sc id="3" copyOf="1"/>\n<ec startRef="3" copyOf="2"/>',
    ),
  ],
  ['a sub-type without type', '4.3.1.36', inline('<ph id="1" subType="my:x"/>')],
  [
    'a sub-type of the norm that it does not know',
    '4.3.1.36',
    inline('<ph id="1" type="fmt" subType="xlf:strong"/>'),
  ],
  [
    'a sub-type of the norm with another type',
    '4.3.1.36',
    inline('<ph id="1" type="fmt" subType="xlf:var"/>'),
  ],
  ['data that is not there', '4.3.1.9', withData('<ph id="1" dataRef="d2"/>')],
  [
    'data at a start that is not there',
    '4.3.1.11',
    withData('<pc id="1" dataRefStart="d2" dataRefEnd="d1">x</pc>'),
  ],
  [
    'data at an end that is not there',
    '4.3.1.10',
    withData('<pc id="1" dataRefStart="d1" dataRefEnd="d2">x</pc>'),
  ],
  ['data at the start of a span only', '4.3.1.11', withData('<pc id="1" dataRefStart="d1">x</pc>')],
  ['data at the end of a span only', '4.3.1.10', withData('<pc id="1" dataRefEnd="d1">x</pc>')],
  [
    'an equivalent at the start of a span only',
    '4.3.1.18',
    inline('<pc id="1" equivStart="x">x</pc>'),
  ],
  ['sub-flows at the end of a span only', '4.3.1.33', inline('<pc id="1" subFlowsEnd="u1">x</pc>')],
  ['a sub-flow that is no unit', '4.3.1.32', inline('<ph id="1" subFlows="u1 u2"/>')],
  [
    'a sub-flow in another file',
    '4.3.1.32',
    xliff(
      `${file(unit(segment(`\n<ph id="1" subFlows="u2"/>${HERE}`)))}\n${file(unit(PLAIN, 'id="u2"'), 'id="f2"')}`,
    ),
  ],
  ['a copy of no code', '4.3.1.8', inline('<ph id="1" copyOf="2"/>')],
  [
    'a copy with original data',
    '4.7.2.4.1',
    withData('<ph id="1"/>\n<ph id="2" copyOf="1" dataRef="d1"/>'),
  ],
  [
    'a copy of a code with original data',
    '4.7.2.4.1',
    withData('<ph id="1" dataRef="d1"/>\n<ph id="2" copyOf="1"/>'),
  ],
  [
    'a copy of a code that may not be copied',
    '4.7.2.4.1',
    inline('<ph id="1" canCopy="no"/>\n<ph id="2" copyOf="1"/>'),
  ],
  [
    'two ids of an extension',
    '4.9.2',
    ofUnit(`<my:a id="x"/>\n<my:b>\n<my:c id="x"/>${HERE}</my:b>\n${PLAIN}`),
  ],
  [
    'an id of an extension that is no name token',
    '4.9.2',
    ofUnit(`<my:a id="x y"/>${HERE}\n${PLAIN}`),
  ],
]
