import { type ElementModel, modelsOf } from './elementModel.js'

/** Sections of a module's attributes: numbered in this order after `start`. */
const numbered = (start: string, names: string) => (attribute: string) => {
  const at = names.split(' ').indexOf(attribute)
  return at < 0 ? undefined : `${start}.${at + 1}`
}

const MATCHES = modelsOf(
  'mtc',
  {
    matches: { section: '5.1.6.2', children: 'match+' },
    match: {
      section: '5.1.6.3',
      attributes:
        'id:nmtoken matchQuality:percent matchSuitability:percent origin ref!:uri reference:yesNo similarity:percent subType:prefixed type:matchType',
      children: 'mda:metadata? xlf:originalData? xlf:source xlf:target *',
      foreign: 'any',
    },
  },
  numbered(
    '5.1.7',
    'id matchQuality matchSuitability origin ref reference similarity subType type',
  ),
)

const GLOSSARY = modelsOf(
  'gls',
  {
    glossary: { section: '5.2.4.2', children: 'glossEntry+' },
    glossEntry: {
      section: '5.2.4.3',
      attributes: 'id:nmtoken ref:uri',
      children: 'term translation* definition? *',
      foreign: 'any',
    },
    term: { section: '5.2.4.4', attributes: 'source', text: true, foreign: 'any' },
    translation: {
      section: '5.2.4.5',
      attributes: 'id:nmtoken ref:uri source',
      text: true,
      foreign: 'any',
    },
    definition: { section: '5.2.4.6', attributes: 'source', text: true, foreign: 'any' },
  },
  numbered('5.2.5', 'id ref source'),
)

const METADATA = modelsOf(
  'mda',
  {
    metadata: { section: '5.4.4.2', attributes: 'id:nmtoken', children: 'metaGroup+' },
    metaGroup: {
      section: '5.4.4.3',
      attributes: 'id:nmtoken category appliesTo:metaSide',
      children: '(metaGroup|meta)+',
    },
    meta: { section: '5.4.4.4', attributes: 'type!', text: true },
  },
  numbered('5.4.5', 'appliesTo category id type'),
)

const RESOURCES = modelsOf(
  'res',
  {
    resourceData: { section: '5.5.4.2', children: 'resourceItemRef* resourceItem*' },
    resourceItemRef: {
      section: '5.5.4.3',
      attributes: 'id:nmtoken ref!:nmtoken',
      foreign: 'any',
    },
    resourceItem: {
      section: '5.5.4.4',
      attributes: 'mimeType id:nmtoken context:yesNo',
      children: 'source? target? reference*',
      foreign: 'any',
    },
    source: {
      section: '5.5.4.5',
      attributes: 'href',
      children: '*',
      foreign: 'any',
      xml: ['lang'],
    },
    target: {
      section: '5.5.4.6',
      attributes: 'href',
      children: '*',
      foreign: 'any',
      xml: ['lang'],
    },
    reference: { section: '5.5.4.7', attributes: 'href!', foreign: 'any', xml: ['lang'] },
  },
  numbered('5.5.5', 'id lang mimeType context href ref'),
)

const SIZES = modelsOf(
  'slr',
  {
    profiles: {
      section: '5.7.4.2',
      attributes: 'generalProfile storageProfile',
      children: 'normalization? *',
    },
    normalization: {
      section: '5.7.4.3',
      attributes: 'general:normalization storage:normalization',
    },
    data: { section: '5.7.4.4', attributes: 'profile!', children: '*', foreign: 'any' },
  },
  numbered('5.7.5', 'storageProfile generalProfile storage general profile'),
)

const VALIDATION = modelsOf(
  'val',
  {
    validation: { section: '5.8.4.2', children: 'rule+', foreign: 'any' },
    rule: {
      section: '5.8.4.3',
      attributes:
        'isPresent occurs:positive isNotPresent startsWith endsWith existsInSource:yesNo caseSensitive:yesNo normalization:normalization disabled:yesNo',
      foreign: 'any',
    },
  },
  numbered(
    '5.8.5',
    'isPresent occurs isNotPresent startsWith endsWith existsInSource caseSensitive normalization disabled',
  ),
)

const PROVENANCE =
  'version org orgRef person personRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef tool toolRef'

const ITS = modelsOf(
  'its',
  {
    locQualityIssues: {
      section: '5.9.11.3',
      attributes: 'version',
      children: 'locQualityIssue+',
      xml: ['id'],
    },
    locQualityIssue: {
      section: '5.9.11.2',
      attributes:
        'version locQualityIssueType:issueType locQualityIssueComment locQualityIssueSeverity:percent locQualityIssueProfileRef locQualityIssueEnabled:yesNo',
    },
    provenanceRecords: {
      section: '5.9.11.5',
      attributes: 'version',
      children: 'provenanceRecord+',
      xml: ['id'],
    },
    provenanceRecord: { section: '5.9.11.4', attributes: PROVENANCE },
  },
  () => undefined,
)

/** Of XLIFF 2.0 §5.6; since 2.1 an extension. */
const CHANGES = modelsOf(
  'ctr',
  {
    changeTrack: { section: '5.6.4.2', children: 'revisions+' },
    revisions: {
      section: '5.6.4.3',
      attributes: 'appliesTo!:nmtoken ref:nmtoken currentVersion:nmtoken',
      children: 'revision+',
      foreign: 'any',
    },
    revision: {
      section: '5.6.4.4',
      attributes: 'author datetime version:nmtoken',
      children: 'item+',
      foreign: 'any',
    },
    item: { section: '5.6.4.5', attributes: 'property!', text: true, foreign: 'any' },
  },
  numbered('5.6.5', 'appliesTo author currentVersion datetime ref property version'),
)

/** The elements of all published modules. @see XLIFF 2.1 §5 and the modules' schemas */
export const MODULE_MODEL: ReadonlyMap<string, ElementModel> = new Map([
  ...MATCHES,
  ...GLOSSARY,
  ...METADATA,
  ...RESOURCES,
  ...SIZES,
  ...VALIDATION,
  ...ITS,
  ...CHANGES,
])
