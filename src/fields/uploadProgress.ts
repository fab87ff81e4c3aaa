import { adminComponent } from '../entries/adminComponent.js'

/** Shows on the form of an upload how far the file is; the component of the admin's door. */
export const UPLOAD_PROGRESS = adminComponent('UploadProgress')
