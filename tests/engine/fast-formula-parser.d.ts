declare module 'fast-formula-parser' {
  export type CellPlace = { sheet: string; row: number; col: number }
  export type ParserOptions = {
    functions?: Record<string, (...parts: { value: number }[]) => number>
    onCell: (place: CellPlace) => number
  }
  export default class FormulaParser {
    constructor(options: ParserOptions)
    parse(formula: string, place: CellPlace): unknown
  }
}
