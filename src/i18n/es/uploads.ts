import type { uploads as source } from '../en/uploads.js'

export const uploads: Record<keyof typeof source, string> = {
  'uploading.progress': 'Carga',
  'uploading.sending': 'Cargando «{name}»: {percent} %',
  'uploading.working':
    '«{name}» ha llegado. Se está comprobando el archivo y se preparan versiones más pequeñas…',
}
