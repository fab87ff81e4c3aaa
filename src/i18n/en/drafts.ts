/** Drafts that no person wrote: from the memory and by machine. */
export const drafts = {
  'drafts.none':
    'Machine translation is not configured for these languages, and the memory was not included. Set the option translation.machine, or include the memory.',
  'drafts.noMatch': 'The memory has no translation of this exact text.',
  'drafts.blocked': 'The translation was rejected: {problems}',
  'drafts.machine.tooLong':
    'The text is too long for machine translation (more than {most} characters with its codes).',
  'drafts.machine.failed': 'Machine translation failed. {why}',
  'drafts.machine.timeout':
    'Machine translation did not answer within {seconds} {seconds|second|seconds}.',
  'drafts.machine.count':
    'Machine translation: expected {expected} {expected|text|texts}, got {given}. None was used.',
  'drafts.machine.notText': 'Machine translation did not return text.',
  'drafts.machine.codes': 'Machine translation lost or invented a code, so its text was not used.',
  'drafts.machine.message':
    'This message has several forms and cannot be machine-translated. Translate it by hand.',
} as const
