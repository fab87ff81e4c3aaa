/** How far an upload is; a table of its own, since the browser loads it. */
export const uploads = {
  'uploading.progress': 'Upload',
  'uploading.sending': 'Uploading “{name}”: {percent}%',
  'uploading.working': '“{name}” has arrived. It is being checked, and smaller versions are made…',
} as const
