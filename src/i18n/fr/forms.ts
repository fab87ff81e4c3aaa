import type { forms as en } from '../en/forms.js'

export const forms: Record<keyof typeof en, string> = {
  'forms.kept': 'Le {date}, vous avez saisi ici un texte qui n’a jamais été enregistré.',
  'forms.kept.bringBack': 'Le reprendre',
  'forms.kept.discard': 'L’abandonner',
  'forms.autosaved': 'Brouillon enregistré à {time}',
  'forms.notAutosaved': 'Le brouillon n’a pas été enregistré automatiquement\u00a0: {message}',
  'forms.leave.title': 'Abandonner votre saisie\u00a0?',
  'forms.leave.text': 'Ce que vous avez saisi dans cette fenêtre n’est pas enregistré.',
  'forms.leave.stay': 'Continuer la saisie',
  'forms.leave.go': 'Abandonner',
  'forms.consent.record': 'Noter un consentement ici',
  'forms.consent.title': 'Noter un consentement',
  'forms.consent.missing': 'Il manque encore\u00a0: {names}',
  'forms.consent.failed': 'Le consentement n’a pas pu être enregistré.',
  'forms.consent.cancel': 'Annuler',
  'forms.consent.save': 'Enregistrer le consentement',
  'find.title': 'Rechercher',
  'find.label': 'Des mots, dans n’importe quelle langue',
  'find.count': '{count} {count|fiche trouvée|fiches trouvées}',
}
