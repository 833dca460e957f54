import { evidenceApi } from '#shared/api/evidence.ts'
import { kindOfProblem, problemShape } from '#shared/api/problem.ts'
import { callMessages } from '#shared/language/call-messages.ts'
import { type Language, say } from '#shared/language/say.ts'
import { addressOf, CallError } from '../../api/call.ts'

type Upload = {
  readonly submission: string
  readonly indicator: string
  /** The one input that the file proves; without it, the whole indicator. */
  readonly operand: string | null
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

/** Sends a file as evidence of an indicator or of one of its inputs. Not by `fetch`, which does not tell how far an upload is. */
export function uploadEvidence({ submission, language, onProgress, ...sent }: Upload): Promise<void> {
  const { indicator, operand, file } = sent
  const body = new FormData()
  body.append('indicator', indicator)
  if (operand !== null) body.append('operand', operand)
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
