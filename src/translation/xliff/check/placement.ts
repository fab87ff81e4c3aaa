import type { ValueTypeName } from './valueTypes.js'

/** Which elements of modules may stand in which others, and how often: 1, or `many`. */
export const MODULES_IN: Readonly<Record<string, Readonly<Record<string, 1 | 'many'>>>> = {
  'xlf:file': {
    'mda:metadata': 1,
    'res:resourceData': 1,
    'slr:profiles': 1,
    'slr:data': 1,
    'val:validation': 1,
    'its:provenanceRecords': 'many',
    'ctr:changeTrack': 'many',
  },
  'xlf:group': {
    'mda:metadata': 1,
    'slr:data': 1,
    'val:validation': 1,
    'its:provenanceRecords': 'many',
    'ctr:changeTrack': 'many',
  },
  'xlf:unit': {
    'mtc:matches': 1,
    'gls:glossary': 1,
    'mda:metadata': 1,
    'res:resourceData': 1,
    'slr:data': 1,
    'val:validation': 1,
    'its:locQualityIssues': 'many',
    'its:provenanceRecords': 'many',
    'ctr:changeTrack': 'many',
  },
  'gls:glossEntry': { 'mda:metadata': 1 },
}

/** These can contain any element, also of the spec: they carry arbitrary resources. */
export const OPEN = new Set([
  'xlf:skeleton',
  'res:source',
  'res:target',
  'slr:data',
  'slr:profiles',
  'mtc:match',
])

type Placed = { type: ValueTypeName; section: string; on: readonly string[] }

const words = (text: string) => text.split(' ')
const STYLED = words('file group unit note ph pc sc ec mrk sm')
const RESTRICTED = words('file group unit pc sc mrk sm')
const SIZED = words('file group unit pc sc ec ph')
const STORED = words('pc sc ec ph')
const ITS_ON = words('file group unit mrk sm')

const its = (section: string, types: string, on: readonly string[] = ITS_ON) =>
  Object.fromEntries(
    words(types).map((word) => {
      const [name = '', type = 'text'] = word.split(':')
      return [name, { type: type as ValueTypeName, section, on }] // the table is tested
    }),
  )

/** Attributes of modules: on which elements of the core they may stand, and what they hold. */
export const MODULE_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, Placed>>>> = {
  fs: {
    fs: { type: 'html', section: '5.3.5.1', on: STYLED },
    subFs: { type: 'text', section: '5.3.5.2', on: STYLED },
  },
  slr: {
    storageRestriction: { type: 'text', section: '5.7.5.6', on: RESTRICTED },
    sizeRestriction: { type: 'text', section: '5.7.5.7', on: RESTRICTED },
    equivStorage: { type: 'text', section: '5.7.5.8', on: STORED },
    sizeInfo: { type: 'text', section: '5.7.5.9', on: SIZED },
    sizeInfoRef: { type: 'nmtoken', section: '5.7.5.10', on: SIZED },
  },
  its: {
    ...its('5.9', 'version:itsVersion', [...ITS_ON, 'xliff']),
    ...its('5.9.5', 'annotatorsRef'),
    ...its('5.9.6.1', 'allowedCharacters'),
    ...its('5.9.6.3', 'localeFilterList localeFilterType:filterType'),
    ...its(
      '5.9.6.4',
      'locQualityIssueComment locQualityIssueEnabled:yesNo locQualityIssueProfileRef:uri locQualityIssuesRef:uri locQualityIssueSeverity:percent locQualityIssueType:issueType',
    ),
    ...its(
      '5.9.6.5',
      'locQualityRatingProfileRef:uri locQualityRatingScore:percent locQualityRatingScoreThreshold:percent locQualityRatingVote:integer locQualityRatingVoteThreshold:integer',
    ),
    ...its(
      '5.9.6.6',
      'org orgRef:uri person personRef:uri provenanceRecordsRef:uri revOrg revOrgRef:uri revPerson revPersonRef:uri revTool revToolRef:uri tool toolRef:uri',
    ),
    ...its('5.9.6.7', 'taClassRef:uri taConfidence:confidence taIdent taIdentRef:uri taSource'),
    ...its('5.9.7', 'mtConfidence:confidence termConfidence:confidence'),
  },
  itsm: { ...its('5.9.6.2', 'domains'), ...its('5.9.7', 'lang:language') },
}
