/** Drafts that no person wrote: from the memory and by machine. */
export const drafts = {
  'drafts.none':
    'No machine translation is set up for these languages, and the memory was not to be asked. Set the option translation.machine, or ask the memory.',
  'drafts.noMatch': 'The memory has no translation of the same text.',
  'drafts.blocked': 'The translation was not taken: {problems}',
  'drafts.machine.tooLong':
    'The text is too long for the machine (more than {most} characters with its codes).',
  'drafts.machine.failed': 'The machine translation failed. {why}',
  'drafts.machine.timeout': 'The machine translation did not answer within {seconds} seconds.',
  'drafts.machine.count':
    'The machine was to give {expected} translations and gave {given}; none was taken.',
  'drafts.machine.notText': 'The machine gave no text.',
  'drafts.machine.codes':
    'The machine lost or invented a code, so that its translation was not taken.',
  'drafts.machine.message':
    'This message with forms cannot be cut into texts for a machine. Translate it by hand.',
} as const
