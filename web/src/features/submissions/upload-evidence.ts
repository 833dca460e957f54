import { evidenceApi } from '#shared/api/evidence.ts'
import { kindOfProblem, problemShape } from '#shared/api/problem.ts'
import { callMessages } from '#shared/language/call-messages.ts'
import { type Language, say } from '#shared/language/say.ts'
import { addressOf, CallError } from '../../api/call.ts'

type Upload = {
  readonly submission: string
  /** What the file proves: an indicator or one of its inputs, an activity on a due date. */
  readonly fields: Readonly<Record<string, string>>
  readonly file: File
  readonly language: Language
  /** Per cent that has left the browser. */
  readonly onProgress: (percent: number) => void
}

function refusalOf(request: XMLHttpRequest, language: Language): CallError {
  try {
    const problem = problemShape.parse(JSON.parse(request.responseText))
    const words =
      problem.errors.length > 0 ? problem.errors.map(({ detail }) => detail).join(' ') : problem.detail
    return new CallError(kindOfProblem(problem.type), problem, words)
  } catch {
    return new CallError('internal', null, say(callMessages.unreadable, language))
  }
}

/** Sends a file as evidence. Not by `fetch`, which does not tell how far an upload is. */
export function uploadEvidence({ submission, language, onProgress, ...sent }: Upload): Promise<void> {
  const { fields, file } = sent
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', file, file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', addressOf(evidenceApi.add, { params: { id: submission } }))
    request.setRequestHeader('accept-language', language)
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0)
    request.onload = () => (request.status < 300 ? resolve() : reject(refusalOf(request, language)))
    request.onerror = () => reject(new CallError('offline', null, say(callMessages.offline, language)))
    request.send(body)
  })
}
