import type { uploads as source } from '../en/uploads.js'

export const uploads: Record<keyof typeof source, string> = {
  'uploading.progress': 'Envoi',
  'uploading.sending': 'Envoi de « {name} » : {percent} %',
  'uploading.working':
    '« {name} » est arrivé. Le fichier est contrôlé et ses versions réduites sont préparées…',
}
