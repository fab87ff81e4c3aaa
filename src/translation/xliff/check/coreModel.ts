import { modelsOf } from './elementModel.js'

/** Attributes of the core in the order of §4.3.1: each has its own section. */
const ATTRIBUTES =
  'appliesTo canCopy canDelete canOverlap canReorder canResegment category copyOf dataRef dataRefEnd dataRefStart dir disp dispEnd dispStart equiv equivEnd equivStart hex href id isolated name order original priority ref srcDir srcLang startRef state subFlows subFlowsEnd subFlowsStart subState subType trgLang translate trgDir type value version'.split(
    ' ',
  )

/** The section of a core attribute. */
export function coreSection(attribute: string): string {
  return `4.3.1.${ATTRIBUTES.indexOf(attribute) + 1}`
}

const INLINE = '(cp|ph|pc|sc|ec|mrk|sm|em)*'
const CONTAINER = 'canResegment:yesNo translate:yesNo srcDir:direction trgDir:direction'
const CODE =
  'canCopy:yesNo canDelete:yesNo canReorder:reorder copyOf:nmtoken subType:prefixed type:codeType'
const EDGE = `${CODE} canOverlap:yesNo dataRef:nmtoken dir:direction disp equiv isolated:yesNo subFlows:nmtokens`
const ANNOTATION = 'id!:nmtoken translate:yesNo type:annotationType ref:uri value'

/** The core's elements. @see XLIFF 2.1 §4.2 and its core schema */
export const CORE_MODEL = modelsOf(
  'xlf',
  {
    xliff: {
      section: '4.2.2.1',
      attributes: 'version! srcLang!:language trgLang:language',
      children: 'file+',
      foreign: 'any',
      xml: ['space'],
    },
    file: {
      section: '4.2.2.2',
      attributes: `id!:nmtoken original ${CONTAINER}`,
      children: 'skeleton? * notes? (unit|group)+',
      foreign: 'any',
      xml: ['space'],
    },
    skeleton: { section: '4.2.2.3', attributes: 'href', children: '*', text: true },
    group: {
      section: '4.2.2.4',
      attributes: `id!:nmtoken name type:ownType ${CONTAINER}`,
      children: '* notes? (unit|group)*',
      foreign: 'any',
      xml: ['space'],
    },
    unit: {
      section: '4.2.2.5',
      attributes: `id!:nmtoken name type:ownType ${CONTAINER}`,
      children: '* notes? originalData? (segment|ignorable)+',
      foreign: 'any',
      xml: ['space'],
    },
    segment: {
      section: '4.2.2.6',
      attributes: 'id:nmtoken canResegment:yesNo state:state subState:subState',
      children: 'source target?',
    },
    ignorable: { section: '4.2.2.7', attributes: 'id:nmtoken', children: 'source target?' },
    notes: { section: '4.2.2.8', children: 'note+' },
    note: {
      section: '4.2.2.9',
      attributes: 'id:nmtoken appliesTo:side category priority:priority',
      text: true,
      foreign: 'any',
    },
    originalData: { section: '4.2.2.10', children: 'data+' },
    data: {
      section: '4.2.2.11',
      attributes: 'id!:nmtoken dir:direction',
      children: 'cp*',
      text: true,
      xml: ['space'],
    },
    source: { section: '4.2.2.12', children: INLINE, text: true, xml: ['lang', 'space'] },
    target: {
      section: '4.2.2.13',
      attributes: 'order:positive',
      children: INLINE,
      text: true,
      xml: ['lang', 'space'],
    },
    cp: { section: '4.2.3.1', attributes: 'hex!:hex' },
    ph: {
      section: '4.2.3.2',
      attributes: `id!:nmtoken ${CODE} disp equiv dataRef:nmtoken subFlows:nmtokens`,
    },
    pc: {
      section: '4.2.3.3',
      attributes: `id!:nmtoken ${CODE} canOverlap:yesNo dispEnd dispStart equivEnd equivStart dataRefEnd:nmtoken dataRefStart:nmtoken subFlowsEnd:nmtokens subFlowsStart:nmtokens dir:direction`,
      children: INLINE,
      text: true,
    },
    sc: { section: '4.2.3.4', attributes: `id!:nmtoken ${EDGE}` },
    ec: { section: '4.2.3.5', attributes: `id:nmtoken startRef:nmtoken ${EDGE}` },
    mrk: {
      section: '4.2.3.6',
      attributes: ANNOTATION,
      children: INLINE,
      text: true,
      foreign: 'notXml',
    },
    sm: { section: '4.2.3.7', attributes: ANNOTATION, foreign: 'notXml' },
    em: { section: '4.2.3.8', attributes: 'startRef!:nmtoken' },
  },
  coreSection,
)
