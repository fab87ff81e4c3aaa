import type { security as english } from '../en/security.js'

export const security: Record<keyof typeof english, string> = {
  'security.tooMany':
    'Trop de demandes. Patientez {seconds} {seconds|seconde|secondes}, puis réessayez.',
  'security.tooManySignIns':
    'Trop de tentatives de connexion. Patientez {seconds} {seconds|seconde|secondes}, puis réessayez.',
  'security.busy':
    'Le serveur a trop à faire. Patientez {seconds} {seconds|seconde|secondes}, puis réessayez.',
  'security.tooLarge': 'La demande dépasse la limite de {size}.',
  'security.tooSlow':
    'La demande est arrivée trop lentement. Vérifiez votre connexion, puis réessayez.',
  'security.firstRegister':
    'Les comptes sont créés par un administrateur. Le premier se crée sur le serveur : npx stories users create vous@example.org',
  'security.keysHaveNoPreferences':
    'Les préférences sont celles des personnes. Les clients d’API n’en ont pas.',
  'security.signInFirst': 'Connectez-vous d’abord.',
  'security.password.common':
    'Ce mot de passe est facile à deviner. Choisissez plusieurs mots sans rapport entre eux, ou laissez un gestionnaire de mots de passe en créer un.',
  'security.password.personal':
    'Ce mot de passe contient votre nom, votre adresse électronique ou le nom de ce site. Choisissez plusieurs mots sans rapport avec vous.',

  'apiClients.expiresOn.label': 'Valable jusqu’au',
  'apiClients.expiresOn.description':
    'Le dernier jour où la clé fonctionne (UTC). Vide : jusqu’à ce qu’elle soit retirée.',
  'apiClients.lastUsedAt.label': 'Dernière utilisation',
  'apiClients.lastUsedAt.description': 'À l’heure près.',
}
