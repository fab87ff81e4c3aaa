/** Sign-in, limits, passwords and API keys. */
export const security = {
  'security.tooMany': 'Too many requests. Wait {seconds} seconds and try again.',
  'security.tooManySignIns': 'Too many sign-in attempts. Wait {seconds} seconds and try again.',
  'security.firstRegister': 'Accounts are made by an administrator.',
  'security.signInFirst': 'Sign in first.',
  'security.password.common':
    'This password is easy to guess. Take several words that have nothing to do with each other, or let a password manager make one.',
  'security.password.personal':
    'This password holds your name, your e-mail or the name of this site. Take several words that have nothing to do with you.',

  'apiClients.expiresOn.label': 'Valid until',
  'apiClients.expiresOn.description':
    'The last day on which the key works (UTC). Empty: until it is taken back.',
  'apiClients.lastUsedAt.label': 'Last used',
  'apiClients.lastUsedAt.description': 'To the hour.',
} as const
