import { describe, expect, test } from 'vitest'

import { type Case, findings, lineOf } from './build.js'
import { CODE_CASES } from './codeCases.js'
import { ITS_CASES } from './itsCases.js'
import { MODULE_CASES } from './moduleCases.js'
import { OLD_CASES } from './oldCases.js'
import { CANDIDATE_CASES, REFERENCE_CASES } from './referenceCases.js'
import { STRUCTURE_CASES } from './structureCases.js'
import { TEXT_CASES } from './textCases.js'

/** Each file breaks one thing, and just that is told: where, and which section says so. */
function expectJust(cases: Case[]): void {
  test.each(cases)('%s: §%s', (_name, section, xml) => {
    const found = findings(xml)
    expect(found.map(({ message }) => message)).toHaveLength(1)
    expect(found).toMatchObject([{ line: lineOf(xml), section }])
  })
}

describe('what the schemas say', () => expectJust(STRUCTURE_CASES))
describe('what the text of the core says', () => expectJust(TEXT_CASES))
describe('what the text says of codes', () => expectJust(CODE_CASES))
describe('what only 2.0 says', () => expectJust(OLD_CASES))
describe('annotations and references', () => expectJust(REFERENCE_CASES))
describe('candidates and glossaries', () => expectJust(CANDIDATE_CASES))
describe('the smaller modules', () => expectJust(MODULE_CASES))
describe('ITS', () => expectJust(ITS_CASES))
