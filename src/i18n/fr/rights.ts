import type { rights as source } from '../en/rights.js'

export const rights: Record<keyof typeof source, string> = {
  'access.restoreVersion':
    'Restaurer une version change toutes les langues. Demandez-le à la rédaction.',
  'access.restoreDraft':
    'Cette base de données ne peut pas restaurer une version comme brouillon dans toutes les langues à la fois. Utilisez POST {path} pour une langue.',
  'access.deleteForGood':
    'Vous ne pouvez pas supprimer définitivement. Mettez plutôt l’entrée à la corbeille.',
  'access.publishOthers': 'Cela publierait ou dépublierait des langues qui ne sont pas les vôtres.',
  'access.unpublish':
    'Cela dépublierait la langue, ce que vous ne pouvez pas faire. Pour enregistrer un brouillon à côté de ce qui est publié, envoyez draft=true.',
  'access.copy': 'La copie contiendrait des langues que vous ne pouvez pas écrire.',
}
