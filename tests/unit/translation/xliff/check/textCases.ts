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

const EN = 'version="2.1" srcLang="en"'
const inline = (xml: string) => ofSegment(`\n${xml}${HERE}\n`)
const part = (text: string, order: string) =>
  `<segment><source>s</source>\n<target${order}>t</target>${text}\n</segment>`

/** Files that break what stands only in the text of the core. */
export const TEXT_CASES: Case[] = [
  [
    'targets without target language',
    '4.2.2.1',
    xliff(file(unit(`<segment><source>s</source>\n<target>t</target>${HERE}\n</segment>`)), EN),
  ],
  [
    'an ignorable with a target without target language',
    '4.2.2.1',
    xliff(
      file(unit(`${PLAIN}<ignorable><source>s</source>\n<target>t</target>${HERE}\n</ignorable>`)),
      EN,
    ),
  ],
  [
    'a source in another language',
    '4.2.2.12',
    ofUnit(`<segment>\n<source xml:lang="de">s</source>${HERE}\n</segment>`),
  ],
  [
    'a target in another language',
    '4.2.2.13',
    ofUnit(`<segment><source>s</source>\n<target xml:lang="de">t</target>${HERE}\n</segment>`),
  ],
  [
    'a language that the source inherits',
    '4.2.2.12',
    ofFile(`<unit id="u1" xml:lang="ja">\n<segment>\n<source>s</source>${HERE}</segment></unit>`),
  ],
  [
    'a skeleton with neither content nor address',
    '4.2.2.3',
    ofFile(`<skeleton/>${HERE}\n${unit(PLAIN)}`),
  ],
  [
    'a skeleton with both content and address',
    '4.2.2.3',
    ofFile(`<skeleton href="a">b</skeleton>${HERE}\n${unit(PLAIN)}`),
  ],
  [
    'a sub-state without state',
    '4.3.1.35',
    ofUnit(segment('s', 't', 'subState="my:x"').replace('>', `>${HERE}`)),
  ],
  [
    'a sub-state without prefix',
    '4.3.1.35',
    ofUnit(segment('s', 't', 'state="final" subState="x"').replace('>', `>${HERE}`)),
  ],
  [
    'a sub-state of the reserved prefix',
    '4.3.1.35',
    ofUnit(segment('s', 't', 'state="final" subState="xlf:x"').replace('>', `>${HERE}`)),
  ],
  [
    'a state without target',
    '4.3.1.31',
    ofUnit(segment('s', undefined, 'state="translated"').replace('>', `>${HERE}`)),
  ],

  [
    'two files of one id',
    '4.3.1.21',
    xliff(`${file(unit(PLAIN))}\n<file id="f1">${HERE}\n${unit(PLAIN)}\n</file>`),
  ],
  [
    'two groups of one id',
    '4.3.1.21',
    ofFile(`<group id="g">\n<group id="g">${HERE}</group></group>`),
  ],
  [
    'two units of one id',
    '4.3.1.21',
    ofFile(`${unit(PLAIN)}\n<group id="g">\n<unit id="u1">${HERE}${PLAIN}</unit></group>`),
  ],
  [
    'two notes of one id',
    '4.3.1.21',
    ofUnit(`<notes><note id="n">a</note>\n<note id="n">b</note>${HERE}</notes>\n${PLAIN}`),
  ],
  [
    'two data of one id',
    '4.3.1.21',
    ofUnit(
      `<originalData><data id="d">a</data>\n<data id="d">b</data>${HERE}</originalData>\n${PLAIN}`,
    ),
  ],
  [
    'two segments of one id',
    '4.3.1.21',
    ofUnit(
      `<segment id="s"><source>a</source></segment>\n<segment id="s">${HERE}<source>b</source></segment>`,
    ),
  ],
  [
    'an ignorable with the id of a segment',
    '4.3.1.21',
    ofUnit(
      `<segment id="s"><source>a</source></segment>\n<ignorable id="s">${HERE}<source>b</source></ignorable>`,
    ),
  ],
  [
    'a code with the id of a segment',
    '4.3.1.21',
    ofUnit(segment(`\n<ph id="s"/>${HERE}`, undefined, 'id="s"')),
  ],
  ['two codes of one id', '4.3.1.21', inline('<ph id="1"/>\n<ph id="1"/>')],
  [
    'codes of one id in two segments',
    '4.3.1.21',
    ofUnit(`${segment('<ph id="1"/>')}\n${segment(`\n<ph id="1"/>${HERE}`)}`),
  ],
  [
    'an annotation with the id of a code',
    '4.3.1.21',
    inline('<ph id="1"/>\n<mrk id="1" type="term">x</mrk>'),
  ],
  [
    'an id that stands twice in a target',
    '4.3.1.21',
    ofSegment('<ph id="1"/>', `<ph id="1"/>\n<ph id="1"/>${HERE}`),
  ],
  [
    'an id of a target that is another code of the source',
    '4.3.1.21',
    ofSegment('<ph id="1"/>', `\n<pc id="1">x</pc>${HERE}`),
  ],
  [
    'an id of a target that belongs to another segment',
    '4.3.1.21',
    ofUnit(`${segment('<ph id="1"/>', '<ph id="1"/>')}\n${segment('s', `\n<ph id="1"/>${HERE}`)}`),
  ],

  [
    'an order that stands twice',
    '4.3.1.24',
    ofUnit(`${part('', ' order="2"')}\n${part(HERE, ' order="2"')}\n${part('', '')}`),
  ],
  [
    'an order that is another target’s place',
    '4.3.1.24',
    ofUnit(`${part(HERE, ' order="2"')}\n${part('', '')}`),
  ],
  [
    'an order beyond the parts of the unit',
    '4.3.1.24',
    ofUnit(part(HERE, ' order="2"'))
      .replace('<segment>', '<ignorable><source> </source><target/></ignorable><segment>')
      .replace('order="2"', 'order="3"'),
  ],
  ['a place that is left to nobody', '4.8.2', ofUnit(`${part(HERE, ' order="2"')}\n${PLAIN}`)],

  ['a start code without end', '4.3.1.22', inline('<sc id="1"/>')],
  [
    'a start code with two ends',
    '4.3.1.22',
    ofSegment(`\n<sc id="1"/>${HERE}\nx<ec startRef="1"/>y<ec startRef="1"/>`),
  ],
  ['an end code without start', '4.3.1.30', inline('<ec startRef="1"/>')],
  [
    'an end code before its start',
    '4.2.3.5',
    ofSegment(`\n<ec startRef="1"/>${HERE}\n<sc id="1"/>`),
  ],
  [
    'an isolated start that is ended',
    '4.3.1.22',
    ofSegment(`\n<sc id="1" isolated="yes"/>${HERE}\nx\n<ec startRef="1"/>`),
  ],
  ['an isolated end without id', '4.2.3.5', inline('<ec isolated="yes"/>')],
  [
    'an end code that is not isolated, with an id',
    '4.2.3.5',
    inline('<sc id="1"/>\n<ec startRef="1" id="2"/>'),
  ],
  [
    'a direction on an end code that is not isolated',
    '4.2.3.5',
    inline('<sc id="1"/>\n<ec startRef="1" dir="ltr"/>'),
  ],
  ...['canCopy', 'canDelete', 'canOverlap'].map((name): Case => [
    `${name} that differs between start and end`,
    '4.2.3.5',
    inline(`<sc id="1" ${name}="no"/>\n<ec startRef="1"/>`),
  ]),
  ['a start code in a target without end', '4.3.1.22', ofSegment('x', `\n<sc id="1"/>${HERE}`)],
  ['a start marker without end', '4.2.3.7', inline('<sm id="m" type="term"/>')],
  ['an end marker without start', '4.3.1.30', inline('<em startRef="m"/>')],
  [
    'an end marker before its start',
    '4.2.3.8',
    ofSegment(`\n<em startRef="m"/>${HERE}\n<sm id="m" type="term"/>`),
  ],
]
