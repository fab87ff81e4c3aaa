import { type Case, HERE, ofFile, ofSegment, ofUnit, PLAIN, segment, unit } from './build.js'

const onUnit = (attributes: string) =>
  ofFile(unit(PLAIN, `id="u1" ${attributes}`).replace('>', `>${HERE}`))
const inline = (xml: string) => ofSegment(`\n${xml}${HERE}\n`)
const meta = (content: string) => ofUnit(`<mda:metadata>\n${content}\n</mda:metadata>\n${PLAIN}`)
const resources = (content: string) =>
  ofFile(`<res:resourceData>\n${content}\n</res:resourceData>\n${unit(PLAIN)}`)
const item = (content: string, attributes = 'mimeType="image/png"') =>
  resources(`<res:resourceItem ${attributes}>\n${content}</res:resourceItem>`)
const sized = (
  attributes: string,
  profiles = 'generalProfile="xliff:codepoints" storageProfile="xliff:utf8"',
) =>
  ofFile(
    `<slr:profiles ${profiles}/>\n${unit(PLAIN, `id="u1" ${attributes}`).replace('>', `>${HERE}`)}`,
  )
const sizedCode = (attributes: string) =>
  ofFile(
    `<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8"/>\n${unit(segment(`\n<pc id="1" ${attributes}>${HERE}x</pc>`))}`,
  )
const rule = (attributes: string) =>
  ofUnit(`<val:validation>\n<val:rule ${attributes}/>${HERE}\n</val:validation>\n${PLAIN}`)

/** Format style, metadata, resources, sizes and validation. */
export const MODULE_CASES: Case[] = [
  ['an element that HTML does not have', '5.3.5.1', onUnit('fs:fs="script"')],
  ['an unknown attribute of format style', '4.2.2.5', onUnit('fs:bad="p"')],
  ['a style without element', '5.3.5.2', onUnit('fs:subFs="class,x"')],
  ['a style without value', '5.3.5.2', onUnit('fs:fs="p" fs:subFs="class"')],
  ['a style whose value has a comma', '5.3.5.2', onUnit('fs:fs="p" fs:subFs="title,a,b"')],
  [
    'format style on an end code that is not isolated',
    '5.3.5.1',
    inline('<sc id="1" fs:fs="b"/>x\n<ec startRef="1" fs:fs="b"/>'),
  ],

  ['metadata without group', '5.4.4.2', ofUnit(`<mda:metadata>${HERE}</mda:metadata>\n${PLAIN}`)],
  ['a group without metadata', '5.4.4.3', meta(`<mda:metaGroup>${HERE}</mda:metaGroup>`)],
  [
    'metadata without type',
    '5.4.5.4',
    meta(`<mda:metaGroup>\n<mda:meta>${HERE}x</mda:meta></mda:metaGroup>`),
  ],
  [
    'metadata that applies to nothing',
    '5.4.5.1',
    meta(`<mda:metaGroup appliesTo="both">${HERE}<mda:meta type="a"/></mda:metaGroup>`),
  ],
  [
    'appliesTo on a single piece of metadata',
    '5.4.4.4',
    meta(
      `<mda:metaGroup>\n<mda:meta type="a" appliesTo="source">${HERE}x</mda:meta></mda:metaGroup>`,
    ),
  ],
  [
    'two groups of metadata of one id',
    '5.4.5.3',
    meta(
      `<mda:metaGroup id="a"><mda:meta type="a"/></mda:metaGroup>\n<mda:metaGroup id="a">${HERE}<mda:meta type="a"/></mda:metaGroup>`,
    ),
  ],
  [
    'two sets of metadata',
    '4.2.2.5',
    ofUnit(
      `${['', HERE].map((here) => `\n<mda:metadata>${here}<mda:metaGroup><mda:meta type="a"/></mda:metaGroup></mda:metadata>`).join('')}\n${PLAIN}`,
    ),
  ],

  [
    'two resources of one id',
    '5.5.5.1',
    resources(
      `<res:resourceItem id="r" mimeType="a/b"><res:source href="a"/></res:resourceItem>\n<res:resourceItem id="r" mimeType="a/b">${HERE}<res:source href="a"/></res:resourceItem>`,
    ),
  ],
  [
    'a resource without type',
    '5.5.4.4',
    resources(`<res:resourceItem>${HERE}<res:source href="a"/></res:resourceItem>`),
  ],
  [
    'a resource of nothing',
    '5.5.4.4',
    resources(`<res:resourceItem mimeType="a/b">${HERE}</res:resourceItem>`),
  ],
  ['a source with neither content nor address', '5.5.4.5', item(`<res:source/>${HERE}`)],
  [
    'a source with both content and address',
    '5.5.4.5',
    item(`<res:source href="a"><my:x/></res:source>${HERE}`),
  ],
  ['a source in another language', '5.5.4.5', item(`<res:source href="a" xml:lang="de"/>${HERE}`)],
  ['a target with neither content nor address', '5.5.4.6', item(`<res:target/>${HERE}`)],
  ['a target in another language', '5.5.4.6', item(`<res:target href="a" xml:lang="de"/>${HERE}`)],
  ['a reference without address', '5.5.5.5', item(`<res:reference/>${HERE}`)],
  [
    'a reference to no resource',
    '5.5.5.6',
    ofUnit(
      `<res:resourceData>\n<res:resourceItemRef ref="r9"/>${HERE}</res:resourceData>\n${PLAIN}`,
    ),
  ],
  ['resources of a group', '4.2.2.4', ofFile(`<group id="g">\n<res:resourceData/>${HERE}</group>`)],
  [
    'a context that is neither yes nor no',
    '5.5.5.4',
    resources(
      `<res:resourceItem context="maybe">${HERE}<res:reference href="a"/></res:resourceItem>`,
    ),
  ],

  ['a size that is no number', '5.7.6.1.1', sized('slr:sizeRestriction="ninety"')],
  ['a largest size after everything', '5.7.6.1.1', sized('slr:sizeRestriction="*6"')],
  ['a storage that is no integer', '5.7.6.2.1', sized('slr:storageRestriction="25,100.5"')],
  ['a contribution to size that is no integer', '5.7.6.1.2', sizedCode('slr:sizeInfo="25.5"')],
  [
    'a contribution to storage that is no integer',
    '5.7.6.2.2',
    sizedCode('slr:equivStorage="seven"'),
  ],
  [
    'a contribution to size that is a fraction, under no profile',
    '5.7.6.1.2',
    inline('<ph id="1" slr:sizeInfo="25.5"/>'),
  ],
  [
    'two descriptions of size',
    '5.7.5.10',
    ofUnit(
      `<slr:data profile="my:p"><my:size id="s"/></slr:data>\n${segment(`\n<ph id="1" slr:sizeInfo="1" slr:sizeInfoRef="s"/>${HERE}`)}`,
    ).replace('<slr:data', '<slr:data'),
  ],
  ['a description of size that is not there', '5.7.5.10', onUnit('slr:sizeInfoRef="s"')],
  ['storage on a unit', '5.7.5.8', onUnit('slr:equivStorage="1"')],
  [
    'a size on an end code that is not isolated',
    '5.7.5.9',
    inline('<sc id="1"/>x\n<ec startRef="1" slr:sizeInfo="1"/>'),
  ],
  [
    'a profile of the norm that it does not know',
    '5.7.5.1',
    ofFile(`<slr:profiles storageProfile="xliff:latin1"/>${HERE}\n${unit(PLAIN)}`),
  ],
  ['data without profile', '5.7.5.5', ofFile(`<slr:data/>${HERE}\n${unit(PLAIN)}`)],
  [
    'an unknown normalization',
    '5.7.5.4',
    ofFile(
      `<slr:profiles>\n<slr:normalization general="nfkc"/>${HERE}</slr:profiles>\n${unit(PLAIN)}`,
    ),
  ],
  ['profiles of a unit', '4.2.2.5', ofUnit(`<slr:profiles/>${HERE}\n${PLAIN}`)],

  ['a rule without condition', '5.8.4.3', rule('caseSensitive="no"')],
  ['a rule with two conditions', '5.8.4.3', rule('isPresent="a" startsWith="b"')],
  ['occurrences of what is not looked for', '5.8.5.2', rule('startsWith="a" occurs="1"')],
  ['occurrences that are no number', '5.8.5.2', rule('isPresent="a" occurs="some"')],
  [
    'existsInSource of what may not be present',
    '5.8.5.6',
    rule('isNotPresent="a" existsInSource="yes"'),
  ],
  ['a rule of another case', '5.8.5.7', rule('isPresent="a" caseSensitive="maybe"')],
  ['a rule of another normalization', '5.8.5.8', rule('isPresent="a" normalization="nfkc"')],
  [
    'a rule of a file that is disabled',
    '5.8.5.9',
    ofFile(
      `<val:validation>\n<val:rule isPresent="a" disabled="yes"/>${HERE}</val:validation>\n${unit(PLAIN)}`,
    ),
  ],
  ['no rules', '5.8.4.2', ofUnit(`<val:validation>${HERE}</val:validation>\n${PLAIN}`)],
]
