import { describe, expect, it } from 'vitest'
import { subjectWords } from '../../web/src/features/programme-editing/subject-words.ts'

describe('what a step of work touched, in words', () => {
  it.each([
    [['row/1/2.1', 'row/1/3'], 'Plan rows: 1/2.1, 1/3'],
    [['node/g1', 'node/t1', 'stage/1'], 'Goals and sections: 2; Stages: 1'],
    [['indicator/P-01', 'programme/head'], 'About the programme; Indicators: P-01'],
    [['unheard-of/1'], ''],
  ])('%j', (subjects, words) => {
    expect(subjectWords(subjects, 'en')).toBe(words)
  })
})
