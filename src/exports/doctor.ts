export { examineUrl, type ExamineInput } from '../cli/doctor/examineUrl.js'
export type { DoctorReport } from '../cli/doctor/runDoctor.js'
export type { Credentials } from '../cli/doctor/types.js'
