import {
  type Case,
  file,
  HERE,
  ofFile,
  ofSegment,
  ofUnit,
  PLAIN,
  segment,
  unit,
  xliff,
} from './build.js'

const one = file(unit(PLAIN))
const attributes = (text: string) => xliff(one, text).replace('>\n<file', `>${HERE}\n<file`)
const onUnit = (text: string) => ofFile(unit(`${PLAIN}`, text).replace('>', `>${HERE}`))
const inline = (xml: string) => ofSegment(`\n${xml}${HERE}\n`)

/** Files that break what the schemas say. */
export const STRUCTURE_CASES: Case[] = [
  ['no version', '4.3.1.42', attributes('srcLang="en"')],
  ['a version that is none', '4.3.1.42', attributes('version="2.5" srcLang="en"')],
  ['no source language', '4.3.1.29', attributes('version="2.1"')],
  ['a source language that is no tag', '4.3.1.29', attributes('version="2.1" srcLang="en_GB"')],
  [
    'a target language that is no tag',
    '4.3.1.37',
    attributes('version="2.1" srcLang="en" trgLang="françois"'),
  ],
  [
    'an unknown attribute of the root',
    '4.2.2.1',
    attributes('version="2.1" srcLang="en" lang="en"'),
  ],
  ['no file', '4.2.2.1', `${xliff('').replace('>\n', `>${HERE}\n`)}`],
  ['an extension outside files', '4.2.2.1', xliff(`${one}\n<my:elem/>${HERE}`)],
  ['an unknown element of the core', '4.2.2.2', xliff(file(`${unit(PLAIN)}\n<phrase/>${HERE}`))],
  ['a file without id', '4.3.1.21', xliff(file(unit(PLAIN), '').replace('>', `>${HERE}`))],
  ['a file without units', '4.2.2.2', xliff(file('').replace('>', `>${HERE}`))],
  [
    'an extension behind the units of a file',
    '4.2.2.2',
    ofFile(`${unit(PLAIN)}\n<my:elem/>${HERE}`),
  ],
  [
    'notes behind the units of a file',
    '4.2.2.2',
    ofFile(`${unit(PLAIN)}\n<notes>${HERE}<note>n</note></notes>`),
  ],
  [
    'two skeletons',
    '4.2.2.2',
    ofFile(`<skeleton href="a"/>\n<skeleton href="b"/>${HERE}\n${unit(PLAIN)}`),
  ],
  ['an element without namespace', '4.2.2.2', ofFile(`<elem xmlns=""/>${HERE}\n${unit(PLAIN)}`)],
  ['text in a file', '4.2.2.2', xliff(file(`text\n${unit(PLAIN)}`).replace('>', `>${HERE}`))],
  ['a group without id', '4.3.1.21', ofFile(`<group>${HERE}</group>`)],
  ['a type without prefix', '4.3.1.40', onUnit('id="u1" type="plain"')],
  ['a type of the reserved prefix', '4.3.1.40', onUnit('id="u1" type="xlf:plain"')],
  ['a hint that is neither yes nor no', '4.3.1.38', onUnit('id="u1" translate="maybe"')],
  ['a direction that is none', '4.3.1.28', onUnit('id="u1" srcDir="up"')],
  ['an id that is no name token', '4.3.1.21', onUnit('id="u 1"')],
  ['an unknown attribute', '4.2.2.5', onUnit('id="u1" state="final"')],
  ['spaces treated in an unknown way', '4.3.2.2', onUnit('id="u1" xml:space="keep"')],
  ['a unit without segments', '4.2.2.5', ofFile(`<unit id="u1">${HERE}</unit>`)],
  [
    'a unit of ignorables only',
    '4.2.2.5',
    ofFile(`<unit id="u1">${HERE}\n<ignorable><source> </source></ignorable>\n</unit>`),
  ],
  [
    'notes behind the segments of a unit',
    '4.2.2.5',
    ofUnit(`${PLAIN}\n<notes>${HERE}<note>n</note></notes>`),
  ],
  [
    'original data before the notes',
    '4.2.2.5',
    ofUnit(
      `<originalData>\n<data id="d">x</data></originalData>\n<notes>${HERE}<note>n</note></notes>\n${PLAIN}`,
    ),
  ],
  ['a segment without source', '4.2.2.6', ofUnit(`<segment>${HERE}</segment>`)],
  [
    'a target before its source',
    '4.2.2.6',
    ofUnit(`<segment>\n<target>t</target>${HERE}\n<source>s</source>\n</segment>`),
  ],
  [
    'two targets',
    '4.2.2.6',
    ofUnit(
      `<segment>\n<source>s</source>\n<target>t</target>\n<target>t</target>${HERE}\n</segment>`,
    ),
  ],
  [
    'an extension in a segment',
    '4.2.2.6',
    ofUnit(`<segment>\n<source>s</source>\n<my:elem/>${HERE}\n</segment>`),
  ],
  [
    'an extension on a segment',
    '4.2.2.6',
    ofUnit(segment('s', undefined, 'my:a="1"').replace('>', `>${HERE}`)),
  ],
  [
    'translate on a segment',
    '4.2.2.6',
    ofUnit(segment('s', undefined, 'translate="no"').replace('>', `>${HERE}`)),
  ],
  [
    'an unknown state',
    '4.3.1.31',
    ofUnit(segment('s', 't', 'state="done"').replace('>', `>${HERE}`)),
  ],
  ['an ignorable without source', '4.2.2.7', ofUnit(`${PLAIN}\n<ignorable>${HERE}</ignorable>`)],
  [
    'an extension on a source',
    '4.2.2.12',
    ofUnit(`<segment>\n<source my:a="1">${HERE}s</source>\n</segment>`),
  ],
  [
    'a direction on a source',
    '4.2.2.12',
    ofUnit(`<segment>\n<source dir="ltr">${HERE}s</source>\n</segment>`),
  ],
  [
    'an order that is no number',
    '4.3.1.24',
    ofUnit(`<segment><source>s</source>\n<target order="first">${HERE}t</target></segment>`),
  ],
  ['notes without note', '4.2.2.8', ofUnit(`<notes>${HERE}</notes>\n${PLAIN}`)],
  [
    'an element in a note',
    '4.2.2.9',
    ofUnit(`<notes><note>\n<ph id="1"/>${HERE}</note></notes>\n${PLAIN}`),
  ],
  [
    'a priority beyond ten',
    '4.3.1.26',
    ofUnit(`<notes>\n<note priority="11">${HERE}n</note></notes>\n${PLAIN}`),
  ],
  [
    'a note for nothing',
    '4.3.1.1',
    ofUnit(`<notes>\n<note appliesTo="both">${HERE}n</note></notes>\n${PLAIN}`),
  ],
  [
    'original data without data',
    '4.2.2.10',
    ofUnit(`<originalData>${HERE}</originalData>\n${PLAIN}`),
  ],
  [
    'data without id',
    '4.3.1.21',
    ofUnit(`<originalData>\n<data>${HERE}x</data></originalData>\n${PLAIN}`),
  ],
  [
    'a code in data',
    '4.2.2.11',
    ofUnit(`<originalData><data id="d">\n<ph id="1"/>${HERE}</data></originalData>\n${PLAIN}`),
  ],
  [
    'data whose spaces are not kept',
    '4.3.2.2',
    ofUnit(
      `<originalData>\n<data id="d" xml:space="default">${HERE}x</data></originalData>\n${PLAIN}`,
    ),
  ],
  ['an unknown element in a source', '4.2.2.12', inline('<b/>')],
  ['an extension in a source', '4.2.2.12', inline('<my:b/>')],
  ['a code without id', '4.3.1.21', inline('<ph/>')],
  ['text in an empty code', '4.2.3.2', inline('<ph id="1">x</ph>')],
  ['an extension on a placeholder', '4.2.3.2', inline('<ph id="1" my:a="1"/>')],
  ['an extension on a span', '4.2.3.3', inline('<pc id="1" my:a="1">x</pc>')],
  ['an unknown type of code', '4.3.1.40', inline('<ph id="1" type="bold"/>')],
  ['a sub-type without prefix', '4.3.1.36', inline('<ph id="1" type="fmt" subType="bold"/>')],
  ['a marker without start', '4.3.1.30', inline('<em/>')],
  ['an annotation without id', '4.3.1.21', inline('<mrk type="term">x</mrk>')],
  ['an unknown type of annotation', '4.3.1.40', inline('<mrk id="m" type="bold">x</mrk>')],
  [
    'an attribute of XML on an annotation',
    '4.2.3.6',
    inline('<mrk id="m" type="term" xml:lang="fr">x</mrk>'),
  ],
  [
    'an attribute of XML on a start marker',
    '4.2.3.7',
    inline('<sm id="m" type="term" xml:lang="fr"/><em startRef="m"/>'),
  ],
  ['a code point that XML can hold', '4.3.1.19', inline('<cp hex="0041"/>')],
  ['a code point beyond Unicode', '4.3.1.19', inline('<cp hex="110000"/>')],
  ['a code point that is no number', '4.3.1.19', inline('<cp hex="bell"/>')],
  ['a code point not written', '4.3.1.19', inline('<cp/>')],
]
