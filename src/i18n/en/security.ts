/** Sign-in, limits, passwords and API keys. */
export const security = {
  'security.tooMany': 'Too many requests. Wait {seconds} {seconds|second|seconds} and try again.',
  'security.tooManySignIns':
    'Too many sign-in attempts. Wait {seconds} {seconds|second|seconds} and try again.',
  'security.busy':
    'The server has too much to do. Wait {seconds} {seconds|second|seconds} and try again.',
  'security.tooLarge': 'The request is larger than the limit of {size}.',
  'security.tooSlow': 'The request came too slowly. Check your connection and try again.',
  'security.firstRegister':
    'Only administrators can create accounts. Create the first one on the server: npx stories users create you@example.org',
  'security.keysHaveNoPreferences': 'Preferences are for people. API clients have none.',
  'security.signInFirst': 'Sign in first.',
  'security.password.common':
    'This password is easy to guess. Use several unrelated words, or let a password manager generate one.',
  'security.password.personal':
    'This password contains your name, your e-mail or the name of this site. Use several words that have nothing to do with you.',

  'apiClients.expiresOn.label': 'Valid until',
  'apiClients.expiresOn.description':
    'The last day on which the key works (UTC). Leave empty if it should work until you revoke it.',
  'apiClients.lastUsedAt.label': 'Last used',
  'apiClients.lastUsedAt.description': 'Accurate to the hour.',
} as const
