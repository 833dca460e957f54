import { useCallback, useRef, useState } from 'react'
import { evidenceApi } from '#shared/api/evidence.ts'
import { submissionApi } from '#shared/api/submissions.ts'
import { CallError, call } from '../../api/call.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useEntry } from './entry-context.ts'
import { uploadEvidence } from './upload-evidence.ts'

export type Uploading = {
  readonly key: string
  readonly name: string
  readonly percent: number
  readonly refusal?: string | undefined
}

/** Files of one indicator on their way: how far each is, and why one was not taken. */
export function useEvidence(indicator: string) {
  const { submission, store } = useEntry()
  const { language } = useLanguage()
  const [uploads, setUploads] = useState<readonly Uploading[]>([])
  const [refusal, setRefusal] = useState<string>()
  const count = useRef(0)
  const params = { id: submission.id }

  const refresh = () => store.run(() => call(submissionApi.find, { params }))
  const wordsOf = (error: unknown) => (error instanceof CallError ? error.message : String(error))
  const update = (key: string, change: Partial<Uploading>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)))

  async function addOne({ file, key, operand }: { file: File; key: string; operand: string | null }) {
    try {
      await uploadEvidence({
        submission: submission.id,
        indicator,
        operand,
        file,
        language,
        onProgress: (percent) => update(key, { percent }),
      })
      await refresh()
      setUploads((all) => all.filter((one) => one.key !== key))
    } catch (error) {
      update(key, { refusal: wordsOf(error) })
    }
  }

  async function add(files: readonly File[], operand: string | null) {
    const begun = files.map((file) => ({ file, operand, key: String(count.current++) }))
    setUploads((all) => [...all, ...begun.map(({ file, key }) => ({ key, name: file.name, percent: 0 }))])
    // One after another: each of them makes a new version of the submission.
    for (const one of begun) await addOne(one)
  }

  async function remove(evidence: string) {
    setRefusal(undefined)
    try {
      await call(evidenceApi.remove, { params: { ...params, evidence } })
      await refresh()
    } catch (error) {
      setRefusal(wordsOf(error))
    }
  }

  const dismiss = useCallback((key: string) => setUploads((all) => all.filter((one) => one.key !== key)), [])
  return { uploads, refusal, add, remove, dismiss }
}
