import { useCallback, useRef, useState } from 'react'
import { evidenceApi } from '#shared/api/evidence.ts'
import { CallError, call } from '../../api/call.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { useCourse } from './course-context.ts'
import { uploadEvidence } from './upload-evidence.ts'

export type Uploading = {
  readonly key: string
  readonly name: string
  readonly percent: number
  readonly refusal?: string | undefined
}

type Fields = Readonly<Record<string, string>>

/** Files of one row on their way: how far each is, and why one was not taken. */
export function useEvidence() {
  const { submission, refetch } = useCourse()
  const { language } = useLanguage()
  const [uploads, setUploads] = useState<readonly Uploading[]>([])
  const [refusal, setRefusal] = useState<string>()
  const count = useRef(0)
  const params = { id: submission.id }

  const wordsOf = (error: unknown) => (error instanceof CallError ? error.message : String(error))
  const update = (key: string, change: Partial<Uploading>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)))

  async function addOne({ file, key, fields }: { file: File; key: string; fields: Fields }) {
    try {
      await uploadEvidence({
        submission: submission.id,
        fields,
        file,
        language,
        onProgress: (percent) => update(key, { percent }),
      })
      await refetch()
      setUploads((all) => all.filter((one) => one.key !== key))
    } catch (error) {
      update(key, { refusal: wordsOf(error) })
    }
  }

  async function add(files: readonly File[], fields: Fields) {
    const begun = files.map((file) => ({ file, fields, key: String(count.current++) }))
    setUploads((all) => [...all, ...begun.map(({ file, key }) => ({ key, name: file.name, percent: 0 }))])
    // One after another: each of them makes a new version of the submission.
    for (const one of begun) await addOne(one)
  }

  async function remove(evidence: string) {
    setRefusal(undefined)
    try {
      await call(evidenceApi.remove, { params: { ...params, evidence } })
      await refetch()
    } catch (error) {
      setRefusal(wordsOf(error))
    }
  }

  const dismiss = useCallback((key: string) => setUploads((all) => all.filter((one) => one.key !== key)), [])
  return { uploads, refusal, add, remove, dismiss }
}
