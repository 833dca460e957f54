import { describe, expect, test } from 'vitest'
import { slugOf } from '#shared/language/slug.ts'
import { approveObstacles, type DraftStanding, sendObstacles } from '#shared/rules/draft-edition.ts'

const ready: DraftStanding = {
  act: 'resolution-1-2025',
  effectiveFrom: '2025-02-01',
  steps: 1,
  isSent: true,
  authors: ['aigul'],
  unexplained: 0,
}

describe('what stands in the way of a draft edition', () => {
  test.each([
    ['nothing', {}, []],
    ['its act', { act: null }, ['no-act']],
    ['its date', { effectiveFrom: null }, ['no-date']],
    ['that it is empty', { steps: 0 }, ['nothing-changed']],
    ['all of it', { act: null, effectiveFrom: null, steps: 0 }, ['no-act', 'no-date', 'nothing-changed']],
  ] as const)('of being sent: %s', (_situation, change, obstacles) => {
    expect(sendObstacles({ ...ready, ...change })).toEqual(obstacles)
  })

  test.each([
    ['nothing, for another person', {}, 'daniyar', []],
    ['that it was not sent', { isSent: false }, 'daniyar', ['not-sent']],
    ['that the approver has worked on it', {}, 'aigul', ['own-work']],
    ['an error that nobody explains', { unexplained: 2 }, 'daniyar', ['errors-unexplained']],
  ] as const)('of being approved: %s', (_situation, change, user, obstacles) => {
    expect(approveObstacles({ ...ready, ...change }, user)).toEqual(obstacles)
  })
})

describe('a name as a part of an address', () => {
  test.each([
    ['Village internet', 'village-internet'],
    ['Ауыл интернеті', 'auyl-interneti'],
    ['Әлеуметтік қызметтер', 'aleumettik-qyzmetter'],
    ['«2030» — жол', 'zhol'],
    ['№ —', 'programme'],
  ])('%s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })
})
