import type { Language } from './problem-text.ts'
import { ENGLISH } from './sentence-en.ts'
import type { Grammar, Noun, Step } from './sentence-grammar.ts'
import { KAZAKH } from './sentence-kk.ts'
import { RUSSIAN } from './sentence-ru.ts'
import type { FormulaTree } from './tree.ts'

const GRAMMARS = { kk: KAZAKH, ru: RUSSIAN, en: ENGLISH } as const

type Writer = { readonly grammar: Grammar; readonly names: Readonly<Record<string, string>> }

/**
 * The formula in words (S5), a fragment without capital or full stop: "number of automated reports divided by total
 * number of reports, multiplied by 100". `names` are the operands' names in that language; without one the key stands.
 */
export function toSentence(
  tree: FormulaTree,
  { names, language }: { names: Readonly<Record<string, string>>; language: Language },
): string {
  const writer = { grammar: GRAMMARS[language], names }
  return isProduct(tree) ? chainText(tree, writer) : phrase(tree, writer).subject
}

function isProduct(tree: FormulaTree): boolean {
  return tree.kind === 'operation' && (tree.operator === '*' || tree.operator === '/')
}

function isAtom(tree: FormulaTree): boolean {
  return tree.kind === 'operand' || tree.kind === 'number'
}

/** `a / b * 100` as a verbal sentence, step by step from the left. */
function chainText(tree: FormulaTree, writer: Writer): string {
  const steps: Step[] = []
  let first = tree
  while (first.kind === 'operation' && (first.operator === '*' || first.operator === '/')) {
    steps.unshift({ operator: first.operator, by: inChain(first.right, writer) })
    first = first.left
  }
  return writer.grammar.chain(inChain(first, writer), steps)
}

/** In a chain a list of plain names may stand bare; anything longer goes into parentheses. */
function inChain(tree: FormulaTree, writer: Writer): Noun {
  if (isProduct(tree)) return writer.grammar.bracketed(chainText(tree, writer))
  const noun = phrase(tree, writer)
  return isAtom(tree) || isPlainList(tree) ? noun : writer.grammar.bracketed(noun.subject)
}

function inList(tree: FormulaTree, writer: Writer): Noun {
  if (isAtom(tree)) return phrase(tree, writer)
  return writer.grammar.bracketed(isProduct(tree) ? chainText(tree, writer) : phrase(tree, writer).subject)
}

function isPlainList(tree: FormulaTree): boolean {
  if (tree.kind === 'function') return tree.parts.every(isAtom)
  if (tree.kind !== 'operation') return false
  const { added, removed } = termsOf(tree)
  return [...added, ...removed].every(isAtom) && (removed.length === 0 || added.length + removed.length === 2)
}

function termsOf(tree: FormulaTree): { added: FormulaTree[]; removed: FormulaTree[] } {
  const added: FormulaTree[] = []
  const removed: FormulaTree[] = []
  let first = tree
  while (first.kind === 'operation' && (first.operator === '+' || first.operator === '-')) {
    if (first.operator === '+') added.unshift(first.right)
    else removed.unshift(first.right)
    first = first.left
  }
  added.unshift(first)
  return { added, removed }
}

function phrase(tree: FormulaTree, writer: Writer): Noun {
  const { grammar, names } = writer
  switch (tree.kind) {
    case 'number':
      return grammar.number(tree.text)
    case 'operand':
      return grammar.operand((Object.hasOwn(names, tree.key) ? names[tree.key] : undefined) ?? tree.key)
    case 'negation':
      return grammar.negative(inList(tree.inner, writer))
    case 'function': {
      const parts = tree.parts.map((part) => inList(part, writer))
      const combine = { sum: grammar.sum, min: grammar.smallest, max: grammar.largest }[tree.name]
      return parts.length === 1 && parts[0] !== undefined ? parts[0] : combine(parts)
    }
    case 'operation':
      return termsPhrase(tree, writer)
  }
}

function termsPhrase(tree: FormulaTree, writer: Writer): Noun {
  const { grammar } = writer
  const terms = termsOf(tree)
  const added = terms.added.map((term) => inList(term, writer))
  const removed = terms.removed.map((term) => inList(term, writer))
  const [only, taken] = [added[0], removed[0]]
  const from = added.length === 1 && only !== undefined ? only : grammar.sum(added)
  if (taken === undefined) return from
  return added.length + removed.length === 2
    ? grammar.difference(from, taken)
    : grammar.remainder(from, removed)
}
