export * from './schema-documents.ts'
export * from './schema-people.ts'
export * from './schema-programmes.ts'
export * from './schema-reporting.ts'
