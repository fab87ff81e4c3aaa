import { type PayloadRequest, validations } from 'payload'

/** What Payload tells a check about the value's surroundings; `data` is the whole entry. */
export type CheckOptions = {
  req: PayloadRequest
  data: unknown
  siblingData: unknown
  previousValue?: unknown
  /** `onChange`: the form is being filled in, not saved. */
  event?: 'onChange' | 'submit'
}

type Result = string | true
/** True, or what is wrong, in the language of the person. */
export type Check = (value: unknown, options: CheckOptions) => Promise<Result> | Result

/** Payload's own check of a field of this type, and then ours. */
export function alsoCheck(type: keyof typeof validations, check: Check): Check {
  return async (value, options) => {
    const result = await validationOf(type)(value, options)
    return result === true ? check(value, options) : result
  }
}

/** Payload's own check of a field of this type. */
export function validationOf(type: keyof typeof validations): Check {
  // The functions differ in their values and options; each gets what Payload itself would give it.
  return validations[type] as unknown as Check
}

/** Checks texts; what is no text, or empty, is no matter here. */
export function alsoCheckText(
  type: 'text' | 'textarea',
  check: (text: string, options: CheckOptions) => Result,
): Check {
  return alsoCheck(type, (value, options) =>
    typeof value === 'string' && value !== '' ? check(value, options) : true,
  )
}
