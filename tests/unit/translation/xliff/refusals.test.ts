import { describe, expect, test } from 'vitest'

import { MOST_SEGMENTS } from '../../../../src/translation/xliff/segmentCount.js'
import { file12, file21, read, unit } from './files.js'

const segment = '<segment><source>a</source><target>b</target></segment>'

describe('a file is refused whole, with line and reason, when', () => {
  test.each([
    ['it is not XML', 'nothing', /^line 1: /],
    ['it is cut off', file21('<unit id="u">').slice(0, 120), /^line 2: /],
    ['it defines entities', `<!DOCTYPE a [<!ENTITY b "c">]>${unit(segment)}`, /^line 1: .*DOCTYPE/],
    ['it is another format', '<tmx version="1.4"/>', /^line 1: expected <xliff> .* got <tmx>/],
    [
      'it is of a version that we do not know',
      unit(segment).replace('"2.1"', '"2.2"'),
      /^line 1: expected version 1\.2, 2\.0 or 2\.1 of XLIFF, got "2\.2"/,
    ],
    [
      'it does not name its languages',
      file21(`<unit id="u">${segment}</unit>`, 'version="2.1" srcLang="fr"'),
      /^line 1: expected <xliff> to have "trgLang"/,
    ],
    [
      'it has no file',
      unit(segment).replace(/<file[\s\S]*file>/, ''),
      /^line 1: expected a <file>/,
    ],
    [
      'a unit has no id',
      file21(`<unit>${segment}</unit>`),
      /^line 2: expected <unit> to have "id"/,
    ],
    [
      'two units have one id',
      file21(`<unit id="u">${segment}</unit>\n<unit id="u">${segment}</unit>`),
      /^line 3: expected ids to differ/,
    ],
    [
      'two files have one id',
      unit(segment).replace(/<file[\s\S]*file>/, '$&\n$&'),
      /^line 3: expected ids to differ/,
    ],
    [
      'a unit has no segment',
      unit('<notes><note>a</note></notes>'),
      /^line 2: expected a <segment>/,
    ],
    [
      'a segment has no source',
      unit('<segment><target>b</target></segment>'),
      /^line 2: expected a <source>/,
    ],
    [
      'a segment has two targets',
      unit(segment.replace('<target', '<target/>\n<target')),
      /^line 3: expected one <target>/,
    ],
    [
      'a target is in another language',
      unit(segment.replace('<target', '<target xml:lang="it"')),
      /^line 2: expected the target in "es", got "it"/,
    ],
    [
      'two targets want one place',
      unit(segment + segment.replace('<target', '<target order="1"')),
      /expected one target in place 1/,
    ],
    [
      'a target wants a place that is not there',
      unit(segment.replace('<target', '<target order="2"')),
      /expected an "order" from 1 to 1, got "2"/,
    ],
    [
      'a state is unknown',
      unit(segment.replace('<segment', '<segment state="done"')),
      /expected the state to be one of initial/,
    ],
    [
      'an end has no start',
      unit('<segment><source><ec startRef="1"/></source></segment>'),
      /expected an <sc id="1"\/> before/,
    ],
    [
      'a start has no end',
      unit('<segment><source><sc id="1"/></source></segment>'),
      /expected an <ec startRef="1"\/>/,
    ],
    [
      'two codes have one id',
      unit('<segment><source><ph id="1"/>\n<ph id="1"/></source></segment>'),
      /^line 3: expected ids to differ/,
    ],
    [
      'a code has no id',
      unit('<segment><source><ph/></source></segment>'),
      /expected <ph> to have "id"/,
    ],
    [
      'a text has what no text may have',
      unit('<segment><source><unit/></source></segment>'),
      /expected text and inline codes in <source>, got <unit>/,
    ],
    [
      'a file has what no file may have',
      file21('<segment/>'),
      /expected units and groups in <file>, got <segment>/,
    ],
    [
      '1.2: it does not name its languages',
      file12('', ''),
      /expected <file> to have "target-language"/,
    ],
    [
      '1.2: it is of an older version',
      file12('').replace('"1.2"', '"1.1"'),
      /expected version 1.2 in this namespace, got "1\.1"/,
    ],
    [
      '1.2: two units have one id',
      file12(
        '<trans-unit id="u"><source/></trans-unit>\n<trans-unit id="u"><source/></trans-unit>',
      ),
      /^line 3: expected ids to differ/,
    ],
    [
      '1.2: a unit has no source',
      file12('<trans-unit id="u"/>'),
      /expected a <source> in <trans-unit>/,
    ],
    [
      '1.2: an end has no start',
      file12('<trans-unit id="u"><source><ex id="1"/></source></trans-unit>'),
      /expected the start of <ex id="1">/,
    ],
    [
      '1.2: a state is unknown',
      file12('<trans-unit id="u"><source/><target state="done"/></trans-unit>'),
      /expected a state that XLIFF 1\.2 has, got "done"/,
    ],
    [
      '1.2: a target is in another language',
      file12('<trans-unit id="u"><source/>\n<target xml:lang="de"/></trans-unit>'),
      /^line 3: expected the target in "es", got "de"/,
    ],
    [
      '1.2: files are of several languages',
      file12('').replace(/<file[\s\S]*file>/, (file) => file + file.replace('"es"', '"it"')),
      /expected all files to have target-language "es", got "it"/,
    ],
  ])('%s', (_when, xml, message) => {
    expect(() => read(xml)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) }),
    )
  })

  test('it has more bytes or units than are read', () => {
    const tooLarge = expect.objectContaining({ code: 'TOO_LARGE' })
    expect(() => read(unit(`<notes><note>${'a'.repeat(20_000_000)}</note></notes>`))).toThrow(
      tooLarge,
    )
    const units = Array.from(
      { length: MOST_SEGMENTS + 1 },
      (_, at) => `<trans-unit id="${at}"><source/></trans-unit>`,
    )
    expect(() => read(file12(units.join('\n')))).toThrow(tooLarge)
  })
})
