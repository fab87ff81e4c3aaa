import { type Case, file, HERE, ofSegment, PLAIN, segment, unit, xliff } from './build.js'

const ROOT = 'version="2.1" srcLang="en" trgLang="fr" its:version="2.0"'
const marked = (attributes: string, before = '') =>
  xliff(file(unit(`${before}\n${segment(`\n<mrk id="m1" ${attributes}>${HERE}x</mrk>`)}`)), ROOT)
const onUnit = (attributes: string) =>
  xliff(file(unit(PLAIN, `id="u1" ${attributes}`).replace('>', `>${HERE}`)), ROOT)
const within = (xml: string) => xliff(file(unit(`${xml}\n${PLAIN}`)), ROOT)

/** Metadata of ITS. */
export const ITS_CASES: Case[] = [
  ['ITS without version', '5.9', ofSegment(`\n<mrk id="m1" its:taClassRef="urn:x">${HERE}x</mrk>`)],
  [
    'a version of ITS that is none',
    '5.9',
    xliff(file(unit(PLAIN)), ROOT.replace('its:version="2.0"', 'its:version="1.0"')).replace(
      '>\n<file',
      `>${HERE}\n<file`,
    ),
  ],
  ['a tool that is no pair', '5.9.5', onUnit('its:annotatorsRef="mt-confidence"')],
  ['a tool of an unknown category', '5.9.5', onUnit('its:annotatorsRef="magic|urn:x"')],
  [
    'a category that stands twice',
    '5.9.5',
    onUnit('its:annotatorsRef="domain|urn:x domain|urn:y"'),
  ],
  ['a confidence without tool', '5.9.6.7', marked('its:taClassRef="urn:x" its:taConfidence="0.5"')],
  [
    'a confidence beyond certainty',
    '5.9.6.7',
    marked('its:annotatorsRef="text-analysis|urn:t" its:taClassRef="urn:x" its:taConfidence="1.5"'),
  ],
  ['a source of an analysis without ident', '5.9.6.7', marked('its:taSource="x"')],
  [
    'two idents of an analysis',
    '5.9.6.7',
    marked('its:taSource="x" its:taIdent="y" its:taIdentRef="urn:z"'),
  ],
  ['an annotation of another type', '5.9.6', marked('type="term" its:taClassRef="urn:x"')],
  ['an unknown type of issue', '5.9.6.4', marked('its:locQualityIssueType="ugly"')],
  [
    'a severity beyond the worst',
    '5.9.6.4',
    marked('its:locQualityIssueType="style" its:locQualityIssueSeverity="101"'),
  ],
  ['issues that are not there', '5.9.6.4', marked('its:locQualityIssuesRef="#its=i9"')],
  [
    'issues both here and elsewhere',
    '5.9.6.4',
    marked(
      'its:locQualityIssuesRef="#its=i1" its:locQualityIssueType="style"',
      '<its:locQualityIssues xml:id="i1"><its:locQualityIssue locQualityIssueType="style"/></its:locQualityIssues>',
    ),
  ],
  [
    'an issue that says nothing',
    '5.9.11.2',
    within(
      `<its:locQualityIssues xml:id="i1">\n<its:locQualityIssue/>${HERE}</its:locQualityIssues>`,
    ),
  ],
  [
    'issues without id',
    '5.9.11.3',
    within(
      `<its:locQualityIssues>${HERE}<its:locQualityIssue locQualityIssueType="style"/></its:locQualityIssues>`,
    ),
  ],
  [
    'issues with the id of records',
    '5.9.11.5',
    within(
      `<its:locQualityIssues xml:id="i1"><its:locQualityIssue locQualityIssueType="style"/></its:locQualityIssues>\n<its:provenanceRecords xml:id="i1">${HERE}<its:provenanceRecord org="x"/></its:provenanceRecords>`,
    ),
  ],
  [
    'a record that says nothing',
    '5.9.11.4',
    within(
      `<its:provenanceRecords xml:id="i1">\n<its:provenanceRecord/>${HERE}</its:provenanceRecords>`,
    ),
  ],
  [
    'records both here and elsewhere',
    '5.9.6.6',
    marked(
      'its:provenanceRecordsRef="#its=p1" its:tool="x"',
      '<its:provenanceRecords xml:id="p1"><its:provenanceRecord org="x"/></its:provenanceRecords>',
    ),
  ],
  [
    'a score and a vote',
    '5.9.6.5',
    marked('its:locQualityRatingScore="1" its:locQualityRatingVote="1"'),
  ],
  ['a threshold without score', '5.9.6.5', marked('its:locQualityRatingScoreThreshold="1"')],
  [
    'a filter that neither includes nor excludes',
    '5.9.6.3',
    marked('its:localeFilterList="fr" its:localeFilterType="only"'),
  ],
  ['an unknown attribute of ITS', '4.2.3.6', marked('its:colour="red"')],
]
